# A person's week, and the question after a pause nobody noticed.

week-title = Week
week-link = Whole week
week-group = Week
week-about = Week { $week }, { $from } to { $to }
week-person = Whose week
week-before = Week before
week-after = Week after
week-now = This week
week-fill = Fill the next gap
week-next = Next row
week-previous = Previous row
week-worked = booked { $hours }
week-by-duration = of which { $hours } without a clock
week-gaps = gaps { $hours }
week-no-gaps = no gaps
week-day-worked = { $hours }
week-day-gaps = gaps { $hours }
week-closed-weekday = closed
week-closed-holiday = public holiday
week-closed-own_day = closed day
week-empty = nothing booked
week-ahead = still to come
week-gap = without an entry
week-gap-fill = fill it on { $day }
week-late = added later
week-by-duration-mark = by duration
week-state-open = open
week-state-checked = checked
week-state-released = released
week-state-stated = in a statement
week-state-billed = billed

## The idle question.

idle-title = Is the timer still right?
idle-about = For { $what } time went on while nobody was here: { $from } to { $to }, { $hours } h.
idle-question = What was that time?
idle-keep = Work on this case
idle-drop = No work
idle-split = Something else
idle-keep-means = The time goes on counting, nothing changes.
idle-drop-means = The time is taken off, the timer goes on from now.
idle-split-means = The time is taken off, and you book it on another case right away.
idle-go-on = Go on
idle-dropped = { $hours } h taken off.
