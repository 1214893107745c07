### reviewed: none

## Screen and paper

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
money = { $amount } يورو
money-thousands = { "," }

## Paper

date-since = منذ { $date }
date-until = حتى { $date }
date-from-to = من { $from } إلى { $to }
date-ongoing = حتى اليوم
