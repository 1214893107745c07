### reviewed: none

## Screen

# Mentors as persons, in the directory.
mentors-title = المرافقون
mentors-about = أشخاص يرافقون من يؤسس مشروعًا. كل مدخل يخص شخصًا: أخبروه بما تكتبونه، واسألوه هل يجوز ذكر اسمه لمن تُقدَّم لهم المشورة.
mentors-empty = لم يُدوَّن أي مرافق بعد. يُكتب هنا من لديه مشروع خاص أو كان لديه، ويعطي من وقته لمن يبدأ.
mentors-add = إضافة مرافق
mentor-accompanies = عدد من يرافقهم الآن: { $count }
mentor-accompanies-of = عدد من يرافقهم الآن: { $count } من { $capacity }
mentor-accompanies-unknown = العدد الممكن في المجموع غير معروف بعد.
mentor-consent-state-missing = لا موافقة بعد: لا يُذكر لأحد
mentor-consent-state-not-to-be-named = موافقة دون ذكر الاسم: لا يُذكر لأحد
mentor-consent-state-may-be-named = يجوز ذكر اسمه
mentor-consent-state-withdrawn = سُحبت الموافقة: لا يُذكر لأحد

# The form of a mentor.
mentor-form = مرافق
mentor-part-person = الشخص
mentor-part-consent = الموافقة
mentor-part-brings = ما يقدمه
mentor-part-meets = متى وأين
mentor-part-wishes = من يرافقه
mentor-name = الاسم
mentor-name-hint = كما يريد الشخص أن يُنادى.
mentor-contact-route = كيف يمكن الوصول إليه
mentor-kind = نوع المرافقة
mentor-description = بكلمات قليلة
mentor-description-hint = ماذا عمل، وفيمَ يحب أن يساعد. قد يسمع هذا من تُقدَّم لهم المشورة.
mentor-gender = الجنس
mentor-gender-hint = فقط إن أراد الشخص أن يُكتب ذلك. يرغب بعض الناس في امرأة أو رجل.
mentor-languages = اللغات
mentor-language-add = إضافة لغة
mentor-sectors = القطاعات التي يعرفها
mentor-stages = المراحل التي يساعد فيها
mentor-stages-hint = إن لم يُختر شيء فالمقصود كل المراحل.
mentor-helps-with = ما هو قوي فيه ويساعد فيه
mentor-times = متى لديه وقت
mentor-channels = كيف يلتقي بالناس
mentor-place = مكان اللقاء
mentor-region = المنطقة
mentor-capacity = كم شخصًا في الوقت نفسه
mentor-accompanies-elsewhere = عدد من يرافقهم أيضًا عن غير طريق هذا المكتب
mentor-wanted-genders = يرغب في مرافقة
mentor-wanted-sectors = يرغب في هذه القطاعات
mentor-wanted-hint = إن لم يُختر شيء فلا رغبة محددة.
mentor-conflict-names = لا يجوز أن يرافق هؤلاء الأشخاص والجهات
mentor-conflict-names-hint = واحد في كل سطر: العائلة والزبائن وأصحاب العمل والمنافسون. لا يُقترح عليهم.
mentor-conflict-sectors = لا يجوز أن يرافق هذه القطاعات
mentor-conflict-words = حالات أخرى لتضارب المصالح، بالكلمات
mentor-conflict-words-hint = لا يستطيع EXpress البحث عن هذا. يظهر سؤالًا مفتوحًا للحديث عنه.
mentor-consent-about = اشرحوا ما الذي يُكتب ومن يراه. دون موافقة يبقى المدخل عندكم ولا يُذكر الاسم لأحد. لا ضرر من الرفض، ويمكن سحب الموافقة في أي وقت.
mentor-consent-purposes = ما يوافق عليه الشخص
mentor-consent-purpose-counselling = يحتفظ هذا المكتب بالمدخل ويستعمله عند تقديم المشورة.
mentor-consent-purpose-naming = يجوز ذكر الاسم لمن تُقدَّم لهم المشورة.
mentor-consent-withdrawn-hint = يُترك فارغًا ما دامت الموافقة قائمة.
mentor-confirmed-on = آخر سؤال له كان في
mentor-confirmed-by = من سأله

