# The days a page is about.

period = Period
period-before = Period before
period-after = Period after
period-choose = Choose period …
period-month = Month
period-quarter = Quarter
period-year = Year
period-free = Another period …
period-title = Another period
period-main = Show this period
period-from = First day
period-to = Last day
period-both = A period needs a first and a last day.
period-backwards = The last day is before the first one. Please check both.
period-in-month = { $month } { $year }
period-in-quarter = Quarter { $quarter }, { $year }
