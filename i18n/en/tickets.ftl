# Cases: lists, the page of a case, what is done with it, what happened to it.

## Lists.

tickets-all-open = All open
tickets-case = CID { $cid }
tickets-cid = CID
tickets-priority = Priority
tickets-priority-short = P
tickets-customer = Customer
tickets-subject = Subject
tickets-kind = Kind
tickets-status = Status
tickets-responsible = Responsible
tickets-responsible-short = Who
tickets-resubmission = Resubmission
tickets-due = Due
tickets-closed-at = Closed
tickets-age = Age
tickets-time = Time
tickets-rests = rests { $left }
tickets-rests-plain = rests
tickets-woke = resubmission is due
tickets-overdue-since = overdue since
tickets-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
tickets-overdue = { $count } overdue
tickets-due-today = { $count ->
    [one] { $count } due today
   *[other] { $count } due today
}
tickets-marked = { $count } marked
tickets-act-excel = Save as Excel …
tickets-excel-customer = Excel for the customer, nothing internal
tickets-pdf-customer = PDF for the customer, nothing internal
tickets-excel-internal = Excel for us, with what is internal
tickets-nothing-to-save = There is no case in this list.
tickets-lists = Lists
tickets-act-next = Next case in the list
tickets-act-previous = Previous case in the list
tickets-preview = Preview
tickets-preview-show = Show preview
tickets-preview-close = Close preview
tickets-preview-empty = No case chosen
tickets-preview-empty-text = Choose a case at the left to read it here.

## What an empty list says.

tickets-none-living = No case is open
tickets-none-living-text = When a customer calls, open a new case with N. It will stand here.
tickets-none-open = No case is Open
tickets-none-open-text = Cases that nobody has begun stand here. Open a new one with N.
tickets-none-working = No case is Working
tickets-none-working-text = Cases that are worked on stand here. Take an open case with E.
tickets-none-hold = No case is on Hold
tickets-none-hold-text = Cases that rest until a date agreed with the customer stand here.
tickets-none-delivered = No case waits for release
tickets-none-delivered-text = Delivered cases that the customer has not released yet stand here.
tickets-none-closed = No case is closed yet
tickets-none-closed-text = Released, withdrawn and duplicate cases stand here.
tickets-none-found = No case fits this filter
tickets-none-found-text = Take away a part of the filter, or search all cases with Ctrl K.

## The filter as a sentence: "Cases Open to Delivered of all customers with everyone".

tickets-filter-cases = Cases
tickets-filter-of = of
tickets-filter-with = with
tickets-filter-living = Open to Delivered
tickets-filter-any-status = in any state
tickets-filter-all-customers = all customers
tickets-filter-everyone = everyone
tickets-filter-you = you
tickets-filter-kind = of kind
tickets-filter-any-kind = any
tickets-filter-priority = with priority
tickets-filter-any-priority = any
tickets-filter-due = due
tickets-filter-due-any = at any time
tickets-filter-due-overdue = in the past
tickets-filter-due-today = until today
tickets-filter-words = with
tickets-filter-any-words = any words
tickets-filter-quoted = “{ $words }”
tickets-filter-words-hint = Whole words or parts of them. Enter applies them.
tickets-filter-undecided = not decided
tickets-filter-decided-or-not = decided or not
tickets-filter-add = Filter
tickets-filter-add-kind = Kind
tickets-filter-add-priority = Priority
tickets-filter-add-due = Due
tickets-filter-add-words = Words
tickets-filter-add-undecided = Charge not decided
tickets-filter-reset = Reset filter

## Search.

tickets-group-recent = Looked at last
tickets-group-cases = Cases
tickets-group-customers = Customers

## The head of a case.

