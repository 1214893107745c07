### reviewed: none

## Screen and paper

month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } €
money-thousands = { " " }

## Paper

date-since = depuis { $date }
date-until = jusqu’au { $date }
date-from-to = { $from } – { $to }
date-ongoing = jusqu’à aujourd’hui
