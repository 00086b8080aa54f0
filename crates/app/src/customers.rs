//! Customers, contacts and contracts: kept, changed, shown.

pub mod caller;
pub mod find;
pub mod history;
pub mod stated;

use crate::commands::Nothing;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::{deadlines, fields, people};
use callbuch_core::contracts::Terms;
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::ids::{ContactId, ContractId, CustomerId};
use callbuch_core::tickets::query::{Filter, ListRow, Order, SortKey};
use callbuch_core::typed::remote_id;
use callbuch_store::{contracts, customers as store, tickets};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many cases a customer's page shows at once.
const LATEST: i64 = 50;

/// A customer.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CustomerRef {
    /// Which.
    pub customer: CustomerId,
}

/// Which customers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListQuery {
    /// Those no longer served as well.
    pub inactive: bool,
}

/// A customer in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerRow {
    /// The customer.
    pub customer: Customer,
    /// The contract new cases run under; empty for the price list.
    pub contract: String,
    /// Cases that are not closed.
    pub living: i64,
}

/// A customer's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerView {
    /// The customer.
    pub customer: Customer,
    /// Everyone there, also those who left.
    pub contacts: Vec<Contact>,
    /// All contracts, the present one first.
    pub contracts: Vec<Contract>,
    /// The latest cases, living ones first.
    pub cases: Vec<ListRow>,
    /// How many cases there are in all.
    pub all_cases: i64,
}

/// Every customer, by name.
///
/// # Errors
/// Only what the database says.
pub fn list(ctx: &mut Reading<'_, '_>, query: ListQuery) -> Answer<Vec<CustomerRow>> {
    let contracts = contracts::all(ctx.tx)?;
    let living = tickets::list::living_by_customer(ctx.tx)?;
    let shown = store::all(ctx.tx)?
        .into_iter()
        .filter(|one| one.active || query.inactive);
    let row = |customer: Customer| {
        let contract = contracts
            .iter()
            .rev()
            .find(|one| one.active && one.customer == Some(customer.id));
        CustomerRow {
            contract: contract.map(|one| one.name.clone()).unwrap_or_default(),
            living: living.get(&customer.id).copied().unwrap_or(0),
            customer,
        }
    };
    Ok(shown.map(row).collect())
}

/// A customer with everything a page shows.
///
/// # Errors
/// [`Code::NotFound`].
pub fn get(ctx: &mut Reading<'_, '_>, wanted: CustomerRef) -> Answer<CustomerView> {
    let customer = known(ctx, wanted.customer)?;
    let living = Filter {
        customer: Some(customer.id),
        ..Filter::living()
    };
    let closed = Filter {
        customer: Some(customer.id),
        statuses: vec![callbuch_core::tickets::Status::Closed],
        ..Filter::default()
    };
    let mut cases = tickets::list::page(ctx.tx, &living, Order::default(), 0, LATEST)?;
    let newest = Order {
        by: SortKey::Closed,
        descending: true,
    };
    cases.extend(tickets::list::page(ctx.tx, &closed, newest, 0, LATEST)?);
    let all = Filter {
        customer: Some(customer.id),
        ..Filter::default()
    };
    Ok(CustomerView {
        contacts: store::contacts(ctx.tx, customer.id)?,
        contracts: contracts::of(ctx.tx, customer.id)?,
        all_cases: tickets::list::count(ctx.tx, &all)?,
        cases,
        customer,
    })
}

/// A customer that must be there.
pub(crate) fn known(ctx: &mut Reading<'_, '_>, id: CustomerId) -> Answer<Customer> {
    store::get(ctx.tx, id)?.ok_or_else(|| Failure::at("customer", Code::NotFound))
}

/// A contact that must work at this customer.
pub(crate) fn known_contact(ctx: &mut Reading<'_, '_>, customer: CustomerId, id: ContactId) -> Answer<Contact> {
    let contact = store::get_contact(ctx.tx, id)?.filter(|contact| contact.customer == customer);
    contact.ok_or_else(|| Failure::at("contact", Code::NotFound))
}

/// The contract a case runs under: the named one, else the price list.
pub(crate) fn contract_or_price_list(ctx: &mut Reading<'_, '_>, id: Option<ContractId>) -> Answer<Contract> {
    let id = match id {
        Some(id) => id,
        None => ctx.office()?.price_list,
    };
    contracts::get(ctx.tx, id)?.ok_or_else(|| Failure::at("contract", Code::NotFound))
}

/// Adds a customer; the id and version of the request are ignored.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`], [`Code::NotFound`] at a field.
pub fn add(ctx: &mut Writing<'_, '_>, wanted: Customer) -> Answer<Customer> {
    let mut customer = checked(ctx, wanted)?;
    customer.id = store::add(ctx.tx, &customer)?;
    customer.version = 1;
    ctx.log("customer", customer.id.0, "added", &customer)?;
    Ok(customer)
}

/// Changes a customer.
///
/// # Errors
/// [`Code::Conflict`] if it has changed since, and those of [`add`].
pub fn change(ctx: &mut Writing<'_, '_>, wanted: Customer) -> Answer<Customer> {
    let before = known(ctx, wanted.id)?;
    let mut customer = checked(ctx, wanted)?;
    if !store::change(ctx.tx, &customer)? {
        return Err(Failure::new(Code::Conflict));
    }
    customer.version += 1;
    ctx.log("customer", customer.id.0, "changed", &(&before, &customer))?;
    ctx.undoable = true;
    if before.name != customer.name {
        crate::tickets::index::customer(ctx, customer.id)?;
    }
    Ok(customer)
}

