### reviewed: none

## Screen

# The ledger of competences.
competence-add = إضافة كفاءة
competence-from-experience = ممّا فعله الشخص
competence-remove = إزالة هذه الكفاءة
competence-disagrees = الشخص غير موافق
competence-filter = العرض
competence-filter-all = الكل: { $count }
competence-filter-strength = { $strength }: { $count }
competence-filter-none = لا توجد كفاءة بهذه القوة.
competence-shown-count = يُعرض أول { $shown } من أصل { $count }.
competence-show-all = عرض الكل ({ $count })

# In which order the ledger stands, and how far each competence is.
competence-sort = الترتيب حسب
competence-sort-recording = ترتيب التسجيل
competence-sort-strength = القوة، الأقوى أولًا
competence-sort-name = الاسم
competence-group = التجميع حسب القوة
competence-group-count =
    { $count ->
        [one] كفاءة واحدة
        [two] كفاءتان
        [few] { $count } كفاءات
       *[other] { $count } كفاءة
    }
competence-column-standing = المراحل والموافقة
competence-column-eqf = الإطار الأوروبي
competence-eqf-level = يتصل بالمستوى { $low } في الإطار الأوروبي
competence-eqf-range = يتصل بالمستويات من { $low } إلى { $high } في الإطار الأوروبي
competence-eqf-why = { $level }. لماذا؟ { $what }
competence-eqf-none = لا مستوى: لا توجد قراءة للمستوى الأوروبي لأي خبرة جاءت منها هذه الكفاءة.
competence-eqf-heading = المستويات التي تتصل بها
competence-eqf-about = قُرئت هذه المستويات من الخبرات التي جاءت منها الكفاءة. ليس للكفاءة مستوى خاص بها.
competence-phases = مراحل التحقق من الكفاءات
competence-phase-not-yet = (ليس بعد)
competence-phase-identified-meaning = عُثر عليها وسُمّيت معًا.
competence-phase-documented-meaning = يدعمها شيء غير كلمات الشخص نفسه، وقد رآه أو سمعه أحد هنا في المكتب.
competence-phase-assessed-meaning = قيّمها أحد في اختبار أو مقابلة أو عيّنة عمل، مهما كانت النتيجة.
competence-phases-certification = المرحلة التالية، أي منح الشهادة، تخص الجهات المانحة للمؤهلات، ولا تجري هنا.
competence-agrees = الشخص موافق
competence-agreement-not-asked = لم يُسأل الشخص إن كان موافقًا

# Why a competence is as strong as it is.
competence-why = لماذا؟
competence-why-what = لماذا؟ { $what }
competence-why-evidence = الأدلة عليها
competence-why-no-evidence = لم يُسجَّل أي دليل عليها بعد.
competence-why-next = ما يجعلها أقوى بدرجة واحدة
competence-why-strongest = لا شيء أقوى من هذا.

# Two competences that may be one.
competence-alike-heading = قد يكون المعنى واحدًا
competence-alike-about = اسألوا الشخص. إن كانتا شيئًا واحدًا فاختاروا أي كلمات تبقى. خبرات الاثنتين وأدلتهما تبقى أيضًا.
competence-alike-evidence = الأدلة: { $count }
competence-alike-keep-first = إبقاء الكلمات الأولى
competence-alike-keep-first-what = إبقاء الكلمات الأولى: { $what }
competence-alike-keep-second = إبقاء الكلمات الثانية
competence-alike-keep-second-what = إبقاء الكلمات الثانية: { $what }
competence-alike-two = هذان شيئان مختلفان
competence-alike-two-what = هذان شيئان مختلفان: { $first }؛ { $second }
competence-alike-more =
    { $count ->
        [one] بعدها زوج واحد آخر.
        [two] بعدها زوجان آخران.
        [few] بعدها { $count } أزواج أخرى.
       *[other] بعدها { $count } زوجًا آخر.
    }
competence-alike-merged = كفاءة واحدة الآن: { $what }
competence-alike-kept-apart = تبقيان كفاءتين: { $first }؛ { $second }

# Competence, to write down.
competence-form = كفاءة
competence-title = ماذا يستطيع هذا الشخص أن يفعل؟
competence-title-hint = بكلمات الشخص نفسه وبأي لغة. مثال: أخيط فساتين الأعراس.
competence-suggestions = اقتراحات
competence-suggestions-count =
    { $count ->
        [one] اقتراح واحد. تصلون إليه بمفاتيح الأسهم.
        [two] اقتراحان. تصلون إليهما بمفاتيح الأسهم.
        [few] { $count } اقتراحات. تصلون إليها بمفاتيح الأسهم.
       *[other] { $count } اقتراحًا. تصلون إليها بمفاتيح الأسهم.
    }
