# The columns of a customer's CSV.

columns-csv = Spalten der CSV
columns-all = Alle, in der Reihenfolge der Excel-Datei.
columns-choose = Spalten wählen …
columns-none = Wieder alle
columns-up = { $column } nach oben
columns-down = { $column } nach unten
columns-remove = { $column } weglassen
columns-moved = { $column } ist jetzt Spalte { $at } von { $total }.
columns-hint = Alt mit den Pfeilen verschiebt eine Spalte. Was der Zeitnachweis nicht zeigt, zum Beispiel Beträge, fehlt auch hier.
columns-read = { $count ->
    [one] CSV mit einer Spalte: { $columns }.
   *[other] CSV mit { $count } Spalten: { $columns }.
}
column-cid = CID
column-subject = Betreff
column-day = Datum
column-from = von
column-to = bis
column-who = Wer
column-activity = Tätigkeit
column-text = Leistung
column-line = Zeile
column-mark = Kennzeichen
column-worked = geleistete Minuten
column-billed = berechnete Minuten
column-rate = Stundensatz
column-amount = Betrag
column-value = Wert ohne Berechnung
column-explanation = Erklärung
column-covered = Minuten aus dem Kontingent
column-version = Fassung des Vertrags
