# Intake: from the ringing telephone to the CID.

intake-group = Aufnahme
intake-new = Neuer Fall
intake-title = Neuer Supportfall
intake-runs = { $hours } läuft seit { $since }
intake-restored = Ihr Entwurf von vorhin.
intake-begin-anew = Neu beginnen
intake-save = Fall anlegen

## Who calls.

intake-customer = Kunde
intake-customer-hint = Drei Buchstaben: Name, Ort, Telefon oder Ansprechpartner
intake-create = „{ $name }“ als neuen Kunden anlegen
intake-newcomer = Neuer Kunde
intake-search-again = Doch einen bekannten Kunden suchen
intake-city = Ort
intake-caller = Es ruft an
intake-stranger = Neu, wird als Ansprechpartner angelegt.
intake-call-back = Rückruf unter
intake-call-back-line = Rückruf unter { $phone }

## What is asked for.

intake-kind = Art
intake-priority = Priorität laut Pflegevertrag
intake-priority-a = Betrieb steht
intake-priority-b = behindert
intake-priority-c = stört
intake-priority-none = ohne
intake-subject = Betreff
intake-description = Beschreibung
intake-responsible = Verantwortlich
intake-responsible-later = wird beim Anlegen vorgeschlagen
intake-order = Bestellnummer
intake-optional = wenn nötig

## Why someone is proposed to answer for it.

intake-found = { $found ->
    [standing] fester Ansprechpartner des Kunden
    [on_duty] hat jetzt Dienst
    [chosen] gewählt
   *[default] für Fälle ohne anderen Bearbeiter
}
intake-found-instead = vertritt { $name }
intake-found-away = { $why }, zurzeit abwesend

## What the contract says.

intake-card-empty = Hier stehen Vertrag und offene Fälle, sobald Sie den Kunden gewählt haben.
intake-contract = Vertrag
intake-no-contract = Ohne Pflegevertrag, nach Preisliste
intake-product = Produkt
intake-price = Satz
intake-rate = { $rate } / Std., Taktung { $increment } Min.
intake-included = Kontingent
intake-allowance = { $hours } Std. { $period ->
    [month] im Monat
    [quarter] im Quartal
   *[year] im Jahr
}
intake-means = { $letter } heißt
intake-response = Antwort in { $time }
intake-solution = Lösung in { $time }
intake-minutes = { $count } Min.
intake-hours = { $hours } Std.
intake-remote = Fernwartung
intake-remote-id = TeamViewer { $id }

## Cases that may be the same.

intake-similar = Ähnliche Fälle
intake-living = Offene Fälle
intake-of-this-customer = dieses Kunden
intake-like-state = { $state }, { $when }
intake-belongs = Gehört der Anruf zu { $cid }?
intake-join = Dort als Gespräch eintragen
intake-look = Ansehen
intake-joined = Gespräch bei CID { $cid } eingetragen. Die Zeit läuft dort weiter.

## Solved on the telephone.

intake-solve = Sofort erledigt …
intake-solved = Sofort erledigt
intake-not-solved = Doch offen lassen
intake-save-solved = Anlegen und abschließen
intake-solved-text = Was wurde getan
intake-solved-seen = liest der Kunde
intake-solved-minutes = Dauer
intake-solved-activity = Tätigkeit
intake-solved-by = Freigegeben von
intake-solved-charge = Abrechnung
intake-solved-proposed = Vorschlag nach Art und Vertrag.
intake-solved-charge-choose = Bitte wählen
intake-solved-reason = Begründung

## The number.

intake-taken = Fall angelegt
intake-taken-solved = Fall angelegt und abgeschlossen
intake-cid = CID { $cid }
intake-answers = verantwortlich { $name }
intake-due = nächste Frist { $when }
intake-go = Zum Fall
intake-copy = CID kopieren
intake-another = Noch einer
intake-copied = Kopiert.

## Leaving without saving.

intake-kept = Entwurf behalten. Mit „Neuer Fall“ machen Sie dort weiter, die Zeit läuft.
intake-given-up = Eingaben verworfen. Die gemessene Zeit steht angehalten unten links.
intake-discard-time = Zeit auch verwerfen
