# Billing: month's end, charge decisions, the statement before and after it is finalised.

statements-place = Abrechnung
statements-statement = Zeitnachweis
statements-views = Ansichten der Abrechnung
statements-view-customers = Kunden
statements-view-undecided = Geschlossen, nicht entschieden
statements-view-decided = Entschieden, nicht abgerechnet
statements-view-review = Durchsicht
statements-view-archive = Zeitnachweise
statements-more = Weiteres

## The period.


## Columns.

statements-customer = Kunde
statements-contract = Vertrag
statements-cases = Fälle
statements-worked = geleistet
statements-billed = berechnet
statements-covered = davon aus dem Kontingent
statements-allowance = Kontingent
statements-free = kostenlos
statements-net = Betrag netto
statements-amount = Betrag
statements-value = ohne Berechnung im Wert von
statements-state = Stand
statements-cid = CID
statements-subject = Betreff
statements-kind = Art
statements-status = Status
statements-owner = Bearbeiter
statements-since = seit
statements-decision = Entscheidung
statements-number = Nummer
statements-issued = Datum
statements-sending = Versand
statements-invoice = Rechnung
statements-invoice-of = { $number } vom { $day }
statements-day = Tag
statements-who = Wer
statements-text = Text
statements-activity = Tätigkeit
statements-texts = Text
statements-times = Zeit

## A customer's month.

statements-state-fault = nicht abrechenbar
statements-state-undecided = { $count } nicht entschieden
statements-state-unchecked = { $count } ungeprüft
statements-state-late = Nachtrag
statements-state-draft = Entwurf
statements-proposed = Vorschlag: { $charge }
statements-by-entry = je Zeiteintrag
statements-undecided-note = Was nicht entschieden ist, zählt oben nicht mit. Minuten und Betrag stehen hier so, wie sie nach dem Vorschlag wären.
statements-stated-note = Die Zeiten dieses Zeitraums stehen auf dem Zeitnachweis { $number } ({ $period }).
statements-late-note = Für { $period } gilt schon der Zeitnachweis { $number }. Diese frühere Zeit kommt deshalb als Nachtrag auf den nächsten: Sie finden sie dort im selben oder in einem späteren Zeitraum.
statements-last = Letzter Zeitnachweis: { $number }, { $period }, { $amount }
statements-count = { $count ->
    [one] 1 Kunde
   *[other] { $count } Kunden
}
statements-marked = { $count } markiert
statements-no-invoice = Beträge netto. Ein Zeitnachweis ist keine Rechnung.
statements-none = In diesem Zeitraum ist keine Zeit abzurechnen
statements-none-text = Hier steht jeder Kunde, für den in diesem Zeitraum gearbeitet wurde. Mit Umschalt und den Pfeilen nach links und rechts sehen Sie andere Zeiträume.
statements-allowance-of = Kontingent { $contract }
statements-allowance-left = von { $all } übrig
statements-allowance-carried = { $minutes } übertragen
statements-allowance-granted = { $minutes } im Zeitraum
statements-allowance-read = Kontingent: { $used } verbraucht, { $left } übrig, davon { $carried } übertragen
statements-allowance-told = Gezählt werden die berechneten Minuten der Arbeit, die auf das Kontingent geht, in der Reihenfolge der Tage. Was darüber hinausgeht, wird zum Satz berechnet.
statements-account-granted = gewährt
statements-account-carried = Übertrag aus dem Zeitraum davor
statements-account-before = verbraucht in früheren Zeitnachweisen
statements-account-here = verbraucht hier
statements-account-left = Rest
statements-fault-no_contract = Fall { $cid } hat keinen gültigen Vertrag. Bitte ordnen Sie ihm einen zu; bis dahin lässt sich für diesen Kunden nichts festschreiben.
statements-fault-no_activity = Im Fall { $cid } ist Zeit mit der Tätigkeit „{ $activity }“ gebucht, die im Vertrag vom { $from } nicht vorkommt. Bitte ändern Sie den Zeiteintrag oder den Vertrag.
statements-fault-no_worker = Im Fall { $cid } ist Zeit gebucht, deren Mitarbeiter unbekannt ist. Bitte prüfen Sie den Zeiteintrag.
statements-fault-after_period = Im Fall { $cid } steht ein Zeiteintrag vom { $day }, der nach dem Zeitraum liegt. Bitte prüfen Sie den Tag.

## What can be done.

