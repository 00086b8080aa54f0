//! The list as a workbook, written row by row, so that 100,000 rows never lie in memory at once.

use super::{ListHead, ListScope, ListedTicket};
use crate::rendered::DocumentError;
use crate::spreadsheet::{self, Formats, HEAD_HEIGHT, days, summed};
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::tickets::{Kind, Priority, Status};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::{dates, words};
use chrono::{DateTime, Utc};
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

/// The row of the column heads, counted from 0.
const HEADS: u32 = 3;

/// Measured on 100,000 rows: 0.85 s and 9.7 MB; level 1 takes 0.75 s and 13 MB, level 3 1.3 s and 9.2 MB.
const COMPRESSION: u8 = 2;

/// Every row shows two lines of a long subject or note, in points; the cell holds all.
///
/// One height for all rows costs nothing; a height for each would double the memory of a long list.
const ROW_HEIGHT: f64 = 32.0;

/// A column of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Cid,
    Customer,
    Subject,
    Kind,
    Priority,
    Status,
    Meaning,
    Responsible,
    Received,
    Resubmission,
    Worked,
    Hours,
    LastNote,
}

impl Column {
    const ALL: [Self; 13] = [
        Self::Cid,
        Self::Customer,
        Self::Subject,
        Self::Kind,
        Self::Priority,
        Self::Status,
        Self::Meaning,
        Self::Responsible,
        Self::Received,
        Self::Resubmission,
        Self::Worked,
        Self::Hours,
        Self::LastNote,
    ];

    /// Key of its head and its width in characters.
    fn spec(self) -> (&'static str, f64) {
        match self {
            Self::Cid => ("list-head-cid", 11.0),
            Self::Customer => ("list-customer-column", 30.0),
            Self::Subject => ("sheet-subject", 48.0),
            Self::Kind => ("list-head-kind", 22.0),
            Self::Priority => ("sheet-priority", 10.0),
            Self::Status => ("list-head-status", 11.0),
            Self::Meaning => ("list-status-meaning", 28.0),
            Self::Responsible => ("list-responsible", 20.0),
            Self::Received => ("list-received", 17.0),
            Self::Resubmission => ("list-resubmission-column", 14.0),
            Self::Worked => ("list-minutes", 11.0),
            Self::Hours => ("list-hours", 12.0),
            Self::LastNote => ("list-last-note", 60.0),
        }
    }

    /// The format of its cells. Cells take it from their column: a format of its own would be looked up for each cell.
    fn format(self, formats: &Formats) -> &Format {
        match self {
            Self::Cid => &formats.whole,
            Self::Subject | Self::Meaning | Self::LastNote => &formats.wrapped,
            Self::Received => &formats.moment,
            Self::Resubmission => &formats.day,
            Self::Worked => &formats.duration,
            Self::Hours => &formats.decimal,
            Self::Customer | Self::Kind | Self::Priority | Self::Status | Self::Responsible => &formats.text,
        }
    }

    fn is_figure(self) -> bool {
        matches!(
            self,
            Self::Cid | Self::Received | Self::Resubmission | Self::Worked | Self::Hours
        )
    }
}

/// A workbook that grows by one case at a time.
pub struct ListWorkbook {
    book: Workbook,
    formats: Formats,
    language: Language,
    words: Words,
    columns: Vec<Column>,
    row: u32,
    worked: Minutes,
}

/// Words that stand in every row.
struct Words {
    kinds: Vec<String>,
    priorities: Vec<String>,
    statuses: Vec<String>,
    meanings: Vec<String>,
}

impl ListWorkbook {
    /// Begins a workbook with its heads.
    ///
    /// # Errors
    /// [`DocumentError::Spreadsheet`] without room for a scratch file.
    pub fn begin(head: &ListHead, language: Language, created: DateTime<Utc>) -> Result<Self, DocumentError> {
        let mut book = Workbook::new();
        let title = Catalogue::of(language).word("list-title");
        spreadsheet::describe(&mut book, &title, &head.firm, created);
        book.set_zip_compression_level(COMPRESSION);
        let formats = Formats::of(language);
        let columns: Vec<Column> = match head.scope {
            ListScope::Internal { .. } => Column::ALL.to_vec(),
            ListScope::Customer { .. } => Column::ALL
                .into_iter()
                .filter(|column| *column != Column::Customer)
                .collect(),
        };
        write_head(
            book.add_worksheet_with_constant_memory()?,
            head,
            language,
            &formats,
            &columns,
        )?;
        let words = Words {
            kinds: Kind::ALL.iter().map(|one| words::kind(language, *one)).collect(),
            priorities: Priority::ALL
                .iter()
                .map(|one| words::priority_short(language, *one))
                .collect(),
            statuses: Status::ALL.iter().map(|one| words::status(language, *one)).collect(),
            meanings: Status::ALL
                .iter()
                .map(|one| words::status_meaning(language, *one))
                .collect(),
        };
        Ok(Self {
            book,
            formats,
            language,
            words,
            columns,
            row: HEADS + 1,
            worked: Minutes(0),
        })
    }

