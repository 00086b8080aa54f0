//! Which finalised statements a contract's versions counted for: they stay as they are when a version changes.

use super::known_contract;
use crate::desk::Reading;
use crate::failure::Answer;
use crate::statements::archive;
use callbuch_core::customers::Contract;
use callbuch_core::ids::ContractId;
use callbuch_store::statements as store;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A contract.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContractRef {
    /// Which.
    pub contract: ContractId,
}

/// The statements a version of a contract counted for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatedVersion {
    /// The version's first day.
    pub valid_from: NaiveDate,
    /// The numbers of the statements, in the order of their periods.
    pub numbers: Vec<String>,
}

/// The statements that count and were billed by a contract, version by version.
///
/// Anyone may be billed by the price list: its statements are found by the work they hold, not by reading all there are.
///
/// # Errors
/// [`crate::failure::Code::NotFound`].
pub fn list(ctx: &mut Reading<'_, '_>, wanted: ContractRef) -> Answer<Vec<StatedVersion>> {
    let contract = known_contract(ctx, wanted.contract)?;
    let Some(customer) = contract.customer else {
        return of_price_list(ctx, &contract);
    };
    let mut versions: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for finished in store::standing(ctx.tx, customer)? {
        for sheet in archive::frozen(ctx, finished.id)?.rules {
            if is_of(&contract, &sheet.contract) {
                versions
                    .entry(sheet.terms_from)
                    .or_default()
                    .push(finished.number.clone());
            }
        }
    }
    Ok(listed(versions))
}

/// A version counted for the work of its days.
fn of_price_list(ctx: &mut Reading<'_, '_>, contract: &Contract) -> Answer<Vec<StatedVersion>> {
    let mut versions: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for (number, day) in store::days_under(ctx.tx, contract.id)? {
        let numbers = versions.entry(contract.terms_on(day).valid_from).or_default();
        if numbers.last() != Some(&number) {
            numbers.push(number);
        }
    }
    Ok(listed(versions))
}

fn listed(versions: BTreeMap<NaiveDate, Vec<String>>) -> Vec<StatedVersion> {
    let version = |(valid_from, numbers)| StatedVersion { valid_from, numbers };
    versions.into_iter().map(version).collect()
}

/// On paper a contract stands by its number, or by its name where it has none.
fn is_of(contract: &Contract, printed: &str) -> bool {
    printed
        == if contract.number.is_empty() {
            &contract.name
        } else {
            &contract.number
        }
}
