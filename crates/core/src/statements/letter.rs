//! From whom a statement comes and to whom it goes, as both stood on that day.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The customer, as it stood on that day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recipient {
    /// The firm's name.
    pub name: String,
    /// The address field, at most six lines, the name first.
    pub address: Vec<String>,
    /// At most two endorsement lines above it.
    pub endorsements: Vec<String>,
    /// The customer's number with us.
    pub number: String,
    /// Their contract number.
    pub contract_number: String,
    /// Their order number.
    pub order_number: String,
    /// Their reference.
    pub reference: String,
}

/// The office, as it stood on that day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sender {
    /// The firm's name.
    pub name: String,
    /// Street.
    pub street: String,
    /// Post code and town.
    pub town: String,
    /// The person to ask.
    pub contact: String,
    /// Their telephone.
    pub phone: String,
    /// Their mail.
    pub mail: String,
    /// Four columns of at most three lines at the foot of the first page.
    pub company: Vec<Vec<String>>,
    /// The firm's colour, 0xRRGGBB.
    pub colour: u32,
    /// The logo, PNG or JPEG bytes or an SVG text; empty for the name in type.
    #[serde(skip)]
    #[ts(skip)]
    pub logo: Vec<u8>,
    /// "Alle Beträge in Euro …": replaces the first notice sentence's law where it is not German; empty for the fixed words.
    pub notice: String,
    /// Days in which objections are asked for.
    pub objection_days: i64,
}
