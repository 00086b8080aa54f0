//! Time entries. A deleted one is marked, never gone.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::{Row, Val};
use callbuch_core::charges::Charge;
use callbuch_core::entries::TimeEntry;
use callbuch_core::ids::{Cid, CustomerId, EntryId, PersonId, StatementId};
use callbuch_core::money::Minutes;
use chrono::{DateTime, NaiveDate, Utc};

const COLUMNS: &str = "e.id, e.version, e.cid, e.person, e.activity, e.day, e.start_at, e.end_at, e.minutes, e.text,
    e.internal_text, e.charge, e.facts, e.created_at, e.statement";

/// One entry, unless it was deleted.
pub fn get(tx: &mut Tx<'_>, id: EntryId) -> Result<Option<TimeEntry>> {
    let sql = format!("select {COLUMNS} from time_entry e where e.id = $1 and e.deleted_at is null");
    tx.first(&sql, params![id.0], entry)
}

/// The entries of a case in the order of their days.
pub fn of(tx: &mut Tx<'_>, cid: Cid) -> Result<Vec<TimeEntry>> {
    let sql = format!(
        "select {COLUMNS} from time_entry e where e.cid = $1 and e.deleted_at is null order by e.day, e.start_at, e.id"
    );
    tx.list(&sql, params![cid.0], entry)
}

/// A person's entries from one day to another, both included.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId, from: NaiveDate, to: NaiveDate) -> Result<Vec<TimeEntry>> {
    let sql = format!(
        "select {COLUMNS} from time_entry e where e.person = $1 and e.day >= $2 and e.day <= $3 and e.deleted_at is null
         order by e.day, e.start_at, e.id"
    );
    tx.list(&sql, params![person.0, from, to], entry)
}

/// Hands every entry to `take`, case by case; none is kept.
pub fn each(tx: &mut Tx<'_>, take: &mut dyn FnMut(TimeEntry) -> Result<()>) -> Result<()> {
    let sql = format!("select {COLUMNS} from time_entry e where e.deleted_at is null order by e.cid, e.day, e.id");
    tx.each(&sql, &[], &mut |row| take(entry(&row)?))
}

/// How many cases, notes and entries there are.
pub fn count_everything(tx: &mut Tx<'_>) -> Result<i64> {
    tx.number(
        "select (select count(*) from ticket) + (select count(*) from note) + (select count(*) from time_entry)",
        &[],
    )
}

/// An entry with what a sheet of a person's work tells of it.
pub struct ToldEntry {
    /// The entry.
    pub entry: TimeEntry,
    /// The customer's short name.
    pub customer: String,
    /// The case's subject.
    pub subject: String,
    /// The decision on the case.
    pub decision: Option<Charge>,
    /// Whether its statement went into an invoice.
    pub is_invoiced: bool,
}

/// A person's entries from one day to another, both included, each with its case and customer. By day; of a day those
/// without a clock last.
pub fn told(tx: &mut Tx<'_>, person: PersonId, from: NaiveDate, to: NaiveDate) -> Result<Vec<ToldEntry>> {
    let sql = format!(
        "select {COLUMNS}, coalesce(nullif(c.short_name, ''), c.name), t.subject, t.charge,
         case when s.invoice_number <> '' then 1 else 0 end
         from time_entry e join ticket t on t.cid = e.cid join customer c on c.id = t.customer
         left join statement s on s.id = e.statement
         where e.person = $1 and e.day >= $2 and e.day <= $3 and e.deleted_at is null
         order by e.day, case when e.start_at is null then 1 else 0 end, e.start_at, e.id"
    );
    tx.list(&sql, params![person.0, from, to], |row| {
        Ok(ToldEntry {
            entry: entry(row)?,
            customer: row.text(15)?,
            subject: row.text(16)?,
            decision: row.opt_word(17, Charge::from_word)?,
            is_invoiced: row.flag(18)?,
        })
    })
}

/// Worked minutes of a customer's month with one charge.
pub struct MonthWorked {
    /// Whose.
    pub customer: CustomerId,
    /// The month's first day.
    pub month: NaiveDate,
    /// Who pays; none while nobody decided.
    pub charge: Option<Charge>,
    /// Worked minutes.
    pub minutes: Minutes,
}

