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
qualification-routes-about = انظروا فيها من الأعلى إلى الأسفل، وابدؤوا بأول طريق مناسب.
qualification-route-body = من يقوم بذلك
qualification-route-website = الموقع على الشبكة، للرجوع إليه لاحقًا
qualification-route-papers = ما يُحضَر من أوراق

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
reading-second-role = من أين القارئ الثاني؟
reading-choose-role = لم يُختر بعد
reading-second-role-needed = يُرجى ذكر ما إذا كان القارئ الثاني يعمل في هذا المكتب أو يأتي من خارجه.
reading-target = المؤهل الذي يمكن السعي إليه
reading-target-hint = ما يمكن أن يصل إليه الشخص بالمصادقة على المكتسبات أو بامتحان.
reading-target-fits = يناسب مهنة «{ $occupation }»
reading-target-fits-plain = يناسب ما جرى عمله هناك
reading-target-other = مؤهل آخر
reading-target-catalogue = البحث عنه في القائمة
reading-target-catalogue-away = لا يمكن قراءة القائمة الآن. يمكنكم كتابة المؤهل بأنفسكم.
reading-proposed-heading = ما يمكن أن يتصل به هذا
reading-proposed-about = انظروا في هذه المؤهلات معًا. ولا تكتبوا إلا ما يستطيع الشخص حقًا أن يسعى إليه ويرغب فيه.
reading-relates = يتصل هذا بمجال «{ $title }» (المستوى { $level } في الإطار الأوروبي للمؤهلات)، وهو مؤهل يمكن السعي إليه، ولم يحصل الشخص عليه بعد.
reading-write-relates = تدوين أنه يتصل بهذا
reading-write-relates-what = تدوين أنه يتصل بهذا: «{ $what }»
reading-relates-written = دُوّن أنه يتصل بـ«{ $what }».
reading-columns = الأعمدة الثلاثة
reading-columns-hint = اقرؤوا كل عمود وحده، مع شيء فعله الشخص حقًا. ومنها ينتج النطاق.
reading-column-knowledge = المعرفة
reading-column-skills = المهارات
reading-column-responsibility-and-autonomy = المسؤولية والاستقلالية
reading-descriptors = كل المستويات بالكلمات
reading-descriptor = المستوى { $level }: { $words }
reading-example = مثال
reading-example-hint = ماذا فعل الشخص، وأين، ولمن؟ موقف واحد يكفي.
reading-range = يمتد النطاق من أدنى الثلاثة إلى أعلاها: من { $low } إلى { $high }.
reading-range-one = الأعمدة الثلاثة تذكر المستوى نفسه: { $low }.
reading-printing-forbidden = لا يريد الشخص طباعة هذا المستوى
reading-of-experience = قراءة خبرة أخرى
reading-choose-experience = اختيار خبرة
reading-no-experience = لا شيء للقراءة بعد. اكتبوا أولًا في «الخبرة» ما عاشه الشخص وما فعله.
reading-informal-about = ما تعلّمه الشخص دون مدرسة ليس له مستوى خاص به. يمكن أن يتصل بمؤهل يمكن السعي إليه، أو يقرأ شخصان أوصاف المستويات ويذكران نطاقًا.
