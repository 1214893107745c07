### reviewed: none

## Screen

# May this person found this business? The answer, and its two halves.
founding-heading = هل يجوز لهذا الشخص أن يؤسس هذا المشروع؟
founding-about = هذا عون في الحديث وليس قرارًا من جهة رسمية.
founding-verdict-yes = نعم
founding-verdict-probably = نعم على الأرجح – اسألوا أولًا
founding-verdict-with-step = نعم، بعد خطوة
founding-verdict-unknown = غير معروف – اسألوا أولًا
founding-verdict-no = لا، كما هو الوضع الآن
founding-check-with = اسألوا لدى: { $office }
founding-half-residence = تصريح الإقامة
founding-half-trade = المهنة
founding-own-name = اسمه هنا
founding-missing = ما ينقص
founding-missing-perhaps = ما قد ينقص
founding-office = الجهة المختصة
founding-papers = الأوراق المطلوب إحضارها
founding-law = القانون
founding-why = لماذا؟
founding-law-is = القانون: { $law }
founding-source = المصدر: { $source }. بتاريخ { $date }.
founding-source-by = بحث عنه لهذا المكتب { $name }. المصدر: { $source }. بتاريخ { $date }.
founding-no-day = يوم غير معروف
founding-unchecked = لم يتحقق أحد من هذا المدخل بعد، ولذلك لا يُبنى عليه قرار. اسألوا الجهة المختصة.
founding-old = يعود هذا المدخل إلى { $date }، أي إلى أكثر من 24 شهرًا. تحققوا منه من جديد قبل الاعتماد عليه.
founding-undated = لم يدوّن أحد متى جرى التحقق من هذا المدخل.
founding-correct = تصحيح هذا المدخل
founding-correct-what = تصحيح هذا المدخل في الإعدادات: «{ $what }»
founding-record-permit = تدوين تصريح الإقامة
founding-record-trade = تدوين المهنة
founding-permit-ended = انتهى تصريح الإقامة في { $date }. ما كان يقوله لم يعد ساريًا، فاسألوا إن كان سيُمدَّد.
founding-permit-ends-soon =
    { $days ->
        [0] ينتهي تصريح الإقامة اليوم ({ $date }). اسألوا الآن إن كان سيُمدَّد.
        [one] ينتهي تصريح الإقامة بعد يوم واحد، في { $date }. اسألوا الآن إن كان سيُمدَّد.
        [two] ينتهي تصريح الإقامة بعد يومين، في { $date }. اسألوا الآن إن كان سيُمدَّد.
        [few] ينتهي تصريح الإقامة بعد { $days } أيام، في { $date }. اسألوا الآن إن كان سيُمدَّد.
       *[other] ينتهي تصريح الإقامة بعد { $days } يومًا، في { $date }. اسألوا الآن إن كان سيُمدَّد.
    }
founding-because-permit-yes = تصريح الإقامة نفسه يسمح بالعمل الحر، وهذا أقوى من أي جدول.
founding-because-permit-no = تصريح الإقامة نفسه لا يسمح بالعمل الحر. والجهة المختصة تعرف إن كان يمكن تغيير ذلك.
founding-because-permit-ended = انتهى تصريح الإقامة، ولذلك لم يعد ما كان يقوله ساريًا.
founding-because-no-permit = لم يُدوَّن بعد ما نوع الإقامة وهل تسمح بالعمل الحر.
founding-because-no-trade = لم تُدوَّن بعد مهنة لفكرة المشروع، أو أنها ليست في القائمة.
founding-because-no-entry = لا يوجد بعد مدخل عن هذا في { $country }.
founding-because-no-country = بلد المكتب غير مسجَّل.
founding-because-registered = تتطلب هذه المهنة التسجيل، والمشروع مسجَّل.
founding-because-entry = { $subject }، { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = العمل الحر مسموح به
founding-answer-permit-needed = يلزم إذن أو تصريح إقامة آخر
founding-answer-not-allowed = العمل الحر غير مسموح به
founding-answer-depends = يختلف الأمر من حالة إلى أخرى
founding-answer-free = لا يُطلب شيء
founding-answer-registration = يجب تسجيل المشروع
founding-answer-licence = تلزم رخصة
founding-answer-qualified-person = يلزم شخص مؤهَّل، مثل شخص يحمل شهادة معلّم في الحرفة

# The entries, in the settings.
founding-rules-about = ما يسمح به تصريح الإقامة وما تتطلبه المهنة، بحسب البلد. ما يأتي مع EXpress كُتب من الذاكرة ولا يُبنى عليه قرار حتى يتحقق منه أحد. ومدخل مكتبكم يحل محل المدخل الذي يأتي مع البرنامج.
founding-rules-none = لا توجد بعد مداخل لبلد هذا المكتب.
founding-rules-permits = أنواع الإقامة
founding-rules-trades = المهن
founding-rule-form = مدخل عن تأسيس مشروع
founding-rule-form-shipped = هذا المدخل يأتي مع EXpress. عندما تذكرون أين بحثتم يصبح لمكتبكم مدخل خاص به، وهو الذي يُعمل به بعد ذلك.
founding-rule-answer = ماذا يقول
founding-rule-missing-hint = يُترك فارغًا إذا لم ينقص شيء.
founding-rule-papers-hint = ورقة واحدة في كل سطر.
founding-rule-law-hint = القانون والمادة.
founding-rule-source = أين بحثتم؟
founding-rule-source-hint = عنوان أو منشور أو من قال ذلك في الجهة المختصة.
founding-rule-checked-on = تاريخ البحث
founding-rule-checked-by = بحث عنه
founding-rule-verified = وُجد ذلك في المصدر، فيجوز أن يُبنى عليه القرار
founding-rule-back = العودة إلى المدخل الذي يأتي مع البرنامج
founding-rule-removed = عاد العمل بالمدخل الذي يأتي مع البرنامج.