competence-esco = الاسم في ESCO
competence-esco-named = ESCO: { $label } ({ $release })
competence-esco-named-plain = ESCO: { $label }
competence-esco-linked = مرتبطة باسم في ESCO يفهمه الآخرون أيضًا.
competence-esco-find = البحث عن اسم في ESCO
competence-esco-find-other = البحث عن اسم آخر في ESCO
competence-esco-find-hint = هذا ليس ضروريًا. كلمات الشخص تبقى كما هي. اكتبوا بعض الحروف بأي لغة واختاروا.
competence-esco-retired = لم يعد في ESCO
competence-esco-retired-about = الكلمات هنا تبقى. يمكن اختيار اسم آخر.
competence-esco-unlink = إزالة الارتباط
competence-language = بأي لغة قيل هذا؟
competence-experiences = من أي خبرات؟
competence-setting = كيف جرى التعلّم؟
competence-setting-proposed = هذا اقتراح بسبب «{ $experience }». اختاروا ما هو صحيح.
competence-setting-proposal = هذا اقتراح. اختاروا ما هو صحيح.
competence-agreed = هل يوافق الشخص على المكتوب هنا؟
competence-agreed-hint = ما لا يوافق عليه الشخص لا يظهر في أي ورقة لغيره.
competence-agreed-not-asked = لم يُسأل بعد
competence-dissent = ما الذي يراه الشخص بشكل مختلف؟
competence-dissent-hint = لا يظهر في أي ورقة سوى تقرير الاطلاع الخاص بالشخص.

# Evidence.
evidence-heading = الأدلة
evidence-of-this = الأدلة على هذه الكفاءة
evidence-empty = لم يُسجَّل شيء بعد. الشهادات والرسائل والمكالمات والاختبارات وعيّنات العمل والصور مكانها هنا، حتى ما لم يره أحد بعد.
evidence-add = إضافة دليل
evidence-drop-hint = الملف الذي تفلتونه أو تلصقونه هنا يبدأ دليلًا جديدًا.
evidence-supports = يدعم:
evidence-supports-more =
    { $count ->
        [one] وكفاءة أخرى
        [two] وكفاءتين أخريين
        [few] و{ $count } كفاءات أخرى
       *[other] و{ $count } كفاءة أخرى
    }
evidence-kind = النوع
evidence-title = ما هو؟
evidence-title-hint = مثال: رسالة من زبونة.
evidence-issuer = من أصدره؟
evidence-speaker = من المتحدث؟
evidence-speaker-hint = اسم الشخص أو الشركة. بلا اسم لا يتأكد شيء.
evidence-assessor = من قيّمها؟
evidence-form = بأي شكل شوهد؟
evidence-seen-by = من رآه أو سمعه هنا في المكتب؟
evidence-seen-how = بأي طريقة شوهد أو سُمع؟
evidence-seen-by-whom = شاهده أو سمعه { $name }
evidence-judged-by = قيّمه { $name }
evidence-test = هل جرى النجاح في الاختبار؟
evidence-test-passed = ناجح
evidence-test-not-passed = غير ناجح
evidence-interview = هل وُقّع على المقابلة، وليس فيها ما يناقض القول؟
evidence-interview-signed = موقَّع عليها بلا تناقض
evidence-interview-not-signed = غير موقَّع عليها أو فيها تناقض
evidence-sample = هل أُنجزت أمام مقيِّم؟
evidence-sample-watched = أُنجزت أمام مقيِّم
evidence-sample-not-watched = لم تُنجز أمام مقيِّم
evidence-competences = أي كفاءات يدعمها؟
evidence-competences-find = البحث عن كفاءة
evidence-competences-find-hint = العدد: { $count }. ما عليه علامة يأتي أولًا.
evidence-dated = التاريخ
evidence-language = اللغة
evidence-note = تفاصيل أكثر

# By which way evidence was seen or heard.
seen-how-not-noted = لم يُدوَّن
seen-how-at-the-desk = هنا في المكتب
seen-how-on-site = في مكان العمل
seen-how-video-call = في مكالمة مرئية
seen-how-telephone = عبر الهاتف
seen-how-sent = أُرسل بالبريد أو بالبريد الإلكتروني

# What a piece gives, and why one gives no more than the person’s own word.
evidence-gives = النتيجة: { $strength }
evidence-why-own-words = هذا كلام الشخص نفسه.
evidence-why-photo-alone = الصورة وحدها لا تُظهر من أنجز العمل.
evidence-why-not-seen = لم يره ولم يسمعه أحد هنا في المكتب بعد.
evidence-why-only-copy = شوهدت نسخة عنه فقط. ما يُعتد به هو النسخة الأصلية.
evidence-why-not-original = ما شوهد لم يكن النسخة الأصلية.
evidence-why-nobody-named = لم يُذكر اسم من رآه أو سمعه.
evidence-why-third-party-not-named = لم يُذكر اسم الشخص المتحدث أو الشركة المتحدثة.
evidence-why-not-in-person = لم يكن أحد حاضرًا عند إنجازه، ولم يُشاهد مباشرة.
evidence-why-not-passed = لم يجرِ النجاح فيه.
evidence-why-not-watched = لم يُنجز أمام مقيِّم.
evidence-why-contradiction = لم يُوقَّع عليه، أو فيه ما يناقض القول.
evidence-why-not-judged = لم يدوّن أحد نتيجته بعد.
