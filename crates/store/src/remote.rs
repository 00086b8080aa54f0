//! Remote sessions that were started with the customer's consent.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use callbuch_core::ids::{Cid, ContactId, PersonId};
use callbuch_core::tickets::ticket::Consent;

/// Records a consent and the start that follows it.
pub fn add(
    tx: &mut Tx<'_>,
    cid: Cid,
    contact: Option<ContactId>,
    remote_id: &str,
    consent: &Consent,
    by: PersonId,
) -> Result<i64> {
    tx.number(
        "insert into remote_session (cid, contact, remote_id, consent_by, channel, started_by, started_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
        params![
            cid.0,
            contact.map(|id| id.0),
            remote_id,
            &consent.by,
            consent.channel.word(),
            by.0,
            consent.at
        ],
    )
}
