### reviewed: editors

## Screen

# A new offer, and the form of an offer.
offer-add = Add an offer
offer-add-about = First only what everybody asks. Everything else can be filled in afterwards, in any order.
offer-lacks = Fill in “{ $field }”.
offer-added = Offer added. Now you can fill in the rest.
offer-form = Offer
offer-provider = Provider
offer-provider-is-new = The provider is not in the list yet
offer-step = Step
offer-kind = Kind
offer-kind-hint = Choose the step first.
offer-name = Name of the offer
offer-name-hint = As the provider calls it.
offer-description = What it is
offer-description-hint = In short sentences. A candidate may read it on this screen.
offer-section-empty = nothing filled in
offer-part-count =
    { $count ->
        [one] 1 thing
       *[other] { $count } things
    }

# The parts of the form and of the page.
offer-part-when = Where and when
offer-part-whom = For whom it was made
offer-part-costs = Costs and places
offer-part-aims = What it works on and leads to
offer-part-terms = Terms
offer-part-papers = How to get in
offer-part-names = Name in other languages
offer-part-confirmed = Whether it can be had, and confirmation

# Where and when.
offer-place-hint = Empty where it is the place of the provider.
offer-region-hint = The region that it serves.
offer-everywhere-label = It can be had from everywhere, such as online
offer-hours-hint = In words, such as: by appointment.
offer-opening = Open every week
offer-opening-add = Add opening hours
offer-opening-days = Days
offer-opening-remove = Remove opening hours { $number }
offer-opening-words = { $days }: { $span }
offer-opens-at = From (such as 9:30)
offer-closes-at = Until (such as 17:00)
offer-times = Times of the week
offer-times-hint = EXpress compares them with the times that a candidate has. Tick none where you do not know.
offer-dates = Dates
offer-dates-hint = Days on which it starts or takes place.
offer-date-new = New date
offer-date-add = Add this date
offer-date-remove = Remove { $date }
offer-weeks = Length in weeks
time-between = { $from } to { $to }
time-from = from { $from }
time-until = until { $to }
time-problem = This is no time of day. Write it like 9:30.

# For whom it was made.
offer-for-whom-about = This orders and explains. It excludes nobody; who may take part stands in “Who can take part”.
offer-language-add = Add a language
offer-target-groups = Groups
offer-made-for = In words
offer-made-for-hint = Such as: women who want to open a kitchen.
offer-stages = Stages of the business
offer-none-means-all = None ticked means all.

# Costs and places.
offer-cost-euros = Cost for the person, in whole euros
offer-cost-euros-hint = 0 where it is free.
offer-cost-words = Cost in words
offer-cost-words-hint = Such as: free with a voucher of the job centre.
offer-free = free
offer-capacity = Places in all
offer-places-left = Places left
offer-places-left-hint = As of the day of the confirmation.
offer-waiting-weeks = Usual wait in weeks
offer-childcare = Children are looked after meanwhile
offer-childcare-yes = yes

# What it works on and leads to.
offer-works-on-hint = EXpress shows the offer where one of these is missing.
offer-leads-to = Leads to
offer-leads-to-about = What whoever has taken it then meets, such as German at B1. EXpress uses it to show what opens afterwards.
offer-leads-to-spelled = Whoever has taken it meets this:
offer-leads-to-nothing = Nothing is filled in that it leads to.

# The terms of courses, mentoring and money.
offer-no-terms = An offer of this kind has no terms of its own.
offer-course-level = What the course takes for granted
offer-programme = Programme
offer-structured = The course follows a programme from the first day to the last
offer-mentoring-kind = Type of mentoring
offer-channels = How the two meet
offer-amount-from-label = Smallest amount, in whole euros
offer-amount-to-label = Greatest amount, in whole euros
offer-rate = Yearly rate in per cent
offer-rate-hint = Such as 3.5. 0 where no interest is asked.
offer-percent = { $value }%
offer-months-from = Shortest term in months
offer-months-to = Longest term in months
offer-own-share = Own share in per cent
offer-own-share-hint = It only tells. Where it decides, add it under “Who can take part” too.
offer-guarantee = Security that is asked for
offer-guarantee-hint = Such as: a guarantor. Empty where none is asked for.

# How to get in.
offer-how-to-apply = How to apply
offer-documents = Papers to bring
offer-accessibility = What makes it easier to use
offer-accessibility-hint = One thing on each line, such as: a ramp, an interpreter, sign language.
offer-contacts-about = People to ask for about this offer, where they are not those of the provider.
contact-persons = People to ask for
contact-person-add = Add a person
contact-person-name = Name of the person
contact-person-title = What they do there
contact-person-remove = Remove the person { $name }
offer-names-about = EXpress shows the name in the language of the screen or of the paper. Without one it shows the name above.

# Whether it can be had, and confirming.
offer-status = Can it be had?
offer-not-active =
    { $status ->
        [temporarily_closed] This offer pauses. Call before you send somebody there.
        [inactive] This offer cannot be had at present. In the matches it stands behind the others.
       *[defunct] This offer is no longer there. In the matches it stands behind the others.
    }
offer-status-changed = Changed whether the offer can be had
offer-set-active = It can be had again
offer-set-defunct = It is no longer there
offer-change = Change the offer
offer-remove = Remove the offer
offer-calendar = Save the days for a calendar
offer-calendar-saved = Saved for a calendar: { $path }
offer-print = Print this page
offer-confirm = Confirm that this is still so
offer-confirm-what = Confirm that “{ $what }” is still so
offer-confirm-places-hint = Ask for it. Empty where nobody knows.
offer-confirmed = Facts confirmed
offer-confirmed-on = Confirmed on
offer-confirmed-by-label = Confirmed by

# Providers.
providers-heading = Providers
providers-about = Who gives the offers of this directory. A provider with offers cannot be removed.
provider-add = Add a provider
provider-change = Change the provider
provider-name = Name of the provider
provider-description = What it does

# The list of calls.
calls-heading = Call list
calls-about = Offers whose facts were not confirmed for half a year, or never, by provider. Call, ask, and confirm here.
calls-left =
    { $count ->
        [0] No offer has to be asked about.
        [one] 1 offer to ask about
       *[other] { $count } offers to ask about
    }
call-ask = Ask:
call-ask-still = Is all of it still so?
call-ask-places = How many places are left?
call-ask-dates = When does it take place next?
call-ask-cost = What does it cost?
call-ask-contact = Whom can one call?
directory-back-to-offer = Back to the offer

# What a sentence calls another field with which something does not go together.
field-amount-from = Smallest amount
field-places-left = Places left
field-finance-months-from = Shortest term
field-dates-from = From
field-opening-opens-at = From
field-rule = the smaller number
field-leads-to = the smaller number
