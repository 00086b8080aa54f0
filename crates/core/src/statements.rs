//! The statement of time, as values: everything that is printed, computed once.
//!
//! `billing` fills it; `documents` lays it out and computes nothing but sums over [`Line`]s.
//! A finalised statement is this value frozen as JSON.

pub mod effort;
pub mod finished;
pub mod letter;
pub mod sums;

use crate::charges::Charge;
use crate::charges::reasons::NamedReason;
use crate::contracts::{Activity, AllowancePeriod, Rounding, Scope, SurchargeTime, Surcharges};
use crate::ids::{Cid, EntryId};
use crate::lands::Land;
use crate::money::{Cents, Minutes};
use crate::statements::effort::MonthOfWork;
use crate::statements::letter::{Recipient, Sender};
use crate::tickets::{Kind, Priority, Status};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A whole statement. Money is net, in cents; days and clocks are local to the contract's zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Draft, final or cancellation.
    pub edition: Edition,
    /// The day it was made out.
    pub issued: NaiveDate,
    /// First day of the period.
    pub from: NaiveDate,
    /// Last day of the period.
    pub to: NaiveDate,
    /// To whom.
    pub recipient: Recipient,
    /// From whom.
    pub sender: Sender,
    /// What is shown and hidden.
    pub options: PrintOptions,
    /// The cases in the order of their CIDs.
    pub cases: Vec<StatementCase>,
    /// One account for each allowance used.
    pub allowances: Vec<AllowanceAccount>,
    /// The contracts and rules that counted.
    pub rules: Vec<RuleSheet>,
    /// Who worked, in the order of their initials.
    pub people: Vec<Worker>,
    /// The twelve months up to the period's end, the earliest first; only where charts are printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub months: Vec<MonthOfWork>,
    /// The head of the log when it was finalised, 16 hex digits; none in a draft.
    pub log_head: Option<String>,
}

/// What kind of paper it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "edition")]
pub enum Edition {
    /// Without a number, with a watermark.
    Draft,
    /// Finalised under this number.
    Final {
        /// "ZN-2026-00042".
        number: String,
    },
    /// Takes back an earlier statement.
    Cancellation {
        /// Its own number from the same range.
        number: String,
        /// The number of the statement it takes back.
        of: String,
        /// The day that statement was made out.
        of_issued: NaiveDate,
        /// Why.
        reason: String,
        /// Who took it back.
        by: String,
        /// Whether the times will be billed again with a new statement.
        billed_again: bool,
    },
}

/// What is shown and hidden; what is not said is as usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PrintOptions {
    /// Rates, amounts and values.
    pub prices: bool,
    /// Times of day.
    pub clocks: bool,
    /// How persons are named.
    pub people: People,
    /// Whether the value of free work is printed.
    pub free_value: bool,
    /// Whether free lines are printed with 0,00.
    pub free_lines: bool,
    /// Whether the allowance account is printed.
    pub allowance: bool,
    /// Whether the customer signs.
    pub signature: bool,
    /// Whether our letterhead, line and company data are printed; off for the firm's own paper.
    pub letterhead: bool,
    /// Whether effort by case and by month is drawn as bars.
    pub charts: bool,
}

impl Default for PrintOptions {
    fn default() -> Self {
        Self {
            prices: true,
            clocks: true,
            people: People::Initials,
            free_value: true,
            free_lines: true,
            allowance: true,
            signature: true,
            letterhead: true,
            charts: false,
        }
    }
}

/// How persons are named on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum People {
    /// By initials, explained at the end.
    Initials,
    /// By full name.
    Names,
    /// Not at all.
    Nobody,
}

/// A person who worked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Worker {
    /// "JA".
    pub initials: String,
    /// "Jana Arndt".
    pub name: String,
}

/// A case with its entries in the order in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementCase {
    /// Its number.
    pub cid: Cid,
    /// Its subject.
    pub subject: String,
    /// Its kind.
    pub kind: Kind,
    /// Its priority.
    pub priority: Option<Priority>,
    /// The customer's order number of the case; empty if none.
    pub order_number: String,
    /// The day it was received.
    pub reported: NaiveDate,
    /// Who asked; empty if unknown.
    pub reported_by: String,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub status_since: NaiveDate,
    /// The customer's release.
    pub release: Release,
    /// The decision on the case; none if nobody decided yet.
    pub decision: Option<Charge>,
    /// The name the office has for the decision's reason, if it is one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub named: Option<NamedReason>,
    /// Its entries.
    pub entries: Vec<StatementEntry>,
}

/// Whether the customer released the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "release")]
pub enum Release {
    /// Not asked for yet, or not needed (withdrawn, duplicate).
    None,
    /// Delivered, the answer is out.
    Pending,
    /// Released.
    Given {
        /// The day.
        on: NaiveDate,
        /// Who.
        by: String,
    },
    /// The contract's term ran out: never a release by a person.
    Lapsed {
        /// The day.
        on: NaiveDate,
    },
}

