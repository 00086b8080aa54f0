// Generated from the list of commands by `cargo xtask codegen`; changes here are lost.
/* eslint-disable */

/**
 * What may be done with a case's state (RULES §8).
 */
export type Act = "take" | "hand_back" | "hold" | "resume" | "wake" | "deliver" | "release" | "lapse" | "refuse" | "withdraw" | "duplicate" | "reopen";

/**
 * Whether an act is possible.
 */
export type ActState = {
/**
 * Which.
 */
act: Act,
/**
 * Why not.
 */
refusal: Refusal | null, };

/**
 * One kind of work with its price and rule.
 */
export type Activity = {
/**
 * Its name, as printed: "Hotline".
 */
name: string,
/**
 * Cents an hour.
 */
rate: Cents,
/**
 * Billing increment in minutes: 1, 5, 6, 10, 15, 30 or 60.
 */
increment: Minutes,
/**
 * How a group's minutes become increments.
 */
rounding: Rounding,
/**
 * What is summed before rounding.
 */
scope: Scope,
/**
 * The least that is billed for a group, in minutes; 0 for none.
 */
minimum: Minutes, };

/**
 * Someone who gets a statement.
 */
export type Addressee = {
/**
 * Full name.
 */
name: string,
/**
 * Mail address; may be empty.
 */
mail: string, };

/**
 * What a timer has really counted.
 */
export type AdjustRequest = {
/**
 * Which.
 */
timer: TimerId,
/**
 * Seconds of work up to now, at most what it has counted.
 */
seconds: number, };

/**
 * Included hours (RULES §5).
 */
export type Allowance = {
/**
 * Granted per period, in minutes.
 */
granted: Minutes,
/**
 * How long a period is.
 */
period: AllowancePeriod,
/**
 * Where periods begin.
 */
starts: AllowanceStart,
/**
 * What becomes of unused hours.
 */
carry: Carry, };

/**
 * An allowance's account in one period.
 */
export type AllowanceAccount = {
/**
 * The contract's number.
 */
contract_number: string,
/**
 * How long the period is.
 */
period: AllowancePeriod,
/**
 * Its first day.
 */
from: string,
/**
 * Its last day.
 */
to: string,
/**
 * Granted for the period.
 */
granted: Minutes,
/**
 * Carried over into it.
 */
carried: Minutes,
/**
 * Used before this statement.
 */
used_before: Minutes,
/**
 * Used in this statement.
 */
used_here: Minutes,
/**
 * What is left.
 */
left: Minutes, };

/**
 * How long an allowance period is.
 */
export type AllowancePeriod = "month" | "quarter" | "year";

/**
 * Where allowance periods begin.
 */
export type AllowanceStart = "calendar" | { "from": string };

/**
 * An allowance in the period of a day, with all work written down so far.
 */
export type AllowanceState = {
/**
 * The period's first day.
 */
from: string,
/**
 * The period's last day.
 */
to: string,
/**
 * Granted for the period.
 */
granted: Minutes,
/**
 * Carried over into it.
 */
carried: Minutes,
/**
 * Used: by finalised statements and by work that is not stated yet.
 */
used: Minutes,
/**
 * What is left; never negative.
 */
left: Minutes,
/**
 * Whether that is worth a word.
 */
warning: AllowanceWarning | null, };

/**
 * How far included hours are used up. The order is from the mildest to the gravest.
 */
export type AllowanceWarning = "three_quarters" | "nine_tenths" | "used_up";

/**
 * Which statements.
 */
export type ArchiveQuery = {
/**
 * Of this customer.
 */
customer: CustomerId | null,
/**
 * Of periods that end on this day or later.
 */
since: string | null, };

/**
 * A statement in the list.
 */
export type ArchiveRow = {
/**
 * The statement.
 */
statement: Finished,
/**
 * The customer's name today.
 */
customer_name: string, };

/**
 * Who answers for a case.
 */
export type AssignRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Who.
 */
responsible: PersonId, };

/**
 * For which case a timer goes on.
 */
export type AssignTimer = {
/**
 * Which.
 */
timer: TimerId,
/**
 * For which case.
 */
cid: Cid, };

/**
 * A file beside a case.
 */
export type Attachment = {
/**
 * Which.
 */
id: AttachmentId,
/**
 * Beside which case.
 */
cid: Cid,
/**
 * When it was put there.
 */
at: string,
/**
 * Who put it there.
 */
person: PersonId,
/**
 * A name that every system takes.
 */
name: string,
/**
 * What it is.
 */
kind: FileKind,
/**
 * How large, in bytes.
 */
size: number,
/**
 * The address of its bytes: their SHA-256 in hex.
 */
sha256: string,
/**
 * That it was taken away; its bytes stay.
 */
removed: Removal | null, };

/**
 * A file beside a case.
 */
export type AttachmentId = number;

/**
 * A file beside a case.
 */
export type AttachmentRef = {
/**
 * Which.
 */
attachment: AttachmentId, };

/**
 * A file to put beside a case; all its pieces have come before.
 */
export type AttachmentRequest = {
/**
 * Beside which case.
 */
cid: Cid,
/**
 * The name under which its pieces came.
 */
upload: string,
/**
 * What it is called; made into a name every system takes.
 */
name: string,
/**
 * How many bytes it has: fewer or more mean that it did not arrive whole.
 */
size: number, };

/**
 * A file to restore.
 */
export type BackupFile = {
/**
 * The file with its folder.
 */
file: string, };

/**
 * A folder for backups.
 */
export type BackupFolder = {
/**
 * The folder from its root; none for the one inside the data folder.
 */
folder: string | null, };

/**
 * One backup. It was opened and checked before it got its name.
 */
export type BackupRow = {
/**
 * The file with its folder.
 */
file: string,
/**
 * Its name.
 */
name: string,
/**
 * When it was made.
 */
at: string,
/**
 * The highest CID issued by then; 0 before the first.
 */
cid: number,
/**
 * The number of the last statement by then.
 */
statement: string | null,
/**
 * Its size in bytes.
 */
bytes: number,
/**
 * Whether it is what a restore replaced: restoring it takes that restore back.
 */
replaced: boolean, };

/**
 * The backups there are.
 */
export type Backups = {
/**
 * Whether the data lies on a server, which is backed up by its own means. Everything else is empty then.
 */
on_server: boolean,
/**
 * Where they go.
 */
folder: string,
/**
 * Whether that is the folder inside the data folder, because nobody chose another.
 */
is_usual: boolean,
/**
 * The latest first.
 */
rows: Array<BackupRow>,
/**
 * When the last good one was made.
 */
last: string | null,
/**
 * Whether it is older than it should ever be; never for the sample.
 */
is_late: boolean,
/**
 * How far the one under way has come, in thousandths.
 */
progress: number | null, };

/**
 * Why work cannot be billed; each names where a person has to look.
 */
export type BillingError = { "code": "no_contract",
/**
 * The case.
 */
cid: Cid, } | { "code": "no_activity",
/**
 * The case.
 */
cid: Cid,
/**
 * The entry.
 */
entry: EntryId,
/**
 * The activity it names.
 */
activity: string,
/**
 * The contract version of its day.
 */
terms_from: string, } | { "code": "no_worker",
/**
 * The case.
 */
cid: Cid,
/**
 * The entry.
 */
entry: EntryId, } | { "code": "after_period",
/**
 * The case.
 */
cid: Cid,
/**
 * The entry.
 */
entry: EntryId,
/**
 * Its day.
 */
day: string, };

/**
 * A block with my rows, at most 50, and how many there are.
 */
export type Block = {
/**
 * My rows.
 */
rows: Array<TodayRow>,
/**
 * How many are mine.
 */
mine: number,
/**
 * How many there are in the office.
 */
office: number, };

/**
 * An entry as it was booked.
 */
export type Booked = {
/**
 * The entry.
 */
entry: TimeEntry,
/**
 * What speaks against it without forbidding it.
 */
warnings: Array<Warning>, };

/**
 * What changes.
 */
export type BulkChange = { "what": "responsible",
/**
 * Who.
 */
responsible: PersonId, } | { "what": "priority",
/**
 * Which; A only where nobody has to agree to what it costs.
 */
priority: Priority, } | { "what": "hold",
/**
 * The local day.
 */
day: string,
/**
 * The time of day, if one was named.
 */
time: string | null,
/**
 * By which way it was agreed.
 */
channel: Channel,
/**
 * What we wait for; a case on Hold keeps its own reason where this is empty.
 */
reason: string, };

/**
 * What came of it.
 */
export type BulkDone = {
/**
 * The cases that changed.
 */
changed: Array<Cid>,
/**
 * Those that were so already.
 */
already: Array<Cid>,
/**
 * Those that did not, each with why.
 */
refused: Array<BulkRefusal>, };

/**
 * A case that did not change.
 */
export type BulkRefusal = {
/**
 * Which.
 */
cid: Cid,
/**
 * Why.
 */
why: Failure, };

/**
 * A change of several cases. It names no versions: rows are marked that were never on screen, and each case is set
 * to one value, whatever it was.
 */
export type BulkRequest = {
/**
 * Which cases.
 */
cids: Array<Cid>,
/**
 * What changes.
 */
change: BulkChange, };

/**
 * What intake needs to know of a customer.
 */
export type CallerCard = {
/**
 * The customer.
 */
customer: Customer,
/**
 * Everyone who works there.
 */
contacts: Array<Contact>,
/**
 * The contracts a new case may run under, the proposed one first; the price list if there is none.
 */
offers: Array<Offer>,
/**
 * Who is proposed to answer for it.
 */
responsible: Person,
/**
 * Why they.
 */
proposal: Proposal,
/**
 * The customer's cases that are not closed.
 */
living: number, };

/**
 * A telephone number.
 */
export type CallerQuery = {
/**
 * As it was handed over.
 */
number: string, };

/**
 * Who may be calling.
 */
export type Callers = {
/**
 * Whether these have this very number; otherwise it is another line of their house.
 */
same: boolean,
/**
 * The people, and the firms nobody is named of; by the firm's name.
 */
hits: Array<Hit>, };

/**
 * A statement to take back.
 */
export type CancelRequest = {
/**
 * Which.
 */
statement: StatementId,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Why.
 */
reason: string,
/**
 * Whether the times will be billed again; else they never are.
 */
billed_again: boolean, };

/**
 * What becomes of unused hours.
 */
export type Carry = "none" | { "limited": Minutes } | "unlimited";

/**
 * A case with its entries.
 */
export type CaseLines = {
/**
 * Its number.
 */
cid: Cid,
/**
 * Its subject.
 */
subject: string,
/**
 * The decision on the case; none where its entries say for themselves who pays.
 */
decision: Charge | null,
/**
 * What its lines add up to.
 */
sums: Sums,
/**
 * Its entries in the order in time.
 */
entries: Array<ExplainedEntry>, };

/**
 * What a period comes to for one case.
 */
export type CaseMonth = {
/**
 * Its number.
 */
cid: Cid,
/**
 * Its version, for deciding on it.
 */
version: number,
/**
 * Its subject.
 */
subject: string,
/**
 * Where it stands.
 */
status: Status,
/**
 * The decision; none if nobody decided yet.
 */
decision: Charge | null,
/**
 * The name the office has for the decision's reason, if it is one of its own.
 */
named: NamedReason | null,
/**
 * What kind and contract propose.
 */
proposed: Charge,
/**
 * Whether its time is left out of the statement because nobody decided.
 */
undecided: boolean,
/**
 * Its sums; for undecided ones as proposed.
 */
sums: Sums, };

/**
 * A case with everything its page shows.
 */
export type CaseView = {
/**
 * The case.
 */
ticket: Ticket,
/**
 * Its customer.
 */
customer: Customer,
/**
 * Who asked.
 */
contact: Contact | null,
/**
 * Everyone at the customer.
 */
contacts: Array<Contact>,
/**
 * The contract it runs under; the price list if it has none of its own.
 */
contract: Contract,
/**
 * Every contract of the customer it could run under.
 */
contracts: Array<Contract>,
/**
 * Worked minutes.
 */
worked: Minutes,
/**
 * Each act with the reason why it is not possible now.
 */
acts: Array<ActState>,
/**
 * What happened, the earliest first.
 */
timeline: Array<Moment>,
/**
 * The cases that have become part of it.
 */
merged: Array<MergedCase>,
/**
 * The other cases it has to do with.
 */
links: Array<LinkView>,
/**
 * The files beside it, the earliest first.
 */
attachments: Array<Attachment>,
/**
 * Its time entries in the order of their days.
 */
entries: Array<TimeEntry>,
/**
 * How far each of them has come, in the same order.
 */
entry_states: Array<EntryState>,
/**
 * The next deadline.
 */
due: string | null,
/**
 * What is left until then, in service minutes; while it rests, what will be left.
 */
due_in: Minutes | null,
/**
 * The charge that kind and contract propose.
 */
proposed_charge: Charge,
/**
 * The activities of the contract's present version.
 */
activities: Array<string>,
/**
 * The terms in force today: what each priority promises and costs, what hours are included.
 */
terms: Terms,
/**
 * Where it was taken over from, and its number there.
 */
foreign: Array<ForeignNumber>,
/**
 * How the contract's included hours stand today; none where it includes none.
 */
allowance: AllowanceState | null, };

/**
 * Euro cents; never a float.
 */
export type Cents = number;

/**
 * A case as it is now.
 */
export type Changed = {
/**
 * Which.
 */
cid: Cid,
/**
 * Its version now.
 */
version: number,
/**
 * Where it stands now.
 */
status: Status, };

/**
 * By which way a person told us something.
 */
export type Channel = "phone" | "mail" | "online" | "in_person" | "remote";

/**
 * Chargeable, or free with its reason (RULES §2). The order is the order on a statement.
 */
export type Charge = "chargeable" | "allowance" | "included" | "error_correction" | "warranty" | "goodwill" | "fixed_price" | "internal";

/**
 * A reason to choose from.
 */
export type ChargeReason = {
/**
 * Its number; 0 for one that is new.
 */
id: ReasonId,
/**
 * What it means for the bill.
 */
charge: Charge,
/**
 * Its German name; empty for the charge's own word.
 */
de: string,
/**
 * Its English name; empty for the German one.
 */
en: string,
/**
 * Whether it can be chosen.
 */
active: boolean, };

/**
 * Someone looked an entry over.
 */
export type Check = {
/**
 * Who.
 */
by: PersonId,
/**
 * When.
 */
at: string, };

/**
 * Something to be done for a case.
 */
export type CheckItem = {
/**
 * What.
 */
text: string,
/**
 * Who did it and when; none while it is still to be done.
 */
done: Ticked | null, };

/**
 * Entries someone looked over.
 */
export type CheckRequest = {
/**
 * Which, with the versions the caller saw.
 */
entries: Array<[EntryId, number]>,
/**
 * What was looked over.
 */
looked: Looked,
/**
 * Whether they are right; false takes the mark away.
 */
right: boolean, };

/**
 * What an entry would be.
 */
export type Checked = {
/**
 * Worked minutes; none while something is missing.
 */
minutes: Minutes | null,
/**
 * What speaks against it without forbidding it.
 */
warnings: Array<Warning>, };

/**
 * A checklist as it should be.
 */
export type ChecklistRequest = {
/**
 * Of which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Every item, in the order wanted.
 */
items: Array<ItemRequest>, };

/**
 * The call id of a support case: the number a customer quotes. 1 … 999,999,999.
 */
export type Cid = number;

/**
 * Why a text is no CID.
 */
export type CidError = { "code": "empty" } | { "code": "not_a_cid" } | { "code": "too_long" } | { "code": "zero" };

/**
 * Kind and priority.
 */
