//! Notes in a case's timeline: what the customer said, what we told them, what stays among us.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::ids::{Cid, ContactId, NoteId, PersonId};
use callbuch_core::notes::{Direction, Note};
use callbuch_core::tickets::Channel;
use chrono::{DateTime, Utc};

/// The notes of a case, the earliest first, without those taken back.
pub fn of(tx: &mut Tx<'_>, cid: Cid) -> Result<Vec<Note>> {
    tx.list(
        "select id, cid, at, person, contact, direction, channel, text
         from note where cid = $1 and deleted_at is null order by at, id",
        params![cid.0],
        note,
    )
}

/// Hands every note to `take`, case by case; none is kept.
pub fn each(tx: &mut Tx<'_>, take: &mut dyn FnMut(Note) -> Result<()>) -> Result<()> {
    tx.each(
        "select id, cid, at, person, contact, direction, channel, text
         from note where deleted_at is null order by cid, at, id",
        &[],
        &mut |row| take(note(&row)?),
    )
}

/// The last note the customer may read.
pub fn last_visible(tx: &mut Tx<'_>, cid: Cid) -> Result<Option<Note>> {
    tx.first(
        "select id, cid, at, person, contact, direction, channel, text
         from note where cid = $1 and deleted_at is null and direction <> 'internal' order by at desc, id desc limit 1",
        params![cid.0],
        note,
    )
}

/// When a person first wrote to the customer.
pub fn first_answer(tx: &mut Tx<'_>, cid: Cid) -> Result<Option<DateTime<Utc>>> {
    let first = tx.first(
        "select min(at) from note where cid = $1 and deleted_at is null and direction = 'out'",
        params![cid.0],
        |row| row.opt_instant(0),
    )?;
    Ok(first.flatten())
}

/// Adds a note; its id is given here.
pub fn add(tx: &mut Tx<'_>, one: &Note) -> Result<NoteId> {
    let id = tx.number(
        "insert into note (cid, at, person, contact, direction, channel, text)
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
        params![
            one.cid.0,
            one.at,
            one.person.0,
            one.contact.map(|id| id.0),
            one.direction.word(),
            one.channel.word(),
            &one.text
        ],
    )?;
    Ok(NoteId(id))
}

/// Marks a note as taken back, or takes that mark away. Answers false if it was so already.
pub fn mark(tx: &mut Tx<'_>, id: NoteId, deleted: Option<DateTime<Utc>>) -> Result<bool> {
    let done = tx.exec(
        "update note set deleted_at = $2 where id = $1 and (deleted_at is null) <> (cast($2 as bigint) is null)",
        params![id.0, deleted],
    )?;
    Ok(done == 1)
}

fn note(row: &Row) -> Result<Note> {
    Ok(Note {
        id: NoteId(row.int(0)?),
        cid: Cid(row.int(1)?),
        at: row.instant(2)?,
        person: PersonId(row.int(3)?),
        contact: row.opt_int(4)?.map(ContactId),
        direction: row.word(5, Direction::from_word)?,
        channel: row.word(6, Channel::from_word)?,
        text: row.text(7)?,
    })
}
