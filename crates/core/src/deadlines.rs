//! When a promise is due: response and solution targets counted in service time (RULES §6).
//!
//! Everything is computed anew from the moment of receipt, the target and the pauses. So a change of priority,
//! contract or calendar asks again with other hours or another target, and no pause is ever lost.

use crate::calendars::hours::OpenHours;
use crate::calendars::strip::merged;
use crate::money::Minutes;
use crate::tickets::ticket::{Pause, Promise};
use crate::wall;
use chrono::{DateTime, TimeDelta, Utc};

/// The share of a target, in percent, after which its responsible person is warned.
pub const WARN_AFTER: i64 = 75;

/// The response target: met by the first answer a person wrote to the customer, or by Working; it never rests.
///
/// An answer at the due moment itself is in time. The automatic receipt is no answer.
#[must_use]
pub fn response(
    hours: &OpenHours,
    received: DateTime<Utc>,
    target: Minutes,
    answered: Option<DateTime<Utc>>,
) -> Promise {
    let due = hours.after(received, target);
    let missed = answered
        .zip(due)
        .is_some_and(|(answered, due)| seconds(answered) > seconds(due));
    Promise {
        target,
        due,
        left: None,
        met: answered,
        missed,
    }
}

/// The solution target: it rests in Hold, Delivered and Closed; those stretches are the pauses, the last may be open.
///
/// While one is open there is no due moment but what is left, in whole minutes; a target used up before a pause stays
/// missed. When the case is closed, the target was met at the start of the open pause.
#[must_use]
pub fn solution(
    hours: &OpenHours,
    received: DateTime<Utc>,
    target: Minutes,
    pauses: &[Pause],
    closed: bool,
) -> Promise {
    let rests = merged(pauses);
    let time = TimeDelta::try_minutes(target.0).unwrap_or(TimeDelta::MAX);
    let used_up = moment(hours, received, time, &rests);
    let missed = used_up.is_some_and(|due| rests.iter().any(|rest| rest.0 > seconds(due)));
    let resting = rests
        .last()
        .filter(|rest| rest.1 == i64::MAX)
        .map(|rest| wall::instant(rest.0));
    let running = Promise {
        target,
        due: used_up,
        left: None,
        met: None,
        missed,
    };
    match resting {
        None => running,
        Some(since) if closed => Promise {
            met: Some(since),
            ..running
        },
        Some(since) => {
            let left = time - counted(hours, received, since, &rests);
            Promise {
                due: None,
                left: Some(Minutes(left.num_minutes().max(0))),
                ..running
            }
        }
    }
}

/// The moment a promise begins to be at risk: so many percent of its target have been counted. None while it rests.
///
/// For the response target the pauses are empty.
#[must_use]
pub fn at_risk(
    hours: &OpenHours,
    received: DateTime<Utc>,
    target: Minutes,
    pauses: &[Pause],
    percent: i64,
) -> Option<DateTime<Utc>> {
    let rests = merged(pauses);
    let share = target.0.saturating_mul(60).saturating_mul(percent) / 100;
    let share = TimeDelta::try_seconds(share).unwrap_or(TimeDelta::MAX);
    let at = moment(hours, received, share, &rests)?;
    let rests_before = rests.iter().any(|rest| rest.1 == i64::MAX && rest.0 <= seconds(at));
    (!rests_before).then_some(at)
}

/// The moment so much time has been counted, where what is counted is open and not in a rest; a rest without end is skipped.
fn moment(hours: &OpenHours, received: DateTime<Utc>, time: TimeDelta, rests: &[(i64, i64)]) -> Option<DateTime<Utc>> {
    let (mut at, mut left) = (received, time);
    for (from, to) in rests
        .iter()
        .filter(|rest| rest.1 > seconds(received) && rest.1 != i64::MAX)
    {
        let passed = hours.between(at, wall::instant(*from));
        if passed >= left {
            break;
        }
        left -= passed;
        at = wall::instant(*to);
    }
    hours.after_time(at, left)
}

/// What is counted between two instants without the rests.
fn counted(hours: &OpenHours, from: DateTime<Utc>, to: DateTime<Utc>, rests: &[(i64, i64)]) -> TimeDelta {
    let resting = |rest: &(i64, i64)| {
        let (rests, resumes) = (wall::instant(rest.0).max(from), wall::instant(rest.1).min(to));
        hours.between(rests, resumes)
    };
    hours.between(from, to) - rests.iter().map(resting).sum::<TimeDelta>()
}

fn seconds(at: DateTime<Utc>) -> i64 {
    at.timestamp()
}
