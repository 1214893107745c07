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
founding-correct = تصحيح هذا المدخل
founding-correct-what = تصحيح هذا المدخل في الإعدادات: «{ $what }»
founding-record-permit = تدوين تصريح الإقامة
founding-record-trade = تدوين المهنة

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
