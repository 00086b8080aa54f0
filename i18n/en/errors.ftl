# Why something did not happen: what happened, what is safe, what to do. `error-<code>`; where a field has words
# of its own, `error-<code>-<field>`.

## What was typed. The sentence stands at its field, and what was typed stays.

error-required = Something is missing here. Please fill in this field.
error-required-subject = The subject is missing. Please say in one line what it is about.
error-required-customer = The customer is missing. Please type three letters of the name and choose it.
error-required-text = The text is missing. Please write what was said or done.
error-required-by = The name is missing. Please say who at the customer said so.
error-required-with = The name is missing. Please say with whom this was agreed.
error-required-reason = Please say what we are waiting for. The customer can read it.
error-required-new_contact = The new person’s name is missing.
error-required-minutes = The duration is missing. Please enter minutes, or from and to.
error-required-from = The start is missing. Please enter the time, or a duration without times.
error-required-to = The end is missing. Please enter the time, or a duration without times.
error-required-name = The name is missing.
error-too_long = The text has { $length } characters, { $most } are possible. It is still here; please shorten it.
error-invalid = This value does not fit here. It is still in the field; please check it.
error-invalid-remote_id = A TeamViewer ID has 8 to 12 digits, and otherwise only spaces or hyphens. Please have the number read to you again.
error-invalid-phone = “{ $number }” is no telephone number: one has 3 to 20 digits and else only spaces, brackets, dots, hyphens, slashes or a + in front. Nothing was changed.
error-invalid-of = This case cannot be meant: it must be another case of the same customer.
error-invalid-cid = Time can only be moved to a case of the same customer.
error-invalid-activity = This activity is not in the case’s contract. Please choose another one.
error-invalid-minutes = This duration is not possible. Allowed are 1 minute to 24 hours.
error-invalid-to = From and to do not make a possible time: to must be after from, at most 24 hours later.
error-invalid-active = { $name } is still needed: whoever is responsible for cases without anyone else must work here. Please choose someone else first.
error-invalid-absence = The absence ends before it begins. Please check both days.
error-invalid-substitute = This person cannot stand in. Please choose someone else.
error-invalid-url = This address cannot be opened. Web pages, mail addresses and telephone numbers are possible.
error-required-person = Your name is missing. It stands beside everything you enter.
error-required-initials = The initials are missing. One to four letters will do.
error-required-management-name = The name that belongs to this telephone or mail is missing.
error-required-activities = A contract needs at least one activity with its hourly rate.
error-too_long-logo = The picture is too large, 2 MB are possible. Please choose a smaller one.
error-invalid-first_cid = This cannot be the first CID. Please enter a number from 1 to 900,000,000.
error-invalid-rate = Please enter an hourly rate, for example 95.00.
error-invalid-logo = This picture cannot be used. PNG and JPEG are possible.
error-invalid-colour = This is not a colour. Please write six places such as “0a6072”.
error-invalid-objection_days = 0 to 365 days are possible.
error-invalid-calendar = Like this the office would never be open. Please give times for at least one day of the week.
error-invalid-valid_from = Another version already begins on this day. Please choose another day, or change that version.
error-invalid-activities = Please check the activities.
error-invalid-activities-name = Each activity needs a name of its own.
error-invalid-activities-rate = Please enter an hourly rate, for example 95.00.
error-invalid-activities-increment = 1, 5, 6, 10, 15, 30 or 60 minutes are possible.
error-invalid-activities-minimum = Up to 24 hours are possible.
error-invalid-targets-response = 1 minute to 1 year are possible.
error-invalid-targets-solution = 1 minute to 1 year are possible.
error-invalid-surcharges = 1 to 1000 percent are possible; a night must not end when it begins.
error-invalid-allowance = Please enter the included hours, for example 5.
error-invalid-travel = Please enter what a journey costs.
error-invalid-csv = Each column stands in the CSV only once. Nothing has changed; please take the second one away.
error-ambiguous = This can mean two things. Please write it more precisely.
error-priority_required = An error needs a priority. Please choose A, B or C by the maintenance contract.
error-consent_required = Priority A costs the customer something. Please enter who agreed to that and how, or choose B or C.
error-kind_unconfirmed = The kind of this case is only proposed. Please confirm kind and priority, then it can be delivered.
error-past = This moment has already passed. Please name one that is still to come.
error-future = This moment is still to come. Only what is done can be entered.
error-reason_required = The reason is missing. It will stand in the history; a short sentence will do.
error-escalated_already = This case is escalated already and the answer is still to come. Nothing has changed. Please enter the answer first.
error-other_contract = The two cases run under different contracts; over there the time would be billed by other rules. Nothing was changed. Change the contract of one of them first, or close without merging.
error-linked_already = The two cases are linked already. Nothing was changed. If the kind of link should be another, please remove the old one first.
error-name_taken = There is a view “{ $name }” here already. Please enter another name.
error-views_full = There are { $most } views already, and no room for more. Nothing was changed. Please delete one first that nobody needs any more.
error-invalid-other = A case cannot be linked with itself. Please name another CID.
error-not_found-other = There is no case with the CID { $cid }. Please check the number.
error-required-cids = No case is marked. Please mark with the space bar what should change.
error-too_long-cids = These are { $length } cases, { $most } are possible at once. Nothing was changed. Please mark fewer.
error-too_long-items = These are { $length } items, { $most } are possible. Nothing was changed.
error-not_escalated = This case is not escalated, or the answer has been entered already. Nothing has changed. Please look at its history.

