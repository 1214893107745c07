### reviewed: none

## Paper

# The head of the sheet.
profile-title = Min profil
profile-title-training-provider = Profil för en utbildningsanordnare
profile-title-lender = Profil för en långivare
profile-title-mentor = Kort för en mentor
profile-document-title = Profil { $code }
profile-written-with = Skrivet tillsammans med { $name }
profile-code = Kod { $code }
profile-address-as = Kalla mig gärna { $name }.
profile-lives-in = Jag bor i { $place }.
profile-based-on =
    Bygger på { $evidence ->
        [0] inget underlag
        [one] 1 underlag
       *[other] { $evidence } underlag
    } och { $stated ->
        [0] ingen uppgift utan underlag
        [one] 1 egen uppgift
       *[other] { $stated } egna uppgifter
    }.
profile-form-of-address = Tilltal
profile-lives = Bor i
profile-qr = QR-kod med koden { $code } och inget annat

# The foot of every page.
profile-footer = Det här bladet innehåller uppgifter och underlag. Det är inte ett erkännande av kvalifikationer.
profile-fictional = Påhittat exempel – ingen verklig person
profile-page = Sida { $page } av { $pages }
profile-draft = Utkast till översättning: ingen har ännu läst den på sitt modersmål

# The blocks.
profile-heading-wish = Vad jag vill
profile-heading-competences = Vad jag kan
profile-heading-experiences = Vad jag har varit med om och gjort
profile-heading-qualifications = Mina kvalifikationer
profile-heading-readings = Vart mitt informella lärande leder
profile-heading-languages = Mina språk
profile-heading-residence = Mitt uppehållstillstånd
profile-heading-steps = Mina nästa steg
profile-heading-gaps = Vad jag vill lära mig eller ta reda på nu

# The blocks of the papers for others.
profile-heading-goal = Mål
profile-heading-proven = Kompetenser och underlag
profile-heading-levels = Kvalifikationer och deras nivåer
profile-heading-pointing = Vart informellt lärande leder
profile-heading-entrecomp = Entreprenörskap (EntreComp)
profile-heading-spoken = Språk
profile-heading-to-learn = Kvar att lära eller ta reda på
profile-heading-times = Tider som passar
profile-heading-purpose = Vad pengarna ska användas till
profile-heading-carries = Vad som bär företaget
profile-heading-own-businesses = Egna företag hittills
profile-heading-permit = Uppehållstillstånd och eget företagande
profile-heading-vouchers = Referenspersoner
profile-heading-papers = Papper som finns och som saknas
profile-heading-help = Vad hjälp önskas med
profile-heading-strengths = Styrkor
profile-heading-business = Företaget
profile-heading-network = Nätverk här
profile-heading-meeting = Hur och när man träffas
profile-heading-samples = Arbetsprover

# What I want.
profile-wish-business = Jag vill starta eget företag.
profile-wish-job = Jag söker ett arbete.
profile-wish-course = Jag vill gå en kurs eller en utbildning.
profile-idea-amount-needed = Pengar som behövs för att starta
profile-idea-amount-lacking = Pengar som fattas
profile-fallback = Om det inte går

# What a lender asks.
profile-business = Företag
profile-own-money = Egna pengar
profile-term = Önskad löptid
profile-months =
    { $count ->
        [one] 1 månad
       *[other] { $count } månader
    }
profile-registered-yes = Företaget är registrerat.
profile-registered-no = Företaget är inte registrerat än.
profile-paper = Papper
profile-paper-state = Läge
profile-paper-at-hand = finns
profile-paper-missing = saknas
profile-paper-not-asked = inte frågat än

# EntreComp.
profile-entrecomp-competence = Kompetens
profile-entrecomp-own = Egen syn
profile-entrecomp-counsellor = Rådgivarens syn
profile-entrecomp-level = { $level } av 8
profile-entrecomp-not-asked = inte frågat
profile-entrecomp-note = Skattat den { $date } enligt det europeiska ramverket EntreComp. Nivåerna går från 1 till 8; de är synsätt, inte betyg.
profile-entrecomp-wheel = Hjul med de femton kompetenserna och båda synsätten; tabellen bredvid säger samma sak.

# What there is no room for.
profile-more = Och { $count } till i akten hos rådgivningen.
profile-more-evidence =
    { $count ->
        [one] Och 1 underlag till.
       *[other] Och { $count } underlag till.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Inget är antecknat för det här bladet än. Det kan fyllas i tillsammans hos rådgivningen.

# The end of the sheet.
profile-closing = Här står jag i dag. Det som saknas kan läras, frågas eller hittas, och det här bladet kan växa vid varje besök.
profile-signature-person = Ort, datum och personens underskrift
profile-signature-counsellor = Ort, datum och rådgivarens underskrift

# What each strength means, in one breath.
profile-strength-certified = ett intyg täcker den; originalet har visats
profile-strength-confirmed = en annan person, med namn, säger det
profile-strength-shown = ett godkänt prov, eller gjord inför den som bedömer
profile-strength-consistent = intervjun är undertecknad, utan motsägelser
profile-strength-stated = bara egna ord, inget underlag än

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] ingen annan arbetade där
        [one] 1 person till arbetade där
       *[other] { $count } personer till arbetade där
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Godkänt skriftligt prov
profile-assessed-by-oral-exam = Godkänt muntligt prov
profile-assessed-by-interview = Intervju utan motsägelser
profile-assessed-by-practical-test = Godkänt praktiskt prov

# Qualifications.
profile-routes = Vägen till en nivå:

