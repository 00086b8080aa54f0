//! The database as a whole: opening it, owning its folder, running acts on it.

mod home;

use crate::backups::restore::Restored;
use crate::backups::{self, Backup, place};
use crate::engine::Connection;
use crate::engine::pool::Pool;
use crate::engine::postgres::Postgres;
use crate::engine::sqlite::Sqlite;
use crate::error::{Result, StoreError};
use crate::folder::Folder;
use crate::transaction::Tx;
use crate::{examine, migrations};
use chrono::{DateTime, Utc};
use home::Home;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// The database file of a data folder.
pub const FILE: &str = "callbuch.db";
/// The counter that says that a side file of numbers was begun for this database.
pub(crate) const MARKED: &str = "marks";
/// Connections that only read.
const READERS: usize = 3;
/// How often a serialisable transaction is run again before it is reported as busy.
const ATTEMPTS: u32 = 20;
/// Every program that migrates a server's schema asks for this lock first.
const MIGRATION_LOCK: i64 = 4711;

/// An open database with a few connections.
pub struct Database {
    /// Locked for writing only while another file takes the place of the database.
    pools: RwLock<Pools>,
    home: Option<Home>,
}

struct Pools {
    writers: Pool,
    readers: Option<Pool>,
}

impl Database {
    /// Opens the database of a data folder, makes it if there is none, and owns the folder until dropped.
    ///
    /// A database of an earlier schema is backed up before it is brought up to date. If it went back behind the
    /// numbers issued, it goes on above them, and the log says which were left out.
    ///
    /// # Errors
    /// [`StoreError::Held`] while another process owns it; [`StoreError::Newer`], [`StoreError::Foreign`],
    /// [`StoreError::Missing`] and [`StoreError::Damaged`] before anything is written; [`StoreError::NoBackup`] when
    /// a backup is due before the schema changes and cannot be made.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<Self> {
        let owned = Folder::own(folder)?;
        let steps = examine::live(folder)?;
        if steps > 0 && steps < migrations::KNOWN {
            back_up_before_change(folder, now)?;
        }
        let pools = Pools::embedded(folder.join(FILE));
        migrations::migrate(&mut **pools.writers.take()?)?;
        let home = Home::enter(folder, owned, &pools, now)?;
        Ok(Self {
            pools: RwLock::new(pools),
            home: Some(home),
        })
    }

    /// Connects to a PostgreSQL database and brings its schema up to date.
    ///
    /// # Errors
    /// [`StoreError::Unreachable`] when the server does not answer; else as [`Database::open`].
    pub fn connect(url: &str) -> Result<Self> {
        let url = url.to_owned();
        let writers = Pool::new(READERS + 1, move || Ok(Box::new(Postgres::connect(&url)?)));
        let mut first = writers.take()?;
        first.batch(&format!("select pg_advisory_lock({MIGRATION_LOCK})"))?;
        let migrated = migrations::migrate(&mut **first);
        first.batch(&format!("select pg_advisory_unlock({MIGRATION_LOCK})"))?;
        migrated?;
        drop(first);
        Ok(Self {
            pools: RwLock::new(Pools { writers, readers: None }),
            home: None,
        })
    }

    /// Runs `act` on a still picture of the data.
    ///
    /// # Errors
    /// What `act` answers, or what the engine says.
    pub fn read<T, E: From<StoreError>>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let pools = self.pools();
        let mut connection = pools.readers.as_ref().unwrap_or(&pools.writers).take()?;
        connection.begin(false)?;
        act(&mut Tx::new(&mut **connection))
    }

    /// Runs `act` as one transaction: all of it becomes durable, or nothing. On PostgreSQL it may run more than
    /// once, so it does nothing outside the database.
    ///
    /// # Errors
    /// What `act` answers, or what the engine says; nothing of the act remains then.
    pub fn write<T, E: From<StoreError>>(
        &self,
        mut act: impl FnMut(&mut Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let pools = self.pools();
        let mut connection = pools.writers.take()?;
        let mut attempt = 1;
        loop {
            let done = run(&mut **connection, self.home.as_ref(), &mut act);
            if done.is_ok() || !connection.wants_retry() || attempt == ATTEMPTS {
                return done;
            }
            connection.rollback()?;
            attempt += 1;
        }
    }

    /// Whether this is the embedded file.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.home.is_some()
    }

    /// The data folder of the embedded file.
    ///
    /// # Errors
    /// [`StoreError::OnServer`].
    pub fn folder(&self) -> Result<&Path> {
        Ok(self.home()?.folder())
    }

    /// How many pages of how many the backup under way has copied; none when none is under way.
    #[must_use]
    pub fn backup_progress(&self) -> Option<(u64, u64)> {
        self.home.as_ref()?.progress()
    }

    /// Makes a backup where the office wants them and removes those that need not be kept; work goes on meanwhile.
    ///
    /// # Errors
    /// [`StoreError::OnServer`], [`StoreError::Busy`] while another is being made; else as [`backups::make`].
    pub fn back_up(&self, now: DateTime<Utc>) -> Result<Backup> {
        let home = self.home()?;
        let folder = place::now(home.folder());
        let made = home.alone(|told| backups::make(&home.file(), &folder, now, told))?;
        backups::thin_out(&folder, now)?;
        Ok(made)
    }

    /// Puts a backup in the place of the database. Acts under way are finished first, others wait.
    ///
    /// # Errors
    /// [`StoreError::OnServer`]; else as [`backups::restore::put_back`]: everything is then as it was.
    pub fn restore(&self, file: &Path, now: DateTime<Utc>, request: &str) -> Result<Restored> {
        let home = self.home()?;
        home.alone(|_| {
            let mut pools = self.pools.write().unwrap_or_else(PoisonError::into_inner);
            // Dropping the old ones closes the file; the new ones open it when they are first asked.
            *pools = Pools::embedded(home.file());
            let left = home.leave();
            let restored = left.and_then(|()| backups::restore::put_back(home.folder(), file, now, request));
            home.resume()?;
            restored
        })
    }

    /// Breaks a setting of the writing connection, to see whether anyone notices.
    #[cfg(test)]
    pub(crate) fn plant(&self, setting: &str) -> Result<()> {
        self.pools().writers.take()?.batch(&format!("pragma {setting}"))
    }

    fn home(&self) -> Result<&Home> {
        self.home.as_ref().ok_or(StoreError::OnServer)
    }

    fn pools(&self) -> RwLockReadGuard<'_, Pools> {
        self.pools.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Puts a backup in the place of a database that is not open, and need not be sound any more.
