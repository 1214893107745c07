### reviewed: none

## Screen

# The cards of strengths, to sort together.
strengths-opening = يجري عرض البطاقات.
strengths-about = يُرجى النظر إلى كل بطاقة معًا: هل أفعل هذا كثيرًا أم أحيانًا، أم أنه جديد عليّ؟ لا توجد إجابة خاطئة، ويمكن ترك أي بطاقة إلى وقت آخر.
strengths-keys = بلوحة المفاتيح: 1 كثيرًا، 2 أحيانًا، 3 جديد عليّ، 4 ليس الآن. المفتاح 0 يسحب الإجابة. ومفاتيح الأسهم تنقل إلى البطاقات الأخرى.
strengths-parts = مجموعات البطاقات
strengths-part-personal = صفاتي
strengths-part-social = مع الآخرين
strengths-part-method = طريقتي في العمل
strengths-part-practical = ما أفعله عمليًا
strengths-part-summary = الخلاصة
strengths-sorted = فُرز { $sorted } من { $all }
strengths-next = التالي: { $part }

# Where a card can be put.
strengths-answer-often = كثيرًا
strengths-answer-sometimes = أحيانًا
strengths-answer-new = جديد عليّ
strengths-answer-not-now = ليس الآن

# A card as a competence.
strengths-write-down = كتابتها بوصفها كفاءة
strengths-write-down-what = كتابتها بوصفها كفاءة: { $what }
strengths-written-down = كُتبت بوصفها كفاءة
strengths-was-written-down = كُتبت بوصفها كفاءة: { $what }

# What came of the sorting.
strengths-empty = لم تُفرز أي بطاقة بعد. سيظهر هنا أولًا ما يفعله الشخص كثيرًا.
strengths-count = { $answer }: { $count }
strengths-not-asked = لم يُسأل عنها بعد
strengths-table = البطاقات المفروزة، وأولها ما يفعله الشخص كثيرًا
strengths-column-card = البطاقة
strengths-column-answer = الإجابة
strengths-column-entrecomp = تنتمي إلى (EntreComp)
strengths-column-competence = الكفاءة
strengths-clear = سحب جميع الإجابات
