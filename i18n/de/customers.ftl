# Customers: their list and page, the people there, and what was agreed with them.

customers-place = Kunden
customers-customer = Kunde
customers-group = Kunden

## The list.

customers-name = Name
customers-number = Kundennummer
customers-number-short = Nummer
customers-postcode = PLZ
customers-city = Ort
customers-phone = Telefon
customers-contract = Vertrag
customers-price-list = Preisliste
customers-standing = Betreuer
customers-living = Offen
customers-count = { $count ->
    [one] 1 Kunde
   *[other] { $count } Kunden
}
customers-left = nicht mehr betreut
customers-left-show = { $count } nicht mehr betreut
customers-left-hide = ohne nicht mehr betreute
customers-none = Noch kein Kunde
customers-none-text = Hier stehen die Firmen, die Sie betreuen. Legen Sie die erste an; Ansprechpartner und Vertrag kommen danach.
customers-none-found = Kein Kunde passt zu diesem Filter
customers-none-found-text = Nehmen Sie einen Teil des Filters weg. Nicht mehr betreute Kunden sind zunächst ausgeblendet.
customers-filter-customers = Kunden,
customers-filter-served = Betreut
customers-filter-active = die wir betreuen
customers-filter-all = auch früher betreute
customers-filter-with = bei
customers-filter-everyone = allen Betreuern
customers-filter-you = Sie
customers-filter-words = Name, Ort, Nummer, Vertrag
customers-filter-reset = Filter zurücksetzen

## Acts.

customers-act-new = Neuer Kunde …
customers-act-filter = Kunden filtern
customers-act-next = Nächster Kunde in der Liste
customers-act-previous = Voriger Kunde in der Liste
customers-act-back = Zu allen Kunden
customers-act-edit = Angaben ändern …
customers-act-contact = Neuer Ansprechpartner …
customers-act-contract = Neuer Vertrag …
customers-act-statement = Zeitnachweis gestalten …
customers-act-billing = Abrechnung
customers-act-end = Nicht mehr betreuen …
customers-act-again = Wieder betreuen
customers-more = Weiteres zum Kunden
customers-save = Speichern
customers-saved = Gespeichert: { $what }
customers-restored = Noch nicht gespeichert, von vorhin.

## A customer's facts.

customers-new = Neuer Kunde
customers-add = Kunde anlegen
customers-added = Kunde angelegt: { $name }
customers-alike = Gibt es schon: { $name }, { $city }. Ist das ein anderer Kunde?
customers-short-name = Kurzname
customers-short-name-hint = Für schmale Listen; leer: der ganze Name.
customers-street = Straße und Hausnummer
customers-address = Anschrift
customers-land = Bundesland
customers-land-none = ohne Feiertage
customers-land-hint = Am Bundesland hängen die Feiertagszuschläge.
customers-mail = E-Mail
customers-standing-none = niemand bestimmt
customers-standing-hint = Bekommt neue Fälle dieses Kunden vorgeschlagen.
customers-order-number = Bestellnummer
customers-order-number-hint = Des Kunden, für Ihre Leistungen; steht auf dem Zeitnachweis.
customers-reference = Referenz für Rechnungen
customers-note = Gut zu wissen
customers-note-aside = nur intern
customers-note-hint = Was jeder wissen sollte, bevor er abhebt.
customers-note-title = Gut zu wissen:
customers-facts = Angaben
customers-unknown = Diesen Kunden gibt es nicht
customers-unknown-text = Vielleicht ist die Adresse unvollständig. Suchen Sie ihn in der Liste.

## No longer served.

customers-end = Nicht mehr betreuen
customers-end-title = { $name } nicht mehr betreuen?
customers-end-hidden = Der Kunde steht nicht mehr in der Liste und wird bei neuen Fällen nicht mehr angeboten.
customers-end-stays = Seine Fälle, Zeiten, Verträge und Zeitnachweise bleiben und lassen sich weiter abrechnen.
customers-end-living = { $count ->
    [one] Ein Fall ist noch nicht abgeschlossen. Er läuft weiter, mit seiner Frist.
   *[other] { $count } Fälle sind noch nicht abgeschlossen. Sie laufen weiter, mit ihren Fristen.
}
customers-end-back = Zurücknehmen können Sie das jederzeit auf dieser Seite.
customers-ended = Nicht mehr betreut: { $name }
customers-serve-again = Wieder betreuen
customers-serves-again = Wieder betreut: { $name }

## People at a customer.

