# Reports: on the screen and as Excel.

report-title = Report
report-all-customers = all customers
report-no-priority = no priority
report-no-product = no product
report-no-charge = not decided yet
file-report = Report { $period }

## What the rows are.
report-by-customer = Customer
report-by-kind = Kind
report-by-priority = Priority
report-by-product = Product
report-by-charge = Charge
report-by-month = Month
report-by-person = Person

## Figures. The shorter the better: they stand over narrow columns.
report-received = received
report-closed = closed
report-worked = worked
report-hours = worked hrs
report-paid = paid
report-free = free
report-undecided = undecided
report-errors = our errors
report-value = our errors €
report-kept = targets kept
report-broken = targets broken
report-us = waited for us
report-agreed = rested as agreed
report-customer = waited for release

## The screen.
reports-place = Reports
report-views = What is reported
report-view-effort = Cases and effort
report-view-promises = Targets
report-view-errors = Our errors
report-view-waiting = Waiting
report-by = Break down by
report-by-said = { $by ->
    [kind] by kind
    [priority] by priority
    [product] by product
    [charge] by charge
    [month] by month
    [person] by person
   *[customer] by customer
}
report-excel = As Excel
report-total = Total
report-percent = { $percent } %
report-kept-share = kept
report-errors-share = of the effort
report-us-days = with us, days
report-agreed-days = agreed, days
report-customer-days = customer, days
report-of-all = All customers
report-empty = In this period no case was received, none was closed and no time was booked.
report-told-effort = Cases count on the day they were received or closed, time on the day it was worked. “paid” includes what comes out of an allowance.
report-told-promises = Counted are the response and solution targets of cases received in this period; what is still running and not late does not count.
report-told-errors = Our errors are corrections and warranty. Their value is the time worked at the rate of the price list, net.
report-told-waiting = The mean of the cases closed, in calendar days: open and in work, on Hold or after a refused delivery, after the last delivery until the release.
