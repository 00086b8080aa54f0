//! What becomes of a row: new, changed, the same, left alone or left out. Nothing here knows whether it is written.

use super::known::{Known, contact_name};
use super::ticket::{self, Whose};
use super::whose::{as_contact, as_customer, new_contact, whose};
use super::write::{Beside, Hand};
use crate::failure::Answer;
use crate::office;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::fold;
use callbuch_core::ids::{ContactId, CustomerId};
use callbuch_core::imports::records::{Fault, Finding, Record};
use callbuch_core::imports::{Fate, Field, Plan, What};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_core::wall;
use callbuch_i18n::catalogue::Catalogue;
use callbuch_store::{customers, entries, imports, notes, tickets};

/// A row on its way.
pub(super) struct Row<'p> {
    pub plan: &'p Plan,
    pub record: Record,
    pub findings: Vec<Finding>,
    /// The case it would be, for showing it.
    pub case: Option<Ticket>,
    /// The name of its customer.
    pub customer: String,
}

impl Row<'_> {
    fn is_out(&self) -> bool {
        self.findings.iter().any(|finding| finding.fault.leaves_out())
    }

    fn found(&mut self, fault: Fault, field: Field, value: &str) {
        self.findings.push(Finding::of(fault, field, value));
    }
}

/// Decides, and lets the hand do it.
pub(super) fn decide<'r, 'c: 'r>(hand: &mut impl Hand<'r, 'c>, known: &mut Known, row: &mut Row<'_>) -> Answer<Fate> {
    let number = own_number(row);
    if known.rows.get(&number).is_some() {
        row.found(Fault::Twice, Field::Number, &number);
    }
    if row.is_out() {
        return Ok(Fate::LeftOut);
    }
    let fate = match row.plan.what {
        What::Customers => customer(hand, known, row, &number),
        What::Contacts => contact(hand, known, row, &number),
        What::Cases => case(hand, known, row, &number),
    }?;
    if fate != Fate::LeftOut {
        known.rows.add(number, ());
    }
    Ok(fate)
}

/// What a row is known by when it comes again: its number, else what tells it from others.
fn own_number(row: &Row<'_>) -> String {
    let record = &row.record;
    if !record.number.is_empty() {
        return record.number.clone();
    }
    match row.plan.what {
        What::Contacts if !record.mail.is_empty() => format!("mail:{}", record.mail.to_lowercase()),
        What::Contacts => format!("name:{} {}", fold::search(&record.customer), fold::search(&record.name)),
        _ => format!("name:{}", fold::search(&record.name)),
    }
}

fn customer<'r, 'c: 'r>(hand: &mut impl Hand<'r, 'c>, known: &mut Known, row: &Row<'_>, number: &str) -> Answer<Fate> {
    let record = &row.record;
    if let Some(before) = known.customers.get(number) {
        return match real(before.0) {
            Some(_) => again_customer(hand, record, before),
            None => Ok(Fate::Same),
        };
    }
    let same_number = known.customer_numbers.get(&record.number);
    let same_name = || {
        known
            .customer_names
            .get(&fold::search(&record.name))
            .filter(|_| record.number.is_empty())
    };
    if let Some(here) = same_number.or_else(same_name) {
        hand.recognise("customer", here.0, number)?;
        known.customers.add(number.to_owned(), here);
        return Ok(Fate::Same);
    }
    let mut one = as_customer(record);
    one.id = hand.add_customer(one.clone(), number)?;
    known.add_customer(&one, number);
    Ok(Fate::New)
}

