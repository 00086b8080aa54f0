//! The sheet of sums: by mark, the accounts of included hours, the notice.

use super::Table;
use crate::spreadsheet::{self, Formats};
use crate::statement::paper::Paper;
use crate::statement::table::Cell;
use crate::statement::totals;
use callbuch_core::statements::AllowanceAccount;
use callbuch_core::statements::sums::{SumPart, Sums};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Writes the sheet.
pub fn write(sheet: &mut Worksheet, paper: &Paper, formats: &Formats) -> Result<(), XlsxError> {
    spreadsheet::set_up(sheet, &paper.word("sheet-sums"), &paper.title, paper.language, 0)?;
    for (column, width) in (0..).zip([8.0, 44.0, 11.0, 11.0, 13.0, 13.0]) {
        sheet.set_column_width(column, width)?;
    }
    let mut table = Table {
        sheet,
        paper,
        formats,
        row: 0,
    };
    let mut heads = vec![("sheet-mark", false), ("sheet-meaning", false)];
    heads.extend(if paper.is_cancellation() {
        [("sheet-worked-minutes", true), ("sheet-billed-minutes", true)]
    } else {
        [("sheet-worked", true), ("sheet-billed", true)]
    });
    if paper.shows_value() {
        heads.push(("sheet-value", true));
    }
    if paper.statement.options.prices {
        heads.push(("sheet-amount", true));
    }
    table.heads(&heads)?;
    for row in totals::rows(&paper.statement) {
        let meaning = totals::meaning(paper.language, &row);
        let mut cells = vec![Cell::Text(row.mark.mark().to_owned()), Cell::Text(meaning)];
        cells.extend(figures(&table, row.sums, row.part == SumPart::Work));
        table.row(&cells)?;
    }
    let label = paper.word(if paper.statement.options.prices {
        "statement-total-net"
    } else {
        "statement-total"
    });
    let mut cells = vec![Cell::Empty, Cell::Text(label)];
    cells.extend(figures(&table, paper.statement.sums(), true));
    table.sum(&cells)?;
    if paper.statement.options.allowance {
        for account in &paper.statement.allowances {
            write_account(&mut table, account)?;
        }
    }
    write_notice(&mut table)
}

/// That this is no invoice, and what the amounts are.
fn write_notice(table: &mut Table) -> Result<(), XlsxError> {
    let (paper, formats) = (table.paper, table.formats);
    let own = paper.statement.sender.notice.as_str();
    let (notice, more) = match own {
        "" => (paper.word("statement-notice"), paper.word("statement-notice-net")),
        own => (paper.word("statement-notice-own"), own.to_owned()),
    };
    table.row += 1;
    let bold = formats.text.clone().set_bold();
    table.sheet.write_string_with_format(table.row, 0, notice, &bold)?;
    table.row += 1;
    if paper.statement.options.prices || !own.is_empty() {
        let more = spreadsheet::text(paper.language, &more);
        table
            .sheet
            .write_string_with_format(table.row, 0, more, &formats.text)?;
    }
    Ok(())
}

fn figures(table: &Table, sums: Sums, has_hours: bool) -> Vec<Cell> {
    let paper = table.paper;
    let sums = paper.signed(sums);
    let hours = |minutes| if has_hours { table.hours(minutes) } else { Cell::Empty };
    let mut cells = vec![hours(sums.worked), hours(sums.billed)];
    if paper.shows_value() {
        cells.push(if sums.value.0 == 0 {
            Cell::Empty
        } else {
            Cell::Money(sums.value)
        });
    }
    if paper.statement.options.prices {
        cells.push(Cell::Money(sums.amount));
    }
    cells
}

fn write_account(table: &mut Table, account: &AllowanceAccount) -> Result<(), XlsxError> {
    let paper = table.paper;
    let account = paper.account(account);
    table.heading("statement-allowance")?;
    let [from, to] = [account.from, account.to].map(|day| paper.day(day));
    let args = [
        ("contract", (&account.contract_number).into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    let period = paper.text("statement-allowance-contract", &args);
    table.row(&[Cell::Empty, Cell::Text(period)])?;
    let (sign, name, minutes) = match paper.is_cancellation() {
        true => ("+", "back", -account.used_here),
        false => ("−", "here", account.used_here),
    };
    let lines = [
        ("", "granted", account.granted),
        ("+", "carried", account.carried),
        ("−", "before", account.used_before),
        (sign, name, minutes),
    ];
    for (sign, label, minutes) in lines {
        let label = paper.word(&format!("statement-allowance-{label}"));
        table.row(&[Cell::Text(sign.to_owned()), Cell::Text(label), Cell::Duration(minutes)])?;
    }
    let label = paper.word("statement-allowance-left");
    table.sum(&[
        Cell::Text("=".to_owned()),
        Cell::Text(label),
        Cell::Duration(account.left),
    ])
}
