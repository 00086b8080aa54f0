//! Old data from other programs: a file is taken in, looked at, tried, taken over, and taken back as one act.
//!
//! The bytes of a file wait on a shelf of the desk, in memory, until they are no longer needed; nothing of a file is
//! kept. What a row becomes is decided in one place ([`decide`]), whether it is only tried or really written.

mod decide;
mod known;
mod look;
mod run;
pub mod shelf;
mod take_back;
mod ticket;
mod whose;
mod write;

use crate::commands::{Done, Nothing};
use crate::desk::{Call, Desk, Reading as Ctx, Writing};
use crate::failure::{Answer, Code, Failure};
use callbuch_core::ids::PersonId;
use callbuch_core::imports::records::{Fault, Finding};
use callbuch_core::imports::{Fate, Field, Origin, Plan, State, What, Work};
use callbuch_core::tickets::{Kind, Priority, Status};
use callbuch_documents::table::{Reading, Unreadable};
use callbuch_store::imports as store;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use callbuch_documents::table::LARGEST_FILE;
pub use look::look;
pub use run::{check, run};

/// How much is told of what is wrong; the rest is counted.
const MOST_PROBLEMS: usize = 500;
/// How many rows are shown as they would be taken over.
const SHOWN: usize = 8;

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenIn {
    /// How it is called from now on.
    pub file: String,
    /// Its name, as it lies on a disk.
    pub name: String,
}

/// What to look at.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookRequest {
    /// The file.
    pub file: String,
    /// How to read it; what is left open is guessed.
    pub reading: Reading,
    /// What its rows are, where a person knows better.
    pub what: Option<What>,
    /// The plan so far; none to begin with a proposal.
    pub plan: Option<Plan>,
}

/// What a file looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Look {
    /// The file's name.
    pub name: String,
    /// How many rows it has below the names of its columns.
    pub rows: usize,
    /// How it was read.
    pub reading: Reading,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
    /// Which program wrote it.
    pub origin: Origin,
    /// Its columns from the left.
    pub columns: Vec<ColumnLook>,
    /// The plan, completed by proposals.
    pub plan: Plan,
    /// Whether the plan is that of the last import from there.
    pub remembered: bool,
    /// Fields that must be there and have no column.
    pub missing: Vec<Field>,
    /// The words that need a meaning.
    pub words: Words,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnLook {
    /// Its name; told apart from others of the same name.
    pub heading: String,
    /// Some of what stands in it, each only once.
    pub samples: Vec<String>,
}

/// The words that stand in the columns of a field, the most frequent first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Words {
    /// States.
    pub statuses: Vec<WordCount>,
    /// Kinds.
    pub kinds: Vec<WordCount>,
    /// Priorities.
    pub priorities: Vec<WordCount>,
    /// People.
    pub people: Vec<WordCount>,
}

/// A word and how often it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordCount {
    /// The word; empty where nothing stands.
    pub word: String,
    /// In how many rows.
    pub rows: usize,
}

/// What to try or to take over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRequest {
    /// The file.
    pub file: String,
    /// How to read it.
    pub reading: Reading,
    /// How to take it over.
    pub plan: Plan,
}

/// What rows came to, or would.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportCounts {
    /// All rows.
    pub rows: usize,
    /// New here.
    pub added: usize,
    /// Changed here.
    pub changed: usize,
    /// The same here.
    pub same: usize,
    /// Worked on here, and left as they are.
    pub kept: usize,
    /// Left out.
    pub left_out: usize,
    /// Customers that are made because rows name them.
    pub customers: usize,
}

impl ImportCounts {
    fn count(&mut self, fate: Fate) {
        self.rows += 1;
        *match fate {
            Fate::New => &mut self.added,
            Fate::Changed => &mut self.changed,
            Fate::Same => &mut self.same,
            Fate::Kept => &mut self.kept,
            Fate::LeftOut => &mut self.left_out,
        } += 1;
    }
}

/// What a trial shows. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tried {
    /// What the rows would come to.
    pub counts: ImportCounts,
    /// What is wrong or worth knowing, row by row.
    pub problems: Vec<Problem>,
    /// How many more there are.
    pub more: usize,
    /// Some rows as they would be.
    pub shown: Vec<ShownRow>,
}

/// Something about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// The column's name; empty where it is about the whole row.
    pub column: String,
    /// The field.
    pub field: Option<Field>,
    /// What.
    pub fault: Fault,
    /// Whether the row is left out.
    pub leaves_out: bool,
    /// What the cell says.
    pub value: String,
}

/// A row as it would be taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShownRow {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// Its number over there.
    pub number: String,
    /// Its name or subject.
    pub name: String,
    /// The customer's name.
    pub customer: String,
    /// Where it stands.
    pub status: Option<Status>,
    /// What is asked for.
    pub kind: Option<Kind>,
    /// How urgent.
    pub priority: Option<Priority>,
    /// When it was received.
    pub received: Option<DateTime<Utc>>,
    /// Who answers for it.
    pub responsible: Option<PersonId>,
    /// What would become of it.
    pub fate: Fate,
}

