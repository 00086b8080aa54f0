//! The sheet of rules: what each activity costs and how it is rounded, surcharges, who is who.

use super::Table;
use crate::spreadsheet::{self, Formats};
use crate::statement::paper::Paper;
use crate::statement::table::Cell;
use crate::statement::{explanation, rules};
use callbuch_core::contracts::Rounding;
use callbuch_core::statements::{People, RuleSheet};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Writes the sheet.
pub fn write(sheet: &mut Worksheet, paper: &Paper, formats: &Formats) -> Result<(), XlsxError> {
    spreadsheet::set_up(sheet, &paper.word("sheet-rules"), &paper.title, paper.language, 0)?;
    for (column, width) in (0..).zip([18.0, 12.0, 28.0, 12.0, 16.0, 18.0, 12.0, 10.0]) {
        sheet.set_column_width(column, width)?;
    }
    let mut table = Table {
        sheet,
        paper,
        formats,
        row: 0,
    };
    let mut heads = vec![
        ("sheet-contract-head", false),
        ("sheet-version", false),
        ("sheet-activity", false),
        ("sheet-increment", true),
        ("sheet-rounding", false),
        ("sheet-scope", false),
        ("sheet-minimum", true),
    ];
    if paper.statement.options.prices {
        heads.push(("sheet-rate", true));
    }
    table.heads(&heads)?;
    for rules in &paper.statement.rules {
        write_activities(&mut table, rules)?;
    }
    for rules in paper
        .statement
        .rules
        .iter()
        .filter(|rules| !rules.surcharges.windows.is_empty())
    {
        write_surcharges(&mut table, rules)?;
    }
    if paper.statement.options.people == People::Initials && !paper.statement.people.is_empty() {
        table.row += 1;
        table.heads(&[("sheet-initials", false), ("sheet-name", false)])?;
        for worker in &paper.statement.people {
            table
                .sheet
                .write_string_with_format(table.row, 0, worker.initials.as_str(), &formats.text)?;
            table
                .sheet
                .write_string_with_format(table.row, 1, worker.name.as_str(), &formats.text)?;
            table.row += 1;
        }
    }
    Ok(())
}

fn write_activities(table: &mut Table, rules: &RuleSheet) -> Result<(), XlsxError> {
    let paper = table.paper;
    for activity in &rules.activities {
        let rounding = paper.word(match activity.rounding {
            Rounding::Up => "sheet-rounding-up",
            Rounding::Nearest => "sheet-rounding-nearest",
            Rounding::None => "sheet-rounding-none",
        });
        let mut cells = vec![
            Cell::Text(rules.contract.clone()),
            Cell::Day(rules.terms_from),
            Cell::Text(activity.name.clone()),
            Cell::Whole(activity.increment.0),
            Cell::Text(rounding),
            Cell::Text(explanation::scope(paper.language, activity.scope)),
            if activity.minimum.0 == 0 {
                Cell::Empty
            } else {
                Cell::Duration(activity.minimum)
            },
        ];
        if paper.statement.options.prices {
            cells.push(Cell::Money(activity.rate));
        }
        table.row(&cells)?;
    }
    Ok(())
}

fn write_surcharges(table: &mut Table, sheet: &RuleSheet) -> Result<(), XlsxError> {
    let paper = table.paper;
    table.row += 1;
    table.heads(&[
        ("sheet-contract-head", false),
        ("sheet-version", false),
        ("sheet-surcharge", false),
        ("sheet-percent", true),
    ])?;
    for window in &sheet.surcharges.windows {
        table.row(&[
            Cell::Text(sheet.contract.clone()),
            Cell::Day(sheet.terms_from),
            Cell::Text(rules::window(paper, sheet, window.when)),
            Cell::Whole(window.percent),
        ])?;
    }
    let rule = paper.word(if sheet.surcharges.stack {
        "sheet-stack"
    } else {
        "sheet-highest"
    });
    table
        .sheet
        .write_string_with_format(table.row, 2, rule, &table.formats.text)?;
    table.row += 1;
    Ok(())
}
