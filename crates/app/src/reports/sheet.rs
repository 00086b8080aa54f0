//! A report as a file.

use super::{ReportRow, ReportSheet, get};
use crate::desk::Reading;
use crate::documents::{MadeFile, XLSX, file_name, unmade};
use crate::failure::Answer;
use callbuch_core::language::Language;
use callbuch_core::reports::{Grouping, ReportKey};
use callbuch_documents::report::{self as document, ReportTable};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::{dates, words};

/// The report as Excel.
pub(crate) fn xlsx(ctx: &mut Reading<'_, '_>, wanted: &ReportSheet) -> Answer<MadeFile> {
    let ReportSheet { report, language } = *wanted;
    let rows = get(ctx, report)?.rows;
    let catalogue = Catalogue::of(language);
    let period = dates::period(language, report.from, report.to);
    let whose = match report.customer {
        Some(customer) => crate::customers::known(ctx, customer)?.name,
        None => catalogue.word("report-all-customers"),
    };
    let table = ReportTable {
        firm: ctx.office()?.name,
        about: format!("{period} · {whose}"),
        head: catalogue.word(by(report.by)),
        rows: rows.iter().map(|row| (label(row, language), row.sums)).collect(),
    };
    let bytes = document::xlsx(&table, language, ctx.now).map_err(unmade)?;
    let name = catalogue.text("file-report", &[("period", period.into())]);
    Ok(MadeFile {
        name: file_name(&name, "xlsx"),
        mime: XLSX,
        bytes,
    })
}

fn by(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Customer => "report-by-customer",
        Grouping::Kind => "report-by-kind",
        Grouping::Priority => "report-by-priority",
        Grouping::Product => "report-by-product",
        Grouping::Charge => "report-by-charge",
        Grouping::Month => "report-by-month",
        Grouping::Person => "report-by-person",
    }
}

fn label(row: &ReportRow, language: Language) -> String {
    let catalogue = Catalogue::of(language);
    match row.key {
        ReportKey::Product(_) if row.name.is_empty() => catalogue.word("report-no-product"),
        ReportKey::Customer(_) | ReportKey::Person(_) | ReportKey::Product(_) => row.name.clone(),
        ReportKey::Kind(kind) => words::kind(language, kind),
        ReportKey::Priority(Some(priority)) => words::priority(language, priority),
        ReportKey::Priority(None) => catalogue.word("report-no-priority"),
        ReportKey::Charge(Some(charge)) => words::charge(language, charge),
        ReportKey::Charge(None) => catalogue.word("report-no-charge"),
        ReportKey::Month(month) => dates::month(language, month),
    }
}
