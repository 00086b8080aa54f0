# What is said about days, times, durations and numbers while a person types them.

## Days.

typed-date-empty = Bitte geben Sie einen Tag an.
typed-date-not_a_day = Das ist kein Tag. Bitte zum Beispiel „fr“ oder „15.12.“ schreiben.
typed-date-no_such_day = Den { $day }.{ $month }. gibt es nicht.
typed-date-other_weekday = Der { $day } ist ein anderer Wochentag.
typed-date-past = Der { $day } ist schon vorbei.
typed-date-future = Der { $day } liegt in der Zukunft.
typed-date-out_of_reach = Dieses Jahr liegt zu weit weg. Möglich sind die Jahre 1970 bis 2100.

## Times of day.

typed-clock-empty = Bitte geben Sie eine Uhrzeit an.
typed-clock-not_a_time = Das ist keine Uhrzeit. Bitte zum Beispiel „8:30“ schreiben.
typed-clock-no_such_time = Die Uhrzeit { $hour }:{ $minute } gibt es nicht.

## Durations.

typed-duration-empty = Bitte geben Sie eine Dauer an.
typed-duration-not_a_duration = Das ist keine Dauer. Bitte zum Beispiel „75“ oder „1:15“ schreiben.
typed-duration-no_such_minute = Eine Stunde hat keine { $minutes } Minuten. Bitte „1:15“ oder „75“ schreiben.
typed-duration-ask_minutes_or_hours = { $number } Minuten oder { $number } Stunden? Bitte „{ $number }m“ oder „{ $number }:00“ schreiben.
typed-duration-ask_decimal_or_grouped = Sind { $decimal } Stunden gemeint? Dann bitte „{ $decimal }“ schreiben, sonst die Minuten ohne Punkt und Komma.
typed-duration-too_short = Das ist weniger als eine Minute.
typed-duration-too_long = Ein Eintrag umfasst höchstens 24 Stunden.

## Numbers of cases.

typed-cid-empty = Bitte geben Sie eine CID an.
typed-cid-not_a_cid = Das ist keine CID. Bitte zum Beispiel „4711“ schreiben.
typed-cid-too_long = Eine CID hat höchstens neun Ziffern.
typed-cid-zero = Eine CID 0 gibt es nicht.
typed-cid-unknown = Einen Fall mit der CID { $cid } gibt es nicht.

## Hours of a contract: promises, allowances.

typed-hours-not_hours = Das sind keine Stunden. Verstanden werden zum Beispiel „8“, „1:30“ oder „90 min“.
typed-hours-too_long = Mehr als ein Jahr lässt sich nicht zusagen.

## Money.

typed-money-empty = Bitte geben Sie einen Betrag an.
typed-money-not_an_amount = Das ist kein Betrag. Verstanden werden zum Beispiel „95“, „95,50“ oder „1.234,50 €“.
typed-money-too_precise = Ein Betrag hat höchstens zwei Stellen nach dem Komma.
typed-money-ask_signs = Sind { $meant } gemeint? Dann bitte so schreiben.
typed-money-too_large = So groß kann der Betrag nicht sein.

## Open hours of a day.

typed-frames-closed = geschlossen
typed-frames-not_a_frame = „{ $part }“ sind keine Uhrzeiten von bis. Verstanden werden zum Beispiel „8–17“ oder „8–12, 13–17“.
typed-frames-backwards = „{ $part }“ endet vor seinem Anfang. Über Mitternacht bitte auf zwei Tage verteilen, zum Beispiel „22–24“ und „0–6“.
