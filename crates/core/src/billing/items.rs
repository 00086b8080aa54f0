//! Entries with everything they are billed by, in the order in time.

use crate::billing::parts::{Part, WallRates};
use crate::billing::{Basis, BillingContract, BillingError, WorkedCase};
use crate::charges::{Charge, charge_of};
use crate::contracts::{Activity, Terms};
use crate::entries::TimeEntry;
use crate::entries::worked::place;
use crate::ids::Cid;
use crate::statements::Worker;
use chrono::NaiveDate;

/// One entry that is printed.
pub(super) struct Item<'a> {
    pub(super) cid: Cid,
    pub(super) entry: &'a TimeEntry,
    pub(super) worker: &'a Worker,
    pub(super) charge: Charge,
    /// Index among the basis's contracts.
    pub(super) contract: usize,
    /// The number of the version of the entry's own day, over all contracts.
    pub(super) version: usize,
    pub(super) terms: &'a Terms,
    /// Index among the version's activities.
    pub(super) activity: usize,
    /// Whether its day was stated before it was written down.
    pub(super) is_late: bool,
    pub(super) parts: Vec<Part>,
    /// Index of its rounding group; set by rounding.
    pub(super) group: usize,
    /// The period its allowance minutes came from, where it is not its own; set by covering.
    pub(super) drawn_on: Option<NaiveDate>,
}

impl<'a> Item<'a> {
    pub(super) fn activity(&self) -> &'a Activity {
        &self.terms.activities[self.activity]
    }
}

/// All entries that are printed, in the order in time; internal work is left out here, once for all.
pub(super) fn items<'a>(basis: &Basis<'a>) -> Result<Vec<Item<'a>>, BillingError> {
    let mut entries = Vec::with_capacity(basis.cases.iter().map(|case| case.entries.len()).sum());
    for case in basis.cases {
        let named = basis
            .contracts
            .iter()
            .position(|contract| contract.contract.id == case.contract);
        let contract = named.filter(|index| !basis.contracts[*index].contract.terms.is_empty());
        let contract = contract.ok_or(BillingError::NoContract { cid: case.cid })?;
        entries.extend(case.entries.iter().map(|entry| (case, contract, entry)));
    }
    entries.sort_unstable_by_key(|(_, _, entry)| place(entry));
    let mut versions: Vec<Version<'a>> = Vec::new();
    let mut items = Vec::with_capacity(entries.len());
    for (case, contract, entry) in entries {
        let terms = basis.contracts[contract].contract.terms_on(entry.day);
        let charge = charge_of(entry.charge, case.decision, case.kind, &terms.coverage);
        if charge != Charge::Internal {
            let version = version(&mut versions, basis, contract, terms);
            items.push(item(basis, case, entry, (version, &mut versions[version]), charge)?);
        }
    }
    Ok(items)
}

/// A contract version that counts.
struct Version<'a> {
    /// Index among the basis's contracts.
    contract: usize,
    terms: &'a Terms,
    rates: WallRates<'a>,
}

/// The index of a version, new ones at the end; there are few, so they are looked through.
fn version<'a>(versions: &mut Vec<Version<'a>>, basis: &Basis<'a>, contract: usize, terms: &'a Terms) -> usize {
    let same = |version: &Version<'_>| version.contract == contract && version.terms.valid_from == terms.valid_from;
    versions.iter().position(same).unwrap_or_else(|| {
        let BillingContract { land, zone, .. } = basis.contracts[contract];
        versions.push(Version {
            contract,
            terms,
            rates: WallRates::new(&terms.surcharges, land, zone),
        });
        versions.len() - 1
    })
}

fn item<'a>(
    basis: &Basis<'a>,
    case: &'a WorkedCase,
    entry: &'a TimeEntry,
    (version, of): (usize, &mut Version<'a>),
    charge: Charge,
) -> Result<Item<'a>, BillingError> {
    let (cid, contract, terms) = (case.cid, of.contract, of.terms);
    if entry.day > basis.to {
        return Err(BillingError::AfterPeriod {
            cid,
            entry: entry.id,
            day: entry.day,
        });
    }
    let named = terms
        .activities
        .iter()
        .position(|activity| activity.name == entry.activity);
    let activity = named.ok_or_else(|| BillingError::NoActivity {
        cid,
        entry: entry.id,
        activity: entry.activity.clone(),
        terms_from: terms.valid_from,
    })?;
    let worker = basis
        .people
        .get(&entry.person)
        .ok_or(BillingError::NoWorker { cid, entry: entry.id })?;
    let stated_until = basis.contracts[contract].stated_until;
    let is_late = entry.day < basis.from || stated_until.is_some_and(|stated| entry.day <= stated);
    let parts = of.rates.parts(entry);
    Ok(Item {
        cid,
        entry,
        worker,
        charge,
        contract,
        version,
        terms,
        activity,
        is_late,
        parts,
        group: 0,
        drawn_on: None,
    })
}
