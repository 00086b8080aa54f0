//! What intake shows of a customer: contacts, contracts with what they mean today, who is proposed to answer.

use crate::customers::{self, CustomerRef};
use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use crate::statements::gather;
use callbuch_core::allowance::state::AllowanceState;
use callbuch_core::charges::{self, Charge};
use callbuch_core::contracts::Terms;
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::ids::PersonId;
use callbuch_core::people::Person;
use callbuch_core::responsible::{self, Candidates, Proposal};
use callbuch_core::tickets::Kind;
use callbuch_core::tickets::query::Filter;
use callbuch_store::{contracts, tickets as store};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What intake needs to know of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallerCard {
    /// The customer.
    pub customer: Customer,
    /// Everyone who works there.
    pub contacts: Vec<Contact>,
    /// The contracts a new case may run under, the proposed one first; the price list if there is none.
    pub offers: Vec<Offer>,
    /// Who is proposed to answer for it.
    pub responsible: Person,
    /// Why they.
    pub proposal: Proposal,
    /// The customer's cases that are not closed.
    pub living: i64,
}

/// A contract a new case may run under, with what it means today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// The contract.
    pub contract: Contract,
    /// The terms in force today.
    pub terms: Terms,
    /// The charge that is proposed for each kind of case.
    pub charges: BTreeMap<Kind, Charge>,
    /// How its included hours stand today; none where it includes none.
    pub allowance: Option<AllowanceState>,
}

/// What intake needs to know of a customer.
///
/// # Errors
/// [`Code::NotFound`] at `customer`.
pub fn customer(ctx: &mut Reading<'_, '_>, wanted: CustomerRef) -> Answer<CallerCard> {
    let customer = customers::known(ctx, wanted.customer)?;
    let today = ctx.today()?;
    let contracts = offered(ctx, &customer)?;
    let mut allowances = gather::allowances(ctx, &customer)?;
    let mut offer = |contract: Contract| {
        let allowance = allowances.remove(&contract.id);
        offer(contract, today, allowance)
    };
    let (responsible, proposal) = propose(ctx, &customer, None)?;
    let contacts = callbuch_store::customers::contacts(ctx.tx, customer.id)?;
    let living = Filter {
        customer: Some(customer.id),
        ..Filter::living()
    };
    Ok(CallerCard {
        contacts: contacts.into_iter().filter(|contact| contact.active).collect(),
        offers: contracts.into_iter().map(&mut offer).collect(),
        responsible,
        proposal,
        living: store::list::count(ctx.tx, &living)?,
        customer,
    })
}

/// The contracts a new case may run under, the proposed one first; the price list if there is none.
pub(super) fn offered(ctx: &mut Reading<'_, '_>, customer: &Customer) -> Answer<Vec<Contract>> {
    let mut contracts = contracts::of(ctx.tx, customer.id)?;
    contracts.retain(|contract| contract.active);
    if contracts.is_empty() {
        contracts.push(customers::contract_or_price_list(ctx, None)?);
    }
    Ok(contracts)
}

fn offer(contract: Contract, today: NaiveDate, allowance: Option<AllowanceState>) -> Offer {
    let terms = contract.terms_on(today).clone();
    let charges = Kind::ALL
        .iter()
        .map(|kind| (*kind, charges::proposed(*kind, &terms.coverage)))
        .collect();
    Offer {
        contract,
        terms,
        charges,
        allowance,
    }
}

pub(super) fn propose(
    ctx: &mut Reading<'_, '_>,
    customer: &Customer,
    chosen: Option<PersonId>,
) -> Answer<(Person, Proposal)> {
    let people = callbuch_store::people::all(ctx.tx)?;
    let default = ctx.office()?.default_responsible;
    let candidates = Candidates {
        chosen,
        standing: customer.standing_contact,
        on_duty: None,
        default,
    };
    let proposal = responsible::propose(&candidates, &people, ctx.today()?);
    if chosen.is_some_and(|chosen| people.iter().all(|person| person.id != chosen || !person.active)) {
        return Err(Failure::at("responsible", Code::NotFound));
    }
    let person = people.into_iter().find(|person| person.id == proposal.person);
    Ok((
        person.ok_or_else(|| Failure::at("responsible", Code::NotFound))?,
        proposal,
    ))
}