fn checked(ctx: &mut Writing<'_, '_>, wanted: Customer) -> Answer<Customer> {
    if let Some(person) = wanted.standing_contact {
        people::active(ctx, "standing_contact", person)?;
    }
    if let Some(column) = wanted.habits.column_twice() {
        return Err(Failure::at("csv", Code::Invalid).with("column", column.word()));
    }
    let line = |field: &str, text: &str| fields::line(field, text, fields::LINE, field == "name");
    Ok(Customer {
        number: line("number", &wanted.number)?,
        name: line("name", &wanted.name)?,
        short_name: line("short_name", &wanted.short_name)?,
        street: line("street", &wanted.street)?,
        postcode: line("postcode", &wanted.postcode)?,
        city: line("city", &wanted.city)?,
        phone: line("phone", &wanted.phone)?,
        mail: line("mail", &wanted.mail)?,
        order_number: line("order_number", &wanted.order_number)?,
        reference: line("reference", &wanted.reference)?,
        note: fields::text("note", &wanted.note, false)?,
        ..wanted
    })
}

/// Adds a contact; the id and version of the request are ignored.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`], [`Code::NotFound`], [`Code::Invalid`] (the remote ID) at a field.
pub fn add_contact(ctx: &mut Writing<'_, '_>, wanted: Contact) -> Answer<Contact> {
    known(ctx, wanted.customer)?;
    let mut contact = checked_contact(wanted)?;
    contact.id = store::add_contact(ctx.tx, &contact)?;
    contact.version = 1;
    ctx.log("contact", contact.id.0, "added", &contact)?;
    Ok(contact)
}

/// Changes a contact.
///
/// # Errors
/// [`Code::Conflict`] if it has changed since, and those of [`add_contact`].
pub fn change_contact(ctx: &mut Writing<'_, '_>, wanted: Contact) -> Answer<Contact> {
    let before = known_contact(ctx, wanted.customer, wanted.id)?;
    let mut contact = checked_contact(wanted)?;
    if !store::change_contact(ctx.tx, &contact)? {
        return Err(Failure::new(Code::Conflict));
    }
    contact.version += 1;
    ctx.log("contact", contact.id.0, "changed", &(before, &contact))?;
    ctx.undoable = true;
    Ok(contact)
}

fn checked_contact(wanted: Contact) -> Answer<Contact> {
    let line = |field: &str, text: &str| fields::line(field, text, fields::LINE, field == "name");
    let remote_id = if wanted.remote_id.trim().is_empty() {
        String::new()
    } else {
        let invalid = |error| {
            Failure::at("remote_id", Code::Invalid)
                .with("value", &wanted.remote_id)
                .because(error)
        };
        remote_id::read(&wanted.remote_id).map_err(invalid)?.digits().to_owned()
    };
    Ok(Contact {
        name: line("name", &wanted.name)?,
        salutation: line("salutation", &wanted.salutation)?,
        role: line("role", &wanted.role)?,
        phone: line("phone", &wanted.phone)?,
        mail: line("mail", &wanted.mail)?,
        remote_id,
        ..wanted
    })
}

/// The contract of last resort.
///
/// # Errors
/// [`Code::NotSetUp`].
pub fn price_list(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Contract> {
    contract_or_price_list(ctx, None)
}

/// Adds a contract; the id and version of the request are ignored.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`], [`Code::Invalid`] at a field.
pub fn add_contract(ctx: &mut Writing<'_, '_>, wanted: Contract) -> Answer<Contract> {
    let customer = wanted.customer.ok_or_else(|| Failure::at("customer", Code::Required))?;
    known(ctx, customer)?;
    let mut contract = checked_contract(wanted)?;
    contract.id = contracts::add(ctx.tx, &contract)?;
    contract.version = 1;
    ctx.log("contract", contract.id.0, "added", &contract)?;
    Ok(contract)
}

/// Changes a contract and computes the deadlines of its open cases again. It can be taken back, deadlines and all.
///
/// # Errors
/// [`Code::NotFound`], [`Code::Conflict`], and those of [`add_contract`]. A contract never changes its customer.
pub fn change_contract(ctx: &mut Writing<'_, '_>, wanted: Contract) -> Answer<Contract> {
    let before = known_contract(ctx, wanted.id)?;
    let mut contract = checked_contract(Contract {
        customer: before.customer,
        ..wanted
    })?;
    if !contracts::change(ctx.tx, &contract)? {
        return Err(Failure::new(Code::Conflict));
    }
    contract.version += 1;
    ctx.log("contract", contract.id.0, "changed", &(&before, &contract))?;
    ctx.undoable = true;
    if before.terms != contract.terms {
        deadlines::recompute_contract(ctx, &contract)?;
    }
    Ok(contract)
}

fn known_contract(ctx: &mut Reading<'_, '_>, id: ContractId) -> Answer<Contract> {
    contracts::get(ctx.tx, id)?.ok_or_else(|| Failure::new(Code::NotFound))
}

fn checked_contract(wanted: Contract) -> Answer<Contract> {
    let mut terms = wanted.terms;
    terms.sort_by_key(|one| one.valid_from);
    if terms.is_empty() {
        return Err(Failure::at("terms", Code::Required));
    }
    if terms.windows(2).any(|two| two[0].valid_from == two[1].valid_from) {
        return Err(Failure::at("valid_from", Code::Invalid));
    }
    for one in &terms {
        check_terms(one)?;
    }
    Ok(Contract {
        number: fields::line("number", &wanted.number, fields::LINE, false)?,
        name: fields::line("name", &wanted.name, fields::LINE, true)?,
        product: fields::line("product", &wanted.product, fields::LINE, false)?,
        terms,
        ..wanted
    })
}

fn check_terms(terms: &Terms) -> Answer<()> {
    callbuch_core::contracts::checks::check(terms)
        .map_err(|fault| Failure::at(&fault.field(), Code::Invalid).because(fault))
}
