//! The highest numbers ever issued, kept beside the database so that none is used twice, whatever becomes of it.
//!
//! The side file has three places of [`PLACE`] bytes. Two are written in turn and synced: how far numbers may be
//! issued, always ahead of the database. The third is written after every number and not synced, because that costs
//! nothing: it survives the end of the program, however it ends, and tells apart a database that was put back from
//! one that merely stopped. See `docs/decisions/0004-numbers-outside-the-database.md`.

use crate::error::{Result, StoreError};
use crate::folder;
use crate::log::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

/// The side file of a data folder.
pub const FILE: &str = "callbuch.marks";
/// How far ahead numbers are set aside: one sync for so many.
pub const AHEAD: i64 = 64;
/// How many numbers are skipped when nobody knows how many were issued.
pub const SKIPPED: i64 = 100;
/// A place in the file, in bytes: never torn into two by a disk that writes whole pages.
const PLACE: usize = 4096;
/// Where what is not synced stands.
const LATEST: u64 = 2;

/// What is known of one counter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The highest number known to be issued.
    pub issued: i64,
    /// None above this was ever issued.
    pub bound: i64,
}

/// What is known of every counter.
pub type Numbers = BTreeMap<String, Mark>;

/// The side file of a folder that is owned.
pub struct Marks {
    file: File,
    turn: u64,
    numbers: Numbers,
}

#[derive(Serialize, Deserialize)]
struct Place {
    turn: u64,
    numbers: Numbers,
}

/// What a folder's side file says; none if there is none, or if it cannot be understood.
pub fn read(folder: &Path) -> Result<Option<Numbers>> {
    Ok(places(folder)?.map(|(_, numbers)| numbers))
}

/// Whether a folder has a side file, in whatever condition.
pub fn exist(folder: &Path) -> bool {
    folder.join(FILE).exists()
}

impl Marks {
    /// Goes on with a folder's side file.
    pub fn resume(folder: &Path) -> Result<Option<Self>> {
        let Some((turn, numbers)) = places(folder)? else {
            return Ok(None);
        };
        let file = OpenOptions::new().read(true).write(true).open(folder.join(FILE));
        let file = file.map_err(|error| StoreError::of_file(&error))?;
        Ok(Some(Self { file, turn, numbers }))
    }

    /// Makes a folder's side file anew: these are the last numbers issued.
    pub fn begin(folder: &Path, last: &BTreeMap<String, i64>) -> Result<Self> {
        let numbers: Numbers = last.iter().map(|(name, last)| (name.clone(), exactly(*last))).collect();
        let first = place(0, &numbers)?;
        folder::write_whole(&folder.join(FILE), &first.repeat(3))?;
        let begun = Self::resume(folder)?;
        begun.ok_or_else(|| StoreError::Other("the side file of numbers cannot be read again".to_owned()))
    }

    /// What is known.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// Makes sure that numbers which are about to be issued lie within what the file allows; only then may they be
    /// committed.
    pub fn reserve(&mut self, issued: &BTreeMap<String, i64>) -> Result<()> {
        let beyond =
            |(name, number): &(&String, &i64)| self.numbers.get(*name).is_none_or(|mark| **number > mark.bound);
        let beyond: Vec<_> = issued.iter().filter(beyond).collect();
        if beyond.is_empty() {
            return Ok(());
        }
        let mut numbers = self.numbers.clone();
        for (name, number) in beyond {
            let mark = numbers.entry(name.clone()).or_default();
            mark.bound = number.saturating_add(AHEAD);
        }
        self.write_synced(numbers)
    }

    /// Notes numbers that were issued and committed.
    pub fn note(&mut self, issued: &BTreeMap<String, i64>) {
        for (name, number) in issued {
            let mark = self.numbers.entry(name.clone()).or_default();
            mark.issued = mark.issued.max(*number);
        }
        let noted = place(self.turn, &self.numbers).and_then(|bytes| self.write(LATEST, &bytes));
        // What is set aside is still right; only a needless gap can come of it.
        if let Err(error) = noted {
            tracing::warn!("noting the numbers issued: {error}");
        }
    }

    /// Says exactly what was issued, synced: after that no number is skipped, whatever happens to the database.
    pub fn settle(&mut self) -> Result<()> {
        let numbers = self.numbers.iter();
        self.write_synced(
            numbers
                .map(|(name, mark)| (name.clone(), exactly(mark.issued)))
                .collect(),
        )
    }

    fn write_synced(&mut self, numbers: Numbers) -> Result<()> {
        let turn = self.turn + 1;
        // In turn, so that the one before stands while this one is being written.
        self.write(turn % 2, &place(turn, &numbers)?)?;
        self.file.sync_data().map_err(|error| StoreError::of_file(&error))?;
        self.turn = turn;
        self.numbers = numbers;
        Ok(())
    }

    fn write(&mut self, number: u64, bytes: &[u8]) -> Result<()> {
        let written = self
            .file
            .seek(SeekFrom::Start(number * PLACE as u64))
            .and_then(|_| self.file.write_all(bytes));
        written.map_err(|error| StoreError::of_file(&error))
    }
}

fn exactly(last: i64) -> Mark {
    Mark {
        issued: last,
        bound: last,
    }
}

/// A place as it is written: the hash of a line, the line, spaces.
fn place(turn: u64, numbers: &Numbers) -> Result<Vec<u8>> {
    let numbers = numbers.clone();
    let line = serde_json::to_string(&Place { turn, numbers })?;
    let mut bytes = format!("{} {line}", hex(&Sha256::digest(line.as_bytes()))).into_bytes();
    if bytes.len() >= PLACE {
        return Err(StoreError::Other("too many counters for their side file".to_owned()));
    }
    bytes.resize(PLACE - 1, b' ');
    bytes.push(b'\n');
    Ok(bytes)
}

fn understood(bytes: &[u8]) -> Option<Place> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (hash, line) = text.trim_end().split_once(' ')?;
    if hex(&Sha256::digest(line.as_bytes())) != hash {
        return None;
    }
    serde_json::from_str(line).ok()
}

/// The latest turn of the synced places, and what all places together say; none if neither of the synced ones can be understood.
fn places(folder: &Path) -> Result<Option<(u64, Numbers)>> {
    let mut bytes = Vec::new();
    match File::open(folder.join(FILE)).and_then(|mut file| file.read_to_end(&mut bytes)) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::of_file(&error)),
    }
    let places: Vec<Option<Place>> = bytes.chunks(PLACE).take(3).map(understood).collect();
    let synced = places.iter().take(LATEST as usize).flatten();
    let Some(newest) = synced.max_by_key(|place| place.turn) else {
        return Ok(None);
    };
    let turn = newest.turn;
    let mut numbers = newest.numbers.clone();
    for (name, mark) in places.iter().flatten().flat_map(|place| &place.numbers) {
        let known = numbers.entry(name.clone()).or_default();
        known.issued = known.issued.max(mark.issued);
        known.bound = known.bound.max(known.issued);
    }
    Ok(Some((turn, numbers)))
}
