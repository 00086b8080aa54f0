//! From worked to billed: what every entry of a statement costs, line by line, each with its explanation.
//!
//! One computation for statement, screen and spreadsheet (RULES §2–§5). It reads no clock and knows no sentence.

mod groups;
mod items;
mod lines;
mod parts;

use crate::allowance::state::AllowanceState;
use crate::allowance::{Account, Draw, Ledger};
use crate::charges::Charge;
use crate::customers::Contract;
use crate::entries::TimeEntry;
use crate::ids::{Cid, ContractId, EntryId, PersonId};
use crate::lands::Land;
use crate::statements::{AllowanceAccount, RuleSheet, StatementEntry, Worker};
use crate::tickets::Kind;
use chrono::NaiveDate;
use chrono_tz::Tz;
use items::Item;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;
use ts_rs::TS;

/// The work of one customer that is to be billed, and everything it is billed by.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// First day of the period; work of earlier days is late.
    pub from: NaiveDate,
    /// Last day of the period.
    pub to: NaiveDate,
    /// The cases with their entries, in any order.
    pub cases: &'a [WorkedCase],
    /// The contracts that the cases name.
    pub contracts: &'a [BillingContract],
    /// Who worked.
    pub people: &'a BTreeMap<PersonId, Worker>,
}

/// A case with the entries to be billed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkedCase {
    /// Its number.
    pub cid: Cid,
    /// Its kind.
    pub kind: Kind,
    /// The decision on it, if there is one.
    pub decision: Option<Charge>,
    /// The contract it runs under; the price list where it names none.
    pub contract: ContractId,
    /// Its entries, in any order.
    pub entries: Vec<TimeEntry>,
}

/// A contract with what billing has to know besides its terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillingContract {
    /// The contract with its versions, the earliest first.
    pub contract: Contract,
    /// The zone of its wall clock; one for all versions.
    pub zone: Tz,
    /// The Land whose holidays carry the holiday surcharge: the customer's.
    pub land: Option<Land>,
    /// What standing statements drew from its allowance.
    pub used: Vec<Draw>,
    /// The last day that is stated already: work up to it is late.
    pub stated_until: Option<NaiveDate>,
}

/// What billing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Billed {
    /// The cases with something to print, in the order of their numbers.
    pub cases: Vec<BilledCase>,
    /// The allowances drawn on and those of the period's last day.
    pub allowances: Vec<AllowanceAccount>,
    /// The rules that counted.
    pub rules: Vec<RuleSheet>,
    /// Who worked, in the order of their initials.
    pub people: Vec<Worker>,
    /// What to book in the ledgers when the statement is finalised, by contract and period.
    pub draws: Vec<(ContractId, Draw)>,
}

/// A case as it is printed. Internal work is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BilledCase {
    /// Its number.
    pub cid: Cid,
    /// Its entries in the order in time.
    pub entries: Vec<StatementEntry>,
}

/// Why work cannot be billed; each names where a person has to look.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum BillingError {
    /// A case names a contract that is not given, or one without terms.
    #[error("case {cid} has no contract with terms")]
    NoContract {
        /// The case.
        cid: Cid,
    },
    /// The contract version of the entry's day has no such activity.
    #[error("no activity {activity:?} in the terms of {terms_from} for entry {entry}")]
    NoActivity {
        /// The case.
        cid: Cid,
        /// The entry.
        entry: EntryId,
        /// The activity it names.
        activity: String,
        /// The contract version of its day.
        terms_from: NaiveDate,
    },
    /// It is not known who worked.
    #[error("nobody is known who worked for entry {entry}")]
    NoWorker {
        /// The case.
        cid: Cid,
        /// The entry.
        entry: EntryId,
    },
    /// An entry lies after the period.
    #[error("entry {entry} of {day} lies after the period")]
    AfterPeriod {
        /// The case.
        cid: Cid,
        /// The entry.
        entry: EntryId,
        /// Its day.
        day: NaiveDate,
    },
}

/// Bills all work of a basis.
///
/// # Errors
/// The first [`BillingError`].
pub fn bill(basis: &Basis<'_>) -> Result<Billed, BillingError> {
    let mut items = items::items(basis)?;
    let groups = groups::round(&mut items);
    let mut ledgers = cover(basis, &mut items);
    let allowances = accounts(basis, &mut ledgers);
    let draws = basis.contracts.iter().zip(&ledgers).flat_map(|(contract, ledger)| {
        let draw = |account: &Account| Draw {
            day: account.period.from,
            minutes: account.used_here,
        };
        ledger
            .drawn_on()
            .map(move |account| (contract.contract.id, draw(account)))
    });
    // By case, and within a case in the order in time.
    let mut by_case: Vec<(Cid, usize)> = items
        .iter()
        .enumerate()
        .map(|(index, item)| (item.cid, index))
        .collect();
    by_case.sort_unstable();
    let cases = by_case.chunk_by(|one, other| one.0 == other.0).map(|members| {
        let items = members.iter().map(|(_, index)| &items[*index]);
        BilledCase {
            cid: members[0].0,
            entries: items.map(|item| lines::entry(item, &groups[item.group])).collect(),
        }
    });
    Ok(Billed {
        cases: cases.collect(),
        allowances,
        rules: rules(basis, &items),
        people: workers(&items),
        draws: draws.collect(),
    })
}

