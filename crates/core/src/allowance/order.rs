//! In which order a customer's statements are finalised and taken back, so that allowances add up (RULES §5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// A statement that was finalised and not cancelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// "ZN-2026-00042".
    pub number: String,
    /// Last day of its period.
    pub to: NaiveDate,
}

/// Why a statement cannot be finalised or cancelled now.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum OrderError {
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    PeriodReversed,
    /// A later period is finalised already.
    #[error("{number} covers a later period")]
    LaterPeriodStated {
        /// The statement in the way.
        number: String,
        /// The last day of its period.
        to: NaiveDate,
    },
    /// A later statement builds on this one and must be cancelled first.
    #[error("{number} must be cancelled first")]
    LaterStatement {
        /// The latest statement.
        number: String,
    },
}

/// Whether a statement for a period may be finalised: none of the customer's standing ones has a later period.
///
/// A second statement of the same period is allowed; what it holds is late.
///
/// # Errors
/// [`OrderError::PeriodReversed`], [`OrderError::LaterPeriodStated`].
pub fn may_finalise(from: NaiveDate, to: NaiveDate, stated: &[Stated]) -> Result<(), OrderError> {
    if to < from {
        return Err(OrderError::PeriodReversed);
    }
    match latest(stated).filter(|latest| latest.to > to) {
        None => Ok(()),
        Some(latest) => Err(OrderError::LaterPeriodStated {
            number: latest.number.clone(),
            to: latest.to,
        }),
    }
}

/// Whether a statement may be cancelled: only the latest of the standing statements with the same contracts.
///
/// # Errors
/// [`OrderError::LaterStatement`].
pub fn may_cancel(number: &str, stated: &[Stated]) -> Result<(), OrderError> {
    match latest(stated).filter(|latest| latest.number != number) {
        None => Ok(()),
        Some(latest) => Err(OrderError::LaterStatement {
            number: latest.number.clone(),
        }),
    }
}

/// The last day that is stated: work up to it that is written down later is late.
#[must_use]
pub fn stated_until(stated: &[Stated]) -> Option<NaiveDate> {
    latest(stated).map(|latest| latest.to)
}

/// The statement with the latest period; of several with the same, the one finalised last. They stand in that order.
fn latest(stated: &[Stated]) -> Option<&Stated> {
    stated.iter().max_by_key(|statement| statement.to)
}
