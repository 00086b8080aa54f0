# Customers: their list and page, the people there, and what was agreed with them.

customers-place = Customers
customers-customer = Customer
customers-group = Customers

## The list.

customers-name = Name
customers-number = Customer number
customers-number-short = Number
customers-postcode = Post code
customers-city = Town
customers-phone = Telephone
customers-contract = Contract
customers-price-list = Price list
customers-standing = Looked after by
customers-living = Open
customers-count = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}
customers-left = no longer served
customers-left-show = { $count } no longer served
customers-left-hide = without those no longer served
customers-none = No customer yet
customers-none-text = The firms you look after stand here. Add the first one; contacts and contract come after that.
customers-none-found = No customer fits this filter
customers-none-found-text = Take away a part of the filter. Customers no longer served are hidden at first.
customers-filter-customers = Customers
customers-filter-served = Served
customers-filter-active = we serve
customers-filter-all = past ones too
customers-filter-with = looked after by
customers-filter-everyone = anyone
customers-filter-you = you
customers-filter-words = Name, town, number, contract
customers-filter-reset = Reset the filter

## Acts.

customers-act-new = New customer …
customers-act-filter = Filter customers
customers-act-next = Next customer in the list
customers-act-previous = Previous customer in the list
customers-act-back = To all customers
customers-act-edit = Change facts …
customers-act-contact = New contact …
customers-act-contract = New contract …
customers-act-statement = Arrange the statement …
customers-act-billing = Billing
customers-act-end = Stop serving …
customers-act-again = Serve again
customers-more = More about the customer
customers-save = Save
customers-saved = Saved: { $what }
customers-restored = Not saved yet, from earlier.

## A customer's facts.

customers-new = New customer
customers-add = Add customer
customers-added = Customer added: { $name }
customers-alike = Already here: { $name }, { $city }. Is this another customer?
customers-short-name = Short name
customers-short-name-hint = For narrow lists; empty: the full name.
customers-street = Street and house number
customers-address = Address
customers-land = Land
customers-land-none = no holidays
customers-land-hint = The Land decides on holiday surcharges.
customers-mail = Mail
customers-standing-none = nobody chosen
customers-standing-hint = Is proposed for new cases of this customer.
customers-order-number = Order number
customers-order-number-hint = The customer's, for your work; printed on the statement.
customers-reference = Reference for invoices
customers-note = Good to know
customers-note-aside = internal only
customers-note-hint = What everyone should know before picking up the phone.
customers-note-title = Good to know:
customers-facts = Facts
customers-unknown = There is no such customer
customers-unknown-text = The address may be incomplete. Look for the customer in the list.

## No longer served.

customers-end = Stop serving
customers-end-title = Stop serving { $name }?
customers-end-hidden = The customer leaves the list and is no longer offered for new cases.
customers-end-stays = Cases, time, contracts and statements stay and can still be billed.
customers-end-living = { $count ->
    [one] One case is not closed yet. It goes on, with its deadline.
   *[other] { $count } cases are not closed yet. They go on, with their deadlines.
}
customers-end-back = You can take this back on this page at any time.
customers-ended = No longer served: { $name }
customers-serve-again = Serve again
customers-serves-again = Served again: { $name }

## People at a customer.

customers-contacts = Contacts
customers-contacts-none = Nobody yet. Press + to add the first one; you can also do so while taking a case.
customers-contacts-left = { $count ->
    [one] One person who no longer works there
   *[other] { $count } people who no longer work there
}
customers-contacts-left-hide = Hide those who left
customers-contact-left = no longer there
customers-contact-new = New contact
customers-contact-add = Add contact
customers-contact-added = Contact added: { $name }
customers-contact-name = First and last name
customers-contact-active = Works at { $firm }
customers-contact-active-hint = Is no longer offered for new cases. Earlier cases still name this person.
customers-salutation = Salutation
customers-salutation-ms = Frau
customers-salutation-mr = Herr
customers-role = Job
customers-role-hint = Accounting, for example.
customers-direct = Direct line
customers-remote-id = Remote ID
customers-remote-id-hint = 8 to 12 digits; spaces do no harm.
customers-roles = What this person may do and gets
customers-may-order-a = may order A
customers-may-order-a-hint = May order priority A
customers-role-key = all cases
customers-role-key-hint = Sees all cases of the firm
customers-role-billing = billing
customers-role-billing-hint = Gets the statements
customers-role-management = management
customers-role-management-hint = Management: is told when a case is escalated

## Cases of a customer.

customers-cases = Cases
customers-cases-all = { $count ->
    [one] Show in the list
   *[other] All { $count } in the list
}
customers-cases-none = No case yet.

