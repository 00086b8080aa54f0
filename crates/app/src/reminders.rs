//! What who sits here is reminded of now. Whether it was told already is the screen's to know.

use crate::commands::Nothing;
use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::ids::Cid;
use callbuch_core::reminders::{self, LEAD, ReminderReason};
use callbuch_core::tickets::query::{Filter, ListRow, Order, SortKey};
use callbuch_store::tickets::list;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// So many cases remind at once; the rest stands on the first page.
const MOST: i64 = 50;

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// Of which case.
    pub cid: Cid,
    /// Its customer's short name.
    pub customer: String,
    /// One line.
    pub subject: String,
    /// Why.
    pub reason: ReminderReason,
    /// The moment of the Wiedervorlage or deadline.
    pub at: DateTime<Utc>,
}

/// What who sits here is reminded of now, by its moment.
///
/// # Errors
/// [`crate::failure::Code::NobodySeated`].
pub fn list(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Vec<Reminder>> {
    let (me, now) = (ctx.seated()?, ctx.now);
    // Both lists are asked for what lies before a moment.
    let just_after = |moment: DateTime<Utc>| moment + TimeDelta::milliseconds(1);
    let near = Filter {
        responsible: Some(me),
        due_before: Some(just_after(now + LEAD)),
        ..Filter::living()
    };
    let latest = Order {
        by: SortKey::Due,
        descending: true,
    };
    let mut rows = list::resubmissions(ctx.tx, me, just_after(now), MOST)?;
    rows.extend(list::page(ctx.tx, &near, latest, 0, MOST)?);
    let rows: BTreeMap<Cid, ListRow> = rows.into_iter().map(|row| (row.cid, row)).collect();
    let mut found: Vec<Reminder> = rows.values().flat_map(|row| told(row, now)).collect();
    found.sort_by_key(|one| (one.at, one.cid));
    Ok(found)
}

fn told(row: &ListRow, now: DateTime<Utc>) -> Vec<Reminder> {
    let found = reminders::of(row, now).into_iter();
    let told = found.map(|(reason, at)| Reminder {
        cid: row.cid,
        customer: row.customer_brief.clone(),
        subject: row.subject.clone(),
        reason,
        at,
    });
    told.collect()
}
