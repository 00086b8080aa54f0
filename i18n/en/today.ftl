# The first page.

today-place = Today
today-about = { $day } · week { $week }
today-all-mine = Show all { $count }
today-of-office = { $mine } mine, { $office } in the office
today-in-office = { $count } in the office

today-resubmissions = Resubmissions
today-due = { $count } due
today-resubmissions-none = No resubmission is due.
today-resubmissions-none-text = Here stand cases you put on Hold, on the morning of the agreed day.

today-mine = My cases
today-mine-count = { $count }, by priority and deadline
today-mine-none = No case is waiting for you.
today-mine-none-text = Here stand cases you are responsible for, in the order they are to be done.

today-awaiting = Waiting for release
today-awaiting-none = Nothing is waiting for release.
today-awaiting-none-text = Here stand cases you delivered, until the customer releases them.

today-undecided = Not decided
today-undecided-none = Everything is decided.
today-undecided-none-text = Here stand closed cases for which it is still open who pays.
today-decide-by = by { $day }

## Deadlines as a bar.

today-deadlines = Deadlines until { $weekday }
today-deadlines-all = Deadlines
today-overdue = overdue
today-tick = { $weekday } { $day }
today-mark = { $cid } { $customer }: { $subject }, due { $due }
today-marks-more = { $count } more cases

## The day as a strip.

today-day = My day
today-day-before = Day before
today-day-after = Day after
today-day-worked = { $hours } recorded
today-day-by-duration = { $hours } of it without a time of day
today-day-gaps = { $count ->
    [one] one gap, { $hours }
   *[other] { $count } gaps, { $hours } in all
}
today-break = Break
today-piece = { $what } · { $hours } h, { $from } to { $to }
today-piece-running = { $what } · { $hours } h, running since { $from }
today-piece-none = New case
today-gap = { $from } to { $to } without an entry, { $hours } h – add time
