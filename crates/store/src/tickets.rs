//! Support cases: each row is a case with what lists need of it.

pub mod export;
pub mod list;

use crate::error::Result;
use crate::params;
use crate::tallies;
use crate::transaction::Tx;
use crate::value::{Row, Val};
use callbuch_core::charges::Charge;
use callbuch_core::fold;
use callbuch_core::ids::{Cid, ContactId, ContractId, CustomerId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::{ClosedBy, Facts, Ticket};
use callbuch_core::tickets::{Channel, Kind, Priority, Status};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// "No deadline" sorts after every deadline.
const NEVER: i64 = i64::MAX;

/// One case.
pub fn get(tx: &mut Tx<'_>, cid: Cid) -> Result<Option<Ticket>> {
    tx.first(
        "select cid, version, customer, contact, contract, channel, kind, kind_confirmed, priority, status, subject,
         description, responsible, taken_by, received_at, changed_at, order_number, facts
         from ticket where cid = $1",
        params![cid.0],
        ticket,
    )
}

/// Hands every case to `take`, by number, with its worked minutes; none is kept.
pub fn each(tx: &mut Tx<'_>, take: &mut dyn FnMut(Ticket, Minutes) -> Result<()>) -> Result<()> {
    tx.each(
        "select cid, version, customer, contact, contract, channel, kind, kind_confirmed, priority, status, subject,
         description, responsible, taken_by, received_at, changed_at, order_number, facts, worked
         from ticket order by cid",
        &[],
        &mut |row| take(ticket(&row)?, Minutes(row.int(18)?)),
    )
}

/// What only some cases have, of several cases.
pub fn facts(tx: &mut Tx<'_>, cids: &[Cid]) -> Result<BTreeMap<Cid, Facts>> {
    if cids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let marks: Vec<String> = (1..=cids.len()).map(|n| format!("${n}")).collect();
    let values: Vec<Val> = cids.iter().map(|cid| cid.0.into()).collect();
    let sql = format!("select cid, facts from ticket where cid in ({})", marks.join(", "));
    let rows = tx.list(&sql, &values, |row| Ok((Cid(row.int(0)?), row.json(1)?)))?;
    Ok(rows.into_iter().collect())
}

/// Adds a case under the number it carries.
pub fn add(tx: &mut Tx<'_>, one: &Ticket) -> Result<()> {
    tx.exec(
        "insert into ticket (cid, version, customer, contact, contract, channel, kind, kind_confirmed, priority, status,
         subject, description, responsible, taken_by, received_at, changed_at, order_number, facts, priority_sort,
         due_at, resting, hold_until, delivered_at, closed_at, charge, decision_due, subject_sort, status_sort, worked,
         customer_sort, responsible_sort)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
         $23, $24, $25, $26, $27, $28, 0,
         (select name_sort from customer where id = $3), (select name_sort from person where id = $13))",
        &columns(one, one.version)?,
    )?;
    tallies::moved(tx, None, one.status);
    Ok(())
}

/// Changes a case from what was seen to what it becomes; the version goes up by one. Answers false, and changes
/// nothing, if the case has changed since.
pub fn change(tx: &mut Tx<'_>, seen: &Ticket, becomes: &Ticket) -> Result<bool> {
    let mut values = columns(becomes, seen.version + 1)?;
    values.push(Val::Int(seen.version));
    let done = tx.exec(
        "update ticket set version = $2, customer = $3, contact = $4, contract = $5, channel = $6, kind = $7,
         kind_confirmed = $8, priority = $9, status = $10, subject = $11, description = $12, responsible = $13,
         taken_by = $14, received_at = $15, changed_at = $16, order_number = $17, facts = $18, priority_sort = $19,
         due_at = $20, resting = $21, hold_until = $22, delivered_at = $23, closed_at = $24, charge = $25,
         decision_due = $26, subject_sort = $27, status_sort = $28, customer_sort = (select name_sort from customer where id = $3),
         responsible_sort = (select name_sort from person where id = $13)
         where cid = $1 and version = $29",
        &values,
    )?;
    if done == 1 && seen.status != becomes.status {
        tallies::moved(tx, Some(seen.status), becomes.status);
    }
    Ok(done == 1)
}

/// Sums a case's time anew after an entry was added, changed or deleted.
pub fn sum_time(tx: &mut Tx<'_>, cid: Cid) -> Result<()> {
    tx.exec(
        "update ticket set worked = coalesce((select cast(sum(minutes) as bigint) from time_entry
         where time_entry.cid = ticket.cid and deleted_at is null), 0) where cid = $1",
        params![cid.0],
    )
    .map(drop)
}

/// How many cases really stand in each state, counted one by one; lists use the tallies.
pub fn count_by_status(tx: &mut Tx<'_>) -> Result<BTreeMap<Status, i64>> {
    let rows = tx.list("select status, count(*) from ticket group by status", &[], |row| {
        Ok((row.word(0, Status::from_word)?, row.int(1)?))
    })?;
    Ok(rows.into_iter().collect())
}

