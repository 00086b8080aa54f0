//! An amount of money as people type it, by the language's decimal sign (RULES §7).

use crate::language::Language;
use crate::money::Cents;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The largest amount that can be typed: ten thousand million euros.
pub const LARGEST: Cents = Cents(1_000_000_000_000);

/// Why a text is no amount, or what has to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum MoneyError {
    /// Nothing was typed.
    #[error("no amount")]
    Empty,
    /// Something else than an amount was typed.
    #[error("not an amount")]
    NotAnAmount,
    /// More than two decimals.
    #[error("an amount has at most two decimals")]
    TooPrecise,
    /// The signs are those of the other language: "Meinten Sie 95,00?"
    #[error("was it {} cents?", meant.0)]
    AskSigns {
        /// What it means when the signs are read the other way round.
        meant: Cents,
    },
    /// Larger than [`LARGEST`].
    #[error("an amount this large cannot be meant")]
    TooLarge,
}

/// Reads an amount in euros: `95`, `95,5`, `1.234,50 €` in German; `95`, `95.5`, `€1,234.50` in English.
///
/// Groups of three may also be parted by spaces. Amounts have no sign of their own.
///
/// # Errors
/// [`MoneyError`], also where a person has to be asked.
pub fn read(typed: &str, language: Language) -> Result<Cents, MoneyError> {
    let bare = without_currency(typed.trim());
    if bare.is_empty() {
        return Err(MoneyError::Empty);
    }
    let (decimal, group) = match language {
        Language::De => (',', '.'),
        Language::En => ('.', ','),
    };
    amount(bare, decimal, group).map_err(|error| match amount(bare, group, decimal) {
        Ok(meant) => MoneyError::AskSigns { meant },
        Err(MoneyError::TooLarge) => MoneyError::TooLarge,
        Err(_) => error,
    })
}

fn without_currency(text: &str) -> &str {
    let signs = ["€", "EUR", "Euro", "eur", "euro"];
    let text = signs.iter().find_map(|sign| text.strip_suffix(sign)).unwrap_or(text);
    signs
        .iter()
        .find_map(|sign| text.strip_prefix(sign))
        .unwrap_or(text)
        .trim()
}

fn amount(text: &str, decimal: char, group: char) -> Result<Cents, MoneyError> {
    let (euros, decimals) = text.split_once(decimal).unwrap_or((text, "0"));
    let euros = digits(&ungrouped(euros, group).ok_or(MoneyError::NotAnAmount)?)?;
    let cents = match decimals.len() {
        1 => digits(decimals)? * 10,
        2 => digits(decimals)?,
        _ => digits(decimals).and(Err(MoneyError::TooPrecise))?,
    };
    let sum = Cents(euros * 100 + cents);
    if sum > LARGEST {
        Err(MoneyError::TooLarge)
    } else {
        Ok(sum)
    }
}

/// The digits without group signs; none when a group after the first has not three digits.
fn ungrouped(euros: &str, group: char) -> Option<String> {
    let groups: Vec<&str> = euros.split([group, ' ', '\u{a0}', '\u{202f}']).collect();
    let (first, rest) = groups.split_first()?;
    let sound = rest.is_empty() || ((1..=3).contains(&first.len()) && !first.starts_with('0'));
    (sound && rest.iter().all(|group| group.len() == 3)).then(|| groups.concat())
}

fn digits(text: &str) -> Result<i64, MoneyError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MoneyError::NotAnAmount);
    }
    if text.trim_start_matches('0').len() > 15 {
        return Err(MoneyError::TooLarge);
    }
    text.parse().map_err(|_| MoneyError::TooLarge)
}
