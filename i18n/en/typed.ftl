# What is said about days, times, durations and numbers while a person types them.

## Days.

typed-date-empty = Please give a day.
typed-date-not_a_day = That is not a day. Please write “fri” or “15.12.”, for example.
typed-date-no_such_day = There is no { $day }.{ $month }. in any calendar.
typed-date-other_weekday = { $day } is another day of the week.
typed-date-past = { $day } has already passed.
typed-date-future = { $day } is still to come.
typed-date-out_of_reach = That year is too far away. Possible are the years 1970 to 2100.

## Times of day.

typed-clock-empty = Please give a time.
typed-clock-not_a_time = That is not a time. Please write “8:30”, for example.
typed-clock-no_such_time = There is no time { $hour }:{ $minute }.

## Durations.

typed-duration-empty = Please give a duration.
typed-duration-not_a_duration = That is not a duration. Please write “75” or “1:15”, for example.
typed-duration-no_such_minute = An hour has no { $minutes } minutes. Please write “1:15” or “75”.
typed-duration-ask_minutes_or_hours = { $number } minutes or { $number } hours? Please write “{ $number }m” or “{ $number }:00”.
typed-duration-ask_decimal_or_grouped = Do you mean { $decimal } hours? Then please write “{ $decimal }”, otherwise the minutes without comma and point.
typed-duration-too_short = That is less than a minute.
typed-duration-too_long = An entry covers at most 24 hours.

## Numbers of cases.

typed-cid-empty = Please give a CID.
typed-cid-not_a_cid = That is not a CID. Please write “4711”, for example.
typed-cid-too_long = A CID has at most nine digits.
typed-cid-zero = There is no CID 0.
typed-cid-unknown = There is no case with CID { $cid }.

## Hours of a contract: promises, allowances.

typed-hours-not_hours = These are not hours. Understood are for example “8”, “1:30” or “90 min”.
typed-hours-too_long = More than a year cannot be promised.

## Money.

typed-money-empty = Please enter an amount.
typed-money-not_an_amount = This is not an amount. Understood are for example “95”, “95.50” or “€1,234.50”.
typed-money-too_precise = An amount has at most two decimals.
typed-money-ask_signs = Do you mean { $meant }? Then please write it that way.
typed-money-too_large = The amount cannot be that large.

## Open hours of a day.

typed-frames-closed = closed
typed-frames-not_a_frame = “{ $part }” is not from one time to another. Understood are for example “8–17” or “8–12, 13–17”.
typed-frames-backwards = “{ $part }” ends before it begins. Past midnight please divide it between two days, for example “22–24” and “0–6”.
