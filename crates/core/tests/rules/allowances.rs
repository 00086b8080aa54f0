//! Allowance periods, their ledger, and the order of statements.

use crate::desk::terms;
use crate::office::day;
use callbuch_core::allowance::order::{OrderError, Stated, may_cancel, may_finalise, stated_until};
use callbuch_core::allowance::periods::periods;
use callbuch_core::allowance::{Draw, Ledger};
use callbuch_core::contracts::Terms;
use callbuch_core::money::Minutes;
use chrono::Datelike;
use proptest::prelude::*;

fn version(valid_from: &str, allowance: &str) -> Terms {
    let allowance = if allowance.is_empty() {
        String::new()
    } else {
        format!("; allowance {allowance}")
    };
    terms(valid_from, &format!("Hotline 9500 15 up case_day 0{allowance}"))
}

#[track_caller]
fn check_periods(versions: &[(&str, &str)], until: &str, expected: &str) {
    let terms: Vec<Terms> = versions
        .iter()
        .map(|(from, allowance)| version(from, allowance))
        .collect();
    let shown: Vec<String> = periods(&terms, day(until))
        .into_iter()
        .map(|(period, allowance)| format!("{}..{} {}", period.from, period.to, allowance.granted.0))
        .collect();
    assert_eq!(shown.join(", "), expected, "{versions:?}");
}

#[test]
fn calendar_periods_begin_with_month_quarter_and_year() {
    check_periods(
        &[("2026-01-01", "60 month calendar none")],
        "2026-03-01",
        "2026-01-01..2026-01-31 60, 2026-02-01..2026-02-28 60, 2026-03-01..2026-03-31 60",
    );
    check_periods(
        &[("2026-01-01", "60 quarter calendar none")],
        "2026-06-30",
        "2026-01-01..2026-03-31 60, 2026-04-01..2026-06-30 60",
    );
    check_periods(
        &[("2026-01-01", "60 year calendar none")],
        "2027-01-01",
        "2026-01-01..2026-12-31 60, 2027-01-01..2027-12-31 60",
    );
}

#[test]
fn a_partial_first_period_is_granted_in_full() {
    check_periods(
        &[("2026-02-15", "60 quarter calendar none")],
        "2026-04-01",
        "2026-02-15..2026-03-31 60, 2026-04-01..2026-06-30 60",
    );
    check_periods(
        &[("2026-12-31", "60 year calendar none")],
        "2026-12-31",
        "2026-12-31..2026-12-31 60",
    );
}

#[test]
fn periods_from_a_day_are_clamped_to_the_months_last_day() {
    check_periods(
        &[("2026-01-31", "60 month 2026-01-31 none")],
        "2026-05-30",
        "2026-01-31..2026-02-27 60, 2026-02-28..2026-03-30 60, 2026-03-31..2026-04-29 60, 2026-04-30..2026-05-30 60",
    );
    check_periods(
        &[("2024-02-29", "60 year 2024-02-29 none")],
        "2028-02-29",
        "2024-02-29..2025-02-27 60, 2025-02-28..2026-02-27 60, 2026-02-28..2027-02-27 60, 2027-02-28..2028-02-28 60, \
         2028-02-29..2029-02-27 60",
    );
    check_periods(
        &[("2026-07-01", "60 quarter 2026-08-01 none")],
        "2026-08-01",
        "2026-07-01..2026-07-31 60, 2026-08-01..2026-10-31 60",
    );
    check_periods(
        &[("2026-03-10", "60 month 2020-01-15 none")],
        "2026-03-15",
        "2026-03-10..2026-03-14 60, 2026-03-15..2026-04-14 60",
    );
}

#[test]
fn the_version_on_a_periods_first_day_decides() {
    check_periods(
        &[
            ("2026-01-01", "60 month calendar none"),
            ("2026-02-15", "90 month calendar none"),
        ],
        "2026-03-31",
        "2026-01-01..2026-01-31 60, 2026-02-01..2026-02-28 60, 2026-03-01..2026-03-31 90",
    );
    check_periods(
        &[
            ("2026-01-01", "60 quarter calendar none"),
            ("2026-02-01", "20 month calendar none"),
        ],
        "2026-04-30",
        "2026-01-01..2026-03-31 60, 2026-04-01..2026-04-30 20",
    );
    check_periods(
        &[
            ("2026-01-01", "60 month calendar none"),
            ("2026-02-15", ""),
            ("2026-04-10", "30 month calendar none"),
        ],
        "2026-05-01",
        "2026-01-01..2026-01-31 60, 2026-02-01..2026-02-28 60, 2026-04-10..2026-04-30 30, 2026-05-01..2026-05-31 30",
    );
    check_periods(&[("2026-01-01", "")], "2026-05-01", "");
    check_periods(
        &[("2026-01-01", ""), ("2026-02-10", "5 month calendar none")],
        "2026-02-28",
        "2026-02-10..2026-02-28 5",
    );
    check_periods(&[("2026-01-01", "60 month calendar none")], "2025-12-31", "");
}

