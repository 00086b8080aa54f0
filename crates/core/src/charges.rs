//! Who pays for work: the charge of an entry or a case, with its reason.

pub mod reasons;

use crate::tickets::{Kind, words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

words! {
    /// Chargeable, or free with its reason (RULES §2). The order is the order on a statement.
    Charge {
        /// Billed at the rate ("B").
        Chargeable = "chargeable",
        /// Counts against the included hours; what is over is chargeable ("K").
        Allowance = "allowance",
        /// Covered by the contract without counting ("V").
        Included = "included",
        /// Free: correction of our fault ("F").
        ErrorCorrection = "error_correction",
        /// Free: warranty ("G").
        Warranty = "warranty",
        /// Free: goodwill ("KU").
        Goodwill = "goodwill",
        /// Part of a fixed price ("P").
        FixedPrice = "fixed_price",
        /// Internal work, never printed.
        Internal = "internal",
    }
}

impl Charge {
    /// Whether billed minutes come out of work with this charge.
    #[must_use]
    pub fn is_billed(self) -> bool {
        matches!(self, Self::Chargeable | Self::Allowance)
    }

    /// The letters on paper; the same in every language. Internal work has none.
    #[must_use]
    pub fn mark(self) -> &'static str {
        match self {
            Self::Chargeable => "B",
            Self::Allowance => "K",
            Self::Included => "V",
            Self::ErrorCorrection => "F",
            Self::Warranty => "G",
            Self::Goodwill => "KU",
            Self::FixedPrice => "P",
            Self::Internal => "",
        }
    }
}

/// The charge of an entry: its own, else the decision on its case, else what kind and contract propose (RULES §2).
#[must_use]
pub fn charge_of(
    own: Option<Charge>,
    decided: Option<Charge>,
    kind: Kind,
    coverage: &BTreeMap<Kind, Charge>,
) -> Charge {
    own.or(decided).unwrap_or_else(|| proposed(kind, coverage))
}

/// What kind and contract propose; where the contract is silent, errors are our fault and anything else is chargeable.
#[must_use]
pub fn proposed(kind: Kind, coverage: &BTreeMap<Kind, Charge>) -> Charge {
    let silent = if kind == Kind::Error {
        Charge::ErrorCorrection
    } else {
        Charge::Chargeable
    };
    coverage.get(&kind).copied().unwrap_or(silent)
}