## What the case does not allow.

error-not_allowed = { $act ->
    [take] Only a case that is Open can be taken.
    [hand_back] Only a case that is Working can be handed back.
    [hold] Only a case that is Open, Working or Delivered can be put on Hold.
    [resume] Only a case that is on Hold can be resumed.
    [deliver] Only a case that is Open or Working can be delivered.
    [release] A release needs a solution: this is possible only when the case is Delivered.
    [refuse] The customer can refuse only a solution that was delivered. This is possible only when the case is Delivered.
    [withdraw] The customer can withdraw a case that is Open, Working or on Hold.
    [duplicate] A case that is Open, Working or on Hold can be marked as a duplicate.
    [reopen] Only a case that is Closed can be reopened.
   *[other] This is not possible in the present state of the case.
}
error-not_found = This does not exist, or no longer. Everything else is unchanged. Please choose again.
error-not_found-cid = There is no case with CID { $cid }. Please check the number.
error-not_found-of = There is no case with CID { $cid }. Please check the number.
error-not_found-customer = This customer does not exist. Please choose again.
error-not_found-contact = There is no such person at this customer. Please choose again.
error-not_found-contract = This customer has no such contract. Please choose another one.
error-not_found-responsible = This person no longer works here. Please choose someone else.
error-not_found-timer = This timer no longer runs: it was already booked or discarded.
error-not_found-default_responsible = This person no longer works here. Please choose someone else.
error-not_found-statement_contact = This person no longer works here. Please choose someone else.
error-not_found-standing_contact = This person no longer works here. Please choose someone else.
error-not_found-substitute = This person no longer works here. Please choose someone else.
error-conflict = Someone else changed this in the meantime. Their change is saved and now shown; what you typed is still here. Please check both, then save again.
error-locked = This entry is on a finalised statement and stays as it is. It can be corrected by cancelling the statement.
error-cannot_undo = This can no longer be undone, because something was changed after it. Everything is saved as you see it; please change it by hand.
error-request_reused = This act arrived twice with different contents. Only the first is saved. Please reload and try again.

## The office.

error-not_set_up = This office is not set up yet. Please set it up first.
error-already_set_up = This office is already set up. It can be changed in the settings.
error-nobody_seated = Nobody has said yet who sits here. Please choose your name.

## The database and the disk. What was saved before is safe.

