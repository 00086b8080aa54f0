//! What has become of a customer's data: every field of the firm, its contacts and its contracts, from what to what.

use super::{CustomerRef, known};
use crate::desk::Reading;
use crate::failure::Answer;
use crate::timeline::FieldChange;
use callbuch_core::ids::PersonId;
use callbuch_store::log::{self, Logged};
use callbuch_store::{contracts, customers as store};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// The most that is told.
const MOST: usize = 500;
/// What changes with everything, or never.
const UNTOLD: [&str; 3] = ["id", "version", "customer"];

/// One change of a customer's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DataChange {
    /// When.
    pub at: DateTime<Utc>,
    /// Who; none for the program itself.
    pub person: Option<PersonId>,
    /// What was changed.
    pub of: Part,
    /// The contact's or the contract's name; empty for the customer itself.
    pub name: String,
    /// What happened: "added", "changed", "taken_back", …
    pub action: String,
    /// The fields that changed. Lists and what is nested are only named.
    pub fields: Vec<FieldChange>,
}

/// A part of a customer's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The firm.
    Customer,
    /// A person there.
    Contact,
    /// A contract.
    Contract,
}

/// Every change of a customer's data, the latest first; the last 500.
///
/// # Errors
/// [`crate::failure::Code::NotFound`].
pub fn list(ctx: &mut Reading<'_, '_>, wanted: CustomerRef) -> Answer<Vec<DataChange>> {
    let customer = known(ctx, wanted.customer)?;
    let mut changes = told(ctx, Part::Customer, customer.id.0, "")?;
    for contact in store::contacts(ctx.tx, customer.id)? {
        changes.extend(told(ctx, Part::Contact, contact.id.0, &contact.name)?);
    }
    for contract in contracts::of(ctx.tx, customer.id)? {
        changes.extend(told(ctx, Part::Contract, contract.id.0, &contract.name)?);
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.at));
    changes.truncate(MOST);
    Ok(changes)
}

fn told(ctx: &mut Reading<'_, '_>, of: Part, id: i64, name: &str) -> Answer<Vec<DataChange>> {
    let entity = match of {
        Part::Customer => "customer",
        Part::Contact => "contact",
        Part::Contract => "contract",
    };
    let logged = log::of(ctx.tx, entity, id)?.into_iter();
    Ok(logged
        .map(|one| DataChange {
            at: one.event.at,
            person: one.event.person,
            of,
            name: name.to_owned(),
            fields: fields(&one),
            action: one.event.action,
        })
        .filter(|change| change.action != "changed" || !change.fields.is_empty())
        .collect())
}

/// What differs between the two that a change logs; nothing where only one is logged, or the payload was erased.
fn fields(one: &Logged) -> Vec<FieldChange> {
    let Ok(Value::Array(pair)) = serde_json::from_str(&one.event.payload) else {
        return Vec::new();
    };
    let [Value::Object(before), Value::Object(after), ..] = pair.as_slice() else {
        return Vec::new();
    };
    let differs = |field: &&String| before.get(*field) != after.get(*field) && !UNTOLD.contains(&field.as_str());
    let change = |field: &String| FieldChange {
        field: field.clone(),
        from: word(before, field),
        to: word(after, field),
    };
    after.keys().filter(differs).map(change).collect()
}

fn word(of: &Map<String, Value>, field: &str) -> String {
    match of.get(field) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Bool(is)) => is.to_string(),
        Some(Value::Null | Value::Array(_) | Value::Object(_)) | None => String::new(),
    }
}
