//! Counting service time: what is open, what opens next, how much lies between, when so much has passed (RULES §6).
//!
//! Everything walks days, never minutes; a hundred years take some milliseconds.

use crate::calendars::Frame;
use crate::holidays::{self, Holiday, PartialHoliday};
use crate::lands::Land;
use crate::money::Minutes;
use crate::wall;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The farthest that is looked ahead, in days: two hundred years.
const HORIZON: usize = 73_049;

/// A service calendar that was checked: it opens sooner or later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenHours {
    pub(super) zone: Tz,
    pub(super) week: [Vec<Frame>; 7],
    pub(super) land: Option<Land>,
    pub(super) partial: Vec<PartialHoliday>,
    pub(super) closed_days: Vec<NaiveDate>,
}

/// Why a day is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum Closed {
    /// No frame on this weekday.
    Weekday,
    /// A public holiday.
    Holiday {
        /// Which.
        holiday: Holiday,
    },
    /// One of the office's own closed days.
    OwnDay,
}

/// The day and moment a Wiedervorlage falls on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Resubmission {
    /// The open day.
    pub day: NaiveDate,
    /// Its time of day there, or the day's first service minute.
    pub at: DateTime<Utc>,
    /// The day that was asked for, where the office is closed on it.
    pub moved_from: Option<NaiveDate>,
}

impl OpenHours {
    /// The zone of its wall clock.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Whether an instant is service time.
    #[must_use]
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.is_open_at(at.timestamp())
    }

    /// The first moment of service time at or after an instant; none within two hundred years.
    #[must_use]
    pub fn next_opening(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let at = at.timestamp();
        let (from, _) = self.from(at).find(|(_, to)| *to > at)?;
        Some(wall::instant(from.max(at)))
    }

    /// Why a day is closed; none when it is open.
    #[must_use]
    pub fn closed(&self, day: NaiveDate) -> Option<Closed> {
        if self.frames(day).is_empty() {
            return Some(Closed::Weekday);
        }
        if self.closed_days.binary_search(&day).is_ok() {
            return Some(Closed::OwnDay);
        }
        let holiday = holidays::on(day, self.land, &self.partial)?;
        Some(Closed::Holiday { holiday })
    }

    /// The first open day at or after a day; none within two hundred years.
    #[must_use]
    pub fn next_open_day(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.iter_days()
            .take(HORIZON)
            .find(|day| self.stretches(*day).next().is_some())
    }

    /// Where a Wiedervorlage falls: on a closed day it moves to the next open one and keeps its time of day.
    ///
    /// Without a time it is the first service minute; none when no day within two hundred years is open.
    #[must_use]
    pub fn resubmission(&self, wanted: NaiveDate, time: Option<NaiveTime>) -> Option<Resubmission> {
        let day = self.next_open_day(wanted)?;
        let at = match time {
            Some(time) => wall::moment(day, time, self.zone),
            None => wall::instant(self.stretches(day).next()?.0),
        };
        Some(Resubmission {
            day,
            at,
            moved_from: (day != wanted).then_some(wanted),
        })
    }

    /// Whole service minutes between two instants; a started minute does not count. Zero when `to` is before `from`.
    #[must_use]
    pub fn minutes_between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Minutes {
        Minutes(self.between(from, to).num_minutes())
    }

    /// Service time between two instants, to the second.
    #[must_use]
    pub fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        let (from, to) = (from.timestamp(), to.timestamp());
        let counted = self
            .from(from)
            .take_while(|open| open.0 < to)
            .map(|open| (open.1.min(to) - open.0.max(from)).max(0));
        TimeDelta::seconds(counted.sum())
    }

    /// The moment so many service minutes after an instant have passed; none beyond two hundred years.
    ///
    /// Where they end with a frame, it is that frame's end and not the next one's start.
    #[must_use]
    pub fn after(&self, from: DateTime<Utc>, minutes: Minutes) -> Option<DateTime<Utc>> {
        self.after_time(from, TimeDelta::try_minutes(minutes.0)?)
    }

    /// The moment so much service time after an instant has passed, to the second.
    #[must_use]
    pub fn after_time(&self, from: DateTime<Utc>, time: TimeDelta) -> Option<DateTime<Utc>> {
        let (start, mut left) = (from.timestamp(), time.num_seconds());
        if left <= 0 {
            return Some(wall::instant(start));
        }
        for (opens, closes) in self.from(start) {
            let opens = opens.max(start);
            let open = (closes - opens).max(0);
            if open >= left {
                return Some(wall::instant(opens + left));
            }
            left -= open;
        }
        None
    }

    /// Open stretches in their order, from the day of an instant on.
    pub(super) fn from(&self, seconds: i64) -> impl Iterator<Item = (i64, i64)> {
        let first = wall::day_of(wall::instant(seconds), self.zone);
        first.iter_days().take(HORIZON).flat_map(|day| self.stretches(day))
    }

    fn is_open_at(&self, at: i64) -> bool {
        let day = wall::day_of(wall::instant(at), self.zone);
        self.stretches(day).any(|(from, to)| from <= at && at < to)
    }

    /// Open stretches of a day in their order on the axis.
    fn stretches(&self, day: NaiveDate) -> impl Iterator<Item = (i64, i64)> {
        let frames: &[Frame] = if self.closed(day).is_none() {
            self.frames(day)
        } else {
            &[]
        };
        let segments = (!frames.is_empty())
            .then(|| wall::segments(day, self.zone))
            .into_iter()
            .flatten();
        segments.flat_map(|segment| {
            frames
                .iter()
                .filter_map(move |frame| segment.instants(frame.from, frame.to))
        })
    }

    fn frames(&self, day: NaiveDate) -> &[Frame] {
        &self.week[day.weekday().num_days_from_monday() as usize]
    }
}
