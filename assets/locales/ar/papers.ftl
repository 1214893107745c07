### reviewed: none

## Screen

# What of the record is not on a paper.
papers-left-out-private-notes = ملاحظات خاصة بالمستشارين
papers-left-out-contacts =
    { $count ->
        [one] لقاء واحد
        [two] لقاءان
        [few] { $count } لقاءات
        [many] { $count } لقاءً
       *[other] { $count } لقاء
    }
papers-left-out-evidence-notes =
    { $count ->
        [one] ملاحظة على دليل واحد
        [two] ملاحظات على دليلين
        [few] ملاحظات على { $count } أدلة
        [many] ملاحظات على { $count } دليلًا
       *[other] ملاحظات على { $count } دليل
    }
papers-left-out-dissent-notes =
    { $count ->
        [one] ملاحظة على ما يراه الشخص على نحو مختلف
        [two] ملاحظتان على ما يراه الشخص على نحو مختلف
        [few] { $count } ملاحظات على ما يراه الشخص على نحو مختلف
        [many] { $count } ملاحظة على ما يراه الشخص على نحو مختلف
       *[other] { $count } ملاحظة على ما يراه الشخص على نحو مختلف
    }
papers-left-out-birth-date = تاريخ الميلاد
papers-left-out-competences =
    { $count ->
        [zero] { $count } كفاءة أخرى
        [one] كفاءة أخرى
        [two] كفاءتان أخريان
        [few] { $count } كفاءات أخرى
        [many] { $count } كفاءة أخرى
       *[other] { $count } كفاءة أخرى
    }
papers-left-out-work-samples =
    { $count ->
        [zero] { $count } صورة عمل
        [one] صورة عمل واحدة
        [two] صورتا عمل
        [few] { $count } صور عمل
        [many] { $count } صورة عمل
       *[other] { $count } صورة عمل
    }
papers-left-out-circumstances =
    { $count ->
        [zero] { $count } ظرف من حياة الشخص
        [one] ظرف واحد من حياة الشخص
        [two] ظرفان من حياة الشخص
        [few] { $count } ظروف من حياة الشخص
        [many] { $count } ظرفًا من حياة الشخص
       *[other] { $count } ظرف من حياة الشخص
    }
papers-left-out-consents =
    { $count ->
        [one] موافقة واحدة
        [two] موافقتان
        [few] { $count } موافقات
        [many] { $count } موافقة
       *[other] { $count } موافقة
    }
papers-left-out-strength-cards =
    { $count ->
        [one] الإجابة عن بطاقة واحدة من نقاط القوة
        [two] الإجابة عن بطاقتين من نقاط القوة
        [few] الإجابة عن { $count } بطاقات من نقاط القوة
        [many] الإجابة عن { $count } بطاقة من نقاط القوة
       *[other] الإجابة عن { $count } بطاقة من نقاط القوة
    }
papers-left-out-descriptions =
    { $count ->
        [one] ما رُوي عن خبرة واحدة
        [two] ما رُوي عن خبرتين
        [few] ما رُوي عن { $count } خبرات
        [many] ما رُوي عن { $count } خبرة
       *[other] ما رُوي عن { $count } خبرة
    }
papers-left-out-disputed =
    { $count ->
        [one] كفاءة واحدة لا يوافق عليها الشخص
        [two] كفاءتان لا يوافق عليهما الشخص
        [few] { $count } كفاءات لا يوافق عليها الشخص
        [many] { $count } كفاءة لا يوافق عليها الشخص
       *[other] { $count } كفاءة لا يوافق عليها الشخص
    }
papers-left-out-readings =
    { $count ->
        [one] قراءة واحدة للمستوى الأوروبي
        [two] قراءتان للمستوى الأوروبي
        [few] { $count } قراءات للمستوى الأوروبي
        [many] { $count } قراءة للمستوى الأوروبي
       *[other] { $count } قراءة للمستوى الأوروبي
    }
papers-left-out-set-aside =
    { $count ->
        [one] عرض واحد نُحّي جانبًا
        [two] عرضان نُحّيا جانبًا
        [few] { $count } عروض نُحّيت جانبًا
        [many] { $count } عرضًا نُحّي جانبًا
       *[other] { $count } عرض نُحّي جانبًا
    }
