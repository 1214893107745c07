### reviewed: none

## Screen

# Qualifications, to write down.
qualification-about = المستوى في الإطار الأوروبي للمؤهلات يخص مؤهلًا أو قراءة موثقة، ولا يخص شخصًا أبدًا.
qualification-add = إضافة مؤهل
qualification-form = مؤهل
qualification-title = العنوان
qualification-title-hint = كما هو مكتوب على الورقة، بلغته.
qualification-setting-formal = مدرسة أو تدريب مهني أو جامعة.
qualification-setting-non-formal = دورة خارج النظام المدرسي.
qualification-paper-form = ما الذي شوهد من الورقة
qualification-eqf-stated = مستوى الإطار الأوروبي على الورقة
qualification-eqf-stated-hint = فقط إن كان مطبوعًا عليها.
qualification-nqf-stated = المستوى الوطني على الورقة
qualification-nqf-stated-hint = كما هو مطبوع، مثل DQR 4.
qualification-no-level-stated = لا يوجد
qualification-award = نوع الشهادة في الجدول الوطني

# Readings, to write down.
reading-form = قراءة مستوى
reading-add = إضافة قراءة
reading-add-what = إضافة قراءة لـ «{ $what }»
reading-taken-over = اعتُمدت القراءة.
reading-take-over = اعتماد المستوى { $level } ({ $basis })
reading-basis-line = { $level }: { $basis }
reading-basis = على ماذا يستند المستوى؟
reading-level = المستوى
reading-source = أين هو مكتوب؟
reading-source-hint = أي ورقة أو سجل أو بيان أو جدول، وفي أي صفحة.
reading-source-date = تاريخ المصدر
reading-country = البلد
reading-framework = الإطار
reading-framework-hint = مثل DQR أو NQF.
reading-reader = من قرأ؟
reading-second-reader = القارئ الثاني
reading-second-reader-hint = زميل أو شخص من الخارج، لا الشخص نفسه.
reading-target = المؤهل المنشود
reading-target-hint = ما يمكن أن يسعى إليه الشخص بالتصديق على الخبرات أو بامتحان.
reading-columns = الأعمدة الثلاثة
reading-columns-hint = اقرؤوا كل عمود وحده، مع شيء فعله الشخص حقًا. ومنها ينتج المدى.
reading-column-knowledge = المعارف
reading-column-skills = المهارات
reading-column-responsibility-and-autonomy = المسؤولية والاستقلالية
reading-example = مثال
reading-printing-forbidden = لا يريد الشخص طباعة هذا المستوى
reading-of-experience = قراءة خبرة أخرى
reading-choose-experience = اختيار خبرة
reading-informal-about = ما تُعلِّم دون مدرسة ليس له مستوى خاص به. يمكن أن يرتبط بمؤهل منشود، أو يقرأ شخصان الأوصاف ويذكران مدى.
