//! Days and times of day as people type them.

use callbuch_core::language::Language;
use callbuch_core::typed::clock::{self, ClockError};
use callbuch_core::typed::date::{self, DateError, Purpose, Typed};
use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;

/// Monday, as in the pictures.
const TODAY: &str = "2026-11-23";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

#[test]
fn a_day_ahead_is_the_next_such_day() {
    let check = |typed: &str, expected: &str| {
        let read = date::read(typed, day(TODAY), Language::De, Purpose::Ahead);
        assert_eq!(
            read,
            Ok(Typed {
                day: day(expected),
                time: None
            }),
            "{typed:?} on a Monday, {TODAY}"
        );
    };
    check("15.12.", "2026-12-15");
    check("15.12", "2026-12-15");
    check("15.12.26", "2026-12-15");
    check("15.12.2026", "2026-12-15");
    check("2026-12-15", "2026-12-15");
    check("23.11.", "2026-11-23");
    check("22.11.", "2027-11-22");
    check("1.3.", "2027-03-01");
    check("29.2.", "2028-02-29");
    check("heute", "2026-11-23");
    check("Morgen", "2026-11-24");
    check("übermorgen", "2026-11-25");
    check("+0", "2026-11-23");
    check("+3", "2026-11-26");
    check("+2w", "2026-12-07");
    check("+2W", "2026-12-07");
    check("fr", "2026-11-27");
    check("Fr.", "2026-11-27");
    check("Freitag", "2026-11-27");
    check("mo", "2026-11-30");
    check("so", "2026-11-29");
    check("di", "2026-11-24");
    check("Fr, 27.11.2026", "2026-11-27");
    check("mo 30.11.", "2026-11-30");
}

#[test]
fn work_done_is_the_latest_such_day_not_in_the_future() {
    let check = |typed: &str, expected: &str| {
        let read = date::read(typed, day(TODAY), Language::De, Purpose::Done);
        assert_eq!(
            read,
            Ok(Typed {
                day: day(expected),
                time: None
            }),
            "{typed:?} on a Monday, {TODAY}"
        );
    };
    check("fr", "2026-11-20");
    check("mo", "2026-11-23");
    check("di", "2026-11-17");
    check("15.12.", "2025-12-15");
    check("23.11.", "2026-11-23");
    check("29.2.", "2024-02-29");
    check("gestern", "2026-11-22");
    check("vorgestern", "2026-11-21");
    check("heute", "2026-11-23");
    check("20.11.26", "2026-11-20");
}

#[test]
fn a_time_may_follow_the_day() {
    let check = |typed: &str, expected: &str, clock: &str| {
        let read = date::read(typed, day(TODAY), Language::De, Purpose::Ahead);
        assert_eq!(
            read,
            Ok(Typed {
                day: day(expected),
                time: Some(time(clock))
            }),
            "{typed:?}"
        );
    };
    check("mo 14:30", "2026-11-30", "14:30");
    check("fr 8:00", "2026-11-27", "08:00");
    check("morgen 8", "2026-11-24", "08:00");
    check("15.12. 0830", "2026-12-15", "08:30");
    check("15.12. 14", "2026-12-15", "14:00");
    check("heute, 14 Uhr", "2026-11-23", "14:00");
    check("Freitag, 27.11.2026, 8:00", "2026-11-27", "08:00");
    check("2026-12-15 14.15", "2026-12-15", "14:15");
    check("+3 0:00", "2026-11-26", "00:00");
}

#[test]
fn english_words_are_read_in_the_english_program_only() {
    let check = |typed: &str, language, expected: Result<&str, DateError>| {
        let read = date::read(typed, day(TODAY), language, Purpose::Any).map(|typed| typed.day);
        assert_eq!(read, expected.map(day), "{typed:?} in {language:?}");
    };
    check("tomorrow", Language::En, Ok("2026-11-24"));
    check("today", Language::En, Ok("2026-11-23"));
    check("yesterday", Language::En, Ok("2026-11-22"));
    check("Thursday", Language::En, Ok("2026-11-26"));
    check("tue", Language::En, Ok("2026-11-24"));
    check("2026-12-15", Language::En, Ok("2026-12-15"));
    check("tomorrow", Language::De, Err(DateError::NotADay));
    check("morgen", Language::En, Err(DateError::NotADay));
    check("mi", Language::En, Err(DateError::NotADay));
}