statements-act-open = Fälle des Kunden zeigen
statements-act-close = Fälle des Kunden schließen
statements-act-case = Fall öffnen
statements-act-view = Zeitnachweis ansehen
statements-act-decide = Entscheiden, wer zahlt …
statements-act-decide-again = Entscheidung ändern …
statements-act-accept = Alle Vorschläge übernehmen …
statements-act-mark-ready = Alle fertigen markieren
statements-act-finalise = Festschreiben …
statements-act-excel = Als Excel speichern …
statements-act-print = Drucken
statements-act-save = Speichern …
statements-excel-all = Alle als Excel speichern …
statements-print-stated = { $count ->
    [one] Den festgeschriebenen drucken
   *[other] { $count } festgeschriebene drucken
}
statements-none-ready = Noch ist kein Kunde fertig: Es fehlen Entscheidungen oder Prüfungen.
statements-none-chosen = Es ist nichts ausgewählt.
statements-all-decided = Hier ist alles entschieden.
statements-customer-decided = Bei diesem Kunden ist alles entschieden.
statements-already-stated = Dieser Zeitnachweis ist schon festgeschrieben.

## Files.

statements-saved-all = Gespeichert: { $count } Dateien
statements-printed = { $count ->
    [one] Das PDF ist zum Drucken geöffnet.
   *[other] { $count } PDF sind zum Drucken geöffnet.
}
statements-format-pdf = PDF
statements-format-xlsx = Excel
statements-format-csv = CSV für andere Programme
statements-format-json = JSON mit den Feldern der E-Rechnung
statements-format-cover = Begleittext
statements-print = Drucken

## Who pays.

statements-decide-title = Fall { $cid }: Wer zahlt?
statements-decide-main = Entscheiden: { $charge }
statements-charge = Die Arbeit ist
statements-reason = Begründung
statements-reason-must = nötig, weil sich die Entscheidung ändert
statements-optional = freiwillig
statements-decided-before = Bisher: { $charge }
statements-decided = { $cid } ist entschieden: { $charge }
statements-accept-title = { $customer }: Vorschläge übernehmen
statements-accept-text = Diese Fälle werden entschieden, wie Art und Vertrag es vorschlagen. Jede Entscheidung lässt sich einzeln zurücknehmen und, mit Begründung, später ändern.
statements-accept-main = { $count ->
    [one] Den Vorschlag übernehmen
   *[other] { $count } Vorschläge übernehmen
}
statements-undecided-none = Alles ist entschieden
statements-undecided-none-text = Hier stehen geschlossene Fälle, bei denen noch offen ist, wer zahlt.
statements-undecided-hint = D fragt, wer zahlt; Eingabe nimmt den Vorschlag, und der nächste Fall ist an der Reihe.
statements-decided-none = Nichts ist offen
statements-decided-none-text = Hier stehen entschiedene Fälle mit Zeit, die noch auf keinem Zeitnachweis steht.
statements-earlier = Auch Früheres zeigen
statements-cases-count = { $count ->
    [one] { $shown } Fall
   *[other] { $shown } Fälle
}

## Finalising.

statements-finalise-title = { $customer }: Zeitnachweis festschreiben
statements-finalise-title-many = { $count ->
    [one] Einen Zeitnachweis festschreiben
   *[other] { $count } Zeitnachweise festschreiben
}
statements-finalise-main = { $count ->
    [one] Zeitnachweis festschreiben
   *[other] { $count } Zeitnachweise festschreiben
}
statements-finalise-what = { $period }, { $net } netto. Aus dem Entwurf wird der gültige Zeitnachweis:
statements-finalise-what-many = { $period }, zusammen { $net } netto. Aus { $count } Entwürfen werden gültige Zeitnachweise, einer nach dem anderen:
statements-finalise-number = { $count ->
    [one] Er bekommt die nächste Nummer des Jahres; PDF und Excel werden so aufbewahrt, wie sie jetzt sind.
   *[other] Jeder bekommt die nächste Nummer des Jahres; PDF und Excel werden so aufbewahrt, wie sie jetzt sind.
}
statements-finalise-locked = Die Zeiteinträge darauf sind gesperrt und lassen sich nicht mehr ändern.
statements-finalise-back = Zurücknehmen lässt sich das nur durch eine Stornierung mit eigener Nummer.
statements-finalise-early = Aus der Zeit davor ist noch nicht alles abgerechnet bei: { $customers }. Schreiben Sie besser zuerst den früheren Zeitraum fest; danach geht es nicht mehr, und die frühere Zeit kommt als Nachtrag auf einen späteren Zeitnachweis.
statements-finalise-undecided = { $count ->
    [one] Ein Fall mit Zeit ist nicht entschieden
   *[other] { $count } Fälle mit Zeit sind nicht entschieden
}
statements-finalise-refuse = Erst entscheiden
statements-finalise-leave = Weglassen
statements-finalise-refuse-text = Solange diese Fälle offen sind, wird für den Kunden nichts festgeschrieben.
statements-finalise-leave-text = Diese Fälle fehlen auf dem Zeitnachweis. Ihre Zeit kommt, als Nachtrag gekennzeichnet, auf den nächsten.
statements-finalised = { $number } ist festgeschrieben: { $customer }
statements-run = Zeitnachweis { $at } von { $total }: { $customer }
statements-run-title = Ergebnis des Festschreibens
statements-run-done = { $count ->
    [0] Kein Zeitnachweis ist festgeschrieben.
    [one] Ein Zeitnachweis ist festgeschrieben.
   *[other] { $count } Zeitnachweise sind festgeschrieben.
}
statements-run-left = { $count ->
    [one] Einer ist nicht begonnen; dort ist nichts verändert.
   *[other] { $count } sind nicht begonnen; dort ist nichts verändert.
}
statements-run-go-on = Mit den übrigen weitermachen
statements-run-print = { $count ->
    [one] Drucken
   *[other] { $count } drucken
}

