# The columns of a customer's CSV.

columns-csv = Columns of the CSV
columns-all = All of them, in the order of the Excel file.
columns-choose = Choose columns …
columns-none = All again
columns-up = Move { $column } up
columns-down = Move { $column } down
columns-remove = Leave out { $column }
columns-moved = { $column } is column { $at } of { $total } now.
columns-hint = Alt with the arrows moves a column. What the statement does not show, such as amounts, is missing here as well.
columns-read = { $count ->
    [one] CSV with one column: { $columns }.
   *[other] CSV with { $count } columns: { $columns }.
}
column-cid = CID
column-subject = Subject
column-day = Date
column-from = From
column-to = To
column-who = Who
column-activity = Activity
column-text = Work done
column-line = Line
column-mark = Mark
column-worked = Minutes worked
column-billed = Minutes billed
column-rate = Rate an hour
column-amount = Amount
column-value = Value of free work
column-explanation = Explanation
column-covered = Minutes from included hours
column-version = Version of the contract
