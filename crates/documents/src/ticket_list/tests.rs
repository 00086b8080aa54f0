//! What must hold on every page of a list of open cases.

use super::pdf::lay_out;
use super::{Due, Grouping, ListHead, ListScope, ListedTicket};
use crate::canvas::inspection::{Reader, faults};
use crate::canvas::style::Style;
use callbuch_core::ids::Cid;
use callbuch_core::language::Language::{De, En};
use callbuch_core::money::Minutes;
use callbuch_core::statements::Worker;
use callbuch_core::tickets::{Kind, Priority, Status};
use chrono::{NaiveDate, NaiveDateTime};

fn on(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn at(month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    on(month, day).and_hms_opt(hour, minute, 0).unwrap()
}

fn head() -> ListHead {
    let worker = |initials: &str, name: &str| Worker {
        initials: initials.into(),
        name: name.into(),
    };
    ListHead {
        firm: "Hanse Kontor Software GmbH".into(),
        colour: 0x0b_5c6b,
        scope: ListScope::Customer {
            name: "Krause Fördertechnik GmbH & Co. KG".into(),
            number: "10217".into(),
        },
        as_of: at(11, 23, 14, 30),
        grouping: Grouping::Priority,
        shows_worked: true,
        people: vec![
            worker("JA", "Jana Arndt"),
            worker("MK", "Mehmet Kaya"),
            worker("TB", "Tomasz Bąk"),
        ],
    }
}

/// The ten cases of the design's specimen, in no particular order.
fn tickets() -> Vec<ListedTicket<'static>> {
    include_str!("../../tests/fixtures/tickets.txt")
        .lines()
        .map(ticket)
        .collect()
}

