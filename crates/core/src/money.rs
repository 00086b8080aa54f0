//! Money as whole cents, and the one way to round.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Euro cents; never a float.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Cents(pub i64);

/// Whole minutes of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Minutes(pub i64);

macro_rules! sums {
    ($($name:ident)*) => {$(
        impl std::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl std::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl std::ops::AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl std::ops::Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }
        impl std::iter::Sum for $name {
            fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
                all.fold(Self(0), |a, b| a + b)
            }
        }
    )*};
}

sums! { Cents Minutes }

/// `numerator / denominator`, a half rounded away from zero; exact on 128-bit integers (RULES, head).
///
/// # Panics
/// When the denominator is not positive or the result does not fit into 64 bits: both are programming errors.
#[must_use]
pub fn round_half_up(numerator: i128, denominator: i128) -> i64 {
    assert!(denominator > 0, "a denominator is positive");
    let magnitude = (2 * numerator.abs() + denominator) / (2 * denominator);
    let signed = if numerator < 0 { -magnitude } else { magnitude };
    i64::try_from(signed).expect("an amount of money or time fits into 64 bits")
}
