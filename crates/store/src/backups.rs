//! Backups of the embedded database: made while it is in use, opened and checked before they count.
//!
//! A backup is one file. While it is being made it ends in `.part`, and such a file never counts; its final name says
//! when it was made and how far numbers had gone. It is not the place where a database is put back: see `restore`.

mod check;
mod keeping;
pub mod names;
pub mod place;
pub mod restore;

use crate::engine::sqlite::files;
use crate::error::{Refusal, Result, StoreError};
use crate::folder;
use check::Contents;
use chrono::{DateTime, SubsecRound, Utc};
use names::{Kind, Label, PART};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A backup that was sound when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub file: PathBuf,
    /// What its name says.
    pub label: Label,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Hears how many pages of how many are done.
pub type Told<'t> = &'t mut dyn FnMut(u64, u64);

/// Makes a backup of a database file in a folder. Nothing but a `.part` remains of one that fails.
///
/// # Errors
/// [`StoreError::NoBackup`] when the folder cannot be written; [`StoreError::Refused`] when what was copied is not
/// sound, and so the database itself is not.
pub fn make(live: &Path, folder: &Path, now: DateTime<Utc>, told: Told<'_>) -> Result<Backup> {
    let unwritable = |error| no_backup(folder, error);
    std::fs::create_dir_all(folder).map_err(|error| unwritable(StoreError::of_file(&error)))?;
    remove_parts(folder);
    let part = folder.join(format!("callbuch-{}.{PART}", now.format("%Y-%m-%d-%H%M%SZ")));
    let contents = copy_checked(live, &part, told).map_err(unwritable)?;
    let label = Label::new(Kind::Regular, now.trunc_subsecs(0), &contents.counters);
    let file = folder.join(label.name());
    finish(&part, &file).map_err(unwritable)?;
    let bytes = std::fs::metadata(&file).map(|data| data.len()).unwrap_or(0);
    Ok(Backup { file, label, bytes })
}

/// Makes a backup under a name of the caller's choice.
///
/// # Errors
/// As [`make`].
pub fn make_as(live: &Path, file: &Path, told: Told<'_>) -> Result<()> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{PART}"));
    let part = file.with_file_name(name);
    let made = copy_checked(live, &part, told).and_then(|_| finish(&part, file));
    made.map_err(|error| no_backup(file.parent().unwrap_or(Path::new(".")), error))
}

/// Every backup of a folder, the latest first. A folder that is not there has none.
///
/// # Errors
/// [`StoreError::ReadOnly`] when the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::of_file(&error)),
    };
    let mut backups: Vec<Backup> = entries.flatten().filter_map(|entry| backup(&entry.path())).collect();
    backups.sort_by(|a, b| b.label.at.cmp(&a.label.at).then_with(|| a.file.cmp(&b.file)));
    Ok(backups)
}

/// Removes what need not be kept any longer; answers how many were removed. The latest backup always stays.
///
/// # Errors
/// As [`list`]; a file that cannot be removed stays.
pub fn thin_out(folder: &Path, now: DateTime<Utc>) -> Result<usize> {
    let backups = list(folder)?;
    let labels: Vec<Label> = backups.iter().map(|backup| backup.label.clone()).collect();
    let may_go = keeping::superfluous(&labels, now);
    let gone = backups
        .iter()
        .filter(|backup| may_go.contains(&&backup.label))
        .filter(|backup| std::fs::remove_file(&backup.file).is_ok());
    Ok(gone.count())
}

/// A file somebody picked, whatever its name: where that says nothing, it is from when it was last written.
///
/// # Errors
/// [`StoreError::Refused`] when there is no such file.
pub fn picked(file: &Path) -> Result<Backup> {
    let data = std::fs::symlink_metadata(file).map_err(|_| Refusal::Missing)?;
    let written = data.modified().map(DateTime::<Utc>::from).unwrap_or_default();
    let named = file.file_name().and_then(|name| Label::read(name.to_str()?));
    Ok(Backup {
        file: file.to_owned(),
        label: named.unwrap_or_else(|| Label::new(Kind::Regular, written, &BTreeMap::new())),
        bytes: data.len(),
    })
}

fn backup(file: &Path) -> Option<Backup> {
    let label = Label::read(file.file_name()?.to_str()?)?;
    let data = std::fs::symlink_metadata(file).ok()?;
    (data.is_file() && data.len() > 0).then(|| Backup {
        file: file.to_owned(),
        label,
        bytes: data.len(),
    })
}

fn copy_checked(live: &Path, part: &Path, told: Told<'_>) -> Result<Contents> {
    let made = remove(part)
        .and_then(|()| files::copy(live, part, told))
        .and_then(|()| folder::sync_file(part))
        .and_then(|()| check::check(part));
    if made.is_err() {
        // What is left of it helps nobody, and never counts in any case.
        let _ = remove(part);
    }
    made
}

fn finish(part: &Path, file: &Path) -> Result<()> {
    std::fs::rename(part, file).map_err(|error| StoreError::of_file(&error))?;
    folder::sync(file.parent().unwrap_or(Path::new(".")))
}

/// What earlier attempts left behind.
fn remove_parts(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("callbuch-") && name.ends_with(&format!("Z.{PART}")) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

fn remove(file: &Path) -> Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::of_file(&error)),
        _ => Ok(()),
    }
}

/// Says of an error what it means for a backup: one that speaks of the database itself stays as it is.
fn no_backup(folder: &Path, error: StoreError) -> StoreError {
    match error {
        StoreError::Full | StoreError::ReadOnly | StoreError::Other(_) => StoreError::NoBackup {
            folder: folder.to_owned(),
            full: matches!(error, StoreError::Full),
            why: error.to_string(),
        },
        StoreError::Refused(Refusal::Damaged(what)) => StoreError::Damaged(what),
        StoreError::Refused(refusal) => StoreError::Damaged(refusal.to_string()),
        other => other,
    }
}
