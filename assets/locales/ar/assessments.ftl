### reviewed: none

## Screen and paper

# The four kinds of judging.
assessment-kind-written-exam = اختبار كتابي
assessment-kind-oral-exam = اختبار شفهي
assessment-kind-interview = مقابلة
assessment-kind-practical-test = اختبار عملي

# How an oral question was answered.
oral-rating-not-shown = لم يَظهر
oral-rating-partly = ظهر جزئيًا
oral-rating-shown = ظهر

## Screen

# The list.
assessments-empty = هنا مكان الاختبارات والمقابلات والاختبارات العملية: فهي تُظهر ما يُتقنه الشخص حتى من دون شهادة.
assessments-empty-first = يُستحسن البدء بكفاءة واحدة مهمة للمشروع.
assessments-back = جميع التقييمات
assessment-new = تقييم جديد
assessment-opening = يجري فتح التقييم.
assessment-name = { "\u200F" }{ $title }، { $date }
assessment-answered = أُجيب عن { $answered } من { $asked }
assessment-go-on = متابعة
assessment-go-on-with = متابعة: { $what }
assessment-show = عرض
assessment-show-what = عرض: { $what }
assessment-print = الأوراق
assessment-print-what = الأوراق: { $what }
assessment-correct = تصحيح
assessment-correct-what = تصحيح: { $what }
assessment-remove-what = إزالة: { $what }
assessment-corrects = هذا يصحّح: { $what }
assessment-corrected-by = صُحّح بواسطة: { $what }
assessment-being-corrected = بدأ تصحيحه: { $what }

# Where it stands, and what came out.
assessment-state-open = لم يكتمل
assessment-state-signed-off = موقَّع عليه
assessment-state-broken-off = أُوقف قبل إتمامه
assessment-state-corrected = صُحّح ولم يعد محسوبًا
assessment-outcome = النتيجة: { $what }
assessment-outcome-yes = ناجح
assessment-outcome-no = غير ناجح
assessment-outcome-not-known = لم يُقرَّر بعد
interview-outcome-yes = لا تناقض
interview-outcome-no = يوجد تناقض
interview-outcome-not-known = لم يُقرَّر بعد
assessment-reckoning-written-exam =
    { $outcome ->
        [yes] النقاط: { $reached } من { $most }، والمطلوب { $needed }: ناجح
       *[no] النقاط: { $reached } من { $most }، والمطلوب { $needed }: غير ناجح
    }
assessment-reckoning-oral-exam =
    { $outcome ->
        [yes] الأسئلة التي ظهر جوابها: { $reached } من { $most }، والمطلوب { $needed }: ناجح
       *[no] الأسئلة التي ظهر جوابها: { $reached } من { $most }، والمطلوب { $needed }: غير ناجح
    }
assessment-reckoning-practical-test =
    { $outcome ->
        [yes] البنود المحققة: { $reached } من { $most }، والمطلوب { $needed } مع جميع بنود السلامة والبنود الأساسية: ناجح
       *[no] البنود المحققة: { $reached } من { $most }، والمطلوب { $needed } مع جميع بنود السلامة والبنود الأساسية: غير ناجح
    }
assessment-reckoning-interview = جرى الحديث عن { $answered } من { $asked } من الكفاءات، والقرار لمن يُجري المقابلة.

# A new one.
assessment-kind = أي نوع؟
assessment-about-written-exam = للمعرفة التي يمكن السؤال عنها، على الشاشة أو على الورق.
assessment-about-oral-exam = لمن يشرح أفضل مما يكتب. تُطرح الأسئلة وتُقيَّم الأجوبة.
assessment-about-interview = للخبرة: ما فعله الشخص مرويًا بالتفصيل. ولا حاجة فيها إلى اختبار.
assessment-about-practical-test = للمهارات اليدوية. يؤدي الشخص مهمة وهناك من يراقب.
assessment-part = أيّها؟
assessment-part-needed = لم يُختر شيء بعد. يُرجى اختيار اختبار.
assessment-no-part = لا شيء من هذا النوع في بنوك الأسئلة لدى هذا المكتب. يمكن إضافة بنك أسئلة في الإعدادات.
assessment-minutes-meant = الدقائق: { $minutes }
assessment-count-written-exam = الأسئلة: { $count }
assessment-count-oral-exam = أسئلة للحديث: { $count }
assessment-count-practical-test = بنود الملاحظة: { $count }
assessment-part-of = باللغات: { $languages } · من:
assessment-bank-draft = لم يراجع أحد النص بهذه اللغة بعد: { $language }. فهو مسودة.
assessment-competences = أي الكفاءات يقيّم؟
assessment-competences-hint = يُرجى اختيار كفاءة واحدة أو أكثر.
assessment-competences-needed = لم تُختر أي كفاءة. يُرجى اختيار واحدة على الأقل.
assessment-no-competences = لا توجد كفاءة لتقييمها بعد. يُرجى كتابة كفاءة أولًا ثم العودة إلى هنا.
assessment-to-competences = الانتقال إلى الكفاءات
assessment-language = اللغة
assessment-language-hint = اللغة التي يعمل بها الشخص.
assessment-place = المكان
assessment-interpreter = المترجم
assessment-interpreter-hint = يُترك فارغًا إذا لم يترجم أحد.
assessment-begin = بدء

