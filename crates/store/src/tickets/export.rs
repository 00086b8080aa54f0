//! Cases with everything a list on paper or in a workbook says, read row by row.

use super::NEVER;
use super::list::{Where, order_by};
use crate::error::Result;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::ids::{Cid, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_core::tickets::ticket::Facts;
use callbuch_core::tickets::{Kind, Priority, Status};
use chrono::{DateTime, Utc};

/// A case for a list.
#[derive(Clone, Debug)]
pub struct Exported {
    /// Its number.
    pub cid: Cid,
    /// The customer's name.
    pub customer: String,
    /// One line.
    pub subject: String,
    /// What is asked for.
    pub kind: Kind,
    /// The contract's priority.
    pub priority: Option<Priority>,
    /// Where it stands.
    pub status: Status,
    /// When it was received.
    pub received: DateTime<Utc>,
    /// Who asked; empty if unknown.
    pub reported_by: String,
    /// Who answers for it.
    pub responsible: PersonId,
    /// The next deadline.
    pub due: Option<DateTime<Utc>>,
    /// The Wiedervorlage.
    pub hold_until: Option<DateTime<Utc>>,
    /// What a case on Hold waits for; the customer may read it.
    pub hold_reason: String,
    /// Worked minutes.
    pub worked: Minutes,
    /// The last note the customer may read; empty if none.
    pub last_note: String,
}

/// Hands each case of a list to `take`, without keeping them.
pub fn each(
    tx: &mut Tx<'_>,
    filter: &Filter,
    order: Order,
    take: &mut dyn FnMut(Exported) -> Result<()>,
) -> Result<()> {
    let wanted = Where::of(filter, tx);
    let sql = format!(
        "select t.cid, c.name, t.subject, t.kind, t.priority, t.status, t.received_at, k.name, t.responsible, t.due_at,
         t.hold_until, case when t.hold_until is null then null else t.facts end, t.worked,
         (select n.text from note n where n.cid = t.cid and n.deleted_at is null and n.direction <> 'internal'
          order by n.at desc, n.id desc limit 1)
         from (select * from ticket where {where_}) t
         join customer c on c.id = t.customer left join contact k on k.id = t.contact
         order by {by}",
        where_ = wanted.sql,
        by = order_by(order, "t."),
    );
    tx.each(&sql, &wanted.params, &mut |row| take(exported(&row)?))
}

fn exported(row: &Row) -> Result<Exported> {
    let due = row.int(9)?;
    let facts: Option<Facts> = if row.opt_text(11)?.is_some() {
        Some(row.json(11)?)
    } else {
        None
    };
    let reason = facts.and_then(|facts| facts.hold).map(|hold| hold.reason);
    Ok(Exported {
        cid: Cid(row.int(0)?),
        customer: row.text(1)?,
        subject: row.text(2)?,
        kind: row.word(3, Kind::from_word)?,
        priority: row.opt_word(4, Priority::from_word)?,
        status: row.word(5, Status::from_word)?,
        received: row.instant(6)?,
        reported_by: row.opt_text(7)?.unwrap_or_default(),
        responsible: PersonId(row.int(8)?),
        due: if due == NEVER {
            None
        } else {
            DateTime::from_timestamp_millis(due)
        },
        hold_until: row.opt_instant(10)?,
        hold_reason: reason.unwrap_or_default(),
        worked: Minutes(row.int(12)?),
        last_note: row.opt_text(13)?.unwrap_or_default(),
    })
}
