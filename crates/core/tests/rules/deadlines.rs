//! When promises are due: every example of the rules, the nights of summer time, pauses in every place.

use crate::office::{at, daily, day, hours, in_land, weekdays};
use callbuch_core::calendars::ServiceCalendar;
use callbuch_core::deadlines::{WARN_AFTER, at_risk, response, solution};
use callbuch_core::lands::Land;
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::Pause;
use proptest::prelude::*;

fn pauses(texts: &[(&str, &str)]) -> Vec<Pause> {
    let pause = |(from, to): &(&str, &str)| Pause {
        from: at(from),
        to: (!to.is_empty()).then(|| at(to)),
    };
    texts.iter().map(pause).collect()
}

#[track_caller]
fn check_due(calendar: &ServiceCalendar, received: &str, hours_promised: i64, rests: &[(&str, &str)], due: &str) {
    let promise = solution(
        &hours(calendar),
        at(received),
        Minutes(60 * hours_promised),
        &pauses(rests),
        false,
    );
    assert_eq!(
        promise.due,
        Some(at(due)),
        "{hours_promised} h received {received}, rests {rests:?}"
    );
    assert_eq!(
        (promise.left, promise.met),
        (None, None),
        "a running promise is neither resting nor met"
    );
}

#[test]
fn a_target_ends_when_so_many_service_minutes_have_passed() {
    let check = |calendar: &ServiceCalendar, received, target, due| check_due(calendar, received, target, &[], due);
    check(&weekdays("8-17"), "2026-11-20 15:30", 8, "2026-11-23 14:30");
    check(&weekdays("8-12 13-17"), "2026-11-20 15:30", 8, "2026-11-23 15:30");
    check(&weekdays("9-17"), "2026-11-21 20:00", 4, "2026-11-23 13:00");
    check(&weekdays("8-17"), "2026-11-20 15:00", 2, "2026-11-20 17:00");
    check(&weekdays("8-17"), "2026-11-20 15:00:01", 2, "2026-11-23 08:00:01");
    check(&weekdays("8-12 13-17"), "2026-11-23 11:00", 1, "2026-11-23 12:00");
    check(&weekdays("8-17"), "2026-11-20 17:00", 1, "2026-11-23 09:00");
    check(&weekdays("8-17"), "2026-11-23 08:00", 9, "2026-11-23 17:00");
    check(&weekdays("8-17"), "2026-11-23 06:00", 18, "2026-11-24 17:00");
    check(&weekdays("8-17"), "2026-11-23 15:30:20", 8, "2026-11-24 14:30:20");
}

#[test]
fn both_nights_of_summer_time_are_counted_by_the_axis() {
    let around_the_clock = daily("0-24");
    check_due(&around_the_clock, "2026-10-25 01:00", 8, &[], "2026-10-25 08:00");
    check_due(&around_the_clock, "2026-03-29 01:00", 8, &[], "2026-03-29 10:00");
    check_due(&daily("1-5"), "2026-10-25 00:00", 4, &[], "2026-10-25 04:00");
    check_due(&daily("1-5"), "2026-03-29 00:00", 4, &[], "2026-03-30 02:00");
    check_due(&weekdays("8-17"), "2026-10-23 15:30", 8, &[], "2026-10-26 14:30");
    check_due(&weekdays("8-17"), "2026-03-27 15:30", 8, &[], "2026-03-30 14:30");
}

#[test]
fn holidays_of_the_land_do_not_count() {
    let check = |land, received, due| check_due(&in_land(land, weekdays("8-17")), received, 8, &[], due);
    // Reformationstag is a Friday in 2025, Allerheiligen a Saturday.
    check(Land::Niedersachsen, "2025-10-30 15:30", "2025-11-03 14:30");
    check(Land::Bayern, "2025-10-30 15:30", "2025-10-31 14:30");
    // Buß- und Bettag, only in Sachsen.
    check(Land::Sachsen, "2026-11-17 15:30", "2026-11-19 14:30");
    check(Land::Berlin, "2026-11-17 15:30", "2026-11-18 14:30");
    // Fronleichnam.
    check(Land::Hessen, "2026-06-03 15:30", "2026-06-05 14:30");
    check(Land::Hamburg, "2026-06-03 15:30", "2026-06-04 14:30");
    let closed = ServiceCalendar {
        closed_days: vec![day("2026-11-23")],
        ..weekdays("8-17")
    };
    check_due(&closed, "2026-11-20 15:30", 8, &[], "2026-11-24 14:30");
    let augsburg = ServiceCalendar {
        partial_holidays: vec!["augsburg".into()],
        ..in_land(Land::Bayern, weekdays("8-17"))
    };
    check_due(&augsburg, "2025-08-07 15:30", 8, &[], "2025-08-11 14:30");
}

