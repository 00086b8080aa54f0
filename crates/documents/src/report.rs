//! A report as a workbook: one row for each customer, kind, charge, month or person, with figures that can be added,
//! sorted and filtered.

use crate::rendered::DocumentError;
use crate::spreadsheet::{self, Formats, HEAD_HEIGHT, days, euros, summed};
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::reports::ReportSums;
use callbuch_i18n::catalogue::Catalogue;
use chrono::{DateTime, Utc};
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

/// The row of the column heads, counted from 0.
const HEADS: u32 = 3;

/// A report to write down.
#[derive(Clone, Debug)]
pub struct ReportTable {
    /// The firm that made it.
    pub firm: String,
    /// What it adds up and of when: "Auswertung 01.10.–31.10.2026, alle Kunden".
    pub about: String,
    /// What the rows are: "Kunde".
    pub head: String,
    /// The rows, each with its label.
    pub rows: Vec<(String, ReportSums)>,
}

/// A column of figures.
#[derive(Clone, Copy)]
enum Column {
    Received,
    Closed,
    Worked,
    Hours,
    Paid,
    Free,
    Undecided,
    Errors,
    Value,
    Kept,
    Broken,
    Us,
    Agreed,
    Customer,
}

impl Column {
    const ALL: [Self; 14] = [
        Self::Received,
        Self::Closed,
        Self::Worked,
        Self::Hours,
        Self::Paid,
        Self::Free,
        Self::Undecided,
        Self::Errors,
        Self::Value,
        Self::Kept,
        Self::Broken,
        Self::Us,
        Self::Agreed,
        Self::Customer,
    ];

    fn head(self) -> &'static str {
        match self {
            Self::Received => "report-received",
            Self::Closed => "report-closed",
            Self::Worked => "report-worked",
            Self::Hours => "report-hours",
            Self::Paid => "report-paid",
            Self::Free => "report-free",
            Self::Undecided => "report-undecided",
            Self::Errors => "report-errors",
            Self::Value => "report-value",
            Self::Kept => "report-kept",
            Self::Broken => "report-broken",
            Self::Us => "report-us",
            Self::Agreed => "report-agreed",
            Self::Customer => "report-customer",
        }
    }

    fn format(self, formats: &Formats) -> &Format {
        match self {
            Self::Received | Self::Closed | Self::Kept | Self::Broken => &formats.whole,
            Self::Hours | Self::Value => &formats.decimal,
            _ => &formats.duration,
        }
    }

    fn figure(self, sums: &ReportSums) -> f64 {
        match self {
            Self::Received => sums.received as f64,
            Self::Closed => sums.closed as f64,
            Self::Worked => days(sums.worked),
            Self::Hours => hours(sums.worked),
            Self::Paid => days(sums.paid),
            Self::Free => days(sums.free),
            Self::Undecided => days(sums.undecided),
            Self::Errors => days(sums.errors),
            Self::Value => euros(sums.errors_value),
            Self::Kept => sums.kept as f64,
            Self::Broken => sums.broken as f64,
            Self::Us => days(sums.waited.us),
            Self::Agreed => days(sums.waited.agreed),
            Self::Customer => days(sums.waited.customer),
        }
    }
}

fn hours(Minutes(minutes): Minutes) -> f64 {
    minutes as f64 / 60.0
}

/// The report as Excel.
///
/// # Errors
/// [`DocumentError::Spreadsheet`], which no content causes.
pub fn xlsx(table: &ReportTable, language: Language, created: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let mut book = Workbook::new();
    let words = Catalogue::of(language);
    let title = words.word("report-title");
    spreadsheet::describe(&mut book, &title, &table.firm, created);
    let formats = Formats::of(language);
    let sheet = book.add_worksheet();
    spreadsheet::set_up(sheet, &title, &title, language, HEADS)?;
    heads(sheet, table, language, &formats)?;
    for (row, (label, sums)) in (HEADS + 1..).zip(&table.rows) {
        sheet.write_string_with_format(row, 0, spreadsheet::text(language, label), &formats.text)?;
        for (at, column) in (1..).zip(Column::ALL) {
            sheet.write_number_with_format(row, at, column.figure(sums), column.format(&formats))?;
        }
    }
    total(sheet, table, &words.word("sheet-total"), &formats)?;
    Ok(book.save_to_buffer()?)
}

fn heads(sheet: &mut Worksheet, table: &ReportTable, language: Language, formats: &Formats) -> Result<(), XlsxError> {
    let words = Catalogue::of(language);
    sheet.write_string_with_format(0, 0, words.word("report-title"), &formats.title)?;
    sheet.write_string_with_format(1, 0, spreadsheet::text(language, &table.about), &formats.text)?;
    for (row, height) in [(0, 20.0), (1, 16.0), (2, 8.0), (HEADS, HEAD_HEIGHT)] {
        sheet.set_row_height(row, height)?;
    }
    sheet.set_column_width(0, 34.0)?;
    sheet.write_string_with_format(HEADS, 0, &table.head, &formats.head)?;
    for (at, column) in (1..).zip(Column::ALL) {
        sheet.set_column_width(at, 13.0)?;
        sheet.write_string_with_format(HEADS, at, words.word(column.head()), &formats.head_right)?;
    }
    Ok(())
}

/// The sums below, as formulas that leave out what a filter hides, with their values for who reads them without one.
fn total(sheet: &mut Worksheet, table: &ReportTable, word: &str, formats: &Formats) -> Result<(), XlsxError> {
    let last = HEADS + table.rows.len().max(1) as u32;
    let mut sums = ReportSums::default();
    table.rows.iter().for_each(|(_, row)| sums.add(row));
    sheet.write_string_with_format(last + 1, 0, word, &summed(&formats.text))?;
    for (at, column) in (1..).zip(Column::ALL) {
        let (from, to) = (row_col_to_cell(HEADS + 1, at), row_col_to_cell(last, at));
        let formula = Formula::new(format!("=SUBTOTAL(109,{from}:{to})")).set_result(column.figure(&sums).to_string());
        sheet.write_formula_with_format(last + 1, at, formula, &summed(column.format(formats)))?;
    }
    sheet.autofilter(HEADS, 0, last, Column::ALL.len() as u16)?;
    sheet.set_freeze_panes(HEADS + 1, 1)?;
    Ok(())
}
