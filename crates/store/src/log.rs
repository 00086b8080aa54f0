//! The log: append-only, each entry hashed with the one before, payloads apart so that they can be erased.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::ids::PersonId;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

/// Something that happened to one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When, by the clock of the act.
    pub at: DateTime<Utc>,
    /// Who; none for the program itself.
    pub person: Option<PersonId>,
    /// The act's request id.
    pub request: String,
    /// What kind of thing: "ticket".
    pub entity: String,
    /// Which.
    pub id: i64,
    /// What happened: "hold".
    pub action: String,
    /// From what to what, as JSON.
    pub payload: String,
}

/// An event with its place in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// Its number, from 1 without gaps.
    pub seq: i64,
    /// What happened. The payload is empty if it was erased.
    pub event: Event,
}

/// Where the log ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last number; 0 for an empty log.
    pub seq: i64,
    /// The last hash; 32 zero bytes for an empty log.
    pub hash: Vec<u8>,
}

/// Notes an event; it is written when the transaction ends.
pub fn note(tx: &mut Tx<'_>, event: Event) {
    tx.events.push(event);
}

/// What happened to one thing, the earliest first.
pub fn of(tx: &mut Tx<'_>, entity: &str, id: i64) -> Result<Vec<Logged>> {
    tx.list(
        "select l.seq, l.at, l.person, l.request, l.entity, l.entity_id, l.action, p.body
         from log l left join log_payload p on p.seq = l.seq
         where l.entity = $1 and l.entity_id = $2 order by l.seq",
        params![entity, id],
        logged,
    )
}

/// What one act changed, the earliest first.
pub fn of_request(tx: &mut Tx<'_>, request: &str) -> Result<Vec<Logged>> {
    tx.list(
        "select l.seq, l.at, l.person, l.request, l.entity, l.entity_id, l.action, p.body
         from log l left join log_payload p on p.seq = l.seq
         where l.request = $1 order by l.seq",
        params![request],
        logged,
    )
}

/// What one act changed of customers, contacts and cases that were there before, the earliest first.
pub fn changes_of_request(tx: &mut Tx<'_>, request: &str) -> Result<Vec<Logged>> {
    tx.list(
        "select l.seq, l.at, l.person, l.request, l.entity, l.entity_id, l.action, p.body
         from log l left join log_payload p on p.seq = l.seq
         where l.request = $1 and l.action in ('changed', 'imported_again')
         and l.entity in ('customer', 'contact', 'ticket') order by l.seq",
        params![request],
        logged,
    )
}

/// Where the log ends now.
pub fn head(tx: &mut Tx<'_>) -> Result<Head> {
    let head = tx.first("select seq, hash from log_head where one = 1", &[], |row| {
        Ok(Head {
            seq: row.int(0)?,
            hash: row.blob(1)?,
        })
    })?;
    Ok(head.unwrap_or(Head {
        seq: 0,
        hash: vec![0; 32],
    }))
}

/// When the log begins; none for an empty one.
pub fn began(tx: &mut Tx<'_>) -> Result<Option<DateTime<Utc>>> {
    tx.first("select at from log where seq = 1", &[], |row| row.instant(0))
}

/// Walks the whole chain and answers the number of the first entry that does not fit, if any; an erased payload
/// fits, a changed one does not.
pub fn first_break(tx: &mut Tx<'_>) -> Result<Option<i64>> {
    let mut before = Head {
        seq: 0,
        hash: vec![0; 32],
    };
    let mut broken = None;
    tx.each(
        "select l.seq, l.at, l.person, l.request, l.entity, l.entity_id, l.action, p.body, l.payload_hash, l.hash
         from log l left join log_payload p on p.seq = l.seq order by l.seq",
        &[],
        &mut |row| {
            let one = logged(&row)?;
            let (payload_hash, hash) = (row.blob(8)?, row.blob(9)?);
            let payload_fits = row
                .opt_text(7)?
                .is_none_or(|body| digest(&[body.as_bytes()]) == payload_hash);
            let fits = payload_fits && one.seq == before.seq + 1 && chained(&before.hash, &one, &payload_hash) == hash;
            if !fits && broken.is_none() {
                broken = Some(one.seq);
            }
            before = Head { seq: one.seq, hash };
            Ok(())
        },
    )?;
    let end = head(tx)?;
    Ok(broken.or((end != before).then_some(before.seq + 1)))
}

pub(crate) fn flush(tx: &mut Tx<'_>) -> Result<()> {
    let events = std::mem::take(&mut tx.events);
    if events.is_empty() {
        return Ok(());
    }
    // The head is locked by this update, so that nobody else chains to it before this transaction ends.
    tx.exec(
        "insert into log_head (one, seq, hash) values (1, 0, $1) on conflict (one) do update set one = 1",
        params![vec![0_u8; 32]],
    )?;
    let mut end = head(tx)?;
    for event in events {
        let one = Logged {
            seq: end.seq + 1,
            event,
        };
        end = append(tx, &end, &one)?;
    }
    tx.exec(
        "update log_head set seq = $1, hash = $2 where one = 1",
        params![end.seq, end.hash],
    )
    .map(drop)
}

fn append(tx: &mut Tx<'_>, before: &Head, one: &Logged) -> Result<Head> {
    let event = &one.event;
    let payload_hash = digest(&[event.payload.as_bytes()]);
    let hash = chained(&before.hash, one, &payload_hash);
    tx.exec(
        "insert into log (seq, at, person, request, entity, entity_id, action, payload_hash, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            one.seq,
            event.at,
            event.person.map(|person| person.0),
            &event.request,
            &event.entity,
            event.id,
            &event.action,
            payload_hash,
            hash.clone()
        ],
    )?;
    tx.exec(
        "insert into log_payload (seq, body) values ($1, $2)",
        params![one.seq, &event.payload],
    )?;
    Ok(Head { seq: one.seq, hash })
}

fn logged(row: &Row) -> Result<Logged> {
    let event = Event {
        at: row.instant(1)?,
        person: row.opt_int(2)?.map(PersonId),
        request: row.text(3)?,
        entity: row.text(4)?,
        id: row.int(5)?,
        action: row.text(6)?,
        payload: row.opt_text(7)?.unwrap_or_default(),
    };
    Ok(Logged {
        seq: row.int(0)?,
        event,
    })
}

/// The hash of an entry: of the hash before, its own facts, and the hash of its payload. Each part is preceded by
/// its length, so that no two entries read the same.
fn chained(before: &[u8], one: &Logged, payload_hash: &[u8]) -> Vec<u8> {
    let event = &one.event;
    digest(&[
        before,
        &one.seq.to_be_bytes(),
        &event.at.timestamp_millis().to_be_bytes(),
        &event.person.map_or(0, |person| person.0).to_be_bytes(),
        event.request.as_bytes(),
        event.entity.as_bytes(),
        &event.id.to_be_bytes(),
        event.action.as_bytes(),
        payload_hash,
    ])
}

fn digest(parts: &[&[u8]]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

/// Bytes as lower-case hex digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