error-busy = The database is busy, and your entry is not saved yet. It is still here; please try again in a moment.
error-by_person_off = The office makes no reports person by person. All other reports go on working. The switch for it is in the settings under “Responsibility and escalation”.
error-held = The data in { $folder } is already open: { $holder }. Nothing was changed. Please close the other program, or go on working there.
error-unreachable = The database server does not answer, and your entry is not saved yet. It is still here; please check the connection and try again.
error-read_only = The data can only be read, and your entry is not saved. It is still here. Please give the program the right to write in its folder.
error-full = The disk is full, and your entry is not saved. It is still here. Please make room, then try again.
error-damaged = The database is damaged. Nothing more is written, so that nothing gets lost. Please restore the last backup.
error-foreign = This file does not belong to Callbuch. It was not changed. Please choose another folder.
error-newer = A later version of Callbuch made this data (level { $found }, this one knows { $known }). It was not changed. Please update the program.
error-missing = The database that was in { $folder } is missing. Nothing was changed and nothing new was made. Please restore the last backup, or put the file callbuch.db back.
error-on_server = The data lies on a PostgreSQL server. It is backed up there, with pg_dump, and restored with pg_restore. Nothing was changed.

## Files and other programs.

error-file_unwritable = The file cannot be written there. In the program everything is saved. Please choose another folder, or close the file if it is still open.
error-file_full = There is no room left for the file on this disk. In the program everything is saved. Please choose another place.
error-required-file = This file is empty. Nothing was attached. Please check whether it is the right one.
error-too_long-file = This file is too large, { $most } MB are possible. Nothing was attached. Please make it smaller, or put it somewhere you name in a note.
error-file_incomplete = The file could not be read completely and was not attached. Everything else is unchanged. Please try again; pack a folder into one file first.
error-file_damaged = The file “{ $name }” is damaged in the database and cannot be given out. Everything else is unchanged. Please take it from an earlier backup.
error-not_found-attachment = This attachment is no longer there; the history says who removed it and why. Everything else is unchanged.
error-program_missing = No program on this computer opens { $file }. Everything is saved.
error-backup_refused = { $why ->
    [missing] This file does not exist any more.
    [no_file] This is no ordinary file but a folder or a link.
    [in_use] This is the database in use.
    [foreign] This file is no backup of Callbuch.
    [newer] A later version of Callbuch made this backup. Please update the program first.
   *[damaged] This backup is damaged or not complete.
} All data is unchanged. Please choose another backup.
error-backup_unwritable = No backup can be written to the folder { $folder }. All data and earlier backups are unchanged. Please check whether the disk is connected, or choose another folder.
error-backup_full = There is no space left for the backup in { $folder }. All data and earlier backups are unchanged. Please free some space there, or choose another folder.
error-table_refused = { $why ->
    [empty] There is nothing in this file.
    [no_table] This file is neither a CSV nor an XLSX table.
    [old_workbook] This workbook has the old XLS format or a password. Please save it as XLSX without a password.
    [too_large] This file is larger than can be imported at once. Please split it.
    [too_many_rows] This file has more than 250,000 rows. Please split it.
    [long_cell] A cell in row { $row } does not end; probably a quotation mark is missing there.
    [no_sheet] The workbook has no such sheet.
   *[damaged] This file is damaged or incomplete.
} Nothing has changed.
error-file_gone = This file is no longer here. Nothing has changed. Please choose it once more.
error-column_missing = Something that every row needs has no column yet. Nothing has changed.
error-import_busy = An import or export is under way already. Nothing has changed; please wait until it is finished.
error-import_stopped = Stopped as you wished. All data is as it was.
error-import_touched = Something of this import has been worked on since ({ $count }). It therefore stays as a whole. Later imports from the same source have to be taken back first.
error-required-source = The source needs a name. Nothing is lost; please enter it.

## The program itself.

error-unknown_command = The program at the other end does not know this command. Nothing was changed. Please bring both to the same version and reload.
error-bad_request = This request could not be read. Nothing was changed, and what you typed is still here. Please reload; if it stays so, please report it.
error-internal = An error occurred in the program. What was saved is unchanged, and what you typed is still here. Please try again, and report it if it stays so.