tickets-proposed = proposed
tickets-due-response = Answer { $when }
tickets-due-solution = Solution { $when }
tickets-due-left = { $left } left
tickets-late-response = Answer overdue since { $when }
tickets-late-solution = Solution overdue since { $when }
tickets-due-resting = Solution rests with { $left }
tickets-resubmission-on = resubmission { $when }
tickets-customer-note = Note
tickets-asked-phone = Called
tickets-asked-mail = Wrote
tickets-asked-online = Reported
tickets-asked-in_person = Came by
tickets-asked-remote = Reported
tickets-asked-by = Contact
tickets-nobody-named = nobody named
tickets-contract = Contract
tickets-price-list = Price list, without a contract
tickets-order-number = Order number
tickets-their_number = Their number
tickets-our_number = Our number
tickets-found_in = Found in
tickets-delivered_in = Delivered in
tickets-description = Description
tickets-away = away until { $until }, substitute { $substitute }
tickets-agreed = Agreed
tickets-agreed-by = Agreed with
tickets-agreed-with = with { $with } { $way }
tickets-closing = Closing
tickets-closed-release = released by { $by } { $way }, { $when }
tickets-closed-withdrawn = withdrawn by { $by } { $way }, { $when }
tickets-closed-duplicate = duplicate, goes on as CID { $cid }, { $when }
tickets-closed-merged = merged with CID { $cid }, { $when }
tickets-closed-lapse = by lapse of time under the contract, { $when }
tickets-charge = Charge
tickets-undecided = open, to be settled by { $until }
tickets-facts = Facts of the case
tickets-times = Time
tickets-times-none = No time entered yet.
tickets-day = Day
tickets-who = Who
tickets-worked = worked
tickets-entry-locked = is on a finalised statement
tickets-related = Similar cases
tickets-unknown = There is no such case
tickets-place = { $at } of { $total }
tickets-more = More actions
tickets-copied = { $cid } is on the clipboard
tickets-text-more = Show the whole text
tickets-text-less = Show less

## What can be done with a case.

tickets-group = Case
tickets-act-take = Take
tickets-act-hand_back = Hand back
tickets-act-hold = Put on Hold …
tickets-act-resume = Resume
tickets-act-deliver = Deliver …
tickets-act-release = Enter release …
tickets-act-refuse = Enter refusal …
tickets-act-withdraw = Withdrawn by the customer …
tickets-act-duplicate = Duplicate, merge …
tickets-act-reopen = Reopen …
tickets-act-decide = Decide who pays …
tickets-act-classify = Kind and priority …
tickets-act-assign = Assign …
tickets-act-edit = Edit facts …
tickets-act-escalate = Escalate …
tickets-act-escalation_answer = Escalation answered …
tickets-act-escalation_mail = Copy the text for the mail
tickets-act-remote = Remote session …
tickets-act-link = Link with another case …
tickets-act-timer-start = Start timer
tickets-act-timer-pause = Pause timer
tickets-act-copy = Copy CID
tickets-act-window = Open in a window of its own
tickets-act-next-case = Next case
tickets-act-previous-case = Previous case
tickets-act-back = Back to the list
tickets-act-reply = Record an answer
tickets-act-heard = Record what the customer said
tickets-act-note = Internal note
tickets-act-time = Enter time
tickets-done-take = { $cid } taken
tickets-done-hand_back = { $cid } handed back
tickets-done-hold = { $cid } rests until { $until }
tickets-done-resume = { $cid } resumed
tickets-done-deliver = { $cid } delivered
tickets-done-release = { $cid } released and closed
tickets-done-refuse = { $cid } refused, back to work
tickets-done-withdraw = { $cid } withdrawn and closed
tickets-done-duplicate = { $cid } closed, goes on as { $of }
tickets-done-merge = { $cid } merged with { $of }
tickets-done-reopen = { $cid } reopened
tickets-done-decide = { $cid }: { $charge }
tickets-done-classify = { $cid } classified
tickets-done-assign = { $cid } is now with { $name }
tickets-done-edit = Facts of { $cid } changed
tickets-changed-meanwhile = The case has changed in the meantime; its new state is shown behind this.
tickets-seen = seen by the customer
tickets-optional = optional

## Hold.

tickets-hold-title = Put CID { $cid } on Hold
tickets-hold-main = Hold until { $until }
tickets-hold-when = Please name the day of the resubmission first.
tickets-hold-placeholder = fri, 15/12, +3, tomorrow 14:00
tickets-hold-days = +{ $count } days
tickets-hold-weeks = +{ $count } weeks
tickets-hold-reason = What are we waiting for?
tickets-hold-rests = The solution deadline rests with { $left } left.
tickets-hold-moved = The office is closed on that day, so the next open one counts.
tickets-hold-back-mine = On { $day } at { $time } the case is Open again and on your page “Today”.
tickets-hold-back = On { $day } at { $time } the case is Open again and on the page “Today” of { $who }.

