//! Database files beside the live one: copies of it, and strangers that have to prove themselves.

use super::{Sqlite, failure};
use crate::error::{Result, StoreError};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// How many pages are copied before anyone is told.
const PAGES: i32 = 1024;

impl Sqlite {
    /// Opens a file for reading alone and trusts nothing in it: none of its triggers and views runs, cells are checked
    /// before they are believed, and nothing is written.
    pub fn examine(file: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let inner = Connection::open_with_flags(file, flags).map_err(failure)?;
        for (setting, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        ] {
            inner.set_db_config(setting, on).map_err(failure)?;
        }
        inner
            .execute_batch(
                "pragma trusted_schema = off; pragma cell_size_check = on; pragma foreign_keys = on;
                 pragma query_only = on; pragma temp_store = memory; pragma mmap_size = 0;",
            )
            .map_err(failure)?;
        Ok(Self { inner })
    }

    /// An empty database that lies in memory alone, to compare others with.
    pub fn in_memory() -> Result<Self> {
        let inner = Connection::open_in_memory().map_err(failure)?;
        Ok(Self { inner })
    }

    /// Makes the file stand alone: what its log holds goes into it, and the log goes away. The file must be closed
    /// afterwards; whoever opens it again has a log again.
    pub fn settle(&self) -> Result<()> {
        self.inner
            .execute_batch("pragma wal_checkpoint(truncate); pragma journal_mode = delete;")
            .map_err(failure)
    }
}

/// Copies a database that others may be writing to: one picture of it, as it was when the copy began. `told` hears how
/// many pages are done, and of how many.
///
/// The copy is one file that needs nothing beside it; it is not yet synced.
pub fn copy(from: &Path, to: &Path, told: &mut dyn FnMut(u64, u64)) -> Result<()> {
    let reading = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(from, reading).map_err(failure)?;
    source.busy_timeout(super::PATIENCE).map_err(failure)?;
    // A transaction that is open all the while keeps one picture; without it every write would begin the copy anew.
    source
        .execute_batch("begin; select count(*) from sqlite_master;")
        .map_err(failure)?;
    let mut target = Connection::open(to).map_err(failure)?;
    // Nobody but us knows the copy yet, and an interrupted one is thrown away.
    target
        .execute_batch("pragma journal_mode = off; pragma synchronous = off;")
        .map_err(failure)?;
    let copying = Backup::new(&source, &mut target).map_err(failure)?;
    loop {
        let step = copying.step(PAGES).map_err(failure)?;
        let progress = copying.progress();
        let done = progress.pagecount.saturating_sub(progress.remaining);
        told(figure(done), figure(progress.pagecount));
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            _ => return Err(StoreError::Busy),
        }
    }
    drop(copying);
    target.execute_batch("pragma journal_mode = delete;").map_err(failure)?;
    target.close().map_err(|(_, error)| failure(error))
}

fn figure(pages: i32) -> u64 {
    u64::try_from(pages).unwrap_or(0)
}
