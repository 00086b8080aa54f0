//! Timers: one runs per person; they survive restarts because they are only moments and sums.

use crate::commands::{Done, Nothing};
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::{fields, tickets};
use callbuch_core::entries::worked;
use callbuch_core::ids::{Cid, TimerId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_core::timers::Timer;
use callbuch_store::{customers, timers as store};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A timer as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimerView {
    /// The timer.
    pub timer: Timer,
    /// Seconds counted up to now.
    pub seconds: i64,
    /// The minutes it would book now; none before a second has passed, and after more than a day.
    pub minutes: Option<Minutes>,
    /// From when to when it counted, if it runs and never rested.
    pub stretch: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The customer's short name; empty while no case is known.
    pub customer: String,
}

/// What a timer is started for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartRequest {
    /// For which case; none while one is being taken down.
    pub cid: Option<Cid>,
    /// What stands beside it while no case is known.
    #[serde(default)]
    pub label: String,
}

/// A timer.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimerRef {
    /// Which.
    pub timer: TimerId,
}

/// What a timer has really counted.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdjustRequest {
    /// Which.
    pub timer: TimerId,
    /// Seconds of work up to now, at most what it has counted.
    pub seconds: i64,
}

/// For which case a timer goes on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignTimer {
    /// Which.
    pub timer: TimerId,
    /// For which case.
    pub cid: Cid,
}

