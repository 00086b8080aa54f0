//! A data folder and who owns it.

use crate::error::{Result, StoreError};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// The lock file; never the database file itself, whose own locks a second handle would cancel.
const LOCK: &str = "callbuch.lock";

/// An owned data folder. The operating system lets go of it when the process ends, however it ends.
pub struct Folder {
    _lock: File,
}

impl Folder {
    /// Makes the folder if there is none and owns it.
    pub fn own(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::of_file(&error))?;
        let file = folder.join(LOCK);
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(file)
            .map_err(|error| StoreError::of_file(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let read = lock.read_to_string(&mut holder);
                let holder = if read.is_ok() {
                    holder.trim().to_owned()
                } else {
                    String::new()
                };
                return Err(StoreError::Held {
                    folder: folder.to_owned(),
                    holder,
                });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::of_file(&error)),
        }
        let signed = lock
            .set_len(0)
            .and_then(|()| lock.rewind())
            .and_then(|()| write!(lock, "{}", std::process::id()));
        signed.map_err(|error| StoreError::of_file(&error))?;
        Ok(Self { _lock: lock })
    }
}

/// Makes names in a folder durable: what was made, renamed or removed in it.
pub fn sync(folder: &Path) -> Result<()> {
    // Windows makes them durable by itself and opens no folder as a file.
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.map_err(|error| StoreError::of_file(&error))?;
    }
    Ok(())
}

/// Makes the bytes of a file durable.
pub fn sync_file(file: &Path) -> Result<()> {
    let synced = OpenOptions::new()
        .write(true)
        .open(file)
        .and_then(|file| file.sync_all());
    synced.map_err(|error| StoreError::of_file(&error))
}

/// Writes a file whole or not at all.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    let part = file.with_extension("part");
    let written = File::create(&part).and_then(|mut part| {
        part.write_all(bytes)?;
        part.sync_all()
    });
    written
        .and_then(|()| std::fs::rename(&part, file))
        .map_err(|error| StoreError::of_file(&error))?;
    sync(file.parent().unwrap_or(Path::new(".")))
}
