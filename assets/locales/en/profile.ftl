### reviewed: editors

## Paper

# The head of the sheet.
profile-title = My profile
profile-title-training-provider = Profile for a training provider
profile-title-lender = Profile for a lender
profile-title-mentor = Card for a mentor
profile-document-title = Profile { $code }
profile-written-with = Written together with { $name }
profile-code = Code { $code }
profile-address-as = Please call me { $name }.
profile-lives-in = I live in { $place }.
profile-based-on =
    Based on { $evidence ->
        [0] no piece of evidence
        [one] 1 piece of evidence
       *[other] { $evidence } pieces of evidence
    } and { $stated ->
        [0] no statement without evidence
        [one] 1 own statement
       *[other] { $stated } own statements
    }.
profile-form-of-address = Form of address
profile-lives = Lives in
profile-qr = QR code with the code { $code } and nothing else

# The foot of every page.
profile-footer = This sheet records statements and evidence. It is not a recognition of qualifications.
profile-fictional = Invented example – no real person
profile-page = Page { $page } of { $pages }
profile-draft = Draft translation: no native reader has checked it yet

# The blocks.
profile-heading-wish = What I want
profile-heading-competences = What I can do
profile-heading-experiences = What I have lived
profile-heading-qualifications = My qualifications
profile-heading-readings = Where my informal learning leads
profile-heading-languages = My languages
profile-heading-residence = My permit
profile-heading-steps = My next steps
profile-heading-gaps = What I want to learn or find out next

# The blocks of the papers for others.
profile-heading-goal = Goal
profile-heading-proven = Competences and evidence
profile-heading-levels = Qualifications and their levels
profile-heading-pointing = Where informal learning leads
profile-heading-entrecomp = Entrepreneurship (EntreComp)
profile-heading-spoken = Languages
profile-heading-to-learn = Still to learn or find out
profile-heading-times = Times that suit
profile-heading-purpose = What the money is for
profile-heading-carries = What carries the business
profile-heading-own-businesses = Own businesses so far
profile-heading-permit = Permit and self-employment
profile-heading-vouchers = Who vouches
profile-heading-papers = Papers at hand and missing
profile-heading-help = Where help is wanted
profile-heading-strengths = Strengths
profile-heading-business = The business
profile-heading-network = Network here
profile-heading-meeting = How and when to meet
profile-heading-samples = Work samples

# What I want.
profile-wish-business = I want to start my own business.
profile-wish-job = I am looking for a job.
profile-wish-course = I want to do a course or a training.
profile-idea-amount-needed = Money needed to start
profile-idea-amount-lacking = Money still missing
profile-fallback = If that does not work out

# What a lender asks.
profile-business = Business
profile-own-money = Own money
profile-term = Term wanted
profile-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
profile-registered-yes = The business is registered.
profile-registered-no = The business is not registered yet.
profile-paper = Paper
profile-paper-state = State
profile-paper-at-hand = at hand
profile-paper-missing = missing
profile-paper-not-asked = not asked yet

# EntreComp.
profile-entrecomp-competence = Competence
profile-entrecomp-own = Own view
profile-entrecomp-counsellor = Counsellor’s view
profile-entrecomp-level = { $level } of 8
profile-entrecomp-not-asked = not asked
profile-entrecomp-note = Rated on { $date } after the European framework EntreComp. The levels run from 1 to 8; they are views, not marks.
profile-entrecomp-wheel = Wheel of the fifteen competences with both views; the table beside it says the same.

# What there is no room for.
profile-more = And { $count } more in the file at the desk.
profile-more-evidence =
    { $count ->
        [one] And 1 more piece of evidence.
       *[other] And { $count } more pieces of evidence.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Nothing is written down for this sheet yet. It can be filled in together at the desk.

# The end of the sheet.
profile-closing = This is where I stand today. What is still missing can be learnt, asked or found, and this sheet can grow with every visit.
profile-signature-person = Place, date and signature of the person
profile-signature-counsellor = Place, date and signature of the counsellor

# What each strength means, in one breath.
profile-strength-certified = a certificate covers it; the original was seen
profile-strength-confirmed = a named third party says so
profile-strength-shown = a test was passed, or it was made in front of an assessor
profile-strength-consistent = the interview was signed off without contradiction
profile-strength-stated = own words only, no evidence yet

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] nobody else worked there
        [one] 1 person worked there too
       *[other] { $count } people worked there too
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Written exam passed
profile-assessed-by-oral-exam = Oral exam passed
profile-assessed-by-interview = Interview without contradiction
profile-assessed-by-practical-test = Practical test passed

