//! The lines of a statement on the screen, each with how its figures came about.

use super::{StatementQuery, of_customer, paper};
use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::charges::Charge;
use callbuch_core::ids::Cid;
use callbuch_core::statements::sums::Sums;
use callbuch_core::statements::{StatementCase, StatementEntry};
use callbuch_documents::statement::{self as document, Explained};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything decided of a customer's period, case by case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lines {
    /// The cases in the order of their numbers.
    pub cases: Vec<CaseLines>,
}

/// A case with its entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseLines {
    /// Its number.
    pub cid: Cid,
    /// Its subject.
    pub subject: String,
    /// The decision on the case; none where its entries say for themselves who pays.
    pub decision: Option<Charge>,
    /// What its lines add up to.
    pub sums: Sums,
    /// Its entries in the order in time.
    pub entries: Vec<ExplainedEntry>,
}

/// An entry with its lines, in figures and in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExplainedEntry {
    /// The entry, as the statement holds it.
    pub entry: StatementEntry,
    /// How its minutes became billed minutes: a sentence in the language asked for.
    pub explanation: String,
    /// What each of its lines says, in their order.
    pub says: Vec<String>,
}

/// The lines of a statement as it would be made, also those that would not be printed.
///
/// # Errors
/// As [`super::preview`].
pub fn list(ctx: &mut Reading<'_, '_>, wanted: StatementQuery) -> Answer<Lines> {
    let gathered = of_customer(ctx, &wanted)?;
    let statement = paper::draft(ctx, &gathered, &wanted)?;
    let mut words = document::explained(&statement, wanted.language).into_iter();
    let cases = statement.cases.into_iter().map(|case| told(case, &mut words)).collect();
    Ok(Lines { cases })
}

fn told(case: StatementCase, words: &mut impl Iterator<Item = Explained>) -> CaseLines {
    CaseLines {
        sums: case.sums(),
        cid: case.cid,
        subject: case.subject,
        decision: case.decision,
        entries: case
            .entries
            .into_iter()
            .zip(words)
            .map(|(entry, Explained { sentence, says })| ExplainedEntry {
                entry,
                explanation: sentence,
                says,
            })
            .collect(),
    }
}
