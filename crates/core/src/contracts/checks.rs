//! Whether terms can be billed by.

use crate::contracts::{Activity, Allowance, Carry, SurchargeTime, SurchargeWindow, Surcharges, Terms, Travel};
use crate::money::{Cents, Minutes};
use crate::tickets::Priority;
use crate::typed::duration::LONGEST_HOURS;
use std::collections::BTreeSet;
use thiserror::Error;

/// The increments a contract may name, in minutes.
pub const INCREMENTS: [i64; 7] = [1, 5, 6, 10, 15, 30, 60];
/// The highest rate, in cents an hour.
const HIGHEST_RATE: i64 = 100_000_000;

/// What is wrong with terms, by the field a person has to look at.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TermsFault {
    /// There is no activity.
    #[error("terms need an activity")]
    NoActivity,
    /// Two activities have the same name.
    #[error("the activity {name} occurs twice")]
    ActivityTwice {
        /// The place of the second one.
        activity: usize,
        /// Its name.
        name: String,
    },
    /// An activity has no name.
    #[error("activity {activity} has no name")]
    ActivityUnnamed {
        /// Its place.
        activity: usize,
    },
    /// A rate is negative or beyond reason.
    #[error("the rate of activity {activity} is out of range")]
    Rate {
        /// Its place.
        activity: usize,
    },
    /// An increment is not one of [`INCREMENTS`].
    #[error("the increment of activity {activity} is not one that can be named")]
    Increment {
        /// Its place.
        activity: usize,
    },
    /// A minimum is negative or longer than a day.
    #[error("the minimum of activity {activity} is out of range")]
    Minimum {
        /// Its place.
        activity: usize,
    },
    /// The promised response is not a positive number of minutes.
    #[error("the response to {priority:?} is out of range")]
    Response {
        /// Whose.
        priority: Priority,
    },
    /// The promised solution is not a positive number of minutes.
    #[error("the solution of {priority:?} is out of range")]
    Solution {
        /// Whose.
        priority: Priority,
    },
    /// A surcharge is out of range, or its night begins when it ends.
    #[error("surcharge {window} is out of range")]
    Surcharge {
        /// Its place.
        window: usize,
    },
    /// The included hours are out of range.
    #[error("the allowance is out of range")]
    Allowance,
    /// The price of a journey is out of range.
    #[error("the price of a journey is out of range")]
    Travel,
    /// The service hours cannot be counted in.
    #[error("the calendar is wrong")]
    Calendar,
}

impl TermsFault {
    /// The field to look at: "activities.1.rate", "targets.a.solution", "calendar".
    #[must_use]
    pub fn field(&self) -> String {
        match self {
            Self::NoActivity => "activities".to_owned(),
            Self::ActivityTwice { activity, .. } | Self::ActivityUnnamed { activity } => {
                format!("activities.{activity}.name")
            }
            Self::Rate { activity } => format!("activities.{activity}.rate"),
            Self::Increment { activity } => format!("activities.{activity}.increment"),
            Self::Minimum { activity } => format!("activities.{activity}.minimum"),
            Self::Response { priority } => format!("targets.{}.response", priority.word()),
            Self::Solution { priority } => format!("targets.{}.solution", priority.word()),
            Self::Surcharge { window } => format!("surcharges.{window}"),
            Self::Allowance => "allowance".to_owned(),
            Self::Travel => "travel".to_owned(),
            Self::Calendar => "calendar".to_owned(),
        }
    }
}

/// Whether these terms can be billed by.
///
/// # Errors
/// The first fault.
pub fn check(terms: &Terms) -> Result<(), TermsFault> {
    if terms.activities.is_empty() {
        return Err(TermsFault::NoActivity);
    }
    let mut names = BTreeSet::new();
    for (place, activity) in terms.activities.iter().enumerate() {
        check_activity(place, activity)?;
        if !names.insert(activity.name.as_str()) {
            return Err(TermsFault::ActivityTwice {
                activity: place,
                name: activity.name.clone(),
            });
        }
    }
    for (&priority, target) in &terms.targets {
        if target.response.is_some_and(|minutes| !within(minutes, 1)) {
            return Err(TermsFault::Response { priority });
        }
        if target.solution.is_some_and(|minutes| !within(minutes, 1)) {
            return Err(TermsFault::Solution { priority });
        }
    }
    check_surcharges(&terms.surcharges)?;
    if terms.allowance.as_ref().is_some_and(|allowance| !is_sound(allowance)) {
        return Err(TermsFault::Allowance);
    }
    check_travel(terms.travel)?;
    terms
        .calendar
        .as_ref()
        .map_or(Ok(()), |calendar| calendar.check().map_err(|_| TermsFault::Calendar))
}

fn check_activity(place: usize, activity: &Activity) -> Result<(), TermsFault> {
    if activity.name.trim().is_empty() {
        return Err(TermsFault::ActivityUnnamed { activity: place });
    }
    if !priced(activity.rate) {
        return Err(TermsFault::Rate { activity: place });
    }
    if !INCREMENTS.contains(&activity.increment.0) {
        return Err(TermsFault::Increment { activity: place });
    }
    if !(0..=1440).contains(&activity.minimum.0) {
        return Err(TermsFault::Minimum { activity: place });
    }
    Ok(())
}

fn check_surcharges(surcharges: &Surcharges) -> Result<(), TermsFault> {
    let sound = |window: &SurchargeWindow| {
        let percent = (1..=1000).contains(&window.percent);
        let when = match window.when {
            SurchargeTime::Night { from, to } => from != to && from < 1440 && to < 1440,
            SurchargeTime::Saturday | SurchargeTime::Sunday | SurchargeTime::Holiday => true,
        };
        percent && when
    };
    match surcharges.windows.iter().position(|window| !sound(window)) {
        Some(window) => Err(TermsFault::Surcharge { window }),
        None => Ok(()),
    }
}

fn is_sound(allowance: &Allowance) -> bool {
    let carried = match allowance.carry {
        Carry::Limited(most) => within(most, 0),
        Carry::None | Carry::Unlimited => true,
    };
    within(allowance.granted, 1) && carried
}

fn check_travel(travel: Travel) -> Result<(), TermsFault> {
    let sound = match travel {
        Travel::None => true,
        Travel::Kilometres(price) | Travel::Flat(price) => priced(price),
        Travel::Share(percent) => (0..=1000).contains(&percent),
    };
    if sound { Ok(()) } else { Err(TermsFault::Travel) }
}

fn priced(price: Cents) -> bool {
    (0..=HIGHEST_RATE).contains(&price.0)
}

fn within(minutes: Minutes, least: i64) -> bool {
    (least..=LONGEST_HOURS.0).contains(&minutes.0)
}
