//! Takes an act back: a recorded counter-act, possible until something it changed has changed again.

use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::office;
use crate::tickets::change::{self, Payload};
use crate::tickets::{index, known};
use crate::timeline::Happening;
use callbuch_core::attachments::{Attachment, Removal};
use callbuch_core::customers::Contract;
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{Cid, EntryId};
use callbuch_core::notes::Note;
use callbuch_core::office::Office;
use callbuch_core::timers::Timer;
use callbuch_store::log::{self, Logged};
use callbuch_store::{attachments, contracts, entries, notes, tickets, timers};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An act.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndoRequest {
    /// Its request id.
    pub request: String,
}

/// What was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Undone {
    /// The cases concerned; none when only a timer or a contract came back.
    pub cids: Vec<Cid>,
    /// The acts' words in the log.
    pub actions: Vec<String>,
}

/// Takes back everything one act changed, or nothing.
///
/// # Errors
/// [`Code::CannotUndo`] if there was nothing that can be taken back, or something has changed since.
pub fn undo(ctx: &mut Writing<'_, '_>, wanted: UndoRequest) -> Answer<Undone> {
    let mut logged = log::of_request(ctx.tx, &wanted.request)?;
    logged.reverse();
    let mut undone = Undone {
        cids: Vec::new(),
        actions: Vec::new(),
    };
    for one in &logged {
        let cid = match one.event.entity.as_str() {
            "ticket" => Some(ticket(ctx, one, &wanted.request)?),
            "note" => Some(note(ctx, one)?),
            "entry" => Some(entry(ctx, one)?),
            "attachment" => Some(attachment(ctx, one)?),
            "timer" if ["discarded", "booked"].contains(&one.event.action.as_str()) => {
                timer(ctx, one)?;
                None
            }
            "contract" => {
                contract(ctx, one)?;
                None
            }
            "office" if one.event.action == "set" => {
                let (before, after): (Office, Office) = read(one)?;
                office::unset(ctx, before, &after)?;
                None
            }
            _ => continue,
        };
        if let Some(cid) = cid.filter(|cid| !undone.cids.contains(cid)) {
            undone.cids.push(cid);
        }
        undone.actions.push(one.event.action.clone());
    }
    if undone.actions.is_empty() {
        return Err(cannot());
    }
    for cid in undone.cids.clone() {
        tickets::sum_time(ctx.tx, cid)?;
        index::ticket(ctx, cid)?;
    }
    Ok(undone)
}

fn ticket(ctx: &mut Writing<'_, '_>, one: &Logged, request: &str) -> Answer<Cid> {
    let cid = Cid(one.event.id);
    let payload: Payload = read(one)?;
    if payload.changes.is_empty() || payload.undoes.is_some() || one.event.action == "opened" {
        return Err(cannot());
    }
    let before = known(ctx, cid)?;
    let after = change::reverted(&before, &payload.changes)?;
    let happening = Happening::Undone {
        action: one.event.action.clone(),
    };
    change::write(ctx, &before, after, happening, Some(request.to_owned()))?;
    Ok(cid)
}

fn note(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<Cid> {
    let note: Note = read(one)?;
    let now = ctx.now;
    if one.event.action != "added" || !notes::mark(ctx.tx, note.id, Some(now))? {
        return Err(cannot());
    }
    ctx.log("note", note.id.0, "taken_back", &note)?;
    Ok(note.cid)
}

fn entry(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<Cid> {
    let id = EntryId(one.event.id);
    let now = ctx.now;
    let cid = match one.event.action.as_str() {
        "added" => {
            let entry: TimeEntry = read(one)?;
            let same = entries::mark(ctx.tx, id, entry.version, Some(now))?;
            same.then_some(entry.cid)
        }
        "changed" => {
            let (before, after, _): (TimeEntry, TimeEntry, String) = read(one)?;
            let same = entries::change(
                ctx.tx,
                &TimeEntry {
                    version: after.version,
                    ..before.clone()
                },
            )?;
            same.then_some(before.cid)
        }
        "deleted" => {
            let (entry, _): (TimeEntry, String) = read(one)?;
            let same = entries::mark(ctx.tx, id, entry.version + 1, None)?;
            same.then_some(entry.cid)
        }
        _ => None,
    };
    let cid = cid.ok_or_else(cannot)?;
    ctx.log("entry", id.0, "taken_back", &one.event.action)?;
    Ok(cid)
}

/// The contract is as it was before. The deadlines it moved come back by the cases' own log.
fn contract(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<()> {
    if one.event.action != "changed" {
        return Err(cannot());
    }
    let (before, after): (Contract, Contract) = read(one)?;
    let again = Contract {
        version: after.version,
        ..before
    };
    if !contracts::change(ctx.tx, &again)? {
        return Err(cannot());
    }
    ctx.log("contract", again.id.0, "taken_back", &(&after, &again))
}

/// A file that came goes again, without a reason of its own; one that was taken away is there again.
fn attachment(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<Cid> {
    let file: Attachment = read(one)?;
    let removal = Removal {
        at: ctx.now,
        by: ctx.person()?,
        reason: String::new(),
    };
    let removed = match one.event.action.as_str() {
        "added" => Some(&removal),
        "removed" => None,
        _ => return Err(cannot()),
    };
    if !attachments::mark(ctx.tx, file.id, removed)? {
        return Err(cannot());
    }
    ctx.log("attachment", file.id.0, "taken_back", &one.event.action)?;
    Ok(file.cid)
}

/// The timer is there again, paused, with what it had counted.
fn timer(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<()> {
    let ended: Timer = read(one)?;
    let known = timers::of(ctx.tx, ended.person)?;
    if known
        .iter()
        .any(|other| (other.begun, other.cid) == (ended.begun, ended.cid))
    {
        return Err(cannot());
    }
    let mut again = Timer {
        banked: ended.seconds(one.event.at),
        running_since: None,
        version: 1,
        ..ended
    };
    again.id = timers::add(ctx.tx, &again)?;
    ctx.log("timer", again.id.0, "taken_back", &again)
}

fn read<T: DeserializeOwned>(one: &Logged) -> Answer<T> {
    serde_json::from_str(&one.event.payload).map_err(|error| cannot().because(error))
}

fn cannot() -> Failure {
    Failure::new(Code::CannotUndo)
}
