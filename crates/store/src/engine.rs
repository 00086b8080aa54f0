//! The two engines. Nothing outside this folder knows a driver.

pub mod pool;
pub mod postgres;
pub mod sqlite;

use crate::error::Result;
use crate::value::{Row, Val};

/// What one connection can do; implemented twice, used by [`crate::transaction::Tx`].
pub trait Connection: Send {
    /// Runs a statement, answers how many rows it touched.
    fn exec(&mut self, sql: &str, params: &[Val]) -> Result<u64>;
    /// Hands each row of an answer to `take`, in order, until `take` fails.
    fn each(&mut self, sql: &str, params: &[Val], take: &mut dyn FnMut(Row) -> Result<()>) -> Result<()>;
    /// Runs several statements without parameters.
    fn batch(&mut self, sql: &str) -> Result<()>;
    /// Begins a transaction: one that may write, or one that sees a still picture.
    fn begin(&mut self, write: bool) -> Result<()>;
    /// Makes the transaction's changes durable.
    fn commit(&mut self) -> Result<()>;
    /// Undoes the transaction; a connection that cannot is broken and thrown away.
    fn rollback(&mut self) -> Result<()>;
    /// Whether the last error asks for the whole transaction again.
    fn wants_retry(&self) -> bool;
    /// Whether the connection can still be used.
    fn is_alive(&self) -> bool;
    /// This engine's spelling of portable DDL: see [`dialect`].
    fn ddl(&self, sql: &str) -> String;
    /// Which engine this is.
    fn kind(&self) -> Kind;
}

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The embedded file.
    Sqlite,
    /// The server.
    Postgres,
}

/// Replaces `{token}`s of a migration by an engine's own words.
fn dialect(sql: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(sql.to_owned(), |text, (token, word)| {
        text.replace(&format!("{{{token}}}"), word)
    })
}
