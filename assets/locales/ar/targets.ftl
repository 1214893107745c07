### reviewed: none

## Screen

# The catalogue of qualifications that somebody could aim for.
targets-about = مؤهلات يمكن لشخص أن يسعى إليها بالمصادقة على المكتسبات أو بامتحان. ولا يحصل أحد على مؤهل لأنه مذكور هنا. ما يأتي مع EXpress بداية فقط: أضيفوا ما يمكن الوصول إليه فعلًا في منطقتكم، وتحققوا منه.
targets-search = البحث عن مؤهل
targets-search-hint = جزء من عنوانه أو من اسم الجهة المانحة، بأي لغة.
targets-country = البلد
targets-all-countries = كل البلدان
targets-whose = من أضاف المداخل
targets-everybodys = كل المداخل
targets-own = مدخل هذا المكتب
targets-shipped = يأتي مع EXpress
targets-count =
    { $count ->
        [one] مؤهل واحد
       *[other] عدد المؤهلات: { $count }
    }
targets-nothing = لا شيء مطابق. ابحثوا عن شيء آخر، أو أضيفوا مؤهلًا.
targets-add = إضافة مؤهل يمكن السعي إليه
target-level = المؤهل نفسه في المستوى { $level } من الإطار الأوروبي للمؤهلات. المصدر: { $source }.
target-level-dated = المؤهل نفسه في المستوى { $level } من الإطار الأوروبي للمؤهلات. المصدر: { $source }. بتاريخ { $date }.
target-validation = أين يمكن الوصول إليه
target-validation-not-known = لم يدوّن أحد بعد أين يمكن الوصول إليه.
target-unchecked = لم يُتحقق بعد من هذه المعلومات. اسألوا قبل الاعتماد عليها.
target-old = تعود هذه المعلومات إلى { $date }، أي إلى أكثر من 24 شهرًا. تحققوا منها من جديد قبل الاعتماد عليها.
target-undated = لم يدوّن أحد متى جرى التحقق من هذه المعلومات.

# The form of one.
target-form = مؤهل يمكن السعي إليه
target-form-shipped = هذا المدخل يأتي مع EXpress. إذا غيّرتموه احتفظ مكتبكم بنسخة خاصة به، وهي التي يُعمل بها بعد ذلك.
target-title = العنوان
target-title-hint = كما يسمى في بلده.
target-awarding-body = الجهة المانحة
target-eqf-level = مستوى المؤهل في الإطار الأوروبي
target-eqf-level-hint = كما يذكره المصدر. ولا شيء غيره يعطيه مستوى.
target-occupations = المهن التي يخصها
target-occupations-hint = يُقترح على من عمل في هذه المهن، أيًا كان البلد الذي جاء منه.
target-occupation-add = إضافة مهنة
target-occupation-add-hint = اكتبوا جزءًا من اسمها واختاروها من القائمة.
target-occupation-remove = حذف المهنة: { $what }
target-validation-group = أين وكيف يمكن الوصول إليه بالمصادقة على المكتسبات
target-validation-hint = أي جهة، وبأي شروط. لغة واحدة تكفي.
target-source = من أين هذه المعلومات؟
target-source-hint = سجل أو قانون أو صفحة للجهة المانحة.
target-checked-on = تاريخ التحقق
target-verified = وجدتُ هذه المعلومات في المصدر بنفسي
target-removed = حُذف المؤهل من القائمة. والقراءات التي تذكره تحتفظ بكلماتها.

# Import from a file.
target-import = استيراد من ملف
target-import-about = ملف CSV بترميز UTF-8، بين أعمدته فواصل وأسماء الأعمدة في السطر الأول. ترون أولًا ما الذي سيحدث، ثم يدخل كل شيء أو لا يدخل شيء.
target-import-columns = الأعمدة، ومثال للنسخ
target-import-needed = مطلوب
target-import-example = مثال
target-import-file = ملف CSV
target-column-key = اسم قصير تختارونه. به يعرف ملف أحدث المدخل الأقدم.
target-column-title = العنوان كما يسمى في بلده
target-column-language = رمز لغة العنوان، مثل de
target-column-country = رمز البلد، مثل DE
target-column-awarding-body = الجهة المانحة
target-column-eqf-level = عدد صحيح من 1 إلى 8
target-column-occupations = عناوين مهن في ESCO، بينها مسافات
target-column-validation = أين يمكن الوصول إليه، بلغة العنوان
target-column-source = من أين المعلومات
target-column-checked-on = يوم التحقق، مثل ‎2026-11-25
target-column-verified = ‏yes إذا وُجدت المعلومات في المصدر، وإلا no
target-import-preview = ما الذي سيفعله الملف
target-import-line = السطر
target-import-column = العمود
target-import-state = ما الذي يحدث
target-import-trouble = ما الخطأ
target-import-state-new = جديد
target-import-state-changed = متغيّر
target-import-state-unchanged = يبقى كما هو
target-import-do =
    { $count ->
        [one] استيراد مؤهل واحد
       *[other] استيراد المؤهلات، وعددها { $count }
    }
target-import-nothing-new = كل هذا موجود في القائمة. لا شيء للاستيراد.
target-import-empty = لا أسطر في هذا الملف تحت أسماء الأعمدة. لم يتغير شيء.
target-import-refused =
    { $count ->
        [one] في الملف خطأ واحد، فلا يدخل شيء. يُرجى تصحيحه ثم اختيار الملف من جديد.
       *[other] عدد الأخطاء في الملف { $count }، فلا يدخل شيء. يُرجى تصحيحها ثم اختيار الملف من جديد.
    }
target-import-done =
    { $count ->
        [one] استُورد مؤهل واحد.
       *[other] عدد المؤهلات المستوردة: { $count }.
    }
target-import-large = هذا الملف أكبر مما يمكن أن تكون عليه قائمة. يُرجى اختيار ملف CSV لا يتجاوز { $megabytes } ميغابايت. لم يتغير شيء.
target-import-not-utf8 = لا يمكن قراءة حروف هذا الملف. يُرجى حفظه بصيغة CSV بترميز UTF-8 ثم اختياره من جديد. لم يتغير شيء.
target-import-unreadable = لا يمكن قراءة الملف. يُرجى التأكد من أنه ما زال موجودًا ثم اختياره من جديد. لم يتغير شيء.
target-import-unknown-column = لا عمود بهذا الاسم. يُرجى استعمال الأسماء المذكورة تحت «الأعمدة».
target-import-missing-column = هذا العمود ناقص، وهو مطلوب.
target-import-semicolons = بين الأعمدة فواصل منقوطة. يُرجى حفظ الملف بفواصل عادية بين الأعمدة.
target-import-cells = لا يمكن تقسيم هذا السطر إلى أعمدة. يُرجى وضع الكلمات التي فيها فواصل بين علامتي اقتباس.
target-import-double = في سطر سابق المفتاح نفسه. يُرجى إعطاء أحدهما مفتاحًا آخر.
target-import-yes-or-no = لا يمكن أن يكون هنا إلا yes أو no.
target-import-no-csv = هذا ليس ملف CSV. يُرجى اختيار ملف نصي ذي أعمدة.
