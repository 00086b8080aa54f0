//! Timers, running and paused.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::ids::{Cid, PersonId, TimerId};
use callbuch_core::timers::Timer;

/// A person's timers: the running one first, then the latest.
pub fn of(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Timer>> {
    tx.list(
        "select id, version, person, cid, label, begun_at, running_since, banked from timer where person = $1
         order by case when running_since is null then 1 else 0 end, id desc",
        params![person.0],
        timer,
    )
}

/// One timer.
pub fn get(tx: &mut Tx<'_>, id: TimerId) -> Result<Option<Timer>> {
    tx.first(
        "select id, version, person, cid, label, begun_at, running_since, banked from timer where id = $1",
        params![id.0],
        timer,
    )
}

/// Adds a timer; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, one: &Timer) -> Result<TimerId> {
    let id = tx.number(
        "insert into timer (version, person, cid, label, begun_at, running_since, banked)
         values (1, $1, $2, $3, $4, $5, $6) returning id",
        params![
            one.person.0,
            one.cid.map(|cid| cid.0),
            &one.label,
            one.begun,
            one.running_since,
            one.banked
        ],
    )?;
    Ok(TimerId(id))
}

/// Changes a timer seen at its version. Answers false if it has changed since.
pub fn change(tx: &mut Tx<'_>, one: &Timer) -> Result<bool> {
    let done = tx.exec(
        "update timer set version = version + 1, cid = $3, label = $4, running_since = $5, banked = $6
         where id = $1 and version = $2",
        params![
            one.id.0,
            one.version,
            one.cid.map(|cid| cid.0),
            &one.label,
            one.running_since,
            one.banked
        ],
    )?;
    Ok(done == 1)
}

/// Ends a timer: what it counted was booked or thrown away.
pub fn end(tx: &mut Tx<'_>, id: TimerId) -> Result<bool> {
    Ok(tx.exec("delete from timer where id = $1", params![id.0])? == 1)
}

fn timer(row: &Row) -> Result<Timer> {
    Ok(Timer {
        id: TimerId(row.int(0)?),
        version: row.int(1)?,
        person: PersonId(row.int(2)?),
        cid: row.opt_int(3)?.map(Cid),
        label: row.text(4)?,
        begun: row.instant(5)?,
        running_since: row.opt_instant(6)?,
        banked: row.int(7)?,
    })
}
