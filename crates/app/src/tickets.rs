//! Support cases: acts on them, edits, lists, the page of one case.

pub mod acts;
pub mod bulk;
pub mod change;
pub mod checklist;
pub mod edits;
pub mod endings;
pub mod escalation;
pub mod index;
pub mod links;
pub mod list;
pub mod merging;
pub mod view;

use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use callbuch_core::ids::Cid;
use callbuch_core::tickets::checks::Refusal;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_store::tickets as store;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A case.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TicketRef {
    /// Which.
    pub cid: Cid,
}

/// A case that must be there.
pub(crate) fn known(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Ticket> {
    store::get(ctx.tx, cid)?.ok_or_else(|| Failure::at("cid", Code::NotFound).with("cid", cid))
}

/// A case that must be there and not have changed since it was seen.
pub(crate) fn seen(ctx: &mut Reading<'_, '_>, cid: Cid, version: i64) -> Answer<Ticket> {
    let ticket = known(ctx, cid)?;
    if ticket.version == version {
        Ok(ticket)
    } else {
        Err(Failure::new(Code::Conflict).with("cid", cid))
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let failure = match refusal {
            Refusal::NotFromHere { from, act } => Self::new(Code::NotAllowed)
                .with("act", act.word())
                .with("status", from.word()),
            Refusal::KindNotConfirmed => Self::at("kind", Code::KindUnconfirmed),
            Refusal::PriorityMissing => Self::at("priority", Code::PriorityRequired),
            Refusal::ConsentMissing => Self::at("consent", Code::ConsentRequired),
            Refusal::NameMissing => Self::at("by", Code::Required),
            Refusal::ReasonMissing => Self::at("reason", Code::ReasonRequired),
            Refusal::SolutionMissing => Self::at("text", Code::Required),
            Refusal::DatePassed => Self::at("until", Code::Past),
            Refusal::EscalatedAlready => Self::new(Code::EscalatedAlready),
            Refusal::NotEscalated => Self::new(Code::NotEscalated),
            Refusal::DuplicateOfItself => Self::at("of", Code::Invalid),
        };
        failure.because(refusal)
    }
}
