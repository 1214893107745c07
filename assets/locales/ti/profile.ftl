### reviewed: none

## Paper

# Headings, fixed phrases, labels and the foot of the profiles, and of nothing else. What is not here is said in English.

# The head of the sheet.
profile-title = መግለጺ ብዛዕባይ
profile-title-training-provider = መግለጺ ንትካል ስልጠና
profile-title-lender = መግለጺ ንለቃሒ
profile-title-mentor = ካርድ ንሜንቶር
profile-document-title = መግለጺ { $code }
profile-written-with = ምስ { $name } ብሓባር ዝተጻሕፈ
profile-code = ኮድ { $code }
profile-address-as = በጃኹም { $name } በሉኒ።
profile-lives-in = ኣብ { $place } እነብር።
profile-based-on =
    { $evidence ->
        [0] እዚ ወረቐት ገና ኣብ ዝኾነ መረጋገጺ ኣይምርኮስን
        [1] እዚ ወረቐት ኣብ 1 መረጋገጺ ይምርኮስ
       *[other] እዚ ወረቐት ኣብ { $evidence } መረጋገጺታት ይምርኮስ
    }። { $stated ->
        [0] መረጋገጺ ዘይብሉ ቃል ኣብኡ የለን።
        [1] 1 ናይ ገዛእ ርእሲ ቃል ኣብኡ ኣሎ።
       *[other] { $stated } ናይ ገዛእ ርእሲ ቃላት ኣብኡ ኣለዉ።
    }
profile-form-of-address = ኣጸዋውዓ ስም
profile-lives = መንበሪ ቦታ
profile-qr = ናይ QR ኮድ፤ ኮድ { $code } ጥራይ ይሕዝ

# The foot of every page.
profile-footer = እዚ ወረቐት ቃላትን መረጋገጺታትን ይምዝግብ። ናይ ትምህርቲ ወይ ናይ ሞያ ኣፍልጦ ኣይኮነን።
profile-fictional = ዝተፈጥረ ኣብነት – ሓቀኛ ሰብ ኣይኮነን
profile-page = ገጽ { $page } ካብ { $pages }
profile-draft = ንድፊ ትርጉም፦ ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ኣይረኣዮን

# The blocks.
profile-heading-wish = እንታይ እደሊ
profile-heading-competences = እንታይ እኽእል
profile-heading-experiences = ኣብ ህይወተይ ዝገበርክዎ
profile-heading-qualifications = ናይ ትምህርቲ ወይ ናይ ሞያ ምስክር ወረቐታተይ
profile-heading-readings = ብዘይ ቤት ትምህርቲ ዝተማሃርክዎ ናበይ ይመርሕ
profile-heading-languages = ቋንቋታተይ
profile-heading-residence = ናይ መንበሪ ፍቓደይ
profile-heading-steps = ዝቕጽሉ ስጉምትታተይ
profile-heading-gaps = ቀጺለ እንታይ ክመሃር ወይ ክፈልጥ እደሊ

# The blocks of the papers for others.
profile-heading-goal = ዕላማ
profile-heading-proven = ብቕዓታትን መረጋገጺታትን
profile-heading-levels = ምስክር ወረቐታትን ደረጃታቶምን
profile-heading-pointing = ብዘይ ቤት ትምህርቲ ዝተማህረ ናበይ ይመርሕ
profile-heading-entrecomp = ናይ ንግዲ ብቕዓት (EntreComp)
profile-heading-spoken = ቋንቋታት
profile-heading-to-learn = ገና ክመሃር ወይ ክፍለጥ ዘለዎ
profile-heading-times = ዝጥዕም ግዝያት
profile-heading-purpose = እቲ ገንዘብ ንምንታይ እዩ
profile-heading-carries = እቲ ንግዲ ኣብ ምንታይ ይምርኮስ
profile-heading-own-businesses = ክሳብ ሕጂ ዝነበረ ናይ ገዛእ ርእሲ ንግዲ
profile-heading-permit = ፍቓድ መንበሪን ናይ ገዛእ ርእሲ ስራሕን
profile-heading-vouchers = መን ይምስክር
profile-heading-papers = ዘለዉን ዝጎደሉን ወረቓቕቲ
profile-heading-help = ኣበይ ሓገዝ የድሊ
profile-heading-business = ንግዲ
profile-heading-network = ኣብዚ ዘሎ ርክብ
profile-heading-meeting = ብኸመይን መዓስን ምርኻብ
profile-heading-samples = ናሙናታት ስራሕ

