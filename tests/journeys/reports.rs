//! Reports: what a period's cases and work come to, by customer, kind, charge, month and, where wanted, person.

use calamine::{DataType, Reader, Xlsx, open_workbook_from_rs};
use callbuch_app::documents::{self, Document};
use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};
use std::io::Cursor;

fn report(world: &mut World, by: &str) -> Value {
    world.call("report_get", november(by))
}

fn november(by: &str) -> Value {
    json!({ "from": "2026-11-01", "to": "2026-11-30", "by": by })
}

fn book(world: &mut World, cid: i64, day: &str, minutes: i64) {
    let entry = json!({ "cid": cid, "activity": "Hotline", "day": day, "minutes": minutes, "text": "Telefonat" });
    world.call("entry_add", entry);
}

/// Two errors at one customer, one of them ours, and one extension at another; a little is left undecided.
fn month(world: &mut World) -> [i64; 3] {
    let (ours, theirs) = (world.open("Druck bricht ab"), world.open("Drucker ohne Papier"));
    let extension = json!({
        "customer": world.known.nordlicht, "contact": null, "channel": "mail", "kind": "extension", "priority": null,
        "subject": "Zolltarife", "description": "",
    });
    let extension = world.call("ticket_open", extension)["cid"].as_i64().unwrap();
    book(world, ours, "2026-11-16", 50);
    book(world, theirs, "2026-11-17", 18);
    book(world, theirs, "2026-10-30", 600);
    book(world, extension, "2026-11-18", 90);
    world.act(
        "ticket_decide",
        ours,
        json!({ "charge": "error_correction", "reason": "" }),
    );
    world.act("ticket_decide", theirs, json!({ "charge": "chargeable", "reason": "" }));
    [ours, theirs, extension]
}

fn row(report: &Value, is: impl Fn(&Value) -> bool) -> &Value {
    &report["rows"].as_array().unwrap().iter().find(|row| is(row)).unwrap()["sums"]
}

