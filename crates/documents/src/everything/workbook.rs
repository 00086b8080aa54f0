//! The workbook, one sheet after the other: a row that was written no longer lies in memory.

use super::{Cell, Holds, Sheet};
use crate::rendered::DocumentError;
use crate::spreadsheet::{self, Formats};
use callbuch_core::language::Language;
use callbuch_i18n::catalogue::Catalogue;
use chrono::{DateTime, Utc};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// The same as for lists: see there what it costs.
const COMPRESSION: u8 = 2;

/// A workbook that grows by one row at a time.
pub struct OfficeBook {
    book: Workbook,
    formats: Formats,
    language: Language,
    /// How many sheets there are.
    sheets: usize,
    row: u32,
}

impl OfficeBook {
    /// Begins a workbook without sheets.
    #[must_use]
    pub fn begin(firm: &str, language: Language, created: DateTime<Utc>) -> Self {
        let mut book = Workbook::new();
        let title = Catalogue::of(language).word("export-title");
        spreadsheet::describe(&mut book, &title, firm, created);
        book.set_zip_compression_level(COMPRESSION);
        Self {
            book,
            formats: Formats::of(language),
            language,
            sheets: 0,
            row: 0,
        }
    }

    /// Begins the next sheet.
    ///
    /// # Errors
    /// [`DocumentError::Spreadsheet`] without room for a scratch file.
    pub fn sheet(&mut self, sheet: Sheet) -> Result<(), DocumentError> {
        let words = Catalogue::of(self.language);
        let page = self.book.add_worksheet_with_constant_memory()?;
        page.set_name(words.word(sheet.key()))?;
        for (at, (key, width, holds)) in (0..).zip(sheet.columns()) {
            page.set_column_width(at, *width)?;
            page.set_column_format(at, format(&self.formats, *holds))?;
            page.write_string_with_format(0, at, words.word(key), &self.formats.head)?;
        }
        page.set_freeze_panes(1, 1)?;
        self.sheets += 1;
        self.row = 0;
        Ok(())
    }

    /// Adds a row to the sheet begun last.
    ///
    /// # Errors
    /// [`DocumentError::Spreadsheet`] for more rows than a sheet holds, or no room for the scratch file.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DocumentError> {
        self.row += 1;
        let sheet = self.book.worksheet_from_index(self.sheets.saturating_sub(1))?;
        for (at, cell) in (0..).zip(cells) {
            let row = self.row;
            match *cell {
                Cell::Empty | Cell::Text("") => continue,
                Cell::Text(text) => sheet.write_string(row, at, spreadsheet::text(self.language, text))?,
                Cell::Whole(number) => sheet.write_number(row, at, number as f64)?,
                Cell::Day(day) => sheet.write_number(row, at, spreadsheet::moment(day.into()))?,
                Cell::Moment(moment) => sheet.write_number(row, at, spreadsheet::moment(moment))?,
                Cell::Duration(minutes) => sheet.write_number(row, at, spreadsheet::days(minutes))?,
                Cell::Money(cents) => sheet.write_number(row, at, spreadsheet::euros(cents))?,
            };
        }
        Ok(())
    }

    /// Ends the workbook and answers its bytes.
    ///
    /// # Errors
    /// [`DocumentError::Spreadsheet`] without room for the scratch files.
    pub fn finish(mut self) -> Result<Vec<u8>, DocumentError> {
        let bytes: Result<Vec<u8>, XlsxError> = self.book.save_to_buffer();
        Ok(bytes?)
    }
}

fn format(formats: &Formats, holds: Holds) -> &Format {
    match holds {
        Holds::Text => &formats.text,
        Holds::Whole => &formats.whole,
        Holds::Day => &formats.day,
        Holds::Moment => &formats.moment,
        Holds::Duration => &formats.duration,
        Holds::Money => &formats.decimal,
    }
}
