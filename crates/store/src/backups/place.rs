//! Where backups go: a folder of the office's choice, remembered beside the database and not in it, because it must
//! be known when the database cannot be opened, and must not change when an old one is put back.

use crate::error::{Result, StoreError};
use crate::folder;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The file that remembers the choice.
const CHOICE: &str = "backups.json";
/// Where backups go until somebody chooses.
const USUAL: &str = "backups";

#[derive(Default, Serialize, Deserialize)]
struct Choice {
    folder: Option<PathBuf>,
}

/// The folder inside the data folder, which is always there.
#[must_use]
pub fn usual(data: &Path) -> PathBuf {
    data.join(USUAL)
}

/// The folder somebody chose, if anybody did.
#[must_use]
pub fn chosen(data: &Path) -> Option<PathBuf> {
    let bytes = std::fs::read(data.join(CHOICE)).ok()?;
    serde_json::from_slice::<Choice>(&bytes).ok()?.folder
}

/// Where backups go now.
#[must_use]
pub fn now(data: &Path) -> PathBuf {
    chosen(data).unwrap_or_else(|| usual(data))
}

/// Every folder in which backups of this database may lie.
#[must_use]
pub fn all(data: &Path) -> Vec<PathBuf> {
    let mut all = vec![usual(data), data.to_owned()];
    all.extend(chosen(data).filter(|chosen| !all.contains(chosen)));
    all
}

/// Chooses a folder, or the usual one; it is tried out first.
///
/// # Errors
/// [`StoreError::NoBackup`] when nothing can be written there; then the choice stays as it was.
pub fn choose(data: &Path, folder: Option<&Path>) -> Result<()> {
    if let Some(chosen) = folder {
        try_out(chosen).map_err(|error| StoreError::NoBackup {
            folder: chosen.to_owned(),
            full: matches!(error, StoreError::Full),
            why: error.to_string(),
        })?;
    }
    let choice = Choice {
        folder: folder.map(Path::to_owned),
    };
    folder::write_whole(&data.join(CHOICE), &serde_json::to_vec_pretty(&choice)?)
}

fn try_out(folder: &Path) -> Result<()> {
    if !folder.is_absolute() {
        return Err(StoreError::Other("a folder has to be named from its root".to_owned()));
    }
    let trial = folder.join("callbuch-trial");
    let tried = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&trial, b"Callbuch"))
        .and_then(|()| std::fs::remove_file(&trial));
    tried.map_err(|error| StoreError::of_file(&error))
}
