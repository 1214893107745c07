### reviewed: editors

## Screen

# What is shown of the matches, and what two people decide.
matches-steps = The six steps
matches-filter = Which offers
matches-filter-all = All
matches-filter-fits = Fits now
matches-filter-nearly = Nearly fits
matches-filter-chosen = Chosen
matches-filtered-empty = Nothing here at the moment.
matches-show-more =
    { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
matches-show-quiet =
    { $count ->
        [one] Show 1 offer that does not fit
       *[other] Show { $count } offers that do not fit
    }
matches-hide-quiet = Hide what does not fit
match-choose = Choose
match-choose-what = Choose “{ $name }”
match-set-aside = Set aside
match-set-aside-what = Set aside “{ $name }”
match-set-aside-why = Why not? (optional)
match-set-aside-hint = In a few words, for the next conversation. If you leave it empty, “{ $words }” is kept.
match-set-aside-not-now = Not now
match-undecide = Take back the decision
match-undecide-what = Take back the decision on “{ $name }”
matches-open-offer = Open the offer
matches-open-offer-what = Open the offer “{ $name }”
match-decision-kept = Decided: { $decision }
match-decision-taken-back = The decision is taken back.
