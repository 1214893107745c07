### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Ja
answer-no = Nej
answer-not-known = Inte känt

# The six steps of the chain.
chain-step-competence-assessment = Kartläggning av kompetens
chain-step-entrepreneurship-training = Utbildning i att starta företag
chain-step-mentoring = Mentorskap
chain-step-information = Information
chain-step-networking = Nätverk
chain-step-finance = Tillgång till pengar

# Kinds of offers.
offer-kind-assessment = Bedömning eller erkännande
offer-kind-course = Kurs
offer-kind-coaching = Coachning
offer-kind-mentor = Mentor
offer-kind-information-desk = Informationsställe
offer-kind-campaign = Kampanj
offer-kind-event = Evenemang
offer-kind-club = Klubb eller grupp
offer-kind-space = Lokal eller arbetsplats
offer-kind-loan = Lån
offer-kind-grant = Bidrag
offer-kind-guarantee = Borgen eller garanti
offer-kind-help-with-applying = Hjälp att ansöka om pengar
offer-kind-premises = Gratis eller billiga lokaler eller utrustning

# How far a business is.
business-stage-idea = Idé
business-stage-planning = Planeras
business-stage-ready-to-start = Klart att starta
business-stage-started = Startat
business-stage-established = Etablerat

# Sectors of business.
sector-food-and-catering = Mat och restaurang
sector-retail = Butiker och marknader
sector-crafts = Hantverk
sector-building = Bygg
sector-vehicle-repair = Fordonsreparation
sector-hair-and-beauty = Hår och skönhet
sector-cleaning = Städning
sector-transport = Transport och leverans
sector-business-services = Kontorstjänster och rådgivning
sector-information-technology = Informationsteknik
sector-care-and-education = Vård och utbildning
sector-other = Annan bransch

# How well a competence is supported, the weakest first.
strength-stated = Uppgiven
strength-consistent = Samstämmig
strength-shown = Visad
strength-confirmed = Bekräftad
strength-certified = Certifierad
strength-stated-meaning = Den bygger på personens egna ord; bara ett foto, eller ett intyg som ingen här har sett i original, ändrar inte det.
strength-consistent-meaning = En intervju är undertecknad, och inget i den motsäger uppgiften.
strength-shown-meaning = Ett praktiskt, skriftligt eller muntligt prov är godkänt, eller ett arbetsprov är gjort inför den som bedömer.
strength-confirmed-meaning = En annan person, med namn, bekräftar den i ett brev, i ett kundutlåtande eller i ett samtal som antecknades.
strength-certified-meaning = Ett intyg täcker den, och en person med namn har sett originalet.

# Where something was learnt.
setting-formal = Formellt
setting-non-formal = Icke-formellt
setting-informal = Informellt
setting-formal-meaning = Lärt i en ordnad form som leder till en kvalifikation, till exempel skola, yrkesutbildning eller högskola.
setting-non-formal-meaning = Lärt i en planerad aktivitet med visst stöd utanför skolsystemet, till exempel i en kurs på jobbet.
setting-informal-meaning = Lärt utan plan i vardagen: på jobbet, i familjen eller på fritiden.

# Kinds of evidence.
evidence-kind-certificate = Intyg
evidence-kind-employer-letter = Brev från arbetsgivare
evidence-kind-customer-statement = Kundutlåtande
evidence-kind-reference-call = Samtal med någon som känner till arbetet
evidence-kind-work-sample = Arbetsprov
evidence-kind-photo = Foto
evidence-kind-test-result = Provresultat
evidence-kind-interview-note = Anteckning från en intervju
evidence-kind-self-statement = Egen uppgift

# In which form evidence was seen.
evidence-form-original = Original
evidence-form-copy = Kopia, skanning eller foto
evidence-form-in-person = Sett eller hört på plats
evidence-form-not-seen = Inte sett än

