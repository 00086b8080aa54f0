//! How an allowance stands today, and from when on that is worth a word.

use crate::allowance::Account;
use crate::money::Minutes;
use crate::statements::AllowanceAccount;
use crate::tickets::words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// How far included hours are used up. The order is from the mildest to the gravest.
    AllowanceWarning {
        /// Three quarters or more.
        ThreeQuarters = "three_quarters",
        /// Nine tenths or more.
        NineTenths = "nine_tenths",
        /// All of it: further work is chargeable.
        UsedUp = "used_up",
    }
}

/// An allowance in the period of a day, with all work written down so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AllowanceState {
    /// The period's first day.
    pub from: NaiveDate,
    /// The period's last day.
    pub to: NaiveDate,
    /// Granted for the period.
    pub granted: Minutes,
    /// Carried over into it.
    pub carried: Minutes,
    /// Used: by finalised statements and by work that is not stated yet.
    pub used: Minutes,
    /// What is left; never negative.
    pub left: Minutes,
    /// Whether that is worth a word.
    pub warning: Option<AllowanceWarning>,
}

/// The warning for minutes used of those there were: at 75, 90 and 100 %, reached exactly or passed.
#[must_use]
pub fn warning(whole: Minutes, used: Minutes) -> Option<AllowanceWarning> {
    let (whole, used) = (i128::from(whole.0.max(0)), i128::from(used.0));
    let reached = |percent: i128| used > 0 && used * 100 >= whole * percent;
    if reached(100) {
        Some(AllowanceWarning::UsedUp)
    } else if reached(90) {
        Some(AllowanceWarning::NineTenths)
    } else if reached(75) {
        Some(AllowanceWarning::ThreeQuarters)
    } else {
        None
    }
}

impl From<&Account> for AllowanceState {
    fn from(account: &Account) -> Self {
        let used = account.used_before + account.used_here;
        Self {
            from: account.period.from,
            to: account.period.to,
            granted: account.granted,
            carried: account.carried,
            used,
            left: account.left(),
            warning: warning(account.granted + account.carried, used),
        }
    }
}

impl AllowanceAccount {
    /// Whether what was used is worth a word.
    #[must_use]
    pub fn warning(&self) -> Option<AllowanceWarning> {
        warning(self.granted + self.carried, self.used_before + self.used_here)
    }
}
