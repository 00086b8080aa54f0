//! What people type, and what is asked instead of guessed.

use callbuch_core::calendars::Frame;
use callbuch_core::ids::Cid;
use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::typed::cid::{self, CidError, MailTag};
use callbuch_core::typed::clock::{self, ClockError};
use callbuch_core::typed::date::{self, DateError, Purpose};
use callbuch_core::typed::duration::{self, DurationError};
use callbuch_core::typed::frames::{self, FramesError};
use callbuch_core::typed::money::{self, MoneyError};
use callbuch_core::typed::remote_id::{self, RemoteId, RemoteIdError};
use chrono::NaiveDate;
use proptest::prelude::*;

#[test]
fn a_cid_is_read_in_every_spelling() {
    let same = [
        "4711",
        " 4711 ",
        "CID 4711",
        "cid 4711",
        "Cid4711",
        "cid#4711",
        "CID: 4711",
        "CID:4711",
        "[CID#4711]",
    ];
    let more = [
        "CID-004711",
        "Call 4711",
        "CALL#4711",
        "call - 4711",
        "(4711)",
        "[ CID # 4711 ]",
        "CID [4711]",
    ];
    let odd = ["\u{a0}CID\u{a0}4711", "([4711])", "000004711", "CID\t4711\n"];
    for typed in same.into_iter().chain(more).chain(odd) {
        assert_eq!(cid::read(typed), Ok(Cid(4711)), "{typed:?} is CID 4711");
    }
    let check = |typed: &str, expected| assert_eq!(cid::read(typed), expected, "{typed:?}");
    check("1", Ok(Cid(1)));
    check("999999999", Ok(Cid(999_999_999)));
    check("", Err(CidError::Empty));
    check(" \u{a0} ", Err(CidError::Empty));
    check("[]", Err(CidError::Empty));
    check("0", Err(CidError::Zero));
    check("CID#000", Err(CidError::Zero));
    check("1234567890", Err(CidError::TooLong));
    check("CID 0000004711", Err(CidError::TooLong));
    for typed in [
        "CID",
        "CID#",
        "#4711",
        "-4711",
        "47 11",
        "47.11",
        "CID##4711",
        "CID#-4711",
        "[4711",
        "4711]",
        "(4711]",
    ] {
        check(typed, Err(CidError::NotACid));
    }
    for typed in [
        "４７１１",
        "٤٧١١",
        "CID ४७११",
        "4711a",
        "Fall 4711",
        "CIDs 4711",
        "4711 4712",
        "ÇID 4711",
        "1e3",
        "+5",
    ] {
        check(typed, Err(CidError::NotACid));
    }
}

#[test]
fn only_the_exact_tag_in_a_subject_counts() {
    let check = |subject: &str, expected: MailTag| assert_eq!(cid::mail_tag(subject), expected, "{subject:?}");
    check("AW: [CID#4711] Rechnungsdruck", MailTag::One(Cid(4711)));
    check("[CID#4711] AW: [CID#4711]", MailTag::One(Cid(4711)));
    check("[CID#004711] und [CID#4711]", MailTag::One(Cid(4711)));
    check(
        "[CID#4711] wie [CID#4712]",
        MailTag::Several(vec![Cid(4711), Cid(4712)]),
    );
    check("[[CID#4711]]", MailTag::One(Cid(4711)));
    for subject in [
        "",
        "CID#4711",
        "[CID 4711]",
        "[cid#4711]",
        "[CID#]",
        "[CID#0]",
        "[CID#4711 ]",
        "[CID#1234567890]",
    ] {
        check(subject, MailTag::None);
    }
    check("[CID#٤٧١١]", MailTag::None);
    check("[CID#47[CID#11]", MailTag::One(Cid(11)));
}

#[test]
fn a_duration_is_read_in_every_spelling() {
    let same = [
        "75",
        "75m",
        "75 min",
        "75 Min.",
        "75 Minuten",
        "1:15",
        "1,25",
        "1.25",
        "1h15",
        "1h15m",
        "1 h 15 min",
    ];
    let more = [
        "1 Std 15",
        "1 Std. 15 Min.",
        "1 Stunde 15 Minuten",
        "1hr 15",
        " 1:15 ",
        "1,25 Std",
        "1.25h",
        "01:15",
    ];
    for typed in same.into_iter().chain(more) {
        assert_eq!(duration::read(typed), Ok(Minutes(75)), "{typed:?} is 75 minutes");
    }
    let check = |typed: &str, minutes| assert_eq!(duration::read(typed), Ok(Minutes(minutes)), "{typed:?}");
    check("1,33", 80);
    check("0,1", 6);
    check("7,0", 420);
    check("7.0", 420);
    check("7h", 420);
    check("7 Stunden", 420);
    check("7m", 7);
    check("1m", 1);
    check("0:07", 7);
    check("10", 10);
    check("1440", 1440);
    check("24:00", 1440);
    check("24h", 1440);
    check("0,0084", 1);
    check("1h5", 65);
    check("1,3333", 80);
}

