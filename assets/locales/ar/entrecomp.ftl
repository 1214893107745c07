### reviewed: none

## Screen

# The room: the fifteen competences of enterprise.
entrecomp-opening = يجري فتح الكفاءات الخمس عشرة.
entrecomp-about = خمسة عشر أمرًا تساعد الناس على تحويل الفكرة إلى عمل، وفق الإطار الأوروبي EntreComp. يقول الشخص أين يقف، ويقول المستشار ما يراه، وتتحدثان معًا عمّا تختلفان فيه.
entrecomp-empty = لا توجد جلسة بعد. يُستحسن البدء بما يحب الشخص الحديث عنه: السؤال عن آخر مرة، ثم اختيار الجملة المناسبة، وترك ما ليس مهمًا اليوم. يمكن التوقف في أي وقت والمتابعة في يوم آخر.
entrecomp-begin = بدء جلسة
entrecomp-begin-another = بدء جلسة جديدة
entrecomp-sittings = الجلسات
entrecomp-sitting-of = جلسة { $date }
entrecomp-asked = سُئل عن { $asked } من { $all }
entrecomp-areas = المجالات

# A sitting.
entrecomp-modes = كيف تريدون المرور عليها؟
entrecomp-mode-one = واحدة بعد الأخرى
entrecomp-mode-list = في قائمة
entrecomp-place = الكفاءة { $place } من { $all }
entrecomp-own = كما يقول الشخص
entrecomp-own-question = عند التفكير في آخر مرة: أي جملة هي الأقرب إليك؟
entrecomp-example = ماذا فعلت مما يُظهر ذلك؟
entrecomp-example-hint = يكفي مثال واحد بكلمات الشخص نفسه.
entrecomp-counsellor = كما أراه أنا (الاستشارة: { $name })
entrecomp-counsellor-hint = يكون الاختيار بعد طرح أسئلة أخرى، وعلى أساس ما سُمع لا على أساس الشخص نفسه.
entrecomp-counsellor-hidden = يبقى رأيك مخفيًا إلى أن يختار الشخص، حتى لا يؤثر في اختياره.
entrecomp-counsellor-show = إظهاره الآن
entrecomp-discussed = ما قلتماه أحدكما للآخر في ذلك
entrecomp-discussed-hint = { $difference } ليس أحد منكما على خطأ. ليسأل كل منكما الآخر عمّا كان يفكر فيه.
entrecomp-not-asked = لم يُسأل عنه
entrecomp-keys = بلوحة المفاتيح: الأرقام من 1 إلى 8 تختار جملة، والرقم 0 يعني «لم يُسأل عنه». السهمان إلى أعلى وأسفل ينقلان بين الجمل، والسهمان إلى الجانبين ينقلان إلى كفاءة أخرى.
entrecomp-before = رجوع
entrecomp-next = التالي: { $name }
entrecomp-done = عرض العجلة

# The wheel and its table.
entrecomp-legend-own = الشخص
entrecomp-legend-counsellor = المستشار
entrecomp-legend-area = { $from } إلى { $to }: { $name }
entrecomp-level = { $level } { $name }
entrecomp-table = العجلة في جدول
entrecomp-column-competence = الكفاءة
entrecomp-column-difference = الاختلاف
entrecomp-column-since = منذ { $date }
entrecomp-difference-none = كلاهما يرى الشيء نفسه.
entrecomp-difference-one = اختار أحدهما فقط.
entrecomp-difference-own =
    { $count ->
        [one] يرى الشخص مستوى واحدًا أكثر.
        [two] يرى الشخص مستويين أكثر.
        [few] يرى الشخص { $count } مستويات أكثر.
       *[other] يرى الشخص { $count } مستوى أكثر.
    }
entrecomp-difference-counsellor =
    { $count ->
        [one] يرى المستشار مستوى واحدًا أكثر.
        [two] يرى المستشار مستويين أكثر.
        [few] يرى المستشار { $count } مستويات أكثر.
       *[other] يرى المستشار { $count } مستوى أكثر.
    }

# What is worth talking about.
entrecomp-differences = ما يستحق الحديث عنه
entrecomp-differences-none = لا يوجد حتى الآن ما تختلفان فيه.
entrecomp-talk = الحديث عنه
entrecomp-talk-what = الحديث عنه: { $name }
entrecomp-talked-about = جرى الحديث عنه

# One sitting and the one before.
entrecomp-go-on = متابعة هذه الجلسة
entrecomp-change = تغيير هذه الجلسة
entrecomp-compare = المقارنة مع { $date }
entrecomp-remove = حذف هذه الجلسة
entrecomp-since-own = الشخص:
entrecomp-since-counsellor = المستشار:
entrecomp-since-further =
    { $count ->
        [one] أبعد بمستوى واحد
        [two] أبعد بمستويين
        [few] أبعد بـ { $count } مستويات
       *[other] أبعد بـ { $count } مستوى
    }
entrecomp-since-back =
    { $count ->
        [one] أقل بمستوى واحد
        [two] أقل بمستويين
        [few] أقل بـ { $count } مستويات
       *[other] أقل بـ { $count } مستوى
    }
entrecomp-since-same = كما كان من قبل
entrecomp-since-new = اختير لأول مرة
entrecomp-since-not-now = لم يُسأل عنه هذه المرة
