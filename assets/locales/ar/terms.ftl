### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { "، " }

# The three values of a fact.
answer-yes = نعم
answer-no = لا
answer-not-known = غير معروف

# The six steps of the chain.
chain-step-competence-assessment = تقييم الكفاءات
chain-step-entrepreneurship-training = التدريب على ريادة الأعمال
chain-step-mentoring = المرافقة المهنية
chain-step-information = التوعية والمعلومات
chain-step-networking = بناء العلاقات
chain-step-finance = الحصول على التمويل

# Kinds of offers.
offer-kind-assessment = تقييم أو اعتراف
offer-kind-course = دورة
offer-kind-coaching = تدريب فردي
offer-kind-mentor = مرافقة مهنية
offer-kind-information-desk = مكتب معلومات
offer-kind-campaign = حملة توعية
offer-kind-event = فعالية
offer-kind-club = نادٍ أو حلقة لقاء
offer-kind-space = غرفة أو مكان عمل
offer-kind-loan = قرض
offer-kind-grant = منحة
offer-kind-guarantee = ضمان قرض
offer-kind-help-with-applying = مساعدة في طلب التمويل
offer-kind-premises = مكان أو معدّات مجانًا أو بكلفة منخفضة

# How far a business is.
business-stage-idea = فكرة
business-stage-planning = قيد التخطيط
business-stage-ready-to-start = جاهز للبدء
business-stage-started = بدأ العمل
business-stage-established = قائم ومستقر

# Sectors of business.
sector-food-and-catering = الأغذية والمطاعم
sector-retail = المتاجر والأسواق
sector-crafts = الحِرف
sector-building = البناء
sector-vehicle-repair = إصلاح المركبات
sector-hair-and-beauty = الحلاقة والتجميل
sector-cleaning = التنظيف
sector-transport = النقل والتوصيل
sector-business-services = الخدمات المكتبية والاستشارات
sector-information-technology = تقنية المعلومات
sector-care-and-education = الرعاية الصحية والتعليم
sector-other = قطاع آخر

# How well a competence is supported, the weakest first.
strength-stated = مذكورة
strength-consistent = متّسقة
strength-shown = مُثبتة بالأداء
strength-confirmed = مؤكَّدة
strength-certified = مُثبتة بشهادة
strength-stated-meaning = تستند إلى أقوال الشخص وحدها، ولا يغيّر ذلك وجود صورة فقط أو شهادة لم يرَ أحد هنا نسختها الأصلية.
strength-consistent-meaning = أُجريت مقابلة ووُقّع عليها، وليس فيها ما يناقض القول.
strength-shown-meaning = جرى النجاح في اختبار عملي أو كتابي أو شفهي، أو أُنجزت عيّنة عمل أمام مقيِّم.
strength-confirmed-meaning = يؤكدها طرف ثالث مذكور بالاسم في رسالة أو في إفادة زبون أو في مكالمة مدوَّنة.
strength-certified-meaning = تغطيها شهادة رأى نسختها الأصلية شخص مذكور بالاسم.

# Where something was learnt.
setting-formal = تعلّم نظامي
setting-non-formal = تعلّم غير نظامي
setting-informal = تعلّم غير رسمي
setting-formal-meaning = تعلّم في إطار منظَّم يؤدي إلى مؤهل، مثل المدرسة أو التدريب المهني أو الجامعة.
setting-non-formal-meaning = تعلّم في نشاط مخطَّط له مع بعض الإرشاد خارج نظام التعليم، مثل دورة في مكان العمل.
setting-informal-meaning = تعلّم بلا تخطيط في الحياة اليومية: في العمل أو في الأسرة أو في وقت الفراغ.

# Kinds of evidence.
evidence-kind-certificate = شهادة
evidence-kind-employer-letter = رسالة من صاحب عمل
evidence-kind-customer-statement = إفادة زبون
evidence-kind-reference-call = مكالمة مع شخص يعرف العمل
evidence-kind-work-sample = عيّنة عمل
evidence-kind-photo = صورة
evidence-kind-test-result = نتيجة اختبار
evidence-kind-interview-note = ملاحظة من مقابلة
evidence-kind-self-statement = قول الشخص نفسه

