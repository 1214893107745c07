### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { "، " }

# The three values of a fact.
answer-yes = بلی
answer-no = نخیر
answer-not-known = معلوم نیست

# The six steps of the chain.
chain-step-competence-assessment = ارزیابی توانایی‌ها
chain-step-entrepreneurship-training = آموزش کارآفرینی
chain-step-mentoring = رهنمایی
chain-step-information = معلومات
chain-step-networking = ایجاد روابط
chain-step-finance = دسترسی به پول

# Kinds of offers.
offer-kind-assessment = ارزیابی یا به رسمیت شناختن
offer-kind-course = کورس
offer-kind-coaching = مشورۀ فردی
offer-kind-mentor = رهنما
offer-kind-information-desk = دفتر معلومات
offer-kind-campaign = کمپاین معلوماتی
offer-kind-event = رویداد
offer-kind-club = انجمن یا کلوب
offer-kind-space = اتاق یا جای کار
offer-kind-loan = قرضه
offer-kind-grant = کمک مالی بلاعوض
offer-kind-guarantee = تضمین قرضه
offer-kind-help-with-applying = کمک برای درخواست پول
offer-kind-premises = مکان یا وسایل، رایگان یا ارزان

# How far a business is.
business-stage-idea = ایده
business-stage-planning = در حال برنامه‌ریزی
business-stage-ready-to-start = آمادۀ شروع
business-stage-started = شروع شده
business-stage-established = پابرجا

# Sectors of business.
sector-food-and-catering = مواد غذایی و رستوران
sector-retail = دکان‌ها و بازارها
sector-crafts = حرفه‌ها و صنایع دستی
sector-building = ساختمان
sector-vehicle-repair = ترمیم وسایل نقلیه
sector-hair-and-beauty = آرایشگری و زیبایی
sector-cleaning = پاک‌کاری
sector-transport = حمل‌ونقل و رساندن اجناس
sector-business-services = خدمات دفتری و مشاوره
sector-information-technology = تکنالوژی معلوماتی
sector-care-and-education = صحت و آموزش
sector-other = بخش دیگر

# How well a competence is supported, the weakest first.
strength-stated = گفته شده
strength-consistent = بدون تناقض
strength-shown = نشان داده شده
strength-confirmed = تأیید شده
strength-certified = با تصدیق‌نامه
strength-stated-meaning = تنها بر گفتۀ خود شخص تکیه دارد؛ یک عکس به‌تنهایی، یا تصدیق‌نامه‌ای که کسی در اینجا اصل آن را ندیده است، این را تغییر نمی‌دهد.
strength-consistent-meaning = یک مصاحبه امضا شده است، و هیچ چیز در آن با این گفته تناقض ندارد.
strength-shown-meaning = یک امتحان عملی، تحریری یا شفاهی با موفقیت سپری شده است، یا یک نمونۀ کار در حضور ارزیاب ساخته شده است.
strength-confirmed-meaning = شخص سومی که نامش ذکر شده، آن را در یک نامه، در گفتۀ یک مشتری یا در یک تماس تلیفونی یادداشت‌شده تأیید می‌کند.
strength-certified-meaning = یک تصدیق‌نامه آن را در بر می‌گیرد، و شخصی که نامش ذکر شده، اصل آن را دیده است.

# Where something was learnt.
setting-formal = یادگیری رسمی
setting-non-formal = یادگیری نیمه‌رسمی
setting-informal = یادگیری غیررسمی
setting-formal-meaning = یادگیری در یک محیط منظم که به سند تحصیلی یا مسلکی می‌رسد، مانند مکتب، آموزش مسلکی یا دانشگاه.
setting-non-formal-meaning = یادگیری در یک برنامۀ منظم با کمی رهنمایی که بخشی از نظام مکتب و دانشگاه نیست، مانند کورس در جای کار.
setting-informal-meaning = یادگیری بدون برنامه در زندگی روزمره: در کار، در خانواده یا در وقت آزاد.

# Kinds of evidence.
evidence-kind-certificate = تصدیق‌نامه
evidence-kind-employer-letter = نامۀ کارفرما
evidence-kind-customer-statement = گفتۀ مشتری
evidence-kind-reference-call = تماس با کسی که این کار را می‌شناسد
evidence-kind-work-sample = نمونۀ کار
evidence-kind-photo = عکس
evidence-kind-test-result = نتیجۀ امتحان
evidence-kind-interview-note = یادداشت مصاحبه
evidence-kind-self-statement = گفتۀ خود شخص

# In which form evidence was seen.
evidence-form-original = اصل
evidence-form-copy = کاپی، اسکن یا عکس
evidence-form-in-person = حضوری دیده یا شنیده شده
evidence-form-not-seen = هنوز دیده نشده

