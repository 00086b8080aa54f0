# What goes out with a finalised statement: the cover text beside its files.

cover-subject = Statement of time no. { $number }, { $period }
cover-subject-cancellation = Cancellation no. { $number } of statement of time no. { $of }
cover-greeting-ms = Dear Ms { $name },
cover-greeting-mr = Dear Mr { $name },
cover-greeting-name = Dear { $name },
cover-greeting-all = Dear Sir or Madam,
cover-body = Please find enclosed our statement of time no. { $number } for support from { $from } to { $to }.
cover-body-cancellation = Please find enclosed our cancellation no. { $number }. It takes back statement of time no. { $of } for support from { $from } to { $to } in full.
cover-worked = Worked: { $hours } h
cover-billed = Billed: { $hours } h
cover-amount = Net amount: { $amount }
cover-no-invoice = This is not an invoice.
cover-objections = { $days ->
    [one] Please raise objections within one day of receipt.
   *[other] Please raise objections within { $days } days of receipt.
}
cover-regards = Kind regards
file-cover = { $number } { $customer } Cover text