## Delivered, released, refused, withdrawn, duplicate, reopened.

tickets-deliver-title = Deliver CID { $cid }
tickets-deliver-main = Deliver
tickets-deliver-text = What was delivered or installed?
tickets-deliver-means = The case then waits for the customer’s release; the solution deadline is stopped.
tickets-release-title = Release of CID { $cid }
tickets-release-main = Enter release
tickets-release-by = Released by
tickets-release-means = This closes the case. Who pays can still be decided afterwards.
tickets-refuse-title = CID { $cid }: refused
tickets-refuse-main = Enter refusal
tickets-refuse-by = Refused by
tickets-refuse-reason = What is still wrong?
tickets-refuse-means = The case goes back to Working, and the solution deadline runs on.
tickets-withdraw-title = CID { $cid }: withdrawn
tickets-withdraw-main = Close as withdrawn
tickets-withdraw-by = Withdrawn by
tickets-withdraw-reason = Why?
tickets-withdraw-means = This closes the case without a solution. It can be reopened.
tickets-duplicate-title = CID { $cid }: duplicate
tickets-duplicate-of = The same case is
tickets-other-placeholder = CID, for example 4711
tickets-duplicate-main = Close as duplicate
tickets-duplicate-main-of = Close, goes on as { $cid }
tickets-duplicate-which = Please name the CID it goes on as first.
tickets-duplicate-means = This closes the case; work goes on in the other one only.
tickets-merge = Merge
tickets-merge-means = What was said here then stands there, too, and time that was not stated yet moves there. Whoever looks for the old number gets there.
tickets-merge-main-of = Merge with { $cid }
tickets-merged-line = This case has become part of another.
tickets-merged-leads = Go on at CID { $cid }
tickets-from-case = from { $cid }
tickets-reopen-title = Reopen CID { $cid }
tickets-reopen-main = Reopen
tickets-reopen-reason = Why?
tickets-reopen-means = The case goes to Working. Release and closing stay in the history.

## Who pays.

tickets-decide-title = CID { $cid }: who pays?
tickets-decide-main = Settle: { $charge }
tickets-decide-reason = Reason
tickets-decide-must = needed for the change
tickets-decide-before = Decided so far: { $charge }. The earlier decision stays in the history.

## Kind and priority, who answers for it, its facts.

tickets-classify-title = Classify CID { $cid }
tickets-classify-main = Classify
tickets-classify-confirm = Confirm kind
tickets-classify-means = The deadlines are computed again from receipt.
tickets-priority-by-contract = Priority under the maintenance contract
tickets-kind-error = Error
tickets-kind-assistance = Assistance
tickets-kind-extension = Extension
tickets-kind-suggestion = Suggestion
tickets-assign-title = Who handles CID { $cid }?
tickets-assign-main = Give to { $name }
tickets-assign-same = The case is already with this person.
tickets-edit-title = Facts of CID { $cid }
tickets-edit-main = Save facts

## What is written below a case.

tickets-composer = Record
tickets-tab-out = Answer
tickets-tab-in = Customer
tickets-tab-internal = Internal note
tickets-tab-time = Time
tickets-placeholder-out = What did you tell { $contact }?
tickets-placeholder-in = What did { $contact } say?
tickets-placeholder-internal = What colleagues should know. { $contact } never sees it.
tickets-with-out = To
tickets-with-in = From
tickets-never-seen = The customer never sees this.
tickets-enter-out = Record answer
tickets-enter-in = Record statement
tickets-enter-internal = Record note
tickets-noted-out = Answer to { $cid } recorded
tickets-noted-in = Statement on { $cid } recorded
tickets-noted-internal = Note on { $cid } recorded

## What happened to a case.

