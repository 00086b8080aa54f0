//! Time entries: what was worked, when, by whom.

pub mod state;
pub mod worked;

use crate::charges::Charge;
use crate::contracts::SurchargeTime;
use crate::ids::{Cid, EntryId, PersonId, StatementId};
use crate::money::Minutes;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Work on a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimeEntry {
    /// Which.
    pub id: EntryId,
    /// Counts the changes.
    pub version: i64,
    /// On which case.
    pub cid: Cid,
    /// Who worked.
    pub person: PersonId,
    /// The contract's activity, by name.
    pub activity: String,
    /// The local day it belongs to, whole.
    pub day: NaiveDate,
    /// From–to; none when it was entered by duration.
    pub span: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Worked minutes: a fact, never rounded for billing.
    pub minutes: Minutes,
    /// What was done, in words for the customer.
    pub text: String,
    /// What stays among us.
    pub internal_text: String,
    /// Its own charge, where it differs from the case's.
    pub charge: Option<Charge>,
    /// What else was entered.
    pub facts: EntryFacts,
    /// When it was written down.
    pub created: DateTime<Utc>,
    /// The statement that billed it; it is locked then.
    pub statement: Option<StatementId>,
}

/// What else was entered with the work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EntryFacts {
    /// Kilometres driven.
    pub km: i64,
    /// Whether a journey at the flat sum belongs to it.
    pub flat_travel: bool,
    /// Minutes on the way, billed at a share of the rate.
    pub travel_minutes: Minutes,
    /// The surcharge a person picked for an entry without a clock.
    pub surcharge: Option<SurchargeTime>,
    /// Who looked over its texts.
    #[ts(optional)]
    pub texts_checked: Option<Check>,
    /// Who looked over its times.
    #[ts(optional)]
    pub times_checked: Option<Check>,
}

/// Someone looked an entry over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Check {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}
