//! Everything as one file, row by row from the database into the file, with progress and a way to stop.

use super::{MadeFile, XLSX, file_name, unmade};
use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use crate::imports::shelf::{Shelf, Turn};
use crate::office;
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{ContactId, CustomerId, PersonId};
use callbuch_core::imports::Work;
use callbuch_core::lands::Land;
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::notes::Note;
use callbuch_core::statements::finished::Finished;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_documents::everything::json::OfficeJson;
use callbuch_documents::everything::workbook::OfficeBook;
use callbuch_documents::everything::{Cell, Sheet};
use callbuch_documents::rendered::DocumentError;
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::words;
use callbuch_store::error::{Result as StoreResult, StoreError};
use callbuch_store::{contracts, customers, entries, notes, people, statements, tickets};
use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Everything that is small: read at once, and looked up while the large lists pass by.
struct Small {
    customers: Vec<Customer>,
    contacts: Vec<Contact>,
    contracts: Vec<Contract>,
    statements: Vec<Finished>,
    firms: BTreeMap<CustomerId, (String, String)>,
    contact_names: BTreeMap<ContactId, String>,
    people: BTreeMap<PersonId, String>,
    zone: Tz,
    language: Language,
}

/// Everything as Excel.
pub(super) fn xlsx(ctx: &mut Reading<'_, '_>, shelf: &Shelf, language: Language) -> Answer<MadeFile> {
    let small = Small::load(ctx, language)?;
    let office = ctx.office()?;
    let mut walk = Walk::begin(ctx, shelf)?;
    let mut book = OfficeBook::begin(&office.name, language, ctx.now);
    small.write(&mut book).map_err(unmade)?;
    book.sheet(Sheet::Cases).map_err(unmade)?;
    let read = tickets::each(ctx.tx, &mut |one, worked| {
        walk.step(small.case(&mut book, &one, worked))
    });
    walk.ended(read)?;
    book.sheet(Sheet::Notes).map_err(unmade)?;
    let read = notes::each(ctx.tx, &mut |one| walk.step(small.note(&mut book, &one)));
    walk.ended(read)?;
    book.sheet(Sheet::Entries).map_err(unmade)?;
    let read = entries::each(ctx.tx, &mut |one| walk.step(small.entry(&mut book, &one)));
    walk.ended(read)?;
    book.sheet(Sheet::Statements).map_err(unmade)?;
    for one in &small.statements {
        small.statement(&mut book, one).map_err(unmade)?;
    }
    Ok(MadeFile {
        name: name(ctx, language, "xlsx")?,
        mime: XLSX,
        bytes: book.finish().map_err(unmade)?,
    })
}

/// Everything as JSON.
pub(super) fn json(ctx: &mut Reading<'_, '_>, shelf: &Shelf, language: Language) -> Answer<MadeFile> {
    let small = Small::load(ctx, language)?;
    let (office, staff) = (ctx.office()?, people::all(ctx.tx)?);
    let mut walk = Walk::begin(ctx, shelf)?;
    let mut file = OfficeJson::begin(&ctx.now, &office).map_err(unmade)?;
    list(&mut file, "people", &staff).map_err(unmade)?;
    list(&mut file, "customers", &small.customers).map_err(unmade)?;
    list(&mut file, "contacts", &small.contacts).map_err(unmade)?;
    list(&mut file, "contracts", &small.contracts).map_err(unmade)?;
    list(&mut file, "statements", &small.statements).map_err(unmade)?;
    file.list("cases");
    let read = tickets::each(ctx.tx, &mut |one, _| walk.step(file.record(&one)));
    walk.ended(read)?;
    file.list("notes");
    let read = notes::each(ctx.tx, &mut |one| walk.step(file.record(&one)));
    walk.ended(read)?;
    file.list("entries");
    let read = entries::each(ctx.tx, &mut |one| walk.step(file.record(&one)));
    walk.ended(read)?;
    Ok(MadeFile {
        name: name(ctx, language, "json")?,
        mime: "application/json",
        bytes: file.finish(),
    })
}

fn list<T: serde::Serialize>(file: &mut OfficeJson, name: &str, records: &[T]) -> Result<(), DocumentError> {
    file.list(name);
    records.iter().try_for_each(|record| file.record(record))
}

fn name(ctx: &mut Reading<'_, '_>, language: Language, ending: &str) -> Answer<String> {
    let day = ctx.today()?.to_string();
    let words = Catalogue::of(language);
    Ok(file_name(&words.text("export-file", &[("day", day.into())]), ending))
}

/// The walk through the large lists: how far it is, and why it ended early.
struct Walk<'s> {
    turn: Turn<'s>,
    done: usize,
    failed: Option<Failure>,
}

impl<'s> Walk<'s> {
    fn begin(ctx: &mut Reading<'_, '_>, shelf: &'s Shelf) -> Answer<Self> {
        let all = entries::count_everything(ctx.tx)?;
        Ok(Self {
            turn: shelf.begin(Work::Export, usize::try_from(all).unwrap_or_default())?,
            done: 0,
            failed: None,
        })
    }

    fn step(&mut self, written: Result<(), DocumentError>) -> StoreResult<()> {
        self.done += 1;
        let failure = match written {
            Err(error) => unmade(error),
            Ok(()) if self.done.is_multiple_of(500) && self.turn.says_stop(self.done) => {
                Failure::new(Code::ImportStopped)
            }
            Ok(()) => return Ok(()),
        };
        self.failed = Some(failure);
        Err(StoreError::Other("the export ended early".to_owned()))
    }

    /// Why it ended early counts more than what the database says of it.
    fn ended(&mut self, read: StoreResult<()>) -> Answer<()> {
        match self.failed.take() {
            Some(failure) => Err(failure),
            None => Ok(read?),
        }
    }
}

