//! Whose a row is: customers and contacts it names, made where they are not here yet.

use super::decide::Row;
use super::known::{Known, contact_name};
use super::write::Hand;
use crate::failure::Answer;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::fold;
use callbuch_core::ids::{ContactId, CustomerId};
use callbuch_core::imports::records::Record;
use callbuch_core::statements::finished::Habits;

/// Mail providers of everyone: their names say nothing of a firm.
const EVERYONES: [&str; 12] = [
    "gmail.com",
    "googlemail.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "outlook.com",
    "hotmail.com",
    "yahoo.de",
    "yahoo.com",
    "freenet.de",
    "icloud.com",
];

/// The customer a row names; one who is not here is made, when the row says enough of them.
pub(super) fn whose<'r, 'c: 'r>(
    hand: &mut impl Hand<'r, 'c>,
    known: &mut Known,
    row: &mut Row<'_>,
) -> Answer<Option<CustomerId>> {
    let record = &row.record;
    let mail = if record.contact_mail.is_empty() {
        &record.mail
    } else {
        &record.contact_mail
    };
    let by_number = known.customers.get(&record.customer_number);
    let by_number = by_number.or_else(|| known.customer_numbers.get(&record.customer_number));
    let by_name = || known.customer_names.get(&fold::search(&record.customer));
    let by_mail = || known.mails.get(&mail.to_lowercase()).map(|(customer, _)| customer);
    let domain = firm_of(mail);
    let person = if known.person(&record.contact).is_none() {
        record.contact.clone()
    } else {
        String::new()
    };
    let names = [&record.customer, &record.customer_number, &domain, &person];
    let name = names.into_iter().find(|name| !name.is_empty());
    let Some(name) = name.cloned() else {
        return Ok(by_mail());
    };
    row.customer.clone_from(&name);
    let by_domain = || known.customer_names.get(&fold::search(&name));
    if let Some(here) = by_number.or_else(by_name).or_else(by_mail).or_else(by_domain) {
        return Ok(Some(here));
    }
    let number = record.customer_number.clone();
    let key = if number.is_empty() {
        format!("name:{}", fold::search(&name))
    } else {
        number.clone()
    };
    let mut one = as_customer(&Record {
        number,
        name,
        ..Record::default()
    });
    one.id = hand.add_customer(one.clone(), &key)?;
    hand.counts().customers += 1;
    known.add_customer(&one, &key);
    Ok(Some(one.id))
}

/// The domain of a mail address, where it is a firm's own.
fn firm_of(mail: &str) -> String {
    let domain = mail
        .rsplit_once('@')
        .map(|(_, domain)| domain.trim_end_matches('>').to_lowercase());
    domain
        .filter(|domain| !EVERYONES.contains(&domain.as_str()))
        .unwrap_or_default()
}

/// Who asked is made a contact of the customer, unless it is one of us.
pub(super) fn new_contact<'r, 'c: 'r>(
    hand: &mut impl Hand<'r, 'c>,
    known: &mut Known,
    row: &Row<'_>,
    customer: CustomerId,
) -> Answer<Option<ContactId>> {
    let (name, mail) = (&row.record.contact, &row.record.contact_mail);
    let name = if name.is_empty() { mail } else { name };
    if name.is_empty() || known.person(name).is_some() {
        return Ok(None);
    }
    let record = Record {
        name: name.clone(),
        mail: mail.clone(),
        ..Record::default()
    };
    let key = format!("name:{}", contact_name(customer, name));
    let mut one = as_contact(&record, customer);
    one.id = hand.add_contact(one.clone(), &key)?;
    known.add_contact(&one, &key);
    Ok(Some(one.id))
}

/// A record as a customer.
pub(super) fn as_customer(record: &Record) -> Customer {
    let notes: Vec<&str> = record.notes.iter().map(|(_, text)| text.as_str()).collect();
    Customer {
        id: CustomerId(0),
        version: 0,
        number: record.number.clone(),
        name: record.name.clone(),
        short_name: record.short_name.clone(),
        street: record.street.clone(),
        postcode: record.postcode.clone(),
        city: record.city.clone(),
        land: record.land,
        phone: record.phone.clone(),
        mail: record.mail.clone(),
        order_number: record.order_number.clone(),
        reference: record.reference.clone(),
        note: notes.join("\n"),
        standing_contact: None,
        habits: Habits::default(),
        active: true,
    }
}

/// A record as a contact.
pub(super) fn as_contact(record: &Record, customer: CustomerId) -> Contact {
    Contact {
        id: ContactId(0),
        version: 0,
        customer,
        name: record.name.clone(),
        salutation: record.salutation.clone(),
        role: record.role.clone(),
        phone: record.phone.clone(),
        mail: record.mail.clone(),
        remote_id: record.remote_id.clone(),
        may_order_a: false,
        roles: Vec::new(),
        active: true,
    }
}
