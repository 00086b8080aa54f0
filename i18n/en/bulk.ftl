# One change to several marked cases.

bulk-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
bulk-assign = Responsible
bulk-classify = Priority
bulk-hold = Resubmission
bulk-assign-title = Who works on { $cases }?
bulk-assign-main = Give { $cases } to { $name }
bulk-assign-done = { $cases } are with { $name } now
bulk-classify-title = Priority of { $cases }
bulk-classify-main = Set { $cases } to { $priority }
bulk-classify-done = { $cases } set to { $priority }
bulk-classify-means = Deadlines are computed again from receipt. Where A costs the customer something, they have to agree in the case itself.
bulk-hold-title = Put { $cases } on Hold
bulk-hold-main = Put { $cases } on Hold until { $until }
bulk-hold-main-when = Put on Hold
bulk-hold-reason = What are we waiting for?
bulk-hold-reason-kept = empty: as agreed before
bulk-hold-way = Agreed
bulk-hold-means = It counts as agreed with whoever asked. Cases on Hold get the new day; Closed stays Closed.
bulk-hold-done = { $cases } rest until { $until }
bulk-refused = Not changed and still marked: { $list }
bulk-refused-one = { $cid }: { $why }
bulk-refused-more = { $list } and { $count } more
