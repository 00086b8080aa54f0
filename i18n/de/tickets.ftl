# Cases: lists, the page of a case, what is done with it, what happened to it.

## Lists.

tickets-all-open = Alle offenen
tickets-case = CID { $cid }
tickets-cid = CID
tickets-priority = Priorität
tickets-priority-short = P
tickets-customer = Kunde
tickets-subject = Betreff
tickets-kind = Art
tickets-status = Status
tickets-responsible = Bearbeiter
tickets-responsible-short = Wer
tickets-resubmission = Wiedervorlage
tickets-due = Frist
tickets-closed-at = Closed
tickets-age = Alter
tickets-time = Zeit
tickets-rests = ruht { $left }
tickets-rests-plain = ruht
tickets-woke = Wiedervorlage fällig
tickets-overdue-since = überschritten seit
tickets-count = { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
}
tickets-overdue = { $count } überfällig
tickets-due-today = { $count ->
    [one] { $count } Frist heute
   *[other] { $count } Fristen heute
}
tickets-marked = { $count } markiert
tickets-act-excel = Als Excel speichern …
tickets-excel-customer = Excel für den Kunden, ohne Internes
tickets-pdf-customer = PDF für den Kunden, ohne Internes
tickets-excel-internal = Excel für uns, mit internen Angaben
tickets-nothing-to-save = In dieser Liste steht kein Fall.
tickets-lists = Listen
tickets-act-next = Nächster Fall in der Liste
tickets-act-previous = Voriger Fall in der Liste
tickets-preview = Vorschau
tickets-preview-show = Vorschau zeigen
tickets-preview-close = Vorschau schließen
tickets-preview-empty = Kein Fall ausgewählt
tickets-preview-empty-text = Wählen Sie links einen Fall aus, um ihn hier zu lesen.

## What an empty list says.

tickets-none-living = Kein Fall ist offen
tickets-none-living-text = Ruft ein Kunde an, legen Sie mit N einen neuen Fall an. Er steht dann hier.
tickets-none-open = Kein Fall steht auf Open
tickets-none-open-text = Hier stehen Fälle, mit denen noch niemand begonnen hat. Neue legen Sie mit N an.
tickets-none-working = Kein Fall steht auf Working
tickets-none-working-text = Hier stehen Fälle, an denen gearbeitet wird. Mit E übernehmen Sie einen offenen Fall.
tickets-none-hold = Kein Fall steht auf Hold
tickets-none-hold-text = Hier stehen Fälle, die mit dem Kunden bis zu einem Termin zurückgestellt sind.
tickets-none-delivered = Kein Fall wartet auf Freigabe
tickets-none-delivered-text = Hier stehen ausgelieferte Fälle, die der Kunde noch nicht freigegeben hat.
tickets-none-closed = Noch kein Fall ist abgeschlossen
tickets-none-closed-text = Hier stehen freigegebene, zurückgezogene und doppelte Fälle.
tickets-none-found = Kein Fall passt zu diesem Filter
tickets-none-found-text = Nehmen Sie einen Teil des Filters weg, oder suchen Sie mit Strg K in allen Fällen.

## The filter as a sentence: "Fälle Open bis Delivered von allen Kunden bei allen Bearbeitern".

tickets-filter-cases = Fälle
tickets-filter-of = von
tickets-filter-with = bei
tickets-filter-living = Open bis Delivered
tickets-filter-any-status = in jedem Zustand
tickets-filter-all-customers = allen Kunden
tickets-filter-everyone = allen Bearbeitern
tickets-filter-you = Sie
tickets-filter-kind = der Art
tickets-filter-any-kind = beliebig
tickets-filter-priority = mit Priorität
tickets-filter-any-priority = beliebig
tickets-filter-due = mit Frist
tickets-filter-due-any = beliebig
tickets-filter-due-overdue = überschritten
tickets-filter-due-today = bis heute
tickets-filter-words = mit
tickets-filter-any-words = beliebigen Wörtern
tickets-filter-quoted = „{ $words }“
tickets-filter-words-hint = Ganze Wörter oder Teile davon. Eingabe wendet sie an.
tickets-filter-undecided = nicht entschieden
tickets-filter-decided-or-not = entschieden oder nicht
tickets-filter-add = Filter
tickets-filter-add-kind = Art
tickets-filter-add-priority = Priorität
tickets-filter-add-due = Frist
tickets-filter-add-words = Wörter
tickets-filter-add-undecided = Kostenfrage nicht entschieden
tickets-filter-reset = Filter zurücksetzen

