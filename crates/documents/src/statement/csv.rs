//! The printed lines as CSV: `;`, decimal comma, byte order mark, minutes as whole numbers.
//!
//! The columns are those of the sheet of entries, but hours stand as minutes only; a customer may want fewer of them,
//! or another order. What is hidden on paper is in no file, whatever is wanted.

use crate::statement::explanation::Explainer;
use crate::statement::paper::Paper;
use crate::statement::table::{self, Cell, Column};
use callbuch_core::language::Language;
use callbuch_core::statements::Statement;
use callbuch_core::statements::finished::CsvColumn;
use callbuch_i18n::dates;

/// The statement as CSV in UTF-8, with the wanted columns; with all of them where none are named.
#[must_use]
pub fn write(statement: &Statement, language: Language, wanted: &[CsvColumn]) -> Vec<u8> {
    let paper = Paper::as_it_stands(statement, language);
    let wanted = if wanted.is_empty() { CsvColumn::ALL } else { wanted };
    let columns = columns(&paper, wanted);
    let mut explainer = Explainer::new(language, paper.has_versions());
    let mut csv = String::from("\u{feff}");
    let heads: Vec<String> = columns
        .iter()
        .map(|column| guarded(&paper.word(column.head())))
        .collect();
    push_line(&mut csv, &heads);
    for row in table::rows(&paper) {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| field(language, &column.cell(&paper, &row, &mut explainer)))
            .collect();
        push_line(&mut csv, &cells);
    }
    csv.into_bytes()
}

/// The wanted columns of those that the table shows.
fn columns(paper: &Paper, wanted: &[CsvColumn]) -> Vec<Column> {
    let shown = table::columns(paper);
    let is_shown = |column: Column| column == Column::WorkedMinutes || shown.contains(&column);
    wanted
        .iter()
        .map(|one| column(*one))
        .filter(|one| is_shown(*one))
        .collect()
}

/// Hours stand as minutes.
fn column(wanted: CsvColumn) -> Column {
    match wanted {
        CsvColumn::Cid => Column::Cid,
        CsvColumn::Subject => Column::Subject,
        CsvColumn::Day => Column::Day,
        CsvColumn::From => Column::From,
        CsvColumn::To => Column::To,
        CsvColumn::Who => Column::Who,
        CsvColumn::Activity => Column::Activity,
        CsvColumn::Text => Column::Text,
        CsvColumn::Line => Column::Line,
        CsvColumn::Mark => Column::Mark,
        CsvColumn::Worked => Column::WorkedMinutes,
        CsvColumn::Billed => Column::BilledMinutes,
        CsvColumn::Rate => Column::Rate,
        CsvColumn::Amount => Column::Amount,
        CsvColumn::Value => Column::Value,
        CsvColumn::Explanation => Column::Explanation,
        CsvColumn::Covered => Column::Covered,
        CsvColumn::Version => Column::Version,
    }
}

fn push_line(csv: &mut String, fields: &[String]) {
    csv.push_str(&fields.join(";"));
    csv.push_str("\r\n");
}

fn field(language: Language, cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Day(day) => dates::day(language, *day),
        Cell::Time(time) => dates::time(*time),
        Cell::Duration(minutes) => minutes.0.to_string(),
        Cell::Money(cents) => {
            let sign = if cents.0 < 0 { "-" } else { "" };
            let cents = cents.0.unsigned_abs();
            format!("{sign}{},{:02}", cents / 100, cents % 100)
        }
    }
}

/// A text that no spreadsheet takes for a formula, quoted where it must be.
fn guarded(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    if text.contains([';', '"', '\n', '\r']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_formula_or_breaks_its_line() {
        let check = |text: &str, field: &str| assert_eq!(guarded(text), field);
        check("Drucker", "Drucker");
        check("=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"");
        check("-1+1", "'-1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("a;b", "\"a;b\"");
        check("zwei\nZeilen", "\"zwei\nZeilen\"");
        check("", "");
    }
}
