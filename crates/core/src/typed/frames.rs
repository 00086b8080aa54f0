//! The open hours of a day as people type them: `8-17`, `8–12, 13–17 Uhr`, `0-24`, `geschlossen`.

use crate::calendars::Frame;
use crate::typed::clock::{self, ClockError};
use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Why a text names no hours.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum FramesError {
    /// A part is not two times with a dash between them.
    #[error("{part:?} is not from one time to another")]
    NotAFrame {
        /// As typed.
        part: String,
    },
    /// No clock shows this.
    #[error("no clock shows {hour}:{minute:02}")]
    NoSuchTime {
        /// As typed.
        hour: u32,
        /// As typed.
        minute: u32,
    },
    /// A part ends when or before it begins.
    #[error("{part:?} ends before it begins")]
    Backwards {
        /// As typed.
        part: String,
    },
}

/// Reads the open hours of one day, in their order, those that touch as one; nothing typed means closed.
///
/// # Errors
/// The first [`FramesError`].
pub fn read(typed: &str) -> Result<Vec<Frame>, FramesError> {
    let text = typed.trim().to_lowercase();
    if matches!(text.as_str(), "" | "-" | "–" | "geschlossen" | "zu" | "frei" | "closed") {
        return Ok(Vec::new());
    }
    if matches!(text.as_str(), "24h" | "24 h" | "rund um die uhr" | "around the clock") {
        return Ok(vec![Frame::DAY]);
    }
    let frames = parts(&text)
        .iter()
        .map(|part| frame(part))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Frame::merged(&frames))
}

/// `8 uhr – 12 uhr und 13 bis 17` as `8-12` and `13-17`.
fn parts(text: &str) -> Vec<String> {
    let mut plain = text
        .replace(['–', '—', '−'], "-")
        .replace([',', ';', '/', '+', '\u{a0}'], " ");
    for (word, sign) in [
        ("uhr", ""),
        (" bis ", "-"),
        (" to ", "-"),
        (" und ", " "),
        (" and ", " "),
    ] {
        plain = plain.replace(word, sign);
    }
    let mut parts: Vec<String> = Vec::new();
    let mut joins = false;
    for word in plain.split_whitespace() {
        match parts.last_mut().filter(|_| joins || word.starts_with('-')) {
            Some(last) => last.push_str(word),
            None => parts.push(word.to_owned()),
        }
        joins = word.ends_with('-');
    }
    parts
}

fn frame(part: &str) -> Result<Frame, FramesError> {
    let broken = || FramesError::NotAFrame { part: part.to_owned() };
    let (from, to) = part.split_once('-').ok_or_else(broken)?;
    let minute = |text: &str| match clock::read(text) {
        Ok(time) => Ok(minute_of(time)),
        Err(ClockError::NoSuchTime { hour: 24, minute: 0 }) => Ok(Frame::DAY.to),
        Err(ClockError::NoSuchTime { hour, minute }) => Err(FramesError::NoSuchTime { hour, minute }),
        Err(ClockError::Empty | ClockError::NotATime) => Err(broken()),
    };
    let frame = Frame {
        from: minute(from)?,
        to: minute(to)?,
    };
    if frame.from < frame.to {
        Ok(frame)
    } else {
        Err(FramesError::Backwards { part: part.to_owned() })
    }
}

fn minute_of(time: NaiveTime) -> u16 {
    // At most 1439.
    u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(u16::MAX)
}