/// The timers of who sits here, the running one first.
///
/// # Errors
/// [`Code::NobodySeated`].
pub fn list(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Vec<TimerView>> {
    let person = ctx.seated()?;
    let timers = store::of(ctx.tx, person)?;
    timers.into_iter().map(|timer| view(ctx, timer)).collect()
}

/// Starts a timer; the running one pauses. A case that has a timer goes on with it.
///
/// # Errors
/// [`Code::NotFound`] at `cid`.
pub fn start(ctx: &mut Writing<'_, '_>, wanted: StartRequest) -> Answer<TimerView> {
    let person = ctx.person()?;
    if let Some(cid) = wanted.cid {
        tickets::known(ctx, cid)?;
        let own = store::of(ctx.tx, person)?
            .into_iter()
            .find(|timer| timer.cid == Some(cid));
        if let Some(timer) = own {
            resume(ctx, TimerRef { timer: timer.id })?;
            let timer = known(ctx, timer.id)?;
            return view(ctx, timer);
        }
    }
    pause_running(ctx)?;
    let mut timer = Timer {
        id: TimerId(0),
        version: 1,
        person,
        cid: wanted.cid,
        label: fields::line("label", &wanted.label, fields::LINE, false)?,
        begun: ctx.now,
        running_since: Some(ctx.now),
        banked: 0,
    };
    timer.id = store::add(ctx.tx, &timer)?;
    ctx.log("timer", timer.id.0, "started", &timer)?;
    view(ctx, timer)
}

/// Pauses a running timer; one that is paused already stays so.
///
/// # Errors
/// [`Code::NotFound`].
pub fn pause(ctx: &mut Writing<'_, '_>, wanted: TimerRef) -> Answer<Done> {
    let timer = known(ctx, wanted.timer)?;
    stop(ctx, timer)?;
    Ok(Done {})
}

/// Goes on with a paused timer; the running one pauses.
///
/// # Errors
/// [`Code::NotFound`].
pub fn resume(ctx: &mut Writing<'_, '_>, wanted: TimerRef) -> Answer<Done> {
    let timer = known(ctx, wanted.timer)?;
    if timer.running_since.is_none() {
        pause_running(ctx)?;
        let going = Timer {
            running_since: Some(ctx.now),
            ..timer
        };
        change(ctx, &going, "resumed")?;
    }
    Ok(Done {})
}

/// Sets what a timer has counted: after a pause nobody noticed, a person says what of it was work.
///
/// # Errors
/// [`Code::NotFound`]; [`Code::Invalid`] at `seconds` for more than it has counted, or less than nothing.
pub fn adjust(ctx: &mut Writing<'_, '_>, wanted: AdjustRequest) -> Answer<TimerView> {
    let timer = known(ctx, wanted.timer)?;
    let counted = timer.seconds(ctx.now);
    if !(0..=counted).contains(&wanted.seconds) {
        return Err(Failure::at("seconds", Code::Invalid).with("most", counted));
    }
    let running_since = timer.running_since.map(|_| ctx.now);
    let adjusted = Timer {
        banked: wanted.seconds,
        running_since,
        ..timer
    };
    change(ctx, &adjusted, "adjusted")?;
    let timer = known(ctx, wanted.timer)?;
    view(ctx, timer)
}

/// A timer that ran while nobody knew for what goes on for a case; if the case has one, their time is added up.
///
/// # Errors
/// [`Code::NotFound`] at `timer` or `cid`; [`Code::Invalid`] at `timer` if it already is of a case.
pub fn assign(ctx: &mut Writing<'_, '_>, wanted: AssignTimer) -> Answer<TimerView> {
    let ticket = tickets::known(ctx, wanted.cid)?;
    let timer = known(ctx, wanted.timer)?;
    if timer.cid.is_some() {
        return Err(Failure::at("timer", Code::Invalid));
    }
    let own = store::of(ctx.tx, timer.person)?
        .into_iter()
        .find(|one| one.cid == Some(wanted.cid));
    let Some(own) = own else {
        bind(ctx, timer.id, &ticket)?;
        let bound = known(ctx, timer.id)?;
        return view(ctx, bound);
    };
    let sum = Timer {
        banked: own.seconds(ctx.now) + timer.seconds(ctx.now),
        running_since: timer.running_since.map(|_| ctx.now),
        ..own
    };
    store::end(ctx.tx, timer.id)?;
    ctx.log("timer", timer.id.0, "added up", &timer)?;
    change(ctx, &sum, "added up")?;
    let sum = known(ctx, sum.id)?;
    view(ctx, sum)
}

/// Throws a timer away.
///
/// # Errors
/// [`Code::NotFound`].
pub fn discard(ctx: &mut Writing<'_, '_>, wanted: TimerRef) -> Answer<Done> {
    let timer = known(ctx, wanted.timer)?;
    store::end(ctx.tx, timer.id)?;
    ctx.log("timer", timer.id.0, "discarded", &timer)?;
    ctx.undoable = true;
    Ok(Done {})
}

/// A timer of who acts.
pub(crate) fn known(ctx: &mut Writing<'_, '_>, id: TimerId) -> Answer<Timer> {
    let person = ctx.person()?;
    let timer = store::get(ctx.tx, id)?.filter(|timer| timer.person == person);
    timer.ok_or_else(|| Failure::at("timer", Code::NotFound))
}

/// What a timer counted was booked: it ends.
pub(crate) fn booked(ctx: &mut Writing<'_, '_>, id: TimerId) -> Answer<()> {
    let timer = known(ctx, id)?;
    store::end(ctx.tx, id)?;
    ctx.log("timer", id.0, "booked", &timer)
}

/// The timer that ran during the call goes on for the case.
pub(crate) fn bind(ctx: &mut Writing<'_, '_>, id: TimerId, ticket: &Ticket) -> Answer<()> {
    let timer = known(ctx, id)?;
    change(
        ctx,
        &Timer {
            cid: Some(ticket.cid),
            label: String::new(),
            ..timer
        },
        "bound",
    )
}

fn pause_running(ctx: &mut Writing<'_, '_>) -> Answer<()> {
    let person = ctx.person()?;
    for timer in store::of(ctx.tx, person)? {
        stop(ctx, timer)?;
    }
    Ok(())
}

fn stop(ctx: &mut Writing<'_, '_>, timer: Timer) -> Answer<()> {
    if timer.running_since.is_none() {
        return Ok(());
    }
    let stopped = Timer {
        banked: timer.seconds(ctx.now),
        running_since: None,
        ..timer
    };
    change(ctx, &stopped, "paused")
}

fn change(ctx: &mut Writing<'_, '_>, timer: &Timer, action: &str) -> Answer<()> {
    if !store::change(ctx.tx, timer)? {
        return Err(Failure::new(Code::Conflict));
    }
    ctx.log("timer", timer.id.0, action, timer)
}

fn view(ctx: &mut Reading<'_, '_>, timer: Timer) -> Answer<TimerView> {
    let ticket = match timer.cid {
        Some(cid) => callbuch_store::tickets::get(ctx.tx, cid)?,
        None => None,
    };
    let customer = match ticket {
        Some(ticket) => customers::get(ctx.tx, ticket.customer)?
            .map(|one| one.brief().to_owned())
            .unwrap_or_default(),
        None => String::new(),
    };
    let seconds = timer.seconds(ctx.now);
    Ok(TimerView {
        seconds,
        minutes: worked::between(ctx.now - TimeDelta::seconds(seconds), ctx.now).ok(),
        stretch: timer
            .running_since
            .filter(|_| timer.banked == 0)
            .map(|since| (since, ctx.now)),
        timer,
        customer,
    })
}
