### reviewed: none

## Paper

# Headings, fixed phrases, labels and the foot of the profiles, and of nothing else. What is not here is said in English.

# The head of the sheet.
profile-title = زما پېژندپاڼه
profile-title-training-provider = د روزنې ادارې لپاره پېژندپاڼه
profile-title-lender = د پور ورکوونکي لپاره پېژندپاڼه
profile-title-mentor = د لارښود لپاره کارت
profile-document-title = پېژندپاڼه { $code }
profile-written-with = له { $name } سره په ګډه لیکل شوې
profile-code = کوډ { $code }
profile-address-as = مهرباني وکړئ ما ته { $name } ووایئ.
profile-lives-in = زه په { $place } کې اوسېږم.
profile-based-on =
    { $evidence ->
        [0] دا پاڼه لا پر هېڅ ثبوت ولاړه نه ده
        [1] دا پاڼه پر 1 ثبوت ولاړه ده
       *[other] دا پاڼه پر { $evidence } ثبوتونو ولاړه ده
    } او { $stated ->
        [0] بې ثبوته وینا په کې نشته
        [1] 1 خپله وینا په کې ده
       *[other] { $stated } خپلې ویناوې په کې دي
    }.
profile-form-of-address = د خطاب ډول
profile-lives = د اوسېدو ځای
profile-qr = د QR کوډ چې یوازې د { $code } کوډ لري او بل څه نه

# The foot of every page.
profile-footer = دا پاڼه ویناوې او ثبوتونه ثبتوي. دا د تحصیلي او مسلکي اسنادو په رسمیت پېژندل نه دي.
profile-fictional = جوړه شوې بېلګه – رښتینی کس نه دی
profile-page = مخ { $page } له { $pages } څخه
profile-draft = د ژباړې مسوده: لا داسې چا نه ده کتلې چې دا یې مورنۍ ژبه وي

# The blocks.
profile-heading-wish = زه څه غواړم
profile-heading-competences = زه څه کولای شم
profile-heading-experiences = زما تجربې
profile-heading-qualifications = زما تحصیلي او مسلکي اسناد
profile-heading-readings = زما غیررسمي زده کړه چېرته رسېږي
profile-heading-languages = زما ژبې
profile-heading-residence = زما د استوګنې اجازه
profile-heading-steps = زما راتلونکي ګامونه
profile-heading-gaps = وروسته څه زده کول یا معلومول غواړم

# The blocks of the papers for others.
profile-heading-goal = موخه
profile-heading-proven = وړتیاوې او ثبوتونه
profile-heading-levels = تحصیلي او مسلکي اسناد او د هغو کچې
profile-heading-pointing = غیررسمي زده کړه چېرته رسېږي
profile-heading-entrecomp = د سوداګرۍ وړتیا (EntreComp)
profile-heading-spoken = ژبې
profile-heading-to-learn = څه باید لا زده یا معلوم شي
profile-heading-times = مناسب وختونه
profile-heading-purpose = پیسې د څه لپاره دي
profile-heading-carries = سوداګري پر څه ولاړه ده
profile-heading-own-businesses = تر اوسه خپلې سوداګرۍ
profile-heading-permit = د استوګنې اجازه او خپلواک کار
profile-heading-vouchers = څوک دا کس تاییدوي
profile-heading-papers = هغه اسناد چې شته او هغه چې نشته
profile-heading-help = په څه کې مرسته پکار ده
profile-heading-strengths = پیاوړي اړخونه
profile-heading-business = سوداګري
profile-heading-network = دلته اړیکې
profile-heading-meeting = څنګه او کله سره لیدل
profile-heading-samples = د کار نمونې

# What I want.
profile-wish-business = زه غواړم خپله سوداګري پیل کړم.
profile-wish-job = زه کار لټوم.
profile-wish-course = زه غواړم په یوه کورس یا روزنه کې ګډون وکړم.
profile-idea-amount-needed = د پیل لپاره اړینې پیسې
profile-idea-amount-lacking = هغه پیسې چې لا کمې دي
profile-fallback = که دا ونه شي

# What a lender asks.
profile-business = سوداګري
profile-own-money = خپلې پیسې
profile-term = غوښتل شوې موده
profile-months =
    { $count ->
        [1] 1 میاشت
       *[other] { $count } میاشتې
    }
profile-registered-yes = دا سوداګري ثبت ده.
profile-registered-no = دا سوداګري لا ثبت نه ده.
profile-paper = سند
profile-paper-state = حالت
profile-paper-at-hand = شته
profile-paper-missing = نشته
profile-paper-not-asked = لا نه دی پوښتل شوی

