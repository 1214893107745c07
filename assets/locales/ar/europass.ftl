### reviewed: none

## Screen

# A new file from a Europass document.
europass-import = من ملف Europass
europass-heading = ملف جديد من Europass
europass-lead = يُرجى اختيار ملف PDF أو XML الذي لدى الشخص من Europass أو من مكتب يستعمل EXpress. يظهر أولًا ما له مكان هنا، ولا يُحفظ شيء قبل أخذه.
europass-choose = اختيار ملف
europass-hint = ملف PDF أو XML، بحجم لا يزيد على { $megabytes } ميغابايت. يمكن أيضًا إفلات الملف هنا.
europass-placed = ما يدخل إلى الملف
europass-to = يذهب إلى
europass-what = ماذا
europass-stated = كل هذا هو ما يقوله الشخص. تدخل الكفاءات على أنها مذكورة، والمؤهلات من دون مستوى، ومستويات اللغات على أنها قول الشخص نفسه.
europass-not-placed =
    { $count ->
        [zero] لا يوجد شيء بلا مكان
        [one] شيء واحد ليس له مكان
        [two] شيئان ليس لهما مكان
        [few] { $count } أشياء ليس لها مكان
        [many] { $count } شيئًا ليس لها مكان
       *[other] { $count } شيء ليس لها مكان
    }
europass-not-placed-about = لا يؤخذ شيء من هذا. يُرجى سؤال الشخص عمّا يجب أن يكون منه في الملف، ثم كتابته هنا.
europass-element = في المستند
europass-why = السبب
europass-nothing = لا شيء في هذا المستند له مكان هنا. ويمكن مع ذلك فتح ملف جديد يدويًا.
europass-take-over = أخذ المعلومات
europass-done = ملف { $code } مفتوح الآن. وفيه ما جاء من المستند.

## Screen and paper

europass-to-full-name = الاسم الكامل
europass-to-birth-date = تاريخ الميلاد
europass-to-place = المكان
europass-to-contact-route = كيف يمكن الوصول إلى الشخص
europass-to-language = اللغات
europass-to-experience = الخبرة
europass-to-qualification = المؤهلات
europass-to-competence = الكفاءات
europass-value = { $value }
europass-ongoing = حتى اليوم
europass-why-no-field = ليس في EXpress خانة لهذا.
europass-why-private = هذا أمر خاص، ولا يأخذه EXpress من أي ملف.
europass-why-level = يحتاج المستوى إلى قراءة مع أسبابها.
europass-why-cannot-be-kept = لا يمكن حفظ هذه القيمة كما هي.
europass-why-repeated = الشيء نفسه موجود من قبل.
europass-why-incomplete = ينقص شيء لا بد منه.
europass-why-other-code = هذا رمز من مكتب آخر.
europass-why-about-the-file = هذا يخص المستند وليس الشخص.
