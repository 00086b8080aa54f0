//! Measures one database: `cargo run --release -p callbuch-app --example bench -- FOLDER`. One JSON object a line:
//! what was measured, what is aimed at, the median of many runs in milliseconds, and the slowest.
//!
//! The folder must have been filled by `callbuch-server seed`. Measured on a copy, because cases are added.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a measurement reads the clock and stops when it cannot go on"
)]

#[path = "measuring/measuring.rs"]
mod measuring;

use callbuch_app::desk::{Call, Desk};
use callbuch_app::documents::{self, Document};
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_store::{search, tallies, tickets};
use chrono::{DateTime, Utc};
use measuring::measure;
use serde_json::{Value, json};
use std::hint::black_box;
use std::io::Write;
use std::path::PathBuf;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("the folder to measure is named"));
    let bench = Bench {
        desk: Desk::open(&folder, Utc::now()).unwrap(),
        now: Utc::now(),
    };
    bench.lists();
    bench.searches();
    bench.cases();
    bench.writes();
    bench.files();
    limits(&folder);
}

struct Bench {
    desk: Desk,
    now: DateTime<Utc>,
}

impl Bench {
    fn call(&self, command: &str, body: Value, request: &str) -> Value {
        self.desk
            .call(&Call {
                command,
                body,
                request,
                now: self.now,
            })
            .unwrap()
            .answer
    }

    fn lists(&self) {
        measure(
            "list: first page of open cases and the counts, in the store",
            "≤ 1",
            200,
            || {
                self.desk
                    .read(self.now, |ctx| {
                        black_box(tickets::list::page(ctx.tx, &Filter::living(), Order::default(), 0, 50)?);
                        black_box(tallies::all(ctx.tx)?);
                        Ok(())
                    })
                    .unwrap();
            },
        );
        let query = |offset: i64| json!({ "filter": Filter::living(), "order": Order::default(), "offset": offset, "limit": 50 });
        measure(
            "list: first page of open cases, through the command",
            "≤ 5",
            200,
            || {
                black_box(self.call("ticket_list", query(0), ""));
            },
        );
        measure("list: the page in the middle, through the command", "≤ 5", 50, || {
            let total = self.call("ticket_list", query(0), "")["total"].as_i64().unwrap();
            black_box(self.call("ticket_list", query(total / 2), ""));
        });
        measure("navigation: all counts", "≤ 5", 100, || {
            black_box(self.call("ticket_counts", json!({}), ""));
        });
        measure("today: the first page", "≤ 5", 50, || {
            black_box(self.call("today_get", json!({}), ""));
        });
    }

    fn searches(&self) {
        for (what, words) in [
            ("search: two frequent words", &["update", "freitag"][..]),
            ("search: one frequent word", &["buchhaltung"]),
            ("search: part of a word", &["chhalt"]),
            ("search: part of a number", &["471"]),
        ] {
            let terms: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            measure(&format!("{what}, first 50, in the store"), "≤ 15", 50, || {
                self.desk
                    .read(self.now, |ctx| Ok(black_box(search::find(ctx.tx, &terms, 50)?)))
                    .unwrap();
            });
        }
        measure(
            "search: as typed, cases and customers, through the command",
            "≤ 20",
            50,
            || {
                black_box(self.call("search", json!({ "text": "rechnung update", "most": 20 }), ""));
            },
        );
    }

    fn cases(&self) {
        let last = self.call(
            "ticket_list",
            json!({ "filter": {}, "order": { "by": "cid", "descending": true }, "offset": 0, "limit": 1 }),
            "",
        );
        let last = last["rows"][0]["cid"].as_i64().unwrap();
        let mut cid = 1;
        measure("open: a case with its whole history", "≤ 2", 200, || {
            cid = (cid * 7919) % last + 1;
            black_box(self.call("ticket_get", json!({ "cid": cid }), ""));
        });
    }

    fn writes(&self) {
        let mut number = 0;
        let stamp = self.now.timestamp_millis();
        measure("create: a case, durable, searchable, logged", "≤ 0.67", 400, || {
            number += 1;
            let body = json!({
                "customer": 1, "contact": null, "channel": "phone", "kind": "error", "priority": "b",
                "subject": format!("Rechnungsdruck bricht ab Seite {number} ab"),
                "description": "Seit dem Update vom Freitag bricht der Sammeldruck nach der ersten Seite ab. 214 Rechnungen müssen heute noch zur Post.",
            });
            black_box(self.call("ticket_open", body, &format!("bench-{stamp}-{number}")));
        });
    }

    fn files(&self) {
        let query = json!({ "filter": {}, "order": Order::default(), "language": "de", "internal": true });
        let list: Document =
            serde_json::from_value(json!({ "document": "ticket_list_xlsx", "request": query })).unwrap();
        measure("xlsx: every case, twelve columns", "≤ 1200", 3, || {
            black_box(documents::make(&self.desk, &list, self.now).unwrap());
        });
        let today = self.now.date_naive();
        let period = json!({ "from": today - chrono::Days::new(900), "to": today });
        measure("month's end: every customer, all time ever", "", 3, || {
            black_box(self.call("billing_list", period.clone(), ""));
        });
    }
}

/// What the machine itself needs, measured in the same run: one append forced to the disk.
fn limits(folder: &std::path::Path) {
    let path = folder.join("bench.tmp");
    let mut file = std::fs::File::create(&path).unwrap();
    let page = [7_u8; 8192];
    measure("limit: 8 KiB appended and forced to the disk", "limit", 400, || {
        file.write_all(&page).unwrap();
        file.sync_data().unwrap();
    });
    std::fs::remove_file(path).unwrap();
}