## Search.

tickets-group-recent = Zuletzt angesehen
tickets-group-cases = Fälle
tickets-group-customers = Kunden

## The head of a case.

tickets-proposed = vorgeschlagen
tickets-due-response = Antwort { $when }
tickets-due-solution = Lösung { $when }
tickets-due-left = noch { $left }
tickets-late-response = Antwort überfällig seit { $when }
tickets-late-solution = Lösung überfällig seit { $when }
tickets-due-resting = Lösungsfrist ruht mit { $left }
tickets-resubmission-on = Wiedervorlage { $when }
tickets-customer-note = Hinweis
tickets-asked-phone = Es rief an
tickets-asked-mail = Es schrieb
tickets-asked-online = Es meldete
tickets-asked-in_person = Es sprach vor
tickets-asked-remote = Es meldete
tickets-asked-by = Ansprechpartner
tickets-nobody-named = niemand genannt
tickets-contract = Vertrag
tickets-price-list = Preisliste, ohne Vertrag
tickets-order-number = Bestellnummer
tickets-their_number = Beim Kunden
tickets-our_number = Entwicklung
tickets-found_in = Gefunden in
tickets-delivered_in = Geliefert in
tickets-description = Beschreibung
tickets-away = abwesend bis { $until }, Vertretung { $substitute }
tickets-agreed = Vereinbart
tickets-agreed-by = Vereinbart mit
tickets-agreed-with = mit { $with } { $way }
tickets-closing = Abschluss
tickets-closed-release = freigegeben von { $by } { $way }, { $when }
tickets-closed-withdrawn = zurückgezogen von { $by } { $way }, { $when }
tickets-closed-duplicate = doppelt, weiter unter CID { $cid }, { $when }
tickets-closed-merged = zusammengeführt mit CID { $cid }, { $when }
tickets-closed-lapse = durch Zeitablauf laut Vertrag, { $when }
tickets-charge = Kostenfrage
tickets-undecided = offen, zu klären bis { $until }
tickets-facts = Angaben zum Fall
tickets-times = Zeiten
tickets-times-none = Noch keine Zeit eingetragen.
tickets-day = Tag
tickets-who = Wer
tickets-worked = geleistet
tickets-entry-locked = steht auf einem abgeschlossenen Zeitnachweis
tickets-related = Ähnliche Fälle
tickets-unknown = Diesen Fall gibt es nicht
tickets-place = { $at } von { $total }
tickets-more = Weitere Aktionen
tickets-copied = { $cid } liegt in der Zwischenablage
tickets-text-more = Ganzen Text zeigen
tickets-text-less = Weniger zeigen

## What can be done with a case.

