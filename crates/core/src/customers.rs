//! Customers, the people there, and their contracts.

use crate::contracts::Terms;
use crate::ids::{ContactId, ContractId, CustomerId, PersonId};
use crate::lands::Land;
use crate::statements::finished::Habits;
use crate::tickets::words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A firm we support.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Customer {
    /// Which.
    pub id: CustomerId,
    /// Counts the changes.
    pub version: i64,
    /// Our number for them, as printed; may be empty.
    pub number: String,
    /// The firm's full name.
    pub name: String,
    /// The name in narrow lists; the full one if empty.
    pub short_name: String,
    /// Street and house number.
    pub street: String,
    /// Post code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// The Land whose holidays count.
    pub land: Option<Land>,
    /// Switchboard.
    pub phone: String,
    /// General mail address.
    pub mail: String,
    /// Their order number for support.
    pub order_number: String,
    /// Their reference for bills.
    pub reference: String,
    /// What everyone should know before picking up the phone; internal.
    pub note: String,
    /// Our person for them.
    pub standing_contact: Option<PersonId>,
    /// How they want their statements.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub habits: Habits,
    /// Whether they are still served.
    pub active: bool,
}

impl Customer {
    /// The name for narrow places.
    #[must_use]
    pub fn brief(&self) -> &str {
        if self.short_name.is_empty() {
            &self.name
        } else {
            &self.short_name
        }
    }
}

/// A person at a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// Which.
    pub id: ContactId,
    /// Counts the changes.
    pub version: i64,
    /// Where they work.
    pub customer: CustomerId,
    /// Full name, "Ilse Brandt".
    pub name: String,
    /// "Frau", "Herr" or empty.
    pub salutation: String,
    /// What they do there: "Buchhaltung".
    pub role: String,
    /// Direct line.
    pub phone: String,
    /// Mail address.
    pub mail: String,
    /// The ID of their remote-control program: 8–12 digits or empty.
    pub remote_id: String,
    /// Whether they may order priority A.
    pub may_order_a: bool,
    /// What else they are to us.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub roles: Vec<Role>,
    /// Whether they still work there.
    pub active: bool,
}

words! {
    /// What a contact is to us besides calling.
    Role {
        /// Sees all cases of the firm.
        Key = "key",
        /// Gets the statements.
        Billing = "billing",
        /// Is told when something goes badly wrong.
        Management = "management",
    }
}

/// A maintenance contract with all its versions; without a customer it is the office's price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contract {
    /// Which.
    pub id: ContractId,
    /// Counts the changes.
    pub version: i64,
    /// Whose; none for the price list.
    pub customer: Option<CustomerId>,
    /// Its number, as printed.
    pub number: String,
    /// What it is called: "Pflege Plus".
    pub name: String,
    /// The product it covers.
    pub product: String,
    /// Its versions, the earliest first; never empty.
    pub terms: Vec<Terms>,
    /// Whether new cases may name it.
    pub active: bool,
}

impl Contract {
    /// The terms in force on a day: the latest version begun by then, else the first one.
    ///
    /// # Panics
    /// When the contract has no version, which its making forbids.
    #[must_use]
    pub fn terms_on(&self, day: NaiveDate) -> &Terms {
        let begun = self.terms.iter().rev().find(|terms| terms.valid_from <= day);
        begun
            .or(self.terms.first())
            .expect("a contract has at least one version")
    }
}
