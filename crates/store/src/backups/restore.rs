//! Puts a backup in the place of the database, so that every number goes on and the way back stays open.

use super::check::{self, Contents};
use super::names::{Kind, Label};
use super::{list, place, remove};
use crate::engine::Connection;
use crate::engine::sqlite::Sqlite;
use crate::error::{Refusal, Result, StoreError};
use crate::log::{self, Event};
use crate::marks::{self, Marks, Numbers};
use crate::transaction::Tx;
use crate::{counters, database, examine, folder, migrations};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file a restore is prepared in.
const PART: &str = "callbuch.restore.part";
/// What the log calls it.
pub const ENTITY: &str = "database";

/// Numbers that will not be used, because nobody knows any more for what they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The counter: `cid`, `statement-2026`.
    pub counter: String,
    /// The last number before.
    pub after: i64,
    /// The next number that will be given.
    pub next: i64,
}

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where the database lies that was replaced; none if there was none.
    pub replaced: Option<PathBuf>,
    /// Which numbers are left out.
    pub gaps: Vec<Gap>,
}

/// What the log says of it.
#[derive(Serialize)]
struct Entry<'e> {
    file: &'e str,
    gaps: &'e [Gap],
}

/// Replaces the database of a folder. The caller owns the folder, and nobody has the database open.
///
/// # Errors
/// [`StoreError::Refused`] with what is wrong with the file; [`StoreError::Full`] and others of the folder. The
/// database is then as it was.
pub fn put_back(data: &Path, file: &Path, now: DateTime<Utc>, request: &str) -> Result<Restored> {
    let part = data.join(PART);
    let prepared = prepare(data, file, &part, now, request).and_then(|(gaps, last)| {
        let replaced = swap(data, &part, now)?;
        // The numbers stand in the new database, so a side file that cannot follow does no harm.
        if let Err(error) = Marks::begin(data, &last) {
            tracing::warn!("noting the numbers after a restore: {error}");
        }
        Ok(Restored { replaced, gaps })
    });
    if prepared.is_err() {
        let _ = remove_with_log(&part);
    }
    prepared
}

fn prepare(
    data: &Path,
    file: &Path,
    part: &Path,
    now: DateTime<Utc>,
    request: &str,
) -> Result<(Vec<Gap>, BTreeMap<String, i64>)> {
    acceptable(data, file)?;
    remove_with_log(part)?;
    // Checked is the copy: whatever happens to the original meanwhile cannot matter.
    fetch(file, part)?;
    let Contents { counters: last } = check::check(part)?;
    let kept = marks::read(data)?;
    let highest = highest(&last, kept.as_ref(), &named(data, file)?);
    let gaps = gaps(&last, &highest);
    let mut connection = Sqlite::open(part, false)?;
    migrations::migrate(&mut connection)?;
    connection.begin(true)?;
    let mut tx = Tx::new(&mut connection);
    for (name, number) in &highest {
        counters::raise(&mut tx, name, *number)?;
    }
    counters::raise(&mut tx, database::MARKED, 1)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    note(
        &mut tx,
        &Entry {
            file: &name,
            gaps: &gaps,
        },
        "restored",
        now,
        request,
    )?;
    tx.flush()?;
    connection.commit()?;
    connection.settle()?;
    drop(connection);
    folder::sync_file(part)?;
    Ok((gaps, highest))
}

/// Writes into the log that numbers were skipped, or all was put back.
pub fn note(tx: &mut Tx<'_>, entry: &impl Serialize, action: &str, now: DateTime<Utc>, request: &str) -> Result<()> {
    let event = Event {
        at: now.trunc_subsecs(3),
        person: None,
        request: request.to_owned(),
        entity: ENTITY.to_owned(),
        id: 0,
        action: action.to_owned(),
        payload: serde_json::to_string(entry)?,
    };
    log::note(tx, event);
    Ok(())
}

fn acceptable(data: &Path, file: &Path) -> Result<()> {
    let found = std::fs::symlink_metadata(file).map_err(|_| Refusal::Missing)?;
    if !found.is_file() {
        return Err(Refusal::NoFile.into());
    }
    let live = std::fs::canonicalize(data.join(database::FILE));
    if live.is_ok_and(|live| std::fs::canonicalize(file).is_ok_and(|file| file == live)) {
        return Err(Refusal::InUse.into());
    }
    Ok(())
}

