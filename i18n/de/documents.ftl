# Everything printed on a statement of time (Zeitnachweis) and on the list of open cases.
# Between a number and its unit, and between "CID" and its number, stands a no-break space (U+00A0).

## Statement: titles and the letter's head

statement-title = Zeitnachweis Nr. { $number }
statement-title-draft = Zeitnachweis, Entwurf
statement-title-cancellation = Storno Nr. { $number } zum Zeitnachweis Nr. { $of }
statement-period = Supportleistungen vom { $from } bis { $to }, geordnet nach Supportfällen (CID)
statement-hint = Dies ist keine Rechnung. Kennzeichen (Kz.), Summen und Rechenregeln stehen auf der letzten Seite.
statement-hint-short = Dies ist keine Rechnung.
statement-draft = Entwurf
statement-info-number = Zeitnachweis
statement-info-cancellation = Storno
statement-info-issued = Datum
statement-info-period = Zeitraum
statement-info-customer = Kundennummer
statement-info-contract = Pflegevertrag
statement-info-order = Ihre Bestellung
statement-info-reference = Ihre Referenz
statement-info-contact = Ihr Kontakt
statement-info-phone = Telefon
statement-info-mail = E-Mail
statement-running = { $customer } · Kundennummer { $number } · { $period }
statement-running-without-number = { $customer } · { $period }
statement-page = Seite { $page } von { $pages }
statement-log = Callbuch · Protokollstand { $head }

## Statement: figures at a glance

statement-strip-worked = geleistet
statement-strip-free = davon ohne Berechnung
statement-strip-billed = berechnet
statement-strip-allowance = davon aus dem Kontingent
statement-strip-of-which-chargeable = davon kostenpflichtig
statement-strip-amount = Betrag netto
statement-strip-chargeable = kostenpflichtig

## Statement: column heads

statement-head-day = Datum
statement-head-clock = Uhrzeit
statement-head-who = Wer
statement-head-text = Tätigkeit und Leistung
statement-head-worked = geleistet
statement-head-billed = berechnet
statement-head-rate = €/Std.
statement-head-amount = Betrag €
statement-head-value = Wert €
statement-head-mark = Kz.
statement-head-page = Seite

## Statement: a case

statement-cid = CID { $cid }
statement-continued = { $subject } (Fortsetzung)
statement-case-order = Bestellung { $number }
statement-case-reported = gemeldet { $day }
statement-case-reported-by = gemeldet { $day }, { $person }
statement-case-status = { $status } ({ $explained })
statement-case-status-since = { $status } ({ $explained }) { $day }
statement-case-released = { $status }, Freigabe { $day }
statement-case-released-by = { $status }, Freigabe { $day }, { $person }
statement-case-release-pending = { $status }, Freigabe offen
statement-case-release-lapsed = { $status }, Freigabe durch Fristablauf { $day }
statement-invoice-line = Softwaresupport CID { $cid } – { $subject }
statement-by-duration = nach Dauer
statement-late = Nachtrag zu { $month }: { $text }
statement-part-night = Anteil in der Nachtzeit
statement-part-saturday = Anteil am Samstag
statement-part-sunday = Anteil am Sonntag
statement-part-holiday = Anteil am Feiertag
statement-part-normal = Anteil ohne Zuschlag
statement-surcharge = Zuschlag { $windows } { $percent } auf { $hours }
statement-window-night = Nacht
statement-window-saturday = Samstag
statement-window-sunday = Sonntag
statement-window-holiday = Feiertag
statement-window-and = { $first } und { $second }
statement-over-allowance = über das Kontingent hinaus
statement-travel-kilometres = Fahrt { $km } km zu je { $each }
statement-travel-kilometres-only = Fahrt { $km } km
statement-travel-flat = Anfahrt, pauschal
statement-travel-time = Reisezeit { $hours } zu { $percent }
statement-travel-time-only = Reisezeit { $hours }
statement-sum = Summe CID { $cid }
statement-free-value = Wert der Leistung ohne Berechnung
statement-subtotal = Zwischensumme, weiter auf Seite { $page }
statement-carried = Übertrag von Seite { $page }

## Statement: how minutes were rounded (footnotes and the column "Erklärung")

