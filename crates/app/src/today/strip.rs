//! A day as a strip: what was booked by the clock, what runs, and the gaps between.

use crate::desk::Reading;
use crate::failure::Answer;
use crate::{deadlines, office};
use callbuch_core::calendars::Frame;
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{Cid, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::wall;
use callbuch_store::{customers, entries, tickets, timers};
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Gaps shorter than this, in minutes, are not worth a word.
const SHORTEST_GAP: i64 = 10;

/// Whose day.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DayQuery {
    /// Which day; none for today.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// Whose; none for who sits here.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// What a day was spent on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayStrip {
    /// The day.
    pub day: NaiveDate,
    /// The office's hours on it, in minutes of the day.
    pub frames: Vec<Frame>,
    /// Booked with a clock, in minutes of the day.
    pub pieces: Vec<Piece>,
    /// Booked without a clock.
    pub by_duration: Minutes,
    /// What is neither booked nor a break, up to now.
    pub gaps: Vec<Frame>,
    /// Booked in all.
    pub worked: Minutes,
    /// Now, in minutes of the day; none for another day than today.
    pub now: Option<u16>,
}

/// A stretch of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Piece {
    /// The case; none for a timer that has none yet.
    pub cid: Option<Cid>,
    /// The customer's short name.
    pub customer: String,
    /// When, in minutes of the day.
    pub frame: Frame,
    /// Worked minutes.
    pub minutes: Minutes,
    /// Whether it is the running timer.
    pub running: bool,
}

/// What a day was spent on.
///
/// # Errors
/// [`crate::failure::Code::NobodySeated`].
pub fn day(ctx: &mut Reading<'_, '_>, wanted: DayQuery) -> Answer<DayStrip> {
    let office = ctx.office()?;
    let zone = office::zone(&office);
    let today = ctx.today()?;
    let day = wanted.day.unwrap_or(today);
    let person = match wanted.person {
        Some(person) => person,
        None => ctx.seated()?,
    };
    let booked = entries::of_person(ctx.tx, person, day, day)?;
    let mut pieces = Vec::new();
    for entry in booked.iter().filter(|entry| entry.span.is_some()) {
        pieces.push(piece(ctx, entry, zone)?);
    }
    if day == today {
        pieces.extend(running(ctx, person, zone)?);
    }
    pieces.sort_by_key(|piece| piece.frame);
    let hours = deadlines::hours(&office.calendar)?;
    let weekday = day.weekday().num_days_from_monday() as usize;
    let frames = if hours.closed(day).is_none() {
        Frame::merged(&office.calendar.week[weekday])
    } else {
        Vec::new()
    };
    let now = (day == today).then(|| minute_of(ctx.now, zone));
    let until = if day < today { 1440 } else { now.unwrap_or(0) };
    let worked = booked.iter().map(|entry| entry.minutes).sum();
    let taken: Vec<Frame> = pieces.iter().map(|piece| piece.frame).collect();
    Ok(DayStrip {
        gaps: gaps(&frames, &taken, until),
        by_duration: booked
            .iter()
            .filter(|entry| entry.span.is_none())
            .map(|entry| entry.minutes)
            .sum(),
        day,
        frames,
        pieces,
        worked,
        now,
    })
}

fn piece(ctx: &mut Reading<'_, '_>, entry: &TimeEntry, zone: Tz) -> Answer<Piece> {
    let (start, end) = entry.span.unwrap_or((entry.created, entry.created));
    let from = minute_of(start, zone);
    let to = if wall::day_of(end, zone) == entry.day {
        minute_of(end, zone).max(from + 1)
    } else {
        1440
    };
    Ok(Piece {
        cid: Some(entry.cid),
        customer: customer_of(ctx, entry.cid)?,
        frame: Frame { from, to },
        minutes: entry.minutes,
        running: false,
    })
}

/// The running timer's present run, as far as it lies in today.
pub(super) fn running(ctx: &mut Reading<'_, '_>, person: PersonId, zone: Tz) -> Answer<Option<Piece>> {
    let timers = timers::of(ctx.tx, person)?;
    let Some(timer) = timers.into_iter().find(|timer| timer.running_since.is_some()) else {
        return Ok(None);
    };
    let since = timer.running_since.unwrap_or(ctx.now);
    let today = wall::day_of(ctx.now, zone);
    let from = if wall::day_of(since, zone) == today {
        minute_of(since, zone)
    } else {
        0
    };
    let to = minute_of(ctx.now, zone).max(from);
    let customer = match timer.cid {
        Some(cid) => customer_of(ctx, cid)?,
        None => timer.label.clone(),
    };
    let minutes = Minutes(timer.seconds(ctx.now) / 60);
    Ok(Some(Piece {
        cid: timer.cid,
        customer,
        frame: Frame { from, to },
        minutes,
        running: true,
    }))
}

fn customer_of(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<String> {
    let Some(ticket) = tickets::get(ctx.tx, cid)? else {
        return Ok(String::new());
    };
    Ok(customers::get(ctx.tx, ticket.customer)?
        .map(|one| one.brief().to_owned())
        .unwrap_or_default())
}

/// The office's hours up to `until` without what was booked.
pub(super) fn gaps(frames: &[Frame], taken: &[Frame], until: u16) -> Vec<Frame> {
    let mut free: Vec<Frame> = frames
        .iter()
        .map(|frame| Frame {
            from: frame.from,
            to: frame.to.min(until),
        })
        .collect();
    for piece in taken {
        free = free.into_iter().flat_map(|one| without(one, *piece)).collect();
    }
    free.retain(|gap| i64::from(gap.to) - i64::from(gap.from) >= SHORTEST_GAP);
    free
}

fn without(one: Frame, taken: Frame) -> [Frame; 2] {
    let before = Frame {
        from: one.from,
        to: one.to.min(taken.from).max(one.from),
    };
    let after = Frame {
        from: one.from.max(taken.to).min(one.to),
        to: one.to,
    };
    [before, after]
}

pub(super) fn minute_of(at: DateTime<Utc>, zone: Tz) -> u16 {
    let time = at.with_timezone(&zone).time();
    u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0)
}
