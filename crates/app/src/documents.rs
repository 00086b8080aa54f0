//! Documents people save or print: bytes with a file name.

mod export;
mod ticket_list;

use crate::attachments::{self, AttachmentRef};
use crate::desk::{Desk, Reading};
use crate::failure::{Answer, Code, Failure};
use crate::reports::{self, ReportSheet};
use crate::statements::{self, StatementQuery, archive, cover, paper};
use callbuch_core::ids::StatementId;
use callbuch_core::language::Language;
use callbuch_core::statements::Statement;
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_documents::rendered::DocumentError;
use callbuch_documents::statement as document;
use callbuch_i18n::catalogue::Catalogue;
use callbuch_store::blobs;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const PDF: &str = "application/pdf";
pub(crate) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// The longest file name without its ending, in characters: every file system takes it.
const LONGEST_NAME: usize = 100;

/// What can be saved as a file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "document", content = "request")]
pub enum Document {
    /// A list of cases as Excel: the same cases in the same order as on the screen.
    TicketListXlsx(TicketListQuery),
    /// A list of cases for a meeting, with room for the pen.
    TicketListPdf(TicketListQuery),
    /// A statement as PDF.
    StatementPdf(StatementQuery),
    /// A statement as Excel.
    StatementXlsx(StatementQuery),
    /// A statement's lines for other programs.
    StatementCsv(StatementQuery),
    /// A statement with the field names of electronic invoices.
    StatementJson(StatementQuery),
    /// A report as Excel.
    ReportXlsx(ReportSheet),
    /// A finalised statement: the same bytes each time.
    Finished(FinishedFile),
    /// A file beside a case.
    Attachment(AttachmentRef),
    /// Everything as Excel: customers, contacts, contracts, cases, notes, times, statements.
    OfficeXlsx(OfficeQuery),
    /// Everything as JSON.
    OfficeJson(OfficeQuery),
}

/// In which words everything is written.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfficeQuery {
    /// In which language.
    pub language: Language,
}

/// One file of a finalised statement.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FinishedFile {
    /// Which statement.
    pub statement: StatementId,
    /// Which file.
    pub format: Format,
}

/// The files of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// The paper, as frozen.
    Pdf,
    /// The workbook, as frozen.
    Xlsx,
    /// The lines for other programs, from the frozen values.
    Csv,
    /// The values with the field names of electronic invoices.
    Json,
    /// A text to send them with.
    Cover,
}