/// Bills a case alone, as if a statement held nothing else: for showing on the screen how its minutes are computed.
///
/// With the scope "statement" the real one may round less often.
///
/// # Errors
/// The first [`BillingError`].
pub fn explain(
    case: &WorkedCase,
    contract: &BillingContract,
    people: &BTreeMap<PersonId, Worker>,
) -> Result<Vec<StatementEntry>, BillingError> {
    let days = case.entries.iter().map(|entry| entry.day);
    let Some((from, to)) = days.clone().min().zip(days.max()) else {
        return Ok(Vec::new());
    };
    let (cases, contracts) = (std::slice::from_ref(case), std::slice::from_ref(contract));
    let billed = bill(&Basis {
        from,
        to,
        cases,
        contracts,
        people,
    })?;
    Ok(billed.cases.into_iter().flat_map(|case| case.entries).collect())
}

/// How the allowances of a basis' contracts stand in the period of its last day, all its work counted.
///
/// # Errors
/// The first [`BillingError`].
pub fn allowances(basis: &Basis<'_>) -> Result<BTreeMap<ContractId, AllowanceState>, BillingError> {
    let mut items = items::items(basis)?;
    groups::round(&mut items);
    let ledgers = cover(basis, &mut items);
    let of = |(contract, mut ledger): (&BillingContract, Ledger)| {
        let account = ledger.account(basis.to)?;
        Some((contract.contract.id, AllowanceState::from(&account)))
    };
    Ok(basis.contracts.iter().zip(ledgers).filter_map(of).collect())
}

/// Draws the billed minutes of allowance entries from their contracts' ledgers, in the order in time, parts in order.
fn cover(basis: &Basis<'_>, items: &mut [Item<'_>]) -> Vec<Ledger> {
    let open = |contract: &BillingContract| {
        // A late entry may draw on the first period after all that is stated.
        let next = contract.stated_until.and_then(|stated| stated.succ_opt());
        let until = next.map_or(basis.to, |next| next.max(basis.to));
        Ledger::open(&contract.contract.terms, &contract.used, contract.stated_until, until)
    };
    let mut ledgers: Vec<Ledger> = basis.contracts.iter().map(open).collect();
    for item in items.iter_mut().filter(|item| item.charge == Charge::Allowance) {
        for part in &mut item.parts {
            let covered = ledgers[item.contract].draw(item.entry.day, part.billed);
            part.covered = covered.minutes;
            if covered.minutes.0 > 0 {
                item.drawn_on = covered.drawn_on;
            }
        }
    }
    ledgers
}

fn accounts(basis: &Basis<'_>, ledgers: &mut [Ledger]) -> Vec<AllowanceAccount> {
    let mut accounts = Vec::new();
    for (contract, ledger) in basis.contracts.iter().zip(ledgers) {
        let current = ledger.account(basis.to);
        let drawn: Vec<_> = ledger.drawn_on().copied().collect();
        let unused = current.filter(|account| !drawn.contains(account));
        for account in drawn.into_iter().chain(unused) {
            accounts.push(AllowanceAccount {
                contract_number: contract.contract.number.clone(),
                period: account.period.length,
                from: account.period.from,
                to: account.period.to,
                granted: account.granted,
                carried: account.carried,
                used_before: account.used_before,
                used_here: account.used_here,
                left: account.left(),
            });
        }
    }
    accounts.sort_by(|a, b| (&a.contract_number, a.from).cmp(&(&b.contract_number, b.from)));
    accounts
}

/// One sheet for each contract version that counted, with the activities that occur.
fn rules(basis: &Basis<'_>, items: &[Item<'_>]) -> Vec<RuleSheet> {
    let mut versions: BTreeMap<(usize, NaiveDate), (&Item<'_>, BTreeSet<usize>)> = BTreeMap::new();
    for item in items {
        let version = versions
            .entry((item.contract, item.terms.valid_from))
            .or_insert((item, BTreeSet::new()));
        version.1.insert(item.activity);
    }
    let mut sheets: Vec<RuleSheet> = Vec::new();
    for ((contract, terms_from), (item, activities)) in versions {
        let BillingContract { contract, land, .. } = &basis.contracts[contract];
        sheets.push(RuleSheet {
            contract: if contract.number.is_empty() {
                contract.name.clone()
            } else {
                contract.number.clone()
            },
            terms_from,
            activities: activities
                .into_iter()
                .map(|activity| item.terms.activities[activity].clone())
                .collect(),
            surcharges: item.terms.surcharges.clone(),
            land: *land,
        });
    }
    sheets.sort_by(|a, b| (&a.contract, a.terms_from).cmp(&(&b.contract, b.terms_from)));
    sheets
}

fn workers(items: &[Item<'_>]) -> Vec<Worker> {
    let people: BTreeMap<PersonId, &Worker> = items.iter().map(|item| (item.entry.person, item.worker)).collect();
    let mut people: Vec<Worker> = people.into_values().cloned().collect();
    people.sort_by(|a, b| (&a.initials, &a.name).cmp(&(&b.initials, &b.name)));
    people
}