customers-contacts = Ansprechpartner
customers-contacts-none = Noch niemand. Mit + tragen Sie den Ersten ein; auch beim Erfassen eines Falls geht das.
customers-contacts-left = { $count ->
    [one] Eine Person, die dort nicht mehr arbeitet
   *[other] { $count } Personen, die dort nicht mehr arbeiten
}
customers-contacts-left-hide = Ehemalige ausblenden
customers-contact-left = nicht mehr dort
customers-contact-new = Neuer Ansprechpartner
customers-contact-add = Ansprechpartner anlegen
customers-contact-added = Ansprechpartner angelegt: { $name }
customers-contact-name = Vor- und Nachname
customers-contact-active = Arbeitet bei { $firm }
customers-contact-active-hint = Wird bei neuen Fällen nicht mehr angeboten. Bisherige Fälle nennen die Person weiter.
customers-salutation = Anrede
customers-salutation-ms = Frau
customers-salutation-mr = Herr
customers-role = Aufgabe
customers-role-hint = Zum Beispiel Buchhaltung.
customers-direct = Durchwahl
customers-remote-id = Fernwartungs-ID
customers-remote-id-hint = 8 bis 12 Ziffern, Leerzeichen stören nicht.
customers-roles = Was diese Person darf und bekommt
customers-may-order-a = darf A bestellen
customers-may-order-a-hint = Darf Priorität A bestellen
customers-role-key = alle Fälle
customers-role-key-hint = Sieht alle Fälle der Firma
customers-role-billing = Rechnungen
customers-role-billing-hint = Bekommt die Zeitnachweise
customers-role-management = Leitung
customers-role-management-hint = Leitung: wird bei Eskalationen benachrichtigt

## Cases of a customer.

customers-cases = Fälle
customers-cases-all = { $count ->
    [one] In der Liste zeigen
   *[other] Alle { $count } in der Liste
}
customers-cases-none = Noch kein Fall.

## How statements look.

customers-statement = Zeitnachweis
customers-statement-of = Zeitnachweis für { $name }
customers-statement-language = Sprache
customers-statement-people = Wer gearbeitet hat, steht dort
customers-statement-shows = Auf dem Zeitnachweis stehen
customers-statement-hint = Gilt ab dem nächsten Zeitnachweis. Abgeschlossene bleiben, wie sie sind.
customers-statement-read = { $language }, Bearbeiter { $people }.
customers-statement-everything = Mit allen Angaben.
customers-statement-without = Ohne: { $what }.
customers-statement-charts = Mit Balken zum Aufwand nach Fall und Monat.
customers-language-de = Deutsch
customers-language-en = Englisch
customers-people-initials = mit Kürzel
customers-people-names = mit Namen
customers-people-nobody = nicht genannt
customers-shows-prices = Sätze und Beträge
customers-shows-clocks = Uhrzeiten
customers-shows-free_lines = kostenlose Zeilen mit 0,00 €
customers-shows-free_value = Wert kostenloser Arbeit
customers-shows-allowance = Stundenkontingent
customers-shows-signature = Feld für die Unterschrift
customers-shows-letterhead = Briefkopf und Fußzeile
customers-shows-charts = Aufwand als Balken, nach Fall und Monat

## Contracts.

customers-contracts = Pflegeverträge
customers-contracts-none = Kein Pflegevertrag: Es gilt die Preisliste des Büros.
customers-contracts-prices = Preisliste ansehen
customers-contracts-ended = { $count ->
    [one] Ein beendeter Vertrag
   *[other] { $count } beendete Verträge
}
customers-contracts-ended-hide = Beendete ausblenden
customers-contract-new = Neuer Pflegevertrag
customers-contract-add = Vertrag anlegen
customers-contract-added = Vertrag angelegt: { $name }
customers-contract-name = Bezeichnung
customers-contract-name-hint = Wie er im Gespräch heißt, zum Beispiel Pflege Plus.
customers-contract-number = Vertragsnummer
customers-product = Produkt
customers-contract-left = beendet
customers-contract-more = Weiteres zum Vertrag: { $name }
customers-contract-end = Vertrag beenden
customers-contract-again = Vertrag wieder anbieten
customers-contract-ended = Beendet: { $name }. Neue Fälle nennen den Vertrag nicht mehr, laufende behalten ihn.
customers-contract-begun = Wieder angeboten: { $name }
customers-sections = Abschnitte des Vertrags
customers-basics = Vertrag

## Versions of a contract.