///
/// # Errors
/// [`StoreError::Held`]; else as [`Database::restore`].
pub fn restore(folder: &Path, file: &Path, now: DateTime<Utc>, request: &str) -> Result<Restored> {
    let _owned = Folder::own(folder)?;
    backups::restore::put_back(folder, file, now, request)
}

/// Makes a backup of a database that another process may have open; answers the file that was written. In a folder
/// it gets a name that says when it was made.
///
/// # Errors
/// As [`backups::make`]; [`StoreError::Missing`] when there is no database.
pub fn back_up_to(folder: &Path, file: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let live = folder.join(FILE);
    if !live.is_file() {
        return Err(StoreError::Missing(folder.to_owned()));
    }
    if file.is_dir() {
        return Ok(backups::make(&live, file, now, &mut |_, _| {})?.file);
    }
    backups::make_as(&live, file, &mut |_, _| {})?;
    Ok(file.to_owned())
}

/// Where the office wants it, else in the data folder; without one of them the schema stays as it is.
fn back_up_before_change(folder: &Path, now: DateTime<Utc>) -> Result<Backup> {
    let live = folder.join(FILE);
    let make = |place: PathBuf| backups::make(&live, &place, now, &mut |_, _| {});
    let chosen = place::chosen(folder).map(make);
    match chosen {
        Some(Ok(backup)) => Ok(backup),
        _ => make(place::usual(folder)),
    }
}

impl Pools {
    /// Pools that open the file when they are first asked.
    fn embedded(file: PathBuf) -> Self {
        let writers = Pool::new(1, {
            let file = file.clone();
            move || Ok(Box::new(Sqlite::open(&file, true)?))
        });
        let readers = Pool::new(READERS, move || Ok(Box::new(Sqlite::open(&file, false)?)));
        Self {
            writers,
            readers: Some(readers),
        }
    }
}

/// One attempt; what fails is rolled back by the lease of the connection.
fn run<T, E: From<StoreError>>(
    connection: &mut dyn Connection,
    home: Option<&Home>,
    act: &mut impl FnMut(&mut Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    connection.begin(true)?;
    let mut tx = Tx::new(connection);
    let answer = act(&mut tx)?;
    tx.flush()?;
    let issued = std::mem::take(&mut tx.issued);
    match home.filter(|_| !issued.is_empty()) {
        Some(home) => home.commit(connection, &issued)?,
        None => connection.commit()?,
    }
    Ok(answer)
}
