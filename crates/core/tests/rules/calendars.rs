//! Service calendars: what is open, what counts, where a Wiedervorlage falls.

use crate::office::{BERLIN, at, daily, day, hours, in_land, time, utc, weekdays};
use callbuch_core::calendars::hours::{Closed, Resubmission};
use callbuch_core::calendars::strip::{StripPiece, Time, strip};
use callbuch_core::calendars::{CalendarError, Frame, ServiceCalendar};
use callbuch_core::holidays::Holiday;
use callbuch_core::lands::Land;
use callbuch_core::money::Minutes;
use callbuch_core::tickets::ticket::Pause;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

#[test]
fn a_calendar_that_cannot_be_counted_with_is_refused() {
    let office = weekdays("8-17");
    let with_monday = |from, to| {
        let mut calendar = office.clone();
        calendar.week[0].push(Frame { from, to });
        calendar
    };
    let check = |calendar: ServiceCalendar, expected| assert_eq!(calendar.check(), expected, "{calendar:?}");
    check(office.clone(), Ok(()));
    check(weekdays(""), Err(CalendarError::NeverOpen));
    check(
        with_monday(600, 600),
        Err(CalendarError::BadFrame {
            weekday: 0,
            from: 600,
            to: 600,
        }),
    );
    check(
        with_monday(1320, 360),
        Err(CalendarError::BadFrame {
            weekday: 0,
            from: 1320,
            to: 360,
        }),
    );
    check(
        with_monday(0, 1441),
        Err(CalendarError::BadFrame {
            weekday: 0,
            from: 0,
            to: 1441,
        }),
    );
    check(with_monday(0, 1440), Ok(()));
    check(with_monday(500, 700), Ok(()));
    let zone = "Europe/Hannover".to_owned();
    check(
        ServiceCalendar {
            zone: zone.clone(),
            ..office.clone()
        },
        Err(CalendarError::UnknownZone { zone }),
    );
    let partial = |word: &str| ServiceCalendar {
        partial_holidays: vec![word.into()],
        ..office.clone()
    };
    check(partial("augsburg"), Ok(()));
    check(
        partial("Karneval"),
        Err(CalendarError::UnknownHoliday {
            word: "Karneval".into(),
        }),
    );
}

#[test]
fn frames_that_overlap_or_touch_are_one() {
    let frame = |from, to| Frame { from, to };
    let check = |frames: &[Frame], expected: &[Frame]| assert_eq!(Frame::merged(frames), expected, "{frames:?}");
    check(
        &[frame(780, 1020), frame(480, 720)],
        &[frame(480, 720), frame(780, 1020)],
    );
    check(&[frame(480, 720), frame(700, 1020)], &[frame(480, 1020)]);
    check(&[frame(480, 720), frame(720, 1020)], &[frame(480, 1020)]);
    check(&[frame(480, 1020), frame(600, 700)], &[frame(480, 1020)]);
    check(&[], &[]);
    let overlapping = hours(&weekdays("8-12 10-14"));
    assert_eq!(
        overlapping.minutes_between(at("2026-11-23 00:00"), at("2026-11-24 00:00")),
        Minutes(360)
    );
}

#[test]
fn the_office_is_open_within_its_frames() {
    let office = hours(&in_land(Land::Niedersachsen, weekdays("8-12 13-17")));
    let check = |moment: &str, open| assert_eq!(office.is_open(at(moment)), open, "{moment}");
    check("2026-11-23 07:59", false);
    check("2026-11-23 08:00", true);
    check("2026-11-23 11:59:59", true);
    check("2026-11-23 12:00", false);
    check("2026-11-23 13:00", true);
    check("2026-11-23 17:00", false);
    check("2026-11-21 10:00", false);
    check("2026-12-25 10:00", false);
}

