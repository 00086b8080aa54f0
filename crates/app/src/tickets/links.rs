//! Links between cases: each side knows what it is to the other, and both change in one act.

use super::acts::Changed;
use super::{change, known, seen};
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::timeline::Happening;
use callbuch_core::ids::Cid;
use callbuch_core::tickets::Status;
use callbuch_core::tickets::ticket::{Link, LinkKind, Ticket};
use callbuch_store::{customers, tickets as store};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a case is to another.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LinkRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// What it is to the other.
    pub kind: LinkKind,
    /// The other.
    pub other: Cid,
}

/// A link as the page of a case shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkView {
    /// What this case is to the other.
    pub kind: LinkKind,
    /// The other.
    pub cid: Cid,
    /// Where the other stands.
    pub status: Status,
    /// What the other is about.
    pub subject: String,
    /// Whose case the other is, if it is someone else's; else empty.
    pub customer: String,
}

/// Links a case with another, on both sides.
///
/// # Errors
/// [`Code::NotFound`], [`Code::Invalid`] and [`Code::LinkedAlready`] at `other`; [`Code::Conflict`].
pub fn link(ctx: &mut Writing<'_, '_>, wanted: LinkRequest) -> Answer<Changed> {
    let happening = |kind, other| Happening::Linked { kind, other };
    on_both(ctx, wanted, put, Code::LinkedAlready, happening)
}

/// Takes a link away, on both sides.
///
/// # Errors
/// [`Code::NotFound`] at `other` if there is no such link; [`Code::Conflict`].
pub fn unlink(ctx: &mut Writing<'_, '_>, wanted: LinkRequest) -> Answer<Changed> {
    let happening = |kind, other| Happening::Unlinked { kind, other };
    on_both(ctx, wanted, take, Code::NotFound, happening)
}

/// Edits the links of both sides; `refusal` says why the first side's could not be.
fn on_both(
    ctx: &mut Writing<'_, '_>,
    wanted: LinkRequest,
    edit: fn(&mut Ticket, LinkKind, Cid) -> bool,
    refusal: Code,
    happening: fn(LinkKind, Cid) -> Happening,
) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    let other = other(ctx, &wanted)?;
    let (mut after, mut other_after) = (before.clone(), other.clone());
    if !edit(&mut after, wanted.kind, wanted.other) {
        return Err(Failure::at("other", refusal).with("cid", wanted.other));
    }
    let counterpart = wanted.kind.counterpart();
    edit(&mut other_after, counterpart, wanted.cid);
    change::save(ctx, &other, other_after, happening(counterpart, wanted.cid))?;
    ctx.undoable = true;
    change::save(ctx, &before, after, happening(wanted.kind, wanted.other))
}

/// Says on a case that another turned out to be the same.
pub(crate) fn has_duplicate(ctx: &mut Writing<'_, '_>, before: &Ticket, duplicate: Cid) -> Answer<()> {
    let mut after = before.clone();
    if !put(&mut after, LinkKind::HasDuplicate, duplicate) {
        return Ok(());
    }
    let happening = Happening::Linked {
        kind: LinkKind::HasDuplicate,
        other: duplicate,
    };
    change::save(ctx, before, after, happening).map(drop)
}

/// Adds a link to one side; answers false if the two are linked already.
pub(crate) fn put(ticket: &mut Ticket, kind: LinkKind, cid: Cid) -> bool {
    let links = &mut ticket.facts.links;
    let is_new = links.iter().all(|link| link.cid != cid);
    if is_new {
        links.push(Link { kind, cid });
    }
    is_new
}

/// The links of a case with what one wants to know of the others.
pub(crate) fn of(ctx: &mut Reading<'_, '_>, ticket: &Ticket) -> Answer<Vec<LinkView>> {
    let mut views = Vec::new();
    for link in &ticket.facts.links {
        let Some(other) = store::get(ctx.tx, link.cid)? else {
            continue;
        };
        let customer = if other.customer == ticket.customer {
            None
        } else {
            customers::get(ctx.tx, other.customer)?
        };
        views.push(LinkView {
            kind: link.kind,
            cid: link.cid,
            status: other.status,
            subject: other.subject,
            customer: customer.map(|one| one.brief().to_owned()).unwrap_or_default(),
        });
    }
    Ok(views)
}

fn other(ctx: &mut Reading<'_, '_>, wanted: &LinkRequest) -> Answer<Ticket> {
    if wanted.other == wanted.cid {
        return Err(Failure::at("other", Code::Invalid));
    }
    known(ctx, wanted.other).map_err(|failure| Failure {
        field: Some("other".to_owned()),
        ..failure
    })
}

/// Takes a link away from one side; answers whether it was there.
fn take(ticket: &mut Ticket, kind: LinkKind, cid: Cid) -> bool {
    let links = &mut ticket.facts.links;
    let before = links.len();
    links.retain(|link| (link.kind, link.cid) != (kind, cid));
    links.len() < before
}