    /// Adds a case as the next row.
    ///
    /// # Errors
    /// [`DocumentError::Spreadsheet`] for more rows than a sheet holds (1,048,576), or no room for the scratch file.
    pub fn add(&mut self, ticket: &ListedTicket) -> Result<(), DocumentError> {
        let Self {
            book,
            language,
            words,
            columns,
            row,
            worked,
            ..
        } = self;
        let sheet = book.worksheet_from_index(0)?;
        for (at, column) in (0..).zip(&*columns) {
            write_cell(sheet, [*row, at], *column, ticket, words, *language)?;
        }
        *row += 1;
        *worked += ticket.worked;
        Ok(())
    }

    /// Ends with the sums and answers the file's bytes.
    ///
    /// # Errors
    /// [`DocumentError::Spreadsheet`] without room for the scratch file.
    pub fn finish(mut self) -> Result<Vec<u8>, DocumentError> {
        let (first, last) = (HEADS + 1, self.row.max(HEADS + 2) - 1);
        let sheet = self.book.worksheet_from_index(0)?;
        for (at, column) in (0..).zip(&self.columns) {
            let (format, result) = match column {
                Column::Worked => (&self.formats.duration, days(self.worked)),
                Column::Hours => (&self.formats.decimal, hours(self.worked)),
                Column::Cid => {
                    let word = Catalogue::of(self.language).word("sheet-total");
                    sheet.write_string_with_format(last + 1, at, word, &summed(&self.formats.text))?;
                    continue;
                }
                _ => {
                    sheet.write_blank(last + 1, at, &summed(&self.formats.text))?;
                    continue;
                }
            };
            let (from, to) = (row_col_to_cell(first, at), row_col_to_cell(last, at));
            // What the filter hides is not added.
            let formula = Formula::new(format!("=SUBTOTAL(109,{from}:{to})")).set_result(result.to_string());
            sheet.write_formula_with_format(last + 1, at, formula, &summed(format))?;
        }
        sheet.autofilter(HEADS, 0, last, self.columns.len() as u16 - 1)?;
        sheet.set_freeze_panes(first, 1)?;
        Ok(self.book.save_to_buffer()?)
    }
}

fn write_head(
    sheet: &mut Worksheet,
    head: &ListHead,
    language: Language,
    formats: &Formats,
    columns: &[Column],
) -> Result<(), XlsxError> {
    let words = Catalogue::of(language);
    let title = words.word("list-title");
    spreadsheet::set_up(sheet, &words.word("list-sheet"), &title, language, HEADS)?;
    let moment = dates::moment(language, head.as_of);
    let about = format!(
        "{} · {}",
        super::pdf::whose(head, language),
        words.text("list-as-of", &[("moment", moment.into())])
    );
    sheet.write_string_with_format(0, 0, title, &formats.title)?;
    sheet.write_string_with_format(1, 0, spreadsheet::text(language, &about), &formats.text)?;
    sheet.set_default_row_height(ROW_HEIGHT);
    for (row, height) in [(0, 20.0), (1, 16.0), (2, 8.0), (HEADS, HEAD_HEIGHT)] {
        sheet.set_row_height(row, height)?;
    }
    for (at, column) in (0..).zip(columns) {
        let (key, width) = column.spec();
        let format = if column.is_figure() {
            &formats.head_right
        } else {
            &formats.head
        };
        sheet.set_column_width(at, width)?;
        sheet.set_column_format(at, column.format(formats))?;
        sheet.write_string_with_format(HEADS, at, words.word(key), format)?;
    }
    Ok(())
}

/// Writes a cell in its column's format.
fn write_cell(
    sheet: &mut Worksheet,
    [row, at]: [u32; 2],
    column: Column,
    ticket: &ListedTicket,
    words: &Words,
    language: Language,
) -> Result<(), XlsxError> {
    let at = at as u16;
    let text = |text| spreadsheet::text(language, text);
    match column {
        Column::Cid => sheet.write_number(row, at, ticket.cid.0 as f64)?,
        Column::Customer => sheet.write_string(row, at, text(ticket.customer))?,
        Column::Subject => sheet.write_string(row, at, text(ticket.subject))?,
        Column::Kind => sheet.write_string(row, at, &words.kinds[ticket.kind as usize])?,
        Column::Priority => match ticket.priority {
            Some(one) => sheet.write_string(row, at, &words.priorities[one as usize])?,
            None => sheet,
        },
        Column::Status => sheet.write_string(row, at, &words.statuses[ticket.status as usize])?,
        Column::Meaning => sheet.write_string(row, at, &words.meanings[ticket.status as usize])?,
        Column::Responsible => sheet.write_string(row, at, text(ticket.responsible))?,
        Column::Received => sheet.write_number(row, at, spreadsheet::moment(ticket.received))?,
        Column::Resubmission => match ticket.resubmission {
            Some(day) => sheet.write_number(row, at, spreadsheet::moment(day.into()))?,
            None => sheet,
        },
        Column::Worked => sheet.write_number(row, at, days(ticket.worked))?,
        Column::Hours => sheet.write_number(row, at, hours(ticket.worked))?,
        Column::LastNote if ticket.last_note.is_empty() => sheet,
        Column::LastNote => sheet.write_string(row, at, text(ticket.last_note))?,
    };
    Ok(())
}

/// Decimal hours.
fn hours(Minutes(minutes): Minutes) -> f64 {
    minutes as f64 / 60.0
}
