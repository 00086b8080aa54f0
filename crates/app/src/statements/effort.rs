//! Twelve months of work, customer by customer, for charts on the screen.

use crate::desk::Reading;
use crate::failure::Answer;
use crate::fields;
use callbuch_core::charges::Charge;
use callbuch_core::ids::CustomerId;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::PrintOptions;
use callbuch_core::statements::effort::{Effort, MonthOfWork};
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
    let (mut found, empty) = worked(ctx, wanted.customer, last, |_| true)?;
    let first = empty.first().map_or(last, |one| one.month);
    for stated in statements::by_month(ctx.tx, wanted.customer, first, last_of(last))? {
        let months = found.entry(stated.customer).or_insert_with(|| empty.clone());
        if let Some(month) = months.iter_mut().find(|one| one.month == stated.month) {
            (month.billed, month.amount) = (stated.billed, stated.amount);
        }
    }
    let effort = |(customer, months)| CustomerEffort { customer, months };
    Ok(found.into_iter().map(effort).collect())
}

/// The twelve months up to a day as a customer may see them: decided work only, never what is internal, and nothing
/// free where the paper shows nothing free.
///
/// # Errors
/// [`crate::failure::Code::Invalid`] at `until` for a year out of reach.
pub(crate) fn on_paper(
    ctx: &mut Reading<'_, '_>,
    customer: CustomerId,
    until: NaiveDate,
    options: PrintOptions,
) -> Answer<Vec<MonthOfWork>> {
    let is_printed = |charge: Charge| charge != Charge::Internal && (options.free_lines || charge.is_billed());
    let last = first_of(fields::year("until", until)?);
    let (mut found, _) = worked(ctx, Some(customer), last, is_printed)?;
    let months = found.remove(&customer).unwrap_or_default().into_iter();
    let of_work = |MonthEffort { month, paid, free, .. }| MonthOfWork {
        month,
        effort: Effort { paid, free },
    };
    Ok(months.map(of_work).collect())
}

/// The months of each customer with work, and twelve empty ones.
type Worked = (BTreeMap<CustomerId, Vec<MonthEffort>>, Vec<MonthEffort>);

/// What was worked in the twelve months up to this one, under the charges that count.
fn worked(
    ctx: &mut Reading<'_, '_>,
    customer: Option<CustomerId>,
    last: NaiveDate,
    counts: impl Fn(Charge) -> bool,
) -> Answer<Worked> {
    let first = last - Months::new(MONTHS - 1);
    let empty: Vec<MonthEffort> = (0..MONTHS)
        .map(|n| MonthEffort {
            month: first + Months::new(n),
            ..MonthEffort::default()
        })
        .collect();
    let mut found: BTreeMap<CustomerId, Vec<MonthEffort>> = BTreeMap::new();
    for worked in entries::by_month(ctx.tx, customer, first, last_of(last))? {
        if worked.charge.is_some_and(|charge| !counts(charge)) {
            continue;
        }
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
    Ok((found, empty))
}

fn last_of(first: NaiveDate) -> NaiveDate {
    first + Months::new(1) - chrono::Days::new(1)
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
