### reviewed: none

## Paper

# The head of the sheet.
profile-title = ورقتي التعريفية
profile-title-training-provider = ورقة تعريف لجهة تدريب
profile-title-lender = ورقة تعريف لجهة إقراض
profile-title-mentor = بطاقة للمرافق المهني
profile-document-title = ورقة التعريف { $code }
profile-written-with = كُتبت هذه الورقة بالاشتراك مع { $name }
profile-code = الرمز { $code }
profile-address-as = أفضّل أن تنادوني { $name }.
profile-lives-in = أسكن في { $place }.
profile-based-on =
    { $evidence ->
        [0] لا تستند هذه الورقة إلى أي دليل بعد
        [one] تستند هذه الورقة إلى دليل واحد
        [two] تستند هذه الورقة إلى دليلين
        [few] تستند هذه الورقة إلى { $evidence } أدلة
        [many] تستند هذه الورقة إلى { $evidence } دليلًا
       *[other] تستند هذه الورقة إلى { $evidence } دليل
    }. { $stated ->
        [0] وليس فيها قول بلا دليل.
        [one] وفيها قول شخصي واحد بلا دليل.
        [two] وفيها قولان شخصيان بلا دليل.
        [few] وفيها { $stated } أقوال شخصية بلا دليل.
        [many] وفيها { $stated } قولًا شخصيًا بلا دليل.
       *[other] وفيها { $stated } قول شخصي بلا دليل.
    }
profile-form-of-address = الاسم عند المخاطبة
profile-lives = مكان السكن
profile-qr = رمز مربّع (QR) فيه الرمز { $code } ولا شيء غيره

# The foot of every page.
profile-footer = تسجّل هذه الورقة أقوالًا وأدلة، وليست اعترافًا بالمؤهلات.
profile-fictional = مثال متخيّل – لا يمثّل شخصًا حقيقيًا
profile-page = الصفحة { $page } من { $pages }
profile-draft = مسودة ترجمة: لم يراجعها بعد أحد من أهل هذه اللغة

# The blocks.
profile-heading-wish = ماذا أريد
profile-heading-competences = ماذا أستطيع أن أفعل
profile-heading-experiences = خبراتي في الحياة والعمل
profile-heading-qualifications = مؤهلاتي
profile-heading-readings = إلى أين يقود تعلّمي غير الرسمي
profile-heading-languages = لغاتي
profile-heading-residence = تصريح إقامتي
profile-heading-steps = خطواتي التالية
profile-heading-gaps = ما أريد أن أتعلّمه أو أعرفه لاحقًا

# The blocks of the papers for others.
profile-heading-goal = الهدف
profile-heading-proven = الكفاءات والأدلة
profile-heading-levels = المؤهلات ومستوياتها
profile-heading-pointing = إلى أين يقود التعلّم غير الرسمي
profile-heading-entrecomp = ريادة الأعمال (EntreComp)
profile-heading-spoken = اللغات
profile-heading-to-learn = ما بقي تعلّمه أو معرفته
profile-heading-times = الأوقات المناسبة
profile-heading-purpose = لأي غرض يلزم المال
profile-heading-carries = على ماذا يقوم المشروع
profile-heading-own-businesses = المشاريع الخاصة حتى الآن
profile-heading-permit = تصريح الإقامة والعمل الحر
profile-heading-vouchers = من يزكّي هذا الشخص
profile-heading-papers = الأوراق المتوفرة والناقصة
profile-heading-help = المساعدة المطلوبة
profile-heading-strengths = نقاط القوة
profile-heading-business = المشروع
profile-heading-network = العلاقات هنا
profile-heading-meeting = كيف ومتى يكون اللقاء
profile-heading-samples = عيّنات عمل

# What I want.
profile-wish-business = أريد أن أبدأ مشروعًا خاصًا بي.
profile-wish-job = أبحث عن عمل.
profile-wish-course = أريد أن ألتحق بدورة أو تدريب.
profile-idea-amount-needed = المال اللازم للبدء
profile-idea-amount-lacking = المال الناقص
profile-fallback = إذا لم يتحقق ذلك

# What a lender asks.
profile-business = المشروع
profile-own-money = المال الخاص
profile-term = مدة السداد المطلوبة
profile-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
profile-registered-yes = المشروع مسجَّل.
profile-registered-no = المشروع غير مسجَّل بعد.
profile-paper = الورقة
profile-paper-state = الحالة
profile-paper-at-hand = متوفرة
profile-paper-missing = ناقصة
profile-paper-not-asked = لم يُسأل عنها بعد

