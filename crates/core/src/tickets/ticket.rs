//! A support case with everything that is true of it now.

use crate::charges::Charge;
use crate::charges::reasons::NamedReason;
use crate::ids::{Cid, ContactId, ContractId, CustomerId, PersonId, ReasonId};
use crate::money::Minutes;
use crate::office::Manager;
use crate::tickets::{Channel, Kind, Priority, Status, words};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A support case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ticket {
    /// Its number.
    pub cid: Cid,
    /// Counts the changes; an edit names the version it saw.
    pub version: i64,
    /// Whose case.
    pub customer: CustomerId,
    /// Who asked.
    pub contact: Option<ContactId>,
    /// The contract it runs under; none means the price list.
    pub contract: Option<ContractId>,
    /// How it reached us.
    pub channel: Channel,
    /// What is asked for.
    pub kind: Kind,
    /// Whether a person confirmed the kind; a proposed one came by mail or portal.
    pub kind_confirmed: bool,
    /// The contract's priority; an error always has one.
    pub priority: Option<Priority>,
    /// Where it stands.
    pub status: Status,
    /// One line.
    pub subject: String,
    /// In the customer's words.
    pub description: String,
    /// Who answers for it.
    pub responsible: PersonId,
    /// Who took the call.
    pub taken_by: PersonId,
    /// The moment of receipt: deadlines count from here.
    pub received: DateTime<Utc>,
    /// The last change.
    pub changed: DateTime<Utc>,
    /// The customer's order number for it; may be empty.
    pub order_number: String,
    /// What has become of it so far.
    pub facts: Facts,
}

impl Ticket {
    /// The next moment a promise is due: the earliest that is neither kept nor resting. A closed case has none.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        if self.status == Status::Closed {
            return None;
        }
        self.promises()
            .filter(|promise| promise.met.is_none())
            .filter_map(|promise| promise.due)
            .min()
    }

    /// What is left of a resting solution target.
    #[must_use]
    pub fn resting(&self) -> Option<Minutes> {
        self.facts
            .solution
            .as_ref()
            .filter(|promise| promise.met.is_none() && promise.due.is_none())?
            .left
    }

    /// The case this one has become part of.
    #[must_use]
    pub fn merged_into(&self) -> Option<Cid> {
        match self.facts.closing.as_ref()?.how {
            ClosedBy::Duplicate { of, merged: true } => Some(of),
            _ => None,
        }
    }

    fn promises(&self) -> impl Iterator<Item = &Promise> {
        self.facts.response.iter().chain(&self.facts.solution)
    }
}

/// What has become of a case so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Facts {
    /// When each state was last reached.
    pub reached: BTreeMap<Status, DateTime<Utc>>,
    /// Who agreed to what priority A costs.
    pub consent: Option<Consent>,
    /// The response target.
    pub response: Option<Promise>,
    /// The solution target.
    pub solution: Option<Promise>,
    /// Stretches in which the solution target rests; the last may be open.
    pub pauses: Vec<Pause>,
    /// What Hold was agreed on.
    pub hold: Option<Hold>,
    /// What was delivered.
    pub delivery: Option<Delivery>,
    /// The escalation that nobody answered yet.
    pub escalation: Option<Escalation>,
    /// The numbers others know it by, and which version of what it is about.
    pub particulars: Particulars,
    /// Other cases it has to do with.
    pub links: Vec<Link>,
    /// What is to be done, in its order.
    pub checklist: Vec<CheckItem>,
    /// How it was closed.
    pub closing: Option<Closing>,
    /// Who pays, once decided.
    pub decision: Option<Decision>,
    /// By when it must be decided; set when the case is Delivered.
    pub decision_due: Option<NaiveDate>,
}

/// The numbers others know a case by, and which version of what it is about; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Particulars {
    /// The customer's own number for it.
    pub their_number: String,
    /// Our number in development.
    pub our_number: String,
    /// The product or module it is about.
    pub product: String,
    /// The version in which it was found.
    pub found_in: String,
    /// The version in which its solution was delivered.
    pub delivered_in: String,
}

/// Another case that this one has to do with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Link {
    /// What this case is to the other.
    pub kind: LinkKind,
    /// The other.
    pub cid: Cid,
}

