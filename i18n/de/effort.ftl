# Effort as bars: by month and by case.

effort-months = Aufwand, zwölf Monate
effort-months-read = Aufwand von { $from } bis { $to }: zusammen { $total }, davon { $last } im letzten Monat. Die Zahlen stehen in der Tabelle.
effort-month = Monat
effort-sum = zusammen
effort-as-table = Als Tabelle
effort-as-bars = Als Balken
effort-paid = abrechenbar
effort-free = kostenlos
effort-undecided = offen
effort-cases = Aufwand nach Fall
effort-case-read = { $subject }: { $paid } abrechenbar, { $free } kostenlos, { $undecided } nicht entschieden
effort-cases-rest = { $count ->
    [one] { $shown } weiterer Fall
   *[other] { $shown } weitere Fälle
}
