### reviewed: none

## Screen

# The head of a candidate's file.
candidate-opening = يجري فتح الملف.
candidate-code = الرمز
candidate-address-as = طريقة المخاطبة: { $name }
candidate-permit = تصريح الإقامة
candidate-permit-days-left =
    { $days ->
        [0] ينتهي اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
       *[other] بقي { $days } يومًا
    }
candidate-permit-ended =
    { $days ->
        [one] انتهى قبل يوم واحد
        [two] انتهى قبل يومين
        [few] انتهى قبل { $days } أيام
       *[other] انتهى قبل { $days } يومًا
    }
candidate-permit-end-not-known = تاريخ الانتهاء غير معروف
candidate-no-consents = لم تُسجَّل أي موافقة بعد.
candidate-consent-withdrawn = { $purpose }، سُحبت في { $date }
candidate-language-native = { $language }، لغة أولى
candidate-language-level = { $language } { $level }
candidate-language-no-level = { $language }، المستوى غير معروف
candidate-language-skills = { $language }؛ { $skills }
candidate-language-skill =
    { $skill ->
        [listening] الاستماع { $level }
        [reading] القراءة { $level }
        [spoken_interaction] المحادثة مع الآخرين { $level }
        [spoken_production] التحدث المتصل { $level }
       *[writing] الكتابة { $level }
    }
candidate-language-basis = { $language } ({ $basis })
candidate-changed = آخر تغيير: { $date }

# The sections of the file.
section-navigation = أقسام هذا الملف
section-overview = نظرة عامة
section-triage = الفرز الأولي
section-person = بيانات الشخص
section-experience = الخبرة
section-strengths = نقاط القوة
section-competences = الكفاءات
section-assessments = التقييمات
section-entrepreneurship = ريادة الأعمال
section-qualifications = المؤهلات والإطار الأوروبي
section-business = فكرة المشروع
section-gaps = الفجوات
section-matches = العروض المناسبة
section-papers = الأوراق
section-history = السجل

overview-missing-heading = غير معروف بعد
overview-missing-none = كل ما تسأل عنه العروض معروف.
overview-missing-birth-date = تاريخ الميلاد
overview-missing-region = المنطقة التي يسكن فيها الشخص
overview-missing-permit-end = آخر يوم في تصريح الإقامة
overview-missing-self-employment = هل يسمح تصريح الإقامة بالعمل الحر
overview-missing-language-levels = مستوى إحدى اللغات
overview-missing-business-idea = فكرة المشروع
overview-missing-amount = المال اللازم للبدء
overview-missing-own-share = المال الخاص
overview-missing-plan = هل توجد خطة مكتوبة
overview-missing-registered = هل المشروع مسجَّل
overview-next-heading = ما اخترناه معًا
overview-next-none = لم يُختَر أي عرض بعد. انظرا معًا في العروض المناسبة.

# Person.
person-full-name = الاسم الكامل كما في تصريح الإقامة
person-code-only = هذا الشخص معروف برمز فقط.
person-address-as = يفضّل أن يُخاطَب
person-birth-date = تاريخ الميلاد
person-birth-date-estimated = { $date } (تقديري)
person-contact-route = طريقة الاتصال
person-place = المكان
person-region = المنطقة
person-preferred-language = لغة القراءة والحديث
person-languages = اللغات
person-residence-title = تصريح الإقامة
person-valid-from = صالح من
person-valid-until = صالح حتى
person-self-employment = يسمح التصريح بالعمل الحر
person-gender = الجنس
person-in-country-since = يعيش في هذا البلد منذ
person-employment = العمل حاليًا
person-receives-benefits = يعيش من إعانات يغيّرها وجود مشروع
person-family-duties = يرعى أطفالًا أو آخرين
person-has-time = لديه وقت
person-mentor-wishes = يرغب في مساعدة مرافق في
person-network = من يعرف هنا
person-channels = طرق التواصل المفضّلة
person-wish = جاء من أجل
person-fallback = إذا لم يكن ذلك ممكنًا
person-consents = الموافقات
person-private-notes = ملاحظات خاصة بالمستشارين
person-private-notes-hint = لا تظهر على أي ورقة سوى تقرير الشخص عن بياناته. وهي مغلقة كي تتمكنوا من إدارة الشاشة.
fact-not-known = غير معروف بعد

# Experience.
experience-empty = لم يُسجَّل شيء بعد. المدرسة والوظائف والمشروع الخاص والعمل في الأسرة والرعاية والتطوع كلها مكانها هنا.
experience-from-to = { $from } – { $to }
experience-since = منذ { $date }
experience-until = حتى { $date }
experience-date-not-known = الزمن غير معروف

# Competences.
competence-empty = لم يُسجَّل شيء بعد. كل ما يستطيعه هذا الشخص أو يعرفه مكانه هنا، أينما تعلّمه.
competence-column-competence = الكفاءة
competence-column-setting = طريقة التعلّم
competence-column-strength = القوة
competence-column-evidence = الأدلة
competence-evidence-count =
    { $count ->
        [0] لا شيء
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
       *[other] { $count } دليلًا
    }
competence-strength-legend = معاني الكلمات

# Qualifications and EQF.
qualification-empty = لم يُسجَّل شيء بعد. الشهادات والدرجات مكانها هنا، حتى ما ضاعت أوراقه.
qualification-awarded-by = الجهة المانحة
qualification-country = البلد
qualification-awarded = تاريخ المنح
qualification-setting = طريقة التعلّم
qualification-paper = الورقة
qualification-level = المستوى { $low } في الإطار الأوروبي
qualification-level-range = المستوى { $low } إلى { $high } في الإطار الأوروبي، استرشادي
qualification-level-target = المستوى { $low } في الإطار الأوروبي، هدف
qualification-no-level = لا يوجد مستوى
qualification-routes = ما يمكنكم فعله
qualification-printing-forbidden = لا يريد الشخص طباعة هذا المستوى.
qualification-informal-heading = قراءات للتعلّم غير الرسمي
original-words = بكلمات الشخص، { $language }
original-words-plain = بكلمات الشخص

# Business idea.
business-empty = لم تُسجَّل فكرة مشروع بعد.
business-for-whom = لمن
business-place = أين
business-sector = القطاع
business-stage = المرحلة
business-amount-needed = المال اللازم للبدء
business-own-share = المال الخاص
business-plan-at-hand = توجد خطة مكتوبة
business-registered = مسجَّل
business-money-for = الغرض من المال
business-term-months = عدد الأشهر للسداد
business-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
business-papers-at-hand = الأوراق المتوفرة
business-papers-missing = الأوراق الناقصة

# Matches.
matches-empty = لا توجد عروض بعد في قائمة العروض لهذا المكتب.
matches-count =
    { $count ->
        [0] لا عروض
        [one] عرض واحد
        [two] عرضان
        [few] { $count } عروض
       *[other] { $count } عرضًا
    }
matches-eligible-count =
    { $count ->
        [0] لا شيء متاح
        [one] عرض واحد متاح
        [two] عرضان متاحان
        [few] { $count } عروض متاحة
       *[other] { $count } عرضًا متاحًا
    }
matches-step-empty = لا يوجد بعد عرض من هذا النوع في قائمة العروض.
matches-confirmed-ago =
    { $days ->
        [0] أُكِّدت المعلومات اليوم
        [one] أُكِّدت المعلومات أمس
        [two] أُكِّدت المعلومات قبل يومين
        [few] أُكِّدت المعلومات قبل { $days } أيام
       *[other] أُكِّدت المعلومات قبل { $days } يومًا
    }
matches-decided = { $decision } في { $date }
