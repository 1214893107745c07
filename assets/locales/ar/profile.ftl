### reviewed: none

## Paper

# The head of the sheet.
profile-title = ملفي الشخصي
profile-document-title = الملف { $code }
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
        [0] ليس فيها شيء من أقوالي وحدها.
        [one] وفيها كفاءة واحدة من أقوالي وحدها.
        [two] وفيها كفاءتان من أقوالي وحدها.
        [few] وفيها { $stated } كفاءات من أقوالي وحدها.
        [many] وفيها { $stated } كفاءة من أقوالي وحدها.
       *[other] وفيها { $stated } كفاءة من أقوالي وحدها.
    }

# The foot of every page.
profile-footer = تسجّل هذه الورقة أقوالًا وأدلة، وليست اعترافًا بالمؤهلات.
profile-fictional = مثال مُختلَق – لا يمثّل شخصًا حقيقيًا
profile-page = الصفحة { $page } من { $pages }

# The blocks.
profile-heading-wish = ماذا أريد
profile-heading-competences = ماذا أستطيع
profile-heading-experiences = ماذا عشت وعملت
profile-heading-qualifications = مؤهلاتي
profile-heading-readings = إلى أين يقود تعلّمي غير الرسمي
profile-heading-languages = لغاتي
profile-heading-residence = تصريح إقامتي
profile-heading-steps = خطواتي التالية

# What I want.
profile-wish-business = أريد أن أبدأ عملًا خاصًا بي.
profile-wish-job = أبحث عن عمل.
profile-wish-course = أريد أن ألتحق بدورة أو تدريب.
profile-idea-amount-needed = المال اللازم للبدء
profile-idea-own-share = منه من مالي الخاص
profile-idea-amount-lacking = المال الناقص

# What each strength means, in one breath.
profile-strength-certified = تغطيها شهادة، وقد رُئي الأصل
profile-strength-confirmed = يقول ذلك طرف ثالث معروف الاسم
profile-strength-shown = في اختبار ناجح أو في عمل أُنجز أمام مقيّم
profile-strength-consistent = وُقّع على المقابلة دون تناقض
profile-strength-stated = أقوالي أنا فقط

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] لم يعمل هناك أحد غيري
        [one] عمل هناك شخص واحد معي
        [two] عمل هناك شخصان معي
        [few] عمل هناك { $count } أشخاص معي
       *[other] عمل هناك { $count } شخصًا معي
    }

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

# Next steps.
profile-step-chosen = اخترناها معًا
profile-step-proposed = مقترحة، ولم نقرر بعد
profile-step-provider = من
profile-step-place = أين
profile-step-contact = التواصل
profile-step-hours = متى
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
bar-can-do = ماذا أستطيع
bar-can-do-fact =
    { $total ->
        [0] لم تُسجَّل أي كفاءة بعد.
        [one] { $supported ->
            [0] سُجِّلت كفاءة واحدة، وهي تستند إلى الأقوال وحدها.
           *[other] سُجِّلت كفاءة واحدة، وتدعمها أدلة.
        }
       *[other] { $supported } من { $total } من الكفاءات يدعمها أكثر من الأقوال وحدها.
    }
bar-know = من وماذا أعرف هنا
bar-know-fact =
    { $chosen ->
        [0] لم يُختَر بعد أي عرض للمعلومات أو الإرشاد أو التواصل.
       *[other] ما اختير: { $steps }. أي { $chosen } من 3.
    }
bar-finance = كيف أموّل ذلك
bar-finance-fact = { $own } من { $needed } مال خاص. وينقص { $lacking }.
bar-finance-covered = المال الخاص وقدره { $own } يغطي المبلغ اللازم { $needed }.
bar-finance-own-not-known = المبلغ اللازم { $needed }. أما مقدار المال الخاص فغير معروف بعد.
bar-finance-not-known = مقدار المال اللازم غير معروف بعد.
