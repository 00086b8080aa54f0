//! Finds the customer who is on the phone: by name, contact, telephone, city or number, spelling forgiven.

use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::fold;
use callbuch_core::ids::{ContactId, CustomerId};
use callbuch_core::likeness;
use callbuch_store::customers as store;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many hits there are at most.
pub(super) const MOST: usize = 20;

/// What was typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindQuery {
    /// As typed.
    pub text: String,
}

/// A customer who may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// Which.
    pub customer: CustomerId,
    /// The full name.
    pub name: String,
    /// Town.
    pub city: String,
    /// Our number for them.
    pub number: String,
    /// The person whose name or telephone was typed.
    pub contact: Option<ContactId>,
    /// Their name.
    pub contact_name: String,
}

/// The customers meant by what was typed, the likeliest first; all of them by name while nothing is typed.
///
/// # Errors
/// Only what the database says.
pub fn find(ctx: &mut Reading<'_, '_>, query: FindQuery) -> Answer<Vec<Hit>> {
    let customers: Vec<Customer> = store::all(ctx.tx)?.into_iter().filter(|one| one.active).collect();
    let terms = fold::terms(&query.text);
    if terms.is_empty() {
        return Ok(customers.iter().take(MOST).map(|one| hit(one, None)).collect());
    }
    let mut contacts: BTreeMap<CustomerId, Vec<Contact>> = BTreeMap::new();
    for contact in store::all_contacts(ctx.tx)?.into_iter().filter(|one| one.active) {
        contacts.entry(contact.customer).or_default().push(contact);
    }
    let digits: String = query.text.chars().filter(char::is_ascii_digit).collect();
    let mut found: Vec<(u32, Hit)> = Vec::new();
    for customer in &customers {
        let of_customer = contacts.get(&customer.id).map_or(&[][..], Vec::as_slice);
        if let Some((score, contact)) = score(customer, of_customer, &terms, &digits) {
            found.push((score, hit(customer, contact)));
        }
    }
    found.sort_by_key(|(score, _)| Reverse(*score));
    Ok(found.into_iter().take(MOST).map(|(_, hit)| hit).collect())
}

pub(super) fn hit(customer: &Customer, contact: Option<&Contact>) -> Hit {
    Hit {
        customer: customer.id,
        name: customer.name.clone(),
        city: customer.city.clone(),
        number: customer.number.clone(),
        contact: contact.map(|one| one.id),
        contact_name: contact.map(|one| one.name.clone()).unwrap_or_default(),
    }
}

/// How well a customer or one of the people there fits; none if not at all.
fn score<'c>(
    customer: &Customer,
    contacts: &'c [Contact],
    terms: &[String],
    digits: &str,
) -> Option<(u32, Option<&'c Contact>)> {
    let own = format!("{} {} {}", customer.name, customer.short_name, customer.city);
    let by_name = likeness::score(terms, &fold::search(&own)).map(|score| (score + 10, None));
    let by_number = calls(digits, &customer.phone)
        .or_else(|| numbered(digits, &customer.number))
        .map(|score| (score, None));
    let by_contact = contacts.iter().filter_map(|contact| {
        let text = format!("{} {} {}", contact.name, contact.role, customer.name);
        let named = likeness::score(terms, &fold::search(&text));
        named
            .into_iter()
            .chain(calls(digits, &contact.phone))
            .max()
            .map(|score| (score, Some(contact)))
    });
    by_name
        .into_iter()
        .chain(by_number)
        .chain(by_contact)
        .max_by_key(|(score, _)| *score)
}

/// A telephone number fits from four digits on, wherever the digits stand in it.
fn calls(digits: &str, phone: &str) -> Option<u32> {
    let number: String = phone.chars().filter(char::is_ascii_digit).collect();
    let typed = digits
        .strip_prefix("49")
        .or(digits.strip_prefix("0049"))
        .unwrap_or(digits);
    (typed.len() >= 4 && number.contains(typed)).then_some(90)
}

fn numbered(digits: &str, number: &str) -> Option<u32> {
    (digits.len() >= 2 && number.starts_with(digits)).then_some(95)
}
