//! Measures month's end: `cargo run --release -p callbuch-app --example bench_billing -- FOLDER`. One JSON object a
//! line: what was measured, the median of many runs in milliseconds, and the slowest.
//!
//! The folder is filled here, anew each time: 500 customers with 4,000 cases and 10,000 entries in one month, and one
//! more customer whose statement alone has 10,000 entries.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a measurement reads the clock and stops when it cannot go on"
)]

#[path = "measuring/measuring.rs"]
mod measuring;

use callbuch_app::desk::{Call, Desk};
use callbuch_app::documents::{self, Document};
use callbuch_app::seed;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use measuring::measure;
use serde_json::{Value, json};
use std::hint::black_box;
use std::io::Cursor;
use std::path::PathBuf;

/// Customers with eight cases each.
const CUSTOMERS: i64 = 500;
/// Cases of the one customer with ten entries each.
const LARGE: i64 = 1_000;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("the folder to fill is named"));
    let _ = std::fs::remove_dir_all(&folder);
    let now = Utc::now();
    let desk = Desk::open(&folder, now).unwrap();
    let day = now.date_naive().with_day(1).unwrap();
    let lines: Vec<String> = cases(day).map(|case| case.to_string()).collect();
    seed::from_lines(&desk, Cursor::new(lines.join("\n")), now, &mut |_| ()).unwrap();
    let bench = Bench { desk, now, day };
    bench.month();
    bench.statement();
}

/// The cases of all customers, the large one last.
fn cases(day: NaiveDate) -> impl Iterator<Item = Value> {
    let small = (0..CUSTOMERS * 8).map(move |n| case(day, n % CUSTOMERS, n, 2 + i64::from(n % 2 == 0)));
    let large = (0..LARGE).map(move |n| case(day, CUSTOMERS, CUSTOMERS * 8 + n, 10));
    small.chain(large)
}

fn case(day: NaiveDate, customer: i64, number: i64, entries: i64) -> Value {
    let time = |n: i64| {
        json!({
            "date": day, "handler": format!("p{}", (number + n) % 6), "minutes": 5 + (number * 7 + n * 13) % 90,
            "billable": (number + n) % 11 != 0,
            "note": "Einstellungen geprüft, Druckvorlage berichtigt und mit der Buchhaltung am Telefon durchgesehen",
        })
    };
    json!({
        "customer": customer, "customer_name": format!("Kunde {customer:03} Metallbau GmbH"), "email": "",
        "subject": format!("Rechnungsdruck bricht ab Seite {number} ab"), "description": "", "kind": "Anfrage", "priority": "B",
        "status": "erledigt", "handler": "p0", "created": day.and_hms_opt(8, 0, 0), "wiedervorlage": null, "messages": [],
        "times": (0..entries).map(time).collect::<Vec<_>>(),
    })
}

struct Bench {
    desk: Desk,
    now: DateTime<Utc>,
    day: NaiveDate,
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

    fn month(&self) {
        let period = json!({ "from": self.day, "to": self.now.date_naive() });
        let listed = self.call("billing_list", period.clone(), "");
        assert_eq!(listed["customers"].as_array().unwrap().len() as i64, CUSTOMERS + 1);
        measure("month's end: 501 customers, 20,000 entries", "", 10, || {
            black_box(self.call("billing_list", period.clone(), ""));
        });
        measure("month's end: twelve months of every customer", "", 10, || {
            black_box(self.call("effort_list", json!({}), ""));
        });
        measure("week: one person's sheet", "≤ 5", 20, || {
            black_box(self.call("week_sheet", json!({ "day": self.day }), ""));
        });
        measure("intake: a customer's card with its allowances", "≤ 5", 20, || {
            black_box(self.call("intake_customer", json!({ "customer": 1 }), ""));
        });
        let mut customer = 0;
        measure("finalise: number, PDF, XLSX, locks, one customer", "", 50, || {
            customer += 1;
            self.finalise(customer);
        });
    }

    /// Of the large customer, who was written down last.
    fn statement(&self) {
        let query = self.query(CUSTOMERS + 1);
        measure(
            "statement: 10,000 entries, the first pages on the screen",
            "",
            3,
            || {
                black_box(self.call("statement_preview", query.clone(), ""));
            },
        );
        for (what, document, time, memory) in [
            ("statement: 10,000 entries as PDF", "statement_pdf", "≤ 250", "≤ 80"),
            ("statement: 10,000 entries as XLSX", "statement_xlsx", "", ""),
            ("statement: 10,000 entries as CSV", "statement_csv", "", ""),
            ("statement: 10,000 entries as JSON", "statement_json", "", ""),
        ] {
            let wanted: Document = serde_json::from_value(json!({ "document": document, "request": query })).unwrap();
            forget_peak();
            measure(what, time, 3, || {
                black_box(documents::make(&self.desk, &wanted, self.now).unwrap());
            });
            if let Some(most) = peak_memory() {
                let what = format!("{what}: memory of the whole program, MiB");
                println!(
                    "{}",
                    json!({ "what": what, "aim": memory, "median_ms": most, "runs": 1 })
                );
            }
        }
        measure("finalise: a statement of 10,000 entries", "", 0, || {
            self.finalise(CUSTOMERS + 1)
        });
    }

    fn query(&self, customer: i64) -> Value {
        json!({
            "customer": customer, "from": self.day, "to": self.now.date_naive(), "language": "de",
            "options": { "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true,
                "allowance": true, "signature": true, "letterhead": true },
        })
    }

    fn finalise(&self, customer: i64) {
        let mut body = self.query(customer);
        body["leave_out"] = json!(false);
        black_box(self.call("statement_finalise", body, &format!("bench-{customer}")));
    }
}

/// Lets the system count the peak of memory anew, where it can.
fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory this process held since then, where the system tells.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib / 1024.0)
}
