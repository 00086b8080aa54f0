//! Files beside a case: they come in pieces through a door of their own, are put beside the case in one act, and are
//! taken away with a reason. Their bytes stay where they are, as everything does.

use crate::commands::Who;
use crate::desk::{Desk, Reading, Writing};
use crate::documents::MadeFile;
use crate::failure::{Answer, Code, Failure};
use crate::{fields, tickets};
use callbuch_core::attachments::{self as rules, Attachment, FileKind, LARGEST, PIECE, Removal};
use callbuch_core::ids::{AttachmentId, Cid};
use callbuch_store::{attachments as store, blobs, search};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long the pieces of a file are kept that nobody put beside a case.
const PATIENCE: TimeDelta = TimeDelta::hours(24);

/// A piece of a file on its way.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// The sender's name for this file on this way; letters, digits and hyphens, at most 64.
    pub upload: &'a str,
    /// Which piece, from 0; all but the last have [`PIECE`] bytes.
    pub number: i64,
    /// How large the whole file is, in bytes: one that is too large is refused before it has come.
    pub size: i64,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// A file to put beside a case; all its pieces have come before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachmentRequest {
    /// Beside which case.
    pub cid: Cid,
    /// The name under which its pieces came.
    pub upload: String,
    /// What it is called; made into a name every system takes.
    pub name: String,
    /// How many bytes it has: fewer or more mean that it did not arrive whole.
    pub size: i64,
}

/// A file to take away.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveRequest {
    /// Which.
    pub attachment: AttachmentId,
    /// Why; it stays in the timeline.
    pub reason: String,
}

/// A file beside a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachmentRef {
    /// Which.
    pub attachment: AttachmentId,
}

/// Keeps a piece of a file on its way. A piece that comes again is kept once.
///
/// # Errors
/// [`Code::NobodySeated`]; [`Code::BadRequest`] for a name or number that is none; [`Code::TooLong`] at `file`.
pub fn put_piece(desk: &Desk, piece: &Piece<'_>, now: DateTime<Utc>) -> Answer<()> {
    let named = (1..=64).contains(&piece.upload.len());
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if !named || !piece.upload.bytes().all(plain) || piece.number < 0 || piece.bytes.is_empty() {
        return Err(Failure::new(Code::BadRequest).because("a piece without a name, a number or bytes"));
    }
    let most = LARGEST.div_ceil(PIECE);
    let small = usize::try_from(piece.size).is_ok_and(|size| size <= LARGEST);
    if !small || piece.bytes.len() > PIECE || usize::try_from(piece.number).is_ok_and(|number| number >= most) {
        return Err(too_large());
    }
    desk.act(now, piece.upload, |ctx| {
        Who::Staff.check(ctx)?;
        Ok(store::put_piece(ctx.tx, piece.upload, piece.number, now, piece.bytes)?)
    })
}

/// Puts a file beside a case.
///
/// # Errors
/// [`Code::NotFound`] at `cid`; [`Code::Required`] at `file` for an empty one, [`Code::TooLong`] at `file`;
/// [`Code::FileIncomplete`] if not all of it came.
pub fn add(ctx: &mut Writing<'_, '_>, wanted: AttachmentRequest) -> Answer<Attachment> {
    let bytes = arrived(ctx, &wanted)?;
    store::clear_upload(ctx.tx, &wanted.upload)?;
    keep(ctx, wanted.cid, &wanted.name, &bytes)
}

/// Puts a file whose bytes are here beside a case.
pub(crate) fn keep(ctx: &mut Writing<'_, '_>, cid: Cid, name: &str, bytes: &[u8]) -> Answer<Attachment> {
    tickets::known(ctx, cid)?;
    if bytes.is_empty() {
        return Err(Failure::at("file", Code::Required));
    }
    if bytes.len() > LARGEST {
        return Err(too_large());
    }
    let kind = FileKind::of(bytes);
    let name = rules::file_name(name).unwrap_or_else(|| "callbuch".to_owned());
    let mut one = Attachment {
        id: AttachmentId(0),
        cid,
        at: ctx.now,
        person: ctx.person()?,
        name: kind.named_truly(name),
        kind,
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: blobs::keep(ctx.tx, bytes)?,
        removed: None,
    };
    one.id = store::add(ctx.tx, &one)?;
    search::append(ctx.tx, cid, &one.name)?;
    ctx.log("attachment", one.id.0, "added", &one)?;
    ctx.undoable = true;
    Ok(one)
}