# Kinds of experience.
experience-kind-schooling = مکتب یا دانشگاه
experience-kind-course = کورس
experience-kind-job = شغل
experience-kind-own-business = کسب‌وکار شخصی
experience-kind-family-work = کار در خانواده
experience-kind-care = مراقبت از دیگران
experience-kind-volunteering = کار داوطلبانه
experience-kind-self-study = خودآموزی

# What the person came for.
wish-business = کسب‌وکار شخصی
wish-job = شغل
wish-course = کورس یا آموزش
wish-unclear = هنوز روشن نیست

# How a language level is known.
level-basis-own-statement = گفتۀ خود شخص
level-basis-tested = امتحان
level-basis-certificate = تصدیق‌نامه
first-language = زبان اول

# How deep a conversation went.
contact-kind-first-contact = گفت‌وگوی اول
contact-kind-triage = گفت‌وگوی کوتاه
contact-kind-interview = مصاحبه
contact-kind-full-assessment = ارزیابی کامل
contact-kind-follow-up = پیگیری

# What a consent allows.
consent-purpose-keep-record = نگهداری دوسیه در این دفتر
consent-purpose-print-profile = چاپ پروفایل برای شخص
consent-purpose-referral = فرستادن معلومات به یک گیرنده
consent-purpose-statistics = شمردن در ارقام بدون نام

# On what a level rests.
eqf-basis-certificate = سطحی که روی تصدیق‌نامه نوشته شده
eqf-basis-register = فهرست رسمی ملی
eqf-basis-recognition-statement = بیانیۀ نهاد به رسمیت شناختن اسناد یا پاسپورت اروپایی صلاحیت‌ها
eqf-basis-national-table = جدول ملی
eqf-basis-descriptor-reading = تعیین سطح از روی شرح سطح‌ها توسط دو نفر
eqf-basis-target-qualification = سندی که می‌توان برای آن تلاش کرد

# From where a second assessor comes.
second-assessor-role-colleague = همکار این دفتر
second-assessor-role-external = از بیرون

# In which form a business was run.
legal-form-not-registered = ثبت نشده
legal-form-sole-trader = کسب‌وکار انفرادی
legal-form-family-business = کسب‌وکار خانوادگی
legal-form-partnership = شراکت چند نفر
legal-form-company = شرکت
legal-form-cooperative = کوپراتیف (تعاونی)

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = کمتر از 5,000 یورو در سال
turnover-band-from-5000 = از 5,000 تا 20,000 یورو در سال
turnover-band-from-20000 = از 20,000 تا 50,000 یورو در سال
turnover-band-from-50000 = از 50,000 تا 200,000 یورو در سال
turnover-band-from-200000 = 200,000 یورو در سال یا بیشتر

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = شنیدن
cefr-skill-reading = خواندن
cefr-skill-spoken-interaction = گفت‌وگو با دیگران
cefr-skill-spoken-production = صحبت پیوسته
cefr-skill-writing = نوشتن

# Parts of the week.
day-time-mornings = پیش از ظهر
day-time-afternoons = بعد از ظهر
day-time-evenings = شب
day-time-weekends = آخر هفته

# How people meet.
channel-in-person = حضوری
channel-phone = با تلیفون
channel-video = با ویدیو
channel-messages = با پیام

# Kinds of permit.
residence-kind-free-movement = آزادی رفت‌وآمد، بدون نیاز به اجازۀ اقامت
residence-kind-union-family = عضو خانوادۀ شهروند اتحادیۀ اروپا
residence-kind-permanent = اقامت دایمی
residence-kind-refugee = پناهندۀ به رسمیت شناخته‌شده
residence-kind-subsidiary-protection = حمایت فرعی یا ملی
residence-kind-temporary-protection = حمایت موقت
residence-kind-asylum-seeker = در جریان پناهندگی
residence-kind-tolerated = اخراج به تعویق افتاده
residence-kind-family = دلایل خانوادگی
residence-kind-employee = کار نزد کارفرما
residence-kind-self-employed = شغل آزاد
residence-kind-study = تحصیل یا آموزش
residence-kind-job-search = جست‌وجوی کار

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = هماهنگ‌کننده
counsellor-role-counsellor = مشاور
counsellor-role-reader = تنها خواندن
counsellor-role-statistics = آمار

# Whether the person may take an offer.
verdict-eligible = ممکن
verdict-unknown = هنوز معلوم نیست
verdict-near-miss = تقریباً ممکن
verdict-not-eligible = ناممکن

# What was decided about a match.
decision-chosen = انتخاب شد
decision-set-aside = کنار گذاشته شد
decision-put-off = بعداً