export type ClassifyRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * What it is; confirmed by this.
 */
kind: Kind,
/**
 * Its priority.
 */
priority: Priority | null,
/**
 * The consent to what priority A costs.
 */
consent: ConsentRequest | null, };

/**
 * Why a text is no time of day.
 */
export type ClockError = { "code": "empty" } | { "code": "not_a_time" } | { "code": "no_such_time",
/**
 * As typed.
 */
hour: number,
/**
 * As typed.
 */
minute: number, };

/**
 * Why a day is closed.
 */
export type Closed = { "why": "weekday" } | { "why": "holiday",
/**
 * Which.
 */
holiday: Holiday, } | { "why": "own_day" };

/**
 * By what right a case may be closed.
 */
export type ClosedBy = { "right": "release",
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel, } | { "right": "lapse" } | { "right": "withdrawn",
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * Why.
 */
reason: string, } | { "right": "duplicate",
/**
 * Which.
 */
of: Cid,
/**
 * Whether both are one from then on: what was said here shows there, and what no statement holds was booked
 * over to it.
 */
merged: boolean, } | { "right": "imported",
/**
 * Which program.
 */
source: string,
/**
 * The word it had for that.
 */
word: string, };

/**
 * How a case was closed.
 */
export type Closing = {
/**
 * By what right.
 */
how: ClosedBy,
/**
 * When.
 */
at: string,
/**
 * Who recorded it.
 */
by: PersonId, };

/**
 * What a door treats differently, or a person reads a different sentence for.
 */
export type Code = "unknown_command" | "bad_request" | "not_found" | "conflict" | "not_allowed" | "required" | "too_long" | "invalid" | "ambiguous" | "priority_required" | "consent_required" | "kind_unconfirmed" | "escalated_already" | "not_escalated" | "linked_already" | "other_contract" | "name_taken" | "views_full" | "past" | "future" | "locked" | "undecided" | "unchecked" | "same_person" | "nothing_to_state" | "by_person_off" | "period_stated" | "later_statement" | "already_cancelled" | "reason_required" | "not_set_up" | "already_set_up" | "nobody_seated" | "cannot_undo" | "request_reused" | "busy" | "held" | "unreachable" | "read_only" | "full" | "damaged" | "foreign" | "newer" | "missing" | "backup_refused" | "backup_unwritable" | "backup_full" | "on_server" | "file_unwritable" | "file_full" | "table_refused" | "file_gone" | "column_missing" | "import_busy" | "import_stopped" | "import_touched" | "file_incomplete" | "file_damaged" | "program_missing" | "internal";

/**
 * A column.
 */
export type ColumnLook = {
/**
 * Its name; told apart from others of the same name.
 */
heading: string,
/**
 * Some of what stands in it, each only once.
 */
samples: Array<string>, };

/**
 * Someone at the customer agreed to something.
 */
export type Consent = {
/**
 * Who, by name.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * When.
 */
at: string, };

/**
 * Someone at the customer agrees to what priority A costs.
 */
export type ConsentRequest = {
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * When, if not now.
 */
at: string | null, };

/**
 * A person at a customer.
 */
export type Contact = {
/**
 * Which.
 */
id: ContactId,
/**
 * Counts the changes.
 */
version: number,
/**
 * Where they work.
 */
customer: CustomerId,
/**
 * Full name, "Ilse Brandt".
 */
name: string,
/**
 * "Frau", "Herr" or empty.
 */
salutation: string,
/**
 * What they do there: "Buchhaltung".
 */
role: string,
/**
 * Direct line.
 */
phone: string,
/**
 * Mail address.
 */
mail: string,
/**
 * The ID of their remote-control program: 8–12 digits or empty.
 */
remote_id: string,
/**
 * Whether they may order priority A.
 */
may_order_a: boolean,
/**
 * What else they are to us.
 */
roles?: Array<Role>,
/**
 * Whether they still work there.
 */
active: boolean, };

/**
 * A person at a customer.
 */
export type ContactId = number;

/**
 * A maintenance contract with all its versions; without a customer it is the office's price list.
 */
export type Contract = {
/**
 * Which.
 */
id: ContractId,
/**
 * Counts the changes.
 */
version: number,
/**
 * Whose; none for the price list.
 */
customer: CustomerId | null,
/**
 * Its number, as printed.
 */
number: string,
/**
 * What it is called: "Pflege Plus".
 */
name: string,
/**
 * The product it covers.
 */
product: string,
/**
 * Its versions, the earliest first; never empty.
 */
terms: Array<Terms>,
/**
 * Whether new cases may name it.
 */
active: boolean, };

/**
 * A maintenance contract, all its versions together.
 */
export type ContractId = number;

/**
 * A contract.
 */
export type ContractRef = {
/**
 * Which.
 */
contract: ContractId, };

/**
 * The figures of the navigation.
 */
export type Counts = {
/**
 * How many cases stand in each state.
 */
states: { [key in Status]?: number },
/**
 * Everything that is not closed.
 */
living: number,
/**
 * Closed without a charge decision.
 */
undecided: number,
/**
 * What calls for me today: Wiedervorlagen that came due and deadlines past or of today.
 */
today: number, };

/**
 * A column of the CSV, in the order of the file.
 */
export type CsvColumn = "cid" | "subject" | "day" | "from" | "to" | "who" | "activity" | "text" | "line" | "mark" | "worked" | "billed" | "rate" | "amount" | "value" | "explanation" | "covered" | "version";

/**
 * A firm we support.
 */
export type Customer = {
/**
 * Which.
 */
id: CustomerId,
/**
 * Counts the changes.
 */
version: number,
/**
 * Our number for them, as printed; may be empty.
 */
number: string,
/**
 * The firm's full name.
 */
name: string,
/**
 * The name in narrow lists; the full one if empty.
 */
short_name: string,
/**
 * Street and house number.
 */
street: string,
/**
 * Post code.
 */
postcode: string,
/**
 * Town.
 */
city: string,
/**
 * The Land whose holidays count.
 */
land: Land | null,
/**
 * Switchboard.
 */
phone: string,
/**
 * General mail address.
 */
mail: string,
/**
 * Their order number for support.
 */
order_number: string,
/**
 * Their reference for bills.
 */
reference: string,
/**
 * What everyone should know before picking up the phone; internal.
 */
note: string,
/**
 * Our person for them.
 */
standing_contact: PersonId | null,
/**
 * How they want their statements.
 */
habits?: Habits,
/**
 * Whether they are still served.
 */
active: boolean, };

/**
 * A customer's work, month by month.
 */
export type CustomerEffort = {
/**
 * Whose.
 */
customer: CustomerId,
/**
 * Twelve months, the earliest first.
 */
months: Array<MonthEffort>, };

/**
 * A customer.
 */
export type CustomerId = number;

/**
 * What a period comes to for one customer.
 */
export type CustomerMonth = {
/**
 * Which.
 */
customer: CustomerId,
/**
 * The full name.
 */
name: string,
/**
 * The contract of the first case, as it is called.
 */
contract: string,
/**
 * All decided work.
 */
sums: Sums,
/**
 * Worked minutes of free and included work.
 */
free: Minutes,
/**
 * Its cases with time, in the order of their numbers.
 */
cases: Array<CaseMonth>,
/**
 * How many of them nobody decided yet.
 */
undecided: number,
/**
 * How many entries nobody has looked over yet, where the office wants that.
 */
unchecked: number,
/**
 * The last statement that counts.
 */
last: Finished | null,
/**
 * The allowances drawn on.
 */
allowances: Array<AllowanceAccount>,
/**
 * The gravest warning of them.
 */
warning: AllowanceWarning | null,
/**
 * Why it cannot be billed, if so; the sentence is made from the code.
 */
fault: BillingError | null, };

/**
 * A customer.
 */
export type CustomerRef = {
/**
 * Which.
 */
customer: CustomerId, };

/**
 * A customer in the list.
 */
export type CustomerRow = {
/**
 * The customer.
 */
customer: Customer,
/**
 * The contract new cases run under; empty for the price list.
 */
contract: string,
/**
 * Cases that are not closed.
 */
living: number, };

/**
 * A customer's page.
 */
export type CustomerView = {
/**
 * The customer.
 */
customer: Customer,
/**
 * Everyone there, also those who left.
 */
contacts: Array<Contact>,
/**
 * All contracts, the present one first.
 */
contracts: Array<Contract>,
/**
 * The latest cases, living ones first.
 */
cases: Array<ListRow>,
/**
 * How many cases there are in all.
 */
all_cases: number, };

/**
 * One change of a customer's data.
 */
export type DataChange = {
/**
 * When.
 */
at: string,
/**
 * Who; none for the program itself.
 */
person: PersonId | null,
/**
 * What was changed.
 */
of: Part,
/**
 * The contact's or the contract's name; empty for the customer itself.
 */
name: string,
/**
 * What happened: "added", "changed", "taken_back", …
 */
action: string,
/**
 * The fields that changed. Lists and what is nested are only named.
 */
fields: Array<FieldChange>, };

/**
 * Why a text is no day, or one that cannot be meant.
 */
export type DateError = { "code": "empty" } | { "code": "not_a_day" } | { "code": "no_such_day",
/**
 * As typed.
 */
day: number,
/**
 * As typed.
 */
month: number, } | { "code": "other_weekday",
/**
 * The day.
 */
day: string, } | { "code": "past",
/**
 * The day.
 */
day: string, } | { "code": "future",
/**
 * The day.
 */
day: string, } | { "code": "out_of_reach" } | { "code": "bad_time",
/**
 * Why.
 */
time: ClockError, };

/**
 * Which of the two numbers before the year is the day, where a date could be read both ways.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * A text that names a day.
 */
export type DateText = {
/**
 * As typed.
 */
text: string,
/**
 * What for.
 */
purpose: Purpose,
/**
 * In which language.
 */
language: Language, };

/**
 * Whose day.
 */
export type DayQuery = {
/**
 * Which day; none for today.
 */
day: string | null,
/**
 * Whose; none for who sits here.
 */
person: PersonId | null, };

/**
 * A day of the week.
 */
export type DaySheet = {
/**
 * The day.
 */
day: string,
/**
 * Why the office is closed on it, if it is.
 */
closed: Closed | null,
/**
 * The office's hours on it, in minutes of the day.
 */
frames: Array<Frame>,
/**
 * What was booked, in the order of the day; without a clock last.
 */
entries: Array<SheetEntry>,
/**
 * What is neither booked nor a break, up to now.
 */
gaps: Array<Frame>,
/**
 * Booked in all.
 */
worked: Minutes, };

/**
 * What a day was spent on.
 */
export type DayStrip = {
/**
 * The day.
 */
day: string,
/**
 * The office's hours on it, in minutes of the day.
 */
frames: Array<Frame>,
/**
 * Booked with a clock, in minutes of the day.
 */
pieces: Array<Piece>,
/**
 * Booked without a clock.
 */
by_duration: Minutes,
/**
 * What is neither booked nor a break, up to now.
 */
gaps: Array<Frame>,
/**
 * Booked in all.
 */
worked: Minutes,
/**
 * Now, in minutes of the day; none for another day than today.
 */
now: number | null, };

/**
 * Deadlines as marks.
 */
export type DeadlineBar = {
/**
 * Past their deadline.
 */
overdue: DeadlineStack,
/**
 * Today and the next open days.
 */
days: Array<DeadlineStack>, };

/**
 * The deadlines of one day, or all that are past.
 */
export type DeadlineStack = {
/**
 * The day; none for what is past.
 */
day: string | null,
/**
 * Its cases, the most urgent first, at most 24.
 */
marks: Array<Mark>,
/**
 * How many there are.
 */
count: number, };

/**
 * A charge decision.
 */
export type DecideRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Who pays.
 */
charge: Charge,
/**
 * Which of the office's reasons; none for the charge as such.
 */
reason_id?: ReasonId,
/**
 * Why; needed when an earlier decision changes.
 */
reason: string, };

/**
 * Who pays.
 */
export type Decision = {
/**
 * Chargeable or free, with its reason.
 */
charge: Charge,
/**
 * The reason's name where the office has one of its own for it.
 */
named?: NamedReason,
/**
 * Why, in words; may be empty at the first decision.
 */
reason: string,
/**
 * Who decided.
 */
by: PersonId,
/**
 * When.
 */
at: string, };

/**
 * What was handed over.
 */
export type DeliverRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * What: the solution in words for the customer.
 */
text: string,
/**
 * In which version; what is known of it stays when nothing is said.
 */
delivered_in?: string, };

/**
 * What was handed over.
 */
export type Delivery = {
/**
 * What: the solution in the customer's words.
 */
what: string,
/**
 * When.
 */
at: string,
/**
 * By whom.
 */
by: PersonId, };

/**
 * What this desk is; known before anyone says who they are.
 */
export type DeskStatus = {
/**
 * Whether an office was set up.
 */
set_up: boolean,
/**
 * Whether it is the sample office.
 */
sample: boolean,
/**
 * The firm's name.
 */
name: string,
/**
 * The language of the screens.
 */
language: Language,
/**
 * The zone times are shown in.
 */
zone: string,
/**
 * Who sits here.
 */
person: Person | null,
/**
 * Who could.
 */
people: Array<Person>, };

/**
 * Between whom something was said. What is internal never reaches the customer.
 */
export type Direction = "internal" | "out" | "in";

/**
 * What can be saved as a file.
 */
export type Document = { "document": "ticket_list_xlsx", "request": TicketListQuery } | { "document": "ticket_list_pdf", "request": TicketListQuery } | { "document": "statement_pdf", "request": StatementQuery } | { "document": "statement_xlsx", "request": StatementQuery } | { "document": "statement_csv", "request": StatementQuery } | { "document": "statement_json", "request": StatementQuery } | { "document": "report_xlsx", "request": ReportSheet } | { "document": "finished", "request": FinishedFile } | { "document": "attachment", "request": AttachmentRef } | { "document": "office_xlsx", "request": OfficeQuery } | { "document": "office_json", "request": OfficeQuery };

/**
 * An answer without anything in it.
 */
export type Done = Record<string, never>;

/**
 * What was typed into a form.
 */
export type Draft = {
/**
 * The form's name.
 */
name: string,
/**
 * A JSON text the form understands; empty to forget it.
 */
body: string, };

/**
 * A form.
 */
export type DraftName = {
/**
 * Its name, "intake" or "note-4711".
 */
name: string, };

/**
 * The same case under another number.
 */
export type DuplicateRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * The case that goes on.
 */
of: Cid,
/**
 * Whether both are one from then on.
 */
merge: boolean, };

/**
 * Why a text is no duration, or what has to be asked.
 */
export type DurationError = { "code": "empty" } | { "code": "not_a_duration" } | { "code": "no_such_minute",
/**
 * As typed.
 */
minutes: number, } | { "code": "ask_minutes_or_hours",
/**
 * As typed.
 */
number: number, } | { "code": "ask_decimal_or_grouped",
/**
 * Read as decimal hours.
 */
decimal: Minutes,
/**
 * Read as a grouped number, of minutes if no unit was typed.
 */
grouped: number, } | { "code": "too_short" } | { "code": "too_long" };

/**
 * The facts of a case.
 */
export type EditRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * One line.
 */
subject: string,
/**
 * In the customer's words.
 */
description: string,
/**
 * Who asked.
 */
contact: ContactId | null,
/**
 * The contract it runs under.
 */
contract: ContractId | null,
/**
 * The customer's order number for it.
 */
order_number: string,
/**
 * Numbers and versions; left as they are when nothing is said of them.
 */
particulars?: Particulars, };

/**
 * Whose work, until when.
 */
