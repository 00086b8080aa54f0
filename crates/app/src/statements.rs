//! Statements of time: what a period comes to, customer by customer, and the paper it is printed on.

pub mod archive;
pub(crate) mod cover;
pub mod effort;
pub mod finalise;
pub mod gather;
pub mod lines;
pub mod package;
pub mod paper;
pub mod review;

use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use callbuch_core::allowance::state::AllowanceWarning;
use callbuch_core::charges::Charge;
use callbuch_core::charges::reasons::NamedReason;
use callbuch_core::ids::{Cid, CustomerId};
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::statements::finished::Finished;
use callbuch_core::statements::sums::Sums;
use callbuch_core::statements::{AllowanceAccount, PrintOptions};
use callbuch_core::tickets::Status;
use callbuch_documents::statement as document;
use callbuch_store::statements as store;
use chrono::NaiveDate;
use gather::Gathered;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many pages a preview brings at once.
const PAGES_AT_ONCE: usize = 8;
/// The longest period, in days.
const LONGEST_PERIOD: i64 = 3 * 366;

/// From a day to a day, both included.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// Month's end at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Overview {
    /// Every customer with time in the period, by name.
    pub customers: Vec<CustomerMonth>,
}

/// What a period comes to for one customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerMonth {
    /// Which.
    pub customer: CustomerId,
    /// The full name.
    pub name: String,
    /// The contract of the first case, as it is called.
    pub contract: String,
    /// All decided work.
    pub sums: Sums,
    /// Worked minutes of free and included work.
    pub free: Minutes,
    /// Its cases with time, in the order of their numbers.
    pub cases: Vec<CaseMonth>,
    /// How many of them nobody decided yet.
    pub undecided: i64,
    /// How many entries nobody has looked over yet, where the office wants that.
    pub unchecked: i64,
    /// The last statement that counts.
    pub last: Option<Finished>,
    /// The allowances drawn on.
    pub allowances: Vec<AllowanceAccount>,
    /// The gravest warning of them.
    pub warning: Option<AllowanceWarning>,
    /// Why it cannot be billed, if so; the sentence is made from the code.
    pub fault: Option<callbuch_core::billing::BillingError>,
}

/// What a period comes to for one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseMonth {
    /// Its number.
    pub cid: Cid,
    /// Its version, for deciding on it.
    pub version: i64,
    /// Its subject.
    pub subject: String,
    /// Where it stands.
    pub status: Status,
    /// The decision; none if nobody decided yet.
    pub decision: Option<Charge>,
    /// The name the office has for the decision's reason, if it is one of its own.
    pub named: Option<NamedReason>,
    /// What kind and contract propose.
    pub proposed: Charge,
    /// Whether its time is left out of the statement because nobody decided.
    pub undecided: bool,
    /// Its sums; for undecided ones as proposed.
    pub sums: Sums,
}

/// Which statement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatementQuery {
    /// Whose.
    pub customer: CustomerId,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What is shown and hidden.
    pub options: PrintOptions,
    /// The language of the paper.
    pub language: Language,
}

/// Further pages of a preview.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PagesQuery {
    /// Of which statement.
    pub statement: StatementQuery,
    /// The first page wanted, from 0.
    pub first: usize,
}

/// A statement as it would be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preview {
    /// The title on the paper.
    pub title: String,
    /// How many pages it has.
    pub pages: usize,
    /// The first of them as SVG.
    pub svg: Vec<String>,
    /// What it comes to.
    pub sums: Sums,
    /// Cases with time that are left out because nobody decided who pays.
    pub left_out: Vec<CaseMonth>,
}

/// Every customer with time in a period.
///
/// # Errors
/// [`Code::Invalid`] at `to` for a period that ends before it begins or is longer than three years.
pub fn overview(ctx: &mut Reading<'_, '_>, period: Period) -> Answer<Overview> {
    let gathered = gather::all(ctx, checked(period)?)?;
    let review = ctx.office()?.review;
    let latest = store::latest(ctx.tx)?.into_iter();
    let mut last: BTreeMap<CustomerId, Finished> = latest.map(|one| (one.customer, one)).collect();
    let mut of = |gathered: &Gathered| CustomerMonth {
        unchecked: gathered.unchecked(review),
        last: last.remove(&gathered.customer.id),
        ..month(gathered)
    };
    let mut customers: Vec<CustomerMonth> = gathered.iter().map(&mut of).collect();
    customers.sort_by_key(|month| callbuch_core::fold::sort_key(&month.name));
    Ok(Overview { customers })
}

