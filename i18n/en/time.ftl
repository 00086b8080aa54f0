# Time: timers, booking, correcting, adding later.

time-group = Time
time-toggle = Pause or continue the timer
time-late = Add time
time-book = Book time
time-booked = { $hours } booked on CID { $cid }.

## Timers.

time-book-timer = Book time …
time-discard-timer = Throw the time away
time-discarded = Measured time thrown away: { $what }
time-without-case = New case
time-measured = Measured: { $hours }, ends with the booking.
time-measured-keep = Keep the timer running
time-measured-offer = { $hours } are measured for this case.
time-measured-take = Use them

## Fields of an entry.

time-case = Case
time-case-hint = CID, customer or words
time-case-missing = Please choose the case the time is booked on.
time-day = Day
time-from = from
time-to = to
time-or-duration = or duration
time-activity = Activity
time-activity-hint = Please choose the case first
time-text = Work done
time-text-aside = the customer reads it in the statement
time-internal = Internal note
time-internal-aside = stays in the house
time-charge = Charge of this entry
time-charge-case = as decided for the case
time-more = Internal note, own charge
time-restored = Your draft from before.
time-discard = Discard

## What an entry comes to, and what speaks against it.

time-comes-to = Comes to { $hours } h worked.
time-warning-overlap = Overlaps with CID { $cid }, { $from } to { $to }.
time-warning-long_day = The day would then have { $hours } h.
time-warning-next_day = Ends on the next day: { $day } { $time }.

## Correcting and deleting.

time-correct-title = Correct a time entry of CID { $cid }
time-correct = Correct
time-corrected = Time entry of CID { $cid } corrected.
time-delete-title = Delete a time entry of CID { $cid }
time-delete-begin = Delete …
time-delete = Delete
time-delete-what = The entry no longer counts afterwards. It stays in the log with your reason, and deleting can be taken back.
time-deleted = Time entry of CID { $cid } deleted: { $hours }
time-before = Before
time-reason = Reason
time-locked = This entry is part of a finalised statement and can no longer be changed. A correction needs the statement to be cancelled.
time-changed-elsewhere = The entry was changed in the meantime, the new values stand above. What you save here replaces them.
