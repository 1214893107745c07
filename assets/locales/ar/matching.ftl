### reviewed: none

## Screen and paper

# The signs before a reason.
match-for = لصالح العرض
match-against = ضد العرض
match-open = سؤال مفتوح

# Around the reasons of an offer.
match-unlock = يصبح متاحًا بما يلي: { $requirements }
match-never-confirmed = لم تُؤكَّد المعلومات بعد

# What a rule asks for and what is known. A bound of 0 is no bound. Bounds of money: 1 only from, 2 only to, 3 both.
reason-age =
    { $outcome ->
        [yes]
            { $from ->
                [0] العمر المدوَّن هو { $has }، والمطلوب ألا يزيد على { $to }.
               *[other]
                    { $to ->
                        [0] العمر المدوَّن هو { $has }، والمطلوب ألا يقل عن { $from }.
                       *[other] العمر المدوَّن هو { $has }، والمطلوب أن يكون من { $from } إلى { $to }.
                    }
            }
        [no]
            { $from ->
                [0] المطلوب ألا يزيد العمر على { $to }، والعمر المدوَّن هو { $has }.
               *[other]
                    { $to ->
                        [0] المطلوب ألا يقل العمر عن { $from }، والعمر المدوَّن هو { $has }.
                       *[other] المطلوب أن يكون العمر من { $from } إلى { $to }، والعمر المدوَّن هو { $has }.
                    }
            }
       *[not-known]
            { $from ->
                [0] المطلوب ألا يزيد العمر على { $to }، والعمر غير معروف بدقة كافية بعد.
               *[other]
                    { $to ->
                        [0] المطلوب ألا يقل العمر عن { $from }، والعمر غير معروف بدقة كافية بعد.
                       *[other] المطلوب أن يكون العمر من { $from } إلى { $to }، والعمر غير معروف بدقة كافية بعد.
                    }
            }
    }
reason-region =
    { $outcome ->
        [yes] العرض مخصّص لمن يسكن هنا: { $regions }. وهذا ينطبق.
        [no] العرض مخصّص لمن يسكن هنا: { $regions }. والمنطقة المدوَّنة غير ذلك.
       *[not-known] العرض مخصّص لمن يسكن هنا: { $regions }. والمنطقة غير معروفة بعد.
    }
reason-language =
    { $outcome ->
        [yes] المستوى في { $language } هو { $has }، والمطلوب { $level } على الأقل.
        [no] المطلوب في { $language } مستوى { $level } على الأقل، والمستوى المدوَّن هو { $has }.
       *[not-known] المطلوب في { $language } مستوى { $level } على الأقل، والمستوى غير معروف بعد.
    }
reason-self-employment-allowed =
    { $outcome ->
        [yes] يسمح تصريح الإقامة بالعمل الحر، كما هو مطلوب.
        [no] المطلوب تصريح إقامة يسمح بالعمل الحر، والتصريح المدوَّن لا يسمح به.
       *[not-known] المطلوب تصريح إقامة يسمح بالعمل الحر، وليس معروفًا بعد هل يسمح التصريح به.
    }
reason-residence-days-left =
    { $outcome ->
        [yes]
            ما زال تصريح الإقامة صالحًا لمدة { $has ->
                [one] يوم واحد
                [two] يومين
                [few] { $has } أيام
                [many] { $has } يومًا
               *[other] { $has } يوم
            }، والمطلوب { $days ->
                [one] يوم واحد
                [two] يومان
                [few] { $days } أيام
                [many] { $days } يومًا
               *[other] { $days } يوم
            } على الأقل.
        [no]
            المطلوب تصريح إقامة يبقى صالحًا لمدة { $days ->
                [one] يوم واحد
                [two] يومين
                [few] { $days } أيام
                [many] { $days } يومًا
               *[other] { $days } يوم
            } على الأقل، { $has ->
                [0] والتصريح المدوَّن ينتهي اليوم أو انتهى قبل ذلك.
                [one] والباقي من التصريح المدوَّن يوم واحد.
                [two] والباقي من التصريح المدوَّن يومان.
                [few] والباقي من التصريح المدوَّن { $has } أيام.
                [many] والباقي من التصريح المدوَّن { $has } يومًا.
               *[other] والباقي من التصريح المدوَّن { $has } يوم.
            }
       *[not-known]
            المطلوب تصريح إقامة يبقى صالحًا لمدة { $days ->
                [one] يوم واحد
                [two] يومين
                [few] { $days } أيام
                [many] { $days } يومًا
               *[other] { $days } يوم
            } على الأقل، وتاريخ انتهاء التصريح غير معروف بعد.
    }
