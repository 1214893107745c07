### reviewed: none

## Screen

# What is shown of the matches, and what two people decide.
matches-steps = الخطوات الست
matches-filter = أي العروض
matches-filter-all = الكل
matches-filter-fits = يناسب الآن
matches-filter-nearly = يكاد يناسب
matches-filter-chosen = مختار
matches-also-in = قول الأسباب بهذه اللغة أيضًا: { $language }
matches-filter-later = لاحقًا
matches-filtered-empty = لا شيء هنا الآن.
matches-show-more =
    { $count ->
        [one] إظهار عرض آخر
        [two] إظهار عرضين آخرين
        [few] إظهار { $count } عروض أخرى
       *[other] إظهار { $count } عرضًا آخر
    }
matches-show-quiet =
    { $count ->
        [one] إظهار عرض واحد غير مناسب
        [two] إظهار عرضين غير مناسبين
        [few] إظهار { $count } عروض غير مناسبة
       *[other] إظهار { $count } عرضًا غير مناسب
    }
matches-hide-quiet = إخفاء غير المناسب
match-choose = اختيار
match-choose-what = اختيار «{ $name }»
match-set-aside = ترك جانبًا
match-set-aside-what = ترك «{ $name }» جانبًا
match-set-aside-why = لمَ لا؟ (اختياري)
match-set-aside-hint = بكلمات قليلة، للمحادثة القادمة. وإن تركتم الحقل فارغًا يُكتب: «{ $words }».
match-set-aside-not-now = ليس الآن
match-undecide = التراجع عن القرار
match-undecide-what = التراجع عن القرار بشأن «{ $name }»
matches-open-offer = فتح العرض
matches-open-offer-what = فتح العرض «{ $name }»
match-decision-kept = القرار: { $decision }
match-decision-taken-back = جرى التراجع عن القرار.

# Putting off, and coming back.
match-put-off = لاحقًا
match-put-off-what = لاحقًا: «{ $name }»
match-put-off-until = متى يعود؟
match-put-off-hint = في هذا اليوم يظهر في الصفحة الأولى. يلزم اليوم والشهر والسنة.
match-put-off-problem = اكتبوا يومًا لم يأتِ بعد.
match-put-off-kept = القرار: لاحقًا. يعود في { $date }.
matches-comes-back = لاحقًا: يعود في { $date }.
matches-comes-back-now = كان مؤجَّلًا حتى { $date }، ولهذا عاد الآن.
match-returning-day = مؤجَّل حتى { $date }
matches-back = العودة إلى العروض المناسبة

# Facts on the card of an offer.
match-next-start = البداية القادمة: { $date }
match-places-left =
    { $count ->
        [0] لا أماكن شاغرة
        [one] مكان شاغر واحد
        [two] مكانان شاغران
        [few] { $count } أماكن شاغرة
        [many] { $count } مكانًا شاغرًا
       *[other] { $count } مكان شاغر
    }
match-unlock-and-open =
    { $count ->
        [one] ويبقى أمر واحد غير معروف بعد:
        [two] ويبقى أمران غير معروفين بعد:
        [few] وتبقى { $count } أمور غير معروفة بعد:
        [many] ويبقى { $count } أمرًا غير معروف بعد:
       *[other] ويبقى { $count } أمر غير معروف بعد:
    }

# What single changes would open over the whole directory.
openings-heading = ما يفتح أكثر العروض
openings-show-others =
    { $count ->
        [one] إظهار طريق آخر
        [two] إظهار طريقين آخرين
        [few] إظهار { $count } طرق أخرى
        [many] إظهار { $count } طريقًا آخر
       *[other] إظهار { $count } طريق آخر
    }
openings-hide-others = إخفاء الطرق الأخرى
opening-own-step = هذا وحده يفتح ({ $offers }): { $change }.
opening-permit = تصريح إقامة آخر أو أطول يفتح ({ $offers }): { $change }.
opening-permit-about = هذه معلومة وليست نصيحة بتغيير الإقامة. الجهة المختصة هي التي تقرر ما يسمح به كل تصريح ومن يحصل عليه.
opening-time = ابتداءً من { $date } يصبح هذا متاحًا أيضًا: { $offers }. لا يلزم فعل شيء من أجل ذلك.
opening-which =
    { $count ->
        [one] أيّ عرض هو؟
        [two] أيّ عرضين هما؟
       *[other] أيّ عروض هي؟
    }