export type EffortQuery = {
/**
 * Of this customer; none for all.
 */
customer: CustomerId | null,
/**
 * Any day of the last month; none for this month.
 */
until: string | null, };

/**
 * How letters are written.
 */
export type Encoding = "utf8" | "windows1252" | "utf16";

/**
 * A correction.
 */
export type EntryChange = {
/**
 * Which entry.
 */
entry: EntryId,
/**
 * The version the caller saw.
 */
version: number,
/**
 * What it becomes; it may move to another case of the same customer.
 */
becomes: EntryRequest,
/**
 * Why.
 */
reason: string, };

/**
 * An entry while it is typed.
 */
export type EntryCheck = {
/**
 * What was typed so far.
 */
becomes: EntryRequest,
/**
 * The entry it corrects; it does not overlap with itself.
 */
entry: EntryId | null, };

/**
 * A deletion.
 */
export type EntryDelete = {
/**
 * Which entry.
 */
entry: EntryId,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Why.
 */
reason: string, };

/**
 * What else was entered with the work.
 */
export type EntryFacts = {
/**
 * Kilometres driven.
 */
km: number,
/**
 * Whether a journey at the flat sum belongs to it.
 */
flat_travel: boolean,
/**
 * Minutes on the way, billed at a share of the rate.
 */
travel_minutes: Minutes,
/**
 * The surcharge a person picked for an entry without a clock.
 */
surcharge: SurchargeTime | null,
/**
 * Who looked over its texts.
 */
texts_checked?: Check,
/**
 * Who looked over its times.
 */
times_checked?: Check, };

/**
 * A time entry.
 */
export type EntryId = number;

/**
 * Work to book. It has a `from` and `to`, or `minutes`.
 */
export type EntryRequest = {
/**
 * On which case.
 */
cid: Cid,
/**
 * Who worked; none for who sits here.
 */
person: PersonId | null,
/**
 * The contract's activity, by name.
 */
activity: string,
/**
 * The local day, of the start.
 */
day: string,
/**
 * From, by the wall clock.
 */
from: string | null,
/**
 * To, by the wall clock; before `from` it is on the next day.
 */
to: string | null,
/**
 * The duration, when there is no clock.
 */
minutes: Minutes | null,
/**
 * What was done, in words for the customer.
 */
text: string,
/**
 * What stays among us.
 */
internal_text: string,
/**
 * Its own charge, where it differs from the case's.
 */
charge: Charge | null,
/**
 * Journeys and the like.
 */
facts: EntryFacts,
/**
 * The timer this books; it ends.
 */
timer: TimerId | null, };

/**
 * How far an entry has come; the order is its way.
 */
export type EntryState = "open" | "checked" | "released" | "stated" | "billed";

/**
 * Whom to ask, why and by when.
 */
export type EscalateRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * One of the office's management, by name.
 */
to: string,
/**
 * Why.
 */
reason: string,
/**
 * The local day by which an answer is needed.
 */
day: string,
/**
 * The time of day, if one was named.
 */
time: string | null, };

/**
 * A case the management was asked to see to.
 */
export type Escalation = {
/**
 * Whom, as the office named them then.
 */
to: Manager,
/**
 * Why.
 */
reason: string,
/**
 * By when an answer is needed.
 */
until: string,
/**
 * Whether a time of day was named; else any moment of the day will do.
 */
timed: boolean,
/**
 * When.
 */
at: string,
/**
 * By whom.
 */
by: PersonId, };

/**
 * What the management said.
 */
export type EscalationAnswerRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Who answered.
 */
by: string,
/**
 * What.
 */
text: string, };

/**
 * How a case's deadlines came about.
 */
export type Explained = {
/**
 * From when they count.
 */
received: string,
/**
 * The response target; none if nothing was promised.
 */
response: Story | null,
/**
 * The solution target; none if nothing was promised.
 */
solution: Story | null, };

/**
 * An entry with its lines, in figures and in words.
 */
export type ExplainedEntry = {
/**
 * The entry, as the statement holds it.
 */
entry: StatementEntry,
/**
 * How its minutes became billed minutes: a sentence in the language asked for.
 */
explanation: string,
/**
 * What each of its lines says, in their order.
 */
says: Array<string>, };

/**
 * How a rounding group became its billed minutes; the sentence is made in `i18n`.
 */
export type Explanation = {
/**
 * The group's activity.
 */
activity: string,
/**
 * The day of its first entry.
 */
day: string,
/**
 * How many entries it has.
 */
entries: number,
/**
 * Worked minutes of the group.
 */
worked: Minutes,
/**
 * Billed minutes of the group (0 when free).
 */
billed: Minutes,
/**
 * The increment.
 */
increment: Minutes,
/**
 * The rounding.
 */
rounding: Rounding,
/**
 * The scope.
 */
scope: Scope,
/**
 * The minimum.
 */
minimum: Minutes,
/**
 * Whether the minimum decided.
 */
by_minimum: boolean,
/**
 * Whether several percentages met and the difference went to the lowest.
 */
several_percentages: boolean,
/**
 * What of this entry went over the allowance, in minutes; 0 when nothing of it was covered.
 */
over_allowance: Minutes,
/**
 * Whether the allowance was already used up before this entry.
 */
allowance_empty: boolean,
/**
 * The first day of the allowance period a late entry draws on, because the period of its own day is stated.
 */
drawn_on: string | null,
/**
 * Whether this entry's own billed minutes differ from its worked ones.
 */
changed: boolean, };

/**
 * What has become of a case so far.
 */
export type Facts = {
/**
 * When each state was last reached.
 */
reached: { [key in Status]?: string },
/**
 * Who agreed to what priority A costs.
 */
consent: Consent | null,
/**
 * The response target.
 */
response: Promise | null,
/**
 * The solution target.
 */
solution: Promise | null,
/**
 * Stretches in which the solution target rests; the last may be open.
 */
pauses: Array<Pause>,
/**
 * What Hold was agreed on.
 */
hold: Hold | null,
/**
 * What was delivered.
 */
delivery: Delivery | null,
/**
 * The escalation that nobody answered yet.
 */
escalation: Escalation | null,
/**
 * The numbers others know it by, and which version of what it is about.
 */
particulars: Particulars,
/**
 * Other cases it has to do with.
 */
links: Array<Link>,
/**
 * What is to be done, in its order.
 */
checklist: Array<CheckItem>,
/**
 * How it was closed.
 */
closing: Closing | null,
/**
 * Who pays, once decided.
 */
decision: Decision | null,
/**
 * By when it must be decided; set when the case is Delivered.
 */
decision_due: string | null, };

/**
 * A start that failed.
 */
export type FailedStart = {
/**
 * For which case.
 */
cid: Cid,
/**
 * Why.
 */
reason: string, };

/**
 * A failed call.
 */
export type Failure = {
/**
 * What kind.
 */
code: Code,
/**
 * What the sentence names.
 */
args: { [key in string]: string },
/**
 * The field of the request it belongs to.
 */
field?: string,
/**
 * The number to quote: the request's id.
 */
id: string, };

/**
 * What becomes of a row.
 */
export type Fate = "new" | "changed" | "same" | "kept" | "left_out";

/**
 * What can be wrong with a row, or worth knowing.
 */
export type Fault = "missing" | "no_date" | "future" | "no_duration" | "no_remote_id" | "formula_error" | "twice" | "no_customer" | "cut" | "no_land" | "no_person" | "worked_on" | "no_resubmission" | "ragged";

/**
 * What a column holds.
 */
export type Field = "number" | "customer_number" | "customer" | "name" | "first_name" | "last_name" | "short_name" | "street" | "postcode" | "city" | "land" | "phone" | "mail" | "order_number" | "reference" | "note" | "salutation" | "role" | "remote_id" | "subject" | "description" | "kind" | "priority" | "status" | "responsible" | "contact" | "contact_mail" | "received" | "changed" | "closed" | "resubmission" | "worked";

/**
 * What a field was and is.
 */
export type FieldChange = {
/**
 * Which field.
 */
field: string,
/**
 * What it was; may be empty.
 */
from: string,
/**
 * What it is; may be empty.
 */
to: string, };

/**
 * What a file is, by its first bytes; only what cannot act by itself is named.
 */
export type FileKind = "png" | "jpeg" | "gif" | "webp" | "pdf" | "other";

/**
 * A filter that reads as a sentence; what is empty or absent does not restrict.
 */
export type Filter = {
/**
 * In any of these states.
 */
statuses: Array<Status>,
/**
 * Of this customer.
 */
customer: CustomerId | null,
/**
 * With this person.
 */
responsible: PersonId | null,
/**
 * Of any of these kinds.
 */
kinds: Array<Kind>,
/**
 * With any of these priorities.
 */
priorities: Array<Priority>,
/**
 * Due before this moment.
 */
due_before: string | null,
/**
 * With words, parts of words or a number.
 */
text: string,
/**
 * Closed without a charge decision.
 */
undecided: boolean, };

/**
 * A statement to finalise.
 */
export type FinaliseRequest = {
/**
 * Whose.
 */
customer: CustomerId,
/**
 * The first day.
 */
from: string,
/**
 * The last day.
 */
to: string,
/**
 * What is shown and hidden.
 */
options: PrintOptions,
/**
 * The language of the paper.
 */
language: Language,
/**
 * Whether undecided cases are left out by name; else they stop it.
 */
leave_out: boolean, };

/**
 * What was finalised.
 */
export type Finalised = {
/**
 * The statement.
 */
statement: Finished,
/**
 * Cases with time that were left out because nobody decided who pays.
 */
left_out: Array<CaseMonth>, };

/**
 * What was typed.
 */
export type FindQuery = {
/**
 * As typed.
 */
text: string, };

/**
 * A finalised statement; its paper is frozen and never made again.
 */
export type Finished = {
/**
 * Which.
 */
id: StatementId,
/**
 * Counts the changes of what is not frozen: sending and invoice.
 */
version: number,
/**
 * "ZN-2026-00042".
 */
number: string,
/**
 * The statement it takes back, if it is a cancellation.
 */
cancels: StatementId | null,
/**
 * The cancellation that took it back.
 */
cancelled_by: StatementId | null,
/**
 * Whose.
 */
customer: CustomerId,
/**
 * The first day of its period.
 */
from: string,
/**
 * The last day of its period.
 */
to: string,
/**
 * When it was finalised.
 */
issued: string,
/**
 * By whom.
 */
issued_by: PersonId,
/**
 * The language of its paper.
 */
language: Language,
/**
 * The address of its PDF.
 */
pdf: string,
/**
 * The address of its workbook.
 */
xlsx: string,
/**
 * Worked minutes.
 */
worked: Minutes,
/**
 * Billed minutes.
 */
billed: Minutes,
/**
 * Net amount; negative for a cancellation.
 */
amount: Cents,
/**
 * What became of it.
 */
sending: Sending,
/**
 * The invoice it went into; empty if none yet.
 */
invoice_number: string,
/**
 * The invoice's day.
 */
invoice_day: string | null, };

/**
 * One file of a finalised statement.
 */
export type FinishedFile = {
/**
 * Which statement.
 */
statement: StatementId,
/**
 * Which file.
 */
format: Format, };

/**
 * What a case is called in another program.
 */
export type ForeignNumber = {
/**
 * Which program.
 */
source: string,
/**
 * Its number there.
 */
number: string, };

/**
 * The files of a statement.
 */
export type Format = "pdf" | "xlsx" | "csv" | "json" | "cover";

/**
 * As what someone was found.
 */
export type Found = "chosen" | "standing" | "on_duty" | "default";

/**
 * A stretch of one day in minutes of the wall clock.
 */
export type Frame = {
/**
 * First minute, 0 … 1439.
 */
from: number,
/**
 * The minute after the last, 1 … 1440.
 */
to: number, };

/**
 * Why a text names no hours.
 */
export type FramesError = { "code": "not_a_frame",
/**
 * As typed.
 */
part: string, } | { "code": "no_such_time",
/**
 * As typed.
 */
hour: number,
/**
 * As typed.
 */
minute: number, } | { "code": "backwards",
/**
 * As typed.
 */
part: string, };

/**
 * What the rows of a report are.
 */
export type Grouping = "customer" | "kind" | "priority" | "product" | "charge" | "month" | "person";

/**
 * How a customer wants statements.
 */
export type Habits = {
/**
 * What is shown and hidden.
 */
options: PrintOptions,
/**
 * In which language.
 */
language: Language,
/**
 * The columns of the CSV, in the wanted order; empty for all in theirs.
 */
csv?: Array<CsvColumn>, };

/**
 * What can happen to a case.
 */
export type Happening = { "what": "opened",
/**
 * By which way.
 */
channel: Channel,
/**
 * Who asked.
 */
contact: string, } | { "what": "consented",
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel, } | { "what": "taken" } | { "what": "handed_back" } | { "what": "held",
/**
 * Until when.
 */
until: string,
/**
 * Whether a time of day was named.
 */
timed: boolean,
/**
 * With whom it was agreed.
 */
with: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * What we wait for.
 */
reason: string, } | { "what": "resumed" } | { "what": "woke" } | { "what": "delivered",
/**
 * What.
 */
text: string, } | { "what": "released",
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel, } | { "what": "lapsed" } | { "what": "refused",
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * Why.
 */
text: string, } | { "what": "withdrawn",
/**
 * Who.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * Why.
 */
text: string, } | { "what": "duplicate",
/**
 * Which.
 */
of: Cid, } | { "what": "merged",
/**
 * Which.
 */
into: Cid, } | { "what": "reopened",
/**
 * Why.
 */
text: string, } | { "what": "escalated",
/**
 * Whom.
 */
to: string,
/**
 * By when.
 */
until: string,
/**
 * Whether a time of day was named.
 */
timed: boolean,
/**
 * Why.
 */
text: string, } | { "what": "escalation_answered",
/**
 * Who.
 */
by: string,
/**
 * What.
 */
text: string, } | { "what": "assigned",
/**
 * Who did.
 */
from: PersonId,
/**
 * Who does.
 */
to: PersonId, } | { "what": "classified",
/**
 * What it was.
 */
from: Kind,
/**
 * What it is.
 */
to: Kind,
/**
 * The priority before.
 */
from_priority: Priority | null,
/**
 * The priority now.
 */
to_priority: Priority | null, } | { "what": "edited",
/**
 * Which fields.
 */
fields: Array<string>,
/**
 * What the short ones among them were and are.
 */
lines: Array<FieldChange>, } | { "what": "linked",
/**
 * What it is to the other.
 */
kind: LinkKind,
/**
 * The other.
 */
other: Cid, } | { "what": "unlinked",
/**
 * What it was to the other.
 */
kind: LinkKind,
/**
 * The other.
 */
other: Cid, } | { "what": "checklist" } | { "what": "decided",
/**
 * Who pays.
 */
charge: Charge,
/**
 * The reason's name where the office has one of its own for it.
 */
named?: NamedReason,
/**
 * What was decided before.
 */
before: Charge | null,
/**
 * The earlier reason's name.
 */
before_named?: NamedReason,
/**
 * Why.
 */
text: string, } | { "what": "recomputed" } | { "what": "imported",
/**
 * From where.
 */
source: string,
/**
 * Its number there.
 */
number: string,
/**
 * The word for its state there.
 */
word: string, } | { "what": "imported_again",
/**
 * From where.
 */
source: string, } | { "what": "answered" } | { "what": "undone",
/**
 * Which act.
 */
action: string, } | { "what": "note",
/**
 * Which note.
 */
note: NoteId,
/**
 * Between whom.
 */
direction: Direction,
/**
 * By which way.
 */
channel: Channel,
/**
 * Who at the customer; empty if unknown or internal.
 */
contact: string,
/**
 * What.
 */
text: string, } | { "what": "worked",
/**
 * Which entry.
 */
entry: EntryId,
/**
 * How long.
 */
minutes: Minutes,
/**
 * What kind of work.
 */
activity: string,
/**
 * What was done.
 */
text: string,
/**
 * What stays among us.
 */
internal_text: string, } | { "what": "attached",
/**
 * What it is called.
 */
name: string,
/**
 * How large, in bytes.
 */
size: number, } | { "what": "attachment_removed",
/**
 * What it was called.
 */
name: string,
/**
 * Why.
 */
text: string, } | { "what": "remote",
/**
 * Who agreed.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * With which remote ID.
 */
remote_id: string, } | { "what": "remote_failed",
/**
 * Why.
 */
reason: string, };