# What I want.
profile-wish-business = ናይ ገዛእ ርእሰይ ንግዲ ክጅምር እደሊ።
profile-wish-job = ስራሕ እደሊ።
profile-wish-course = ኮርስ ወይ ስልጠና ክወስድ እደሊ።
profile-idea-amount-needed = ንምጅማር ዘድሊ ገንዘብ
profile-idea-amount-lacking = ገና ዝጎድል ገንዘብ
profile-fallback = እዚ እንተዘይኮይኑ

# What a lender asks.
profile-business = ንግዲ
profile-own-money = ናይ ገዛእ ርእሲ ገንዘብ
profile-term = ዝተደልየ ግዜ
profile-months =
    { $count ->
        [1] 1 ወርሒ
       *[other] { $count } ኣዋርሕ
    }
profile-registered-yes = እቲ ንግዲ ተመዝጊቡ ኣሎ።
profile-registered-no = እቲ ንግዲ ገና ኣይተመዝገበን።
profile-paper = ወረቐት
profile-paper-state = ኩነታት
profile-paper-at-hand = ኣሎ
profile-paper-missing = የለን
profile-paper-not-asked = ገና ኣይተሓተን

# EntreComp.
profile-entrecomp-competence = ብቕዓት
profile-entrecomp-own = ናይቲ ሰብ ርእይቶ
profile-entrecomp-counsellor = ናይ ኣማኻሪ ርእይቶ
profile-entrecomp-level = { $level } ካብ 8
profile-entrecomp-not-asked = ኣይተሓተን

# What there is no room for.
profile-more = ካልእ { $count } ኣብ ፋይል ኣብ ቤት ጽሕፈት ኣሎ።
profile-more-evidence =
    { $count ->
        [1] ካልእ 1 መረጋገጺ።
       *[other] ካልኦት { $count } መረጋገጺታት።
    }

# A record in which nothing stands yet.
profile-nothing-yet = ነዚ ወረቐት ገና ዝተጻሕፈ የለን። ኣብ ቤት ጽሕፈት ብሓባር ክንመልኦ ንኽእል።

# The end of the sheet.
profile-closing = ሎሚ ኣብዚ ኣለኹ። እቲ ገና ዝጎድል ክመሃሮ፣ ክሓቶ ወይ ክረኽቦ እኽእል፤ እዚ ወረቐት ድማ ኣብ ነፍሲ ወከፍ ምጻእ ክውስኽ ይኽእል።
profile-signature-person = ቦታ፣ ዕለት፣ ክታም ናይቲ ሰብ
profile-signature-counsellor = ቦታ፣ ዕለት፣ ክታም ናይ ኣማኻሪ

# What each strength means, in one breath.
profile-strength-certified = ምስክር ወረቐት ይሽፍኖ፤ እቲ ኦሪጅናል ተራእዩ
profile-strength-confirmed = ስሙ ዝተጠቕሰ ሳልሳይ ሰብ ይብሎ
profile-strength-shown = ብፈተና ወይ ኣብ ቅድሚ ገምጋሚ ተራእዩ
profile-strength-consistent = ቃለ መሕትት ብዘይ ግርጭት ተፈሪሙ
profile-strength-stated = ናይ ገዛእ ርእሲ ቃል ጥራይ፤ ገና መረጋገጺ የለን

# Before any value.
profile-label = { $label }፦

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] ካልእ ሰብ ኣብኡ ኣይሰርሕን ነይሩ
        [1] 1 ካልእ ሰብ ኣብኡ ይሰርሕ ነይሩ
       *[other] { $count } ካልኦት ሰባት ኣብኡ ይሰርሑ ነይሮም
    }

# An assessment as evidence.
profile-assessed-by-written-exam = ናይ ጽሑፍ ፈተና ተሓሊፉ
profile-assessed-by-oral-exam = ናይ ቃል ፈተና ተሓሊፉ
profile-assessed-by-interview = ቃለ መሕትት ብዘይ ግርጭት
profile-assessed-by-practical-test = ናይ ተግባር ፈተና ተሓሊፉ

# Qualifications.
profile-routes = ናብ ደረጃ ዘብጽሕ መንገዲ፦

# Languages.
profile-language = ቋንቋ
profile-language-level = ደረጃ
profile-language-basis = ብኸመይ ተፈሊጡ
profile-languages-note = ካብ A1 ክሳብ C2 ደረጃታት ናይ ሓባራዊ ኤውሮጳዊ መምርሒ ቋንቋታት እዮም።