opening-led-to-by = «{ $name }» يؤدي إلى ذلك.
opening-led-to-by-weeks =
    «{ $name }» يؤدي إلى ذلك. المدة: { $weeks ->
        [one] أسبوع واحد.
        [two] أسبوعان.
        [few] { $weeks } أسابيع.
        [many] { $weeks } أسبوعًا.
       *[other] { $weeks } أسبوع.
    }

# How many offers of a kind a change would open.
opening-count-assessment =
    { $count ->
        [one] تقييم واحد
        [two] تقييمان
        [few] { $count } تقييمات
        [many] { $count } تقييمًا
       *[other] { $count } تقييم
    }
opening-count-course =
    { $count ->
        [one] دورة واحدة
        [two] دورتان
        [few] { $count } دورات
        [many] { $count } دورة
       *[other] { $count } دورة
    }
opening-count-coaching =
    { $count ->
        [one] تدريب فردي واحد
        [two] تدريبان فرديان
        [few] { $count } تدريبات فردية
        [many] { $count } تدريبًا فرديًا
       *[other] { $count } تدريب فردي
    }
opening-count-mentor =
    { $count ->
        [one] مرافقة مهنية واحدة
        [two] مرافقتان مهنيتان
        [few] { $count } مرافقات مهنية
        [many] { $count } مرافقة مهنية
       *[other] { $count } مرافقة مهنية
    }
opening-count-information-desk =
    { $count ->
        [one] مكتب معلومات واحد
        [two] مكتبا معلومات
        [few] { $count } مكاتب معلومات
        [many] { $count } مكتب معلومات
       *[other] { $count } مكتب معلومات
    }
opening-count-campaign =
    { $count ->
        [one] حملة توعية واحدة
        [two] حملتا توعية
        [few] { $count } حملات توعية
        [many] { $count } حملة توعية
       *[other] { $count } حملة توعية
    }
opening-count-event =
    { $count ->
        [one] فعالية واحدة
        [two] فعاليتان
        [few] { $count } فعاليات
        [many] { $count } فعالية
       *[other] { $count } فعالية
    }
opening-count-club =
    { $count ->
        [one] نادٍ واحد
        [two] ناديان
        [few] { $count } نوادٍ
        [many] { $count } ناديًا
       *[other] { $count } نادٍ
    }
opening-count-space =
    { $count ->
        [one] مكان عمل واحد
        [two] مكانا عمل
        [few] { $count } أماكن عمل
        [many] { $count } مكان عمل
       *[other] { $count } مكان عمل
    }
opening-count-loan =
    { $count ->
        [one] قرض واحد
        [two] قرضان
        [few] { $count } قروض
        [many] { $count } قرضًا
       *[other] { $count } قرض
    }
opening-count-grant =
    { $count ->
        [one] منحة واحدة
        [two] منحتان
        [few] { $count } منح
        [many] { $count } منحة
       *[other] { $count } منحة
    }
opening-count-guarantee =
    { $count ->
        [one] ضمان قرض واحد
        [two] ضمانا قروض
        [few] { $count } ضمانات قروض
        [many] { $count } ضمان قرض
       *[other] { $count } ضمان قرض
    }
opening-count-help-with-applying =
    { $count ->
        [one] مساعدة واحدة في طلب التمويل
        [two] مساعدتان في طلب التمويل
        [few] { $count } مساعدات في طلب التمويل
        [many] { $count } مساعدة في طلب التمويل
       *[other] { $count } مساعدة في طلب التمويل
    }
opening-count-premises =
    { $count ->
        [one] عرض واحد لمكان أو معدّات
        [two] عرضان لمكان أو معدّات
        [few] { $count } عروض لأماكن أو معدّات
        [many] { $count } عرضًا لمكان أو معدّات
       *[other] { $count } عرض لمكان أو معدّات
    }

