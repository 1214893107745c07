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
