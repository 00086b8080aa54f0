//! A time of day as people type it: `8`, `8:30`, `0830`, `14.15`, `14 Uhr` (RULES §7).

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Why a text is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum ClockError {
    /// Nothing was typed.
    #[error("no time")]
    Empty,
    /// Something else than a time was typed.
    #[error("not a time of day")]
    NotATime,
    /// No clock shows this: 24:00, 8:75.
    #[error("no clock shows {hour}:{minute:02}")]
    NoSuchTime {
        /// As typed.
        hour: u32,
        /// As typed.
        minute: u32,
    },
}

/// Reads a time of day; "Uhr" and "h" after it are allowed, midnight is `0`, `0:00` or `0000`.
///
/// # Errors
/// [`ClockError`].
pub fn read(typed: &str) -> Result<NaiveTime, ClockError> {
    let lower = typed.trim().to_lowercase();
    if lower.is_empty() {
        return Err(ClockError::Empty);
    }
    let bare = ["uhr", "h"]
        .iter()
        .find_map(|word| lower.strip_suffix(word))
        .unwrap_or(&lower)
        .trim_end();
    let (hour, minute) = match bare.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return Err(ClockError::NotATime),
        None if bare.len() > 2 && bare.is_ascii() => bare.split_at(bare.len() - 2),
        None => (bare, "0"),
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(ClockError::NoSuchTime { hour, minute })
}

fn number(digits: &str) -> Result<u32, ClockError> {
    let readable = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    readable
        .then(|| digits.parse().ok())
        .flatten()
        .ok_or(ClockError::NotATime)
}
