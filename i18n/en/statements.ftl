# Billing: month's end, charge decisions, the statement before and after it is finalised.

statements-place = Billing
statements-statement = Statement of time
statements-views = Views of billing
statements-view-customers = Customers
statements-view-undecided = Closed, not decided
statements-view-decided = Decided, not billed
statements-view-review = Review
statements-view-archive = Statements
statements-more = More

## The period.


## Columns.

statements-customer = Customer
statements-contract = Contract
statements-cases = Cases
statements-worked = worked
statements-billed = billed
statements-covered = of these from the included hours
statements-allowance = included
statements-free = free
statements-net = Net amount
statements-amount = Amount
statements-value = free of charge, worth
statements-state = State
statements-cid = CID
statements-subject = Subject
statements-kind = Kind
statements-status = Status
statements-owner = Responsible
statements-since = since
statements-decision = Decision
statements-number = Number
statements-issued = Date
statements-sending = Sending
statements-invoice = Invoice
statements-invoice-of = { $number } of { $day }
statements-day = Day
statements-who = Who
statements-text = Text
statements-activity = Activity
statements-texts = Text
statements-times = Time

## A customer's month.

statements-state-fault = cannot be billed
statements-state-undecided = { $count } not decided
statements-state-unchecked = { $count } not checked
statements-state-late = late work
statements-state-draft = Draft
statements-proposed = proposed: { $charge }
statements-by-entry = by time entry
statements-undecided-note = What is not decided does not count above. Minutes and amount stand here as they would be by the proposal.
statements-stated-note = The times of this period are on statement { $number } ({ $period }).
statements-late-note = Statement { $number } already holds for { $period }. This earlier time therefore goes onto the next one, marked as late: you find it there in the same or a later period.
statements-last = Last statement: { $number }, { $period }, { $amount }
statements-count = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}
statements-marked = { $count } marked
statements-no-invoice = Net amounts. A statement of time is no invoice.
statements-none = There is no time to bill in this period
statements-none-text = Here stands every customer worked for in this period. Shift with the left and right arrows shows other periods.
statements-allowance-of = Included hours { $contract }
statements-allowance-left = of { $all } left
statements-allowance-carried = { $minutes } carried over
statements-allowance-granted = { $minutes } in the period
statements-allowance-read = Included hours: { $used } used, { $left } left, { $carried } of them carried over
statements-allowance-told = What counts are the billed minutes of work that comes out of the included hours, in the order of days. What is over is charged at the rate.
statements-account-granted = granted
statements-account-carried = carried over from the period before
statements-account-before = used in earlier statements
statements-account-here = used here
statements-account-left = left
statements-fault-no_contract = Case { $cid } has no valid contract. Please give it one; until then nothing can be finalised for this customer.
statements-fault-no_activity = Case { $cid } has time with the activity “{ $activity }”, which the contract of { $from } does not have. Please change the time entry or the contract.
statements-fault-no_worker = Case { $cid } has time by someone unknown. Please check the time entry.
statements-fault-after_period = Case { $cid } has a time entry of { $day }, which is after the period. Please check the day.

## What can be done.

statements-act-open = Show the customer's cases
statements-act-close = Close the customer's cases
statements-act-case = Open case
statements-act-view = View statement
statements-act-decide = Decide who pays …
statements-act-decide-again = Change decision …
statements-act-accept = Take all proposals …
statements-act-mark-ready = Mark all that are ready
statements-act-finalise = Finalise …
statements-act-excel = Save as Excel …
statements-act-print = Print
statements-act-save = Save …
statements-excel-all = Save all as Excel …
statements-print-stated = { $count ->
    [one] Print the finalised one
   *[other] Print { $count } finalised ones
}
statements-none-ready = No customer is ready yet: decisions or checks are missing.
statements-none-chosen = Nothing is chosen.
statements-all-decided = Everything here is decided.
statements-customer-decided = Everything of this customer is decided.
statements-already-stated = This statement is already finalised.

## Files.

statements-saved-all = Saved: { $count } files
statements-printed = { $count ->
    [one] The PDF is open for printing.
   *[other] { $count } PDFs are open for printing.
}
statements-format-pdf = PDF
statements-format-xlsx = Excel
statements-format-csv = CSV for other programs
statements-format-json = JSON with the fields of electronic invoices
statements-format-cover = Cover text
statements-print = Print

## Who pays.