/// An import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// Which.
    pub id: i64,
    /// Counts the changes.
    pub version: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub person: PersonId,
    /// What.
    pub what: What,
    /// From where.
    pub source: String,
    /// The file's name.
    pub file: String,
    /// How it ended.
    pub state: State,
    /// What it came to.
    pub counts: ImportCounts,
}

/// An import as it was seen.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRef {
    /// Which.
    pub import: i64,
    /// The version the caller saw.
    pub version: i64,
}

/// What takes long just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// What.
    pub work: Work,
    /// How much is done.
    pub done: usize,
    /// Of how much.
    pub total: usize,
}

/// Takes a file in, under a name that the door made up; what lay longest on the shelf may have to go.
///
/// # Errors
/// [`Code::TableRefused`] when it can be no table; nothing is kept then. [`Code::NobodySeated`].
pub fn take_in(desk: &Desk, name: &str, bytes: Vec<u8>, file: &str, now: DateTime<Utc>) -> Answer<TakenIn> {
    desk.read(now, |ctx| ctx.seated())?;
    let name = callbuch_core::fold::clean_line(&name.chars().take(200).collect::<String>());
    desk.imports.put(file, &name, bytes);
    if let Err(failure) = desk.imports.open(file, &Reading::default()) {
        desk.imports.forget(file);
        return Err(failure);
    }
    Ok(TakenIn {
        file: file.to_owned(),
        name,
    })
}

/// A file is larger than any that is taken in.
#[must_use]
pub fn too_large() -> Failure {
    Unreadable::TooLarge {
        most: LARGEST_FILE as u64,
    }
    .into()
}

/// Every import, the latest first.
///
/// # Errors
/// Only what the database says.
pub fn list(ctx: &mut Ctx<'_, '_>, _: Nothing) -> Answer<Vec<ImportRow>> {
    store::all(ctx.tx)?.iter().map(row).collect()
}

/// How far it is, if something takes long just now.
///
/// # Errors
/// None.
pub fn progress(desk: &Desk, _: &Call<'_>, _: Nothing) -> Answer<Option<Progress>> {
    Ok(desk.imports.progress())
}

/// Stops what takes long; what was taken over until then stays, and can be taken back.
///
/// # Errors
/// None.
pub fn stop(desk: &Desk, _: &Call<'_>, _: Nothing) -> Answer<Done> {
    desk.imports.stop();
    Ok(Done {})
}

/// Takes an import back as one act, if nothing of it was worked on.
///
/// # Errors
/// [`Code::NotFound`]; [`Code::Conflict`]; [`Code::ImportTouched`] with how many things were worked on since.
pub fn take_back(ctx: &mut Writing<'_, '_>, wanted: ImportRef) -> Answer<ImportRow> {
    take_back::take_back(ctx, wanted)
}

fn row(one: &store::Import) -> Answer<ImportRow> {
    let unreadable = || Failure::new(Code::Damaged).because("an import's row");
    Ok(ImportRow {
        id: one.id,
        version: one.version,
        at: one.at,
        person: one.person,
        what: What::from_word(&one.what).ok_or_else(unreadable)?,
        source: one.source.clone(),
        file: one.file.clone(),
        state: State::from_word(&one.state).ok_or_else(unreadable)?,
        counts: serde_json::from_str(&one.counts).map_err(|error| unreadable().because(error))?,
    })
}

/// What is kept of a plan: with the columns' names, so that it fits the next file.
#[derive(Serialize, Deserialize)]
struct KeptPlan {
    headings: Vec<String>,
    plan: Plan,
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Self {
        let failure = Self::at("file", Code::TableRefused);
        let failure = match &error {
            Unreadable::Empty => failure.with("why", "empty"),
            Unreadable::NoTable => failure.with("why", "no_table"),
            Unreadable::OldWorkbook => failure.with("why", "old_workbook"),
            Unreadable::Damaged(_) => failure.with("why", "damaged"),
            Unreadable::TooLarge { .. } => failure.with("why", "too_large"),
            Unreadable::TooManyRows => failure.with("why", "too_many_rows"),
            Unreadable::LongCell { row } => failure.with("why", "long_cell").with("row", row),
            Unreadable::NoSheet => failure.with("why", "no_sheet"),
        };
        failure.because(error)
    }
}

/// A finding as it is told.
fn problem(row: usize, headings: &[String], plan: &Plan, finding: Finding) -> Problem {
    let column = finding.field.and_then(|field| plan.columns_of(field).next());
    Problem {
        row,
        column: column.and_then(|at| headings.get(at).cloned()).unwrap_or_default(),
        field: finding.field,
        fault: finding.fault,
        leaves_out: finding.fault.leaves_out(),
        value: finding.value,
    }
}