/// Copies a file, and the log beside it if it was copied by hand while it was in use.
fn fetch(file: &Path, part: &Path) -> Result<()> {
    let copied = std::fs::copy(file, part).and_then(|_| {
        let log = beside(file, "-wal");
        if std::fs::symlink_metadata(&log).is_ok_and(|log| log.is_file()) {
            std::fs::copy(log, beside(part, "-wal"))?;
        }
        Ok(())
    });
    copied.map_err(|error| StoreError::of_file(&error))
}

/// How far numbers had gone by the names of all backups that are known, and of this one.
fn named(data: &Path, file: &Path) -> Result<BTreeMap<String, i64>> {
    let mut named = BTreeMap::new();
    let mut take = |label: &Label| {
        for (name, number) in label.counters() {
            let known = named.entry(name).or_insert(0);
            *known = number.max(*known);
        }
    };
    for folder in place::all(data) {
        // A folder that cannot be read now says nothing; the side file does.
        list(&folder)
            .unwrap_or_default()
            .iter()
            .for_each(|backup| take(&backup.label));
    }
    file.file_name()
        .and_then(|name| Label::read(name.to_str()?))
        .iter()
        .for_each(take);
    Ok(named)
}

/// Above which number each counter goes on: the highest of the database, the side file and the names; and 100 more
/// when there is no side file.
pub fn highest(
    last: &BTreeMap<String, i64>,
    kept: Option<&Numbers>,
    named: &BTreeMap<String, i64>,
) -> BTreeMap<String, i64> {
    let mut highest = last.clone();
    highest.remove(database::MARKED);
    let kept_bounds = kept.into_iter().flatten().map(|(name, mark)| (name, mark.bound));
    let named = named.iter().map(|(name, number)| (name, *number));
    for (name, number) in kept_bounds.chain(named) {
        let known = highest.entry(name.clone()).or_insert(0);
        *known = number.max(*known);
    }
    if kept.is_none() {
        // A counter that never gave a number has nothing to repeat.
        for number in highest.values_mut().filter(|number| **number > 0) {
            *number += marks::SKIPPED;
        }
    }
    highest
}

/// Which numbers lie between.
pub fn gaps(last: &BTreeMap<String, i64>, highest: &BTreeMap<String, i64>) -> Vec<Gap> {
    let gaps = highest.iter().filter_map(|(name, number)| {
        let after = last.get(name).copied().unwrap_or(0);
        (*number > after).then(|| Gap {
            counter: name.clone(),
            after,
            next: number + 1,
        })
    });
    gaps.collect()
}

/// Renames the prepared file into place. The old database keeps standing under its new name from before the moment
/// of the swap, so that there is one at every moment.
fn swap(data: &Path, part: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let live = data.join(database::FILE);
    let of_file = |error: std::io::Error| StoreError::of_file(&error);
    let mut replaced = None;
    if live.exists() {
        // One that cannot be opened any more stays as it is, together with its log.
        let last = settled(data, &live).unwrap_or_else(|_| issued(data));
        let kept = data.join(Label::new(Kind::Replaced, now.trunc_subsecs(0), &last).name());
        remove(&kept)?;
        if std::fs::hard_link(&live, &kept).is_err() {
            // Some file systems know no second name for a file.
            std::fs::copy(&live, &kept).map_err(of_file)?;
            folder::sync_file(&kept)?;
        }
        let log = beside(&live, "-wal");
        if log.exists() {
            std::fs::rename(&log, beside(&kept, "-wal")).map_err(of_file)?;
        }
        replaced = Some(kept);
    }
    for ending in ["-wal", "-shm", "-journal"] {
        remove(&beside(&live, ending))?;
    }
    folder::sync(data)?;
    std::fs::rename(part, &live).map_err(of_file)?;
    // It is done. Should the name not become durable, the old database is there after a power cut, as it was.
    if let Err(error) = folder::sync(data) {
        tracing::warn!("making a restore durable: {error}");
    }
    Ok(replaced)
}

/// Makes the file of the database stand alone, if it is one of ours; answers its counters.
fn settled(data: &Path, live: &Path) -> Result<BTreeMap<String, i64>> {
    match examine::live(data) {
        Ok(_) | Err(StoreError::Newer { .. }) => {}
        Err(error) => return Err(error),
    }
    let mut connection = Sqlite::open(live, false)?;
    connection.settle()?;
    counters::all(&mut Tx::new(&mut connection))
}

fn issued(data: &Path) -> BTreeMap<String, i64> {
    let kept = marks::read(data).ok().flatten().unwrap_or_default();
    kept.into_iter().map(|(name, mark)| (name, mark.issued)).collect()
}

fn remove_with_log(file: &Path) -> Result<()> {
    ["", "-wal", "-shm", "-journal"]
        .iter()
        .try_for_each(|ending| remove(&beside(file, ending)))
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
