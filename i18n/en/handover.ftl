# Handing finalised statements over: to whom, with which words, in which files.

handover-act = Hand over …
handover-title = { $count ->
    [one] Hand over one statement
   *[other] Hand over { $count } statements
}
handover-list = Statements to hand over
handover-to = To
handover-nobody = No contact for bills
handover-nobody-hint = Nobody at this customer is marked as getting the bills. That can be ticked for each contact on the customer’s page; until then the cover text addresses nobody by name.
handover-no-mail = no mail address
handover-subject = Subject
handover-files = Files
handover-copy-to = Copy addresses
handover-copy-text = Copy text
handover-copied = Copied.
handover-folder = { $count ->
    [one] Files into a folder …
   *[other] Files of { $count } into a folder …
}
handover-becomes = Afterwards they are marked as
handover-main = { $count ->
    [one] Mark one: { $state }
   *[other] Mark { $count }: { $state }
}
handover-none = No statement is ticked.
handover-state-unsent = not sent
handover-state-sent = sent
handover-state-returned = returned
handover-state-seen = seen
handover-mail-later = Callbuch does not send mail itself yet: put the files into a folder, and paste addresses and text into your mail program.
handover-file-pdf = PDF
handover-file-xlsx = Excel
handover-file-csv = CSV
handover-file-json = JSON
handover-file-cover = Cover text