# While it is held. What the person reads alone stands in the language of the exam.
run-progress = { $number } من { $count }
run-answered = أُجيب عن { $answered } من أصل { $count }
run-back = السابق
run-next = التالي
run-not-now = ليس الآن – التالي
run-end = النهاية
run-pages = الكل
run-page-answered = أُجيب عنه
run-page-open = لا يزال مفتوحًا
run-finished = عُرض كل شيء. لا يزال الرجوع ممكنًا، أو الانتقال إلى النتيجة.
run-minutes = الدقائق المستغرقة: { $used }
run-minutes-of = الدقائق المستغرقة: { $used } من { $meant }
run-stopwatch = ساعة توقيت
run-start = تشغيل الساعة
run-pause = إيقاف الساعة
assessment-to-result = إلى النتيجة
assessment-to-answers = العودة إلى الأجوبة
assessment-files = الصور والمسح الضوئي

# A written exam.
exam-hand-over = تسليم الشاشة إلى الشخص
exam-handed-over = اختبار
exam-give-back = العودة إلى المستشار
exam-to-sheet = إدخال ورقة أجوبة
exam-to-screen = الإجابة على الشاشة
exam-finished = رأيت جميع الأسئلة. شكرًا لك!
exam-may-go-back = لا يزال بإمكانك الرجوع وتغيير أي جواب. عند الانتهاء أخبر المستشار.
exam-how-one = اختر جوابًا واحدًا.
exam-how-several = اختر كل جواب صحيح.
exam-how-true-false = هل هذا صحيح أم خطأ؟
exam-how-number = اكتب رقمًا.
exam-how-order = رتّب الخطوات ترتيبًا صحيحًا.
exam-how-short-text = اكتب كلمة أو بضع كلمات.
exam-points = النقاط: { $points }
exam-true = صحيح
exam-false = خطأ
exam-step-up = إلى الأعلى: { $what }
exam-step-down = إلى الأسفل: { $what }
exam-order-stands = هذا الترتيب صحيح
exam-order-put = حُفظ ترتيبك.
sheet-about = يُرجى إدخال ما كُتب في ورقة الأجوبة. وما تُرك فيها فارغًا يبقى هنا فارغًا.
sheet-number = الرقم
sheet-question = السؤال
sheet-answer = الجواب
sheet-order-hint = يُكتب كل حرف من A إلى { $last } مرة واحدة بحسب ترتيب الورقة.

# An oral exam.
oral-probes = للاستزادة في السؤال
oral-rating = كيف كان الجواب؟
oral-note = ما قيل
oral-note-hint = يُحفظ بعد اختيار واحدة من الثلاث.

# An interview. The first four are read out, so the person is spoken to.
interview-ask-last-time = متى قمت بهذا آخر مرة؟
interview-ask-what-exactly = ماذا فعلت بالضبط؟
interview-ask-for-whom = لمن قمت بذلك؟
interview-ask-which-tools = ماذا استخدمت في ذلك؟
interview-probe-last-time = للاستزادة: أين كان ذلك؟ وكم مرة قبلها؟
interview-probe-what-exactly = للاستزادة: ماذا كان أولًا، وماذا بعده؟ وما الذي كان صعبًا؟
interview-probe-for-whom = للاستزادة: من رضي عنه؟ وماذا حدث عند وقوع خطأ؟
interview-probe-which-tools = للاستزادة: أي آلات أو مواد أو برامج؟ ومن كان يعتني بها؟
interview-contradiction = ما يناقضه
interview-contradiction-hint = يُترك فارغًا إذا لم يوجد ما يناقضه.
interview-no-contradiction = لم يُدوَّن شيء.