/**
 * A customer who may be meant.
 */
export type Hit = {
/**
 * Which.
 */
customer: CustomerId,
/**
 * The full name.
 */
name: string,
/**
 * Town.
 */
city: string,
/**
 * Our number for them.
 */
number: string,
/**
 * The person whose name or telephone was typed.
 */
contact: ContactId | null,
/**
 * Their name.
 */
contact_name: string, };

/**
 * What Hold was agreed on.
 */
export type Hold = {
/**
 * The Wiedervorlage.
 */
until: string,
/**
 * Whether a time of day was named; else it is due at the day's first service minute.
 */
timed: boolean,
/**
 * With whom it was agreed.
 */
with: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * What we wait for; the customer may read it.
 */
reason: string,
/**
 * Who agreed it here.
 */
by: PersonId,
/**
 * Set when the date came and the case went back to Open by itself; stays until taken or dated anew.
 */
due: boolean, };

/**
 * Until when a case rests.
 */
export type HoldMoment = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The local day.
 */
day: string,
/**
 * The time of day, if one was named.
 */
time: string | null, };

/**
 * What holding would mean.
 */
export type HoldPreview = {
/**
 * When the case would come back.
 */
until: string,
/**
 * Whether the office is closed on the wanted day, so that it moved to the next open one.
 */
moved: boolean,
/**
 * What is left of the solution target while it rests, in service minutes.
 */
resting: Minutes | null, };

/**
 * An agreement to rest.
 */
export type HoldRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * The local day.
 */
day: string,
/**
 * The time of day, if one was named.
 */
time: string | null,
/**
 * With whom it was agreed.
 */
with: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * What we wait for; the customer may read it.
 */
reason: string, };

/**
 * A public holiday.
 */
export type Holiday = "new_year" | "epiphany" | "womens_day" | "good_friday" | "easter_sunday" | "easter_monday" | "labour_day" | "liberation_day" | "ascension" | "whit_sunday" | "whit_monday" | "corpus_christi" | "uprising_day" | "peace_festival" | "assumption" | "childrens_day" | "unity_day" | "reformation" | "all_saints" | "repentance" | "christmas" | "boxing_day";

/**
 * A holiday.
 */
export type HolidayDay = {
/**
 * When.
 */
day: string,
/**
 * Which.
 */
holiday: Holiday, };

/**
 * Holidays.
 */
export type HolidayList = {
/**
 * Those of the year, in their order.
 */
days: Array<HolidayDay>,
/**
 * Those that hold in a part of the Land and can be chosen.
 */
choices: Array<PartialHoliday>, };

/**
 * Whose holidays, and when.
 */
export type HolidayQuery = {
/**
 * The Land; none for no public holidays.
 */
land: Land | null,
/**
 * The partial ones that hold as well.
 */
partial: Array<PartialHoliday>,
/**
 * The year, 1995 … 2100.
 */
year: number, };

/**
 * What rows came to, or would.
 */
export type ImportCounts = {
/**
 * All rows.
 */
rows: number,
/**
 * New here.
 */
added: number,
/**
 * Changed here.
 */
changed: number,
/**
 * The same here.
 */
same: number,
/**
 * Worked on here, and left as they are.
 */
kept: number,
/**
 * Left out.
 */
left_out: number,
/**
 * Customers that are made because rows name them.
 */
customers: number, };

/**
 * An import as it was seen.
 */
export type ImportRef = {
/**
 * Which.
 */
import: number,
/**
 * The version the caller saw.
 */
version: number, };

/**
 * What to try or to take over.
 */
export type ImportRequest = {
/**
 * The file.
 */
file: string,
/**
 * How to read it.
 */
reading: Reading,
/**
 * How to take it over.
 */
plan: Plan, };

/**
 * An import.
 */
export type ImportRow = {
/**
 * Which.
 */
id: number,
/**
 * Counts the changes.
 */
version: number,
/**
 * When.
 */
at: string,
/**
 * Who.
 */
person: PersonId,
/**
 * What.
 */
what: What,
/**
 * From where.
 */
source: string,
/**
 * The file's name.
 */
file: string,
/**
 * How it ended.
 */
state: State,
/**
 * What it came to.
 */
counts: ImportCounts, };

/**
 * Statements that went into an invoice.
 */
export type InvoiceRequest = {
/**
 * Which, with the versions the caller saw.
 */
statements: Array<[StatementId, number]>,
/**
 * The invoice's number; empty to take the mark away.
 */
number: string,
/**
 * The invoice's day.
 */
day: string | null, };

/**
 * An item as it should be.
 */
export type ItemRequest = {
/**
 * Where it stood in the list that was seen, from 0; none for a new one.
 */
was: number | null,
/**
 * What is to be done.
 */
text: string,
/**
 * Whether it is done; who and when stay as they were.
 */
done: boolean, };

/**
 * What the customer asks for.
 */
export type Kind = "error" | "assistance" | "extension" | "suggestion";

/**
 * A German Land, by its ISO 3166-2 letters.
 */
export type Land = "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";

/**
 * A language of screens and documents.
 */
export type Language = "de" | "en";

/**
 * What the remote program is started with.
 */
export type Launch = {
/**
 * The digits.
 */
remote_id: string,
/**
 * The digits in groups, to be read aloud.
 */
grouped: string,
/**
 * The address that starts the program; made here, of digits only.
 */
uri: string, };

/**
 * One printed line.
 */
export type Line = {
/**
 * What the line says.
 */
kind: LineKind,
/**
 * From–to by the wall clock; none for entries by duration and for surcharges and journeys.
 */
clock: [string, string] | null,
/**
 * Worked minutes (0 on surcharge and travel lines).
 */
worked: Minutes,
/**
 * Billed minutes (0 on surcharge and travel lines and on free ones).
 */
billed: Minutes,
/**
 * Minutes of the allowance used by this line.
 */
covered: Minutes,
/**
 * Cents an hour; none where a rate does not apply.
 */
rate: Cents | null,
/**
 * The amount.
 */
amount: Cents,
/**
 * What free work would have cost by the same rules; 0 on billed lines.
 */
value: Cents,
/**
 * Its mark.
 */
mark: Charge,
/**
 * Whether rounding changed its minutes: it then carries the note's sign.
 */
changed: boolean, };

/**
 * What a printed line says.
 */
export type LineKind = { "line": "work" } | { "line": "part",
/**
 * Which window gives its percentage; none for a stretch without surcharge.
 */
window: SurchargeTime | null, } | { "line": "surcharge",
/**
 * Which window.
 */
window: SurchargeTime,
/**
 * Percent.
 */
percent: number,
/**
 * On so many billed minutes.
 */
on: Minutes,
/**
 * Further windows whose percentages are added in `percent`, where the contract says that they stack.
 */
also: Array<SurchargeTime>, } | { "line": "over_allowance" } | { "line": "kilometres",
/**
 * How many.
 */
km: number,
/**
 * Cents each.
 */
each: Cents, } | { "line": "flat_travel" } | { "line": "travel_time",
/**
 * Minutes on the way.
 */
minutes: Minutes,
/**
 * Percent of the rate.
 */
share: number, };

/**
 * Everything decided of a customer's period, case by case.
 */
export type Lines = {
/**
 * The cases in the order of their numbers.
 */
cases: Array<CaseLines>, };

/**
 * Another case that this one has to do with.
 */
export type Link = {
/**
 * What this case is to the other.
 */
kind: LinkKind,
/**
 * The other.
 */
cid: Cid, };

/**
 * What a case is to another; each has its counterpart on the other side.
 */
export type LinkKind = "caused_by" | "causes" | "follows" | "followed_by" | "duplicate_of" | "has_duplicate";

/**
 * What a case is to another.
 */
export type LinkRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * What it is to the other.
 */
kind: LinkKind,
/**
 * The other.
 */
other: Cid, };

/**
 * A link as the page of a case shows it.
 */
export type LinkView = {
/**
 * What this case is to the other.
 */
kind: LinkKind,
/**
 * The other.
 */
cid: Cid,
/**
 * Where the other stands.
 */
status: Status,
/**
 * What the other is about.
 */
subject: string,
/**
 * Whose case the other is, if it is someone else's; else empty.
 */
customer: string, };

/**
 * Which customers.
 */
export type ListQuery = {
/**
 * Those no longer served as well.
 */
inactive: boolean, };

/**
 * A case as lists show it.
 */
export type ListRow = {
/**
 * Its number.
 */
cid: Cid,
/**
 * Counts its changes.
 */
version: number,
/**
 * Its customer.
 */
customer: CustomerId,
/**
 * The customer's name.
 */
customer_name: string,
/**
 * The customer's name for narrow columns.
 */
customer_brief: string,
/**
 * Who asked.
 */
contact: ContactId | null,
/**
 * The contract it runs under.
 */
contract: ContractId | null,
/**
 * What is asked for.
 */
kind: Kind,
/**
 * Whether a person confirmed the kind.
 */
kind_confirmed: boolean,
/**
 * The contract's priority.
 */
priority: Priority | null,
/**
 * Whether the management was asked and has not answered: such a case stands first.
 */
escalated: boolean,
/**
 * Where it stands.
 */
status: Status,
/**
 * One line.
 */
subject: string,
/**
 * Who answers for it.
 */
responsible: PersonId,
/**
 * When it was received.
 */
received: string,
/**
 * The last change.
 */
changed: string,
/**
 * The next deadline; none if there is none or it rests.
 */
due: string | null,
/**
 * What is left of a resting deadline, in service minutes.
 */
resting: Minutes | null,
/**
 * The Wiedervorlage of a case on Hold, or one that came due.
 */
hold_until: string | null,
/**
 * When it was delivered.
 */
delivered: string | null,
/**
 * When it was closed.
 */
closed: string | null,
/**
 * Worked minutes.
 */
worked: Minutes, };

/**
 * A picture.
 */
export type Logo = {
/**
 * PNG or JPEG; empty for none.
 */
bytes: Array<number>, };

/**
 * What a file looks like.
 */
export type Look = {
/**
 * The file's name.
 */
name: string,
/**
 * How many rows it has below the names of its columns.
 */
rows: number,
/**
 * How it was read.
 */
reading: Reading,
/**
 * The sheets of a workbook.
 */
sheets: Array<string>,
/**
 * Which program wrote it.
 */
origin: Origin,
/**
 * Its columns from the left.
 */
columns: Array<ColumnLook>,
/**
 * The plan, completed by proposals.
 */
plan: Plan,
/**
 * Whether the plan is that of the last import from there.
 */
remembered: boolean,
/**
 * Fields that must be there and have no column.
 */
missing: Array<Field>,
/**
 * The words that need a meaning.
 */
words: Words, };

/**
 * What to look at.
 */
export type LookRequest = {
/**
 * The file.
 */
file: string,
/**
 * How to read it; what is left open is guessed.
 */
reading: Reading,
/**
 * What its rows are, where a person knows better.
 */
what: What | null,
/**
 * The plan so far; none to begin with a proposal.
 */
plan: Plan | null, };

/**
 * What was looked over.
 */
export type Looked = "texts" | "times";

/**
 * A person of the management.
 */
export type Manager = {
/**
 * Full name.
 */
name: string,
/**
 * Telephone.
 */
phone: string,
/**
 * Mail address.
 */
mail: string, };

/**
 * One case in the bar.
 */
export type Mark = {
/**
 * Which.
 */
cid: Cid,
/**
 * The customer's short name.
 */
customer: string,
/**
 * One line.
 */
subject: string,
/**
 * Its priority.
 */
priority: Priority | null,
/**
 * When it is due.
 */
due: string, };

/**
 * A case that has become part of another.
 */
export type MergedCase = {
/**
 * Its number.
 */
cid: Cid,
/**
 * What it was about.
 */
subject: string,
/**
 * In the customer's words.
 */
description: string, };

/**
 * Whole minutes of work.
 */
export type Minutes = number;

/**
 * One moment of a case.
 */
export type Moment = {
/**
 * When.
 */
at: string,
/**
 * Who; none for the program itself.
 */
person: PersonId | null,
/**
 * What happened.
 */
happening: Happening,
/**
 * Whether it was taken back afterwards.
 */
undone: boolean,
/**
 * The case on which it happened, if that has become part of this one.
 */
origin: Cid | null, };

/**
 * Why a text is no amount, or what has to be asked.
 */
export type MoneyError = { "code": "empty" } | { "code": "not_an_amount" } | { "code": "too_precise" } | { "code": "ask_signs",
/**
 * What it means when the signs are read the other way round.
 */
meant: Cents, } | { "code": "too_large" };

/**
 * A text that names an amount of money.
 */
export type MoneyText = {
/**
 * As typed.
 */
text: string,
/**
 * Whose decimal sign counts.
 */
language: Language, };

/**
 * A month's work.
 */
export type MonthEffort = {
/**
 * The month's first day.
 */
month: string,
/**
 * Worked minutes that are paid for: at the rate, or from included hours.
 */
paid: Minutes,
/**
 * Worked minutes that are free, included or internal.
 */
free: Minutes,
/**
 * Worked minutes nobody decided on yet.
 */
undecided: Minutes,
/**
 * Billed minutes of the statements whose period ends in the month.
 */
billed: Minutes,
/**
 * What those statements come to, net.
 */
amount: Cents, };

/**
 * A reason as it was called when it was chosen.
 */
export type NamedReason = {
/**
 * Which.
 */
id: ReasonId,
/**
 * Its German name.
 */
de: string,
/**
 * Its English name.
 */
en: string, };

/**
 * A person at the customer who is not known yet.
 */
export type NewContact = {
/**
 * Full name.
 */
name: string,
/**
 * Telephone.
 */
phone: string, };

/**
 * The logo from now on.
 */
export type NewLogo = {
/**
 * The version of the settings the caller saw.
 */
version: number,
/**
 * PNG or JPEG; empty for the name in type.
 */
bytes: Array<number>, };

/**
 * Something said about a case.
 */
export type Note = {
/**
 * Which.
 */
id: NoteId,
/**
 * Of which case.
 */
cid: Cid,
/**
 * When it was said.
 */
at: string,
/**
 * Who wrote it down.
 */
person: PersonId,
/**
 * Who at the customer said it or was told.
 */
contact: ContactId | null,
/**
 * Between whom.
 */
direction: Direction,
/**
 * By which way.
 */
channel: Channel,
/**
 * What.
 */
text: string, };

/**
 * A note in a case's timeline.
 */
export type NoteId = number;

/**
 * A note to add.
 */
export type NoteRequest = {
/**
 * Of which case.
 */
cid: Cid,
/**
 * Between whom.
 */
direction: Direction,
/**
 * By which way.
 */
channel: Channel,
/**
 * Who at the customer; ignored for an internal note.
 */
contact: ContactId | null,
/**
 * What.
 */
text: string, };

/**
 * A request without anything in it.
 */
export type Nothing = Record<string, never>;

/**
 * A contract a new case may run under, with what it means today.
 */