tickets-group = Fall
tickets-act-take = Übernehmen
tickets-act-hand_back = Zurückgeben
tickets-act-hold = Zurückstellen …
tickets-act-resume = Fortsetzen
tickets-act-deliver = Ausliefern …
tickets-act-release = Freigabe eintragen …
tickets-act-refuse = Ablehnung eintragen …
tickets-act-withdraw = Vom Kunden zurückgezogen …
tickets-act-duplicate = Doppelt, zusammenführen …
tickets-act-reopen = Wieder öffnen …
tickets-act-decide = Kostenfrage entscheiden …
tickets-act-classify = Art und Priorität …
tickets-act-assign = Bearbeiter wechseln …
tickets-act-edit = Angaben ändern …
tickets-act-escalate = Eskalieren …
tickets-act-escalation_answer = Eskalation beantwortet …
tickets-act-escalation_mail = Text für die Mail kopieren
tickets-act-remote = Fernwartung …
tickets-act-link = Mit anderem Fall verknüpfen …
tickets-act-timer-start = Zeit starten
tickets-act-timer-pause = Zeit anhalten
tickets-act-copy = CID kopieren
tickets-act-window = In eigenem Fenster öffnen
tickets-act-next-case = Nächster Fall
tickets-act-previous-case = Voriger Fall
tickets-act-back = Zurück zur Liste
tickets-act-reply = Antwort festhalten
tickets-act-heard = Aussage des Kunden festhalten
tickets-act-note = Interne Notiz
tickets-act-time = Zeit eintragen
tickets-done-take = { $cid } übernommen
tickets-done-hand_back = { $cid } zurückgegeben
tickets-done-hold = { $cid } ruht bis { $until }
tickets-done-resume = { $cid } wird fortgesetzt
tickets-done-deliver = { $cid } ausgeliefert
tickets-done-release = { $cid } freigegeben und abgeschlossen
tickets-done-refuse = { $cid } abgelehnt, wieder in Arbeit
tickets-done-withdraw = { $cid } zurückgezogen und abgeschlossen
tickets-done-duplicate = { $cid } abgeschlossen, weiter unter { $of }
tickets-done-merge = { $cid } mit { $of } zusammengeführt
tickets-done-reopen = { $cid } wieder geöffnet
tickets-done-decide = { $cid }: { $charge }
tickets-done-classify = { $cid } eingestuft
tickets-done-assign = { $cid } liegt jetzt bei { $name }
tickets-done-edit = Angaben zu { $cid } geändert
tickets-changed-meanwhile = Der Fall hat sich inzwischen geändert; im Hintergrund sehen Sie den neuen Stand.
tickets-seen = sieht der Kunde
tickets-optional = freiwillig

## Hold.

tickets-hold-title = CID { $cid } zurückstellen
tickets-hold-main = Zurückstellen bis { $until }
tickets-hold-when = Bitte nennen Sie zuerst den Tag der Wiedervorlage.
tickets-hold-placeholder = fr, 15.12., +3, morgen 14:00
tickets-hold-days = +{ $count } Tage
tickets-hold-weeks = +{ $count } Wochen
tickets-hold-reason = Worauf warten wir?
tickets-hold-rests = Die Lösungsfrist ruht mit { $left } Restzeit.
tickets-hold-moved = An dem gewünschten Tag ist geschlossen, deshalb gilt der nächste offene.
tickets-hold-back-mine = Am { $day } um { $time } steht der Fall wieder auf Open und auf Ihrer Seite „Heute“.
tickets-hold-back = Am { $day } um { $time } steht der Fall wieder auf Open und bei { $who } auf der Seite „Heute“.

## Delivered, released, refused, withdrawn, duplicate, reopened.

tickets-deliver-title = CID { $cid } ausliefern
tickets-deliver-main = Ausliefern
tickets-deliver-text = Was wurde geliefert oder eingespielt?
tickets-deliver-means = Der Fall wartet dann auf die Freigabe des Kunden, die Lösungsfrist ist gestoppt.
tickets-release-title = Freigabe für CID { $cid }
tickets-release-main = Freigabe eintragen
tickets-release-by = Freigegeben von
tickets-release-means = Der Fall ist damit abgeschlossen. Wer zahlt, lässt sich auch danach noch entscheiden.
tickets-refuse-title = CID { $cid }: abgelehnt
tickets-refuse-main = Ablehnung eintragen
tickets-refuse-by = Abgelehnt von
tickets-refuse-reason = Was stimmt noch nicht?
tickets-refuse-means = Der Fall geht zurück auf Working, und die Lösungsfrist läuft weiter.
tickets-withdraw-title = CID { $cid }: zurückgezogen
tickets-withdraw-main = Als zurückgezogen abschließen
tickets-withdraw-by = Zurückgezogen von
tickets-withdraw-reason = Warum?
tickets-withdraw-means = Der Fall ist damit abgeschlossen, ohne Lösung. Er lässt sich wieder öffnen.
tickets-duplicate-title = CID { $cid }: doppelt
tickets-duplicate-of = Derselbe Fall ist
tickets-other-placeholder = CID, zum Beispiel 4711
tickets-duplicate-main = Als doppelt abschließen
tickets-duplicate-main-of = Abschließen, weiter unter { $cid }
tickets-duplicate-which = Bitte nennen Sie zuerst die CID, unter der es weitergeht.
tickets-duplicate-means = Dieser Fall ist damit abgeschlossen; weitergearbeitet wird nur noch an dem anderen.
tickets-merge = Zusammenführen
tickets-merge-means = Was hier gesagt wurde, steht danach auch dort, und noch nicht abgerechnete Zeit geht dorthin über. Wer die alte Nummer sucht, kommt dorthin.
tickets-merge-main-of = Mit { $cid } zusammenführen
tickets-merged-line = Dieser Fall ist in einem anderen aufgegangen.
tickets-merged-leads = Weiter bei CID { $cid }
tickets-from-case = aus { $cid }
tickets-reopen-title = CID { $cid } wieder öffnen
tickets-reopen-main = Wieder öffnen
tickets-reopen-reason = Warum?
tickets-reopen-means = Der Fall geht auf Working. Freigabe und Abschluss bleiben im Verlauf stehen.

