//! What a case is found by.

use super::known;
use crate::desk::Writing;
use crate::failure::Answer;
use callbuch_core::ids::{Cid, CustomerId};
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_core::tickets::ticket::Particulars;
use callbuch_store::{attachments, customers, entries, imports, notes, search, tickets};

/// Puts a case's words into the index: number, subject and people in its head, everything said in its body.
pub(crate) fn ticket(ctx: &mut Writing<'_, '_>, cid: Cid) -> Answer<()> {
    let ticket = known(ctx, cid)?;
    let customer = customers::get(ctx.tx, ticket.customer)?;
    let contact = match ticket.contact {
        Some(id) => customers::get_contact(ctx.tx, id)?,
        None => None,
    };
    let customer = customer
        .map(|one| format!("{} {}", one.name, one.short_name))
        .unwrap_or_default();
    let contact = contact.map(|one| one.name).unwrap_or_default();
    let foreign = imports::numbers(ctx.tx, "ticket", cid.0)?.into_iter();
    let foreign: Vec<String> = foreign.map(|(_, number)| number).collect();
    let Particulars {
        their_number,
        our_number,
        product,
        found_in,
        delivered_in,
    } = &ticket.facts.particulars;
    let head = format!(
        "{cid} {} {customer} {contact} {} {their_number} {our_number} {product} {found_in} {delivered_in} {}",
        ticket.subject,
        ticket.order_number,
        foreign.join(" ")
    );
    let mut body = ticket.description;
    for note in notes::of(ctx.tx, cid)? {
        body.push('\n');
        body.push_str(&note.text);
    }
    for entry in entries::of(ctx.tx, cid)? {
        body.push('\n');
        body.push_str(&entry.text);
    }
    for file in attachments::of(ctx.tx, cid)? {
        if file.removed.is_none() {
            body.push('\n');
            body.push_str(&file.name);
        }
    }
    search::put(ctx.tx, cid, &head, &body)?;
    Ok(())
}

/// Puts all cases of a customer into the index again, after a change of name.
pub(crate) fn customer(ctx: &mut Writing<'_, '_>, customer: CustomerId) -> Answer<()> {
    let all = Filter {
        customer: Some(customer),
        ..Filter::default()
    };
    for row in tickets::list::page(ctx.tx, &all, Order::default(), 0, i64::MAX)? {
        ticket(ctx, row.cid)?;
    }
    Ok(())
}
