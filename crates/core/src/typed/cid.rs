//! A CID as people write it: `4711`, `CID 4711`, `cid#4711`, `[CID#4711]`, `CID-004711` (RULES §7).

use crate::ids::Cid;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The most digits a typed CID has, leading zeros counted.
pub const MOST_DIGITS: usize = 9;

/// Why a text is no CID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum CidError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// Something else than a CID was typed.
    #[error("not a CID")]
    NotACid,
    /// More than nine digits.
    #[error("more than nine digits")]
    TooLong,
    /// Zero is no CID.
    #[error("there is no CID 0")]
    Zero,
}

/// Reads a CID typed alone.
///
/// The words `CID` and `Call` in any case, `#`, `-` or `:` after the word, brackets in pairs, white space and
/// leading zeros make no difference.
///
/// # Errors
/// [`CidError`]; only ASCII digits count, at most nine as typed.
pub fn read(typed: &str) -> Result<Cid, CidError> {
    let inner = without_brackets(typed);
    if inner.is_empty() {
        return Err(CidError::Empty);
    }
    let digits = match after_word(inner) {
        Some(rest) => without_brackets(rest.strip_prefix(['#', '-', ':']).unwrap_or(rest)),
        None => inner,
    };
    number(digits)
}

/// What the subject of a mail says about the case it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailTag {
    /// No tag.
    None,
    /// One case.
    One(Cid),
    /// Tags of different cases, in their order: a person decides.
    Several(Vec<Cid>),
}

/// Finds the exact tag `[CID#digits]` in a decoded subject; nothing else in a mail counts.
#[must_use]
pub fn mail_tag(subject: &str) -> MailTag {
    let mut found: Vec<Cid> = Vec::new();
    for start in subject.split("[CID#").skip(1) {
        let cid = start.split_once(']').and_then(|(digits, _)| number(digits).ok());
        found.extend(cid.filter(|cid| !found.contains(cid)));
    }
    match found.as_slice() {
        [] => MailTag::None,
        [one] => MailTag::One(*one),
        _ => MailTag::Several(found),
    }
}

fn number(digits: &str) -> Result<Cid, CidError> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(CidError::NotACid);
    }
    if digits.len() > MOST_DIGITS {
        return Err(CidError::TooLong);
    }
    match digits.parse() {
        Ok(0) => Err(CidError::Zero),
        Ok(number) => Ok(Cid(number)),
        Err(_) => Err(CidError::NotACid),
    }
}

fn without_brackets(text: &str) -> &str {
    let mut text = text.trim();
    for _ in 0..4 {
        let inner = text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .or_else(|| text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')));
        match inner {
            Some(inner) => text = inner.trim(),
            None => break,
        }
    }
    text
}

fn after_word(text: &str) -> Option<&str> {
    ["cid", "call"].iter().find_map(|word| {
        let head = text.get(..word.len())?;
        head.eq_ignore_ascii_case(word).then(|| text[word.len()..].trim_start())
    })
}