# Qualifications.
profile-routes = The way to a level:

# Languages.
profile-language = Language
profile-language-level = Level
profile-language-basis = How it is known
profile-languages-note = A1 to C2 are the levels of the Common European Framework of Reference for Languages.

# The permit.
profile-permit-title = Permit
profile-permit-valid = Valid
profile-permit-ended = ended on { $date }
profile-self-employment-yes = This permit allows me to be self-employed.
profile-self-employment-no = This permit does not allow me to be self-employed.
profile-self-employment-not-known = We do not know yet whether this permit allows me to be self-employed. The immigration office can say.
profile-permit-allows = This permit allows self-employment.
profile-permit-forbids = This permit does not allow self-employment.
profile-permit-not-known = It is not known yet whether this permit allows self-employment. The immigration office can say.

# Pictures, for whoever cannot see them.
profile-photo = Photo of the person
profile-work-sample = Picture of work: { $title }

# Next steps.
profile-step-chosen = chosen together
profile-step-proposed = proposed, not decided yet
profile-step-provider = Who
profile-step-place = Where
profile-step-contact = Contact
profile-step-hours = When
profile-how = How
profile-step-confirmed = These facts were checked on { $date }.
profile-step-never-confirmed = Nobody has checked these facts yet.

# The profile of one page.
one-page-heading-bars = Where I stand
one-page-heading-strengths = What I do often
one-page-language = { $language } { $level }
one-page-more = And { $count } more in my file at the desk.
one-page-based-on =
    { $competences ->
        [one] 1 competence stands in my file.
       *[other] { $competences } competences stand in my file.
    } { $stated ->
        [0] All of it is supported by more than my own words.
        [one] 1 of them rests on my own words alone.
       *[other] { $stated } of them rest on my own words alone.
    }

## Screen and paper

# The three bars.
bar-can-do = What I can do
bar-can-do-fact =
    { $total ->
        [0] No competence is recorded yet.
        [one] { $supported ->
            [0] 1 competence is recorded; it rests on own words.
           *[other] 1 competence is recorded; it is supported by evidence.
        }
       *[other] { $supported } of { $total } competences are supported by more than own words.
    }
bar-know = Whom and what I know here
bar-know-fact =
    { $chosen ->
        [0] No offer of information, mentoring or networking is chosen yet.
       *[other] Chosen: { $steps }. That is { $chosen } of 3.
    }
bar-finance = How I finance it
bar-finance-fact = { $own } of { $needed } is own money. { $lacking } is missing.
bar-finance-covered = { $own } own money covers the { $needed } that is needed.
bar-finance-own-not-known = { $needed } is needed. How much own money there is, is not known yet.
bar-finance-not-known = How much money is needed is not known yet.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Check with: { $office }
founding-unchecked = Nobody has checked this entry yet, so it decides nothing. Check with the office.
founding-old = This entry is from { $date } and so more than 24 months old. Check it again before you rely on it.
founding-undated = Nobody has written down when this entry was checked.
founding-permit-ended = The permit ended on { $date }. What it said does not hold any more; ask whether it goes on.
founding-permit-ends-soon =
    { $days ->
        [0] The permit ends today ({ $date }). Ask now whether it is extended.
        [one] The permit ends in 1 day, on { $date }. Ask now whether it is extended.
       *[other] The permit ends in { $days } days, on { $date }. Ask now whether it is extended.
    }
founding-because-permit-yes = The permit itself allows self-employment. That counts more than any table.
founding-because-permit-no = The permit itself does not allow self-employment. The office can say whether that can be changed.
founding-because-permit-ended = The permit has ended, so what it said does not hold any more.
founding-because-no-permit = Nobody has written down yet which kind of permit it is and whether it allows self-employment.
founding-because-no-trade = Nobody has written down a trade for the business idea yet, or it is not in the list.
founding-because-no-entry = There is no entry about this for { $country } yet.
founding-because-no-country = The country of the desk is not set.
founding-because-registered = This trade asks for a registration, and the business is registered.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = self-employment is allowed
founding-answer-permit-needed = a permission or another permit is needed
founding-answer-not-allowed = self-employment is not allowed
founding-answer-depends = it differs from case to case
founding-answer-free = nothing is asked for
founding-answer-registration = the business has to be registered
founding-answer-licence = a licence is needed
founding-answer-qualified-person = a qualified person is needed, such as one with a master’s certificate

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Rules of this country: trade, taxes, insurance
gap-theme-network = People who help: customers, suppliers, advisers
gap-theme-money = Money to begin with, and a plan for it

# The name of a gap by itself.
gap-said = { $gap }