words! {
    /// What a case is to another; each has its counterpart on the other side.
    LinkKind {
        /// The other is why it is there.
        CausedBy = "caused_by",
        /// It is why the other is there.
        Causes = "causes",
        /// It goes on with what the other left open.
        Follows = "follows",
        /// The other goes on with what it left open.
        FollowedBy = "followed_by",
        /// It is the same as the other.
        DuplicateOf = "duplicate_of",
        /// The other is the same as it.
        HasDuplicate = "has_duplicate",
    }
}

impl LinkKind {
    /// What the other case is to this one.
    #[must_use]
    pub fn counterpart(self) -> Self {
        match self {
            Self::CausedBy => Self::Causes,
            Self::Causes => Self::CausedBy,
            Self::Follows => Self::FollowedBy,
            Self::FollowedBy => Self::Follows,
            Self::DuplicateOf => Self::HasDuplicate,
            Self::HasDuplicate => Self::DuplicateOf,
        }
    }
}

/// Something to be done for a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckItem {
    /// What.
    pub text: String,
    /// Who did it and when; none while it is still to be done.
    pub done: Option<Ticked>,
}

/// Something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ticked {
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Someone at the customer agreed to something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Consent {
    /// Who, by name.
    pub by: String,
    /// By which way.
    pub channel: Channel,
    /// When.
    pub at: DateTime<Utc>,
}

/// A promise of the contract, counted in service time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Promise {
    /// What was promised, in service minutes.
    pub target: Minutes,
    /// When it is due; none while it rests.
    pub due: Option<DateTime<Utc>>,
    /// What is left while it rests, in service minutes.
    pub left: Option<Minutes>,
    /// When it was kept.
    pub met: Option<DateTime<Utc>>,
    /// Whether it was broken: met late, or used up before a pause.
    pub missed: bool,
}

/// A stretch of rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pause {
    /// Its first moment.
    pub from: DateTime<Utc>,
    /// The moment after its last; none while it lasts.
    pub to: Option<DateTime<Utc>>,
}

/// What Hold was agreed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Hold {
    /// The Wiedervorlage.
    pub until: DateTime<Utc>,
    /// Whether a time of day was named; else it is due at the day's first service minute.
    pub timed: bool,
    /// With whom it was agreed.
    pub with: String,
    /// By which way.
    pub channel: Channel,
    /// What we wait for; the customer may read it.
    pub reason: String,
    /// Who agreed it here.
    pub by: PersonId,
    /// Set when the date came and the case went back to Open by itself; stays until taken or dated anew.
    pub due: bool,
}

/// A case the management was asked to see to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Escalation {
    /// Whom, as the office named them then.
    pub to: Manager,
    /// Why.
    pub reason: String,
    /// By when an answer is needed.
    pub until: DateTime<Utc>,
    /// Whether a time of day was named; else any moment of the day will do.
    pub timed: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: PersonId,
}

/// What was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Delivery {
    /// What: the solution in the customer's words.
    pub what: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: PersonId,
}

/// How a case was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closing {
    /// By what right.
    pub how: ClosedBy,
    /// When.
    pub at: DateTime<Utc>,
    /// Who recorded it.
    pub by: PersonId,
}

/// By what right a case may be closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "right")]
pub enum ClosedBy {
    /// The customer released the work.
    Release {
        /// Who.
        by: String,
        /// By which way.
        channel: Channel,
    },
    /// The contract's term for objections ran out.
    Lapse,
    /// The customer withdrew the request.
    Withdrawn {
        /// Who.
        by: String,
        /// By which way.
        channel: Channel,
        /// Why.
        reason: String,
    },
    /// It is the same as another case.
    Duplicate {
        /// Which.
        of: Cid,
        /// Whether both are one from then on: what was said here shows there, and what no statement holds was booked
        /// over to it.
        #[serde(default)]
        merged: bool,
    },
    /// It was closed in another program, before it was taken over; by what right is not known.
    Imported {
        /// Which program.
        source: String,
        /// The word it had for that.
        word: String,
    },
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// Chargeable or free, with its reason.
    pub charge: Charge,
    /// The reason's name where the office has one of its own for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub named: Option<NamedReason>,
    /// Why, in words; may be empty at the first decision.
    pub reason: String,
    /// Who decided.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

impl Decision {
    /// Which of the office's reasons was chosen.
    #[must_use]
    pub fn reason_id(&self) -> ReasonId {
        self.named
            .as_ref()
            .map_or(ReasonId::usual(self.charge), |named| named.id)
    }
}
