### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = Рівень ЄРК { $low }, бо цей рівень указано в документі «{ $subject }» або в додатку до нього. Країна: { $country }. Рамка: { $framework }. Джерело: { $source }. Дата джерела: { $source-date }. Визначено { $read-on }; хто визначає: { $reader }.
eqf-explain-register = Рівень ЄРК { $low }, бо кваліфікація «{ $subject }» записана на цьому рівні в національному реєстрі. Країна: { $country }. Рамка: { $framework }. Джерело: { $source }. Дата джерела: { $source-date }. Визначено { $read-on }; хто визначає: { $reader }.
eqf-explain-recognition-statement = Рівень ЄРК { $low }, бо орган, що оцінює іноземні кваліфікації, вказує цей рівень для «{ $subject }». Країна: { $country }. Рамка: { $framework }. Джерело: { $source }. Дата джерела: { $source-date }. Визначено { $read-on }; хто визначає: { $reader }.
eqf-explain-national-table = Рівень ЄРК { $low }, бо національна таблиця дає цей рівень документам на зразок «{ $subject }». Країна: { $country }. Рамка: { $framework }, співвіднесена з ЄРК: { $referenced }. Джерело: { $source }. Дата джерела: { $source-date }. Визначено { $read-on }; хто визначає: { $reader }. Той самий рівень – це ще не та сама кваліфікація.
eqf-explain-descriptor-reading =
    { $range ->
        [range] Рівень ЄРК від { $low } до { $high }
       *[one] Рівень ЄРК { $low }
    }: орієнтовне визначення двома особами, це не кваліфікація. Підстава: «{ $subject }». Знання { $knowledge }, уміння { $skills }, відповідальність і автономія { $responsibility-and-autonomy }. Країна: немає. Рамка і джерело: дескриптори Європейської рамки кваліфікацій (ЄРК). Визначено { $read-on }; хто визначає: { $reader } і { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = Стосується галузі кваліфікації «{ $target }» (рівень ЄРК { $low }); запитайте, де можна пройти валідацію; це не здобута кваліфікація. Підстава: «{ $subject }». Країна: { $country }. Рамка: { $framework }. Джерело: { $source }. Дата джерела: { $source-date }. Визначено { $read-on }; хто визначає: { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Цей запис таблиці ще не перевірено. Попросіть його перевірити, перш ніж на нього покладатися.
eqf-caution-old = Цей запис таблиці має дату { $date }, тобто йому понад 24 місяці. Перевірте його ще раз, перш ніж на нього покладатися.
eqf-caution-awarded-before = Документ старший за співвіднесення національної рамки з ЄРК ({ $year }); рівень зазвичай дійсний, але не в кожному випадку.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Рівень ще не записано. Визначити його можна.
eqf-no-level-non-formal = Без рівня: для неформального навчання немає мірила. Рівень указують лише там, де сам документ називає рівень, внесений до національної рамки.
eqf-no-level-no-paper = Поки без рівня: у пункті ще ніхто не бачив документа про освіту. Це нічого не говорить про цінність вивченого.
eqf-no-level-award-not-in-table = Поки без рівня: цього документа немає в нашій таблиці для цієї країни: { $country }. Таблиця неповна, тож це нічого не говорить про визнання.
eqf-no-level-compared-only = Без рівня: рамку цієї країни порівняли з ЄРК, але не співвіднесли з нею: { $country }. Порівняння не дає документу рівня.
eqf-no-level-not-referenced = Без рівня: нам невідомо, щоб рамку цієї країни було співвіднесено з ЄРК: { $country }. Це нічого не говорить про визнання.
eqf-no-level-not-wanted = Рівень тут не надруковано, бо людина цього не хоче.

# What to do to make learning from abroad count.
eqf-route-recognition = Якщо є документ про освіту: попросіть висновок в органу з визнання.
eqf-route-european-qualifications-passport = Якщо немає документів про школу чи навчання: попросіть співбесіду для Європейського паспорта кваліфікацій для біженців.
eqf-route-validation-and-practical-test = Якщо цього навчилися без школи: попросіть про валідацію або покажіть уміння на практичному іспиті.
eqf-route-papers = Візьміть із собою: { $value }
eqf-route-cost = Вартість: { $value }
eqf-route-time = Тривалість: { $value }
eqf-route-age =
    { $checked ->
        [yes] Станом на { $date }.
       *[no] Станом на { $date }, ще не перевірено: запитайте, перш ніж на це покладатися.
    }{ $old ->
        [yes] { " " }Цим відомостям понад 24 місяці.
       *[no] { "" }
    }
