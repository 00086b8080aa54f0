//! Sets up an empty office: who we are, who works here, what we charge without a contract, where CIDs begin.

use crate::commands::Nothing;
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::intake::CIDS;
use crate::{fields, logo, office, people};
use callbuch_core::calendars::{Frame, ServiceCalendar};
use callbuch_core::charges::{Charge, reasons};
use callbuch_core::contracts::{Activity, Rounding, Scope, Surcharges, Target, Terms, Travel};
use callbuch_core::customers::Contract;
use callbuch_core::ids::{ContractId, PersonId};
use callbuch_core::lands::Land;
use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::office::{Manager, Office, Review};
use callbuch_core::people::Person;
use callbuch_core::tickets::{Kind, Priority};
use callbuch_store::{contracts, counters};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The highest first CID that can be wished for.
const HIGHEST_FIRST_CID: i64 = 900_000_000;

/// What a new office says about itself.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// The firm's name.
    pub name: String,
    /// Street and house number.
    pub street: String,
    /// Post code and town.
    pub town: String,
    /// Switchboard.
    pub phone: String,
    /// Support mail.
    pub mail: String,
    /// The Land whose holidays count.
    pub land: Option<Land>,
    /// The first CID.
    pub first_cid: i64,
    /// Who answers for a case when nobody else does, and sits here; the first member of the office.
    pub person: String,
    /// Their initials.
    pub initials: String,
    /// Whom escalations go to.
    pub management: Vec<Manager>,
    /// The language of screens and papers.
    pub language: Language,
    /// What an hour costs without a contract, in cents.
    pub rate: Cents,
    /// The logo, PNG or JPEG; none for the name in type.
    #[serde(default)]
    pub logo: Option<Vec<u8>>,
}

/// Sets up an empty office.
///
/// # Errors
/// [`Code::AlreadySetUp`]; [`Code::Required`], [`Code::TooLong`], [`Code::Invalid`] at a field.
pub fn begin(ctx: &mut Writing<'_, '_>, wanted: Setup) -> Answer<office::DeskStatus> {
    if office::load(ctx.tx)?.is_some() {
        return Err(Failure::new(Code::AlreadySetUp));
    }
    fields::line("name", &wanted.name, fields::LINE, true)?;
    let person = first_person(ctx, &wanted)?;
    if !(1..=HIGHEST_FIRST_CID).contains(&wanted.first_cid) {
        return Err(Failure::at("first_cid", Code::Invalid));
    }
    if !(0..=100_000_000).contains(&wanted.rate.0) {
        return Err(Failure::at("rate", Code::Invalid));
    }
    let price_list = price_list(ctx, &wanted)?;
    let mut office = Office {
        name: wanted.name,
        street: wanted.street,
        town: wanted.town,
        phone: wanted.phone,
        mail: wanted.mail,
        web: String::new(),
        directors: String::new(),
        register: String::new(),
        vat_id: String::new(),
        colour: 0x0a_6072,
        logo: logo::keep(ctx, wanted.logo.as_deref())?,
        statement_contact: Some(person),
        default_responsible: person,
        management: wanted.management,
        language: wanted.language,
        calendar: ordinary_hours(wanted.land),
        price_list,
        objection_days: 14,
        review: Review::None,
        reports_by_person: false,
        reasons: reasons::usual(),
        sample: false,
    };
    office::check(&mut office)?;
    office::save(ctx, 0, &office)?;
    counters::raise(ctx.tx, CIDS, wanted.first_cid - 1)?;
    office::sit(ctx.tx, person)?;
    ctx.log("office", 1, "set_up", &office)?;
    office::status(ctx, Nothing {})
}

/// Monday to Friday, eight to five.
pub(crate) fn ordinary_hours(land: Option<Land>) -> ServiceCalendar {
    let day = vec![Frame {
        from: 8 * 60,
        to: 17 * 60,
    }];
    ServiceCalendar {
        zone: "Europe/Berlin".to_owned(),
        week: [
            day.clone(),
            day.clone(),
            day.clone(),
            day.clone(),
            day,
            Vec::new(),
            Vec::new(),
        ],
        land,
        partial_holidays: Vec::new(),
        closed_days: Vec::new(),
    }
}

fn first_person(ctx: &mut Writing<'_, '_>, wanted: &Setup) -> Answer<PersonId> {
    let name = fields::line("person", &wanted.person, fields::LINE, true)?;
    let letters = || name.split(' ').filter_map(|word| word.chars().next()).take(3).collect();
    let given = fields::line("initials", &wanted.initials, 4, false)?;
    let person = Person {
        id: PersonId(0),
        version: 0,
        initials: if given.is_empty() { letters() } else { given },
        mail: String::new(),
        phone: String::new(),
        role: String::new(),
        absence: None,
        substitute: None,
        active: true,
        name,
    };
    Ok(people::add(ctx, person)?.id)
}

/// The contract of last resort: by the quarter of an hour per case and day, errors free.
fn price_list(ctx: &mut Writing<'_, '_>, wanted: &Setup) -> Answer<ContractId> {
    let german = wanted.language == Language::De;
    let name = if german { "Preisliste" } else { "Price list" };
    let activities = if german {
        ["Hotline", "Fernwartung", "Programmierung", "Vor Ort"]
    } else {
        ["Hotline", "Remote support", "Programming", "On site"]
    };
    let activity = |name: &str| Activity {
        name: name.to_owned(),
        rate: wanted.rate,
        increment: Minutes(15),
        rounding: Rounding::Up,
        scope: Scope::CaseDay,
        minimum: Minutes(0),
    };
    let target = |response, solution| Target {
        response: Some(Minutes(response)),
        solution: Some(Minutes(solution)),
        cost_words: String::new(),
    };
    let terms = Terms {
        valid_from: NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default(),
        activities: activities.iter().map(|name| activity(name)).collect(),
        targets: BTreeMap::from([
            (Priority::A, target(60, 480)),
            (Priority::B, target(240, 1440)),
            (Priority::C, target(480, 4800)),
        ]),
        calendar: None,
        surcharges: Surcharges::default(),
        allowance: None,
        coverage: BTreeMap::from([
            (Kind::Error, Charge::ErrorCorrection),
            (Kind::Assistance, Charge::Chargeable),
            (Kind::Extension, Charge::Chargeable),
            (Kind::Suggestion, Charge::Included),
        ]),
        travel: Travel::None,
        lapse_days: None,
    };
    let contract = Contract {
        id: ContractId(0),
        version: 0,
        customer: None,
        number: String::new(),
        name: name.to_owned(),
        product: String::new(),
        terms: vec![terms],
        active: true,
    };
    Ok(contracts::add(ctx.tx, &contract)?)
}
