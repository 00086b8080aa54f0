//! Who calls, by the number a telephone program saw.

use super::find::{Hit, MOST, hit};
use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::ids::CustomerId;
use callbuch_core::typed::phone::{self, PhoneFit};
use callbuch_store::customers as store;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A telephone number.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CallerQuery {
    /// As it was handed over.
    pub number: String,
}

/// Who may be calling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Callers {
    /// Whether these have this very number; otherwise it is another line of their house.
    pub same: bool,
    /// The people, and the firms nobody is named of; by the firm's name.
    pub hits: Vec<Hit>,
}

/// Who may be calling from a number. Those with the very number come alone; if there are none, the firms it is
/// another line of.
///
/// # Errors
/// [`Code::Invalid`] at `phone` if it is no number.
pub fn find(ctx: &mut Reading<'_, '_>, query: CallerQuery) -> Answer<Callers> {
    let number = phone::read(&query.number).map_err(|error| {
        let shown: String = query.number.chars().take(40).collect();
        Failure::at("phone", Code::Invalid).with("number", shown).because(error)
    })?;
    let mut contacts: BTreeMap<CustomerId, Vec<Contact>> = BTreeMap::new();
    for contact in store::all_contacts(ctx.tx)?.into_iter().filter(|one| one.active) {
        contacts.entry(contact.customer).or_default().push(contact);
    }
    let (mut same, mut house) = (Vec::new(), Vec::new());
    for customer in store::all(ctx.tx)?.iter().filter(|one| one.active) {
        let there = contacts.get(&customer.id).map_or(&[][..], Vec::as_slice);
        let fits: Vec<_> = there.iter().map(|one| phone::fit(&number, &one.phone)).collect();
        let own = phone::fit(&number, &customer.phone);
        same.extend(people(customer, there, &fits, own));
        if own.is_some() || fits.iter().any(Option::is_some) {
            house.push(hit(customer, None));
        }
    }
    let is_same = !same.is_empty();
    let mut hits = if is_same { same } else { house };
    hits.truncate(MOST);
    Ok(Callers { same: is_same, hits })
}

/// Those of a firm who have this very number. Where it is the firm's, or several people's, it may be anyone there.
fn people(customer: &Customer, there: &[Contact], fits: &[Option<PhoneFit>], own: Option<PhoneFit>) -> Vec<Hit> {
    let same = there.iter().zip(fits).filter(|(_, fit)| **fit == Some(PhoneFit::Same));
    let mut hits: Vec<Hit> = same.map(|(contact, _)| hit(customer, Some(contact))).collect();
    if hits.len() > 1 || (hits.is_empty() && own == Some(PhoneFit::Same)) {
        hits.push(hit(customer, None));
    }
    hits
}
