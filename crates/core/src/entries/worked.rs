//! Worked minutes: how long an entry is, which day it belongs to, in which order entries stand (RULES §1).

use crate::entries::TimeEntry;
use crate::ids::EntryId;
use crate::money::{Minutes, round_half_up};
use crate::wall;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The longest entry.
pub const LONGEST: Minutes = Minutes(24 * 60);

/// Why an entry's time is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum WorkedError {
    /// It ends before it begins.
    #[error("the end lies before the start")]
    EndsBeforeStart,
    /// It takes no time.
    #[error("no time passed")]
    Nothing,
    /// It takes more than 24 hours.
    #[error("more than 24 hours")]
    TooLong,
}

/// Worked minutes from one instant to another, on the UTC axis: seconds rounded half up, at least 1.
///
/// # Errors
/// [`WorkedError`]; less than a second is nothing.
pub fn between(start: DateTime<Utc>, end: DateTime<Utc>) -> Result<Minutes, WorkedError> {
    let seconds = (end - start).num_seconds();
    if end < start {
        Err(WorkedError::EndsBeforeStart)
    } else if seconds == 0 {
        Err(WorkedError::Nothing)
    } else if seconds > LONGEST.0 * 60 {
        Err(WorkedError::TooLong)
    } else {
        Ok(Minutes(round_half_up(seconds.into(), 60).max(1)))
    }
}

/// Whether minutes entered as a duration are an entry: 1 … 1440.
///
/// # Errors
/// [`WorkedError`].
pub fn by_duration(minutes: Minutes) -> Result<Minutes, WorkedError> {
    match minutes.0 {
        ..0 => Err(WorkedError::EndsBeforeStart),
        0 => Err(WorkedError::Nothing),
        _ if minutes > LONGEST => Err(WorkedError::TooLong),
        _ => Ok(minutes),
    }
}

/// The instants of a stretch typed as two times of the wall clock.
///
/// An end before the start is on the next day; the same time twice is no time at all. Where the hour comes twice, the earlier start is meant and the first end
/// after it; where it is missing, the moment it is skipped.
#[must_use]
pub fn from_clock(day: NaiveDate, from: NaiveTime, to: NaiveTime, zone: Tz) -> Span {
    let start = wall::moment(day, from, zone);
    let end_day = if to >= from { day } else { day.succ_opt().unwrap_or(day) };
    (start, wall::moment(end_day, to, zone).max(start))
}

/// The local day an entry belongs to, whole: that of its start.
#[must_use]
pub fn day_of(start: DateTime<Utc>, zone: Tz) -> NaiveDate {
    wall::day_of(start, zone)
}

/// An entry's place in the order in time: by day, timed entries by start, entries by duration at the end of their day,
/// ties by number.
pub type Place = (NaiveDate, bool, Option<DateTime<Utc>>, EntryId);

/// The place of an entry in the order in time.
#[must_use]
pub fn place(entry: &TimeEntry) -> Place {
    let start = entry.span.map(|(start, _)| start);
    (entry.day, start.is_none(), start, entry.id)
}

/// From–to on the axis.
pub type Span = (DateTime<Utc>, DateTime<Utc>);

/// Whether two stretches share time; touching ends do not.
#[must_use]
pub fn overlap(one: Span, other: Span) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// The pairs of timed entries that share time, for a warning: each entry with the one before it that ends last.
#[must_use]
pub fn overlaps(entries: &[TimeEntry]) -> Vec<(EntryId, EntryId, Minutes)> {
    let mut timed: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((entry.span?, entry.id)))
        .collect();
    timed.sort_unstable();
    let mut pairs = Vec::new();
    let mut latest: Option<(Span, EntryId)> = None;
    for (span, id) in timed {
        if let Some((before, other)) = latest.filter(|(before, _)| overlap(*before, span)) {
            let shared: TimeDelta = before.1.min(span.1) - span.0;
            pairs.push((other, id, Minutes(round_half_up(shared.num_seconds().into(), 60))));
        }
        if latest.is_none_or(|(before, _)| span.1 > before.1) {
            latest = Some((span, id));
        }
    }
    pairs
}
