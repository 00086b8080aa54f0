//! What cases of the sample grow by: files, numbers and versions, links, checklists.

use super::SampleItem;
use super::files::file;
use crate::attachments;
use crate::desk::Writing;
use crate::failure::Answer;
use crate::tickets::checklist::{self, ChecklistRequest, ItemRequest};
use crate::tickets::edits::{self, EditRequest};
use crate::tickets::links::{self, LinkRequest};
use callbuch_core::ids::Cid;
use callbuch_core::tickets::ticket::{LinkKind, Particulars, Ticket};

pub(super) fn attach(ctx: &mut Writing<'_, '_>, cid: Cid, key: &str) -> Answer<()> {
    let (name, bytes) = file(key)?;
    attachments::keep(ctx, cid, name, bytes).map(drop)
}

pub(super) fn edit(ctx: &mut Writing<'_, '_>, ticket: &Ticket, particulars: &Particulars) -> Answer<()> {
    let request = EditRequest {
        cid: ticket.cid,
        version: ticket.version,
        subject: ticket.subject.clone(),
        description: ticket.description.clone(),
        contact: ticket.contact,
        contract: ticket.contract,
        order_number: ticket.order_number.clone(),
        particulars: Some(particulars.clone()),
    };
    edits::edit(ctx, request).map(drop)
}

pub(super) fn link(ctx: &mut Writing<'_, '_>, ticket: &Ticket, kind: LinkKind, other: Cid) -> Answer<()> {
    let request = LinkRequest {
        cid: ticket.cid,
        version: ticket.version,
        kind,
        other,
    };
    links::link(ctx, request).map(drop)
}

pub(super) fn checklist(ctx: &mut Writing<'_, '_>, ticket: &Ticket, items: &[SampleItem]) -> Answer<()> {
    let known = ticket.facts.checklist.len();
    let item = |(place, item): (usize, &SampleItem)| ItemRequest {
        was: (place < known).then_some(place),
        text: item.text.clone(),
        done: item.done,
    };
    let request = ChecklistRequest {
        cid: ticket.cid,
        version: ticket.version,
        items: items.iter().enumerate().map(item).collect(),
    };
    checklist::set(ctx, request).map(drop)
}