/// A statement as it would be printed.
///
/// # Errors
/// [`Code::NotFound`] at `customer`; [`Code::Invalid`] for an impossible period or work that cannot be billed.
pub fn preview(ctx: &mut Reading<'_, '_>, wanted: StatementQuery) -> Answer<Preview> {
    let gathered = of_customer(ctx, &wanted)?;
    let left_out = month(&gathered)
        .cases
        .into_iter()
        .filter(|case| case.undecided)
        .collect();
    let statement = paper::draft(ctx, &gathered, &wanted)?;
    let laid_out = document::preview(&statement, wanted.language);
    let shown = laid_out.pages().min(PAGES_AT_ONCE);
    Ok(Preview {
        title: document::title(&statement, wanted.language),
        pages: laid_out.pages(),
        svg: (0..shown).filter_map(|page| laid_out.svg(page)).collect(),
        sums: statement.sums(),
        left_out,
    })
}

/// Further pages of a statement's preview.
///
/// # Errors
/// As [`preview`].
pub fn pages(ctx: &mut Reading<'_, '_>, wanted: PagesQuery) -> Answer<Vec<String>> {
    let gathered = of_customer(ctx, &wanted.statement)?;
    let statement = paper::draft(ctx, &gathered, &wanted.statement)?;
    let laid_out = document::preview(&statement, wanted.statement.language);
    let last = laid_out.pages().min(wanted.first.saturating_add(PAGES_AT_ONCE));
    Ok((wanted.first..last).filter_map(|page| laid_out.svg(page)).collect())
}

pub(crate) fn of_customer(ctx: &mut Reading<'_, '_>, wanted: &StatementQuery) -> Answer<Gathered> {
    let period = checked(Period {
        from: wanted.from,
        to: wanted.to,
    })?;
    gather::one(ctx, wanted.customer, period)
}

fn checked(period: Period) -> Answer<Period> {
    let days = (period.to - period.from).num_days();
    if (0..=LONGEST_PERIOD).contains(&days) {
        Ok(period)
    } else {
        Err(Failure::at("to", Code::Invalid))
    }
}

fn month(gathered: &Gathered) -> CustomerMonth {
    let (decided, undecided) = (gathered.decided(), gathered.undecided());
    let fault = decided.as_ref().err().or(undecided.as_ref().err()).cloned();
    let mut cases = Vec::new();
    let mut sums = Sums::default();
    let mut free = Minutes(0);
    for (billed, is_undecided) in [(decided.as_ref(), false), (undecided.as_ref(), true)] {
        for case in billed.into_iter().flat_map(|billed| &billed.cases) {
            let of_case: Sums = case
                .entries
                .iter()
                .map(callbuch_core::statements::StatementEntry::sums)
                .sum();
            if !is_undecided {
                sums += of_case;
                free += case
                    .entries
                    .iter()
                    .filter(|entry| !entry.charge.is_billed())
                    .map(|entry| entry.sums().worked)
                    .sum();
            }
            cases.extend(gathered.case_month(case.cid, is_undecided, of_case));
        }
    }
    cases.sort_by_key(|case| case.cid);
    let allowances = decided.map(|billed| billed.allowances).unwrap_or_default();
    CustomerMonth {
        warning: allowances.iter().filter_map(AllowanceAccount::warning).max(),
        customer: gathered.customer.id,
        name: gathered.customer.name.clone(),
        contract: gathered
            .contracts
            .first()
            .map(|one| one.contract.name.clone())
            .unwrap_or_default(),
        sums,
        free,
        undecided: cases.iter().filter(|case| case.undecided).count() as i64,
        unchecked: 0,
        last: None,
        cases,
        allowances,
        fault,
    }
}
