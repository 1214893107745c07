### reviewed: editors

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Yes
answer-no = No
answer-not-known = Not known

# The six steps of the chain.
chain-step-competence-assessment = Competence assessment
chain-step-entrepreneurship-training = Entrepreneurship training
chain-step-mentoring = Mentoring
chain-step-information = Information
chain-step-networking = Networking
chain-step-finance = Access to finance

# Kinds of offers.
offer-kind-assessment = Assessment or recognition
offer-kind-course = Course
offer-kind-coaching = Coaching
offer-kind-mentor = Mentor
offer-kind-information-desk = Information desk
offer-kind-campaign = Campaign
offer-kind-event = Event
offer-kind-club = Club
offer-kind-space = Room or workplace
offer-kind-loan = Loan
offer-kind-grant = Grant
offer-kind-guarantee = Guarantee
offer-kind-help-with-applying = Help with applying for money
offer-kind-premises = Free or low-cost premises or equipment

# How far a business is.
business-stage-idea = Idea
business-stage-planning = Being planned
business-stage-ready-to-start = Ready to start
business-stage-started = Started
business-stage-established = Established

# Sectors of business.
sector-food-and-catering = Food and catering
sector-retail = Shops and markets
sector-crafts = Crafts
sector-building = Building
sector-vehicle-repair = Vehicle repair
sector-hair-and-beauty = Hair and beauty
sector-cleaning = Cleaning
sector-transport = Transport and delivery
sector-business-services = Office services and consulting
sector-information-technology = Information technology
sector-care-and-education = Health care and education
sector-other = Other sector

# How well a competence is supported, the weakest first.
strength-stated = Stated
strength-consistent = Consistent
strength-shown = Shown
strength-confirmed = Confirmed
strength-certified = Certified
strength-stated-meaning = It rests on the person’s own words; a photo alone, or a certificate whose original nobody here has seen, does not change this.
strength-consistent-meaning = An interview was signed off, and nothing in it contradicts the claim.
strength-shown-meaning = A practical, written or oral test was passed, or a work sample was made in front of an assessor.
strength-confirmed-meaning = A named third party confirms it in a letter, in a customer statement or in a call that was noted.
strength-certified-meaning = A certificate covers it, and a named person has seen the original.

# Where something was learnt.
setting-formal = Formal
setting-non-formal = Non-formal
setting-informal = Informal
setting-formal-meaning = Learnt in an organised setting that leads to a qualification, such as school, vocational training or university.
setting-non-formal-meaning = Learnt in a planned activity with some support that is not part of the school system, such as a course at work.
setting-informal-meaning = Learnt without a plan in daily life: at work, in the family or in free time.

# Kinds of evidence.
evidence-kind-certificate = Certificate
evidence-kind-employer-letter = Employer’s letter
evidence-kind-customer-statement = Customer’s statement
evidence-kind-reference-call = Call to somebody who knows the work
evidence-kind-work-sample = Work sample
evidence-kind-photo = Photo
evidence-kind-test-result = Test result
evidence-kind-interview-note = Interview note
evidence-kind-self-statement = Own statement

# In which form evidence was seen.
evidence-form-original = Original
evidence-form-copy = Copy, scan or photo
evidence-form-in-person = Seen or heard in person
evidence-form-not-seen = Not seen yet

# Kinds of experience.
experience-kind-schooling = School or university
experience-kind-course = Course
experience-kind-job = Job
experience-kind-own-business = Own business
experience-kind-family-work = Work in the family
experience-kind-care = Care for others
experience-kind-volunteering = Volunteering
experience-kind-self-study = Self-study

# What the person came for.
wish-business = Own business
wish-job = Job
wish-course = Course or training
wish-unclear = Not clear yet

# How a language level is known.
level-basis-own-statement = Own statement
level-basis-tested = Test
level-basis-certificate = Certificate
first-language = first language

# How deep a conversation went.
contact-kind-first-contact = First contact
contact-kind-triage = Triage
contact-kind-interview = Interview
contact-kind-full-assessment = Full assessment
contact-kind-follow-up = Follow-up

# What a consent allows.
consent-purpose-keep-record = Keeping a record at this desk
consent-purpose-print-profile = Printing profiles for the person
consent-purpose-referral = Sending facts to a recipient
consent-purpose-statistics = Counting in figures without a name

