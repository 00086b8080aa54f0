//! What is read of good files, and what hostile ones come to.

use super::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use std::io::Write;

fn check(bytes: &[u8], expected: &str) -> Opened {
    let opened = read(bytes, &Reading::default()).unwrap();
    let rows = (0..opened.table.len()).map(|at| opened.table.row(at).join("|"));
    let shown = std::iter::once(opened.names.join("|"))
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n");
    assert_eq!(shown, expected);
    opened
}

fn refused(bytes: &[u8]) -> Unreadable {
    read(bytes, &Reading::default()).unwrap_err()
}

#[test]
fn text_is_read_however_it_is_written() {
    let table = "Nr|Name\n1|Müller & Söhne";
    let utf8 = check("\u{feff}Nr;Name\r\n1;Müller & Söhne\r\n".as_bytes(), table);
    assert_eq!(
        (utf8.reading.encoding, utf8.reading.separator),
        (Some(Encoding::Utf8), Some(';'))
    );
    let windows = check(b"Nr,Name\n1,M\xfcller & S\xf6hne\n", table);
    assert_eq!(windows.reading.encoding, Some(Encoding::Windows1252));
    let utf16: Vec<u8> = "\u{feff}Nr\tName\r\n1\tMüller & Söhne"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(check(&utf16, table).reading.encoding, Some(Encoding::Utf16));
    check(b"sep=,\r\nNr,Name\r\n1,M\xc3\xbcller & S\xc3\xb6hne", table);
    let quoted = check(
        b"a;b\n\"eins\nzwei\";\"sagt \"\"nein\"\"\"\n;\nx",
        "a|b\neins\nzwei|sagt \"nein\"\nx",
    );
    assert_eq!(
        (quoted.table.number(0), quoted.table.number(1)),
        (2, 4),
        "rows keep their numbers"
    );
}

#[test]
fn a_person_knows_better_than_the_guess() {
    let bytes = b"1;M\xc3\xbcller\n2;Nord\n";
    let wanted = Reading {
        head: Some(0),
        encoding: Some(Encoding::Windows1252),
        separator: Some(','),
        sheet: None,
    };
    let opened = read(bytes, &wanted).unwrap();
    assert_eq!((opened.table.len(), opened.table.row(0)), (2, vec!["1;MÃ¼ller"]));
}

#[test]
fn workbooks_show_values_and_never_run_a_formula() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Leer").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Kunden").unwrap();
    for (at, name) in (0..).zip(["Nr", "Name", "Seit", "Stunden", "Formel"]) {
        sheet.write_string(1, at, name).unwrap();
    }
    sheet.write_number(3, 0, 1001).unwrap();
    sheet.write_string(3, 1, "=HYPERLINK(\"http://evil.example\")").unwrap();
    let (day, time) = (
        Format::new().set_num_format("dd.mm.yyyy"),
        Format::new().set_num_format("[h]:mm"),
    );
    sheet.write_number_with_format(3, 2, 46_349.5, &day).unwrap();
    sheet.write_number_with_format(3, 3, 1.0625, &time).unwrap();
    sheet
        .write_formula(3, 4, Formula::new("=A4*2").set_result("2002"))
        .unwrap();
    let opened = check(
        &book.save_to_buffer().unwrap(),
        "Nr|Name|Seit|Stunden|Formel\n1001|=HYPERLINK(\"http://evil.example\")|2026-11-23 12:00:00|25:30|2002",
    );
    assert_eq!(opened.reading.sheet.as_deref(), Some("Kunden"));
    assert_eq!(opened.sheets, ["Leer", "Kunden"]);
    assert_eq!(opened.table.number(0), 4);
}

#[test]
fn hostile_files_are_refused_and_harm_nothing() {
    assert_eq!(refused(b""), Unreadable::Empty);
    assert_eq!(refused(b"\n\n;;\n"), Unreadable::Empty);
    assert_eq!(
        refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest"),
        Unreadable::OldWorkbook
    );
    let garbage: Vec<u8> = (0..50_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    assert_eq!(refused(&garbage), Unreadable::NoTable);
    assert!(matches!(refused(b"PK\x03\x04 and no more"), Unreadable::Damaged(_)));
    let mut long = b"a;b\n1;\"".to_vec();
    long.resize(LONGEST_CELL + 100, b'x');
    assert_eq!(
        refused(&long),
        Unreadable::LongCell { row: 2 },
        "a quote that never ends"
    );
    let rows = "x\n".repeat(MOST_ROWS + 2);
    assert_eq!(refused(rows.as_bytes()), Unreadable::TooManyRows);
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let deflated = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for name in ["xl/workbook.xml", "xl/sharedStrings.xml"] {
        file.start_file(name, deflated).unwrap();
        let zeros = vec![b'0'; 1024 * 1024];
        for _ in 0..=LARGEST_TEXT / 2 / zeros.len() as u64 {
            file.write_all(&zeros).unwrap();
        }
    }
    let bomb = file.finish().unwrap().into_inner();
    assert!(bomb.len() < 2_000_000);
    assert_eq!(refused(&bomb), Unreadable::TooLarge { most: LARGEST_TEXT });
}

#[test]
fn a_zip_that_is_no_workbook_is_no_table() {
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    file.start_file("word/document.xml", zip::write::SimpleFileOptions::default())
        .unwrap();
    file.write_all(b"<x/>").unwrap();
    assert_eq!(refused(&file.finish().unwrap().into_inner()), Unreadable::NoTable);
}
