//! Whether a file is a whole, sound database of ours: read and believed only after every check.

use crate::engine::Connection;
use crate::engine::sqlite::Sqlite;
use crate::error::{Refusal, Result, StoreError};
use crate::transaction::Tx;
use crate::{attachments, blobs, counters, integrity, log, migrations};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a sound file holds.
pub struct Contents {
    /// The last number of every counter.
    pub counters: BTreeMap<String, i64>,
}

/// Checks everything: the schema, the structure of the file, references, the log's chain, the hashes of all bytes,
/// and that no file lacks its own.
///
/// # Errors
/// [`StoreError::Refused`] with what is wrong.
pub fn check(file: &Path) -> Result<Contents> {
    contents(file).map_err(|error| StoreError::Refused(refusal(error)))
}

fn contents(file: &Path) -> Result<Contents> {
    let mut connection = Sqlite::examine(file)?;
    let steps = migrations::known_steps(&mut connection)?;
    if steps == 0 {
        return Err(StoreError::Foreign);
    }
    same_schema(&mut connection, steps)?;
    connection.begin(false)?;
    let mut tx = Tx::new(&mut connection);
    if let Some(fault) = integrity::faults(&mut tx)?.first() {
        return Err(StoreError::Damaged(fault.clone()));
    }
    if let Some(seq) = log::first_break(&mut tx)? {
        return Err(StoreError::Damaged(format!("entry {seq} of the log does not fit")));
    }
    if let Some(address) = blobs::first_broken(&mut tx)? {
        return Err(StoreError::Damaged(format!("the bytes stored as {address} changed")));
    }
    if has_files(&mut tx)?
        && let Some(file) = attachments::first_missing(&mut tx)?
    {
        return Err(StoreError::Damaged(format!("bytes of file {file} are missing")));
    }
    let counters = counters::all(&mut tx)?;
    Ok(Contents { counters })
}

/// Whether the schema is new enough to know files beside cases.
fn has_files(tx: &mut Tx<'_>) -> Result<bool> {
    let table = "select 1 from sqlite_master where type = 'table' and name = 'attachment'";
    Ok(tx.first(table, &[], |row| row.int(0))?.is_some())
}

/// Refuses a file whose schema has triggers or views of its own, or lacks something of ours.
fn same_schema(connection: &mut Sqlite, steps: usize) -> Result<()> {
    let mut ours = Sqlite::in_memory()?;
    migrations::upto(&mut ours, steps)?;
    let (found, expected) = (parts(connection)?, parts(&mut ours)?);
    if found.difference(&expected).next().is_some() {
        return Err(StoreError::Foreign);
    }
    match expected.difference(&found).next() {
        Some((kind, name, _)) => Err(StoreError::Damaged(format!("the {kind} {name} is missing"))),
        None => Ok(()),
    }
}

/// Kind and name of everything in a schema; for what acts by itself also what it does.
fn parts(connection: &mut Sqlite) -> Result<BTreeSet<(String, String, String)>> {
    let mut parts = BTreeSet::new();
    let sql = "select type, name, case when type in ('trigger', 'view') then sql else '' end
               from sqlite_master where name not like 'sqlite\\_%' escape '\\'";
    connection.each(sql, &[], &mut |row| {
        parts.insert((row.text(0)?, row.text(1)?, row.text(2)?));
        Ok(())
    })?;
    Ok(parts)
}

fn refusal(error: StoreError) -> Refusal {
    match error {
        StoreError::Foreign => Refusal::Foreign,
        StoreError::Newer { found, known } => Refusal::Newer { found, known },
        StoreError::Refused(refusal) => refusal,
        StoreError::Damaged(what) | StoreError::Unreadable(what) | StoreError::Other(what) => Refusal::Damaged(what),
        other => Refusal::Damaged(other.to_string()),
    }
}
