//! What is changed about a case besides its state.

use super::acts::Changed;
use super::{change, index, seen};
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::intake::ConsentRequest;
use crate::timeline::{FieldChange, Happening};
use crate::{customers, deadlines, fields, people};
use callbuch_core::ids::{Cid, ContactId, ContractId, PersonId};
use callbuch_core::tickets::ticket::{Particulars, Ticket};
use callbuch_core::tickets::{Kind, Priority, checks};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who answers for a case.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Who.
    pub responsible: PersonId,
}

/// Kind and priority.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClassifyRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// What it is; confirmed by this.
    pub kind: Kind,
    /// Its priority.
    pub priority: Option<Priority>,
    /// The consent to what priority A costs.
    pub consent: Option<ConsentRequest>,
}

/// The facts of a case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// One line.
    pub subject: String,
    /// In the customer's words.
    pub description: String,
    /// Who asked.
    pub contact: Option<ContactId>,
    /// The contract it runs under.
    pub contract: Option<ContractId>,
    /// The customer's order number for it.
    pub order_number: String,
    /// Numbers and versions; left as they are when nothing is said of them.
    #[serde(default)]
    #[ts(optional)]
    pub particulars: Option<Particulars>,
}

/// Gives a case to someone.
///
/// # Errors
/// [`Code::NotFound`] at `responsible`; [`Code::Conflict`].
pub fn assign(ctx: &mut Writing<'_, '_>, wanted: AssignRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    people::active(ctx, "responsible", wanted.responsible)?;
    let mut after = before.clone();
    after.responsible = wanted.responsible;
    ctx.undoable = true;
    let happening = Happening::Assigned {
        from: before.responsible,
        to: wanted.responsible,
    };
    change::save(ctx, &before, after, happening)
}

/// Changes kind and priority, or confirms a proposed kind; the promises are computed again from receipt.
///
/// # Errors
/// [`Code::PriorityRequired`] for an error without one; [`Code::ConsentRequired`] for A; [`Code::Conflict`].
pub fn classify(ctx: &mut Writing<'_, '_>, wanted: ClassifyRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    checks::classified(wanted.kind, true, wanted.priority)?;
    let mut after = before.clone();
    after.kind = wanted.kind;
    after.kind_confirmed = true;
    after.priority = wanted.priority;
    if wanted.priority == Some(Priority::A) && before.priority != Some(Priority::A) {
        let contract = customers::contract_or_price_list(ctx, before.contract)?;
        after.facts.consent = crate::intake::consent(ctx, &contract, wanted.priority, wanted.consent.as_ref())?;
    }
    let after = deadlines::promised(ctx, &after)?;
    ctx.undoable = true;
    let happening = Happening::Classified {
        from: before.kind,
        to: wanted.kind,
        from_priority: before.priority,
        to_priority: wanted.priority,
    };
    change::save(ctx, &before, after, happening)
}

/// Changes the facts of a case; with another contract the promises are computed again from receipt.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`], [`Code::NotFound`] at a field; [`Code::Conflict`].
pub fn edit(ctx: &mut Writing<'_, '_>, wanted: EditRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    let mut after = before.clone();
    after.subject = fields::line("subject", &wanted.subject, fields::SUBJECT, true)?;
    after.description = fields::text("description", &wanted.description, false)?;
    after.order_number = fields::line("order_number", &wanted.order_number, fields::LINE, false)?;
    if let Some(wanted) = &wanted.particulars {
        after.facts.particulars = particulars(wanted)?;
    }
    after.contact = wanted.contact;
    after.contract = wanted.contract;
    if let Some(contact) = wanted.contact {
        customers::known_contact(ctx, before.customer, contact)?;
    }
    let contract = customers::contract_or_price_list(ctx, wanted.contract)?;
    if contract.customer.is_some_and(|customer| customer != before.customer) {
        return Err(Failure::at("contract", Code::NotFound));
    }
    if before.contract != after.contract {
        after = deadlines::promised(ctx, &after)?;
    }
    ctx.undoable = true;
    let happening = edited(&before, &after);
    let changed = change::save(ctx, &before, after, happening)?;
    index::ticket(ctx, wanted.cid)?;
    Ok(changed)
}

/// What was edited: every field by name, lines also from what to what.
fn edited(before: &Ticket, after: &Ticket) -> Happening {
    let others = [
        ("description", before.description != after.description),
        ("contact", before.contact != after.contact),
        ("contract", before.contract != after.contract),
    ];
    let named = |one: &Particulars| {
        [
            ("their_number", one.their_number.clone()),
            ("our_number", one.our_number.clone()),
            ("product", one.product.clone()),
            ("found_in", one.found_in.clone()),
            ("delivered_in", one.delivered_in.clone()),
        ]
    };
    let lines = |ticket: &Ticket| {
        let own = [
            ("subject", ticket.subject.clone()),
            ("order_number", ticket.order_number.clone()),
        ];
        own.into_iter().chain(named(&ticket.facts.particulars))
    };
    let lines: Vec<FieldChange> = lines(before)
        .zip(lines(after))
        .filter(|((_, from), (_, to))| from != to)
        .map(|((field, from), (_, to))| FieldChange {
            field: field.to_owned(),
            from,
            to,
        })
        .collect();
    let others = others
        .into_iter()
        .filter(|(_, changed)| *changed)
        .map(|(field, _)| field.to_owned());
    Happening::Edited {
        fields: lines.iter().map(|line| line.field.clone()).chain(others).collect(),
        lines,
    }
}

/// Numbers and versions as they are kept.
pub(crate) fn particulars(wanted: &Particulars) -> Answer<Particulars> {
    let line = |field: &str, text: &str| fields::line(field, text, fields::SHORT_LINE, false);
    Ok(Particulars {
        their_number: line("their_number", &wanted.their_number)?,
        our_number: line("our_number", &wanted.our_number)?,
        product: line("product", &wanted.product)?,
        found_in: line("found_in", &wanted.found_in)?,
        delivered_in: line("delivered_in", &wanted.delivered_in)?,
    })
}
