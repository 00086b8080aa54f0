//! Running numbers that are never given twice; the side file of `marks` knows them, too.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use std::collections::BTreeMap;

/// Takes the next number of a counter; the first one ever is 1.
pub fn next(tx: &mut Tx<'_>, name: &str) -> Result<i64> {
    let number = tx.number(
        "insert into counter (name, value) values ($1, 1)
         on conflict (name) do update set value = counter.value + 1 returning value",
        params![name],
    )?;
    tx.issued.insert(name.to_owned(), number);
    Ok(number)
}

/// The last number given; 0 before the first.
pub fn last(tx: &mut Tx<'_>, name: &str) -> Result<i64> {
    tx.number("select value from counter where name = $1", params![name])
}

/// Lets a counter go on above `value`; never backwards.
pub fn raise(tx: &mut Tx<'_>, name: &str, value: i64) -> Result<()> {
    tx.exec(
        "insert into counter (name, value) values ($1, $2)
         on conflict (name) do update set value = excluded.value where counter.value < excluded.value",
        params![name, value],
    )
    .map(drop)
}

/// The last number of every counter.
pub fn all(tx: &mut Tx<'_>) -> Result<BTreeMap<String, i64>> {
    let all = tx.list("select name, value from counter order by name", &[], |row| {
        Ok((row.text(0)?, row.int(1)?))
    })?;
    Ok(all.into_iter().collect())
}