customers-version = Fassung
customers-version-from = ab { $day }
customers-version-present = gilt heute
customers-version-coming = gilt noch nicht
customers-version-since = Fassung ab { $day }, ohne Ende.
customers-version-between = Fassung vom { $from } bis { $to }.
customers-version-new = Neue Fassung …
customers-version-change = Ändern …
customers-version-new-title = Neue Fassung
customers-version-title = Fassung ändern
customers-version-add = Fassung anlegen
customers-version-added = { $name }: neue Fassung ab { $day }
customers-version-remove = Fassung entfernen …
customers-version-only = Es ist die einzige.
customers-version-remove-title = Fassung ab { $day } entfernen?
customers-version-remove-do = Fassung entfernen
customers-version-remove-means = Was in ihrer Zeit geleistet wurde, rechnet Callbuch dann nach der Fassung davor ab. Offene Fristen werden neu berechnet.
customers-version-remove-first = Was in ihrer Zeit geleistet wurde, rechnet Callbuch dann nach der Fassung danach ab. Offene Fristen werden neu berechnet.
customers-version-frozen = Abgeschlossene Zeitnachweise bleiben, wie sie sind.
customers-version-removed = Entfernt: Fassung ab { $day }
customers-valid-from = Gültig ab
customers-valid-from-first = Für Arbeit an früheren Tagen gilt sie auch, solange keine ältere Fassung da ist.
customers-valid-from-new = Bis zum Tag davor gilt die bisherige Fassung. Es zählt der Tag, an dem gearbeitet wurde.
customers-valid-from-change = Neue Preise gehören in eine neue Fassung. Was Sie hier ändern, gilt von diesem Tag an rückwirkend; abgeschlossene Zeitnachweise bleiben, wie sie sind.
customers-day-missing = Der Tag fehlt. Bitte geben Sie ihn an, zum Beispiel 01.01.2027.

## What work costs.

customers-activities = Tätigkeiten
customers-activities-hint = „Zählt“ sagt, was zusammengezählt und dann gerundet wird. „Mindestens“ gilt einmal für das Zusammengezählte.
customers-activity = Tätigkeit
customers-activity-unnamed = Neue Tätigkeit
customers-activity-rate = Satz je Stunde
customers-activity-increment = Takt
customers-activity-rounding = Rundung
customers-activity-scope = Zählt
customers-activity-minimum = Mindestens
customers-activity-rule = Berechnung
customers-activity-add = Tätigkeit
customers-activity-remove = { $name } entfernen
customers-minutes = { $minutes } Min.
customers-rate = { $rate }/Std.
customers-rounding-up = je angefangene
customers-rounding-nearest = kaufmännisch
customers-rounding-none = minutengenau
customers-rule-up = je angefangene { $minutes } Min.
customers-rule-nearest = auf { $minutes } Min. gerundet,
customers-rule-none = minutengenau
customers-rule-minimum = { $rule }, mindestens { $hours } Std.
customers-scope-entry = pro Eintrag
customers-scope-case_day = pro Fall und Tag
customers-scope-case = pro Fall
customers-scope-statement = pro Nachweis

customers-travel = Fahrten
customers-travel-how = Fahrten kosten
customers-travel-none = nichts
customers-travel-kilometres = je Kilometer
customers-travel-flat = pauschal
customers-travel-share = nach Fahrzeit
customers-travel-kilometres-price = Preis je Kilometer
customers-travel-flat-price = Preis je Fahrt
customers-travel-share-price = Anteil am Satz in Prozent
customers-travel-share-hint = 50 heißt: Eine Stunde Fahrt kostet den halben Satz der Tätigkeit.
customers-travel-none-read = werden nicht berechnet
customers-travel-kilometres-read = { $price } je Kilometer
customers-travel-flat-read = { $price } je Fahrt
customers-travel-share-read = Fahrzeit zu { $percent } % des Satzes

customers-coverage = Wer zahlt
customers-coverage-hint = Das schlägt Callbuch bei der Entscheidung vor. Am einzelnen Fall lässt es sich ändern.

## What is promised.

customers-targets = Fristen
customers-targets-hint = In Stunden Servicezeit: 4 sind vier Stunden, 0:30 eine halbe. Leer heißt: nichts zugesagt.
customers-response = Antwort in
customers-solution = Lösung in
customers-cost-words = Was sie kostet
customers-cost-words-aside = wird bei der Wahl gezeigt
customers-promise-none = nicht zugesagt
customers-promise-both = Antwort in { $response }, Lösung in { $solution } Std. Servicezeit
customers-promise-response = Antwort in { $response } Std. Servicezeit
customers-promise-solution = Lösung in { $solution } Std. Servicezeit
customers-orderers = Bestellen dürfen sie: { $names }
customers-orderers-nobody = Bestellen darf sie noch niemand. Wer es darf, steht beim Ansprechpartner.