# Kinds of experience.
experience-kind-schooling = Skola eller högskola
experience-kind-course = Kurs
experience-kind-job = Arbete
experience-kind-own-business = Eget företag
experience-kind-family-work = Arbete i familjen
experience-kind-care = Omsorg om andra
experience-kind-volunteering = Ideellt arbete
experience-kind-self-study = Självstudier

# What the person came for.
wish-business = Eget företag
wish-job = Arbete
wish-course = Kurs eller utbildning
wish-unclear = Inte klart än

# How a language level is known.
level-basis-own-statement = Egen uppgift
level-basis-tested = Prov
level-basis-certificate = Intyg
first-language = förstaspråk

# How deep a conversation went.
contact-kind-first-contact = Första kontakt
contact-kind-triage = Kort samtal
contact-kind-interview = Intervju
contact-kind-full-assessment = Full bedömning
contact-kind-follow-up = Uppföljning

# What a consent allows.
consent-purpose-keep-record = Att ha en akt hos den här rådgivningen
consent-purpose-print-profile = Att skriva ut profiler för personen
consent-purpose-referral = Att skicka uppgifter till en mottagare
consent-purpose-statistics = Att räknas med i siffror utan namn

# On what a level rests.
eqf-basis-certificate = Nivån står på intyget
eqf-basis-register = Nationellt register
eqf-basis-recognition-statement = Utlåtande från ett organ för erkännande eller det europeiska kvalifikationspasset
eqf-basis-national-table = Nationell tabell
eqf-basis-descriptor-reading = Två personers läsning av nivåbeskrivningarna
eqf-basis-target-qualification = Kvalifikation som mål

# From where a second assessor comes.
second-assessor-role-colleague = kollega på den här rådgivningen
second-assessor-role-external = utomstående person

# In which form a business was run.
legal-form-not-registered = Inte registrerat
legal-form-sole-trader = Enskild firma
legal-form-family-business = Familjeföretag
legal-form-partnership = Handelsbolag eller liknande
legal-form-company = Aktiebolag eller liknande
legal-form-cooperative = Kooperativ

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Under 5 000 € om året
turnover-band-from-5000 = 5 000 till 20 000 € om året
turnover-band-from-20000 = 20 000 till 50 000 € om året
turnover-band-from-50000 = 50 000 till 200 000 € om året
turnover-band-from-200000 = 200 000 € om året eller mer

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Lyssna
cefr-skill-reading = Läsa
cefr-skill-spoken-interaction = Samtala
cefr-skill-spoken-production = Tala sammanhängande
cefr-skill-writing = Skriva

# Parts of the week.
day-time-mornings = förmiddagar
day-time-afternoons = eftermiddagar
day-time-evenings = kvällar
day-time-weekends = helger

# How people meet.
channel-in-person = på plats
channel-phone = per telefon
channel-video = per video
channel-messages = med meddelanden

# Kinds of permit.
residence-kind-free-movement = fri rörlighet, inget tillstånd behövs
residence-kind-union-family = familj till en EU-medborgare
residence-kind-permanent = permanent
residence-kind-refugee = flyktingstatus
residence-kind-subsidiary-protection = alternativt eller nationellt skydd
residence-kind-temporary-protection = tillfälligt skydd
residence-kind-asylum-seeker = asylprövning
residence-kind-tolerated = uppskjuten avvisning (tolererad vistelse)
residence-kind-family = familjeskäl
residence-kind-employee = arbete som anställd
residence-kind-self-employed = arbete som egenföretagare
residence-kind-study = studier eller utbildning
residence-kind-job-search = söker arbete

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Samordning
counsellor-role-counsellor = Rådgivning
counsellor-role-reader = Bara läsa
counsellor-role-statistics = Statistik

# Whether the person may take an offer.
verdict-eligible = Möjligt
verdict-unknown = Inte känt än
verdict-near-miss = Nästan möjligt
verdict-not-eligible = Inte möjligt

# What was decided about a match.
decision-chosen = Valt
decision-set-aside = Lagt åt sidan
decision-put-off = Senare

