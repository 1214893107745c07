### reviewed: none

## Screen

# Settings.
settings-navigation = أقسام الإعدادات
settings-desk = المكتب
settings-screen = الشاشة
settings-reference = معلومات تأتي مع EXpress
settings-vault = الخزنة
settings-about = عن EXpress
settings-region = المنطقة
settings-country = البلد
settings-paper-language = لغة الأوراق
settings-zoom = ‏Ctrl مع + يكبّر كل شيء، وCtrl مع − يصغّره، وCtrl مع 0 يعيده إلى حجمه المعتاد.
settings-reference-about = هي نفسها في كل مكتب. وما لم يتحقق منه أحد يُذكر ذلك عنه حيثما عُرض أو طُبع.
settings-reference-what = ما هي
settings-reference-entries = عدد البنود
settings-reference-verified = المتحقق منها
settings-reference-dates = التاريخ
settings-reference-sources = المصادر
settings-from-to = من { $from } إلى { $to }
reference-eqf-descriptors = أوصاف مستويات الإطار الأوروبي للمؤهلات
reference-nqf-tables = الأطر الوطنية والإطار الأوروبي
reference-origin-frameworks = أطر بلدان المنشأ
reference-entrecomp = EntreComp
reference-entrecomp-statements = عبارات عن درجات EntreComp
reference-recognition-routes = طرق الاعتراف والمصادقة على المكتسبات
reference-target-qualifications = مؤهلات يمكن السعي إليها
reference-residence-rights = ما تقوله تصاريح الإقامة عن العمل الحر
reference-trade-rules = المهن وما تتطلبه
reference-finance-papers = أوراق يطلبها المُقرضون
reference-sensitive-words = كلمات تحتاج إلى نظرة ثانية قبل الطباعة
reference-languages = اللغات
reference-countries = البلدان والأقاليم
reference-strength-cards = بطاقات نقاط القوة
settings-vault-about = كل ما تكتبونه موجود في ملف واحد مشفر على هذا الحاسوب. افحصوه من وقت إلى آخر، واحتفظوا بنسخة في مكان آخر.
settings-verify = فحص الخزنة
settings-verifying = تُقرأ كل صفحة وكل بند الآن.
settings-verified =
    { $count ->
        [one] الخزنة سليمة. سجل التغييرات كامل، وفيه بند واحد.
       *[other] الخزنة سليمة. سجل التغييرات كامل، وعدد بنوده { $count }.
    }