papers-left-out-offers =
    { $count ->
        [one] عرض آخر
        [two] عرضان آخران
        [few] { $count } عروض أخرى
        [many] { $count } عرضًا آخر
       *[other] { $count } عرض آخر
    }

# Why it is not on the paper.
papers-left-out-why-desk-only = هذا للمكتب وحده. ولا يظهر على أي ورقة سوى تقرير الشخص عن بياناته.
papers-left-out-why-not-needed = قارئ هذه الورقة لا يحتاج إليه.
papers-left-out-why-person-wishes = يريد الشخص ألّا يظهر هذا.
papers-left-out-why-not-recorded = لم يُسجَّل شيء بعد. ما لم يُسأل عنه لا يظهر على الورقة.
papers-left-out-why-no-paper = لا يحتاج إليه أي قارئ، لذلك لا يظهر على أي ورقة.
papers-left-out-why-most-relevant = يحصل قارئ هذه الورقة على القليل الأهم له.
papers-left-out-why-on-wish = يظهر فقط إذا أراد الشخص ذلك.
papers-left-out-why-no-room = لا مكان للمزيد.
papers-left-out-why-told-in-trust = ربما رُوي هذا على سبيل الثقة. والورقة تذكر المعلومات القصيرة فقط.
papers-left-out-why-only-competences = لا يُطبع إلا ما كُتب بوصفه كفاءة.
papers-left-out-language-skills =
    { $count ->
        [one] مستويات المهارات المنفردة في لغة واحدة
        [two] مستويات المهارات المنفردة في لغتين
        [few] مستويات المهارات المنفردة في { $count } لغات
       *[other] مستويات المهارات المنفردة في { $count } لغة
    }
papers-left-out-business-talk =
    { $count ->
        [one] زبائن مشروع سابق وموردوه ونهايته
        [two] زبائن مشروعين سابقين وموردوهما ونهايتهما
        [few] زبائن { $count } مشاريع سابقة وموردوها ونهايتها
       *[other] زبائن { $count } مشروعًا سابقًا وموردوها ونهايتها
    }
papers-left-out-tasks =
    { $count ->
        [one] الإجابة عن مهمة واحدة
        [two] الإجابتان عن مهمتين
        [few] الإجابات عن { $count } مهام
       *[other] الإجابات عن { $count } مهمة
    }
papers-left-out-why-one-page = لا مكان لذلك في صفحة واحدة؛ وهو في ورقة التعريف الكاملة.
papers-left-out-why-only-often = في الصفحة ما يفعله الشخص كثيرًا فقط.
papers-left-out-why-not-agreed = لا يظهر على الورقة إلا ما يوافق عليه الشخص.
papers-left-out-why-not-wanted = لا يريد الشخص طباعة هذا.
papers-left-out-why-set-aside = نُحّي جانبًا باتفاق مشترك ومع ذكر السبب.
papers-left-out-why-next-steps = تعرض الورقة { $most } خطوات تالية على الأكثر: ما جرى اختياره، أو اقتراحات ما دام لم يُختر شيء.

# What a paper may show, and the person may leave out.
papers-field-full-name = الاسم كما في تصريح الإقامة
papers-field-address-as = طريقة مخاطبة الشخص
papers-field-place = مكان السكن
papers-field-contact-route = كيف يمكن الوصول إلى الشخص
papers-field-photo = صورة الشخص
papers-field-work-samples = صور من الأعمال
papers-field-languages = اللغات
papers-field-wish = سبب المجيء
papers-field-business-idea = فكرة المشروع
papers-field-money = المال اللازم والمال الخاص
papers-field-finance = الغرض من المال ومدة السداد والأوراق التي يطلبها المُقرض
papers-field-bars = أين يقف الشخص: الأشرطة الثلاثة
papers-field-strengths = نقاط القوة
papers-field-competences = الكفاءات
papers-field-evidence = أدلّة الكفاءات
papers-field-experiences = الخبرات
papers-field-former-business = المشاريع السابقة
papers-field-qualifications = المؤهلات
papers-field-eqf-levels = مستويات الإطار الأوروبي للمؤهلات
papers-field-entrecomp = التقدير وفق EntreComp
papers-field-open-gaps = ما يريد الشخص أن يتعلّمه لاحقًا
papers-field-residence = تصريح الإقامة
papers-field-may-found = هل يجوز للشخص تأسيس هذا المشروع هنا
papers-field-vouchers = من يزكّي الشخص
papers-field-availability = متى لديه وقت
papers-field-mentor-wishes = في ماذا يرغب الشخص في مساعدة مرافق
papers-field-network = من يعرفه الشخص هنا
papers-field-channels = طرق التواصل المفضّلة
papers-field-next-steps = الخطوات التالية

