//! Which cases a list shows, and in which order.

use crate::ids::{Cid, ContactId, ContractId, CustomerId, PersonId};
use crate::money::Minutes;
use crate::tickets::{Kind, Priority, Status};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A filter that reads as a sentence; what is empty or absent does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// In any of these states.
    pub statuses: Vec<Status>,
    /// Of this customer.
    pub customer: Option<CustomerId>,
    /// With this person.
    pub responsible: Option<PersonId>,
    /// Of any of these kinds.
    pub kinds: Vec<Kind>,
    /// With any of these priorities.
    pub priorities: Vec<Priority>,
    /// Due before this moment.
    pub due_before: Option<DateTime<Utc>>,
    /// With words, parts of words or a number.
    pub text: String,
    /// Closed without a charge decision.
    pub undecided: bool,
}

impl Filter {
    /// Everything that is not closed.
    #[must_use]
    pub fn living() -> Self {
        Self {
            statuses: vec![Status::Open, Status::Working, Status::Hold, Status::Delivered],
            ..Self::default()
        }
    }
}

/// What a list is ordered by; ties go by CID.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SortKey {
    /// What is escalated, then priority, then deadline: the order work is done in.
    #[default]
    Urgency,
    /// The next deadline.
    Due,
    /// The number.
    Cid,
    /// The customer's name.
    Customer,
    /// The subject.
    Subject,
    /// The kind.
    Kind,
    /// The state, in the order of its path.
    Status,
    /// The responsible person's name.
    Responsible,
    /// How long ago it was received.
    Age,
    /// Worked minutes.
    Worked,
    /// The last change.
    Changed,
    /// When it was closed.
    Closed,
}

/// An order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Order {
    /// By what.
    pub by: SortKey,
    /// The other way round.
    pub descending: bool,
}

/// A case as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListRow {
    /// Its number.
    pub cid: Cid,
    /// Counts its changes.
    pub version: i64,
    /// Its customer.
    pub customer: CustomerId,
    /// The customer's name.
    pub customer_name: String,
    /// The customer's name for narrow columns.
    pub customer_brief: String,
    /// Who asked.
    pub contact: Option<ContactId>,
    /// The contract it runs under.
    pub contract: Option<ContractId>,
    /// What is asked for.
    pub kind: Kind,
    /// Whether a person confirmed the kind.
    pub kind_confirmed: bool,
    /// The contract's priority.
    pub priority: Option<Priority>,
    /// Whether the management was asked and has not answered: such a case stands first.
    pub escalated: bool,
    /// Where it stands.
    pub status: Status,
    /// One line.
    pub subject: String,
    /// Who answers for it.
    pub responsible: PersonId,
    /// When it was received.
    pub received: DateTime<Utc>,
    /// The last change.
    pub changed: DateTime<Utc>,
    /// The next deadline; none if there is none or it rests.
    pub due: Option<DateTime<Utc>>,
    /// What is left of a resting deadline, in service minutes.
    pub resting: Option<Minutes>,
    /// The Wiedervorlage of a case on Hold, or one that came due.
    pub hold_until: Option<DateTime<Utc>>,
    /// When it was delivered.
    pub delivered: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed: Option<DateTime<Utc>>,
    /// Worked minutes.
    pub worked: Minutes,
}
