//! The office itself: what stands on its paper and by which hours it works.

use crate::calendars::ServiceCalendar;
use crate::charges::reasons::{self, ChargeReason};
use crate::ids::{ContractId, PersonId};
use crate::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The settings of an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Office {
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
    /// Web address.
    pub web: String,
    /// Who directs the firm.
    pub directors: String,
    /// Court and number of the register.
    pub register: String,
    /// VAT id.
    pub vat_id: String,
    /// The firm's colour, 0xRRGGBB.
    pub colour: u32,
    /// The logo as a stored blob, by its SHA-256 in hex; empty for none.
    pub logo: String,
    /// Named on statements as the person to ask.
    pub statement_contact: Option<PersonId>,
    /// Responsible when nobody else is; a new case always finds someone.
    pub default_responsible: PersonId,
    /// Whom escalations go to.
    pub management: Vec<Manager>,
    /// The language of new screens and papers.
    pub language: Language,
    /// The service hours promises are counted in.
    pub calendar: ServiceCalendar,
    /// The contract of last resort for customers without one.
    pub price_list: ContractId,
    /// Days a customer has to object to a statement.
    pub objection_days: i64,
    /// How time is looked over before it is billed.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub review: Review,
    /// Whether reports may be made person by person.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub reports_by_person: bool,
    /// The reasons charge decisions name.
    #[serde(default = "reasons::usual")]
    #[ts(optional, as = "Option<_>")]
    pub reasons: Vec<ChargeReason>,
    /// Whether this is the sample office.
    pub sample: bool,
}

/// How time is looked over before it is billed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// Not at all.
    #[default]
    None,
    /// Texts and times, by anyone.
    One,
    /// Texts by one person, times by another.
    Two,
}

/// A person of the management.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Manager {
    /// Full name.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub mail: String,
}
