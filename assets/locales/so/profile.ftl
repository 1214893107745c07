### reviewed: none

## Paper

# The headings, fixed phrases and the foot of profiles. Everything else is said in English and marked as such.

# The head.
profile-title = Warbixin igu saabsan
profile-title-training-provider = Warbixin loogu talagalay goob tababar
profile-title-lender = Warbixin loogu talagalay cidda lacagta amaahinaysa
profile-title-mentor = Kaar loogu talagalay hage
profile-document-title = Warbixin { $code }
profile-written-with = Waxaa lala qoray { $name }
profile-code = Koodh { $code }
profile-address-as = Fadlan iigu yeer { $name }.
profile-lives-in = Waxaan ku noolahay { $place }.
profile-form-of-address = Sida qofka loogu yeero
profile-lives = Goobta deggenaanshaha
profile-qr = Koodh QR ah oo ka kooban koodhka { $code } oo keliya
profile-based-on = Waxay ku salaysan tahay: caddaymo { $evidence }, hadallo qofka oo keliya { $stated }.
one-page-based-on =
    { $competences ->
        [one] Faylkayga waxaa ku jirta 1 xirfad.
       *[other] Faylkayga waxaa ku jira { $competences } xirfadood.
    } { $stated ->
        [0] Dhammaan waxay leeyihiin wax ka badan hadalkayga.
        [one] 1 ka mid ah waxay ku salaysan tahay hadalkayga oo keliya.
       *[other] { $stated } ka mid ah waxay ku salaysan yihiin hadalkayga oo keliya.
    }

# The foot.
profile-footer = Warqaddani waxay diiwaangelisaa hadallo iyo caddaymo. Ma aha aqoonsi shahaado waxbarasho ama shahaado xirfadeed.
profile-fictional = Tusaale la sameeyay – ma aha qof dhab ah
profile-draft = Turjumaad qabyo ah: weli ma hubin qof afkani u yahay afka hooyo
profile-label = { $label }:
profile-page = Bogga { $page } ee { $pages }

# The blocks.
profile-heading-wish = Waxa aan rabo
profile-heading-competences = Waxa aan qaban karo
profile-heading-experiences = Waxa aan soo maray oo aan qabtay
profile-heading-qualifications = Shahaadooyinkayga
profile-heading-readings = Halka ay ku geynayso waxa aan si aan rasmi ahayn u bartay
profile-heading-languages = Luqadahayga
profile-heading-residence = Sharcigayga deggenaanshaha
profile-heading-steps = Tallaabooyinkayga xiga
profile-heading-gaps = Waxa aan hadda rabo inaan barto ama ogaado
one-page-heading-bars = Halka aan joogo
one-page-heading-strengths = Waxa aan badanaa sameeyo
one-page-language = { $language } { $level }
one-page-more = Iyo { $count } kale oo ku jira faylkayga xafiiska.

# The blocks of the papers for others.
profile-heading-goal = Hadafka
profile-heading-proven = Xirfado iyo caddaymo
profile-heading-levels = Shahaadooyin iyo heerarkooda
profile-heading-pointing = Halka barashada aan rasmiga ahayn ay ku geynayso
profile-heading-entrecomp = Hal-abuurka ganacsiga (EntreComp)
profile-heading-spoken = Luqado
profile-heading-to-learn = Waxa weli la baran ama la ogaan doono
profile-heading-times = Waqtiyada ku habboon
profile-heading-purpose = Waxa lacagta loo isticmaalayo
profile-heading-carries = Waxa ganacsiga taageeraya
profile-heading-own-businesses = Ganacsiyadii hore ee qofka
profile-heading-permit = Sharciga deggenaanshaha iyo ganacsiga gaarka ah
profile-heading-vouchers = Cidda qofka u markhaati furaysa
profile-heading-papers = Waraaqaha la hayo iyo kuwa dhiman
profile-heading-help = Meesha caawimo laga rabo
profile-heading-strengths = Awoodaha qofka
profile-heading-business = Ganacsiga
profile-heading-network = Dadka halkan laga yaqaan
profile-heading-meeting = Sida iyo goorta la kulmi karo
profile-heading-samples = Tusaalooyin shaqo

