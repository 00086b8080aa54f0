//! The sheet of cases: one row each, their sums below.

use super::Table;
use crate::spreadsheet::{self, Formats};
use crate::statement::paper::Paper;
use crate::statement::table::Cell;
use callbuch_core::statements::Release;
use callbuch_core::statements::sums::Sums;
use callbuch_i18n::words;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Writes the sheet.
pub fn write(sheet: &mut Worksheet, paper: &Paper, formats: &Formats) -> Result<(), XlsxError> {
    spreadsheet::set_up(sheet, &paper.word("sheet-cases"), &paper.title, paper.language, 0)?;
    for (column, width) in (0..).zip([11.0, 48.0, 22.0, 12.0, 12.0, 11.0, 11.0, 26.0, 11.0, 11.0, 13.0, 13.0]) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 2)?;
    let mut table = Table {
        sheet,
        paper,
        formats,
        row: 0,
    };
    let mut heads = vec![
        ("sheet-cid", true),
        ("sheet-subject", false),
        ("sheet-kind", false),
        ("sheet-priority", false),
        ("sheet-status", false),
        ("sheet-reported", false),
        ("sheet-released", false),
        ("sheet-decision", false),
    ];
    heads.extend(if paper.is_cancellation() {
        [("sheet-worked-minutes", true), ("sheet-billed-minutes", true)]
    } else {
        [("sheet-worked", true), ("sheet-billed", true)]
    });
    if paper.statement.options.prices {
        heads.push(("sheet-amount", true));
    }
    if paper.shows_value() {
        heads.push(("sheet-value", true));
    }
    table.heads(&heads)?;
    for case in &paper.statement.cases {
        let language = paper.language;
        let priority = case.priority.map(|priority| words::priority_short(language, priority));
        let decision = case
            .decision
            .map(|charge| words::charge_named(language, charge, case.named.as_ref()));
        let mut cells = vec![
            Cell::Whole(case.cid.0),
            Cell::Text(case.subject.clone()),
            Cell::Text(words::kind(language, case.kind)),
            priority.map_or(Cell::Empty, Cell::Text),
            Cell::Text(words::status(language, case.status)),
            Cell::Day(case.reported),
            match &case.release {
                Release::Given { on, .. } | Release::Lapsed { on } => Cell::Day(*on),
                Release::None | Release::Pending => Cell::Empty,
            },
            decision.map_or(Cell::Empty, Cell::Text),
        ];
        cells.extend(figures(&table, case.sums()));
        table.row(&cells)?;
    }
    let mut cells = vec![Cell::Text(paper.word("sheet-total"))];
    cells.resize(8, Cell::Empty);
    cells.extend(figures(&table, paper.statement.sums()));
    table.sum(&cells)
}

fn figures(table: &Table, sums: Sums) -> Vec<Cell> {
    let paper = table.paper;
    let sums = paper.signed(sums);
    let mut cells = vec![table.hours(sums.worked), table.hours(sums.billed)];
    if paper.statement.options.prices {
        cells.push(Cell::Money(sums.amount));
    }
    if paper.shows_value() {
        cells.push(if sums.value.0 == 0 {
            Cell::Empty
        } else {
            Cell::Money(sums.value)
        });
    }
    cells
}
