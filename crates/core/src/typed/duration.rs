//! A duration as people type it: `75`, `75m`, `1:15`, `1,25`, `1h15`, `1 Std 15` (RULES §7).

use crate::money::{Minutes, round_half_up};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The longest duration of one entry: a day.
pub const LONGEST: Minutes = Minutes(1440);
/// The longest promise or allowance of a contract: a year.
pub const LONGEST_HOURS: Minutes = Minutes(366 * 1440);

/// Why a text is no duration, or what has to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum DurationError {
    /// Nothing was typed.
    #[error("no duration")]
    Empty,
    /// Something else than a duration was typed.
    #[error("not a duration")]
    NotADuration,
    /// More than 59 minutes beside hours: 1:75.
    #[error("an hour has no minute {minutes}")]
    NoSuchMinute {
        /// As typed.
        minutes: i64,
    },
    /// A bare number below ten: "7 Minuten oder 7 Stunden?"
    #[error("{number} minutes or hours?")]
    AskMinutesOrHours {
        /// As typed.
        number: i64,
    },
    /// A sign followed by exactly three digits: 1,250 hours or 1250 minutes?
    #[error("{} minutes or {grouped} minutes?", decimal.0)]
    AskDecimalOrGrouped {
        /// Read as decimal hours.
        decimal: Minutes,
        /// Read as a grouped number, of minutes if no unit was typed.
        grouped: i64,
    },
    /// No time at all.
    #[error("less than a minute")]
    TooShort,
    /// More than a day, or for hours of a contract more than a year.
    #[error("more than can be meant")]
    TooLong,
}

/// Reads a duration of 1 … 1440 minutes; comma and point are both decimal signs.
///
/// # Errors
/// [`DurationError`], also where a person has to be asked.
pub fn read(typed: &str) -> Result<Minutes, DurationError> {
    read_with(typed, bare, LONGEST)
}

/// Reads hours of a contract, a promise or an allowance: as [`read`], but a bare number counts hours, and up to a
/// year can be meant: `8`, `1:30`, `0,5`, `90 min`.
///
/// # Errors
/// [`DurationError`], also where a person has to be asked.
pub fn read_hours(typed: &str) -> Result<Minutes, DurationError> {
    read_with(typed, hours, LONGEST_HOURS)
}

fn read_with(
    typed: &str,
    bare: fn(&str) -> Result<i64, DurationError>,
    longest: Minutes,
) -> Result<Minutes, DurationError> {
    let lower = typed.trim().to_lowercase();
    if lower.is_empty() {
        return Err(DurationError::Empty);
    }
    let minutes = match parts(&lower)?.as_slice() {
        [(number, Unit::None)] => bare(number)?,
        [(number, Unit::Minutes)] => whole(number)?,
        [(number, Unit::Hours)] => hours(number)?,
        [(hours, Unit::Colon), (minutes, Unit::None)] if minutes.len() == 2 => clock(hours, minutes)?,
        [(hours, Unit::Hours), (minutes, Unit::None | Unit::Minutes)] => clock(hours, minutes)?,
        _ => return Err(DurationError::NotADuration),
    };
    match minutes {
        ..=0 => Err(DurationError::TooShort),
        minutes if minutes > longest.0 => Err(DurationError::TooLong),
        minutes => Ok(Minutes(minutes)),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    None,
    Colon,
    Hours,
    Minutes,
}

/// Numbers with the unit that follows each.
fn parts(text: &str) -> Result<Vec<(&str, Unit)>, DurationError> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let number_ends = rest
            .find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(number_ends);
        let unit_ends = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
        let (unit, next) = after.split_at(unit_ends);
        if number.is_empty() || parts.len() == 2 {
            return Err(DurationError::NotADuration);
        }
        parts.push((number, unit_of(unit)?));
        rest = next;
    }
    Ok(parts)
}

fn unit_of(word: &str) -> Result<Unit, DurationError> {
    if word == ":" {
        return Ok(Unit::Colon);
    }
    match word.trim().trim_end_matches('.') {
        "" if word.is_empty() => Ok(Unit::None),
        "h" | "std" | "stunde" | "stunden" | "hr" | "hrs" | "hour" | "hours" => Ok(Unit::Hours),
        "m" | "min" | "mins" | "minute" | "minuten" | "minutes" => Ok(Unit::Minutes),
        _ => Err(DurationError::NotADuration),
    }
}

/// A number alone: decimal hours with a sign, else minutes, which below ten could as well be hours.
fn bare(number: &str) -> Result<i64, DurationError> {
    if number.contains([',', '.']) {
        return hours(number);
    }
    match whole(number)? {
        number @ 1..=9 => Err(DurationError::AskMinutesOrHours { number }),
        number => Ok(number),
    }
}

/// Hours, whole or decimal, as minutes rounded half up.
fn hours(number: &str) -> Result<i64, DurationError> {
    let (whole_hours, decimals) = number.split_once([',', '.']).unwrap_or((number, "0"));
    let hours = i128::from(whole(whole_hours)?);
    let fraction = i128::from(whole(decimals)?);
    let scale = 10_i128.pow(u32::try_from(decimals.len()).map_err(|_| DurationError::NotADuration)?);
    let decimal = round_half_up((hours * scale + fraction) * 60, scale);
    if decimals.len() == 3 {
        let grouped = whole(whole_hours)? * 1000 + whole(decimals)?;
        return Err(DurationError::AskDecimalOrGrouped {
            decimal: Minutes(decimal),
            grouped,
        });
    }
    Ok(decimal)
}

/// Hours and minutes.
fn clock(hours: &str, minutes: &str) -> Result<i64, DurationError> {
    let (hours, minutes) = (whole(hours)?, whole(minutes)?);
    if minutes > 59 {
        return Err(DurationError::NoSuchMinute { minutes });
    }
    Ok(hours * 60 + minutes)
}

fn whole(digits: &str) -> Result<i64, DurationError> {
    let readable = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    readable
        .then(|| digits.parse().ok())
        .flatten()
        .ok_or(DurationError::NotADuration)
}
