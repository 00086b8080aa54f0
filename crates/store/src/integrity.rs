//! Whether the database's own structure is sound.

use crate::engine::Kind;
use crate::error::Result;
use crate::transaction::Tx;

/// What the engine finds wrong with its structure and with references between rows; empty when all is well.
///
/// PostgreSQL checks its pages when it reads them and its references when they are written: there is nothing to ask.
pub fn faults(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    if tx.kind() == Kind::Postgres {
        return Ok(Vec::new());
    }
    let mut faults = tx.list("pragma integrity_check(20)", &[], |row| row.text(0))?;
    faults.retain(|line| line != "ok");
    let broken = tx.list("pragma foreign_key_check", &[], |row| {
        Ok(format!("{} refers to a missing {}", row.text(0)?, row.text(2)?))
    })?;
    faults.extend(broken);
    Ok(faults)
}

/// Keeps the embedded file from growing beyond so many pages more than it has: an act that needs more fails as it
/// does on a full disk. A server's database is not bounded, and says so by answering false.
pub fn bound(tx: &mut Tx<'_>, more_pages: i64) -> Result<bool> {
    if tx.kind() == Kind::Postgres {
        return Ok(false);
    }
    let pages = tx.number("pragma page_count", &[])?;
    tx.number(&format!("pragma max_page_count = {}", pages + more_pages), &[])?;
    Ok(true)
}
