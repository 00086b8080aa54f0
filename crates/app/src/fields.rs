//! Fields people fill in: cleaned, bounded, and refused with the field's name.

use crate::failure::{Answer, Code, Failure};
use callbuch_core::fold;
use chrono::{Datelike, NaiveDate};

/// The longest subject, in characters.
pub const SUBJECT: usize = 200;
/// The longest running text, in characters.
pub const TEXT: usize = 100_000;
/// The longest name or other line, in characters.
pub const LINE: usize = 200;
/// The longest number or version, in characters.
pub const SHORT_LINE: usize = 60;

/// A cleaned line of at most `most` characters.
///
/// # Errors
/// [`Code::Required`] for an empty one that must not be, [`Code::TooLong`].
pub fn line(field: &str, text: &str, most: usize, required: bool) -> Answer<String> {
    bounded(field, fold::clean_line(text), most, required)
}

/// A cleaned text of at most [`TEXT`] characters.
///
/// # Errors
/// [`Code::Required`] for an empty one that must not be, [`Code::TooLong`].
pub fn text(field: &str, text: &str, required: bool) -> Answer<String> {
    bounded(field, fold::clean_text(text), TEXT, required)
}

/// A day of a year an office may have to do with; calendars beyond know no months to count in.
///
/// # Errors
/// [`Code::Invalid`] at the field.
pub fn year(field: &str, day: NaiveDate) -> Answer<NaiveDate> {
    if (1970..=2200).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Failure::at(field, Code::Invalid))
    }
}

fn bounded(field: &str, text: String, most: usize, required: bool) -> Answer<String> {
    if required && text.is_empty() {
        return Err(Failure::at(field, Code::Required));
    }
    let length = text.chars().count();
    if length > most {
        return Err(Failure::at(field, Code::TooLong)
            .with("length", length)
            .with("most", most));
    }
    Ok(text)
}