#[test]
fn a_closed_day_says_why() {
    let mut calendar = in_land(Land::Niedersachsen, weekdays("8-17"));
    calendar.closed_days = vec![day("2026-12-31"), day("2026-12-24")];
    let office = hours(&calendar);
    let check = |date: &str, expected| assert_eq!(office.closed(day(date)), expected, "{date}");
    check("2026-11-23", None);
    check("2026-11-22", Some(Closed::Weekday));
    check("2026-12-24", Some(Closed::OwnDay));
    check(
        "2026-12-25",
        Some(Closed::Holiday {
            holiday: Holiday::Christmas,
        }),
    );
    check("2026-12-31", Some(Closed::OwnDay));
    check("2026-10-31", Some(Closed::Weekday));
    check(
        "2025-10-31",
        Some(Closed::Holiday {
            holiday: Holiday::Reformation,
        }),
    );
}

#[test]
fn the_next_opening_skips_nights_weekends_and_holidays() {
    let office = hours(&in_land(Land::Niedersachsen, weekdays("8-12 13-17")));
    let check = |from: &str, expected: &str| assert_eq!(office.next_opening(at(from)), Some(at(expected)), "{from}");
    check("2026-11-23 09:15", "2026-11-23 09:15");
    check("2026-11-23 06:00", "2026-11-23 08:00");
    check("2026-11-23 12:00", "2026-11-23 13:00");
    check("2026-11-20 17:00", "2026-11-23 08:00");
    check("2026-12-24 17:00", "2026-12-28 08:00");
    check("2026-04-02 18:00", "2026-04-07 08:00");
}

#[test]
fn service_minutes_between_two_instants_are_counted() {
    let office = hours(&in_land(Land::Niedersachsen, weekdays("8-12 13-17")));
    let check = |from: &str, to: &str, minutes| {
        assert_eq!(
            office.minutes_between(at(from), at(to)),
            Minutes(minutes),
            "{from} to {to}"
        );
    };
    check("2026-11-23 08:00", "2026-11-23 17:00", 480);
    check("2026-11-23 11:30", "2026-11-23 13:30", 60);
    check("2026-11-20 16:00", "2026-11-23 09:00", 120);
    check("2026-11-23 09:00", "2026-11-23 09:00", 0);
    check("2026-11-23 10:00", "2026-11-23 09:00", 0);
    check("2026-11-23 09:00:30", "2026-11-23 09:10:00", 9);
    check("2026-12-24 12:00", "2026-12-28 08:00", 240);
    // 52 weeks of 40 hours; the holidays on weekdays are 1.1., 3.4., 6.4., 1.5., 14.5., 25.5. and 25.12.
    check("2026-01-01 00:00", "2027-01-01 00:00", (261 - 7) * 480);
}

#[test]
fn the_hour_that_comes_twice_counts_twice_and_the_missing_one_never() {
    let night = hours(&daily("2-3"));
    let check = |date: &str, minutes| {
        let (from, to) = (at(&format!("{date} 00:00")), at(&format!("{date} 12:00")));
        assert_eq!(night.minutes_between(from, to), Minutes(minutes), "2–3 on {date}");
    };
    check("2026-10-24", 60);
    check("2026-10-25", 120);
    check("2026-03-28", 60);
    check("2026-03-29", 0);
    let half = hours(&daily("2:15-2:45"));
    let twice = strip(&half, utc("2026-10-25T00:00:00Z"), utc("2026-10-25T02:00:00Z"), &[]);
    let counted: Vec<_> = twice.into_iter().filter(|piece| piece.time == Time::Counted).collect();
    let piece = |from: &str, to: &str| StripPiece {
        from: utc(from),
        to: utc(to),
        time: Time::Counted,
    };
    let expected = [
        piece("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z"),
        piece("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"),
    ];
    assert_eq!(
        counted, expected,
        "a frame inside the hour that comes twice is open twice"
    );
    let split = hours(&daily("2-2:30 2:30-3"));
    assert_eq!(
        split.next_opening(utc("2026-10-25T00:45:00Z")),
        Some(utc("2026-10-25T00:45:00Z"))
    );
}

