//! Workbooks: the values their cells show, never a formula.

use super::{LARGEST_TEXT, LONGEST_CELL, MOST_COLUMNS, Reading, Table, Unreadable};
use calamine::{DataRef, DataType, Reader, Xlsx, XlsxError};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Reads a sheet of a workbook, the first one that has cells if none is wanted; says which and names all.
pub fn read(bytes: &[u8], wanted: &Reading) -> Result<(Table, Reading, Vec<String>), Unreadable> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let sheets = book.sheet_names();
    let names: Vec<String> = match &wanted.sheet {
        Some(name) if sheets.contains(name) => vec![name.clone()],
        Some(_) => return Err(Unreadable::NoSheet),
        None => sheets.clone(),
    };
    for name in names {
        let table = cells(&mut book, &name)?;
        if !table.is_empty() || wanted.sheet.is_some() {
            let reading = Reading {
                sheet: Some(name),
                ..Reading::default()
            };
            return Ok((table, reading, sheets));
        }
    }
    Err(Unreadable::Empty)
}

/// Unpacks everything once and throws it away: what a packed file says of its own size may be a lie.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Unreadable::Damaged(error.to_string()))?;
    let mut left = LARGEST_TEXT;
    let mut is_book = false;
    for at in 0..archive.len() {
        let part = archive
            .by_index(at)
            .map_err(|error| Unreadable::Damaged(error.to_string()))?;
        is_book |= part.name().is_ok_and(|name| name == "xl/workbook.xml");
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(|error| Unreadable::Damaged(error.to_string()))?;
        left = left
            .checked_sub(unpacked)
            .ok_or(Unreadable::TooLarge { most: LARGEST_TEXT })?;
    }
    if is_book { Ok(()) } else { Err(Unreadable::NoTable) }
}

fn cells(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Table, Unreadable> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet that is a chart has no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Table::default()),
        Err(error) => return Err(broken(&error)),
    };
    let mut table = Table::default();
    let mut here: Vec<String> = Vec::new();
    let mut row = 0;
    while let Some(cell) = reader.next_cell().map_err(|error| broken(&error))? {
        let (at, column) = cell.get_position();
        if at != row {
            table.push(row as usize + 1, here.iter().map(String::as_str))?;
            here.clear();
            row = at;
        }
        let column = column as usize;
        if column >= MOST_COLUMNS {
            continue;
        }
        let text = shown(cell.get_value());
        if text.len() > LONGEST_CELL {
            return Err(Unreadable::LongCell { row: row as usize + 1 });
        }
        if here.len() <= column {
            here.resize(column + 1, String::new());
        }
        here[column] = text;
    }
    table.push(row as usize + 1, here.iter().map(String::as_str))?;
    Ok(table)
}

/// What a cell shows, in a form that no language changes: a date as ISO, a number with a point.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "1".to_owned(),
        DataRef::Bool(false) => "0".to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::DateTime(moment) if moment.is_duration() => clock(moment.as_f64()),
        DataRef::DateTime(_) => {
            let moment = value.as_datetime();
            moment.map_or_else(String::new, |moment| moment.format("%Y-%m-%d %H:%M:%S").to_string())
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A number as people write it: a whole one without decimals.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    // Fifteen digits are what a spreadsheet shows; what comes after is noise.
    let text = format!("{number:.9}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A part of a day as hours and minutes.
fn clock(days: f64) -> String {
    let minutes = (days * 1440.0).round() as i64;
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn broken(error: &XlsxError) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::OldWorkbook,
        other => Unreadable::Damaged(other.to_string()),
    }
}
