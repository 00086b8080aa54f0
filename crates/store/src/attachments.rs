//! Files beside cases, and the pieces of those that are still on their way.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::attachments::{Attachment, FileKind, Removal};
use callbuch_core::ids::{AttachmentId, Cid, PersonId};
use chrono::{DateTime, Utc};

/// One file.
pub fn get(tx: &mut Tx<'_>, id: AttachmentId) -> Result<Option<Attachment>> {
    tx.first(
        "select id, cid, at, person, name, kind, size, sha256, removed_at, removed_by, removed_why
         from attachment where id = $1",
        params![id.0],
        attachment,
    )
}

/// The files of a case, the earliest first, with those that were taken away.
pub fn of(tx: &mut Tx<'_>, cid: Cid) -> Result<Vec<Attachment>> {
    tx.list(
        "select id, cid, at, person, name, kind, size, sha256, removed_at, removed_by, removed_why
         from attachment where cid = $1 order by at, id",
        params![cid.0],
        attachment,
    )
}

/// Adds a file; its id is given here.
pub fn add(tx: &mut Tx<'_>, one: &Attachment) -> Result<AttachmentId> {
    let id = tx.number(
        "insert into attachment (cid, at, person, name, kind, size, sha256)
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
        params![
            one.cid.0,
            one.at,
            one.person.0,
            &one.name,
            one.kind.word(),
            one.size,
            &one.sha256
        ],
    )?;
    Ok(AttachmentId(id))
}

/// Marks a file as taken away, or takes that mark away. Answers false if it was so already.
pub fn mark(tx: &mut Tx<'_>, id: AttachmentId, removed: Option<&Removal>) -> Result<bool> {
    let done = tx.exec(
        "update attachment set removed_at = $2, removed_by = $3, removed_why = $4
         where id = $1 and (removed_at is null) <> (cast($2 as bigint) is null)",
        params![
            id.0,
            removed.map(|one| one.at),
            removed.map(|one| one.by.0),
            removed.map(|one| one.reason.clone())
        ],
    )?;
    Ok(done == 1)
}

/// The first file whose bytes are not there, if any; those that were taken away count as well.
pub fn first_missing(tx: &mut Tx<'_>) -> Result<Option<AttachmentId>> {
    tx.first(
        "select id from attachment where size <> (select coalesce(cast(sum(length(bytes)) as bigint), 0)
         from blob where blob.sha256 = attachment.sha256) order by id limit 1",
        &[],
        |row| Ok(AttachmentId(row.int(0)?)),
    )
}

/// Keeps a piece of a file that is on its way; one that is there already stays as it came first.
pub fn put_piece(tx: &mut Tx<'_>, upload: &str, piece: i64, at: DateTime<Utc>, bytes: &[u8]) -> Result<()> {
    tx.exec(
        "insert into upload (id, piece, at, bytes) values ($1, $2, $3, $4) on conflict (id, piece) do nothing",
        params![upload, piece, at, bytes.to_vec()],
    )
    .map(drop)
}

/// The pieces of a file that arrived, in their order, with their numbers.
pub fn pieces(tx: &mut Tx<'_>, upload: &str) -> Result<Vec<(i64, Vec<u8>)>> {
    tx.list(
        "select piece, bytes from upload where id = $1 order by piece",
        params![upload],
        |row| Ok((row.int(0)?, row.blob(1)?)),
    )
}

/// Throws the pieces of a file away: it has arrived, or nobody waits for it.
pub fn clear_upload(tx: &mut Tx<'_>, upload: &str) -> Result<()> {
    tx.exec("delete from upload where id = $1", params![upload]).map(drop)
}

/// The files on their way of which nothing came since a moment.
pub fn stranded(tx: &mut Tx<'_>, before: DateTime<Utc>) -> Result<Vec<String>> {
    tx.list(
        "select id from upload group by id having max(at) < $1 order by id",
        params![before],
        |row| row.text(0),
    )
}

fn attachment(row: &Row) -> Result<Attachment> {
    let removed = match row.opt_instant(8)? {
        Some(at) => Some(Removal {
            at,
            by: PersonId(row.int(9)?),
            reason: row.text(10)?,
        }),
        None => None,
    };
    Ok(Attachment {
        id: AttachmentId(row.int(0)?),
        cid: Cid(row.int(1)?),
        at: row.instant(2)?,
        person: PersonId(row.int(3)?),
        name: row.text(4)?,
        kind: row.word(5, FileKind::from_word)?,
        size: row.int(6)?,
        sha256: row.text(7)?,
        removed,
    })
}
