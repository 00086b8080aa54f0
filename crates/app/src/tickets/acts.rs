//! The steps of the table of states, while a case is alive.

use super::{change, index};
use super::{known, seen};
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::timeline::Happening;
use crate::{deadlines, fields};
use callbuch_core::ids::Cid;
use callbuch_core::money::Minutes;
use callbuch_core::tickets::checks;
use callbuch_core::tickets::ticket::{Delivery, Hold, Ticket};
use callbuch_core::tickets::{Act, Channel, Status};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A case as it was seen.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct On {
    /// Which.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
}

/// A case as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// Which.
    pub cid: Cid,
    /// Its version now.
    pub version: i64,
    /// Where it stands now.
    pub status: Status,
}

/// Until when a case rests.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HoldMoment {
    /// Which case.
    pub cid: Cid,
    /// The local day.
    pub day: NaiveDate,
    /// The time of day, if one was named.
    pub time: Option<NaiveTime>,
}

/// What holding would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoldPreview {
    /// When the case would come back.
    pub until: DateTime<Utc>,
    /// Whether the office is closed on the wanted day, so that it moved to the next open one.
    pub moved: bool,
    /// What is left of the solution target while it rests, in service minutes.
    pub resting: Option<Minutes>,
}

/// An agreement to rest.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HoldRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// The local day.
    pub day: NaiveDate,
    /// The time of day, if one was named.
    pub time: Option<NaiveTime>,
    /// With whom it was agreed.
    pub with: String,
    /// By which way.
    pub channel: Channel,
    /// What we wait for; the customer may read it.
    pub reason: String,
}

/// What was handed over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeliverRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// What: the solution in words for the customer.
    pub text: String,
    /// In which version; what is known of it stays when nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub delivered_in: Option<String>,
}

/// Someone begins to work on a case; it becomes theirs.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Open; [`Code::Conflict`].
pub fn take(ctx: &mut Writing<'_, '_>, on: On) -> Answer<Changed> {
    let person = ctx.person()?;
    act(ctx, on, Act::Take, |ticket, _| {
        ticket.responsible = person;
        Ok(Happening::Taken)
    })
}

/// A case goes back to Open.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Working; [`Code::Conflict`].
pub fn hand_back(ctx: &mut Writing<'_, '_>, on: On) -> Answer<Changed> {
    act(ctx, on, Act::HandBack, |_, _| Ok(Happening::HandedBack))
}

/// What would be said before a case is put on Hold.
///
/// # Errors
/// [`Code::NotFound`], [`Code::Past`] for a moment that is not in the future.
pub fn hold_preview(ctx: &mut Reading<'_, '_>, wanted: HoldMoment) -> Answer<HoldPreview> {
    let ticket = known(ctx, wanted.cid)?;
    let (until, moved) = deadlines::wake_up(ctx, wanted.day, wanted.time)?;
    if until <= ctx.now {
        return Err(Failure::at("until", Code::Past));
    }
    let rested = deadlines::moved(ctx, &ticket, Status::Hold)?;
    Ok(HoldPreview {
        until,
        moved,
        resting: rested.resting(),
    })
}

/// A case rests until an agreed date. On a day the office is closed, it comes back on the next open one.
///
/// # Errors
/// [`Code::NotAllowed`]; [`Code::Past`] at `until`; [`Code::Required`] at `with` and `reason`; [`Code::Conflict`].
pub fn hold(ctx: &mut Writing<'_, '_>, wanted: HoldRequest) -> Answer<Changed> {
    let (until, _) = deadlines::wake_up(ctx, wanted.day, wanted.time)?;
    let agreed = Hold {
        until,
        timed: wanted.time.is_some(),
        with: fields::line("with", &wanted.with, fields::LINE, true)?,
        channel: wanted.channel,
        reason: fields::text("reason", &wanted.reason, true)?,
        by: ctx.person()?,
        due: false,
    };
    agreed.check(ctx.now)?;
    act(
        ctx,
        On {
            cid: wanted.cid,
            version: wanted.version,
        },
        Act::Hold,
        |ticket, _| {
            let Hold {
                until,
                timed,
                with,
                channel,
                reason,
                ..
            } = agreed.clone();
            ticket.facts.hold = Some(agreed.clone());
            Ok(Happening::Held {
                until,
                timed,
                with,
                channel,
                reason,
            })
        },
    )
}

/// A person ends the rest of a case.
///
/// # Errors
/// [`Code::NotAllowed`] from another state than Hold; [`Code::Conflict`].
pub fn resume(ctx: &mut Writing<'_, '_>, on: On) -> Answer<Changed> {
    let person = ctx.person()?;
    act(ctx, on, Act::Resume, |ticket, _| {
        ticket.responsible = person;
        Ok(Happening::Resumed)
    })
}

/// The solution is handed over; from now on the customer decides, and the office settles who pays.
///
/// # Errors
/// [`Code::NotAllowed`]; [`Code::KindUnconfirmed`], [`Code::PriorityRequired`]; [`Code::Required`] at `text`.
pub fn deliver(ctx: &mut Writing<'_, '_>, wanted: DeliverRequest) -> Answer<Changed> {
    let what = fields::text("text", &wanted.text, true)?;
    let version = wanted.delivered_in.as_deref();
    let version = version.map(|version| fields::line("delivered_in", version, fields::SHORT_LINE, false));
    let version = version.transpose()?;
    let delivery = Delivery {
        what,
        at: ctx.now,
        by: ctx.person()?,
    };
    let due = decision_due(ctx)?;
    let changed = act(
        ctx,
        On {
            cid: wanted.cid,
            version: wanted.version,
        },
        Act::Deliver,
        |ticket, _| {
            ticket.facts.delivery = Some(delivery.clone());
            if let Some(version) = version {
                ticket.facts.particulars.delivered_in = version;
            }
            ticket.facts.decision_due = ticket.facts.decision.is_none().then_some(due);
            Ok(Happening::Delivered {
                text: delivery.what.clone(),
            })
        },
    )?;
    if wanted.delivered_in.is_some() {
        index::ticket(ctx, wanted.cid)?;
    }
    Ok(changed)
}

/// Walks one step of the table of states; `fill` adds what the step needs.
pub(crate) fn act(
    ctx: &mut Writing<'_, '_>,
    on: On,
    act: Act,
    fill: impl FnOnce(&mut Ticket, DateTime<Utc>) -> Answer<Happening>,
) -> Answer<Changed> {
    let before = seen(ctx, on.cid, on.version)?;
    let to = checks::step(&before, act)?;
    let mut after = deadlines::moved(ctx, &before, to)?;
    after.status = to;
    after.facts.reached.insert(to, ctx.now);
    if before.status == Status::Hold || before.facts.hold.as_ref().is_some_and(|hold| hold.due) {
        after.facts.hold = None;
    }
    let happening = fill(&mut after, ctx.now)?;
    ctx.undoable = true;
    change::save(ctx, &before, after, happening)
}

/// By when it must be settled who pays: two working days from today.
pub(crate) fn decision_due(ctx: &mut Reading<'_, '_>) -> Answer<NaiveDate> {
    let office = ctx.office()?;
    let today = ctx.today()?;
    deadlines::working_days_after(&office.calendar, today, 2)
}
