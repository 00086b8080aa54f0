//! One act, one transaction.

use crate::engine::{Connection, Kind};
use crate::error::Result;
use crate::log::Event;
use crate::value::{Row, Val};
use callbuch_core::tickets::Status;
use std::collections::BTreeMap;

/// A transaction under way. What is logged and tallied in it is written last, so that the rows every act
/// touches (the log's head, the tallies) are locked for the shortest time.
pub struct Tx<'c> {
    connection: &'c mut dyn Connection,
    pub(crate) events: Vec<Event>,
    pub(crate) tallies: BTreeMap<Status, i64>,
    /// The highest number each counter gave in this transaction.
    pub(crate) issued: BTreeMap<String, i64>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(connection: &'c mut dyn Connection) -> Self {
        Self {
            connection,
            events: Vec::new(),
            tallies: BTreeMap::new(),
            issued: BTreeMap::new(),
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.connection.kind()
    }

    /// Runs a statement, answers how many rows it touched.
    pub(crate) fn exec(&mut self, sql: &str, params: &[Val]) -> Result<u64> {
        self.connection.exec(sql, params)
    }

    /// All rows of an answer.
    pub(crate) fn query(&mut self, sql: &str, params: &[Val]) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        self.connection.each(sql, params, &mut |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// All rows of an answer, each made into a value.
    pub(crate) fn list<T>(&mut self, sql: &str, params: &[Val], make: impl Fn(&Row) -> Result<T>) -> Result<Vec<T>> {
        let mut values = Vec::new();
        self.connection.each(sql, params, &mut |row| {
            values.push(make(&row)?);
            Ok(())
        })?;
        Ok(values)
    }

    /// The first row of an answer, made into a value.
    pub(crate) fn first<T>(
        &mut self,
        sql: &str,
        params: &[Val],
        make: impl Fn(&Row) -> Result<T>,
    ) -> Result<Option<T>> {
        let rows = self.query(sql, params)?;
        rows.first().map(make).transpose()
    }

    /// The number in the first row and column; 0 if there is none.
    pub(crate) fn number(&mut self, sql: &str, params: &[Val]) -> Result<i64> {
        Ok(self.first(sql, params, |row| row.opt_int(0))?.flatten().unwrap_or(0))
    }

    /// Hands each row to `take` without keeping them.
    pub(crate) fn each(&mut self, sql: &str, params: &[Val], take: &mut dyn FnMut(Row) -> Result<()>) -> Result<()> {
        self.connection.each(sql, params, take)
    }

    /// Writes what was put off until the end.
    pub(crate) fn flush(&mut self) -> Result<()> {
        crate::tallies::flush(self)?;
        crate::log::flush(self)
    }
}