export type Offer = {
/**
 * The contract.
 */
contract: Contract,
/**
 * The terms in force today.
 */
terms: Terms,
/**
 * The charge that is proposed for each kind of case.
 */
charges: { [key in Kind]?: Charge },
/**
 * How its included hours stand today; none where it includes none.
 */
allowance: AllowanceState | null, };

/**
 * The settings of an office.
 */
export type Office = {
/**
 * The firm's name.
 */
name: string,
/**
 * Street and house number.
 */
street: string,
/**
 * Post code and town.
 */
town: string,
/**
 * Switchboard.
 */
phone: string,
/**
 * Support mail.
 */
mail: string,
/**
 * Web address.
 */
web: string,
/**
 * Who directs the firm.
 */
directors: string,
/**
 * Court and number of the register.
 */
register: string,
/**
 * VAT id.
 */
vat_id: string,
/**
 * The firm's colour, 0xRRGGBB.
 */
colour: number,
/**
 * The logo as a stored blob, by its SHA-256 in hex; empty for none.
 */
logo: string,
/**
 * Named on statements as the person to ask.
 */
statement_contact: PersonId | null,
/**
 * Responsible when nobody else is; a new case always finds someone.
 */
default_responsible: PersonId,
/**
 * Whom escalations go to.
 */
management: Array<Manager>,
/**
 * The language of new screens and papers.
 */
language: Language,
/**
 * The service hours promises are counted in.
 */
calendar: ServiceCalendar,
/**
 * The contract of last resort for customers without one.
 */
price_list: ContractId,
/**
 * Days a customer has to object to a statement.
 */
objection_days: number,
/**
 * How time is looked over before it is billed.
 */
review?: Review,
/**
 * Whether reports may be made person by person.
 */
reports_by_person?: boolean,
/**
 * The reasons charge decisions name.
 */
reasons?: Array<ChargeReason>,
/**
 * Whether this is the sample office.
 */
sample: boolean, };

/**
 * In which words everything is written.
 */
export type OfficeQuery = {
/**
 * In which language.
 */
language: Language, };

/**
 * A case as it was seen.
 */
export type On = {
/**
 * Which.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number, };

/**
 * A case to open.
 */
export type OpenTicket = {
/**
 * Whose.
 */
customer: CustomerId,
/**
 * Who asks.
 */
contact: ContactId | null,
/**
 * Who asks, if they are not known yet.
 */
new_contact: NewContact | null,
/**
 * Which contract; none for the proposed one.
 */
contract: ContractId | null,
/**
 * How it reached us.
 */
channel: Channel,
/**
 * What is asked for; confirmed by whoever takes the call.
 */
kind: Kind,
/**
 * The contract's priority; an error needs one.
 */
priority: Priority | null,
/**
 * The consent to what priority A costs.
 */
consent: ConsentRequest | null,
/**
 * One line.
 */
subject: string,
/**
 * In the customer's words.
 */
description: string,
/**
 * Who answers for it; none for the proposed person.
 */
responsible: PersonId | null,
/**
 * The customer's order number for it.
 */
order_number: string,
/**
 * The timer that ran during the call; it goes on for the case.
 */
timer: TimerId | null,
/**
 * Solved on the telephone: the case is closed at once, with every step in the log.
 */
solved: Solved | null, };

/**
 * The case that was opened.
 */
export type Opened = {
/**
 * Its number, to be read to the caller.
 */
cid: Cid,
/**
 * Where it stands.
 */
status: Status,
/**
 * Its version.
 */
version: number,
/**
 * Who answers for it.
 */
responsible: PersonId, };

/**
 * An order.
 */
export type Order = {
/**
 * By what.
 */
by: SortKey,
/**
 * The other way round.
 */
descending: boolean, };

/**
 * A program whose files are known.
 */
export type Origin = "list" | "jira" | "zammad" | "osticket" | "otrs" | "callbuch";

/**
 * Month's end at a glance.
 */
export type Overview = {
/**
 * Every customer with time in the period, by name.
 */
customers: Array<CustomerMonth>, };

/**
 * What is handed over.
 */
export type Package = {
/**
 * One part a statement.
 */
parts: Array<PackagePart>,
/**
 * All files of all parts, in their order: what a door writes in one act.
 */
files: Array<Document>, };

/**
 * What is handed over of one statement.
 */
export type PackagePart = {
/**
 * The statement, with the version to mark it as sent by.
 */
statement: Finished,
/**
 * The customer's name today.
 */
customer_name: string,
/**
 * Who gets it: the contacts for bills, else those who see everything.
 */
to: Array<Addressee>,
/**
 * What a mail would be headed with.
 */
subject: string,
/**
 * The cover text.
 */
text: string, };

/**
 * Statements to hand over.
 */
export type PackageRequest = {
/**
 * Which, in the order of the list.
 */
statements: Array<StatementId>, };

/**
 * Further pages of a preview.
 */
export type PagesQuery = {
/**
 * Of which statement.
 */
statement: StatementQuery,
/**
 * The first page wanted, from 0.
 */
first: number, };

/**
 * A part of a customer's data.
 */
export type Part = "customer" | "contact" | "contract";

/**
 * A holiday that holds in a part of a Land; chosen per calendar.
 */
export type PartialHoliday = "augsburg" | "mariae_himmelfahrt_by" | "fronleichnam_sn" | "fronleichnam_th";

/**
 * The numbers others know a case by, and which version of what it is about; each may be empty.
 */
export type Particulars = {
/**
 * The customer's own number for it.
 */
their_number: string,
/**
 * Our number in development.
 */
our_number: string,
/**
 * The product or module it is about.
 */
product: string,
/**
 * The version in which it was found.
 */
found_in: string,
/**
 * The version in which its solution was delivered.
 */
delivered_in: string, };

/**
 * A stretch of rest.
 */
export type Pause = {
/**
 * Its first moment.
 */
from: string,
/**
 * The moment after its last; none while it lasts.
 */
to: string | null, };

/**
 * How persons are named on paper.
 */
export type People = "initials" | "names" | "nobody";

/**
 * From a day to a day, both included.
 */
export type Period = {
/**
 * The first day.
 */
from: string,
/**
 * The last day.
 */
to: string, };

/**
 * Someone who works here.
 */
export type Person = {
/**
 * Which.
 */
id: PersonId,
/**
 * Counts the changes.
 */
version: number,
/**
 * Full name.
 */
name: string,
/**
 * One to four letters for narrow columns.
 */
initials: string,
/**
 * Mail address.
 */
mail: string,
/**
 * Telephone.
 */
phone: string,
/**
 * What they do: "Support".
 */
role: string,
/**
 * First and last day of an absence.
 */
absence: [string, string] | null,
/**
 * Who stands in.
 */
substitute: PersonId | null,
/**
 * Whether they still work here.
 */
active: boolean, };

/**
 * A member of the office.
 */
export type PersonId = number;

/**
 * A stretch of the day.
 */
export type Piece = {
/**
 * The case; none for a timer that has none yet.
 */
cid: Cid | null,
/**
 * The customer's short name.
 */
customer: string,
/**
 * When, in minutes of the day.
 */
frame: Frame,
/**
 * Worked minutes.
 */
minutes: Minutes,
/**
 * Whether it is the running timer.
 */
running: boolean, };

/**
 * How a table is taken over.
 */
export type Plan = {
/**
 * What its rows are.
 */
what: What,
/**
 * The name of where it comes from; foreign numbers are told apart by it.
 */
source: string,
/**
 * What each column holds, from the left; none for what is left behind.
 */
columns: Array<Field | null>,
/**
 * How dates are read.
 */
dates: DateOrder,
/**
 * What numbers of worked time count.
 */
worked_in: WorkedIn,
/**
 * What their words of state mean here.
 */
statuses: { [key in string]: Status },
/**
 * What their words of kind mean here.
 */
kinds: { [key in string]: Kind },
/**
 * What their words of priority mean here; none for no priority.
 */
priorities: { [key in string]: Priority | null },
/**
 * Who their people are here; none for whom the office names when nobody is named.
 */
people: { [key in string]: PersonId | null }, };

/**
 * One preference.
 */
export type Preference = {
/**
 * Its name.
 */
name: string,
/**
 * A JSON text.
 */
value: string, };

/**
 * All preferences by name, each a JSON text the screens understand.
 */
export type Preferences = {
/**
 * By name.
 */
values: { [key in string]: string }, };

/**
 * A statement as it would be printed.
 */
export type Preview = {
/**
 * The title on the paper.
 */
title: string,
/**
 * How many pages it has.
 */
pages: number,
/**
 * The first of them as SVG.
 */
svg: Array<string>,
/**
 * What it comes to.
 */
sums: Sums,
/**
 * Cases with time that are left out because nobody decided who pays.
 */
left_out: Array<CaseMonth>, };

/**
 * What is shown and hidden; what is not said is as usual.
 */
export type PrintOptions = {
/**
 * Rates, amounts and values.
 */
prices: boolean,
/**
 * Times of day.
 */
clocks: boolean,
/**
 * How persons are named.
 */
people: People,
/**
 * Whether the value of free work is printed.
 */
free_value: boolean,
/**
 * Whether free lines are printed with 0,00.
 */
free_lines: boolean,
/**
 * Whether the allowance account is printed.
 */
allowance: boolean,
/**
 * Whether the customer signs.
 */
signature: boolean,
/**
 * Whether our letterhead, line and company data are printed; off for the firm's own paper.
 */
letterhead: boolean,
/**
 * Whether effort by case and by month is drawn as bars.
 */
charts: boolean, };

/**
 * The priority of the maintenance contract; A comes first.
 */
export type Priority = "a" | "b" | "c";

/**
 * Something about a row.
 */
export type Problem = {
/**
 * The number of the row in the file, from 1.
 */
row: number,
/**
 * The column's name; empty where it is about the whole row.
 */
column: string,
/**
 * The field.
 */
field: Field | null,
/**
 * What.
 */
fault: Fault,
/**
 * Whether the row is left out.
 */
leaves_out: boolean,
/**
 * What the cell says.
 */
value: string, };

/**
 * What takes long just now.
 */
export type Progress = {
/**
 * What.
 */
work: Work,
/**
 * How much is done.
 */
done: number,
/**
 * Of how much.
 */
total: number, };

/**
 * A promise of the contract, counted in service time.
 */
export type Promise = {
/**
 * What was promised, in service minutes.
 */
target: Minutes,
/**
 * When it is due; none while it rests.
 */
due: string | null,
/**
 * What is left while it rests, in service minutes.
 */
left: Minutes | null,
/**
 * When it was kept.
 */
met: string | null,
/**
 * Whether it was broken: met late, or used up before a pause.
 */
missed: boolean, };

/**
 * Who is proposed, and why.
 */
export type Proposal = {
/**
 * The person.
 */
person: PersonId,
/**
 * As what they, or the one they stand in for, were found.
 */
found: Found,
/**
 * For whom they stand in.
 */
instead_of: PersonId | null,
/**
 * Whether even this person is away, because nobody who is here could be found.
 */
away: boolean, };

/**
 * What a day is typed for: it decides which way "15.12." and "fr" are read.
 */
export type Purpose = "ahead" | "done" | "any";

/**
 * How a file is read, where a person knows better than the guess; what is none is guessed.
 */
export type Reading = {
/**
 * How its letters are written.
 */
encoding: Encoding | null,
/**
 * What separates columns of a file of text.
 */
separator: string | null,
/**
 * The row with the columns' names, from 1; 0 for none.
 */
head: number | null,
/**
 * The sheet of a workbook.
 */
sheet: string | null, };

/**
 * A reason of a charge decision.
 */
export type ReasonId = number;

/**
 * A reason.
 */
export type ReasonRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Why.
 */
reason: string, };

/**
 * Why an act on a case is refused.
 */
export type Refusal = { "code": "not_from_here",
/**
 * Where the case stands.
 */
from: Status,
/**
 * What was wanted.
 */
act: Act, } | { "code": "kind_not_confirmed" } | { "code": "priority_missing" } | { "code": "consent_missing" } | { "code": "name_missing" } | { "code": "reason_missing" } | { "code": "solution_missing" } | { "code": "date_passed" } | { "code": "duplicate_of_itself" } | { "code": "escalated_already" } | { "code": "not_escalated" };

/**
 * A refusal or withdrawal.
 */
export type RefuseRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Who said so.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * Why.
 */
reason: string, };

/**
 * A release.
 */
export type ReleaseRequest = {
/**
 * Which case.
 */
cid: Cid,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Who released it.
 */
by: string,
/**
 * By which way.
 */
channel: Channel, };

/**
 * A reminder.
 */
export type Reminder = {
/**
 * Of which case.
 */
cid: Cid,
/**
 * Its customer's short name.
 */
customer: string,
/**
 * One line.
 */
subject: string,
/**
 * Why.
 */
reason: ReminderReason,
/**
 * The moment of the Wiedervorlage or deadline.
 */
at: string, };

/**
 * Why one is reminded.
 */
export type ReminderReason = "resubmission" | "deadline";

/**
 * A session to start.
 */
export type RemoteRequest = {
/**
 * For which case.
 */
cid: Cid,
/**
 * With whom.
 */
contact: ContactId | null,
/**
 * The ID their program shows.
 */
remote_id: string,
/**
 * Whether this ID is kept with the contact.
 */
keep: boolean,
/**
 * Who agreed.
 */
by: string,
/**
 * By which way.
 */
channel: Channel, };

/**
 * A file was taken away.
 */
export type Removal = {
/**
 * When.
 */
at: string,
/**
 * By whom.
 */
by: PersonId,
/**
 * Why; empty when putting it there was taken back.
 */
reason: string, };

/**
 * A file to take away.
 */
export type RemoveRequest = {
/**
 * Which.
 */
attachment: AttachmentId,
/**
 * Why; it stays in the timeline.
 */
reason: string, };

/**
 * A report.
 */
export type Report = {
/**
 * Its rows: customers, products and persons by name, all else in its own order.
 */
rows: Array<ReportRow>,
/**
 * The sums of all rows.
 */
total: ReportSums, };

/**
 * What a row is about.
 */
export type ReportKey = { "by": "customer", "value": CustomerId } | { "by": "kind", "value": Kind } | { "by": "priority", "value": Priority | null } | { "by": "product", "value": string } | { "by": "charge", "value": Charge | null } | { "by": "month", "value": string } | { "by": "person", "value": PersonId };

/**
 * Which report.
 */
export type ReportQuery = {
/**
 * The period's first day.
 */
from: string,
/**
 * Its last day.
 */
to: string,
/**
 * What the rows are.
 */
by: Grouping,
/**
 * Of this customer; none for all.
 */
customer: CustomerId | null, };

/**
 * A row of a report.
 */
export type ReportRow = {
/**
 * What it is about.
 */
key: ReportKey,
/**
 * The customer's, the product's or the person's name; empty for all else.
 */
name: string,
/**
 * Its sums.
 */
sums: ReportSums, };

/**
 * A report as a file.
 */
export type ReportSheet = {
/**
 * Which report.
 */
report: ReportQuery,
/**
 * In which language.
 */
language: Language, };

/**
 * The sums of a row.
 */
export type ReportSums = {
/**
 * Cases received.
 */
received: number,
/**
 * Cases closed.
 */
closed: number,
/**
 * Worked minutes.
 */
worked: Minutes,
/**
 * Of these, paid for: at the rate, or from included hours.
 */
paid: Minutes,
/**
 * Of these, free, included or internal.
 */
free: Minutes,
/**
 * Of these, what nobody decided on yet.
 */
undecided: Minutes,
/**
 * Of these, on our own errors: corrections and warranty.
 */
errors: Minutes,
/**
 * What that time would have cost by the office's price list, net.
 */
errors_value: Cents,
/**
 * Promises of the cases received that were kept.
 */
kept: number,
/**
 * Promises of the cases received that were broken.
 */
broken: number,
/**
 * For whom the cases closed waited.
 */
waited: Waiting, };

