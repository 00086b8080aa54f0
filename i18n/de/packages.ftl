# What goes out with a finalised statement: the cover text beside its files.

cover-subject = Zeitnachweis Nr. { $number }, { $period }
cover-subject-cancellation = Storno Nr. { $number } zum Zeitnachweis Nr. { $of }
cover-greeting-ms = Sehr geehrte Frau { $name },
cover-greeting-mr = Sehr geehrter Herr { $name },
cover-greeting-name = Guten Tag { $name },
cover-greeting-all = Sehr geehrte Damen und Herren,
cover-body = anbei erhalten Sie unseren Zeitnachweis Nr. { $number } über die Supportleistungen vom { $from } bis { $to }.
cover-body-cancellation = anbei erhalten Sie unser Storno Nr. { $number }. Der Zeitnachweis Nr. { $of } über die Supportleistungen vom { $from } bis { $to } ist damit vollständig aufgehoben.
cover-worked = Geleistet: { $hours } Std.
cover-billed = Berechnet: { $hours } Std.
cover-amount = Betrag netto: { $amount }
cover-no-invoice = Dies ist keine Rechnung.
cover-objections = { $days ->
    [one] Einwendungen erbitten wir innerhalb eines Tages nach Zugang.
   *[other] Einwendungen erbitten wir innerhalb von { $days } Tagen nach Zugang.
}
cover-regards = Mit freundlichen Grüßen
file-cover = { $number } { $customer } Begleittext
