//! The statement as a workbook of four sheets: entries, cases, sums, rules.
//!
//! Values come from the statement as it was frozen; nothing is computed again but the sums.

mod cases;
mod rules;
mod sums;

use crate::rendered::DocumentError;
use crate::spreadsheet::{self, Formats, HEAD_HEIGHT, days, euros, summed};
use crate::statement::explanation::Explainer;
use crate::statement::paper::Paper;
use crate::statement::table::{self, Cell, Column};
use callbuch_core::language::Language;
use callbuch_core::statements::Statement;
use chrono::{DateTime, Utc};
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

/// The row of the column heads, counted from 0.
const HEADS: u32 = 3;

/// A row shows so many lines of a long text; the cell holds all.
const MOST_LINES: usize = 8;

/// How many columns stay when one scrolls to the right.
const FROZEN: u16 = 3;

/// The statement as XLSX. The same values and moment give the same bytes.
///
/// # Errors
/// [`DocumentError::Spreadsheet`] for more lines than a sheet holds.
pub fn write(statement: &Statement, language: Language, created: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let paper = Paper::as_it_stands(statement, language);
    let formats = Formats::of(language);
    let mut book = Workbook::new();
    spreadsheet::describe(&mut book, &paper.title, &paper.statement.sender.name, created);
    entries(book.add_worksheet(), &paper, &formats)?;
    cases::write(book.add_worksheet(), &paper, &formats)?;
    sums::write(book.add_worksheet(), &paper, &formats)?;
    rules::write(book.add_worksheet(), &paper, &formats)?;
    Ok(book.save_to_buffer()?)
}

/// One row per printed line, in the order of print.
fn entries(sheet: &mut Worksheet, paper: &Paper, formats: &Formats) -> Result<(), XlsxError> {
    let columns = table::columns(paper);
    let last_column = columns.len() as u16 - 1;
    let count = paper.statement.lines().count() as u32;
    let (first, last) = (HEADS + 1, HEADS + count.max(1));
    spreadsheet::set_up(sheet, &paper.word("sheet-entries"), &paper.title, paper.language, HEADS)?;
    head(sheet, paper, formats)?;
    sheet.set_row_height(HEADS, HEAD_HEIGHT)?;
    sheet.write_string_with_format(2, 0, paper.word("sheet-visible-sum"), &formats.text.clone().set_bold())?;
    let sums = paper.signed(paper.statement.sums());
    for (at, column) in columns.iter().enumerate() {
        let at = at as u16;
        sheet.set_column_width(at, width(*column))?;
        let format = if column.is_figure() {
            &formats.head_right
        } else {
            &formats.head
        };
        sheet.write_string_with_format(HEADS, at, paper.word(column.head()), format)?;
        if let Some(sum) = column.sum(sums) {
            let (from, to) = (row_col_to_cell(first, at), row_col_to_cell(last, at));
            let formula = Formula::new(format!("=SUBTOTAL(109,{from}:{to})")).set_result(result(&sum));
            sheet.write_formula_with_format(2, at, formula, &format_of(&sum, *column, formats).clone().set_bold())?;
        }
    }
    let mut explainer = Explainer::new(paper.language, paper.has_versions());
    for (row, line) in (first..).zip(table::rows(paper)) {
        let cells: Vec<Cell> = columns
            .iter()
            .map(|column| column.cell(paper, &line, &mut explainer))
            .collect();
        let texts = cells.iter().zip(&columns).filter_map(|(cell, column)| match cell {
            Cell::Text(text) => Some((text.as_str(), width(*column))),
            _ => None,
        });
        if let Some(height) = spreadsheet::row_height(&texts.collect::<Vec<_>>(), MOST_LINES) {
            sheet.set_row_height(row, height)?;
        }
        for (at, (cell, column)) in (0..).zip(cells.iter().zip(&columns)) {
            put(
                sheet,
                paper.language,
                [row, at],
                cell,
                format_of(cell, *column, formats),
            )?;
        }
    }
    sheet.autofilter(HEADS, 0, last, last_column)?;
    sheet.set_freeze_panes(first, FROZEN)?;
    Ok(())
}

/// Title, and whom and what it is about.
fn head(sheet: &mut Worksheet, paper: &Paper, formats: &Formats) -> Result<(), XlsxError> {
    let recipient = &paper.statement.recipient;
    let mut about = vec![recipient.name.clone()];
    if !recipient.number.is_empty() {
        about.push(paper.text("sheet-customer", &[("number", (&recipient.number).into())]));
    }
    about.push(paper.period());
    if !recipient.contract_number.is_empty() {
        about.push(paper.text("sheet-contract", &[("number", (&recipient.contract_number).into())]));
    }
    sheet.write_string_with_format(0, 0, paper.title.as_str(), &formats.title)?;
    sheet.write_string_with_format(1, 0, about.join(" · "), &formats.text)?;
    Ok(())
}

