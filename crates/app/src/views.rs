//! Saved views: lists of cases under a name, one's own or the whole office's.

use crate::commands::Nothing;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::fields;
use callbuch_core::ids::{PersonId, ViewId};
use callbuch_core::views::{LONGEST_NAME, LONGEST_WORDS, MOST, SavedView, ViewShown, Wrong, is_seen, same_name};
use callbuch_store::log::Logged;
use callbuch_store::{customers, people, views as store};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A view to be kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewRequest {
    /// Its name.
    pub name: String,
    /// Whether the whole office sees it.
    pub shared: bool,
    /// What it shows.
    pub shown: ViewShown,
}

/// A view as it should be.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewChange {
    /// Which.
    pub id: ViewId,
    /// The version the caller saw.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// Whether the whole office sees it; otherwise it is the own one of who says so.
    pub shared: bool,
    /// What it shows.
    pub shown: ViewShown,
}

/// A view.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewRef {
    /// Which.
    pub id: ViewId,
    /// The version the caller saw.
    pub version: i64,
}

/// The views who sits here sees: the own ones, then the shared ones, each by name.
///
/// # Errors
/// [`Code::NobodySeated`].
pub fn list(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Vec<SavedView>> {
    let me = ctx.seated()?;
    Ok(store::seen_by(ctx.tx, me)?)
}

/// Keeps what a list shows under a name.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`] or [`Code::NameTaken`] at `name`; [`Code::ViewsFull`]; what is wrong with
/// what it shows, at its field.
pub fn add(ctx: &mut Writing<'_, '_>, wanted: ViewRequest) -> Answer<SavedView> {
    let me = ctx.person()?;
    let mut view = SavedView {
        id: ViewId(0),
        version: 1,
        owner: (!wanted.shared).then_some(me),
        name: wanted.name,
        shown: shown(ctx, wanted.shown)?,
    };
    view.name = named(ctx, me, &view)?;
    view.id = store::add(ctx.tx, &view)?;
    ctx.undoable = true;
    ctx.log("view", view.id.0, "added", &view)?;
    Ok(view)
}

/// Changes a view: its name, what it shows, whether it is shared.
///
/// # Errors
/// [`Code::NotFound`], also for someone else's own view; [`Code::Conflict`]; those of [`add`].
pub fn change(ctx: &mut Writing<'_, '_>, wanted: ViewChange) -> Answer<SavedView> {
    let me = ctx.person()?;
    let before = seen(ctx, me, wanted.id)?;
    let mut after = SavedView {
        id: wanted.id,
        version: wanted.version,
        owner: (!wanted.shared).then_some(me),
        name: wanted.name,
        shown: shown(ctx, wanted.shown)?,
    };
    after.name = named(ctx, me, &after)?;
    if !store::change(ctx.tx, &after)? {
        return Err(Failure::new(Code::Conflict));
    }
    after.version += 1;
    ctx.undoable = true;
    ctx.log("view", after.id.0, "changed", &(&before, &after))?;
    Ok(after)
}

/// Deletes a view; no case changes.
///
/// # Errors
/// [`Code::NotFound`], also for someone else's own view; [`Code::Conflict`].
pub fn delete(ctx: &mut Writing<'_, '_>, wanted: ViewRef) -> Answer<SavedView> {
    let (me, now) = (ctx.person()?, ctx.now);
    let before = seen(ctx, me, wanted.id)?;
    if !store::mark(ctx.tx, wanted.id, wanted.version, Some(now))? {
        return Err(Failure::new(Code::Conflict));
    }
    ctx.undoable = true;
    ctx.log("view", before.id.0, "deleted", &before)?;
    Ok(before)
}

/// Takes back what one act did to a view.
///
/// # Errors
/// [`Code::CannotUndo`] if it has changed since, or its old name is another's by now.
pub(crate) fn take_back(ctx: &mut Writing<'_, '_>, one: &Logged) -> Answer<()> {
    let (me, now) = (ctx.person()?, ctx.now);
    let known = store::with_deleted(ctx.tx, ViewId(one.event.id))?;
    let (known, is_deleted) = known.ok_or_else(|| Failure::new(Code::CannotUndo))?;
    let stands = |view: &SavedView| (view.owner, &view.name, &view.shown) == (known.owner, &known.name, &known.shown);
    let done = match one.event.action.as_str() {
        "added" => {
            let view: SavedView = logged(one)?;
            !is_deleted && stands(&view) && store::mark(ctx.tx, known.id, known.version, Some(now))?
        }
        "changed" => {
            let (before, after): (SavedView, SavedView) = logged(one)?;
            let again = SavedView {
                version: known.version,
                ..before
            };
            !is_deleted && stands(&after) && is_free(ctx, me, &again)? && store::change(ctx.tx, &again)?
        }
        "deleted" => {
            let view: SavedView = logged(one)?;
            is_deleted
                && stands(&view)
                && is_free(ctx, me, &view)?
                && store::mark(ctx.tx, known.id, known.version, None)?
        }
        _ => false,
    };
    if !done {
        return Err(Failure::new(Code::CannotUndo));
    }
    ctx.log("view", one.event.id, "taken_back", &one.event.action)
}

fn seen(ctx: &mut Writing<'_, '_>, me: PersonId, id: ViewId) -> Answer<SavedView> {
    let known = store::get(ctx.tx, id)?.filter(|view| is_seen(view, me));
    known.ok_or_else(|| Failure::at("view", Code::NotFound))
}

/// What a view shows, as it is kept.
fn shown(ctx: &mut Writing<'_, '_>, wanted: ViewShown) -> Answer<ViewShown> {
    let shown = wanted.settled().map_err(|wrong| match wrong {
        Wrong::Moment => Failure::at("due_before", Code::Invalid),
        Wrong::Columns => Failure::at("columns", Code::Invalid),
        Wrong::Words { length } => Failure::at("text", Code::TooLong)
            .with("length", length)
            .with("most", LONGEST_WORDS),
    })?;
    if let Some(customer) = shown.filter.customer {
        customers::get(ctx.tx, customer)?.ok_or_else(|| Failure::at("customer", Code::NotFound))?;
    }
    if let Some(person) = shown.filter.responsible {
        people::get(ctx.tx, person)?.ok_or_else(|| Failure::at("person", Code::NotFound))?;
    }
    Ok(shown)
}

/// The cleaned name, which no other view beside it has.
fn named(ctx: &mut Writing<'_, '_>, me: PersonId, view: &SavedView) -> Answer<String> {
    let name = fields::line("name", &view.name, LONGEST_NAME, true)?;
    let others = beside(ctx, me, view)?;
    if others.iter().any(|other| same_name(&other.name, &name)) {
        return Err(Failure::at("name", Code::NameTaken).with("name", name));
    }
    if others.len() >= MOST {
        return Err(Failure::new(Code::ViewsFull).with("most", MOST));
    }
    Ok(name)
}

fn is_free(ctx: &mut Writing<'_, '_>, me: PersonId, view: &SavedView) -> Answer<bool> {
    let others = beside(ctx, me, view)?;
    Ok(others.len() < MOST && !others.iter().any(|other| same_name(&other.name, &view.name)))
}

/// The other views of the same owner.
fn beside(ctx: &mut Writing<'_, '_>, me: PersonId, view: &SavedView) -> Answer<Vec<SavedView>> {
    let mut others = store::seen_by(ctx.tx, view.owner.unwrap_or(me))?;
    others.retain(|other| other.owner == view.owner && other.id != view.id);
    Ok(others)
}

fn logged<T: serde::de::DeserializeOwned>(one: &Logged) -> Answer<T> {
    serde_json::from_str(&one.event.payload).map_err(|error| Failure::new(Code::CannotUndo).because(error))
}
