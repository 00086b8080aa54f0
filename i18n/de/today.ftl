# The first page.

today-place = Heute
today-about = { $day } · KW { $week }
today-all-mine = Alle { $count } ansehen
today-of-office = { $mine } bei mir, { $office } im Büro
today-in-office = { $count } im Büro

today-resubmissions = Wiedervorlagen
today-due = { $count } fällig
today-resubmissions-none = Keine Wiedervorlage fällig.
today-resubmissions-none-text = Hier stehen Fälle, die Sie zurückgestellt haben, am Morgen des vereinbarten Tages.

today-mine = Meine Fälle
today-mine-count = { $count }, nach Priorität und Frist
today-mine-none = Kein Fall wartet auf Sie.
today-mine-none-text = Hier stehen Fälle, für die Sie verantwortlich sind, in der Reihenfolge, in der sie zu tun sind.

today-awaiting = Warten auf Freigabe
today-awaiting-none = Nichts wartet auf Freigabe.
today-awaiting-none-text = Hier stehen Fälle, die Sie ausgeliefert haben, bis der Kunde sie freigibt.

today-undecided = Nicht entschieden
today-undecided-none = Alles ist entschieden.
today-undecided-none-text = Hier stehen geschlossene Fälle, bei denen noch offen ist, wer zahlt.
today-decide-by = bis { $day }

## Deadlines as a bar.

today-deadlines = Fristen bis { $weekday }
today-deadlines-all = Fristen
today-overdue = überfällig
today-tick = { $weekday } { $day }.
today-mark = { $cid } { $customer }: { $subject }, fällig { $due }
today-marks-more = { $count } weitere Fälle

## The day as a strip.

today-day = Mein Tag
today-day-before = Tag davor
today-day-after = Tag danach
today-day-worked = erfasst { $hours }
today-day-by-duration = davon { $hours } ohne Uhrzeit
today-day-gaps = { $count ->
    [one] eine Lücke, { $hours }
   *[other] { $count } Lücken, zusammen { $hours }
}
today-break = Pause
today-piece = { $what } · { $hours } Std., { $from } bis { $to }
today-piece-running = { $what } · { $hours } Std., läuft seit { $from }
today-piece-none = Neuer Fall
today-gap = { $from } bis { $to } ohne Eintrag, { $hours } Std. – Zeit nachtragen