# In which form evidence was seen.
evidence-form-original = النسخة الأصلية
evidence-form-copy = نسخة أو مسح ضوئي أو صورة
evidence-form-in-person = شوهد أو سُمع مباشرة
evidence-form-not-seen = لم يُرَ بعد

# Kinds of experience.
experience-kind-schooling = مدرسة أو جامعة
experience-kind-course = دورة
experience-kind-job = وظيفة
experience-kind-own-business = مشروع خاص
experience-kind-family-work = عمل ضمن الأسرة
experience-kind-care = رعاية الآخرين
experience-kind-volunteering = تطوّع
experience-kind-self-study = تعلّم ذاتي

# What the person came for.
wish-business = مشروع خاص
wish-job = وظيفة
wish-course = دورة أو تدريب
wish-unclear = غير واضح بعد

# How a language level is known.
level-basis-own-statement = قول الشخص نفسه
level-basis-tested = اختبار
level-basis-certificate = شهادة
first-language = اللغة الأولى

# How deep a conversation went.
contact-kind-first-contact = لقاء أول
contact-kind-triage = لقاء تمهيدي
contact-kind-interview = مقابلة
contact-kind-full-assessment = تقييم كامل
contact-kind-follow-up = متابعة

# What a consent allows.
consent-purpose-keep-record = حفظ ملف في هذا المكتب
consent-purpose-print-profile = طباعة أوراق تعريف للشخص
consent-purpose-referral = إرسال معلومات إلى جهة أخرى
consent-purpose-statistics = الاحتساب في أرقام بلا أسماء

# On what a level rests.
eqf-basis-certificate = المستوى مذكور على الشهادة
eqf-basis-register = سجل وطني
eqf-basis-recognition-statement = بيان من جهة الاعتراف بالمؤهلات أو جواز المؤهلات الأوروبي
eqf-basis-national-table = جدول وطني
eqf-basis-descriptor-reading = قراءة شخصين لأوصاف المستويات
eqf-basis-target-qualification = مؤهل يمكن السعي إليه

# From where a second assessor comes.
second-assessor-role-colleague = زميل أو زميلة من هذا المكتب
second-assessor-role-external = من خارج المكتب

# In which form a business was run.
legal-form-not-registered = غير مسجَّل
legal-form-sole-trader = مشروع فردي
legal-form-family-business = مشروع عائلي
legal-form-partnership = شراكة بين عدة أشخاص
legal-form-company = شركة ذات رأس مال
legal-form-cooperative = تعاونية

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = أقل من 5,000 يورو في السنة
turnover-band-from-5000 = من 5,000 إلى 20,000 يورو في السنة
turnover-band-from-20000 = من 20,000 إلى 50,000 يورو في السنة
turnover-band-from-50000 = من 50,000 إلى 200,000 يورو في السنة
turnover-band-from-200000 = 200,000 يورو في السنة أو أكثر

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = الاستماع
cefr-skill-reading = القراءة
cefr-skill-spoken-interaction = المحادثة مع الآخرين
cefr-skill-spoken-production = التحدث المتصل
cefr-skill-writing = الكتابة

# Parts of the week.
day-time-mornings = صباحًا
day-time-afternoons = بعد الظهر
day-time-evenings = مساءً
day-time-weekends = في عطلة نهاية الأسبوع

# How people meet.
channel-in-person = وجهًا لوجه
channel-phone = بالهاتف
channel-video = بالفيديو
channel-messages = بالرسائل

# Kinds of permit.
residence-kind-free-movement = حرية التنقل، بلا حاجة إلى تصريح
residence-kind-union-family = فرد من عائلة مواطن في الاتحاد الأوروبي
residence-kind-permanent = إقامة دائمة
residence-kind-refugee = لاجئ معترف به
residence-kind-subsidiary-protection = حماية ثانوية أو وطنية
residence-kind-temporary-protection = حماية مؤقتة
residence-kind-asylum-seeker = إجراءات اللجوء
residence-kind-tolerated = إقامة مؤقتة بوقف الترحيل
residence-kind-family = أسباب عائلية
residence-kind-employee = العمل لدى صاحب عمل
residence-kind-self-employed = العمل الحر
residence-kind-study = الدراسة أو التدريب المهني
residence-kind-job-search = البحث عن عمل

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = التنسيق
counsellor-role-counsellor = الاستشارة
counsellor-role-reader = القراءة فقط
counsellor-role-statistics = الإحصاءات

