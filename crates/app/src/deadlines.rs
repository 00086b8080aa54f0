//! Promises of contracts: computed when something is written, kept with the case, shown by lists as they are.

use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::tickets::TicketRef;
use crate::tickets::change;
use crate::timeline::Happening;
use crate::{customers, office};
use callbuch_core::calendars::ServiceCalendar;
use callbuch_core::calendars::hours::OpenHours;
use callbuch_core::calendars::strip::{StripPiece, strip};
use callbuch_core::contracts::Target;
use callbuch_core::customers::Contract;
use callbuch_core::deadlines;
use callbuch_core::ids::Cid;
use callbuch_core::money::Minutes;
use callbuch_core::office::Office;
use callbuch_core::tickets::Status;
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_core::tickets::ticket::{Pause, Promise, Ticket};
use callbuch_core::wall;
use callbuch_store::{notes, tickets as store};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a case's deadlines came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Explained {
    /// From when they count.
    pub received: DateTime<Utc>,
    /// The response target; none if nothing was promised.
    pub response: Option<Story>,
    /// The solution target; none if nothing was promised.
    pub solution: Option<Story>,
}

/// How one deadline came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Story {
    /// The promise as it stands.
    pub promise: Promise,
    /// When it begins to be at risk: three quarters are used up. None while it rests.
    pub at_risk: Option<DateTime<Utc>>,
    /// The stretches from receipt to the deadline, or to now while it rests: counted, closed, paused.
    pub strip: Vec<StripPiece>,
}

/// How a case's deadlines were computed.
///
/// # Errors
/// [`Code::NotFound`].
pub fn explain(ctx: &mut Reading<'_, '_>, wanted: TicketRef) -> Answer<Explained> {
    let ticket = crate::tickets::known(ctx, wanted.cid)?;
    let contract = customers::contract_or_price_list(ctx, ticket.contract)?;
    let (hours, _) = terms_of(&ctx.office()?, &contract, &ticket)?;
    let now = ctx.now;
    let story = |promise: &Promise, pauses: &[Pause]| Story {
        at_risk: deadlines::at_risk(&hours, ticket.received, promise.target, pauses, deadlines::WARN_AFTER),
        strip: strip(&hours, ticket.received, promise.due.unwrap_or(now), pauses),
        promise: promise.clone(),
    };
    Ok(Explained {
        received: ticket.received,
        response: ticket.facts.response.as_ref().map(|promise| story(promise, &[])),
        solution: ticket
            .facts
            .solution
            .as_ref()
            .map(|promise| story(promise, &ticket.facts.pauses)),
    })
}

/// The case with its promises computed anew from its receipt, by the contract version in force then.
pub(crate) fn promised(ctx: &mut Reading<'_, '_>, ticket: &Ticket) -> Answer<Ticket> {
    let contract = customers::contract_or_price_list(ctx, ticket.contract)?;
    let (hours, target) = terms_of(&ctx.office()?, &contract, ticket)?;
    let written = notes::first_answer(ctx.tx, ticket.cid)?;
    let began = ticket.facts.reached.get(&Status::Working).copied();
    let kept = ticket.facts.response.as_ref().and_then(|promise| promise.met);
    let answered = [written, began, kept].into_iter().flatten().min();
    let mut after = ticket.clone();
    let facts = &mut after.facts;
    facts.response = target
        .response
        .map(|minutes| deadlines::response(&hours, ticket.received, minutes, answered));
    let closed = ticket.status == Status::Closed;
    let solution = |minutes| deadlines::solution(&hours, ticket.received, minutes, &facts.pauses, closed);
    facts.solution = target.solution.map(solution);
    Ok(after)
}

/// The case as its promises stand when it moves to another state now: resting or running, the response kept.
pub(crate) fn moved(ctx: &mut Reading<'_, '_>, ticket: &Ticket, to: Status) -> Answer<Ticket> {
    let mut after = ticket.clone();
    let pauses = &mut after.facts.pauses;
    match (rests(ticket.status), rests(to)) {
        (false, true) => pauses.push(Pause {
            from: ctx.now,
            to: None,
        }),
        (true, false) => pauses
            .iter_mut()
            .filter(|pause| pause.to.is_none())
            .for_each(|pause| pause.to = Some(ctx.now)),
        _ => {}
    }
    let now = ctx.now;
    if to == Status::Working {
        keep_response(&mut after, now);
    }
    after.status = to;
    promised(ctx, &after)
}