# Whether an offer can be had.
offer-status-active = Går att få
offer-status-temporarily-closed = Paus
offer-status-inactive = Inte just nu
offer-status-defunct = Finns inte längre

# What somebody does at present.
employment-employed = anställd
employment-self-employed = egenföretagare
employment-registered-unemployed = anmäld som arbetslös
employment-not-working = utan arbete, inte anmäld
employment-in-training = i kurs, utbildning eller studier

# Genders.
gender-woman = kvinna
gender-man = man
gender-other = varken eller, eller både och

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = av någon med lång erfarenhet
mentoring-kind-peer = mellan jämlikar
mentoring-kind-step-ahead = av någon som är ett steg före
mentoring-kind-informal = informellt, genom personlig bekantskap

# Why a business ended. No story belongs here.
end-reason-moved = Flytt till en annan plats
end-reason-handed-over = Överlåtet eller sålt
end-reason-too-little-income = För låg inkomst
end-reason-lost = Lokal, varor eller verktyg gick förlorade
end-reason-other-plans = Andra planer

# How often somebody did something.
task-answer-often = Ofta
task-answer-sometimes = Ibland
task-answer-never = Aldrig
task-answer-not-asked = Inte frågat

# The upper groups of ESCO's skills.
skill-group-communication = Kommunikation och kreativitet
skill-group-information = Information
skill-group-care = Omsorg och service
skill-group-management = Ledning
skill-group-computers = Datorer
skill-group-handling = Hantera och tillverka
skill-group-construction = Bygga
skill-group-machinery = Maskiner och utrustning
skill-group-knowledge = Kunskap
skill-group-transversal = Nyttigt överallt
skill-group-languages = Språk
skill-group-other = Annat

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Kartlagd
validation-phase-documented = Dokumenterad
validation-phase-assessed = Bedömd

# Nouns, put into the sentences of errors.
noun-desk = rådgivning
noun-counsellor = rådgivare
noun-candidate = person
noun-consent = samtycke
noun-contact = samtal
noun-experience = erfarenhet
noun-strength-cards = styrkekort
noun-competence = kompetens
noun-evidence = underlag
noun-evidence-file = fil till ett underlag
noun-assessment = bedömning
noun-item-bank = uppgiftssamling
noun-qualification = kvalifikation
noun-eqf-reading = EQF-läsning
noun-entrecomp-rating = skattning av entreprenörskap
noun-open-gap = lucka som väntar på erbjudanden
noun-eqf-setting-table = tabell över grunder för nivåer
noun-target-qualification = kvalifikation som mål
noun-business-idea = affärsidé
noun-founding-rule = post om att starta företag
noun-provider = anordnare
noun-offer = erbjudande
noun-match-decision = beslut om en matchning
noun-match-weights = vikter för matchningen
noun-place = plats
noun-mentor = mentor
noun-mentorship = förslag på mentor