statements-decide-title = Case { $cid }: who pays?
statements-decide-main = Decide: { $charge }
statements-charge = The work is
statements-reason = Reason
statements-reason-must = needed, because the decision changes
statements-optional = optional
statements-decided-before = So far: { $charge }
statements-decided = { $cid } is decided: { $charge }
statements-accept-title = { $customer }: take the proposals
statements-accept-text = These cases are decided as kind and contract propose. Each decision can be taken back by itself and, with a reason, changed later.
statements-accept-main = { $count ->
    [one] Take the proposal
   *[other] Take { $count } proposals
}
statements-undecided-none = Everything is decided
statements-undecided-none-text = Here stand closed cases for which it is open who pays.
statements-undecided-hint = D asks who pays; Enter takes the proposal, and the next case is current.
statements-decided-none = Nothing is left
statements-decided-none-text = Here stand decided cases with time that is on no statement yet.
statements-earlier = Show earlier ones as well
statements-cases-count = { $count ->
    [one] { $shown } case
   *[other] { $shown } cases
}

## Finalising.

statements-finalise-title = { $customer }: finalise the statement
statements-finalise-title-many = { $count ->
    [one] Finalise one statement
   *[other] Finalise { $count } statements
}
statements-finalise-main = { $count ->
    [one] Finalise statement
   *[other] Finalise { $count } statements
}
statements-finalise-what = { $period }, { $net } net. The draft becomes the valid statement:
statements-finalise-what-many = { $period }, { $net } net in all. { $count } drafts become valid statements, one after the other:
statements-finalise-number = { $count ->
    [one] It gets the year's next number; PDF and Excel are kept as they are now.
   *[other] Each gets the year's next number; PDF and Excel are kept as they are now.
}
statements-finalise-locked = The time entries on it are locked and can no longer be changed.
statements-finalise-back = Only a cancellation with a number of its own takes it back.
statements-finalise-early = Not all earlier time is billed yet for: { $customers }. Better finalise the earlier period first; afterwards that is not possible, and the earlier time goes onto a later statement, marked as late.
statements-finalise-undecided = { $count ->
    [one] One case with time is not decided
   *[other] { $count } cases with time are not decided
}
statements-finalise-refuse = Decide first
statements-finalise-leave = Leave out
statements-finalise-refuse-text = While these cases are open, nothing is finalised for the customer.
statements-finalise-leave-text = These cases are missing on the statement. Their time goes, marked as late, onto the next one.
statements-finalised = { $number } is finalised: { $customer }
statements-run = Statement { $at } of { $total }: { $customer }
statements-run-title = Result of finalising
statements-run-done = { $count ->
    [0] No statement is finalised.
    [one] One statement is finalised.
   *[other] { $count } statements are finalised.
}
statements-run-left = { $count ->
    [one] One was not begun; nothing has changed there.
   *[other] { $count } were not begun; nothing has changed there.
}
statements-run-go-on = Go on with the others
statements-run-print = { $count ->
    [one] Print
   *[other] Print { $count }
}

## The paper before it is finalised.

statements-paper = Statement as it is printed
statements-page = Page { $at } of { $total }
statements-page-on = Next page
statements-page-back = Previous page
statements-zoom = { $percent } %
statements-larger = Larger
statements-smaller = Smaller
statements-width = Fit the width
statements-act-back = Back to billing
statements-act-next = Next customer
statements-act-previous = Previous customer
statements-beside = Sums and layout
statements-sums = Sums
statements-explained = How worked minutes become billed ones is told by each figure below with a click, by the footnotes on paper, and by a column in Excel.
statements-left-out = { $count ->
    [one] One case is missing, because it is not decided
   *[other] { $count } cases are missing, because they are not decided
}
statements-lines = Lines
statements-explanation = How this figure came about
statements-explain = Explain { $figure }: { $text }
statements-rate = Rate { $rate } an hour
statements-rate-short = at { $rate }
statements-covered-part = { $covered } included
statements-explain-undecided = { $worked } worked. The case is not decided; minutes and amount stand here as they would be by the proposal “{ $charge }”. How they come about is told here once it is decided.
statements-explain-none = How this figure came about is still being loaded or cannot be told just now. Nothing has changed.
statements-options = Layout
statements-option-prices = Rates and amounts
statements-option-clocks = Times of day
statements-option-free_lines = Free work with €0.00
statements-option-free_value = Value of free work
statements-option-allowance = Included hours
statements-option-signature = Field for the signature
statements-option-letterhead = Letterhead and company data
statements-option-charts = Effort as bars
statements-option-people = Members
statements-people-initials = Initials
statements-people-names = Names
statements-people-nobody = none
statements-option-language = Language
statements-language-de = German
statements-language-en = English
statements-options-only-here = This holds for this statement only.
statements-options-keep = Keep for this customer
statements-options-kept = Kept: this is how { $customer } gets statements.
statements-preview-none = There is no time to bill in this period
statements-preview-none-text = What is finalised already is under “Statements”.
statements-preview-failed = The statement cannot be shown
statements-nothing-to-state = There is no time to bill in this period.