/// Draws as (day, wanted, covered) in their order; then what is left on the last day.
#[track_caller]
fn check_ledger(allowance: &str, stated: Option<&str>, draws: &[(&str, i64, i64)], left: i64) {
    let until = day("2026-12-31");
    let terms = [version("2026-01-01", allowance)];
    let mut ledger = Ledger::open(&terms, &[], stated.map(day), until);
    for (date, wanted, covered) in draws {
        assert_eq!(
            ledger.draw(day(date), Minutes(*wanted)).minutes,
            Minutes(*covered),
            "{wanted} min on {date}: {allowance}"
        );
    }
    assert_eq!(
        ledger.account(until).map(|account| account.left()),
        Some(Minutes(left)),
        "left at the end: {allowance}"
    );
}

#[test]
fn what_is_left_is_carried_by_the_contracts_rule() {
    check_ledger(
        "60 month calendar none",
        None,
        &[("2026-11-05", 20, 20), ("2026-12-05", 90, 60)],
        0,
    );
    check_ledger("60 month calendar unlimited", None, &[("2026-12-05", 1000, 720)], 0);
    check_ledger(
        "60 month calendar unlimited",
        None,
        &[("2026-01-05", 60, 60), ("2026-12-05", 700, 660)],
        0,
    );
    check_ledger("60 month calendar 30", None, &[("2026-12-05", 100, 90)], 0);
    check_ledger(
        "60 month calendar 30",
        None,
        &[("2026-11-05", 80, 80), ("2026-12-05", 100, 70)],
        0,
    );
    check_ledger("60 month calendar 0", None, &[("2026-12-05", 100, 60)], 0);
    check_ledger(
        "60 year calendar none",
        None,
        &[("2026-01-05", 50, 50), ("2026-12-05", 50, 10)],
        0,
    );
    check_ledger("60 month calendar none", None, &[("2026-12-05", 0, 0)], 60);
    check_ledger(
        "60 month calendar none",
        Some("2026-11-30"),
        &[("2026-03-05", 50, 50), ("2026-12-05", 50, 10)],
        0,
    );
}

#[test]
fn carried_minutes_may_be_carried_again() {
    let terms = [version("2026-01-01", "60 month calendar 100")];
    let mut ledger = Ledger::open(&terms, &[], None, day("2026-06-30"));
    let carried: Vec<i64> = (1..=6)
        .map(|month| ledger.account(day(&format!("2026-0{month}-10"))).unwrap().carried.0)
        .collect();
    assert_eq!(
        carried,
        [0, 60, 100, 100, 100, 100],
        "min(limit, granted + carried − used)"
    );
}

#[test]
fn what_is_left_lapses_when_no_hours_follow() {
    let unlimited = "60 month calendar unlimited";
    let versions = [
        version("2026-01-01", unlimited),
        version("2026-02-01", ""),
        version("2026-03-01", unlimited),
    ];
    let mut ledger = Ledger::open(&versions, &[], None, day("2026-04-30"));
    assert_eq!(
        ledger.account(day("2026-03-10")).unwrap().carried,
        Minutes(0),
        "January's rest ended in February"
    );
    assert_eq!(ledger.account(day("2026-04-10")).unwrap().carried, Minutes(60));
}

#[test]
fn the_ledger_knows_what_earlier_statements_used() {
    let terms = [version("2026-01-01", "60 month calendar unlimited")];
    let draw = |date: &str, minutes| Draw {
        day: day(date),
        minutes: Minutes(minutes),
    };
    let used = [
        draw("2026-01-20", 50),
        draw("2026-02-01", 30),
        draw("2026-02-28", 40),
        draw("2026-02-28", -40),
    ];
    let mut ledger = Ledger::open(&terms, &used, None, day("2026-03-31"));
    let account = ledger.account(day("2026-03-10")).unwrap();
    assert_eq!(
        (account.carried, account.used_before, account.left()),
        (Minutes(40), Minutes(0), Minutes(100))
    );
    let overdrawn = [draw("2026-03-01", 500)];
    let mut ledger = Ledger::open(&terms, &overdrawn, None, day("2026-03-31"));
    assert_eq!(
        ledger.draw(day("2026-03-10"), Minutes(10)).minutes,
        Minutes(0),
        "nothing below zero"
    );
    assert_eq!(ledger.account(day("2026-03-10")).unwrap().left(), Minutes(0));
}

