//! Public holidays, against tables made by others.

use crate::office::day;
use callbuch_core::holidays::{Holiday, PartialHoliday, easter_sunday, of_year, on};
use callbuch_core::lands::Land;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

fn days(year: i32, land: Land) -> Vec<NaiveDate> {
    of_year(year, Some(land), &[]).into_iter().map(|(day, _)| day).collect()
}

fn lands(words: &str) -> Vec<Land> {
    words
        .split_whitespace()
        .map(|word| Land::from_word(word).unwrap())
        .collect()
}

#[test]
fn easter_is_where_the_church_has_it() {
    let check = |expected: &str| assert_eq!(easter_sunday(day(expected).year()), Some(day(expected)));
    for expected in [
        "1995-04-16",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2019-04-21",
        "2024-03-31",
    ] {
        check(expected);
    }
    for expected in [
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
    ] {
        check(expected);
    }
}

#[test]
fn the_nine_days_of_all_laender_are_kept_everywhere() {
    for land in Land::ALL.iter().copied() {
        let kept = days(2026, land);
        for text in [
            "01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26",
        ] {
            assert!(kept.contains(&day(&format!("2026-{text}"))), "{text} in {land:?}");
        }
        let kept = days(2027, land);
        for text in [
            "01-01", "03-26", "03-29", "05-01", "05-06", "05-17", "10-03", "12-25", "12-26",
        ] {
            assert!(kept.contains(&day(&format!("2027-{text}"))), "{text} in {land:?}");
        }
    }
}

#[test]
fn each_other_day_is_kept_where_its_law_holds() {
    let check = |date: &str, expected: &str| {
        let kept = |land: &Land| on(day(date), Some(*land), &[]).is_some();
        let keeping: Vec<Land> = Land::ALL.iter().copied().filter(kept).collect();
        let mut expected = lands(expected);
        expected.sort_unstable();
        assert_eq!(keeping, expected, "who keeps {date}");
    };
    check("2026-01-06", "BW BY ST");
    check("2026-03-08", "BE MV");
    check("2019-03-08", "BE");
    check("2022-03-08", "BE");
    check("2023-03-08", "BE MV");
    check("2018-03-08", "");
    check("2026-04-05", "BB");
    check("2026-05-24", "BB");
    check("2026-06-04", "BW BY HE NW RP SL");
    check("2026-08-08", "");
    check("2026-08-15", "SL");
    check("2026-09-20", "TH");
    check("2018-09-20", "");
    check("2026-10-31", "BB HB HH MV NI SN ST SH TH");
    check("2016-10-31", "BB MV SN ST TH");
    check("2018-10-31", "BB HB HH MV NI SN ST SH TH");
    check("2017-10-31", "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH");
    check("2026-11-01", "BW BY NW RP SL");
    check("2026-11-18", "SN");
    check("2027-11-17", "SN");
    check("2020-05-08", "BE");
    check("2025-05-08", "BE");
    check("2026-05-08", "");
    check("2028-06-17", "BE");
    check("2027-06-17", "");
    check("2027-05-27", "BW BY HE NW RP SL");
    check("2026-12-24", "");
    check("2026-12-31", "");
}

#[test]
fn each_land_has_its_number_of_days() {
    let check = |year, expected: &str| {
        for pair in expected.split_whitespace() {
            let (land, count) = pair.split_once('=').unwrap();
            let land = Land::from_word(land).unwrap();
            assert_eq!(
                days(year, land).len(),
                count.parse::<usize>().unwrap(),
                "days of {land:?} in {year}"
            );
        }
    };
    let now = "BW=12 BY=12 BE=10 BB=12 HB=10 HH=10 HE=10 MV=11 NI=10 NW=11 RP=11 SL=12 SN=11 ST=11 SH=10 TH=11";
    check(2026, now);
    check(
        1995,
        "BW=12 BY=12 BE=9 BB=12 HB=9 HH=9 HE=10 MV=10 NI=9 NW=11 RP=11 SL=12 SN=11 ST=11 SH=9 TH=10",
    );
    check(2025, "BE=11");
    check(2028, "BE=11");
    check(2017, "BW=13 NW=12 BE=10 NI=10 SN=11");
}

