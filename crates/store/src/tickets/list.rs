//! Lists of cases: filtered, ordered and paged by the database.

use super::{NEVER, URGENCIES};
use crate::error::Result;
use crate::search;
use crate::transaction::Tx;
use crate::value::{Row, Val};
use callbuch_core::fold;
use callbuch_core::ids::{Cid, ContactId, ContractId, CustomerId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::query::{Filter, ListRow, Order, SortKey};
use callbuch_core::tickets::{Kind, Priority, Status};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

#[cfg(test)]
mod plans;

const COLUMNS: &str =
    "t.cid, t.version, t.customer, c.name, c.short_name, t.contact, t.contract, t.kind, t.kind_confirmed,
    t.priority, t.status, t.subject, t.responsible, t.received_at, t.changed_at, t.due_at, t.resting, t.hold_until,
    t.delivered_at, t.closed_at, t.worked, t.priority_sort";

/// `limit` rows from `offset` on.
pub fn page(tx: &mut Tx<'_>, filter: &Filter, order: Order, offset: i64, limit: i64) -> Result<Vec<ListRow>> {
    let mut rows = Vec::new();
    page_each(tx, filter, order, offset, limit, &mut |row| {
        rows.push(row);
        Ok(())
    })?;
    Ok(rows)
}

/// Hands each row to `take`, without keeping them.
pub fn page_each(
    tx: &mut Tx<'_>,
    filter: &Filter,
    order: Order,
    offset: i64,
    limit: i64,
    take: &mut dyn FnMut(ListRow) -> Result<()>,
) -> Result<()> {
    let mut wanted = Where::of(filter, tx);
    let (limit, offset) = (wanted.param(limit.into()), wanted.param(offset.into()));
    // The page is found by its index alone; only its rows are then read whole.
    let sql = format!(
        "select {COLUMNS} from (select cid from ticket where {where_} order by {by} limit {limit} offset {offset}) p
         join ticket t on t.cid = p.cid join customer c on c.id = t.customer order by {by_t}",
        where_ = wanted.sql,
        by = order_by(order, ""),
        by_t = order_by(order, "t."),
    );
    tx.each(&sql, &wanted.params, &mut |row| take(list_row(&row)?))
}

/// One case as lists show it.
pub fn row(tx: &mut Tx<'_>, cid: Cid) -> Result<Option<ListRow>> {
    let sql = format!("select {COLUMNS} from ticket t join customer c on c.id = t.customer where t.cid = $1");
    tx.first(&sql, crate::params![cid.0], list_row)
}

/// How many cases a filter shows.
pub fn count(tx: &mut Tx<'_>, filter: &Filter) -> Result<i64> {
    let wanted = Where::of(filter, tx);
    tx.number(
        &format!("select count(*) from ticket where {}", wanted.sql),
        &wanted.params,
    )
}

/// Where a case stands in a list, from 0; none if the filter does not show it.
pub fn position(tx: &mut Tx<'_>, filter: &Filter, order: Order, cid: Cid) -> Result<Option<i64>> {
    let mut wanted = Where::of(filter, tx);
    let cid = wanted.param(cid.0.into());
    let is_shown = format!("select count(*) from ticket where {} and cid = {cid}", wanted.sql);
    if tx.number(&is_shown, &wanted.params)? == 0 {
        return Ok(None);
    }
    let (columns, direction) = sort_columns(order);
    let key = columns.collect::<Vec<_>>().join(", ");
    let sql = format!(
        "select count(*) from ticket where {} and ({key}) {} (select {key} from ticket where cid = {cid})",
        wanted.sql,
        if direction.is_empty() { "<" } else { ">" },
    );
    tx.number(&sql, &wanted.params).map(Some)
}

/// How many living cases each customer has.
pub fn living_by_customer(tx: &mut Tx<'_>) -> Result<BTreeMap<CustomerId, i64>> {
    let rows = tx.list(
        "select customer, count(*) from ticket where status <> 'closed' group by customer",
        &[],
        |row| Ok((CustomerId(row.int(0)?), row.int(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// A person's cases whose Wiedervorlage is before `until`, at most so many: still on Hold, or woken and not yet taken.
pub fn resubmissions(tx: &mut Tx<'_>, person: PersonId, until: DateTime<Utc>, most: i64) -> Result<Vec<ListRow>> {
    let sql = format!(
        "select {COLUMNS} from ticket t join customer c on c.id = t.customer
         where t.hold_until < $2 and t.responsible = $1 and t.status <> 'closed' order by t.hold_until, t.cid limit $3"
    );
    tx.list(&sql, crate::params![person.0, until, most], list_row)
}

/// How many [`resubmissions`] a person has; without a person, how many there are.
pub fn count_resubmissions(tx: &mut Tx<'_>, person: Option<PersonId>, until: DateTime<Utc>) -> Result<i64> {
    let due = "select count(*) from ticket where hold_until < $1 and status <> 'closed'";
    match person {
        Some(person) => tx.number(&format!("{due} and responsible = $2"), crate::params![until, person.0]),
        None => tx.number(due, crate::params![until]),
    }
}

/// What is escalated, found by the index that begins with the state.
const ESCALATED: &str = "status in ('open', 'working', 'hold', 'delivered', 'closed') and priority_sort < 0";

/// The office's escalated cases, the most urgent first, at most so many.
pub fn escalated(tx: &mut Tx<'_>, most: i64) -> Result<Vec<ListRow>> {
    let sql = format!(
        "select {COLUMNS} from (select cid from ticket where {ESCALATED}) p
         join ticket t on t.cid = p.cid join customer c on c.id = t.customer
         order by t.priority_sort, t.due_at, t.cid limit $1"
    );
    tx.list(&sql, crate::params![most], list_row)
}

/// How many cases are escalated, with a person or in the office.
pub fn count_escalated(tx: &mut Tx<'_>, person: Option<PersonId>) -> Result<i64> {
    let all = format!("select count(*) from ticket where {ESCALATED}");
    match person {
        Some(person) => tx.number(&format!("{all} and responsible = $1"), crate::params![person.0]),
        None => tx.number(&all, &[]),
    }
}

/// A living case with a deadline.
pub struct DueCase {
    /// Which.
    pub cid: Cid,
    /// The customer's name for narrow columns.
    pub customer: String,
    /// One line.
    pub subject: String,
    /// Its priority.
    pub priority: Option<Priority>,
    /// The deadline.
    pub due: DateTime<Utc>,
}

/// Living cases with a deadline from one moment up to another, the most urgent first.
pub fn due_between(tx: &mut Tx<'_>, from: DateTime<Utc>, until: DateTime<Utc>, most: i64) -> Result<Vec<DueCase>> {
    let mut found = Vec::new();
    for urgency in URGENCIES {
        let left = most - found.len() as i64;
        if left > 0 {
            found.extend(tx.list(DUE_BETWEEN, crate::params![urgency, from, until, left], due_case)?);
        }
    }
    Ok(found)
}

/// Those equally urgent: a stretch of the index of living cases, read in its order however many there are.
const DUE_BETWEEN: &str = "select t.cid, case when c.short_name = '' then c.name else c.short_name end, t.subject,
    t.priority, t.due_at from ticket t join customer c on c.id = t.customer
    where t.status <> 'closed' and t.priority_sort = $1 and t.due_at >= $2 and t.due_at < $3
    order by t.due_at, t.cid limit $4";

fn due_case(row: &Row) -> Result<DueCase> {
    Ok(DueCase {
        cid: Cid(row.int(0)?),
        customer: row.text(1)?,
        subject: row.text(2)?,
        priority: row.opt_word(3, Priority::from_word)?,
        due: row.instant(4)?,
    })
}

/// How many [`due_between`] there are.
pub fn count_due_between(tx: &mut Tx<'_>, from: DateTime<Utc>, until: DateTime<Utc>) -> Result<i64> {
    tx.number(
        "select count(*) from ticket where status <> 'closed' and due_at >= $1 and due_at < $2",
        crate::params![from, until],
    )
}

/// A condition with its values.
pub(super) struct Where {
    pub(super) sql: String,
    pub(super) params: Vec<Val>,
}

impl Where {
    pub(super) fn of(filter: &Filter, tx: &Tx<'_>) -> Self {
        let mut all = Self {
            sql: "1 = 1".to_owned(),
            params: Vec::new(),
        };
        if filter.undecided {
            // Said so that the index over undecided cases is the only one that fits.
            all.and(&format!("status_sort = {} and charge is null", Status::Closed as i64));
        }
        if !(filter.undecided && filter.statuses == [Status::Closed]) {
            all.states(&filter.statuses);
        }
        if let Some(customer) = filter.customer {
            all.is("customer", customer.0.into());
        }
        if let Some(person) = filter.responsible {
            all.is("responsible", person.0.into());
        }
        all.among("kind", filter.kinds.iter().map(|kind| kind.word()));
        all.among("priority", filter.priorities.iter().map(|priority| priority.word()));
        if let Some(before) = filter.due_before {
            // What is closed is due no more; said so that the index over living cases applies.
            let before = all.param(before.into());
            all.and(&format!("status <> 'closed' and due_at < {before}"));
        }
        let terms = fold::terms(&filter.text);
        if !terms.is_empty() {
            let found = search::condition(tx.kind(), &terms, &mut all.params);
            all.and(&found);
        }
        all
    }

    /// The states, said so that the partial indexes over living cases apply.
    fn states(&mut self, statuses: &[Status]) {
        let living = Filter::living().statuses;
        let is_living = statuses.len() == living.len() && living.iter().all(|status| statuses.contains(status));
        if is_living {
            self.and("status <> 'closed'");
        } else if let [Status::Closed] = statuses {
            self.and("closed_at is not null");
        } else if let [one] = statuses {
            self.and(&format!("status = '{}'", one.word()));
        } else if !statuses.is_empty() {
            if !statuses.contains(&Status::Closed) {
                self.and("status <> 'closed'");
            }
            self.among("status", statuses.iter().map(|status| status.word()));
        }
    }

    fn and(&mut self, condition: &str) {
        self.sql.push_str(" and ");
        self.sql.push_str(condition);
    }

    fn is(&mut self, column: &str, value: Val) {
        let value = self.param(value);
        self.and(&format!("{column} = {value}"));
    }

    fn among<'w>(&mut self, column: &str, words: impl Iterator<Item = &'w str>) {
        let values: Vec<String> = words.map(|word| self.param(word.into())).collect();
        if !values.is_empty() {
            self.and(&format!("{column} in ({})", values.join(", ")));
        }
    }

    fn param(&mut self, value: Val) -> String {
        self.params.push(value);
        format!("${}", self.params.len())
    }
}

pub(super) fn order_by(order: Order, table: &str) -> String {
    let (columns, direction) = sort_columns(order);
    let terms: Vec<String> = columns.map(|column| format!("{table}{column}{direction}")).collect();
    terms.join(", ")
}

/// What a list is sorted by, and in which direction. Ties always go by CID in the same direction, so that an index
/// serves both.
fn sort_columns(order: Order) -> (impl Iterator<Item = &'static str>, &'static str) {
    let columns: &[&str] = match order.by {
        SortKey::Urgency => &["priority_sort", "due_at"],
        SortKey::Due => &["due_at"],
        SortKey::Cid | SortKey::Age => &[],
        SortKey::Customer => &["customer_sort"],
        SortKey::Subject => &["subject_sort"],
        SortKey::Kind => &["kind"],
        SortKey::Status => &["status_sort"],
        SortKey::Responsible => &["responsible_sort"],
        SortKey::Worked => &["worked"],
        SortKey::Changed => &["changed_at"],
        SortKey::Closed => &["closed_at"],
    };
    // Cases are numbered as they come in: the oldest have the smallest numbers, so age runs against the CID.
    let descending = order.descending != (order.by == SortKey::Age);
    (
        columns.iter().copied().chain(["cid"]),
        if descending { " desc" } else { "" },
    )
}

fn list_row(row: &Row) -> Result<ListRow> {
    let name = row.text(3)?;
    let brief = row.text(4)?;
    let due = row.int(15)?;
    Ok(ListRow {
        cid: Cid(row.int(0)?),
        version: row.int(1)?,
        customer: CustomerId(row.int(2)?),
        customer_brief: if brief.is_empty() { name.clone() } else { brief },
        customer_name: name,
        contact: row.opt_int(5)?.map(ContactId),
        contract: row.opt_int(6)?.map(ContractId),
        kind: row.word(7, Kind::from_word)?,
        kind_confirmed: row.flag(8)?,
        priority: row.opt_word(9, Priority::from_word)?,
        status: row.word(10, Status::from_word)?,
        subject: row.text(11)?,
        responsible: PersonId(row.int(12)?),
        received: row.instant(13)?,
        changed: row.instant(14)?,
        due: if due == NEVER {
            None
        } else {
            DateTime::from_timestamp_millis(due)
        },
        resting: row.opt_int(16)?.map(Minutes),
        hold_until: row.opt_instant(17)?,
        delivered: row.opt_instant(18)?,
        closed: row.opt_instant(19)?,
        worked: Minutes(row.int(20)?),
        escalated: row.int(21)? < 0,
    })
}
