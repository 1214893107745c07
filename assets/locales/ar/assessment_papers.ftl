### reviewed: none

## Paper

# The head of a paper.
assessment-paper-document-title = { $kind } { $code }
assessment-paper-printed = طُبعت في { $date }
assessment-paper-key = الأجوبة، للمقيّم
assessment-paper-guide = دليل للمقيّم
assessment-paper-task = بطاقة المهمة
assessment-paper-checklist = قائمة الملاحظة للمقيّم
assessment-paper-record = المحضر
assessment-paper-keep-away = لا يجوز أن يرى الشخص هذه الورقة قبل انتهاء الاختبار.

# Time, points, and when it is passed.
assessment-paper-decimal-point = { "." }
assessment-paper-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
assessment-paper-you-have-minutes =
    { $minutes ->
        [one] الوقت المتاح دقيقة واحدة.
        [two] الوقت المتاح دقيقتان.
        [few] الوقت المتاح { $minutes } دقائق.
        [many] الوقت المتاح { $minutes } دقيقة.
       *[other] الوقت المتاح { $minutes } دقيقة.
    }
assessment-paper-points =
    { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }
assessment-paper-points-to-pass = أعلى مجموع للنقاط: { $most }. والنجاح ابتداءً من: { $needed }.
assessment-paper-passed-with-points = النجاح بعدد { $needed } من { $most } من النقاط
assessment-paper-questions-to-pass = النجاح عند ظهور { $needed } من { $most } من الأسئلة
assessment-paper-checklist-to-pass = يكون الاختبار ناجحًا إذا رُوعيت كل بنود السلامة، وتحقق كل بند لا بد من تحققه، وتحقق ما لا يقل عن { $needed } من { $most } من بنود القائمة.
assessment-paper-needed = المطلوب للنجاح

# What is filled in by hand.
assessment-paper-name = الاسم أو الرمز
assessment-paper-day = اليوم
assessment-paper-place = المكان
assessment-paper-began-at = وقت البدء
assessment-paper-ended-at = وقت الانتهاء
assessment-paper-minutes-used = الوقت المستغرق
assessment-paper-notes = ملاحظات
assessment-paper-reason = السبب
assessment-paper-points-met-of = البنود المتحققة من { $most }
assessment-paper-questions-shown-of = الأسئلة التي ظهرت من { $most }
assessment-paper-signature-person = توقيع الشخص
assessment-paper-signature-assessor = توقيع المقيّم
assessment-paper-signature-second = توقيع المقيّم الثاني
assessment-paper-place-and-day = المكان واليوم

# A written exam.
assessment-paper-heading-before = قبل البدء
assessment-paper-heading-questions = الأسئلة
assessment-paper-heading-answer-sheet = ورقة الأجوبة
assessment-paper-heading-right-answers = الأجوبة الصحيحة
assessment-paper-use-answer-sheet = تُكتب الأجوبة في ورقة الأجوبة في النهاية.
assessment-paper-no-points-lost = الجواب الخطأ لا يُنقص شيئًا من النقاط، فالأفضل محاولة كل سؤال.
assessment-paper-how-one = جواب واحد صحيح.
assessment-paper-how-several = قد يصحّ أكثر من جواب.
assessment-paper-how-true-false = صحيح أم خطأ؟
assessment-paper-how-number = الجواب عدد.
assessment-paper-how-number-of = الجواب عدد ({ $unit }).
assessment-paper-how-order = تُكتب الحروف بالترتيب الصحيح.
assessment-paper-how-short-text = الجواب كلمة أو بضع كلمات.
assessment-paper-true = صحيح
assessment-paper-false = خطأ
assessment-paper-tolerance = ويُقبل أيضًا فرق حتى { $by } زيادةً أو نقصانًا.

# An oral exam.
assessment-paper-how-oral = يُقرأ كل سؤال ببطء. وإذا كان الجواب قصيرًا يُطرح سؤال إضافي. ثم توضع علامة على ما كان عليه الجواب.
assessment-paper-ask-further = للاستزادة:
assessment-paper-not-asked = لم يُسأل عنه

