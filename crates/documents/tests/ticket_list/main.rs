//! The list of open cases through the door.

#![allow(clippy::unwrap_used)]

use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use callbuch_core::ids::Cid;
use callbuch_core::language::Language::{self, De, En};
use callbuch_core::money::Minutes;
use callbuch_core::tickets::{Kind, Priority, Status};
use callbuch_documents::ticket_list::{self, Due, Grouping, ListHead, ListScope, ListedTicket};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use std::io::Cursor;

fn moment() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 13, 30, 0).unwrap()
}

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn at(day: u32) -> NaiveDateTime {
    on(day).and_hms_opt(9, 15, 0).unwrap()
}

fn head(scope: ListScope) -> ListHead {
    ListHead {
        firm: "Hanse Kontor Software GmbH".into(),
        colour: 0x0b_5c6b,
        scope,
        as_of: on(23).and_hms_opt(14, 30, 0).unwrap(),
        grouping: Grouping::Priority,
        shows_worked: true,
        people: Vec::new(),
    }
}

fn customer() -> ListScope {
    ListScope::Customer {
        name: "Krause Fördertechnik GmbH & Co. KG".into(),
        number: "10217".into(),
    }
}

fn tickets() -> Vec<ListedTicket<'static>> {
    let ticket = ListedTicket {
        cid: Cid(4764),
        customer: "Krause Fördertechnik GmbH & Co. KG",
        subject: "Monatsabschluss bricht mit Sperrmeldung ab",
        next_step: "Ursache offen",
        kind: Kind::Error,
        priority: Some(Priority::A),
        status: Status::Working,
        received: at(18),
        reported_by: "Sabine Ott",
        responsible: "Tomasz Bąk",
        initials: "TB",
        due: Due::Deadline(at(20)),
        resubmission: None,
        worked: Minutes(370),
        last_note: "Das Protokoll der Datenbank liegt vor.\nWir melden uns morgen.",
    };
    vec![
        ticket,
        ListedTicket {
            cid: Cid(999_999_999),
            subject: "=HYPERLINK(\"http://example.invalid\";\"klick\")",
            kind: Kind::Suggestion,
            priority: None,
            status: Status::Hold,
            due: Due::Resubmission(on(27)),
            resubmission: Some(on(27)),
            worked: Minutes(74_070),
            last_note: "\u{1b}[31mrot\u{0}",
            ..ticket
        },
        ListedTicket {
            cid: Cid(4772),
            subject: "Łódź und Ελλάδα",
            status: Status::Open,
            worked: Minutes(0),
            last_note: "",
            ..ticket
        },
    ]
}

fn sheet(scope: ListScope, rows: &[ListedTicket], language: Language) -> calamine::Range<Data> {
    let bytes = ticket_list::xlsx(&head(scope), rows.iter().copied(), language, moment()).unwrap();
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    book.worksheet_range(&name).unwrap()
}

#[test]
fn the_workbook_holds_real_dates_numbers_and_durations() {
    let range = sheet(customer(), &tickets(), De);
    let heads: Vec<String> = range.rows().nth(3).unwrap().iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(heads.join(" | "), @"CID | Betreff | Art | Priorität | Status | Bedeutung des Status | Verantwortlich | Eingegangen | Wiedervorlage | geleistet | geleistet Std. | Letzte Nachricht an den Kunden");
    let row: Vec<Data> = range.rows().nth(5).unwrap().to_vec();
    assert_eq!(row[0].as_f64(), Some(999_999_999.0));
    assert_eq!(
        row[1],
        Data::String(tickets()[1].subject.into()),
        "a subject is never a formula"
    );
    assert_eq!(row[3], Data::Empty, "no priority");
    assert_eq!(row[4], Data::String("Hold".into()));
    assert_eq!(
        row[5],
        Data::String("mit Ihnen vereinbart zurückgestellt bis zum Termin".into())
    );
    assert_eq!(row[7].as_datetime(), Some(at(18)));
    assert_eq!(row[8].as_date(), Some(on(27)));
    let Data::DateTime(worked) = &row[9] else {
        panic!("a duration: {:?}", row[9])
    };
    assert!(worked.is_duration() && (worked.as_f64() * 1440.0 - 74_070.0).abs() < 1e-6);
    assert_eq!(row[10].as_f64(), Some(1234.5));
    assert_eq!(row[11], Data::String("[31mrot".into()), "control characters are gone");
    let sums: Vec<Data> = range.rows().nth(7).unwrap().to_vec();
    assert_eq!(sums[0], Data::String("Gesamt".into()));
    assert!(
        (sums[10].as_f64().unwrap() - 74_440.0 / 60.0).abs() < 1e-9,
        "the cached sum is the sum"
    );
}

#[test]
fn only_the_internal_workbook_names_customers() {
    let text = |scope, language| {
        let range = sheet(scope, &tickets(), language);
        range
            .rows()
            .flatten()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let internal = text(ListScope::Internal { customer: None }, En);
    assert!(internal.contains("All customers") && internal.contains(" Krause Fördertechnik GmbH & Co. KG "));
    let own = text(customer(), De);
    assert_eq!(own.matches("Krause").count(), 1, "only in the head");
}

#[test]
fn an_empty_list_is_a_list() {
    let range = sheet(customer(), &[], De);
    assert_eq!(range.rows().count(), 6, "heads, and a sum of nothing");
    let rendered = ticket_list::pdf(&head(customer()), &[], De, moment()).unwrap();
    assert_eq!(rendered.pages, 1);
}

#[test]
fn the_same_rows_and_moment_give_the_same_bytes() {
    let xlsx = || ticket_list::xlsx(&head(customer()), tickets(), De, moment()).unwrap();
    let pdf = || {
        ticket_list::pdf(&head(customer()), &tickets(), De, moment())
            .unwrap()
            .bytes
    };
    assert!(xlsx() == xlsx() && pdf() == pdf(), "nothing random, no clock");
}

#[test]
fn the_pdf_can_be_read() {
    let text = |scope, language| {
        let rendered = ticket_list::pdf(&head(scope), &tickets(), language, moment()).unwrap();
        let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("list-{language:?}.pdf"));
        std::fs::write(&path, rendered.bytes).unwrap();
        let output = std::process::Command::new("pdftotext")
            .arg("-layout")
            .arg(&path)
            .arg("-")
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let parts = |line: &str| {
            line.split("  ")
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("  ")
        };
        text.lines().map(parts).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!("list_de", text(customer(), De));
    insta::assert_snapshot!("list_en_internal", text(ListScope::Internal { customer: None }, En));
    assert_eq!(ticket_list::svg(&head(customer()), &tickets(), De).len(), 1);
}