/// One time entry with everything printed for it, in the order of print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementEntry {
    /// Which entry.
    pub id: EntryId,
    /// Its local day.
    pub day: NaiveDate,
    /// Whether it was entered by duration, without a clock.
    pub by_duration: bool,
    /// Who worked.
    pub worker: Worker,
    /// What kind of work.
    pub activity: String,
    /// The customer's text.
    pub text: String,
    /// Set when it belongs to an earlier, already stated month: any day of that month.
    pub late_for: Option<NaiveDate>,
    /// Its charge.
    pub charge: Charge,
    /// The contract version that counted: its first day.
    pub terms_from: NaiveDate,
    /// How its minutes were rounded.
    pub explanation: Explanation,
    /// Its printed lines; at least one.
    pub lines: Vec<Line>,
}

/// How a rounding group became its billed minutes; the sentence is made in `i18n`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Explanation {
    /// The group's activity.
    pub activity: String,
    /// The day of its first entry.
    pub day: NaiveDate,
    /// How many entries it has.
    pub entries: i64,
    /// Worked minutes of the group.
    pub worked: Minutes,
    /// Billed minutes of the group (0 when free).
    pub billed: Minutes,
    /// The increment.
    pub increment: Minutes,
    /// The rounding.
    pub rounding: Rounding,
    /// The scope.
    pub scope: Scope,
    /// The minimum.
    pub minimum: Minutes,
    /// Whether the minimum decided.
    pub by_minimum: bool,
    /// Whether several percentages met and the difference went to the lowest.
    pub several_percentages: bool,
    /// What of this entry went over the allowance, in minutes; 0 when nothing of it was covered.
    pub over_allowance: Minutes,
    /// Whether the allowance was already used up before this entry.
    pub allowance_empty: bool,
    /// The first day of the allowance period a late entry draws on, because the period of its own day is stated.
    #[serde(default)]
    pub drawn_on: Option<NaiveDate>,
    /// Whether this entry's own billed minutes differ from its worked ones.
    pub changed: bool,
}

/// One printed line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Line {
    /// What the line says.
    pub kind: LineKind,
    /// From–to by the wall clock; none for entries by duration and for surcharges and journeys.
    pub clock: Option<(NaiveTime, NaiveTime)>,
    /// Worked minutes (0 on surcharge and travel lines).
    pub worked: Minutes,
    /// Billed minutes (0 on surcharge and travel lines and on free ones).
    pub billed: Minutes,
    /// Minutes of the allowance used by this line.
    pub covered: Minutes,
    /// Cents an hour; none where a rate does not apply.
    pub rate: Option<Cents>,
    /// The amount.
    pub amount: Cents,
    /// What free work would have cost by the same rules; 0 on billed lines.
    pub value: Cents,
    /// Its mark.
    pub mark: Charge,
    /// Whether rounding changed its minutes: it then carries the note's sign.
    pub changed: bool,
}

/// What a printed line says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "line")]
pub enum LineKind {
    /// The entry's first line: activity and text.
    Work,
    /// A further part in a surcharge window.
    Part {
        /// Which window gives its percentage; none for a stretch without surcharge.
        window: Option<SurchargeTime>,
    },
    /// The surcharge on the part above.
    Surcharge {
        /// Which window.
        window: SurchargeTime,
        /// Percent.
        percent: i64,
        /// On so many billed minutes.
        on: Minutes,
        /// Further windows whose percentages are added in `percent`, where the contract says that they stack.
        #[serde(default)]
        also: Vec<SurchargeTime>,
    },
    /// What the allowance no longer covered.
    OverAllowance,
    /// A journey by kilometres.
    Kilometres {
        /// How many.
        km: i64,
        /// Cents each.
        each: Cents,
    },
    /// A journey at a flat sum.
    FlatTravel,
    /// Travelling time at a share.
    TravelTime {
        /// Minutes on the way.
        minutes: Minutes,
        /// Percent of the rate.
        share: i64,
    },
}

/// An allowance's account in one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AllowanceAccount {
    /// The contract's number.
    pub contract_number: String,
    /// How long the period is.
    pub period: AllowancePeriod,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Granted for the period.
    pub granted: Minutes,
    /// Carried over into it.
    pub carried: Minutes,
    /// Used before this statement.
    pub used_before: Minutes,
    /// Used in this statement.
    pub used_here: Minutes,
    /// What is left.
    pub left: Minutes,
}

/// The rules of one contract version, for "So wurde gerechnet".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleSheet {
    /// The contract's number or name.
    pub contract: String,
    /// The version's first day.
    pub terms_from: NaiveDate,
    /// The activities that occur.
    pub activities: Vec<Activity>,
    /// The surcharges.
    pub surcharges: Surcharges,
    /// Whose holidays.
    pub land: Option<Land>,
}