# What I want.
profile-wish-business = Waxaan rabaa inaan bilaabo ganacsigayga.
profile-wish-job = Waxaan raadinayaa shaqo.
profile-wish-course = Waxaan rabaa inaan qaato koorso ama tababar.
wish-business = Ganacsi gaar ah
wish-job = Shaqo
wish-course = Koorso ama tababar
wish-unclear = Weli ma cadda
profile-fallback = Haddii taasi suurtoobi weydo
profile-idea-amount-needed = Lacagta bilowga loo baahan yahay
profile-idea-amount-lacking = Lacagta weli dhiman
business-stage-idea = Fikrad
business-stage-planning = Waa la qorshaynayaa
business-stage-ready-to-start = Diyaar u ah bilow
business-stage-started = Waa la bilaabay
business-stage-established = Waa shaqo socota

# What a lender asks.
profile-business = Ganacsi
profile-own-money = Lacagta qofka
profile-term = Muddada la rabo
profile-months =
    { $count ->
        [one] 1 bil
       *[other] { $count } bilood
    }
profile-registered-yes = Ganacsigu waa diiwaangashan yahay.
profile-registered-no = Ganacsigu weli ma diiwaangashana.
profile-paper = Warqad
profile-paper-state = Xaaladda
profile-paper-at-hand = waa la hayaa
profile-paper-missing = way dhiman tahay
profile-paper-not-asked = weli lama weydiin

# EntreComp.
profile-entrecomp-competence = Xirfad
profile-entrecomp-own = Aragtida qofka
profile-entrecomp-counsellor = Aragtida la-taliyaha
profile-entrecomp-level = { $level } ka mid ah 8
profile-entrecomp-not-asked = lama weydiin
profile-entrecomp-note = Waxaa la qiimeeyay { $date } iyadoo la raacayo qaabka Yurub ee EntreComp. Heerarku waa 1 ilaa 8; waa aragtiyo, ma aha dhibco.
profile-entrecomp-wheel = Giraangir muujinaysa shan iyo tobanka xirfadood iyo labada aragtiyood; shaxda ag taal isla wax bay sheegaysaa.

# What there is no room for, and a record in which nothing stands yet.
profile-more = Iyo { $count } kale oo ku jira faylka xafiiska.
profile-more-evidence =
    { $count ->
        [one] Iyo 1 caddayn oo kale.
       *[other] Iyo { $count } caddaymood oo kale.
    }
profile-nothing-yet = Weli waxba looma qorin warqaddan. Waxaa lagu wada buuxin karaa xafiiska.

# The end of the sheet.
profile-closing = Maanta halkan ayaan joogaa. Waxa weli dhiman waa la baran karaa, la weydiin karaa ama la heli karaa, warqaddanina booqasho kasta way kori kartaa.
profile-signature-person = Goobta, taariikhda iyo saxeexa qofka
profile-signature-counsellor = Goobta, taariikhda iyo saxeexa la-taliyaha

# How well a competence is supported.
strength-stated = La sheegay
strength-consistent = Is waafaqsan
strength-shown = La muujiyay
strength-confirmed = La xaqiijiyay
strength-certified = Shahaado leh
profile-strength-certified = shahaado ayaa caddaynaysa; asalka waa la arkay
profile-strength-confirmed = qof saddexaad oo magaciisa la yaqaan ayaa sheegay
profile-strength-shown = imtixaan ayaa lagu gudbay, ama waxaa lagu sameeyay qof qiimeeya hortiisa
profile-strength-consistent = wareysiga waa la saxeexay, wax is burinayana kuma jiraan
profile-strength-stated = hadalka qofka oo keliya, weli caddayn ma jirto

# A business of one’s own, exams and levels.
profile-business-staff =
    { $count ->
        [0] cid kale kama shaqayn jirin
        [one] 1 qof oo kale ayaa ka shaqayn jiray
       *[other] { $count } qof oo kale ayaa ka shaqayn jiray
    }
profile-assessed-by-written-exam = Imtixaan qoraal ah oo lagu gudbay
profile-assessed-by-oral-exam = Imtixaan hadal ah oo lagu gudbay
profile-assessed-by-interview = Wareysi aan wax is burinaya lahayn
profile-assessed-by-practical-test = Imtixaan wax-qabad ah oo lagu gudbay
profile-routes = Sida heer loo gaaro:

# What supports it, where it was learnt, and what was lived.
evidence-kind-certificate = Shahaado
evidence-kind-employer-letter = Warqadda loo-shaqeeyaha
evidence-kind-customer-statement = Hadalka macmiil
evidence-kind-reference-call = Wicitaan lala yeeshay qof shaqada yaqaan
evidence-kind-work-sample = Tusaale shaqo
evidence-kind-photo = Sawir
evidence-kind-test-result = Natiijada imtixaanka
evidence-kind-interview-note = Qoraal ka yimid wareysi
evidence-kind-self-statement = Hadalka qofka
setting-formal = Barasho rasmi ah
setting-non-formal = Koorso ka baxsan nidaamka iskuulka
setting-informal = Laga bartay nolol maalmeedka
experience-kind-schooling = Iskuul ama jaamacad
experience-kind-course = Koorso
experience-kind-job = Shaqo
experience-kind-own-business = Ganacsi gaar ah
experience-kind-family-work = Shaqo qoyska dhexdiisa
experience-kind-care = Daryeelka dadka kale
experience-kind-volunteering = Mutadawacnimo
experience-kind-self-study = Is-barid
sector-food-and-catering = Cunto iyo makhaayad
sector-retail = Dukaamo iyo suuqyo
sector-crafts = Farsamada gacanta
sector-building = Dhismo
sector-vehicle-repair = Hagaajinta gawaarida
sector-hair-and-beauty = Timaha iyo quruxda
sector-cleaning = Nadiifin
sector-transport = Gaadiid iyo gaarsiin
sector-business-services = Adeegyo xafiis iyo la-talin
sector-information-technology = Teknoolojiyadda macluumaadka
sector-care-and-education = Caafimaad iyo waxbarasho
sector-other = Qayb kale
turnover-band-below-5000 = Ka yar 5,000 € sannadkii
turnover-band-from-5000 = 5,000 ilaa 20,000 € sannadkii
turnover-band-from-20000 = 20,000 ilaa 50,000 € sannadkii
turnover-band-from-50000 = 50,000 ilaa 200,000 € sannadkii
turnover-band-from-200000 = 200,000 € sannadkii ama ka badan

# Languages.
profile-language = Luqad
profile-language-level = Heer
profile-language-basis = Sida lagu ogaaday
profile-languages-note = A1 ilaa C2 waa heerarka Qaabka Guud ee Yurub ee Luqadaha.
first-language = luqadda koowaad
level-basis-own-statement = Hadalka qofka
level-basis-tested = Imtixaan
level-basis-certificate = Shahaado

# The permit.
profile-permit-title = Sharci
profile-permit-valid = Waqtiga uu shaqaynayo
profile-permit-ended = wuxuu dhacay { $date }
profile-self-employment-yes = Sharcigani wuxuu ii oggol yahay inaan ganacsi ii gaar ah ku shaqeeyo.
profile-self-employment-no = Sharcigani iima oggola inaan ganacsi ii gaar ah ku shaqeeyo.
profile-self-employment-not-known = Weli ma ogin in sharcigani ii oggol yahay inaan ganacsi ii gaar ah ku shaqeeyo. Xafiiska socdaalka ayaa sheegi kara.
profile-permit-allows = Sharcigani wuxuu oggol yahay ganacsi gaar ah.
profile-permit-forbids = Sharcigani ma oggola ganacsi gaar ah.
profile-permit-not-known = Weli lama oga in sharcigani oggol yahay ganacsi gaar ah. Xafiiska socdaalka ayaa sheegi kara.

# Pictures, for whoever cannot see them.
profile-photo = Sawirka qofka
profile-work-sample = Sawir shaqo: { $title }

# Whether the person may found this business here.
founding-check-with = Ka hubi: { $office }
founding-unchecked = Xogtan weli cidna ma hubin, sidaas darteed waxba ma go’aamiso. Xafiiska ka hubi.
founding-old = Xogtan waa tii { $date }, markaa waxay ka badan tahay 24 bilood. Mar kale hubi intaanad ku tiirsan.
founding-undated = Cidna ma qorin goorta xogtan la hubiyay.
founding-permit-ended = Sharcigu wuxuu dhacay { $date }. Wixii ku qornaa hadda ma shaqeeyaan; weydii in la cusboonaysiinayo.
founding-permit-ends-soon =
    { $days ->
        [0] Sharcigu maanta ayuu dhacayaa ({ $date }). Hadda weydii in la cusboonaysiinayo.
        [one] Sharcigu wuxuu dhacayaa 1 maalin ka dib ({ $date }). Hadda weydii in la cusboonaysiinayo.
       *[other] Sharcigu wuxuu dhacayaa { $days } maalmood ka dib ({ $date }). Hadda weydii in la cusboonaysiinayo.
    }