# The permit.
profile-permit-title = ፍቓድ መንበሪ
profile-permit-valid = ዘገልግሎ ግዜ
profile-permit-ended = ኣብ { $date } ተወዲኡ
profile-self-employment-yes = በዚ ፍቓድ ናይ ገዛእ ርእሰይ ስራሕ ክሰርሕ ይፍቀደለይ።
profile-self-employment-no = በዚ ፍቓድ ናይ ገዛእ ርእሰይ ስራሕ ክሰርሕ ኣይፍቀደለይን።
profile-self-employment-not-known = በዚ ፍቓድ ናይ ገዛእ ርእሰይ ስራሕ ክሰርሕ ይፍቀደለይ ድዩ ወይስ ኣይፍቀደለይን ገና ኣይንፈልጥን። ቤት ጽሕፈት ኢሚግረሽን ክነግር ይኽእል።
profile-permit-allows = እዚ ፍቓድ ናይ ገዛእ ርእሲ ስራሕ የፍቅድ።
profile-permit-forbids = እዚ ፍቓድ ናይ ገዛእ ርእሲ ስራሕ ኣየፍቅድን።
profile-permit-not-known = እዚ ፍቓድ ናይ ገዛእ ርእሲ ስራሕ የፍቅድ ድዩ ወይስ ኣየፍቅድን ገና ኣይተፈልጠን። ቤት ጽሕፈት ኢሚግረሽን ክነግር ይኽእል።

# Pictures, for whoever cannot see them.
profile-photo = ስእሊ ናይቲ ሰብ
profile-work-sample = ስእሊ ናይ ስራሕ፦ { $title }

# Next steps.
profile-step-chosen = ብሓባር ዝተመርጸ
profile-step-proposed = ከም ሓሳብ ዝቐረበ፣ ገና ኣይተወሰነን
profile-step-provider = መን
profile-step-place = ኣበይ
profile-step-contact = መራኸቢ
profile-step-hours = መዓስ
profile-how = ብኸመይ
profile-step-confirmed = እዚ ሓበሬታ ኣብ { $date } ተረጋጊጹ።
profile-step-never-confirmed = እዚ ሓበሬታ ገና ዝኾነ ሰብ ኣየረጋገጾን።

# The profile of one page.
one-page-heading-bars = ኣበይ ኣለኹ
one-page-heading-strengths = ብዙሕ ግዜ ዝገብሮ
one-page-language = { $language } { $level }
one-page-more = ካልእ { $count } ኣብ ፋይለይ ኣብ ቤት ጽሕፈት ኣሎ።
one-page-based-on =
    { $competences ->
        [1] ኣብ ፋይለይ ሓደ ብቕዓት ኣሎ።
       *[other] ኣብ ፋይለይ { $competences } ብቕዓታት ኣለዉ።
    } { $stated ->
        [0] ኩሉ ልዕሊ ናተይ ቃል ዝኾነ መረጋገጺ ኣለዎ።
        [1] ሓደ ካብኦም ናተይ ቃል ጥራይ እዩ።
       *[other] { $stated } ካብኦም ናተይ ቃል ጥራይ እዮም።
    }

# The three bars.
bar-can-do = እንታይ እኽእል
bar-can-do-fact =
    { $total ->
        [0] ክሳብ ሕጂ ዝተመዝገበ ብቕዓት የለን።
        [1] { $supported ->
            [0] ሓደ ብቕዓት ተመዝጊቡ፤ ኣብ ናተይ ቃል ይምርኮስ።
           *[other] ሓደ ብቕዓት ተመዝጊቡ፤ ብመረጋገጺ ይድገፍ።
        }
       *[other] ካብ { $total } ብቕዓታት { $supported } ልዕሊ ናተይ ቃል ዝኾነ መረጋገጺ ኣለዎም።
    }
bar-know = ንመንን እንታይን ኣብዚ እፈልጥ
bar-know-fact =
    { $chosen ->
        [0] ሓበሬታ፣ ምምካር ወይ ርክብ ዝህብ ዕድል ገና ኣይተመርጸን።
       *[other] ዝተመርጸ፦ { $steps }። እዚ { $chosen } ካብ 3 እዩ።
    }
bar-finance = ብኸመይ እምውሎ
bar-finance-fact = ካብ { $needed } እቲ { $own } ናተይ ገንዘብ እዩ። { $lacking } ይጎድል።
bar-finance-covered = ናተይ { $own } ነቲ ዘድሊ { $needed } ይሽፍኖ።
bar-finance-own-not-known = { $needed } የድሊ። ናተይ ገንዘብ ክንደይ ምዃኑ ገና ኣይተፈልጠን።
bar-finance-not-known = ክንደይ ገንዘብ ከም ዘድሊ ገና ኣይተፈልጠን።

# What the answer on founding rests on, and what to be careful about.
founding-check-with = ኣብዚ ሕተቱ፦ { $office }

