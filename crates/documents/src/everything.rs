//! Everything an office holds, as one file for other programs: a workbook and JSON, both written row by row.
//!
//! The heads of the workbook are those an import recognises by itself, so that what was exported can come back.

pub mod json;
pub mod workbook;

use callbuch_core::money::{Cents, Minutes};
use chrono::{NaiveDate, NaiveDateTime};

/// One sheet of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Firms.
    Customers,
    /// The people there.
    Contacts,
    /// What was agreed with them.
    Contracts,
    /// Cases.
    Cases,
    /// What was said on them.
    Notes,
    /// What was worked on them.
    Entries,
    /// Finalised statements.
    Statements,
}

/// What a column holds; its cells are written in this format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A line or a text.
    Text,
    /// A whole number.
    Whole,
    /// A day.
    Day,
    /// A day and a time.
    Moment,
    /// Hours and minutes.
    Duration,
    /// Euros.
    Money,
}

/// One cell.
#[derive(Clone, Copy, Debug)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A line or a text; never a formula.
    Text(&'a str),
    /// A whole number.
    Whole(i64),
    /// A day.
    Day(NaiveDate),
    /// A day and a time on the office's clock.
    Moment(NaiveDateTime),
    /// Hours and minutes.
    Duration(Minutes),
    /// Euros.
    Money(Cents),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Cell<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<NaiveDate>> for Cell<'_> {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl From<Option<NaiveDateTime>> for Cell<'_> {
    fn from(moment: Option<NaiveDateTime>) -> Self {
        moment.map_or(Self::Empty, Self::Moment)
    }
}

impl Sheet {
    /// All of them, in the order of the workbook.
    pub const ALL: [Self; 7] = [
        Self::Customers,
        Self::Contacts,
        Self::Contracts,
        Self::Cases,
        Self::Notes,
        Self::Entries,
        Self::Statements,
    ];

    /// The key of its name.
    fn key(self) -> &'static str {
        match self {
            Self::Customers => "export-customers",
            Self::Contacts => "export-contacts",
            Self::Contracts => "export-contracts",
            Self::Cases => "export-cases",
            Self::Notes => "export-notes",
            Self::Entries => "export-entries",
            Self::Statements => "export-statements",
        }
    }

    /// Its columns: the key of each head, how wide it is in characters, what it holds.
    #[must_use]
    pub fn columns(self) -> &'static [(&'static str, f64, Holds)] {
        use Holds::{Day, Duration, Moment, Money, Text, Whole};
        match self {
            Self::Customers => &[
                ("export-own-customer-number", 22.0, Text),
                ("export-name", 36.0, Text),
                ("export-short-name", 16.0, Text),
                ("export-street", 26.0, Text),
                ("export-postcode", 10.0, Text),
                ("export-city", 20.0, Text),
                ("export-land", 8.0, Text),
                ("export-phone", 20.0, Text),
                ("export-mail", 28.0, Text),
                ("export-order-number", 18.0, Text),
                ("export-reference", 18.0, Text),
                ("export-note", 40.0, Text),
                ("export-active", 8.0, Text),
            ],
            Self::Contacts => &[
                ("export-own-contact-number", 22.0, Whole),
                ("export-customer-number", 14.0, Text),
                ("export-customer", 36.0, Text),
                ("export-name", 26.0, Text),
                ("export-salutation", 10.0, Text),
                ("export-role", 20.0, Text),
                ("export-phone", 20.0, Text),
                ("export-mail", 28.0, Text),
                ("export-remote-id", 14.0, Text),
                ("export-active", 8.0, Text),
            ],
            Self::Contracts => &[
                ("export-contract-number", 16.0, Text),
                ("export-customer-number", 14.0, Text),
                ("export-customer", 36.0, Text),
                ("export-name", 26.0, Text),
                ("export-product", 20.0, Text),
                ("export-valid-from", 12.0, Day),
                ("export-active", 8.0, Text),
            ],
            Self::Cases => &[
                ("export-cid", 14.0, Whole),
                ("export-customer-number", 14.0, Text),
                ("export-customer", 36.0, Text),
                ("export-contact", 24.0, Text),
                ("export-subject", 48.0, Text),
                ("export-kind", 22.0, Text),
                ("export-priority", 10.0, Text),
                ("export-status", 11.0, Text),
                ("export-responsible", 22.0, Text),
                ("export-received", 18.0, Moment),
                ("export-changed", 18.0, Moment),
                ("export-closed", 18.0, Moment),
                ("export-resubmission", 18.0, Moment),
                ("export-worked", 12.0, Duration),
                ("export-order-number", 18.0, Text),
                ("export-description", 60.0, Text),
            ],
            Self::Notes => &[
                ("export-cid", 14.0, Whole),
                ("export-at", 18.0, Moment),
                ("export-person", 22.0, Text),
                ("export-direction", 14.0, Text),
                ("export-channel", 14.0, Text),
                ("export-text", 80.0, Text),
            ],
            Self::Entries => &[
                ("export-cid", 14.0, Whole),
                ("export-day", 12.0, Day),
                ("export-from", 18.0, Moment),
                ("export-to", 18.0, Moment),
                ("export-worked", 12.0, Duration),
                ("export-person", 22.0, Text),
                ("export-activity", 18.0, Text),
                ("export-charge", 26.0, Text),
                ("export-text", 60.0, Text),
                ("export-internal-text", 40.0, Text),
            ],
            Self::Statements => &[
                ("export-number", 18.0, Text),
                ("export-customer", 36.0, Text),
                ("export-from", 12.0, Day),
                ("export-to", 12.0, Day),
                ("export-at", 18.0, Moment),
                ("export-worked", 12.0, Duration),
                ("export-billed", 12.0, Duration),
                ("export-amount", 14.0, Money),
                ("export-invoice", 18.0, Text),
            ],
        }
    }
}
