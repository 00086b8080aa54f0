//! How many cases stand in each state, kept beside the cases so that no list has to count.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use callbuch_core::tickets::Status;
use std::collections::BTreeMap;

/// A case moved between states; written when the transaction ends.
pub(crate) fn moved(tx: &mut Tx<'_>, from: Option<Status>, to: Status) {
    if let Some(from) = from {
        *tx.tallies.entry(from).or_default() -= 1;
    }
    *tx.tallies.entry(to).or_default() += 1;
}

/// How many cases stand in each state.
pub fn all(tx: &mut Tx<'_>) -> Result<BTreeMap<Status, i64>> {
    let rows = tx.list("select status, cases from tally", &[], |row| {
        Ok((row.word(0, Status::from_word)?, row.int(1)?))
    })?;
    Ok(rows.into_iter().collect())
}

pub(crate) fn flush(tx: &mut Tx<'_>) -> Result<()> {
    for (status, change) in std::mem::take(&mut tx.tallies) {
        if change != 0 {
            tx.exec(
                "insert into tally (status, cases) values ($1, $2)
                 on conflict (status) do update set cases = tally.cases + excluded.cases",
                params![status.word(), change],
            )?;
        }
    }
    Ok(())
}
