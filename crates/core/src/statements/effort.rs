//! Where the time went, for the charts: worked minutes that are paid for, and those that are free.

use crate::charges::Charge;
use crate::money::Minutes;
use crate::statements::StatementCase;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::iter::Sum;
use ts_rs::TS;

/// Worked minutes by who pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Effort {
    /// Paid for: at the rate, or from included hours.
    pub paid: Minutes,
    /// Free, or included in the contract.
    pub free: Minutes,
}

/// What was worked in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthOfWork {
    /// The month's first day.
    pub month: NaiveDate,
    /// Its worked minutes.
    pub effort: Effort,
}

impl Effort {
    /// So many minutes under this charge.
    #[must_use]
    pub fn of(charge: Charge, worked: Minutes) -> Self {
        let none = Self::default();
        if charge.is_billed() {
            Self { paid: worked, ..none }
        } else {
            Self { free: worked, ..none }
        }
    }

    /// All of it.
    #[must_use]
    pub fn all(self) -> Minutes {
        self.paid + self.free
    }
}

impl Sum for Effort {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), |sum, part| Self {
            paid: sum.paid + part.paid,
            free: sum.free + part.free,
        })
    }
}

impl StatementCase {
    /// Where its time went, line by line: an entry that the included hours cover in part is paid for in whole.
    #[must_use]
    pub fn effort(&self) -> Effort {
        let lines = self.entries.iter().flat_map(|entry| &entry.lines);
        lines.map(|line| Effort::of(line.mark, line.worked)).sum()
    }
}
