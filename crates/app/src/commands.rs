//! The one list of commands: name, request, answer, who may, what it shows or makes stale.
//!
//! From it come the dispatch of both doors, the command line, the TypeScript types, the permission check and the
//! refresh of screens. To add a command, write its function in its feature's module and one line here.

use crate::desk::{Call, Desk, Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::{
    attachments, backups, calendars, customers, deadlines, entries, imports, intake, logo, notes, office, people,
    preferences, reminders, remote, reports, search, setup,
};
use crate::{statements, tickets, timers, today, understand, undo, views};
use callbuch_core::{customers as c, people as p};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

/// A command as the doors know it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// What it does, in a line.
    pub about: &'static str,
    /// Whether it changes anything.
    pub writes: bool,
    /// Whether it works on files, apart from any transaction.
    #[serde(skip)]
    pub apart: bool,
    /// Who may.
    pub who: Who,
    /// What a reading command shows, what a writing one makes stale.
    pub topics: &'static [Topic],
    /// Its request's and its answer's TypeScript names.
    #[serde(skip)]
    pub types: fn(&Config) -> (String, String),
}

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Anyone at this computer, also before the office is set up.
    Anyone,
    /// A member of the office who said who they are.
    Staff,
}

impl Who {
    /// Whether the caller may.
    ///
    /// # Errors
    /// [`Code::NotSetUp`] and [`Code::NobodySeated`].
    pub fn check(self, ctx: &mut Reading<'_, '_>) -> Answer<()> {
        if self == Self::Staff {
            ctx.office()?;
            ctx.seated()?;
        }
        Ok(())
    }
}

/// What screens show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// The office's settings and who sits here.
    Office,
    /// The members of the office.
    People,
    /// Customers, contacts, contracts.
    Customers,
    /// Cases with their notes.
    Tickets,
    /// Time entries.
    Time,
    /// Timers.
    Timers,
    /// Statements.
    Statements,
    /// Layouts and habits.
    Preferences,
    /// Backups.
    Backups,
    /// Imports.
    Imports,
    /// Saved views of the lists of cases.
    Views,
}

/// A request without anything in it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// An answer without anything in it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Done {}

macro_rules! commands {
    ($($about:literal $mode:ident $name:ident = $path:path, $request:ty => $answer:ty, $who:ident [$($topic:ident),*];)*) => {
        /// Every command.
        pub const LIST: &[Command] = &[$(Command {
            name: stringify!($name),
            about: $about,
            writes: commands!(@writes $mode),
            apart: commands!(@is_apart $mode),
            who: Who::$who,
            topics: &[$(Topic::$topic),*],
            types: |cfg| (<$request>::name(cfg), <$answer>::name(cfg)),
        }),*];

        /// Shows every type of a request or an answer to a visitor.
        pub fn visit_types(visitor: &mut impl TypeVisitor) {
            visitor.visit::<Failure>();
            visitor.visit::<Topic>();
            $(visitor.visit::<$request>(); visitor.visit::<$answer>();)*
        }

        /// Runs a reading command.
        ///
        /// # Errors
        /// What the use-case answers; [`Code::UnknownCommand`] and [`Code::BadRequest`].
        pub fn look(name: &str, ctx: &mut Reading<'_, '_>, body: Value) -> Answer<Value> {
            match name {
                $(stringify!($name) => commands!(@look $mode, ctx, body, $path),)*
                _ => Err(unknown(name)),
            }
        }

        /// Runs a writing command.
        ///
        /// # Errors
        /// What the use-case answers; [`Code::UnknownCommand`] and [`Code::BadRequest`].
        pub fn act(name: &str, ctx: &mut Writing<'_, '_>, body: Value) -> Answer<Value> {
            match name {
                $(stringify!($name) => commands!(@act $mode, ctx, body, $path),)*
                _ => Err(unknown(name)),
            }
        }

        /// Runs a command that works on files, apart from any transaction.
        ///
        /// # Errors
        /// What the use-case answers; [`Code::UnknownCommand`] and [`Code::BadRequest`].
        pub fn apart(name: &str, desk: &Desk, call: &Call<'_>) -> Answer<Value> {
            match name {
                $(stringify!($name) => commands!(@apart $mode, desk, call, $path),)*
                _ => Err(unknown(name)),
            }
        }
    };
    (@writes read) => { false };
    (@writes write) => { true };
    (@writes read_apart) => { false };
    (@writes write_apart) => { true };
    (@is_apart read) => { false };
    (@is_apart write) => { false };
    (@is_apart $mode:ident) => { true };
    (@apart read, $desk:ident, $call:ident, $path:path) => { Err(unknown(stringify!($path))) };
    (@apart write, $desk:ident, $call:ident, $path:path) => { Err(unknown(stringify!($path))) };
    (@apart $mode:ident, $desk:ident, $call:ident, $path:path) => {
        answered(&$path($desk, $call, request($call.body.clone())?)?)
    };
    (@look read, $ctx:ident, $body:ident, $path:path) => { answered(&$path($ctx, request($body)?)?) };
    (@look $mode:ident, $ctx:ident, $body:ident, $path:path) => { Err(unknown(stringify!($path))) };
    (@act write, $ctx:ident, $body:ident, $path:path) => { answered(&$path($ctx, request($body)?)?) };
    (@act $mode:ident, $ctx:ident, $body:ident, $path:path) => { Err(unknown(stringify!($path))) };
}

