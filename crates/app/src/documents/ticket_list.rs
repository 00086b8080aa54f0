//! Lists of cases as files: row by row from the database into the file.

use super::{MadeFile, PDF, TicketListQuery, XLSX, file_name, unmade};
use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use crate::{customers, office};
use callbuch_core::ids::PersonId;
use callbuch_core::people::Person;
use callbuch_core::statements::Worker;
use callbuch_core::tickets::Status;
use callbuch_documents::ticket_list::workbook::ListWorkbook;
use callbuch_documents::ticket_list::{self as document, Due, Grouping, ListHead, ListScope, ListedTicket};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_store::error::StoreError;
use callbuch_store::people;
use callbuch_store::tickets::export::{self, Exported};
use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

type Names = BTreeMap<PersonId, (String, String)>;

/// The list as Excel.
pub(super) fn xlsx(ctx: &mut Reading<'_, '_>, query: &TicketListQuery) -> Answer<MadeFile> {
    let (head, names, zone) = head(ctx, query)?;
    let mut book = ListWorkbook::begin(&head, query.language, ctx.now).map_err(unmade)?;
    let mut failed = None;
    let read = export::each(ctx.tx, &query.filter, query.order, &mut |row| {
        book.add(&listed(&row, &names, zone)).map_err(|error| {
            let told = StoreError::Other(error.to_string());
            failed = Some(error);
            told
        })
    });
    if let Some(error) = failed {
        return Err(unmade(error));
    }
    read?;
    let bytes = book.finish().map_err(unmade)?;
    Ok(MadeFile {
        name: name(&head, query, "xlsx"),
        mime: XLSX,
        bytes,
    })
}

/// The list as PDF.
pub(super) fn pdf(ctx: &mut Reading<'_, '_>, query: &TicketListQuery) -> Answer<MadeFile> {
    let (head, names, zone) = head(ctx, query)?;
    let mut rows: Vec<Exported> = Vec::new();
    export::each(ctx.tx, &query.filter, query.order, &mut |row| {
        rows.push(row);
        Ok(())
    })?;
    let listed: Vec<ListedTicket<'_>> = rows.iter().map(|row| listed(row, &names, zone)).collect();
    let rendered = document::pdf(&head, &listed, query.language, ctx.now).map_err(unmade)?;
    Ok(MadeFile {
        name: name(&head, query, "pdf"),
        mime: PDF,
        bytes: rendered.bytes,
    })
}

fn head(ctx: &mut Reading<'_, '_>, query: &TicketListQuery) -> Answer<(ListHead, Names, Tz)> {
    let office = ctx.office()?;
    let zone = office::zone(&office);
    let customer = query.filter.customer.map(|id| customers::known(ctx, id)).transpose()?;
    let scope = match (customer, query.internal) {
        (customer, true) => ListScope::Internal {
            customer: customer.map(|one| one.name),
        },
        (Some(customer), false) => ListScope::Customer {
            name: customer.name,
            number: customer.number,
        },
        (None, false) => return Err(Failure::at("customer", Code::Required)),
    };
    let people = people::all(ctx.tx)?;
    let worker = |person: &Person| Worker {
        initials: person.initials.clone(),
        name: person.name.clone(),
    };
    let head = ListHead {
        firm: office.name.clone(),
        colour: office.colour,
        scope,
        as_of: local(ctx.now, zone),
        grouping: Grouping::Priority,
        shows_worked: true,
        people: people.iter().map(worker).collect(),
    };
    let names = people
        .into_iter()
        .map(|person| (person.id, (person.name, person.initials)))
        .collect();
    Ok((head, names, zone))
}

fn listed<'r>(row: &'r Exported, names: &'r Names, zone: Tz) -> ListedTicket<'r> {
    let (responsible, initials) = names
        .get(&row.responsible)
        .map_or(("", ""), |(name, initials)| (name, initials));
    let resubmission = row.hold_until.map(|until| local(until, zone).date());
    let due = match (row.status, resubmission, row.due) {
        (Status::Delivered, ..) => Due::Release,
        (Status::Hold, Some(day), _) => Due::Resubmission(day),
        (_, _, Some(due)) => Due::Deadline(local(due, zone)),
        _ => Due::Nothing,
    };
    ListedTicket {
        cid: row.cid,
        customer: &row.customer,
        subject: &row.subject,
        next_step: if row.hold_reason.is_empty() {
            &row.last_note
        } else {
            &row.hold_reason
        },
        kind: row.kind,
        priority: row.priority,
        status: row.status,
        received: local(row.received, zone),
        reported_by: &row.reported_by,
        responsible,
        initials,
        due,
        resubmission,
        worked: row.worked,
        last_note: &row.last_note,
    }
}

fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

fn name(head: &ListHead, query: &TicketListQuery, ending: &str) -> String {
    let words = Catalogue::of(query.language);
    let day = head.as_of.date().to_string();
    let customer = match &head.scope {
        ListScope::Customer { name, .. } => Some(name),
        ListScope::Internal { customer } => customer.as_ref(),
    };
    let name = match customer {
        Some(customer) => words.text(
            "file-list-of",
            &[("customer", customer.clone().into()), ("day", day.into())],
        ),
        None => words.text("file-list", &[("day", day.into())]),
    };
    file_name(&name, ending)
}
