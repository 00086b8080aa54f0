//! A customer's cases that may be the same as the one that is being typed.

use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::ids::{Cid, CustomerId};
use callbuch_core::tickets::Status;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_core::{fold, likeness};
use callbuch_store::tickets as store;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use ts_rs::TS;

/// How many of a customer's latest cases are looked through.
const LOOKED_THROUGH: i64 = 300;
/// How many are shown.
const SHOWN: usize = 4;
/// From how many percent of shared words on a case is similar.
const SIMILAR: u32 = 34;

/// What is being typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SimilarQuery {
    /// Whose cases.
    pub customer: CustomerId,
    /// Subject and description as far as typed.
    pub text: String,
}

/// A case that may be the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Similar {
    /// Its number.
    pub cid: Cid,
    /// Where it stands.
    pub status: Status,
    /// Its subject.
    pub subject: String,
    /// What became of it: what was delivered, or what it waits for.
    pub outcome: String,
    /// The last change.
    pub changed: DateTime<Utc>,
}

/// The customer's cases that share telling words with what is typed, the most alike and living ones first.
///
/// # Errors
/// Only what the database says.
pub fn similar(ctx: &mut Reading<'_, '_>, query: SimilarQuery) -> Answer<Vec<Similar>> {
    let typed = fold::search(&query.text);
    let mut found: Vec<(u32, Ticket)> = Vec::new();
    for ticket in store::latest_of(ctx.tx, query.customer, LOOKED_THROUGH)? {
        let own = fold::search(&format!("{} {}", ticket.subject, ticket.description));
        let shared = likeness::overlap(&typed, &own);
        if shared >= SIMILAR {
            let living = u32::from(ticket.status != Status::Closed) * 20;
            found.push((shared + living, ticket));
        }
    }
    found.sort_by_key(|(score, ticket)| Reverse((*score, ticket.cid)));
    Ok(found.into_iter().take(SHOWN).map(|(_, ticket)| alike(ticket)).collect())
}

fn alike(ticket: Ticket) -> Similar {
    let delivered = ticket.facts.delivery.map(|delivery| delivery.what);
    let waits = ticket.facts.hold.map(|hold| hold.reason);
    Similar {
        cid: ticket.cid,
        status: ticket.status,
        subject: ticket.subject,
        outcome: waits.or(delivered).unwrap_or_default(),
        changed: ticket.changed,
    }
}
