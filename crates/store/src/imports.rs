//! Data taken over from other programs: the imports, and which thing here is which one over there.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::ids::{Cid, PersonId};
use callbuch_core::tickets::Status;
use chrono::{DateTime, Utc};

/// An import as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Which.
    pub id: i64,
    /// Counts the changes.
    pub version: i64,
    /// When it began.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub person: PersonId,
    /// The act's request: everything it logged carries it.
    pub request: String,
    /// What was taken over.
    pub what: String,
    /// From where.
    pub source: String,
    /// The file's name.
    pub file: String,
    /// How it ended, by a word.
    pub state: String,
    /// The plan, as JSON.
    pub plan: String,
    /// What it came to, as JSON.
    pub counts: String,
}

/// A thing an import made or recognised.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Which import.
    pub import: i64,
    /// What kind of thing, as the log names it.
    pub entity: String,
    /// Which.
    pub id: i64,
    /// From where.
    pub source: String,
    /// Its number there.
    pub number: String,
    /// Whether the import made it; else it was here before.
    pub made: bool,
}

/// Requests that left nothing behind: imports that were taken back, and the acts that did that.
const UNDONE: &str = "select request from import where state = 'taken_back'
    union select request from log where entity = 'import' and action = 'taken_back'";

/// Adds an import; its id and version are given here.
pub fn begin(tx: &mut Tx<'_>, one: &Import) -> Result<i64> {
    tx.number(
        "insert into import (version, at, person, request, what, source, file, state, plan, counts)
         values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9) returning id",
        params![
            one.at,
            one.person.0,
            &one.request,
            &one.what,
            &one.source,
            &one.file,
            &one.state,
            &one.plan,
            &one.counts
        ],
    )
}

/// Says how far an import has come.
pub fn say(tx: &mut Tx<'_>, id: i64, state: &str, counts: &str) -> Result<()> {
    tx.exec(
        "update import set version = version + 1, state = $2, counts = $3 where id = $1",
        params![id, state, counts],
    )
    .map(drop)
}

/// Every import, the latest first.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Import>> {
    tx.list(
        "select id, version, at, person, request, what, source, file, state, plan, counts from import order by id desc",
        &[],
        import,
    )
}

/// One import.
pub fn get(tx: &mut Tx<'_>, id: i64) -> Result<Option<Import>> {
    tx.first(
        "select id, version, at, person, request, what, source, file, state, plan, counts from import where id = $1",
        params![id],
        import,
    )
}

/// The import of a request.
pub fn of_request(tx: &mut Tx<'_>, request: &str) -> Result<Option<Import>> {
    tx.first(
        "select id, version, at, person, request, what, source, file, state, plan, counts from import
         where request = $1",
        params![request],
        import,
    )
}

/// The latest import of such things from there.
pub fn latest(tx: &mut Tx<'_>, source: &str, what: &str) -> Result<Option<Import>> {
    tx.first(
        "select id, version, at, person, request, what, source, file, state, plan, counts from import
         where source = $1 and what = $2 order by id desc limit 1",
        params![source, what],
        import,
    )
}

/// Notes which thing here is which one over there.
pub fn note(tx: &mut Tx<'_>, one: &Imported) -> Result<()> {
    tx.exec(
        "insert into imported (import, entity, entity_id, source, number, made) values ($1, $2, $3, $4, $5, $6)
         on conflict (entity, source, number) do nothing",
        params![one.import, &one.entity, one.id, &one.source, &one.number, one.made],
    )
    .map(drop)
}

/// Everything of one kind known from a source: number there and id here.
pub fn known(tx: &mut Tx<'_>, entity: &str, source: &str) -> Result<Vec<(String, i64)>> {
    tx.list(
        "select number, entity_id from imported where entity = $1 and source = $2 order by id",
        params![entity, source],
        |row| Ok((row.text(0)?, row.int(1)?)),
    )
}

/// The latest case that had this number in another program, in this spelling or in capitals.
pub fn case_of_number(tx: &mut Tx<'_>, number: &str) -> Result<Option<Cid>> {
    tx.first(
        "select entity_id from imported where number in ($1, $2) and entity = 'ticket' order by id desc limit 1",
        params![number, number.to_uppercase()],
        |row| Ok(Cid(row.int(0)?)),
    )
}

/// Where a thing was taken over from, and its number there.
pub fn numbers(tx: &mut Tx<'_>, entity: &str, id: i64) -> Result<Vec<(String, String)>> {
    tx.list(
        "select source, number from imported where entity = $1 and entity_id = $2 order by id",
        params![entity, id],
        |row| Ok((row.text(0)?, row.text(1)?)),
    )
}

/// Whether anyone but an import has changed a thing, or said or booked anything on it.
pub fn is_touched(tx: &mut Tx<'_>, entity: &str, id: i64) -> Result<bool> {
    let sql = format!(
        "select count(*) from log where entity = $1 and entity_id = $2
         and request not in (select request from import union {UNDONE})"
    );
    let logged = tx.number(&sql, params![entity, id])?;
    if logged > 0 || entity != "ticket" {
        return Ok(logged > 0);
    }
    let said = tx.number(
        "select (select count(*) from note where cid = $1 and import is null)
         + (select count(*) from time_entry where cid = $1 and import is null)
         + (select count(*) from remote_session where cid = $1) + (select count(*) from timer where cid = $1)
         + (select count(*) from attachment where cid = $1)",
        params![id],
    )?;
    Ok(said > 0)
}