# EntreComp.
profile-entrecomp-competence = وړتیا
profile-entrecomp-own = د کس خپل نظر
profile-entrecomp-counsellor = د مشاور نظر
profile-entrecomp-level = { $level } له 8 څخه
profile-entrecomp-not-asked = نه دي پوښتل شوي
profile-entrecomp-note = په { $date } د EntreComp د اروپايي چوکاټ له مخې ارزول شوي. درجې له 1 تر 8 دي؛ دا نظرونه دي، نه نمرې.
profile-entrecomp-wheel = د پنځلسو وړتیاوو دایره له دواړو نظرونو سره؛ څنګ ته یې جدول همدا وایي.

# What there is no room for.
profile-more = او { $count } نور په دفتر کې په دوسیه کې دي.
profile-more-evidence =
    { $count ->
        [1] او 1 بل ثبوت.
       *[other] او { $count } نور ثبوتونه.
    }

# A record in which nothing stands yet.
profile-nothing-yet = د دې پاڼې لپاره لا څه نه دي لیکل شوي. په دفتر کې یې په ګډه ډکولای شو.

# The end of the sheet.
profile-closing = دا زما د نن حال دی. څه چې لا کم دي، زده کېدای، پوښتل کېدای یا موندل کېدای شي، او دا پاڼه له هرې لیدنې سره زیاتېدای شي.
profile-signature-person = ځای، نېټه او د کس لاسلیک
profile-signature-counsellor = ځای، نېټه او د مشاور لاسلیک

# What each strength means, in one breath.
profile-strength-certified = یوه تصدیقنامه یې ښيي؛ اصلي نسخه یې لیدل شوې ده
profile-strength-confirmed = یو درېیم کس چې نوم یې یاد شوی، دا تاییدوي
profile-strength-shown = په ازموینه کې یا د ارزوونکي په وړاندې ښودل شوې ده
profile-strength-consistent = مرکه له تناقض پرته لاسلیک شوې ده
profile-strength-stated = یوازې خپله خبره، لا ثبوت نشته

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] بل چا هلته کار نه کاوه
        [1] 1 بل کس هم هلته کار کاوه
       *[other] { $count } نورو کسانو هم هلته کار کاوه
    }

# An assessment as evidence.
profile-assessed-by-written-exam = تحریري ازموینه، بریالۍ
profile-assessed-by-oral-exam = شفاهي ازموینه، بریالۍ
profile-assessed-by-interview = مرکه له تناقض پرته
profile-assessed-by-practical-test = عملي ازموینه، بریالۍ

# Qualifications.
profile-routes = یوې کچې ته د رسېدو لار:

# Languages.
profile-language = ژبه
profile-language-level = کچه
profile-language-basis = له کومه معلومه ده
profile-languages-note = له A1 تر C2 پورې د ژبو د ګډ اروپايي چوکاټ کچې دي.

# The permit.
profile-permit-title = د استوګنې اجازه
profile-permit-valid = د اعتبار موده
profile-permit-ended = په { $date } پای ته رسېدلې
profile-self-employment-yes = په دې اجازې سره زه خپلواک کار کولای شم.
profile-self-employment-no = په دې اجازې سره زه خپلواک کار نه شم کولای.
profile-self-employment-not-known = موږ لا نه پوهېږو چې په دې اجازې سره زه خپلواک کار کولای شم که نه. د مهاجرت اداره یې ویلای شي.
profile-permit-allows = په دې اجازې سره خپلواک کار کېدای شي.
profile-permit-forbids = په دې اجازې سره خپلواک کار نه شي کېدای.
profile-permit-not-known = لا معلومه نه ده چې په دې اجازې سره خپلواک کار کېدای شي که نه. د مهاجرت اداره یې ویلای شي.

# Pictures, for whoever cannot see them.
profile-photo = د کس عکس
profile-work-sample = د کار عکس: { $title }

# Next steps.
profile-step-chosen = په ګډه مو ټاکلی
profile-step-proposed = وړاندیز شوی، لا پرېکړه نه ده شوې
profile-step-provider = څوک
profile-step-place = چېرته
profile-step-contact = اړیکه
profile-step-hours = کله
profile-how = څنګه
profile-step-confirmed = دا معلومات په { $date } وکتل شول.
profile-step-never-confirmed = دا معلومات تر اوسه چا نه دي کتلي.

