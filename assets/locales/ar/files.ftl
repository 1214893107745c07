### reviewed: none

## Screen

# Pictures and scans that show something.
files-heading = صور ونسخ ممسوحة
files-choose = إضافة ملفات
files-hint = أو اسحبوها وأفلتوها هنا، أو انسخوا صورة واضغطوا Ctrl+V. صور (JPEG وPNG) وملفات PDF بحجم أقصاه { $megabytes } ميغابايت.
files-reading = جارٍ قراءة «{ $name }»…
files-stop =
    { $count ->
        [one] ترك ملف واحد متبقٍّ
        [two] ترك ملفين متبقيين
        [few] ترك { $count } ملفات متبقية
       *[other] ترك { $count } ملفًا متبقيًا
    }
files-pasted-name = صورة ملصقة
files-open-what = عرض «{ $name }»
files-detach = إزالة من هنا
files-detach-what = إزالة من هنا: «{ $name }»
files-detached = لم يعد «{ $name }» يظهر هنا، ويبقى محفوظًا في ملف الشخص.
files-choose-other = استعمال ملف موجود هنا ({ $count })
files-others = ملفات أخرى لهذا الشخص
files-attach = إظهاره هنا أيضًا
files-attach-what = إظهاره هنا أيضًا: «{ $name }»

# What became of a file that was handed in.
files-not-taken = لم يُؤخذ الملف «{ $name }»
files-unreadable = تعذّرت قراءة الملف حتى نهايته. لم يُحفظ منه شيء، وكل ما عداه هنا سليم. يُرجى التأكد من أنه ما زال في مكانه ثم اختياره مرة أخرى.
files-already-here = «{ $name }» محفوظ في ملف هذا الشخص من قبل، ويُحفظ مرة واحدة.
files-notes-close = إغلاق هذه الرسالة

# What a file is.
file-kind-jpeg = صورة (JPEG)
file-kind-png = صورة (PNG)
files-pdf-pages =
    { $count ->
        [one] ملف PDF من صفحة واحدة
        [two] ملف PDF من صفحتين
        [few] ملف PDF من { $count } صفحات
       *[other] ملف PDF من { $count } صفحة
    }
files-size-kilobytes = { $size } كيلوبايت
files-size-megabytes = { $size } ميغابايت

# A file in large.
files-opening = جارٍ فتح الصفحة…
files-previous = الصفحة السابقة
files-next = الصفحة التالية
files-page-of = الصفحة { $page } من { $pages }
files-full-size = الحجم الكامل

# Files that show nothing yet.
files-loose = لم تُستعمل أدلةً بعد
files-loose-about = هذه محفوظة في ملف الشخص، لكن لا يُظهرها أي دليل ولا أي تقييم.
files-use = استعماله دليلًا
files-use-what = استعماله دليلًا: «{ $name }»
files-remove-what = حذف «{ $name }»
