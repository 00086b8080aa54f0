# Effort as bars: by month and by case.

effort-months = Effort, twelve months
effort-months-read = Effort from { $from } to { $to }: { $total } in all, { $last } of it in the last month. The figures are in the table.
effort-month = Month
effort-sum = in all
effort-as-table = As a table
effort-as-bars = As bars
effort-paid = chargeable
effort-free = free
effort-undecided = open
effort-cases = Effort by case
effort-case-read = { $subject }: { $paid } chargeable, { $free } free, { $undecided } not decided
effort-cases-rest = { $count ->
    [one] { $shown } more case
   *[other] { $shown } more cases
}
