### reviewed: none

## Screen

# A new offer, and the form of an offer.
offer-add = إضافة عرض
offer-add-about = أولًا ما يسأل عنه الجميع فقط. ويمكن ملء كل ما سواه بعد ذلك، بأي ترتيب.
offer-lacks = املؤوا «{ $field }».
offer-added = أُضيف العرض. يمكنكم الآن ملء الباقي.
offer-form = عرض
offer-provider = الجهة المقدِّمة
offer-provider-is-new = الجهة المقدِّمة ليست في القائمة بعد
offer-step = الخطوة
offer-kind = النوع
offer-kind-hint = اختاروا الخطوة أولًا.
offer-name = اسم العرض
offer-name-hint = كما تسمّيه الجهة المقدِّمة.
offer-description = ما هو
offer-description-hint = بجمل قصيرة. قد يقرؤها الشخص على هذه الشاشة.
offer-section-empty = لم يُملأ شيء
offer-part-count =
    { $count ->
        [one] أمر واحد
        [two] أمران
        [few] { $count } أمور
        [many] { $count } أمرًا
       *[other] { $count } أمر
    }

# The parts of the form and of the page.
offer-part-when = أين ومتى
offer-part-whom = لمَن صُمِّم العرض
offer-part-costs = التكلفة والأماكن
offer-part-aims = على ماذا يعمل وإلى أين يقود
offer-part-terms = الشروط
offer-part-papers = كيفية الالتحاق
offer-part-names = الاسم بلغات أخرى
offer-part-confirmed = هل العرض متاح، والتأكيد

# Where and when.
offer-place-hint = يُترك فارغًا إن كان مكان الجهة المقدِّمة نفسه.
offer-region-hint = المنطقة التي يخدمها العرض.
offer-everywhere-label = متاح من أي مكان، مثلًا عبر الإنترنت
offer-hours-hint = بالكلمات، مثلًا: بموعد مسبق.
offer-opening = مفتوح كل أسبوع
offer-opening-add = إضافة أوقات دوام
offer-opening-days = الأيام
offer-opening-remove = حذف أوقات الدوام { $number }
offer-opening-words = { $days }: { $span }
offer-opens-at = من (مثلًا 9:30)
offer-closes-at = حتى (مثلًا 17:00)
offer-times = أوقات الأسبوع
offer-times-hint = يقارنها EXpress بالأوقات المتاحة للشخص. لا تؤشّروا على شيء إن لم تعرفوا.
offer-dates = المواعيد
offer-dates-hint = الأيام التي يبدأ فيها العرض أو يُقام.
offer-date-new = موعد جديد
offer-date-add = إضافة هذا الموعد
offer-date-remove = حذف { $date }
offer-weeks = المدة بالأسابيع
time-between = من { $from } إلى { $to }
time-from = ابتداءً من { $from }
time-until = حتى { $to }
time-problem = هذا ليس وقتًا. اكتبوه هكذا: 9:30.

# For whom it was made.
offer-for-whom-about = هذا يرتّب ويشرح ولا يستبعد أحدًا. أما من يحق له المشاركة فمكتوب في «من يمكنه المشاركة».
offer-language-add = إضافة لغة
offer-target-groups = الفئات
offer-made-for = بالكلمات
offer-made-for-hint = مثلًا: نساء يردن فتح مطبخ.
offer-stages = مراحل المشروع
offer-none-means-all = عدم التأشير يعني الكل.

# Costs and places.
offer-cost-euros = التكلفة على الشخص باليورو، بلا كسور
offer-cost-euros-hint = 0 إن كان مجانيًا.
offer-cost-words = التكلفة بالكلمات
offer-cost-words-hint = مثلًا: مجاني بقسيمة من مكتب العمل.
offer-free = مجاني
offer-capacity = عدد الأماكن الكلي
offer-places-left = الأماكن الشاغرة
offer-places-left-hint = في يوم التأكيد.
offer-waiting-weeks = مدة الانتظار المعتادة بالأسابيع
offer-childcare = رعاية الأطفال متاحة في أثنائه
offer-childcare-yes = نعم

# What it works on and leads to.
offer-works-on-hint = يُظهر EXpress العرض حيث ينقص شيء من هذا.
offer-leads-to = يقود إلى
offer-leads-to-about = ما يتحقق لدى من أتمّه، مثل الألمانية بمستوى B1. يستعمله EXpress ليُظهر ما ينفتح بعد ذلك.
offer-leads-to-spelled = من أتمّه يستوفي ما يلي:
offer-leads-to-nothing = لم يُملأ ما يقود إليه العرض.

