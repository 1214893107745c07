### reviewed: none

## Screen and paper

month-1 = gen
month-2 = feb
month-3 = mar
month-4 = apr
month-5 = mag
month-6 = giu
month-7 = lug
month-8 = ago
month-9 = set
month-10 = ott
month-11 = nov
month-12 = dic
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } €
money-thousands = { "." }

## Paper

date-since = da { $date }
date-until = fino al { $date }
date-from-to = { $from } – { $to }
date-ongoing = fino a oggi
