//! When the office is open: frames of the week, holidays, closed days.

pub mod hours;
pub mod strip;

use crate::holidays::PartialHoliday;
use crate::lands::Land;
use crate::wall;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Service hours in one time zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ServiceCalendar {
    /// The IANA zone, "Europe/Berlin".
    pub zone: String,
    /// Frames of Monday … Sunday; several a day, none across midnight; overlaps count once.
    pub week: [Vec<Frame>; 7],
    /// Whose public holidays are closed days.
    pub land: Option<Land>,
    /// Partial holidays that hold here as well ("augsburg", "mariae_himmelfahrt_by", …).
    #[serde(default)]
    pub partial_holidays: Vec<String>,
    /// The office's own closed days.
    #[serde(default)]
    pub closed_days: Vec<NaiveDate>,
}

/// A stretch of one day in minutes of the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Frame {
    /// First minute, 0 … 1439.
    pub from: u16,
    /// The minute after the last, 1 … 1440.
    pub to: u16,
}

/// Why a calendar is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum CalendarError {
    /// No zone has this name.
    #[error("no time zone is called {zone:?}")]
    UnknownZone {
        /// As given.
        zone: String,
    },
    /// No partial holiday has this word.
    #[error("no partial holiday is called {word:?}")]
    UnknownHoliday {
        /// As given.
        word: String,
    },
    /// A frame that ends before it begins, is empty or leaves its day.
    #[error("no frame of a day goes from minute {from} to {to}")]
    BadFrame {
        /// 0 is Monday.
        weekday: usize,
        /// As given.
        from: u16,
        /// As given.
        to: u16,
    },
    /// It has no frame on any day, so that nothing would ever be due.
    #[error("a calendar that is never open")]
    NeverOpen,
}

impl ServiceCalendar {
    /// Whether deadlines can be computed with it.
    ///
    /// # Errors
    /// The first [`CalendarError`].
    pub fn check(&self) -> Result<(), CalendarError> {
        self.hours().map(|_| ())
    }

    /// Its zone.
    ///
    /// # Errors
    /// [`CalendarError::UnknownZone`].
    pub fn tz(&self) -> Result<Tz, CalendarError> {
        wall::zone(&self.zone).ok_or_else(|| CalendarError::UnknownZone {
            zone: self.zone.clone(),
        })
    }

    /// The hours it describes, ready for counting.
    ///
    /// # Errors
    /// The first [`CalendarError`].
    pub fn hours(&self) -> Result<hours::OpenHours, CalendarError> {
        let zone = self.tz()?;
        let partial = self.partial_holidays.iter().map(|word| {
            PartialHoliday::from_word(word).ok_or_else(|| CalendarError::UnknownHoliday { word: word.clone() })
        });
        let partial = partial.collect::<Result<Vec<_>, _>>()?;
        for (weekday, frames) in self.week.iter().enumerate() {
            let bad = frames
                .iter()
                .find(|frame| frame.from >= frame.to || frame.to > Frame::DAY.to);
            if let Some(&Frame { from, to }) = bad {
                return Err(CalendarError::BadFrame { weekday, from, to });
            }
        }
        if self.week.iter().all(Vec::is_empty) {
            return Err(CalendarError::NeverOpen);
        }
        let week = self.week.each_ref().map(|frames| Frame::merged(frames));
        let mut closed_days = self.closed_days.clone();
        closed_days.sort_unstable();
        Ok(hours::OpenHours {
            zone,
            week,
            land: self.land,
            partial,
            closed_days,
        })
    }
}

impl Frame {
    /// A whole day.
    pub const DAY: Self = Self { from: 0, to: 1440 };

    /// Frames in their order, those that overlap or touch as one.
    #[must_use]
    pub fn merged(frames: &[Self]) -> Vec<Self> {
        let mut sorted = frames.to_vec();
        sorted.sort_unstable();
        let mut merged: Vec<Self> = Vec::with_capacity(sorted.len());
        for frame in sorted {
            match merged.last_mut().filter(|last| frame.from <= last.to) {
                Some(last) => last.to = last.to.max(frame.to),
                None => merged.push(frame),
            }
        }
        merged
    }
}
