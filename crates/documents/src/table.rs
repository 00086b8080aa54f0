//! Tables that other programs wrote: bytes of a CSV or XLSX file in, cells out.
//!
//! Whatever the bytes are, reading them ends soon, takes a bounded amount of memory, runs no formula and opens nothing
//! else. What the cells mean is not asked here.

mod text;
mod workbook;

use callbuch_core::imports::layout;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest file, in bytes.
pub const LARGEST_FILE: usize = 96 * 1024 * 1024;
/// The most text a file may unpack to, in bytes.
pub const LARGEST_TEXT: u64 = 384 * 1024 * 1024;
/// The most rows.
pub const MOST_ROWS: usize = 250_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 500;
/// The longest cell, in bytes.
pub const LONGEST_CELL: usize = 1024 * 1024;

/// How a file is read, where a person knows better than the guess; what is none is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Reading {
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// What separates columns of a file of text.
    pub separator: Option<char>,
    /// The row with the columns' names, from 1; 0 for none.
    pub head: Option<usize>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// How letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// As nearly everywhere today.
    Utf8,
    /// As Windows wrote German for long.
    Windows1252,
    /// Two bytes a letter, as Excel's "Unicode text".
    Utf16,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is no table at all.
    #[error("the file is neither CSV nor XLSX")]
    NoTable,
    /// An old or an encrypted workbook.
    #[error("the workbook is in the old format or encrypted")]
    OldWorkbook,
    /// The file is broken.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// It is larger, or unpacks to more, than is taken.
    #[error("the file holds more than {most} bytes")]
    TooLarge {
        /// The most that is taken, in bytes.
        most: u64,
    },
    /// It has more rows than are taken.
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// A cell is longer than any text.
    #[error("row {row} has a cell of more than {LONGEST_CELL} bytes")]
    LongCell {
        /// The row of the file, from 1.
        row: usize,
    },
    /// There is no such sheet.
    #[error("there is no such sheet")]
    NoSheet,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its cells below the names of the columns.
    pub table: Table,
    /// The names of the columns, as they stand there; empty ones where it has none.
    pub names: Vec<String>,
    /// How it was read, with nothing left open.
    pub reading: Reading,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
}

/// Cells, one after the other in one text, so that a hundred thousand rows take little more room than the file.
#[derive(Clone, Debug, Default)]
pub struct Table {
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<usize>,
    /// How many cells there are up to the end of each row.
    rows: Vec<usize>,
    /// The number each row has in the file, from 1.
    numbers: Vec<usize>,
    width: usize,
}

impl Table {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many cells the widest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The cells of a row; none beyond the last one.
    #[must_use]
    pub fn row(&self, at: usize) -> Vec<&str> {
        let Some(end) = self.rows.get(at) else {
            return Vec::new();
        };
        let first = at.checked_sub(1).map_or(0, |before| self.rows[before]);
        let begin = |cell: usize| cell.checked_sub(1).map_or(0, |before| self.ends[before]);
        (first..*end)
            .map(|cell| &self.text[begin(cell)..self.ends[cell]])
            .collect()
    }

    /// The number a row has in the file, from 1.
    #[must_use]
    pub fn number(&self, at: usize) -> usize {
        self.numbers.get(at).copied().unwrap_or_default()
    }

    /// Adds a row, without the empty cells at its end; one without any content is no row.
    fn push<'c>(&mut self, number: usize, cells: impl Iterator<Item = &'c str>) -> Result<(), Unreadable> {
        let (text, ends) = (self.text.len(), self.ends.len());
        let mut filled = ends;
        for cell in cells.take(MOST_COLUMNS) {
            if cell.len() > LONGEST_CELL {
                return Err(Unreadable::LongCell { row: number });
            }
            self.text.push_str(cell);
            self.ends.push(self.text.len());
            if !cell.trim().is_empty() {
                filled = self.ends.len();
            }
        }
        if filled == ends {
            self.text.truncate(text);
            self.ends.truncate(ends);
            return Ok(());
        }
        self.ends.truncate(filled);
        self.text.truncate(self.ends[filled - 1]);
        self.rows.push(self.ends.len());
        self.numbers.push(number);
        self.width = self.width.max(filled - ends);
        if self.rows.len() > MOST_ROWS {
            return Err(Unreadable::TooManyRows);
        }
        Ok(())
    }

    /// Takes away the rows up to a number of the file; answers the last of them.
    fn behead(&mut self, number: usize) -> Vec<String> {
        let above = self.numbers.iter().take_while(|one| **one <= number).count();
        if above == 0 {
            return Vec::new();
        }
        let names = self.row(above - 1).into_iter().map(str::to_owned).collect();
        let (cells, mut rest) = (self.rows[above - 1], Self::default());
        let text = self.ends[cells - 1];
        rest.text = self.text.split_off(text);
        rest.ends = self.ends[cells..].iter().map(|end| end - text).collect();
        rest.rows = self.rows[above..].iter().map(|row| row - cells).collect();
        rest.numbers = self.numbers.split_off(above);
        rest.width = self.width;
        *self = rest;
        names
    }
}

/// Reads a file.
///
/// # Errors
/// [`Unreadable`]; nothing else happens.
pub fn read(bytes: &[u8], wanted: &Reading) -> Result<Opened, Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.len() > LARGEST_FILE {
        return Err(Unreadable::TooLarge {
            most: LARGEST_FILE as u64,
        });
    }
    let (mut table, mut reading, sheets) = if bytes.starts_with(b"PK\x03\x04") {
        workbook::read(bytes, wanted)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Unreadable::OldWorkbook);
    } else {
        let (table, reading) = text::read(bytes, wanted)?;
        (table, reading, Vec::new())
    };
    if table.is_empty() && sheets.is_empty() {
        return Err(Unreadable::Empty);
    }
    let first: Vec<Vec<&str>> = (0..table.len().min(20)).map(|at| table.row(at)).collect();
    let head = wanted.head.unwrap_or_else(|| {
        let at = layout::head(&first);
        at.checked_sub(1).map_or(0, |at| table.number(at))
    });
    reading.head = Some(head);
    let mut names = table.behead(head);
    names.resize(table.width().max(names.len()), String::new());
    Ok(Opened {
        table,
        names,
        reading,
        sheets,
    })
}

#[cfg(test)]
mod tests;
