### reviewed: none

## Screen

# The first choice.
first-run-heading = مرحبًا بكم في EXpress
first-run-lead = يساعدكم EXpress أنتم والشخص الذي تقدمون له المشورة على معرفة ما يستطيعه، وما هو متاح له، وما الخطوات التالية. ويبقى كل شيء على هذا الحاسوب.
first-run-set-up = إعداد مكتبي
first-run-set-up-about = ثلاث خطوات قصيرة. تحتاجون إلى عبارة مرور لا يمكن لأحد تخمينها.
first-run-demo = التجول في مكتب المثال
first-run-demo-about = أشخاص وعروض من الخيال. يمكنكم تجربة كل شيء، ولا يُحفظ شيء.
demo-opening = يجري ملء مكتب المثال. يستغرق ذلك بضع ثوانٍ.

# The three steps of the set-up.
set-up-step = الخطوة { $number } من 3
set-up-desk-heading = مكتبكم
set-up-desk-name = اسم المؤسسة
set-up-desk-name-hint = كما ينبغي أن يظهر على الورق.
set-up-desk-name-empty = اكتبوا اسم المؤسسة.
set-up-place = مكان المكتب
set-up-place-hint = المدينة أو الحي.
set-up-country = البلد
set-up-counsellor-heading = أنتم، المستشار أو المستشارة
set-up-counsellor-name = اسمكم الكامل
set-up-counsellor-name-hint = كما ينبغي أن يظهر على الورق. ويمكن إضافة آخرين لاحقًا.
set-up-counsellor-name-empty = اكتبوا اسمكم.
set-up-passphrase-heading = عبارة المرور
set-up-passphrase = عبارة المرور
set-up-passphrase-hint = { $at-least } حرفًا على الأقل. أربع كلمات أو أكثر لا صلة بينها سهلة التذكر وصعبة التخمين.
set-up-passphrase-empty = اكتبوا عبارة مرور.
set-up-passphrase-short = استخدموا { $at-least } حرفًا على الأقل.
set-up-passphrase-again = عبارة المرور نفسها مرة أخرى
set-up-passphrase-differs = العبارتان غير متطابقتين. اكتبوا الثانية من جديد.
set-up-passphrase-warning-heading = لا يمكن لأحد استعادتها
set-up-passphrase-warning = عبارة المرور هي المفتاح الوحيد لهذا المكتب. إذا ضاعت ضاع كل ما في الخزنة: لا يستطيع أحد فتحها، ولا حتى صانعو EXpress. اكتبوها واحفظوا الورقة في مكان مقفل.
set-up-finish = إعداد المكتب
set-up-working = يجري إعداد المكتب.
set-up-done = أُعِدَّ المكتب وهو مفتوح.

# Unlock.
unlock-heading = فتح قفل المكتب
unlock-lead = خزنة هذا المكتب مقفلة. لا يستطيع أحد قراءتها دون عبارة المرور، ولا حتى اسمها.
unlock-passphrase = عبارة المرور
unlock-button = فتح القفل
unlock-working = يجري فتح الخزنة.
unlock-empty = اكتبوا عبارة المرور.
unlock-lost-heading = ماذا لو ضاعت عبارة المرور؟
unlock-lost = عندها تبقى الخزنة مقفلة. ليس لدى EXpress مفتاح ثانٍ ولا يمكن لأحد استعادة عبارة المرور. اسألوا هل كُتبت عند إعداد المكتب، وهل يعرفها زميل أو زميلة. لا تُحذف الخزنة أبدًا: إذا وُجدت عبارة المرور لاحقًا فُتحت من جديد.
unlock-locked = المكتب مقفل.
unlock-open = المكتب مفتوح.