# Whether the person may take an offer.
verdict-eligible = متاح
verdict-unknown = غير معروف بعد
verdict-near-miss = يكاد يكون متاحًا
verdict-not-eligible = غير متاح

# What was decided about a match.
decision-chosen = وقع عليه الاختيار
decision-set-aside = نُحّي جانبًا
decision-put-off = لاحقًا

# Whether an offer can be had.
offer-status-active = متاح
offer-status-temporarily-closed = متوقف مؤقتًا
offer-status-inactive = غير متاح حاليًا
offer-status-defunct = لم يعد موجودًا

# What somebody does at present.
employment-employed = يعمل لدى صاحب عمل
employment-self-employed = يعمل لحسابه
employment-registered-unemployed = مسجَّل عاطلًا عن العمل
employment-not-working = بلا عمل وغير مسجَّل
employment-in-training = في دورة أو تدريب أو دراسة

# Genders.
gender-woman = امرأة
gender-man = رجل
gender-other = ليس أيًّا منهما، أو كلاهما

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = من شخص ذي خبرة طويلة
mentoring-kind-peer = بين الأقران
mentoring-kind-step-ahead = من شخص متقدّم بخطوة
mentoring-kind-informal = غير رسمية، عن معرفة شخصية

# Why a business ended. No story belongs here.
end-reason-moved = الانتقال إلى مكان آخر
end-reason-handed-over = تسليم المشروع أو بيعه
end-reason-too-little-income = دخل قليل جدًا
end-reason-lost = فقدان المكان أو البضاعة أو الأدوات
end-reason-other-plans = خطط أخرى

# How often somebody did something.
task-answer-often = كثيرًا
task-answer-sometimes = أحيانًا
task-answer-never = أبدًا
task-answer-not-asked = لم يُسأل عنه

# The upper groups of ESCO's skills.
skill-group-communication = التواصل والإبداع
skill-group-information = التعامل مع المعلومات
skill-group-care = الرعاية والخدمة
skill-group-management = الإدارة
skill-group-computers = العمل على الحاسوب
skill-group-handling = العمل اليدوي والصنع
skill-group-construction = البناء
skill-group-machinery = الآلات والمعدات
skill-group-knowledge = المعرفة
skill-group-transversal = مفيد في كل مكان
skill-group-languages = اللغات
skill-group-other = أخرى

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = محدَّدة
validation-phase-documented = موثَّقة
validation-phase-assessed = مقيَّمة

# Nouns, put into the sentences of errors.
noun-desk = المكتب
noun-counsellor = المستشار
noun-candidate = ملف الشخص
noun-consent = الموافقة
noun-contact = اللقاء
noun-experience = الخبرة
noun-strength-cards = بطاقات نقاط القوة
noun-competence = الكفاءة
noun-evidence = الدليل
noun-evidence-file = ملف الدليل
noun-assessment = التقييم
noun-item-bank = بنك الأسئلة
noun-qualification = المؤهل
noun-eqf-reading = قراءة المستوى الأوروبي
noun-entrecomp-rating = تقدير ريادة الأعمال
noun-open-gap = الفجوة التي تنتظر عروضًا
noun-eqf-setting-table = جدول ما يستند إليه المستوى
noun-target-qualification = المؤهل الذي يمكن السعي إليه
noun-business-idea = فكرة المشروع
noun-founding-rule = المدخل عن تأسيس مشروع
noun-provider = الجهة المقدِّمة
noun-offer = العرض
noun-match-decision = القرار بشأن عرض
noun-match-weights = أوزان الترتيب
noun-place = المكان
noun-mentor = المرافق
noun-mentorship = اقتراح المرافقة

