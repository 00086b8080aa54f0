//! What must hold on every page of every statement.

use super::samples::{cancellation, draft, extremes, krause, of_entries};
use super::{lay_out, preview};
use crate::canvas::Sheets;
use crate::canvas::inspection::{Reader, faults};
use crate::canvas::page::Page;
use crate::canvas::style::Style;
use callbuch_core::language::Language::{self, De, En};
use callbuch_core::statements::{People, Statement};

fn sheets(statement: &Statement, language: Language) -> Sheets {
    lay_out(statement, language, None)
}

/// Every statement the tests look at, with its name.
fn all() -> Vec<(String, Statement)> {
    let mut all: Vec<(String, Statement)> = vec![
        ("specimen".into(), krause()),
        ("draft".into(), draft()),
        ("cancellation".into(), cancellation()),
        ("extremes".into(), extremes()),
        ("no cases".into(), of_entries(&[])),
        ("one entry".into(), of_entries(&[1])),
        ("three entries".into(), of_entries(&[3])),
        ("sixty entries".into(), of_entries(&[60])),
        (
            "many small cases".into(),
            of_entries(&[1, 2, 3, 4, 5, 6, 7, 8].repeat(4)),
        ),
        ("four hundred cases".into(), of_entries(&[2; 400])),
    ];
    for people in [People::Names, People::Nobody] {
        for (prices, clocks) in [(true, true), (true, false), (false, true), (false, false)] {
            for base in [krause(), extremes()] {
                let mut statement = base;
                statement.options.people = people;
                (statement.options.prices, statement.options.clocks) = (prices, clocks);
                (statement.options.free_lines, statement.options.letterhead) = (prices, clocks);
                all.push((format!("{people:?}, prices {prices}, clocks {clocks}"), statement));
            }
        }
    }
    all
}

#[test]
fn every_page_is_free_of_overlaps_and_within_its_margins() {
    for (name, statement) in all() {
        for language in [De, En] {
            for (n, page) in sheets(&statement, language).pages.iter().enumerate() {
                assert_eq!(
                    faults(page, 25.0, 190.0),
                    Vec::<String>::new(),
                    "{name}, {language:?}, page {}",
                    n + 1
                );
            }
        }
    }
}

#[test]
fn the_specimen_is_met_baseline_by_baseline() {
    let check = |statement: &Statement, specimen: &str| {
        let specimen: Vec<Vec<(f64, f64, String)>> = serde_json::from_str(specimen).unwrap();
        let pages = sheets(statement, De).pages;
        assert_eq!(pages.len(), specimen.len());
        for (n, (page, wanted)) in pages.iter().zip(specimen).enumerate() {
            meets(page, wanted, n + 1);
        }
    };
    check(&krause(), include_str!("../../tests/fixtures/proof.json"));
    let mut plain = draft();
    (plain.options.prices, plain.options.clocks) = (false, false);
    check(&plain, include_str!("../../tests/fixtures/proof-draft.json"));
}

/// Each text of the specimen stands on the page where it should, and nothing else does.
fn meets(page: &Page, wanted: Vec<(f64, f64, String)>, number: usize) {
    // The specimen sets brackets as texts of their own, and has no rule for the firm's name and the log head.
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let is_own = |text: &str| text.starts_with("Callbuch · ") || ["(", ")", "Hanse Kontor Software"].contains(&text);
    let mut found: Vec<(f64, f64, String)> = Reader::new(page)
        .texts()
        .filter(|text| !is_own(text.words) && !(text.style == Style::Firm))
        .map(
            |text| match text.words.strip_prefix('(').and_then(|words| words.strip_suffix(')')) {
                Some(words) => (text.x + text.style.width("("), text.y, plain(words)),
                None => (text.x, text.y, plain(text.words)),
            },
        )
        .collect();
    for (x, y, words) in wanted.into_iter().filter(|(_, _, words)| !is_own(words)) {
        let words = plain(&words);
        let at = found
            .iter()
            .position(|(fx, fy, text)| *text == words && (fx - x).abs() < 0.02 && (fy - y).abs() < 0.02);
        assert!(
            at.is_some(),
            "page {number}: {words:?} is not at {x}/{y}, but at {:?}",
            places(&found, &words)
        );
        found.swap_remove(at.unwrap());
    }
    assert!(found.is_empty(), "page {number}: the specimen does not have {found:?}");
}

fn places(found: &[(f64, f64, String)], words: &str) -> Vec<(f64, f64)> {
    found
        .iter()
        .filter(|(_, _, text)| text == words)
        .map(|(x, y, _)| (*x, *y))
        .collect()
}

#[test]
fn decimal_signs_stand_under_one_another() {
    for (name, statement) in [
        ("specimen", krause()),
        ("extremes", extremes()),
        ("cancellation", cancellation()),
    ] {
        for (language, sign) in [(De, ','), (En, '.')] {
            let mut places: Vec<(f64, String)> = Vec::new();
            for page in &sheets(&statement, language).pages {
                // The column of amounts: figures that end right of the rates and left of the marks.
                for text in Reader::new(page)
                    .texts()
                    .filter(|text| text.x > 150.0 && text.end() < 190.0 && text.y > 140.0)
                {
                    let Some(at) = text
                        .words
                        .rfind(sign)
                        .filter(|_| text.words.starts_with(|c: char| c.is_ascii_digit()))
                    else {
                        continue;
                    };
                    if text.end() > 178.0 {
                        places.push((text.x + text.style.width(&text.words[..at]), text.words.to_owned()));
                    }
                }
            }
            let first = places.first().map_or(0.0, |(x, _)| *x);
            for (x, words) in places {
                assert!(
                    (x - first).abs() < 0.02,
                    "{name}, {language:?}: the sign of {words} stands at {x}, not {first}"
                );
            }
        }
    }
}