## The archive.

statements-filter-statements = Statements:
statements-filter-of = of
statements-filter-all-customers = all customers
statements-filter-in = from
statements-filter-ever = any time
statements-which-all = all
statements-which-unbilled = not invoiced yet
statements-which-unsent = not sent yet
statements-which-cancelled = cancelled ones and cancellations
statements-archive-none = There is no statement here
statements-archive-none-text = Finalised statements stay here for good. Take away a part of the filter, or finalise one with F under “Customers”.
statements-archive-count = { $count ->
    [one] { $shown } statement, { $net } net
   *[other] { $shown } statements, { $net } net in all
}
statements-sending-unsent = –
statements-sending-sent = sent
statements-sending-returned = returned
statements-sending-seen = seen
statements-act-show = Open statement
statements-act-package = All files into a folder …
statements-act-billed = Invoiced …
statements-act-sent = Sent
statements-act-returned = Returned signed
statements-act-seen = Seen by the customer
statements-act-unsent = Not sent yet
statements-act-cancel = Cancel …
statements-sent-done = { $count ->
    [one] One statement is marked: { $state }
   *[other] { $count } statements are marked: { $state }
}
statements-billed-title = { $count ->
    [one] Mark the statement as invoiced
   *[other] Mark { $count } statements as invoiced
}
statements-billed-one = { $number }, { $net } net
statements-billed-many = { $count } statements, { $net } net in all
statements-billed-main = Mark as invoiced
statements-unbilled-main = Take the mark away
statements-billed-done = { $count ->
    [one] One statement is on invoice { $number }.
   *[other] { $count } statements are on invoice { $number }.
}
statements-unbilled-done = { $count ->
    [one] One statement is without an invoice again.
   *[other] { $count } statements are without an invoice again.
}
statements-invoice-number = Invoice number
statements-invoice-day = Invoice date
statements-invoice-empty = Empty takes the mark away.
statements-invoice-missing = The invoice number is missing.
statements-cancel-title = Cancel { $number }
statements-cancel-main = Cancel { $number }
statements-cancel-not = Keep it
statements-cancel-what = { $customer }, { $period }, { $net } net. The cancellation gets a number of its own and gives back the included hours; the statement is kept but no longer counts. This cannot be taken back.
statements-cancel-times = Its times
statements-cancel-again = are billed again
statements-cancel-never = are never billed
statements-cancel-billed = It is on invoice { $number }. Please think of correcting that, too.
statements-cancel-done = { $number } is cancelled by { $by }.
statements-cancels = Cancellation of { $number }
statements-cancelled-by = cancelled by { $number }
statements-is-cancellation = A cancellation cannot be cancelled.
statements-not-counting = Cancelled statements and cancellations are not invoiced.

## Looking time over.

statements-act-checked = Text and time checked
statements-act-texts = Text checked
statements-act-times = Time checked
statements-review-none = Everything is checked
statements-review-none-text = Here stand time entries of the period that nobody has looked over yet.
statements-review-left = { $count ->
    [one] { $shown } entry to check
   *[other] { $shown } entries to check
}
statements-review-two = Text and time are checked by two different people.

## Why a statement was not made or taken back.

error-undecided = { $count ->
    [one] Case { $cids } has time in this period and is not decided. Nothing was finalised. Please decide it, or leave it out.
   *[other] The cases { $cids } have time in this period and are not decided. Nothing was finalised. Please decide them, or leave them out.
}
error-unchecked = { $count ->
    [one] One time entry is not checked yet. Nothing was finalised. Please check it under “Review”.
   *[other] { $count } time entries are not checked yet. Nothing was finalised. Please check them under “Review”.
}
error-same_person = Text and time of an entry are checked by two different people, and you have checked the other already. Nothing has changed. Please let someone else check it.
error-nothing_to_state = There is no time to bill for { $customer } in this period; perhaps someone else has just finalised it. No number was used.
error-period_stated = Statement { $number } already holds for a later period. A customer's statements are finalised in the order of their periods; late time goes onto the next one. Nothing has changed.
error-later_statement = Statement { $number } of the same customer is later than this one and counts. Please cancel that one first. Nothing has changed.
error-already_cancelled = { $number } no longer counts: it is cancelled, or a cancellation itself. Nothing has changed.