reason-stage =
    { $outcome ->
        [yes] المشروع في مرحلة «{ $has }»، والعرض مخصّص للمراحل التالية: { $stages }.
        [no] العرض مخصّص للمشاريع في المراحل التالية: { $stages }. والمرحلة المدوَّنة هي «{ $has }».
       *[not-known] العرض مخصّص للمشاريع في المراحل التالية: { $stages }. ومرحلة المشروع غير معروفة بعد.
    }
reason-sector =
    { $outcome ->
        [yes] القطاع المدوَّن هو «{ $has }»، والعرض مخصّص للقطاعات التالية: { $sectors }.
        [no] العرض مخصّص للمشاريع في القطاعات التالية: { $sectors }. والقطاع المدوَّن هو «{ $has }».
       *[not-known] العرض مخصّص للمشاريع في القطاعات التالية: { $sectors }. وقطاع المشروع غير معروف بعد.
    }
reason-amount-needed =
    { $outcome ->
        [yes]
            { $bounds ->
                [1] المال اللازم للبدء هو { $has }، والعرض مخصّص لمبلغ { $from } أو أكثر.
                [2] المال اللازم للبدء هو { $has }، والعرض مخصّص لمبلغ { $to } أو أقل.
               *[3] المال اللازم للبدء هو { $has }، والعرض مخصّص لمبلغ من { $from } إلى { $to }.
            }
        [no]
            { $bounds ->
                [1] العرض مخصّص لمن يحتاج إلى { $from } أو أكثر، والمبلغ اللازم المدوَّن هو { $has }.
                [2] العرض مخصّص لمن يحتاج إلى { $to } أو أقل، والمبلغ اللازم المدوَّن هو { $has }.
               *[3] العرض مخصّص لمن يحتاج إلى مبلغ من { $from } إلى { $to }، والمبلغ اللازم المدوَّن هو { $has }.
            }
       *[not-known]
            { $bounds ->
                [1] العرض مخصّص لمن يحتاج إلى { $from } أو أكثر، والمبلغ اللازم غير معروف بعد.
                [2] العرض مخصّص لمن يحتاج إلى { $to } أو أقل، والمبلغ اللازم غير معروف بعد.
               *[3] العرض مخصّص لمن يحتاج إلى مبلغ من { $from } إلى { $to }، والمبلغ اللازم غير معروف بعد.
            }
    }
reason-own-share =
    { $outcome ->
        [yes]
            { $has ->
                [0] الحصة المطلوبة من المال الخاص ({ $percent } في المئة) متوفرة.
               *[other] يغطي المال الخاص { $has } في المئة من المبلغ اللازم، والمطلوب { $percent } في المئة على الأقل.
            }
        [no] المطلوب مال خاص يغطي { $percent } في المئة على الأقل من المبلغ اللازم، والمدوَّن { $has } في المئة.
       *[not-known] المطلوب مال خاص يغطي { $percent } في المئة على الأقل من المبلغ اللازم، ومقدار المال الخاص غير معروف بعد.
    }
reason-plan-at-hand =
    { $outcome ->
        [yes] توجد خطة مكتوبة للمشروع، كما هو مطلوب.
        [no] المطلوب خطة مكتوبة للمشروع، ولا توجد خطة حتى الآن.
       *[not-known] المطلوب خطة مكتوبة للمشروع، وليس معروفًا بعد هل توجد خطة.
    }
reason-registered =
    { $outcome ->
        [yes] المشروع مسجَّل رسميًا، كما هو مطلوب.
        [no] المطلوب مشروع مسجَّل رسميًا، والمشروع غير مسجَّل حتى الآن.
       *[not-known] المطلوب مشروع مسجَّل رسميًا، وليس معروفًا بعد هل المشروع مسجَّل.
    }
