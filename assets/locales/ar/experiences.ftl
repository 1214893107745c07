### reviewed: none

## Screen

# Experience, to write down.
experience-add = إضافة خبرة
experience-form = خبرة
experience-kind = النوع
experience-title = ماذا كان ذلك؟
experience-title-hint = بكلمات الشخص نفسه. مثال: كنت أخيط في محلي الخاص.
experience-organisation = المدرسة أو الشركة أو الأسرة
experience-place = المكان
experience-country = البلد
experience-started = البداية
experience-ended = النهاية
experience-ongoing = ما زال مستمرًا
experience-description = تفاصيل أكثر
experience-description-hint = ماذا بالضبط، وكم مرة، ولمن، وبأي أدوات.

# The life line: the experiences as a picture.
life-line-label =
    { $count ->
        [one] خط الحياة وفيه تجربة واحدة. والجدول أسفله يقول الشيء نفسه.
        [two] خط الحياة وفيه تجربتان. والجدول أسفله يقول الشيء نفسه.
        [few] خط الحياة وفيه { $count } تجارب. والجدول أسفله يقول الشيء نفسه.
       *[other] خط الحياة وفيه { $count } تجربة. والجدول أسفله يقول الشيء نفسه.
    }
life-line-undated =
    { $count ->
        [one] تجربة واحدة بلا تاريخ، وهي في الجدول فقط.
        [two] تجربتان بلا تاريخ، وهما في الجدول فقط.
        [few] { $count } تجارب بلا تاريخ، وهي في الجدول فقط.
       *[other] { $count } تجربة بلا تاريخ، وهي في الجدول فقط.
    }
life-line-table = خط الحياة في جدول
life-line-when = متى