settings-not-sound = وجد الفحص شيئًا غير متوافق. لم يتغير شيء. انسخوا مجلد الخزنة، ثم اسألوا المسؤول عن هذا الحاسوب.
settings-back-up = عمل نسخة احتياطية
settings-backing-up = تُكتب النسخة الاحتياطية الآن وتُقرأ للتحقق.
settings-backup-path = حفظ النسخة الاحتياطية باسم
settings-backup-path-hint = مسار كامل لملف غير موجود بعد، والأفضل على قرص آخر. لا تُفتح النسخة إلا بعبارة مروركم.
settings-backed-up = كُتبت النسخة الاحتياطية في { $date }، الساعة { $time }، وجرت قراءتها للتحقق. حجم الخزنة فيها { $kilobytes } كيلوبايت. مكانها: { $path }
settings-no-backup-of-demo = لا يُحتفظ بشيء من مكتب المثال، فلا نسخة احتياطية له.
settings-eqf-table = ما يجوز أن يستند إليه المستوى
settings-targets = مؤهلات يمكن السعي إليها
settings-founding = تأسيس المشاريع: الإقامة والمهن
eqf-table-about = ما يجوز أن يستند إليه المستوى يتوقف على طريقة التعلّم وعلى الورقة المتوفرة. هذا الجدول الأصلي صالح لكل بلد. والسطر الذي تضيفونه يغيّر خانة واحدة منه.
eqf-table-default = الجدول الأصلي
eqf-table-learnt = طريقة التعلّم
eqf-table-paper-no-paper = لم تُرَ أي ورقة
eqf-table-paper-paper = ورقة
eqf-table-paper-states-level = ورقة تذكر مستوى
eqf-table-no-benchmark = لا معيار للمقارنة، فلا مستوى
eqf-table-own = أسطر هذا المكتب
eqf-table-none = ليس لديكم أسطر خاصة. الجدول الأصلي هو المعمول به.
eqf-table-add = إضافة سطر لبلد
eqf-table-new = سطر جديد
eqf-table-country = البلد المضيف
eqf-table-for-everywhere = لكل بلد ليس له سطر خاص
eqf-table-everywhere = كل بلد آخر
eqf-table-evidence = الورقة المتوفرة
eqf-table-bases = يجوز أن يستند المستوى إلى
eqf-table-bases-hint = إذا لم يُعلَّم على شيء فلا معيار للمقارنة، ولا مستوى.
eqf-table-keep = إضافة هذا السطر
eqf-table-line = { $country }. طريقة التعلّم: { $setting }. { $evidence }
eqf-table-remove-what = حذف السطر: { $what }
eqf-table-added = أُضيف السطر.
eqf-table-removed = حُذف السطر.
eqf-table-back = العودة إلى الجدول الأصلي
eqf-table-is-back = عاد الجدول الأصلي معمولًا به.
eqf-table-twice = يوجد سطر لهذا البلد ولهذه الطريقة في التعلّم ولهذه الورقة. يُرجى تغيير ذلك السطر.
eqf-table-beyond = واحد من هذه لا يمكن أن يعطي مستوى لما جرى تعلّمه بهذه الطريقة وبهذه الورقة. يُرجى إزالة علامته.
eqf-table-loses = من لديه ورقة أفضل ستكون طرقه إلى مستوى أقل من طرق من لديه هذه الورقة. يُرجى أولًا وضع العلامات نفسها عند الورقة الأفضل، أو إزالة علامة هنا.
about-program = ‏EXpress { $version }، برنامج المكتب للمستشارين الذين يساعدون المهاجرين واللاجئين على إنشاء أعمالهم.
about-offline = لا يفتح البرنامج أي اتصال بالشبكة. وما تكتبونه يبقى على هذا الحاسوب.
about-licence = برنامج حر برخصة MIT أو رخصة Apache 2.0، كما تشاؤون.
about-fonts = خطوط Noto برخصة SIL Open Font License 1.1. وأسماء اللغات والبلدان من Unicode CLDR.
about-esco = تستخدم هذه الخدمة تصنيف ESCO التابع للمفوضية الأوروبية.

# ESCO, imported from its files.
settings-paper-languages = لغات الأوراق
settings-esco = تصنيف ESCO
esco-about = يسمّي ESCO نحو 3000 مهنة و14000 مهارة بلغات كثيرة، وهو مجاني: نزّلوا ملفات CSV من موقع ESCO، الإنجليزية أولًا ثم لغات مكتبكم. وهي تُحفظ بجانب الخزنة لا فيها.
esco-none = لم يُستورد شيء بعد. وحتى ذلك الحين تجيب قائمة أولية من اختيارنا.
esco-language = اللغة
esco-release = الإصدار
esco-occupations = المهن
esco-skills = المهارات
esco-imported = تاريخ الاستيراد
esco-path = ملف مضغوط أو مجلد
esco-path-hint = المسار الكامل إلى ملف مضغوط من موقع ESCO، أو إلى المجلد الذي توجد فيه الملفات.
esco-choose-file = اختيار ملف مضغوط …
esco-choose-folder = اختيار مجلد …
esco-import = استيراد ESCO
esco-importing = يجري استيراد ESCO: { $percent } %. يمكنكم متابعة العمل.
esco-stop = إيقاف الاستيراد
esco-done = تم استيراد: { $languages }.

# How hard a passphrase is to guess.
passphrase-strength = قوة عبارة المرور: { $strength }.
passphrase-very-weak = ضعيفة جدًا
passphrase-weak = ضعيفة
passphrase-fair = متوسطة
passphrase-strong = قوية
passphrase-very-strong = قوية جدًا