## The paper before it is finalised.

statements-paper = Zeitnachweis, wie er gedruckt wird
statements-page = Seite { $at } von { $total }
statements-page-on = Nächste Seite
statements-page-back = Vorige Seite
statements-zoom = { $percent } %
statements-larger = Größer
statements-smaller = Kleiner
statements-width = Auf ganze Breite
statements-act-back = Zurück zur Abrechnung
statements-act-next = Nächster Kunde
statements-act-previous = Voriger Kunde
statements-beside = Summen und Gestaltung
statements-sums = Summen
statements-explained = Wie aus geleisteten Minuten berechnete werden, sagt jede Zahl unter „Zeilen“ auf Klick; auf Papier sagen es die Fußnoten, in Excel eine Spalte.
statements-left-out = { $count ->
    [one] Ein Fall fehlt, weil er nicht entschieden ist
   *[other] { $count } Fälle fehlen, weil sie nicht entschieden sind
}
statements-lines = Zeilen
statements-explanation = Wie diese Zahl zustande kommt
statements-explain = { $figure } erklären: { $text }
statements-rate = Satz { $rate } je Stunde
statements-rate-short = zu { $rate }
statements-covered-part = { $covered } Kontingent
statements-explain-undecided = { $worked } geleistet. Der Fall ist nicht entschieden; Minuten und Betrag stehen hier so, wie sie nach dem Vorschlag „{ $charge }“ wären. Wie sie zustande kommen, steht hier, sobald entschieden ist.
statements-explain-none = Wie diese Zahl zustande kommt, wird noch geladen oder lässt sich gerade nicht sagen. Es ist nichts verändert.
statements-options = Gestaltung
statements-option-prices = Sätze und Beträge
statements-option-clocks = Uhrzeiten
statements-option-free_lines = Kostenloses mit 0,00 €
statements-option-free_value = Wert der kostenlosen Arbeit
statements-option-allowance = Kontingent
statements-option-signature = Feld für die Unterschrift
statements-option-letterhead = Briefkopf und Firmenangaben
statements-option-charts = Aufwand als Balken
statements-option-people = Mitarbeiter
statements-people-initials = Kürzel
statements-people-names = Namen
statements-people-nobody = keine
statements-option-language = Sprache
statements-language-de = Deutsch
statements-language-en = Englisch
statements-options-only-here = Das gilt nur für diesen Zeitnachweis.
statements-options-keep = Für diesen Kunden merken
statements-options-kept = Gemerkt: So bekommt { $customer } Zeitnachweise.
statements-preview-none = Für diesen Zeitraum ist keine Zeit abzurechnen
statements-preview-none-text = Was schon festgeschrieben ist, finden Sie unter „Zeitnachweise“.
statements-preview-failed = Der Zeitnachweis lässt sich nicht anzeigen
statements-nothing-to-state = Für diesen Zeitraum ist keine Zeit abzurechnen.

## The archive.