/// Takes a file away. It is shown no longer; that it was there, and why it is not, stays in the timeline.
///
/// # Errors
/// [`Code::NotFound`] if it is not there, or not any more; [`Code::ReasonRequired`] at `reason`; [`Code::TooLong`].
pub fn remove(ctx: &mut Writing<'_, '_>, wanted: RemoveRequest) -> Answer<Attachment> {
    let before = known(ctx, wanted.attachment)?;
    let reason = fields::line("reason", &wanted.reason, fields::LINE, false)?;
    if reason.is_empty() {
        return Err(Failure::at("reason", Code::ReasonRequired));
    }
    let removal = Removal {
        at: ctx.now,
        by: ctx.person()?,
        reason,
    };
    if !store::mark(ctx.tx, before.id, Some(&removal))? {
        return Err(gone());
    }
    let after = Attachment {
        removed: Some(removal),
        ..before
    };
    ctx.log("attachment", after.id.0, "removed", &after)?;
    tickets::index::ticket(ctx, after.cid)?;
    ctx.undoable = true;
    Ok(after)
}

/// A file with its bytes, checked against their address.
///
/// # Errors
/// [`Code::NobodySeated`]; [`Code::NotFound`] if it is not there, or not any more; [`Code::FileDamaged`] if the bytes
/// are not those that came.
pub fn bytes(desk: &Desk, wanted: AttachmentRef, now: DateTime<Utc>) -> Answer<MadeFile> {
    desk.read(now, |ctx| {
        Who::Staff.check(ctx)?;
        file(ctx, wanted)
    })
}

/// As [`bytes`], within a picture of the data.
pub(crate) fn file(ctx: &mut Reading<'_, '_>, wanted: AttachmentRef) -> Answer<MadeFile> {
    let one = known(ctx, wanted.attachment)?;
    let bytes = blobs::get(ctx.tx, &one.sha256).map_err(|error| damaged(&one).because(error))?;
    Ok(MadeFile {
        bytes: bytes.ok_or_else(|| damaged(&one))?,
        mime: one.kind.mime(),
        name: one.name,
    })
}

/// Throws away what was sent and never put beside a case; answers whether there was any.
///
/// # Errors
/// What the database says; the next round tries again.
pub fn clear_stranded(desk: &Desk, now: DateTime<Utc>) -> Answer<bool> {
    let stranded = desk.read(now, |ctx| Ok(store::stranded(ctx.tx, now - PATIENCE)?))?;
    for upload in &stranded {
        desk.act(now, upload, |ctx| Ok(store::clear_upload(ctx.tx, upload)?))?;
    }
    Ok(!stranded.is_empty())
}

/// The bytes of a file, if all its pieces came.
fn arrived(ctx: &mut Reading<'_, '_>, wanted: &AttachmentRequest) -> Answer<Vec<u8>> {
    if wanted.size == 0 {
        return Ok(Vec::new());
    }
    let pieces = store::pieces(ctx.tx, &wanted.upload)?;
    let in_order = pieces
        .iter()
        .zip(0..)
        .all(|((number, _), expected)| *number == expected);
    let bytes: Vec<u8> = pieces.into_iter().flat_map(|(_, bytes)| bytes).collect();
    let whole = usize::try_from(wanted.size).is_ok_and(|size| size == bytes.len());
    if in_order && whole {
        Ok(bytes)
    } else {
        Err(Failure::at("file", Code::FileIncomplete))
    }
}

fn known(ctx: &mut Reading<'_, '_>, id: AttachmentId) -> Answer<Attachment> {
    let one = store::get(ctx.tx, id)?;
    one.filter(|one| one.removed.is_none()).ok_or_else(gone)
}

fn gone() -> Failure {
    Failure::at("attachment", Code::NotFound)
}

fn too_large() -> Failure {
    Failure::at("file", Code::TooLong).with("most", LARGEST / 1024 / 1024)
}

fn damaged(one: &Attachment) -> Failure {
    Failure::new(Code::FileDamaged).with("name", &one.name)
}
