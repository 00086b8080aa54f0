# The window around all features: places, search, timers, messages, keys, handbook, settings.

frame-brand = Callbuch
frame-places = Bereiche
frame-program = Programm
frame-timers = Laufende und angehaltene Zeiten
frame-timer-pause = Zeit anhalten: { $what }
frame-timer-go-on = Zeit fortsetzen: { $what }
frame-timer-more = Weiteres zur Zeit: { $what }
frame-connection-connecting = Verbindung wird aufgebaut
frame-connection-connected = Verbunden
frame-connection-lost = Keine Verbindung

## Search and commands.

frame-search = CID, Kunde, Wörter
frame-search-all = Suchen
frame-search-hint = CID, Kunde, Wörter oder > für Befehle
frame-search-cid = CID, zum Beispiel 4711
frame-search-hits = Treffer
frame-commands = Befehle
frame-go-to-cid = Zu einer CID gehen

## Taking back.

frame-undo = Rückgängig
frame-undo-last = Letzte Handlung rückgängig machen
frame-undone = Zurückgenommen: { $act }

## Overview of keys.

frame-keys = Alle Tasten
frame-keys-lists = In Listen
frame-key-next = Nächste Zeile
frame-key-previous = Vorige Zeile
frame-key-ends = Erste und letzte Zeile
frame-key-mark = Zeile markieren
frame-key-mark-range = Bis hierher markieren
frame-key-mark-all = Alle markieren
frame-key-open = Öffnen

## Handbook.

frame-handbook = Handbuch
frame-handbook-contents = Inhalt
frame-handbook-search = Im Handbuch suchen
frame-handbook-empty = Diese Fassung bringt kein Handbuch mit
frame-handbook-empty-text = Die Tasten aller Befehle zeigt Ihnen die Übersicht, die Sie mit der Taste ? öffnen.

## Settings.

frame-settings = Einstellungen

## Who at the customer said something, agreed or released; who pays.

frame-said-way = Wie
frame-said-consent = Zugestimmt hat
frame-said-costs = Priorität A kostet den Kunden etwas.
frame-said-when = Zugestimmt { $when }.
frame-said-may-not = { $name } darf laut Kundenstamm keine Priorität A bestellen. Bitte lassen Sie jemanden zustimmen, der das darf.
frame-said-proposed = vorgeschlagen

## Service calendars.

frame-land = Bundesland
frame-land-none = ohne gesetzliche Feiertage
frame-land-hint = An seinen gesetzlichen Feiertagen laufen Fristen nicht.
frame-land-days = { $count } gesetzliche Feiertage im Jahr { $year }
frame-calendar-week = Servicezeiten
frame-calendar-week-hint = Nur in diesen Zeiten laufen Fristen. Mehrere am Tag trennen Sie durch Komma: 8–12, 13–17. Rund um die Uhr ist 0–24.
frame-calendar-spread = Zeiten des Montags für Montag bis Freitag
frame-calendar-closed = Betriebsferien und andere freie Tage
frame-calendar-closed-hint = Zum Beispiel 24.12. oder 24.12. – 2.1.; Enter fügt hinzu.
frame-calendar-add = Hinzufügen
frame-calendar-remove = { $day } entfernen
frame-calendar-past = { $count ->
    [one] Ein vergangener Tag
   *[other] { $count } vergangene Tage
}
frame-calendar-backwards = Der zweite Tag liegt vor dem ersten. Bitte schreiben Sie das Jahr dazu.
frame-calendar-too-many = Das sind mehr als { $most } Tage auf einmal. Bitte prüfen Sie beide Tage.
frame-calendar-zone = Zeitzone

## Failures that only this side of the line can know.

error-no_answer = Callbuch antwortet nicht. Ihre Eingaben sind noch da. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.
error-unexpected = Das ist nicht gelungen. Was gespeichert war, ist unverändert, Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal.

# A file that was saved.
frame-saved = Gespeichert: { $name }
frame-open-file = Öffnen
frame-show-in-folder = Im Ordner zeigen
