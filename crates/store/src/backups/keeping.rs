//! Which backups are kept: every one of the last day, the latest of 14 days and of 12 months.

use super::names::{Kind, Label};
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use std::collections::BTreeSet;

const DAYS: usize = 14;
const MONTHS: usize = 12;

/// Which of these may go; the latest one never may.
pub fn superfluous(labels: &[Label], now: DateTime<Utc>) -> Vec<&Label> {
    let mut regular: Vec<&Label> = labels.iter().filter(|label| label.kind == Kind::Regular).collect();
    regular.sort_by_key(|label| std::cmp::Reverse(label.at));
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    let mut may_go = Vec::new();
    for label in regular {
        let (day, month) = (label.at.date_naive(), (label.at.year(), label.at.month()));
        let of_a_day = days.len() < DAYS && days.insert(day);
        let of_a_month = months.len() < MONTHS && months.insert(month);
        let is_fresh = now - label.at < TimeDelta::days(1);
        if !(of_a_day || of_a_month || is_fresh) {
            may_go.push(label);
        }
    }
    may_go
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn two_years_of_backups_become_fourteen_days_and_twelve_months() {
        let now: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
        let labels: Vec<Label> = (0..1400)
            .map(|half| Label::new(Kind::Regular, now - TimeDelta::hours(12 * half), &BTreeMap::new()))
            .collect();
        let gone = superfluous(&labels, now);
        let kept: Vec<&Label> = labels.iter().filter(|label| !gone.contains(label)).collect();
        assert_eq!(kept[0].at, now, "the latest never goes");
        assert!(
            kept.iter().any(|label| label.at.month() == 1),
            "a month is kept: {kept:?}"
        );
        assert!((14 + 11..=14 + 11 + 2).contains(&kept.len()), "{}", kept.len());
    }

    #[test]
    fn a_single_backup_is_kept_however_old() {
        let now: DateTime<Utc> = "2036-11-24T08:00:00Z".parse().unwrap();
        let old = [Label::new(Kind::Regular, now - TimeDelta::days(4000), &BTreeMap::new())];
        assert!(superfluous(&old, now).is_empty());
    }
}
