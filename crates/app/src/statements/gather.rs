//! Gathers the work of a period with everything it is billed by.

use super::{CaseMonth, Period};
use crate::desk::Reading;
use crate::failure::Answer;
use crate::{customers, office};
use callbuch_core::allowance::Draw;
use callbuch_core::allowance::state::AllowanceState;
use callbuch_core::billing::{self, Basis, Billed, BillingContract, BillingError, WorkedCase};
use callbuch_core::charges::{self, Charge};
use callbuch_core::customers::{Contract, Customer};
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{Cid, ContractId, CustomerId, PersonId};
use callbuch_core::office::Review;
use callbuch_core::statements::Worker;
use callbuch_core::statements::sums::Sums;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_store::{contracts, entries, people, statements, tickets};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The work of one customer in a period.
pub(crate) struct Gathered {
    /// Whose.
    pub(crate) customer: Customer,
    /// Which.
    pub(crate) period: Period,
    /// The cases, by number.
    pub(crate) tickets: BTreeMap<Cid, Ticket>,
    /// The contracts they run under.
    pub(crate) contracts: Vec<BillingContract>,
    work: Vec<WorkedCase>,
    people: BTreeMap<PersonId, Worker>,
}

/// The work of one customer.
pub(crate) fn one(ctx: &mut Reading<'_, '_>, customer: CustomerId, period: Period) -> Answer<Gathered> {
    let customer = customers::known(ctx, customer)?;
    let found = entries::unbilled(ctx.tx, Some(customer.id), period.from, period.to)?;
    let cases = tickets::with_unbilled_work(ctx.tx, Some(customer.id), period.from, period.to)?;
    let shared = Shared::load(ctx, Some(customer.id))?;
    Ok(shared.gather(customer, period, cases, found))
}

/// How the allowances of a customer's contracts stand today, with all work written down so far.
///
/// Work that cannot be billed for now counts for nothing here; month's end names it.
pub(crate) fn allowances(
    ctx: &mut Reading<'_, '_>,
    customer: &Customer,
) -> Answer<BTreeMap<ContractId, AllowanceState>> {
    let shared = Shared::load(ctx, Some(customer.id))?;
    let includes_hours = |contract: &Contract| contract.terms.iter().any(|terms| terms.allowance.is_some());
    let own: Vec<ContractId> = shared
        .contracts
        .values()
        .filter(|one| includes_hours(one))
        .map(|one| one.id)
        .collect();
    if own.is_empty() {
        return Ok(BTreeMap::new());
    }
    let to = ctx.today()?;
    let period = Period {
        from: NaiveDate::default(),
        to,
    };
    let found = entries::unbilled(ctx.tx, Some(customer.id), period.from, to)?;
    let cases = tickets::with_unbilled_work(ctx.tx, Some(customer.id), period.from, to)?;
    let mut gathered = shared.gather(customer.clone(), period, cases, found);
    for id in own {
        if gathered.contracts.iter().all(|one| one.contract.id != id) {
            gathered.contracts.extend(shared.billing(id, customer));
        }
    }
    let stand = |work: &[WorkedCase]| billing::allowances(&gathered.basis(work));
    Ok(stand(&gathered.work).or_else(|_| stand(&[])).unwrap_or_default())
}

/// The work of every customer who has any.
pub(crate) fn all(ctx: &mut Reading<'_, '_>, period: Period) -> Answer<Vec<Gathered>> {
    let mut found: BTreeMap<Cid, Vec<TimeEntry>> = BTreeMap::new();
    for entry in entries::unbilled(ctx.tx, None, period.from, period.to)? {
        found.entry(entry.cid).or_default().push(entry);
    }
    let mut cases: BTreeMap<CustomerId, Vec<Ticket>> = BTreeMap::new();
    for ticket in tickets::with_unbilled_work(ctx.tx, None, period.from, period.to)? {
        cases.entry(ticket.customer).or_default().push(ticket);
    }
    let shared = Shared::load(ctx, None)?;
    let customers = callbuch_store::customers::all(ctx.tx)?;
    let gathered = customers.into_iter().filter_map(|customer| {
        let cases = cases.remove(&customer.id)?;
        let work = cases
            .iter()
            .filter_map(|ticket| found.remove(&ticket.cid))
            .flatten()
            .collect();
        Some(shared.gather(customer, period, cases, work))
    });
    Ok(gathered.collect())
}

/// What all customers' work is billed by.
struct Shared {
    contracts: BTreeMap<ContractId, Contract>,
    people: BTreeMap<PersonId, Worker>,
    price_list: ContractId,
    zone: Tz,
    drawn: BTreeMap<ContractId, Vec<Draw>>,
    stated: BTreeMap<CustomerId, NaiveDate>,
}