# The profile of one page.
one-page-heading-bars = اوس چېرته یم
one-page-heading-strengths = هغه کارونه چې ډېر یې کوم
one-page-language = { $language } { $level }
one-page-more = او { $count } نور په دفتر کې زما په دوسیه کې دي.
one-page-based-on =
    { $competences ->
        [1] زما په دوسیه کې 1 وړتیا ثبت ده.
       *[other] زما په دوسیه کې { $competences } وړتیاوې ثبت دي.
    } { $stated ->
        [0] د ټولو لپاره زما له خبرې زیات ثبوت شته.
        [1] 1 یې یوازې زما پر خبره ولاړه ده.
       *[other] { $stated } یې یوازې زما پر خبره ولاړې دي.
    }

# The three bars.
bar-can-do = زه څه کولای شم
bar-can-do-fact =
    { $total ->
        [0] تر اوسه هېڅ وړتیا نه ده ثبت شوې.
        [1] { $supported ->
            [0] 1 وړتیا ثبت شوې ده؛ یوازې پر خپله خبره ولاړه ده.
           *[other] 1 وړتیا ثبت شوې ده؛ ثبوت لري.
        }
       *[other] له { $total } وړتیاوو څخه { $supported } له خپلې خبرې زیات ثبوت لري.
    }
bar-know = دلته څوک او څه پېژنم
bar-know-fact =
    { $chosen ->
        [0] د معلوماتو، لارښوونې یا اړیکو لپاره لا هېڅ خدمت نه دی ټاکل شوی.
       *[other] ټاکل شوي: { $steps }. دا له 3 څخه { $chosen } دي.
    }