/// Marks what an import wrote into a case: everything on it that nobody else wrote.
pub fn mark_written(tx: &mut Tx<'_>, import: i64, notes: &[i64], entries: &[i64]) -> Result<()> {
    for note in notes {
        tx.exec("update note set import = $2 where id = $1", params![*note, import])?;
    }
    for entry in entries {
        tx.exec(
            "update time_entry set import = $2 where id = $1",
            params![*entry, import],
        )?;
    }
    Ok(())
}

/// How many things an import made that were worked on since, or that something else hangs on: then it stays.
pub fn touched(tx: &mut Tx<'_>, import: i64, request: &str) -> Result<i64> {
    let sql = format!(
        "select count(*) from imported i where i.import = $1 and i.made = 1 and exists (select 1 from log l
         where l.entity = i.entity and l.entity_id = i.entity_id and l.request <> $2 and l.request not in ({UNDONE}))"
    );
    let mut touched = tx.number(&sql, params![import, request])?;
    for hanging in [
        "select count(*) from note x join imported i on i.entity = 'ticket' and i.entity_id = x.cid
         where i.import = $1 and i.made = 1 and (x.import is null or x.import <> $1)",
        "select count(*) from time_entry x join imported i on i.entity = 'ticket' and i.entity_id = x.cid
         where i.import = $1 and i.made = 1 and (x.import is null or x.import <> $1)",
        "select count(*) from remote_session x join imported i on i.entity = 'ticket' and i.entity_id = x.cid
         where i.import = $1 and i.made = 1",
        "select count(*) from timer x join imported i on i.entity = 'ticket' and i.entity_id = x.cid
         where i.import = $1 and i.made = 1",
        "select count(*) from attachment x join imported i on i.entity = 'ticket' and i.entity_id = x.cid
         where i.import = $1 and i.made = 1",
        "select count(*) from contract x join imported i on i.entity = 'customer' and i.entity_id = x.customer
         where i.import = $1 and i.made = 1",
        "select count(*) from statement x join imported i on i.entity = 'customer' and i.entity_id = x.customer
         where i.import = $1 and i.made = 1",
        "select count(*) from ticket x join imported i on i.entity = 'customer' and i.entity_id = x.customer
         where i.import = $1 and i.made = 1 and not exists (select 1 from imported o
         where o.entity = 'ticket' and o.entity_id = x.cid and o.import = $1)",
        "select count(*) from contact x join imported i on i.entity = 'customer' and i.entity_id = x.customer
         where i.import = $1 and i.made = 1 and not exists (select 1 from imported o
         where o.entity = 'contact' and o.entity_id = x.id and o.import = $1)",
        "select count(*) from ticket x join imported i on i.entity = 'contact' and i.entity_id = x.contact
         where i.import = $1 and i.made = 1 and not exists (select 1 from imported o
         where o.entity = 'ticket' and o.entity_id = x.cid and o.import = $1)",
    ] {
        touched += tx.number(hanging, params![import])?;
    }
    Ok(touched)
}

/// The ids of the things an import made, of one kind.
pub fn made(tx: &mut Tx<'_>, import: i64, entity: &str) -> Result<Vec<i64>> {
    tx.list(
        "select entity_id from imported where import = $1 and entity = $2 and made = 1 order by entity_id",
        params![import, entity],
        |row| row.int(0),
    )
}

/// The cases an import wrote something into, but did not make.
pub fn added_to(tx: &mut Tx<'_>, import: i64) -> Result<Vec<Cid>> {
    tx.list(
        "select distinct x.cid from (select cid from note where import = $1 union select cid from time_entry
         where import = $1) x where not exists (select 1 from imported i where i.import = $1 and i.made = 1
         and i.entity = 'ticket' and i.entity_id = x.cid) order by x.cid",
        params![import],
        |row| Ok(Cid(row.int(0)?)),
    )
}

/// Takes away everything an import made. Its numbers are not given again, and the log keeps what it was.
pub fn remove(tx: &mut Tx<'_>, import: i64) -> Result<()> {
    const CASES: &str = "select entity_id from imported where import = $1 and entity = 'ticket' and made = 1";
    let by_state = tx.list(
        &format!("select status, count(*) from ticket where cid in ({CASES}) group by status"),
        params![import],
        |row| Ok((row.word(0, Status::from_word)?, row.int(1)?)),
    )?;
    for (status, cases) in by_state {
        *tx.tallies.entry(status).or_default() -= cases;
    }
    for sql in [
        "delete from note where import = $1",
        "delete from time_entry where import = $1",
        &format!("delete from search_text where cid in ({CASES})"),
        &format!("delete from ticket where cid in ({CASES})"),
        "delete from contact where id in (select entity_id from imported where import = $1 and entity = 'contact'
         and made = 1)",
        "delete from customer where id in (select entity_id from imported where import = $1 and entity = 'customer'
         and made = 1)",
        "delete from imported where import = $1",
    ] {
        tx.exec(sql, params![import])?;
    }
    Ok(())
}

fn import(row: &Row) -> Result<Import> {
    Ok(Import {
        id: row.int(0)?,
        version: row.int(1)?,
        at: row.instant(2)?,
        person: PersonId(row.int(3)?),
        request: row.text(4)?,
        what: row.text(5)?,
        source: row.text(6)?,
        file: row.text(7)?,
        state: row.text(8)?,
        plan: row.text(9)?,
        counts: row.text(10)?,
    })
}
