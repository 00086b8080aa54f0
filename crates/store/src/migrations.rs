//! The schema's history. Steps only add; a shipped file is never touched again.

use crate::engine::{Connection, Kind};
use crate::error::{Result, StoreError};
use crate::value::Val;
use sha2::{Digest, Sha256};

/// Every step, in order: its name and its portable text.
///
/// `{token}`s are replaced by each engine's own words: `{id}` a key it numbers itself, `{int}`, `{text}`, `{blob}`,
/// `{strict}`, and whole passages such as `{search}`, which live beside the engine.
const STEPS: &[(&str, &str)] = &[
    ("0001_house", include_str!("../migrations/0001_house.sql")),
    ("0002_statements", include_str!("../migrations/0002_statements.sql")),
    ("0003_lists", include_str!("../migrations/0003_lists.sql")),
    ("0004_attachments", include_str!("../migrations/0004_attachments.sql")),
    ("0005_imports", include_str!("../migrations/0005_imports.sql")),
    ("0006_views", include_str!("../migrations/0006_views.sql")),
];

/// "Callbuch" in the header of the file, so that another program's database is recognised.
const APPLICATION_ID: i64 = 0x4361_6c6c;

/// How many steps there are.
pub const KNOWN: usize = STEPS.len();

/// Brings the schema up to date. All that is missing is one transaction: whatever happens, the schema is the old one
/// or the new one.
pub fn migrate(connection: &mut dyn Connection) -> Result<()> {
    upto(connection, KNOWN)
}

/// Brings the schema to what it was after so many steps; one that has seen more stays.
pub fn upto(connection: &mut dyn Connection, steps: usize) -> Result<()> {
    let done = known_steps(connection)?;
    if done >= steps {
        return Ok(());
    }
    connection.begin(true)?;
    let missing = STEPS.iter().enumerate().take(steps).skip(done);
    for (index, (name, text)) in missing {
        if let Err(error) = step(connection, index, name, text) {
            connection.rollback()?;
            return Err(error);
        }
    }
    connection.commit()
}

/// How many steps this database has seen; refuses one that is not ours, or newer, before anything is written.
pub fn known_steps(connection: &mut dyn Connection) -> Result<usize> {
    let tables = match connection.kind() {
        Kind::Sqlite => "select name from sqlite_master where type = 'table'",
        Kind::Postgres => "select tablename::text from pg_tables where schemaname = current_schema()",
    };
    let tables = texts(connection, tables)?;
    if tables.is_empty() {
        return Ok(0);
    }
    if !tables.iter().any(|table| table == "schema_step") {
        return Err(StoreError::Foreign);
    }
    let hashes = texts(connection, "select hash from schema_step order by n")?;
    let changed = STEPS
        .iter()
        .zip(&hashes)
        .find(|((_, text), hash)| fingerprint(text) != **hash);
    match changed {
        Some(((name, _), _)) => Err(StoreError::Damaged(format!(
            "step {name} of the schema differs from this program's"
        ))),
        None if hashes.len() > KNOWN => Err(StoreError::Newer {
            found: hashes.len() as i64,
            known: KNOWN as i64,
        }),
        None => Ok(hashes.len()),
    }
}

fn step(connection: &mut dyn Connection, index: usize, name: &str, text: &str) -> Result<()> {
    if index == 0 {
        if connection.kind() == Kind::Sqlite {
            connection.batch(&format!("pragma application_id = {APPLICATION_ID}"))?;
        }
        let table =
            "create table schema_step (n {int} primary key, name {text} not null, hash {text} not null) {strict}";
        let table = connection.ddl(table);
        connection.batch(&table)?;
    }
    let text_here = connection.ddl(text);
    connection.batch(&text_here)?;
    let row = [
        Val::Int(index as i64 + 1),
        Val::from(name),
        Val::Text(fingerprint(text)),
    ];
    connection
        .exec("insert into schema_step (n, name, hash) values ($1, $2, $3)", &row)
        .map(drop)
}

fn texts(connection: &mut dyn Connection, sql: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    connection.each(sql, &[], &mut |row| {
        found.push(row.text(0)?);
        Ok(())
    })?;
    Ok(found)
}

fn fingerprint(text: &str) -> String {
    crate::log::hex(&Sha256::digest(text.as_bytes()))
}
