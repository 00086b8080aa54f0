//! Time entries: by timer, from–to or duration; corrected and deleted with a reason, old values kept in the log.

use crate::commands::Done;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::intake::Solved;
use crate::{fields, tickets, timers};
use callbuch_core::charges::Charge;
use callbuch_core::entries::{EntryFacts, TimeEntry, worked};
use callbuch_core::ids::{Cid, EntryId, PersonId, TimerId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::checks;
use callbuch_core::wall;
use callbuch_store::{entries as store, search, tickets as tickets_store};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day with more than this, in minutes, is worth a warning.
const LONG_DAY: i64 = 10 * 60;

/// Work to book. It has a `from` and `to`, or `minutes`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryRequest {
    /// On which case.
    pub cid: Cid,
    /// Who worked; none for who sits here.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// The contract's activity, by name.
    pub activity: String,
    /// The local day, of the start.
    pub day: NaiveDate,
    /// From, by the wall clock.
    #[serde(default)]
    pub from: Option<NaiveTime>,
    /// To, by the wall clock; before `from` it is on the next day.
    #[serde(default)]
    pub to: Option<NaiveTime>,
    /// The duration, when there is no clock.
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// What was done, in words for the customer.
    pub text: String,
    /// What stays among us.
    #[serde(default)]
    pub internal_text: String,
    /// Its own charge, where it differs from the case's.
    #[serde(default)]
    pub charge: Option<Charge>,
    /// Journeys and the like.
    #[serde(default)]
    pub facts: EntryFacts,
    /// The timer this books; it ends.
    #[serde(default)]
    pub timer: Option<TimerId>,
}

/// A correction.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryChange {
    /// Which entry.
    pub entry: EntryId,
    /// The version the caller saw.
    pub version: i64,
    /// What it becomes; it may move to another case of the same customer.
    pub becomes: EntryRequest,
    /// Why.
    pub reason: String,
}

/// A deletion.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryDelete {
    /// Which entry.
    pub entry: EntryId,
    /// The version the caller saw.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// An entry while it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryCheck {
    /// What was typed so far.
    pub becomes: EntryRequest,
    /// The entry it corrects; it does not overlap with itself.
    #[serde(default)]
    pub entry: Option<EntryId>,
}

/// What an entry would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Checked {
    /// Worked minutes; none while something is missing.
    pub minutes: Option<Minutes>,
    /// What speaks against it without forbidding it.
    pub warnings: Vec<Warning>,
}

/// An entry as it was booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Booked {
    /// The entry.
    pub entry: TimeEntry,
    /// What speaks against it without forbidding it.
    pub warnings: Vec<Warning>,
}

/// What speaks against an entry without forbidding it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "warning")]
pub enum Warning {
    /// The same person booked the same time on another entry.
    Overlap {
        /// Which case.
        cid: Cid,
        /// From when.
        from: DateTime<Utc>,
        /// To when.
        to: DateTime<Utc>,
    },
    /// By the clock it ends before it begins, so it is taken to end on the next day.
    NextDay {
        /// When it ends.
        to: DateTime<Utc>,
    },
    /// The day now has more than so many hours.
    LongDay {
        /// What the day has in all.
        minutes: Minutes,
    },
}

