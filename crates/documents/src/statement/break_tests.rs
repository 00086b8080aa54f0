//! Where pages break, and that what stands on a page adds up on it.

use super::lay_out;
use super::samples::{extremes, krause, of_entries};
use crate::canvas::inspection::{Reader, Text};
use crate::canvas::page::Page;
use crate::canvas::style::Style;
use callbuch_core::language::Language;
use callbuch_core::statements::Statement;
use std::collections::HashMap;

/// A row of the body, as a reader sees it.
#[derive(Debug)]
struct Row {
    kind: Kind,
    figures: Figures,
}

#[derive(Debug, PartialEq)]
enum Kind {
    Head { cid: String, continued: bool },
    Carried,
    Entry,
    FurtherLine,
    Subtotal,
    Sum { cid: String },
    ClosingPart(String),
    Signature,
}

/// Worked, billed, amount.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Figures([i64; 3]);

impl Figures {
    fn add(&mut self, other: Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }
}

/// The rows of a page, from top to bottom.
fn rows(page: &Page, first: bool) -> Vec<Row> {
    let mut lines: Vec<Vec<Text>> = Vec::new();
    let mut texts: Vec<Text> = Reader::new(page)
        .texts()
        .filter(|text| text.y > if first { 137.0 } else { 27.0 })
        .collect();
    texts.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    for text in texts {
        match lines.last_mut().filter(|line| (line[0].y - text.y).abs() < 0.01) {
            Some(line) => line.push(text),
            None => lines.push(vec![text]),
        }
    }
    lines.iter().filter_map(|line| row(line)).collect()
}

fn row(line: &[Text]) -> Option<Row> {
    let words: Vec<&str> = line.iter().map(|text| text.words).collect();
    let begins = |start: &str| words.iter().any(|words| words.starts_with(start));
    let cid = words
        .iter()
        .find_map(|words| words.split_once("CID\u{a0}"))
        .map(|(_, cid)| cid.to_owned());
    let is_date = |words: &str| words.len() == 10 && words.as_bytes()[2] == b'.';
    let kind = match line[0].style {
        Style::Heading if begins("Leistungen erbracht") => Kind::Signature,
        Style::Heading => Kind::ClosingPart(words.join(" ")),
        Style::Case if words[0].starts_with("CID\u{a0}") => Kind::Head {
            cid: cid?,
            continued: begins("") && words[1].ends_with("(Fortsetzung)"),
        },
        Style::Sum if begins("Summe CID") => Kind::Sum { cid: cid? },
        Style::Row if begins("Zwischensumme") => Kind::Subtotal,
        Style::Row if begins("Übertrag von Seite") => Kind::Carried,
        Style::Row if is_date(words[0]) => Kind::Entry,
        Style::Row if line.iter().any(|text| text.x > 150.0 && text.end() < 183.0) && !begins("Wert der") => {
            Kind::FurtherLine
        }
        _ => return None,
    };
    Some(Row {
        kind,
        figures: figures(line),
    })
}

/// The figures of a row by their columns (prices and times of day are shown).
fn figures(line: &[Text]) -> Figures {
    let mut figures = Figures::default();
    for text in line {
        let (clock, amount) = (text.words.split_once(':'), text.words.split_once(','));
        let end = text.end();
        if let Some((hours, minutes)) = clock.filter(|_| text.x > 123.5 && end < 152.0) {
            let column = usize::from(end > 138.0);
            figures.0[column] = hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap();
        } else if let Some((euros, cents)) = amount.filter(|_| text.x > 165.0 && end < 184.0) {
            figures.0[2] = euros.replace('.', "").parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap();
        }
    }
    figures
}

fn rules_stand_above(rows: &[Row]) -> bool {
    rows.iter()
        .any(|row| matches!(&row.kind, Kind::ClosingPart(part) if part.contains("So wurde")))
}

/// Reads a statement's pages as an auditor does.
fn audit(name: &str, statement: &Statement) -> usize {
    let sheets = lay_out(statement, Language::De, None);
    let entries: HashMap<String, usize> = statement
        .cases
        .iter()
        .map(|case| (case.cid.to_string(), case.entries.len()))
        .collect();
    let mut open = Figures::default();
    for (n, page) in sheets.pages.iter().enumerate() {
        let at = format!("{name}, page {}", n + 1);
        let rows = rows(page, n == 0);
        assert!(n == 0 || !rows.is_empty(), "{at} holds something");
        let mut under_head = 0;
        let mut head: Option<(String, bool)> = None;
        let mut sum = Figures::default();
        for row in &rows {
            match &row.kind {
                Kind::Head { cid, continued } => {
                    assert!(head.is_none(), "{at}: a head follows a sum");
                    assert!(
                        !continued || entries[cid] > 4,
                        "{at}: CID {cid} of {} entries is never broken",
                        entries[cid]
                    );
                    (head, under_head, sum) = (Some((cid.clone(), *continued)), 0, Figures::default());
                }
                Kind::Carried => {
                    assert_eq!(row.figures, open, "{at}: carried over is what was the subtotal");
                    sum.add(row.figures);
                }
                Kind::Entry => {
                    under_head += 1;
                    sum.add(row.figures);
                }
                Kind::FurtherLine => sum.add(row.figures),
                Kind::Subtotal => {
                    assert_eq!(row.figures, sum, "{at}: the lines add up to the subtotal");
                    assert!(under_head >= 2, "{at}: a head keeps with two entries");
                    (open, head) = (sum, None);
                }
                Kind::Sum { cid } => {
                    assert_eq!(row.figures, sum, "{at}: the lines add up to the sum of CID {cid}");
                    assert!(
                        under_head >= entries[cid].min(2),
                        "{at}: the sum of CID {cid} keeps with two entries"
                    );
                    head = None;
                }
                Kind::ClosingPart(_) => {}
                Kind::Signature => assert!(rules_stand_above(&rows), "{at}: the signature is never alone"),
            }
        }
        assert_eq!(head, None, "{at}: no head stands without an end");
    }
    sheets.pages.len()
}

#[test]
fn pages_break_by_the_rules_and_add_up() {
    let check = |name: &str, statement: &Statement, pages: std::ops::RangeInclusive<usize>| {
        let printed = audit(name, statement);
        assert!(pages.contains(&printed), "{name} has {printed} pages");
    };
    check("specimen", &krause(), 3..=3);
    check("one entry", &of_entries(&[1]), 1..=2);
    check("three entries", &of_entries(&[3]), 1..=2);
    check("sixty entries of one case", &of_entries(&[60]), 3..=5);
    check("sixty entries of twenty cases", &of_entries(&[3; 20]), 5..=9);
    check("extremes", &extremes(), 2..=5);
    for entries in 4..=40 {
        check("growing", &of_entries(&[3, entries, 2, entries + 1]), 2..=10);
    }
    let mixed: Vec<usize> = (0..200).map(|n| n % 13 + 1).collect();
    check("two hundred cases", &of_entries(&mixed), 60..=120);
}

#[test]
fn ten_thousand_entries_keep_the_rules() {
    let pages = audit("ten thousand entries", &of_entries(&[100; 100]));
    assert!((330..=560).contains(&pages), "{pages} pages");
}
