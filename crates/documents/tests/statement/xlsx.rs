//! The workbook as calamine reads it.

use super::samples::{cancellation, draft, krause, moment};
use calamine::{Data, DataType, Range, Reader, Xlsx, open_workbook_from_rs};
use callbuch_core::language::Language::{self, De, En};
use callbuch_core::statements::Statement;
use callbuch_documents::statement;
use std::io::Cursor;

type Book = Xlsx<Cursor<Vec<u8>>>;

fn open(made: &Statement, language: Language) -> Book {
    let bytes = statement::xlsx(made, language, moment()).unwrap();
    open_workbook_from_rs(Cursor::new(bytes)).unwrap()
}

/// A sheet as lines of cells, as a person sees it.
fn shown(range: &Range<Data>) -> String {
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::DateTime(moment) if moment.is_duration() => format!("{:.0} min", moment.as_f64() * 1440.0),
        Data::DateTime(moment) if moment.as_f64() < 1.0 => format!("{:.0} min of the day", moment.as_f64() * 1440.0),
        Data::DateTime(moment) => moment.as_datetime().unwrap().format("%Y-%m-%d").to_string(),
        other => other.to_string(),
    };
    range
        .rows()
        .map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" | "))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_sheet_reads_as_it_should() {
    let mut german = open(&krause(), De);
    let names = german.sheet_names();
    assert_eq!(names, ["Einträge", "Fälle", "Summen", "Regeln"]);
    for name in names {
        let range = german.worksheet_range(&name).unwrap();
        insta::assert_snapshot!(
            format!("xlsx_{}", name.replace('ä', "ae").to_lowercase()),
            shown(&range)
        );
    }
    let mut english = open(&krause(), En);
    assert_eq!(english.sheet_names(), ["Entries", "Cases", "Totals", "Rules"]);
    let totals = english.worksheet_range("Totals").unwrap();
    insta::assert_snapshot!("xlsx_totals_en", shown(&totals));
}

#[test]
fn what_is_hidden_on_paper_is_not_in_the_sheet() {
    let heads = |made: &Statement| {
        let range = open(made, De).worksheet_range("Einträge").unwrap();
        range
            .rows()
            .nth(3)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    let all = heads(&krause());
    assert_eq!(all.len(), 19);
    let mut made = draft();
    made.options.people = callbuch_core::statements::People::Nobody;
    let some = heads(&made);
    for hidden in ["von", "bis", "Wer", "€/Std.", "Betrag €", "Wert ohne Berechnung €"] {
        assert!(
            all.iter().any(|head| head == hidden) && !some.iter().any(|head| head == hidden),
            "{hidden}"
        );
    }
    let rules = shown(&open(&made, De).worksheet_range("Regeln").unwrap());
    assert!(!rules.contains("Jana Arndt") && !rules.contains("95"), "{rules}");
}

#[test]
fn texts_stay_texts_and_long_ones_are_cut() {
    let mut made = krause();
    made.cases[0].subject = "=HYPERLINK(\"http://example.invalid\";\"klick\")".into();
    made.cases[0].entries[0].text = "a\u{0}b\u{1b}".repeat(20_000);
    made.cases[0].entries[1].text = "zwei\nZeilen".into();
    let mut book = open(&made, De);
    let range = book.worksheet_range("Einträge").unwrap();
    let cell = |row, column| range.get_value((row, column)).unwrap().clone();
    assert_eq!(
        cell(4, 1),
        Data::String(made.cases[0].subject.clone()),
        "a subject is never a formula"
    );
    assert!(
        book.worksheet_formula("Einträge")
            .unwrap()
            .get_value((4, 1))
            .is_none_or(String::is_empty)
    );
    let long = cell(4, 7).get_string().unwrap().to_owned();
    assert!(long.starts_with("abab") && long.ends_with("… (gekürzt)") && long.encode_utf16().count() <= 32_767);
    assert_eq!(cell(5, 7), Data::String("zwei\nZeilen".into()));
}

#[test]
fn a_cancellation_takes_back_minutes_that_excel_can_show() {
    let mut book = open(&cancellation(), De);
    let sums = shown(&book.worksheet_range("Summen").unwrap());
    insta::assert_snapshot!("xlsx_cancellation_sums", sums);
    let range = book.worksheet_range("Einträge").unwrap();
    assert!(
        range
            .rows()
            .skip(4)
            .flatten()
            .all(|cell| !matches!(cell, Data::DateTime(moment) if moment.as_f64() < 0.0))
    );
}

#[test]
fn the_same_values_and_moment_give_the_same_bytes() {
    let [first, second] = [0, 1].map(|_| statement::xlsx(&krause(), De, moment()).unwrap());
    assert!(first == second, "nothing random, no clock");
}