# Whether an offer can be had.
offer-status-active = در دسترس
offer-status-temporarily-closed = موقتاً متوقف
offer-status-inactive = فعلاً در دسترس نیست
offer-status-defunct = دیگر وجود ندارد

# What somebody does at present.
employment-employed = کار نزد کارفرما
employment-self-employed = شغل آزاد
employment-registered-unemployed = ثبت‌شده به حیث بیکار
employment-not-working = بدون کار، ثبت نشده
employment-in-training = در کورس، آموزش یا تحصیل

# Genders.
gender-woman = زن
gender-man = مرد
gender-other = هیچ‌کدام یا هر دو

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = از طرف کسی با تجربۀ طولانی
mentoring-kind-peer = میان افراد هم‌سطح
mentoring-kind-step-ahead = از طرف کسی که یک قدم پیش است
mentoring-kind-informal = غیررسمی، از راه آشنایی شخصی

# Why a business ended. No story belongs here.
end-reason-moved = رفتن به جای دیگر
end-reason-handed-over = سپردن به دیگری یا فروختن
end-reason-too-little-income = درآمد بسیار کم
end-reason-lost = از دست رفتن جای، اجناس یا ابزار
end-reason-other-plans = برنامه‌های دیگر

# How often somebody did something.
task-answer-often = زیاد
task-answer-sometimes = گاهی
task-answer-never = هیچ‌وقت
task-answer-not-asked = پرسیده نشده

# The upper groups of ESCO's skills.
skill-group-communication = ارتباط و خلاقیت
skill-group-information = کار با معلومات
skill-group-care = مراقبت و خدمت
skill-group-management = مدیریت
skill-group-computers = کار با کمپیوتر
skill-group-handling = کار دستی و ساختن
skill-group-construction = ساختمان
skill-group-machinery = ماشین‌ها و وسایل
skill-group-knowledge = دانش
skill-group-transversal = مفید در همه‌جا
skill-group-languages = زبان‌ها
skill-group-other = دیگر

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = شناسایی شده
validation-phase-documented = ثبت شده
validation-phase-assessed = ارزیابی شده

# Nouns, put into the sentences of errors.
noun-desk = دفتر
noun-counsellor = مشاور
noun-candidate = دوسیۀ شخص
noun-consent = رضایت
noun-contact = گفت‌وگو
noun-experience = تجربه
noun-strength-cards = کارت‌های نقاط قوت
noun-competence = توانایی
noun-evidence = مدرک
noun-evidence-file = فایل مدرک
noun-assessment = ارزیابی
noun-item-bank = مجموعۀ سؤال‌ها
noun-qualification = سند تحصیلی یا مسلکی
noun-eqf-reading = تعیین سطح EQF
noun-entrecomp-rating = سنجش کارآفرینی
noun-open-gap = کمبودی که در انتظار خدمات است
noun-eqf-setting-table = جدول مبنای سطح‌ها
noun-target-qualification = سندی که می‌توان برای آن تلاش کرد
noun-business-idea = ایدۀ کسب‌وکار
noun-founding-rule = مورد دربارۀ تأسیس کسب‌وکار
noun-provider = ارائه‌کننده
noun-offer = خدمت
noun-match-decision = تصمیم دربارۀ یک خدمت
noun-match-weights = وزن‌های ترتیب
noun-place = مکان
noun-mentor = رهنما
noun-mentorship = پیشنهاد رهنما