/// The cases on Hold whose Wiedervorlage has come.
pub fn due_holds(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<Vec<Cid>> {
    tx.list(
        "select cid from ticket where status = 'hold' and hold_until <= $1 order by hold_until, cid",
        params![now],
        |row| Ok(Cid(row.int(0)?)),
    )
}

/// A customer's latest cases, the newest first: number, state, subject.
pub fn latest_of(tx: &mut Tx<'_>, customer: CustomerId, most: i64) -> Result<Vec<Ticket>> {
    tx.list(
        "select cid, version, customer, contact, contract, channel, kind, kind_confirmed, priority, status, subject,
         description, responsible, taken_by, received_at, changed_at, order_number, facts
         from ticket where customer = $1 order by cid desc limit $2",
        params![customer.0, most],
        ticket,
    )
}

/// The cases with work that no statement has billed yet, of one customer or of all; see [`crate::entries::unbilled`].
pub fn with_unbilled_work(
    tx: &mut Tx<'_>,
    customer: Option<CustomerId>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Ticket>> {
    let sql = format!(
        "select cid, version, customer, contact, contract, channel, kind, kind_confirmed, priority, status, subject,
         description, responsible, taken_by, received_at, changed_at, order_number, facts
         from ticket where (cast($3 as bigint) is null or customer = $3) and cid in
         (select e.cid from time_entry e join ticket t on t.cid = e.cid where {})
         order by cid",
        crate::entries::UNBILLED
    );
    tx.list(&sql, params![from, to, customer.map(|one| one.0)], ticket)
}

/// How urgent a case can be, the most urgent first.
const URGENCIES: std::ops::RangeInclusive<i64> = -4..=3;

/// What is escalated sorts before everything else, in the same order among itself.
fn urgency(one: &Ticket) -> i64 {
    let priority = one.priority.map_or(3, |priority| priority as i64);
    if one.facts.escalation.is_some() {
        priority - 4
    } else {
        priority
    }
}

/// Set for closed cases alone: lists tell them by it.
fn closed_at(one: &Ticket) -> Option<DateTime<Utc>> {
    let at = one.facts.closing.as_ref().map_or(one.changed, |closing| closing.at);
    (one.status == Status::Closed).then_some(at)
}

fn columns(one: &Ticket, version: i64) -> Result<Vec<Val>> {
    let facts = &one.facts;
    let hold = facts
        .hold
        .as_ref()
        .filter(|hold| one.status == Status::Hold || hold.due);
    Ok(params![
        one.cid.0,
        version,
        one.customer.0,
        one.contact.map(|id| id.0),
        one.contract.map(|id| id.0),
        one.channel.word(),
        one.kind.word(),
        one.kind_confirmed,
        one.priority.map(Priority::word),
        one.status.word(),
        &one.subject,
        &one.description,
        one.responsible.0,
        one.taken_by.0,
        one.received,
        one.changed,
        &one.order_number,
        serde_json::to_string(facts)?,
        urgency(one),
        one.due().map_or(NEVER, |due| due.timestamp_millis()),
        one.resting().map(|left| left.0),
        hold.map(|hold| hold.until),
        facts.delivery.as_ref().map(|delivery| delivery.at),
        closed_at(one),
        decided(facts).map(Charge::word),
        facts.decision_due,
        fold::sort_key(&one.subject),
        one.status as i64
    ]
    .to_vec())
}

/// What was decided. What was closed in another program was settled there, and waits for nobody's decision here.
fn decided(facts: &Facts) -> Option<Charge> {
    let closing = facts.closing.as_ref().map(|closing| &closing.how);
    let settled = matches!(closing, Some(ClosedBy::Imported { .. })).then_some(Charge::Internal);
    facts.decision.as_ref().map(|decision| decision.charge).or(settled)
}

pub(crate) fn ticket(row: &Row) -> Result<Ticket> {
    Ok(Ticket {
        cid: Cid(row.int(0)?),
        version: row.int(1)?,
        customer: CustomerId(row.int(2)?),
        contact: row.opt_int(3)?.map(ContactId),
        contract: row.opt_int(4)?.map(ContractId),
        channel: row.word(5, Channel::from_word)?,
        kind: row.word(6, Kind::from_word)?,
        kind_confirmed: row.flag(7)?,
        priority: row.opt_word(8, Priority::from_word)?,
        status: row.word(9, Status::from_word)?,
        subject: row.text(10)?,
        description: row.text(11)?,
        responsible: PersonId(row.int(12)?),
        taken_by: PersonId(row.int(13)?),
        received: row.instant(14)?,
        changed: row.instant(15)?,
        order_number: row.text(16)?,
        facts: row.json(17)?,
    })
}