reason-supported-competences =
    { $outcome ->
        [yes] عدد الكفاءات بدرجة «{ $strength }» أو أقوى: { $has }. والمطلوب: { $count }.
        [no] المطلوب من الكفاءات بدرجة «{ $strength }» أو أقوى: { $count }. والموجود حتى الآن: { $has }.
       *[not-known] المطلوب من الكفاءات بدرجة «{ $strength }» أو أقوى: { $count }. وعدد الموجود غير معروف بعد.
    }
reason-competence =
    { $outcome ->
        [yes] قوة إثبات «{ $competence }» هي «{ $has }»، والمطلوب «{ $strength }» أو أفضل.
        [no] المطلوب «{ $competence }» بقوة إثبات «{ $strength }» أو أفضل، وليس الأمر كذلك بعد.
       *[not-known] المطلوب «{ $competence }» بقوة إثبات «{ $strength }» أو أفضل، ولم يسأل أحد عنها بعد.
    }
reason-qualification-level =
    { $outcome ->
        [yes] قُرئت شهادة في المستوى { $has } من الإطار الأوروبي للمؤهلات، والمطلوب المستوى { $level } أو أعلى.
        [no] المطلوب شهادة في المستوى { $level } أو أعلى من الإطار الأوروبي للمؤهلات، وأعلى مستوى مقروء هو { $has }.
       *[not-known] المطلوب شهادة في المستوى { $level } أو أعلى من الإطار الأوروبي للمؤهلات، ولم يُقرأ مستوى أي شهادة بعد.
    }
reason-residence-kind =
    { $outcome ->
        [yes] العرض موجَّه إلى هذا النوع من الإقامة: { $has }.
        [no] العرض موجَّه إلى هذه الأنواع من الإقامة: { $kinds }. والمدوَّن نوع آخر: { $has }.
       *[not-known] العرض موجَّه إلى هذه الأنواع من الإقامة: { $kinds }. ونوع الإقامة غير معروف بعد.
    }
reason-distance =
    { $outcome ->
        [yes] المسافة إلى { $place } هي { $has } كم، والمطلوب { $km } كم على الأكثر.
        [no] المطلوب سكن لا يبعد أكثر من { $km } كم عن { $place }، والمسافة { $has } كم.
       *[not-known] المطلوب سكن لا يبعد أكثر من { $km } كم عن { $place }، والمسافة غير معروفة بعد.
    }
reason-years-in-country =
    { $outcome ->
        [yes] المدة المدوَّنة في هذا البلد مناسبة؛ عدد السنوات الكاملة: { $has }.
        [no]
            { $from ->
                [0] المطلوب ألا تزيد السنوات الكاملة في هذا البلد على { $to }، والمدوَّن: { $has }.
               *[other]
                    { $to ->
                        [0] المطلوب ألا تقل السنوات الكاملة في هذا البلد عن { $from }، والمدوَّن: { $has }.
                       *[other] المطلوب من { $from } إلى { $to } من السنوات الكاملة في هذا البلد، والمدوَّن: { $has }.
                    }
            }
       *[not-known]
            { $from ->
                [0] المطلوب ألا تزيد السنوات الكاملة في هذا البلد على { $to }، وعددها غير معروف بدقة بعد.
               *[other]
                    { $to ->
                        [0] المطلوب ألا تقل السنوات الكاملة في هذا البلد عن { $from }، وعددها غير معروف بدقة بعد.
                       *[other] المطلوب من { $from } إلى { $to } من السنوات الكاملة في هذا البلد، وعددها غير معروف بدقة بعد.
                    }
            }
    }
reason-employment =
    { $outcome ->
        [yes] العرض موجَّه إلى: { $has }. وهذا مناسب.
        [no] العرض موجَّه إلى: { $employments }. والمدوَّن: { $has }.
       *[not-known] العرض موجَّه إلى: { $employments }. وما يفعله الشخص حاليًا غير معروف بعد.
    }
reason-receives-benefits =
    { $outcome ->
        [yes] العرض موجَّه إلى من يعيش من إعانات اجتماعية، وهذا ما هو مدوَّن.
        [no] العرض موجَّه إلى من يعيش من إعانات اجتماعية، وهذا لا ينطبق.
       *[not-known] العرض موجَّه إلى من يعيش من إعانات اجتماعية، ولا يُعرف بعد إن كان هذا ينطبق.
    }
