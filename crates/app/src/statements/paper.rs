//! What stands on the paper besides the lines: from whom, to whom, and what became of each case.

use super::StatementQuery;
use super::effort;
use super::gather::Gathered;
use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use crate::office;
use callbuch_core::billing::{Billed, BilledCase};
use callbuch_core::customers::Customer;
use callbuch_core::language::Language;
use callbuch_core::office::Office;
use callbuch_core::statements::letter::{Recipient, Sender};
use callbuch_core::statements::{Edition, Release, Statement, StatementCase};
use callbuch_core::tickets::Status;
use callbuch_core::tickets::ticket::{ClosedBy, Ticket};
use callbuch_core::wall;
use callbuch_i18n::catalogue::Catalogue;
use callbuch_store::{blobs, customers, people};
use chrono_tz::Tz;

/// The draft of a statement: everything decided, without a number.
pub(crate) fn draft(ctx: &mut Reading<'_, '_>, gathered: &Gathered, wanted: &StatementQuery) -> Answer<Statement> {
    let billed = billed(gathered)?;
    made_out(ctx, gathered, billed, wanted)
}

/// What the decided work costs.
///
/// # Errors
/// [`Code::Invalid`] at `customer` for work that cannot be billed.
pub(crate) fn billed(gathered: &Gathered) -> Answer<Billed> {
    gathered
        .decided()
        .map_err(|error| Failure::at("customer", Code::Invalid).because(error))
}

/// The paper of what was billed.
pub(crate) fn made_out(
    ctx: &mut Reading<'_, '_>,
    gathered: &Gathered,
    billed: Billed,
    wanted: &StatementQuery,
) -> Answer<Statement> {
    let office = ctx.office()?;
    let zone = office::zone(&office);
    let mut cases = Vec::new();
    for case in billed.cases {
        if let Some(ticket) = gathered.tickets.get(&case.cid) {
            cases.push(told(ctx, ticket, case, zone)?);
        }
    }
    let contract = gathered
        .contracts
        .first()
        .map(|one| one.contract.number.clone())
        .unwrap_or_default();
    let months = if wanted.options.charts {
        effort::on_paper(ctx, gathered.customer.id, gathered.period.to, wanted.options)?
    } else {
        Vec::new()
    };
    Ok(Statement {
        edition: Edition::Draft,
        issued: ctx.today()?,
        from: gathered.period.from,
        to: gathered.period.to,
        recipient: recipient(&gathered.customer, contract),
        sender: sender(ctx, &office, wanted.language)?,
        options: wanted.options,
        cases,
        allowances: billed.allowances,
        rules: billed.rules,
        people: billed.people,
        months,
        log_head: None,
    })
}

fn recipient(customer: &Customer, contract_number: String) -> Recipient {
    let town = format!("{} {}", customer.postcode, customer.city);
    let lines = [customer.name.clone(), customer.street.clone(), town.trim().to_owned()];
    Recipient {
        name: customer.name.clone(),
        address: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        endorsements: Vec::new(),
        number: customer.number.clone(),
        contract_number,
        order_number: customer.order_number.clone(),
        reference: customer.reference.clone(),
    }
}

fn sender(ctx: &mut Reading<'_, '_>, office: &Office, language: Language) -> Answer<Sender> {
    let contact = match office.statement_contact {
        Some(id) => people::get(ctx.tx, id)?,
        None => None,
    };
    let logo = if office.logo.is_empty() {
        None
    } else {
        blobs::get(ctx.tx, &office.logo)?
    };
    let own_or =
        |own: Option<&String>, general: &String| own.filter(|line| !line.is_empty()).unwrap_or(general).clone();
    Ok(Sender {
        name: office.name.clone(),
        street: office.street.clone(),
        town: office.town.clone(),
        phone: own_or(contact.as_ref().map(|person| &person.phone), &office.phone),
        mail: own_or(None, &office.mail),
        contact: contact.map(|person| person.name).unwrap_or_default(),
        company: company(office, language),
        colour: office.colour,
        logo: logo.unwrap_or_default(),
        notice: String::new(),
        objection_days: office.objection_days,
    })
}

/// The four columns at the foot of the first page: what the law wants on a firm's paper.
fn company(office: &Office, language: Language) -> Vec<Vec<String>> {
    let words = Catalogue::of(language);
    let said = |key: &str, value: &str| {
        if value.is_empty() {
            String::new()
        } else {
            words.text(key, &[("value", value.into())])
        }
    };
    let mut register = office.register.splitn(2, ", ");
    let columns = [
        [office.name.clone(), office.street.clone(), office.town.clone()],
        [
            said("statement-company-phone", &office.phone),
            office.mail.clone(),
            office.web.clone(),
        ],
        [
            said("statement-company-directors", &office.directors),
            office.directors.clone(),
            String::new(),
        ],
        [
            register.next().unwrap_or_default().to_owned(),
            register.next().unwrap_or_default().to_owned(),
            said("statement-company-vat", &office.vat_id),
        ],
    ];
    columns
        .map(|column| column.into_iter().filter(|line| !line.is_empty()).collect())
        .to_vec()
}

fn told(ctx: &mut Reading<'_, '_>, ticket: &Ticket, case: BilledCase, zone: Tz) -> Answer<StatementCase> {
    let reported_by = match ticket.contact {
        Some(id) => customers::get_contact(ctx.tx, id)?
            .map(|contact| contact.name)
            .unwrap_or_default(),
        None => String::new(),
    };
    let since = ticket
        .facts
        .reached
        .get(&ticket.status)
        .copied()
        .unwrap_or(ticket.changed);
    Ok(StatementCase {
        cid: ticket.cid,
        subject: ticket.subject.clone(),
        kind: ticket.kind,
        priority: ticket.priority,
        order_number: ticket.order_number.clone(),
        reported: wall::day_of(ticket.received, zone),
        reported_by,
        status: ticket.status,
        status_since: wall::day_of(since, zone),
        release: release(ticket, zone),
        decision: ticket.facts.decision.as_ref().map(|decision| decision.charge),
        named: ticket
            .facts
            .decision
            .as_ref()
            .and_then(|decision| decision.named.clone()),
        entries: case.entries,
    })
}

fn release(ticket: &Ticket, zone: Tz) -> Release {
    let Some(closing) = &ticket.facts.closing else {
        return if ticket.status == Status::Delivered {
            Release::Pending
        } else {
            Release::None
        };
    };
    let on = wall::day_of(closing.at, zone);
    match &closing.how {
        ClosedBy::Release { by, .. } => Release::Given { on, by: by.clone() },
        ClosedBy::Lapse => Release::Lapsed { on },
        ClosedBy::Withdrawn { .. } | ClosedBy::Duplicate { .. } | ClosedBy::Imported { .. } => Release::None,
    }
}
