### reviewed: none

## Screen and paper

month-1 = січ.
month-2 = лют.
month-3 = бер.
month-4 = квіт.
month-5 = трав.
month-6 = черв.
month-7 = лип.
month-8 = серп.
month-9 = вер.
month-10 = жовт.
month-11 = лист.
month-12 = груд.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } €
money-thousands = { "\u00A0" }

## Paper

date-since = від { $date }
date-until = до { $date }
date-from-to = { $from } – { $to }
date-ongoing = до сьогодні