# The terms of courses, mentoring and money.
offer-no-terms = ليس لعرض من هذا النوع شروط خاصة.
offer-course-level = ما تفترضه الدورة
offer-programme = البرنامج
offer-structured = للدورة برنامج من أول يوم إلى آخر يوم
offer-mentoring-kind = نوع الإرشاد
offer-channels = كيف يلتقي الاثنان
offer-amount-from-label = أقل مبلغ باليورو، بلا كسور
offer-amount-to-label = أكبر مبلغ باليورو، بلا كسور
offer-rate = الفائدة السنوية بالمئة
offer-rate-hint = مثلًا 3.5، و0 إن لم تُطلب فائدة.
offer-percent = { $value }٪
offer-months-from = أقصر مدة بالأشهر
offer-months-to = أطول مدة بالأشهر
offer-own-share = الحصة من المال الخاص بالمئة
offer-own-share-hint = هذا للإعلام فقط. وإن كان شرطًا فأضيفوه أيضًا في «من يمكنه المشاركة».
offer-guarantee = الضمان المطلوب
offer-guarantee-hint = مثلًا: كفيل. يُترك فارغًا إن لم يُطلب ضمان.

# How to get in.
offer-how-to-apply = كيفية التقديم
offer-documents = الأوراق المطلوبة
offer-accessibility = ما يسهّل الوصول إليه
offer-accessibility-hint = أمر واحد في كل سطر، مثل: منحدر للكراسي المتحركة، مترجم، لغة إشارة.
offer-contacts-about = أشخاص يُسألون عن هذا العرض، إن كانوا غير أشخاص الجهة المقدِّمة.
contact-persons = أشخاص للتواصل
contact-person-add = إضافة شخص
contact-person-name = اسم الشخص
contact-person-title = عمل الشخص هناك
contact-person-remove = حذف الشخص { $name }
offer-names-about = يُظهر EXpress الاسم بلغة الشاشة أو الورقة. وإن لم يوجد يُظهر الاسم المكتوب أعلاه.

# Whether it can be had, and confirming.
offer-status = هل العرض متاح؟
offer-not-active =
    { $status ->
        [temporarily_closed] هذا العرض متوقف مؤقتًا. اتصلوا قبل أن ترسلوا أحدًا.
        [inactive] هذا العرض غير متاح حاليًا، ويأتي بعد غيره بين العروض المناسبة.
       *[defunct] لم يعد هذا العرض موجودًا، ويأتي بعد غيره بين العروض المناسبة.
    }
offer-status-changed = تغيّرت إتاحة العرض
offer-set-active = صار متاحًا من جديد
offer-set-defunct = لم يعد موجودًا
offer-change = تعديل العرض
offer-remove = حذف العرض
offer-calendar = حفظ المواعيد لتقويم
offer-calendar-saved = حُفظت لتقويم: { $path }
offer-print = طباعة هذه الصفحة
offer-confirm = تأكيد أن هذا ما زال صحيحًا
offer-confirm-what = تأكيد أن «{ $what }» ما زال صحيحًا
offer-confirm-places-hint = اسألوا عنها. يُترك فارغًا إن لم يُعرف.
offer-confirmed = أُكِّدت المعلومات
offer-confirmed-on = تاريخ التأكيد
offer-confirmed-by-label = أكّدها

# Providers.
providers-heading = الجهات المقدِّمة
providers-about = من يقدّم عروض هذا الدليل. لا يمكن حذف جهة لها عروض.
provider-add = إضافة جهة مقدِّمة
provider-change = تعديل الجهة المقدِّمة
provider-name = اسم الجهة المقدِّمة
provider-description = ماذا تفعل

# The list of calls.
calls-heading = قائمة الاتصالات
calls-about = عروض لم تُؤكَّد معلوماتها منذ نصف سنة أو لم تُؤكَّد قط، مرتّبة حسب الجهة. اتصلوا واسألوا ثم أكّدوا هنا.
calls-left =
    { $count ->
        [0] لا عرض يحتاج إلى سؤال.
        [one] عرض واحد للسؤال عنه
        [two] عرضان للسؤال عنهما
        [few] { $count } عروض للسؤال عنها
        [many] { $count } عرضًا للسؤال عنها
       *[other] { $count } عرض للسؤال عنها
    }
call-ask = اسألوا:
call-ask-still = هل ما زال كل شيء صحيحًا؟
call-ask-places = كم بقي من الأماكن؟
call-ask-dates = متى يُقام في المرة القادمة؟
call-ask-cost = كم يكلّف؟
call-ask-contact = بمَن يمكن الاتصال؟
directory-back-to-offer = العودة إلى العرض

# What a sentence calls another field with which something does not go together.
field-amount-from = أقل مبلغ
field-places-left = الأماكن الشاغرة
field-finance-months-from = أقصر مدة
field-dates-from = من
field-opening-opens-at = من
field-rule = العدد الأصغر
field-leads-to = العدد الأصغر