bar-finance = پیسې یې څنګه برابروم
bar-finance-fact = له { $needed } څخه { $own } خپلې پیسې دي. { $lacking } لا کمې دي.
bar-finance-covered = خپلې پیسې، { $own }، اړینې { $needed } پوره کوي.
bar-finance-own-not-known = { $needed } اړینې دي. خپلې پیسې څومره دي، لا معلومه نه ده.
bar-finance-not-known = لا معلومه نه ده چې څومره پیسې اړینې دي.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = له دې ادارې وپوښتئ: { $office }
founding-unchecked = دا برخه لا چا نه ده کتلې، نو هېڅ شی نه ټاکي. له ادارې وپوښتئ.
founding-old = دا معلومات له { $date } دي، یعنې تر 24 میاشتو زاړه دي. مخکې له دې چې تکیه پرې وکړئ، بیا یې وګورئ.
founding-undated = چا نه دي لیکلي چې دا برخه کله کتل شوې ده.
founding-permit-ended = د استوګنې اجازه په { $date } پای ته ورسېده. څه چې په کې و، نور اعتبار نه لري؛ وپوښتئ چې غځول کېږي که نه.
founding-because-permit-yes = د استوګنې اجازه په خپله خپلواک کار ته اجازه ورکوي. دا له هر جدول مهمه ده.
founding-because-permit-no = د استوګنې اجازه په خپله خپلواک کار ته اجازه نه ورکوي. اداره ویلای شي چې دا بدلېدای شي که نه.
founding-because-permit-ended = د استوګنې اجازه پای ته رسېدلې، نو څه چې په کې و، نور اعتبار نه لري.
founding-because-no-entry = د { $country } لپاره په دې اړه لا معلومات نشته.
founding-because-registered = دا کسب ثبت غواړي، او سوداګري ثبت ده.
founding-because-entry = { $subject }، { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = خپلواک کار اجازه لري
founding-answer-permit-needed = یو اجازه‌لیک یا د استوګنې بله اجازه پکار ده
founding-answer-not-allowed = خپلواک کار اجازه نه لري
founding-answer-depends = په هر حالت کې توپیر لري
founding-answer-free = هېڅ شی نه غوښتل کېږي
founding-answer-registration = سوداګري باید ثبت شي
founding-answer-licence = جواز پکار دی

# What a start in a country needs beside skills.
gap-theme-host-country-rules = د دې هېواد قوانین: کسب، مالیه، بیمه
gap-theme-network = هغه کسان چې مرسته کوي: پېرودونکي، د موادو پلورونکي، سلاکاران
gap-theme-money = د پیل لپاره پیسې، او د هغو لپاره پلان

# The name of a gap by itself.
gap-said = { $gap }

# How far a business is.
business-stage-idea = مفکوره
business-stage-planning = پلان یې جوړېږي
business-stage-ready-to-start = پیل ته چمتو
business-stage-started = پیل شوې
business-stage-established = ټینګه ولاړه

# The six steps of the chain.
chain-step-competence-assessment = د وړتیاوو ارزونه
chain-step-entrepreneurship-training = د سوداګرۍ روزنه
chain-step-mentoring = لارښوونه
chain-step-information = معلومات
chain-step-networking = د اړیکو جوړول
chain-step-finance = پیسو ته لاسرسی

# How well a competence is supported, the weakest first.
strength-stated = ویل شوې
strength-consistent = بې تناقضه
strength-shown = ښودل شوې
strength-confirmed = تایید شوې
strength-certified = له تصدیقنامې سره

# Where something was learnt.
setting-formal = رسمي زده کړه
setting-non-formal = نیمه رسمي زده کړه
setting-informal = غیررسمي زده کړه

# Kinds of evidence.
evidence-kind-certificate = تصدیقنامه
evidence-kind-employer-letter = د کارفرما لیک
evidence-kind-customer-statement = د پېرودونکي وینا
evidence-kind-reference-call = له هغه چا سره خبرې چې دا کار پېژني
evidence-kind-work-sample = د کار نمونه
evidence-kind-photo = عکس
evidence-kind-test-result = د ازموینې پایله
evidence-kind-interview-note = د مرکې یادښت
evidence-kind-self-statement = خپله وینا

# Kinds of experience.
experience-kind-schooling = ښوونځی یا پوهنتون
experience-kind-course = کورس
experience-kind-job = دنده
experience-kind-own-business = خپله سوداګري
experience-kind-family-work = په کورنۍ کې کار
experience-kind-care = د نورو پالنه
experience-kind-volunteering = رضاکارانه کار
experience-kind-self-study = په خپله زده کړه

# What the person came for.
wish-business = خپله سوداګري
wish-job = کار
wish-course = کورس یا روزنه
wish-unclear = لا روښانه نه ده

# How a language level is known.
level-basis-own-statement = خپله وینا
level-basis-tested = ازموینه
level-basis-certificate = تصدیقنامه

# Parts of the week.
day-time-mornings = سهار
day-time-afternoons = ماسپښین
day-time-evenings = ماښام
day-time-weekends = د اوونۍ په پای کې

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = له داسې چا چې اوږده تجربه لري
mentoring-kind-peer = د یو شان کسانو ترمنځ
mentoring-kind-step-ahead = له داسې چا چې یو ګام مخکې دی
mentoring-kind-informal = غیررسمي، د شخصي پېژندګلوۍ له لارې

# How people meet.
channel-in-person = مخامخ
channel-phone = په تلیفون
channel-video = په ویډیو
channel-messages = په پیغامونو

# Sectors of business.
sector-food-and-catering = خواړه او رستورانت
sector-retail = دوکانونه او بازارونه
sector-crafts = لاسي صنایع
sector-building = ودانیز کار
sector-vehicle-repair = د موټرو ترمیم
sector-hair-and-beauty = د ویښتانو او ښکلا چارې
sector-cleaning = پاکوونکی کار
sector-transport = لېږد او رسول
sector-business-services = دفتري خدمتونه او مشوره
sector-information-technology = معلوماتي ټکنالوژي
sector-care-and-education = روغتیا او زده کړه
sector-other = بله برخه

# In which form a business was run.
legal-form-not-registered = ثبت شوې نه ده
legal-form-sole-trader = انفرادي سوداګري
legal-form-family-business = کورنۍ سوداګري
legal-form-partnership = د څو کسانو شراکت
legal-form-company = شرکت
legal-form-cooperative = کوپراتیف

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = په کال کې له 5,000 یورو کم
turnover-band-from-5000 = په کال کې له 5,000 تر 20,000 یورو
turnover-band-from-20000 = په کال کې له 20,000 تر 50,000 یورو
turnover-band-from-50000 = په کال کې له 50,000 تر 200,000 یورو
turnover-band-from-200000 = په کال کې 200,000 یورو یا زیات

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = اورېدل
cefr-skill-reading = لوستل
cefr-skill-spoken-interaction = له نورو سره خبرې
cefr-skill-spoken-production = پرله پسې خبرې
cefr-skill-writing = لیکل

# Values.
list-separator = { "، " }
answer-yes = هو
answer-no = نه
answer-not-known = معلومه نه ده
first-language = لومړۍ ژبه
month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سېپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-since = له { $date } راهیسې
date-until = تر { $date } پورې
date-from-to = له { $from } تر { $to } پورې
date-ongoing = تر نن ورځې پورې
money = { $amount } یورو
money-thousands = { "," }
