//! Acts already answered: a repeat gets the first answer.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use chrono::{DateTime, Utc};

/// The answer this request got, with the command it was for.
pub fn answer(tx: &mut Tx<'_>, id: &str) -> Result<Option<(String, String)>> {
    tx.first(
        "select command, answer from request where id = $1",
        params![id],
        |row| Ok((row.text(0)?, row.text(1)?)),
    )
}

/// Keeps an answer. Answers false if the request is already known: then the other one counts.
pub fn keep(tx: &mut Tx<'_>, id: &str, at: DateTime<Utc>, command: &str, answer: &str) -> Result<bool> {
    let kept = tx.exec(
        "insert into request (id, at, command, answer) values ($1, $2, $3, $4) on conflict (id) do nothing",
        params![id, at, command, answer],
    )?;
    Ok(kept == 1)
}
