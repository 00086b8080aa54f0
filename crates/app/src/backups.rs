//! Backups: made every day, on request and before the schema changes; listed; put back.
//!
//! These commands work on files, so none of them is a transaction. What a restore did stands in the log of what was
//! restored.

use crate::commands::Nothing;
use crate::desk::{Call, Desk};
use crate::failure::Answer;
use crate::office;
use callbuch_store::backups::names::Kind;
use callbuch_store::backups::restore::{Gap, Restored};
use callbuch_store::backups::{self as store, Backup, place};
use callbuch_store::{database, log};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use ts_rs::TS;

/// After so many days without a backup the office is warned.
const WARNED_AFTER: i64 = 3;
/// After so many hours a backup that could not be made is tried again.
const TRIED_AGAIN: i64 = 1;

/// The backups there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Backups {
    /// Whether the data lies on a server, which is backed up by its own means. Everything else is empty then.
    pub on_server: bool,
    /// Where they go.
    pub folder: String,
    /// Whether that is the folder inside the data folder, because nobody chose another.
    pub is_usual: bool,
    /// The latest first.
    pub rows: Vec<BackupRow>,
    /// When the last good one was made.
    pub last: Option<DateTime<Utc>>,
    /// Whether it is older than it should ever be; never for the sample.
    pub is_late: bool,
    /// How far the one under way has come, in thousandths.
    pub progress: Option<u32>,
}

/// One backup. It was opened and checked before it got its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupRow {
    /// The file with its folder.
    pub file: String,
    /// Its name.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The highest CID issued by then; 0 before the first.
    pub cid: i64,
    /// The number of the last statement by then.
    pub statement: Option<String>,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Whether it is what a restore replaced: restoring it takes that restore back.
    pub replaced: bool,
}

/// A file to restore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupFile {
    /// The file with its folder.
    pub file: String,
}

/// A folder for backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupFolder {
    /// The folder from its root; none for the one inside the data folder.
    pub folder: Option<String>,
}

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RestoredView {
    /// The file that holds what was replaced; none if there was nothing, or if it was done before.
    pub replaced: Option<String>,
    /// The next CID, when CIDs were left out.
    pub next_cid: Option<i64>,
}

/// The backups there are.
///
/// # Errors
/// What the database says; a folder that cannot be read has no backups.
pub fn list(desk: &Desk, call: &Call<'_>, _: Nothing) -> Answer<Backups> {
    if !desk.database().is_embedded() {
        return Ok(Backups {
            on_server: true,
            folder: String::new(),
            is_usual: false,
            rows: Vec::new(),
            last: None,
            is_late: false,
            progress: None,
        });
    }
    let mut backups = of_folder(desk.database().folder()?, call.now);
    let began = desk.read(call.now, |ctx| Ok(log::began(ctx.tx)?))?;
    let is_old = began.is_some_and(|began| call.now - began > TimeDelta::days(WARNED_AFTER));
    // A new office has no backup for a moment, and the sample never has one.
    backups.is_late &= is_old && !is_sample(desk, call.now)?;
    backups.progress = desk.database().backup_progress().map(thousandths);
    Ok(backups)
}

/// The backups of a data folder whose database need not be open.
#[must_use]
pub fn of_folder(data: &Path, now: DateTime<Utc>) -> Backups {
    let mut found = Vec::new();
    let data = &std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    for folder in place::all(data) {
        // A disk that is not connected now has none, and keeps nobody from those that lie elsewhere.
        found.extend(store::list(&folder).unwrap_or_default());
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.label.at));
    let last = found.iter().find(|backup| backup.label.kind == Kind::Regular);
    let last = last.map(|backup| backup.label.at);
    Backups {
        on_server: false,
        folder: place::now(data).display().to_string(),
        is_usual: place::chosen(data).is_none(),
        is_late: last.is_none_or(|last| now - last > TimeDelta::days(WARNED_AFTER)),
        last,
        rows: found.iter().map(row).collect(),
        progress: None,
    }
}

/// Makes a backup now.
///
/// # Errors
/// [`Code::OnServer`], [`Code::Busy`] while another is being made, [`Code::BackupUnwritable`], [`Code::BackupFull`],
/// [`Code::Damaged`].
pub fn make(desk: &Desk, call: &Call<'_>, _: Nothing) -> Answer<BackupRow> {
    Ok(row(&desk.database().back_up(call.now)?))
}

