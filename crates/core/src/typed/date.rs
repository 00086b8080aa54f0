//! A day, perhaps with a time: `15.12.`, `2026-12-15`, `morgen`, `+3`, `+2w`, `fr`, `mo 14:30` (RULES §7).

use crate::language::Language;
use crate::typed::clock::{self, ClockError};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The years that can be typed.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2100;

/// What a day is typed for: it decides which way "15.12." and "fr" are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A Wiedervorlage: today or later; a past day is refused.
    Ahead,
    /// Work done: today or earlier; a future day is refused.
    Done,
    /// Neither; read as for a Wiedervorlage, but any day is allowed.
    Any,
}

/// What was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Typed {
    /// The day.
    pub day: NaiveDate,
    /// The time of day, if one was typed.
    pub time: Option<NaiveTime>,
}

/// Why a text is no day, or one that cannot be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum DateError {
    /// Nothing was typed.
    #[error("no day")]
    Empty,
    /// Something else than a day was typed.
    #[error("not a day")]
    NotADay,
    /// No calendar has this day: 31.2., 29.2.2027.
    #[error("no calendar has {day}.{month}.")]
    NoSuchDay {
        /// As typed.
        day: u32,
        /// As typed.
        month: u32,
    },
    /// A weekday was typed beside a day that is another one.
    #[error("{day} is another weekday")]
    OtherWeekday {
        /// The day.
        day: NaiveDate,
    },
    /// The day has passed, and a Wiedervorlage lies ahead.
    #[error("{day} has passed")]
    Past {
        /// The day.
        day: NaiveDate,
    },
    /// The day is still to come, and work done lies behind.
    #[error("{day} is still to come")]
    Future {
        /// The day.
        day: NaiveDate,
    },
    /// Outside of [`YEARS`].
    #[error("the year is out of reach")]
    OutOfReach,
    /// What stands after the day is no time.
    #[error("not a time of day: {time}")]
    BadTime {
        /// Why.
        time: ClockError,
    },
}

/// Reads a day; without a year or as a weekday it is the next one, for work done the latest one not in the future.
///
/// A day and month without year may be today, a weekday ahead is strictly after today.
/// A weekday may stand before a full day as a check: "Fr, 27.11.2026, 8:00".
///
/// # Errors
/// [`DateError`].
pub fn read(typed: &str, today: NaiveDate, language: Language, purpose: Purpose) -> Result<Typed, DateError> {
    let lower = typed.to_lowercase();
    let mut words = lower
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
        .peekable();
    let first = words.next().ok_or(DateError::Empty)?;
    let weekday = weekday(first, language);
    let beside = words
        .peek()
        .filter(|_| weekday.is_some())
        .and_then(|word| written(word));
    let day = if let (Some(weekday), Some(written)) = (weekday, beside) {
        words.next();
        let day = written.day(today, purpose)?;
        if day.weekday() != weekday {
            return Err(DateError::OtherWeekday { day });
        }
        day
    } else if let Some(weekday) = weekday {
        nearest(weekday, today, purpose).ok_or(DateError::OutOfReach)?
    } else if let Some(written) = written(first) {
        written.day(today, purpose)?
    } else {
        relative(first, today, language)?
    };
    let rest: Vec<&str> = words.collect();
    let time = match rest.join(" ").as_str() {
        "" => None,
        time => Some(clock::read(time).map_err(|time| DateError::BadTime { time })?),
    };
    suits(day, today, purpose)?;
    Ok(Typed { day, time })
}

fn suits(day: NaiveDate, today: NaiveDate, purpose: Purpose) -> Result<(), DateError> {
    match purpose {
        _ if !YEARS.contains(&day.year()) => Err(DateError::OutOfReach),
        Purpose::Ahead if day < today => Err(DateError::Past { day }),
        Purpose::Done if day > today => Err(DateError::Future { day }),
        _ => Ok(()),
    }
}

/// A day written in figures.
#[derive(Clone, Copy)]
struct Written {
    day: u32,
    month: u32,
    year: Option<i32>,
}

