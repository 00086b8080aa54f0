//! What can go wrong with a database, by what the caller can do about it.

use std::io::ErrorKind;
use std::path::PathBuf;

/// Why a file cannot be restored. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is a folder, a link or a device.
    #[error("this is no ordinary file")]
    NoFile,
    /// It is the very database that would be replaced.
    #[error("this is the database in use")]
    InUse,
    /// It is something else, or a database that does more than ours does.
    #[error("this is no backup of Callbuch")]
    Foreign,
    /// A later version of the program made it.
    #[error("the backup has schema {found}, this program knows {known}")]
    Newer {
        /// The schema found.
        found: i64,
        /// The newest schema known here.
        known: i64,
    },
    /// It is broken, or not the whole of it.
    #[error("the backup is damaged: {0}")]
    Damaged(String),
}

/// A failed act on the database. Nothing of the transaction it happened in remains.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Someone else holds the database and did not let go in time; the act may be tried again.
    #[error("the database is busy")]
    Busy,
    /// Another process owns the data folder.
    #[error("the data folder {folder} is held by {holder}")]
    Held {
        /// The folder.
        folder: PathBuf,
        /// What its lock file says of the holder.
        holder: String,
    },
    /// The server does not answer.
    #[error("the database server cannot be reached: {0}")]
    Unreachable(String),
    /// The file or folder cannot be written.
    #[error("the database cannot be written")]
    ReadOnly,
    /// No space is left.
    #[error("no space is left for the database")]
    Full,
    /// The file is broken.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The folder had a database, and now there is none.
    #[error("the database is missing in {0}")]
    Missing(PathBuf),
    /// A file that was to be restored cannot be.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// A backup cannot be written where it should be.
    #[error("a backup cannot be written to {folder}: {why}")]
    NoBackup {
        /// Where it should be written.
        folder: PathBuf,
        /// Whether no space is left there.
        full: bool,
        /// What the system said.
        why: String,
    },
    /// The data lies on a server, which is backed up by its own means.
    #[error("the data lies on a PostgreSQL server")]
    OnServer,
    /// Something else still refers to what was to go.
    #[error("something else still refers to it")]
    InUse,
    /// The file is something else.
    #[error("this is no database of Callbuch")]
    Foreign,
    /// A later version of the program made it.
    #[error("the database has schema {found}, this program knows {known}")]
    Newer {
        /// The schema found.
        found: i64,
        /// The newest schema known here.
        known: i64,
    },
    /// A value of the database does not mean anything: a programming error or a damaged row.
    #[error("a stored value cannot be read: {0}")]
    Unreadable(String),
    /// Everything else.
    #[error("{0}")]
    Other(String),
}

impl StoreError {
    /// A failed act on a file that belongs to the database.
    pub(crate) fn of_file(error: &std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

/// The result of an act on the database.
pub type Result<T> = std::result::Result<T, StoreError>;
