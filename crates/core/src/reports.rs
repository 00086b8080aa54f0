//! What a report adds up: how much came in and was done, whether promises were kept, what our own errors took, and for
//! whom cases waited.

use crate::charges::Charge;
use crate::fold;
use crate::ids::{CustomerId, PersonId};
use crate::money::{Cents, Minutes};
use crate::tickets::ticket::{Facts, Promise};
use crate::tickets::{Kind, Priority};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the rows of a report are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// A row for each customer.
    #[default]
    Customer,
    /// A row for each kind.
    Kind,
    /// A row for each priority.
    Priority,
    /// A row for each product or module.
    Product,
    /// A row for each charge.
    Charge,
    /// A row for each month.
    Month,
    /// A row for each person: who worked, and who is responsible. Only where the office wants it.
    Person,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "by", content = "value")]
pub enum ReportKey {
    /// A customer.
    Customer(CustomerId),
    /// A kind.
    Kind(Kind),
    /// A priority; none for what has none.
    Priority(Option<Priority>),
    /// A product or module, folded, so that its spellings are one; empty for what names none.
    Product(String),
    /// A charge; none for what nobody decided on yet.
    Charge(Option<Charge>),
    /// A month, by its first day.
    Month(NaiveDate),
    /// A person.
    Person(PersonId),
}

/// What can be told of a case or an entry.
#[derive(Clone, Debug)]
pub struct Traits<'a> {
    /// Whose.
    pub customer: CustomerId,
    /// Its kind.
    pub kind: Kind,
    /// Its priority.
    pub priority: Option<Priority>,
    /// The product or module it is about, as typed; may be empty.
    pub product: &'a str,
    /// Who pays; none while nobody decided.
    pub charge: Option<Charge>,
    /// The first day of the month it counts in.
    pub month: NaiveDate,
    /// Who worked, or is responsible.
    pub person: PersonId,
}

impl Traits<'_> {
    /// The row it belongs in.
    #[must_use]
    pub fn key(&self, grouping: Grouping) -> ReportKey {
        match grouping {
            Grouping::Customer => ReportKey::Customer(self.customer),
            Grouping::Kind => ReportKey::Kind(self.kind),
            Grouping::Priority => ReportKey::Priority(self.priority),
            Grouping::Product => ReportKey::Product(fold::sort_key(self.product)),
            Grouping::Charge => ReportKey::Charge(self.charge),
            Grouping::Month => ReportKey::Month(self.month),
            Grouping::Person => ReportKey::Person(self.person),
        }
    }
}

/// The sums of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportSums {
    /// Cases received.
    pub received: i64,
    /// Cases closed.
    pub closed: i64,
    /// Worked minutes.
    pub worked: Minutes,
    /// Of these, paid for: at the rate, or from included hours.
    pub paid: Minutes,
    /// Of these, free, included or internal.
    pub free: Minutes,
    /// Of these, what nobody decided on yet.
    pub undecided: Minutes,
    /// Of these, on our own errors: corrections and warranty.
    pub errors: Minutes,
    /// What that time would have cost by the office's price list, net.
    pub errors_value: Cents,
    /// Promises of the cases received that were kept.
    pub kept: i64,
    /// Promises of the cases received that were broken.
    pub broken: i64,
    /// For whom the cases closed waited.
    pub waited: Waiting,
}

impl ReportSums {
    /// Adds worked minutes; `rate` is the price list's, in cents an hour.
    pub fn work(&mut self, charge: Option<Charge>, minutes: Minutes, rate: Cents) {
        self.worked += minutes;
        match charge {
            None => self.undecided += minutes,
            Some(charge) if charge.is_billed() => self.paid += minutes,
            Some(_) => self.free += minutes,
        }
        if matches!(charge, Some(Charge::ErrorCorrection | Charge::Warranty)) {
            self.errors += minutes;
            self.errors_value += Cents((minutes.0 * rate.0 + 30) / 60);
        }
    }

    /// Adds a case received: it counts, and so do its promises, as far as they can be told at `now`.
    pub fn receive(&mut self, facts: &Facts, now: DateTime<Utc>) {
        self.received += 1;
        for promise in facts.response.iter().chain(&facts.solution) {
            match outcome(promise, now) {
                Some(true) => self.kept += 1,
                Some(false) => self.broken += 1,
                None => {}
            }
        }
    }

    /// Adds a case closed, with its waiting.
    pub fn close(&mut self, received: DateTime<Utc>, facts: &Facts) {
        self.closed += 1;
        if let Some(closing) = &facts.closing {
            self.waited.add(received, closing.at, facts);
        }
    }

    /// Adds another row.
    pub fn add(&mut self, other: &Self) {
        self.received += other.received;
        self.closed += other.closed;
        self.worked += other.worked;
        self.paid += other.paid;
        self.free += other.free;
        self.undecided += other.undecided;
        self.errors += other.errors;
        self.errors_value += other.errors_value;
        self.kept += other.kept;
        self.broken += other.broken;
        self.waited.cases += other.waited.cases;
        self.waited.us += other.waited.us;
        self.waited.agreed += other.waited.agreed;
        self.waited.customer += other.waited.customer;
    }
}

