//! Finalised statements: found again, marked as sent and billed, never made again.

use crate::commands::Done;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::fields;
use callbuch_core::ids::{CustomerId, StatementId};
use callbuch_core::statements::Statement;
use callbuch_core::statements::finished::{Finished, Sending};
use callbuch_store::{customers, statements as store};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which statements.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ArchiveQuery {
    /// Of this customer.
    pub customer: Option<CustomerId>,
    /// Of periods that end on this day or later.
    pub since: Option<NaiveDate>,
}

/// A statement in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ArchiveRow {
    /// The statement.
    pub statement: Finished,
    /// The customer's name today.
    pub customer_name: String,
}

/// Statements that were sent, came back or were seen.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SendingRequest {
    /// Which, with the versions the caller saw.
    pub statements: Vec<(StatementId, i64)>,
    /// What became of them.
    pub sending: Sending,
}

/// Statements that went into an invoice.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InvoiceRequest {
    /// Which, with the versions the caller saw.
    pub statements: Vec<(StatementId, i64)>,
    /// The invoice's number; empty to take the mark away.
    pub number: String,
    /// The invoice's day.
    pub day: Option<NaiveDate>,
}

/// Finalised statements, the latest first.
///
/// # Errors
/// Only what the database says.
pub fn list(ctx: &mut Reading<'_, '_>, query: ArchiveQuery) -> Answer<Vec<ArchiveRow>> {
    let names: BTreeMap<CustomerId, String> = customers::all(ctx.tx)?
        .into_iter()
        .map(|customer| (customer.id, customer.name))
        .collect();
    let found = store::list(ctx.tx, query.customer, query.since)?;
    let row = |statement: Finished| ArchiveRow {
        customer_name: names.get(&statement.customer).cloned().unwrap_or_default(),
        statement,
    };
    Ok(found.into_iter().map(row).collect())
}

/// Marks statements as sent, returned or seen.
///
/// # Errors
/// [`Code::NotFound`], [`Code::Conflict`]: then none of them is marked.
pub fn mark_sent(ctx: &mut Writing<'_, '_>, wanted: SendingRequest) -> Answer<Done> {
    for (id, version) in wanted.statements {
        let before = seen(ctx, id, version)?;
        let after = Finished {
            sending: wanted.sending,
            ..before.clone()
        };
        save(ctx, &before, &after, "sending")?;
    }
    Ok(Done {})
}

/// Marks statements as billed, or takes the mark away.
///
/// # Errors
/// [`Code::Required`] at `day` for an invoice without one; [`Code::AlreadyCancelled`] for a statement that does not
/// count; [`Code::NotFound`], [`Code::Conflict`]: then none of them is marked.
pub fn mark_billed(ctx: &mut Writing<'_, '_>, wanted: InvoiceRequest) -> Answer<Done> {
    let number = fields::line("number", &wanted.number, 60, false)?;
    if !number.is_empty() && wanted.day.is_none() {
        return Err(Failure::at("day", Code::Required));
    }
    for (id, version) in wanted.statements {
        let before = seen(ctx, id, version)?;
        if !before.stands() {
            return Err(Failure::new(Code::AlreadyCancelled).with("number", &before.number));
        }
        let invoice_day = wanted.day.filter(|_| !number.is_empty());
        let after = Finished {
            invoice_number: number.clone(),
            invoice_day,
            ..before.clone()
        };
        save(ctx, &before, &after, "invoice")?;
    }
    Ok(Done {})
}

/// A statement that must be there.
pub(crate) fn known(ctx: &mut Reading<'_, '_>, id: StatementId) -> Answer<Finished> {
    store::get(ctx.tx, id)?.ok_or_else(|| Failure::at("statement", Code::NotFound))
}

/// The frozen values of a statement. The logo is in the files, not in the values.
pub(crate) fn frozen(ctx: &mut Reading<'_, '_>, id: StatementId) -> Answer<Statement> {
    let snapshot = store::snapshot(ctx.tx, id)?.ok_or_else(|| Failure::at("statement", Code::NotFound))?;
    serde_json::from_str(&snapshot).map_err(|error| Failure::new(Code::Damaged).because(error))
}

fn seen(ctx: &mut Reading<'_, '_>, id: StatementId, version: i64) -> Answer<Finished> {
    let statement = known(ctx, id)?;
    if statement.version == version {
        Ok(statement)
    } else {
        Err(Failure::new(Code::Conflict))
    }
}

fn save(ctx: &mut Writing<'_, '_>, before: &Finished, after: &Finished, action: &str) -> Answer<()> {
    if !store::mark(ctx.tx, after)? {
        return Err(Failure::new(Code::Conflict));
    }
    ctx.log("statement", after.id.0, action, &(before, after))
}
