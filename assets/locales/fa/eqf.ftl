### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = سطح { $low } در چارچوب اروپایی صلاحیت‌ها (EQF)، زیرا این سطح روی تصدیق‌نامۀ «{ $subject }» یا ضمیمۀ آن نوشته شده است. کشور: { $country }. چارچوب: { $framework }. منبع: { $source }. تاریخ منبع: { $source-date }. تعیین سطح: { $reader } در { $read-on }.
eqf-explain-register = سطح { $low } در چارچوب اروپایی صلاحیت‌ها (EQF)، زیرا سند «{ $subject }» با این سطح در یک فهرست رسمی ملی ثبت است. کشور: { $country }. چارچوب: { $framework }. منبع: { $source }. تاریخ منبع: { $source-date }. تعیین سطح: { $reader } در { $read-on }.
eqf-explain-recognition-statement = سطح { $low } در چارچوب اروپایی صلاحیت‌ها (EQF)، زیرا نهادی که اسناد تحصیلی خارجی را ارزیابی می‌کند، این سطح را برای «{ $subject }» بیان می‌کند. کشور: { $country }. چارچوب: { $framework }. منبع: { $source }. تاریخ منبع: { $source-date }. تعیین سطح: { $reader } در { $read-on }.
eqf-explain-national-table = سطح { $low } در چارچوب اروپایی صلاحیت‌ها (EQF)، زیرا جدول ملی این سطح را به اسنادی مانند «{ $subject }» می‌دهد. کشور: { $country }. چارچوب: { $framework }، وصل‌شده به EQF در { $referenced }. منبع: { $source }. تاریخ منبع: { $source-date }. تعیین سطح: { $reader } در { $read-on }. سطح یکسان به معنای سند یکسان نیست.
eqf-explain-descriptor-reading =
    { $range ->
        [range] سطح { $low } تا { $high } در چارچوب اروپایی صلاحیت‌ها (EQF)
       *[one] سطح { $low } در چارچوب اروپایی صلاحیت‌ها (EQF)
    }: تعیین سطح تقریبی توسط دو نفر؛ این یک سند تحصیلی نیست. دلیل: «{ $subject }». دانش { $knowledge }، مهارت‌ها { $skills }، مسئولیت و استقلال { $responsibility-and-autonomy }. کشور: ندارد. چارچوب و منبع: شرح سطح‌ها در چارچوب اروپایی صلاحیت‌ها (EQF). تعیین سطح: { $reader } و { $second-reader } ({ $second-role }) در { $read-on }.
eqf-explain-target-qualification = به رشتۀ «{ $target }» (سطح { $low } در EQF) ارتباط دارد؛ بپرسید که در کجا می‌توان آن را تصدیق کرد؛ این سند هنوز به دست نیامده است. دلیل: «{ $subject }». کشور: { $country }. چارچوب: { $framework }. منبع: { $source }. تاریخ منبع: { $source-date }. تعیین سطح: { $reader } در { $read-on }.

# What a reader is told beside a level.
eqf-caution-unverified = این مورد جدول هنوز بررسی نشده است. پیش از آن‌که به آن تکیه کنید، بخواهید که بررسی شود.
eqf-caution-old = این مورد جدول از { $date } است، یعنی بیشتر از 24 ماه پیش. پیش از آن‌که به آن تکیه کنید، دوباره بررسی کنید.
eqf-caution-awarded-before = این سند پیش از وصل شدن چارچوب ملی به EQF ({ $year }) داده شده است؛ این سطح به طور معمول درست است، اما نه در هر مورد.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = هنوز سطحی ثبت نشده است. تعیین سطح ممکن است.
eqf-no-level-non-formal = بدون سطح: برای یادگیری نیمه‌رسمی معیاری برای مقایسه وجود ندارد. سطح فقط وقتی نشان داده می‌شود که تصدیق‌نامه آن را ذکر کند و در چارچوب ملی درج باشد.
eqf-no-level-no-paper = هنوز بدون سطح: در این دفتر هنوز کسی تصدیق‌نامه‌ای ندیده است. این چیزی در مورد ارزش آنچه یاد گرفته شده نمی‌گوید.
eqf-no-level-award-not-in-table = هنوز بدون سطح: این سند در جدولی که ما برای این کشور داریم، پیدا نشد: { $country }. این جدول کامل نیست؛ پس این چیزی در مورد به رسمیت شناختن نمی‌گوید.
eqf-no-level-compared-only = بدون سطح: چارچوب این کشور با EQF مقایسه شده، اما به آن وصل نشده است: { $country }. مقایسه به یک سند سطح نمی‌دهد.
eqf-no-level-not-referenced = بدون سطح: ما از پیوندی میان EQF و چارچوب این کشور خبر نداریم: { $country }. این چیزی در مورد به رسمیت شناختن نمی‌گوید.
eqf-no-level-not-wanted = در اینجا سطحی چاپ نمی‌شود، زیرا شخص آن را نمی‌خواهد.

# What to do to make learning from abroad count.
eqf-route-recognition = اگر تصدیق‌نامه وجود دارد: از نهاد به رسمیت شناختن اسناد، یک بیانیه بخواهید.
eqf-route-european-qualifications-passport = اگر اسناد مکتب یا دانشگاه در دست نیست: یک مصاحبه برای پاسپورت اروپایی صلاحیت‌ها برای پناهندگان بخواهید.
eqf-route-validation-and-practical-test = اگر بدون مکتب یاد گرفته شده است: بخواهید که آن را تصدیق کنند، یا آن را در یک امتحان عملی نشان دهید.
eqf-route-papers = با خود بیاورید: { $value }
eqf-route-cost = هزینه: { $value }
eqf-route-time = مدت: { $value }
eqf-route-age =
    { $checked ->
        [yes] این معلومات از { $date } است.
       *[no] این معلومات از { $date } است و هنوز بررسی نشده است. پیش از آن‌که به آن تکیه کنید، بپرسید.
    }{ $old ->
        [yes] { " " }این معلومات از 24 ماه کهنه‌تر است.
       *[no] { "" }
    }
