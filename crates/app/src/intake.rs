//! Intake: from the ringing telephone to the CID.

pub mod card;
pub mod similar;

use crate::customers;
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::tickets::acts::{self, DeliverRequest, On};
use crate::tickets::change::Payload;
use crate::tickets::endings::{self, DecideRequest, ReleaseRequest};
use crate::tickets::index;
use crate::timeline::Happening;
use crate::{deadlines, entries, fields, people, timers};
use callbuch_core::charges::Charge;
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::ids::{Cid, ContactId, ContractId, CustomerId, PersonId, TimerId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::{Consent, Facts, Ticket};
use callbuch_core::tickets::{Channel, Kind, Priority, Status, checks};
use callbuch_store::{counters, tickets as store};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The counter CIDs come from.
pub(crate) const CIDS: &str = "cid";

/// Someone at the customer agrees to what priority A costs.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentRequest {
    /// Who.
    pub by: String,
    /// By which way.
    pub channel: Channel,
    /// When, if not now.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
}

/// A person at the customer who is not known yet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewContact {
    /// Full name.
    pub name: String,
    /// Telephone.
    pub phone: String,
}

/// A case to open.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenTicket {
    /// Whose.
    pub customer: CustomerId,
    /// Who asks.
    pub contact: Option<ContactId>,
    /// Who asks, if they are not known yet.
    #[serde(default)]
    pub new_contact: Option<NewContact>,
    /// Which contract; none for the proposed one.
    #[serde(default)]
    pub contract: Option<ContractId>,
    /// How it reached us.
    pub channel: Channel,
    /// What is asked for; confirmed by whoever takes the call.
    pub kind: Kind,
    /// The contract's priority; an error needs one.
    pub priority: Option<Priority>,
    /// The consent to what priority A costs.
    #[serde(default)]
    pub consent: Option<ConsentRequest>,
    /// One line.
    pub subject: String,
    /// In the customer's words.
    pub description: String,
    /// Who answers for it; none for the proposed person.
    #[serde(default)]
    pub responsible: Option<PersonId>,
    /// The customer's order number for it.
    #[serde(default)]
    pub order_number: String,
    /// The timer that ran during the call; it goes on for the case.
    #[serde(default)]
    pub timer: Option<TimerId>,
    /// Solved on the telephone: the case is closed at once, with every step in the log.
    #[serde(default)]
    pub solved: Option<Solved>,
}

/// What solved a case at once.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Solved {
    /// What was done, in words for the customer.
    pub text: String,
    /// Worked minutes.
    pub minutes: Minutes,
    /// The contract's activity.
    pub activity: String,
    /// Who released it.
    pub by: String,
    /// By which way.
    pub channel: Channel,
    /// Who pays.
    pub charge: Charge,
    /// Why, in words.
    #[serde(default)]
    pub reason: String,
}

/// The case that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opened {
    /// Its number, to be read to the caller.
    pub cid: Cid,
    /// Where it stands.
    pub status: Status,
    /// Its version.
    pub version: i64,
    /// Who answers for it.
    pub responsible: PersonId,
}

/// Opens a case: it gets the next CID, a responsible person and its promises. With `solved` it also walks
/// Working, Delivered and Closed in the same act.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`], [`Code::NotFound`] at a field; [`Code::PriorityRequired`],
/// [`Code::ConsentRequired`].
pub fn open(ctx: &mut Writing<'_, '_>, wanted: OpenTicket) -> Answer<Opened> {
    let customer = customers::known(ctx, wanted.customer)?;
    let contact = caller(ctx, &customer, &wanted)?;
    let contract = match wanted.contract {
        Some(id) => customers::contract_or_price_list(ctx, Some(id))?,
        None => card::offered(ctx, &customer)?.swap_remove(0),
    };
    if contract.customer.is_some_and(|owner| owner != customer.id) {
        return Err(Failure::at("contract", Code::NotFound));
    }
    checks::classified(wanted.kind, true, wanted.priority)?;
    let consent = consent(ctx, &contract, wanted.priority, wanted.consent.as_ref())?;
    let (responsible, _) = card::propose(ctx, &customer, wanted.responsible)?;
    let ticket = Ticket {
        cid: Cid(0),
        version: 1,
        customer: customer.id,
        contact: contact.as_ref().map(|contact| contact.id),
        contract: contract.customer.is_some().then_some(contract.id),
        channel: wanted.channel,
        kind: wanted.kind,
        kind_confirmed: true,
        priority: wanted.priority,
        status: Status::Open,
        subject: fields::line("subject", &wanted.subject, fields::SUBJECT, true)?,
        description: fields::text("description", &wanted.description, false)?,
        responsible: responsible.id,
        taken_by: ctx.person()?,
        received: ctx.now,
        changed: ctx.now,
        order_number: fields::line("order_number", &wanted.order_number, fields::LINE, false)?,
        facts: Facts {
            reached: BTreeMap::from([(Status::Open, ctx.now)]),
            consent,
            ..Facts::default()
        },
    };
    let mut ticket = deadlines::promised(ctx, &ticket)?;
    ticket.cid = Cid(counters::next(ctx.tx, CIDS)?);
    store::add(ctx.tx, &ticket)?;
    log_opened(ctx, &ticket, contact.map(|contact| contact.name).unwrap_or_default())?;
    index::ticket(ctx, ticket.cid)?;
    let version = match wanted.solved {
        Some(solved) => solve(ctx, &ticket, solved, wanted.timer)?,
        None => {
            if let Some(timer) = wanted.timer {
                timers::bind(ctx, timer, &ticket)?;
            }
            ticket.version
        }
    };
    let status = crate::tickets::known(ctx, ticket.cid)?.status;
    ctx.undoable = false;
    Ok(Opened {
        cid: ticket.cid,
        status,
        version,
        responsible: ticket.responsible,
    })
}

