//! Two cases that turned out to be one. The other keeps its number and what was said on it, and points to the one that
//! goes on; only time that no statement holds is booked over, so that it is stated once and under one number.

use super::{index, known};
use crate::customers;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::timeline::{self, Happening, Moment};
use callbuch_core::charges;
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::Cid;
use callbuch_core::tickets::ticket::{Decision, LinkKind, Ticket};
use callbuch_store::{entries, tickets};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A case that has become part of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergedCase {
    /// Its number.
    pub cid: Cid,
    /// What it was about.
    pub subject: String,
    /// In the customer's words.
    pub description: String,
}

impl From<Ticket> for MergedCase {
    fn from(ticket: Ticket) -> Self {
        Self {
            cid: ticket.cid,
            subject: ticket.subject,
            description: ticket.description,
        }
    }
}

/// The case that a number leads to: itself, or the one it has become part of.
///
/// # Errors
/// [`Code::NotFound`] at `of`.
pub(crate) fn leads_to(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Ticket> {
    let mut ticket = known(ctx, cid).map_err(|failure| Failure {
        field: Some("of".to_owned()),
        ..failure
    })?;
    let mut passed = vec![cid];
    while let Some(into) = ticket.merged_into().filter(|into| !passed.contains(into)) {
        passed.push(into);
        ticket = known(ctx, into)?;
    }
    Ok(ticket)
}

/// Every case that has become part of this one, also by way of another.
pub(crate) fn merged(ctx: &mut Reading<'_, '_>, ticket: &Ticket) -> Answer<Vec<Ticket>> {
    let mut found: Vec<Ticket> = Vec::new();
    let mut left = vec![ticket.clone()];
    while let Some(one) = left.pop() {
        for link in one
            .facts
            .links
            .iter()
            .filter(|link| link.kind == LinkKind::HasDuplicate)
        {
            let is_new = link.cid != ticket.cid && found.iter().all(|known| known.cid != link.cid);
            let other = if is_new { tickets::get(ctx.tx, link.cid)? } else { None };
            if let Some(other) = other.filter(|other| other.merged_into() == Some(one.cid)) {
                found.push(other.clone());
                left.push(other);
            }
        }
    }
    found.sort_by_key(|one| one.cid);
    Ok(found)
}

/// What happened to a case and, among it, what was said and done on those that have become part of it.
pub(crate) fn told(ctx: &mut Reading<'_, '_>, ticket: &Ticket, merged: &[Ticket]) -> Answer<Vec<Moment>> {
    let mut moments = timeline::of(ctx, ticket.cid)?;
    for one in merged {
        let theirs = timeline::of(ctx, one.cid)?.into_iter();
        moments.extend(
            theirs
                .filter(|moment| goes_along(&moment.happening))
                .map(|moment| Moment {
                    origin: Some(one.cid),
                    ..moment
                }),
        );
    }
    moments.sort_by_key(|moment| moment.at);
    Ok(moments)
}

/// Steps on the way of a case are its own; what people said and did belongs to the matter.
fn goes_along(happening: &Happening) -> bool {
    matches!(
        happening,
        Happening::Opened { .. }
            | Happening::Note { .. }
            | Happening::Worked { .. }
            | Happening::Attached { .. }
            | Happening::AttachmentRemoved { .. }
    )
}

/// Who pays for a case that has no work left of its own: as for the one that goes on, so that nobody is asked.
pub(crate) fn settled(ctx: &mut Writing<'_, '_>, own: &Ticket, other: &Ticket) -> Answer<Option<Decision>> {
    if !entries::of(ctx.tx, own.cid)?.is_empty() {
        return Ok(None);
    }
    let (charge, named) = match &other.facts.decision {
        Some(decision) => (decision.charge, decision.named.clone()),
        None => {
            let contract = customers::contract_or_price_list(ctx, other.contract)?;
            let coverage = &contract.terms_on(ctx.today()?).coverage;
            (charges::proposed(other.kind, coverage), None)
        }
    };
    Ok(Some(Decision {
        charge,
        named,
        reason: String::new(),
        by: ctx.person()?,
        at: ctx.now,
    }))
}

/// Books what no statement holds over to the case that goes on.
///
/// # Errors
/// [`Code::OtherContract`] at `of` if the two run under different contracts: the time would be billed by other rules.
pub(crate) fn book_over(ctx: &mut Writing<'_, '_>, from: &Ticket, to: &Ticket) -> Answer<()> {
    let free: Vec<TimeEntry> = entries::of(ctx.tx, from.cid)?
        .into_iter()
        .filter(|entry| entry.statement.is_none())
        .collect();
    if free.is_empty() {
        return Ok(());
    }
    if from.contract != to.contract {
        return Err(Failure::at("of", Code::OtherContract).with("cid", to.cid));
    }
    for before in free {
        let mut after = TimeEntry {
            cid: to.cid,
            ..before.clone()
        };
        if !entries::change(ctx.tx, &after)? {
            return Err(Failure::new(Code::Conflict));
        }
        after.version += 1;
        ctx.log(
            "entry",
            after.id.0,
            "changed",
            &(&before, &after, format!("CID {}", to.cid)),
        )?;
    }
    for cid in [from.cid, to.cid] {
        tickets::sum_time(ctx.tx, cid)?;
        index::ticket(ctx, cid)?;
    }
    Ok(())
}
