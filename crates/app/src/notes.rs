//! Notes: what the customer said, what we told them, what stays among us.

use crate::desk::Writing;
use crate::failure::Answer;
use crate::{deadlines, fields, tickets};
use callbuch_core::ids::{Cid, ContactId, NoteId};
use callbuch_core::notes::{Direction, Note};
use callbuch_core::tickets::Channel;
use callbuch_store::{notes as store, search};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A note to add.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteRequest {
    /// Of which case.
    pub cid: Cid,
    /// Between whom.
    pub direction: Direction,
    /// By which way.
    pub channel: Channel,
    /// Who at the customer; ignored for an internal note.
    pub contact: Option<ContactId>,
    /// What.
    pub text: String,
}

/// Adds a note. The first one a person writes to the customer keeps the response promise.
///
/// # Errors
/// [`crate::failure::Code::NotFound`], [`crate::failure::Code::Required`], [`crate::failure::Code::TooLong`].
pub fn add(ctx: &mut Writing<'_, '_>, wanted: NoteRequest) -> Answer<Note> {
    let ticket = tickets::known(ctx, wanted.cid)?;
    let contact = wanted.contact.filter(|_| wanted.direction != Direction::Internal);
    if let Some(contact) = contact {
        crate::customers::known_contact(ctx, ticket.customer, contact)?;
    }
    let mut note = Note {
        id: NoteId(0),
        cid: wanted.cid,
        at: ctx.now,
        person: ctx.person()?,
        contact,
        direction: wanted.direction,
        channel: wanted.channel,
        text: fields::text("text", &wanted.text, true)?,
    };
    note.id = store::add(ctx.tx, &note)?;
    search::append(ctx.tx, note.cid, &note.text)?;
    ctx.log("note", note.id.0, "added", &note)?;
    if note.direction == Direction::Out {
        deadlines::answered(ctx, &ticket)?;
    }
    ctx.undoable = true;
    Ok(note)
}