## Who pays.

tickets-decide-title = CID { $cid }: Wer zahlt?
tickets-decide-main = Festlegen: { $charge }
tickets-decide-reason = Begründung
tickets-decide-must = für die Änderung nötig
tickets-decide-before = Bisher entschieden: { $charge }. Die alte Entscheidung bleibt im Verlauf stehen.

## Kind and priority, who answers for it, its facts.

tickets-classify-title = CID { $cid } einstufen
tickets-classify-main = Einstufen
tickets-classify-confirm = Art bestätigen
tickets-classify-means = Die Fristen werden ab dem Eingang neu gerechnet.
tickets-priority-by-contract = Priorität laut Pflegevertrag
tickets-kind-error = Fehler
tickets-kind-assistance = Hilfestellung
tickets-kind-extension = Erweiterung
tickets-kind-suggestion = Vorschlag
tickets-assign-title = Wer bearbeitet CID { $cid }?
tickets-assign-main = An { $name } geben
tickets-assign-same = Der Fall liegt schon bei dieser Person.
tickets-edit-title = Angaben zu CID { $cid }
tickets-edit-main = Angaben speichern

## What is written below a case.

tickets-composer = Eintragen
tickets-tab-out = Antwort
tickets-tab-in = Vom Kunden
tickets-tab-internal = Interne Notiz
tickets-tab-time = Zeit
tickets-placeholder-out = Was haben Sie { $contact } gesagt?
tickets-placeholder-in = Was hat { $contact } gesagt?
tickets-placeholder-internal = Was die Kollegen wissen sollen. { $contact } sieht es nie.
tickets-with-out = An
tickets-with-in = Von
tickets-never-seen = Der Kunde sieht das nie.
tickets-enter-out = Antwort eintragen
tickets-enter-in = Aussage eintragen
tickets-enter-internal = Notiz eintragen
tickets-noted-out = Antwort zu { $cid } eingetragen
tickets-noted-in = Aussage zu { $cid } eingetragen
tickets-noted-internal = Notiz zu { $cid } eingetragen

## What happened to a case.

