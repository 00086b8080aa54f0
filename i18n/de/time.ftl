# Time: timers, booking, correcting, adding later.

time-group = Zeit
time-toggle = Zeit anhalten oder fortsetzen
time-late = Zeit nachtragen
time-book = Zeit buchen
time-booked = { $hours } auf CID { $cid } gebucht.

## Timers.

time-book-timer = Zeit buchen …
time-discard-timer = Zeit verwerfen
time-discarded = Gemessene Zeit verworfen: { $what }
time-without-case = Neuer Fall
time-measured = Gemessen: { $hours }, endet mit dem Buchen.
time-measured-keep = Messung weiterlaufen lassen
time-measured-offer = Für diesen Fall sind { $hours } gemessen.
time-measured-take = Übernehmen

## Fields of an entry.

time-case = Fall
time-case-hint = CID, Kunde oder Wörter
time-case-missing = Bitte wählen Sie den Fall, auf den die Zeit gebucht wird.
time-day = Tag
time-from = von
time-to = bis
time-or-duration = oder Dauer
time-activity = Tätigkeit
time-activity-hint = Bitte zuerst den Fall wählen
time-text = Leistung
time-text-aside = liest der Kunde im Zeitnachweis
time-internal = Interne Notiz
time-internal-aside = bleibt im Haus
time-charge = Abrechnung dieses Eintrags
time-charge-case = wie für den Fall entschieden
time-more = Interne Notiz, eigene Abrechnung
time-restored = Ihr Entwurf von vorhin.
time-discard = Verwerfen

## What an entry comes to, and what speaks against it.

time-comes-to = Ergibt { $hours } Std. geleistet.
time-warning-overlap = Überschneidet sich mit CID { $cid }, { $from } bis { $to }.
time-warning-long_day = Der Tag hätte damit { $hours } Std.
time-warning-next_day = Endet am nächsten Tag: { $day } { $time }.

## Correcting and deleting.

time-correct-title = Zeiteintrag zu CID { $cid } korrigieren
time-correct = Korrigieren
time-corrected = Zeiteintrag zu CID { $cid } korrigiert.
time-delete-title = Zeiteintrag zu CID { $cid } löschen
time-delete-begin = Löschen …
time-delete = Löschen
time-delete-what = Der Eintrag zählt danach nicht mehr. Im Protokoll bleibt er mit Ihrem Grund erhalten, und Sie können das Löschen rückgängig machen.
time-deleted = Zeiteintrag zu CID { $cid } gelöscht: { $hours }
time-before = Bisher
time-reason = Grund
time-locked = Dieser Eintrag steht in einem festgeschriebenen Zeitnachweis und lässt sich nicht mehr ändern. Eine Korrektur geht nur über ein Storno des Zeitnachweises.
time-changed-elsewhere = Der Eintrag wurde inzwischen geändert, die neuen Werte stehen oben. Was Sie hier speichern, ersetzt sie.