#[test]
fn a_resubmission_moves_off_a_closed_day_and_keeps_its_time() {
    let office = hours(&in_land(Land::Niedersachsen, weekdays("8-17")));
    let check = |wanted: &str, clock: Option<&str>, expected: &str, moment: &str| {
        let moved_from = (wanted != expected).then(|| day(wanted));
        let expected = Resubmission {
            day: day(expected),
            at: at(moment),
            moved_from,
        };
        assert_eq!(
            office.resubmission(day(wanted), clock.map(time)),
            Some(expected),
            "{wanted} {clock:?}"
        );
    };
    check("2026-11-27", Some("14:30"), "2026-11-27", "2026-11-27 14:30");
    check("2026-11-27", None, "2026-11-27", "2026-11-27 08:00");
    check("2026-11-28", Some("14:30"), "2026-11-30", "2026-11-30 14:30");
    check("2026-12-25", None, "2026-12-28", "2026-12-28 08:00");
    check("2026-11-27", Some("06:00"), "2026-11-27", "2026-11-27 06:00");
    let spring = hours(&daily("0-24"));
    let moved = spring.resubmission(day("2026-03-29"), Some(time("02:30"))).unwrap();
    assert_eq!(
        moved.at,
        at("2026-03-29 03:00"),
        "a time that no clock shows is the moment it is skipped"
    );
    let only_nights = hours(&daily("2-3"));
    let skipped = only_nights.resubmission(day("2026-03-29"), None).unwrap();
    assert_eq!(
        skipped.day,
        day("2026-03-30"),
        "a day whose only frame is missing is closed"
    );
}

#[test]
fn a_strip_shows_counted_closed_and_paused_time_without_gaps() {
    let office = hours(&weekdays("8-12 13-17"));
    let pause = Pause {
        from: at("2026-11-23 16:30"),
        to: Some(at("2026-11-24 10:00")),
    };
    let pieces = strip(&office, at("2026-11-23 07:30"), at("2026-11-24 11:00"), &[pause]);
    let shown: Vec<(DateTime<Utc>, i64, Time)> = pieces.iter().map(|p| (p.from, p.minutes().0, p.time)).collect();
    let expected = [
        (at("2026-11-23 07:30"), 30, Time::Closed),
        (at("2026-11-23 08:00"), 240, Time::Counted),
        (at("2026-11-23 12:00"), 60, Time::Closed),
        (at("2026-11-23 13:00"), 210, Time::Counted),
        (at("2026-11-23 16:30"), 1050, Time::Paused),
        (at("2026-11-24 10:00"), 60, Time::Counted),
    ];
    assert_eq!(shown, expected);
    assert_eq!(strip(&office, at("2026-11-23 09:00"), at("2026-11-23 09:00"), &[]), []);
    let open = Pause {
        from: at("2026-11-23 09:00"),
        to: None,
    };
    let resting = strip(&office, at("2026-11-23 08:00"), at("2026-11-25 09:00"), &[open]);
    assert_eq!(
        resting.last().map(|piece| (piece.to, piece.time)),
        Some((at("2026-11-25 09:00"), Time::Paused))
    );
}

#[test]
fn a_hundred_years_are_counted_at_once() {
    let office = hours(&in_land(Land::Bayern, weekdays("8-12 13-17")));
    let (from, to) = (at("1995-01-01 00:00"), at("2095-01-01 00:00"));
    let minutes = office.minutes_between(from, to);
    let due = office.after(from, minutes).unwrap();
    assert_eq!(office.minutes_between(from, due), minutes);
    assert_eq!(office.minutes_between(due, to), Minutes(0));
    assert_eq!(office.after(from, Minutes(i64::MAX)), None, "farther than anyone lives");
}

