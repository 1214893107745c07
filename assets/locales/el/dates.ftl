### reviewed: none

## Screen and paper

month-1 = Ιαν.
month-2 = Φεβ.
month-3 = Μαρ.
month-4 = Απρ.
month-5 = Μαΐ.
month-6 = Ιουν.
month-7 = Ιουλ.
month-8 = Αυγ.
month-9 = Σεπ.
month-10 = Οκτ.
month-11 = Νοε.
month-12 = Δεκ.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } €
money-thousands = { "." }

## Paper

date-since = από { $date }
date-until = έως { $date }
date-from-to = { $from } – { $to }
date-ongoing = έως σήμερα
