### reviewed: none

## Screen

# The frame around every screen.
screen-skip-to-content = إلى المحتوى
screen-language = لغة الشاشة
screen-appearance = المظهر
screen-appearance-system = كما في الحاسوب
screen-appearance-light = فاتح
screen-appearance-dark = داكن
screen-demo-banner = بيانات مثال من الخيال. لا أحد هنا حقيقي.
screen-counsellor = المستشار: { $name }
screen-navigation = الشاشات
screen-one-moment = لحظة من فضلكم.

# Buttons and links that stand on several screens.
button-continue = متابعة
button-back = رجوع
button-try-again = محاولة أخرى
button-lock = قفل
button-lock-hint = قفل المكتب (Ctrl+L)
button-leave-demo = مغادرة مكتب المثال
button-show-passphrase = إظهار عبارة المرور
button-hide-passphrase = إخفاء عبارة المرور
button-done = تم
screen-still-needed = لم يُسجَّل بعد. ما زال ناقصًا: { $what }
button-change = تعديل
button-change-what = تعديل «{ $what }»
button-remove = إزالة
button-remove-what = إزالة «{ $what }»
lines-hint = أمر واحد في كل سطر.
button-undo = تراجع
button-close = إغلاق

# The box above a form that cannot be saved.
form-problem-heading = هناك مشكلة
form-problem-title = خطأ: { $title }
form-optional = اختياري

# Pickers.
picker-hint = اكتبوا بعض الحروف واختاروا من القائمة.
picker-nothing-found = لا شيء في القائمة يطابق هذه الحروف.

# What could not be done, and why.
notice-failed-heading = لم ينجح ذلك
notice-vault-heading = لا يمكن فتح الخزنة

# Fields for dates and numbers.
date-field-day = اليوم
date-field-month = الشهر
date-field-year = السنة
date-field-hint = السنة وحدها تكفي. مثال: 27 3 2007.
date-field-whole-hint = مثال: 27 3 2027.
date-problem-whole = اليوم والشهر والسنة كلها مطلوبة هنا. تحققوا من وجود هذا اليوم.
number-problem = اكتبوا عددًا صحيحًا بالأرقام.
decimal-problem = اكتبوا عددًا بالأرقام، بفاصلة أو نقطة.
decimal-sign = .
picker-not-chosen = اختاروا من القائمة، أو اتركوا الحقل فارغًا.

# The line that says what just happened.
status-saving = يجري الحفظ…
status-saved = حُفظ في { $time }
status-not-saved = لم يُحفظ. { $why }
status-removed = أُزيل: { $what }
status-undone = جرى التراجع عن: { $what }

# What can be done from anywhere, with its key.
action-find = البحث عن شخص
action-new-candidate = شخص جديد
action-undo = التراجع عن آخر تغيير
action-directory = الدليل
action-settings = الإعدادات
action-palette = فعل شيء أو فتحه
action-keys = المفاتيح
action-lock = قفل المكتب
action-section = الانتقال إلى: { $section }
action-hide-notes = إخفاء الملاحظات الخاصة
action-close = إغلاق مربع أو قائمة
action-larger = تكبير كل شيء
action-normal-size = إعادة كل شيء إلى حجمه المعتاد
key-control = Ctrl
keys-about = تعمل علامة الاستفهام حيث لا يكتب أحد. ينقلكم مفتاح Tab من حقل إلى حقل، ويضغط مفتاح Enter الزر، وتختار الأسهم من القائمة.
palette-hint = اكتبوا ما تريدون فعله أو من تريدون فتح ملفه
palette-nothing = لا شيء يطابق هذه الحروف.
palette-open = فتح: { $name }

# The same words in other languages.
other-languages-heading = بلغات أخرى
other-languages-said-in = لغة هذه الكلمات
translations-heading = لمن يقرأ الأوراق
translations-hint = المعنى نفسه بلغات أخرى، بقدر ما يستطيع أحد أن يترجم.
translations-in = باللغة: { $language }