fn any_calendar() -> impl Strategy<Value = ServiceCalendar> {
    let frames = prop::collection::vec((0_u16..1440, 1_u16..=600), 0..4);
    let week = prop::array::uniform7(frames);
    let zone = prop::sample::select(vec![
        "Europe/Berlin",
        "Europe/London",
        "Europe/Athens",
        "America/New_York",
        "UTC",
    ]);
    let land = prop::option::of(prop::sample::select(Land::ALL));
    (week, zone, land).prop_map(|(week, zone, land)| ServiceCalendar {
        zone: zone.into(),
        week: week.map(|frames| {
            let frame = |(from, length): (u16, u16)| Frame {
                from,
                to: (from + length).min(1440),
            };
            frames.into_iter().map(frame).collect()
        }),
        land,
        partial_holidays: vec![],
        closed_days: vec![],
    })
}

fn any_moment() -> impl Strategy<Value = DateTime<Utc>> {
    // 1970 to 2100.
    (0_i64..4_102_444_800).prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn counting_undoes_adding(calendar in any_calendar(), from in any_moment(), minutes in 1_i64..50_000) {
        prop_assume!(calendar.check().is_ok());
        let office = hours(&calendar);
        let Some(due) = office.after(from, Minutes(minutes)) else { return Ok(()) };
        prop_assert_eq!(office.between(from, due), TimeDelta::minutes(minutes));
        prop_assert!(!office.is_open(due) || office.is_open(due - TimeDelta::seconds(1)), "due within or at the end of a frame");
        prop_assert_eq!(office.between(from, due - TimeDelta::seconds(1)), TimeDelta::minutes(minutes) - TimeDelta::seconds(1));
    }

    #[test]
    fn counting_agrees_with_looking_at_every_minute(calendar in any_calendar(), from in any_moment(), length in 0_i64..4_000) {
        prop_assume!(calendar.check().is_ok());
        let office = hours(&calendar);
        let from = from - TimeDelta::seconds(from.timestamp() % 60);
        let open = (0..length).filter(|minute| office.is_open(from + TimeDelta::minutes(*minute))).count();
        let to = from + TimeDelta::minutes(length);
        prop_assert_eq!(office.minutes_between(from, to).0, i64::try_from(open).unwrap());
    }

    #[test]
    fn a_strip_has_no_gaps_and_counts_what_is_counted(
        calendar in any_calendar(), from in any_moment(), length in 0_i64..2_000_000, rests in prop::collection::vec((0_i64..2_000_000, 0_i64..500_000), 0..4),
    ) {
        prop_assume!(calendar.check().is_ok());
        let office = hours(&calendar);
        let to = from + TimeDelta::seconds(length);
        let pause = |(start, length): (i64, i64)| {
            let start = from + TimeDelta::seconds(start);
            Pause { from: start, to: Some(start + TimeDelta::seconds(length)) }
        };
        let pauses: Vec<Pause> = rests.into_iter().map(pause).collect();
        let pieces = strip(&office, from, to, &pauses);
        let mut edge = from;
        for pair in pieces.windows(2) {
            prop_assert_ne!(pair[0].time, pair[1].time);
        }
        for piece in &pieces {
            prop_assert_eq!(piece.from, edge);
            prop_assert!(piece.to > piece.from);
            edge = piece.to;
        }
        prop_assert_eq!(edge, to);
        let paused = |at: DateTime<Utc>| pauses.iter().any(|pause| pause.from <= at && Some(at) < pause.to);
        for piece in &pieces {
            let middle = piece.from + (piece.to - piece.from) / 2;
            let expected = if paused(middle) { Time::Paused } else if office.is_open(middle) { Time::Counted } else { Time::Closed };
            prop_assert_eq!(piece.time, expected);
        }
    }
}

#[test]
fn the_zone_of_the_calendar_is_the_zone_of_its_frames() {
    let athens = ServiceCalendar {
        zone: "Europe/Athens".into(),
        ..weekdays("8-17")
    };
    assert_eq!(
        hours(&athens).next_opening(at("2026-11-23 00:00")),
        Some(at("2026-11-23 07:00"))
    );
    assert_eq!(hours(&weekdays("8-17")).zone(), BERLIN);
}