# What a start in a country needs beside skills.
gap-theme-host-country-rules = ሕግታት ናይዛ ሃገር፦ ሞያ፣ ግብሪ፣ መድሕን
gap-theme-network = ዝሕግዙ ሰባት፦ ዓማዊል፣ ኣቕረብቲ፣ ኣማኸርቲ
gap-theme-money = ንምጅማር ዘድሊ ገንዘብን ትልሙን

# The name of a gap by itself.
gap-said = { $gap }

# How far a business is.
business-stage-idea = ሓሳብ
business-stage-planning = ኣብ ምውጣን
business-stage-ready-to-start = ንምጅማር ድሉው
business-stage-started = ዝጀመረ
business-stage-established = ዝጸንዐ

# The six steps of the chain.
chain-step-competence-assessment = ምግምጋም ብቕዓት
chain-step-entrepreneurship-training = ስልጠና ንምጅማር ንግዲ
chain-step-mentoring = ምምካር
chain-step-information = ሓበሬታ
chain-step-networking = ርክብ ምፍጣር
chain-step-finance = ገንዘብ ምርካብ

# How well a competence is supported, the weakest first.
strength-stated = ናተይ ቃል
strength-consistent = ኣብ ቃለ መሕትት ዝተሰማምዐ
strength-shown = ብተግባር ዝተራእየ
strength-confirmed = ብኻልእ ሰብ ዝተረጋገጸ
strength-certified = ብምስክር ወረቐት ዝተረጋገጸ

# Kinds of evidence.
evidence-kind-certificate = ምስክር ወረቐት
evidence-kind-employer-letter = ደብዳበ ኣስራሒ
evidence-kind-customer-statement = ቃል ዓሚል
evidence-kind-work-sample = ናሙና ስራሕ
evidence-kind-photo = ስእሊ
evidence-kind-test-result = ውጽኢት ፈተና
evidence-kind-interview-note = መዘኻኸሪ ቃለ መሕትት
evidence-kind-self-statement = ናይ ገዛእ ርእሲ ቃል

# Kinds of experience.
experience-kind-schooling = ቤት ትምህርቲ ወይ ዩኒቨርሲቲ
experience-kind-course = ኮርስ
experience-kind-job = ስራሕ
experience-kind-own-business = ናይ ገዛእ ርእሲ ንግዲ
experience-kind-family-work = ኣብ ስድራቤት ስራሕ
experience-kind-care = ንካልኦት ምክንኻን
experience-kind-volunteering = ወለንታዊ ስራሕ
experience-kind-self-study = ንገዛእ ርእሲ ምምሃር

# What the person came for.
wish-business = ናይ ገዛእ ርእሲ ንግዲ
wish-job = ስራሕ
wish-course = ኮርስ ወይ ስልጠና
wish-unclear = ገና ግልጺ ኣይኮነን

# How a language level is known.
level-basis-own-statement = ናይ ገዛእ ርእሲ ቃል
level-basis-tested = ፈተና
level-basis-certificate = ምስክር ወረቐት

# Parts of the week.
day-time-mornings = ንግሆ
day-time-afternoons = ድሕሪ ቀትሪ
day-time-evenings = ምሸት
day-time-weekends = ቀዳምን ሰንበትን

# How people meet.
channel-in-person = ብኣካል
channel-phone = ብተሌፎን
channel-video = ብቪድዮ
channel-messages = ብመልእኽቲ

# Sectors of business.
sector-food-and-catering = ምግብን ቤት ብልዕን
sector-retail = ዱኳናትን ዕዳጋታትን
sector-crafts = ኢደ ጥበብ
sector-building = ህንጻ
sector-vehicle-repair = ጽገና ተሽከርከርቲ
sector-hair-and-beauty = ጸጉርን ጽባቐን
sector-cleaning = ጽሬት
sector-transport = መጓዓዝያን ምብጻሕን
sector-care-and-education = ጥዕናን ትምህርትን
sector-other = ካልእ ዓውዲ

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = ምስማዕ
cefr-skill-reading = ምንባብ
cefr-skill-spoken-interaction = ምስ ካልኦት ምዝርራብ
cefr-skill-spoken-production = ምዝራብ
cefr-skill-writing = ምጽሓፍ

# Values.
list-separator = { "፣ " }
answer-yes = እወ
answer-no = ኣይፋል
answer-not-known = ኣይተፈልጠን
first-language = ናይ መጀመርታ ቋንቋ
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-since = ካብ { $date }
date-until = ክሳብ { $date }
date-from-to = { $from } – { $to }
date-ongoing = ክሳብ ሎሚ
money = { $amount } €
money-thousands = { "," }

# Languages that people call otherwise than the reference data does.
language-de = ጀርመንኛ
language-om = ኦሮምኛ
language-so = ሶማልኛ
language-it = ጣልያንኛ
language-nl = ሆላንድኛ
