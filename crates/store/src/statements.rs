//! Finalised statements: what they froze, what they locked, what they drew.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::allowance::Draw;
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{Cid, ContractId, CustomerId, PersonId, StatementId};
use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::finished::{Finished, Sending};
use chrono::NaiveDate;
use std::collections::BTreeSet;

const COLUMNS: &str =
    "id, version, number, cancels, cancelled_by, customer, from_day, to_day, issued_at, issued_by, language,
    pdf, xlsx, worked, billed, amount, delivery, invoice_number, invoice_day";

/// One statement.
pub fn get(tx: &mut Tx<'_>, id: StatementId) -> Result<Option<Finished>> {
    tx.first(
        &format!("select {COLUMNS} from statement where id = $1"),
        params![id.0],
        finished,
    )
}

/// The frozen values of a statement, as JSON.
pub fn snapshot(tx: &mut Tx<'_>, id: StatementId) -> Result<Option<String>> {
    tx.first("select snapshot from statement where id = $1", params![id.0], |row| {
        row.text(0)
    })
}

/// Statements, the latest first: of one customer or of all, finalised from one day on.
pub fn list(tx: &mut Tx<'_>, customer: Option<CustomerId>, since: Option<NaiveDate>) -> Result<Vec<Finished>> {
    let sql = format!(
        "select {COLUMNS} from statement where (cast($1 as bigint) is null or customer = $1)
         and (cast($2 as text) is null or to_day >= $2) order by issued_at desc, id desc"
    );
    tx.list(&sql, params![customer.map(|id| id.0), since], finished)
}

/// The statements of a customer that count, by period, then in the order they were finalised.
pub fn standing(tx: &mut Tx<'_>, customer: CustomerId) -> Result<Vec<Finished>> {
    let sql = format!(
        "select {COLUMNS} from statement where customer = $1 and cancels is null and cancelled_by is null order by to_day, id"
    );
    tx.list(&sql, params![customer.0], finished)
}

/// The last day stated of each customer, or of one, by the statements that count.
pub fn stated_until(tx: &mut Tx<'_>, customer: Option<CustomerId>) -> Result<Vec<(CustomerId, NaiveDate)>> {
    tx.list(
        "select customer, max(to_day) from statement where cancels is null and cancelled_by is null
         and (cast($1 as bigint) is null or customer = $1) group by customer",
        params![customer.map(|id| id.0)],
        |row| Ok((CustomerId(row.int(0)?), row.day(1)?)),
    )
}

/// The latest statement of each customer that counts.
pub fn latest(tx: &mut Tx<'_>) -> Result<Vec<Finished>> {
    let sql = format!(
        "select {COLUMNS} from statement where id in (select max(id) from statement
         where cancels is null and cancelled_by is null group by customer)"
    );
    tx.list(&sql, &[], finished)
}

/// The statements of a case's entries that went into an invoice.
pub fn invoiced(tx: &mut Tx<'_>, cid: Cid) -> Result<BTreeSet<StatementId>> {
    let found = tx.list(
        "select id from statement where invoice_number <> ''
         and id in (select statement from time_entry where cid = $1)",
        params![cid.0],
        |row| Ok(StatementId(row.int(0)?)),
    )?;
    Ok(found.into_iter().collect())
}

/// What a customer's statements of a month come to.
pub struct MonthStated {
    /// Whose.
    pub customer: CustomerId,
    /// The month's first day.
    pub month: NaiveDate,
    /// Billed minutes.
    pub billed: Minutes,
    /// Net amount.
    pub amount: Cents,
}

/// What statements come to whose period ends from one day to another, by customer and month; what was cancelled is
/// taken off. Of one customer or of all.
pub fn by_month(
    tx: &mut Tx<'_>,
    customer: Option<CustomerId>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<MonthStated>> {
    tx.list(
        "select customer, substr(to_day, 1, 7) || '-01', cast(sum(billed) as bigint), cast(sum(amount) as bigint)
         from statement where to_day >= $1 and to_day <= $2 and (cast($3 as bigint) is null or customer = $3)
         group by 1, 2",
        params![from, to, customer.map(|one| one.0)],
        |row| {
            Ok(MonthStated {
                customer: CustomerId(row.int(0)?),
                month: row.day(1)?,
                billed: Minutes(row.int(2)?),
                amount: Cents(row.int(3)?),
            })
        },
    )
}

/// The numbers of the statements that count and hold printed work of cases under this price list, each with every
/// day of that work; in the order of their periods.
pub fn days_under(tx: &mut Tx<'_>, price_list: ContractId) -> Result<Vec<(String, NaiveDate)>> {
    tx.list(
        "select distinct s.to_day, s.id, s.number, e.day from statement s join time_entry e on e.statement = s.id
         join ticket t on t.cid = e.cid
         where s.cancels is null and s.cancelled_by is null and (t.contract is null or t.contract = $1)
         and e.deleted_at is null and coalesce(e.charge, t.charge) <> 'internal'
         order by 1, 2, 4",
        params![price_list.0],
        |row| Ok((row.text(2)?, row.day(3)?)),
    )
}

/// Adds a statement with its frozen values; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, one: &Finished, snapshot: &str) -> Result<StatementId> {
    let id = tx.number(
        "insert into statement (version, number, cancels, customer, from_day, to_day, issued_at, issued_by, language,
         snapshot, pdf, xlsx, worked, billed, amount, delivery, invoice_number)
         values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '') returning id",
        params![
            &one.number,
            one.cancels.map(|id| id.0),
            one.customer.0,
            one.from,
            one.to,
            one.issued,
            one.issued_by.0,
            one.language.word(),
            snapshot,
            &one.pdf,
            &one.xlsx,
            one.worked.0,
            one.billed.0,
            one.amount.0,
            one.sending.word()
        ],
    )?;
    Ok(StatementId(id))
}

