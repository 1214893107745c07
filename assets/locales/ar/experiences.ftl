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
