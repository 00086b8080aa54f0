//! Settings of the office and preferences of its people, as JSON by name.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use callbuch_core::ids::PersonId;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A setting with its version.
pub fn get<T: DeserializeOwned>(tx: &mut Tx<'_>, name: &str) -> Result<Option<(i64, T)>> {
    tx.first(
        "select version, value from setting where name = $1",
        params![name],
        |row| Ok((row.int(0)?, row.json(1)?)),
    )
}

/// Changes a setting that was seen at `version` (0 if it did not exist). Answers false if it has changed since.
pub fn set<T: Serialize>(tx: &mut Tx<'_>, name: &str, version: i64, value: &T) -> Result<bool> {
    let json = serde_json::to_string(value)?;
    let done = tx.exec(
        "insert into setting (name, version, value) values ($1, $2 + 1, $3)
         on conflict (name) do update set version = excluded.version, value = excluded.value where setting.version = $2",
        params![name, version, json],
    )?;
    Ok(done == 1)
}

/// A person's preferences by name, as JSON.
pub fn preferences(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<(String, String)>> {
    tx.list(
        "select name, value from preference where person = $1 order by name",
        params![person.0],
        |row| Ok((row.text(0)?, row.text(1)?)),
    )
}

/// Keeps a preference; the last one written counts.
pub fn prefer(tx: &mut Tx<'_>, person: PersonId, name: &str, value: &str) -> Result<()> {
    tx.exec(
        "insert into preference (person, name, value) values ($1, $2, $3)
         on conflict (person, name) do update set value = excluded.value",
        params![person.0, name, value],
    )
    .map(drop)
}
