### reviewed: none

## Screen

# The form of a rule.
rule-about = أضيفوا ما تطلبه الجهة فعلًا فقط. وما لا يعرفه EXpress عن الشخص يبقى مفتوحًا ولا يستبعد أحدًا.
rule-kind = ما المطلوب من هذا
rule-kind-of-group = ما المطلوب من هذه المجموعة
rule-all = كل ما يلي
rule-any = يكفي واحد مما يلي
rule-none = لا شيء مما يلي
rule-group-all = مجموعة: كل ما يلي
rule-group-any = مجموعة: يكفي واحد مما يلي
rule-group-none = مجموعة: لا شيء مما يلي
rule-add-condition = إضافة شرط
rule-add-condition-to-group = إضافة شرط إلى هذه المجموعة
rule-add-group = إضافة مجموعة
rule-topic-person = الشخص
rule-topic-permit = الإقامة
rule-topic-home = السكن
rule-topic-language = اللغة
rule-topic-business = المشروع
rule-topic-money = المال
rule-topic-competences = الكفاءات
rule-up = إلى أعلى
rule-down = إلى أسفل
rule-move-up = نقل «{ $what }» إلى أعلى
rule-move-down = نقل «{ $what }» إلى أسفل
rule-spelled = من يمكنه المشاركة، بالكلمات:
rule-everybody = الجميع. لا شيء مطلوب.
rule-not-whole = هناك شيء لم يُملأ بعد، ولن يُحفظ قبل ذلك.

# The fields of a condition.
condition-choose = اختاروا
condition-no-fields = لا شيء آخر لملئه.
condition-one-of = واحد مما يلي
condition-age-from = أقل عمر
condition-age-to = أكبر عمر
condition-years-from = على الأقل، بالسنوات
condition-years-to = على الأكثر، بالسنوات
condition-amount-from = على الأقل باليورو، بلا كسور
condition-amount-to = على الأكثر باليورو، بلا كسور
condition-regions = المناطق، واحدة في كل سطر
condition-from-place = من أي مكان
condition-from-place-hint = مكان من القائمة في الإعدادات، ليتمكن EXpress من حساب المسافة.
condition-km = على الأكثر، بالكيلومترات
condition-language = اللغة
condition-level = أدنى مستوى
condition-days = الأيام الباقية، على الأقل
condition-percent = على الأقل، بالمئة
condition-eqf-level = أدنى مستوى في الإطار الأوروبي للمؤهلات
condition-skill = الكفاءة
condition-skill-hint = اكتبوا بعض الحروف واختاروا من قائمة ESCO.
condition-strength = أدنى قوة
condition-count = كم عددها، على الأقل