/// Worked minutes from one day to another by customer, month and charge; of one customer or of all.
pub fn by_month(
    tx: &mut Tx<'_>,
    customer: Option<CustomerId>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<MonthWorked>> {
    tx.list(
        "select t.customer, substr(e.day, 1, 7) || '-01', coalesce(e.charge, t.charge), cast(sum(e.minutes) as bigint)
         from time_entry e join ticket t on t.cid = e.cid
         where e.deleted_at is null and e.day >= $1 and e.day <= $2 and (cast($3 as bigint) is null or t.customer = $3)
         group by 1, 2, 3",
        params![from, to, customer.map(|one| one.0)],
        |row| {
            Ok(MonthWorked {
                customer: CustomerId(row.int(0)?),
                month: row.day(1)?,
                charge: row.opt_word(2, Charge::from_word)?,
                minutes: Minutes(row.int(3)?),
            })
        },
    )
}

/// The entries that no statement has billed yet, of one customer or of all: those of a period, and late ones of days
/// that are stated already. By case and day.
pub fn unbilled(
    tx: &mut Tx<'_>,
    customer: Option<CustomerId>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<TimeEntry>> {
    let sql = format!(
        "select {COLUMNS} from time_entry e join ticket t on t.cid = e.cid
         where {UNBILLED} and (cast($3 as bigint) is null or t.customer = $3)
         order by e.cid, e.day, e.start_at, e.id"
    );
    tx.list(&sql, params![from, to, customer.map(|one| one.0)], entry)
}

/// Of the period $1 … $2, or late; never what was taken over from another program.
pub(crate) const UNBILLED: &str =
    "e.deleted_at is null and e.statement is null and e.import is null and e.day <= $2 and (e.day >= $1
    or e.day <= (select max(s.to_day) from statement s where s.customer = t.customer
    and s.cancels is null and s.cancelled_by is null))";

/// Adds an entry; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, one: &TimeEntry) -> Result<EntryId> {
    let id = tx.number(
        "insert into time_entry (version, cid, person, activity, day, start_at, end_at, minutes, text, internal_text,
         charge, facts, created_at) values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id",
        &columns(one, one.created.into())?,
    )?;
    Ok(EntryId(id))
}

/// Changes an entry seen at its version. Answers false if it has changed since, was deleted or is locked.
pub fn change(tx: &mut Tx<'_>, one: &TimeEntry) -> Result<bool> {
    let mut values = columns(one, one.id.0.into())?;
    values.push(one.version.into());
    let done = tx.exec(
        "update time_entry set version = version + 1, cid = $1, person = $2, activity = $3, day = $4, start_at = $5,
         end_at = $6, minutes = $7, text = $8, internal_text = $9, charge = $10, facts = $11
         where id = $12 and version = $13 and deleted_at is null and statement is null",
        &values,
    )?;
    Ok(done == 1)
}

/// Marks an entry seen at `version` as deleted, or takes the mark away. Answers false if it has changed since.
pub fn mark(tx: &mut Tx<'_>, id: EntryId, version: i64, deleted: Option<DateTime<Utc>>) -> Result<bool> {
    let done = tx.exec(
        "update time_entry set version = version + 1, deleted_at = $3
         where id = $1 and version = $2 and statement is null
         and (deleted_at is null) <> (cast($3 as bigint) is null)",
        params![id.0, version, deleted],
    )?;
    Ok(done == 1)
}

fn columns(one: &TimeEntry, last: Val) -> Result<Vec<Val>> {
    let mut values = params![
        one.cid.0,
        one.person.0,
        &one.activity,
        one.day,
        one.span.map(|(start, _)| start),
        one.span.map(|(_, end)| end),
        one.minutes.0,
        &one.text,
        &one.internal_text,
        one.charge.map(Charge::word),
        serde_json::to_string(&one.facts)?
    ]
    .to_vec();
    values.push(last);
    Ok(values)
}

fn entry(row: &Row) -> Result<TimeEntry> {
    Ok(TimeEntry {
        id: EntryId(row.int(0)?),
        version: row.int(1)?,
        cid: Cid(row.int(2)?),
        person: PersonId(row.int(3)?),
        activity: row.text(4)?,
        day: row.day(5)?,
        span: row.opt_instant(6)?.zip(row.opt_instant(7)?),
        minutes: Minutes(row.int(8)?),
        text: row.text(9)?,
        internal_text: row.text(10)?,
        charge: row.opt_word(11, Charge::from_word)?,
        facts: row.json(12)?,
        created: row.instant(13)?,
        statement: row.opt_int(14)?.map(StatementId),
    })
}