statement-note = { $what }: { $worked } geleistet, { $billed } berechnet; { $rule }{ $also }.
statement-note-free = { $what }: { $worked } geleistet, { $billed } berechnet; { $meaning }.
statement-note-gathered = { $what }: { $rule }{ $also }.
statement-note-on-day = { $activity } am { $day }
statement-note-entries = { $activity }, { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
statement-note-many-entries = { $activity }, { $count } Einträge
statement-note-many-days = { $activity }, { $count } Fälle und Tage
statement-note-many-cases = { $activity }, { $count } Fälle
statement-note-up = je angefangene { $increment } Minuten
statement-note-nearest = auf volle { $increment } Minuten gerundet
statement-note-none = minutengenau
statement-note-minimum = mindestens { $hours }
statement-per-entry = je Eintrag
statement-per-case-day = je Fall und Tag
statement-per-case = je Fall
statement-per-statement = je Zeitnachweis
statement-note-version = , Fassung vom { $day }
statement-note-lowest = ; Aufrundung ohne Zuschlag
statement-note-over = ; { $hours } über das Kontingent hinaus
statement-note-empty = ; Kontingent verbraucht
statement-note-drawn-on = ; angerechnet auf das Kontingent ab { $day }

## Statement: closing part

statement-overview = Übersicht der Fälle
statement-overview-continued = Übersicht der Fälle (Fortsetzung)
statement-marks = Summen nach Kennzeichen
statement-marks-work = kostenpflichtige Arbeitszeit
statement-marks-surcharges = Zuschläge
statement-marks-travel = Fahrten
statement-total = Gesamt
statement-total-net = Gesamtbetrag netto
statement-notice = Dies ist keine Rechnung im Sinne des § 14 UStG.
statement-notice-own = Dies ist keine Rechnung.
statement-notice-net = Alle Beträge in Euro, netto, zuzüglich der gesetzlichen Umsatzsteuer.
statement-notice-value = Wert in Klammern: was die Leistung nach denselben Regeln gekostet hätte; in keinem Betrag enthalten.
statement-effort-cases = Aufwand nach Supportfall
statement-effort-months = Aufwand nach Monat
statement-effort-paid = abrechenbar
statement-effort-free = kostenlos
statement-effort-all = zusammen
statement-effort-rest = { $count } weitere Fälle
statement-effort-twelve = Zwölf Monate
statement-effort-note = Geleistete Stunden entschiedener Fälle. Abrechenbar ist auch, was auf ein Stundenkontingent geht; Nachträge stehen im Monat der Arbeit.
statement-allowance = Stundenkontingent
statement-allowance-period = { $from } bis { $to }
statement-allowance-contract = { $contract }, { $from } bis { $to }
statement-allowance-granted = gewährt
statement-allowance-carried = Übertrag
statement-allowance-before = bisher verbraucht
statement-allowance-here = in diesem Zeitnachweis
statement-allowance-back = zurückgebucht
statement-allowance-left = Rest
statement-rules = So wurde gerechnet
statement-rules-contract = Pflegevertrag { $contract }, Fassung vom { $day }
statement-rules-continued = So wurde gerechnet (Fortsetzung)
statement-rules-up = je angefangene { $increment }
statement-rules-nearest = auf volle { $increment } gerundet
statement-rules-none = minutengenau
statement-rules-minimum = mindestens { $hours }
statement-rules-surcharges = Zuschläge: { $windows }
statement-rules-highest = Zuschläge: { $windows }; treffen mehrere zu, gilt der höchste.
statement-rules-added = Zuschläge: { $windows }; treffen mehrere zu, werden sie addiert.
statement-rules-night = Nacht { $from }–{ $to } Uhr
statement-rules-saturday = Samstag
statement-rules-sunday = Sonntag
statement-rules-holiday = Feiertag
statement-rules-holiday-land = Feiertag in { $land }
statement-rules-people = Wer:
statement-sign = Leistungen erbracht und anerkannt
statement-objections = Einwendungen erbitten wir innerhalb von { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    } nach Zugang.
statement-sign-place = Ort, Datum
statement-sign-name = Unterschrift und Stempel des Auftraggebers

## Statement: cancellation

statement-cancelled = Der Zeitnachweis Nr. { $number } vom { $day } wird hiermit vollständig aufgehoben.
statement-cancelled-reason = Grund: { $reason }
statement-cancelled-by = Aufgehoben von { $person } am { $day }.
statement-cancelled-again = Die Zeiten werden mit einem neuen Zeitnachweis abgerechnet.
statement-cancelled-for-good = Die Zeiten werden nicht erneut abgerechnet.

## Statement: the table calculation

sheet-entries = Einträge
sheet-cases = Fälle
sheet-sums = Summen
sheet-rules = Regeln
sheet-visible-sum = Summe der sichtbaren Zeilen
sheet-page = Seite &P von &N
sheet-customer = Kundennummer { $number }
sheet-contract = Pflegevertrag { $number }
sheet-cid = CID
sheet-subject = Betreff
sheet-day = Datum
sheet-from = von
sheet-to = bis
sheet-who = Wer
sheet-activity = Tätigkeit
sheet-text = Leistung
sheet-line = Zeile
sheet-line-time = Zeit
sheet-line-surcharge = Zuschlag
sheet-line-travel = Fahrt
sheet-mark = Kz.
sheet-worked = geleistet
sheet-billed = berechnet
sheet-worked-minutes = geleistet min
sheet-billed-minutes = berechnet min
sheet-rate = €/Std.
sheet-amount = Betrag €
sheet-free-value = Wert ohne Berechnung €
sheet-explanation = Erklärung
sheet-covered-minutes = Kontingent min
sheet-version = Fassung des Vertrags
sheet-kind = Art
sheet-priority = Priorität
sheet-status = Status
sheet-reported = gemeldet
sheet-released = Freigabe
sheet-decision = Entscheidung
sheet-value = Wert €
sheet-total = Gesamt
sheet-meaning = Bedeutung
sheet-contract-head = Vertrag
sheet-increment = Taktung min
sheet-rounding = Rundung
sheet-scope = Zusammengefasst
sheet-minimum = Mindestens
sheet-rounding-up = je angefangene
sheet-rounding-nearest = gerundet
sheet-rounding-none = minutengenau
sheet-surcharge = Zuschlag
sheet-percent = Prozent
sheet-stack = Treffen mehrere Zuschläge zu, werden sie addiert.
sheet-highest = Treffen mehrere Zuschläge zu, gilt der höchste.
sheet-initials = Kürzel
sheet-name = Name
sheet-cut = … (gekürzt)

## List of open cases

list-sheet = Offene Fälle
list-title = Liste offener Supportfälle
list-as-of = Stand { $moment }
list-customer = { $customer }, Kundennummer { $number }
list-all-customers = Alle Kunden
list-internal = Nur für den internen Gebrauch
list-count = { $count ->
        [one] 1 Fall
       *[other] { $count } Fälle
    }
list-counts = { $cases }: { $groups }
list-group-count = { $count } { $group }
list-overdue-count = { $count } überfällig
list-group-priority-c = Priorität C und ohne Priorität
list-group-priority-c-short = Priorität C und ohne
list-group-continued = { $group } (Fortsetzung)
list-head-cid = CID
list-head-subject = Betreff und nächster Schritt
list-head-kind = Art
list-head-status = Status
list-head-reported = gemeldet
list-head-who = Wer
list-head-due = Frist oder Termin
list-head-worked = geleistet
list-head-note = Notiz
list-kind-suggestion = Verbesserungs-vorschlag
list-deadline = Frist { $day }, { $time }
list-resubmission = Wiedervorlage { $day }
list-release-by = Freigabe bis { $day }
list-release-pending = Freigabe offen
list-overdue = überfällig
list-deadline-name = Frist
list-deadline-meaning = Lösungsfrist nach Pflegevertrag
list-people = { $firm } · Wer: { $people }
list-customer-column = Kunde
list-responsible = Verantwortlich
list-status-meaning = Bedeutung des Status
list-received = Eingegangen
list-resubmission-column = Wiedervorlage
list-minutes = geleistet
list-hours = geleistet Std.
list-last-note = Letzte Nachricht an den Kunden
list-empty = Zurzeit gibt es keine offenen Supportfälle.

## Der Fuß der ersten Seite: was ein Geschäftsbrief über die Firma sagt.

statement-company-phone = Telefon { $value }
statement-company-directors = Geschäftsführung:
statement-company-vat = USt-IdNr. { $value }

## Dateinamen.

file-list = Offene Fälle { $day }
file-list-of = Offene Fälle { $customer } { $day }
file-statement-draft = Zeitnachweis { $customer } { $period } (Entwurf)
