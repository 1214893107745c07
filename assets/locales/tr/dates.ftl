### reviewed: none

## Screen and paper

month-1 = Oca
month-2 = Şub
month-3 = Mar
month-4 = Nis
month-5 = May
month-6 = Haz
month-7 = Tem
month-8 = Ağu
month-9 = Eyl
month-10 = Eki
month-11 = Kas
month-12 = Ara
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } €
money-thousands = { "." }

## Paper

date-since = başlangıç: { $date }
date-until = bitiş: { $date }
date-from-to = { $from } – { $to }
date-ongoing = bugüne kadar
