### reviewed: editors

## Screen

# What is shown of the matches, and what two people decide.
matches-steps = The six steps
matches-filter = Which offers
matches-filter-all = All
matches-filter-fits = Fits now
matches-filter-nearly = Nearly fits
matches-filter-chosen = Chosen
matches-also-in = Say the reasons in { $language } too
matches-filter-later = Later
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

# Putting off, and coming back.
match-put-off = Later
match-put-off-what = Later: “{ $name }”
match-put-off-until = When should it come back?
match-put-off-hint = On this day it stands on the first screen. Day, month and year are needed.
match-put-off-problem = Write a day that is still to come.
match-put-off-kept = Decided: Later. It comes back on { $date }.
matches-comes-back = Later: it comes back on { $date }.
matches-comes-back-now = Put off until { $date }, so it is here again.
match-returning-day = put off until { $date }
matches-back = Back to the matches

# Facts on the card of an offer.
match-next-start = Next start: { $date }
match-places-left =
    { $count ->
        [0] No places left
        [one] 1 place left
       *[other] { $count } places left
    }
match-unlock-and-open =
    { $count ->
        [one] And one more thing is not known yet:
       *[other] And { $count } more things are not known yet:
    }

# What single changes would open over the whole directory.
openings-heading = What would open most
openings-show-others =
    { $count ->
        [one] Show 1 other way
       *[other] Show { $count } other ways
    }
openings-hide-others = Hide the other ways
opening-own-step = This alone would open { $offers }: { $change }.
opening-permit = Another or a longer permit would open { $offers }: { $change }.
opening-permit-about = This is information and no advice to change the permit. What a permit allows, and who gets which, the authority decides.
opening-time = From { $date } on, this is open as well: { $offers }. Nothing has to be done for it.
opening-which =
    { $count ->
        [one] Which one?
       *[other] Which ones?
    }
opening-led-to-by = “{ $name }” leads there.
opening-led-to-by-weeks =
    “{ $name }” leads there. It takes { $weeks ->
        [one] 1 week.
       *[other] { $weeks } weeks.
    }

# How many offers of a kind a change would open.
opening-count-assessment =
    { $count ->
        [one] 1 assessment
       *[other] { $count } assessments
    }
opening-count-course =
    { $count ->
        [one] 1 course
       *[other] { $count } courses
    }
opening-count-coaching =
    { $count ->
        [one] 1 coaching
       *[other] { $count } coachings
    }
opening-count-mentor =
    { $count ->
        [one] 1 mentor
       *[other] { $count } mentors
    }
opening-count-information-desk =
    { $count ->
        [one] 1 information desk
       *[other] { $count } information desks
    }
opening-count-campaign =
    { $count ->
        [one] 1 campaign
       *[other] { $count } campaigns
    }
opening-count-event =
    { $count ->
        [one] 1 event
       *[other] { $count } events
    }
opening-count-club =
    { $count ->
        [one] 1 club
       *[other] { $count } clubs
    }
opening-count-space =
    { $count ->
        [one] 1 room or workplace
       *[other] { $count } rooms or workplaces
    }
opening-count-loan =
    { $count ->
        [one] 1 loan
       *[other] { $count } loans
    }
opening-count-grant =
    { $count ->
        [one] 1 grant
       *[other] { $count } grants
    }
opening-count-guarantee =
    { $count ->
        [one] 1 guarantee
       *[other] { $count } guarantees
    }
opening-count-help-with-applying =
    { $count ->
        [one] 1 help with applying for money
       *[other] { $count } helps with applying for money
    }
opening-count-premises =
    { $count ->
        [one] 1 offer of premises or equipment
       *[other] { $count } offers of premises or equipment
    }

# What to ask next.
questions-heading = Questions that would decide most
question-of = ({ $of })
question-decides =
    { $count ->
        [one] decides 1 offer
       *[other] decides { $count } offers
    }
question-helps =
    { $count ->
        [one] one of several open questions about 1 offer
       *[other] one of several open questions about { $count } offers
    }
question-answer = Fill in
question-answer-what = Fill in: { $fact }
questions-show-more =
    { $count ->
        [one] Show 1 more question
       *[other] Show { $count } more questions
    }

# How matches are ordered.
order-question = How is this ordered?
order-heading = How the matches are ordered
order-about-steps = The matches stand by the six steps. In each step, what you chose comes first. Then comes what is possible, what is not known yet, what nearly fits, and last what does not fit. What cannot be had at present comes after the others.
order-about-points = The points decide only among offers that are alike in this. Each reason for an offer adds its points, each reason against it takes them away. With the same points, the offer that was confirmed last comes first. The points are our own judgement and come from no study. They never change whether somebody may take an offer.
order-points = Points
order-points-about = From 0 to 100. What has 0 points does not count.
order-bounds = From where on a reason holds
order-save = Save the order
order-default = Fill in the program’s numbers
order-problem = Write a whole number from { $least } to { $most }.
order-kept = The new order counts from now on.
order-weight-gap = Help with what is missing
order-about-gap = It works on something for which help is looked for. This counts once where nobody asked, twice where the person has begun, and three times where it is missing.
order-weight-place = Place
order-about-place = It is near, in the person’s region, or can be used from anywhere.
order-weight-language = Language
order-about-language = The person understands one of its languages well enough.
order-weight-time = Time
order-about-time = It takes place when the person has time.
order-weight-childcare = Childcare
order-about-childcare = Children are looked after, and the person looks after some.
order-weight-sector = Sector
order-about-sector = It is meant for the sector of the business.
order-weight-money = Money
order-about-money = Its money fits what is missing.
order-weight-stage = Stage
order-about-stage = It is meant for how far the business is.
order-weight-cost = Cost
order-about-cost = It costs nothing.
order-weight-places = Places left
order-about-places = Places were left when the facts were confirmed.
order-weight-age-of-entry = Fresh facts
order-about-age-of-entry = Its facts were confirmed not long ago.
order-weight-near-km = Near, in kilometres
order-about-near-km = Up to this distance a place is near.
order-weight-old-after-days = Old, in days
order-about-old-after-days = From this age on the facts of an offer count as old in this order.
