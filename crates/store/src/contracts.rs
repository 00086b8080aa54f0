//! Maintenance contracts with their versions.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::customers::Contract;
use callbuch_core::ids::{ContractId, CustomerId};

/// One contract.
pub fn get(tx: &mut Tx<'_>, id: ContractId) -> Result<Option<Contract>> {
    tx.first(
        "select id, version, customer, number, name, product, terms, active from contract where id = $1",
        params![id.0],
        contract,
    )
}

/// The contracts of a customer, the latest first.
pub fn of(tx: &mut Tx<'_>, customer: CustomerId) -> Result<Vec<Contract>> {
    tx.list(
        "select id, version, customer, number, name, product, terms, active
         from contract where customer = $1 order by active desc, id desc",
        params![customer.0],
        contract,
    )
}

/// Every contract and price list.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Contract>> {
    tx.list(
        "select id, version, customer, number, name, product, terms, active from contract order by id",
        &[],
        contract,
    )
}

/// Adds a contract; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, one: &Contract) -> Result<ContractId> {
    let terms = serde_json::to_string(&one.terms)?;
    let id = tx.number(
        "insert into contract (version, customer, number, name, product, terms, active)
         values (1, $1, $2, $3, $4, $5, $6) returning id",
        params![
            one.customer.map(|id| id.0),
            &one.number,
            &one.name,
            &one.product,
            terms,
            one.active
        ],
    )?;
    Ok(ContractId(id))
}

/// Changes a contract seen at its version. Answers false if it has changed since.
pub fn change(tx: &mut Tx<'_>, one: &Contract) -> Result<bool> {
    let terms = serde_json::to_string(&one.terms)?;
    let done = tx.exec(
        "update contract set version = version + 1, number = $3, name = $4, product = $5, terms = $6, active = $7
         where id = $1 and version = $2",
        params![
            one.id.0,
            one.version,
            &one.number,
            &one.name,
            &one.product,
            terms,
            one.active
        ],
    )?;
    Ok(done == 1)
}

fn contract(row: &Row) -> Result<Contract> {
    Ok(Contract {
        id: ContractId(row.int(0)?),
        version: row.int(1)?,
        customer: row.opt_int(2)?.map(CustomerId),
        number: row.text(3)?,
        name: row.text(4)?,
        product: row.text(5)?,
        terms: row.json(6)?,
        active: row.flag(7)?,
    })
}
