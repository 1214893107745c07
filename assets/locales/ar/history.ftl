### reviewed: none

## Screen

# What changed in a file.
history-about = كل تغيير مسجل هنا ولا يمكن شطبه. يمكنكم التراجع عن تغييرات هذه الجلسة واحدًا بعد الآخر، والأخير أولًا.
history-undo = التراجع عن: { $what }
history-erased = مُحي المحتوى
history-earlier = إظهار تغييرات أقدم
history-who = جرت كل التغييرات في هذا المكتب. الموجود الآن في المكتب: { $name }.
