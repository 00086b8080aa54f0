//! Saved views of the lists of cases.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::fold;
use callbuch_core::ids::{PersonId, ViewId};
use callbuch_core::views::SavedView;
use chrono::{DateTime, Utc};

/// The views a person sees, the own ones first, each by name.
pub fn seen_by(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<SavedView>> {
    tx.list(
        "select id, version, owner, name, shown from list_view
         where deleted_at is null and (owner is null or owner = $1)
         order by case when owner is null then 1 else 0 end, name_sort, id",
        params![person.0],
        view,
    )
}

/// A view that is not deleted.
pub fn get(tx: &mut Tx<'_>, id: ViewId) -> Result<Option<SavedView>> {
    tx.first(
        "select id, version, owner, name, shown from list_view where id = $1 and deleted_at is null",
        params![id.0],
        view,
    )
}

/// A view, also one that is deleted, with whether it is.
pub fn with_deleted(tx: &mut Tx<'_>, id: ViewId) -> Result<Option<(SavedView, bool)>> {
    tx.first(
        "select id, version, owner, name, shown, deleted_at from list_view where id = $1",
        params![id.0],
        |row| Ok((view(row)?, row.opt_int(5)?.is_some())),
    )
}

/// Adds a view; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, one: &SavedView) -> Result<ViewId> {
    let id = tx.number(
        "insert into list_view (version, owner, name, name_sort, shown) values (1, $1, $2, $3, $4) returning id",
        params![
            one.owner.map(|owner| owner.0),
            &one.name,
            fold::sort_key(&one.name),
            serde_json::to_string(&one.shown)?
        ],
    )?;
    Ok(ViewId(id))
}

/// Changes a view seen at its version. Answers false if it has changed or gone since.
pub fn change(tx: &mut Tx<'_>, one: &SavedView) -> Result<bool> {
    let done = tx.exec(
        "update list_view set version = version + 1, owner = $3, name = $4, name_sort = $5, shown = $6
         where id = $1 and version = $2 and deleted_at is null",
        params![
            one.id.0,
            one.version,
            one.owner.map(|owner| owner.0),
            &one.name,
            fold::sort_key(&one.name),
            serde_json::to_string(&one.shown)?
        ],
    )?;
    Ok(done == 1)
}

/// Marks a view seen at its version as deleted, or as there again. Answers false if it has changed since.
pub fn mark(tx: &mut Tx<'_>, id: ViewId, version: i64, deleted: Option<DateTime<Utc>>) -> Result<bool> {
    let done = tx.exec(
        "update list_view set version = version + 1, deleted_at = $3 where id = $1 and version = $2",
        params![id.0, version, deleted],
    )?;
    Ok(done == 1)
}

fn view(row: &Row) -> Result<SavedView> {
    Ok(SavedView {
        id: ViewId(row.int(0)?),
        version: row.int(1)?,
        owner: row.opt_int(2)?.map(PersonId),
        name: row.text(3)?,
        shown: row.json(4)?,
    })
}