/**
 * What a restore came to.
 */
export type RestoredView = {
/**
 * The file that holds what was replaced; none if there was nothing, or if it was done before.
 */
replaced: string | null,
/**
 * The next CID, when CIDs were left out.
 */
next_cid: number | null, };

/**
 * How time is looked over before it is billed.
 */
export type Review = "none" | "one" | "two";

/**
 * Whose time of which period.
 */
export type ReviewQuery = {
/**
 * Of this customer; none for all.
 */
customer: CustomerId | null,
/**
 * Of which period.
 */
period: Period, };

/**
 * An entry to look over.
 */
export type ReviewRow = {
/**
 * The entry.
 */
entry: TimeEntry,
/**
 * Its case's subject.
 */
subject: string,
/**
 * Whose case.
 */
customer: CustomerId,
/**
 * Whether nothing is missing by the office's rule.
 */
done: boolean,
/**
 * How far it has come.
 */
state: EntryState, };

/**
 * What a contact is to us besides calling.
 */
export type Role = "key" | "billing" | "management";

/**
 * How minutes become increments.
 */
export type Rounding = "up" | "nearest" | "none";

/**
 * A saved view.
 */
export type SavedView = {
/**
 * Which.
 */
id: ViewId,
/**
 * Counts the changes.
 */
version: number,
/**
 * Whose; nobody's if the whole office shares it.
 */
owner: PersonId | null,
/**
 * Its name.
 */
name: string,
/**
 * What it shows.
 */
shown: ViewShown, };

/**
 * What is summed before it is rounded.
 */
export type Scope = "entry" | "case_day" | "case" | "statement";

/**
 * What was found.
 */
export type SearchHits = {
/**
 * The case whose number was typed, ours or the one it had in another program.
 */
exact: ListRow | null,
/**
 * The number that was typed, if its case has become part of `exact`.
 */
led_from: Cid | null,
/**
 * Cases with all words, the best first.
 */
cases: Array<ListRow>,
/**
 * Customers, the likeliest first.
 */
customers: Array<Hit>,
/**
 * The folded words that were looked for: what is marked in the hits.
 */
terms: Array<string>, };

/**
 * What was typed.
 */
export type SearchQuery = {
/**
 * As typed.
 */
text: string,
/**
 * How many cases are wanted, at most 50.
 */
most: number, };

/**
 * Who sits down.
 */
export type Seat = {
/**
 * Who.
 */
person: PersonId, };

/**
 * What became of a statement after it was finalised.
 */
export type Sending = "unsent" | "sent" | "returned" | "seen";

/**
 * Statements that were sent, came back or were seen.
 */
export type SendingRequest = {
/**
 * Which, with the versions the caller saw.
 */
statements: Array<[StatementId, number]>,
/**
 * What became of them.
 */
sending: Sending, };

/**
 * Service hours in one time zone.
 */
export type ServiceCalendar = {
/**
 * The IANA zone, "Europe/Berlin".
 */
zone: string,
/**
 * Frames of Monday … Sunday; several a day, none across midnight; overlaps count once.
 */
week: [Array<Frame>, Array<Frame>, Array<Frame>, Array<Frame>, Array<Frame>, Array<Frame>, Array<Frame>],
/**
 * Whose public holidays are closed days.
 */
land: Land | null,
/**
 * Partial holidays that hold here as well ("augsburg", "mariae_himmelfahrt_by", …).
 */
partial_holidays: Array<string>,
/**
 * The office's own closed days.
 */
closed_days: Array<string>, };

/**
 * The settings with their version.
 */
export type Settings = {
/**
 * Counts the changes.
 */
version: number,
/**
 * The settings.
 */
office: Office, };

/**
 * What a new office says about itself.
 */
export type Setup = {
/**
 * The firm's name.
 */
name: string,
/**
 * Street and house number.
 */
street: string,
/**
 * Post code and town.
 */
town: string,
/**
 * Switchboard.
 */
phone: string,
/**
 * Support mail.
 */
mail: string,
/**
 * The Land whose holidays count.
 */
land: Land | null,
/**
 * The first CID.
 */
first_cid: number,
/**
 * Who answers for a case when nobody else does, and sits here; the first member of the office.
 */
person: string,
/**
 * Their initials.
 */
initials: string,
/**
 * Whom escalations go to.
 */
management: Array<Manager>,
/**
 * The language of screens and papers.
 */
language: Language,
/**
 * What an hour costs without a contract, in cents.
 */
rate: Cents,
/**
 * The logo, PNG or JPEG; none for the name in type.
 */
logo: Array<number> | null, };

/**
 * An entry on the sheet.
 */
export type SheetEntry = {
/**
 * Which.
 */
id: EntryId,
/**
 * On which case.
 */
cid: Cid,
/**
 * The customer's short name.
 */
customer: string,
/**
 * The case's subject.
 */
subject: string,
/**
 * The activity.
 */
activity: string,
/**
 * The customer's text.
 */
text: string,
/**
 * When, in minutes of the day; none without a clock.
 */
frame: Frame | null,
/**
 * Worked minutes.
 */
minutes: Minutes,
/**
 * Who pays; none while nobody decided.
 */
charge: Charge | null,
/**
 * How far it has come.
 */
state: EntryState,
/**
 * Whether it was written down on a later day than its own.
 */
late: boolean, };

/**
 * A row as it would be taken over.
 */
export type ShownRow = {
/**
 * The number of the row in the file, from 1.
 */
row: number,
/**
 * Its number over there.
 */
number: string,
/**
 * Its name or subject.
 */
name: string,
/**
 * The customer's name.
 */
customer: string,
/**
 * Where it stands.
 */
status: Status | null,
/**
 * What is asked for.
 */
kind: Kind | null,
/**
 * How urgent.
 */
priority: Priority | null,
/**
 * When it was received.
 */
received: string | null,
/**
 * Who answers for it.
 */
responsible: PersonId | null,
/**
 * What would become of it.
 */
fate: Fate, };

/**
 * A case that may be the same.
 */
export type Similar = {
/**
 * Its number.
 */
cid: Cid,
/**
 * Where it stands.
 */
status: Status,
/**
 * Its subject.
 */
subject: string,
/**
 * What became of it: what was delivered, or what it waits for.
 */
outcome: string,
/**
 * The last change.
 */
changed: string, };

/**
 * What is being typed.
 */
export type SimilarQuery = {
/**
 * Whose cases.
 */
customer: CustomerId,
/**
 * Subject and description as far as typed.
 */
text: string, };

/**
 * What solved a case at once.
 */
export type Solved = {
/**
 * What was done, in words for the customer.
 */
text: string,
/**
 * Worked minutes.
 */
minutes: Minutes,
/**
 * The contract's activity.
 */
activity: string,
/**
 * Who released it.
 */
by: string,
/**
 * By which way.
 */
channel: Channel,
/**
 * Who pays.
 */
charge: Charge,
/**
 * Why, in words.
 */
reason: string, };

/**
 * What a list is ordered by; ties go by CID.
 */
export type SortKey = "urgency" | "due" | "cid" | "customer" | "subject" | "kind" | "status" | "responsible" | "age" | "worked" | "changed" | "closed";

/**
 * What a timer is started for.
 */
export type StartRequest = {
/**
 * For which case; none while one is being taken down.
 */
cid: Cid | null,
/**
 * What stands beside it while no case is known.
 */
label: string, };

/**
 * How an import ended.
 */
export type State = "running" | "done" | "stopped" | "taken_back";

/**
 * The statements a version of a contract counted for.
 */
export type StatedVersion = {
/**
 * The version's first day.
 */
valid_from: string,
/**
 * The numbers of the statements, in the order of their periods.
 */
numbers: Array<string>, };

/**
 * One time entry with everything printed for it, in the order of print.
 */
export type StatementEntry = {
/**
 * Which entry.
 */
id: EntryId,
/**
 * Its local day.
 */
day: string,
/**
 * Whether it was entered by duration, without a clock.
 */
by_duration: boolean,
/**
 * Who worked.
 */
worker: Worker,
/**
 * What kind of work.
 */
activity: string,
/**
 * The customer's text.
 */
text: string,
/**
 * Set when it belongs to an earlier, already stated month: any day of that month.
 */
late_for: string | null,
/**
 * Its charge.
 */
charge: Charge,
/**
 * The contract version that counted: its first day.
 */
terms_from: string,
/**
 * How its minutes were rounded.
 */
explanation: Explanation,
/**
 * Its printed lines; at least one.
 */
lines: Array<Line>, };

/**
 * A statement of time.
 */
export type StatementId = number;

/**
 * Which statement.
 */
export type StatementQuery = {
/**
 * Whose.
 */
customer: CustomerId,
/**
 * The first day.
 */
from: string,
/**
 * The last day.
 */
to: string,
/**
 * What is shown and hidden.
 */
options: PrintOptions,
/**
 * The language of the paper.
 */
language: Language, };

/**
 * Where a case stands. The order is the path it walks.
 */
export type Status = "open" | "working" | "hold" | "delivered" | "closed";

/**
 * How one deadline came about.
 */
export type Story = {
/**
 * The promise as it stands.
 */
promise: Promise,
/**
 * When it begins to be at risk: three quarters are used up. None while it rests.
 */
at_risk: string | null,
/**
 * The stretches from receipt to the deadline, or to now while it rests: counted, closed, paused.
 */
strip: Array<StripPiece>, };

/**
 * One piece of a strip.
 */
export type StripPiece = {
/**
 * Its first moment.
 */
from: string,
/**
 * The moment after its last.
 */
to: string,
/**
 * What the time in it is.
 */
time: Time, };

/**
 * What stands under a list.
 */
export type Summary = {
/**
 * How many cases.
 */
total: number,
/**
 * How many are past a deadline.
 */
overdue: number,
/**
 * How many more are due today.
 */
due_today: number,
/**
 * The moment today ends: the filter of the figure above.
 */
today_ends: string, };

/**
 * What printed lines add up to.
 */
export type Sums = {
/**
 * Worked minutes.
 */
worked: Minutes,
/**
 * Billed minutes, covered ones included.
 */
billed: Minutes,
/**
 * Billed minutes taken from an allowance.
 */
covered: Minutes,
/**
 * Net amount.
 */
amount: Cents,
/**
 * What free work would have cost.
 */
value: Cents, };

/**
 * When a surcharge applies, in local wall time.
 */
export type SurchargeTime = { "night": {
/**
 * Minute of the day, 0 … 1439.
 */
from: number,
/**
 * Minute of the day, 0 … 1439.
 */
to: number, } } | "saturday" | "sunday" | "holiday";

/**
 * One window with its percentage.
 */
export type SurchargeWindow = {
/**
 * When it applies.
 */
when: SurchargeTime,
/**
 * Whole percent on the rate.
 */
percent: number, };

/**
 * Surcharges by the clock (RULES §3).
 */
export type Surcharges = {
/**
 * The windows.
 */
windows: Array<SurchargeWindow>,
/**
 * Whether percentages add where windows overlap; else the highest counts.
 */
stack: boolean,
/**
 * Whether hours covered by the allowance carry no surcharge.
 */
covered_by_allowance: boolean,
/**
 * Days that count as holidays for the surcharge besides those of the Land.
 */
own_days: Array<string>, };

/**
 * What a priority promises.
 */
export type Target = {
/**
 * Service minutes until a person answers.
 */
response: Minutes | null,
/**
 * Service minutes until the solution is delivered.
 */
solution: Minutes | null,
/**
 * The contract's words on what this priority costs; shown when it is chosen, and for A agreed to.
 */
cost_words: string, };

/**
 * The terms of a contract from one day on, until the next version begins.
 */
export type Terms = {
/**
 * The first day these terms hold.
 */
valid_from: string,
/**
 * What each kind of work costs and how it is rounded; never empty.
 */
activities: Array<Activity>,
/**
 * What each priority promises and costs.
 */
targets: { [key in Priority]?: Target },
/**
 * Its own service hours; without, the office's calendar counts.
 */
calendar: ServiceCalendar | null,
/**
 * Surcharges by the clock.
 */
surcharges: Surcharges,
/**
 * Hours included per period.
 */
allowance: Allowance | null,
/**
 * The charge proposed for each kind of case; what is missing is chargeable, errors are free.
 */
coverage: { [key in Kind]?: Charge },
/**
 * How journeys are charged.
 */
travel: Travel,
/**
 * After how many working days without an answer a delivered case is closed by lapse of time; none: never.
 */
lapse_days?: number, };

/**
 * A text.
 */
export type Text = {
/**
 * As typed.
 */
text: string, };

/**
 * Something was done.
 */
export type Ticked = {
/**
 * By whom.
 */
by: PersonId,
/**
 * When.
 */
at: string, };

/**
 * A support case.
 */
export type Ticket = {
/**
 * Its number.
 */
cid: Cid,
/**
 * Counts the changes; an edit names the version it saw.
 */
version: number,
/**
 * Whose case.
 */
customer: CustomerId,
/**
 * Who asked.
 */
contact: ContactId | null,
/**
 * The contract it runs under; none means the price list.
 */
contract: ContractId | null,
/**
 * How it reached us.
 */
channel: Channel,
/**
 * What is asked for.
 */
kind: Kind,
/**
 * Whether a person confirmed the kind; a proposed one came by mail or portal.
 */
kind_confirmed: boolean,
/**
 * The contract's priority; an error always has one.
 */
priority: Priority | null,
/**
 * Where it stands.
 */
status: Status,
/**
 * One line.
 */
subject: string,
/**
 * In the customer's words.
 */
description: string,
/**
 * Who answers for it.
 */
responsible: PersonId,
/**
 * Who took the call.
 */
taken_by: PersonId,
/**
 * The moment of receipt: deadlines count from here.
 */
received: string,
/**
 * The last change.
 */
changed: string,
/**
 * The customer's order number for it; may be empty.
 */
order_number: string,
/**
 * What has become of it so far.
 */
facts: Facts, };

/**
 * Which list of cases.
 */
export type TicketListQuery = {
/**
 * Which cases.
 */
filter: Filter,
/**
 * In which order.
 */
order: Order,
/**
 * In which language.
 */
language: Language,
/**
 * Whether it is for us alone; else it is for the one customer of the filter, without anything internal.
 */
internal: boolean, };

/**
 * A page.
 */
export type TicketPage = {
/**
 * How many rows the whole list has.
 */
total: number,
/**
 * The rows asked for.
 */
rows: Array<ListRow>,
/**
 * The row of the case looked for, from 0.
 */
located: number | null, };

/**
 * Which rows of which list.
 */
export type TicketQuery = {
/**
 * Which cases.
 */
filter: Filter,
/**
 * In which order.
 */
order: Order,
/**
 * The first row, from 0.
 */
offset: number,
/**
 * How many rows, at most 1000.
 */
limit: number,
/**
 * A case to look for: the answer says at which row it stands.
 */
locate: Cid | null, };

/**
 * A case.
 */
export type TicketRef = {
/**
 * Which.
 */
cid: Cid, };

/**
 * What a stretch of time is for a deadline.
 */
export type Time = "counted" | "closed" | "paused";

/**
 * Work on a case.
 */
