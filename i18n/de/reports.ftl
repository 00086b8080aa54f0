# Reports: on the screen and as Excel.

report-title = Auswertung
report-all-customers = alle Kunden
report-no-priority = ohne Priorität
report-no-product = ohne Produkt
report-no-charge = noch nicht entschieden
file-report = Auswertung { $period }

## What the rows are.
report-by-customer = Kunde
report-by-kind = Art
report-by-priority = Priorität
report-by-product = Produkt
report-by-charge = Abrechnung
report-by-month = Monat
report-by-person = Mitarbeiter

## Figures. The shorter the better: they stand over narrow columns.
report-received = eingegangen
report-closed = abgeschlossen
report-worked = geleistet
report-hours = geleistet Std.
report-paid = bezahlt
report-free = kostenlos
report-undecided = offen
report-errors = eigene Fehler
report-value = eigene Fehler €
report-kept = Fristen gehalten
report-broken = Fristen gebrochen
report-us = wartete auf uns
report-agreed = ruhte vereinbart
report-customer = wartete auf Freigabe

## The screen.
reports-place = Berichte
report-views = Was ausgewertet wird
report-view-effort = Fälle und Aufwand
report-view-promises = Fristen
report-view-errors = Eigene Fehler
report-view-waiting = Wartezeiten
report-by = Aufgliedern nach
report-by-said = { $by ->
    [kind] nach Art
    [priority] nach Priorität
    [product] nach Produkt
    [charge] nach Abrechnung
    [month] nach Monat
    [person] nach Mitarbeiter
   *[customer] nach Kunde
}
report-excel = Als Excel
report-total = Gesamt
report-percent = { $percent } %
report-kept-share = gehalten
report-errors-share = vom Aufwand
report-us-days = bei uns, Tage
report-agreed-days = vereinbart, Tage
report-customer-days = Kunde, Tage
report-of-all = Alle Kunden
report-empty = In diesem Zeitraum ist kein Fall eingegangen, keiner abgeschlossen und keine Zeit erfasst.
report-told-effort = Fälle zählen an dem Tag, an dem sie eingegangen oder abgeschlossen sind, Zeit an dem Tag, an dem sie geleistet wurde. „bezahlt“ ist auch, was auf ein Kontingent geht.
report-told-promises = Gezählt sind Reaktions- und Lösungsfristen der Fälle, die in diesem Zeitraum eingegangen sind; was noch läuft und nicht überschritten ist, zählt nicht.
report-told-errors = Eigene Fehler sind Fehlerbehebung und Gewährleistung. Ihr Wert ist die geleistete Zeit zum Stundensatz der Preisliste, netto.
report-told-waiting = Im Mittel je abgeschlossenem Fall, in Kalendertagen: offen und in Arbeit, auf Hold oder nach einer abgelehnten Lieferung, nach der letzten Lieferung bis zur Freigabe.