# On what a level rests.
eqf-basis-certificate = Level printed on the certificate
eqf-basis-register = National register
eqf-basis-recognition-statement = Statement of a recognition body or the European Qualifications Passport
eqf-basis-national-table = National table
eqf-basis-descriptor-reading = Reading of the descriptors by two people
eqf-basis-target-qualification = Qualification to aim for

# From where a second assessor comes.
second-assessor-role-colleague = Colleague of this desk
second-assessor-role-external = From outside

# In which form a business was run.
legal-form-not-registered = Not registered
legal-form-sole-trader = Sole trader
legal-form-family-business = Family business
legal-form-partnership = Partnership
legal-form-company = Company
legal-form-cooperative = Cooperative

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Below 5,000 € a year
turnover-band-from-5000 = 5,000 to 20,000 € a year
turnover-band-from-20000 = 20,000 to 50,000 € a year
turnover-band-from-50000 = 50,000 to 200,000 € a year
turnover-band-from-200000 = 200,000 € a year or more

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Listening
cefr-skill-reading = Reading
cefr-skill-spoken-interaction = Spoken interaction
cefr-skill-spoken-production = Spoken production
cefr-skill-writing = Writing

# Parts of the week.
day-time-mornings = mornings
day-time-afternoons = afternoons
day-time-evenings = evenings
day-time-weekends = weekends

# How people meet.
channel-in-person = in person
channel-phone = by telephone
channel-video = by video
channel-messages = by messages

# Kinds of permit.
residence-kind-free-movement = free movement, no permit needed
residence-kind-union-family = family of a citizen of the EU
residence-kind-permanent = permanent
residence-kind-refugee = recognised refugee
residence-kind-subsidiary-protection = subsidiary or national protection
residence-kind-temporary-protection = temporary protection
residence-kind-asylum-seeker = asylum procedure
residence-kind-tolerated = return put off (toleration)
residence-kind-family = family reasons
residence-kind-employee = work as an employee
residence-kind-self-employed = self-employment
residence-kind-study = studies or training
residence-kind-job-search = looking for work

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Coordinator
counsellor-role-counsellor = Counsellor
counsellor-role-reader = Reader
counsellor-role-statistics = Statistics

# Whether the person may take an offer.
verdict-eligible = Eligible
verdict-unknown = Not known yet
verdict-near-miss = Near miss
verdict-not-eligible = Not eligible

# What was decided about a match.
decision-chosen = Chosen
decision-set-aside = Set aside
decision-put-off = Later

# Whether an offer can be had.
offer-status-active = Can be had
offer-status-temporarily-closed = Pauses
offer-status-inactive = Not at present
offer-status-defunct = No longer there

# What somebody does at present.
employment-employed = employed
employment-self-employed = self-employed
employment-registered-unemployed = registered as unemployed
employment-not-working = without work, not registered
employment-in-training = in a course, training or studies

# Genders.
gender-woman = woman
gender-man = man
gender-other = neither, or both

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = from somebody with long experience
mentoring-kind-peer = among equals
mentoring-kind-step-ahead = from somebody one step ahead
mentoring-kind-informal = informal, by personal acquaintance

# Why a business ended. No story belongs here.
end-reason-moved = Moved away
end-reason-handed-over = Handed over or sold
end-reason-too-little-income = Too little income
end-reason-lost = Place, goods or tools were lost
end-reason-other-plans = Other plans

# How often somebody did something.
task-answer-often = Often
task-answer-sometimes = Sometimes
task-answer-never = Never
task-answer-not-asked = Not asked

# The upper groups of ESCO's skills.
skill-group-communication = Communication and creativity
skill-group-information = Information
skill-group-care = Care and service
skill-group-management = Management
skill-group-computers = Computers
skill-group-handling = Handling and making
skill-group-construction = Building
skill-group-machinery = Machines and equipment
skill-group-knowledge = Knowledge
skill-group-transversal = Useful everywhere
skill-group-languages = Languages
skill-group-other = Other

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Identified
validation-phase-documented = Documented
validation-phase-assessed = Assessed