fn again_customer<'r, 'c: 'r>(hand: &mut impl Hand<'r, 'c>, record: &Record, id: CustomerId) -> Answer<Fate> {
    let Some(before) = customers::get(hand.see().tx, id)? else {
        return Ok(Fate::Same);
    };
    let there = as_customer(record);
    let or = |there: String, here: &String| if there.is_empty() { here.clone() } else { there };
    let after = Customer {
        number: or(there.number, &before.number),
        name: there.name,
        short_name: or(there.short_name, &before.short_name),
        street: or(there.street, &before.street),
        postcode: or(there.postcode, &before.postcode),
        city: or(there.city, &before.city),
        land: there.land.or(before.land),
        phone: or(there.phone, &before.phone),
        mail: or(there.mail, &before.mail),
        order_number: or(there.order_number, &before.order_number),
        reference: or(there.reference, &before.reference),
        note: or(there.note, &before.note),
        ..before.clone()
    };
    if after == before {
        return Ok(Fate::Same);
    }
    if imports::is_touched(hand.see().tx, "customer", id.0)? {
        return Ok(Fate::Kept);
    }
    hand.change_customer(after)?;
    Ok(Fate::Changed)
}

fn contact<'r, 'c: 'r>(
    hand: &mut impl Hand<'r, 'c>,
    known: &mut Known,
    row: &mut Row<'_>,
    number: &str,
) -> Answer<Fate> {
    let Some(customer) = whose(hand, known, row)? else {
        row.found(Fault::NoCustomer, Field::Customer, "");
        return Ok(Fate::LeftOut);
    };
    let record = &row.record;
    if let Some(before) = known.contacts.get(number) {
        return match real(before.0) {
            Some(_) => again_contact(hand, record, before),
            None => Ok(Fate::Same),
        };
    }
    if let Some(here) = known.contact_names.get(&contact_name(customer, &record.name)) {
        hand.recognise("contact", here.0, number)?;
        known.contacts.add(number.to_owned(), here);
        return Ok(Fate::Same);
    }
    let mut one = as_contact(record, customer);
    one.id = hand.add_contact(one.clone(), number)?;
    known.add_contact(&one, number);
    Ok(Fate::New)
}

fn again_contact<'r, 'c: 'r>(hand: &mut impl Hand<'r, 'c>, record: &Record, id: ContactId) -> Answer<Fate> {
    let Some(before) = customers::get_contact(hand.see().tx, id)? else {
        return Ok(Fate::Same);
    };
    let there = as_contact(record, before.customer);
    let or = |there: String, here: &String| if there.is_empty() { here.clone() } else { there };
    let after = Contact {
        name: there.name,
        salutation: or(there.salutation, &before.salutation),
        role: or(there.role, &before.role),
        phone: or(there.phone, &before.phone),
        mail: or(there.mail, &before.mail),
        remote_id: or(there.remote_id, &before.remote_id),
        ..before.clone()
    };
    if after == before {
        return Ok(Fate::Same);
    }
    if imports::is_touched(hand.see().tx, "contact", id.0)? {
        return Ok(Fate::Kept);
    }
    hand.change_contact(after)?;
    Ok(Fate::Changed)
}

fn case<'r, 'c: 'r>(hand: &mut impl Hand<'r, 'c>, known: &mut Known, row: &mut Row<'_>, number: &str) -> Answer<Fate> {
    let before = match known.cases.get(number).and_then(|cid| real(cid.0).map(|_| cid)) {
        Some(cid) => tickets::get(hand.see().tx, cid)?,
        None => None,
    };
    let customer = match &before {
        Some(before) => Some(before.customer),
        None => whose(hand, known, row)?,
    };
    let Some(customer) = customer else {
        row.found(Fault::NoCustomer, Field::Customer, "");
        return Ok(Fate::LeftOut);
    };
    let contact = known.contact_names.get(&contact_name(customer, &row.record.contact));
    let by_mail = || {
        let found = known.mails.get(&row.record.contact_mail.to_lowercase());
        found.filter(|(at, _)| *at == customer).map(|(_, contact)| contact)
    };
    let contact = match contact.or_else(by_mail) {
        Some(contact) => Some(contact),
        None => new_contact(hand, known, row, customer)?,
    };
    let whose = Whose {
        customer,
        customer_name: &row.customer,
        contact,
    };
    let built = ticket::build(hand.see(), known, row.plan, &row.record, whose, &mut row.findings)?;
    row.case = Some(built.clone());
    if row.is_out() {
        return Ok(Fate::LeftOut);
    }
    let beside = beside(hand, row, &built, number)?;
    match before {
        None => {
            let cid = hand.add_case(built, &beside)?;
            known.cases.add(number.to_owned(), cid);
            Ok(Fate::New)
        }
        Some(before) => again_case(hand, row, &before, built, beside),
    }
}