reason-gender =
    { $outcome ->
        [yes] العرض موجَّه إلى: { $genders }. وهذا مناسب.
        [no] العرض موجَّه إلى: { $genders }. وهذا غير مناسب.
       *[not-known] العرض موجَّه إلى: { $genders }. ولا يُعرف بعد إن كان هذا مناسبًا.
    }
reason-family-duties =
    { $outcome ->
        [yes] العرض موجَّه إلى من يرعى أطفالًا أو آخرين، وهذا ما هو مدوَّن.
        [no] العرض موجَّه إلى من يرعى أطفالًا أو آخرين، وهذا لا ينطبق.
       *[not-known] العرض موجَّه إلى من يرعى أطفالًا أو آخرين، ولا يُعرف بعد إن كان هذا ينطبق.
    }
reason-has-time =
    { $outcome ->
        [yes] هناك وقت عند الحاجة إليه: { $times }.
        [no] المطلوب وقت في أحد هذه الأوقات: { $times }. والأوقات المدوَّنة غيرها.
       *[not-known] المطلوب وقت في أحد هذه الأوقات: { $times }. ولا يُعرف بعد متى يوجد وقت.
    }

# An offer that leaves somebody out because of a fact: yes means that the person is not left out.
reason-excluded =
    { $outcome ->
        [yes] يستثني العرض بعض الأشخاص بسبب ما يلي: { $what }. وهذا لا ينطبق هنا.
        [no] يستثني العرض بعض الأشخاص بسبب ما يلي: { $what }. وهذا ينطبق هنا.
       *[not-known] يستثني العرض بعض الأشخاص بسبب ما يلي: { $what }. وليس معروفًا بعد هل ينطبق هذا هنا.
    }

# The facts as noun phrases.
fact-age = العمر
fact-region = منطقة السكن
fact-language = معرفة لغة
fact-self-employment-allowed = تصريح إقامة يسمح بالعمل الحر
fact-residence-days-left = المدة الباقية من تصريح الإقامة
fact-stage = مرحلة المشروع
fact-sector = قطاع المشروع
fact-amount-needed = المال اللازم للبدء
fact-own-share = الحصة من المال الخاص
fact-plan-at-hand = خطة مكتوبة للمشروع
fact-registered = مشروع مسجَّل رسميًا
fact-supported-competences = كفاءات مدعومة بأدلة
fact-competence = كفاءة معيّنة
fact-qualification-level = مستوى شهادة في الإطار الأوروبي للمؤهلات
fact-residence-kind = نوع الإقامة
fact-distance = بُعد السكن
fact-years-in-country = المدة في هذا البلد
fact-employment = العمل الحالي
fact-receives-benefits = العيش من إعانات اجتماعية
fact-gender = الجنس
fact-family-duties = رعاية أطفال أو آخرين
fact-has-time = أوقات الأسبوع

# What is asked for, as a phrase after “Would open with:”.
requirement-age =
    { $from ->
        [0] عمر لا يزيد على { $to }
       *[other]
            { $to ->
                [0] عمر لا يقل عن { $from }
               *[other] عمر من { $from } إلى { $to }
            }
    }
requirement-region = السكن في إحدى هذه المناطق ({ $regions })
requirement-language = { $language } بمستوى { $level } على الأقل
requirement-self-employment-allowed = تصريح إقامة يسمح بالعمل الحر
requirement-residence-days-left =
    تصريح إقامة يبقى صالحًا لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
requirement-stage = مشروع في إحدى هذه المراحل ({ $stages })
requirement-sector = مشروع في أحد هذه القطاعات ({ $sectors })
requirement-amount-needed =
    { $bounds ->
        [1] حاجة إلى { $from } أو أكثر
        [2] حاجة إلى { $to } أو أقل
       *[3] حاجة إلى مبلغ من { $from } إلى { $to }
    }
requirement-own-share = مال خاص يغطي { $percent } في المئة على الأقل من المبلغ اللازم
requirement-plan-at-hand = خطة مكتوبة للمشروع
requirement-registered = تسجيل المشروع رسميًا
requirement-supported-competences =
    { $count ->
        [one] كفاءة واحدة
        [two] كفاءتان
        [few] { $count } كفاءات
        [many] { $count } كفاءة
       *[other] { $count } كفاءة
    } بدرجة «{ $strength }» أو أقوى