# Nouns, put into the sentences of errors.
noun-desk = desk
noun-counsellor = counsellor
noun-candidate = candidate
noun-consent = consent
noun-contact = contact
noun-experience = experience
noun-strength-cards = set of strength cards
noun-competence = competence
noun-evidence = piece of evidence
noun-evidence-file = file of evidence
noun-assessment = assessment
noun-item-bank = item bank
noun-qualification = qualification
noun-eqf-reading = EQF reading
noun-entrecomp-rating = set of entrepreneurship ratings
noun-open-gap = gap that waits for offers
noun-eqf-setting-table = table of what a level may rest on
noun-target-qualification = qualification to aim for
noun-business-idea = business idea
noun-founding-rule = entry about founding
noun-provider = provider
noun-offer = offer
noun-match-decision = decision on a match
noun-match-weights = weights of the matching
noun-place = place
noun-mentor = mentor
noun-mentorship = proposal of a mentor

# What was done, in the history and on the undo button.
operation-set-up-desk = Desk set up
operation-change-desk = Desk changed
operation-undo = Change undone
operation-add-candidate = Candidate added
operation-change-candidate = Candidate changed
operation-import-europass = New file from Europass
operation-add-consent = Consent added
operation-change-consent = Consent changed
operation-add-contact = Contact added
operation-change-contact = Contact changed
operation-remove-contact = Contact removed
operation-add-experience = Experience added
operation-change-experience = Experience changed
operation-remove-experience = Experience removed
operation-add-strength-cards = Strength cards begun
operation-change-strength-cards = Strength card sorted
operation-remove-strength-cards = Strength cards cleared
operation-add-competence = Competence added
operation-change-competence = Competence changed
operation-remove-competence = Competence removed
operation-merge-competences = Competences merged
operation-add-task-competences = Tasks written down as competences
operation-add-evidence = Evidence added
operation-change-evidence = Evidence changed
operation-remove-evidence = Evidence removed
operation-add-evidence-file = File of evidence added
operation-change-evidence-file = File of evidence changed
operation-remove-evidence-file = File of evidence removed
operation-begin-assessment = Assessment begun
operation-change-assessment = Assessment changed
operation-remove-assessment = Assessment removed
operation-sign-off-assessment = Assessment signed off
operation-import-item-bank = Item bank added
operation-remove-item-bank = Item bank removed
operation-add-qualification = Qualification added
operation-change-qualification = Qualification changed
operation-remove-qualification = Qualification removed
operation-add-eqf-reading = EQF reading added
operation-change-eqf-reading = EQF reading changed
operation-remove-eqf-reading = EQF reading removed
operation-add-entrecomp-rating = Entrepreneurship ratings added
operation-change-entrecomp-rating = Entrepreneurship ratings changed
operation-remove-entrecomp-rating = Entrepreneurship ratings removed
operation-hand-gap-on = Help looked for with a gap
operation-take-gap-back = Gap taken back from the matches
operation-change-eqf-setting-table = Table of what a level may rest on changed
operation-add-target-qualification = Qualification to aim for added
operation-change-target-qualification = Qualification to aim for changed
operation-remove-target-qualification = Qualification to aim for removed
operation-import-target-qualifications = Qualifications to aim for imported
operation-add-business-idea = Business idea added
operation-change-business-idea = Business idea changed
operation-remove-business-idea = Business idea removed
operation-change-founding-rule = Entry about founding changed
operation-remove-founding-rule = Entry about founding put back
operation-add-provider = Provider added
operation-change-provider = Provider changed
operation-remove-provider = Provider removed
operation-add-offer = Offer added
operation-change-offer = Offer changed
operation-remove-offer = Offer removed
operation-import-offers = Offers imported
operation-change-match-weights = Weights of the matching changed
operation-add-place = Place added
operation-change-place = Place changed
operation-remove-place = Place removed
operation-decide-match = Decision on a match
operation-add-mentor = Mentor added
operation-change-mentor = Mentor changed
operation-remove-mentor = Mentor removed
operation-erase-mentor = Mentor erased for good
operation-propose-mentorship = Mentor proposed
operation-change-mentorship = Answer to a proposed mentor written down
operation-save-paper = Paper saved as a file
operation-show-paper = Paper opened in another program
operation-print-paper = Paper sent to a printer

# For whom an offer was made.
target-group-migrants = migrants
target-group-refugees = refugees
target-group-women = women
target-group-young-people = young people
target-group-job-seekers = people out of work
target-group-carers = parents and others who care for somebody
target-group-people-with-disabilities = people with a disability
target-group-founders = everybody who founds
target-group-business-owners = people who run a business already

# What a course takes for granted.
course-level-beginner = nothing
course-level-intermediate = a first idea of the matter
course-level-advanced = practice

# Days of the week.
weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday
