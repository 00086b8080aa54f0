//! The figures of a statement are the same in every file it goes out as.

use super::samples::{cancellation, draft, file, krause, many_cases, moment, of_entries, read_with};
use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use callbuch_core::language::Language::{De, En};
use callbuch_core::statements::Statement;
use callbuch_documents::statement;
use std::io::Cursor;

/// Worked minutes, billed minutes, cents.
type Sums = [i64; 3];

fn of_pdf(name: &str, made: &Statement) -> Sums {
    let path = file(
        &format!("sums-{name}.pdf"),
        &statement::pdf(made, De, moment()).unwrap().bytes,
    );
    let text = read_with("pdftotext", &["-layout", path.to_str().unwrap(), "-"]);
    let line = text
        .lines()
        .find(|line| line.starts_with("Gesamtbetrag netto"))
        .unwrap();
    let figures: Vec<&str> = line["Gesamtbetrag netto".len()..]
        .split_whitespace()
        .filter(|part| !part.starts_with('('))
        .collect();
    let signed = |text: &str| text.replace('−', "-").replace('.', "");
    let minutes = |text: &str| {
        let (hours, minutes) = text.split_once(':').unwrap();
        let hours = signed(hours);
        let sign = if hours.starts_with('-') { -1 } else { 1 };
        hours.parse::<i64>().unwrap() * 60 + sign * minutes.parse::<i64>().unwrap()
    };
    [
        minutes(figures[0]),
        minutes(figures[1]),
        signed(figures[2]).replace(',', "").parse().unwrap(),
    ]
}

fn of_xlsx(made: &Statement) -> Sums {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(statement::xlsx(made, De, moment()).unwrap())).unwrap();
    let range = book.worksheet_range("Einträge").unwrap();
    let heads: Vec<String> = range.rows().nth(3).unwrap().iter().map(ToString::to_string).collect();
    let number = |cell: &Data| {
        cell.as_f64()
            .or_else(|| cell.as_datetime().map(|_| 0.0))
            .unwrap_or_default()
    };
    let duration = |cell: &Data| match cell {
        Data::DateTime(time) => time.as_f64() * 1440.0,
        other => number(other),
    };
    let sum = |head: &[&str]| {
        let column = heads.iter().position(|one| head.contains(&one.as_str())).unwrap();
        let rows: f64 = range.rows().skip(4).map(|row| duration(&row[column])).sum();
        let cached = duration(&range.rows().nth(2).unwrap()[column]);
        assert!(
            (rows - cached).abs() < 1e-6,
            "{head:?}: the sum over the visible rows is {cached}, not {rows}"
        );
        rows
    };
    let cents = (sum(&["Betrag €"]) * 100.0).round() as i64;
    [
        sum(&["geleistet", "geleistet min"]).round() as i64,
        sum(&["berechnet min"]).round() as i64,
        cents,
    ]
}

fn of_csv(made: &Statement) -> Sums {
    let csv = String::from_utf8(statement::csv(made, De, &[])).unwrap();
    let mut lines = csv.strip_prefix('\u{feff}').unwrap().lines();
    let heads: Vec<&str> = lines.next().unwrap().split(';').collect();
    let at = |head: &str| heads.iter().position(|one| *one == head).unwrap();
    let columns = [at("geleistet min"), at("berechnet min"), at("Betrag €")];
    let mut sums = [0; 3];
    for line in lines {
        let cells = split(line);
        for (sum, column) in sums.iter_mut().zip(columns) {
            *sum += cells[column].replace(',', "").parse::<i64>().unwrap_or_default();
        }
    }
    sums
}