# What the mentor may have, and the way out.
mentor-access = حفظ ما لدى المكتب عنه
mentor-access-what = حفظ ما لدى المكتب عنه: { $name }
mentor-access-heading = ما يحتفظ به هذا المكتب عن { $name }
mentor-access-about = لكل إنسان أن يرى ما يُحتفظ به عنه. في الملف المدخل وما اقتُرح واتُّفق عليه ومن غيّره ومتى. ولا يُذكر فيه من يُرافَق الآن أو من رُوفق من قبل.
mentor-access-path = حفظ الملف باسم
mentor-access-path-hint = مسار كامل لملف غير موجود بعد، مثلًا على ذاكرة USB لهذا الشخص.
mentor-access-save = حفظ
mentor-access-saved = تم الحفظ: { $path }. من لديه هذا الملف يستطيع قراءته. يُرجى تسليمه إلى الشخص وعدم الاحتفاظ بنسخة هنا.
mentor-erase = محو نهائي
mentor-erase-what = محو نهائي: { $name }
mentor-erase-heading = هل يُمحى { $name } نهائيًا؟
mentor-erase-about = يُمحى من هذه الخزنة المدخل وما اقتُرح واتُّفق عليه وما يقوله السجل عنه. لا يستطيع أحد استعادة ذلك، ولا زر «تراجع» أيضًا.
mentor-erase-copies = النسخ الاحتياطية السابقة والملفات المحفوظة ما زالت تحتوي عليه. يُرجى عمل نسخة احتياطية جديدة وحذف القديمة.
mentor-erase-cancel = إبقاء المدخل
mentor-erased = مُحي المرافق من هذه الخزنة.

# Mentors in a candidate’s file.
mentors-both = لكل منهما أن يرفض. يُرجى سؤال الشخص قبل إخبار المرافق بأي شيء عنه.
mentors-nobody = لا يجوز ذكر أي مرافق بعد. تُضاف أسماء المرافقين في الدليل.
mentors-not-named =
    { $count ->
        [one] هناك مرافق آخر مدوَّن لا يجوز ذكره.
        [two] هناك مرافقان آخران مدوَّنان لا يجوز ذكرهما.
        [few] هناك { $count } مرافقين آخرين لا يجوز ذكرهم.
        [many] هناك { $count } مرافقًا آخر لا يجوز ذكرهم.
       *[other] هناك { $count } مرافق آخر لا يجوز ذكرهم.
    }
mentors-for-person = من جهة الشخص
mentors-for-mentor = من جهة المرافق
mentors-in-favour = مؤيد
mentors-against = معارض
mentors-no-reasons = لا شيء معروف يؤيد ذلك أو يعارضه.
mentor-gender-wish = يرغب الشخص في أن ترافقه أو يرافقه
mentor-gender-wish-none = لا رغبة، أو لم يُسأل عنها
mentor-gender-wish-kept = حُفظت الرغبة.
mentor-standing-open = يمكن اقتراحه
mentor-standing-full = لا مكان شاغر
mentor-standing-not-to-be-named = لم يعد يجوز ذكره
mentor-standing-conflict = تضارب مصالح
mentorship-propose = اقتراح
mentorship-propose-what = اقتراح { $name }
mentorship-state-proposed = اقتُرح، ولم يُجب أحد بعد
mentorship-state-mentor-said-yes = وافق المرافق، ولم يُجب الشخص بعد
mentorship-state-candidate-said-yes = وافق الشخص، ولم يُجب المرافق بعد
mentorship-state-mentor-said-no = رفض المرافق
mentorship-state-candidate-said-no = رفض الشخص
mentorship-state-agreed = وافق الاثنان
mentorship-state-ended = انتهت المرافقة
mentorship-step-mentor-yes = المرافق يوافق
mentorship-step-mentor-no = المرافق يرفض
mentorship-step-candidate-yes = الشخص يوافق
mentorship-step-candidate-no = الشخص يرفض
mentorship-step-end = إنهاء المرافقة
mentorship-what = { $name }: { $step }
mentorship-why = لماذا؟ (اختياري)
mentorship-why-hint = لا أحد ملزَم بذكر سبب.
mentorship-proposed = اقتُرح: { $name }
mentorship-kept = دُوِّن: { $step }

