### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = المستوى { $low } في الإطار الأوروبي للمؤهلات، لأن هذا المستوى مذكور على الشهادة «{ $subject }» أو على ملحقها. البلد: { $country }. الإطار: { $framework }. المصدر: { $source }. تاريخ المصدر: { $source-date }. القراءة: { $reader } في { $read-on }.
eqf-explain-register = المستوى { $low } في الإطار الأوروبي للمؤهلات، لأن المؤهل «{ $subject }» مدرج بهذا المستوى في سجل وطني. البلد: { $country }. الإطار: { $framework }. المصدر: { $source }. تاريخ المصدر: { $source-date }. القراءة: { $reader } في { $read-on }.
eqf-explain-recognition-statement = المستوى { $low } في الإطار الأوروبي للمؤهلات، لأن جهة تقيّم المؤهلات الأجنبية تذكر هذا المستوى للمؤهل «{ $subject }». البلد: { $country }. الإطار: { $framework }. المصدر: { $source }. تاريخ المصدر: { $source-date }. القراءة: { $reader } في { $read-on }.
eqf-explain-national-table = المستوى { $low } في الإطار الأوروبي للمؤهلات، لأن الجدول الوطني يعطي هذا المستوى للشهادات التي من نوع «{ $subject }». البلد: { $country }. الإطار: { $framework }، رُبط بالإطار الأوروبي في { $referenced }. المصدر: { $source }. تاريخ المصدر: { $source-date }. القراءة: { $reader } في { $read-on }. المستوى نفسه لا يعني المؤهل نفسه.
eqf-explain-descriptor-reading =
    { $range ->
        [range] من المستوى { $low } إلى المستوى { $high } في الإطار الأوروبي للمؤهلات
       *[one] المستوى { $low } في الإطار الأوروبي للمؤهلات
    }: قراءة استرشادية أجراها شخصان، وليست مؤهلًا. السبب: «{ $subject }». المعرفة { $knowledge }، المهارات { $skills }، المسؤولية والاستقلالية { $responsibility-and-autonomy }. البلد: لا ينطبق. الإطار والمصدر: أوصاف المستويات في الإطار الأوروبي للمؤهلات. القراءة: { $reader } مع { $second-reader } ({ $second-role }) في { $read-on }.
eqf-explain-target-qualification = يتصل بمجال المؤهل «{ $target }» (المستوى { $low } في الإطار الأوروبي للمؤهلات). يُرجى السؤال عن جهة يمكن عندها طلب المصادقة على المكتسبات. وهذا ليس مؤهلًا حصل عليه الشخص. السبب: «{ $subject }». البلد: { $country }. الإطار: { $framework }. المصدر: { $source }. تاريخ المصدر: { $source-date }. القراءة: { $reader } في { $read-on }.

# What a reader is told beside a level.
eqf-caution-unverified = لم يُتحقق بعد من هذا المدخل في الجدول. يُرجى التحقق منه قبل الاعتماد عليه.
eqf-caution-old = يعود هذا المدخل في الجدول إلى { $date }، أي إلى أكثر من 24 شهرًا. يُرجى التحقق منه من جديد قبل الاعتماد عليه.
eqf-caution-awarded-before = الشهادة أقدم من ربط الإطار الوطني بالإطار الأوروبي للمؤهلات ({ $year })، لذلك يصحّ المستوى في العادة، لا في كل حالة.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = لم يُدوَّن أي مستوى بعد، والقراءة ممكنة.
eqf-no-level-non-formal = لا مستوى هنا: ليس للتعلّم غير النظامي معيار للمقارنة. ولا يظهر مستوى إلا إذا ذكرته الشهادة نفسها وكان مدرجًا في الإطار الوطني.
eqf-no-level-no-paper = لا مستوى بعد: لم يرَ أحد في المكتب شهادة حتى الآن. وهذا لا يقول شيئًا عن قيمة ما جرى تعلّمه.
eqf-no-level-award-not-in-table = لا مستوى بعد: لم يُعثر على هذه الشهادة في الجدول المتوفر لدينا لهذا البلد: { $country }. والجدول غير كامل، لذلك لا يقول هذا شيئًا عن الاعتراف بها.
eqf-no-level-compared-only = لا مستوى هنا: قورن إطار هذا البلد بالإطار الأوروبي للمؤهلات، لكنه غير مربوط به: { $country }. والمقارنة لا تعطي الشهادة مستوى.
eqf-no-level-not-referenced = لا مستوى هنا: لا نعرف ربطًا بين الإطار الأوروبي للمؤهلات وإطار لهذا البلد: { $country }. وهذا لا يقول شيئًا عن الاعتراف.
eqf-no-level-not-wanted = لا يُطبع مستوى هنا، لأن الشخص لا يريد ذلك.

# What to do to make learning from abroad count.
eqf-route-recognition = إذا وُجدت شهادة: يُطلب من جهة الاعتراف بالمؤهلات بيان بشأنها.
eqf-route-european-qualifications-passport = إذا كانت أوراق الدراسة مفقودة: تُطلب مقابلة من أجل جواز المؤهلات الأوروبي للاجئين.
eqf-route-validation-and-practical-test = إذا جرى التعلّم بلا مدرسة: تُطلب المصادقة على المكتسبات، أو تُعرض المهارة في اختبار عملي.
eqf-route-papers = الأوراق المطلوبة: { $value }
eqf-route-cost = الكلفة: { $value }
eqf-route-time = المدة: { $value }
eqf-route-age =
    { $checked ->
        [yes] المعلومات بتاريخ { $date }.
       *[no] المعلومات بتاريخ { $date }، ولم تُراجَع بعد. يُرجى السؤال قبل الاعتماد عليها.
    }{ $old ->
        [yes] { " " }وهي أقدم من 24 شهرًا.
       *[no] { "" }
    }