#[test]
fn hours_of_a_contract_are_read() {
    let check = |typed: &str, expected| assert_eq!(duration::read_hours(typed), expected, "{typed:?}");
    for (typed, minutes) in [
        ("8", 480),
        ("80", 4_800),
        ("0,5", 30),
        ("1:30", 90),
        ("90 min", 90),
        ("80:00", 4_800),
        ("8 Std.", 480),
        ("1h15", 75),
        ("8784", 366 * 1440),
    ] {
        check(typed, Ok(Minutes(minutes)));
    }
    check("", Err(DurationError::Empty));
    check("0", Err(DurationError::TooShort));
    check("8785", Err(DurationError::TooLong));
    check("bald", Err(DurationError::NotADuration));
    check("1:75", Err(DurationError::NoSuchMinute { minutes: 75 }));
}

#[test]
fn the_open_hours_of_a_day_are_read_in_every_spelling() {
    let check = |typed: &str, expected: &[(u16, u16)]| {
        let expected: Vec<Frame> = expected.iter().map(|&(from, to)| Frame { from, to }).collect();
        assert_eq!(frames::read(typed), Ok(expected), "{typed:?}");
    };
    for typed in ["", "  ", "-", "–", "geschlossen", "Geschlossen", "closed", "frei"] {
        check(typed, &[]);
    }
    for typed in ["0-24", "0:00 – 24:00", "24h", "rund um die Uhr", "0000-2400"] {
        check(typed, &[(0, 1440)]);
    }
    for typed in [
        "8-17",
        "8–17",
        "8:00-17:00",
        "0800-1700",
        "8 Uhr - 17 Uhr",
        "8 bis 17 Uhr",
        "8.00 – 17.00",
    ] {
        check(typed, &[(480, 1020)]);
    }
    for typed in [
        "8-12, 13-17",
        "8-12 13-17",
        "8:00–12:00, 13:00–17:00",
        "13-17; 8-12",
        "8 – 12 und 13 – 17 Uhr",
        "8 bis 12/13 bis 17",
    ] {
        check(typed, &[(480, 720), (780, 1020)]);
    }
    check("8-12, 12-17", &[(480, 1020)]);
    check("8-14, 10-17", &[(480, 1020)]);
}

#[test]
fn what_names_no_open_hours_is_refused() {
    let check = |typed: &str, expected| assert_eq!(frames::read(typed), Err(expected), "{typed:?}");
    let part = |part: &str| part.to_owned();
    check("8", FramesError::NotAFrame { part: part("8") });
    check(
        "acht bis fünf",
        FramesError::NotAFrame {
            part: part("acht-fünf"),
        },
    );
    check("8-", FramesError::NotAFrame { part: part("8-") });
    check("8-12-17", FramesError::NotAFrame { part: part("8-12-17") });
    check(
        "８-１７",
        FramesError::NotAFrame {
            part: part("８-１７")
        },
    );
    check("8-12, 13-25", FramesError::NoSuchTime { hour: 25, minute: 0 });
    check("17-8", FramesError::Backwards { part: part("17-8") });
    check("8-8", FramesError::Backwards { part: part("8-8") });
    check("22-24:30", FramesError::NoSuchTime { hour: 24, minute: 30 });
}

#[test]
fn a_duration_that_could_be_two_things_is_asked_about() {
    let check = |typed: &str, error| assert_eq!(duration::read(typed), Err(error), "{typed:?}");
    for number in 1..=9 {
        check(&number.to_string(), DurationError::AskMinutesOrHours { number });
    }
    check("07", DurationError::AskMinutesOrHours { number: 7 });
    check(
        "1,250",
        DurationError::AskDecimalOrGrouped {
            decimal: Minutes(75),
            grouped: 1250,
        },
    );
    check(
        "1.250",
        DurationError::AskDecimalOrGrouped {
            decimal: Minutes(75),
            grouped: 1250,
        },
    );
    check(
        "1.333 h",
        DurationError::AskDecimalOrGrouped {
            decimal: Minutes(80),
            grouped: 1333,
        },
    );
}