commands! {
    // The office.
    "What this desk is: set up or not, whose, in which language." read desk_status = office::status, Nothing => office::DeskStatus, Anyone [Office, People];
    "Sets up an empty office." write setup_office = setup::begin, setup::Setup => office::DeskStatus, Anyone [Office, People, Customers, Tickets, Preferences, Views];
    "The office's settings." read office_get = office::get, Nothing => office::Settings, Staff [Office];
    "Changes the office's settings." write office_set = office::set, office::Settings => office::Settings, Staff [Office, Tickets];
    "The office's logo." read logo_get = logo::get, Nothing => logo::Logo, Staff [Office];
    "Changes the office's logo, or takes it away." write logo_set = logo::set, logo::NewLogo => office::Settings, Staff [Office];
    "The public holidays of a Land in a year, and those that hold in a part of it." read holiday_list = calendars::holidays, calendars::HolidayQuery => calendars::HolidayList, Anyone [];
    "Says who sits at this computer." write seat_take = office::take_seat, office::Seat => office::DeskStatus, Anyone [Office, Tickets, Timers, Preferences, Views];
    "The members of the office." read people_list = people::list, Nothing => Vec<p::Person>, Staff [People];
    "Adds a member of the office." write person_add = people::add, p::Person => p::Person, Staff [People];
    "Changes a member of the office." write person_change = people::change, p::Person => p::Person, Staff [People, Tickets];
    "A person's layouts and habits." read preferences_get = preferences::get, Nothing => preferences::Preferences, Staff [Preferences];
    "Keeps a layout or habit." write preference_set = preferences::set, preferences::Preference => Done, Staff [];
    "A kept draft of a form." read draft_get = preferences::draft, preferences::DraftName => preferences::Draft, Staff [];
    "Keeps a draft of a form." write draft_keep = preferences::keep_draft, preferences::Draft => Done, Staff [];

    "The backups there are, where they go, and how old the last one is." read_apart backup_list = backups::list, Nothing => backups::Backups, Staff [Backups];
    "Makes a backup now and checks it." write_apart backup_make = backups::make, Nothing => backups::BackupRow, Staff [Backups];
    "Chooses the folder backups go to." write_apart backup_folder = backups::choose, backups::BackupFolder => backups::Backups, Staff [Backups];
    "Puts a backup in the place of all data; what was there is kept beside." write_apart backup_restore = backups::restore, backups::BackupFile => backups::RestoredView, Staff [Office, People, Customers, Tickets, Time, Timers, Statements, Preferences, Backups, Views];

    // Customers.
    "Every customer." read customer_list = customers::list, customers::ListQuery => Vec<customers::CustomerRow>, Staff [Customers, Tickets];
    "Finds customers by name, contact, telephone or city, forgiving spelling." read customer_find = customers::find::find, customers::find::FindQuery => Vec<customers::find::Hit>, Staff [Customers];
    "Who may be calling from a telephone number." read caller_find = customers::caller::find, customers::caller::CallerQuery => customers::caller::Callers, Staff [Customers];
    "A customer with contacts, contracts and latest cases." read customer_get = customers::get, customers::CustomerRef => customers::CustomerView, Staff [Customers, Tickets, Time];
    "What was changed of a customer, its contacts and contracts, the latest first." read customer_history = customers::history::list, customers::CustomerRef => Vec<customers::history::DataChange>, Staff [Customers];
    "Adds a customer." write customer_add = customers::add, c::Customer => c::Customer, Staff [Customers];
    "Changes a customer." write customer_change = customers::change, c::Customer => c::Customer, Staff [Customers, Tickets];
    "Adds a contact." write contact_add = customers::add_contact, c::Contact => c::Contact, Staff [Customers];
    "Changes a contact." write contact_change = customers::change_contact, c::Contact => c::Contact, Staff [Customers, Tickets];
    "The office's price list." read price_list = customers::price_list, Nothing => c::Contract, Staff [Customers];
    "Adds a contract." write contract_add = customers::add_contract, c::Contract => c::Contract, Staff [Customers];
    "Which finalised statements a contract's versions counted for." read contract_stated = customers::stated::list, customers::stated::ContractRef => Vec<customers::stated::StatedVersion>, Staff [Statements, Customers];
    "Changes a contract; deadlines of its open cases are computed again." write contract_change = customers::change_contract, c::Contract => c::Contract, Staff [Customers, Tickets];

    // Intake.
    "What intake needs to know of a customer." read intake_customer = intake::card::customer, customers::CustomerRef => intake::card::CallerCard, Staff [Customers, Tickets];
    "This customer's similar cases, while the subject is typed." read intake_similar = intake::similar::similar, intake::similar::SimilarQuery => Vec<intake::similar::Similar>, Staff [Tickets];
    "Opens a case, or opens and closes it at once." write ticket_open = intake::open, intake::OpenTicket => intake::Opened, Staff [Tickets, Time, Timers, Customers];

    // Cases.
    "A page of a list of cases." read ticket_list = tickets::list::page, tickets::list::TicketQuery => tickets::list::TicketPage, Staff [Tickets, Customers];
    "What stands under a list: its count, what is late, what is due today." read ticket_summary = tickets::list::summary, callbuch_core::tickets::query::Filter => tickets::list::Summary, Staff [Tickets];
    "How many cases stand in each state, and what waits elsewhere." read ticket_counts = tickets::list::counts, Nothing => tickets::list::Counts, Staff [Tickets];
    "The saved views of the lists of cases: the own ones and the shared ones." read view_list = views::list, Nothing => Vec<callbuch_core::views::SavedView>, Staff [Views];
    "Keeps what a list shows under a name, for oneself or for the whole office." write view_add = views::add, views::ViewRequest => callbuch_core::views::SavedView, Staff [Views];
    "Changes a saved view: its name, what it shows, whether it is shared." write view_change = views::change, views::ViewChange => callbuch_core::views::SavedView, Staff [Views];
    "Deletes a saved view; no case changes." write view_delete = views::delete, views::ViewRef => callbuch_core::views::SavedView, Staff [Views];
    "A case with everything about it." read ticket_get = tickets::view::get, tickets::TicketRef => tickets::view::CaseView, Staff [Tickets, Time, Customers, People];
    "How a case's deadlines were computed, stretch by stretch." read deadline_explain = deadlines::explain, tickets::TicketRef => deadlines::Explained, Staff [Tickets];
    "Someone begins to work on a case." write ticket_take = tickets::acts::take, tickets::acts::On => tickets::acts::Changed, Staff [Tickets];
    "A case goes back to Open." write ticket_hand_back = tickets::acts::hand_back, tickets::acts::On => tickets::acts::Changed, Staff [Tickets];
    "A case rests until an agreed date." write ticket_hold = tickets::acts::hold, tickets::acts::HoldRequest => tickets::acts::Changed, Staff [Tickets];
    "What would be said before a case is put on Hold." read ticket_hold_preview = tickets::acts::hold_preview, tickets::acts::HoldMoment => tickets::acts::HoldPreview, Staff [];
    "A person ends the rest of a case." write ticket_resume = tickets::acts::resume, tickets::acts::On => tickets::acts::Changed, Staff [Tickets];
    "The solution is handed over." write ticket_deliver = tickets::acts::deliver, tickets::acts::DeliverRequest => tickets::acts::Changed, Staff [Tickets];
    "The customer releases the work." write ticket_release = tickets::endings::release, tickets::endings::ReleaseRequest => tickets::acts::Changed, Staff [Tickets];
    "The customer refuses the work." write ticket_refuse = tickets::endings::refuse, tickets::endings::RefuseRequest => tickets::acts::Changed, Staff [Tickets];
    "The customer withdraws the request." write ticket_withdraw = tickets::endings::withdraw, tickets::endings::RefuseRequest => tickets::acts::Changed, Staff [Tickets];
    "The case is the same as another." write ticket_duplicate = tickets::endings::duplicate, tickets::endings::DuplicateRequest => tickets::acts::Changed, Staff [Tickets];
    "A closed case is worked on again." write ticket_reopen = tickets::endings::reopen, tickets::endings::ReasonRequest => tickets::acts::Changed, Staff [Tickets];
    "Decides who pays for a case." write ticket_decide = tickets::endings::decide, tickets::endings::DecideRequest => tickets::acts::Changed, Staff [Tickets, Time];
    "The management is asked to see to a case." write ticket_escalate = tickets::escalation::escalate, tickets::escalation::EscalateRequest => tickets::acts::Changed, Staff [Tickets];
    "An escalation is answered." write ticket_escalation_answer = tickets::escalation::answer, tickets::escalation::EscalationAnswerRequest => tickets::acts::Changed, Staff [Tickets];
    "Gives a case to someone." write ticket_assign = tickets::edits::assign, tickets::edits::AssignRequest => tickets::acts::Changed, Staff [Tickets];
    "Changes kind and priority, or confirms a proposed kind." write ticket_classify = tickets::edits::classify, tickets::edits::ClassifyRequest => tickets::acts::Changed, Staff [Tickets];
    "Changes subject, description, contact, contract or order number." write ticket_edit = tickets::edits::edit, tickets::edits::EditRequest => tickets::acts::Changed, Staff [Tickets];
    "Says what a case has to do with another." write ticket_link = tickets::links::link, tickets::links::LinkRequest => tickets::acts::Changed, Staff [Tickets];
    "A case has nothing to do with another any more." write ticket_unlink = tickets::links::unlink, tickets::links::LinkRequest => tickets::acts::Changed, Staff [Tickets];
    "Changes what is to be done for a case: adds, ticks, orders, removes." write ticket_checklist = tickets::checklist::set, tickets::checklist::ChecklistRequest => tickets::acts::Changed, Staff [Tickets];
    "Changes several cases at once: responsible, priority or Wiedervorlage." write ticket_bulk = tickets::bulk::change, tickets::bulk::BulkRequest => tickets::bulk::BulkDone, Staff [Tickets];
    "Adds a note, internal or for the customer." write note_add = notes::add, notes::NoteRequest => callbuch_core::notes::Note, Staff [Tickets];
    "Puts a file beside a case, after its pieces came through the door for bytes." write attachment_add = attachments::add, attachments::AttachmentRequest => callbuch_core::attachments::Attachment, Staff [Tickets];
    "Takes a file away from a case, with a reason." write attachment_remove = attachments::remove, attachments::RemoveRequest => callbuch_core::attachments::Attachment, Staff [Tickets];
    "Records the customer's consent and what the remote program is started with." write remote_begin = remote::begin, remote::RemoteRequest => remote::Launch, Staff [Tickets, Customers];
    "Records that the remote program could not be started." write remote_failed = remote::failed, remote::FailedStart => Done, Staff [Tickets];

    // Time.
    "Checks an entry while it is typed: its minutes, its warnings." read entry_check = entries::check, entries::EntryCheck => entries::Checked, Staff [];
    "Adds a time entry." write entry_add = entries::add, entries::EntryRequest => entries::Booked, Staff [Tickets, Time, Timers];
    "Changes a time entry, with a reason." write entry_change = entries::change, entries::EntryChange => entries::Booked, Staff [Tickets, Time];
    "Deletes a time entry, with a reason." write entry_delete = entries::delete, entries::EntryDelete => Done, Staff [Tickets, Time];
    "What a day was spent on." read day_strip = today::strip::day, today::strip::DayQuery => today::strip::DayStrip, Staff [Time, Timers];
    "A week of one person, day by day, with what is missing." read week_sheet = today::week::week, today::week::WeekQuery => today::week::WeekSheet, Staff [Time, Timers, Tickets, Statements, Office];
    "A person's timers." read timer_list = timers::list, Nothing => Vec<timers::TimerView>, Staff [Timers];
    "Starts a timer; the running one pauses." write timer_start = timers::start, timers::StartRequest => timers::TimerView, Staff [Timers];
    "Pauses a running timer." write timer_pause = timers::pause, timers::TimerRef => Done, Staff [Timers];
    "Goes on with a paused timer; the running one pauses." write timer_resume = timers::resume, timers::TimerRef => Done, Staff [Timers];
    "Sets what a timer has really counted, after a pause nobody noticed." write timer_adjust = timers::adjust, timers::AdjustRequest => timers::TimerView, Staff [Timers];
    "Says for which case a timer goes on that ran while nobody knew." write timer_assign = timers::assign, timers::AssignTimer => timers::TimerView, Staff [Timers];
    "Throws a timer away." write timer_discard = timers::discard, timers::TimerRef => Done, Staff [Timers];

    // Pages.
    "The first page." read today_get = today::get, Nothing => today::Today, Staff [Tickets, Time, Timers];
    "What who sits here is reminded of now: Wiedervorlagen that came, deadlines that are near." read reminder_list = reminders::list, Nothing => Vec<reminders::Reminder>, Staff [Tickets, Office];
    "Month's end: every customer with time in a period." read billing_list = statements::overview, statements::Period => statements::Overview, Staff [Tickets, Time, Customers, Statements];
    "Twelve months of work, customer by customer." read effort_list = statements::effort::list, statements::effort::EffortQuery => Vec<statements::effort::CustomerEffort>, Staff [Tickets, Time, Statements];
    "A statement as it would be printed." read statement_preview = statements::preview, statements::StatementQuery => statements::Preview, Staff [Tickets, Time, Customers, Statements];
    "The lines of a statement, each with how its figures came about." read statement_lines = statements::lines::list, statements::StatementQuery => statements::lines::Lines, Staff [Tickets, Time, Customers, Statements];
    "Further pages of a statement's preview." read statement_pages = statements::pages, statements::PagesQuery => Vec<String>, Staff [Tickets, Time, Customers, Statements];
    "Finalises a statement: number, frozen values and files, locked entries." write statement_finalise = statements::finalise::finalise, statements::finalise::FinaliseRequest => statements::finalise::Finalised, Staff [Time, Statements];
    "Takes a finalised statement back." write statement_cancel = statements::finalise::cancel, statements::finalise::CancelRequest => callbuch_core::statements::finished::Finished, Staff [Time, Statements];
    "Finalised statements." read statement_list = statements::archive::list, statements::archive::ArchiveQuery => Vec<statements::archive::ArchiveRow>, Staff [Statements, Customers];
    "What is handed over of finalised statements: to whom, with which words, in which files." read statement_package = statements::package::package, statements::package::PackageRequest => statements::package::Package, Staff [Statements, Customers];
    "Marks statements as sent, returned or seen." write statement_sent = statements::archive::mark_sent, statements::archive::SendingRequest => Done, Staff [Statements];
    "Marks statements as billed." write statement_billed = statements::archive::mark_billed, statements::archive::InvoiceRequest => Done, Staff [Statements];
    "Time to look over before it is billed." read entry_review = statements::review::list, statements::review::ReviewQuery => Vec<statements::review::ReviewRow>, Staff [Time, Tickets, Statements];
    "Marks entries as looked over." write entry_checked = statements::review::check, statements::review::CheckRequest => Done, Staff [Time];
    "Cases and work of a period, promises, our own errors and waiting, added up." read report_get = reports::get, reports::ReportQuery => reports::Report, Staff [Tickets, Time, Customers, People, Office];
    "Everything by words, numbers and names." read search = search::search, search::SearchQuery => search::SearchHits, Staff [Tickets, Customers];

    // What people type.
    "Understands a typed date." read understand_date = understand::date, understand::DateText => understand::UnderstoodDate, Staff [];
    "Understands a typed duration." read understand_duration = understand::duration, understand::Text => understand::UnderstoodDuration, Staff [];
    "Understands typed hours of a contract: a promise, an allowance." read understand_hours = understand::hours, understand::Text => understand::UnderstoodDuration, Staff [];
    "Understands a typed amount of money." read understand_money = understand::money, understand::MoneyText => understand::UnderstoodMoney, Anyone [];
    "Understands the typed open hours of a day." read understand_frames = understand::frames, understand::Text => understand::UnderstoodFrames, Staff [];
    "Understands a typed time of day." read understand_clock = understand::clock, understand::Text => understand::UnderstoodClock, Staff [];
    "Understands a typed CID and says whether the case exists." read understand_cid = understand::cid, understand::Text => understand::UnderstoodCid, Staff [Tickets];

    // Data of other programs.
    "Looks at a file that was taken in: its columns, its words, and what they most likely mean." read_apart import_look = imports::look, imports::LookRequest => imports::Look, Staff [];
    "Tries to take a file over, and says row by row what is wrong; nothing is written." read_apart import_check = imports::check, imports::ImportRequest => imports::Tried, Staff [];
    "Takes a file over." write_apart import_run = imports::run, imports::ImportRequest => imports::ImportRow, Staff [Imports, Customers, Tickets, Time];
    "How far an import or an export is, if one is under way." read_apart import_progress = imports::progress, Nothing => Option<imports::Progress>, Staff [];
    "Stops the import or export that is under way." write_apart import_stop = imports::stop, Nothing => Done, Staff [];
    "The imports there were." read import_list = imports::list, Nothing => Vec<imports::ImportRow>, Staff [Imports];
    "Takes an import back, if nothing of it was worked on." write import_take_back = imports::take_back, imports::ImportRef => imports::ImportRow, Staff [Imports, Customers, Tickets, Time];

    "Takes an act back." write undo = undo::undo, undo::UndoRequest => undo::Undone, Staff [Tickets, Time, Timers, Customers, People, Views, Office];
}

fn unknown(name: &str) -> Failure {
    Failure::new(Code::UnknownCommand).with("command", name)
}

fn request<T: DeserializeOwned>(body: Value) -> Answer<T> {
    serde_json::from_value(body).map_err(|error| Failure::new(Code::BadRequest).because(error))
}

fn answered(answer: &impl Serialize) -> Answer<Value> {
    serde_json::to_value(answer).map_err(|error| Failure::new(Code::Internal).because(error))
}
