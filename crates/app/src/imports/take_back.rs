//! A whole import taken back as one act: what it made goes, what it changed is as it was before.

use super::{ImportRef, ImportRow, row, store};
use crate::customers;
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::tickets::change::{self, Payload};
use crate::tickets::{index, known};
use crate::timeline::Happening;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::ids::Cid;
use callbuch_core::imports::State;
use callbuch_store::log::{self, Logged};
use callbuch_store::tickets;
use serde::de::DeserializeOwned;

/// Takes it back.
pub(super) fn take_back(ctx: &mut Writing<'_, '_>, wanted: ImportRef) -> Answer<ImportRow> {
    let import = store::get(ctx.tx, wanted.import)?.ok_or_else(|| Failure::new(Code::NotFound))?;
    if import.version != wanted.version || import.state == State::TakenBack.word() {
        return Err(Failure::new(Code::Conflict));
    }
    let touched = store::touched(ctx.tx, import.id, &import.request)?;
    if touched > 0 {
        return Err(Failure::new(Code::ImportTouched).with("count", touched));
    }
    let written_into = store::added_to(ctx.tx, import.id)?;
    let made = ["customer", "contact", "ticket"].map(|entity| store::made(ctx.tx, import.id, entity));
    let [customers, contacts, cases] = made;
    let (customers, contacts, cases) = (customers?, contacts?, cases?);
    let mut changed = log::changes_of_request(ctx.tx, &import.request)?;
    changed.reverse();
    for one in &changed {
        restore(ctx, one, &import)?;
    }
    store::remove(ctx.tx, import.id)?;
    for cid in written_into {
        tickets::sum_time(ctx.tx, cid)?;
        index::ticket(ctx, cid)?;
    }
    store::say(ctx.tx, import.id, State::TakenBack.word(), &import.counts)?;
    let removed = serde_json::json!({ "customers": customers, "contacts": contacts, "cases": cases });
    ctx.log("import", import.id, "taken_back", &removed)?;
    let now = store::get(ctx.tx, import.id)?.ok_or_else(|| Failure::new(Code::NotFound))?;
    row(&now)
}

/// Gives something its content from before the import changed it, if nobody changed it since.
fn restore(ctx: &mut Writing<'_, '_>, one: &Logged, import: &store::Import) -> Answer<()> {
    let touched = |failure: Failure| match failure.code {
        Code::CannotUndo | Code::Conflict => Failure::new(Code::ImportTouched).with("count", 1),
        _ => failure,
    };
    match one.event.entity.as_str() {
        "ticket" => {
            let payload: Payload = read(one)?;
            let now = known(ctx, Cid(one.event.id))?;
            let before = change::reverted(&now, &payload.changes).map_err(touched)?;
            let happening = Happening::Undone {
                action: one.event.action.clone(),
            };
            change::write(ctx, &now, before, happening, Some(import.request.clone())).map_err(touched)?;
            index::ticket(ctx, now.cid)
        }
        "customer" => {
            let (before, after): (Customer, Customer) = read(one)?;
            let version = after.version;
            customers::change(ctx, Customer { version, ..before })
                .map_err(touched)
                .map(drop)
        }
        _ => {
            let (before, after): (Contact, Contact) = read(one)?;
            let version = after.version;
            customers::change_contact(ctx, Contact { version, ..before })
                .map_err(touched)
                .map(drop)
        }
    }
}

fn read<T: DeserializeOwned>(one: &Logged) -> Answer<T> {
    serde_json::from_str(&one.event.payload).map_err(|error| Failure::new(Code::CannotUndo).because(error))
}