#[test]
fn days_of_a_part_of_a_land_are_choices() {
    let check = |date: &str, land, partial: &[PartialHoliday], expected| {
        assert_eq!(
            on(day(date), Some(land), partial),
            expected,
            "{date} in {land:?} with {partial:?}"
        );
    };
    check("2026-08-08", Land::Bayern, &[], None);
    check(
        "2026-08-08",
        Land::Bayern,
        &[PartialHoliday::Augsburg],
        Some(Holiday::PeaceFestival),
    );
    check("2026-08-15", Land::Bayern, &[], None);
    check(
        "2026-08-15",
        Land::Bayern,
        &[PartialHoliday::AssumptionBavaria],
        Some(Holiday::Assumption),
    );
    check("2026-06-04", Land::Sachsen, &[], None);
    check(
        "2026-06-04",
        Land::Sachsen,
        &[PartialHoliday::CorpusChristiSaxony],
        Some(Holiday::CorpusChristi),
    );
    check(
        "2026-06-04",
        Land::Thueringen,
        &[PartialHoliday::CorpusChristiThuringia],
        Some(Holiday::CorpusChristi),
    );
    assert_eq!(on(day("2026-01-01"), None, &[]), None, "without a Land no law is known");
    for partial in PartialHoliday::ALL {
        let (with, without) = (
            of_year(2026, Some(partial.land()), &[*partial]),
            of_year(2026, Some(partial.land()), &[]),
        );
        assert_eq!(
            with.len(),
            without.len() + 1,
            "{partial:?} adds one day in its own Land"
        );
    }
}

#[test]
fn two_holidays_may_fall_on_one_day() {
    let first_of_may = of_year(2008, Some(Land::Berlin), &[])
        .into_iter()
        .filter(|(date, _)| *date == day("2008-05-01"));
    let names: Vec<Holiday> = first_of_may.map(|(_, holiday)| holiday).collect();
    assert_eq!(names, [Holiday::LabourDay, Holiday::Ascension]);
}

/// Gauss's own formula with its two exceptions, to be compared with the other way of computing.
fn easter_by_gauss(year: i32) -> NaiveDate {
    let (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100);
    let m = (15 + k - k / 4 - (8 * k + 13) / 25) % 30;
    let n = (4 + k - k / 4) % 7;
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let march = match 22 + d + e {
        57 => 50,
        56 if d == 28 && e == 6 && (11 * m + 11) % 30 < 19 => 49,
        march => march,
    };
    NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + Days::new(u64::try_from(march - 1).unwrap())
}

#[test]
fn easter_agrees_with_gauss_in_every_year() {
    for year in 1583..=4099 {
        let easter = easter_sunday(year).unwrap();
        assert_eq!(easter, easter_by_gauss(year), "Easter {year}");
        assert_eq!(easter.weekday(), Weekday::Sun);
    }
}

proptest! {
    #[test]
    fn a_day_and_its_year_agree(year in 1995_i32..=2100, ordinal in 1_u32..=365, index in 0_usize..16) {
        let (date, land) = (NaiveDate::from_yo_opt(year, ordinal).unwrap(), Some(Land::ALL[index]));
        let of_year = of_year(year, land, PartialHoliday::ALL);
        let listed = of_year.iter().find(|(day, _)| *day == date).map(|(_, holiday)| *holiday);
        prop_assert_eq!(on(date, land, PartialHoliday::ALL), listed);
        prop_assert!(of_year.is_sorted());
    }

    #[test]
    fn repentance_day_is_the_wednesday_before_the_23rd(year in 1995_i32..=2100) {
        let found = of_year(year, Some(Land::Sachsen), &[]).into_iter().find(|day| day.1 == Holiday::Repentance).unwrap();
        prop_assert_eq!(found.0.weekday(), Weekday::Wed);
        prop_assert_eq!(found.0.month(), 11);
        prop_assert!((16..=22).contains(&found.0.day()));
    }

    #[test]
    fn no_year_panics(year in proptest::num::i32::ANY, index in 0_usize..16) {
        let _ = of_year(year, Some(Land::ALL[index]), PartialHoliday::ALL);
        let _ = easter_sunday(year);
    }
}
