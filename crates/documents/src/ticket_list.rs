//! The list of open cases: as a workbook to filter and add up, and as a PDF for a meeting, with room for the pen.
//!
//! Both are functions of the rows they are given, in the order of print; what belongs on the list is decided elsewhere.

mod groups;
mod pdf;
#[cfg(test)]
mod tests;
pub mod workbook;

use crate::rendered::{DocumentError, Rendered};
use callbuch_core::ids::Cid;
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::statements::Worker;
use callbuch_core::tickets::{Kind, Priority, Status};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use workbook::ListWorkbook;

/// What stands over a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListHead {
    /// The firm that made it.
    pub firm: String,
    /// The firm's colour, 0xRRGGBB.
    pub colour: u32,
    /// Whose cases it lists.
    pub scope: ListScope,
    /// When it was made, in local time.
    pub as_of: NaiveDateTime,
    /// How its PDF is grouped.
    pub grouping: Grouping,
    /// Whether its PDF shows worked minutes.
    pub shows_worked: bool,
    /// Who stands behind the initials.
    pub people: Vec<Worker>,
}

/// Whose cases a list holds, and who may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListScope {
    /// One customer's, for this customer.
    Customer {
        /// The customer's name.
        name: String,
        /// Their number; empty if none.
        number: String,
    },
    /// One customer's or all, for the office only: with customer and responsible person.
    Internal {
        /// The customer's name; none for all customers.
        customer: Option<String>,
    },
}

/// What a list's groups are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// A, B, C and none together.
    #[default]
    Priority,
    /// The five states.
    Status,
    /// The four kinds.
    Kind,
}

/// One case on a list.
#[derive(Clone, Copy, Debug)]
pub struct ListedTicket<'a> {
    /// Its number.
    pub cid: Cid,
    /// The customer's name.
    pub customer: &'a str,
    /// Its subject.
    pub subject: &'a str,
    /// The next step, in words meant for the customer; empty if none.
    pub next_step: &'a str,
    /// Its kind.
    pub kind: Kind,
    /// Its priority.
    pub priority: Option<Priority>,
    /// Its state.
    pub status: Status,
    /// When it was received, in local time.
    pub received: NaiveDateTime,
    /// Who reported it; empty if unknown.
    pub reported_by: &'a str,
    /// The responsible person's name.
    pub responsible: &'a str,
    /// The responsible person's initials.
    pub initials: &'a str,
    /// What is due next.
    pub due: Due,
    /// The resubmission's day.
    pub resubmission: Option<NaiveDate>,
    /// Worked minutes.
    pub worked: Minutes,
    /// The last note the customer may read; empty if none.
    pub last_note: &'a str,
}

/// What is due next on a case, in local time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    #[default]
    Nothing,
    /// The solution, by contract.
    Deadline(NaiveDateTime),
    /// A resubmission.
    Resubmission(NaiveDate),
    /// The customer's release, at the latest.
    ReleaseBy(NaiveDate),
    /// The customer's release, without a day.
    Release,
}

impl Due {
    /// Whether it should have happened by then. A release is the customer's matter and never overdue.
    #[must_use]
    pub fn is_overdue(self, now: NaiveDateTime) -> bool {
        match self {
            Self::Deadline(at) => at < now,
            Self::Resubmission(day) => day < now.date(),
            Self::Nothing | Self::ReleaseBy(_) | Self::Release => false,
        }
    }
}

/// The list as XLSX, one row per case. The same values and moment give the same bytes.
///
/// For rows that are not at hand at once see [`workbook::ListWorkbook`].
///
/// # Errors
/// [`DocumentError::Spreadsheet`] for more rows than a sheet holds, or no room for the scratch file that keeps long
/// lists out of memory.
pub fn xlsx<'a>(
    head: &ListHead,
    rows: impl IntoIterator<Item = ListedTicket<'a>>,
    language: Language,
    created: DateTime<Utc>,
) -> Result<Vec<u8>, DocumentError> {
    let mut workbook = ListWorkbook::begin(head, language, created)?;
    for row in rows {
        workbook.add(&row)?;
    }
    workbook.finish()
}

/// The list as PDF, A4 landscape. The same values and moment give the same bytes.
///
/// Within a group what is overdue comes first, then by date, then by number.
///
/// # Errors
/// Only when a library refuses, which no content causes.
pub fn pdf(
    head: &ListHead,
    rows: &[ListedTicket],
    language: Language,
    created: DateTime<Utc>,
) -> Result<Rendered, DocumentError> {
    crate::canvas::pdf::write(&pdf::lay_out(head, rows, language), created)
}

/// Every page of the list as SVG, looking like the PDF.
#[must_use]
pub fn svg(head: &ListHead, rows: &[ListedTicket], language: Language) -> Vec<String> {
    let sheets = pdf::lay_out(head, rows, language);
    (0..sheets.pages.len())
        .filter_map(|page| crate::canvas::svg::page(&sheets, page))
        .collect()
}