founding-because-permit-yes = Sharciga laftiisu wuxuu oggol yahay ganacsi gaar ah. Taasi way ka culus tahay shax kasta.
founding-because-permit-no = Sharciga laftiisu ma oggola ganacsi gaar ah. Xafiiska ayaa sheegi kara in taas la beddeli karo.
founding-because-permit-ended = Sharcigu wuu dhacay, markaa wixii ku qornaa hadda ma shaqeeyaan.
founding-because-no-permit = Weli cidna ma qorin nooca sharciga iyo in uu oggol yahay ganacsi gaar ah.
founding-because-no-trade = Weli cidna uma qorin shaqo fikradda ganacsiga, ama liiska kuma jirto.
founding-because-no-entry = Weli xog arrintan ku saabsan looma hayo { $country }.
founding-because-no-country = Dalka xafiiska lama qorin.
founding-because-registered = Shaqadani waxay u baahan tahay diiwaangelin, ganacsiguna waa diiwaangashan yahay.
founding-because-entry = { $subject }, { $country }: { $answer }.
founding-answer-allowed = ganacsiga gaarka ah waa la oggol yahay
founding-answer-permit-needed = waxaa loo baahan yahay oggolaansho ama sharci kale
founding-answer-not-allowed = ganacsiga gaarka ah lama oggola
founding-answer-depends = way ku kala duwan tahay xaalad kasta
founding-answer-free = waxba looma baahna
founding-answer-registration = ganacsiga waa in la diiwaangeliyo
founding-answer-licence = waxaa loo baahan yahay liisan
founding-answer-qualified-person = waxaa loo baahan yahay qof aqoon leh, tusaale qof haysta shahaado farsamo-yaqaan

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Xeerarka dalkan: ganacsi, canshuur, caymis
gap-theme-network = Dadka caawiya: macaamiil, alaab-qeybiyeyaal, la-taliyayaal
gap-theme-money = Lacagta bilowga iyo qorshaheeda
gap-said = { $gap }

# Next steps.
profile-step-chosen = si wadajir ah ayaa loo doortay
profile-step-proposed = waa la soo jeediyay, weli lama go’aansan
profile-step-provider = Cidda
profile-step-place = Goobta
profile-step-contact = Xiriir
profile-step-hours = Goorta
profile-how = Sida
profile-step-confirmed = Xogtan waxaa la hubiyay { $date }.
profile-step-never-confirmed = Xogtan weli cidna ma hubin.

# The three bars.
bar-can-do = Waxa aan qaban karo
bar-can-do-fact =
    { $total ->
        [0] Weli xirfad lama qorin.
        [one] { $supported ->
            [0] 1 xirfad ayaa la qoray; waxay ku salaysan tahay hadal.
           *[other] 1 xirfad ayaa la qoray; caddayn ayaa taageeraysa.
        }
       *[other] { $supported } ka mid ah { $total } xirfadood waxay leeyihiin wax ka badan hadal.
    }
bar-know = Cidda iyo waxa aan halkan ka aqaan
bar-know-fact =
    { $chosen ->
        [0] Weli lama dooran wax ku saabsan macluumaad, hagid ama xiriirro.
       *[other] La doortay: { $steps }. Waa { $chosen } ka mid ah 3.
    }
bar-finance = Sida aan lacagta u helayo
bar-finance-fact = { $own } ka mid ah { $needed } waa lacagta qofka. { $lacking } ayaa dhiman.
bar-finance-covered = Lacagta qofka oo ah { $own } waxay dabooshaa { $needed } ee loo baahan yahay.
bar-finance-own-not-known = { $needed } ayaa loo baahan yahay. Weli lama oga inta lacagta qofku tahay.
bar-finance-not-known = Weli lama oga inta lacag ah ee loo baahan yahay.
chain-step-competence-assessment = Qiimaynta xirfadaha
chain-step-entrepreneurship-training = Tababar ku saabsan bilaabidda ganacsi
chain-step-mentoring = Hagid
chain-step-information = Macluumaad
chain-step-networking = Samaynta xiriirro
chain-step-finance = Helidda lacag

# Values.
list-separator = { ", " }
answer-yes = Haa
answer-no = Maya
answer-not-known = Lama oga
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luuliyo
month-8 = Ogosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Desembar
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-since = laga bilaabo { $date }
date-until = ilaa { $date }
date-from-to = { $from } – { $to }
date-ongoing = ilaa maanta
money = { $amount } €
money-thousands = { "," }
weekday-mo = Isniin
weekday-tu = Talaado
weekday-we = Arbaco
weekday-th = Khamiis
weekday-fr = Jimco
weekday-sa = Sabti
weekday-su = Axad
day-time-mornings = subaxdii
day-time-afternoons = galabtii
day-time-evenings = fiidkii
day-time-weekends = dhammaadka usbuuca
channel-in-person = fool ka fool
channel-phone = telefoon
channel-video = muuqaal
channel-messages = fariimo