# Why a mentor and a founder suit each other or not. Yes, no or not known is whether a wish is met.
mentor-works-on = يساعد فيما يُطلب العون فيه: { $gap }.
mentor-gender-wished =
    { $outcome ->
        [yes] يرغب الشخص في مرافقة من: { $gender }. هذا مناسب.
        [no] يرغب الشخص في مرافقة من: { $gender }. هذا غير مناسب.
       *[not-known] يرغب الشخص في مرافقة من: { $gender }. ولا يُعرف بعد هل هذا مناسب.
    }
mentor-wishes-gender =
    { $outcome ->
        [yes] يرغب في مرافقة: { $genders }. هذا مناسب.
        [no] يرغب في مرافقة: { $genders }. هذا غير مناسب.
       *[not-known] يرغب في مرافقة: { $genders }. ولا يُعرف بعد هل هذا مناسب.
    }
mentor-wishes-sector =
    { $outcome ->
        [yes] يرغب في المرافقة في: { $sectors }. هذا مناسب.
        [no] يرغب في المرافقة في: { $sectors }. والمشروع في قطاع آخر.
       *[not-known] يرغب في المرافقة في: { $sectors }. وقطاع المشروع غير معروف بعد.
    }
mentor-language = لغة مشتركة بينهما: { $language }.
mentor-no-shared-language = لغة المرافق: { $language }. ولا توجد لغة مشتركة مدوَّنة.
mentor-near = مكان اللقاء قريب: { $place }، { $km } كم.
mentor-far = مكان اللقاء بعيد: { $place }، { $km } كم.
mentor-from-afar = يمكنهما اللقاء عن بُعد: { $channels }.
mentor-same-region = كلاهما في المنطقة نفسها: { $region }.
mentor-other-region = المرافق في منطقة أخرى: { $region }.
mentor-time = لدى كليهما وقت: { $time }.
mentor-other-times = أوقات فراغهما في الأسبوع مختلفة.
mentor-sector = يعرف هذا القطاع: { $sector }.
mentor-other-sector = يعرف قطاعات أخرى، لا هذا القطاع: { $sector }.
mentor-stage = يساعد في المرحلة التي بلغها المشروع.
mentor-other-stage = يساعد في مراحل أخرى من المشروع.
mentor-places-left =
    { $places ->
        [one] يمكنه أن يرافق شخصًا واحدًا آخر.
        [two] يمكنه أن يرافق شخصين آخرين.
        [few] يمكنه أن يرافق { $places } أشخاص آخرين.
        [many] يمكنه أن يرافق { $places } شخصًا آخر.
       *[other] يمكنه أن يرافق { $places } شخص آخر.
    }
mentor-full =
    { $count ->
        [0] لا يرافق أحدًا في الوقت الحاضر.
        [one] يرافق شخصًا واحدًا ولا يريد أكثر.
        [two] يرافق شخصين ولا يريد أكثر.
        [few] يرافق { $count } أشخاص ولا يريد أكثر.
        [many] يرافق { $count } شخصًا ولا يريد أكثر.
       *[other] يرافق { $count } شخص ولا يريد أكثر.
    }
mentor-conflict-name = لا يجوز أن يرافق: { $name }. وهذا مذكور في هذا الملف.
mentor-conflict-sector = لا يجوز أن يرافق أحدًا في هذا القطاع: { $sector }.
mentor-conflict-note = تضارب مصالح مكتوب بالكلمات، للحديث عنه: { $note }
mentor-not-named = لم تعد هناك موافقة على ذكر الاسم.
mentor-never-confirmed = لم يسأل أحد بعد هل المدخل صحيح.
mentor-confirmed-long-ago =
    { $days ->
        [one] آخر سؤال للمرافق كان قبل يوم واحد.
        [two] آخر سؤال للمرافق كان قبل يومين.
        [few] آخر سؤال للمرافق كان قبل { $days } أيام.
        [many] آخر سؤال للمرافق كان قبل { $days } يومًا.
       *[other] آخر سؤال للمرافق كان قبل { $days } يوم.
    }
