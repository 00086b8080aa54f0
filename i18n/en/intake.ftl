# Intake: from the ringing telephone to the CID.

intake-group = Intake
intake-new = New case
intake-title = New support case
intake-runs = { $hours } running since { $since }
intake-restored = Your draft from earlier.
intake-begin-anew = Begin anew
intake-save = Open case

## Who calls.

intake-customer = Customer
intake-customer-hint = Three letters: name, town, telephone or contact
intake-create = Add “{ $name }” as a new customer
intake-newcomer = New customer
intake-search-again = Look for a known customer after all
intake-city = Town
intake-caller = Caller
intake-stranger = New, will be added as a contact.
intake-call-back = Call back at
intake-call-back-line = Call back at { $phone }

## What is asked for.

intake-kind = Kind
intake-priority = Priority by the maintenance contract
intake-priority-a = work stands still
intake-priority-b = hampered
intake-priority-c = annoying
intake-priority-none = none
intake-subject = Subject
intake-description = Description
intake-responsible = Responsible
intake-responsible-later = will be proposed on opening
intake-order = Order number
intake-optional = if needed

## Why someone is proposed to answer for it.

intake-found = { $found ->
    [standing] the customer’s standing contact
    [on_duty] on duty now
    [chosen] chosen
   *[default] for cases nobody else answers for
}
intake-found-instead = stands in for { $name }
intake-found-away = { $why }, away at present

## What the contract says.

intake-card-empty = The contract and open cases appear here once you have chosen the customer.
intake-contract = Contract
intake-no-contract = No maintenance contract, by the price list
intake-product = Product
intake-price = Rate
intake-rate = { $rate } / h, increment { $increment } min
intake-included = Included
intake-allowance = { $hours } h { $period ->
    [month] a month
    [quarter] a quarter
   *[year] a year
}
intake-means = { $letter } means
intake-response = response in { $time }
intake-solution = solution in { $time }
intake-minutes = { $count } min
intake-hours = { $hours } h
intake-remote = Remote
intake-remote-id = TeamViewer { $id }

## Cases that may be the same.

intake-similar = Similar cases
intake-living = Open cases
intake-of-this-customer = of this customer
intake-like-state = { $state }, { $when }
intake-belongs = Does this call belong to { $cid }?
intake-join = Note it down there
intake-look = Look at it
intake-joined = Call noted down in CID { $cid }. Its time goes on there.

## Solved on the telephone.

intake-solve = Solved at once …
intake-solved = Solved at once
intake-not-solved = Leave it open after all
intake-save-solved = Open and close
intake-solved-text = What was done
intake-solved-seen = the customer reads this
intake-solved-minutes = Duration
intake-solved-activity = Activity
intake-solved-by = Released by
intake-solved-charge = Charge
intake-solved-proposed = Proposed by kind and contract.
intake-solved-charge-choose = Please choose
intake-solved-reason = Reason

## The number.

intake-taken = Case opened
intake-taken-solved = Case opened and closed
intake-cid = CID { $cid }
intake-answers = responsible { $name }
intake-due = next deadline { $when }
intake-go = Go to case
intake-copy = Copy CID
intake-another = Another one
intake-copied = Copied.

## Leaving without saving.

intake-kept = Draft kept. “New case” takes you back to it; its time goes on.
intake-given-up = What you typed is discarded. The measured time rests at the bottom left.
intake-discard-time = Discard the time too