/// Chooses where backups go from now on. Those made before stay where they are.
///
/// # Errors
/// [`Code::OnServer`], [`Code::BackupUnwritable`]: the choice stays as it was.
pub fn choose(desk: &Desk, call: &Call<'_>, wanted: BackupFolder) -> Answer<Backups> {
    let folder = wanted.folder.map(PathBuf::from);
    place::choose(desk.database().folder()?, folder.as_deref())?;
    list(desk, call, Nothing {})
}

/// Puts a backup in the place of all data. The same request is done once.
///
/// # Errors
/// [`Code::OnServer`], [`Code::BackupRefused`], [`Code::Full`]: all data is then as it was.
pub fn restore(desk: &Desk, call: &Call<'_>, wanted: BackupFile) -> Answer<RestoredView> {
    desk.database().folder()?;
    let done_before = desk.read(call.now, |ctx| Ok(!log::of_request(ctx.tx, call.request)?.is_empty()))?;
    if done_before {
        return Ok(RestoredView {
            replaced: None,
            next_cid: None,
        });
    }
    let restored = desk
        .database()
        .restore(Path::new(&wanted.file), call.now, call.request)?;
    Ok(view(restored))
}

/// A file somebody picked, as it would stand in the list; what it really holds is seen when it is restored.
///
/// # Errors
/// [`crate::failure::Code::BackupRefused`] when it cannot be read.
pub fn row_of(file: &Path) -> Answer<BackupRow> {
    Ok(row(&store::picked(file)?))
}

/// Puts a backup in the place of a data folder's database, which is not open and need not be sound.
///
/// # Errors
/// [`Code::Held`]; else as [`restore`].
pub fn restore_file(data: &Path, file: &Path, now: DateTime<Utc>, request: &str) -> Answer<RestoredView> {
    Ok(view(database::restore(data, file, now, request)?))
}

/// Makes a backup of a data folder's database, which another program may have open; answers the file that was
/// written. In a folder it gets a name that says when it was made.
///
/// # Errors
/// As [`make`]; [`Code::Missing`].
pub fn back_up_file(data: &Path, file: &Path, now: DateTime<Utc>) -> Answer<PathBuf> {
    Ok(database::back_up_to(data, file, now)?)
}

/// Makes the backup of the day, when the last one is older than a day; answers whether it did.
///
/// # Errors
/// As [`make`]; it is tried again after an hour.
pub fn daily(desk: &Desk, now: DateTime<Utc>) -> Answer<bool> {
    if !desk.database().is_embedded() || !is_set_up(desk, now)? || is_sample(desk, now)? {
        return Ok(false);
    }
    // A folder that cannot be read has none; making one then says why.
    let last = store::list(&place::now(desk.database().folder()?)).unwrap_or_default();
    let last = last.iter().find(|backup| backup.label.kind == Kind::Regular);
    // One that seems to lie in the future, after the clock went back, does not keep others from being made.
    let is_due = last.is_none_or(|last| !(TimeDelta::zero()..TimeDelta::days(1)).contains(&(now - last.label.at)));
    if !is_due {
        return Ok(false);
    }
    let mut tried = desk.backup_tried.lock().unwrap_or_else(PoisonError::into_inner);
    if tried.is_some_and(|tried| (TimeDelta::zero()..TimeDelta::hours(TRIED_AGAIN)).contains(&(now - tried))) {
        return Ok(false);
    }
    *tried = Some(now);
    drop(tried);
    desk.database().back_up(now)?;
    Ok(true)
}

fn is_set_up(desk: &Desk, now: DateTime<Utc>) -> Answer<bool> {
    desk.read(now, |ctx| Ok(office::load(ctx.tx)?.is_some()))
}

fn is_sample(desk: &Desk, now: DateTime<Utc>) -> Answer<bool> {
    desk.read(now, |ctx| {
        Ok(office::load(ctx.tx)?.is_some_and(|(_, office)| office.sample))
    })
}

fn row(backup: &Backup) -> BackupRow {
    let label = &backup.label;
    BackupRow {
        file: backup.file.display().to_string(),
        name: backup
            .file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        at: label.at,
        cid: label.cid,
        statement: label.statement.map(|(year, number)| format!("ZN-{year}-{number:05}")),
        bytes: backup.bytes,
        replaced: label.kind == Kind::Replaced,
    }
}

fn view(restored: Restored) -> RestoredView {
    let of_cids = |gap: &&Gap| gap.counter == crate::intake::CIDS;
    RestoredView {
        next_cid: restored.gaps.iter().find(of_cids).map(|gap| gap.next),
        replaced: restored.replaced.map(|file| file.display().to_string()),
    }
}

fn thousandths((done, of): (u64, u64)) -> u32 {
    u32::try_from(done.saturating_mul(1000) / of.max(1)).unwrap_or(0)
}
