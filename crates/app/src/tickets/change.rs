//! One way to change a case: saved if nobody else was faster, logged with what changed from what to what.

use super::acts::Changed;
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::timeline::Happening;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_store::tickets as store;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the log keeps of something that happened to a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Payload {
    /// What happened.
    pub happening: Happening,
    /// Each field that changed, from what to what; nested facts as "facts.hold".
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub changes: BTreeMap<String, (Value, Value)>,
    /// The request of the act that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<String>,
}

/// Saves a change and logs it.
///
/// # Errors
/// [`Code::Conflict`] if the case has changed since `before` was read.
pub(crate) fn save(ctx: &mut Writing<'_, '_>, before: &Ticket, after: Ticket, happening: Happening) -> Answer<Changed> {
    write(ctx, before, after, happening, None)
}

/// Saves a change that takes back the act of `undoes`, and logs it.
///
/// # Errors
/// As [`save`].
pub(crate) fn write(
    ctx: &mut Writing<'_, '_>,
    before: &Ticket,
    mut after: Ticket,
    happening: Happening,
    undoes: Option<String>,
) -> Answer<Changed> {
    after.changed = ctx.now;
    if !store::change(ctx.tx, before, &after)? {
        return Err(Failure::new(Code::Conflict).with("cid", before.cid));
    }
    after.version = before.version + 1;
    let action = happening.action();
    let payload = Payload {
        happening,
        changes: differences(before, &after)?,
        undoes,
    };
    ctx.log("ticket", after.cid.0, &action, &payload)?;
    Ok(Changed {
        cid: after.cid,
        version: after.version,
        status: after.status,
    })
}

/// Takes a logged change back, if everything it changed is still as it left it.
///
/// # Errors
/// [`Code::CannotUndo`] if something has changed since.
pub(crate) fn reverted(ticket: &Ticket, changes: &BTreeMap<String, (Value, Value)>) -> Answer<Ticket> {
    let mut value = serde_json::to_value(ticket).map_err(unreadable)?;
    for (field, (from, to)) in changes {
        let place = value.pointer_mut(&format!("/{}", field.replace('.', "/")));
        let place = place
            .filter(|now| *now == to)
            .ok_or_else(|| Failure::new(Code::CannotUndo).with("cid", ticket.cid))?;
        *place = from.clone();
    }
    serde_json::from_value(value).map_err(unreadable)
}

fn differences(before: &Ticket, after: &Ticket) -> Answer<BTreeMap<String, (Value, Value)>> {
    let (before, after) = (
        serde_json::to_value(before).map_err(unreadable)?,
        serde_json::to_value(after).map_err(unreadable)?,
    );
    let mut changes = BTreeMap::new();
    collect("", &before, &after, &mut changes);
    changes.retain(|field, _| field != "version" && field != "changed");
    Ok(changes)
}

/// Compares two objects field by field; of nested objects only the facts are opened.
fn collect(prefix: &str, before: &Value, after: &Value, changes: &mut BTreeMap<String, (Value, Value)>) {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else {
        return;
    };
    for (field, now) in after {
        let was = before.get(field).cloned().unwrap_or(Value::Null);
        if field == "facts" {
            collect("facts.", &was, now, changes);
        } else if was != *now {
            changes.insert(format!("{prefix}{field}"), (was, now.clone()));
        }
    }
}

fn unreadable(error: serde_json::Error) -> Failure {
    Failure::new(Code::Internal).because(error)
}