statements-filter-statements = Zeitnachweise:
statements-filter-of = von
statements-filter-all-customers = allen Kunden
statements-filter-in = aus
statements-filter-ever = jeder Zeit
statements-which-all = alle
statements-which-unbilled = noch ohne Rechnung
statements-which-unsent = noch nicht versandt
statements-which-cancelled = stornierte und Stornierungen
statements-archive-none = Hier steht kein Zeitnachweis
statements-archive-none-text = Festgeschriebene Zeitnachweise stehen hier für immer. Nehmen Sie einen Teil des Filters weg, oder schreiben Sie unter „Kunden“ mit F einen fest.
statements-archive-count = { $count ->
    [one] { $shown } Zeitnachweis, { $net } netto
   *[other] { $shown } Zeitnachweise, zusammen { $net } netto
}
statements-sending-unsent = –
statements-sending-sent = versandt
statements-sending-returned = zurück
statements-sending-seen = gesehen
statements-act-show = Zeitnachweis öffnen
statements-act-package = Alle Dateien in einen Ordner …
statements-act-billed = Abgerechnet …
statements-act-sent = Versandt
statements-act-returned = Unterschrieben zurück
statements-act-seen = Vom Kunden gesehen
statements-act-unsent = Noch nicht versandt
statements-act-cancel = Stornieren …
statements-sent-done = { $count ->
    [one] Ein Zeitnachweis ist gekennzeichnet: { $state }
   *[other] { $count } Zeitnachweise sind gekennzeichnet: { $state }
}
statements-billed-title = { $count ->
    [one] Zeitnachweis als abgerechnet kennzeichnen
   *[other] { $count } Zeitnachweise als abgerechnet kennzeichnen
}
statements-billed-one = { $number }, { $net } netto
statements-billed-many = { $count } Zeitnachweise, zusammen { $net } netto
statements-billed-main = Als abgerechnet kennzeichnen
statements-unbilled-main = Kennzeichen entfernen
statements-billed-done = { $count ->
    [one] Ein Zeitnachweis steht auf der Rechnung { $number }.
   *[other] { $count } Zeitnachweise stehen auf der Rechnung { $number }.
}
statements-unbilled-done = { $count ->
    [one] Ein Zeitnachweis ist wieder ohne Rechnung.
   *[other] { $count } Zeitnachweise sind wieder ohne Rechnung.
}
statements-invoice-number = Rechnungsnummer
statements-invoice-day = Rechnungsdatum
statements-invoice-empty = Leer nimmt das Kennzeichen weg.
statements-invoice-missing = Die Rechnungsnummer fehlt.
statements-cancel-title = { $number } stornieren
statements-cancel-main = { $number } stornieren
statements-cancel-not = Nicht stornieren
statements-cancel-what = { $customer }, { $period }, { $net } netto. Die Stornierung bekommt eine eigene Nummer und gibt das Kontingent zurück; der Zeitnachweis bleibt aufbewahrt, zählt aber nicht mehr. Das lässt sich nicht zurücknehmen.
statements-cancel-times = Seine Zeiten
statements-cancel-again = werden neu abgerechnet
statements-cancel-never = werden nie berechnet
statements-cancel-billed = Er steht auf der Rechnung { $number }. Bitte denken Sie auch an deren Korrektur.
statements-cancel-done = { $number } ist storniert durch { $by }.
statements-cancels = Stornierung von { $number }
statements-cancelled-by = storniert durch { $number }
statements-is-cancellation = Eine Stornierung lässt sich nicht stornieren.
statements-not-counting = Stornierte Zeitnachweise und Stornierungen werden nicht abgerechnet.

## Looking time over.

statements-act-checked = Text und Zeit geprüft
statements-act-texts = Text geprüft
statements-act-times = Zeit geprüft
statements-review-none = Alles ist geprüft
statements-review-none-text = Hier stehen Zeiteinträge des Zeitraums, die noch niemand durchgesehen hat.
statements-review-left = { $count ->
    [one] { $shown } Eintrag zu prüfen
   *[other] { $shown } Einträge zu prüfen
}
statements-review-two = Text und Zeit prüfen zwei verschiedene Personen.

## Why a statement was not made or taken back.

error-undecided = { $count ->
    [one] Fall { $cids } hat Zeit in diesem Zeitraum und ist nicht entschieden. Es ist nichts festgeschrieben. Bitte entscheiden Sie ihn, oder lassen Sie ihn weg.
   *[other] Die Fälle { $cids } haben Zeit in diesem Zeitraum und sind nicht entschieden. Es ist nichts festgeschrieben. Bitte entscheiden Sie sie, oder lassen Sie sie weg.
}
error-unchecked = { $count ->
    [one] Ein Zeiteintrag ist noch nicht geprüft. Es ist nichts festgeschrieben. Bitte prüfen Sie ihn unter „Durchsicht“.
   *[other] { $count } Zeiteinträge sind noch nicht geprüft. Es ist nichts festgeschrieben. Bitte prüfen Sie sie unter „Durchsicht“.
}
error-same_person = Text und Zeit eines Eintrags prüfen zwei verschiedene Personen, und das andere haben Sie schon geprüft. Es ist nichts verändert. Bitte lassen Sie jemand anderen prüfen.
error-nothing_to_state = Für { $customer } ist in diesem Zeitraum keine Zeit abzurechnen, vielleicht hat gerade jemand anderes festgeschrieben. Es ist keine Nummer vergeben.
error-period_stated = Für einen späteren Zeitraum gilt schon der Zeitnachweis { $number }. Zeitnachweise eines Kunden werden in der Reihenfolge ihrer Zeiträume festgeschrieben; nachgetragene Zeit kommt auf den nächsten. Es ist nichts verändert.
error-later_statement = Nach diesem gilt schon der Zeitnachweis { $number } desselben Kunden. Bitte stornieren Sie zuerst jenen. Es ist nichts verändert.
error-already_cancelled = { $number } zählt nicht mehr: Er ist storniert oder selbst eine Stornierung. Es ist nichts verändert.