# An interview.
assessment-paper-how-interview = يكون الحديث عن كل كفاءة كأنها قصة: ما حدث فعلًا، لا ما ينبغي أن يحدث. ويُكتب ما قيل بكلمات الشخص نفسه قدر الإمكان.
assessment-paper-last-time = آخر مرة
assessment-paper-last-time-ask = حدّثني عن آخر مرة قمت فيها بهذا العمل. متى كان ذلك، وأين؟
assessment-paper-what-exactly = ما الذي جرى بالضبط
assessment-paper-what-exactly-ask = بماذا بدأت، وماذا فعلت بعد ذلك؟ وأين صعب الأمر، وكيف وجدت الحل؟
assessment-paper-for-whom = لمن
assessment-paper-for-whom-ask = لمن كان هذا العمل؟ وماذا قيل عنه حين انتهى؟
assessment-paper-which-tools = بأي أدوات
assessment-paper-which-tools-ask = بماذا كان العمل؟ وأي هذه الأدوات يمكنك استعماله من دون مساعدة؟
assessment-paper-heading-contradictions = هل يوجد ما يناقضه؟

# A practical test.
assessment-paper-heading-task = المهمة
assessment-paper-heading-materials = ما هو جاهز للعمل
assessment-paper-heading-safety = السلامة، من الدقيقة الأولى إلى الأخيرة
assessment-paper-heading-checklist = ما يُلاحَظ
assessment-paper-must-be-met = لا بد من تحققه
assessment-paper-kept = رُوعي
assessment-paper-not-kept = لم يُراعَ
assessment-paper-met = تحقق
assessment-paper-not-met = لم يتحقق
assessment-paper-not-seen = لم يُلاحَظ

# What came out.
assessment-paper-heading-results = النتيجة
assessment-paper-passed = ناجح
assessment-paper-not-passed = غير ناجح
assessment-paper-not-judged = لم يُقيَّم
assessment-paper-no-contradiction = لا تناقض
assessment-paper-contradiction = يوجد تناقض
assessment-paper-reckoned-points = النقاط: { $reached } من { $most }، والمطلوب { $needed }
assessment-paper-reckoned-questions = الأسئلة التي ظهرت: { $reached } من { $most }، والمطلوب { $needed }
assessment-paper-reckoned-checklist = بنود القائمة المتحققة: { $reached } من { $most }، والمطلوب { $needed }
assessment-paper-reckoned-interview = الكفاءات التي جرى الحديث عنها: { $reached } من { $most }
assessment-paper-must-missing = ينقص بند من بنود السلامة أو بند لا بد من تحققه
assessment-paper-right = صحيح
assessment-paper-not-right = غير صحيح
assessment-paper-no-answer = بلا جواب
assessment-paper-heading-told = ما قيل
assessment-paper-nothing-told = لم يُدوَّن شيء.
assessment-paper-contradiction-told = ما يناقضه

# Who, when and how.
assessment-paper-heading-how = كيف جرى التقييم
assessment-paper-assessor = المقيّم
assessment-paper-second-assessor = المقيّم الثاني
assessment-paper-language = اللغة
assessment-paper-interpreter = الترجمة الشفهية
assessment-paper-no-interpreter = من دون مترجم
assessment-paper-not-noted = غير مدوَّن
assessment-paper-bank = بنك الأسئلة
assessment-paper-edition = الإصدار { $edition }

# Where it stands.
assessment-paper-heading-standing = حالة المحضر
assessment-paper-not-signed-off = لم يُوقَّع عليه بعد: مسودّة
assessment-paper-signed-off = وقّع عليه { $name } في { $date }
assessment-paper-corrected = صُحّح: حلّ محله محضر لاحق، ولم يعد هذا محسوبًا.
assessment-paper-broken-off = أُوقف التقييم قبل إتمامه، فلا يدل على شيء بشأن أي كفاءة.
assessment-paper-corrects = يصحّح المحضر المؤرَّخ في { $date }.
assessment-paper-corrects-another = يصحّح محضرًا سابقًا.
assessment-paper-why = السبب
assessment-paper-note = ملاحظة
assessment-paper-heading-signatures = التوقيعات
