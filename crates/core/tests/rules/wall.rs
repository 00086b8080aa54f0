//! The wall clock over the axis of instants.

use crate::office::{BERLIN, day, time, utc};
use callbuch_core::wall::{day_of, moment, time_of, zone};
use chrono::Days;
use proptest::prelude::*;

#[test]
fn a_zone_goes_by_its_iana_name() {
    assert_eq!(zone("Europe/Berlin"), Some(BERLIN));
    assert_eq!(zone("Berlin"), None);
    assert_eq!(zone(""), None);
}

#[test]
fn an_instant_has_a_day_and_a_time_on_the_wall() {
    let check = |at: &str, date: &str, clock: &str| {
        assert_eq!(
            (day_of(utc(at), BERLIN), time_of(utc(at), BERLIN)),
            (day(date), time(clock)),
            "{at}"
        );
    };
    check("2026-11-23T13:12:00Z", "2026-11-23", "14:12");
    check("2026-11-23T13:12:59Z", "2026-11-23", "14:12");
    check("2026-07-23T22:30:00Z", "2026-07-24", "00:30");
    check("2026-10-25T00:30:00Z", "2026-10-25", "02:30");
    check("2026-10-25T01:30:00Z", "2026-10-25", "02:30");
}

#[test]
fn a_time_on_the_wall_is_its_first_instant() {
    let check = |date: &str, clock: &str, expected: &str| {
        assert_eq!(moment(day(date), time(clock), BERLIN), utc(expected), "{date} {clock}");
    };
    check("2026-11-23", "14:12", "2026-11-23T13:12:00Z");
    check("2026-11-23", "00:00", "2026-11-22T23:00:00Z");
    check("2026-10-25", "02:30", "2026-10-25T00:30:00Z");
    check("2026-10-25", "03:00", "2026-10-25T02:00:00Z");
    check("2026-03-29", "01:59", "2026-03-29T00:59:00Z");
    check("2026-03-29", "02:00", "2026-03-29T01:00:00Z");
    check("2026-03-29", "02:30", "2026-03-29T01:00:00Z");
    check("2026-03-29", "03:00", "2026-03-29T01:00:00Z");
    check("2026-03-29", "03:01", "2026-03-29T01:01:00Z");
}

proptest! {
    #[test]
    fn a_moment_shows_its_time_or_the_hour_was_skipped(
        offset in 0_u64..47_482, minute in 0_u32..1440,
        name in prop::sample::select(vec!["Europe/Berlin", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]),
    ) {
        let zone = zone(name).unwrap();
        let (date, clock) = (day("1970-01-01") + Days::new(offset), time(&format!("{}:{:02}", minute / 60, minute % 60)));
        let at = moment(date, clock, zone);
        let shown = (day_of(at, zone), time_of(at, zone));
        prop_assert!(shown >= (date, clock), "never before the time that was meant");
        let before = at - chrono::TimeDelta::minutes(1);
        prop_assert!((day_of(before, zone), time_of(before, zone)) < (date, clock), "and the first such moment");
    }
}