# A practical test.
practical-task = المهمة
practical-materials = ما يجب تجهيزه
practical-safety = السلامة
practical-safety-hint = يُنتبه إليها من الدقيقة الأولى إلى الأخيرة.
practical-checklist = ما يُلاحَظ
practical-checklist-hint = المطلوب { $needed } من { $most } بنود مع كل بند أساسي.
practical-essential = أساسي
practical-kept-yes = رُوعي
practical-kept-no = لم يُراعَ
practical-kept-not-known = لم يُلاحَظ
practical-met-yes = تحقق
practical-met-no = لم يتحقق
practical-met-not-known = لم يُلاحَظ
practical-add-note = إضافة ملاحظة
practical-note = ما لوحظ

# The result, and signing it off.
assessment-result-heading = النتيجة: { $what }
assessment-result-form = النتيجة والتوقيع
assessment-person = الشخص
assessment-answers = الأجوبة
assessment-assessor = من يقيّم
assessment-has-second = يشارك شخص آخر في التقييم
assessment-second-role = من أين هذا الشخص؟
assessment-second-name = اسم المقيّم الثاني
assessment-second-organisation = الشركة أو المدرسة
assessment-second-organisation-hint = لمن هو من خارج المكتب.
assessment-held-on = اليوم
assessment-minutes = الدقائق المستغرقة
assessment-proposal = بحسب قاعدة الاختبار: { $outcome }. والقرار لمن يقيّم.
assessment-reason = السبب
assessment-reason-hint = في جملة واحدة: ما رُئي أو سُمع.
assessment-broken-off = أُوقف قبل إتمامه
assessment-broken-off-hint = أُوقف قبل إتمامه، فلا يدل على شيء بشأن أي كفاءة.
assessment-why-broken-off = لماذا أُوقف قبل إتمامه؟
assessment-why-corrected = لماذا يُصحَّح؟
assessment-note = ما يُراد إضافته
assessment-sign = توقيع …
assessment-sign-heading = توقيع: { $what }
assessment-judged-by = التقييم من: { $names }
assessment-sign-final = بعد التوقيع لا يمكن لأحد تغييره أو حذفه، ولا يمكن التراجع عنه. لا يمكن إلا تصحيحه بتقييم جديد.
assessment-sign-now = توقيع
assessment-sign-not-yet = ليس بعد
assessment-signed = وُقّع على التقييم
assessment-signed-on = تاريخ التوقيع
assessment-fact-kind = النوع
assessment-strength-changed = { $what }: قبله { $before }، والآن { $after }
assessment-strength-same = { $what }: { $strength } كما كان

# After it was signed off.
review-answers = الأجوبة
review-right = صحيح
review-wrong = غير صحيح
review-no-answer = لا جواب
review-given = الجواب المعطى
review-right-answer = الجواب الصحيح

# Its papers.
assessment-papers-heading = الأوراق: { $what }
assessment-form = أي ورقة؟
assessment-form-hand-out = للشخص
assessment-form-assessor = للمقيّم
assessment-form-record = المحضر
assessment-form-about-hand-out = الأسئلة مع ورقة الأجوبة، أو المهمة.
assessment-form-about-assessor = مفتاح الحل أو أسئلة المقابلة أو قائمة الملاحظة. لا يراها الشخص قبل ذلك.
assessment-form-about-record = من قيّم ومتى وكيف، وما كانت النتيجة.

# The banks of exams and tests, in the settings.
settings-banks = بنوك الأسئلة
banks-about = تأتي الاختبارات من بنوك الأسئلة. بعضها يأتي مع EXpress، ويمكن إضافة غيرها. والاختبار الذي بدأ يحتفظ بأسئلته مهما حدث للبنك.
banks-table = بنوك الأسئلة لدى هذا المكتب
banks-bank = البنك
banks-edition = الإصدار
banks-languages = اللغات، ومن راجع النص
banks-parts = الاختبارات
banks-from = المصدر
banks-shipped = يأتي مع EXpress
banks-added = أضافه هذا المكتب
banks-language = { $language } – { $reviewed }
bank-reviewed-none = مسودة لم يراجعها أحد
bank-reviewed-editors = راجعه المحررون
bank-reviewed-native = راجعه متحدث أصلي
banks-file = إضافة بنك أسئلة من ملف
banks-file-hint = ملف JSON. يُستورد كله أو لا يُستورد منه شيء.
banks-imported = أُضيف البنك، ويمكن الآن بدء اختباراته.
banks-rejected = لم يُقبل الملف
banks-remove-what = إزالة البنك: { $what }
