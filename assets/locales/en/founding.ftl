### reviewed: editors

## Screen

# May this person found this business? The answer, and its two halves.
founding-heading = May this person found this business?
founding-about = This helps a talk. It is not the decision of an office.
founding-verdict-yes = Yes
founding-verdict-probably = Probably yes – check first
founding-verdict-with-step = Yes, after a step
founding-verdict-unknown = Not known – check first
founding-verdict-no = Not as things stand
founding-half-residence = The permit
founding-half-trade = The trade
founding-own-name = What it is called here
founding-missing = What is missing
founding-missing-perhaps = What may be missing
founding-office = Office
founding-papers = Papers to bring
founding-law = Law
founding-why = Why?
founding-law-is = Law: { $law }
founding-source = Source: { $source }. As of { $date }.
founding-source-by = Looked up for this desk by { $name }. Source: { $source }. As of { $date }.
founding-no-day = an unknown day
founding-correct = Correct this entry
founding-correct-what = Correct this entry in the settings: “{ $what }”
founding-record-permit = Write down the permit
founding-record-trade = Write down the trade

# The entries, in the settings.
founding-rules-about = What a permit allows and what a trade asks for, by country. What ships with EXpress was written from memory and decides nothing until somebody looks it up. An entry of your desk takes the place of the one that ships.
founding-rules-none = There are no entries for the country of this desk yet.
founding-rules-permits = Kinds of permit
founding-rules-trades = Trades
founding-rule-form = Entry about founding
founding-rule-form-shipped = This entry ships with EXpress. Once you say where you looked it up, your desk has an entry of its own, and that one counts from then on.
founding-rule-answer = What it says
founding-rule-missing-hint = Empty where nothing is missing.
founding-rule-papers-hint = One paper in each line.
founding-rule-law-hint = The law and its paragraph.
founding-rule-source = Where did you look it up?
founding-rule-source-hint = An address, a leaflet, or who said so at the office.
founding-rule-checked-on = Looked up on
founding-rule-checked-by = Looked up by
founding-rule-verified = It was found in the source, so it may decide
founding-rule-back = Back to the shipped entry
founding-rule-removed = The shipped entry holds again.
