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
papers-left-out-contact-route = طريقة الاتصال بالشخص
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
papers-left-out-why-told-in-trust = ربما رُوي هذا على سبيل الثقة. والورقة تذكر المعلومات القصيرة فقط.
papers-left-out-why-only-competences = لا يُطبع إلا ما كُتب بوصفه كفاءة.
papers-left-out-evidence =
    { $count ->
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
       *[other] { $count } دليلًا
    }
papers-left-out-qualifications =
    { $count ->
        [one] مؤهل واحد مع قراءاته في الإطار الأوروبي للمؤهلات
        [two] مؤهلان مع قراءاتهما في الإطار الأوروبي للمؤهلات
        [few] { $count } مؤهلات مع قراءاتها في الإطار الأوروبي للمؤهلات
       *[other] { $count } مؤهلًا مع قراءاتها في الإطار الأوروبي للمؤهلات
    }
papers-left-out-informal-readings =
    { $count ->
        [one] قراءة واحدة في الإطار الأوروبي للمؤهلات لتعلّم غير رسمي
        [two] قراءتان في الإطار الأوروبي للمؤهلات لتعلّم غير رسمي
        [few] { $count } قراءات في الإطار الأوروبي للمؤهلات لتعلّم غير رسمي
       *[other] { $count } قراءة في الإطار الأوروبي للمؤهلات لتعلّم غير رسمي
    }
papers-left-out-language-skills =
    { $count ->
        [one] مستويات المهارات المنفردة في لغة واحدة
        [two] مستويات المهارات المنفردة في لغتين
        [few] مستويات المهارات المنفردة في { $count } لغات
       *[other] مستويات المهارات المنفردة في { $count } لغة
    }
papers-left-out-business-facts =
    { $count ->
        [one] بيانات مشروع سابق
        [two] بيانات مشروعين سابقين
        [few] بيانات { $count } مشاريع سابقة
       *[other] بيانات { $count } مشروعًا سابقًا
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
papers-left-out-permit = تصريح الإقامة
papers-left-out-why-one-page = لا مكان لذلك في صفحة واحدة؛ وهو في ورقة التعريف الكاملة.
papers-left-out-why-only-often = في الصفحة ما يفعله الشخص كثيرًا فقط.
papers-left-out-why-not-agreed = لا يظهر على الورقة إلا ما يوافق عليه الشخص.
papers-left-out-why-not-wanted = لا يريد الشخص طباعة هذا.
papers-left-out-why-set-aside = نُحّي جانبًا باتفاق مشترك ومع ذكر السبب.
papers-left-out-why-next-steps = تعرض الورقة { $most } خطوات تالية على الأكثر: ما جرى اختياره، أو اقتراحات ما دام لم يُختر شيء.

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