#[test]
fn the_clock_rests_in_hold_and_runs_on_where_it_stood() {
    let check =
        |target, rests: &[(&str, &str)], due| check_due(&weekdays("8-17"), "2026-11-23 16:00", target, rests, due);
    check(2, &[("2026-11-23 16:30", "2026-11-24 10:00")], "2026-11-24 11:30");
    check(2, &[("2026-11-23 16:30", "2026-11-23 20:00")], "2026-11-24 09:30");
    check(2, &[("2026-11-23 18:00", "2026-11-24 07:00")], "2026-11-24 09:00");
    check(
        2,
        &[
            ("2026-11-23 16:30", "2026-11-24 10:00"),
            ("2026-11-24 11:00", "2026-11-24 14:00"),
        ],
        "2026-11-24 14:30",
    );
    check(
        2,
        &[
            ("2026-11-24 11:00", "2026-11-24 14:00"),
            ("2026-11-23 16:30", "2026-11-24 10:00"),
        ],
        "2026-11-24 14:30",
    );
    check(
        2,
        &[
            ("2026-11-23 16:30", "2026-11-24 09:00"),
            ("2026-11-24 08:00", "2026-11-24 10:00"),
        ],
        "2026-11-24 11:30",
    );
    check(
        2,
        &[
            ("2026-11-23 16:30", "2026-11-24 09:00"),
            ("2026-11-24 09:00", "2026-11-24 10:00"),
        ],
        "2026-11-24 11:30",
    );
    check(2, &[("2026-11-20 16:30", "2026-11-23 16:10")], "2026-11-24 09:10");
    check(2, &[("2026-11-20 16:30", "2026-11-23 12:00")], "2026-11-24 09:00");
    check(1, &[("2026-11-23 17:00", "2026-11-24 10:00")], "2026-11-23 17:00");
    check(2, &[("2026-11-23 16:30", "2026-11-23 16:30")], "2026-11-24 09:00");
    check(2, &[("2026-11-21 16:30", "2026-11-22 16:30")], "2026-11-24 09:00");
}

#[test]
fn while_it_rests_there_is_no_due_moment_but_what_is_left() {
    let office = hours(&weekdays("8-17"));
    let check = |since: &str, left: Option<i64>, missed| {
        let promise = solution(
            &office,
            at("2026-11-23 16:00"),
            Minutes(120),
            &pauses(&[(since, "")]),
            false,
        );
        assert_eq!(
            (promise.due, promise.left, promise.missed),
            (None, left.map(Minutes), missed),
            "resting since {since}"
        );
    };
    check("2026-11-23 16:30", Some(90), false);
    check("2026-11-23 16:30:20", Some(89), false);
    check("2026-11-23 16:00", Some(120), false);
    check("2026-11-23 20:00", Some(60), false);
    check("2026-11-24 09:00", Some(0), false);
    check("2026-11-24 09:00:01", Some(0), true);
    check("2026-11-25 09:00", Some(0), true);
}

#[test]
fn a_target_used_up_before_a_pause_stays_missed() {
    let office = hours(&weekdays("8-17"));
    let check = |rests: &[(&str, &str)], due: Option<&str>, missed| {
        let promise = solution(&office, at("2026-11-23 16:00"), Minutes(120), &pauses(rests), false);
        assert_eq!((promise.due, promise.missed), (due.map(at), missed), "{rests:?}");
    };
    check(
        &[("2026-11-24 09:30", "2026-11-26 09:00")],
        Some("2026-11-24 09:00"),
        true,
    );
    check(
        &[("2026-11-24 08:30", "2026-11-26 09:00")],
        Some("2026-11-26 09:30"),
        false,
    );
    check(
        &[("2026-11-24 08:30", "2026-11-26 09:00"), ("2026-11-26 10:00", "")],
        None,
        true,
    );
    check(
        &[("2026-11-23 17:30", "2026-11-24 07:00")],
        Some("2026-11-24 09:00"),
        false,
    );
}

