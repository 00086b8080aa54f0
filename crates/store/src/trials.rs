//! Trials of what must never be lost: numbers, backups, the way back, upgrades. Faults are made, not waited for.

#![allow(clippy::unwrap_used, reason = "a trial that cannot go on fails")]

mod faults;
mod numbers;
mod opening;
mod restoring;
mod upgrading;

use crate::database::{self, Database};
use crate::error::Result;
use crate::log::{self, Event};
use crate::transaction::Tx;
use crate::value::Val;
use crate::{blobs, counters, integrity};
use chrono::{DateTime, TimeDelta, Utc};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Tuesday, 24.11.2026, 9:15 in Berlin, and so many seconds later.
fn moment(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_795_508_100 + seconds)
}

fn open(data: &Path) -> Result<Database> {
    Database::open(data, moment(0))
}

/// Issues a CID with an entry in the log and bytes of its own; answers it.
fn issue(database: &Database) -> i64 {
    try_issue(database).unwrap()
}

fn try_issue(database: &Database) -> Result<i64> {
    database.write(|tx| {
        let cid = counters::next(tx, "cid")?;
        blobs::keep(tx, &vec![cid.to_le_bytes()[0]; 300_000])?;
        let event = Event {
            at: moment(cid),
            person: None,
            request: format!("issue-{cid}"),
            entity: "ticket".to_owned(),
            id: cid,
            action: "opened".to_owned(),
            payload: format!("{{\"cid\":{cid}}}"),
        };
        log::note(tx, event);
        Ok(cid)
    })
}

/// Issues a statement's number of 2026.
fn finalise(database: &Database) -> i64 {
    database.write(|tx| counters::next(tx, "statement-2026")).unwrap()
}

/// Everything in the tables, in words.
fn dump(database: &Database) -> String {
    database.read(dumped).unwrap()
}

fn dumped(tx: &mut Tx<'_>) -> Result<String> {
    let tables = tx.list(
        "select name from sqlite_master where type = 'table' and name not like 'search\\_%' escape '\\' order by name",
        &[],
        |row| row.text(0),
    )?;
    let mut dump = String::new();
    for table in tables {
        for row in tx.query(&format!("select * from {table} order by 1, 2"), &[])? {
            let _ = writeln!(
                dump,
                "{table}: {}",
                row.0.iter().map(word).collect::<Vec<_>>().join(", ")
            );
        }
    }
    Ok(dump)
}

/// A value in a word; long ones are cut, because the trials' own are alike from beginning to end.
fn word(value: &Val) -> String {
    let word = format!("{value:?}");
    word.chars().take(400).collect()
}

fn is_sound(database: &Database) -> bool {
    database
        .read(|tx| {
            let fits = log::first_break(tx)?.is_none() && blobs::first_broken(tx)?.is_none();
            Ok::<_, crate::error::StoreError>(fits && integrity::faults(tx)?.is_empty())
        })
        .unwrap()
}

/// What happened to the database as a whole, by the log.
fn told(database: &Database) -> Vec<String> {
    let logged = database.read(|tx| log::of(tx, "database", 0)).unwrap();
    logged.into_iter().map(|one| one.event.action).collect()
}

/// A copy of everything in a folder, as the disk shows it while a program is being killed.
fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn live(data: &Path) -> std::path::PathBuf {
    data.join(database::FILE)
}