customers-service = Servicezeiten
customers-service-own = Eigene Servicezeiten für diesen Vertrag
customers-service-office = wie das Büro
customers-service-office-hint = Ohne eigene gelten die des Büros aus den Einstellungen.
customers-holidays-of = ohne die Feiertage in { $land }
customers-holidays-none = auch an Feiertagen
customers-closed-days = { $count ->
    [one] und ohne einen weiteren freien Tag
   *[other] und ohne { $count } weitere freie Tage
}
customers-zone = Zeitzone { $zone }

customers-allowance = Kontingent
customers-allowance-period = Enthaltene Stunden
customers-allowance-none = keine
customers-allowance-month = im Monat
customers-allowance-quarter = im Quartal
customers-allowance-year = im Jahr
customers-allowance-month-granted = Stunden im Monat
customers-allowance-quarter-granted = Stunden im Quartal
customers-allowance-year-granted = Stunden im Jahr
customers-allowance-hint = Zum Beispiel 5 oder 7:30. Darauf rechnen Fälle, für die oben „Stundenkontingent“ gewählt ist.
customers-allowance-starts = Gezählt wird
customers-allowance-calendar = nach dem Kalender
customers-allowance-from = ab einem Tag
customers-allowance-start = Erster Tag
customers-allowance-none-read = keines
customers-allowance-month-read = { $hours } Std. im Monat
customers-allowance-quarter-read = { $hours } Std. im Quartal
customers-allowance-year-read = { $hours } Std. im Jahr
customers-allowance-from-read = gezählt ab { $day }
customers-carry = Nicht verbrauchte Stunden
customers-carry-none = verfallen
customers-carry-limited = bis zu einer Grenze übertragen
customers-carry-unlimited = alle übertragen
customers-carry-most = Höchstens übertragen
customers-carry-none-read = nicht Verbrauchtes verfällt
customers-carry-limited-read = bis zu { $hours } Std. werden übertragen
customers-carry-unlimited-read = nicht Verbrauchtes wird übertragen

## Surcharges by the clock.

customers-surcharges = Zuschläge
customers-surcharges-none = keine
customers-window = Wann
customers-window-night = Nacht
customers-window-saturday = Samstag
customers-window-sunday = Sonntag
customers-window-holiday = Feiertag
customers-window-from = Von
customers-window-to = Bis
customers-window-percent = Zuschlag in %
customers-window-add = Zuschlag
customers-window-remove = Zuschlag entfernen: { $window }
customers-window-night-read = von { $from } bis { $to } Uhr { $percent } %
customers-window-saturday-read = samstags { $percent } %
customers-window-sunday-read = sonntags { $percent } %
customers-window-holiday-read = an Feiertagen { $percent } %
customers-stack = Treffen mehrere zusammen, werden sie addiert (sonst gilt der höchste)
customers-stack-read = Treffen mehrere zusammen, werden sie addiert.
customers-highest-read = Treffen mehrere zusammen, gilt der höchste.
customers-covered = Stunden aus dem Kontingent kosten keinen Zuschlag
customers-covered-read = Stunden aus dem Kontingent kosten keinen Zuschlag.
customers-own-days = Weitere Tage mit Feiertagszuschlag
customers-own-days-hint = Zum Beispiel 24.12.; Enter fügt hinzu.
customers-own-days-read = Als Feiertag gelten auch: { $days }.
customers-clock-missing = Die Uhrzeit fehlt. Bitte geben Sie sie an, zum Beispiel 20:00.

## Closing without an answer.

customers-lapse = Ohne Antwort
customers-lapse-days = Arbeitstage, nach denen ein ausgelieferter Fall abgeschlossen wird
customers-lapse-hint = Leer: nie, er wartet auf die Freigabe. Ein Abschluss ohne Antwort zählt nicht als Freigabe.
customers-lapse-wrong = Bitte geben Sie ganze Arbeitstage von 1 bis 999 an, oder lassen Sie das Feld leer.
customers-lapse-read = { $days ->
    [one] wird ein ausgelieferter Fall nach 1 Arbeitstag abgeschlossen
   *[other] wird ein ausgelieferter Fall nach { $days } Arbeitstagen abgeschlossen
}
customers-lapse-none = bleibt ein ausgelieferter Fall offen, bis der Kunde ihn freigibt

## Who changed what.

customers-history = Änderungen
customers-history-show = Anzeigen
customers-history-hide = Ausblenden
customers-history-none = Seit hier protokolliert wird, hat niemand etwas geändert.
customers-history-added = angelegt
customers-history-changed = geändert
customers-history-taken_back = Änderung zurückgenommen
customers-history-imported = übernommen
customers-history-imported_again = durch eine Übernahme geändert
customers-history-yes = ja
customers-history-no = nein
customers-history-there = Arbeitet noch dort
customers-history-offered = Wird bei neuen Fällen angeboten
customers-history-terms = Konditionen
