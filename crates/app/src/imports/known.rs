//! What is here already, by the names and numbers a row may call it.

use crate::desk::Reading;
use crate::failure::Answer;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::fold;
use callbuch_core::ids::{Cid, ContactId, ContractId, CustomerId, PersonId};
use callbuch_core::imports::Plan;
use callbuch_core::people::Person;
use callbuch_store::{contracts, customers, imports, people};
use std::collections::BTreeMap;

/// Names that lead to things. What the rows of one transaction add counts at once, and stays only if it is committed.
pub(super) struct Names<V> {
    kept: BTreeMap<String, V>,
    fresh: BTreeMap<String, V>,
}

impl<V: Copy> Names<V> {
    fn of(all: impl Iterator<Item = (String, V)>) -> Self {
        Self {
            kept: all.filter(|(name, _)| !name.is_empty()).collect(),
            fresh: BTreeMap::new(),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<V> {
        self.fresh.get(name).or_else(|| self.kept.get(name)).copied()
    }

    pub(super) fn add(&mut self, name: String, value: V) {
        if !name.is_empty() {
            self.fresh.insert(name, value);
        }
    }

    fn keep(&mut self) {
        self.kept.append(&mut self.fresh);
    }

    fn forget(&mut self) {
        self.fresh.clear();
    }
}

/// Everything that is known.
pub(super) struct Known {
    /// By the number over there.
    pub(super) customers: Names<CustomerId>,
    /// By our number.
    pub(super) customer_numbers: Names<CustomerId>,
    /// By folded full or short name.
    pub(super) customer_names: Names<CustomerId>,
    /// By the number over there.
    pub(super) contacts: Names<ContactId>,
    /// By customer and folded name.
    pub(super) contact_names: Names<ContactId>,
    /// By mail address.
    pub(super) mails: Names<(CustomerId, ContactId)>,
    /// By the number over there.
    pub(super) cases: Names<Cid>,
    /// Numbers that stood in an earlier row.
    pub(super) rows: Names<()>,
    /// Our people by name, initials, mail address and what stands before its `@`.
    people: BTreeMap<String, PersonId>,
    /// The one contract of a customer that has only one.
    pub(super) contracts: BTreeMap<CustomerId, ContractId>,
    /// Who is responsible when nobody is named.
    pub(super) default_person: PersonId,
}

impl Known {
    pub(super) fn load(ctx: &mut Reading<'_, '_>, plan: &Plan) -> Answer<Self> {
        let customers = customers::all(ctx.tx)?;
        let contacts = customers::all_contacts(ctx.tx)?;
        let mut numbers = |entity| imports::known(ctx.tx, entity, &plan.source);
        let foreign = [numbers("customer")?, numbers("contact")?, numbers("ticket")?];
        let [of_customers, of_contacts, of_cases] = foreign.map(Vec::into_iter);
        let names = |one: &Customer| {
            let id = one.id;
            [fold::search(&one.short_name), fold::search(&one.name)].map(|name| (name, id))
        };
        Ok(Self {
            customers: Names::of(of_customers.map(|(number, id)| (number, CustomerId(id)))),
            customer_numbers: Names::of(customers.iter().map(|one| (one.number.clone(), one.id))),
            customer_names: Names::of(customers.iter().rev().flat_map(names)),
            contacts: Names::of(of_contacts.map(|(number, id)| (number, ContactId(id)))),
            contact_names: Names::of(
                contacts
                    .iter()
                    .map(|one| (contact_name(one.customer, &one.name), one.id)),
            ),
            mails: Names::of(
                contacts
                    .iter()
                    .map(|one| (one.mail.to_lowercase(), (one.customer, one.id))),
            ),
            cases: Names::of(of_cases.map(|(number, id)| (number, Cid(id)))),
            rows: Names::of(std::iter::empty()),
            people: people_of(&people::all(ctx.tx)?),
            contracts: only_contracts(ctx)?,
            default_person: ctx.office()?.default_responsible,
        })
    }

    /// Who of us has this name, these initials, this mail address.
    pub(super) fn person(&self, word: &str) -> Option<PersonId> {
        let folded = fold::search(word);
        // "Krause, Sabine" and "Sabine Krause <s.krause@firma.de>".
        let turned = word
            .split_once(',')
            .map(|(last, first)| fold::search(&format!("{first} {last}")));
        let mail = word.split_once('<').map(|(name, _)| fold::search(name));
        let spellings = [Some(folded), turned, mail].into_iter().flatten();
        spellings
            .filter(|one| !one.is_empty())
            .find_map(|one| self.people.get(&one).copied())
    }

    pub(super) fn add_customer(&mut self, one: &Customer, foreign: &str) {
        self.customers.add(foreign.to_owned(), one.id);
        self.customer_numbers.add(one.number.clone(), one.id);
        for name in [&one.short_name, &one.name] {
            self.customer_names.add(fold::search(name), one.id);
        }
    }

    pub(super) fn add_contact(&mut self, one: &Contact, foreign: &str) {
        self.contacts.add(foreign.to_owned(), one.id);
        self.contact_names.add(contact_name(one.customer, &one.name), one.id);
        self.mails.add(one.mail.to_lowercase(), (one.customer, one.id));
    }

    /// What was added since was committed.
    pub(super) fn keep(&mut self) {
        self.customers.keep();
        self.customer_numbers.keep();
        self.customer_names.keep();
        self.contacts.keep();
        self.contact_names.keep();
        self.mails.keep();
        self.cases.keep();
        self.rows.keep();
    }

    /// What was added since was not committed, and is tried again.
    pub(super) fn forget(&mut self) {
        self.customers.forget();
        self.customer_numbers.forget();
        self.customer_names.forget();
        self.contacts.forget();
        self.contact_names.forget();
        self.mails.forget();
        self.cases.forget();
        self.rows.forget();
    }
}

/// A contact's name at a customer.
pub(super) fn contact_name(customer: CustomerId, name: &str) -> String {
    format!("{customer} {}", fold::search(name))
}

fn people_of(people: &[Person]) -> BTreeMap<String, PersonId> {
    let mut names = BTreeMap::new();
    // Who still works here comes last, and counts.
    let (here, gone): (Vec<&Person>, Vec<&Person>) = people.iter().partition(|person| person.active);
    for person in here {
        let login = person.mail.split('@').next().unwrap_or_default();
        for name in [&person.name, &person.initials, &person.mail, login] {
            names.insert(fold::search(name), person.id);
        }
    }
    for person in gone {
        names.entry(fold::search(&person.name)).or_insert(person.id);
    }
    names.remove("");
    names
}

fn only_contracts(ctx: &mut Reading<'_, '_>) -> Answer<BTreeMap<CustomerId, ContractId>> {
    let mut only: BTreeMap<CustomerId, Vec<ContractId>> = BTreeMap::new();
    for contract in contracts::all(ctx.tx)? {
        if let Some(customer) = contract.customer.filter(|_| contract.active) {
            only.entry(customer).or_default().push(contract.id);
        }
    }
    let one = only.into_iter().filter(|(_, contracts)| contracts.len() == 1);
    Ok(one.map(|(customer, contracts)| (customer, contracts[0])).collect())
}
