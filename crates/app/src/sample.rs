//! The sample office a new user finds: written by hand, played through the real use-cases as if it had happened.
//!
//! Its moments are relative to the day it is made on, so that it is always about three months old.

mod cast;
mod clock;
mod files;
mod growing;
mod play;

use crate::commands::Nothing;
use crate::desk::Desk;
use crate::failure::{Answer, Code, Failure};
use crate::office;
use callbuch_core::charges::Charge;
use callbuch_core::contracts::{Activity, Allowance, Surcharges, Target, Terms, Travel};
use callbuch_core::customers::Role;
use callbuch_core::lands::Land;
use callbuch_core::office::Manager;
use callbuch_core::tickets::ticket::{LinkKind, Particulars};
use callbuch_core::tickets::{Channel, Kind, Priority};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The text of the sample.
const OFFICE: &str = include_str!("../sample/office.json");

/// Fills an empty desk with the sample office.
///
/// # Errors
/// [`Code::AlreadySetUp`]; else only what the database says.
pub fn fill(desk: &Desk, now: DateTime<Utc>) -> Answer<()> {
    let set_up = desk.read(now, |ctx| office::status(ctx, Nothing {}))?.set_up;
    if set_up {
        return Err(Failure::new(Code::AlreadySetUp));
    }
    let sample: Sample = serde_json::from_str(OFFICE).map_err(|error| Failure::new(Code::Internal).because(error))?;
    desk.act(now, "sample", |ctx| play::play(ctx, &sample))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    office: SampleOffice,
    people: Vec<SamplePerson>,
    terms: BTreeMap<String, SampleTerms>,
    customers: Vec<SampleCustomer>,
    cases: Vec<SampleCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleOffice {
    name: String,
    street: String,
    town: String,
    phone: String,
    mail: String,
    web: String,
    directors: String,
    register: String,
    vat_id: String,
    colour: String,
    contact: String,
    default_responsible: String,
    first_cid: i64,
    management: Vec<Manager>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SamplePerson {
    key: String,
    name: String,
    initials: String,
    mail: String,
    phone: String,
    role: String,
    substitute: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleTerms {
    activities: Vec<Activity>,
    targets: BTreeMap<Priority, Target>,
    #[serde(default)]
    surcharges: Surcharges,
    #[serde(default)]
    allowance: Option<Allowance>,
    coverage: BTreeMap<Kind, Charge>,
    #[serde(default)]
    travel: Travel,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleCustomer {
    key: String,
    number: String,
    name: String,
    short: String,
    street: String,
    postcode: String,
    city: String,
    land: Option<Land>,
    phone: String,
    mail: String,
    standing: Option<String>,
    order_number: String,
    contract: Option<SampleContract>,
    contacts: Vec<SampleContact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleContract {
    number: String,
    name: String,
    product: String,
    terms: String,
    from: NaiveDate,
    /// Included hours this customer agreed on besides; they pay for assistance and extensions.
    #[serde(default)]
    allowance: Option<Allowance>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleContact {
    key: String,
    name: String,
    salutation: String,
    role: String,
    phone: String,
    mail: String,
    remote: String,
    may_order_a: bool,
    #[serde(default)]
    roles: Vec<Role>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleCase {
    customer: String,
    contact: String,
    channel: Channel,
    kind: Kind,
    priority: Option<Priority>,
    #[serde(default)]
    consent: Option<SampleConsent>,
    subject: String,
    description: String,
    taken_by: String,
    responsible: String,
    #[serde(default)]
    order_number: String,
    at: Moment,
    then: Vec<SampleEvent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleConsent {
    by: String,
    channel: Channel,
}

/// A moment relative to the day the sample is made on.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Moment {
    /// So many working days before (negative) or after that day, at this time.
    Day { day: i64, time: NaiveTime },
    /// So many minutes before it is made.
    Ago { ago: i64 },
}

#[derive(Deserialize)]
struct SampleEvent {
    at: Moment,
    by: String,
    #[serde(flatten)]
    happens: Happens,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleItem {
    text: String,
    #[serde(default)]
    done: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
enum Happens {
    Take,
    HandBack,
    Resume,
    Assign {
        to: String,
    },
    Note {
        text: String,
        #[serde(default)]
        internal: bool,
    },
    Answer {
        channel: Channel,
        text: String,
    },
    Received {
        contact: String,
        channel: Channel,
        text: String,
    },
    Work {
        activity: String,
        minutes: i64,
        clock: bool,
        text: String,
        #[serde(default)]
        internal: String,
    },
    Remote {
        contact: String,
        channel: Channel,
    },
    Hold {
        until: Moment,
        with: String,
        channel: Channel,
        reason: String,
    },
    Deliver {
        text: String,
    },
    Release {
        contact: String,
        channel: Channel,
    },
    Refuse {
        contact: String,
        channel: Channel,
        text: String,
    },
    Charge {
        charge: Charge,
        text: String,
    },
    Withdraw {
        contact: String,
        channel: Channel,
        text: String,
    },
    DuplicateOf {
        case: usize,
    },
    Attach {
        file: String,
    },
    Edit {
        particulars: Particulars,
    },
    Link {
        kind: LinkKind,
        case: usize,
    },
    Checklist {
        items: Vec<SampleItem>,
    },
    Reopen {
        text: String,
    },
    Priority {
        to: Priority,
        text: String,
    },
}

impl SampleTerms {
    fn from(&self, valid_from: NaiveDate) -> Terms {
        let SampleTerms {
            activities,
            targets,
            surcharges,
            allowance,
            coverage,
            travel,
        } = self.clone();
        Terms {
            valid_from,
            activities,
            targets,
            calendar: None,
            surcharges,
            allowance,
            coverage,
            travel,
            lapse_days: None,
        }
    }
}
