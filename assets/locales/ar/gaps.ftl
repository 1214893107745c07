### reviewed: none

## Screen

# The room: what is there, and what can be asked or learnt next.
gaps-opening = يجري البحث عن الفجوات.
gaps-about = يوضع هنا ما هو مسجل في الملف إلى جانب ما تتطلبه مهنة أو مشروع. ليس هذا اختبارًا ولا حكمًا على الشخص: الفجوة أمر يمكن العمل عليه في دورة أو مع مرشد أو في حديث، وعبارة «لم يُسأل عنه» تعني فقط أن أحدًا لم يسأل بعد.
gaps-for-occupation = لمهنة معينة
gaps-for-business = لبدء مشروع
gaps-target = المهنة المقصودة
gaps-target-hint = يُكتب اسمها بأي لغة ثم تُختار من القائمة.
gaps-target-proposed = (من أحدث خبرة)
gaps-target-another = اختيار مهنة أخرى
gaps-occupation-empty = لا شيء مدرج لهذه المهنة في هذا المكتب. يمكن اختيار مهنة أخرى أو استيراد المهن من الإعدادات.

# The groups, with how many stand in each.
gap-group-strong = قوي
gap-group-weak = ضعيف
gap-group-missing = ناقص
gap-group-not-asked = لم يُسأل عنه بعد
gaps-count = { $count } من { $all }
gaps-not-asked-about = لم يسأل أحد عن هذه الأمور بعد. قد يكون بعضها موجودًا؛ يُستحسن السؤال عمّا هو مهم منها.

# One thing that is needed.
gap-standing-strong = قوي: موجود
gap-standing-weak = ضعيف: في بدايته أو بكلمات الشخص فقط
gap-standing-missing = ناقص: لم يُمارس حتى الآن
gap-standing-not-asked = لم يُسأل عنه بعد
gap-essential = ضروري
gap-competences = ما يدل على ذلك:
gap-about-skill = مهارة
gap-about-entrecomp = ريادة الأعمال (EntreComp)
gap-about-theme = لبداية المشروع

# Help that is looked for.
gap-hand-on = البحث عن مساعدة في هذا
gap-hand-on-what = البحث عن مساعدة في هذا: { $name }
gap-was-handed-on = ينتظر الآن عروضًا: { $name }
gap-handed-on = ينتظر عروضًا
gap-take-back = تراجع
gap-take-back-what = تراجع عن: { $name }
gap-taken-back = جرى التراجع عن: { $name }
gaps-open = ما يُبحث فيه عن مساعدة
gaps-open-about = العروض التي تعمل على ذلك تذكره وتأتي قبل ما يساويها.

# What an entry of the directory works on or helps with.
gap-subjects-skill-hint = اكتبوا جزءًا من اسمها ثم اختاروها من القائمة.