impl Small {
    fn load(ctx: &mut Reading<'_, '_>, language: Language) -> Answer<Self> {
        let customers = customers::all(ctx.tx)?;
        let contacts = customers::all_contacts(ctx.tx)?;
        let firm = |one: &Customer| (one.id, (one.number.clone(), one.name.clone()));
        Ok(Self {
            firms: customers.iter().map(firm).collect(),
            contact_names: contacts.iter().map(|one| (one.id, one.name.clone())).collect(),
            people: people::all(ctx.tx)?.into_iter().map(|one| (one.id, one.name)).collect(),
            contracts: contracts::all(ctx.tx)?,
            statements: statements::list(ctx.tx, None, None)?,
            zone: office::zone(&ctx.office()?),
            customers,
            contacts,
            language,
        })
    }

    /// The sheets before the cases.
    fn write(&self, book: &mut OfficeBook) -> Result<(), DocumentError> {
        book.sheet(Sheet::Customers)?;
        for one in &self.customers {
            book.row(&[
                (&one.number).into(),
                (&one.name).into(),
                (&one.short_name).into(),
                (&one.street).into(),
                (&one.postcode).into(),
                (&one.city).into(),
                one.land.map_or("", Land::word).into(),
                (&one.phone).into(),
                (&one.mail).into(),
                (&one.order_number).into(),
                (&one.reference).into(),
                (&one.note).into(),
                (&self.yes(one.active)).into(),
            ])?;
        }
        book.sheet(Sheet::Contacts)?;
        for one in &self.contacts {
            let (number, firm) = self.firm(one.customer);
            book.row(&[
                Cell::Whole(one.id.0),
                number.into(),
                firm.into(),
                (&one.name).into(),
                (&one.salutation).into(),
                (&one.role).into(),
                (&one.phone).into(),
                (&one.mail).into(),
                (&one.remote_id).into(),
                (&self.yes(one.active)).into(),
            ])?;
        }
        book.sheet(Sheet::Contracts)?;
        for one in &self.contracts {
            let (number, firm) = one.customer.map_or(("", ""), |customer| self.firm(customer));
            book.row(&[
                (&one.number).into(),
                number.into(),
                firm.into(),
                (&one.name).into(),
                (&one.product).into(),
                one.terms.first().map(|terms| terms.valid_from).into(),
                (&self.yes(one.active)).into(),
            ])?;
        }
        Ok(())
    }

    fn case(&self, book: &mut OfficeBook, one: &Ticket, worked: Minutes) -> Result<(), DocumentError> {
        let (number, firm) = self.firm(one.customer);
        let contact = one.contact.and_then(|id| self.contact_names.get(&id));
        let facts = &one.facts;
        book.row(&[
            Cell::Whole(one.cid.0),
            number.into(),
            firm.into(),
            contact.map_or("", String::as_str).into(),
            (&one.subject).into(),
            (&words::kind(self.language, one.kind)).into(),
            (&one
                .priority
                .map_or_else(String::new, |priority| words::priority_short(self.language, priority)))
                .into(),
            (&words::status(self.language, one.status)).into(),
            self.person(one.responsible).into(),
            Cell::Moment(self.local(one.received)),
            Cell::Moment(self.local(one.changed)),
            facts.closing.as_ref().map(|closing| self.local(closing.at)).into(),
            facts.hold.as_ref().map(|hold| self.local(hold.until)).into(),
            Cell::Duration(worked),
            (&one.order_number).into(),
            (&one.description).into(),
        ])
    }

    fn note(&self, book: &mut OfficeBook, one: &Note) -> Result<(), DocumentError> {
        let word = Catalogue::of(self.language).word(&format!("export-{}", one.direction.word()));
        book.row(&[
            Cell::Whole(one.cid.0),
            Cell::Moment(self.local(one.at)),
            self.person(one.person).into(),
            (&word).into(),
            (&words::channel(self.language, one.channel)).into(),
            (&one.text).into(),
        ])
    }

    fn entry(&self, book: &mut OfficeBook, one: &TimeEntry) -> Result<(), DocumentError> {
        let charge = one.charge.map(|charge| words::charge(self.language, charge));
        book.row(&[
            Cell::Whole(one.cid.0),
            Cell::Day(one.day),
            one.span.map(|(from, _)| self.local(from)).into(),
            one.span.map(|(_, to)| self.local(to)).into(),
            Cell::Duration(one.minutes),
            self.person(one.person).into(),
            (&one.activity).into(),
            (&charge.unwrap_or_default()).into(),
            (&one.text).into(),
            (&one.internal_text).into(),
        ])
    }

    fn statement(&self, book: &mut OfficeBook, one: &Finished) -> Result<(), DocumentError> {
        let (_, firm) = self.firm(one.customer);
        book.row(&[
            (&one.number).into(),
            firm.into(),
            Cell::Day(one.from),
            Cell::Day(one.to),
            Cell::Moment(self.local(one.issued)),
            Cell::Duration(one.worked),
            Cell::Duration(one.billed),
            Cell::Money(one.amount),
            (&one.invoice_number).into(),
        ])
    }

    fn firm(&self, id: CustomerId) -> (&str, &str) {
        self.firms.get(&id).map_or(("", ""), |(number, name)| (number, name))
    }

    fn person(&self, id: PersonId) -> &str {
        self.people.get(&id).map_or("", String::as_str)
    }

    fn yes(&self, yes: bool) -> String {
        Catalogue::of(self.language).word(if yes { "export-yes" } else { "export-no" })
    }

    fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.zone).naive_local()
    }
}
