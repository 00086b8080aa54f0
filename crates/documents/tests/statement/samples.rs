//! Statements for the tests, and the programs that read what we print.

use callbuch_core::ids::{Cid, EntryId};
use callbuch_core::money::Minutes;
use callbuch_core::statements::effort::{Effort, MonthOfWork};
use callbuch_core::statements::{Edition, Statement, StatementCase};
use chrono::{DateTime, Days, Months, TimeZone, Utc};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The moment all documents of the tests are made at.
pub fn moment() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 4, 9, 30, 0).unwrap()
}

/// The statement of the design's specimen, with its logo.
pub fn krause() -> Statement {
    let mut statement: Statement = serde_json::from_str(include_str!("../fixtures/krause.json")).unwrap();
    statement.sender.logo = include_bytes!("../fixtures/logo.svg").to_vec();
    statement
}

/// The same as a draft without prices and times of day.
pub fn draft() -> Statement {
    let mut statement = Statement {
        edition: Edition::Draft,
        log_head: None,
        ..krause()
    };
    (statement.options.prices, statement.options.clocks) = (false, false);
    statement
}

/// The same taken back.
pub fn cancellation() -> Statement {
    let mut statement = krause();
    statement.edition = Edition::Cancellation {
        number: "ZN-2026-00043".into(),
        of: "ZN-2026-00042".into(),
        of_issued: statement.issued,
        reason: "Die Fahrten waren pauschal vereinbart".into(),
        by: "Jana Arndt".into(),
        billed_again: true,
    };
    statement
}

/// Cases enough for an overview and a few pages.
pub fn many_cases() -> Statement {
    let mut statement = krause();
    let cases = statement.cases.clone();
    for round in 1..4 {
        statement.cases.extend(cases.iter().cloned().map(|mut case| {
            case.cid = Cid(case.cid.0 + round * 100);
            case
        }));
    }
    statement
}

/// The same with the effort of its cases and of twelve months as bars.
pub fn charted(mut statement: Statement) -> Statement {
    let here: Effort = statement.cases.iter().map(StatementCase::effort).sum();
    statement.options.charts = true;
    statement.months = (0..12)
        .map(|n| MonthOfWork {
            month: statement.from - Months::new(11 - n),
            effort: match n {
                11 => here,
                4 => Effort::default(),
                n => Effort {
                    paid: Minutes(i64::from(n % 5) * 287),
                    free: Minutes(i64::from(n % 3) * 145),
                },
            },
        })
        .collect();
    statement
}

/// A statement of so many entries in one case.
pub fn of_entries(count: i64) -> Statement {
    let mut statement = krause();
    let pool: Vec<_> = statement.cases.iter().flat_map(|case| case.entries.clone()).collect();
    statement.cases.truncate(1);
    statement.cases[0].entries = (0..count)
        .map(|n| {
            let mut entry = pool[(n * 3) as usize % pool.len()].clone();
            entry.id = EntryId(n + 1);
            entry.day = statement.from + Days::new(n.unsigned_abs() % 31);
            entry
        })
        .collect();
    statement
}

/// A file of this name in a folder of its own for the test.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("statement");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Runs a reader and answers what it prints; the readers (poppler, qpdf) are declared needs of the tests.
pub fn read_with(program: &str, args: &[&str]) -> String {
    let output = Command::new(program)
        .args(args)
        .output()
        .unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    assert!(
        output.status.success(),
        "{program} {args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}