# What was done, in the history and on the undo button.
operation-set-up-desk = Rådgivningen inrättad
operation-change-desk = Rådgivningen ändrad
operation-undo = Ändring ångrad
operation-add-candidate = Person tillagd
operation-change-candidate = Person ändrad
operation-import-europass = Ny akt från Europass
operation-add-consent = Samtycke tillagt
operation-change-consent = Samtycke ändrat
operation-add-contact = Samtal tillagt
operation-change-contact = Samtal ändrat
operation-remove-contact = Samtal borttaget
operation-add-experience = Erfarenhet tillagd
operation-change-experience = Erfarenhet ändrad
operation-remove-experience = Erfarenhet borttagen
operation-add-strength-cards = Styrkekort påbörjade
operation-change-strength-cards = Styrkekort sorterat
operation-remove-strength-cards = Styrkekort tömda
operation-add-competence = Kompetens tillagd
operation-change-competence = Kompetens ändrad
operation-remove-competence = Kompetens borttagen
operation-merge-competences = Kompetenser sammanslagna
operation-add-task-competences = Arbetsuppgifter antecknade som kompetenser
operation-add-evidence = Underlag tillagt
operation-change-evidence = Underlag ändrat
operation-remove-evidence = Underlag borttaget
operation-add-evidence-file = Fil till ett underlag tillagd
operation-change-evidence-file = Fil till ett underlag ändrad
operation-remove-evidence-file = Fil till ett underlag borttagen
operation-begin-assessment = Bedömning påbörjad
operation-change-assessment = Bedömning ändrad
operation-remove-assessment = Bedömning borttagen
operation-sign-off-assessment = Bedömning undertecknad
operation-import-item-bank = Uppgiftssamling tillagd
operation-remove-item-bank = Uppgiftssamling borttagen
operation-add-qualification = Kvalifikation tillagd
operation-change-qualification = Kvalifikation ändrad
operation-remove-qualification = Kvalifikation borttagen
operation-add-eqf-reading = EQF-läsning tillagd
operation-change-eqf-reading = EQF-läsning ändrad
operation-remove-eqf-reading = EQF-läsning borttagen
operation-add-entrecomp-rating = Skattning av entreprenörskap tillagd
operation-change-entrecomp-rating = Skattning av entreprenörskap ändrad
operation-remove-entrecomp-rating = Skattning av entreprenörskap borttagen
operation-hand-gap-on = Hjälp söks för en lucka
operation-take-gap-back = Lucka tagen ur matchningen
operation-change-eqf-setting-table = Tabell över grunder för nivåer ändrad
operation-add-target-qualification = Kvalifikation som mål tillagd
operation-change-target-qualification = Kvalifikation som mål ändrad
operation-remove-target-qualification = Kvalifikation som mål borttagen
operation-import-target-qualifications = Kvalifikationer som mål importerade
operation-add-business-idea = Affärsidé tillagd
operation-change-business-idea = Affärsidé ändrad
operation-remove-business-idea = Affärsidé borttagen
operation-change-founding-rule = Post om att starta företag ändrad
operation-remove-founding-rule = Post om att starta företag återställd
operation-add-provider = Anordnare tillagd
operation-change-provider = Anordnare ändrad
operation-remove-provider = Anordnare borttagen
operation-add-offer = Erbjudande tillagt
operation-change-offer = Erbjudande ändrat
operation-remove-offer = Erbjudande borttaget
operation-import-offers = Erbjudanden importerade
operation-change-match-weights = Vikter för matchningen ändrade
operation-add-place = Plats tillagd
operation-change-place = Plats ändrad
operation-remove-place = Plats borttagen
operation-decide-match = Beslut om en matchning
operation-add-mentor = Mentor tillagd
operation-change-mentor = Mentor ändrad
operation-remove-mentor = Mentor borttagen
operation-erase-mentor = Mentor raderad för alltid
operation-propose-mentorship = Mentor föreslagen
operation-change-mentorship = Svar på en föreslagen mentor antecknat
operation-save-paper = Blad sparat som fil
operation-show-paper = Blad öppnat i ett annat program
operation-print-paper = Blad skickat till en skrivare

# For whom an offer was made.
target-group-migrants = migranter
target-group-refugees = flyktingar
target-group-women = kvinnor
target-group-young-people = unga
target-group-job-seekers = människor utan arbete
target-group-carers = föräldrar och andra som tar hand om någon
target-group-people-with-disabilities = människor med funktionsnedsättning
target-group-founders = alla som startar företag
target-group-business-owners = människor som redan driver företag

# What a course takes for granted.
course-level-beginner = inget
course-level-intermediate = en första uppfattning om ämnet
course-level-advanced = praktik

# Days of the week.
weekday-mo = Måndag
weekday-tu = Tisdag
weekday-we = Onsdag
weekday-th = Torsdag
weekday-fr = Fredag
weekday-sa = Lördag
weekday-su = Söndag