# The papers of a file.
papers-extent = كم من المعلومات
papers-extent-one-page = صفحة واحدة
papers-extent-whole = ورقة التعريف الكاملة
papers-language = اللغة
papers-second-language = لغة ثانية بجانبها
papers-one-language = لغة واحدة فقط
papers-language-not-spoken = لا يمكن بعد طباعة الأوراق بهذه اللغة: { $language }.
papers-trouble-heading = لا يمكن طباعة الورقة هكذا
papers-drawing = تُرسم الصفحات الآن.
papers-pages-heading =
    { $count ->
        [one] الصفحة كما ستُطبع
        [two] الصفحتان كما ستُطبعان
       *[other] الصفحات كما ستُطبع ({ $count })
    }
papers-page-alt = الصفحة { $number } من { $count }
papers-as-text = الورقة كنص
papers-left-out-heading = ما لا يظهر على هذه الورقة، ولماذا
papers-path = الحفظ باسم
papers-choose-place = اختيار المكان…
papers-save = الحفظ بصيغة PDF
papers-saved-heading = حُفظت الورقة
papers-saved =
    { $pages ->
        [one] صفحة واحدة: { $path }
        [two] صفحتان: { $path }
       *[other] عدد الصفحات { $pages }: { $path }
    }
papers-print = طباعة…
papers-print-heading = طباعة الورقة
papers-print-now = طباعة
papers-printer = الطابعة
papers-copies = عدد النسخ
papers-pages = الصفحات
papers-pages-hint = اتركوه فارغًا لطباعة الصفحات كلها ({ $count }). مثال: 1-2.
papers-printed =
    { $pages ->
        [one] صفحة واحدة في طريقها إلى { $printer }.
        [two] صفحتان في طريقهما إلى { $printer }.
       *[other] الصفحات في طريقها إلى { $printer }، وعددها { $pages }.
    }
papers-looking-for-printers = جارٍ البحث عن الطابعات.
papers-no-printer = لا يجد EXpress طابعة على هذا الحاسوب. يمكنكم فتح الورقة في البرنامج الذي يعرض ملفات PDF وطباعتها هناك.
papers-viewer-remembers = قد يتذكر ذلك البرنامج اسم الملف. لا يقول الاسم شيئًا عن الشخص، وتُحذف النسخة عند قفل المكتب.
papers-view = الفتح في برنامج العرض
papers-viewed = الورقة مفتوحة في برنامج آخر. تُحذف نسختها عند قفل المكتب.

# For whom a paper is.
papers-reader = لمن
papers-reader-candidate = الشخص نفسه
papers-reader-training-provider = جهة تدريب
papers-reader-lender = جهة تُقرض المال
papers-reader-mentor = مرشد أو مرشدة
papers-reader-about-candidate = ورقته الخاصة: ما يستطيع فعله، وما تسمح به الإقامة، والخطوات التالية
papers-reader-about-training-provider = الكفاءات المهمة لدورة، مع الأدلة والمستويات
papers-reader-about-lender = لأي غرض المال، وما الذي يحمل المشروع، وأي أوراق موجودة
papers-reader-about-mentor = بطاقة: نقاط القوة والأمنيات ومتى وكيف يكون اللقاء
papers-language-phrases = العناوين والجمل الثابتة فقط. الباقي مكتوب بالإنجليزية مع الإشارة إلى ذلك.
papers-language-draft = مسودة ترجمة: لم يقرأها بعد أحد نشأ مع هذه اللغة. والورقة تقول ذلك.

