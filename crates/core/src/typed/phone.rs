//! A telephone number as a telephone program hands it over, and whether a written one is the same line.
//!
//! Numbers without a country are German. It knows no numbering plan: which area codes there are is not its business.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The country of a number that names none.
const HOME: &str = "49";
/// So many digits make a number that needs no area code to be told apart.
const LOCAL: usize = 6;
/// From so many digits on, a number that begins with our country's code has it.
const WITH_COUNTRY: usize = 10;
/// A line of a house has at most so many digits after the house's own.
const EXTENSION: usize = 5;
/// A house's own digits with country and area; fewer would be an area with everyone in it.
const HOUSE: usize = 8;

/// A telephone number: 3 to 20 digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(Digits);

/// How well a written number fits a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PhoneFit {
    /// Another line of the same house: only what follows the last hyphen differs.
    House,
    /// The same line.
    Same,
}

/// Why a text is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum PhoneError {
    /// There is nothing.
    #[error("no telephone number")]
    Empty,
    /// A character that stands in no telephone number.
    #[error("{character:?} is not part of a telephone number")]
    BadCharacter {
        /// The first such character.
        character: char,
    },
    /// Fewer than 3 or more than 20 digits.
    #[error("a telephone number has 3 to 20 digits, not {digits}")]
    WrongLength {
        /// How many there are.
        digits: usize,
    },
}

/// Digits with the country in front, or as they are dialled within a town.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Digits {
    Whole(String),
    Local(String),
}

/// Reads a telephone number: `+49 5121 4406-17`, `0049…`, `05121/440617`, `(05121) 44 06 17`, `tel:+495121440617`.
///
/// # Errors
/// [`PhoneError`]; digits of other scripts are refused like any other character.
pub fn read(typed: &str) -> Result<Phone, PhoneError> {
    let typed = bare(typed);
    if typed.is_empty() {
        return Err(PhoneError::Empty);
    }
    let mut characters = typed.char_indices();
    let wrong = characters.find(|(at, c)| !(is_part(*c) || (*at == 0 && *c == '+')));
    if let Some((_, character)) = wrong {
        return Err(PhoneError::BadCharacter { character });
    }
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    if !(3..=20).contains(&digits) {
        return Err(PhoneError::WrongLength { digits });
    }
    Ok(Phone(digits_of(typed)))
}

/// Whether a number as someone wrote it down is the caller's line or house. More than one may stand in a text.
#[must_use]
pub fn fit(caller: &Phone, written: &str) -> Option<PhoneFit> {
    let numbers = written.split(|c: char| !(is_part(c) || c == '+'));
    let ends = |c: char| !c.is_ascii_digit();
    numbers
        .filter_map(|number| fit_one(caller, number.trim_start().trim_end_matches(ends)))
        .max()
}

fn fit_one(Phone(caller): &Phone, written: &str) -> Option<PhoneFit> {
    let known = digits_of(written);
    let is_same = match (caller, &known) {
        (Digits::Whole(one), Digits::Whole(other)) => one == other,
        (Digits::Local(one), Digits::Local(other)) => one == other,
        (Digits::Local(local), Digits::Whole(whole)) | (Digits::Whole(whole), Digits::Local(local)) => {
            local.len() >= LOCAL && whole.ends_with(local)
        }
    };
    if is_same {
        return Some(PhoneFit::Same);
    }
    let (Digits::Whole(caller), Some(Digits::Whole(house))) = (caller, house_of(written)) else {
        return None;
    };
    let line = caller.strip_prefix(&house)?;
    (house.len() >= HOUSE && (1..=EXTENSION).contains(&line.len())).then_some(PhoneFit::House)
}

/// What stands before the last hyphen, when an extension follows it.
fn house_of(written: &str) -> Option<Digits> {
    let (house, line) = written.rsplit_once(is_hyphen)?;
    let is_line = (1..=EXTENSION).contains(&line.len()) && line.bytes().all(|b| b.is_ascii_digit());
    is_line.then(|| digits_of(house))
}

fn digits_of(written: &str) -> Digits {
    let begins = written.trim_start();
    let is_abroad = begins.starts_with('+') || begins.starts_with("00");
    // "+49 (0)5121": the zero is for those who dial within the country.
    let written = written.replace("(0)", if is_abroad { "" } else { "0" });
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let whole = if is_abroad {
        Some(digits.strip_prefix("00").unwrap_or(&digits))
    } else if digits.starts_with(HOME) && digits.len() >= WITH_COUNTRY {
        Some(digits.as_str())
    } else {
        None
    };
    if let Some(whole) = whole {
        let at_home = whole.strip_prefix(HOME).map(|rest| rest.trim_start_matches('0'));
        return Digits::Whole(at_home.map_or_else(|| whole.to_owned(), |rest| format!("{HOME}{rest}")));
    }
    match digits.strip_prefix('0') {
        Some(rest) => Digits::Whole(format!("{HOME}{rest}")),
        None => Digits::Local(digits),
    }
}

/// Without what an address of a number has around it: `tel:` before, `;ext=…` behind.
fn bare(typed: &str) -> &str {
    let typed = typed.trim();
    let scheme = typed.get(..4).filter(|scheme| scheme.eq_ignore_ascii_case("tel:"));
    let typed = scheme.and_then(|scheme| typed.get(scheme.len()..)).unwrap_or(typed);
    typed.split(';').next().unwrap_or_default().trim()
}

fn is_part(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '/' | '(' | ')' | '.') || is_hyphen(c)
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}