#[test]
fn a_day_that_cannot_be_meant_is_refused_with_its_reason() {
    let check = |typed: &str, purpose, error| {
        assert_eq!(
            date::read(typed, day(TODAY), Language::De, purpose),
            Err(error),
            "{typed:?} {purpose:?}"
        );
    };
    check("", Purpose::Ahead, DateError::Empty);
    check(" , ", Purpose::Ahead, DateError::Empty);
    check("gestern", Purpose::Ahead, DateError::Past { day: day("2026-11-22") });
    check("15.12.25", Purpose::Ahead, DateError::Past { day: day("2025-12-15") });
    check("morgen", Purpose::Done, DateError::Future { day: day("2026-11-24") });
    check("+1", Purpose::Done, DateError::Future { day: day("2026-11-24") });
    check("15.12.26", Purpose::Done, DateError::Future { day: day("2026-12-15") });
    check("31.2.", Purpose::Ahead, DateError::NoSuchDay { day: 31, month: 2 });
    check("29.2.2027", Purpose::Any, DateError::NoSuchDay { day: 29, month: 2 });
    check("0.12.", Purpose::Any, DateError::NoSuchDay { day: 0, month: 12 });
    check("1.13.", Purpose::Any, DateError::NoSuchDay { day: 1, month: 13 });
    check("2026-02-30", Purpose::Any, DateError::NoSuchDay { day: 30, month: 2 });
    check(
        "Do, 27.11.2026",
        Purpose::Any,
        DateError::OtherWeekday { day: day("2026-11-27") },
    );
    check("+99999", Purpose::Ahead, DateError::OutOfReach);
    check("1.1.1969", Purpose::Any, DateError::OutOfReach);
    check("15.12.2101", Purpose::Ahead, DateError::OutOfReach);
    check(
        "morgen 25",
        Purpose::Ahead,
        DateError::BadTime {
            time: ClockError::NoSuchTime { hour: 25, minute: 0 },
        },
    );
    check(
        "mo bald",
        Purpose::Ahead,
        DateError::BadTime {
            time: ClockError::NotATime,
        },
    );
    for typed in [
        "bald",
        "15",
        "15/12",
        "12/15/2026",
        "15.12.126",
        "-3",
        "+",
        "+3m",
        "1.2.3.4",
        "２４.12.",
        "14:30",
        "KW 50",
    ] {
        check(typed, Purpose::Ahead, DateError::NotADay);
    }
}

#[test]
fn a_clock_is_read_in_every_spelling() {
    let check = |typed: &str, expected: &str| assert_eq!(clock::read(typed), Ok(time(expected)), "{typed:?}");
    check("8", "08:00");
    check("08", "08:00");
    check("8:30", "08:30");
    check("830", "08:30");
    check("0830", "08:30");
    check("14.15", "14:15");
    check(" 14 Uhr ", "14:00");
    check("14:15 Uhr", "14:15");
    check("8h", "08:00");
    check("0", "00:00");
    check("0000", "00:00");
    check("23:59", "23:59");
    let refuse = |typed: &str, error| assert_eq!(clock::read(typed), Err(error), "{typed:?}");
    refuse("", ClockError::Empty);
    refuse("24", ClockError::NoSuchTime { hour: 24, minute: 0 });
    refuse("2400", ClockError::NoSuchTime { hour: 24, minute: 0 });
    refuse("8:75", ClockError::NoSuchTime { hour: 8, minute: 75 });
    for typed in [
        "8:3", "8.5", "-8", "8:30:15", "12345", "acht", "８", ":30", "8:", "Uhr", "ü30",
    ] {
        refuse(typed, ClockError::NotATime);
    }
}

proptest! {
    #[test]
    fn a_weekday_ahead_is_within_the_next_seven_days(offset in 0_u64..45_000, index in 0_usize..7) {
        let today = NaiveDate::from_ymd_opt(1971, 1, 1).unwrap() + chrono::Days::new(offset);
        let word = ["mo", "di", "mi", "do", "fr", "sa", "so"][index];
        let ahead = date::read(word, today, Language::De, Purpose::Ahead).unwrap().day;
        let done = date::read(word, today, Language::De, Purpose::Done).unwrap().day;
        prop_assert!((1..=7).contains(&(ahead - today).num_days()));
        prop_assert!((0..=6).contains(&(today - done).num_days()));
        prop_assert_eq!((ahead - done).num_days(), 7, "both are the same weekday");
    }
}
