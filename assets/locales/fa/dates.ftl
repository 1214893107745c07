### reviewed: none

## Screen and paper

month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } یورو
money-thousands = { "," }

## Paper

date-since = از { $date }
date-until = تا { $date }
date-from-to = از { $from } تا { $to }
date-ongoing = تا امروز
