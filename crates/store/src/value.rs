//! The five kinds of values both engines know, and rows of them.

use crate::error::{Result, StoreError};
use chrono::{DateTime, NaiveDate, Utc};
use serde::de::DeserializeOwned;

/// One value on its way into or out of the database.
#[derive(Clone, Debug, PartialEq)]
pub enum Val {
    /// Nothing.
    Null,
    /// A whole number, a flag (0/1) or an instant in milliseconds since 1970 UTC.
    Int(i64),
    /// A fraction.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl From<i64> for Val {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<bool> for Val {
    fn from(value: bool) -> Self {
        Self::Int(value.into())
    }
}

impl From<&str> for Val {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Val {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Val {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<DateTime<Utc>> for Val {
    fn from(value: DateTime<Utc>) -> Self {
        Self::Int(value.timestamp_millis())
    }
}

impl From<NaiveDate> for Val {
    fn from(value: NaiveDate) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<Vec<u8>> for Val {
    fn from(value: Vec<u8>) -> Self {
        Self::Blob(value)
    }
}

impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Turns any number of values into parameters `$1`, `$2`, …
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::value::Val::from($value)),*] };
}

/// One row of an answer, read by column number.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(pub(crate) Vec<Val>);

impl Row {
    fn wrong(&self, column: usize, wanted: &str) -> StoreError {
        StoreError::Unreadable(format!("column {column} is {:?}, wanted {wanted}", self.0.get(column)))
    }

    /// A whole number.
    pub fn int(&self, column: usize) -> Result<i64> {
        self.opt_int(column)?.ok_or_else(|| self.wrong(column, "a number"))
    }

    /// A whole number or nothing.
    pub fn opt_int(&self, column: usize) -> Result<Option<i64>> {
        match self.0.get(column) {
            Some(Val::Int(value)) => Ok(Some(*value)),
            Some(Val::Null) => Ok(None),
            _ => Err(self.wrong(column, "a number")),
        }
    }

    /// A flag.
    pub fn flag(&self, column: usize) -> Result<bool> {
        Ok(self.int(column)? != 0)
    }

    /// A text.
    pub fn text(&self, column: usize) -> Result<String> {
        self.opt_text(column)?.ok_or_else(|| self.wrong(column, "a text"))
    }

    /// A text or nothing.
    pub fn opt_text(&self, column: usize) -> Result<Option<String>> {
        match self.0.get(column) {
            Some(Val::Text(value)) => Ok(Some(value.clone())),
            Some(Val::Null) => Ok(None),
            _ => Err(self.wrong(column, "a text")),
        }
    }

    /// Bytes.
    pub fn blob(&self, column: usize) -> Result<Vec<u8>> {
        match self.0.get(column) {
            Some(Val::Blob(value)) => Ok(value.clone()),
            _ => Err(self.wrong(column, "bytes")),
        }
    }

    /// An instant.
    pub fn instant(&self, column: usize) -> Result<DateTime<Utc>> {
        self.opt_instant(column)?
            .ok_or_else(|| self.wrong(column, "an instant"))
    }

    /// An instant or nothing.
    pub fn opt_instant(&self, column: usize) -> Result<Option<DateTime<Utc>>> {
        let Some(millis) = self.opt_int(column)? else {
            return Ok(None);
        };
        DateTime::from_timestamp_millis(millis)
            .map(Some)
            .ok_or_else(|| self.wrong(column, "an instant"))
    }

    /// A local day.
    pub fn day(&self, column: usize) -> Result<NaiveDate> {
        self.opt_day(column)?.ok_or_else(|| self.wrong(column, "a day"))
    }

    /// A local day or nothing.
    pub fn opt_day(&self, column: usize) -> Result<Option<NaiveDate>> {
        let Some(text) = self.opt_text(column)? else {
            return Ok(None);
        };
        text.parse().map(Some).map_err(|_| self.wrong(column, "a day"))
    }

    /// A value that has a word of its own.
    pub fn word<T>(&self, column: usize, from_word: impl Fn(&str) -> Option<T>) -> Result<T> {
        from_word(&self.text(column)?).ok_or_else(|| self.wrong(column, "a known word"))
    }

    /// A value that has a word of its own, or nothing.
    pub fn opt_word<T>(&self, column: usize, from_word: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
        let Some(text) = self.opt_text(column)? else {
            return Ok(None);
        };
        from_word(&text)
            .map(Some)
            .ok_or_else(|| self.wrong(column, "a known word"))
    }

    /// A value kept as JSON.
    pub fn json<T: DeserializeOwned>(&self, column: usize) -> Result<T> {
        Ok(serde_json::from_str(&self.text(column)?)?)
    }
}
