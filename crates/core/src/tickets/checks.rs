//! What an act on a case needs besides the right state, and why one is refused (RULES §8).
//!
//! Whether a contract allows the lapse of time, and who may do what, is asked elsewhere.

use crate::ids::Cid;
use crate::tickets::ticket::{ClosedBy, Consent, Delivery, Escalation, Hold, Ticket};
use crate::tickets::{Act, Kind, Priority, Status, leads_to};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Why an act on a case is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum Refusal {
    /// The table of states has no such step.
    #[error("{} is not possible from {}", act.word(), from.word())]
    NotFromHere {
        /// Where the case stands.
        from: Status,
        /// What was wanted.
        act: Act,
    },
    /// A proposed kind must be confirmed before the case is Delivered.
    #[error("the kind is only proposed")]
    KindNotConfirmed,
    /// A confirmed error has no priority.
    #[error("a confirmed error needs a priority")]
    PriorityMissing,
    /// Nobody agreed to what priority A costs.
    #[error("priority A needs the customer's consent")]
    ConsentMissing,
    /// It is not said who at the customer.
    #[error("a name is missing")]
    NameMissing,
    /// It is not said why.
    #[error("a reason is missing")]
    ReasonMissing,
    /// It is not said what was delivered.
    #[error("what was delivered is missing")]
    SolutionMissing,
    /// The Wiedervorlage is not in the future.
    #[error("the agreed date has passed")]
    DatePassed,
    /// A case cannot be a duplicate of itself.
    #[error("a case is no duplicate of itself")]
    DuplicateOfItself,
    /// An escalation is not answered yet.
    #[error("the case is escalated already")]
    EscalatedAlready,
    /// There is no escalation to answer.
    #[error("the case is not escalated")]
    NotEscalated,
}

/// The state after an act, when the table and the case's kind allow it.
///
/// # Errors
/// [`Refusal::NotFromHere`] for a step that is not in the table; [`Refusal::KindNotConfirmed`] and
/// [`Refusal::PriorityMissing`] when a case that is not classified yet is to be Delivered.
pub fn step(ticket: &Ticket, act: Act) -> Result<Status, Refusal> {
    let from = ticket.status;
    let to = leads_to(from, act).ok_or(Refusal::NotFromHere { from, act })?;
    if to == Status::Delivered {
        if !ticket.kind_confirmed {
            return Err(Refusal::KindNotConfirmed);
        }
        classified(ticket.kind, true, ticket.priority)?;
    }
    Ok(to)
}

/// Whether kind and priority go together: a confirmed error has a priority, anything else may have one.
///
/// # Errors
/// [`Refusal::PriorityMissing`].
pub fn classified(kind: Kind, confirmed: bool, priority: Option<Priority>) -> Result<(), Refusal> {
    if kind == Kind::Error && confirmed && priority.is_none() {
        return Err(Refusal::PriorityMissing);
    }
    Ok(())
}

/// Whether someone agreed to what the priority costs: A needs it, where the contract has words on its cost.
///
/// # Errors
/// [`Refusal::ConsentMissing`], [`Refusal::NameMissing`].
pub fn agreed(priority: Option<Priority>, cost_words: &str, consent: Option<&Consent>) -> Result<(), Refusal> {
    if priority != Some(Priority::A) || cost_words.trim().is_empty() {
        return Ok(());
    }
    named(&consent.ok_or(Refusal::ConsentMissing)?.by)
}

impl Hold {
    /// Whether it says with whom, why, and a moment still to come.
    ///
    /// # Errors
    /// [`Refusal::NameMissing`], [`Refusal::ReasonMissing`], [`Refusal::DatePassed`].
    pub fn check(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        named(&self.with)?;
        reasoned(&self.reason)?;
        if self.until > now {
            Ok(())
        } else {
            Err(Refusal::DatePassed)
        }
    }
}

impl Escalation {
    /// Whether it says to whom, why, and a moment still to come, and the case has no other one.
    ///
    /// # Errors
    /// [`Refusal::EscalatedAlready`], [`Refusal::NameMissing`], [`Refusal::ReasonMissing`], [`Refusal::DatePassed`].
    pub fn check(&self, ticket: &Ticket) -> Result<(), Refusal> {
        if ticket.facts.escalation.is_some() {
            return Err(Refusal::EscalatedAlready);
        }
        named(&self.to.name)?;
        reasoned(&self.reason)?;
        if self.until > self.at {
            Ok(())
        } else {
            Err(Refusal::DatePassed)
        }
    }
}

impl Delivery {
    /// Whether it says what was handed over.
    ///
    /// # Errors
    /// [`Refusal::SolutionMissing`].
    pub fn check(&self) -> Result<(), Refusal> {
        if self.what.trim().is_empty() {
            Err(Refusal::SolutionMissing)
        } else {
            Ok(())
        }
    }
}

impl ClosedBy {
    /// The act that closes a case by this right; none for what was closed elsewhere.
    #[must_use]
    pub fn act(&self) -> Option<Act> {
        match self {
            Self::Release { .. } => Some(Act::Release),
            Self::Lapse => Some(Act::Lapse),
            Self::Withdrawn { .. } => Some(Act::Withdraw),
            Self::Duplicate { .. } => Some(Act::Duplicate),
            Self::Imported { .. } => None,
        }
    }

    /// Whether everything is said that closing this case by this right needs; a withdrawal needs no reason.
    ///
    /// # Errors
    /// [`Refusal::NameMissing`], [`Refusal::DuplicateOfItself`].
    pub fn check(&self, cid: Cid) -> Result<(), Refusal> {
        match self {
            Self::Release { by, .. } | Self::Withdrawn { by, .. } => named(by),
            Self::Duplicate { of, .. } if *of == cid => Err(Refusal::DuplicateOfItself),
            Self::Duplicate { .. } | Self::Lapse | Self::Imported { .. } => Ok(()),
        }
    }
}

/// Whether a reason was given: refusing, reopening and changing a decision need one.
///
/// # Errors
/// [`Refusal::ReasonMissing`].
pub fn reasoned(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        Err(Refusal::ReasonMissing)
    } else {
        Ok(())
    }
}

fn named(name: &str) -> Result<(), Refusal> {
    if name.trim().is_empty() {
        Err(Refusal::NameMissing)
    } else {
        Ok(())
    }
}
