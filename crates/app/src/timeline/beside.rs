//! What a case's own log does not tell: its notes, its work, and the files beside it.

use super::{Happening, Moment};
use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::attachments::Attachment;
use callbuch_core::ids::Cid;
use callbuch_core::notes::Note;
use callbuch_store::{attachments, customers, entries, notes};

pub(super) fn notes(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Vec<Moment>> {
    let mut moments = Vec::new();
    for note in notes::of(ctx.tx, cid)? {
        let contact = match note.contact {
            Some(id) => customers::get_contact(ctx.tx, id)?
                .map(|contact| contact.name)
                .unwrap_or_default(),
            None => String::new(),
        };
        let Note {
            id,
            direction,
            channel,
            text,
            ..
        } = note;
        let happening = Happening::Note {
            note: id,
            direction,
            channel,
            contact,
            text,
        };
        moments.push(Moment {
            at: note.at,
            person: Some(note.person),
            happening,
            undone: false,
            origin: None,
        });
    }
    Ok(moments)
}

/// When files came and went; one whose coming was taken back went without a reason.
pub(super) fn files(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Vec<Moment>> {
    let mut moments = Vec::new();
    for file in attachments::of(ctx.tx, cid)? {
        let Attachment { name, removed, .. } = file;
        moments.push(Moment {
            at: file.at,
            person: Some(file.person),
            happening: Happening::Attached {
                name: name.clone(),
                size: file.size,
            },
            undone: removed.as_ref().is_some_and(|removal| removal.reason.is_empty()),
            origin: None,
        });
        if let Some(removal) = removed.filter(|removal| !removal.reason.is_empty()) {
            moments.push(Moment {
                at: removal.at,
                person: Some(removal.by),
                happening: Happening::AttachmentRemoved {
                    name,
                    text: removal.reason,
                },
                undone: false,
                origin: None,
            });
        }
    }
    Ok(moments)
}

pub(super) fn work(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Vec<Moment>> {
    let moments = entries::of(ctx.tx, cid)?.into_iter().map(|entry| Moment {
        at: entry.span.map_or(entry.created, |(start, _)| start),
        person: Some(entry.person),
        happening: Happening::Worked {
            entry: entry.id,
            minutes: entry.minutes,
            activity: entry.activity,
            text: entry.text,
            internal_text: entry.internal_text,
        },
        undone: false,
        origin: None,
    });
    Ok(moments.collect())
}
