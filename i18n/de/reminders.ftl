# What the system says beside the window.

reminders-resubmission = Wiedervorlage: { $cid } { $customer }
reminders-deadline = Frist { $when }: { $cid } { $customer }
reminders-several = { $count ->
    [one] { $count } Wiedervorlage oder nahe Frist
   *[other] { $count } Wiedervorlagen und nahe Fristen
}
reminders-several-text = Die nächsten: { $cids }
