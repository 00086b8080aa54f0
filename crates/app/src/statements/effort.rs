//! Twelve months of work, customer by customer, for charts on the screen.

use crate::desk::Reading;
use crate::failure::Answer;
use crate::fields;
use callbuch_core::ids::CustomerId;
use callbuch_core::money::{Cents, Minutes};
use callbuch_store::{entries, statements};
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many months are shown.
const MONTHS: u32 = 12;

/// Whose work, until when.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EffortQuery {
    /// Of this customer; none for all.
    #[serde(default)]
    pub customer: Option<CustomerId>,
    /// Any day of the last month; none for this month.
    #[serde(default)]
    pub until: Option<NaiveDate>,
}

/// A customer's work, month by month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerEffort {
    /// Whose.
    pub customer: CustomerId,
    /// Twelve months, the earliest first.
    pub months: Vec<MonthEffort>,
}

/// A month's work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthEffort {
    /// The month's first day.
    pub month: NaiveDate,
    /// Worked minutes that are paid for: at the rate, or from included hours.
    pub paid: Minutes,
    /// Worked minutes that are free, included or internal.
    pub free: Minutes,
    /// Worked minutes nobody decided on yet.
    pub undecided: Minutes,
    /// Billed minutes of the statements whose period ends in the month.
    pub billed: Minutes,
    /// What those statements come to, net.
    pub amount: Cents,
}

/// Twelve months of work of each customer who had any.
///
/// # Errors
/// [`crate::failure::Code::Invalid`] at `until` for a year out of reach.
pub fn list(ctx: &mut Reading<'_, '_>, wanted: EffortQuery) -> Answer<Vec<CustomerEffort>> {
    let today = ctx.today()?;
    let last = first_of(fields::year("until", wanted.until.unwrap_or(today))?);
    let first = last - Months::new(MONTHS - 1);
    let end = last + Months::new(1) - chrono::Days::new(1);
    let empty: Vec<MonthEffort> = (0..MONTHS)
        .map(|n| MonthEffort {
            month: first + Months::new(n),
            ..MonthEffort::default()
        })
        .collect();
    let mut found: BTreeMap<CustomerId, Vec<MonthEffort>> = BTreeMap::new();
    for worked in entries::by_month(ctx.tx, wanted.customer, first, end)? {
        let months = found.entry(worked.customer).or_insert_with(|| empty.clone());
        if let Some(month) = months.iter_mut().find(|one| one.month == worked.month) {
            let sum = match worked.charge {
                None => &mut month.undecided,
                Some(charge) if charge.is_billed() => &mut month.paid,
                Some(_) => &mut month.free,
            };
            *sum += worked.minutes;
        }
    }
    for stated in statements::by_month(ctx.tx, wanted.customer, first, end)? {
        let months = found.entry(stated.customer).or_insert_with(|| empty.clone());
        if let Some(month) = months.iter_mut().find(|one| one.month == stated.month) {
            (month.billed, month.amount) = (stated.billed, stated.amount);
        }
    }
    let effort = |(customer, months)| CustomerEffort { customer, months };
    Ok(found.into_iter().map(effort).collect())
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
