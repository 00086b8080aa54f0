//! One change to several cases at once: one act, taken back as one. What a case does not allow is named and left as
//! it is; the others change.

use super::acts::{self, HoldRequest, On};
use super::edits::{self, AssignRequest, ClassifyRequest};
use super::known;
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::{deadlines, fields};
use callbuch_core::ids::{Cid, PersonId};
use callbuch_core::tickets::ticket::Ticket;
use callbuch_core::tickets::{Channel, Priority, Status, checks};
use callbuch_store::customers;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most cases of one act.
const MOST: usize = 500;

/// A change of several cases. It names no versions: rows are marked that were never on screen, and each case is set
/// to one value, whatever it was.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BulkRequest {
    /// Which cases.
    pub cids: Vec<Cid>,
    /// What changes.
    pub change: BulkChange,
}

/// What changes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum BulkChange {
    /// Who answers for them.
    Responsible {
        /// Who.
        responsible: PersonId,
    },
    /// Their priority.
    Priority {
        /// Which; A only where nobody has to agree to what it costs.
        priority: Priority,
    },
    /// They rest until a date. A case on Hold is resumed and rests anew.
    Hold {
        /// The local day.
        day: NaiveDate,
        /// The time of day, if one was named.
        time: Option<NaiveTime>,
        /// By which way it was agreed.
        channel: Channel,
        /// What we wait for; a case on Hold keeps its own reason where this is empty.
        reason: String,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BulkDone {
    /// The cases that changed.
    pub changed: Vec<Cid>,
    /// Those that were so already.
    pub already: Vec<Cid>,
    /// Those that did not, each with why.
    pub refused: Vec<BulkRefusal>,
}

/// A case that did not change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BulkRefusal {
    /// Which.
    pub cid: Cid,
    /// Why.
    pub why: Failure,
}

/// Changes several cases at once.
///
/// # Errors
/// What is wrong for all of them: [`Code::NotFound`] at `responsible`, [`Code::Past`] at `until`,
/// [`Code::TooLong`] at `cids` for more than 500, [`Code::Required`] at `cids` for none.
pub fn change(ctx: &mut Writing<'_, '_>, wanted: BulkRequest) -> Answer<BulkDone> {
    if wanted.cids.is_empty() {
        return Err(Failure::at("cids", Code::Required));
    }
    if wanted.cids.len() > MOST {
        return Err(Failure::at("cids", Code::TooLong)
            .with("length", wanted.cids.len())
            .with("most", MOST));
    }
    fits_all(ctx, &wanted.change)?;
    let mut done = BulkDone {
        changed: Vec::new(),
        already: Vec::new(),
        refused: Vec::new(),
    };
    for cid in wanted.cids {
        match one(ctx, cid, &wanted.change) {
            Ok(true) => done.changed.push(cid),
            Ok(false) => done.already.push(cid),
            Err(why) if is_of_the_case(why.code) => done.refused.push(BulkRefusal { cid, why }),
            Err(failure) => return Err(failure),
        }
    }
    ctx.undoable = !done.changed.is_empty();
    Ok(done)
}

/// What is wrong with the change itself is said once.
fn fits_all(ctx: &mut Writing<'_, '_>, change: &BulkChange) -> Answer<()> {
    match change {
        BulkChange::Responsible { responsible } => crate::people::active(ctx, "responsible", *responsible).map(drop),
        BulkChange::Priority { .. } => Ok(()),
        BulkChange::Hold { day, time, reason, .. } => {
            fields::text("reason", reason, false)?;
            let (until, _) = deadlines::wake_up(ctx, *day, *time)?;
            if until > ctx.now {
                Ok(())
            } else {
                Err(Failure::at("until", Code::Past))
            }
        }
    }
}

/// Changes one case; answers false if it was so already.
fn one(ctx: &mut Writing<'_, '_>, cid: Cid, change: &BulkChange) -> Answer<bool> {
    let ticket = known(ctx, cid)?;
    let version = ticket.version;
    match change {
        BulkChange::Responsible { responsible } if ticket.responsible == *responsible => Ok(false),
        BulkChange::Responsible { responsible } => {
            let request = AssignRequest {
                cid,
                version,
                responsible: *responsible,
            };
            edits::assign(ctx, request).map(|_| true)
        }
        BulkChange::Priority { priority } if ticket.priority == Some(*priority) => Ok(false),
        // A priority for all must not confirm what nobody looked at.
        BulkChange::Priority { .. } if !ticket.kind_confirmed => Err(Failure::at("kind", Code::KindUnconfirmed)),
        BulkChange::Priority { priority } => {
            let request = ClassifyRequest {
                cid,
                version,
                kind: ticket.kind,
                priority: Some(*priority),
                consent: None,
            };
            edits::classify(ctx, request).map(|_| true)
        }
        BulkChange::Hold {
            day,
            time,
            channel,
            reason,
        } => {
            let request = HoldRequest {
                cid,
                version,
                day: *day,
                time: *time,
                with: agreed_with(ctx, &ticket)?,
                channel: *channel,
                reason: reason.clone(),
            };
            hold(ctx, &ticket, request).map(|()| true)
        }
    }
}

/// Puts a case on Hold. From Hold the table of states leads there only by way of Working, and the log shows both steps.
fn hold(ctx: &mut Writing<'_, '_>, ticket: &Ticket, mut request: HoldRequest) -> Answer<()> {
    if request.reason.trim().is_empty()
        && let Some(hold) = &ticket.facts.hold
    {
        request.reason.clone_from(&hold.reason);
    }
    checks::reasoned(request.reason.trim())?;
    if ticket.status == Status::Hold {
        let on = On {
            cid: ticket.cid,
            version: ticket.version,
        };
        let responsible = ticket.responsible;
        let resumed = acts::act(ctx, on, callbuch_core::tickets::Act::Resume, |after, _| {
            after.responsible = responsible;
            Ok(crate::timeline::Happening::Resumed)
        })?;
        request.version = resumed.version;
    }
    acts::hold(ctx, request).map(drop)
}

/// Whoever asked; who is on Hold keeps with whom it was agreed. Nobody named: the customer.
fn agreed_with(ctx: &mut Writing<'_, '_>, ticket: &Ticket) -> Answer<String> {
    if let Some(hold) = &ticket.facts.hold {
        return Ok(hold.with.clone());
    }
    let contact = match ticket.contact {
        Some(id) => customers::get_contact(ctx.tx, id)?.map(|contact| contact.name),
        None => None,
    };
    match contact {
        Some(name) => Ok(name),
        None => Ok(crate::customers::known(ctx, ticket.customer)?.brief().to_owned()),
    }
}

/// Whether a failure says something about one case; anything else ends the whole act, and nothing of it stays.
fn is_of_the_case(code: Code) -> bool {
    matches!(
        code,
        Code::NotFound
            | Code::NotAllowed
            | Code::ConsentRequired
            | Code::PriorityRequired
            | Code::ReasonRequired
            | Code::KindUnconfirmed
    )
}