fn again_case<'r, 'c: 'r>(
    hand: &mut impl Hand<'r, 'c>,
    row: &mut Row<'_>,
    before: &Ticket,
    built: Ticket,
    mut beside: Beside,
) -> Answer<Fate> {
    let said: Vec<String> = notes::of(hand.see().tx, before.cid)?
        .into_iter()
        .map(|note| note.text)
        .collect();
    beside.notes.retain(|(_, text)| !said.contains(text));
    let worked: Minutes = entries::of(hand.see().tx, before.cid)?
        .iter()
        .map(|entry| entry.minutes)
        .sum();
    beside.worked = Minutes((beside.worked.0 - worked.0).max(0));
    let after = after(before, built);
    if after == *before && beside.notes.is_empty() && beside.worked == Minutes(0) {
        return Ok(Fate::Same);
    }
    if imports::is_touched(hand.see().tx, "ticket", before.cid.0)? {
        row.found(Fault::WorkedOn, Field::Number, &before.cid.to_string());
        return Ok(Fate::Kept);
    }
    hand.change_case(before, after, &beside)?;
    Ok(Fate::Changed)
}

/// The case as it is over there now. What only the taking over itself gave it stays as it was given first.
fn after(before: &Ticket, built: Ticket) -> Ticket {
    let mut after = Ticket {
        cid: before.cid,
        version: before.version,
        contract: before.contract,
        taken_by: before.taken_by,
        changed: before.changed,
        ..built
    };
    if after.status == before.status {
        let (was, is) = (&before.facts, &mut after.facts);
        is.reached.clone_from(&was.reached);
        is.pauses.clone_from(&was.pauses);
        is.delivery.clone_from(&was.delivery);
        is.response.clone_from(&was.response);
        is.solution.clone_from(&was.solution);
        is.decision.clone_from(&was.decision);
        if let (Some(was), Some(is)) = (&was.closing, &mut is.closing) {
            is.by = was.by;
            is.at = was.at;
        }
        if let (Some(was), Some(is)) = (&was.hold, &mut is.hold) {
            is.until = if is.timed { is.until } else { was.until.max(is.until) };
        }
    }
    after
}

fn beside<'r, 'c: 'r>(hand: &mut impl Hand<'r, 'c>, row: &Row<'_>, case: &Ticket, number: &str) -> Answer<Beside> {
    let office = hand.see().office()?;
    let zone = office::zone(&office);
    let now = hand.see().now;
    let closed = case.facts.closing.as_ref().map(|closing| closing.at);
    let last = closed.unwrap_or(case.changed);
    let note = |(said, text): &(Option<callbuch_core::imports::dates::Said>, String)| {
        (said.map_or(last, |said| said.instant(zone)).min(now), text.clone())
    };
    let args = [("source", (&row.plan.source).into())];
    Ok(Beside {
        number: number.to_owned(),
        word: row.record.status_word.clone(),
        customer: row.customer.clone(),
        contact: row.record.contact.clone(),
        notes: row.record.notes.iter().map(note).collect(),
        worked: row.record.worked,
        day: wall::day_of(last, zone),
        worked_text: Catalogue::of(office.language).text("import-worked", &args),
    })
}

/// Ids that a trial made up are not in the database.
fn real(id: i64) -> Option<i64> {
    (id > 0).then_some(id)
}
