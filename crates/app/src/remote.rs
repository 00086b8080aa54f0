//! Remote sessions: the customer agrees first, then the program is started.

use crate::commands::Done;
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::tickets::change::Payload;
use crate::timeline::Happening;
use crate::{customers, fields, tickets};
use callbuch_core::ids::{Cid, ContactId};
use callbuch_core::tickets::Channel;
use callbuch_core::tickets::ticket::Consent;
use callbuch_core::typed::remote_id;
use callbuch_store::remote as store;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A session to start.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoteRequest {
    /// For which case.
    pub cid: Cid,
    /// With whom.
    pub contact: Option<ContactId>,
    /// The ID their program shows.
    pub remote_id: String,
    /// Whether this ID is kept with the contact.
    pub keep: bool,
    /// Who agreed.
    pub by: String,
    /// By which way.
    pub channel: Channel,
}

/// What the remote program is started with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Launch {
    /// The digits.
    pub remote_id: String,
    /// The digits in groups, to be read aloud.
    pub grouped: String,
    /// The address that starts the program; made here, of digits only.
    pub uri: String,
}

/// A start that failed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FailedStart {
    /// For which case.
    pub cid: Cid,
    /// Why.
    pub reason: String,
}

/// Records the consent, before anything is started, and answers what to start.
///
/// # Errors
/// [`Code::Invalid`] at `remote_id` unless it is 8–12 digits; [`Code::Required`] at `by`; [`Code::NotFound`].
pub fn begin(ctx: &mut Writing<'_, '_>, wanted: RemoteRequest) -> Answer<Launch> {
    let ticket = tickets::known(ctx, wanted.cid)?;
    let invalid = |error| {
        Failure::at("remote_id", Code::Invalid)
            .with("value", &wanted.remote_id)
            .because(error)
    };
    let remote_id = remote_id::read(&wanted.remote_id).map_err(invalid)?;
    let digits = remote_id.digits().to_owned();
    let consent = Consent {
        by: fields::line("by", &wanted.by, fields::LINE, true)?,
        channel: wanted.channel,
        at: ctx.now,
    };
    if let Some(contact) = wanted.contact {
        let mut contact = customers::known_contact(ctx, ticket.customer, contact)?;
        if wanted.keep && contact.remote_id != digits {
            contact.remote_id.clone_from(&digits);
            customers::change_contact(ctx, contact)?;
        }
    }
    let person = ctx.person()?;
    store::add(ctx.tx, wanted.cid, wanted.contact, &digits, &consent, person)?;
    tell(
        ctx,
        wanted.cid,
        Happening::Remote {
            by: consent.by,
            channel: consent.channel,
            remote_id: digits.clone(),
        },
    )?;
    Ok(Launch {
        uri: remote_id.uri(),
        grouped: remote_id.grouped(),
        remote_id: digits,
    })
}

/// Records that the program could not be started.
///
/// # Errors
/// [`Code::NotFound`].
pub fn failed(ctx: &mut Writing<'_, '_>, wanted: FailedStart) -> Answer<Done> {
    tickets::known(ctx, wanted.cid)?;
    let reason = fields::line("reason", &wanted.reason, fields::LINE, false)?;
    tell(ctx, wanted.cid, Happening::RemoteFailed { reason })?;
    Ok(Done {})
}

fn tell(ctx: &mut Writing<'_, '_>, cid: Cid, happening: Happening) -> Answer<()> {
    let action = happening.action();
    ctx.log(
        "ticket",
        cid.0,
        &action,
        &Payload {
            happening,
            changes: BTreeMap::new(),
            undoes: None,
        },
    )
}
