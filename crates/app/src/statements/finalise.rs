//! Finalising a statement and taking one back: a number, frozen values, locked entries, in one transaction.

use super::gather::{self, Gathered};
use super::{CaseMonth, Period, StatementQuery, checked, month, paper};
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::{fields, office};
use callbuch_core::allowance::Draw;
use callbuch_core::allowance::order::{self, OrderError, Stated};
use callbuch_core::ids::{CustomerId, StatementId};
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::office::Review;
use callbuch_core::statements::finished::{Finished, Sending};
use callbuch_core::statements::sums::Sums;
use callbuch_core::statements::{Edition, PrintOptions, Statement};
use callbuch_core::wall;
use callbuch_documents::rendered::DocumentError;
use callbuch_documents::statement as document;
use callbuch_store::{blobs, counters, log, people, statements as store};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many hex digits of the log's head stand on the paper.
const HEAD_DIGITS: usize = 16;

/// A statement to finalise.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FinaliseRequest {
    /// Whose.
    pub customer: CustomerId,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What is shown and hidden.
    pub options: PrintOptions,
    /// The language of the paper.
    pub language: Language,
    /// Whether undecided cases are left out by name; else they stop it.
    pub leave_out: bool,
}

/// A statement to take back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CancelRequest {
    /// Which.
    pub statement: StatementId,
    /// The version the caller saw.
    pub version: i64,
    /// Why.
    pub reason: String,
    /// Whether the times will be billed again; else they never are.
    pub billed_again: bool,
}

/// What was finalised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finalised {
    /// The statement.
    pub statement: Finished,
    /// Cases with time that were left out because nobody decided who pays.
    pub left_out: Vec<CaseMonth>,
}

/// Finalises a statement: it gets the year's next number, its values and files are frozen, its entries are locked.
///
/// # Errors
/// [`Code::Undecided`] unless undecided cases may be left out; [`Code::Unchecked`] where the office wants entries
/// looked over first; [`Code::NothingToState`]; [`Code::PeriodStated`] for a period before one that is
/// stated; [`Code::Conflict`] if an entry changed in the meantime; [`Code::TooLong`] for an address that does
/// not fit into the window. No number is used then.
pub fn finalise(ctx: &mut Writing<'_, '_>, wanted: FinaliseRequest) -> Answer<Finalised> {
    let period = checked(Period {
        from: wanted.from,
        to: wanted.to,
    })?;
    let gathered = gather::one(ctx, wanted.customer, period)?;
    let left_out = ready(ctx, &gathered, wanted.leave_out)?;
    let query = StatementQuery {
        customer: wanted.customer,
        from: wanted.from,
        to: wanted.to,
        options: wanted.options,
        language: wanted.language,
    };
    let billed = paper::billed(&gathered)?;
    if billed.cases.is_empty() {
        return Err(Failure::new(Code::NothingToState).with("customer", &gathered.customer.name));
    }
    let draws = billed.draws.clone();
    let mut statement = paper::made_out(ctx, &gathered, billed, &query)?;
    let number = next_number(ctx)?;
    statement.edition = Edition::Final { number: number.clone() };
    statement.log_head = Some(log::hex(&log::head(ctx.tx)?.hash).chars().take(HEAD_DIGITS).collect());
    let finished = freeze(ctx, &statement, number, wanted.customer, None, wanted.language)?;
    if !store::lock(ctx.tx, finished.id, &gathered.decided_entries())? {
        return Err(Failure::new(Code::Conflict));
    }
    for (contract, draw) in &draws {
        store::draw(ctx.tx, finished.id, *contract, draw)?;
    }
    ctx.log("statement", finished.id.0, "finalised", &finished)?;
    Ok(Finalised {
        statement: finished,
        left_out,
    })
}

/// Takes a statement back by a cancellation with a number of its own; the original stays as it is.
///
/// # Errors
/// [`Code::ReasonRequired`]; [`Code::LaterStatement`] while a later one of the customer counts; [`Code::NotAllowed`]
/// for a cancellation or a statement that is cancelled already; [`Code::Conflict`].
pub fn cancel(ctx: &mut Writing<'_, '_>, wanted: CancelRequest) -> Answer<Finished> {
    let original = super::archive::known(ctx, wanted.statement)?;
    let reason = fields::text("reason", &wanted.reason, false)?;
    callbuch_core::tickets::checks::reasoned(&reason)?;
    if !original.stands() {
        return Err(Failure::new(Code::AlreadyCancelled).with("number", &original.number));
    }
    order::may_cancel(&original.number, &standing(ctx, original.customer)?).map_err(out_of_order)?;
    let number = next_number(ctx)?;
    let mut statement = super::archive::frozen(ctx, original.id)?;
    let zone = office::zone(&ctx.office()?);
    let by = ctx.person()?;
    statement.edition = Edition::Cancellation {
        number: number.clone(),
        of: original.number.clone(),
        of_issued: wall::day_of(original.issued, zone),
        reason: reason.clone(),
        by: people::get(ctx.tx, by)?.map(|person| person.name).unwrap_or_default(),
        billed_again: wanted.billed_again,
    };
    statement.issued = ctx.today()?;
    statement.log_head = Some(log::hex(&log::head(ctx.tx)?.hash).chars().take(HEAD_DIGITS).collect());
    let taking_back = freeze(
        ctx,
        &statement,
        number,
        original.customer,
        Some(original.id),
        original.language,
    )?;
    if !store::cancel(ctx.tx, original.id, wanted.version, taking_back.id)? {
        return Err(Failure::new(Code::Conflict));
    }
    let billed_again = wanted.billed_again;
    store::release(ctx.tx, original.id, (!billed_again).then_some(taking_back.id))?;
    for (contract, draw) in store::drawn_by(ctx.tx, original.id)? {
        let back = Draw {
            day: draw.day,
            minutes: Minutes(-draw.minutes.0),
        };
        store::draw(ctx.tx, taking_back.id, contract, &back)?;
    }
    ctx.log(
        "statement",
        original.id.0,
        "cancelled",
        &(&taking_back, &reason, billed_again),
    )?;
    Ok(taking_back)
}