# What the person wants on it.
papers-leave-out =
    { $count ->
        [0] ترك شيء
       *[other] ترك شيء (المتروك: { $count })
    }
papers-leave-out-label = ما يُترك من هذه الورقة
papers-leave-out-hint = ضع علامة على ما لا يريده الشخص فيها.
papers-photo = صورة الشخص
papers-photo-hint = لا تكون الصورة في أي ورقة إلا إذا أراد الشخص ذلك.
papers-no-photo = بلا صورة
papers-work-samples = إظهار صور من العمل
papers-attach = وضع ما يُطبع في الملف كبيانات أيضًا
papers-attach-warning = يحمل الملف عندئذ هذه المعلومات بشكل تقرؤه البرامج الأخرى وتنسخه. من يأخذ الملف يأخذ البيانات. افعل ذلك فقط إذا أراد الشخص.

# Words to look at again.
papers-warnings-heading = انظر مرة أخرى قبل أن تخرج
papers-warnings-about = هذه الكلمات موجودة في قائمة. أنت والشخص تقرران إن كانت تبقى.
papers-warning = «{ $word }» ({ $field }): قد تمسّ هذه الكلمة { $topic }.
papers-warning-topic-religion = الدين
papers-warning-topic-health = الصحة
papers-warning-topic-ethnicity = انتماء الشخص إلى جماعة من الناس
papers-warning-topic-flight = قصة اللجوء

# Many papers at once.
papers-many-open = الطباعة لكثيرين…
papers-many-heading = الطباعة لكثيرين
papers-many-people = أوراق من
papers-many-filter = إظهار فقط
papers-many-filter-hint = أي جزء من رمز أو اسم أو مكان.
papers-many-all = اختيار كل الظاهرين
papers-many-none = عدم اختيار أحد
papers-many-chosen = عدد الأشخاص المختارين: { $count }
papers-many-nobody = لم يُعثر على أحد.
papers-many-readers = أي أوراق
papers-many-languages = بأي لغات
papers-many-languages-own = الورقة الخاصة بلغة الشخص ولغة المكتب، وكل الأوراق الأخرى بلغة المكتب
papers-many-languages-same = كلها باللغات نفسها
papers-many-target = إلى أين
papers-many-folder = مجلد، ولكل ورقة ملف
papers-many-one-file = ملف ZIP واحد فيه كلها
papers-many-path-folder = المجلد
papers-many-path-one-file = ملف ZIP
papers-many-choose-folder = اختيار مجلد…
papers-many-start = طباعة الأوراق ({ $count })
papers-many-progress = تُطبع الأوراق
papers-many-done-of = تمت { $done } من { $total } من الأوراق.
papers-many-stop = إيقاف
papers-many-stopping = يتوقف حالما تنتهي الأوراق التي بدأت.
papers-many-report-printed =
    { $count ->
        [0] لم يُطبع شيء
       *[other] عدد الأوراق المطبوعة: { $count }
    }
papers-many-report-where = مكانها هنا: { $path }
papers-many-report-not-printed = عدد الأوراق التي لم تُطبع: { $count }
papers-many-report-not-begun = عدد الأوراق التي لم تبدأ بسبب الإيقاف: { $count }
papers-many-report-line = { $code }، { $reader }: { $why }
papers-many-gone = لم يعد هذا الشخص موجودًا
papers-many-copy = نسخ هذه القائمة
papers-many-copied = نُسخت القائمة.
papers-many-not-copied = لم يمكن نسخ القائمة. حدّدها بالفأرة بدل ذلك.
papers-many-again = طباعة المزيد

# The languages of papers.
papers-languages-about = تُطبع الأوراق بهذه اللغات، كل لغة وحدها أو بجانب أي لغة أخرى.
papers-languages-language = اللغة
papers-languages-coverage = كم يوجد منها
papers-languages-whole = كاملة
papers-languages-part = { $sentences } من { $all } من الجمل؛ ويُطبع الباقي بالإنجليزية
papers-languages-reviewed = قرأها
papers-languages-reviewed-native = قارئ لغته الأم
papers-languages-reviewed-editors = محررو EXpress
papers-languages-draft = لا أحد بعد؛ والأوراق تقول «مسودة ترجمة»
