//! Notes in a case's timeline.

use crate::ids::{Cid, ContactId, NoteId, PersonId};
use crate::tickets::{Channel, words};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// Between whom something was said. What is internal never reaches the customer.
    Direction {
        /// Among us.
        Internal = "internal",
        /// From us to the customer.
        Out = "out",
        /// From the customer to us.
        In = "in",
    }
}

/// Something said about a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// Of which case.
    pub cid: Cid,
    /// When it was said.
    pub at: DateTime<Utc>,
    /// Who wrote it down.
    pub person: PersonId,
    /// Who at the customer said it or was told.
    pub contact: Option<ContactId>,
    /// Between whom.
    pub direction: Direction,
    /// By which way.
    pub channel: Channel,
    /// What.
    pub text: String,
}