fn ticket(line: &'static str) -> ListedTicket<'static> {
    let fields: Vec<&str> = line.split(" | ").collect();
    let [
        cid,
        subject,
        next_step,
        kind,
        priority,
        status,
        day,
        reported_by,
        initials,
        due,
        worked,
    ] = fields[..]
    else {
        panic!("eleven fields: {line}")
    };
    let day: NaiveDate = day.parse().unwrap();
    ListedTicket {
        cid: Cid(cid.parse().unwrap()),
        customer: "Krause Fördertechnik GmbH & Co. KG",
        subject,
        next_step,
        kind: Kind::from_word(kind).unwrap(),
        priority: Priority::from_word(priority),
        status: Status::from_word(status).unwrap(),
        received: day.and_hms_opt(9, 0, 0).unwrap(),
        reported_by,
        responsible: "Jana Arndt",
        initials,
        due: match due.split_once(' ') {
            Some(("deadline", at)) => Due::Deadline(at.parse().unwrap()),
            Some(("resubmission", day)) => Due::Resubmission(day.parse().unwrap()),
            Some((_, day)) => Due::ReleaseBy(day.parse().unwrap()),
            None if due == "release" => Due::Release,
            None => Due::Nothing,
        },
        resubmission: None,
        worked: Minutes(worked.parse().unwrap()),
        last_note: "",
    }
}

#[test]
fn the_specimen_is_met_baseline_by_baseline() {
    let specimen: Vec<Vec<(f64, f64, String)>> =
        serde_json::from_str(include_str!("../../tests/fixtures/proof-list.json")).unwrap();
    let sheets = lay_out(&head(), &tickets(), De);
    assert_eq!(sheets.pages.len(), 1);
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let found: Vec<_> = Reader::new(&sheets.pages[0]).texts().collect();
    for (x, y, words) in &specimen[0] {
        let same: Vec<_> = found.iter().filter(|text| plain(text.words) == plain(words)).collect();
        let is_there = same
            .iter()
            .any(|text| (text.x - x).abs() < 0.2 && (text.y - y).abs() < 0.2);
        assert!(
            is_there,
            "{words:?} is not at {x}/{y}, but at {:?}",
            same.iter().map(|text| (text.x, text.y)).collect::<Vec<_>>()
        );
    }
    assert_eq!(found.len(), specimen[0].len(), "nothing else stands on the page");
}

#[test]
fn every_page_is_free_of_overlaps_and_within_its_margins() {
    let long = ListedTicket {
        cid: Cid(999_999_999),
        customer: "Vereinigte Norddeutsche Fördertechnik- und Anlagenbaugesellschaft mbH & Co. Kommanditgesellschaft",
        subject: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft meldet Łódź und Ελλάδα, und dann noch viel mehr, das nicht mehr auf zwei Zeilen passt, weil es so lang ist",
        next_step: "Nach Rücksprache mit dem Hersteller der Datenbank wird eine Korrektur eingespielt, die alle Bestände neu berechnet und danach die Inventur wiederholt",
        reported_by: "Wilhelmine-Charlotte von Donnersmarck-Hohenlohe",
        responsible: "Wilhelmine-Charlotte von Donnersmarck-Hohenlohe",
        initials: "WMM",
        kind: Kind::Suggestion,
        due: Due::Resubmission(on(11, 20)),
        worked: Minutes(74_070),
        ..tickets()[0]
    };
    for grouping in [Grouping::Priority, Grouping::Status, Grouping::Kind] {
        for scope in [
            head().scope,
            ListScope::Internal { customer: None },
            ListScope::Internal {
                customer: Some(long.customer.into()),
            },
        ] {
            for (shows_worked, language) in [(true, De), (false, De), (true, En), (false, En)] {
                for many in [0, 1, 3, 40] {
                    let mut rows: Vec<_> = std::iter::repeat_n(tickets(), many / 10 + 1)
                        .flatten()
                        .take(many)
                        .collect();
                    rows.extend((many > 1).then_some(long));
                    let head = ListHead {
                        grouping,
                        scope: scope.clone(),
                        shows_worked,
                        ..head()
                    };
                    for page in &lay_out(&head, &rows, language).pages {
                        assert_eq!(
                            faults(page, 20.0, 282.0),
                            Vec::<String>::new(),
                            "{grouping:?} {scope:?} {language:?} {many}"
                        );
                        let lowest = Reader::new(page)
                            .texts()
                            .filter(|text| text.y < 193.0)
                            .map(|text| text.y)
                            .fold(0.0, f64::max);
                        assert!(lowest <= 190.0, "the body ends above the legend");
                    }
                }
            }
        }
    }
}

#[test]
fn a_group_goes_on_with_its_name_and_no_head_stands_alone() {
    let rows: Vec<_> = std::iter::repeat_n(tickets(), 12).flatten().collect();
    let sheets = lay_out(&head(), &rows, De);
    assert!(sheets.pages.len() > 5);
    let mut continued = 0;
    for page in &sheets.pages {
        let texts: Vec<_> = Reader::new(page).texts().collect();
        for (n, text) in texts.iter().enumerate().filter(|(_, text)| text.style == Style::Case) {
            continued += usize::from(text.words.ends_with("(Fortsetzung)"));
            let is_next_head = |text: &&crate::canvas::inspection::Text| text.style == Style::Case;
            let under = texts[n + 1..].iter().take_while(|text| !is_next_head(text));
            let rows = under.filter(|text| text.style == Style::Sum && text.x < 21.0).count();
            assert!(rows >= 2, "{} has only {rows} rows under it", text.words);
        }
    }
    assert!(continued >= 4, "a group that goes on says so");
}

#[test]
fn what_is_overdue_comes_first_and_a_release_never_is() {
    let now = at(11, 23, 14, 30);
    let check = |due: Due, overdue: bool| assert_eq!(due.is_overdue(now), overdue, "{due:?}");
    check(Due::Deadline(at(11, 23, 14, 29)), true);
    check(Due::Deadline(now), false);
    check(Due::Resubmission(on(11, 22)), true);
    check(Due::Resubmission(on(11, 23)), false);
    check(Due::ReleaseBy(on(11, 1)), false);
    check(Due::Nothing, false);
}

#[test]
fn the_customers_list_names_no_one_else_and_the_internal_one_says_what_it_is() {
    let words = |scope: ListScope| {
        let sheets = lay_out(&ListHead { scope, ..head() }, &tickets(), De);
        Reader::new(&sheets.pages[0]).all().join("\n")
    };
    assert!(!words(head().scope).contains("Jana Arndt ·"), "no responsible persons");
    let internal = words(ListScope::Internal { customer: None });
    assert!(
        internal.contains("Nur für den internen Gebrauch")
            && internal.contains("Krause Fördertechnik GmbH & Co. KG · Jana Arndt")
    );
}