fn width(column: Column) -> f64 {
    match column {
        Column::Cid => 11.0,
        Column::Subject => 34.0,
        Column::Day | Column::Worked | Column::Billed | Column::WorkedMinutes => 11.0,
        Column::From | Column::To | Column::Who => 7.0,
        Column::Activity => 16.0,
        Column::Text => 48.0,
        Column::Line => 14.0,
        Column::Mark => 6.0,
        Column::BilledMinutes | Column::Rate | Column::Covered => 10.0,
        Column::Amount | Column::Value => 13.0,
        Column::Explanation => 60.0,
        Column::Version => 12.0,
    }
}

fn format_of<'f>(cell: &Cell, column: Column, formats: &'f Formats) -> &'f Format {
    match cell {
        Cell::Text(_) if matches!(column, Column::Subject | Column::Text | Column::Explanation) => &formats.wrapped,
        Cell::Empty | Cell::Text(_) => &formats.text,
        Cell::Whole(_) => &formats.whole,
        Cell::Day(_) => &formats.day,
        Cell::Time(_) => &formats.time,
        Cell::Duration(_) => &formats.duration,
        Cell::Money(_) => &formats.decimal,
    }
}

/// What a formula shows before it is computed.
fn result(cell: &Cell) -> String {
    match cell {
        Cell::Whole(number) => number.to_string(),
        Cell::Duration(minutes) => days(*minutes).to_string(),
        Cell::Money(cents) => euros(*cents).to_string(),
        Cell::Empty | Cell::Text(_) | Cell::Day(_) | Cell::Time(_) => String::new(),
    }
}

/// Writes a cell with its kind.
fn put(
    sheet: &mut Worksheet,
    language: Language,
    [row, column]: [u32; 2],
    cell: &Cell,
    format: &Format,
) -> Result<(), XlsxError> {
    let column = column as u16;
    match cell {
        Cell::Empty => sheet,
        Cell::Text(text) => sheet.write_string_with_format(row, column, spreadsheet::text(language, text), format)?,
        Cell::Whole(number) => sheet.write_number_with_format(row, column, *number as f64, format)?,
        Cell::Day(day) => sheet.write_datetime_with_format(row, column, day, format)?,
        Cell::Time(time) => sheet.write_datetime_with_format(row, column, time, format)?,
        Cell::Duration(minutes) => sheet.write_number_with_format(row, column, days(*minutes), format)?,
        Cell::Money(cents) => sheet.write_number_with_format(row, column, euros(*cents), format)?,
    };
    Ok(())
}

/// A plain table: heads, rows, and a row of sums below, with what a cell's kind asks for.
struct Table<'a> {
    sheet: &'a mut Worksheet,
    paper: &'a Paper,
    formats: &'a Formats,
    row: u32,
}

impl Table<'_> {
    /// Writes heads; figures stand right.
    fn heads(&mut self, heads: &[(&str, bool)]) -> Result<(), XlsxError> {
        for (column, (key, right)) in (0..).zip(heads) {
            let format = if *right {
                &self.formats.head_right
            } else {
                &self.formats.head
            };
            self.sheet
                .write_string_with_format(self.row, column, self.paper.word(key), format)?;
        }
        self.sheet.set_row_height(self.row, HEAD_HEIGHT)?;
        self.row += 1;
        Ok(())
    }

    /// Writes a heading over a part of the sheet.
    fn heading(&mut self, key: &str) -> Result<(), XlsxError> {
        self.row += 1;
        let bold = self.formats.text.clone().set_bold();
        self.sheet
            .write_string_with_format(self.row, 0, self.paper.word(key), &bold)?;
        self.row += 1;
        Ok(())
    }

    /// Writes a row; texts wrap.
    fn row(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in (0..).zip(cells) {
            let format = format_of(cell, Column::Text, self.formats);
            put(self.sheet, self.paper.language, [self.row, column], cell, format)?;
        }
        self.row += 1;
        Ok(())
    }

    /// Writes a row of sums: bold, with a line above from its first column to its last.
    fn sum(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in (0..).zip(cells) {
            let format = summed(format_of(cell, Column::Mark, self.formats));
            match cell {
                Cell::Empty => _ = self.sheet.write_blank(self.row, column as u16, &format)?,
                cell => put(self.sheet, self.paper.language, [self.row, column], cell, &format)?,
            }
        }
        self.row += 1;
        Ok(())
    }

    /// A duration, or whole minutes where it may be negative: Excel shows no negative durations.
    fn hours(&self, minutes: callbuch_core::money::Minutes) -> Cell {
        if self.paper.is_cancellation() {
            Cell::Whole(minutes.0)
        } else {
            Cell::Duration(minutes)
        }
    }
}
