//! The periods of an allowance: by calendar, or counted from a day and clamped to a month's last day (RULES §5).

use crate::contracts::{Allowance, AllowancePeriod, AllowanceStart, Terms};
use chrono::{Datelike, Months, NaiveDate};

/// The days of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// How long such a period is in full.
    pub length: AllowancePeriod,
}

impl AllowancePeriod {
    /// How many months it has.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// All periods of a contract until the one with the day `until`, each with the allowance it grants.
///
/// The version in force on a period's first day decides; the first period begins with the first version that includes
/// hours. A period once begun runs to its own end, also when a new version has other periods or none.
#[must_use]
pub fn periods(terms: &[Terms], until: NaiveDate) -> Vec<(Period, &Allowance)> {
    let mut periods = Vec::new();
    let mut start = terms
        .iter()
        .find(|version| version.allowance.is_some())
        .map(|version| version.valid_from);
    while let Some(first) = start.filter(|first| *first <= until) {
        let in_force = terms.iter().rev().find(|version| version.valid_from <= first);
        start = match in_force.and_then(|version| version.allowance.as_ref()) {
            Some(allowance) => {
                let to = last_day(allowance, first);
                periods.push((
                    Period {
                        from: first,
                        to,
                        length: allowance.period,
                    },
                    allowance,
                ));
                to.succ_opt()
            }
            None => {
                let later = terms
                    .iter()
                    .find(|version| version.valid_from > first && version.allowance.is_some());
                later.map(|version| version.valid_from)
            }
        };
    }
    periods
}

/// The last day of the period that a day lies in.
fn last_day(allowance: &Allowance, day: NaiveDate) -> NaiveDate {
    let months = allowance.period.months();
    let next = match allowance.starts {
        AllowanceStart::Calendar => {
            let into = day.month0() % months;
            day.with_day(1)
                .and_then(|first| first.checked_add_months(Months::new(months - into)))
        }
        AllowanceStart::From(anchor) => next_from(anchor, months, day),
    };
    next.and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
}

/// The first period's beginning after a day, in steps of months from an anchor; each step is counted from the anchor
/// itself, so that the 31st comes back after a short month.
fn next_from(anchor: NaiveDate, months: u32, day: NaiveDate) -> Option<NaiveDate> {
    let length = i64::from(months);
    let between = i64::from(day.year() - anchor.year()) * 12 + i64::from(day.month()) - i64::from(anchor.month());
    let step = between.div_euclid(length) * length;
    let stepped = |step: i64| {
        let by = Months::new(u32::try_from(step.unsigned_abs()).ok()?);
        if step < 0 {
            anchor.checked_sub_months(by)
        } else {
            anchor.checked_add_months(by)
        }
    };
    [step, step + length]
        .into_iter()
        .filter_map(stepped)
        .find(|next| *next > day)
}