export type TimeEntry = {
/**
 * Which.
 */
id: EntryId,
/**
 * Counts the changes.
 */
version: number,
/**
 * On which case.
 */
cid: Cid,
/**
 * Who worked.
 */
person: PersonId,
/**
 * The contract's activity, by name.
 */
activity: string,
/**
 * The local day it belongs to, whole.
 */
day: string,
/**
 * From–to; none when it was entered by duration.
 */
span: [string, string] | null,
/**
 * Worked minutes: a fact, never rounded for billing.
 */
minutes: Minutes,
/**
 * What was done, in words for the customer.
 */
text: string,
/**
 * What stays among us.
 */
internal_text: string,
/**
 * Its own charge, where it differs from the case's.
 */
charge: Charge | null,
/**
 * What else was entered.
 */
facts: EntryFacts,
/**
 * When it was written down.
 */
created: string,
/**
 * The statement that billed it; it is locked then.
 */
statement: StatementId | null, };

/**
 * A stop watch that survives restarts, because it is only two moments and a sum.
 */
export type Timer = {
/**
 * Which.
 */
id: TimerId,
/**
 * Counts the changes.
 */
version: number,
/**
 * Whose.
 */
person: PersonId,
/**
 * For which case; none while a case is being taken down.
 */
cid: Cid | null,
/**
 * What stands beside it.
 */
label: string,
/**
 * When it was first started.
 */
begun: string,
/**
 * Since when it runs; none while paused.
 */
running_since: string | null,
/**
 * Seconds counted before the present run.
 */
banked: number, };

/**
 * A timer, running or paused.
 */
export type TimerId = number;

/**
 * A timer.
 */
export type TimerRef = {
/**
 * Which.
 */
timer: TimerId, };

/**
 * A timer as it is shown.
 */
export type TimerView = {
/**
 * The timer.
 */
timer: Timer,
/**
 * Seconds counted up to now.
 */
seconds: number,
/**
 * The minutes it would book now; none before a second has passed, and after more than a day.
 */
minutes: Minutes | null,
/**
 * From when to when it counted, if it runs and never rested.
 */
stretch: [string, string] | null,
/**
 * The customer's short name; empty while no case is known.
 */
customer: string, };

/**
 * The first page.
 */
export type Today = {
/**
 * Today at the office.
 */
day: string,
/**
 * What the management was asked about and has not answered, whoever is responsible.
 */
escalated: Block,
/**
 * Wiedervorlagen of today and before.
 */
resubmissions: Block,
/**
 * What is due in the office, today and on the next open days.
 */
deadlines: DeadlineBar,
/**
 * My work in the order it is done in; cases on Hold and Delivered ones wait elsewhere.
 */
mine: Block,
/**
 * Delivered and waiting for the customer's release.
 */
awaiting: Block,
/**
 * Closed, and nobody decided who pays.
 */
undecided: Block,
/**
 * What the day was spent on.
 */
strip: DayStrip, };

/**
 * A case on the first page, with what a list does not tell.
 */
export type TodayRow = {
/**
 * What we wait for, or waited for until its date came; empty if it was never on Hold.
 */
waits_for: string,
/**
 * Whether its Wiedervorlage names a time of day.
 */
timed: boolean,
/**
 * By when somebody has to decide who pays.
 */
decide_by: string | null,
/**
 * Its number.
 */
cid: Cid,
/**
 * Counts its changes.
 */
version: number,
/**
 * Its customer.
 */
customer: CustomerId,
/**
 * The customer's name.
 */
customer_name: string,
/**
 * The customer's name for narrow columns.
 */
customer_brief: string,
/**
 * Who asked.
 */
contact: ContactId | null,
/**
 * The contract it runs under.
 */
contract: ContractId | null,
/**
 * What is asked for.
 */
kind: Kind,
/**
 * Whether a person confirmed the kind.
 */
kind_confirmed: boolean,
/**
 * The contract's priority.
 */
priority: Priority | null,
/**
 * Whether the management was asked and has not answered: such a case stands first.
 */
escalated: boolean,
/**
 * Where it stands.
 */
status: Status,
/**
 * One line.
 */
subject: string,
/**
 * Who answers for it.
 */
responsible: PersonId,
/**
 * When it was received.
 */
received: string,
/**
 * The last change.
 */
changed: string,
/**
 * The next deadline; none if there is none or it rests.
 */
due: string | null,
/**
 * What is left of a resting deadline, in service minutes.
 */
resting: Minutes | null,
/**
 * The Wiedervorlage of a case on Hold, or one that came due.
 */
hold_until: string | null,
/**
 * When it was delivered.
 */
delivered: string | null,
/**
 * When it was closed.
 */
closed: string | null,
/**
 * Worked minutes.
 */
worked: Minutes, };

/**
 * What screens show.
 */
export type Topic = "office" | "people" | "customers" | "tickets" | "time" | "timers" | "statements" | "preferences" | "backups" | "imports" | "views";

/**
 * How journeys are charged (RULES §4).
 */
export type Travel = "none" | { "kilometres": Cents } | { "flat": Cents } | { "share": number };

/**
 * What a trial shows. Nothing was written.
 */
export type Tried = {
/**
 * What the rows would come to.
 */
counts: ImportCounts,
/**
 * What is wrong or worth knowing, row by row.
 */
problems: Array<Problem>,
/**
 * How many more there are.
 */
more: number,
/**
 * Some rows as they would be.
 */
shown: Array<ShownRow>, };

/**
 * What was understood.
 */
export type Typed = {
/**
 * The day.
 */
day: string,
/**
 * The time of day, if one was typed.
 */
time: string | null, };

/**
 * A CID, or what is wrong.
 */
export type UnderstoodCid = {
/**
 * The number.
 */
value: Cid | null,
/**
 * Whether there is such a case.
 */
exists: boolean,
/**
 * What is wrong.
 */
problem: CidError | null, };

/**
 * A time of day, or what is wrong.
 */
export type UnderstoodClock = {
/**
 * The time.
 */
value: string | null,
/**
 * What is wrong.
 */
problem: ClockError | null, };

/**
 * A day, or what is wrong.
 */
export type UnderstoodDate = {
/**
 * The day with its time, if one was typed.
 */
value: Typed | null,
/**
 * What is wrong.
 */
problem: DateError | null, };

/**
 * A duration, or what is wrong.
 */
export type UnderstoodDuration = {
/**
 * The minutes.
 */
value: Minutes | null,
/**
 * What is wrong.
 */
problem: DurationError | null, };

/**
 * The open hours of a day, or what is wrong.
 */
export type UnderstoodFrames = {
/**
 * The hours in their order; empty for a closed day.
 */
value: Array<Frame> | null,
/**
 * What is wrong.
 */
problem: FramesError | null, };

/**
 * An amount of money, or what is wrong.
 */
export type UnderstoodMoney = {
/**
 * The cents.
 */
value: Cents | null,
/**
 * What is wrong.
 */
problem: MoneyError | null, };

/**
 * An act.
 */
export type UndoRequest = {
/**
 * Its request id.
 */
request: string, };

/**
 * What was taken back.
 */
export type Undone = {
/**
 * The cases concerned; none when only a timer, a contract or a view came back.
 */
cids: Array<Cid>,
/**
 * The acts' words in the log.
 */
actions: Array<string>, };

/**
 * A view as it should be.
 */
export type ViewChange = {
/**
 * Which.
 */
id: ViewId,
/**
 * The version the caller saw.
 */
version: number,
/**
 * Its name.
 */
name: string,
/**
 * Whether the whole office sees it; otherwise it is the own one of who says so.
 */
shared: boolean,
/**
 * What it shows.
 */
shown: ViewShown, };

/**
 * What can stand in a column of a list of cases, from left to right.
 */
export type ViewColumn = "priority" | "cid" | "brief" | "customer" | "subject" | "kind" | "status" | "initials" | "responsible" | "until" | "due" | "closed" | "age" | "worked";

/**
 * A deadline as it is meant again every day.
 */
export type ViewDue = "overdue" | "today";

/**
 * A list of cases kept under a name.
 */
export type ViewId = number;

/**
 * A view.
 */
export type ViewRef = {
/**
 * Which.
 */
id: ViewId,
/**
 * The version the caller saw.
 */
version: number, };

/**
 * A view to be kept.
 */
export type ViewRequest = {
/**
 * Its name.
 */
name: string,
/**
 * Whether the whole office sees it.
 */
shared: boolean,
/**
 * What it shows.
 */
shown: ViewShown, };

/**
 * What a view shows.
 */
export type ViewShown = {
/**
 * Which cases; the moment of a deadline is never kept, only its meaning below.
 */
filter: Filter,
/**
 * With a deadline past or of today.
 */
due: ViewDue | null,
/**
 * In which order.
 */
order: Order,
/**
 * The columns chosen by hand; none lets the width of the window decide.
 */
columns: Array<ViewColumn> | null, };

/**
 * For whom cases waited from receipt to closing, by the calendar, added up.
 */
export type Waiting = {
/**
 * How many cases.
 */
cases: number,
/**
 * Open or Working: for us.
 */
us: Minutes,
/**
 * On Hold as agreed, or handed over once and refused.
 */
agreed: Minutes,
/**
 * After the last delivery: for the customer's release.
 */
customer: Minutes, };

/**
 * What speaks against an entry without forbidding it.
 */
export type Warning = { "warning": "overlap",
/**
 * Which case.
 */
cid: Cid,
/**
 * From when.
 */
from: string,
/**
 * To when.
 */
to: string, } | { "warning": "next_day",
/**
 * When it ends.
 */
to: string, } | { "warning": "long_day",
/**
 * What the day has in all.
 */
minutes: Minutes, };

/**
 * Which week.
 */
export type WeekQuery = {
/**
 * Any day of it; none for this week.
 */
day: string | null,
/**
 * Whose; none for who sits here.
 */
person: PersonId | null, };

/**
 * A week from Monday to Sunday.
 */
export type WeekSheet = {
/**
 * Whose.
 */
person: PersonId,
/**
 * Its Monday.
 */
from: string,
/**
 * Its Sunday.
 */
to: string,
/**
 * Today at the office.
 */
today: string,
/**
 * Seven days.
 */
days: Array<DaySheet>,
/**
 * Booked in all.
 */
worked: Minutes,
/**
 * Of that, entered by duration: it fills no gap, because nobody knows when it was.
 */
by_duration: Minutes,
/**
 * Gaps in all.
 */
gaps: Minutes, };

/**
 * What the rows of a table are.
 */
export type What = "customers" | "contacts" | "cases";

/**
 * A word and how often it stands there.
 */
export type WordCount = {
/**
 * The word; empty where nothing stands.
 */
word: string,
/**
 * In how many rows.
 */
rows: number, };

/**
 * The words that stand in the columns of a field, the most frequent first.
 */
export type Words = {
/**
 * States.
 */
statuses: Array<WordCount>,
/**
 * Kinds.
 */
kinds: Array<WordCount>,
/**
 * Priorities.
 */
priorities: Array<WordCount>,
/**
 * People.
 */
people: Array<WordCount>, };

/**
 * What can take long.
 */
export type Work = "check" | "run" | "export";

/**
 * What a bare number of worked time counts.
 */
export type WorkedIn = "minutes" | "hours" | "seconds";

/**
 * A person who worked.
 */
export type Worker = {
/**
 * "JA".
 */
initials: string,
/**
 * "Jana Arndt".
 */
name: string, };

