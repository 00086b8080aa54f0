# A person's week, and the question after a pause nobody noticed.

week-title = Woche
week-link = Ganze Woche
week-group = Woche
week-about = KW { $week }, { $from } bis { $to }
week-person = Wessen Woche
week-before = Woche davor
week-after = Woche danach
week-now = Diese Woche
week-fill = Nächste Lücke füllen
week-next = Nächste Zeile
week-previous = Vorige Zeile
week-worked = erfasst { $hours }
week-by-duration = davon { $hours } ohne Uhrzeit
week-gaps = Lücken { $hours }
week-no-gaps = keine Lücken
week-day-worked = { $hours }
week-day-gaps = Lücken { $hours }
week-closed-weekday = geschlossen
week-closed-holiday = Feiertag
week-closed-own_day = Betriebsruhe
week-empty = nichts erfasst
week-ahead = liegt noch vor Ihnen
week-gap = ohne Eintrag
week-gap-fill = am { $day } füllen
week-late = nachgetragen
week-by-duration-mark = nach Dauer
week-state-open = offen
week-state-checked = geprüft
week-state-released = freigegeben
week-state-stated = im Zeitnachweis
week-state-billed = abgerechnet

## The idle question.

idle-title = Läuft die Zeit noch?
idle-about = Für { $what } lief die Zeit weiter, während hier niemand war: { $from } bis { $to }, { $hours } Std.
idle-question = Was war in dieser Zeit?
idle-keep = Arbeit an diesem Fall
idle-drop = Keine Arbeit
idle-split = Etwas anderes
idle-keep-means = Die Zeit zählt weiter, nichts ändert sich.
idle-drop-means = Die Zeit wird abgezogen, die Messung läuft ab jetzt weiter.
idle-split-means = Die Zeit wird abgezogen, und Sie buchen sie gleich auf einen anderen Fall.
idle-go-on = Weiter
idle-dropped = { $hours } Std. abgezogen.
