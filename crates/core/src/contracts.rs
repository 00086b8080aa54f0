//! What a maintenance contract says, one version at a time.

pub mod checks;

use crate::calendars::ServiceCalendar;
use crate::charges::Charge;
use crate::money::{Cents, Minutes};
use crate::tickets::{Kind, Priority};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The terms of a contract from one day on, until the next version begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Terms {
    /// The first day these terms hold.
    pub valid_from: NaiveDate,
    /// What each kind of work costs and how it is rounded; never empty.
    pub activities: Vec<Activity>,
    /// What each priority promises and costs.
    pub targets: BTreeMap<Priority, Target>,
    /// Its own service hours; without, the office's calendar counts.
    #[serde(default)]
    pub calendar: Option<ServiceCalendar>,
    /// Surcharges by the clock.
    #[serde(default)]
    pub surcharges: Surcharges,
    /// Hours included per period.
    #[serde(default)]
    pub allowance: Option<Allowance>,
    /// The charge proposed for each kind of case; what is missing is chargeable, errors are free.
    #[serde(default)]
    pub coverage: BTreeMap<Kind, Charge>,
    /// How journeys are charged.
    #[serde(default)]
    pub travel: Travel,
    /// After how many working days without an answer a delivered case is closed by lapse of time; none: never.
    #[serde(default)]
    #[ts(optional)]
    pub lapse_days: Option<u32>,
}

/// One kind of work with its price and rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Activity {
    /// Its name, as printed: "Hotline".
    pub name: String,
    /// Cents an hour.
    pub rate: Cents,
    /// Billing increment in minutes: 1, 5, 6, 10, 15, 30 or 60.
    pub increment: Minutes,
    /// How a group's minutes become increments.
    pub rounding: Rounding,
    /// What is summed before rounding.
    pub scope: Scope,
    /// The least that is billed for a group, in minutes; 0 for none.
    #[serde(default)]
    pub minimum: Minutes,
}

/// How minutes become increments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Each started increment counts.
    Up,
    /// To the nearest increment, a half goes up.
    Nearest,
    /// To the minute.
    None,
}

/// What is summed before it is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Each entry by itself.
    Entry,
    /// A case's work of one local day.
    CaseDay,
    /// A case's work within the statement.
    Case,
    /// All work within the statement.
    Statement,
}

/// What a priority promises.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Target {
    /// Service minutes until a person answers.
    #[serde(default)]
    pub response: Option<Minutes>,
    /// Service minutes until the solution is delivered.
    #[serde(default)]
    pub solution: Option<Minutes>,
    /// The contract's words on what this priority costs; shown when it is chosen, and for A agreed to.
    #[serde(default)]
    pub cost_words: String,
}

/// Surcharges by the clock (RULES §3).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Surcharges {
    /// The windows.
    #[serde(default)]
    pub windows: Vec<SurchargeWindow>,
    /// Whether percentages add where windows overlap; else the highest counts.
    #[serde(default)]
    pub stack: bool,
    /// Whether hours covered by the allowance carry no surcharge.
    #[serde(default)]
    pub covered_by_allowance: bool,
    /// Days that count as holidays for the surcharge besides those of the Land.
    #[serde(default)]
    pub own_days: Vec<NaiveDate>,
}

/// One window with its percentage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SurchargeWindow {
    /// When it applies.
    pub when: SurchargeTime,
    /// Whole percent on the rate.
    pub percent: i64,
}

/// When a surcharge applies, in local wall time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SurchargeTime {
    /// From one minute of the day to another, not the same; may cross midnight.
    Night {
        /// Minute of the day, 0 … 1439.
        from: u16,
        /// Minute of the day, 0 … 1439.
        to: u16,
    },
    /// All Saturday.
    Saturday,
    /// All Sunday.
    Sunday,
    /// Holidays of the customer's Land and the surcharge's own days.
    Holiday,
}

/// Included hours (RULES §5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Allowance {
    /// Granted per period, in minutes.
    pub granted: Minutes,
    /// How long a period is.
    pub period: AllowancePeriod,
    /// Where periods begin.
    #[serde(default)]
    pub starts: AllowanceStart,
    /// What becomes of unused hours.
    #[serde(default)]
    pub carry: Carry,
}

/// How long an allowance period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AllowancePeriod {
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Twelve months.
    Year,
}

/// Where allowance periods begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AllowanceStart {
    /// With the calendar's month, quarter or year.
    #[default]
    Calendar,
    /// Counted from this day, clamped to a month's last day.
    From(NaiveDate),
}

/// What becomes of unused hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Carry {
    /// They lapse.
    #[default]
    None,
    /// Up to so many minutes are carried into the next period.
    Limited(Minutes),
    /// All are carried.
    Unlimited,
}

/// How journeys are charged (RULES §4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Travel {
    /// Not at all.
    #[default]
    None,
    /// Cents a kilometre.
    Kilometres(Cents),
    /// A flat sum for each journey.
    Flat(Cents),
    /// Travelling time at a share of the rate, in percent.
    Share(i64),
}