/// Whether a customer's period can be finalised now; answers the undecided cases that are left out.
fn ready(ctx: &mut Reading<'_, '_>, gathered: &Gathered, leave_out: bool) -> Answer<Vec<CaseMonth>> {
    let stated = standing(ctx, gathered.customer.id)?;
    order::may_finalise(gathered.period.from, gathered.period.to, &stated).map_err(out_of_order)?;
    let undecided: Vec<CaseMonth> = month(gathered)
        .cases
        .into_iter()
        .filter(|case| case.undecided)
        .collect();
    if !undecided.is_empty() && !leave_out {
        let cids: Vec<String> = undecided.iter().map(|case| case.cid.to_string()).collect();
        return Err(Failure::new(Code::Undecided)
            .with("count", cids.len())
            .with("cids", cids.join(", ")));
    }
    let review = ctx.office()?.review;
    let unchecked = gathered.unchecked(review);
    if review != Review::None && unchecked > 0 {
        return Err(Failure::new(Code::Unchecked).with("count", unchecked));
    }
    Ok(undecided)
}

/// The statements of a customer that count, in the order they were finalised.
fn standing(ctx: &mut Reading<'_, '_>, customer: CustomerId) -> Answer<Vec<Stated>> {
    let standing = store::standing(ctx.tx, customer)?.into_iter();
    Ok(standing
        .map(|one| Stated {
            number: one.number,
            to: one.to,
        })
        .collect())
}

fn out_of_order(error: OrderError) -> Failure {
    match error {
        OrderError::PeriodReversed => Failure::at("to", Code::Invalid),
        OrderError::LaterPeriodStated { number, to } => Failure::at("from", Code::PeriodStated)
            .with("number", number)
            .with("day", to),
        OrderError::LaterStatement { number } => Failure::new(Code::LaterStatement).with("number", number),
    }
}

/// "ZN-2026-00042": a running number that begins anew each year.
fn next_number(ctx: &mut Writing<'_, '_>) -> Answer<String> {
    let year = ctx.today()?.year();
    let number = counters::next(ctx.tx, &format!("statement-{year}"))?;
    Ok(format!("ZN-{year}-{number:05}"))
}

/// Stores the values and both files as they are now, for good.
fn freeze(
    ctx: &mut Writing<'_, '_>,
    statement: &Statement,
    number: String,
    customer: CustomerId,
    cancels: Option<StatementId>,
    language: Language,
) -> Answer<Finished> {
    let pdf = document::pdf(statement, language, ctx.now).map_err(unmade)?.bytes;
    let xlsx = document::xlsx(statement, language, ctx.now).map_err(unmade)?;
    let sums = if cancels.is_some() {
        -statement.sums()
    } else {
        statement.sums()
    };
    let Sums {
        worked, billed, amount, ..
    } = sums;
    let mut finished = Finished {
        id: StatementId(0),
        version: 1,
        number,
        cancels,
        cancelled_by: None,
        customer,
        from: statement.from,
        to: statement.to,
        issued: ctx.now,
        issued_by: ctx.person()?,
        language,
        pdf: blobs::keep(ctx.tx, &pdf)?,
        xlsx: blobs::keep(ctx.tx, &xlsx)?,
        worked,
        billed,
        amount,
        sending: Sending::Unsent,
        invoice_number: String::new(),
        invoice_day: None,
    };
    let snapshot = serde_json::to_string(statement).map_err(|error| Failure::new(Code::Internal).because(error))?;
    finished.id = store::add(ctx.tx, &finished, &snapshot)?;
    Ok(finished)
}

fn unmade(error: DocumentError) -> Failure {
    match error {
        DocumentError::AddressTooLong { lines } => Failure::at("address", Code::TooLong)
            .with("length", lines)
            .with("most", 6),
        other => Failure::new(Code::Internal).because(other),
    }
}
