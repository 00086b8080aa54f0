//! Timers: one runs per person, any number pause.

use crate::ids::{Cid, PersonId, TimerId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stop watch that survives restarts, because it is only two moments and a sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Timer {
    /// Which.
    pub id: TimerId,
    /// Counts the changes.
    pub version: i64,
    /// Whose.
    pub person: PersonId,
    /// For which case; none while a case is being taken down.
    pub cid: Option<Cid>,
    /// What stands beside it.
    pub label: String,
    /// When it was first started.
    pub begun: DateTime<Utc>,
    /// Since when it runs; none while paused.
    pub running_since: Option<DateTime<Utc>>,
    /// Seconds counted before the present run.
    pub banked: i64,
}

impl Timer {
    /// Seconds counted up to `now`; a clock set back counts nothing.
    #[must_use]
    pub fn seconds(&self, now: DateTime<Utc>) -> i64 {
        let running = self.running_since.map_or(0, |since| (now - since).num_seconds());
        self.banked + running.max(0)
    }
}