# What was done, in the history and on the undo button.
operation-set-up-desk = إعداد المكتب
operation-change-desk = تغيير بيانات المكتب
operation-undo = التراجع عن تغيير
operation-add-candidate = إضافة ملف شخص
operation-change-candidate = تغيير ملف شخص
operation-import-europass = أخذ ملف من Europass
operation-add-consent = إضافة موافقة
operation-change-consent = تغيير موافقة
operation-add-contact = إضافة لقاء
operation-change-contact = تغيير لقاء
operation-remove-contact = حذف لقاء
operation-add-experience = إضافة خبرة
operation-change-experience = تغيير خبرة
operation-remove-experience = حذف خبرة
operation-add-strength-cards = بدء بطاقات نقاط القوة
operation-change-strength-cards = فرز بطاقة من نقاط القوة
operation-remove-strength-cards = إفراغ بطاقات نقاط القوة
operation-add-competence = إضافة كفاءة
operation-change-competence = تغيير كفاءة
operation-remove-competence = حذف كفاءة
operation-merge-competences = دمج كفاءات
operation-add-task-competences = تسجيل مهام على أنها كفاءات
operation-add-evidence = إضافة دليل
operation-change-evidence = تغيير دليل
operation-remove-evidence = حذف دليل
operation-add-evidence-file = إضافة ملف دليل
operation-change-evidence-file = تغيير ملف دليل
operation-remove-evidence-file = حذف ملف دليل
operation-begin-assessment = بدء تقييم
operation-change-assessment = تغيير تقييم
operation-remove-assessment = حذف تقييم
operation-sign-off-assessment = التوقيع على تقييم
operation-import-item-bank = إضافة بنك أسئلة
operation-remove-item-bank = حذف بنك أسئلة
operation-add-qualification = إضافة مؤهل
operation-change-qualification = تغيير مؤهل
operation-remove-qualification = حذف مؤهل
operation-add-eqf-reading = إضافة قراءة للمستوى الأوروبي
operation-change-eqf-reading = تغيير قراءة للمستوى الأوروبي
operation-remove-eqf-reading = حذف قراءة للمستوى الأوروبي
operation-add-entrecomp-rating = إضافة تقدير لريادة الأعمال
operation-change-entrecomp-rating = تغيير تقدير لريادة الأعمال
operation-remove-entrecomp-rating = حذف تقدير لريادة الأعمال
operation-hand-gap-on = البحث عن مساعدة في فجوة
operation-take-gap-back = سحب فجوة من البحث عن عروض
operation-change-eqf-setting-table = تغيير جدول ما يستند إليه المستوى
operation-add-target-qualification = إضافة مؤهل يمكن السعي إليه
operation-change-target-qualification = تغيير مؤهل يمكن السعي إليه
operation-remove-target-qualification = حذف مؤهل يمكن السعي إليه
operation-import-target-qualifications = استيراد مؤهلات يمكن السعي إليها
operation-add-business-idea = إضافة فكرة مشروع
operation-change-business-idea = تغيير فكرة مشروع
operation-remove-business-idea = حذف فكرة مشروع
operation-change-founding-rule = تغيير مدخل عن تأسيس مشروع
operation-remove-founding-rule = إعادة مدخل عن تأسيس مشروع إلى أصله
operation-add-provider = إضافة جهة مقدِّمة
operation-change-provider = تغيير جهة مقدِّمة
operation-remove-provider = حذف جهة مقدِّمة
operation-add-offer = إضافة عرض
operation-change-offer = تغيير عرض
operation-remove-offer = حذف عرض
operation-import-offers = استيراد عروض
operation-change-match-weights = تغيير أوزان الترتيب
operation-add-place = إضافة مكان
operation-change-place = تغيير مكان
operation-remove-place = حذف مكان
operation-decide-match = قرار بشأن عرض
operation-add-mentor = إضافة مرافق
operation-change-mentor = تغيير مرافق
operation-remove-mentor = حذف مرافق
operation-erase-mentor = محو مرافق نهائيًا
operation-propose-mentorship = اقتراح مرافقة
operation-change-mentorship = تدوين جواب على اقتراح مرافقة
operation-save-paper = حفظ ورقة في ملف
operation-show-paper = فتح ورقة في برنامج آخر
operation-print-paper = إرسال ورقة إلى طابعة

# For whom an offer was made.
target-group-migrants = مهاجرون
target-group-refugees = لاجئون
target-group-women = نساء
target-group-young-people = شباب
target-group-job-seekers = باحثون عن عمل
target-group-carers = آباء وأمهات وغيرهم ممن يرعون أحدًا
target-group-people-with-disabilities = أشخاص ذوو إعاقة
target-group-founders = كل من يؤسس مشروعًا
target-group-business-owners = أصحاب مشاريع قائمة

# What a course takes for granted.
course-level-beginner = لا شيء
course-level-intermediate = فكرة أولى عن الموضوع
course-level-advanced = خبرة عملية

# Days of the week.
weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد
