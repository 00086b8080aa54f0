//! The charts: their figures are the statement's own, and none is parted.

use super::lay_out;
use super::samples::{extremes, krause, of_entries};
use crate::canvas::inspection::{Reader, faults};
use crate::canvas::page::{Mark, Page};
use crate::canvas::style::{Ink, Style};
use callbuch_core::language::Language::{self, De, En};
use callbuch_core::money::Minutes;
use callbuch_core::statements::effort::{Effort, MonthOfWork};
use callbuch_core::statements::{Edition, Statement};
use callbuch_i18n::durations;
use chrono::Months;

/// The same with charts: eleven months before, and the one of the statement.
fn charted(mut statement: Statement) -> Statement {
    let here: Effort = statement
        .cases
        .iter()
        .map(callbuch_core::statements::StatementCase::effort)
        .sum();
    statement.options.charts = true;
    statement.months = (0..12)
        .map(|n| MonthOfWork {
            month: statement.from - Months::new(11 - n),
            effort: match n {
                11 => here,
                3 => Effort::default(),
                n => Effort {
                    paid: Minutes(i64::from(n) * 137),
                    free: Minutes(i64::from(n % 4) * 61),
                },
            },
        })
        .collect();
    statement
}

fn pages(statement: &Statement, language: Language) -> Vec<Page> {
    lay_out(statement, language, None).pages
}

/// The figures of the row with this label.
fn row<'a>(pages: &'a [Page], heading: &str, label: &str) -> Vec<&'a str> {
    let page = pages.iter().find(|page| Reader::new(page).has(heading)).unwrap();
    let top = Reader::new(page).texts().find(|text| text.words == heading).unwrap().y;
    let own = |text: &crate::canvas::inspection::Text| text.y > top && text.words == label;
    let y = Reader::new(page).texts().find(own).unwrap().y;
    Reader::new(page)
        .texts()
        .filter(|text| (text.y - y).abs() < 0.01 && text.x > 128.0)
        .map(|text| text.words)
        .collect()
}

#[test]
fn figures_beside_the_bars_are_the_statements_own() {
    for (language, cases, months, total, last) in [
        (
            De,
            "Aufwand nach Supportfall",
            "Aufwand nach Monat",
            "Gesamt",
            "Oktober 2026",
        ),
        (En, "Effort by case", "Effort by month", "Total", "October 2026"),
    ] {
        for statement in [
            krause(),
            of_entries(&[1, 1, 1]),
            of_entries(&[2; 30]),
            of_entries(&[3; 12]),
        ] {
            let statement = charted(statement);
            let pages = pages(&statement, language);
            let worked = durations::clock(statement.sums().worked);
            let glance = statement.glance();
            let wanted = [
                durations::clock(glance.all.worked - glance.free),
                durations::clock(glance.free),
                worked.clone(),
            ];
            assert_eq!(row(&pages, cases, total), wanted, "by case");
            assert_eq!(row(&pages, months, last), wanted, "the month of the statement");
        }
    }
}

#[test]
fn a_chart_stands_whole_on_one_page_within_its_margins() {
    for entries in 1..=60 {
        for base in [of_entries(&[1, entries]), of_entries(&vec![1; entries])] {
            let pages = pages(&charted(base), De);
            for page in &pages {
                assert_eq!(faults(page, 25.0, 190.0), Vec::<String>::new(), "{entries} entries");
            }
            let on = |words: &str| pages.iter().position(|page| Reader::new(page).has(words));
            assert_eq!(on("Aufwand nach Monat"), on("Zwölf Monate"), "{entries} entries");
            assert_eq!(on("November 2025"), on("Oktober 2026"), "{entries} entries");
        }
    }
    let long = charted(extremes());
    for page in pages(&long, De).iter().chain(&pages(&long, En)) {
        assert_eq!(faults(page, 25.0, 190.0), Vec::<String>::new());
    }
}

#[test]
fn many_cases_are_the_largest_and_the_rest() {
    let pages = pages(&charted(of_entries(&[1; 60])), De);
    let page = pages
        .iter()
        .find(|page| Reader::new(page).has("Aufwand nach Supportfall"))
        .unwrap();
    assert!(Reader::new(page).has("49 weitere Fälle"));
}

#[test]
fn charts_are_told_apart_without_colour_and_are_legible() {
    for page in pages(&charted(krause()), De) {
        for mark in &page.marks {
            if let Mark::Rect { fill, outline, .. } = mark {
                assert!(fill.is_none_or(|ink| ink != Ink::Firm), "no colour");
                assert!(*outline || *fill != Some(Ink::White), "white has its outline");
            }
        }
        assert!(
            Reader::new(&page)
                .texts()
                .all(|text| text.style.points() >= Style::Small.points())
        );
    }
}

#[test]
fn nothing_is_drawn_where_nobody_asked_or_everything_is_taken_back() {
    let mut plain = charted(krause());
    plain.options.charts = false;
    let mut taken_back = charted(krause());
    taken_back.edition = super::samples::cancellation().edition;
    assert!(matches!(taken_back.edition, Edition::Cancellation { .. }));
    for statement in [plain, taken_back, krause()] {
        let pages = pages(&statement, De);
        assert!(!pages.iter().any(|page| Reader::new(page).has("Aufwand nach Monat")));
    }
}