#[test]
fn what_is_no_duration_is_refused() {
    let check = |typed: &str, error| assert_eq!(duration::read(typed), Err(error), "{typed:?}");
    check("", DurationError::Empty);
    check("  ", DurationError::Empty);
    check("0", DurationError::TooShort);
    check("0:00", DurationError::TooShort);
    check("0,001h0", DurationError::NotADuration);
    check("0,0001", DurationError::TooShort);
    check("1441", DurationError::TooLong);
    check("24:01", DurationError::TooLong);
    check("25h", DurationError::TooLong);
    check("999999999", DurationError::TooLong);
    check("999999999h", DurationError::TooLong);
    check("1:75", DurationError::NoSuchMinute { minutes: 75 });
    check("1h60", DurationError::NoSuchMinute { minutes: 60 });
    for typed in [
        "-5", "1:5", ":30", "1:15:30", "1,5m", "1h1h", "15 1h", "1 15", "1,", ",5", "1,2,3", "x", "1 Tag", "h",
    ] {
        check(typed, DurationError::NotADuration);
    }
    for typed in [
        "٧٥",
        "１０",
        "1\u{a0}15",
        "9999999999",
        "1:15h",
        "75mm",
        "1..5",
        "½",
        "1h15h",
        "1 Std 15 Std",
    ] {
        check(typed, DurationError::NotADuration);
    }
}

#[test]
fn money_follows_the_decimal_sign_of_the_language() {
    let check =
        |typed: &str, language, expected| assert_eq!(money::read(typed, language), expected, "{typed:?} {language:?}");
    let (de, en) = (Language::De, Language::En);
    let ask = |meant| Err(MoneyError::AskSigns { meant: Cents(meant) });
    check("95", de, Ok(Cents(9_500)));
    check("95,00", de, Ok(Cents(9_500)));
    check("95,5", de, Ok(Cents(9_550)));
    check("0,60", de, Ok(Cents(60)));
    check("1.234", de, Ok(Cents(123_400)));
    check("1.234,50", de, Ok(Cents(123_450)));
    check("1.234.567,89 €", de, Ok(Cents(123_456_789)));
    check("1 234,50 EUR", de, Ok(Cents(123_450)));
    check("1\u{a0}234,5", de, Ok(Cents(123_450)));
    check("1234,5", de, Ok(Cents(123_450)));
    check("0", de, Ok(Cents(0)));
    check("95.00", de, ask(9_500));
    check("95.5", de, ask(9_550));
    check("1,234.50", de, ask(123_450));
    check("1,234", de, ask(123_400));
    check("95", en, Ok(Cents(9_500)));
    check("95.00", en, Ok(Cents(9_500)));
    check("1,234", en, Ok(Cents(123_400)));
    check("€1,234.50", en, Ok(Cents(123_450)));
    check("95,00", en, ask(9_500));
    check("1.234,50", en, ask(123_450));
    check("1.234", en, ask(123_400));
    check("", de, Err(MoneyError::Empty));
    check("€", de, Err(MoneyError::Empty));
    check("1,2345", de, Err(MoneyError::TooPrecise));
    check("10.000.000.000", de, Ok(Cents(1_000_000_000_000)));
    check("10.000.000.000,01", de, Err(MoneyError::TooLarge));
    check("99999999999999999999", de, Err(MoneyError::TooLarge));
    for typed in [
        "-5",
        "1.23.456",
        "12.34.567",
        "1.2345",
        "0.950",
        ",50",
        "95,",
        "95.",
        "neunzig",
        "95 $",
        "1e5",
        "９５",
    ] {
        check(typed, de, Err(MoneyError::NotAnAmount));
    }
}

