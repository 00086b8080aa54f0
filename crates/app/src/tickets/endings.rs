//! How a case ends: released, refused, withdrawn, the same as another, by lapse of time; who pays; and reopening.

use super::acts::{Changed, On, act, decision_due};
use super::change;
use super::{known, seen};
use super::{links, merging};
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::fields;
use crate::timeline::Happening;
use callbuch_core::charges::Charge;
use callbuch_core::charges::reasons::NamedReason;
use callbuch_core::ids::{Cid, ReasonId};
use callbuch_core::tickets::checks;
use callbuch_core::tickets::ticket::{ClosedBy, Closing, Decision, LinkKind};
use callbuch_core::tickets::{Act, Channel};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A release.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleaseRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Who released it.
    pub by: String,
    /// By which way.
    pub channel: Channel,
}

/// A refusal or withdrawal.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RefuseRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Who said so.
    pub by: String,
    /// By which way.
    pub channel: Channel,
    /// Why.
    pub reason: String,
}

/// The same case under another number.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DuplicateRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// The case that goes on.
    pub of: Cid,
    /// Whether both are one from then on.
    pub merge: bool,
}

/// A reason.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReasonRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// A charge decision.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Who pays.
    pub charge: Charge,
    /// Which of the office's reasons; none for the charge as such.
    #[serde(default)]
    #[ts(optional)]
    pub reason_id: Option<ReasonId>,
    /// Why; needed when an earlier decision changes.
    pub reason: String,
}

/// The customer releases the work: the case is Closed, whether or not it is decided who pays.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Delivered; [`Code::Required`] at `by`; [`Code::Conflict`].
pub fn release(ctx: &mut Writing<'_, '_>, wanted: ReleaseRequest) -> Answer<Changed> {
    let by = fields::line("by", &wanted.by, fields::LINE, true)?;
    let how = ClosedBy::Release {
        by: by.clone(),
        channel: wanted.channel,
    };
    let happening = Happening::Released {
        by,
        channel: wanted.channel,
    };
    close(
        ctx,
        On {
            cid: wanted.cid,
            version: wanted.version,
        },
        how,
        happening,
    )
}

/// The contract's term for objections ran out: the case is Closed, and it says so.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Delivered.
pub(crate) fn lapse(ctx: &mut Writing<'_, '_>, cid: Cid) -> Answer<()> {
    let ticket = known(ctx, cid)?;
    ctx.person = Some(ticket.responsible);
    close(
        ctx,
        On {
            cid,
            version: ticket.version,
        },
        ClosedBy::Lapse,
        Happening::Lapsed,
    )
    .map(drop)
}

/// The customer refuses the work: it goes back to Working.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Delivered; [`Code::Required`] at `by`, [`Code::ReasonRequired`].
pub fn refuse(ctx: &mut Writing<'_, '_>, wanted: RefuseRequest) -> Answer<Changed> {
    let by = fields::line("by", &wanted.by, fields::LINE, true)?;
    let text = fields::text("reason", &wanted.reason, false)?;
    checks::reasoned(&text)?;
    act(
        ctx,
        On {
            cid: wanted.cid,
            version: wanted.version,
        },
        Act::Refuse,
        |_, _| {
            Ok(Happening::Refused {
                by: by.clone(),
                channel: wanted.channel,
                text: text.clone(),
            })
        },
    )
}

/// The customer takes the request back: the case is Closed.
///
/// # Errors
/// [`Code::NotAllowed`]; [`Code::Required`] at `by`; [`Code::Conflict`].
pub fn withdraw(ctx: &mut Writing<'_, '_>, wanted: RefuseRequest) -> Answer<Changed> {
    let by = fields::line("by", &wanted.by, fields::LINE, true)?;
    let reason = fields::text("reason", &wanted.reason, false)?;
    let how = ClosedBy::Withdrawn {
        by: by.clone(),
        channel: wanted.channel,
        reason: reason.clone(),
    };
    let happening = Happening::Withdrawn {
        by,
        channel: wanted.channel,
        text: reason,
    };
    close(
        ctx,
        On {
            cid: wanted.cid,
            version: wanted.version,
        },
        how,
        happening,
    )
}