/// Which list of cases.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TicketListQuery {
    /// Which cases.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// In which language.
    pub language: Language,
    /// Whether it is for us alone; else it is for the one customer of the filter, without anything internal.
    pub internal: bool,
}

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFile {
    /// A name for it that every system takes.
    pub name: String,
    /// Its MIME type.
    pub mime: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Makes a document.
///
/// # Errors
/// [`Code::NotFound`], [`Code::Invalid`] at a field; [`Code::Required`] at `customer` for a customer's list without one;
/// [`Code::ImportBusy`] and [`Code::ImportStopped`] for everything.
pub fn make(desk: &Desk, wanted: &Document, now: DateTime<Utc>) -> Answer<MadeFile> {
    desk.read(now, |ctx| {
        ctx.seated()?;
        match wanted {
            Document::TicketListXlsx(query) => ticket_list::xlsx(ctx, query),
            Document::TicketListPdf(query) => ticket_list::pdf(ctx, query),
            Document::StatementPdf(query) => statement(ctx, query, "pdf", PDF, |paper, now| {
                document::pdf(paper, query.language, now).map(|rendered| rendered.bytes)
            }),
            Document::StatementXlsx(query) => statement(ctx, query, "xlsx", XLSX, |paper, now| {
                document::xlsx(paper, query.language, now)
            }),
            Document::StatementCsv(query) => {
                let columns = crate::customers::known(ctx, query.customer)?.habits.csv;
                statement(ctx, query, "csv", "text/csv", |paper, _| {
                    Ok(document::csv(paper, query.language, &columns))
                })
            }
            Document::StatementJson(query) => statement(ctx, query, "json", "application/json", |paper, _| {
                Ok(document::json(paper, query.language))
            }),
            Document::ReportXlsx(wanted) => reports::xlsx(ctx, wanted),
            Document::Finished(file) => finished(ctx, *file),
            Document::OfficeXlsx(query) => export::xlsx(ctx, &desk.imports, query.language),
            Document::OfficeJson(query) => export::json(ctx, &desk.imports, query.language),
            Document::Attachment(wanted) => attachments::file(ctx, *wanted),
        }
    })
}

fn statement(
    ctx: &mut Reading<'_, '_>,
    query: &StatementQuery,
    ending: &str,
    mime: &'static str,
    render: impl FnOnce(&Statement, DateTime<Utc>) -> Result<Vec<u8>, DocumentError>,
) -> Answer<MadeFile> {
    let gathered = statements::of_customer(ctx, query)?;
    let paper = paper::draft(ctx, &gathered, query)?;
    let bytes = render(&paper, ctx.now).map_err(unmade)?;
    let words = Catalogue::of(query.language);
    let period = callbuch_i18n::dates::period(query.language, query.from, query.to);
    let args = [
        ("customer", gathered.customer.brief().into()),
        ("period", period.into()),
    ];
    Ok(MadeFile {
        name: file_name(&words.text("file-statement-draft", &args), ending),
        mime,
        bytes,
    })
}

fn finished(ctx: &mut Reading<'_, '_>, wanted: FinishedFile) -> Answer<MadeFile> {
    let finished = archive::known(ctx, wanted.statement)?;
    let customer = crate::customers::known(ctx, finished.customer)?;
    let mut kept = |address: &str| -> Answer<Vec<u8>> {
        blobs::get(ctx.tx, address)?.ok_or_else(|| Failure::new(Code::Damaged).because("a frozen file is missing"))
    };
    let (number, brief) = (&finished.number, customer.brief());
    let mut name = format!("{number} {brief}");
    let (ending, mime, bytes) = match wanted.format {
        Format::Pdf => ("pdf", PDF, kept(&finished.pdf)?),
        Format::Xlsx => ("xlsx", XLSX, kept(&finished.xlsx)?),
        Format::Csv => (
            "csv",
            "text/csv",
            document::csv(
                &archive::frozen(ctx, finished.id)?,
                finished.language,
                &customer.habits.csv,
            ),
        ),
        Format::Json => (
            "json",
            "application/json",
            document::json(&archive::frozen(ctx, finished.id)?, finished.language),
        ),
        Format::Cover => {
            let contacts = callbuch_store::customers::contacts(ctx.tx, customer.id)?;
            let statement = archive::frozen(ctx, finished.id)?;
            let said = cover::of(&statement, finished.language, &cover::addressees(&contacts));
            let words = Catalogue::of(finished.language);
            name = words.text("file-cover", &[("number", number.into()), ("customer", brief.into())]);
            let text = format!("{}\n\n{}", said.subject, said.text).replace('\n', "\r\n");
            ("txt", "text/plain; charset=utf-8", text.into_bytes())
        }
    };
    Ok(MadeFile {
        name: file_name(&name, ending),
        mime,
        bytes,
    })
}

/// A name every file system takes: no separators, no signs with a meaning, no device names, not too long.
pub(crate) fn file_name(wanted: &str, ending: &str) -> String {
    let safe = |c: char| {
        if c.is_control() || "<>:\"/\\|?*".contains(c) {
            '-'
        } else {
            c
        }
    };
    let name: String = wanted.chars().map(safe).take(LONGEST_NAME).collect();
    format!("{}.{ending}", name.trim_matches([' ', '.']))
}

pub(crate) fn unmade(error: DocumentError) -> Failure {
    let code = match error {
        DocumentError::AddressTooLong { .. } => Code::TooLong,
        DocumentError::Logo(_) => Code::Invalid,
        _ => Code::Internal,
    };
    Failure::new(code).because(error)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_name_suits_every_system() {
        assert_eq!(
            file_name("Zeitnachweis Müller & Co. 01.10.–31.10.2026", "pdf"),
            "Zeitnachweis Müller & Co. 01.10.–31.10.2026.pdf"
        );
        assert_eq!(file_name("../../etc/passwd", "pdf"), "-..-etc-passwd.pdf");
        assert_eq!(file_name("a:b\\c*d?\n", "xlsx"), "a-b-c-d--.xlsx");
        assert!(file_name(&"x".repeat(500), "csv").chars().count() <= 104);
    }
}