tickets-timeline = Verlauf
tickets-day-today = Heute
tickets-internal = Intern
tickets-undone = zurückgenommen
tickets-happened-opened = { $channel ->
    [mail] { $contact } schrieb, aufgenommen von { $who }
    [online] { $contact } meldete sich über den Onlinezugriff, aufgenommen von { $who }
    [in_person] { $contact } meldete es persönlich, aufgenommen von { $who }
    [remote] { $contact } meldete es während der Fernwartung, aufgenommen von { $who }
   *[phone] { $contact } rief an, angenommen von { $who }
}
tickets-happened-consented = Priorität A, zugestimmt: { $by } { $way }
tickets-happened-taken = { $who } hat übernommen
tickets-happened-handed_back = { $who } hat zurückgegeben
tickets-happened-held = { $who } hat zurückgestellt bis { $until }, vereinbart mit { $with } { $way }
tickets-happened-resumed = { $who } arbeitet weiter daran
tickets-happened-woke = Wiedervorlage: Der Fall steht wieder auf Open
tickets-happened-delivered = { $who } hat ausgeliefert
tickets-happened-released = { $by } hat { $way } freigegeben, eingetragen von { $who }
tickets-happened-lapsed = Durch Zeitablauf laut Vertrag abgeschlossen
tickets-happened-refused = { $by } hat { $way } abgelehnt, eingetragen von { $who }
tickets-happened-withdrawn = { $by } hat { $way } zurückgezogen, eingetragen von { $who }
tickets-happened-duplicate = { $who } hat als doppelt abgeschlossen, weiter unter
tickets-happened-merged = { $who } hat zusammengeführt mit
tickets-happened-reopened = { $who } hat wieder geöffnet
tickets-happened-assigned = { $who } hat an { $to } gegeben
tickets-happened-escalated = { $who } hat an { $to } eskaliert, Antwort bis { $until }
tickets-happened-escalation_answered = { $by } hat die Eskalation beantwortet, eingetragen von { $who }
tickets-happened-classified = { $who } hat eingestuft: { $now } (vorher { $before })
tickets-happened-edited = { $who } hat geändert: { $fields }
tickets-happened-decided = { $who } hat entschieden: { $charge }
tickets-happened-decided-anew = { $who } hat neu entschieden: { $charge } (vorher { $before })
tickets-happened-recomputed = Fristen neu gerechnet, weil sich Vertrag oder Servicezeiten geändert haben
tickets-happened-answered = Antwortfrist durch { $who } gehalten
tickets-happened-undone = { $who } hat zurückgenommen: { $action }
tickets-happened-note-out = An { $contact } { $way } · { $who }
tickets-happened-note-in = { $contact } { $way }, { $who }
tickets-happened-internal = · { $who }
tickets-happened-worked = { $who }: { $text }
tickets-happened-linked = { $who } hat verknüpft: { $kind ->
    [caused_by] verursacht durch
    [causes] Ursache von
    [follows] Folgefall von
    [followed_by] fortgesetzt in
    [duplicate_of] doppelt von
   *[has_duplicate] dasselbe meldet
}
tickets-happened-unlinked = { $who } hat die Verknüpfung entfernt: { $kind ->
    [caused_by] verursacht durch
    [causes] Ursache von
    [follows] Folgefall von
    [followed_by] fortgesetzt in
    [duplicate_of] doppelt von
   *[has_duplicate] dasselbe meldet
}
tickets-happened-attached = { $who } hat angehängt: { $name } ({ $size })
tickets-happened-attachment_removed = { $who } hat den Anhang „{ $name }“ entfernt
tickets-happened-remote = Fernwartung, Einwilligung: { $by } { $way }
tickets-happened-remote_failed = Die Fernwartung kam nicht zustande
tickets-undone-taken = Übernahme
tickets-undone-handed_back = Rückgabe
tickets-undone-held = Zurückstellung
tickets-undone-resumed = Fortsetzung
tickets-undone-woke = Wiedervorlage
tickets-undone-delivered = Auslieferung
tickets-undone-released = Freigabe
tickets-undone-refused = Ablehnung
tickets-undone-withdrawn = Rückzug
tickets-undone-duplicate = Abschluss als doppelt
tickets-undone-merged = Zusammenführen
tickets-undone-reopened = Wiederöffnung
tickets-undone-assigned = Wechsel des Bearbeiters
tickets-undone-escalated = Eskalation
tickets-undone-escalation_answered = Antwort auf die Eskalation
tickets-undone-classified = Einstufung
tickets-undone-edited = Änderung der Angaben
tickets-undone-linked = Verknüpfung
tickets-undone-unlinked = Entfernen der Verknüpfung
tickets-undone-checklist = Änderung der Checkliste
tickets-undone-decided = Entscheidung der Kostenfrage
tickets-undone-imported_again = Änderung durch eine Übernahme
tickets-field-subject = Betreff
tickets-field-description = Beschreibung
tickets-field-order_number = Bestellnummer
tickets-field-contact = Ansprechpartner
tickets-field-their_number = Nummer beim Kunden
tickets-field-our_number = Nummer in der Entwicklung
tickets-field-product = Produkt, Modul
tickets-field-found_in = Gefunden in Version
tickets-field-delivered_in = Geliefert in Version
tickets-field-changed = { $name }: { $from } → { $to }
tickets-field-contract = Vertrag
