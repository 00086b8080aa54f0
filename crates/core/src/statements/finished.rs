//! Finalised statements as the office keeps them.

use crate::ids::{CustomerId, PersonId, StatementId};
use crate::language::Language;
use crate::money::{Cents, Minutes};
use crate::statements::PrintOptions;
use crate::tickets::words;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// What became of a statement after it was finalised.
    Sending {
        /// Not sent yet.
        Unsent = "unsent",
        /// Sent to the customer.
        Sent = "sent",
        /// It came back undelivered.
        Returned = "returned",
        /// The customer has seen or signed it.
        Seen = "seen",
    }
}

/// A finalised statement; its paper is frozen and never made again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finished {
    /// Which.
    pub id: StatementId,
    /// Counts the changes of what is not frozen: sending and invoice.
    pub version: i64,
    /// "ZN-2026-00042".
    pub number: String,
    /// The statement it takes back, if it is a cancellation.
    pub cancels: Option<StatementId>,
    /// The cancellation that took it back.
    pub cancelled_by: Option<StatementId>,
    /// Whose.
    pub customer: CustomerId,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub to: NaiveDate,
    /// When it was finalised.
    pub issued: DateTime<Utc>,
    /// By whom.
    pub issued_by: PersonId,
    /// The language of its paper.
    pub language: Language,
    /// The address of its PDF.
    pub pdf: String,
    /// The address of its workbook.
    pub xlsx: String,
    /// Worked minutes.
    pub worked: Minutes,
    /// Billed minutes.
    pub billed: Minutes,
    /// Net amount; negative for a cancellation.
    pub amount: Cents,
    /// What became of it.
    pub sending: Sending,
    /// The invoice it went into; empty if none yet.
    pub invoice_number: String,
    /// The invoice's day.
    pub invoice_day: Option<NaiveDate>,
}

impl Finished {
    /// Whether it counts: neither a cancellation nor cancelled.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.cancels.is_none() && self.cancelled_by.is_none()
    }
}

words! {
    /// A column of the CSV, in the order of the file.
    CsvColumn {
        /// The case's number.
        Cid = "cid",
        /// The case's subject.
        Subject = "subject",
        /// The day.
        Day = "day",
        /// From the time of day.
        From = "from",
        /// To the time of day.
        To = "to",
        /// The person.
        Who = "who",
        /// The activity.
        Activity = "activity",
        /// What was done.
        Text = "text",
        /// Time, surcharge or journey.
        Line = "line",
        /// The mark.
        Mark = "mark",
        /// Worked minutes.
        Worked = "worked",
        /// Billed minutes.
        Billed = "billed",
        /// Euros an hour.
        Rate = "rate",
        /// The amount.
        Amount = "amount",
        /// What free work would have cost.
        Value = "value",
        /// The sentence on rounding.
        Explanation = "explanation",
        /// Minutes covered by the included hours.
        Covered = "covered",
        /// The contract's version.
        Version = "version",
    }
}

/// How a customer wants statements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Habits {
    /// What is shown and hidden.
    pub options: PrintOptions,
    /// In which language.
    pub language: Language,
    /// The columns of the CSV, in the wanted order; empty for all in theirs.
    #[ts(optional, as = "Option<_>")]
    pub csv: Vec<CsvColumn>,
}

impl Habits {
    /// A column that is named a second time, which no other program could read by its head.
    #[must_use]
    pub fn column_twice(&self) -> Option<CsvColumn> {
        let again = |(at, column): &(usize, &CsvColumn)| self.csv[..*at].contains(*column);
        self.csv.iter().enumerate().find(again).map(|(_, column)| *column)
    }
}
