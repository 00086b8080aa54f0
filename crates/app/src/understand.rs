//! What people type, understood while they type it. What is wrong or ambiguous is part of the answer, not a failure.

use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::calendars::Frame;
use callbuch_core::ids::Cid;
use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::typed::cid::CidError;
use callbuch_core::typed::clock::ClockError;
use callbuch_core::typed::date::{DateError, Purpose, Typed};
use callbuch_core::typed::duration::DurationError;
use callbuch_core::typed::frames::FramesError;
use callbuch_core::typed::money::MoneyError;
use callbuch_core::typed::{
    cid as cids, clock as clocks, date as dates, duration as durations, frames as open_hours, money as amounts,
};
use callbuch_store::tickets;
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// As typed.
    pub text: String,
}

/// A text that names a day.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DateText {
    /// As typed.
    pub text: String,
    /// What for.
    pub purpose: Purpose,
    /// In which language.
    pub language: Language,
}

/// A text that names an amount of money.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoneyText {
    /// As typed.
    pub text: String,
    /// Whose decimal sign counts.
    pub language: Language,
}

/// A day, or what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodDate {
    /// The day with its time, if one was typed.
    pub value: Option<Typed>,
    /// What is wrong.
    pub problem: Option<DateError>,
}

/// A duration, or what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodDuration {
    /// The minutes.
    pub value: Option<Minutes>,
    /// What is wrong.
    pub problem: Option<DurationError>,
}

/// An amount of money, or what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodMoney {
    /// The cents.
    pub value: Option<Cents>,
    /// What is wrong.
    pub problem: Option<MoneyError>,
}

/// The open hours of a day, or what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodFrames {
    /// The hours in their order; empty for a closed day.
    pub value: Option<Vec<Frame>>,
    /// What is wrong.
    pub problem: Option<FramesError>,
}

/// A time of day, or what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodClock {
    /// The time.
    pub value: Option<NaiveTime>,
    /// What is wrong.
    pub problem: Option<ClockError>,
}

/// A CID, or what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodCid {
    /// The number.
    pub value: Option<Cid>,
    /// Whether there is such a case.
    pub exists: bool,
    /// What is wrong.
    pub problem: Option<CidError>,
}

/// Understands a day.
///
/// # Errors
/// [`crate::failure::Code::NotSetUp`]: the day depends on the office's zone.
pub fn date(ctx: &mut Reading<'_, '_>, typed: DateText) -> Answer<UnderstoodDate> {
    let today = ctx.today()?;
    Ok(match dates::read(&typed.text, today, typed.language, typed.purpose) {
        Ok(value) => UnderstoodDate {
            value: Some(value),
            problem: None,
        },
        Err(problem) => UnderstoodDate {
            value: None,
            problem: Some(problem),
        },
    })
}

/// Understands a duration.
///
/// # Errors
/// None.
pub fn duration(_: &mut Reading<'_, '_>, typed: Text) -> Answer<UnderstoodDuration> {
    Ok(duration_of(durations::read(&typed.text)))
}

/// Understands hours of a contract.
///
/// # Errors
/// None.
pub fn hours(_: &mut Reading<'_, '_>, typed: Text) -> Answer<UnderstoodDuration> {
    Ok(duration_of(durations::read_hours(&typed.text)))
}

fn duration_of(read: Result<Minutes, DurationError>) -> UnderstoodDuration {
    match read {
        Ok(value) => UnderstoodDuration {
            value: Some(value),
            problem: None,
        },
        Err(problem) => UnderstoodDuration {
            value: None,
            problem: Some(problem),
        },
    }
}

/// Understands an amount of money.
///
/// # Errors
/// None.
pub fn money(_: &mut Reading<'_, '_>, typed: MoneyText) -> Answer<UnderstoodMoney> {
    Ok(match amounts::read(&typed.text, typed.language) {
        Ok(value) => UnderstoodMoney {
            value: Some(value),
            problem: None,
        },
        Err(problem) => UnderstoodMoney {
            value: None,
            problem: Some(problem),
        },
    })
}

/// Understands the open hours of a day.
///
/// # Errors
/// None.
pub fn frames(_: &mut Reading<'_, '_>, typed: Text) -> Answer<UnderstoodFrames> {
    Ok(match open_hours::read(&typed.text) {
        Ok(value) => UnderstoodFrames {
            value: Some(value),
            problem: None,
        },
        Err(problem) => UnderstoodFrames {
            value: None,
            problem: Some(problem),
        },
    })
}

/// Understands a time of day.
///
/// # Errors
/// None.
pub fn clock(_: &mut Reading<'_, '_>, typed: Text) -> Answer<UnderstoodClock> {
    Ok(match clocks::read(&typed.text) {
        Ok(value) => UnderstoodClock {
            value: Some(value),
            problem: None,
        },
        Err(problem) => UnderstoodClock {
            value: None,
            problem: Some(problem),
        },
    })
}

/// Understands a CID and looks whether the case exists.
///
/// # Errors
/// Only what the database says.
pub fn cid(ctx: &mut Reading<'_, '_>, typed: Text) -> Answer<UnderstoodCid> {
    Ok(match cids::read(&typed.text) {
        Ok(cid) => {
            let exists = tickets::get(ctx.tx, cid)?.is_some();
            UnderstoodCid {
                value: Some(cid),
                exists,
                problem: None,
            }
        }
        Err(problem) => UnderstoodCid {
            value: None,
            exists: false,
            problem: Some(problem),
        },
    })
}
