//! Who is in the sample: the office, its people, its customers with their contracts.

use super::play::Cast;
use super::{Sample, SampleContract, SampleCustomer};
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::intake::CIDS;
use crate::{customers, office, people, setup};
use callbuch_core::charges::{Charge, reasons};
use callbuch_core::contracts::Terms;
use callbuch_core::customers::{Contact, Contract, Customer};
use callbuch_core::ids::{ContactId, ContractId, CustomerId, PersonId};
use callbuch_core::lands::Land;
use callbuch_core::language::Language;
use callbuch_core::office::{Office, Review};
use callbuch_core::people::Person;
use callbuch_core::statements::finished::Habits;
use callbuch_core::tickets::Kind;
use callbuch_store::{contracts, counters};
use chrono::NaiveDate;

/// The terms of customers without a contract.
const PRICE_LIST: &str = "preisliste";

/// Sets up the office with everyone in it.
pub(super) fn gather(ctx: &mut Writing<'_, '_>, sample: &Sample) -> Answer<Cast> {
    let mut cast = Cast::default();
    for one in &sample.people {
        let person = Person {
            id: PersonId(0),
            version: 0,
            name: one.name.clone(),
            initials: one.initials.clone(),
            mail: one.mail.clone(),
            phone: one.phone.clone(),
            role: one.role.clone(),
            absence: None,
            substitute: None,
            active: true,
        };
        let id = people::add(ctx, person)?.id;
        cast.people.insert(one.key.clone(), id);
    }
    set_up(ctx, sample, &cast)?;
    for one in &sample.people {
        if let Some(substitute) = &one.substitute {
            let id = cast.person(&one.key)?;
            let person = people::active(ctx, "person", id)?;
            people::change(
                ctx,
                Person {
                    substitute: Some(cast.person(substitute)?),
                    ..person
                },
            )?;
        }
    }
    for one in &sample.customers {
        add_customer(ctx, sample, &mut cast, one)?;
    }
    Ok(cast)
}

fn set_up(ctx: &mut Writing<'_, '_>, sample: &Sample, cast: &Cast) -> Answer<()> {
    let told = &sample.office;
    let contract = Contract {
        id: ContractId(0),
        version: 0,
        customer: None,
        number: String::new(),
        name: "Preisliste".to_owned(),
        product: String::new(),
        terms: vec![
            sample
                .terms_of(PRICE_LIST)?
                .from(NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default()),
        ],
        active: true,
    };
    let price_list = contracts::add(ctx.tx, &contract)?;
    let colour = u32::from_str_radix(told.colour.trim_start_matches('#'), 16).unwrap_or(0);
    let mut office = Office {
        name: told.name.clone(),
        street: told.street.clone(),
        town: told.town.clone(),
        phone: told.phone.clone(),
        mail: told.mail.clone(),
        web: told.web.clone(),
        directors: told.directors.clone(),
        register: told.register.clone(),
        vat_id: told.vat_id.clone(),
        colour,
        logo: String::new(),
        statement_contact: Some(cast.person(&told.contact)?),
        default_responsible: cast.person(&told.default_responsible)?,
        management: told.management.clone(),
        language: Language::De,
        calendar: setup::ordinary_hours(Some(Land::Hamburg)),
        price_list,
        objection_days: 14,
        review: Review::None,
        reports_by_person: false,
        reasons: reasons::usual(),
        sample: true,
    };
    office::check(&mut office)?;
    office::save(ctx, 0, &office)?;
    counters::raise(ctx.tx, CIDS, told.first_cid - 1)?;
    ctx.log("office", 1, "set_up", &office)
}

fn add_customer(ctx: &mut Writing<'_, '_>, sample: &Sample, cast: &mut Cast, told: &SampleCustomer) -> Answer<()> {
    let standing_contact = told.standing.as_ref().map(|key| cast.person(key)).transpose()?;
    let customer = Customer {
        id: CustomerId(0),
        version: 0,
        number: told.number.clone(),
        name: told.name.clone(),
        short_name: told.short.clone(),
        street: told.street.clone(),
        postcode: told.postcode.clone(),
        city: told.city.clone(),
        land: told.land,
        phone: told.phone.clone(),
        mail: told.mail.clone(),
        order_number: told.order_number.clone(),
        reference: String::new(),
        note: String::new(),
        standing_contact,
        habits: Habits::default(),
        active: true,
    };
    let id = customers::add(ctx, customer)?.id;
    cast.customers.insert(told.key.clone(), id);
    for one in &told.contacts {
        let contact = Contact {
            id: ContactId(0),
            version: 0,
            customer: id,
            name: one.name.clone(),
            salutation: one.salutation.clone(),
            role: one.role.clone(),
            phone: one.phone.clone(),
            mail: one.mail.clone(),
            remote_id: one.remote.clone(),
            may_order_a: one.may_order_a,
            roles: one.roles.clone(),
            active: true,
        };
        let contact = customers::add_contact(ctx, contact)?;
        cast.contacts.insert(one.key.clone(), (contact.id, contact.name));
    }
    if let Some(told) = &told.contract {
        let contract = Contract {
            id: ContractId(0),
            version: 0,
            customer: Some(id),
            number: told.number.clone(),
            name: told.name.clone(),
            product: told.product.clone(),
            terms: vec![agreed(sample, told)?],
            active: true,
        };
        customers::add_contract(ctx, contract)?;
    }
    Ok(())
}

/// The terms a customer agreed on.
fn agreed(sample: &Sample, told: &SampleContract) -> Answer<Terms> {
    let mut terms = sample.terms_of(&told.terms)?.from(told.from);
    if let Some(allowance) = &told.allowance {
        terms.allowance = Some(allowance.clone());
        for kind in [Kind::Assistance, Kind::Extension] {
            terms.coverage.insert(kind, Charge::Allowance);
        }
    }
    Ok(terms)
}

impl Sample {
    fn terms_of(&self, name: &str) -> Answer<&super::SampleTerms> {
        let terms = self.terms.get(name);
        terms.ok_or_else(|| Failure::new(Code::Internal).because(format!("the sample has no terms called {name}")))
    }
}