/// `15.12.`, `15.12.26`, `15.12.2026` or `2026-12-15`; none for anything else.
fn written(word: &str) -> Option<Written> {
    if let [year, month, day] = word.split('-').collect::<Vec<_>>()[..] {
        let year = figures(year, 4..=4)?.try_into().ok();
        return Some(Written {
            day: figures(day, 1..=2)?,
            month: figures(month, 1..=2)?,
            year,
        });
    }
    let mut parts = word.split('.');
    let (day, month) = (figures(parts.next()?, 1..=2)?, figures(parts.next()?, 1..=2)?);
    let year = match (parts.next(), parts.next()) {
        (None | Some(""), None) => None,
        (Some(year), None) if year.len() == 2 => Some(2000 + i32::try_from(figures(year, 2..=2)?).ok()?),
        (Some(year), None) => Some(figures(year, 4..=4)?.try_into().ok()?),
        _ => return None,
    };
    Some(Written { day, month, year })
}

impl Written {
    fn day(self, today: NaiveDate, purpose: Purpose) -> Result<NaiveDate, DateError> {
        let Self { day, month, year } = self;
        let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
        // Within eight years there is a 29.2., also around 2100.
        let this = today.year();
        let found = match (year, purpose) {
            (Some(year), _) => in_year(year),
            (None, Purpose::Done) => (this - 8..=this).rev().filter_map(in_year).find(|day| *day <= today),
            (None, _) => (this..=this + 8).filter_map(in_year).find(|day| *day >= today),
        };
        found.ok_or(DateError::NoSuchDay { day, month })
    }
}

fn figures(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let readable = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    readable.then(|| text.parse().ok()).flatten()
}

/// `heute`, `morgen` and the like, `+3`, `+2w`.
fn relative(word: &str, today: NaiveDate, language: Language) -> Result<NaiveDate, DateError> {
    let ahead = |days: u64| today.checked_add_days(Days::new(days)).ok_or(DateError::OutOfReach);
    let back = |days: u64| today.checked_sub_days(Days::new(days)).ok_or(DateError::OutOfReach);
    match (language, word) {
        (Language::De, "heute") | (Language::En, "today") => Ok(today),
        (Language::De, "morgen") | (Language::En, "tomorrow") => ahead(1),
        (Language::De, "übermorgen" | "uebermorgen") => ahead(2),
        (Language::De, "gestern") | (Language::En, "yesterday") => back(1),
        (Language::De, "vorgestern") => back(2),
        _ => {
            let count = word.strip_prefix('+').ok_or(DateError::NotADay)?;
            let (count, days) = count.strip_suffix('w').map_or((count, 1), |count| (count, 7));
            let count = figures(count, 1..=5).ok_or(DateError::NotADay)?;
            ahead(u64::from(count) * days)
        }
    }
}

fn nearest(weekday: Weekday, today: NaiveDate, purpose: Purpose) -> Option<NaiveDate> {
    let distance = |from: Weekday, to: Weekday| u64::from(to.days_since(from));
    match purpose {
        Purpose::Done => today.checked_sub_days(Days::new(distance(weekday, today.weekday()))),
        Purpose::Ahead | Purpose::Any => {
            today.checked_add_days(Days::new(1 + distance(today.weekday().succ(), weekday)))
        }
    }
}

fn weekday(word: &str, language: Language) -> Option<Weekday> {
    let names: [&[&str]; 7] = match language {
        Language::De => [
            &["mo", "montag"],
            &["di", "dienstag"],
            &["mi", "mittwoch"],
            &["do", "donnerstag"],
            &["fr", "freitag"],
            &["sa", "samstag", "sonnabend"],
            &["so", "sonntag"],
        ],
        Language::En => [
            &["mo", "mon", "monday"],
            &["tu", "tue", "tues", "tuesday"],
            &["we", "wed", "wednesday"],
            &["th", "thu", "thur", "thurs", "thursday"],
            &["fr", "fri", "friday"],
            &["sa", "sat", "saturday"],
            &["su", "sun", "sunday"],
        ],
    };
    let word = word.strip_suffix('.').unwrap_or(word);
    let index = names.iter().position(|names| names.contains(&word))?;
    Weekday::try_from(u8::try_from(index).ok()?).ok()
}