## How statements look.

customers-statement = Statement
customers-statement-of = Statement for { $name }
customers-statement-language = Language
customers-statement-people = Whoever worked stands there
customers-statement-shows = The statement shows
customers-statement-hint = Counts from the next statement on. Finalised ones stay as they are.
customers-statement-read = { $language }, staff { $people }.
customers-statement-everything = With everything.
customers-statement-without = Without: { $what }.
customers-statement-charts = With bars of the effort by case and month.
customers-language-de = German
customers-language-en = English
customers-people-initials = by initials
customers-people-names = by name
customers-people-nobody = not named
customers-shows-prices = rates and amounts
customers-shows-clocks = times of day
customers-shows-free_lines = free lines with 0.00
customers-shows-free_value = value of free work
customers-shows-allowance = included hours
customers-shows-signature = box for the signature
customers-shows-letterhead = letterhead and footer
customers-shows-charts = effort as bars, by case and month

## Contracts.

customers-contracts = Maintenance contracts
customers-contracts-none = No maintenance contract: the office's price list counts.
customers-contracts-prices = See the price list
customers-contracts-ended = { $count ->
    [one] One ended contract
   *[other] { $count } ended contracts
}
customers-contracts-ended-hide = Hide ended ones
customers-contract-new = New maintenance contract
customers-contract-add = Add contract
customers-contract-added = Contract added: { $name }
customers-contract-name = Name
customers-contract-name-hint = What it is called in conversation, “Pflege Plus” for example.
customers-contract-number = Contract number
customers-product = Product
customers-contract-left = ended
customers-contract-more = More about the contract: { $name }
customers-contract-end = End the contract
customers-contract-again = Offer the contract again
customers-contract-ended = Ended: { $name }. New cases no longer name the contract, present ones keep it.
customers-contract-begun = Offered again: { $name }
customers-sections = Sections of the contract
customers-basics = Contract

## Versions of a contract.

customers-version = Version
customers-version-from = from { $day }
customers-version-present = holds today
customers-version-coming = does not hold yet
customers-version-since = Version from { $day }, without an end.
customers-version-between = Version from { $from } to { $to }.
customers-version-new = New version …
customers-version-change = Change …
customers-version-new-title = New version
customers-version-title = Change the version
customers-version-add = Add version
customers-version-added = { $name }: new version from { $day }
customers-version-remove = Remove the version …
customers-version-only = It is the only one.
customers-version-remove-title = Remove the version from { $day }?
customers-version-remove-do = Remove version
customers-version-remove-means = Work done in its time is then billed by the version before it. Open deadlines are computed again.
customers-version-remove-first = Work done in its time is then billed by the version after it. Open deadlines are computed again.
customers-version-frozen = Finalised statements stay as they are.
customers-version-removed = Removed: version from { $day }
customers-valid-from = Valid from
customers-valid-from-first = It also holds for work on earlier days as long as there is no older version.
customers-valid-from-new = The present version holds until the day before. What counts is the day the work was done.
customers-valid-from-change = New prices belong in a new version. What you change here holds from this day on, also for the past; finalised statements stay as they are.
customers-day-missing = The day is missing. Please enter it, for example 2027-01-01.

## What work costs.

customers-activities = Activities
customers-activities-hint = “Counts” says what is added up and then rounded. “At least” holds once for what was added up.
customers-activity = Activity
customers-activity-unnamed = New activity
customers-activity-rate = Rate an hour
customers-activity-increment = Increment
customers-activity-rounding = Rounding
customers-activity-scope = Counts
customers-activity-minimum = At least
customers-activity-rule = How it is computed
customers-activity-add = Activity
customers-activity-remove = Remove { $name }
customers-minutes = { $minutes } min
customers-rate = { $rate }/h
customers-rounding-up = each one begun
customers-rounding-nearest = to the nearest
customers-rounding-none = to the minute
customers-rule-up = every { $minutes } min begun
customers-rule-nearest = rounded to { $minutes } min,
customers-rule-none = to the minute
customers-rule-minimum = { $rule }, at least { $hours } h
customers-scope-entry = per entry
customers-scope-case_day = per case and day
customers-scope-case = per case
customers-scope-statement = per statement

customers-travel = Journeys
customers-travel-how = Journeys cost
customers-travel-none = nothing
customers-travel-kilometres = by kilometre
customers-travel-flat = a flat sum
customers-travel-share = by travelling time
customers-travel-kilometres-price = Price of a kilometre
customers-travel-flat-price = Price of a journey
customers-travel-share-price = Share of the rate in percent
customers-travel-share-hint = 50 means: an hour of travelling costs half the rate of the activity.
customers-travel-none-read = are not charged
customers-travel-kilometres-read = { $price } a kilometre
customers-travel-flat-read = { $price } a journey
customers-travel-share-read = travelling time at { $percent } % of the rate