#[test]
fn days_without_included_hours_are_covered_by_nothing() {
    let terms = [
        version("2026-01-01", "60 month calendar none"),
        version("2026-02-01", ""),
    ];
    let mut ledger = Ledger::open(&terms, &[], None, day("2026-03-31"));
    assert_eq!(ledger.draw(day("2026-02-10"), Minutes(10)).minutes, Minutes(0));
    assert_eq!(ledger.account(day("2026-02-10")), None);
}

fn stated(statements: &[(&str, &str)]) -> Vec<Stated> {
    statements
        .iter()
        .map(|(number, to)| Stated {
            number: (*number).into(),
            to: day(to),
        })
        .collect()
}

#[test]
fn statements_are_finalised_in_the_order_of_their_periods() {
    let standing = stated(&[("ZN-2026-00001", "2026-08-31"), ("ZN-2026-00007", "2026-09-30")]);
    let check = |from: &str, to: &str, expected| assert_eq!(may_finalise(day(from), day(to), &standing), expected);
    check("2026-10-01", "2026-10-31", Ok(()));
    check("2026-09-01", "2026-09-30", Ok(()));
    let later = OrderError::LaterPeriodStated {
        number: "ZN-2026-00007".into(),
        to: day("2026-09-30"),
    };
    check("2026-08-01", "2026-08-31", Err(later.clone()));
    check("2026-09-01", "2026-09-29", Err(later));
    check("2026-10-31", "2026-10-01", Err(OrderError::PeriodReversed));
    assert_eq!(may_finalise(day("2020-01-01"), day("2020-01-31"), &[]), Ok(()));
    assert_eq!(stated_until(&standing), Some(day("2026-09-30")));
    assert_eq!(stated_until(&[]), None);
}

#[test]
fn only_the_latest_statement_of_a_contract_is_cancelled() {
    let standing = stated(&[
        ("ZN-2026-00001", "2026-08-31"),
        ("ZN-2026-00007", "2026-09-30"),
        ("ZN-2026-00009", "2026-09-30"),
    ]);
    let latest = Err(OrderError::LaterStatement {
        number: "ZN-2026-00009".into(),
    });
    assert_eq!(may_cancel("ZN-2026-00009", &standing), Ok(()));
    assert_eq!(
        may_cancel("ZN-2026-00007", &standing),
        latest.clone(),
        "of one period the one finalised last goes first"
    );
    assert_eq!(may_cancel("ZN-2026-00001", &standing), latest);
}

proptest! {
    #[test]
    fn periods_follow_each_other_without_gaps(
        start in 0_u64..40_000, anchor in 0_u64..40_000, length in 0_usize..3, by_calendar in any::<bool>(), ahead in 0_u64..3_000,
    ) {
        let date = |days: u64| day("1970-01-01") + chrono::Days::new(days);
        let length = ["month", "quarter", "year"][length];
        let anchor = if by_calendar { "calendar".to_owned() } else { date(anchor).to_string() };
        let terms = [version(&date(start).to_string(), &format!("60 {length} {anchor} none"))];
        let periods = periods(&terms, date(start + ahead));
        prop_assert_eq!(periods[0].0.from, date(start));
        prop_assert!(periods.last().unwrap().0.to >= date(start + ahead));
        for pair in periods.windows(2) {
            prop_assert_eq!(pair[0].0.to.succ_opt().unwrap(), pair[1].0.from);
            prop_assert!(pair[1].0.to > pair[1].0.from);
            if by_calendar {
                prop_assert_eq!(pair[1].0.from.day(), 1);
            }
        }
    }

    #[test]
    fn nothing_is_covered_that_was_not_granted(
        draws in prop::collection::vec((0_u64..365, 0_i64..300), 0..40), carry in prop::sample::select(vec!["none", "45", "unlimited"]),
    ) {
        let terms = [version("2026-01-01", &format!("60 month calendar {carry}"))];
        let mut ledger = Ledger::open(&terms, &[], None, day("2026-12-31"));
        let mut draws = draws;
        draws.sort_unstable();
        let mut covered = Minutes(0);
        for (offset, wanted) in draws {
            let date = day("2026-01-01") + chrono::Days::new(offset);
            let got = ledger.draw(date, Minutes(wanted)).minutes;
            prop_assert!(got <= Minutes(wanted) && got.0 >= 0);
            covered += got;
            let account = ledger.account(date).unwrap();
            prop_assert_eq!(account.granted + account.carried, account.used_before + account.used_here + account.left());
            prop_assert!(covered.0 <= 60 * i64::from(date.month()), "no more than was granted so far");
        }
    }
}
