//! What reports are added up from: work by who did it and for what, and the cases that came and went in a period.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::charges::Charge;
use callbuch_core::ids::{Cid, CustomerId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::Facts;
use callbuch_core::tickets::{Kind, Priority};
use chrono::{DateTime, NaiveDate, Utc};

/// Worked minutes that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// On which case; none where cases are added up.
    pub cid: Option<Cid>,
    /// Whose case.
    pub customer: CustomerId,
    /// Its kind.
    pub kind: Kind,
    /// Its priority.
    pub priority: Option<Priority>,
    /// Who pays; none while nobody decided.
    pub charge: Option<Charge>,
    /// Who worked.
    pub person: PersonId,
    /// The first day of the month.
    pub month: NaiveDate,
    /// What kind of work, as the contract calls it.
    pub activity: String,
    /// How much.
    pub minutes: Minutes,
}

/// The work of a period, from its first to its last day; of one customer or of all, case by case or added up.
pub fn worked(
    tx: &mut Tx<'_>,
    customer: Option<CustomerId>,
    from: NaiveDate,
    to: NaiveDate,
    by_case: bool,
) -> Result<Vec<Worked>> {
    tx.list(
        "select t.customer, t.kind, t.priority, coalesce(e.charge, t.charge), e.person, substr(e.day, 1, 7) || '-01',
         e.activity, case when cast($4 as bigint) = 1 then e.cid end, cast(sum(e.minutes) as bigint)
         from time_entry e join ticket t on t.cid = e.cid
         where e.deleted_at is null and e.day >= $1 and e.day <= $2 and (cast($3 as bigint) is null or t.customer = $3)
         group by 1, 2, 3, 4, 5, 6, 7, 8",
        params![from, to, customer.map(|one| one.0), i64::from(by_case)],
        |row| {
            Ok(Worked {
                customer: CustomerId(row.int(0)?),
                kind: row.word(1, Kind::from_word)?,
                priority: row.opt_word(2, Priority::from_word)?,
                charge: row.opt_word(3, Charge::from_word)?,
                person: PersonId(row.int(4)?),
                month: row.day(5)?,
                activity: row.text(6)?,
                cid: row.opt_int(7)?.map(Cid),
                minutes: Minutes(row.int(8)?),
            })
        },
    )
}

/// A case as reports see it.
#[derive(Clone, Debug)]
pub struct ReportedCase {
    /// Whose.
    pub customer: CustomerId,
    /// Its kind.
    pub kind: Kind,
    /// Its priority.
    pub priority: Option<Priority>,
    /// Who pays; none while nobody decided.
    pub charge: Option<Charge>,
    /// Who is responsible.
    pub responsible: PersonId,
    /// When it was received.
    pub received: DateTime<Utc>,
    /// When it was closed.
    pub closed: Option<DateTime<Utc>>,
    /// What has become of it.
    pub facts: Facts,
}

/// Hands over each case received or closed from one moment up to another; of one customer or of all.
pub fn each_case(
    tx: &mut Tx<'_>,
    customer: Option<CustomerId>,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    take: &mut dyn FnMut(ReportedCase) -> Result<()>,
) -> Result<()> {
    tx.each(
        "select customer, kind, priority, charge, responsible, received_at, closed_at, facts from ticket
         where (received_at >= $1 and received_at < $2 or closed_at >= $1 and closed_at < $2)
         and (cast($3 as bigint) is null or customer = $3)",
        params![from, until, customer.map(|one| one.0)],
        &mut |row| take(case(&row)?),
    )
}

fn case(row: &Row) -> Result<ReportedCase> {
    Ok(ReportedCase {
        customer: CustomerId(row.int(0)?),
        kind: row.word(1, Kind::from_word)?,
        priority: row.opt_word(2, Priority::from_word)?,
        charge: row.opt_word(3, Charge::from_word)?,
        responsible: PersonId(row.int(4)?),
        received: row.instant(5)?,
        closed: row.opt_instant(6)?,
        facts: row.json(7)?,
    })
}
