//! Reports: cases and work of a period, promises kept and broken, our own errors, and for whom cases waited.

mod sheet;

pub(crate) use sheet::xlsx;

use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use crate::{customers, fields, office};
use callbuch_core::customers::Contract;
use callbuch_core::ids::{Cid, CustomerId};
use callbuch_core::language::Language;
use callbuch_core::money::Cents;
use callbuch_core::reports::{Grouping, ReportKey, ReportSums, Traits};
use callbuch_core::{fold, wall};
use callbuch_store::reports::{self, ReportedCase};
use callbuch_store::{people, tickets};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The longest period, in days: ten years.
const LONGEST_PERIOD: i64 = 3_660;
/// Cases whose products are read together.
const AT_ONCE: usize = 500;

/// Which report.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportQuery {
    /// The period's first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// What the rows are.
    pub by: Grouping,
    /// Of this customer; none for all.
    #[serde(default)]
    pub customer: Option<CustomerId>,
}

/// A report as a file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportSheet {
    /// Which report.
    pub report: ReportQuery,
    /// In which language.
    pub language: Language,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Report {
    /// Its rows: customers, products and persons by name, all else in its own order.
    pub rows: Vec<ReportRow>,
    /// The sums of all rows.
    pub total: ReportSums,
}

/// A row of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportRow {
    /// What it is about.
    pub key: ReportKey,
    /// The customer's, the product's or the person's name; empty for all else.
    pub name: String,
    /// Its sums.
    pub sums: ReportSums,
}

/// Adds up a report.
///
/// Cases count in the period they were received in, with their promises, and in the one they were closed in, with
/// their waiting; work counts on its day.
///
/// # Errors
/// [`Code::Invalid`] at `from` or `to`, [`Code::NotFound`] at `customer`, [`Code::ByPersonOff`] at `by`.
pub fn get(ctx: &mut Reading<'_, '_>, query: ReportQuery) -> Answer<Report> {
    let (from, to) = (fields::year("from", query.from)?, fields::year("to", query.to)?);
    if !(0..=LONGEST_PERIOD).contains(&(to - from).num_days()) {
        return Err(Failure::at("to", Code::Invalid));
    }
    let office = ctx.office()?;
    if query.by == Grouping::Person && !office.reports_by_person {
        return Err(Failure::at("by", Code::ByPersonOff));
    }
    if let Some(customer) = query.customer {
        customers::known(ctx, customer)?;
    }
    let mut found = Found {
        by: query.by,
        zone: office::zone(&office),
        now: ctx.now,
        rows: BTreeMap::new(),
        spellings: BTreeMap::new(),
    };
    let prices = customers::contract_or_price_list(ctx, None)?;
    let by_case = query.by == Grouping::Product;
    let worked = reports::worked(ctx.tx, query.customer, from, to, by_case)?;
    let products = products(ctx, worked.iter().filter_map(|work| work.cid))?;
    for work in worked {
        let product = work.cid.and_then(|cid| products.get(&cid));
        let traits = Traits {
            customer: work.customer,
            kind: work.kind,
            priority: work.priority,
            product: product.map_or("", String::as_str),
            charge: work.charge,
            month: work.month,
            person: work.person,
        };
        let rate = rate(&prices, &work.activity, to);
        found.row(&traits).work(work.charge, work.minutes, rate);
    }
    let midnight = |day| wall::moment(day, NaiveTime::MIN, found.zone);
    let (begins, ends) = (midnight(from), midnight(to + Days::new(1)));
    reports::each_case(ctx.tx, query.customer, begins, ends, &mut |case| {
        found.case(&case, begins, ends);
        Ok(())
    })?;
    named(ctx, found)
}

/// The products of these cases.
fn products(ctx: &mut Reading<'_, '_>, cids: impl Iterator<Item = Cid>) -> Answer<BTreeMap<Cid, String>> {
    let cids: Vec<Cid> = cids.collect::<BTreeSet<Cid>>().into_iter().collect();
    let mut products = BTreeMap::new();
    for some in cids.chunks(AT_ONCE) {
        let facts = tickets::facts(ctx.tx, some)?.into_iter();
        products.extend(facts.map(|(cid, facts)| (cid, facts.particulars.product)));
    }
    Ok(products)
}

/// The rows as they fill.
struct Found {
    by: Grouping,
    zone: Tz,
    now: DateTime<Utc>,
    rows: BTreeMap<ReportKey, ReportSums>,
    /// How the products are written: of several spellings the first by their letters, which has capitals.
    spellings: BTreeMap<ReportKey, String>,
}

impl Found {
    fn row(&mut self, traits: &Traits<'_>) -> &mut ReportSums {
        let key = traits.key(self.by);
        if self.by == Grouping::Product {
            let known = self.spellings.get(&key).map(String::as_str);
            if known.is_none_or(|known| traits.product < known) {
                self.spellings.insert(key.clone(), traits.product.to_owned());
            }
        }
        self.rows.entry(key).or_default()
    }

    fn case(&mut self, case: &ReportedCase, begins: DateTime<Utc>, ends: DateTime<Utc>) {
        let traits = |at: DateTime<Utc>, zone: Tz| Traits {
            customer: case.customer,
            kind: case.kind,
            priority: case.priority,
            product: &case.facts.particulars.product,
            charge: case.charge,
            month: first_of_month(wall::day_of(at, zone)),
            person: case.responsible,
        };
        let (zone, now) = (self.zone, self.now);
        if (begins..ends).contains(&case.received) {
            self.row(&traits(case.received, zone)).receive(&case.facts, now);
        }
        if let Some(closed) = case.closed.filter(|closed| (begins..ends).contains(closed)) {
            self.row(&traits(closed, zone)).close(case.received, &case.facts);
        }
    }
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// What the price list asks for an hour of this kind of work at the end of the period; work it does not name costs as
/// its first kind does.
fn rate(prices: &Contract, activity: &str, day: NaiveDate) -> Cents {
    let activities = &prices.terms_on(day).activities;
    let named = activities.iter().find(|one| one.name == activity);
    named.or(activities.first()).map_or(Cents(0), |one| one.rate)
}

/// The rows with their names, and their sums.
fn named(ctx: &mut Reading<'_, '_>, found: Found) -> Answer<Report> {
    let Found {
        rows,
        spellings: mut names,
        ..
    } = found;
    let mut total = ReportSums::default();
    rows.values().for_each(|sums| total.add(sums));
    let is_by = |wanted: fn(&ReportKey) -> bool| rows.keys().next().is_some_and(wanted);
    if is_by(|key| matches!(key, ReportKey::Customer(_))) {
        for one in callbuch_store::customers::all(ctx.tx)? {
            names.insert(ReportKey::Customer(one.id), one.name);
        }
    } else if is_by(|key| matches!(key, ReportKey::Person(_))) {
        for one in people::all(ctx.tx)? {
            names.insert(ReportKey::Person(one.id), one.name);
        }
    }
    let mut rows: Vec<ReportRow> = rows
        .into_iter()
        .map(|(key, sums)| ReportRow {
            name: names.remove(&key).unwrap_or_default(),
            key,
            sums,
        })
        .collect();
    // Stable: what has no name keeps its own order, behind what has one.
    rows.sort_by_cached_key(|row| (row.name.is_empty(), fold::sort_key(&row.name)));
    Ok(Report { rows, total })
}