# What to ask next.
questions-heading = الأسئلة التي تحسم أكثر العروض
question-of = ({ $of })
question-decides =
    { $count ->
        [one] يحسم عرضًا واحدًا
        [two] يحسم عرضين
        [few] يحسم { $count } عروض
        [many] يحسم { $count } عرضًا
       *[other] يحسم { $count } عرض
    }
question-helps =
    { $count ->
        [one] واحد من عدة أسئلة مفتوحة عن عرض واحد
        [two] واحد من عدة أسئلة مفتوحة عن عرضين
        [few] واحد من عدة أسئلة مفتوحة عن { $count } عروض
        [many] واحد من عدة أسئلة مفتوحة عن { $count } عرضًا
       *[other] واحد من عدة أسئلة مفتوحة عن { $count } عرض
    }
question-answer = ملء
question-answer-what = ملء: { $fact }
questions-show-more =
    { $count ->
        [one] إظهار سؤال آخر
        [two] إظهار سؤالين آخرين
        [few] إظهار { $count } أسئلة أخرى
        [many] إظهار { $count } سؤالًا آخر
       *[other] إظهار { $count } سؤال آخر
    }

# How matches are ordered.
order-question = كيف رُتِّبت العروض؟
order-heading = كيف تُرتَّب العروض المناسبة
order-about-steps = تأتي العروض بحسب الخطوات الست. في كل خطوة يأتي أولًا ما اخترتموه، ثم ما هو متاح، ثم ما لم يُعرف بعد، ثم ما يكاد يكون متاحًا، وأخيرًا ما هو غير متاح. وما لا يُقدَّم حاليًا يأتي بعد غيره.
order-about-points = لا تحسم النقاط إلا بين العروض المتساوية في ذلك. كل سبب لصالح العرض يضيف نقاطه، وكل سبب ضده يطرحها. وعند تساوي النقاط يأتي أولًا العرض الذي أُكِّد أخيرًا. هذه النقاط تقديرنا نحن ولا تستند إلى أي دراسة. وهي لا تغيّر أبدًا من يحق له أن يستفيد من عرض.
order-points = النقاط
order-points-about = من 0 إلى 100. ما له 0 نقطة لا يُحسب.
order-bounds = متى يصح السبب
order-save = حفظ الترتيب
order-default = كتابة أرقام البرنامج
order-problem = اكتبوا عددًا صحيحًا من { $least } إلى { $most }.
order-kept = الترتيب الجديد يسري من الآن.
order-weight-gap = عون فيما ينقص
order-about-gap = يعمل على شيء يُطلب العون فيه. يُحسب مرة إن لم يُسأل عنه، ومرتين إن كان الشخص قد بدأ فيه، وثلاث مرات إن كان ناقصًا.
order-weight-place = المكان
order-about-place = هو قريب، أو في منطقة الشخص، أو يمكن الاستفادة منه من أي مكان.
order-weight-language = اللغة
order-about-language = يفهم الشخص إحدى لغاته بما يكفي.
order-weight-time = الوقت
order-about-time = يُقام حين يكون لدى الشخص وقت.
order-weight-childcare = رعاية الأطفال
order-about-childcare = تُقدَّم رعاية للأطفال، والشخص يرعى أطفالًا أو آخرين.
order-weight-sector = القطاع
order-about-sector = هو مخصّص لقطاع المشروع.
order-weight-money = المال
order-about-money = ماله يناسب ما ينقص.
order-weight-stage = المرحلة
order-about-stage = هو مخصّص للمرحلة التي بلغها المشروع.
order-weight-cost = الكلفة
order-about-cost = لا يكلّف شيئًا.
order-weight-places = الأماكن الشاغرة
order-about-places = كانت فيه أماكن شاغرة حين أُكِّدت المعلومات.
order-weight-age-of-entry = معلومات حديثة
order-about-age-of-entry = أُكِّدت معلوماته قبل مدة قصيرة.
order-weight-near-km = قريب، بالكيلومترات
order-about-near-km = حتى هذه المسافة يُعدّ المكان قريبًا.
order-weight-old-after-days = قديم، بالأيام
order-about-old-after-days = من هذا العمر تُعدّ معلومات العرض قديمة في هذا الترتيب.
