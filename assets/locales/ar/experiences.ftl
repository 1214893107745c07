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
experience-occupation = المهنة (ESCO)
experience-occupation-hint = تُكتب بضعة أحرف بأي لغة ثم يُختار الاسم الأقرب. وما يُكتب دون اختيار لا يُحفظ.
experience-occupation-unlink = إزالة الرابط
experience-occupation-retired = لم تعد هذه المهنة في ESCO. يحتفظ الرابط باسمه، ويمكن اختيار مهنة أخرى.

# The facts of a business of one’s own.
former-business-heading = معلومات عن المشروع
former-business-hint = السنوات والمكان مذكورة في الأعلى. وما لم يُسأل عنه يبقى فارغًا.
former-business-legal-form = الشكل القانوني
former-business-staff = أشخاص آخرون عملوا فيه
former-business-staff-hint = في أكثر الأوقات عملًا، دون الشخص نفسه.
former-business-turnover = الإيرادات
former-business-turnover-hint = تقريبًا، باليورو بقيمته اليوم، في سنة عادية.
former-business-customers = الزبائن
former-business-customers-hint = من كان يشتري؟
former-business-suppliers = المورّدون
former-business-suppliers-hint = من أين كانت تأتي البضاعة والمواد؟
former-business-done-alone = ما فعله الشخص وحده
former-business-done-alone-hint = ماذا كان يفعل دون مساعدة؟ مثال: الأسعار، والحسابات، والشراء، والإصلاح.
former-business-end-reason = سبب الانتهاء
former-business-end-reason-hint = يكفي سبب واحد بسيط. ولا مكان هنا لسرد ما حدث.
former-business-not-asked = لم يُسأل عنه بعد: { $what }

# What did you do there? The tasks of an occupation, to go through together.
experience-tasks-open = ماذا كان العمل هناك؟
experience-tasks-open-what = ماذا كان العمل هناك؟ «{ $what }»
experience-tasks-so-far =
    { $count ->
        [0] لم يُسأل عنه بعد
        [one] أُجيب حتى الآن عن مهمة واحدة
        [two] أُجيب حتى الآن عن مهمتين
        [few] أُجيب حتى الآن عن { $count } مهام
       *[other] أُجيب حتى الآن عن { $count } مهمة
    }
experience-tasks-choose = تُختار أولًا المهنة الأقرب إلى هذا العمل، ثم تظهر مهامها هنا. والعمل بلا أجر يُحسب أيضًا.
experience-tasks-no-experience = يُرجى أولًا تسجيل شيء فعله الشخص في الخطوة السابقة.
experience-tasks-opening = يجري البحث عن المهام.
experience-tasks-none = لا تُعرف هنا مهام لهذه المهنة. يمكن إزالة الرابط واختيار مهنة أخرى قريبة، أو كتابة ما يستطيعه الشخص بكلماته.
experience-tasks-about = تُراجع المهام معًا: هل كان ذلك كثيرًا أم أحيانًا أم أبدًا؟ ويمكن ترك أي مهمة إلى وقت آخر، وعندها تبقى غير مسؤول عنها.
experience-tasks-essential = من صميم هذه المهنة
experience-tasks-keys = بلوحة المفاتيح: 1 كثيرًا، 2 أحيانًا، 3 أبدًا، ثم تأتي المهمة التالية. المفتاح 0 أو مفتاح الحذف إلى الخلف يسحب الإجابة. ومفاتيح الأسهم تنقل إلى المهام الأخرى، وPage Down وPage Up إلى الصفحات الأخرى.
experience-tasks-answered = أُجيب عن { $answered } من { $all }
experience-tasks-page = الصفحة { $page } من { $pages }
experience-tasks-next = الصفحة التالية
experience-tasks-previous = الصفحة السابقة
experience-tasks-added =
    { $count ->
        [0] لم تنتج عن ذلك أي كفاءة جديدة.
        [one] نتجت عن ذلك كفاءة واحدة.
        [two] نتجت عن ذلك كفاءتان.
        [few] نتجت عن ذلك { $count } كفاءات.
       *[other] نتجت عن ذلك { $count } كفاءة.
    }

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
