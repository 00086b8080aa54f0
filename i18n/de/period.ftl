# The days a page is about.

period = Zeitraum
period-before = Zeitraum davor
period-after = Zeitraum danach
period-choose = Zeitraum wählen …
period-month = Monat
period-quarter = Quartal
period-year = Jahr
period-free = Anderer Zeitraum …
period-title = Anderer Zeitraum
period-main = Diesen Zeitraum ansehen
period-from = Erster Tag
period-to = Letzter Tag
period-both = Ein Zeitraum braucht einen ersten und einen letzten Tag.
period-backwards = Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie beide.
period-in-month = { $month } { $year }
period-in-quarter = { $quarter }. Quartal { $year }
