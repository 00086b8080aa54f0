//! SQLite: one file, write-ahead log, every commit synced to the disk.

pub mod files;

use super::{Connection, Kind, dialect};
use crate::error::{Result, StoreError};
use crate::value::{Row, Val};
use rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{CachedStatement, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// The oldest library without the defect that could lose commits when two connections check-point at once.
const OLDEST_LIBRARY: i32 = 3_051_003;

/// How long a writer waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection to a database file.
pub struct Sqlite {
    inner: rusqlite::Connection,
}

impl Sqlite {
    /// Opens a file; makes an empty one if there is none and `create` says so.
    pub fn open(file: &Path, create: bool) -> Result<Self> {
        if rusqlite::version_number() < OLDEST_LIBRARY {
            return Err(StoreError::Other(format!("SQLite {} is too old", rusqlite::version())));
        }
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if create {
            flags |= OpenFlags::SQLITE_OPEN_CREATE;
        }
        let inner = rusqlite::Connection::open_with_flags(file, flags).map_err(failure)?;
        inner.busy_timeout(PATIENCE).map_err(failure)?;
        inner.set_prepared_statement_cache_capacity(256);
        inner
            .execute_batch(
                "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
                 pragma trusted_schema = off; pragma cell_size_check = on; pragma temp_store = memory;
                 pragma cache_size = -32768; pragma wal_autocheckpoint = 2000;",
            )
            .map_err(failure)?;
        Ok(Self { inner })
    }

    /// SQLite numbers `$n` by first appearance, PostgreSQL by `n`: so each is bound by its name.
    fn bind(statement: &mut CachedStatement<'_>, params: &[Val]) -> Result<()> {
        for index in 1..=statement.parameter_count() {
            let number = statement
                .parameter_name(index)
                .and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
            let value = number.and_then(|number| params.get(number.checked_sub(1)?));
            let value =
                value.ok_or_else(|| StoreError::Other(format!("parameter {index} of a statement has no value")))?;
            statement.raw_bind_parameter(index, value).map_err(failure)?;
        }
        Ok(())
    }
}

impl Connection for Sqlite {
    fn exec(&mut self, sql: &str, params: &[Val]) -> Result<u64> {
        let mut statement = self.inner.prepare_cached(sql).map_err(failure)?;
        Self::bind(&mut statement, params)?;
        Ok(statement.raw_execute().map_err(failure)? as u64)
    }

    fn each(&mut self, sql: &str, params: &[Val], take: &mut dyn FnMut(Row) -> Result<()>) -> Result<()> {
        let mut statement = self.inner.prepare_cached(sql).map_err(failure)?;
        Self::bind(&mut statement, params)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(failure)? {
            let values = (0..columns)
                .map(|column| row.get(column).map(own).map_err(failure))
                .collect::<Result<_>>()?;
            take(Row(values))?;
        }
        Ok(())
    }

    fn batch(&mut self, sql: &str) -> Result<()> {
        self.inner.execute_batch(sql).map_err(failure)
    }

    fn begin(&mut self, write: bool) -> Result<()> {
        self.batch(if write { "begin immediate" } else { "begin" })
    }

    fn commit(&mut self) -> Result<()> {
        self.batch("commit")
    }

    fn rollback(&mut self) -> Result<()> {
        // After some errors the engine has already rolled back by itself.
        if self.inner.is_autocommit() {
            Ok(())
        } else {
            self.batch("rollback")
        }
    }

    fn wants_retry(&self) -> bool {
        false
    }

    fn is_alive(&self) -> bool {
        self.inner.is_autocommit()
    }

    fn ddl(&self, sql: &str) -> String {
        dialect(
            sql,
            &[
                ("id", "integer primary key"),
                ("int", "integer"),
                ("text", "text"),
                ("blob", "blob"),
                ("strict", "strict"),
                ("search", include_str!("sqlite/search.sql")),
                ("guard_log", include_str!("sqlite/guard_log.sql")),
                ("forget_search", include_str!("sqlite/forget_search.sql")),
            ],
        )
    }

    fn kind(&self) -> Kind {
        Kind::Sqlite
    }
}

impl rusqlite::ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Real(value) => ValueRef::Real(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Blob(value) => ValueRef::Blob(value),
        }))
    }
}

fn own(value: Value) -> Val {
    match value {
        Value::Null => Val::Null,
        Value::Integer(value) => Val::Int(value),
        Value::Real(value) => Val::Real(value),
        Value::Text(value) => Val::Text(value),
        Value::Blob(value) => Val::Blob(value),
    }
}

fn failure(error: rusqlite::Error) -> StoreError {
    if error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == SQLITE_CONSTRAINT_FOREIGNKEY)
    {
        return StoreError::InUse;
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => StoreError::ReadOnly,
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged(error.to_string()),
        Some(ErrorCode::NotADatabase) => StoreError::Foreign,
        _ => StoreError::Other(error.to_string()),
    }
}
