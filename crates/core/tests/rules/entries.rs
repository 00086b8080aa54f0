//! Worked minutes, their day and their order.

use crate::office::{BERLIN, at, day, time, utc};
use callbuch_core::entries::worked::{WorkedError, between, by_duration, day_of, from_clock, overlap, overlaps, place};
use callbuch_core::entries::{EntryFacts, TimeEntry};
use callbuch_core::ids::{Cid, EntryId, PersonId};
use callbuch_core::money::Minutes;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

#[test]
fn worked_minutes_are_seconds_rounded_half_up_and_at_least_one() {
    let start = at("2026-11-23 09:00");
    let check = |seconds, expected: Result<i64, WorkedError>| {
        let worked = between(start, start + TimeDelta::seconds(seconds));
        assert_eq!(worked, expected.map(Minutes), "{seconds} seconds");
    };
    check(1, Ok(1));
    check(29, Ok(1));
    check(89, Ok(1));
    check(90, Ok(2));
    check(600, Ok(10));
    check(86_400, Ok(1440));
    check(86_401, Err(WorkedError::TooLong));
    check(90_000, Err(WorkedError::TooLong));
    check(0, Err(WorkedError::Nothing));
    check(-1, Err(WorkedError::EndsBeforeStart));
    assert_eq!(
        between(start, start + TimeDelta::milliseconds(900)),
        Err(WorkedError::Nothing)
    );
    assert_eq!(
        between(start, start - TimeDelta::milliseconds(1)),
        Err(WorkedError::EndsBeforeStart)
    );
}

#[test]
fn minutes_are_counted_on_the_axis_in_both_nights_of_summer_time() {
    let check = |date: &str, from: &str, to: &str, minutes| {
        let (start, end) = from_clock(day(date), time(from), time(to), BERLIN);
        assert_eq!(between(start, end), Ok(Minutes(minutes)), "{date}, {from}–{to}");
    };
    check("2026-10-25", "01:30", "03:30", 180);
    check("2026-03-29", "01:30", "03:30", 60);
    check("2026-11-23", "08:12", "08:26", 14);
    check("2026-11-23", "22:00", "02:00", 240);
    check("2026-10-24", "22:00", "06:00", 540);
    check("2026-03-28", "22:00", "06:00", 420);
    let (start, end) = from_clock(day("2026-03-29"), time("02:10"), time("02:50"), BERLIN);
    assert_eq!(
        between(start, end),
        Err(WorkedError::Nothing),
        "no clock showed any of these minutes"
    );
    let (start, end) = from_clock(day("2026-11-23"), time("08:00"), time("08:00"), BERLIN);
    assert_eq!(
        between(start, end),
        Err(WorkedError::Nothing),
        "the same time twice is a slip, not a day"
    );
}

#[test]
fn a_duration_has_one_minute_to_a_day() {
    let check = |minutes, expected: Result<i64, WorkedError>| {
        assert_eq!(
            by_duration(Minutes(minutes)),
            expected.map(Minutes),
            "{minutes} minutes"
        );
    };
    check(1, Ok(1));
    check(1440, Ok(1440));
    check(0, Err(WorkedError::Nothing));
    check(-5, Err(WorkedError::EndsBeforeStart));
    check(1441, Err(WorkedError::TooLong));
    check(25 * 60, Err(WorkedError::TooLong));
}

#[test]
fn an_entry_belongs_to_the_local_day_of_its_start() {
    let check = |start: &str, expected: &str| assert_eq!(day_of(utc(start), BERLIN), day(expected), "{start}");
    check("2026-11-23T22:59:59Z", "2026-11-23");
    check("2026-11-23T23:00:00Z", "2026-11-24");
    check("2026-07-31T22:00:00Z", "2026-08-01");
    check("2026-10-31T23:00:00Z", "2026-11-01");
}

fn entry(id: i64, date: &str, span: Option<(DateTime<Utc>, DateTime<Utc>)>) -> TimeEntry {
    TimeEntry {
        id: EntryId(id),
        version: 1,
        cid: Cid(4711),
        person: PersonId(1),
        activity: "Hotline".into(),
        day: day(date),
        span,
        minutes: Minutes(10),
        text: String::new(),
        internal_text: String::new(),
        charge: None,
        facts: EntryFacts::default(),
        created: at("2026-11-23 18:00"),
        statement: None,
    }
}

fn span(from: &str, to: &str) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    Some((at(&format!("2026-11-23 {from}")), at(&format!("2026-11-23 {to}"))))
}

#[test]
fn entries_stand_in_the_order_in_time() {
    let mut entries = [
        entry(1, "2026-11-24", Some((at("2026-11-24 08:00"), at("2026-11-24 09:00")))),
        entry(2, "2026-11-23", None),
        entry(3, "2026-11-23", span("23:50", "23:55")),
        entry(5, "2026-11-23", span("08:00", "08:10")),
        entry(4, "2026-11-23", span("08:00", "09:00")),
        entry(6, "2026-11-22", None),
    ];
    entries.sort_by_key(place);
    let order: Vec<i64> = entries.iter().map(|entry| entry.id.0).collect();
    assert_eq!(
        order,
        [6, 4, 5, 3, 2, 1],
        "by start, durations at the end of their day, ties by number"
    );
}

#[test]
fn entries_that_share_time_are_named() {
    let one = (at("2026-11-23 08:00"), at("2026-11-23 09:00"));
    assert!(
        !overlap(one, (one.1, at("2026-11-23 10:00"))),
        "touching ends share nothing"
    );
    assert!(overlap(one, (at("2026-11-23 08:59"), at("2026-11-23 10:00"))));
    let entries = [
        entry(1, "2026-11-23", span("08:00", "10:00")),
        entry(2, "2026-11-23", span("08:30", "09:00")),
        entry(3, "2026-11-23", span("09:30", "11:00")),
        entry(4, "2026-11-23", span("11:00", "12:00")),
        entry(5, "2026-11-23", None),
    ];
    let expected = [
        (EntryId(1), EntryId(2), Minutes(30)),
        (EntryId(1), EntryId(3), Minutes(30)),
    ];
    assert_eq!(overlaps(&entries), expected);
}

proptest! {
    #[test]
    fn cutting_at_whole_minutes_keeps_the_sum(seconds in 120_i64..86_400, cut in 1_i64..1439) {
        let start = at("2026-11-23 00:00");
        let (middle, end) = (start + TimeDelta::minutes(cut), start + TimeDelta::seconds(seconds));
        prop_assume!((end - middle).num_seconds() >= 30);
        let parts = between(start, middle).unwrap() + between(middle, end).unwrap();
        prop_assert_eq!(between(start, end).unwrap(), parts);
    }

    #[test]
    fn what_is_typed_by_the_clock_never_runs_backwards(date in 0_u64..47_482, from in 0_u32..1440, to in 0_u32..1440) {
        let date = day("1970-01-01") + chrono::Days::new(date);
        let clock = |minute: u32| chrono::NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let (start, end) = from_clock(date, clock(from), clock(to), BERLIN);
        prop_assert!(end >= start && end - start <= TimeDelta::hours(25));
    }
}