impl Shared {
    /// For one customer, or for all.
    fn load(ctx: &mut Reading<'_, '_>, customer: Option<CustomerId>) -> Answer<Self> {
        let office = ctx.office()?;
        let mut contracts = match customer {
            Some(customer) => contracts::of(ctx.tx, customer)?,
            None => contracts::all(ctx.tx)?,
        };
        if customer.is_some() {
            contracts.extend(contracts::get(ctx.tx, office.price_list)?);
        }
        let worker = |person: callbuch_core::people::Person| {
            (
                person.id,
                Worker {
                    initials: person.initials,
                    name: person.name,
                },
            )
        };
        let mut drawn: BTreeMap<ContractId, Vec<Draw>> = BTreeMap::new();
        for (contract, draw) in statements::drawn(ctx.tx, customer)? {
            drawn.entry(contract).or_default().push(draw);
        }
        Ok(Self {
            drawn,
            stated: statements::stated_until(ctx.tx, customer)?.into_iter().collect(),
            contracts: contracts.into_iter().map(|one| (one.id, one)).collect(),
            people: people::all(ctx.tx)?.into_iter().map(worker).collect(),
            price_list: office.price_list,
            zone: office::zone(&office),
        })
    }

    /// A contract with what its billing has to know of a customer.
    fn billing(&self, id: ContractId, customer: &Customer) -> Option<BillingContract> {
        Some(BillingContract {
            contract: self.contracts.get(&id)?.clone(),
            zone: self.zone,
            land: customer.land,
            used: self.drawn.get(&id).cloned().unwrap_or_default(),
            stated_until: self.stated.get(&customer.id).copied(),
        })
    }

    fn gather(&self, customer: Customer, period: Period, cases: Vec<Ticket>, found: Vec<TimeEntry>) -> Gathered {
        let mut by_case: BTreeMap<Cid, Vec<TimeEntry>> = BTreeMap::new();
        for entry in found {
            by_case.entry(entry.cid).or_default().push(entry);
        }
        let mut contracts: BTreeMap<ContractId, BillingContract> = BTreeMap::new();
        let mut work = Vec::new();
        for ticket in &cases {
            let id = ticket.contract.unwrap_or(self.price_list);
            if let Entry::Vacant(place) = contracts.entry(id)
                && let Some(contract) = self.billing(id, &customer)
            {
                place.insert(contract);
            }
            work.push(WorkedCase {
                cid: ticket.cid,
                kind: ticket.kind,
                decision: ticket.facts.decision.as_ref().map(|decision| decision.charge),
                contract: id,
                entries: by_case.remove(&ticket.cid).unwrap_or_default(),
            });
        }
        Gathered {
            customer,
            period,
            tickets: cases.into_iter().map(|ticket| (ticket.cid, ticket)).collect(),
            contracts: contracts.into_values().collect(),
            work,
            people: self.people.clone(),
        }
    }
}

impl Gathered {
    /// What the decided work costs: what a statement prints.
    pub(crate) fn decided(&self) -> Result<Billed, BillingError> {
        self.bill(|case| !is_undecided(case))
    }

    /// The entries that a statement prints, as they are stored: what it locks.
    pub(crate) fn decided_entries(&self) -> Vec<TimeEntry> {
        let cases = self.work.iter().filter(|case| !is_undecided(case));
        cases.flat_map(|case| case.entries.iter().cloned()).collect()
    }

    /// How many of its entries nobody has looked over yet, by the office's rule.
    pub(crate) fn unchecked(&self, review: Review) -> i64 {
        let entries = self.work.iter().flat_map(|case| &case.entries);
        entries.filter(|entry| !is_checked(entry, review)).count() as i64
    }

    /// What the undecided work would cost as proposed: never printed.
    pub(crate) fn undecided(&self) -> Result<Billed, BillingError> {
        self.bill(is_undecided)
    }

    fn bill(&self, wanted: impl Fn(&WorkedCase) -> bool) -> Result<Billed, BillingError> {
        let cases: Vec<WorkedCase> = self.work.iter().filter(|case| wanted(case)).cloned().collect();
        billing::bill(&self.basis(&cases))
    }

    fn basis<'a>(&'a self, cases: &'a [WorkedCase]) -> Basis<'a> {
        Basis {
            from: self.period.from,
            to: self.period.to,
            cases,
            contracts: &self.contracts,
            people: &self.people,
        }
    }

    /// A case's line at month's end.
    pub(crate) fn case_month(&self, cid: Cid, undecided: bool, sums: Sums) -> Option<CaseMonth> {
        let ticket = self.tickets.get(&cid)?;
        Some(CaseMonth {
            cid,
            version: ticket.version,
            subject: ticket.subject.clone(),
            status: ticket.status,
            decision: ticket.facts.decision.as_ref().map(|decision| decision.charge),
            named: ticket
                .facts
                .decision
                .as_ref()
                .and_then(|decision| decision.named.clone()),
            proposed: self.proposed(ticket),
            undecided,
            sums,
        })
    }

    fn proposed(&self, ticket: &Ticket) -> Charge {
        let contract = self
            .contracts
            .iter()
            .find(|one| Some(one.contract.id) == ticket.contract)
            .or(self.contracts.first());
        contract.map_or(Charge::Chargeable, |one| {
            charges::proposed(ticket.kind, &one.contract.terms_on(self.period.to).coverage)
        })
    }
}

/// Whether an entry was looked over as the office wants it.
pub(crate) fn is_checked(entry: &TimeEntry, review: Review) -> bool {
    let facts = &entry.facts;
    review == Review::None || (facts.texts_checked.is_some() && facts.times_checked.is_some())
}

/// Nobody decided on the case, and not all of its entries say for themselves who pays.
fn is_undecided(case: &WorkedCase) -> bool {
    case.decision.is_none() && case.entries.iter().any(|entry| entry.charge.is_none())
}