#[test]
fn the_short_hint_stands_on_a_statement_of_one_page() {
    let mut short = of_entries(&[1]);
    short.rules[0].activities.truncate(1);
    short.allowances.clear();
    let one = sheets(&short, De);
    assert_eq!(one.pages.len(), 1, "up to three lines fit on one page");
    assert!(Reader::new(&one.pages[0]).has("Dies ist keine Rechnung."));
    let many = sheets(&krause(), De);
    assert!(
        Reader::new(&many.pages[0])
            .texts()
            .any(|text| text.words.ends_with("stehen auf der letzten Seite."))
    );
}

#[test]
fn a_short_statement_is_divided_before_its_sums() {
    let mut short = of_entries(&[3]);
    short.options.signature = true;
    short.cases[0]
        .entries
        .iter_mut()
        .for_each(|entry| entry.text = "sehr ausführliche Beschreibung ".repeat(8));
    let sheets = sheets(&short, De);
    assert_eq!(sheets.pages.len(), 2);
    assert!(!Reader::new(&sheets.pages[0]).has("Summen nach Kennzeichen"));
    assert!(
        Reader::new(&sheets.pages[1]).has("Summen nach Kennzeichen"),
        "the closing part keeps together"
    );
}

#[test]
fn more_than_fourteen_notes_of_a_page_are_gathered() {
    let mut statement = of_entries(&[30]);
    let noted = krause().cases[1].entries[2].clone();
    for (n, entry) in statement.cases[0].entries.iter_mut().enumerate() {
        let (id, day) = (entry.id, entry.day);
        *entry = noted.clone();
        (entry.id, entry.day) = (id, day);
        entry.explanation.day = day;
        entry.text = format!("Probedruck {n}");
    }
    let sheets = sheets(&statement, De);
    let page = Reader::new(&sheets.pages[1]);
    let notes: Vec<_> = page
        .texts()
        .filter(|text| text.style == Style::Note && text.x > 26.0)
        .map(|text| text.words)
        .collect();
    assert_eq!(notes.len(), 1, "one rule, one note: {notes:?}");
    assert!(
        notes[0].starts_with("Fernwartung, ") && notes[0].contains(" Fälle und Tage: je angefangene 15\u{a0}Minuten")
    );
    let signs: Vec<_> = page
        .texts()
        .filter(|text| text.style == Style::Row && "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(text.words))
        .collect();
    assert!(
        signs.len() > 14 && signs.iter().all(|sign| sign.words == "¹"),
        "all lead to the one note"
    );
}

#[test]
fn rules_higher_than_a_page_go_on_with_their_heading_and_the_signature_keeps_with_them() {
    let mut statement = of_entries(&[3]);
    statement.rules = std::iter::repeat_n(statement.rules[0].clone(), 9).collect();
    statement.allowances = std::iter::repeat_n(statement.allowances[0].clone(), 6).collect();
    let pages = sheets(&statement, De).pages;
    let last = Reader::new(pages.last().unwrap());
    assert!(last.has("So wurde gerechnet (Fortsetzung)") && last.has("Leistungen erbracht und anerkannt"));
    let words: Vec<String> = pages.iter().flat_map(|page| Reader::new(page).all()).collect();
    let count = |wanted: &str| words.iter().filter(|text| text.as_str() == wanted).count();
    assert_eq!((count("Programmierung"), count("gewährt")), (9, 6), "nothing is lost");
    for page in &pages {
        assert_eq!(faults(page, 25.0, 190.0), Vec::<String>::new());
    }
}

#[test]
fn nothing_is_printed_of_what_is_hidden() {
    let mut statement = krause();
    statement.options.people = People::Nobody;
    statement.options.prices = false;
    statement.options.clocks = false;
    statement.options.free_lines = false;
    statement.options.allowance = false;
    statement.options.signature = false;
    statement.options.letterhead = false;
    let sheets = sheets(&statement, De);
    let words: Vec<String> = sheets.pages.iter().flat_map(|page| Reader::new(page).all()).collect();
    for hidden in [
        "Jana Arndt · ",
        "Mehmet Kaya",
        "MK",
        "Wer",
        "Uhrzeit",
        "Betrag €",
        "95,00",
        "Leistungen erbracht und anerkannt",
    ] {
        assert!(!words.iter().any(|text| text == hidden), "{hidden} is hidden");
    }
    for hidden in ["08:12", "0,60", "CID\u{a0}4711", "Stundenkontingent (", "HRB"] {
        assert!(!words.iter().any(|text| text.contains(hidden)), "{hidden} is hidden");
    }
    assert!(
        words.iter().any(|text| text == "Fahrt 84\u{a0}km"),
        "journeys stay, without their price"
    );
}

#[test]
fn endless_texts_take_pages_and_not_for_ever() {
    let mut statement = of_entries(&[2]);
    statement.cases[0].subject = "Betreff ohne Ende ".repeat(5_000);
    statement.cases[0].entries[0].text = "Wort ".repeat(20_000);
    statement.cases[0].entries[1].text = "W".repeat(100_000);
    statement.recipient.name = "Name".repeat(10_000);
    statement.recipient.reference = "R".repeat(10_000);
    let preview = preview(&statement, De);
    assert!(preview.pages() > 50, "nothing is left out");
    for (n, page) in preview.sheets.pages.iter().enumerate() {
        assert_eq!(faults(page, 25.0, 190.0), Vec::<String>::new(), "page {}", n + 1);
    }
}