/// Notes that a statement was taken back. Answers false if it was already, or has changed since.
pub fn cancel(tx: &mut Tx<'_>, id: StatementId, version: i64, by: StatementId) -> Result<bool> {
    let done = tx.exec(
        "update statement set cancelled_by = $3, version = version + 1
         where id = $1 and version = $2 and cancelled_by is null and cancels is null",
        params![id.0, version, by.0],
    )?;
    Ok(done == 1)
}

/// Changes what is not frozen: sending and invoice. Answers false if it has changed since.
pub fn mark(tx: &mut Tx<'_>, one: &Finished) -> Result<bool> {
    let done = tx.exec(
        "update statement set version = version + 1, delivery = $3, invoice_number = $4, invoice_day = $5
         where id = $1 and version = $2",
        params![
            one.id.0,
            one.version,
            one.sending.word(),
            &one.invoice_number,
            one.invoice_day
        ],
    )?;
    Ok(done == 1)
}

/// Locks entries into a statement. Answers false if one of them has changed, was deleted or is locked already.
pub fn lock(tx: &mut Tx<'_>, id: StatementId, entries: &[TimeEntry]) -> Result<bool> {
    for entry in entries {
        let done = tx.exec(
            "update time_entry set statement = $3, version = version + 1
             where id = $1 and version = $2 and deleted_at is null and statement is null",
            params![entry.id.0, entry.version, id.0],
        )?;
        if done != 1 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Sets a cancelled statement's entries free, or hands them to the cancellation so that they are never billed again.
pub fn release(tx: &mut Tx<'_>, id: StatementId, to: Option<StatementId>) -> Result<u64> {
    tx.exec(
        "update time_entry set statement = $2, version = version + 1 where statement = $1",
        params![id.0, to.map(|id| id.0)],
    )
}

/// Books what a statement draws from an allowance; negative minutes book back.
pub fn draw(tx: &mut Tx<'_>, id: StatementId, contract: ContractId, draw: &Draw) -> Result<()> {
    tx.exec(
        "insert into allowance_draw (statement, contract, day, minutes) values ($1, $2, $3, $4)",
        params![id.0, contract.0, draw.day, draw.minutes.0],
    )
    .map(drop)
}

/// What was drawn by one statement.
pub fn drawn_by(tx: &mut Tx<'_>, id: StatementId) -> Result<Vec<(ContractId, Draw)>> {
    tx.list(
        "select contract, day, minutes from allowance_draw where statement = $1 order by id",
        params![id.0],
        |row| Ok((ContractId(row.int(0)?), draw_of(row, 1)?)),
    )
}

/// What was drawn from each allowance in all, or from those of a customer's contracts: draws of one day added up,
/// cancelled ones gone.
pub fn drawn(tx: &mut Tx<'_>, customer: Option<CustomerId>) -> Result<Vec<(ContractId, Draw)>> {
    tx.list(
        "select d.contract, d.day, cast(sum(d.minutes) as bigint) from allowance_draw d
         where cast($1 as bigint) is null or d.contract in (select id from contract where customer = $1)
         group by d.contract, d.day having sum(d.minutes) <> 0 order by d.contract, d.day",
        params![customer.map(|id| id.0)],
        |row| Ok((ContractId(row.int(0)?), draw_of(row, 1)?)),
    )
}

fn draw_of(row: &Row, at: usize) -> Result<Draw> {
    Ok(Draw {
        day: row.day(at)?,
        minutes: Minutes(row.int(at + 1)?),
    })
}

fn finished(row: &Row) -> Result<Finished> {
    Ok(Finished {
        id: StatementId(row.int(0)?),
        version: row.int(1)?,
        number: row.text(2)?,
        cancels: row.opt_int(3)?.map(StatementId),
        cancelled_by: row.opt_int(4)?.map(StatementId),
        customer: CustomerId(row.int(5)?),
        from: row.day(6)?,
        to: row.day(7)?,
        issued: row.instant(8)?,
        issued_by: PersonId(row.int(9)?),
        language: row.word(10, Language::from_word)?,
        pdf: row.text(11)?,
        xlsx: row.text(12)?,
        worked: Minutes(row.int(13)?),
        billed: Minutes(row.int(14)?),
        amount: Cents(row.int(15)?),
        sending: row.word(16, Sending::from_word)?,
        invoice_number: row.text(17)?,
        invoice_day: row.opt_day(18)?,
    })
}