# Languages.
profile-language = Språk
profile-language-level = Nivå
profile-language-basis = Hur man vet det
profile-languages-note = A1 till C2 är nivåerna i den gemensamma europeiska referensramen för språk.

# The permit.
profile-permit-title = Tillstånd
profile-permit-valid = Giltigt
profile-permit-ended = gick ut den { $date }
profile-self-employment-yes = Med det här tillståndet får jag arbeta som egenföretagare.
profile-self-employment-no = Med det här tillståndet får jag inte arbeta som egenföretagare.
profile-self-employment-not-known = Vi vet inte än om jag får arbeta som egenföretagare med det här tillståndet. Migrationsmyndigheten kan svara på det.
profile-permit-allows = Med det här tillståndet är det tillåtet att arbeta som egenföretagare.
profile-permit-forbids = Med det här tillståndet är det inte tillåtet att arbeta som egenföretagare.
profile-permit-not-known = Det är inte känt än om det här tillståndet tillåter arbete som egenföretagare. Migrationsmyndigheten kan svara på det.

# Pictures, for whoever cannot see them.
profile-photo = Foto av personen
profile-work-sample = Bild av ett arbete: { $title }

# Next steps.
profile-step-chosen = valt tillsammans
profile-step-proposed = föreslaget, inte bestämt än
profile-step-provider = Vem
profile-step-place = Var
profile-step-contact = Kontakt
profile-step-hours = När
profile-how = Hur
profile-step-confirmed = De här uppgifterna kontrollerades den { $date }.
profile-step-never-confirmed = Ingen har kontrollerat de här uppgifterna än.

# The profile of one page.
one-page-heading-bars = Var jag står
one-page-heading-strengths = Vad jag ofta gör
one-page-language = { $language } { $level }
one-page-more = Och { $count } till i min akt hos rådgivningen.
one-page-based-on =
    { $competences ->
        [one] I min akt står 1 kompetens.
       *[other] I min akt står { $competences } kompetenser.
    } { $stated ->
        [0] Allt stöds av mer än mina egna ord.
        [one] 1 av dem bygger bara på mina egna ord.
       *[other] { $stated } av dem bygger bara på mina egna ord.
    }

## Screen and paper

# The three bars.
bar-can-do = Vad jag kan
bar-can-do-fact =
    { $total ->
        [0] Ingen kompetens är antecknad än.
        [one] { $supported ->
            [0] 1 kompetens är antecknad; den bygger på egna ord.
           *[other] 1 kompetens är antecknad; den stöds av underlag.
        }
       *[other] { $supported } av { $total } kompetenser stöds av mer än egna ord.
    }
bar-know = Vilka och vad jag känner till här
bar-know-fact =
    { $chosen ->
        [0] Inget erbjudande om information, mentorskap eller nätverk är valt än.
       *[other] Valt: { $steps }. Det är { $chosen } av 3.
    }
bar-finance = Hur jag finansierar det
bar-finance-fact = { $own } av { $needed } är egna pengar. { $lacking } fattas.
bar-finance-covered = { $own } egna pengar täcker de { $needed } som behövs.
bar-finance-own-not-known = { $needed } behövs. Hur mycket egna pengar det finns är inte känt än.
bar-finance-not-known = Hur mycket pengar som behövs är inte känt än.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Kontrollera med: { $office }
founding-unchecked = Ingen har kontrollerat den här posten än, så den avgör inget. Kontrollera med myndigheten.
founding-old = Den här posten har datumet { $date } och är alltså äldre än 24 månader. Kontrollera den igen innan du litar på den.
founding-undated = Ingen har antecknat när den här posten kontrollerades.
founding-permit-ended = Tillståndet gick ut den { $date }. Det som stod där gäller inte längre; fråga om det förlängs.
founding-permit-ends-soon =
    { $days ->
        [0] Tillståndet går ut i dag ({ $date }). Fråga nu om det förlängs.
        [one] Tillståndet går ut om 1 dag, den { $date }. Fråga nu om det förlängs.
       *[other] Tillståndet går ut om { $days } dagar, den { $date }. Fråga nu om det förlängs.
    }
founding-because-permit-yes = Tillståndet självt tillåter arbete som egenföretagare. Det väger tyngre än varje tabell.
founding-because-permit-no = Tillståndet självt tillåter inte arbete som egenföretagare. Myndigheten kan säga om det går att ändra.
founding-because-permit-ended = Tillståndet har gått ut, så det som stod där gäller inte längre.
founding-because-no-permit = Ingen har antecknat än vilket slags tillstånd det är och om det tillåter arbete som egenföretagare.
founding-because-no-trade = Ingen har antecknat ett yrke för affärsidén än, eller så finns det inte i listan.
founding-because-no-entry = Det finns ingen post om detta för { $country } än.
founding-because-no-country = Rådgivningens land är inte angivet.
founding-because-registered = Yrket kräver registrering, och företaget är registrerat.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = det är tillåtet att arbeta som egenföretagare
founding-answer-permit-needed = en tillåtelse eller ett annat tillstånd behövs
founding-answer-not-allowed = det är inte tillåtet att arbeta som egenföretagare
founding-answer-depends = det skiljer sig från fall till fall
founding-answer-free = inget krävs
founding-answer-registration = företaget måste registreras
founding-answer-licence = en licens behövs
founding-answer-qualified-person = en kvalificerad person behövs, till exempel med mästarbrev

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Reglerna i landet: yrke, skatt, försäkring
gap-theme-network = Människor som hjälper: kunder, leverantörer, rådgivare
gap-theme-money = Pengar att börja med, och en plan för dem

# The name of a gap by itself.
gap-said = { $gap }
