//! What a person is reminded of: a Wiedervorlage that has come, a deadline that is near.
//!
//! What is past its deadline is not reminded of: it stands in red on the first page, and nobody can keep it any more.

use crate::tickets::Status;
use crate::tickets::query::ListRow;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// So long before a deadline one is reminded of it.
pub const LEAD: TimeDelta = TimeDelta::minutes(30);

/// Why one is reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReminderReason {
    /// The Wiedervorlage has come.
    Resubmission,
    /// A deadline will be broken soon.
    Deadline,
}

/// What a case reminds of now, each with its own moment: the same reason at the same moment is the same reminder.
#[must_use]
pub fn of(row: &ListRow, now: DateTime<Utc>) -> Vec<(ReminderReason, DateTime<Utc>)> {
    if row.status == Status::Closed {
        return Vec::new();
    }
    let come = row.hold_until.filter(|until| *until <= now);
    let near = row.due.filter(|due| now < *due && *due <= now + LEAD);
    let come = come.map(|until| (ReminderReason::Resubmission, until));
    let near = near.map(|due| (ReminderReason::Deadline, due));
    come.into_iter().chain(near).collect()
}
