//! The sums of a statement: sums of printed lines, computed here and nowhere a second way (RULES §4).

use crate::charges::Charge;
use crate::money::{Cents, Minutes};
use crate::statements::{Line, LineKind, Statement, StatementCase, StatementEntry};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What printed lines add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sums {
    /// Worked minutes.
    pub worked: Minutes,
    /// Billed minutes, covered ones included.
    pub billed: Minutes,
    /// Billed minutes taken from an allowance.
    pub covered: Minutes,
    /// Net amount.
    pub amount: Cents,
    /// What free work would have cost.
    pub value: Cents,
}

/// One row of "Summen nach Kennzeichen".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkSums {
    /// The mark.
    pub mark: Charge,
    /// Chargeable lines have up to three rows; every other mark has one, of work.
    pub part: SumPart,
    /// Its sums.
    pub sums: Sums,
}

/// What of the chargeable lines a row adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SumPart {
    /// Working time.
    Work,
    /// Surcharges.
    Surcharges,
    /// Journeys.
    Journeys,
}

/// The figures at a glance on the first page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Glance {
    /// All sums.
    pub all: Sums,
    /// Worked minutes of free and included entries.
    pub free: Minutes,
    /// Billed minutes that are not covered by an allowance.
    pub chargeable: Minutes,
}

impl Line {
    /// The line as sums.
    #[must_use]
    pub fn sums(&self) -> Sums {
        Sums {
            worked: self.worked,
            billed: self.billed,
            covered: self.covered,
            amount: self.amount,
            value: self.value,
        }
    }

    /// Which row of its mark it belongs to.
    #[must_use]
    pub fn part(&self) -> SumPart {
        match self.kind {
            _ if self.mark != Charge::Chargeable => SumPart::Work,
            LineKind::Work | LineKind::Part { .. } | LineKind::OverAllowance => SumPart::Work,
            LineKind::Surcharge { .. } => SumPart::Surcharges,
            LineKind::Kilometres { .. } | LineKind::FlatTravel | LineKind::TravelTime { .. } => SumPart::Journeys,
        }
    }
}

impl StatementEntry {
    /// What its lines add up to.
    #[must_use]
    pub fn sums(&self) -> Sums {
        self.lines.iter().map(Line::sums).sum()
    }
}

impl StatementCase {
    /// What its entries add up to.
    #[must_use]
    pub fn sums(&self) -> Sums {
        self.entries.iter().map(StatementEntry::sums).sum()
    }
}

impl Statement {
    /// What its cases add up to.
    #[must_use]
    pub fn sums(&self) -> Sums {
        self.cases.iter().map(StatementCase::sums).sum()
    }

    /// All printed lines in their order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.cases
            .iter()
            .flat_map(|case| &case.entries)
            .flat_map(|entry| &entry.lines)
    }

    /// The rows of "Summen nach Kennzeichen" that occur, in the order of print; together they are [`Self::sums`].
    #[must_use]
    pub fn sums_by_mark(&self) -> Vec<MarkSums> {
        by_mark(self.lines())
    }

    /// The figures at a glance.
    #[must_use]
    pub fn glance(&self) -> Glance {
        glance(self.lines())
    }
}

/// The rows by mark of any lines, of those marks that occur.
#[must_use]
pub fn by_mark<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<MarkSums> {
    let mut rows: Vec<MarkSums> = Vec::new();
    for line in lines {
        let (mark, part) = (line.mark, line.part());
        match rows.iter_mut().find(|row| row.mark == mark && row.part == part) {
            Some(row) => row.sums += line.sums(),
            None => rows.push(MarkSums {
                mark,
                part,
                sums: line.sums(),
            }),
        }
    }
    rows.sort_by_key(|row| (row.mark, row.part));
    rows
}

/// The figures at a glance of any lines.
#[must_use]
pub fn glance<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Glance {
    let mut glance = Glance::default();
    for line in lines {
        glance.all += line.sums();
        if !line.mark.is_billed() {
            glance.free += line.worked;
        }
    }
    glance.chargeable = glance.all.billed - glance.all.covered;
    glance
}

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.worked += other.worked;
        self.billed += other.billed;
        self.covered += other.covered;
        self.amount += other.amount;
        self.value += other.value;
    }
}

impl std::iter::Sum for Sums {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sums, more| {
            sums += more;
            sums
        })
    }
}

/// A cancellation prints every figure negative.
impl std::ops::Neg for Sums {
    type Output = Self;
    fn neg(self) -> Self {
        Self {
            worked: -self.worked,
            billed: -self.billed,
            covered: -self.covered,
            amount: -self.amount,
            value: -self.value,
        }
    }
}
