//! Everything goes out, and what went out comes in again.

use super::{counts, put};
use callbuch_world::{World, journey};
use serde_json::{Value, json};

/// What an office holds of customers, contacts and cases, without the numbers that each office gives for itself.
fn dump(world: &mut World, cid_of: impl Fn(&Value) -> Value) -> Vec<String> {
    let mut lines = Vec::new();
    let customers = world.call("customer_list", json!({ "inactive": true }));
    for row in customers.as_array().unwrap() {
        let view = world.call("customer_get", json!({ "customer": row["customer"]["id"] }));
        let part = |of: &Value, names: &[&str]| {
            names
                .iter()
                .map(|name| of[*name].to_string())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let customer = &view["customer"];
        let names = [
            "number",
            "name",
            "short_name",
            "street",
            "postcode",
            "city",
            "land",
            "phone",
            "mail",
            "order_number",
            "reference",
            "note",
        ];
        lines.push(format!("customer {}", part(customer, &names)));
        for contact in view["contacts"].as_array().unwrap() {
            let names = ["name", "salutation", "role", "phone", "mail", "remote_id"];
            lines.push(format!("contact {} {}", customer["number"], part(contact, &names)));
        }
        for case in view["cases"].as_array().unwrap() {
            let case = world.call("ticket_get", json!({ "cid": case["cid"] }));
            let ticket = &case["ticket"];
            let facts = &ticket["facts"];
            let names = [
                "subject",
                "description",
                "kind",
                "priority",
                "status",
                "received",
                "order_number",
            ];
            lines.push(format!(
                "case {} {} {} {} {} {} {}",
                cid_of(&case),
                customer["number"],
                case["contact"]["name"],
                part(ticket, &names),
                facts["closing"]["at"],
                facts["hold"]["until"],
                case["worked"],
            ));
        }
    }
    lines.sort();
    lines
}

journey!(
    /// What one office exports, an empty one takes over: customers, contacts and cases are the same.
    an_export_comes_back(world) {
        let mut customer = world.call("customer_get", json!({ "customer": world.known.nordlicht }))["customer"].clone();
        customer["number"] = json!("10218");
        customer["note"] = json!("=1+1, ruft \"gern\" an;\nzweite Zeile");
        world.call("customer_change", customer);
        let held = world.open("Äußerst eilig: Größe prüfen");
        world.act("ticket_hold", held, json!({ "day": "2026-12-01", "time": "08:00:00", "with": "F", "channel": "phone", "reason": "R" }));
        world.call("entry_add", json!({ "cid": held, "activity": "Hotline", "text": "T", "day": "2026-11-20", "minutes": 95 }));
        let closed = world.open("=HYPERLINK(\"x\")");
        world.act("ticket_withdraw", closed, json!({ "by": "F", "channel": "phone", "reason": "R" }));
        world.wait(3);
        world.open("Offen geblieben");

        let wanted = serde_json::from_value(json!({ "document": "office_xlsx", "request": { "language": "de" } })).unwrap();
        let file = callbuch_app::documents::make(&world.desk, &wanted, world.now).unwrap();
        assert_eq!(file.name, "Callbuch 2026-11-23.xlsx");
        let mut other = empty();
        other.now = world.now;
        for (what, sheet) in [("customers", "Kunden"), ("contacts", "Ansprechpartner"), ("cases", "Fälle")] {
            let taken = put(&mut other, "alles.xlsx", file.bytes.clone()).unwrap();
            let wanted = json!({ "file": taken, "reading": { "sheet": sheet }, "what": null, "plan": null });
            let seen = other.call("import_look", wanted);
            assert_eq!((&seen["origin"], &seen["plan"]["what"]), (&json!("callbuch"), &json!(what)), "{seen}");
            let request = json!({ "file": taken, "reading": seen["reading"], "plan": seen["plan"] });
            let done = other.call("import_run", request);
            assert_eq!(counts(&done)[4], 0, "{done}");
        }
        let here = dump(world, |case| json!(case["ticket"]["cid"].to_string()));
        let there = dump(&mut other, |case| case["foreign"][0]["number"].clone());
        assert_eq!(here, there);
        assert!(here.len() > 6);
    }
);

/// An office with people and nothing else.
fn empty() -> World {
    let mut world = World::empty();
    let office = json!({
        "name": "Neu GmbH", "street": "", "town": "", "phone": "", "mail": "", "land": "HH", "first_cid": 1,
        "person": "Sabine Krause", "initials": "SK", "management": [], "language": "de", "rate": 12000,
    });
    world.call("setup_office", office);
    world.call("person_add", json!({
        "id": 0, "version": 0, "name": "Jörg Böhm", "initials": "JB", "mail": "", "phone": "", "role": "", "absence": null,
        "substitute": null, "active": true,
    }));
    world
}

journey!(
    /// Everything as JSON is one object of lists, as `docs/export-json.md` describes it.
    everything_is_there_as_json(world) {
        let cid = world.open("Lieferschein");
        world.call("note_add", json!({ "cid": cid, "direction": "internal", "channel": "phone", "contact": null, "text": "N" }));
        world.call("entry_add", json!({ "cid": cid, "activity": "Hotline", "text": "T", "day": "2026-11-20", "minutes": 30 }));
        let wanted = serde_json::from_value(json!({ "document": "office_json", "request": { "language": "en" } })).unwrap();
        let file = callbuch_app::documents::make(&world.desk, &wanted, world.now).unwrap();
        let json: Value = serde_json::from_slice(&file.bytes).unwrap();
        assert_eq!((&json["format"], &json["version"]), (&json!("callbuch-export"), &json!(1)));
        let lengths = ["people", "customers", "contacts", "contracts", "statements", "cases", "notes", "entries"]
            .map(|list| json[list].as_array().unwrap().len());
        assert_eq!(lengths, [2, 2, 2, 2, 0, 1, 1, 1]);
        assert_eq!(json["cases"][0]["subject"], json!("Lieferschein"));
    }
);