journey!(
    /// Work is added up by charge and period, our own errors with their price; all groupings come to the same.
    a_month_is_added_up(world) {
        month(world);
        let report_of = report(world, "customer");
        let mueller = row(&report_of, |row| row["key"]["value"] == world.known.mueller);
        assert_eq!([&mueller["worked"], &mueller["paid"], &mueller["free"], &mueller["undecided"]], [68, 18, 50, 0]);
        assert_eq!((&mueller["received"], &mueller["errors"]), (&json!(2), &json!(50)));
        let prices = world.call("price_list", json!({}));
        let rate = prices["terms"][0]["activities"][0]["rate"].as_i64().unwrap();
        assert_eq!(mueller["errors_value"], json!((50 * rate + 30) / 60));
        let names: Vec<_> = report_of["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
        assert!(names.is_sorted() && names.len() == 2, "{names:?}");
        for by in ["kind", "priority", "product", "charge", "month"] {
            assert_eq!(report(world, by)["total"], report_of["total"], "{by}");
        }
        let only = world.call("report_get", json!({ "from": "2026-11-01", "to": "2026-11-30", "by": "charge", "customer": world.known.nordlicht }));
        assert_eq!((&only["total"]["worked"], &only["total"]["undecided"]), (&json!(90), &json!(90)));
    }
);

journey!(
    /// Spellings of a product count together, and what names none comes last.
    a_report_by_product(world) {
        let [ours, theirs, _] = month(world);
        for (cid, product) in [(ours, "Kontor Auftrag"), (theirs, "kontor  AUFTRAG")] {
            let ticket = world.case(cid)["ticket"].clone();
            let particulars = json!({ "their_number": "", "our_number": "", "product": product, "found_in": "", "delivered_in": "" });
            world.act("ticket_edit", cid, json!({
                "subject": ticket["subject"], "description": "", "contact": ticket["contact"],
                "contract": ticket["contract"], "order_number": "", "particulars": particulars,
            }));
        }
        let report = report(world, "product");
        let rows: Vec<(&str, i64, i64)> = report["rows"].as_array().unwrap().iter().map(|row| {
            let sums = &row["sums"];
            (row["name"].as_str().unwrap(), sums["received"].as_i64().unwrap(), sums["worked"].as_i64().unwrap())
        }).collect();
        assert_eq!(rows, [("Kontor Auftrag", 2, 68), ("", 1, 90)]);
    }
);

journey!(
    /// A closed case tells for whom it waited; a promise broken stays broken.
    waiting_and_promises_are_told(world) {
        let [ours, ..] = month(world);
        world.wait(60);
        world.act("ticket_deliver", ours, json!({ "text": "berichtigt" }));
        world.wait(90);
        world.act("ticket_release", ours, json!({ "by": "Frau Brandt", "channel": "phone" }));
        world.wait(60 * 24 * 20);
        let by_kind = world.call("report_get", json!({ "from": "2026-11-01", "to": "2026-12-31", "by": "kind" }));
        let errors = row(&by_kind, |row| row["key"]["value"] == "error");
        assert_eq!(errors["closed"], 1);
        assert_eq!(errors["waited"], json!({ "cases": 1, "us": 60, "agreed": 0, "customer": 90 }));
        let (kept, broken) = (errors["kept"].as_i64().unwrap(), errors["broken"].as_i64().unwrap());
        assert!(kept > 0 && broken > 0, "{kept} kept, {broken} broken");
    }
);

journey!(
    /// Nobody is measured unless the office wants it.
    persons_are_reported_only_where_the_office_wants_it(world) {
        month(world);
        world.refused("report_get", november("person"), Code::ByPersonOff, "by");
        let mut settings = world.call("office_get", json!({}));
        settings["office"]["reports_by_person"] = json!(true);
        world.call("office_set", settings);
        let report = report(world, "person");
        assert_eq!(row(&report, |row| row["key"]["value"] == world.known.krause)["worked"], 158);
    }
);

journey!(
    /// A period that ends before it begins, one of centuries and an unknown customer are refused at their fields.
    nonsense_is_refused(world) {
        let query = |from: &str, to: &str| json!({ "from": from, "to": to, "by": "kind" });
        world.refused("report_get", query("2026-11-30", "2026-11-01"), Code::Invalid, "to");
        world.refused("report_get", query("1971-01-01", "2199-01-01"), Code::Invalid, "to");
        world.refused("report_get", query("0001-01-01", "2026-11-01"), Code::Invalid, "from");
        let stranger = json!({ "from": "2026-11-01", "to": "2026-11-30", "by": "kind", "customer": 999_999 });
        world.refused("report_get", stranger, Code::NotFound, "customer");
    }
);

journey!(
    /// The workbook says the same as the screen, in numbers that can be added.
    a_report_as_excel_says_the_same(world) {
        month(world);
        let total = report(world, "charge")["total"].clone();
        let wanted = json!({ "document": "report_xlsx", "request": { "report": november("charge"), "language": "de" } });
        let wanted: Document = serde_json::from_value(wanted).unwrap();
        let file = documents::make(&world.desk, &wanted, world.now).unwrap();
        assert_eq!(file.name, "Auswertung 01.11.–30.11.2026.xlsx");
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file.bytes)).unwrap();
        let sheet = book.worksheet_range("Auswertung").unwrap();
        let heads: Vec<String> = sheet.rows().nth(3).unwrap().iter().map(ToString::to_string).collect();
        let hours = heads.iter().position(|head| head == "geleistet Std.").unwrap();
        let rows: Vec<f64> = sheet.rows().skip(4).filter_map(|row| row[hours].as_f64()).collect();
        let (last, charges) = rows.split_last().unwrap();
        let worked = total["worked"].as_f64().unwrap() / 60.0;
        assert!((last - worked).abs() < 1e-9 && (charges.iter().sum::<f64>() - worked).abs() < 1e-9);
        assert_eq!(charges.len(), 3, "chargeable, our error, not decided");
    }
);
