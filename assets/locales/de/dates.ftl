### reviewed: none

## Screen and paper

month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } €
money-thousands = { "." }

## Paper

date-since = seit { $date }
date-until = bis { $date }
date-from-to = { $from } – { $to }
date-ongoing = bis heute
