### reviewed: editors

## Screen

# A new file.
new-candidate-heading = New candidate
new-candidate-lead = A code is enough. Everything else may wait until the person wants to tell it.
new-candidate-open = Open the file
new-candidate-opened = The file of { $code } is open.
new-candidate-code-empty = Write a code, such as a tree and a number.
# Trees of one word each, from which a code is proposed.
new-candidate-trees = Linden Maple Birch Ash Cherry Willow Oak Elm Hazel Pear Plum Walnut
button-cancel = Cancel

# Somebody who may be here already.
same-person-heading = This person may be here already
same-person-lead = Nothing was added yet. Look whether it is the same person, so that nobody has two files.
same-person-code = the same code
same-person-name = the same name
same-person-birth-year = the same year of birth
same-person-open-what = Open the file { $code }
same-person-anyway = It is somebody else, add anyway

# The person, to write down.
person-form = Person
person-names = Names
person-wishes = Wish
person-code-hint = A name for the desk alone, which says nothing about the person.
person-full-name-hint = In any script. Leave it empty if the code is enough.
person-birth-and-contact = Birth and contact
person-contact-route-hint = A number, an address, or through somebody.
person-region-hint = As the offers of your directory name it.
person-estimated = The date of birth is an estimate
person-language-add = Add a language
person-language-remove = Remove { $language }
person-level = Level
person-level-not-known = Not known yet
person-level-basis = Known from
person-first-language = Grew up with this language
person-skills = Level for each skill
person-skills-hint = For somebody who speaks a language better than they write it, for example.
person-skills-lowest = As all five are known, the lowest counts where one level is asked for: { $level }.
person-skill-not-asked = Not asked yet
person-residence-name = Name of the permit
person-residence-name-hint = As it is printed on the card or the paper.
person-residence-kind = Kind of permit
person-residence-kind-here = In { $country } it is called: { $name }
person-circumstances = Circumstances
person-circumstances-about = Some offers ask about these. Ask for what is needed; everything may stay open. What stays open never rules anybody out.
person-gender-hint = Because some offers are for women only, for example. As the person says it.
person-in-country-since-hint = Because some offers ask how long. The year alone is enough.
person-employment-hint = Because some offers are for people out of work, and others for people in work.
person-receives-benefits-hint = Because some help is only for people on benefits, and own income changes them.
person-family-duties-hint = Because some offers are for people with such duties, and offers with childcare then come first.
person-has-time-hint = Because offers at these times then come first. Leave all boxes empty where nobody asked.
person-mentoring = A mentor’s help
person-mentoring-about = A mentor reads this on the mentor’s card, if the person wants that. Leave open what nobody asked.
person-mentor-wish = Wish { $number }
person-mentor-wish-add = Add a wish
person-network-hint = Who could help, buy or open a door, and who is still missing. In the person’s own words, without names.
person-channels-hint = Leave all boxes empty where nobody asked.

# The levels of a language, each with what somebody can do who has it.
language-level-a1 = A1 – single words and short sentences
language-level-a2 = A2 – simple everyday things
language-level-b1 = B1 – gets by in most of everyday life
language-level-b2 = B2 – harder topics too, with some effort
language-level-c1 = C1 – nearly everything, also at work
language-level-c2 = C2 – everything, without effort

# Consents.
consent-empty = Nothing is agreed yet. Explain first what is written down and who sees it; the person may say no to each point.
consent-add = Add a consent
consent-form = Consent
consent-purpose = What for?
consent-about-keep-record = The desk may keep this file.
consent-about-print-profile = The desk may print papers and hand them to the person.
consent-about-referral = The desk may send facts to one named recipient.
consent-about-statistics = The desk may count the person in figures; no name is in them.
consent-recipient = To whom?
consent-recipient-hint = One organisation or person. A second recipient needs a second consent.
consent-language = Explained in
consent-interpreter = Who interpreted?
consent-interpreter-hint = Leave it empty if nobody did.
consent-given-on = Given on
consent-withdrawn-on = Withdrawn on
consent-given-day = Given on { $date }
consent-withdrawn-day = Withdrawn on { $date }
consent-explained = Explained in { $language }
consent-withdraw = Withdraw
consent-withdraw-what = Withdraw: { $what }
consent-withdrawn = The consent is withdrawn from today.

# Conversations.
contacts-heading = Conversations
contact-empty = No conversation is recorded yet. Write down the day, how long it took and what was done, so that anybody can go on from there.
contact-add = Add a conversation
contact-form = Conversation
contact-name = { $kind }, { $date }
contact-minutes = { $minutes } min
contact-minutes-label = Minutes
contact-kind = What kind?
contact-date = Date
contact-language = Language
contact-interpreted = interpreted by { $name }
contact-done = What was done
contact-done-hint = In a few words that the person may read too.

# Private notes.
notes-hide = Hide the notes (F9)
notes-open = Show the private notes
notes-keys = F9 or Escape hides them at once, from anywhere on this screen.