/** Every command: what it takes and what it answers. */
export type Commands = {
  /** What this desk is: set up or not, whose, in which language. */
  desk_status: { request: Nothing; answer: DeskStatus };
  /** Sets up an empty office. */
  setup_office: { request: Setup; answer: DeskStatus };
  /** The office's settings. */
  office_get: { request: Nothing; answer: Settings };
  /** Changes the office's settings. */
  office_set: { request: Settings; answer: Settings };
  /** The office's logo. */
  logo_get: { request: Nothing; answer: Logo };
  /** Changes the office's logo, or takes it away. */
  logo_set: { request: NewLogo; answer: Settings };
  /** The public holidays of a Land in a year, and those that hold in a part of it. */
  holiday_list: { request: HolidayQuery; answer: HolidayList };
  /** Says who sits at this computer. */
  seat_take: { request: Seat; answer: DeskStatus };
  /** The members of the office. */
  people_list: { request: Nothing; answer: Array<Person> };
  /** Adds a member of the office. */
  person_add: { request: Person; answer: Person };
  /** Changes a member of the office. */
  person_change: { request: Person; answer: Person };
  /** A person's layouts and habits. */
  preferences_get: { request: Nothing; answer: Preferences };
  /** Keeps a layout or habit. */
  preference_set: { request: Preference; answer: Done };
  /** A kept draft of a form. */
  draft_get: { request: DraftName; answer: Draft };
  /** Keeps a draft of a form. */
  draft_keep: { request: Draft; answer: Done };
  /** The backups there are, where they go, and how old the last one is. */
  backup_list: { request: Nothing; answer: Backups };
  /** Makes a backup now and checks it. */
  backup_make: { request: Nothing; answer: BackupRow };
  /** Chooses the folder backups go to. */
  backup_folder: { request: BackupFolder; answer: Backups };
  /** Puts a backup in the place of all data; what was there is kept beside. */
  backup_restore: { request: BackupFile; answer: RestoredView };
  /** Every customer. */
  customer_list: { request: ListQuery; answer: Array<CustomerRow> };
  /** Finds customers by name, contact, telephone or city, forgiving spelling. */
  customer_find: { request: FindQuery; answer: Array<Hit> };
  /** Who may be calling from a telephone number. */
  caller_find: { request: CallerQuery; answer: Callers };
  /** A customer with contacts, contracts and latest cases. */
  customer_get: { request: CustomerRef; answer: CustomerView };
  /** What was changed of a customer, its contacts and contracts, the latest first. */
  customer_history: { request: CustomerRef; answer: Array<DataChange> };
  /** Adds a customer. */
  customer_add: { request: Customer; answer: Customer };
  /** Changes a customer. */
  customer_change: { request: Customer; answer: Customer };
  /** Adds a contact. */
  contact_add: { request: Contact; answer: Contact };
  /** Changes a contact. */
  contact_change: { request: Contact; answer: Contact };
  /** The office's price list. */
  price_list: { request: Nothing; answer: Contract };
  /** Adds a contract. */
  contract_add: { request: Contract; answer: Contract };
  /** Which finalised statements a contract's versions counted for. */
  contract_stated: { request: ContractRef; answer: Array<StatedVersion> };
  /** Changes a contract; deadlines of its open cases are computed again. */
  contract_change: { request: Contract; answer: Contract };
  /** What intake needs to know of a customer. */
  intake_customer: { request: CustomerRef; answer: CallerCard };
  /** This customer's similar cases, while the subject is typed. */
  intake_similar: { request: SimilarQuery; answer: Array<Similar> };
  /** Opens a case, or opens and closes it at once. */
  ticket_open: { request: OpenTicket; answer: Opened };
  /** A page of a list of cases. */
  ticket_list: { request: TicketQuery; answer: TicketPage };
  /** What stands under a list: its count, what is late, what is due today. */
  ticket_summary: { request: Filter; answer: Summary };
  /** How many cases stand in each state, and what waits elsewhere. */
  ticket_counts: { request: Nothing; answer: Counts };
  /** The saved views of the lists of cases: the own ones and the shared ones. */
  view_list: { request: Nothing; answer: Array<SavedView> };
  /** Keeps what a list shows under a name, for oneself or for the whole office. */
  view_add: { request: ViewRequest; answer: SavedView };
  /** Changes a saved view: its name, what it shows, whether it is shared. */
  view_change: { request: ViewChange; answer: SavedView };
  /** Deletes a saved view; no case changes. */
  view_delete: { request: ViewRef; answer: SavedView };
  /** A case with everything about it. */
  ticket_get: { request: TicketRef; answer: CaseView };
  /** How a case's deadlines were computed, stretch by stretch. */
  deadline_explain: { request: TicketRef; answer: Explained };
  /** Someone begins to work on a case. */
  ticket_take: { request: On; answer: Changed };
  /** A case goes back to Open. */
  ticket_hand_back: { request: On; answer: Changed };
  /** A case rests until an agreed date. */
  ticket_hold: { request: HoldRequest; answer: Changed };
  /** What would be said before a case is put on Hold. */
  ticket_hold_preview: { request: HoldMoment; answer: HoldPreview };
  /** A person ends the rest of a case. */
  ticket_resume: { request: On; answer: Changed };
  /** The solution is handed over. */
  ticket_deliver: { request: DeliverRequest; answer: Changed };
  /** The customer releases the work. */
  ticket_release: { request: ReleaseRequest; answer: Changed };
  /** The customer refuses the work. */
  ticket_refuse: { request: RefuseRequest; answer: Changed };
  /** The customer withdraws the request. */
  ticket_withdraw: { request: RefuseRequest; answer: Changed };
  /** The case is the same as another. */
  ticket_duplicate: { request: DuplicateRequest; answer: Changed };
  /** A closed case is worked on again. */
  ticket_reopen: { request: ReasonRequest; answer: Changed };
  /** Decides who pays for a case. */
  ticket_decide: { request: DecideRequest; answer: Changed };
  /** The management is asked to see to a case. */
  ticket_escalate: { request: EscalateRequest; answer: Changed };
  /** An escalation is answered. */
  ticket_escalation_answer: { request: EscalationAnswerRequest; answer: Changed };
  /** Gives a case to someone. */
  ticket_assign: { request: AssignRequest; answer: Changed };
  /** Changes kind and priority, or confirms a proposed kind. */
  ticket_classify: { request: ClassifyRequest; answer: Changed };
  /** Changes subject, description, contact, contract or order number. */
  ticket_edit: { request: EditRequest; answer: Changed };
  /** Says what a case has to do with another. */
  ticket_link: { request: LinkRequest; answer: Changed };
  /** A case has nothing to do with another any more. */
  ticket_unlink: { request: LinkRequest; answer: Changed };
  /** Changes what is to be done for a case: adds, ticks, orders, removes. */
  ticket_checklist: { request: ChecklistRequest; answer: Changed };
  /** Changes several cases at once: responsible, priority or Wiedervorlage. */
  ticket_bulk: { request: BulkRequest; answer: BulkDone };
  /** Adds a note, internal or for the customer. */
  note_add: { request: NoteRequest; answer: Note };
  /** Puts a file beside a case, after its pieces came through the door for bytes. */
  attachment_add: { request: AttachmentRequest; answer: Attachment };
  /** Takes a file away from a case, with a reason. */
  attachment_remove: { request: RemoveRequest; answer: Attachment };
  /** Records the customer's consent and what the remote program is started with. */
  remote_begin: { request: RemoteRequest; answer: Launch };
  /** Records that the remote program could not be started. */
  remote_failed: { request: FailedStart; answer: Done };
  /** Checks an entry while it is typed: its minutes, its warnings. */
  entry_check: { request: EntryCheck; answer: Checked };
  /** Adds a time entry. */
  entry_add: { request: EntryRequest; answer: Booked };
  /** Changes a time entry, with a reason. */
  entry_change: { request: EntryChange; answer: Booked };
  /** Deletes a time entry, with a reason. */
  entry_delete: { request: EntryDelete; answer: Done };
  /** What a day was spent on. */
  day_strip: { request: DayQuery; answer: DayStrip };
  /** A week of one person, day by day, with what is missing. */
  week_sheet: { request: WeekQuery; answer: WeekSheet };
  /** A person's timers. */
  timer_list: { request: Nothing; answer: Array<TimerView> };
  /** Starts a timer; the running one pauses. */
  timer_start: { request: StartRequest; answer: TimerView };
  /** Pauses a running timer. */
  timer_pause: { request: TimerRef; answer: Done };
  /** Goes on with a paused timer; the running one pauses. */
  timer_resume: { request: TimerRef; answer: Done };
  /** Sets what a timer has really counted, after a pause nobody noticed. */
  timer_adjust: { request: AdjustRequest; answer: TimerView };
  /** Says for which case a timer goes on that ran while nobody knew. */
  timer_assign: { request: AssignTimer; answer: TimerView };
  /** Throws a timer away. */
  timer_discard: { request: TimerRef; answer: Done };
  /** The first page. */
  today_get: { request: Nothing; answer: Today };
  /** What who sits here is reminded of now: Wiedervorlagen that came, deadlines that are near. */
  reminder_list: { request: Nothing; answer: Array<Reminder> };
  /** Month's end: every customer with time in a period. */
  billing_list: { request: Period; answer: Overview };
  /** Twelve months of work, customer by customer. */
  effort_list: { request: EffortQuery; answer: Array<CustomerEffort> };
  /** A statement as it would be printed. */
  statement_preview: { request: StatementQuery; answer: Preview };
  /** The lines of a statement, each with how its figures came about. */
  statement_lines: { request: StatementQuery; answer: Lines };
  /** Further pages of a statement's preview. */
  statement_pages: { request: PagesQuery; answer: Array<string> };
  /** Finalises a statement: number, frozen values and files, locked entries. */
  statement_finalise: { request: FinaliseRequest; answer: Finalised };
  /** Takes a finalised statement back. */
  statement_cancel: { request: CancelRequest; answer: Finished };
  /** Finalised statements. */
  statement_list: { request: ArchiveQuery; answer: Array<ArchiveRow> };
  /** What is handed over of finalised statements: to whom, with which words, in which files. */
  statement_package: { request: PackageRequest; answer: Package };
  /** Marks statements as sent, returned or seen. */
  statement_sent: { request: SendingRequest; answer: Done };
  /** Marks statements as billed. */
  statement_billed: { request: InvoiceRequest; answer: Done };
  /** Time to look over before it is billed. */
  entry_review: { request: ReviewQuery; answer: Array<ReviewRow> };
  /** Marks entries as looked over. */
  entry_checked: { request: CheckRequest; answer: Done };
  /** Cases and work of a period, promises, our own errors and waiting, added up. */
  report_get: { request: ReportQuery; answer: Report };
  /** Everything by words, numbers and names. */
  search: { request: SearchQuery; answer: SearchHits };
  /** Understands a typed date. */
  understand_date: { request: DateText; answer: UnderstoodDate };
  /** Understands a typed duration. */
  understand_duration: { request: Text; answer: UnderstoodDuration };
  /** Understands typed hours of a contract: a promise, an allowance. */
  understand_hours: { request: Text; answer: UnderstoodDuration };
  /** Understands a typed amount of money. */
  understand_money: { request: MoneyText; answer: UnderstoodMoney };
  /** Understands the typed open hours of a day. */
  understand_frames: { request: Text; answer: UnderstoodFrames };
  /** Understands a typed time of day. */
  understand_clock: { request: Text; answer: UnderstoodClock };
  /** Understands a typed CID and says whether the case exists. */
  understand_cid: { request: Text; answer: UnderstoodCid };
  /** Looks at a file that was taken in: its columns, its words, and what they most likely mean. */
  import_look: { request: LookRequest; answer: Look };
  /** Tries to take a file over, and says row by row what is wrong; nothing is written. */
  import_check: { request: ImportRequest; answer: Tried };
  /** Takes a file over. */
  import_run: { request: ImportRequest; answer: ImportRow };
  /** How far an import or an export is, if one is under way. */
  import_progress: { request: Nothing; answer: Progress | null };
  /** Stops the import or export that is under way. */
  import_stop: { request: Nothing; answer: Done };
  /** The imports there were. */
  import_list: { request: Nothing; answer: Array<ImportRow> };
  /** Takes an import back, if nothing of it was worked on. */
  import_take_back: { request: ImportRef; answer: ImportRow };
  /** Takes an act back. */
  undo: { request: UndoRequest; answer: Undone };
};

/** Whether a command changes something. Only reads may be queried, only writes acted. */
export const KIND = {
  desk_status: "read",
  setup_office: "write",
  office_get: "read",
  office_set: "write",
  logo_get: "read",
  logo_set: "write",
  holiday_list: "read",
  seat_take: "write",
  people_list: "read",
  person_add: "write",
  person_change: "write",
  preferences_get: "read",
  preference_set: "write",
  draft_get: "read",
  draft_keep: "write",
  backup_list: "read",
  backup_make: "write",
  backup_folder: "write",
  backup_restore: "write",
  customer_list: "read",
  customer_find: "read",
  caller_find: "read",
  customer_get: "read",
  customer_history: "read",
  customer_add: "write",
  customer_change: "write",
  contact_add: "write",
  contact_change: "write",
  price_list: "read",
  contract_add: "write",
  contract_stated: "read",
  contract_change: "write",
  intake_customer: "read",
  intake_similar: "read",
  ticket_open: "write",
  ticket_list: "read",
  ticket_summary: "read",
  ticket_counts: "read",
  view_list: "read",
  view_add: "write",
  view_change: "write",
  view_delete: "write",
  ticket_get: "read",
  deadline_explain: "read",
  ticket_take: "write",
  ticket_hand_back: "write",
  ticket_hold: "write",
  ticket_hold_preview: "read",
  ticket_resume: "write",
  ticket_deliver: "write",
  ticket_release: "write",
  ticket_refuse: "write",
  ticket_withdraw: "write",
  ticket_duplicate: "write",
  ticket_reopen: "write",
  ticket_decide: "write",
  ticket_escalate: "write",
  ticket_escalation_answer: "write",
  ticket_assign: "write",
  ticket_classify: "write",
  ticket_edit: "write",
  ticket_link: "write",
  ticket_unlink: "write",
  ticket_checklist: "write",
  ticket_bulk: "write",
  note_add: "write",
  attachment_add: "write",
  attachment_remove: "write",
  remote_begin: "write",
  remote_failed: "write",
  entry_check: "read",
  entry_add: "write",
  entry_change: "write",
  entry_delete: "write",
  day_strip: "read",
  week_sheet: "read",
  timer_list: "read",
  timer_start: "write",
  timer_pause: "write",
  timer_resume: "write",
  timer_adjust: "write",
  timer_assign: "write",
  timer_discard: "write",
  today_get: "read",
  reminder_list: "read",
  billing_list: "read",
  effort_list: "read",
  statement_preview: "read",
  statement_lines: "read",
  statement_pages: "read",
  statement_finalise: "write",
  statement_cancel: "write",
  statement_list: "read",
  statement_package: "read",
  statement_sent: "write",
  statement_billed: "write",
  entry_review: "read",
  entry_checked: "write",
  report_get: "read",
  search: "read",
  understand_date: "read",
  understand_duration: "read",
  understand_hours: "read",
  understand_money: "read",
  understand_frames: "read",
  understand_clock: "read",
  understand_cid: "read",
  import_look: "read",
  import_check: "read",
  import_run: "write",
  import_progress: "read",
  import_stop: "write",
  import_list: "read",
  import_take_back: "write",
  undo: "write",
} as const satisfies Record<keyof Commands, "read" | "write">;

/** For a read the topics that make its answer stale, for a write the topics it makes stale. */
export const STALE: Readonly<Record<keyof Commands, readonly Topic[]>> = {
  desk_status: ["office","people"],
  setup_office: ["office","people","customers","tickets","preferences","views"],
  office_get: ["office"],
  office_set: ["office","tickets"],
  logo_get: ["office"],
  logo_set: ["office"],
  holiday_list: [],
  seat_take: ["office","tickets","timers","preferences","views"],
  people_list: ["people"],
  person_add: ["people"],
  person_change: ["people","tickets"],
  preferences_get: ["preferences"],
  preference_set: [],
  draft_get: [],
  draft_keep: [],
  backup_list: ["backups"],
  backup_make: ["backups"],
  backup_folder: ["backups"],
  backup_restore: ["office","people","customers","tickets","time","timers","statements","preferences","backups","views"],
  customer_list: ["customers","tickets"],
  customer_find: ["customers"],
  caller_find: ["customers"],
  customer_get: ["customers","tickets","time"],
  customer_history: ["customers"],
  customer_add: ["customers"],
  customer_change: ["customers","tickets"],
  contact_add: ["customers"],
  contact_change: ["customers","tickets"],
  price_list: ["customers"],
  contract_add: ["customers"],
  contract_stated: ["statements","customers"],
  contract_change: ["customers","tickets"],
  intake_customer: ["customers","tickets"],
  intake_similar: ["tickets"],
  ticket_open: ["tickets","time","timers","customers"],
  ticket_list: ["tickets","customers"],
  ticket_summary: ["tickets"],
  ticket_counts: ["tickets"],
  view_list: ["views"],
  view_add: ["views"],
  view_change: ["views"],
  view_delete: ["views"],
  ticket_get: ["tickets","time","customers","people"],
  deadline_explain: ["tickets"],
  ticket_take: ["tickets"],
  ticket_hand_back: ["tickets"],
  ticket_hold: ["tickets"],
  ticket_hold_preview: [],
  ticket_resume: ["tickets"],
  ticket_deliver: ["tickets"],
  ticket_release: ["tickets"],
  ticket_refuse: ["tickets"],
  ticket_withdraw: ["tickets"],
  ticket_duplicate: ["tickets"],
  ticket_reopen: ["tickets"],
  ticket_decide: ["tickets","time"],
  ticket_escalate: ["tickets"],
  ticket_escalation_answer: ["tickets"],
  ticket_assign: ["tickets"],
  ticket_classify: ["tickets"],
  ticket_edit: ["tickets"],
  ticket_link: ["tickets"],
  ticket_unlink: ["tickets"],
  ticket_checklist: ["tickets"],
  ticket_bulk: ["tickets"],
  note_add: ["tickets"],
  attachment_add: ["tickets"],
  attachment_remove: ["tickets"],
  remote_begin: ["tickets","customers"],
  remote_failed: ["tickets"],
  entry_check: [],
  entry_add: ["tickets","time","timers"],
  entry_change: ["tickets","time"],
  entry_delete: ["tickets","time"],
  day_strip: ["time","timers"],
  week_sheet: ["time","timers","tickets","statements","office"],
  timer_list: ["timers"],
  timer_start: ["timers"],
  timer_pause: ["timers"],
  timer_resume: ["timers"],
  timer_adjust: ["timers"],
  timer_assign: ["timers"],
  timer_discard: ["timers"],
  today_get: ["tickets","time","timers"],
  reminder_list: ["tickets","office"],
  billing_list: ["tickets","time","customers","statements"],
  effort_list: ["tickets","time","statements"],
  statement_preview: ["tickets","time","customers","statements"],
  statement_lines: ["tickets","time","customers","statements"],
  statement_pages: ["tickets","time","customers","statements"],
  statement_finalise: ["time","statements"],
  statement_cancel: ["time","statements"],
  statement_list: ["statements","customers"],
  statement_package: ["statements","customers"],
  statement_sent: ["statements"],
  statement_billed: ["statements"],
  entry_review: ["time","tickets","statements"],
  entry_checked: ["time"],
  report_get: ["tickets","time","customers","people","office"],
  search: ["tickets","customers"],
  understand_date: [],
  understand_duration: [],
  understand_hours: [],
  understand_money: [],
  understand_frames: [],
  understand_clock: [],
  understand_cid: ["tickets"],
  import_look: [],
  import_check: [],
  import_run: ["imports","customers","tickets","time"],
  import_progress: [],
  import_stop: [],
  import_list: ["imports"],
  import_take_back: ["imports","customers","tickets","time"],
  undo: ["tickets","time","timers","customers","people","views","office"],
};
