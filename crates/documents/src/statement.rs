//! The statement of time (Zeitnachweis) as PDF, SVG pages, XLSX, CSV and JSON.
//!
//! Everything is a function of a [`Statement`] and a language; the only arithmetic here are sums of printed lines.
//! A cancellation carries the cases of the statement it takes back as they were; its figures are printed negative.

mod blocks;
#[cfg(test)]
mod break_tests;
mod cancellation;
mod cases;
mod charts;
#[cfg(test)]
mod charts_tests;
mod columns;
mod csv;
mod explained;
mod explanation;
mod facts;
mod flow;
mod json;
#[cfg(test)]
mod layout_tests;
mod letter;
mod notes;
mod overview;
mod panels;
mod paper;
mod rules;
#[cfg(test)]
mod samples;
mod table;
mod totals;
mod xlsx;

use crate::canvas::{Sheets, pdf, svg};
use crate::logo::{Logo, LogoError};
use crate::rendered::{DocumentError, Rendered};
use callbuch_core::language::Language;
use callbuch_core::statements::finished::CsvColumn;
use callbuch_core::statements::{Edition, Statement};
use chrono::{DateTime, Utc};
use flow::Flow;
use paper::Paper;

pub use explained::Explained;

/// How many lines of an address the window of the envelope shows.
pub const ADDRESS_LINES: usize = letter::ADDRESS_LINES;

/// The statement as PDF, PDF/A-2u intended. The same values and moment give the same bytes.
///
/// `created` is the moment of finalising, or now for a draft; it stands in the file's metadata only.
///
/// # Errors
/// [`DocumentError::AddressTooLong`] for a numbered statement (a draft shows what fits), and
/// [`DocumentError::Logo`] for a logo that cannot be drawn; the rest only when a library refuses.
pub fn pdf(statement: &Statement, language: Language, created: DateTime<Utc>) -> Result<Rendered, DocumentError> {
    let lines = address_lines(statement);
    if statement.edition != Edition::Draft && lines > ADDRESS_LINES {
        return Err(DocumentError::AddressTooLong { lines });
    }
    let logo = logo(statement)?;
    pdf::write(&lay_out(statement, language, logo), created)
}

/// The statement as XLSX: entries, cases, sums and rules, with the same figures as the paper.
///
/// The same values and moment give the same bytes.
///
/// # Errors
/// [`DocumentError::Spreadsheet`] for more lines than a sheet holds.
pub fn xlsx(statement: &Statement, language: Language, created: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    xlsx::write(statement, language, created)
}

/// The printed lines as CSV in UTF-8 with byte order mark: `;`, decimal comma, minutes as whole numbers.
///
/// With the `wanted` columns in that order, or with all where none are named; what is hidden on paper is left out.
#[must_use]
pub fn csv(statement: &Statement, language: Language, wanted: &[CsvColumn]) -> Vec<u8> {
    csv::write(statement, language, wanted)
}

/// The statement as JSON for other programs, with the field numbers of EN 16931; see `docs/statement-json.md`.
#[must_use]
pub fn json(statement: &Statement, language: Language) -> Vec<u8> {
    json::write(statement, language)
}

/// The words of every entry and line for the screen, in the order of cases and entries.
#[must_use]
pub fn explained(statement: &Statement, language: Language) -> Vec<Explained> {
    explained::of(statement, language)
}

/// The title of the statement, as it stands on paper: "Zeitnachweis Nr. ZN-2026-00042".
#[must_use]
pub fn title(statement: &Statement, language: Language) -> String {
    paper::title(statement, language)
}

/// How many lines the recipient's address takes as printed, where long lines are broken.
#[must_use]
pub fn address_lines(statement: &Statement) -> usize {
    let address: Vec<String> = statement
        .recipient
        .address
        .iter()
        .map(|line| line.trim().to_owned())
        .collect();
    letter::address_lines(&address)
        .iter()
        .filter(|line| !line.is_empty())
        .count()
}

/// Every page of the statement as SVG, looking like the PDF.
///
/// A logo that cannot be drawn gives way to the firm's name. For a statement of many pages use [`preview`].
#[must_use]
pub fn svg(statement: &Statement, language: Language) -> Vec<String> {
    let preview = preview(statement, language);
    (0..preview.pages()).filter_map(|page| preview.svg(page)).collect()
}

/// A statement laid out for the screen; its pages are drawn one at a time.
pub struct Preview {
    sheets: Sheets,
}

/// Lays a statement out for the screen.
#[must_use]
pub fn preview(statement: &Statement, language: Language) -> Preview {
    let logo = logo(statement).unwrap_or_default();
    Preview {
        sheets: lay_out(statement, language, logo),
    }
}

impl Preview {
    /// How many pages it has; at least one.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.sheets.pages.len()
    }

    /// One page as SVG, counted from 0; none where there is no such page.
    #[must_use]
    pub fn svg(&self, page: usize) -> Option<String> {
        svg::page(&self.sheets, page)
    }
}

fn logo(statement: &Statement) -> Result<Option<Logo>, LogoError> {
    let bytes = &statement.sender.logo;
    if bytes.is_empty() || !statement.options.letterhead {
        return Ok(None);
    }
    Logo::read(bytes).map(Some)
}

fn lay_out(statement: &Statement, language: Language, logo: Option<Logo>) -> Sheets {
    let paper = Paper::new(statement, language);
    let mut flow = run(&paper, logo.is_some(), false);
    if flow.divides_short_closing() {
        flow = run(&paper, logo.is_some(), true);
    }
    let (pages, bookmarks) = flow.finish();
    let Paper { statement, title, .. } = paper;
    let (author, colour) = (statement.sender.name, statement.sender.colour);
    Sheets {
        pages,
        bookmarks,
        title,
        author,
        language,
        colour,
        logo,
    }
}

/// Fills the pages; the closing part begins a page where it would be divided otherwise.
fn run(paper: &Paper, has_logo: bool, closing_apart: bool) -> Flow<'_> {
    let mut flow = Flow::new(paper, has_logo);
    if paper.is_cancellation() {
        flow.cancellation();
    } else {
        paper.statement.cases.iter().for_each(|case| flow.case(case));
        if closing_apart {
            flow.next_page();
        }
        flow.overview();
    }
    flow.totals();
    flow.charts();
    flow.panels();
    flow
}