requirement-competence = «{ $competence }» بقوة إثبات «{ $strength }» أو أفضل
requirement-qualification-level = شهادة في المستوى { $level } أو أعلى من الإطار الأوروبي للمؤهلات
requirement-residence-kind = أحد هذه الأنواع من الإقامة ({ $kinds })
requirement-distance = سكن لا يبعد أكثر من { $km } كم عن { $place }
requirement-employment = أحد هذه الأوضاع حاليًا ({ $employments })
requirement-receives-benefits = العيش من إعانات اجتماعية
requirement-gender = الجنس: { $genders }
requirement-family-duties = رعاية أطفال أو آخرين
requirement-has-time = وقت في أحد هذه الأوقات ({ $times })
requirement-years-in-country =
    { $from ->
        [0] ألا تزيد السنوات الكاملة في هذا البلد على { $to }
       *[other]
            { $to ->
                [0] ألا تقل السنوات الكاملة في هذا البلد عن { $from }
               *[other] من { $from } إلى { $to } من السنوات الكاملة في هذا البلد
            }
    }

# A rule as one sentence, for readers of an exported file.
eligibility-sentence = المطلوب: { $parts }.
eligibility-separator = { "؛ " }
eligibility-all = (كل ما يلي: { $parts })
eligibility-any = (واحد مما يلي: { $parts })
eligibility-none = (لا شيء مما يلي: { $parts })

# Reasons of practical weight, which never decide.
practical-works-on = يعمل العرض على ما يُطلب العون فيه: { $gap }.
practical-everywhere = يمكن الاستفادة من العرض من أي مكان.
practical-same-region = العرض في منطقة الشخص: { $region }.
practical-other-region = العرض مخصّص لمنطقة أخرى: { $region }.
practical-language = العرض متوفر بهذه اللغة: { $language }. والشخص يتكلمها جيدًا بما يكفي.
practical-no-shared-language = العرض متوفر بهذه اللغة: { $language }. ولا توجد لغة مشتركة مدوَّنة بمستوى B1 أو أعلى.
practical-near = العرض قريب: { $place }، { $km } كم.
practical-far = العرض بعيد: { $place }، { $km } كم.
practical-time = يُقام حين يكون لدى الشخص وقت: { $time }.
practical-other-times = يُقام حين لا يكون لدى الشخص وقت.
practical-free = لا يكلّف شيئًا.
practical-costs = يكلّف { $cost }.
practical-childcare = تُقدَّم رعاية للأطفال أثناءه.
practical-stage = هو موجَّه إلى المرحلة التي بلغها المشروع.
practical-other-stage = هو موجَّه إلى مشاريع في مرحلة أخرى.
practical-places-left =
    { $places ->
        [one] كان هناك مكان واحد شاغر عند تأكيد البيانات.
        [two] كان هناك مكانان شاغران عند تأكيد البيانات.
        [few] كانت هناك { $places } أماكن شاغرة عند تأكيد البيانات.
        [many] كان هناك { $places } مكانًا شاغرًا عند تأكيد البيانات.
       *[other] كان هناك { $places } مكان شاغر عند تأكيد البيانات.
    }
practical-no-places = لم يكن هناك مكان شاغر عند تأكيد البيانات.
practical-not-now = لا يمكن الحصول عليه الآن: { $status }.
practical-sector = العرض موجَّه إلى هذا القطاع: { $sector }.
practical-other-sector = العرض موجَّه إلى قطاعات أخرى، لا إلى هذا القطاع: { $sector }.
practical-amount = المال الناقص يناسب العرض: { $lacks }.
practical-other-amount = المال الناقص لا يناسب العرض: { $lacks }.
practical-never-confirmed = لم يؤكّد أحد معلومات هذا العرض بعد.
practical-confirmed-long-ago =
    { $days ->
        [one] آخر تأكيد لمعلومات هذا العرض كان قبل يوم واحد.
        [two] آخر تأكيد لمعلومات هذا العرض كان قبل يومين.
        [few] آخر تأكيد لمعلومات هذا العرض كان قبل { $days } أيام.
        [many] آخر تأكيد لمعلومات هذا العرض كان قبل { $days } يومًا.
       *[other] آخر تأكيد لمعلومات هذا العرض كان قبل { $days } يوم.
    }
