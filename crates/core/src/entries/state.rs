//! How far an entry has come on its way to the customer.

use crate::entries::TimeEntry;
use crate::office::Review;
use crate::tickets::words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// How far an entry has come; the order is its way.
    EntryState {
        /// Written down; something is still to be looked over or decided.
        Open = "open",
        /// Its texts and times were looked over; who pays is not decided.
        Checked = "checked",
        /// Looked over as the office wants it, and decided: the next statement takes it.
        Released = "released",
        /// A statement has it: it is locked.
        Stated = "stated",
        /// Its statement went into an invoice.
        Billed = "billed",
    }
}

impl TimeEntry {
    /// Whether someone looked over both its texts and its times.
    #[must_use]
    pub fn is_looked_over(&self) -> bool {
        self.facts.texts_checked.is_some() && self.facts.times_checked.is_some()
    }

    /// How far it has come: by the office's rule for looking over, whether somebody decided who pays, and whether its
    /// statement went into an invoice.
    #[must_use]
    pub fn state(&self, review: Review, is_decided: bool, is_invoiced: bool) -> EntryState {
        let is_looked_over = self.is_looked_over();
        match (self.statement, is_decided || self.charge.is_some()) {
            (Some(_), _) if is_invoiced => EntryState::Billed,
            (Some(_), _) => EntryState::Stated,
            (None, true) if is_looked_over || review == Review::None => EntryState::Released,
            (None, _) if is_looked_over => EntryState::Checked,
            (None, _) => EntryState::Open,
        }
    }
}
