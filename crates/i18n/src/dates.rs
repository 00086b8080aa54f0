//! Days and times of day as people read them.
//!
//! German: `23.11.2026`; English: `2026-11-23`, which has the same width and is never read the wrong way round.
//! Times are local to whoever reads them; the caller has converted them.

use crate::catalogue::Catalogue;
use crate::words;
use callbuch_core::language::Language;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// A day: "23.11.2026", "2026-11-23".
#[must_use]
pub fn day(language: Language, day: NaiveDate) -> String {
    let (y, m, d) = (day.year(), day.month(), day.day());
    match language {
        Language::De => format!("{d:02}.{m:02}.{y}"),
        Language::En => format!("{y:04}-{m:02}-{d:02}"),
    }
}

/// A day without its year, where the year is clear: "24.11.", "24 Nov".
#[must_use]
pub fn short_day(language: Language, day: NaiveDate) -> String {
    match language {
        Language::De => format!("{:02}.{:02}.", day.day(), day.month()),
        Language::En => format!("{} {}", day.day(), words::month_short(language, day.month())),
    }
}

/// A time of day: "14:30".
#[must_use]
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A time of day with its word: "14:30 Uhr", "14:30".
#[must_use]
pub fn time_of_day(language: Language, at: NaiveTime) -> String {
    Catalogue::of(language).text("time-of-day", &[("time", time(at).into())])
}

/// A day and its time: "23.11.2026, 14:30 Uhr", "2026-11-23, 14:30".
#[must_use]
pub fn moment(language: Language, at: NaiveDateTime) -> String {
    format!("{}, {}", day(language, at.date()), time_of_day(language, at.time()))
}

/// From a day to a day, short: "01.10.–31.10.2026", across years "01.12.2026–31.01.2027", one day "05.10.2026".
#[must_use]
pub fn period(language: Language, from: NaiveDate, to: NaiveDate) -> String {
    match language {
        _ if from == to => day(language, from),
        Language::De if from.year() == to.year() => format!("{}–{}", short_day(language, from), day(language, to)),
        _ => format!("{}–{}", day(language, from), day(language, to)),
    }
}

/// A month with its year: "September 2026".
#[must_use]
pub fn month(language: Language, day: NaiveDate) -> String {
    format!("{} {}", words::month(language, day.month()), day.year())
}

/// A moment as one says it when it is near: "heute 14:30", "morgen 08:00", within six days "Fr, 27.11.",
/// else the full day.
#[must_use]
pub fn near(language: Language, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let distance = (at.date() - now.date()).num_days();
    match distance {
        -1..=1 => format!("{} {}", near_day(language, at.date(), now.date()), time(at.time())),
        _ => near_day(language, at.date(), now.date()),
    }
}

/// A day as one says it when it is near: "heute", "morgen", "gestern", within six days "Fr, 27.11.", else the full day.
#[must_use]
pub fn near_day(language: Language, at: NaiveDate, today: NaiveDate) -> String {
    let words = Catalogue::of(language);
    match (at - today).num_days() {
        0 => words.word("today"),
        1 => words.word("tomorrow"),
        -1 => words.word("yesterday"),
        -6..=6 => format!(
            "{}, {}",
            words::weekday_short(language, at.weekday()),
            short_day(language, at)
        ),
        _ => day(language, at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{De, En};

    fn on(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn days_are_written_in_full() {
        assert_eq!(day(De, on(2026, 10, 5)), "05.10.2026");
        assert_eq!(day(En, on(2026, 10, 5)), "2026-10-05");
        assert_eq!(short_day(De, on(2026, 11, 24)), "24.11.");
        assert_eq!(short_day(En, on(2026, 11, 4)), "4 Nov");
        assert_eq!(month(De, on(2026, 9, 30)), "September 2026");
    }

    #[test]
    fn periods_say_the_year_once_where_they_can() {
        let check = |from, to, german: &str, english: &str| {
            assert_eq!(period(De, from, to), german);
            assert_eq!(period(En, from, to), english);
        };
        check(
            on(2026, 10, 1),
            on(2026, 10, 31),
            "01.10.–31.10.2026",
            "2026-10-01–2026-10-31",
        );
        check(
            on(2026, 12, 1),
            on(2027, 1, 31),
            "01.12.2026–31.01.2027",
            "2026-12-01–2027-01-31",
        );
        check(on(2026, 10, 5), on(2026, 10, 5), "05.10.2026", "2026-10-05");
    }

    #[test]
    fn moments_carry_their_time() {
        let at = on(2026, 11, 23).and_hms_opt(14, 30, 59).unwrap();
        assert_eq!(moment(De, at), "23.11.2026, 14:30\u{a0}Uhr");
        assert_eq!(moment(En, at), "2026-11-23, 14:30");
    }

    #[test]
    fn near_moments_are_said_as_people_say_them() {
        let now = on(2026, 11, 23).and_hms_opt(14, 12, 0).unwrap();
        let check = |day: NaiveDate, german: &str, english: &str| {
            let at = day.and_hms_opt(8, 0, 0).unwrap();
            assert_eq!(near(De, at, now), german);
            assert_eq!(near(En, at, now), english);
        };
        check(on(2026, 11, 23), "heute 08:00", "today 08:00");
        check(on(2026, 11, 24), "morgen 08:00", "tomorrow 08:00");
        check(on(2026, 11, 22), "gestern 08:00", "yesterday 08:00");
        check(on(2026, 11, 27), "Fr, 27.11.", "Fri, 27 Nov");
        check(on(2026, 11, 17), "Di, 17.11.", "Tue, 17 Nov");
        check(on(2026, 11, 30), "30.11.2026", "2026-11-30");
        check(on(2025, 11, 24), "24.11.2025", "2025-11-24");
    }
}