# What was done, in the history and on the undo button.
operation-set-up-desk = دفتر تنظیم شد
operation-change-desk = دفتر تغییر کرد
operation-undo = یک تغییر برگشت داده شد
operation-add-candidate = دوسیۀ شخص اضافه شد
operation-change-candidate = دوسیۀ شخص تغییر کرد
operation-import-europass = دوسیۀ جدید از Europass گرفته شد
operation-add-consent = رضایت اضافه شد
operation-change-consent = رضایت تغییر کرد
operation-add-contact = گفت‌وگو اضافه شد
operation-change-contact = گفت‌وگو تغییر کرد
operation-remove-contact = گفت‌وگو حذف شد
operation-add-experience = تجربه اضافه شد
operation-change-experience = تجربه تغییر کرد
operation-remove-experience = تجربه حذف شد
operation-add-strength-cards = کارت‌های نقاط قوت آغاز شد
operation-change-strength-cards = یک کارت نقطۀ قوت جدا شد
operation-remove-strength-cards = کارت‌های نقاط قوت خالی شد
operation-add-competence = توانایی اضافه شد
operation-change-competence = توانایی تغییر کرد
operation-remove-competence = توانایی حذف شد
operation-merge-competences = توانایی‌ها یکجا شد
operation-add-task-competences = کارها به حیث توانایی نوشته شد
operation-add-evidence = مدرک اضافه شد
operation-change-evidence = مدرک تغییر کرد
operation-remove-evidence = مدرک حذف شد
operation-add-evidence-file = فایل مدرک اضافه شد
operation-change-evidence-file = فایل مدرک تغییر کرد
operation-remove-evidence-file = فایل مدرک حذف شد
operation-begin-assessment = ارزیابی آغاز شد
operation-change-assessment = ارزیابی تغییر کرد
operation-remove-assessment = ارزیابی حذف شد
operation-sign-off-assessment = ارزیابی امضا شد
operation-import-item-bank = مجموعۀ سؤال‌ها اضافه شد
operation-remove-item-bank = مجموعۀ سؤال‌ها حذف شد
operation-add-qualification = سند تحصیلی یا مسلکی اضافه شد
operation-change-qualification = سند تحصیلی یا مسلکی تغییر کرد
operation-remove-qualification = سند تحصیلی یا مسلکی حذف شد
operation-add-eqf-reading = تعیین سطح EQF اضافه شد
operation-change-eqf-reading = تعیین سطح EQF تغییر کرد
operation-remove-eqf-reading = تعیین سطح EQF حذف شد
operation-add-entrecomp-rating = سنجش کارآفرینی اضافه شد
operation-change-entrecomp-rating = سنجش کارآفرینی تغییر کرد
operation-remove-entrecomp-rating = سنجش کارآفرینی حذف شد
operation-hand-gap-on = برای یک کمبود، کمک جست‌وجو شد
operation-take-gap-back = یک کمبود از جست‌وجوی خدمات پس گرفته شد
operation-change-eqf-setting-table = جدول مبنای سطح‌ها تغییر کرد
operation-add-target-qualification = سندی که می‌توان برای آن تلاش کرد، اضافه شد
operation-change-target-qualification = سندی که می‌توان برای آن تلاش کرد، تغییر کرد
operation-remove-target-qualification = سندی که می‌توان برای آن تلاش کرد، حذف شد
operation-import-target-qualifications = اسنادی که می‌توان برای آن‌ها تلاش کرد، وارد شد
operation-add-business-idea = ایدۀ کسب‌وکار اضافه شد
operation-change-business-idea = ایدۀ کسب‌وکار تغییر کرد
operation-remove-business-idea = ایدۀ کسب‌وکار حذف شد
operation-change-founding-rule = مورد دربارۀ تأسیس کسب‌وکار تغییر کرد
operation-remove-founding-rule = مورد دربارۀ تأسیس کسب‌وکار به حالت اول برگشت
operation-add-provider = ارائه‌کننده اضافه شد
operation-change-provider = ارائه‌کننده تغییر کرد
operation-remove-provider = ارائه‌کننده حذف شد
operation-add-offer = خدمت اضافه شد
operation-change-offer = خدمت تغییر کرد
operation-remove-offer = خدمت حذف شد
operation-import-offers = خدمات وارد شد
operation-change-match-weights = وزن‌های ترتیب تغییر کرد
operation-add-place = مکان اضافه شد
operation-change-place = مکان تغییر کرد
operation-remove-place = مکان حذف شد
operation-decide-match = تصمیم دربارۀ یک خدمت
operation-add-mentor = رهنما اضافه شد
operation-change-mentor = رهنما تغییر کرد
operation-remove-mentor = رهنما حذف شد
operation-erase-mentor = معلومات رهنما برای همیشه پاک شد
operation-propose-mentorship = رهنما پیشنهاد شد
operation-change-mentorship = جواب به پیشنهاد رهنما نوشته شد
operation-save-paper = ورق در فایل ذخیره شد
operation-show-paper = ورق در برنامۀ دیگر باز شد
operation-print-paper = ورق به چاپگر فرستاده شد

# For whom an offer was made.
target-group-migrants = مهاجران
target-group-refugees = پناهندگان
target-group-women = زنان
target-group-young-people = جوانان
target-group-job-seekers = جویندگان کار
target-group-carers = والدین و دیگر کسانی که از کسی مراقبت می‌کنند
target-group-people-with-disabilities = افراد دارای معلولیت
target-group-founders = همۀ کسانی که کسب‌وکار تأسیس می‌کنند
target-group-business-owners = کسانی که از قبل کسب‌وکار دارند

# What a course takes for granted.
course-level-beginner = هیچ چیز
course-level-intermediate = یک آشنایی اول با موضوع
course-level-advanced = تجربۀ عملی

# Days of the week.
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنج‌شنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یک‌شنبه