# EntreComp.
profile-entrecomp-competence = الكفاءة
profile-entrecomp-own = رأي الشخص
profile-entrecomp-counsellor = رأي المستشار
profile-entrecomp-level = { $level } من 8
profile-entrecomp-not-asked = لم يُسأل عنها
profile-entrecomp-note = أُجري التقدير في { $date } وفق الإطار الأوروبي EntreComp. المستويات من 1 إلى 8، وهي آراء وليست درجات.
profile-entrecomp-wheel = دائرة الكفاءات الخمس عشرة وفيها الرأيان، والجدول بجانبها يقول الشيء نفسه.

# What there is no room for.
profile-more = والمزيد في الملف لدى المكتب: { $count }.
profile-more-evidence =
    { $count ->
        [one] ودليل آخر.
        [two] ودليلان آخران.
        [few] و{ $count } أدلة أخرى.
        [many] و{ $count } دليلًا آخر.
       *[other] و{ $count } دليل آخر.
    }

# A record in which nothing stands yet.
profile-nothing-yet = لم يُكتب شيء لهذه الورقة بعد. يمكننا أن نملأها معًا في المكتب.

# The end of the sheet.
profile-closing = هنا أقف اليوم. وما زال بإمكاني أن أتعلّم ما ينقصني أو أسأل عنه أو أجده، ويمكن أن تكبر هذه الورقة مع كل زيارة.
profile-signature-person = المكان والتاريخ وتوقيع الشخص
profile-signature-counsellor = المكان والتاريخ وتوقيع المستشار

# What each strength means, in one breath.
profile-strength-certified = تغطيها شهادة شوهدت نسختها الأصلية
profile-strength-confirmed = يؤكدها طرف ثالث مذكور بالاسم
profile-strength-shown = باختبار ناجح أو بعمل أُنجز أمام مقيّم
profile-strength-consistent = وُقّع على مقابلة ليس فيها تناقض
profile-strength-stated = أقوال شخصية وحدها، بلا دليل بعد

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] لم يعمل هناك أحد غيري
        [one] عمل هناك شخص واحد معي
        [two] عمل هناك شخصان معي
        [few] عمل هناك { $count } أشخاص معي
        [many] عمل هناك { $count } شخصًا معي
       *[other] عمل هناك { $count } شخص معي
    }

# An assessment as evidence.
profile-assessed-by-written-exam = نجاح في اختبار كتابي
profile-assessed-by-oral-exam = نجاح في اختبار شفهي
profile-assessed-by-interview = مقابلة دون تناقض
profile-assessed-by-practical-test = نجاح في اختبار عملي

# Qualifications.
profile-routes = الطريق إلى مستوى:

# Languages.
profile-language = اللغة
profile-language-level = المستوى
profile-language-basis = كيف عُرف
profile-languages-note = من A1 إلى C2 هي مستويات الإطار الأوروبي المرجعي الموحد للغات.

# The permit.
profile-permit-title = التصريح
profile-permit-valid = الصلاحية
profile-permit-ended = انتهى في { $date }
profile-self-employment-yes = يسمح لي هذا التصريح بالعمل الحر.
profile-self-employment-no = لا يسمح لي هذا التصريح بالعمل الحر.
profile-self-employment-not-known = لا نعرف بعد هل يسمح لي هذا التصريح بالعمل الحر. يمكن لدائرة شؤون الأجانب أن تجيب.
profile-permit-allows = يسمح هذا التصريح بالعمل الحر.
profile-permit-forbids = لا يسمح هذا التصريح بالعمل الحر.
profile-permit-not-known = لا يُعرف بعد هل يسمح هذا التصريح بالعمل الحر. يمكن لدائرة شؤون الأجانب أن تجيب.

# Pictures, for whoever cannot see them.
profile-photo = صورة الشخص
profile-work-sample = صورة من العمل: { $title }

# Next steps.
profile-step-chosen = اخترناها معًا
profile-step-proposed = مقترحة، ولم نقرر بعد
profile-step-provider = الجهة
profile-step-place = المكان
profile-step-contact = التواصل
profile-step-hours = الوقت
profile-how = الطريقة
profile-step-confirmed = جرى التحقق من هذه المعلومات في { $date }.
profile-step-never-confirmed = لم يتحقق أحد من هذه المعلومات بعد.

# The profile of one page.
one-page-heading-bars = أين أقف الآن
one-page-heading-strengths = ما أفعله كثيرًا
one-page-language = { $language } { $level }
one-page-more = والمزيد في ملفي لدى المكتب: { $count }.
one-page-based-on =
    { $competences ->
        [one] في ملفي كفاءة واحدة.
        [two] في ملفي كفاءتان.
        [few] في ملفي { $competences } كفاءات.
       *[other] في ملفي { $competences } كفاءة.
    } { $stated ->
        [0] وكلها يدعمها أكثر من أقوالي وحدها.
       *[other] وما يستند منها إلى أقوالي وحدها: { $stated }.
    }

