//! The page of one case.

use super::links::{self, LinkView};
use super::merging::{self, MergedCase};
use super::{TicketRef, known};
use crate::desk::Reading;
use crate::failure::Answer;
use crate::statements::gather;
use crate::timeline::Moment;
use crate::{customers, deadlines, entries};
use callbuch_core::allowance::state::AllowanceState;
use callbuch_core::attachments::Attachment;
use callbuch_core::charges::{self, Charge};
use callbuch_core::contracts::Terms;
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::entries::TimeEntry;
use callbuch_core::entries::state::EntryState;
use callbuch_core::money::Minutes;
use callbuch_core::tickets::Act;
use callbuch_core::tickets::checks::{self, Refusal};
use callbuch_core::tickets::ticket::Ticket;
use callbuch_store::attachments;
use callbuch_store::contracts;
use callbuch_store::customers as customers_store;
use callbuch_store::imports;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A case with everything its page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseView {
    /// The case.
    pub ticket: Ticket,
    /// Its customer.
    pub customer: Customer,
    /// Who asked.
    pub contact: Option<Contact>,
    /// Everyone at the customer.
    pub contacts: Vec<Contact>,
    /// The contract it runs under; the price list if it has none of its own.
    pub contract: Contract,
    /// Every contract of the customer it could run under.
    pub contracts: Vec<Contract>,
    /// Worked minutes.
    pub worked: Minutes,
    /// Each act with the reason why it is not possible now.
    pub acts: Vec<ActState>,
    /// What happened, the earliest first.
    pub timeline: Vec<Moment>,
    /// The cases that have become part of it.
    pub merged: Vec<MergedCase>,
    /// The other cases it has to do with.
    pub links: Vec<LinkView>,
    /// The files beside it, the earliest first.
    pub attachments: Vec<Attachment>,
    /// Its time entries in the order of their days.
    pub entries: Vec<TimeEntry>,
    /// How far each of them has come, in the same order.
    pub entry_states: Vec<EntryState>,
    /// The next deadline.
    pub due: Option<DateTime<Utc>>,
    /// What is left until then, in service minutes; while it rests, what will be left.
    pub due_in: Option<Minutes>,
    /// The charge that kind and contract propose.
    pub proposed_charge: Charge,
    /// The activities of the contract's present version.
    pub activities: Vec<String>,
    /// The terms in force today: what each priority promises and costs, what hours are included.
    pub terms: Terms,
    /// Where it was taken over from, and its number there.
    pub foreign: Vec<ForeignNumber>,
    /// How the contract's included hours stand today; none where it includes none.
    pub allowance: Option<AllowanceState>,
}

/// What a case is called in another program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ForeignNumber {
    /// Which program.
    pub source: String,
    /// Its number there.
    pub number: String,
}

/// Whether an act is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActState {
    /// Which.
    pub act: Act,
    /// Why not.
    pub refusal: Option<Refusal>,
}

/// A case with everything its page shows.
///
/// # Errors
/// [`crate::failure::Code::NotFound`].
pub fn get(ctx: &mut Reading<'_, '_>, wanted: TicketRef) -> Answer<CaseView> {
    let ticket = known(ctx, wanted.cid)?;
    let contract = customers::contract_or_price_list(ctx, ticket.contract)?;
    let contacts = customers_store::contacts(ctx.tx, ticket.customer)?;
    let entries = entries::of(ctx, ticket.cid)?;
    let merged = merging::merged(ctx, &ticket)?;
    let mut files = attachments::of(ctx.tx, ticket.cid)?;
    for one in &merged {
        files.extend(attachments::of(ctx.tx, one.cid)?);
    }
    files.retain(|file| file.removed.is_none());
    let invoiced = callbuch_store::statements::invoiced(ctx.tx, ticket.cid)?;
    let review = ctx.office()?.review;
    let state = |entry: &TimeEntry| {
        let is_invoiced = entry.statement.is_some_and(|statement| invoiced.contains(&statement));
        entry.state(review, ticket.facts.decision.is_some(), is_invoiced)
    };
    let today = ctx.today()?;
    let customer = customers::known(ctx, ticket.customer)?;
    let allowance = gather::allowances(ctx, &customer)?.remove(&contract.id);
    let terms = contract.terms_on(today);
    let foreign = imports::numbers(ctx.tx, "ticket", ticket.cid.0)?.into_iter();
    let foreign = foreign
        .map(|(source, number)| ForeignNumber { source, number })
        .collect();
    let possible = Act::ALL.iter().filter(|act| !act.is_by_itself());
    Ok(CaseView {
        entry_states: entries.iter().map(state).collect(),
        allowance,
        foreign,
        customer,
        contact: contacts.iter().find(|one| Some(one.id) == ticket.contact).cloned(),
        contracts: contracts::of(ctx.tx, ticket.customer)?,
        worked: entries.iter().map(|entry| entry.minutes).sum(),
        acts: possible
            .map(|act| ActState {
                act: *act,
                refusal: checks::step(&ticket, *act).err(),
            })
            .collect(),
        timeline: merging::told(ctx, &ticket, &merged)?,
        merged: merged.into_iter().map(MergedCase::from).collect(),
        links: links::of(ctx, &ticket)?,
        attachments: files,
        due: ticket.due(),
        due_in: deadlines::left(ctx, &ticket, &contract)?,
        proposed_charge: charges::proposed(ticket.kind, &terms.coverage),
        activities: terms.activities.iter().map(|activity| activity.name.clone()).collect(),
        terms: terms.clone(),
        contacts,
        contract,
        entries,
        ticket,
    })
}
