# Everything printed on a statement of time (Zeitnachweis) and on the list of open cases.
# Between a number and its unit, and between "CID" and its number, stands a no-break space (U+00A0).

## Statement: titles and the letter's head

statement-title = Statement of time no. { $number }
statement-title-draft = Statement of time, draft
statement-title-cancellation = Cancellation no. { $number } of statement of time no. { $of }
statement-period = Support from { $from } to { $to }, by support case (CID)
statement-hint = This is not an invoice. Codes, totals and rules are on the last page.
statement-hint-short = This is not an invoice.
statement-draft = Draft
statement-info-number = Statement
statement-info-cancellation = Cancellation
statement-info-issued = Date
statement-info-period = Period
statement-info-customer = Customer no.
statement-info-contract = Contract
statement-info-order = Your order
statement-info-reference = Your reference
statement-info-contact = Your contact
statement-info-phone = Phone
statement-info-mail = E-mail
statement-running = { $customer } · Customer no. { $number } · { $period }
statement-running-without-number = { $customer } · { $period }
statement-page = Page { $page } of { $pages }
statement-log = Callbuch · Log head { $head }

## Statement: figures at a glance

statement-strip-worked = worked
statement-strip-free = of which free
statement-strip-billed = billed
statement-strip-allowance = of which included hours
statement-strip-of-which-chargeable = of which chargeable
statement-strip-amount = Net amount
statement-strip-chargeable = chargeable

## Statement: column heads

statement-head-day = Date
statement-head-clock = Time
statement-head-who = By
statement-head-text = Activity and work
statement-head-worked = worked
statement-head-billed = billed
statement-head-rate = €/h
statement-head-amount = Amount €
statement-head-value = Value €
statement-head-mark = Code
statement-head-page = Page

## Statement: a case

statement-cid = CID { $cid }
statement-continued = { $subject } (continued)
statement-case-order = Order { $number }
statement-case-reported = reported { $day }
statement-case-reported-by = reported { $day }, { $person }
statement-case-status = { $status }
statement-case-status-since = { $status } { $day }
statement-case-released = { $status }, released { $day }
statement-case-released-by = { $status }, released { $day }, { $person }
statement-case-release-pending = { $status }, release pending
statement-case-release-lapsed = { $status }, released by lapse of time { $day }
statement-invoice-line = Software support CID { $cid } – { $subject }
statement-by-duration = by duration
statement-late = Late entry for { $month }: { $text }
statement-part-night = part at night
statement-part-saturday = part on Saturday
statement-part-sunday = part on Sunday
statement-part-holiday = part on a public holiday
statement-part-normal = part without surcharge
statement-surcharge = { $windows } surcharge { $percent } on { $hours }
statement-window-night = night
statement-window-saturday = Saturday
statement-window-sunday = Sunday
statement-window-holiday = holiday
statement-window-and = { $first } and { $second }
statement-over-allowance = beyond the included hours
statement-travel-kilometres = { $km } km at { $each } each
statement-travel-kilometres-only = { $km } km
statement-travel-flat = travel, flat rate
statement-travel-time = travelling time { $hours } at { $percent }
statement-travel-time-only = travelling time { $hours }
statement-sum = Total CID { $cid }
statement-free-value = Value of work not charged
statement-subtotal = Subtotal, continued on page { $page }
statement-carried = Carried over from page { $page }

## Statement: how minutes were rounded (footnotes and the column "Explanation")