/// Whether a promise was kept; none while it is open and not late, or rests.
fn outcome(promise: &Promise, now: DateTime<Utc>) -> Option<bool> {
    match (promise.missed, promise.met, promise.due) {
        (true, ..) => Some(false),
        (false, Some(_), _) => Some(true),
        (false, None, Some(due)) if due < now => Some(false),
        _ => None,
    }
}

/// For whom cases waited from receipt to closing, by the calendar, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Waiting {
    /// How many cases.
    pub cases: i64,
    /// Open or Working: for us.
    pub us: Minutes,
    /// On Hold as agreed, or handed over once and refused.
    pub agreed: Minutes,
    /// After the last delivery: for the customer's release.
    pub customer: Minutes,
}

impl Waiting {
    fn add(&mut self, received: DateTime<Utc>, closed: DateTime<Utc>, facts: &Facts) {
        let between = |from: DateTime<Utc>, to: DateTime<Utc>| Minutes((to - from).num_minutes().max(0));
        let delivered = facts
            .delivery
            .as_ref()
            .map_or(closed, |delivery| delivery.at.clamp(received, closed.max(received)));
        let rests = |from: DateTime<Utc>, to: Option<DateTime<Utc>>| {
            between(from.max(received), to.unwrap_or(closed).min(delivered))
        };
        let agreed: Minutes = facts.pauses.iter().map(|pause| rests(pause.from, pause.to)).sum();
        self.cases += 1;
        self.agreed += agreed;
        self.customer += between(delivered, closed);
        self.us += Minutes((between(received, delivered).0 - agreed.0).max(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tickets::ticket::{ClosedBy, Closing, Delivery, Pause};
    use chrono::TimeDelta;

    fn hour(hours: i64) -> DateTime<Utc> {
        DateTime::<Utc>::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    fn promise(due: Option<i64>, met: Option<i64>, missed: bool) -> Promise {
        Promise {
            target: Minutes(480),
            due: due.map(hour),
            left: None,
            met: met.map(hour),
            missed,
        }
    }

    #[test]
    fn a_case_waits_for_us_for_what_was_agreed_and_for_the_customer() {
        let facts = Facts {
            pauses: vec![
                Pause {
                    from: hour(10),
                    to: Some(hour(34)),
                },
                // The rest that begins with the delivery is the customer's.
                Pause {
                    from: hour(40),
                    to: None,
                },
            ],
            delivery: Some(Delivery {
                what: "Druck berichtigt".to_owned(),
                at: hour(40),
                by: PersonId(1),
            }),
            closing: Some(Closing {
                how: ClosedBy::Lapse,
                at: hour(100),
                by: PersonId(1),
            }),
            ..Facts::default()
        };
        let mut sums = ReportSums::default();
        sums.close(hour(4), &facts);
        let hours = |hours: i64| Minutes(hours * 60);
        let expected = Waiting {
            cases: 1,
            us: hours(12),
            agreed: hours(24),
            customer: hours(60),
        };
        assert_eq!(sums.waited, expected);
    }

    #[test]
    fn a_promise_counts_once_it_can_be_told() {
        let check = |response, solution, expected| {
            let mut sums = ReportSums::default();
            let facts = Facts {
                response,
                solution,
                ..Facts::default()
            };
            sums.receive(&facts, hour(8));
            assert_eq!((sums.kept, sums.broken), expected);
        };
        check(None, None, (0, 0));
        check(
            Some(promise(Some(2), Some(1), false)),
            Some(promise(Some(9), None, false)),
            (1, 0),
        );
        check(
            Some(promise(Some(2), Some(3), true)),
            Some(promise(Some(7), None, false)),
            (0, 2),
        );
        check(None, Some(promise(None, None, false)), (0, 0));
    }

    #[test]
    fn our_own_errors_are_valued_by_the_price_list() {
        let mut sums = ReportSums::default();
        for (charge, minutes) in [
            (Some(Charge::Chargeable), 60),
            (Some(Charge::Allowance), 15),
            (Some(Charge::ErrorCorrection), 50),
            (Some(Charge::Warranty), 7),
            (Some(Charge::Goodwill), 5),
            (None, 3),
        ] {
            sums.work(charge, Minutes(minutes), Cents(9_500));
        }
        assert_eq!(
            (sums.worked, sums.paid, sums.free, sums.undecided),
            (Minutes(140), Minutes(75), Minutes(62), Minutes(3))
        );
        // 50 min: 79,166… → 79,17; 7 min: 11,083… → 11,08.
        assert_eq!((sums.errors, sums.errors_value), (Minutes(57), Cents(9_025)));
    }
}
