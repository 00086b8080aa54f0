//! The data folder of an open database: its lock, its side file of numbers, the one backup that may be under way.

use super::{FILE, MARKED, Pools};
use crate::backups::Told;
use crate::backups::restore::{Gap, gaps, highest, note};
use crate::counters;
use crate::engine::Connection;
use crate::error::{Result, StoreError};
use crate::folder::Folder;
use crate::marks::{Marks, Numbers};
use crate::transaction::Tx;
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// See the module.
pub struct Home {
    folder: PathBuf,
    marks: Mutex<Option<Marks>>,
    turn: Mutex<()>,
    progress: Mutex<Option<(u64, u64)>>,
    _owned: Folder,
}

#[derive(Serialize)]
struct Skipped {
    gaps: Vec<Gap>,
}

impl Home {
    /// Goes on with the numbers of a folder. A database that is behind them was put back by hand, and goes on above.
    pub fn enter(folder: &Path, owned: Folder, pools: &Pools, now: DateTime<Utc>) -> Result<Self> {
        let mut connection = pools.writers.take()?;
        let (last, resumed) = (all(&mut **connection)?, Marks::resume(folder)?);
        let marked = last.contains_key(MARKED);
        let went_back = match &resumed {
            Some(marks) => is_behind(&last, marks.numbers()),
            // A database that never had a side file has lost none.
            None => marked,
        };
        let kept = resumed.as_ref().map(Marks::numbers);
        let mut numbers = if went_back {
            highest(&last, kept, &BTreeMap::new())
        } else {
            last.clone()
        };
        numbers.remove(MARKED);
        let marks = match resumed {
            Some(mut marks) if !went_back => {
                // What was committed last may not stand there, after a power cut or a kill.
                marks.note(&numbers);
                marks
            }
            // First the file, then the database: whatever happens between, no number is below the file's.
            _ => Marks::begin(folder, &numbers)?,
        };
        if went_back || !marked {
            let gaps = gaps(&last, &numbers);
            raise(&mut **connection, &numbers, gaps, now)?;
        }
        Ok(Self {
            folder: folder.to_owned(),
            marks: Mutex::new(Some(marks)),
            turn: Mutex::default(),
            progress: Mutex::default(),
            _owned: owned,
        })
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database file.
    pub fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// Makes a transaction durable that issued these numbers: they lie within what the side file allows before they
    /// are committed, and are noted in it before anyone hears of them.
    pub fn commit(&self, connection: &mut dyn Connection, issued: &BTreeMap<String, i64>) -> Result<()> {
        let mut marks = self.marks();
        let marks = marks.as_mut().ok_or_else(closed)?;
        marks.reserve(issued)?;
        connection.commit()?;
        marks.note(issued);
        Ok(())
    }

    /// Says exactly which numbers were issued, before the database goes away.
    pub fn leave(&self) -> Result<()> {
        match self.marks().take() {
            Some(mut marks) => marks.settle(),
            None => Ok(()),
        }
    }

    /// Goes on with the side file after another database took its place.
    pub fn resume(&self) -> Result<()> {
        *self.marks() = Marks::resume(&self.folder)?;
        Ok(())
    }

    /// Runs what only one at a time may do, and lets its progress be seen meanwhile.
    pub fn alone<T>(&self, work: impl FnOnce(Told<'_>) -> Result<T>) -> Result<T> {
        let _turn = match self.turn.try_lock() {
            Ok(turn) => turn,
            Err(TryLockError::Poisoned(turn)) => turn.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
        };
        let set = |progress| *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
        set(Some((0, 0)));
        let done = work(&mut |done, of| set(Some((done, of))));
        set(None);
        done
    }

    /// How far what is under way has come.
    pub fn progress(&self) -> Option<(u64, u64)> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn marks(&self) -> MutexGuard<'_, Option<Marks>> {
        self.marks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Err(error) = self.leave() {
            tracing::warn!("noting the numbers issued: {error}");
        }
    }
}

fn closed() -> StoreError {
    StoreError::Other("the side file of numbers is not open".to_owned())
}

fn all(connection: &mut dyn Connection) -> Result<BTreeMap<String, i64>> {
    connection.begin(false)?;
    let last = counters::all(&mut Tx::new(connection));
    connection.rollback()?;
    last
}

/// Whether numbers were issued that the database knows nothing of.
fn is_behind(last: &BTreeMap<String, i64>, kept: &Numbers) -> bool {
    kept.iter()
        .any(|(name, mark)| mark.issued > last.get(name).copied().unwrap_or(0))
}

fn raise(
    connection: &mut dyn Connection,
    numbers: &BTreeMap<String, i64>,
    gaps: Vec<Gap>,
    now: DateTime<Utc>,
) -> Result<()> {
    connection.begin(true)?;
    let mut tx = Tx::new(connection);
    for (name, number) in numbers {
        counters::raise(&mut tx, name, *number)?;
    }
    counters::raise(&mut tx, MARKED, 1)?;
    if !gaps.is_empty() {
        tracing::warn!("the database went back behind the numbers issued; it goes on above them: {gaps:?}");
        let request = format!("numbers-{}", now.timestamp_millis());
        note(&mut tx, &Skipped { gaps }, "numbers_skipped", now, &request)?;
    }
    tx.flush()?;
    connection.commit()
}
