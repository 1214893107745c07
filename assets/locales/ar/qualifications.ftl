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
reading-form = قراءة المستوى الأوروبي
reading-add = إضافة قراءة
reading-add-what = إضافة قراءة: «{ $what }»
reading-taken-over = اعتُمدت القراءة.
reading-proposal = القراءة ممكنة: المستوى { $level } في الإطار الأوروبي للمؤهلات. تستند إلى: { $basis }. البلد: { $country }. الإطار: { $framework }. المصدر: { $source }. تاريخ المصدر: { $source-date }. ولا تُحتسب إلا عندما يعتمدها شخص باسمه وبالتاريخ.
reading-take-over = اعتماد هذه القراءة
reading-take-over-what = اعتماد هذه القراءة: «{ $what }»
reading-name = { $what }: { $basis }
reading-basis = إلى ماذا يستند المستوى؟
reading-level = المستوى
reading-choose-level = لم يُختر بعد
reading-source = أين هو مكتوب؟
reading-source-hint = على أي ورقة أو في أي سجل أو بيان أو جدول، وفي أي صفحة.
reading-source-date = تاريخ المصدر
reading-country = البلد
reading-framework = الإطار
reading-framework-hint = مثل DQR أو NQF.
reading-reader = من قرأ؟
reading-second-reader = من القارئ الثاني؟
reading-second-reader-hint = شخص من المكتب أو من خارجه، لا الشخص نفسه.
reading-target = المؤهل الذي يمكن السعي إليه
reading-target-hint = ما يمكن أن يصل إليه الشخص بالمصادقة على المكتسبات أو بامتحان.
reading-columns = الأعمدة الثلاثة
reading-columns-hint = اقرؤوا كل عمود وحده، مع شيء فعله الشخص حقًا. ومنها ينتج النطاق.
reading-column-knowledge = المعرفة
reading-column-skills = المهارات
reading-column-responsibility-and-autonomy = المسؤولية والاستقلالية
reading-example = مثال
reading-printing-forbidden = لا يريد الشخص طباعة هذا المستوى
reading-of-experience = قراءة خبرة أخرى
reading-choose-experience = اختيار خبرة
reading-no-experience = لا شيء للقراءة بعد. اكتبوا أولًا في «الخبرة» ما عاشه الشخص وما فعله.
reading-informal-about = ما تعلّمه الشخص دون مدرسة ليس له مستوى خاص به. يمكن أن يتصل بمؤهل يمكن السعي إليه، أو يقرأ شخصان أوصاف المستويات ويذكران نطاقًا.
