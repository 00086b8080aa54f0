//! Looking time over before it is billed: texts by one person, times by another, if the office wants it so.

use super::Period;
use super::gather::is_checked;
use crate::commands::Done;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use callbuch_core::entries::state::EntryState;
use callbuch_core::entries::{Check, EntryFacts, TimeEntry};
use callbuch_core::ids::{CustomerId, EntryId};
use callbuch_core::office::Review;
use callbuch_store::{entries, tickets};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Whose time of which period.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReviewQuery {
    /// Of this customer; none for all.
    #[serde(default)]
    pub customer: Option<CustomerId>,
    /// Of which period.
    pub period: Period,
}

/// An entry to look over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewRow {
    /// The entry.
    pub entry: TimeEntry,
    /// Its case's subject.
    pub subject: String,
    /// Whose case.
    pub customer: CustomerId,
    /// Whether nothing is missing by the office's rule.
    pub done: bool,
    /// How far it has come.
    pub state: EntryState,
}

/// What was looked over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Looked {
    /// The texts read well and say nothing internal.
    Texts,
    /// The times are right.
    Times,
}

/// Entries someone looked over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckRequest {
    /// Which, with the versions the caller saw.
    pub entries: Vec<(EntryId, i64)>,
    /// What was looked over.
    pub looked: Looked,
    /// Whether they are right; false takes the mark away.
    pub right: bool,
}

/// The entries of a period that no statement has billed yet.
///
/// # Errors
/// Only what the database says.
pub fn list(ctx: &mut Reading<'_, '_>, query: ReviewQuery) -> Answer<Vec<ReviewRow>> {
    let review = ctx.office()?.review;
    let found = entries::unbilled(ctx.tx, query.customer, query.period.from, query.period.to)?;
    let cases = tickets::with_unbilled_work(ctx.tx, query.customer, query.period.from, query.period.to)?;
    let cases: BTreeMap<_, _> = cases.into_iter().map(|ticket| (ticket.cid, ticket)).collect();
    let row = |entry: TimeEntry| {
        let ticket = cases.get(&entry.cid)?;
        let done = is_checked(&entry, review);
        Some(ReviewRow {
            subject: ticket.subject.clone(),
            customer: ticket.customer,
            done,
            state: entry.state(review, ticket.facts.decision.is_some(), false),
            entry,
        })
    };
    Ok(found.into_iter().filter_map(row).collect())
}

/// Marks entries as looked over, or takes the mark away.
///
/// # Errors
/// [`Code::SamePerson`] where the office wants two and one person looks over both; [`Code::Locked`],
/// [`Code::Conflict`], [`Code::NotFound`]: then none of them is marked.
pub fn check(ctx: &mut Writing<'_, '_>, wanted: CheckRequest) -> Answer<Done> {
    let review = ctx.office()?.review;
    let check = Check {
        by: ctx.person()?,
        at: ctx.now,
    };
    for (id, version) in wanted.entries {
        let before = crate::entries::editable(ctx, id, version)?;
        let other = match wanted.looked {
            Looked::Texts => before.facts.times_checked,
            Looked::Times => before.facts.texts_checked,
        };
        if review == Review::Two && wanted.right && other.is_some_and(|other| other.by == check.by) {
            return Err(Failure::new(Code::SamePerson));
        }
        let mark = wanted.right.then_some(check);
        let facts = match wanted.looked {
            Looked::Texts => EntryFacts {
                texts_checked: mark,
                ..before.facts.clone()
            },
            Looked::Times => EntryFacts {
                times_checked: mark,
                ..before.facts.clone()
            },
        };
        let after = TimeEntry {
            facts,
            ..before.clone()
        };
        if !entries::change(ctx.tx, &after)? {
            return Err(Failure::new(Code::Conflict));
        }
        ctx.log("entry", id.0, "checked", &(&before.facts, &after.facts))?;
    }
    Ok(Done {})
}
