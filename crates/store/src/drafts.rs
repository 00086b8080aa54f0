//! What people have typed and not yet sent.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use callbuch_core::ids::PersonId;
use chrono::{DateTime, Utc};

/// Keeps a draft under a name of the form it belongs to.
pub fn keep(tx: &mut Tx<'_>, person: PersonId, name: &str, at: DateTime<Utc>, body: &str) -> Result<()> {
    tx.exec(
        "insert into draft (person, name, saved_at, body) values ($1, $2, $3, $4)
         on conflict (person, name) do update set saved_at = excluded.saved_at, body = excluded.body",
        params![person.0, name, at, body],
    )
    .map(drop)
}

/// A kept draft.
pub fn get(tx: &mut Tx<'_>, person: PersonId, name: &str) -> Result<Option<String>> {
    tx.first(
        "select body from draft where person = $1 and name = $2",
        params![person.0, name],
        |row| row.text(0),
    )
}

/// Forgets a draft once it was sent or thrown away.
pub fn forget(tx: &mut Tx<'_>, person: PersonId, name: &str) -> Result<()> {
    tx.exec(
        "delete from draft where person = $1 and name = $2",
        params![person.0, name],
    )
    .map(drop)
}