#[test]
fn a_remote_id_is_digits_and_nothing_else() {
    let check = |typed: &str, digits: &str| {
        let id = remote_id::read(typed).unwrap();
        assert_eq!(id.digits(), digits, "{typed:?}");
    };
    check("123456789", "123456789");
    check(" 123 456 789\n", "123456789");
    check("1\u{a0}234\u{a0}567\u{a0}890", "1234567890");
    check("123-456-789", "123456789");
    check("12345678", "12345678");
    check("123456789012", "123456789012");
    let refuse = |typed: &str, error| assert_eq!(remote_id::read(typed), Err(error), "{typed:?}");
    refuse("", RemoteIdError::Empty);
    refuse(" \t", RemoteIdError::Empty);
    refuse("1234567", RemoteIdError::WrongLength { digits: 7 });
    refuse("1234567890123", RemoteIdError::WrongLength { digits: 13 });
    for (typed, character) in [
        ("123456789 --play", 'p'),
        ("١٢٣٤٥٦٧٨٩", '١'),
        ("12345678９", '９'),
        ("s1122344", 's'),
    ] {
        refuse(typed, RemoteIdError::BadCharacter { character });
    }
    for (typed, character) in [
        ("-123456789", '-'),
        ("123456789-", '-'),
        ("123\t456789", '\t'),
        ("123–456–789", '–'),
    ] {
        refuse(typed, RemoteIdError::BadCharacter { character });
    }
    refuse("\\\\server\\share", RemoteIdError::BadCharacter { character: '\\' });
    assert_eq!(
        remote_id::read("1234567890").unwrap().grouped(),
        "1\u{a0}234\u{a0}567\u{a0}890"
    );
    assert_eq!(remote_id::read("123456789").unwrap().grouped(), "123\u{a0}456\u{a0}789");
}

#[test]
fn a_stored_remote_id_is_checked_when_it_is_read_again() {
    let id: RemoteId = serde_json::from_str("\"123456789\"").unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"123456789\"");
    assert!(
        serde_json::from_str::<RemoteId>("\"--play x\"").is_err(),
        "nothing but digits gets in by the back door"
    );
}

#[test]
fn errors_cross_the_wire_as_codes_with_arguments() {
    let check = |error: serde_json::Value, expected: serde_json::Value| assert_eq!(error, expected);
    let to_value = |error: &DurationError| serde_json::to_value(error).unwrap();
    check(
        to_value(&DurationError::AskMinutesOrHours { number: 7 }),
        serde_json::json!({ "code": "ask_minutes_or_hours", "number": 7 }),
    );
    check(
        to_value(&DurationError::AskDecimalOrGrouped {
            decimal: Minutes(75),
            grouped: 1250,
        }),
        serde_json::json!({ "code": "ask_decimal_or_grouped", "decimal": 75, "grouped": 1250 }),
    );
    check(
        serde_json::to_value(DateError::BadTime {
            time: ClockError::NotATime,
        })
        .unwrap(),
        serde_json::json!({ "code": "bad_time", "time": { "code": "not_a_time" } }),
    );
}

proptest! {
    #[test]
    fn nothing_typed_panics(text in ".{0,60}", offset in 0_u64..47_000) {
        let today = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + chrono::Days::new(offset);
        let _ = (cid::read(&text), cid::mail_tag(&text), duration::read(&text), clock::read(&text), remote_id::read(&text));
        let _ = (duration::read_hours(&text), frames::read(&text));
        for language in [Language::De, Language::En] {
            let _ = money::read(&text, language);
            for purpose in [Purpose::Ahead, Purpose::Done, Purpose::Any] {
                let _ = date::read(&text, today, language, purpose);
            }
        }
    }

    #[test]
    fn figures_and_signs_in_any_order_never_panic(text in "[0-9.,:+\\-#\\[\\]()hmw €]{0,24}") {
        let _ = (cid::read(&text), cid::mail_tag(&text), duration::read(&text), clock::read(&text), remote_id::read(&text));
        let _ = (duration::read_hours(&text), frames::read(&text));
        let _ = money::read(&text, Language::De);
        let _ = date::read(&text, NaiveDate::MAX, Language::De, Purpose::Ahead);
        if let Ok(minutes) = duration::read(&text) {
            prop_assert!((1..=1440).contains(&minutes.0));
        }
    }

    #[test]
    fn every_cid_is_read_back_from_its_tag(number in 1_i64..=999_999_999) {
        let tag = format!("[CID#{number}]");
        prop_assert_eq!(cid::read(&tag), Ok(Cid(number)));
        prop_assert_eq!(cid::mail_tag(&format!("AW: {tag} x")), MailTag::One(Cid(number)));
    }

    #[test]
    fn a_duration_written_as_a_clock_is_read_back(minutes in 1_i64..=1440) {
        let text = format!("{}:{:02}", minutes / 60, minutes % 60);
        prop_assert_eq!(duration::read(&text), Ok(Minutes(minutes)));
    }
}
