### reviewed: editors

## Screen

# The head of a candidate's file.
candidate-opening = The file is being opened.
candidate-code = Code
candidate-address-as = Call this person { $name }
candidate-permit = Permit
candidate-permit-days-left =
    { $days ->
        [0] ends today
        [one] 1 day left
       *[other] { $days } days left
    }
candidate-permit-ended =
    { $days ->
        [one] ended 1 day ago
       *[other] ended { $days } days ago
    }
candidate-permit-end-not-known = end not known
candidate-no-consents = No consent is recorded yet.
candidate-consent-withdrawn = { $purpose }, withdrawn on { $date }
candidate-language-native = { $language }, first language
candidate-language-level = { $language } { $level }
candidate-language-no-level = { $language }, level not known
candidate-language-skills = { $language }; { $skills }
candidate-language-skill =
    { $skill ->
        [listening] listening { $level }
        [reading] reading { $level }
        [spoken_interaction] spoken interaction { $level }
        [spoken_production] spoken production { $level }
       *[writing] writing { $level }
    }
candidate-language-basis = { $language } ({ $basis })
candidate-changed = Last change: { $date }

# The sections of the file.
section-navigation = Sections of this file
section-overview = Overview
section-triage = Triage
section-person = Person
section-experience = Experience
section-strengths = Strengths
section-competences = Competences
section-assessments = Assessments
section-entrepreneurship = Entrepreneurship
section-qualifications = Qualifications and EQF
section-business = Business idea
section-gaps = Gaps
section-matches = Matches
section-papers = Papers
section-history = History

overview-missing-heading = Not known yet
overview-missing-none = Everything that offers ask for is known.
overview-missing-birth-date = Date of birth
overview-missing-region = Region where the person lives
overview-missing-permit-end = Last day of the permit
overview-missing-self-employment = Whether the permit allows self-employment
overview-missing-language-levels = The level of a language
overview-missing-business-idea = Business idea
overview-missing-amount = Money needed to start
overview-missing-own-share = Own money
overview-missing-plan = Whether there is a written plan
overview-missing-registered = Whether the business is registered
overview-next-heading = Chosen together
overview-next-none = No offer is chosen yet. Look at the matches together.

# Person.
person-full-name = Full name, as on the permit
person-code-only = This person is known by a code only.
person-address-as = Wants to be called
person-birth-date = Date of birth
person-birth-date-estimated = { $date } (estimated)
person-contact-route = How to reach
person-place = Place
person-region = Region
person-preferred-language = Language to read and speak
person-languages = Languages
person-residence-title = Permit
person-valid-from = Valid from
person-valid-until = Valid until
person-self-employment = Permit allows self-employment
person-gender = Gender
person-in-country-since = Lives in this country since
person-employment = Work at present
person-receives-benefits = Lives on benefits that a business would change
person-family-duties = Looks after children or others
person-has-time = Has time
person-mentor-wishes = Wants a mentor’s help with
person-network = Knows here
person-channels = Likes to be in touch
person-wish = Came for
person-fallback = If that is not possible
person-consents = Consents
person-private-notes = Private notes of the counsellors
person-private-notes-hint = On no paper but the person’s own access report. Closed, so that you can turn the screen.
fact-not-known = Not known yet

# Experience.
experience-empty = Nothing is recorded yet. School, jobs, an own business, work in the family, care and volunteering all belong here.
experience-from-to = { $from } – { $to }
experience-since = since { $date }
experience-until = until { $date }
experience-date-not-known = Time not known

# Competences.
competence-empty = Nothing is recorded yet. Everything this person can do or knows belongs here, wherever it was learnt.
competence-column-competence = Competence
competence-column-setting = Learnt
competence-column-strength = Strength
competence-column-evidence = Evidence
competence-evidence-count =
    { $count ->
        [0] none
        [one] 1 piece
       *[other] { $count } pieces
    }
competence-strength-legend = What the words mean

# Qualifications and EQF.
qualification-empty = Nothing is recorded yet. Certificates and degrees belong here, also those whose paper is lost.
qualification-awarded-by = Awarded by
qualification-country = Country
qualification-awarded = Awarded
qualification-setting = Learnt
qualification-paper = Paper
qualification-level = EQF { $low }
qualification-level-range = EQF { $low } to { $high }, indicative
qualification-level-target = EQF { $low }, a goal
qualification-no-level = No level
qualification-routes = What you can do
qualification-printing-forbidden = The person does not want this level printed.
qualification-informal-heading = Readings of informal learning
original-words = In the person’s words, { $language }
original-words-plain = In the person’s words

# Business idea.
business-empty = No business idea is recorded yet.
business-for-whom = For whom
business-place = Where
business-sector = Sector
business-stage = Stage
business-amount-needed = Money needed to start
business-own-share = Own money
business-plan-at-hand = Written plan at hand
business-registered = Registered
business-money-for = What the money is for
business-term-months = Months to pay it back
business-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
business-papers-at-hand = Papers at hand
business-papers-missing = Papers missing

# Matches.
matches-empty = The directory of this desk has no offers yet.
matches-count =
    { $count ->
        [0] No offers
        [one] 1 offer
       *[other] { $count } offers
    }
matches-eligible-count =
    { $count ->
        [0] none eligible
        [one] 1 eligible
       *[other] { $count } eligible
    }
matches-step-empty = The directory has no offer of this kind yet.
matches-confirmed-ago =
    { $days ->
        [0] Facts confirmed today
        [one] Facts confirmed yesterday
       *[other] Facts confirmed { $days } days ago
    }
matches-decided = { $decision } on { $date }
