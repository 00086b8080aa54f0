//! Included hours: periods, what is carried over, and the ledger that work draws on (RULES §5).

pub mod order;
pub mod periods;
pub mod state;

use crate::allowance::periods::{Period, periods};
use crate::contracts::{Allowance, Carry, Terms};
use crate::money::Minutes;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes that a finalised statement took from an allowance; a cancellation books them back as negative minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Draw {
    /// Any day of the period drawn on; its first one when billing says so.
    pub day: NaiveDate,
    /// Billed minutes.
    pub minutes: Minutes,
}

/// The accounts of one contract's allowance, period by period.
#[derive(Clone, Debug)]
pub struct Ledger {
    accounts: Vec<Account>,
    /// Up to this account the carried minutes are known.
    settled: usize,
    first_open: usize,
}

/// One period's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its days and its length.
    pub period: Period,
    /// Granted, in full also for a partial first period.
    pub granted: Minutes,
    /// Carried over into it.
    pub carried: Minutes,
    /// Used before.
    pub used_before: Minutes,
    /// Used by what is billed now.
    pub used_here: Minutes,
    /// What becomes of the rest.
    carry: Carry,
}

impl Account {
    /// What is left: granted and carried minus used; never negative.
    #[must_use]
    pub fn left(&self) -> Minutes {
        let left = self.granted + self.carried - self.used_before - self.used_here;
        left.max(Minutes(0))
    }
}

/// What a piece of work got from the allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered {
    /// Minutes covered; the others are chargeable.
    pub minutes: Minutes,
    /// The first day of the period drawn on, where it is not the one of the work's own day.
    pub drawn_on: Option<NaiveDate>,
}

impl Ledger {
    /// Opens the ledger of a contract up to the period with the day `until`.
    ///
    /// `terms` are its versions, the earliest first; `used` what finalised statements drew; periods that end by
    /// `stated_until` are closed, and later work for them draws on the first open one.
    #[must_use]
    pub fn open(terms: &[Terms], used: &[Draw], stated_until: Option<NaiveDate>, until: NaiveDate) -> Self {
        let none = Minutes(0);
        let account = |(period, allowance): (Period, &Allowance)| {
            let (granted, carry) = (allowance.granted, allowance.carry);
            Account {
                period,
                granted,
                carried: none,
                used_before: none,
                used_here: none,
                carry,
            }
        };
        let accounts: Vec<Account> = periods(terms, until).into_iter().map(account).collect();
        let open = |account: &Account| stated_until.is_none_or(|stated| account.period.to > stated);
        let first_open = accounts.iter().position(open).unwrap_or(accounts.len());
        let mut ledger = Self {
            accounts,
            settled: 0,
            first_open,
        };
        for draw in used {
            if let Some(index) = ledger.containing(draw.day) {
                ledger.accounts[index].used_before += draw.minutes;
            }
        }
        ledger
    }

    /// Draws on the period of a day, or on the first open one if that is closed: as much as is left there.
    ///
    /// Draws come in the order in time; what an earlier period carries over is fixed by the first draw on a later one.
    pub fn draw(&mut self, day: NaiveDate, wanted: Minutes) -> Covered {
        let own = self.containing(day);
        let drawn = own
            .map(|own| own.max(self.first_open))
            .filter(|index| *index < self.accounts.len());
        let Some(index) = drawn else {
            return Covered {
                minutes: Minutes(0),
                drawn_on: None,
            };
        };
        self.settle(index);
        let account = &mut self.accounts[index];
        let minutes = wanted.min(account.left()).max(Minutes(0));
        account.used_here += minutes;
        Covered {
            minutes,
            drawn_on: (own != drawn).then_some(account.period.from),
        }
    }

    /// The account of the period with a day in it; none where the contract includes no hours then.
    #[must_use]
    pub fn account(&mut self, day: NaiveDate) -> Option<Account> {
        let index = self.containing(day)?;
        self.settle(index);
        Some(self.accounts[index])
    }

    /// The accounts that were drawn on, in the order of their periods.
    pub fn drawn_on(&self) -> impl Iterator<Item = &Account> {
        self.accounts.iter().filter(|account| account.used_here != Minutes(0))
    }

    /// The period of a day; a day before the first one belongs to it.
    fn containing(&self, day: NaiveDate) -> Option<usize> {
        let index = self.accounts.partition_point(|account| account.period.to < day);
        let account = self.accounts.get(index)?;
        (account.period.from <= day || index == 0).then_some(index)
    }

    /// Computes what is carried over, up to an account.
    fn settle(&mut self, index: usize) {
        while self.settled < index {
            let (ended, next) = (&self.accounts[self.settled], self.settled + 1);
            let adjacent = ended.period.to.succ_opt() == Some(self.accounts[next].period.from);
            let carried = match ended.carry {
                Carry::Unlimited if adjacent => ended.left(),
                Carry::Limited(most) if adjacent => ended.left().min(most),
                _ => Minutes(0),
            };
            self.accounts[next].carried = carried;
            self.settled = next;
        }
    }
}
