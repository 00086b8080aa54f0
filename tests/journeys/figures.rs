//! A statement made by the office's own day-to-day work says the same in PDF, XLSX, CSV and JSON, line by line.

use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use callbuch_app::documents::{self, Document};
use callbuch_world::{World, journey};
use serde_json::{Value, json};
use std::io::Cursor;
use std::process::Command;

/// Worked minutes, billed minutes, cents of a printed line; worked ones that hold no time stand as 0.
type Figures = [i64; 3];

/// A contract with everything that makes a line: included hours, surcharges, journeys.
fn enrich(world: &mut World) {
    let mut contract = world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone();
    let terms = &mut contract["terms"][0];
    terms["allowance"] = json!({ "granted": 40, "period": "month", "starts": "calendar", "carry": "none" });
    terms["surcharges"] =
        json!({ "windows": [{ "when": { "night": { "from": 1080, "to": 360 } }, "percent": 50 }], "stack": false });
    terms["travel"] = json!({ "kilometres": 60 });
    world.call("contract_change", contract);
}

fn book(world: &mut World, subject: &str, charge: &str, entries: &[Value]) {
    let cid = world.open(subject);
    for entry in entries {
        let mut entry = entry.clone();
        let more = json!({ "cid": cid, "activity": "Hotline", "text": "Telefonat; \"geprüft\"\n=SUMME(A1)" });
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.call("entry_add", entry);
    }
    world.act("ticket_decide", cid, json!({ "charge": charge, "reason": "" }));
}

fn bytes(world: &World, statement: &Value, format: &str) -> Vec<u8> {
    let wanted = json!({ "document": "finished", "request": { "statement": statement["id"], "format": format } });
    let wanted: Document = serde_json::from_value(wanted).unwrap();
    documents::make(&world.desk, &wanted, world.now).unwrap().bytes
}

fn of_json(bytes: &[u8]) -> Vec<Figures> {
    let json: Value = serde_json::from_slice(bytes).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let entries = list(&json["cases"]).into_iter().flat_map(|case| list(&case["entries"]));
    let lines = entries.flat_map(|entry| list(&entry["lines"]));
    lines
        .map(|line| ["worked_minutes", "billed_minutes", "amount_cents"].map(|field| line[field].as_i64().unwrap()))
        .collect()
}

fn of_xlsx(bytes: Vec<u8>) -> Vec<Figures> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range("Einträge").unwrap();
    let heads: Vec<String> = range.rows().nth(3).unwrap().iter().map(ToString::to_string).collect();
    let at = |head: &str| heads.iter().position(|one| one == head).unwrap();
    let figure = |cell: &Data, scale: f64| match cell {
        Data::DateTime(time) => (time.as_f64() * 1440.0).round() as i64,
        other => (other.as_f64().unwrap_or_default() * scale).round() as i64,
    };
    let (worked, billed, amount) = (at("geleistet"), at("berechnet min"), at("Betrag €"));
    let rows = range.rows().skip(4);
    rows.map(|row| {
        [
            figure(&row[worked], 1.0),
            figure(&row[billed], 1.0),
            figure(&row[amount], 100.0),
        ]
    })
    .collect()
}

/// Fields in quotes may hold `;`, quotes and line ends.
fn of_csv(bytes: Vec<u8>) -> Vec<Figures> {
    let text = String::from_utf8(bytes).unwrap();
    let mut records = vec![vec![String::new()]];
    let mut quoted = false;
    for c in text.strip_prefix('\u{feff}').unwrap().chars() {
        let record = records.last_mut().unwrap();
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => record.push(String::new()),
            '\n' if !quoted => records.push(vec![String::new()]),
            '\r' if !quoted => {}
            c => record.last_mut().unwrap().push(c),
        }
    }
    records.pop();
    let heads = records.remove(0);
    let columns =
        ["geleistet min", "berechnet min", "Betrag €"].map(|head| heads.iter().position(|one| one == head).unwrap());
    let figure = |text: &String| text.replace(',', "").parse().unwrap_or_default();
    assert!(
        records.iter().all(|record| record.len() == heads.len()),
        "no text breaks its line"
    );
    records
        .iter()
        .map(|record| columns.map(|column| figure(&record[column])))
        .collect()
}

/// The total of the paper: hours worked, hours billed, cents.
fn total_of_pdf(name: &str, bytes: &[u8]) -> Figures {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    let read = Command::new("pdftotext")
        .args(["-layout", path.to_str().unwrap(), "-"])
        .output();
    let text = String::from_utf8(read.expect("pdftotext is needed").stdout).unwrap();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Gesamtbetrag netto"))
        .unwrap();
    let figures: Vec<&str> = line.split_whitespace().filter(|part| !part.starts_with('(')).collect();
    let minutes = |text: &str| {
        let (hours, minutes) = text.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()
    };
    [
        minutes(figures[0]),
        minutes(figures[1]),
        figures[2].replace(['.', ','], "").parse().unwrap(),
    ]
}

journey!(
    /// Night 18:00–6:00 at 50 %, 40 minutes included a month, 0,60 € a km; all amounts by hand:
    /// 17:50–18:20 → 30 min: 10 at 95,00 € = 15,83 €, 20 = 31,67 €, 50 % of 20 = 15,83 €; 12 km = 7,20 €.
    /// 50 min from the included hours → 60: 40 covered = 0,00 €, 20 = 31,67 €. Goodwill 20 min = 0,00 €.
    four_files_say_the_same(world) {
        enrich(world);
        let night = json!({ "day": "2026-11-10", "from": "17:50:00", "to": "18:20:00", "facts": { "km": 12 } });
        book(world, "Kasse", "chargeable", &[night]);
        book(world, "Etiketten", "allowance", &[json!({ "day": "2026-11-11", "minutes": 50 })]);
        book(world, "Lieferschein", "goodwill", &[json!({ "day": "2026-11-12", "minutes": 20 })]);
        let options = json!({ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true });
        let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": "de", "leave_out": false });
        let done = world.call("statement_finalise", body)["statement"].clone();
        let by_hand: Vec<Figures> = vec![
            [10, 10, 1583], [20, 20, 3167], [0, 0, 1583], [0, 0, 720], [40, 40, 0], [10, 20, 3167], [20, 0, 0],
        ];
        assert_eq!(of_json(&bytes(world, &done, "json")), by_hand, "JSON");
        assert_eq!(of_xlsx(bytes(world, &done, "xlsx")), by_hand, "XLSX");
        assert_eq!(of_csv(bytes(world, &done, "csv")), by_hand, "CSV");
        let total = [100, 90, 10220];
        let name = format!("figures-{}.pdf", if world.desk.database().is_embedded() { "sqlite" } else { "postgres" });
        assert_eq!(total_of_pdf(&name, &bytes(world, &done, "pdf")), total, "PDF");
        assert_eq!([&done["worked"], &done["billed"], &done["amount"]], [&json!(100), &json!(90), &json!(10220)]);
    }
);