statement-note = { $what }: { $worked } worked, { $billed } billed; { $rule }{ $also }.
statement-note-free = { $what }: { $worked } worked, { $billed } billed; { $meaning }.
statement-note-gathered = { $what }: { $rule }{ $also }.
statement-note-on-day = { $activity } on { $day }
statement-note-entries = { $activity }, { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
statement-note-many-entries = { $activity }, { $count } entries
statement-note-many-days = { $activity }, { $count } cases and days
statement-note-many-cases = { $activity }, { $count } cases
statement-note-up = every { $increment } minutes begun
statement-note-nearest = rounded to { $increment } minutes
statement-note-none = to the minute
statement-note-minimum = at least { $hours }
statement-per-entry = per entry
statement-per-case-day = per case and day
statement-per-case = per case
statement-per-statement = per statement
statement-note-version = , version of { $day }
statement-note-lowest = ; rounding without surcharge
statement-note-over = ; { $hours } beyond the included hours
statement-note-empty = ; included hours used up
statement-note-drawn-on = ; drawn on the included hours from { $day }

## Statement: closing part

statement-overview = Overview of cases
statement-overview-continued = Overview of cases (continued)
statement-marks = Totals by code
statement-marks-work = chargeable working time
statement-marks-surcharges = surcharges
statement-marks-travel = travel
statement-total = Total
statement-total-net = Net total
statement-notice = This is not an invoice within the meaning of section 14 of the German VAT Act (UStG).
statement-notice-own = This is not an invoice.
statement-notice-net = All amounts in euros, net, plus statutory VAT.
statement-notice-value = Value in brackets: what the work would have cost under the same rules; not part of any amount.
statement-effort-cases = Effort by case
statement-effort-months = Effort by month
statement-effort-paid = chargeable
statement-effort-free = free
statement-effort-all = in all
statement-effort-rest = { $count } more cases
statement-effort-twelve = Twelve months
statement-effort-note = Hours worked on decided cases. Chargeable includes what comes out of included hours; late entries stand in the month of the work.
statement-allowance = Included hours
statement-allowance-period = { $from } to { $to }
statement-allowance-contract = { $contract }, { $from } to { $to }
statement-allowance-granted = granted
statement-allowance-carried = carried over
statement-allowance-before = used before
statement-allowance-here = used in this statement
statement-allowance-back = booked back
statement-allowance-left = left
statement-rules = How it was calculated
statement-rules-contract = Maintenance contract { $contract }, version of { $day }
statement-rules-continued = How it was calculated (continued)
statement-rules-up = every { $increment } begun
statement-rules-nearest = rounded to { $increment }
statement-rules-none = to the minute
statement-rules-minimum = at least { $hours }
statement-rules-surcharges = Surcharges: { $windows }
statement-rules-highest = Surcharges: { $windows }; if several apply, the highest counts.
statement-rules-added = Surcharges: { $windows }; if several apply, they are added.
statement-rules-night = night { $from }–{ $to }
statement-rules-saturday = Saturday
statement-rules-sunday = Sunday
statement-rules-holiday = public holiday
statement-rules-holiday-land = public holiday in { $land }
statement-rules-people = By:
statement-sign = Work done and accepted
statement-objections = Please raise objections within { $days ->
        [one] 1 day
       *[other] { $days } days
    } of receipt.
statement-sign-place = Place, date
statement-sign-name = Customer's signature and stamp

## Statement: cancellation

statement-cancelled = Statement of time no. { $number } of { $day } is hereby cancelled in full.
statement-cancelled-reason = Reason: { $reason }
statement-cancelled-by = Cancelled by { $person } on { $day }.
statement-cancelled-again = The work will be billed with a new statement of time.
statement-cancelled-for-good = The work will not be billed again.

## Statement: the table calculation

sheet-entries = Entries
sheet-cases = Cases
sheet-sums = Totals
sheet-rules = Rules
sheet-visible-sum = Total of visible rows
sheet-page = Page &P of &N
sheet-customer = Customer no. { $number }
sheet-contract = Contract { $number }
sheet-cid = CID
sheet-subject = Subject
sheet-day = Date
sheet-from = from
sheet-to = to
sheet-who = By
sheet-activity = Activity
sheet-text = Work
sheet-line = Line
sheet-line-time = time
sheet-line-surcharge = surcharge
sheet-line-travel = travel
sheet-mark = Code
sheet-worked = worked
sheet-billed = billed
sheet-worked-minutes = worked min
sheet-billed-minutes = billed min
sheet-rate = €/h
sheet-amount = Amount €
sheet-free-value = Value not charged €
sheet-explanation = Explanation
sheet-covered-minutes = Included min
sheet-version = Contract version
sheet-kind = Kind
sheet-priority = Priority
sheet-status = Status
sheet-reported = reported
sheet-released = released
sheet-decision = Decision
sheet-value = Value €
sheet-total = Total
sheet-meaning = Meaning
sheet-contract-head = Contract
sheet-increment = Increment min
sheet-rounding = Rounding
sheet-scope = Summed up
sheet-minimum = At least
sheet-rounding-up = every one begun
sheet-rounding-nearest = to the nearest
sheet-rounding-none = to the minute
sheet-surcharge = Surcharge
sheet-percent = Percent
sheet-stack = If several surcharges apply, they are added.
sheet-highest = If several surcharges apply, the highest counts.
sheet-initials = Initials
sheet-name = Name
sheet-cut = … (cut)

## List of open cases

list-sheet = Open cases
list-title = List of open support cases
list-as-of = as of { $moment }
list-customer = { $customer }, customer no. { $number }
list-all-customers = All customers
list-internal = For internal use only
list-count = { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
list-counts = { $cases }: { $groups }
list-group-count = { $count } { $group }
list-overdue-count = { $count } overdue
list-group-priority-c = Priority C and no priority
list-group-priority-c-short = priority C and none
list-group-continued = { $group } (continued)
list-head-cid = CID
list-head-subject = Subject and next step
list-head-kind = Kind
list-head-status = Status
list-head-reported = reported
list-head-who = By
list-head-due = Deadline or date
list-head-worked = worked
list-head-note = Note
list-kind-suggestion = Suggestion
list-deadline = Deadline { $day }, { $time }
list-resubmission = Follow-up { $day }
list-release-by = Release by { $day }
list-release-pending = Release pending
list-overdue = overdue
list-deadline-name = Deadline
list-deadline-meaning = time for the solution by contract
list-people = { $firm } · By: { $people }
list-customer-column = Customer
list-responsible = Responsible
list-status-meaning = Meaning of the status
list-received = Received
list-resubmission-column = Follow-up
list-minutes = worked
list-hours = worked h
list-last-note = Last message to the customer
list-empty = There are no open support cases at present.

## The foot of the first page: what a business letter says about the firm.

statement-company-phone = Phone { $value }
statement-company-directors = Directors:
statement-company-vat = VAT ID { $value }

## File names.

file-list = Open cases { $day }
file-list-of = Open cases { $customer } { $day }
file-statement-draft = Statement of time { $customer } { $period } (draft)