tickets-timeline = History
tickets-day-today = Today
tickets-internal = Internal
tickets-undone = taken back
tickets-happened-opened = { $channel ->
    [mail] { $contact } wrote, taken down by { $who }
    [online] { $contact } reported it online, taken down by { $who }
    [in_person] { $contact } reported it in person, taken down by { $who }
    [remote] { $contact } reported it during a remote session, taken down by { $who }
   *[phone] { $contact } called, answered by { $who }
}
tickets-happened-consented = Priority A, agreed: { $by } { $way }
tickets-happened-taken = { $who } took the case
tickets-happened-handed_back = { $who } handed it back
tickets-happened-held = { $who } put it on Hold until { $until }, agreed with { $with } { $way }
tickets-happened-resumed = { $who } goes on working on it
tickets-happened-woke = Resubmission: the case is Open again
tickets-happened-delivered = { $who } delivered
tickets-happened-released = { $by } released it { $way }, entered by { $who }
tickets-happened-lapsed = Closed by lapse of time under the contract
tickets-happened-refused = { $by } refused it { $way }, entered by { $who }
tickets-happened-withdrawn = { $by } withdrew it { $way }, entered by { $who }
tickets-happened-duplicate = { $who } closed it as a duplicate, goes on as
tickets-happened-merged = { $who } merged it with
tickets-happened-reopened = { $who } reopened it
tickets-happened-assigned = { $who } gave it to { $to }
tickets-happened-escalated = { $who } escalated it to { $to }, answer by { $until }
tickets-happened-escalation_answered = { $by } answered the escalation, entered by { $who }
tickets-happened-classified = { $who } classified it: { $now } (before: { $before })
tickets-happened-edited = { $who } changed: { $fields }
tickets-happened-decided = { $who } decided: { $charge }
tickets-happened-decided-anew = { $who } decided anew: { $charge } (before: { $before })
tickets-happened-recomputed = Deadlines computed again, because the contract or the service hours changed
tickets-happened-answered = Response deadline kept by { $who }
tickets-happened-undone = { $who } took back: { $action }
tickets-happened-note-out = To { $contact } { $way } · { $who }
tickets-happened-note-in = { $contact } { $way }, { $who }
tickets-happened-internal = · { $who }
tickets-happened-worked = { $who }: { $text }
tickets-happened-linked = { $who } linked it: { $kind ->
    [caused_by] caused by
    [causes] cause of
    [follows] follow-up of
    [followed_by] followed up in
    [duplicate_of] duplicate of
   *[has_duplicate] the same was reported in
}
tickets-happened-unlinked = { $who } removed the link: { $kind ->
    [caused_by] caused by
    [causes] cause of
    [follows] follow-up of
    [followed_by] followed up in
    [duplicate_of] duplicate of
   *[has_duplicate] the same was reported in
}
tickets-happened-attached = { $who } attached { $name } ({ $size })
tickets-happened-attachment_removed = { $who } removed the attachment “{ $name }”
tickets-happened-remote = Remote session, consent: { $by } { $way }
tickets-happened-remote_failed = The remote session did not start
tickets-undone-taken = taking the case
tickets-undone-handed_back = handing it back
tickets-undone-held = putting it on Hold
tickets-undone-resumed = resuming it
tickets-undone-woke = the resubmission
tickets-undone-delivered = the delivery
tickets-undone-released = the release
tickets-undone-refused = the refusal
tickets-undone-withdrawn = the withdrawal
tickets-undone-duplicate = closing it as a duplicate
tickets-undone-merged = merging
tickets-undone-reopened = reopening it
tickets-undone-assigned = assigning it
tickets-undone-escalated = escalation
tickets-undone-escalation_answered = answer to the escalation
tickets-undone-classified = the classification
tickets-undone-edited = the change of facts
tickets-undone-linked = link
tickets-undone-unlinked = removal of the link
tickets-undone-checklist = change of the checklist
tickets-undone-decided = the decision on who pays
tickets-undone-imported_again = change by an import
tickets-field-subject = subject
tickets-field-description = description
tickets-field-order_number = order number
tickets-field-contact = contact
tickets-field-their_number = The customer’s number
tickets-field-our_number = Number in development
tickets-field-product = Product, module
tickets-field-found_in = Found in version
tickets-field-delivered_in = Delivered in version
tickets-field-changed = { $name }: { $from } → { $to }
tickets-field-contract = contract