/// The consent that a priority needs: A does, where the contract has words on its cost.
pub(crate) fn consent(
    ctx: &mut Writing<'_, '_>,
    contract: &Contract,
    priority: Option<Priority>,
    given: Option<&ConsentRequest>,
) -> Answer<Option<Consent>> {
    let today = ctx.today()?;
    let words = contract
        .terms_on(today)
        .targets
        .get(&Priority::A)
        .map(|target| target.cost_words.as_str());
    let consent = match given.filter(|_| priority == Some(Priority::A)) {
        Some(given) => Some(Consent {
            by: fields::line("consent", &given.by, fields::LINE, false)?,
            channel: given.channel,
            at: given.at.filter(|at| *at <= ctx.now).unwrap_or(ctx.now),
        }),
        None => None,
    };
    let agreed = checks::agreed(priority, words.unwrap_or_default(), consent.as_ref());
    agreed.map_err(|refusal| Failure {
        field: Some("consent".to_owned()),
        ..refusal.into()
    })?;
    Ok(consent)
}

fn caller(ctx: &mut Writing<'_, '_>, customer: &Customer, wanted: &OpenTicket) -> Answer<Option<Contact>> {
    if let Some(new) = &wanted.new_contact {
        let contact = Contact {
            id: ContactId(0),
            version: 0,
            customer: customer.id,
            name: fields::line("new_contact", &new.name, fields::LINE, true)?,
            salutation: String::new(),
            role: String::new(),
            phone: new.phone.clone(),
            mail: String::new(),
            remote_id: String::new(),
            may_order_a: false,
            roles: Vec::new(),
            active: true,
        };
        return customers::add_contact(ctx, contact).map(Some);
    }
    wanted
        .contact
        .map(|id| customers::known_contact(ctx, customer.id, id))
        .transpose()
}

fn log_opened(ctx: &mut Writing<'_, '_>, ticket: &Ticket, contact: String) -> Answer<()> {
    let happening = Happening::Opened {
        channel: ticket.channel,
        contact,
    };
    let whole = serde_json::to_value(ticket).map_err(|error| Failure::new(Code::Internal).because(error))?;
    let changes = BTreeMap::from([("ticket".to_owned(), (serde_json::Value::Null, whole))]);
    ctx.log(
        "ticket",
        ticket.cid.0,
        "opened",
        &Payload {
            happening,
            changes,
            undoes: None,
        },
    )?;
    if let Some(consent) = &ticket.facts.consent {
        let happening = Happening::Consented {
            by: consent.by.clone(),
            channel: consent.channel,
        };
        ctx.log(
            "ticket",
            ticket.cid.0,
            "consented",
            &Payload {
                happening,
                changes: BTreeMap::new(),
                undoes: None,
            },
        )?;
    }
    Ok(())
}

/// Walks Working, Delivered and Closed, books the time and decides who pays.
fn solve(ctx: &mut Writing<'_, '_>, ticket: &Ticket, solved: Solved, timer: Option<TimerId>) -> Answer<i64> {
    let cid = ticket.cid;
    let person = ctx.person()?;
    people::active(ctx, "responsible", person)?;
    let taken = acts::take(
        ctx,
        On {
            cid,
            version: ticket.version,
        },
    )?;
    entries::book_solved(ctx, cid, &solved, timer)?;
    let delivered = acts::deliver(
        ctx,
        DeliverRequest {
            cid,
            version: taken.version,
            text: solved.text,
            delivered_in: None,
        },
    )?;
    let release = ReleaseRequest {
        cid,
        version: delivered.version,
        by: solved.by,
        channel: solved.channel,
    };
    let closed = endings::release(ctx, release)?;
    let decide = DecideRequest {
        cid,
        version: closed.version,
        charge: solved.charge,
        reason_id: None,
        reason: solved.reason,
    };
    Ok(endings::decide(ctx, decide)?.version)
}
