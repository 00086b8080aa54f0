# What the system says beside the window.

reminders-resubmission = Resubmission: { $cid } { $customer }
reminders-deadline = Due { $when }: { $cid } { $customer }
reminders-several = { $count ->
    [one] { $count } resubmission or near deadline
   *[other] { $count } resubmissions and near deadlines
}
reminders-several-text = The first ones: { $cids }
