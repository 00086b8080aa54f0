//! The members of the office.

use crate::ids::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Someone who works here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// Counts the changes.
    pub version: i64,
    /// Full name.
    pub name: String,
    /// One to four letters for narrow columns.
    pub initials: String,
    /// Mail address.
    pub mail: String,
    /// Telephone.
    pub phone: String,
    /// What they do: "Support".
    pub role: String,
    /// First and last day of an absence.
    pub absence: Option<(NaiveDate, NaiveDate)>,
    /// Who stands in.
    pub substitute: Option<PersonId>,
    /// Whether they still work here.
    pub active: bool,
}
