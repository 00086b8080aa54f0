//! A stretch of time cut into counted, closed and paused pieces, so that a deadline can show its own calculation.

use crate::calendars::hours::OpenHours;
use crate::money::Minutes;
use crate::tickets::ticket::Pause;
use crate::wall;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One piece of a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StripPiece {
    /// Its first moment.
    pub from: DateTime<Utc>,
    /// The moment after its last.
    pub to: DateTime<Utc>,
    /// What the time in it is.
    pub time: Time,
}

impl StripPiece {
    /// How long it is, in whole minutes.
    #[must_use]
    pub fn minutes(&self) -> Minutes {
        Minutes((self.to - self.from).num_minutes())
    }
}

/// What a stretch of time is for a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Time {
    /// Service time that counts.
    Counted,
    /// Outside of the service hours.
    Closed,
    /// The target rested, in or outside of the service hours.
    Paused,
}

/// The pieces from one instant to another, without gaps, neighbours always different; empty when `to` is not after `from`.
#[must_use]
pub fn strip(hours: &OpenHours, from: DateTime<Utc>, to: DateTime<Utc>, pauses: &[Pause]) -> Vec<StripPiece> {
    let (start, end) = (from.timestamp(), to.timestamp());
    let mut pieces = Pieces(Vec::new());
    let mut at = start;
    for (rests, resumes) in merged(pauses).into_iter().filter(|rest| rest.1 > start && rest.0 < end) {
        running(hours, at, rests.max(start), &mut pieces);
        pieces.push(rests.max(at), resumes.min(end), Time::Paused);
        at = resumes.min(end);
    }
    running(hours, at, end, &mut pieces);
    pieces.0
}

/// Pauses in their order as seconds on the axis, those that overlap or touch as one; an open one has no end.
pub(crate) fn merged(pauses: &[Pause]) -> Vec<(i64, i64)> {
    let ends = |pause: &Pause| pause.to.map_or(i64::MAX, |to| to.timestamp());
    let mut sorted: Vec<_> = pauses
        .iter()
        .map(|pause| (pause.from.timestamp(), ends(pause)))
        .collect();
    sorted.retain(|(from, to)| from < to);
    sorted.sort_unstable();
    let mut merged: Vec<(i64, i64)> = Vec::with_capacity(sorted.len());
    for (from, to) in sorted {
        match merged.last_mut().filter(|last| from <= last.1) {
            Some(last) => last.1 = last.1.max(to),
            None => merged.push((from, to)),
        }
    }
    merged
}

fn running(hours: &OpenHours, from: i64, to: i64, pieces: &mut Pieces) {
    if from >= to {
        return;
    }
    let mut at = from;
    for (opens, closes) in hours
        .from(from)
        .take_while(|open| open.0 < to)
        .filter(|open| open.1 > from)
    {
        pieces.push(at, opens, Time::Closed);
        pieces.push(opens.max(at), closes.min(to), Time::Counted);
        at = closes.min(to);
    }
    pieces.push(at, to, Time::Closed);
}

struct Pieces(Vec<StripPiece>);

impl Pieces {
    fn push(&mut self, from: i64, to: i64, time: Time) {
        if from >= to {
            return;
        }
        let to = wall::instant(to);
        match self.0.last_mut().filter(|last| last.time == time) {
            Some(last) => last.to = to,
            None => self.0.push(StripPiece {
                from: wall::instant(from),
                to,
                time,
            }),
        }
    }
}
