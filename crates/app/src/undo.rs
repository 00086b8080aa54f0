//! Takes an act back: a recorded counter-act, possible until something it changed has changed again.

use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::office;
use crate::tickets::change::{self, Payload};
use crate::tickets::{index, known};
use crate::timeline::Happening;
use crate::views;
use callbuch_core::attachments::{Attachment, Removal};
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{Cid, EntryId, PersonId};
use callbuch_core::notes::Note;
use callbuch_core::office::Office;
use callbuch_core::people::Person;
use callbuch_core::timers::Timer;
use callbuch_store::log::{self, Logged};
use callbuch_store::transaction::Tx;
use callbuch_store::{attachments, contracts, customers, entries, notes, people, tickets, timers};
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
    /// The cases concerned; none when only a timer, a contract or a view came back.
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
        let cids = match one.event.entity.as_str() {
            "ticket" => vec![ticket(ctx, one, &wanted.request)?],
            "note" => vec![note(ctx, one)?],
            "entry" => entry(ctx, one)?,
            "attachment" => vec![attachment(ctx, one)?],
            "timer" if ["discarded", "booked"].contains(&one.event.action.as_str()) => {
                timer(ctx, one)?;
                Vec::new()
            }
            "contract" | "customer" | "contact" | "person" => {
                data(ctx, one)?;
                Vec::new()
            }
            "view" => {
                views::take_back(ctx, one)?;
                Vec::new()
            }
            "office" if one.event.action == "set" => {
                let (before, after): (Office, Office) = read(one)?;
                office::unset(ctx, before, &after)?;
                Vec::new()
            }
            _ => continue,
        };
        for cid in cids {
            if !undone.cids.contains(&cid) {
                undone.cids.push(cid);
            }
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

/// Answers the cases whose time it changes: two, when it had been booked over to another.
fn entry(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<Vec<Cid>> {
    let id = EntryId(one.event.id);
    let now = ctx.now;
    let cids = match one.event.action.as_str() {
        "added" => {
            let entry: TimeEntry = read(one)?;
            let same = entries::mark(ctx.tx, id, entry.version, Some(now))?;
            same.then_some(vec![entry.cid])
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
            same.then_some(vec![before.cid, after.cid])
        }
        "deleted" => {
            let (entry, _): (TimeEntry, String) = read(one)?;
            let same = entries::mark(ctx.tx, id, entry.version + 1, None)?;
            same.then_some(vec![entry.cid])
        }
        _ => None,
    };
    let cids = cids.ok_or_else(cannot)?;
    ctx.log("entry", id.0, "taken_back", &one.event.action)?;
    Ok(cids)
}

/// What was changed is as it was before. The deadlines a contract moved come back by the cases' own log.
fn data(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<()> {
    if one.event.action != "changed" {
        return Err(cannot());
    }
    match one.event.entity.as_str() {
        "contract" => again(ctx, one, contracts::change, |thing: &mut Contract| &mut thing.version).map(drop),
        "customer" => {
            let (was, is) = again(ctx, one, customers::change, |thing: &mut Customer| &mut thing.version)?;
            if was.name != is.name {
                index::customer(ctx, is.id)?;
            }
            is.standing_contact.map_or(Ok(()), |person| active(ctx, person))
        }
        "contact" => again(ctx, one, customers::change_contact, |thing: &mut Contact| {
            &mut thing.version
        })
        .map(drop),
        _ => {
            let (_, is) = again(ctx, one, people::change, |thing: &mut Person| &mut thing.version)?;
            let is_needed = ctx.office()?.default_responsible == is.id;
            if is_needed { active(ctx, is.id) } else { Ok(()) }
        }
    }
}

/// What hangs on a person cannot come back to one who has left meanwhile.
fn active(ctx: &mut Writing<'_, '_>, person: PersonId) -> Answer<()> {
    crate::people::active(ctx, "", person).map(drop).map_err(|_| cannot())
}

/// Writes the earlier of the two that were logged over the later, unless it has changed since. Answers what it was and
/// what it is now.
fn again<T: Serialize + DeserializeOwned>(
    ctx: &mut Writing<'_, '_>,
    one: &Logged,
    change: fn(&mut Tx<'_>, &T) -> callbuch_store::error::Result<bool>,
    version: fn(&mut T) -> &mut i64,
) -> Answer<(T, T)> {
    let (mut before, mut after): (T, T) = read(one)?;
    *version(&mut before) = *version(&mut after);
    if !change(ctx.tx, &before)? {
        return Err(cannot());
    }
    *version(&mut before) += 1;
    ctx.log(&one.event.entity, one.event.id, "taken_back", &(&after, &before))?;
    Ok((after, before))
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