/// The entries of a case in the order in time.
pub(crate) fn of(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Vec<TimeEntry>> {
    Ok(store::of(ctx.tx, cid)?)
}

/// Checks an entry while it is typed.
///
/// # Errors
/// As [`add`], but what is still missing is no error.
pub fn check(ctx: &mut Reading<'_, '_>, typed: EntryCheck) -> Answer<Checked> {
    let wanted = typed.becomes;
    let complete = wanted.minutes.is_some() || (wanted.from.is_some() && wanted.to.is_some());
    if !complete {
        return Ok(Checked {
            minutes: None,
            warnings: Vec::new(),
        });
    }
    let person = match wanted.person {
        Some(person) => person,
        None => ctx.seated()?,
    };
    let (span, minutes) = time_of(ctx, &wanted)?;
    let warnings = warnings(ctx, person, wanted.day, span, minutes, typed.entry)?;
    Ok(Checked {
        minutes: Some(minutes),
        warnings,
    })
}

/// Adds a time entry.
///
/// # Errors
/// [`Code::Required`], [`Code::Invalid`], [`Code::TooLong`], [`Code::Future`], [`Code::NotFound`] at a field.
pub fn add(ctx: &mut Writing<'_, '_>, wanted: EntryRequest) -> Answer<Booked> {
    let (mut entry, warnings) = made(ctx, &wanted, None)?;
    entry.id = store::add(ctx.tx, &entry)?;
    entry.version = 1;
    if let Some(timer) = wanted.timer {
        timers::booked(ctx, timer)?;
    }
    tickets_store::sum_time(ctx.tx, entry.cid)?;
    search::append(ctx.tx, entry.cid, &entry.text)?;
    ctx.log("entry", entry.id.0, "added", &entry)?;
    ctx.undoable = true;
    Ok(Booked { entry, warnings })
}

/// Corrects a time entry; the old values stay in the log.
///
/// # Errors
/// [`Code::ReasonRequired`], [`Code::Locked`] once a statement has it, [`Code::Conflict`], and those of [`add`].
pub fn change(ctx: &mut Writing<'_, '_>, wanted: EntryChange) -> Answer<Booked> {
    let before = editable(ctx, wanted.entry, wanted.version)?;
    let reason = fields::text("reason", &wanted.reason, false)?;
    checks::reasoned(&reason)?;
    let request = EntryRequest {
        person: wanted.becomes.person.or(Some(before.person)),
        ..wanted.becomes
    };
    let same_customer = tickets::known(ctx, request.cid)?.customer == tickets::known(ctx, before.cid)?.customer;
    if !same_customer {
        return Err(Failure::at("cid", Code::Invalid).with("cid", request.cid));
    }
    let (made, warnings) = made(ctx, &request, Some(before.id))?;
    let mut after = TimeEntry {
        id: before.id,
        version: before.version,
        created: before.created,
        ..made
    };
    if !store::change(ctx.tx, &after)? {
        return Err(Failure::new(Code::Conflict));
    }
    after.version += 1;
    for cid in [before.cid, after.cid] {
        tickets_store::sum_time(ctx.tx, cid)?;
        tickets::index::ticket(ctx, cid)?;
    }
    ctx.log("entry", after.id.0, "changed", &(&before, &after, &reason))?;
    ctx.undoable = true;
    Ok(Booked { entry: after, warnings })
}

/// Deletes a time entry: it is marked, and stays in the log.
///
/// # Errors
/// [`Code::ReasonRequired`], [`Code::Locked`], [`Code::Conflict`], [`Code::NotFound`].
pub fn delete(ctx: &mut Writing<'_, '_>, wanted: EntryDelete) -> Answer<Done> {
    let entry = editable(ctx, wanted.entry, wanted.version)?;
    let reason = fields::text("reason", &wanted.reason, false)?;
    checks::reasoned(&reason)?;
    let now = ctx.now;
    if !store::mark(ctx.tx, entry.id, entry.version, Some(now))? {
        return Err(Failure::new(Code::Conflict));
    }
    tickets_store::sum_time(ctx.tx, entry.cid)?;
    tickets::index::ticket(ctx, entry.cid)?;
    ctx.log("entry", entry.id.0, "deleted", &(&entry, &reason))?;
    ctx.undoable = true;
    Ok(Done {})
}

/// Books the time of a case solved on the telephone: up to now, by the clock, as far as the minutes reach.
pub(crate) fn book_solved(ctx: &mut Writing<'_, '_>, cid: Cid, solved: &Solved, timer: Option<TimerId>) -> Answer<()> {
    let zone = ctx.zone()?;
    let request = EntryRequest {
        cid,
        person: Some(ctx.person()?),
        activity: solved.activity.clone(),
        day: wall::day_of(ctx.now, zone),
        from: None,
        to: None,
        minutes: Some(solved.minutes),
        text: solved.text.clone(),
        internal_text: String::new(),
        charge: None,
        facts: EntryFacts::default(),
        timer,
    };
    add(ctx, request)?;
    Ok(())
}

pub(crate) fn editable(ctx: &mut Reading<'_, '_>, id: EntryId, version: i64) -> Answer<TimeEntry> {
    let entry = store::get(ctx.tx, id)?.ok_or_else(|| Failure::new(Code::NotFound))?;
    if entry.statement.is_some() {
        return Err(Failure::new(Code::Locked));
    }
    if entry.version == version {
        Ok(entry)
    } else {
        Err(Failure::new(Code::Conflict))
    }
}

/// The entry a request makes, with what speaks against it.
fn made(
    ctx: &mut Writing<'_, '_>,
    wanted: &EntryRequest,
    replaces: Option<EntryId>,
) -> Answer<(TimeEntry, Vec<Warning>)> {
    let ticket = tickets::known(ctx, wanted.cid)?;
    let person = match wanted.person {
        Some(person) => person,
        None => ctx.person()?,
    };
    let contract = crate::customers::contract_or_price_list(ctx, ticket.contract)?;
    let known = contract
        .terms_on(wanted.day)
        .activities
        .iter()
        .any(|activity| activity.name == wanted.activity);
    if !known {
        return Err(Failure::at("activity", Code::Invalid).with("value", &wanted.activity));
    }
    let (span, minutes) = time_of(ctx, wanted)?;
    let warnings = warnings(ctx, person, wanted.day, span, minutes, replaces)?;
    let entry = TimeEntry {
        id: EntryId(0),
        version: 0,
        cid: wanted.cid,
        person,
        activity: wanted.activity.clone(),
        day: wanted.day,
        span,
        minutes,
        text: fields::text("text", &wanted.text, true)?,
        internal_text: fields::text("internal_text", &wanted.internal_text, false)?,
        charge: wanted.charge,
        facts: EntryFacts {
            texts_checked: None,
            times_checked: None,
            ..wanted.facts.clone()
        },
        created: ctx.now,
        statement: None,
    };
    Ok((entry, warnings))
}

/// The instants and minutes of a request.
fn time_of(ctx: &mut Reading<'_, '_>, wanted: &EntryRequest) -> Answer<(Option<worked::Span>, Minutes)> {
    if wanted.day > ctx.today()? {
        return Err(Failure::at("day", Code::Future));
    }
    match (wanted.from, wanted.to, wanted.minutes) {
        (Some(from), Some(to), _) => {
            let (start, end) = worked::from_clock(wanted.day, from, to, ctx.zone()?);
            if end > ctx.now + chrono::TimeDelta::minutes(1) {
                return Err(Failure::at("to", Code::Future));
            }
            let minutes =
                worked::between(start, end).map_err(|error| Failure::at("to", Code::Invalid).because(error))?;
            Ok((Some((start, end)), minutes))
        }
        (None, None, Some(minutes)) => {
            let minutes = worked::by_duration(minutes);
            Ok((
                None,
                minutes.map_err(|error| Failure::at("minutes", Code::Invalid).because(error))?,
            ))
        }
        (None, None, None) => Err(Failure::at("minutes", Code::Required)),
        (None, Some(_), _) => Err(Failure::at("from", Code::Required)),
        (Some(_), None, _) => Err(Failure::at("to", Code::Required)),
    }
}

fn warnings(
    ctx: &mut Reading<'_, '_>,
    person: PersonId,
    day: NaiveDate,
    span: Option<worked::Span>,
    minutes: Minutes,
    replaces: Option<EntryId>,
) -> Answer<Vec<Warning>> {
    let around = store::of_person(ctx.tx, person, day - Days::new(1), day + Days::new(1))?;
    let others: Vec<TimeEntry> = around.into_iter().filter(|entry| Some(entry.id) != replaces).collect();
    let overlaps = others.iter().filter_map(|entry| {
        let (own, other) = (span?, entry.span?);
        worked::overlap(own, other).then_some(Warning::Overlap {
            cid: entry.cid,
            from: other.0,
            to: other.1,
        })
    });
    let zone = ctx.zone()?;
    let over_night = span.filter(|(_, end)| wall::day_of(*end, zone) > day);
    let mut warnings: Vec<Warning> = over_night.map(|(_, to)| Warning::NextDay { to }).into_iter().collect();
    warnings.extend(overlaps);
    let sum = minutes
        + others
            .iter()
            .filter(|entry| entry.day == day)
            .map(|entry| entry.minutes)
            .sum();
    if sum.0 > LONG_DAY {
        warnings.push(Warning::LongDay { minutes: sum });
    }
    Ok(warnings)
}