/// Someone wrote to the customer: the response promise is kept, if it was not yet.
pub(crate) fn answered(ctx: &mut Writing<'_, '_>, ticket: &Ticket) -> Answer<()> {
    if ticket
        .facts
        .response
        .as_ref()
        .is_none_or(|promise| promise.met.is_some())
    {
        return Ok(());
    }
    let mut after = ticket.clone();
    let now = ctx.now;
    keep_response(&mut after, now);
    let after = promised(ctx, &after)?;
    change::save(ctx, ticket, after, Happening::Answered)?;
    Ok(())
}

/// Computes the promises of a contract's living cases anew, after its terms changed.
pub(crate) fn recompute_contract(ctx: &mut Writing<'_, '_>, contract: &Contract) -> Answer<()> {
    let office = ctx.office()?;
    recompute(ctx, |row_contract| {
        row_contract.unwrap_or(office.price_list) == contract.id
    })
}

/// Computes the promises of all living cases anew, after the office's calendar changed.
pub(crate) fn recompute_all(ctx: &mut Writing<'_, '_>) -> Answer<()> {
    recompute(ctx, |_| true)
}

fn recompute(
    ctx: &mut Writing<'_, '_>,
    concerned: impl Fn(Option<callbuch_core::ids::ContractId>) -> bool,
) -> Answer<()> {
    let rows = store::list::page(ctx.tx, &Filter::living(), Order::default(), 0, i64::MAX)?;
    let cids: Vec<Cid> = rows
        .into_iter()
        .filter(|row| concerned(row.contract))
        .map(|row| row.cid)
        .collect();
    for cid in cids {
        let before = crate::tickets::known(ctx, cid)?;
        let after = promised(ctx, &before)?;
        if after != before {
            change::save(ctx, &before, after, Happening::Recomputed)?;
        }
    }
    Ok(())
}

/// What is left until the next deadline, in service minutes; while it rests, what will be left. 0 once it is over.
pub(crate) fn left(ctx: &mut Reading<'_, '_>, ticket: &Ticket, contract: &Contract) -> Answer<Option<Minutes>> {
    let Some(due) = ticket.due() else {
        return Ok(ticket.resting());
    };
    let (hours, _) = terms_of(&ctx.office()?, contract, ticket)?;
    Ok(Some(hours.minutes_between(ctx.now, due)))
}

/// The day so many open days after another one.
pub(crate) fn working_days_after(calendar: &ServiceCalendar, day: NaiveDate, count: u32) -> Answer<NaiveDate> {
    let hours = hours(calendar)?;
    let mut day = day;
    for _ in 0..count {
        day = hours
            .next_open_day(day + Days::new(1))
            .ok_or_else(|| Failure::new(Code::Invalid))?;
    }
    Ok(day)
}

/// When a Wiedervorlage brings a case back, and whether the office is closed on the wanted day.
pub(crate) fn wake_up(
    ctx: &mut Reading<'_, '_>,
    day: NaiveDate,
    time: Option<NaiveTime>,
) -> Answer<(DateTime<Utc>, bool)> {
    let office = ctx.office()?;
    let found = hours(&office.calendar)?.resubmission(day, time);
    let found = found.ok_or_else(|| Failure::at("until", Code::Invalid))?;
    Ok((found.at, found.moved_from.is_some()))
}

pub(crate) fn hours(calendar: &ServiceCalendar) -> Answer<OpenHours> {
    calendar
        .hours()
        .map_err(|error| Failure::at("calendar", Code::Invalid).because(error))
}

fn terms_of(office: &Office, contract: &Contract, ticket: &Ticket) -> Answer<(OpenHours, Target)> {
    let terms = contract.terms_on(wall::day_of(ticket.received, office::zone(office)));
    let hours = hours(terms.calendar.as_ref().unwrap_or(&office.calendar))?;
    let target = ticket
        .priority
        .and_then(|priority| terms.targets.get(&priority))
        .cloned()
        .unwrap_or_default();
    Ok((hours, target))
}

fn keep_response(ticket: &mut Ticket, now: DateTime<Utc>) {
    if let Some(promise) = &mut ticket.facts.response {
        promise.met.get_or_insert(now);
    }
}

fn rests(status: Status) -> bool {
    matches!(status, Status::Hold | Status::Delivered | Status::Closed)
}
