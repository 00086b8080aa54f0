//! Looks at the database file of a folder before anything is written: what is not whole and ours is left alone.

use crate::database;
use crate::engine::sqlite::Sqlite;
use crate::error::{Result, StoreError};
use crate::{marks, migrations};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// How every database file begins.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// The length of its header.
const HEADER: usize = 100;

/// How many steps of the schema the folder's database has seen; 0 if there is none yet.
///
/// The caller owns the folder, and nobody in this process has the database open: closing the file again would cancel
/// their locks.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::Foreign`], [`StoreError::Damaged`], [`StoreError::Newer`].
pub fn live(data: &Path) -> Result<usize> {
    let file = data.join(database::FILE);
    let has_log = std::fs::metadata(data.join(format!("{}-wal", database::FILE))).is_ok_and(|log| log.len() > 0);
    if !file.exists() {
        let had_one = marks::exist(data) || has_log;
        return if had_one {
            Err(StoreError::Missing(data.to_owned()))
        } else {
            Ok(0)
        };
    }
    let (header, length) = header(&file)?;
    if length == 0 {
        return if marks::exist(data) {
            Err(StoreError::Damaged("the file is empty".to_owned()))
        } else {
            Ok(0)
        };
    }
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        let ours_once = marks::exist(data);
        return Err(if ours_once {
            StoreError::Damaged("the file does not begin as a database does".to_owned())
        } else {
            StoreError::Foreign
        });
    }
    if !has_log && length < promised_length(&header) {
        return Err(StoreError::Damaged(format!(
            "the file has {length} of {} bytes",
            promised_length(&header)
        )));
    }
    let interrupted_at_birth = data.join(format!("{}-journal", database::FILE)).exists() && !marks::exist(data);
    if interrupted_at_birth {
        return Ok(0);
    }
    migrations::known_steps(&mut Sqlite::examine(&file)?)
}

fn header(file: &Path) -> Result<(Vec<u8>, u64)> {
    let of_file = |error: std::io::Error| StoreError::of_file(&error);
    let opened = File::open(file).map_err(of_file)?;
    let data = opened.metadata().map_err(of_file)?;
    if !data.is_file() {
        return Err(StoreError::Foreign);
    }
    let mut header = Vec::new();
    opened.take(HEADER as u64).read_to_end(&mut header).map_err(of_file)?;
    Ok((header, data.len()))
}

/// How long the file is by its own account; 0 where it does not say, as after a very old program.
fn promised_length(header: &[u8]) -> u64 {
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    if number(24) == number(92) {
        page * u64::from(number(28))
    } else {
        0
    }
}