customers-coverage = Who pays
customers-coverage-hint = Callbuch proposes this when the decision is due. It can be changed on each case.

## What is promised.

customers-targets = Deadlines
customers-targets-hint = In hours of service time: 4 is four hours, 0:30 half an hour. Empty means: nothing promised.
customers-response = Answer in
customers-solution = Solution in
customers-cost-words = What it costs
customers-cost-words-aside = shown when it is chosen
customers-promise-none = not promised
customers-promise-both = Answer in { $response }, solution in { $solution } h of service time
customers-promise-response = Answer in { $response } h of service time
customers-promise-solution = Solution in { $solution } h of service time
customers-orderers = May be ordered by: { $names }
customers-orderers-nobody = Nobody may order it yet. Who may is said with each contact.

customers-service = Service hours
customers-service-own = Own service hours for this contract
customers-service-office = as the office
customers-service-office-hint = Without own ones, those of the office in the settings count.
customers-holidays-of = without the holidays of { $land }
customers-holidays-none = on holidays too
customers-closed-days = { $count ->
    [one] and without one more closed day
   *[other] and without { $count } more closed days
}
customers-zone = Time zone { $zone }

customers-allowance = Included hours
customers-allowance-period = Included hours
customers-allowance-none = none
customers-allowance-month = a month
customers-allowance-quarter = a quarter
customers-allowance-year = a year
customers-allowance-month-granted = Hours a month
customers-allowance-quarter-granted = Hours a quarter
customers-allowance-year-granted = Hours a year
customers-allowance-hint = For example 5 or 7:30. Cases for which “included hours” is chosen above draw on them.
customers-allowance-starts = Counted
customers-allowance-calendar = by the calendar
customers-allowance-from = from a day on
customers-allowance-start = First day
customers-allowance-none-read = none
customers-allowance-month-read = { $hours } h a month
customers-allowance-quarter-read = { $hours } h a quarter
customers-allowance-year-read = { $hours } h a year
customers-allowance-from-read = counted from { $day }
customers-carry = Unused hours
customers-carry-none = lapse
customers-carry-limited = are carried up to a limit
customers-carry-unlimited = are all carried
customers-carry-most = Carried at most
customers-carry-none-read = what is unused lapses
customers-carry-limited-read = up to { $hours } h are carried over
customers-carry-unlimited-read = what is unused is carried over

## Surcharges by the clock.

customers-surcharges = Surcharges
customers-surcharges-none = none
customers-window = When
customers-window-night = Night
customers-window-saturday = Saturday
customers-window-sunday = Sunday
customers-window-holiday = Holiday
customers-window-from = From
customers-window-to = To
customers-window-percent = Surcharge in %
customers-window-add = Surcharge
customers-window-remove = Remove the surcharge: { $window }
customers-window-night-read = from { $from } to { $to } { $percent } %
customers-window-saturday-read = on Saturdays { $percent } %
customers-window-sunday-read = on Sundays { $percent } %
customers-window-holiday-read = on holidays { $percent } %
customers-stack = Where several apply, they are added (else the highest counts)
customers-stack-read = Where several apply, they are added.
customers-highest-read = Where several apply, the highest counts.
customers-covered = Included hours carry no surcharge
customers-covered-read = Included hours carry no surcharge.
customers-own-days = Further days with the holiday surcharge
customers-own-days-hint = For example 2026-12-24; Enter adds it.
customers-own-days-read = Also count as holidays: { $days }.
customers-clock-missing = The time is missing. Please enter it, for example 20:00.

## Closing without an answer.

customers-lapse = Without an answer
customers-lapse-days = Working days after which a delivered case is closed
customers-lapse-hint = Empty: never, it waits for the release. Closing without an answer is not a release.
customers-lapse-wrong = Please enter whole working days from 1 to 999, or leave the field empty.
customers-lapse-read = { $days ->
    [one] a delivered case is closed after 1 working day
   *[other] a delivered case is closed after { $days } working days
}
customers-lapse-none = a delivered case stays open until the customer releases it

## Who changed what.

customers-history = Changes
customers-history-show = Show
customers-history-hide = Hide
customers-history-none = Nobody has changed anything since the log began.
customers-history-added = added
customers-history-changed = changed
customers-history-taken_back = change taken back
customers-history-imported = imported
customers-history-imported_again = changed by an import
customers-history-yes = yes
customers-history-no = no
customers-history-there = Still works there
customers-history-offered = Offered for new cases
customers-history-terms = Terms
