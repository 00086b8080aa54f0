//! Statements for the tests of the layout.

use callbuch_core::charges::Charge;
use callbuch_core::ids::{Cid, EntryId};
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::{Edition, Line, LineKind, Statement, StatementCase, StatementEntry};
use chrono::Days;

/// The statement of the design's specimen: seven cases, every kind of line.
pub fn krause() -> Statement {
    serde_json::from_str(include_str!("../../tests/fixtures/krause.json")).unwrap()
}

/// The same as a draft.
pub fn draft() -> Statement {
    Statement {
        edition: Edition::Draft,
        log_head: None,
        ..krause()
    }
}

/// The same taken back.
pub fn cancellation() -> Statement {
    let edition = Edition::Cancellation {
        number: "ZN-2026-00043".into(),
        of: "ZN-2026-00042".into(),
        of_issued: krause().issued,
        reason: "Die Fahrten am 24.10. und 26.10.2026 waren pauschal vereinbart".into(),
        by: "Jana Arndt".into(),
        billed_again: true,
    };
    Statement { edition, ..krause() }
}

/// A statement with these numbers of entries in its cases: of every kind, worked and billed by the way.
pub fn of_entries(cases: &[usize]) -> Statement {
    let mut statement = krause();
    let pool: Vec<StatementEntry> = statement.cases.iter().flat_map(|case| case.entries.clone()).collect();
    let heads: Vec<StatementCase> = std::mem::take(&mut statement.cases);
    let mut id = 0;
    statement.cases = cases
        .iter()
        .enumerate()
        .map(|(n, entries)| {
            let mut case = heads[n % heads.len()].clone();
            case.cid = Cid(5000 + n as i64);
            case.entries = (0..*entries)
                .map(|m| {
                    id += 1;
                    let mut entry = pool[(n * 5 + m * 3) % pool.len()].clone();
                    entry.id = EntryId(id);
                    entry.day = statement.from + Days::new((m % 31) as u64);
                    entry
                })
                .collect();
            case
        })
        .collect();
    statement
}

/// Everything as long and as large as an office may type it.
pub fn extremes() -> Statement {
    let mut statement = of_entries(&[3, 5, 1]);
    let recipient = &mut statement.recipient;
    recipient.name =
        "Vereinigte Norddeutsche Fördertechnik- und Anlagenbaugesellschaft mbH & Co. Kommanditgesellschaft".into();
    recipient.address = vec![
        recipient.name.clone(),
        "Frau Dr.-Ing. Wilhelmine-Charlotte von Donnersmarck-Hohenlohe".into(),
        "Industriestraße 27".into(),
        "31785 Hameln".into(),
    ];
    recipient.endorsements = vec!["Persönlich / Vertraulich".into(), "Einschreiben mit Rückschein".into()];
    recipient.reference = "Kostenstelle 4711-0815-ABCDEFGHIJKLMNOPQRSTUVWXYZ-Projekt-Neubau-Werk-2".into();
    statement.sender.name = "Hanse Kontor Gesellschaft für Warenwirtschaft und Software mbH & Co. KG".into();
    statement.sender.notice =
        "Rechnung folgt zum Quartalsende; Rückfragen bitte an buchhaltung@hansekontor.example. ".repeat(4);
    let case = &mut statement.cases[0];
    case.cid = Cid(999_999_999);
    case.subject = "Über die Maßen ausführlicher Betreff mit Łódź und Ελλάδα und Жук "
        .repeat(4)
        .chars()
        .take(200)
        .collect();
    case.reported_by = "Wilhelmine-Charlotte von Donnersmarck-Hohenlohe-Langenburg".into();
    case.order_number = "4500118233/2026-Rahmenvertrag-Nord".into();
    for entry in &mut case.entries {
        entry.worker.initials = "WMM".into();
        entry.text =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft in 日本 geprüft".into();
    }
    let line = case.entries[0].lines.first_mut().unwrap();
    *line = Line {
        kind: LineKind::Work,
        worked: Minutes(74_070),
        billed: Minutes(74_070),
        rate: Some(Cents(999_999)),
        amount: Cents(99_999_999),
        mark: Charge::Goodwill,
        changed: true,
        ..line.clone()
    };
    statement
}