/// The fields of a line, with quotes honoured.
fn split(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

fn of_json(made: &Statement) -> Sums {
    let json: serde_json::Value = serde_json::from_slice(&statement::json(made, De)).unwrap();
    let mut sums = [0; 3];
    let mut invoice_cents = 0;
    let list = |value: &serde_json::Value| value.as_array().unwrap().clone();
    for line in list(&json["cases"])
        .iter()
        .flat_map(|case| list(&case["entries"]))
        .flat_map(|entry| list(&entry["lines"]))
    {
        for (sum, field) in sums
            .iter_mut()
            .zip(["worked_minutes", "billed_minutes", "amount_cents"])
        {
            *sum += line[field].as_i64().unwrap();
        }
        let net = line["en16931"]["BT-131"].as_str().unwrap().replace('.', "");
        invoice_cents += net.parse::<i64>().unwrap();
    }
    let total = ["worked_minutes", "billed_minutes", "amount_cents"].map(|field| json["sums"][field].as_i64().unwrap());
    assert_eq!(sums, total, "lines add up to the sums of the document");
    assert_eq!(invoice_cents, total[2], "so do the lines of an invoice");
    sums
}

#[test]
fn pdf_xlsx_csv_and_json_say_the_same_sums() {
    let all = [
        ("specimen", krause()),
        ("cancellation", cancellation()),
        ("many", many_cases()),
        ("one", of_entries(1)),
        ("sixty", of_entries(60)),
    ];
    for (name, made) in all {
        let sums = made.sums();
        let sign = if name == "cancellation" { -1 } else { 1 };
        let wanted = [sums.worked.0, sums.billed.0, sums.amount.0].map(|figure| figure * sign);
        assert_eq!(of_pdf(name, &made), wanted, "{name}: PDF");
        assert_eq!(of_xlsx(&made), wanted, "{name}: XLSX");
        assert_eq!(of_csv(&made), wanted, "{name}: CSV");
        assert_eq!(of_json(&made), wanted, "{name}: JSON");
    }
    let specimen = krause().sums();
    assert_eq!(
        (
            specimen.worked.0,
            specimen.billed.0,
            specimen.amount.0,
            specimen.value.0
        ),
        (1972, 1810, 361_634, 52_813)
    );
}

#[test]
fn the_csv_is_one_an_office_can_open() {
    insta::assert_snapshot!(
        "csv_de",
        String::from_utf8(statement::csv(&krause(), De, &[]))
            .unwrap()
            .replace("\r\n", "\n")
    );
    let bytes = statement::csv(&draft(), De, &[]);
    assert_eq!(&bytes[..3], b"\xef\xbb\xbf", "Excel knows UTF-8 by its mark");
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("\r\n") && !text.contains("€"),
        "no prices in a draft without prices"
    );
}

#[test]
fn the_json_is_the_one_described() {
    let mut made = krause();
    made.cases.retain(|case| [4730, 4736].contains(&case.cid.0));
    insta::assert_snapshot!("json_de", String::from_utf8(statement::json(&made, De)).unwrap());
    let json: serde_json::Value = serde_json::from_slice(&statement::json(&cancellation(), En)).unwrap();
    assert_eq!(json["edition"], "cancellation");
    assert_eq!(json["of"], "ZN-2026-00042");
    assert_eq!(json["sums"]["amount_cents"], -361_634);
    let hidden = String::from_utf8(statement::json(&draft(), De)).unwrap();
    for field in [
        "amount_cents",
        "rate_cents",
        "each_cents",
        "BT-131",
        "BT-146",
        "\"from\": \"0",
        "\"from\": \"1",
    ] {
        assert!(!hidden.contains(field), "{field} is hidden");
    }
}

#[test]
fn a_customer_may_want_fewer_columns_in_another_order() {
    use callbuch_core::statements::finished::CsvColumn::{Amount, Cid, Day, Worked};
    let head = |made: &Statement| {
        let csv = String::from_utf8(statement::csv(made, De, &[Day, Cid, Amount, Worked])).unwrap();
        csv.lines().next().unwrap().trim_start_matches('\u{feff}').to_owned()
    };
    assert_eq!(head(&krause()), "Datum;CID;Betrag €;geleistet min");
    assert_eq!(
        head(&draft()),
        "Datum;CID;geleistet min",
        "no prices where the paper has none"
    );
}