#[test]
fn a_closed_case_met_its_target_when_the_clock_stopped() {
    let office = hours(&weekdays("8-17"));
    let check = |rests: &[(&str, &str)], met: &str, missed| {
        let promise = solution(&office, at("2026-11-23 16:00"), Minutes(120), &pauses(rests), true);
        assert_eq!(
            (promise.met, promise.missed, promise.left),
            (Some(at(met)), missed, None),
            "{rests:?}"
        );
    };
    check(&[("2026-11-24 08:30", "")], "2026-11-24 08:30", false);
    check(&[("2026-11-24 09:00", "")], "2026-11-24 09:00", false);
    check(&[("2026-11-24 09:01", "")], "2026-11-24 09:01", true);
    check(
        &[("2026-11-24 08:30", "2026-11-24 12:00"), ("2026-11-24 12:00", "")],
        "2026-11-24 08:30",
        false,
    );
    check(
        &[("2026-11-24 08:30", "2026-11-24 12:00"), ("2026-11-24 12:20", "")],
        "2026-11-24 12:20",
        false,
    );
}

#[test]
fn the_response_target_never_rests() {
    let office = hours(&weekdays("8-17"));
    let check = |answered: Option<&str>, missed| {
        let promise = response(&office, at("2026-11-23 16:00"), Minutes(120), answered.map(at));
        assert_eq!(
            promise.due,
            Some(at("2026-11-24 09:00")),
            "the due moment stays, so that it can be shown"
        );
        assert_eq!(
            (promise.met, promise.missed),
            (answered.map(at), missed),
            "answered {answered:?}"
        );
    };
    check(None, false);
    check(Some("2026-11-23 16:05"), false);
    check(Some("2026-11-23 22:00"), false);
    check(Some("2026-11-24 09:00"), false);
    check(Some("2026-11-24 09:00:01"), true);
}

#[test]
fn a_change_computes_again_from_receipt_without_the_pauses() {
    let rests = [("2026-11-23 10:00", "2026-11-23 12:00")];
    let check = |calendar: &ServiceCalendar, target, due| check_due(calendar, "2026-11-23 08:00", target, &rests, due);
    check(&weekdays("8-17"), 16, "2026-11-24 17:00");
    check(&weekdays("8-17"), 4, "2026-11-23 14:00");
    check(&weekdays("6-20"), 16, "2026-11-24 12:00");
    check(&daily("0-24"), 4, "2026-11-23 14:00");
}

#[test]
fn a_warning_comes_when_three_quarters_are_counted() {
    let office = hours(&weekdays("8-17"));
    let check = |rests: &[(&str, &str)], expected: Option<&str>| {
        let warned = at_risk(
            &office,
            at("2026-11-23 08:00"),
            Minutes(8 * 60),
            &pauses(rests),
            WARN_AFTER,
        );
        assert_eq!(warned, expected.map(at), "{rests:?}");
    };
    check(&[], Some("2026-11-23 14:00"));
    check(&[("2026-11-23 10:00", "2026-11-23 12:00")], Some("2026-11-23 16:00"));
    check(&[("2026-11-23 10:00", "")], None);
    check(&[("2026-11-23 14:00", "")], None);
    check(&[("2026-11-23 14:01", "")], Some("2026-11-23 14:00"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_pause_moves_the_due_moment_by_the_service_time_it_holds(
        start in 0_i64..200_000, length in 0_i64..400_000, target in 1_i64..3_000, offset in 0_i64..20_000_000,
    ) {
        let office = hours(&in_land(Land::Niedersachsen, weekdays("8-12 13-17")));
        let received = at("2026-01-05 08:00") + chrono::TimeDelta::seconds(offset);
        let from = received + chrono::TimeDelta::seconds(start);
        let to = from + chrono::TimeDelta::seconds(length);
        let pause = [Pause { from, to: Some(to) }];
        let plain = solution(&office, received, Minutes(target), &[], false).due.unwrap();
        let paused = solution(&office, received, Minutes(target), &pause, false);
        let due = paused.due.unwrap();
        if plain <= from {
            prop_assert_eq!(due, plain);
            prop_assert_eq!(paused.missed, plain < from);
        } else {
            prop_assert_eq!(office.between(received, due) - office.between(from, to), chrono::TimeDelta::minutes(target));
            prop_assert!(!paused.missed);
        }
        let resting = solution(&office, received, Minutes(target), &[Pause { from, to: None }], false);
        let left = chrono::TimeDelta::minutes(target) - office.between(received, from);
        prop_assert_eq!(resting.left, Some(Minutes(left.num_minutes().max(0))));
        prop_assert_eq!(resting.missed, plain < from);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn no_target_and_no_moment_panics(target in proptest::num::i64::ANY, seconds in -10_000_000_000_i64..10_000_000_000) {
        let office = hours(&weekdays("8-17"));
        let received = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
        let rests = [Pause { from: received, to: None }];
        let _ = response(&office, received, Minutes(target % 100_000), None);
        let _ = solution(&office, received, Minutes(target), &rests, true);
        let _ = at_risk(&office, received, Minutes(target % 100_000), &rests, WARN_AFTER);
    }
}