## Screen and paper

# The three bars.
bar-can-do = ماذا أستطيع أن أفعل
bar-can-do-fact =
    { $total ->
        [0] لم تُسجَّل أي كفاءة بعد.
        [one] { $supported ->
            [0] سُجِّلت كفاءة واحدة، وهي تستند إلى الأقوال وحدها.
           *[other] سُجِّلت كفاءة واحدة، وتدعمها أدلة.
        }
       *[other] { $supported } من أصل { $total } من الكفاءات يدعمها أكثر من الأقوال وحدها.
    }
bar-know = من أعرف هنا وماذا أعرف
bar-know-fact =
    { $chosen ->
        [0] لم يُختَر بعد أي عرض للمعلومات أو المرافقة المهنية أو بناء العلاقات.
       *[other] ما اختير: { $steps }. أي { $chosen } من 3.
    }
bar-finance = كيف أموّل ذلك
bar-finance-fact = المال الخاص { $own } من أصل { $needed }. وينقص { $lacking }.
bar-finance-covered = المال الخاص وقدره { $own } يغطي المبلغ اللازم { $needed }.
bar-finance-own-not-known = المبلغ اللازم { $needed }. أما مقدار المال الخاص فغير معروف بعد.
bar-finance-not-known = مقدار المال اللازم غير معروف بعد.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = اسألوا لدى: { $office }
founding-unchecked = لم يتحقق أحد من هذا المدخل بعد، ولذلك لا يُبنى عليه قرار. اسألوا الجهة المختصة.
founding-old = يعود هذا المدخل إلى { $date }، أي إلى أكثر من 24 شهرًا. تحققوا منه من جديد قبل الاعتماد عليه.
founding-undated = لم يدوّن أحد متى جرى التحقق من هذا المدخل.
founding-permit-ended = انتهى تصريح الإقامة في { $date }. ما كان يقوله لم يعد ساريًا، فاسألوا إن كان سيُمدَّد.
founding-permit-ends-soon =
    { $days ->
        [0] ينتهي تصريح الإقامة اليوم ({ $date }). اسألوا الآن إن كان سيُمدَّد.
        [one] ينتهي تصريح الإقامة بعد يوم واحد، في { $date }. اسألوا الآن إن كان سيُمدَّد.
        [two] ينتهي تصريح الإقامة بعد يومين، في { $date }. اسألوا الآن إن كان سيُمدَّد.
        [few] ينتهي تصريح الإقامة بعد { $days } أيام، في { $date }. اسألوا الآن إن كان سيُمدَّد.
       *[other] ينتهي تصريح الإقامة بعد { $days } يومًا، في { $date }. اسألوا الآن إن كان سيُمدَّد.
    }
founding-because-permit-yes = تصريح الإقامة نفسه يسمح بالعمل الحر، وهذا أقوى من أي جدول.
founding-because-permit-no = تصريح الإقامة نفسه لا يسمح بالعمل الحر. والجهة المختصة تعرف إن كان يمكن تغيير ذلك.
founding-because-permit-ended = انتهى تصريح الإقامة، ولذلك لم يعد ما كان يقوله ساريًا.
founding-because-no-permit = لم يُدوَّن بعد ما نوع الإقامة وهل تسمح بالعمل الحر.
founding-because-no-trade = لم تُدوَّن بعد مهنة لفكرة المشروع، أو أنها ليست في القائمة.
founding-because-no-entry = لا يوجد بعد مدخل عن هذا في { $country }.
founding-because-no-country = بلد المكتب غير مسجَّل.
founding-because-registered = تتطلب هذه المهنة التسجيل، والمشروع مسجَّل.
founding-because-entry = { $subject }، { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = العمل الحر مسموح به
founding-answer-permit-needed = يلزم إذن أو تصريح إقامة آخر
founding-answer-not-allowed = العمل الحر غير مسموح به
founding-answer-depends = يختلف الأمر من حالة إلى أخرى
founding-answer-free = لا يُطلب شيء
founding-answer-registration = يجب تسجيل المشروع
founding-answer-licence = تلزم رخصة
founding-answer-qualified-person = يلزم شخص مؤهَّل، مثل شخص يحمل شهادة معلّم في الحرفة

# What a start in a country needs beside skills.
gap-theme-host-country-rules = قواعد هذا البلد: مزاولة المهنة والضرائب والتأمين
gap-theme-network = أناس يساعدون: زبائن وموردون ومستشارون
gap-theme-money = مال للبداية وخطة له

# The name of a gap by itself.
gap-said = { $gap }