/// The case is the same as another, which goes on. Merged, it takes along what was said, and the time that no
/// statement holds.
///
/// # Errors
/// [`Code::NotAllowed`]; [`Code::NotFound`] and [`Code::Invalid`] at `of`; [`Code::OtherContract`] when there is time to
/// take along; [`Code::Conflict`].
pub fn duplicate(ctx: &mut Writing<'_, '_>, wanted: DuplicateRequest) -> Answer<Changed> {
    let other = merging::leads_to(ctx, wanted.of)?;
    let own = known(ctx, wanted.cid)?;
    if other.customer != own.customer {
        return Err(Failure::at("of", Code::Invalid).with("cid", wanted.of));
    }
    let of = other.cid;
    let happening = if wanted.merge {
        Happening::Merged { into: of }
    } else {
        Happening::Duplicate { of }
    };
    let on = On {
        cid: wanted.cid,
        version: wanted.version,
    };
    let how = ClosedBy::Duplicate {
        of,
        merged: wanted.merge,
    };
    if wanted.merge && of != own.cid {
        merging::book_over(ctx, &own, &other)?;
    }
    let settled = if wanted.merge {
        merging::settled(ctx, &own, &other)?
    } else {
        None
    };
    let changed = close_decided(ctx, on, how, happening, settled)?;
    links::has_duplicate(ctx, &other, wanted.cid)?;
    Ok(changed)
}

/// A closed case is worked on again.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Closed; [`Code::ReasonRequired`]; [`Code::Conflict`].
pub fn reopen(ctx: &mut Writing<'_, '_>, wanted: ReasonRequest) -> Answer<Changed> {
    let text = fields::text("reason", &wanted.reason, false)?;
    checks::reasoned(&text)?;
    act(
        ctx,
        On {
            cid: wanted.cid,
            version: wanted.version,
        },
        Act::Reopen,
        |ticket, _| {
            ticket.facts.closing = None;
            ticket.facts.decision_due = None;
            Ok(Happening::Reopened { text: text.clone() })
        },
    )
}

/// Decides who pays; a later change needs a reason and stays visible.
///
/// # Errors
/// [`Code::ReasonRequired`] when an earlier decision changes; [`Code::Invalid`] at `charge` for a reason the office
/// does not have, that rests, or that means another charge; [`Code::Conflict`].
pub fn decide(ctx: &mut Writing<'_, '_>, wanted: DecideRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    let reason = fields::text("reason", &wanted.reason, false)?;
    let earlier = before.facts.decision.clone();
    let id = wanted.reason_id.unwrap_or(ReasonId::usual(wanted.charge));
    let is_same = |earlier: &Decision| earlier.charge == wanted.charge && earlier.reason_id() == id;
    let named = if earlier.as_ref().is_some_and(is_same) {
        earlier.as_ref().and_then(|earlier| earlier.named.clone())
    } else {
        named(ctx, &wanted, id)?
    };
    if earlier.as_ref().is_some_and(|earlier| !is_same(earlier)) {
        checks::reasoned(&reason)?;
    }
    let mut after = before.clone();
    let decision = Decision {
        charge: wanted.charge,
        named: named.clone(),
        reason: reason.clone(),
        by: ctx.person()?,
        at: ctx.now,
    };
    after.facts.decision = Some(decision);
    ctx.undoable = true;
    let happening = Happening::Decided {
        charge: wanted.charge,
        named,
        before: earlier.as_ref().map(|earlier| earlier.charge),
        before_named: earlier.and_then(|earlier| earlier.named),
        text: reason,
    };
    change::save(ctx, &before, after, happening)
}

/// What the office calls a reason. A charge as such can always be decided, also where its reason rests.
fn named(ctx: &mut Writing<'_, '_>, wanted: &DecideRequest, id: ReasonId) -> Answer<Option<NamedReason>> {
    let reasons = ctx.office()?.reasons;
    let chosen = reasons
        .into_iter()
        .find(|one| one.id == id && one.charge == wanted.charge);
    let chosen = chosen.filter(|one| one.active || id == ReasonId::usual(one.charge));
    chosen
        .map(|one| one.named())
        .ok_or_else(|| Failure::at("charge", Code::Invalid))
}

fn close(ctx: &mut Writing<'_, '_>, on: On, how: ClosedBy, happening: Happening) -> Answer<Changed> {
    close_decided(ctx, on, how, happening, None)
}

/// Closes a case, perhaps with a decision that is settled by how it ends.
fn close_decided(
    ctx: &mut Writing<'_, '_>,
    on: On,
    how: ClosedBy,
    happening: Happening,
    settled: Option<Decision>,
) -> Answer<Changed> {
    how.check(on.cid)?;
    let right = how.act().ok_or_else(|| Failure::new(Code::NotAllowed))?;
    let by = ctx.person()?;
    let due = decision_due(ctx)?;
    act(ctx, on, right, |ticket, now| {
        if ticket.facts.decision.is_none() {
            ticket.facts.decision = settled;
        }
        if ticket.facts.decision.is_none() && ticket.facts.decision_due.is_none() {
            ticket.facts.decision_due = Some(due);
        }
        if let ClosedBy::Duplicate { of, .. } = how {
            links::put(ticket, LinkKind::DuplicateOf, of);
        }
        ticket.facts.closing = Some(Closing { how, at: now, by });
        Ok(happening)
    })
}
