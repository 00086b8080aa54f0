//! The ID of a remote-control program, as a caller reads it out (RULES §7).

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// 8–12 ASCII digits, nothing else: safe to hand to another program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct RemoteId(String);

impl RemoteId {
    /// Its digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// Its digits in groups of three from the right, as the program itself shows them: "123 456 789".
    #[must_use]
    pub fn grouped(&self) -> String {
        let first = self.0.len() % 3;
        let (head, tail) = self.0.split_at(first);
        let groups = tail
            .as_bytes()
            .chunks(3)
            .map(|group| group.iter().map(|b| char::from(*b)).collect::<String>());
        let head = (!head.is_empty()).then(|| head.to_owned());
        head.into_iter().chain(groups).collect::<Vec<_>>().join("\u{a0}")
    }

    /// The address that makes TeamViewer call this ID; it holds nothing but our own words and its digits.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("teamviewer10://control?device={}", self.0)
    }
}

/// Why a text is no remote ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum RemoteIdError {
    /// Nothing was typed.
    #[error("no remote id")]
    Empty,
    /// A character that is neither an ASCII digit nor a space or hyphen between digits.
    #[error("{character:?} is not part of a remote id")]
    BadCharacter {
        /// The first such character.
        character: char,
    },
    /// Fewer than 8 or more than 12 digits.
    #[error("a remote id has 8 to 12 digits, not {digits}")]
    WrongLength {
        /// How many were typed.
        digits: usize,
    },
}

/// Reads a remote ID: outer white space is trimmed; spaces, no-break spaces and hyphens may stand between digits.
///
/// # Errors
/// [`RemoteIdError`]; digits of other scripts are refused like any other character.
pub fn read(typed: &str) -> Result<RemoteId, RemoteIdError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(RemoteIdError::Empty);
    }
    let outer = [typed.chars().next(), typed.chars().next_back()].into_iter().flatten();
    if let Some(character) = outer.into_iter().find(|c| is_hyphen(*c)) {
        return Err(RemoteIdError::BadCharacter { character });
    }
    let mut digits = String::with_capacity(12);
    for character in typed.chars() {
        match character {
            '0'..='9' => digits.push(character),
            ' ' | '\u{a0}' => {}
            hyphen if is_hyphen(hyphen) => {}
            _ => return Err(RemoteIdError::BadCharacter { character }),
        }
    }
    if (8..=12).contains(&digits.len()) {
        Ok(RemoteId(digits))
    } else {
        Err(RemoteIdError::WrongLength { digits: digits.len() })
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

impl TryFrom<String> for RemoteId {
    type Error = RemoteIdError;
    fn try_from(stored: String) -> Result<Self, RemoteIdError> {
        read(&stored)
    }
}

impl From<RemoteId> for String {
    fn from(id: RemoteId) -> Self {
        id.0
    }
}
