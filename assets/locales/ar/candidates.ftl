### reviewed: none

## Screen

# A new file.
new-candidate-heading = شخص جديد
new-candidate-lead = يكفي رمز. كل ما عداه يمكن أن ينتظر حتى يريد الشخص أن يحكيه.
new-candidate-open = فتح الملف
new-candidate-opened = ملف { $code } مفتوح الآن.
new-candidate-code-empty = اكتبوا رمزًا، مثل اسم شجرة ورقم.
# Trees of one word each, from which a code is proposed.
new-candidate-trees = زيزفون قيقب بتولا دردار كرز صفصاف بلوط زيتون بندق إجاص خوخ جوز
button-cancel = إلغاء

# Somebody who may be here already.
same-person-heading = ربما كان هذا الشخص مسجلًا هنا
same-person-lead = لم يُضف شيء بعد. انظروا هل هو الشخص نفسه، حتى لا يكون لأحد ملفان.
same-person-code = الرمز نفسه
same-person-name = الاسم نفسه
same-person-birth-year = سنة الميلاد نفسها
same-person-open-what = فتح الملف { $code }
same-person-anyway = إنه شخص آخر، أضيفوه

# The person, to write down.
person-form = الشخص
person-names = الأسماء
person-wishes = الرغبة
person-code-hint = اسم للمكتب وحده، لا يقول شيئًا عن الشخص.
person-full-name-hint = بأي خط. اتركوه فارغًا إن كان الرمز يكفي.
person-birth-and-contact = الميلاد والتواصل
person-contact-route-hint = رقم أو عنوان أو عن طريق شخص آخر.
person-region-hint = كما تسميها العروض في قائمة عروضكم.
person-estimated = تاريخ الميلاد تقديري
person-language-add = إضافة لغة
person-language-remove = إزالة { $language }
person-level = المستوى
person-level-not-known = غير معروف بعد
person-level-basis = معروف عن طريق
person-first-language = نشأ مع هذه اللغة
person-skills = المستوى في كل مهارة
person-skills-hint = مثلًا إن كان الشخص يتحدث اللغة أفضل مما يكتبها.
person-skills-lowest = المهارات الخمس كلها معروفة. حيث يُطلب مستوى واحد يُؤخذ بأدناها: { $level }.
person-skill-not-asked = لم يُسأل بعد
person-residence-name = اسم تصريح الإقامة
person-residence-name-hint = كما هو مطبوع على البطاقة أو الورقة.
person-residence-kind = نوع الإقامة
person-residence-kind-here = اسمها في { $country }: { $name }
person-circumstances = ظروف الحياة
person-circumstances-about = بعض العروض تسأل عن هذه الأمور. اسألوا عمّا يلزم فقط، ويجوز أن يبقى كل شيء مفتوحًا. وما يبقى مفتوحًا لا يستبعد أحدًا.
person-gender-hint = لأن بعض العروض للنساء فقط مثلًا. كما يقوله الشخص نفسه.
person-in-country-since-hint = لأن بعض العروض تسأل عن المدة. تكفي السنة وحدها.
person-employment-hint = لأن بعض العروض لمن هم بلا عمل، وبعضها لمن يعملون.
person-receives-benefits-hint = لأن بعض المساعدات لمن يعيشون من إعانات فقط، والدخل الخاص يغيّرها.
person-family-duties-hint = لأن بعض العروض مخصّصة لذلك، ولأن العروض التي فيها رعاية للأطفال تأتي عندئذ أولًا.
person-has-time-hint = لأن العروض في هذه الأوقات تأتي عندئذ أولًا. اتركوا كل الخانات فارغة إن لم يُسأل أحد.
person-mentoring = مساعدة المرافق
person-mentoring-about = يقرأ المرافق هذا في بطاقة المرافق إذا أراد الشخص ذلك. اتركوا ما لم يُسأل عنه مفتوحًا.
person-mentor-wish = الرغبة { $number }
person-mentor-wish-add = إضافة رغبة
person-network-hint = من يمكنه أن يساعد أو يشتري أو يفتح بابًا، ومن ما زال ينقص. بكلمات الشخص نفسه ودون أسماء.
person-channels-hint = اتركوا كل الخانات فارغة إن لم يُسأل أحد.

# The levels of a language, each with what somebody can do who has it.
language-level-a1 = A1 – كلمات منفردة وجمل قصيرة
language-level-a2 = A2 – أمور يومية بسيطة
language-level-b1 = B1 – يكفي لمعظم الحياة اليومية
language-level-b2 = B2 – مواضيع صعبة أيضًا، مع بعض الجهد
language-level-c1 = C1 – كل شيء تقريبًا، في العمل أيضًا
language-level-c2 = C2 – كل شيء، دون جهد

# Consents.
consent-empty = لم يُتفق على شيء بعد. اشرحوا أولًا ما الذي يُكتب ومن يراه، وللشخص أن يرفض أي نقطة.
consent-add = إضافة موافقة
consent-form = موافقة
consent-purpose = لأي غرض؟
consent-about-keep-record = يجوز للمكتب أن يحتفظ بهذا الملف.
consent-about-print-profile = يجوز للمكتب أن يطبع أوراقًا ويسلمها إلى الشخص.
consent-about-referral = يجوز للمكتب أن يرسل معلومات إلى جهة واحدة مسماة.
consent-about-statistics = يجوز للمكتب أن يحسب الشخص في الأرقام دون اسم.
consent-recipient = إلى من؟
consent-recipient-hint = جهة واحدة أو شخص واحد. كل جهة أخرى تحتاج إلى موافقة أخرى.
consent-language = شُرحت بلغة
consent-interpreter = من ترجم؟
consent-interpreter-hint = اتركوه فارغًا إن لم يترجم أحد.
consent-given-on = تاريخ الموافقة
consent-withdrawn-on = تاريخ السحب
consent-given-day = أُعطيت في { $date }
consent-withdrawn-day = سُحبت في { $date }
consent-explained = شُرحت باللغة: { $language }
consent-withdraw = سحب الموافقة
consent-withdraw-what = سحب الموافقة: { $what }
consent-withdrawn = سُحبت الموافقة ابتداءً من اليوم.

# Conversations.
contacts-heading = اللقاءات
contact-empty = لم يُسجَّل أي لقاء بعد. سجّلوا اليوم والمدة وما أُنجز، حتى يستطيع أي زميل أن يواصل من هناك.
contact-add = إضافة لقاء
contact-form = لقاء
contact-name = { $kind }، { $date }
contact-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
contact-minutes-label = الدقائق
contact-kind = ما نوعه؟
contact-date = التاريخ
contact-language = اللغة
contact-interpreted = بترجمة { $name }
contact-done = ما الذي أُنجز
contact-done-hint = بكلمات قليلة يجوز للشخص أن يقرأها أيضًا.

# Private notes.
notes-hide = إخفاء الملاحظات (F9)
notes-open = إظهار الملاحظات الخاصة
notes-keys = مفتاح F9 أو Escape يخفيها فورًا من أي موضع في هذه الشاشة.
