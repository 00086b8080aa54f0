//! A case grows up: numbers and versions, links, a checklist, and one change for several cases.

use callbuch_app::failure::Code;
use callbuch_world::journey;
use serde_json::{Value, json};

fn edit(case: &Value, particulars: Value) -> Value {
    let ticket = &case["ticket"];
    json!({
        "subject": ticket["subject"], "description": ticket["description"], "contact": ticket["contact"],
        "contract": ticket["contract"], "order_number": ticket["order_number"], "particulars": particulars,
    })
}

journey!(
    /// Numbers and versions are kept, found, told from what to what, and taken back.
    numbers_and_versions_are_found_and_told(world) {
        let cid = world.open("Rechnungsdruck");
        let wanted = json!({ "their_number": "INC-88231", "our_number": "KONTOR-1204", "product": "Kontor Auftrag",
            "found_in": "12.4.2", "delivered_in": "" });
        let case = world.case(cid);
        world.act("ticket_edit", cid, edit(&case, wanted.clone()));
        let case = world.case(cid);
        assert_eq!(case["ticket"]["facts"]["particulars"], wanted);
        let told = &case["timeline"][1]["happening"]["lines"][0];
        assert_eq!(*told, json!({ "field": "their_number", "from": "", "to": "INC-88231" }));
        for words in ["inc-88231", "88231", "kontor 1204", "12.4.2"] {
            let found = world.call("search", json!({ "text": words, "most": 5 }));
            assert_eq!(found["cases"][0]["cid"], json!(cid), "{words}");
            let page = json!({ "filter": { "text": words }, "order": {}, "offset": 0, "limit": 5 });
            assert_eq!(world.call("ticket_list", page)["total"], json!(1), "{words}");
        }
        // Who edits without a word about them leaves them.
        let mut body = edit(&case, Value::Null);
        body["subject"] = json!("Rechnungsdruck bricht ab");
        world.act("ticket_edit", cid, body);
        assert_eq!(world.case(cid)["ticket"]["facts"]["particulars"], wanted);
        world.undo().unwrap();
        world.act("ticket_deliver", cid, json!({ "text": "Update", "delivered_in": "12.4.3" }));
        assert_eq!(world.case(cid)["ticket"]["facts"]["particulars"]["delivered_in"], "12.4.3");
        assert_eq!(world.call("search", json!({ "text": "12.4.3", "most": 5 }))["cases"][0]["cid"], json!(cid));
        let case = world.case(cid);
        let body = world.on(cid, edit(&case, json!({ "product": "x".repeat(61) })));
        world.refused("ticket_edit", body, Code::TooLong, "product");
    }
);

journey!(
    /// A link stands on both sides, is taken away on both, and comes back on both.
    a_link_stands_on_both_sides(world) {
        let (cause, effect) = (world.open("Update 12.4.2"), world.open("Rechnungsdruck"));
        world.act("ticket_link", effect, json!({ "kind": "caused_by", "other": cause }));
        let links = |world: &mut callbuch_world::World, cid| world.case(cid)["ticket"]["facts"]["links"].clone();
        assert_eq!(links(world, effect), json!([{ "kind": "caused_by", "cid": cause }]));
        assert_eq!(links(world, cause), json!([{ "kind": "causes", "cid": effect }]));
        assert_eq!(world.case(effect)["links"][0]["subject"], "Update 12.4.2");
        assert_eq!(world.told(cause), ["opened", "linked"]);
        for (other, code) in [(cause, Code::LinkedAlready), (effect, Code::Invalid), (999, Code::NotFound)] {
            let body = world.on(effect, json!({ "kind": "follows", "other": other }));
            world.refused("ticket_link", body, code, "other");
        }
        world.act("ticket_unlink", effect, json!({ "kind": "caused_by", "other": cause }));
        assert_eq!((links(world, effect), links(world, cause)), (json!([]), json!([])));
        world.undo().unwrap();
        assert_eq!(links(world, cause), json!([{ "kind": "causes", "cid": effect }]));
    }
);

journey!(
    /// Closing as a duplicate links both, and taking that back unlinks both.
    a_duplicate_is_linked_on_both_sides(world) {
        let (first, second) = (world.open("Rechnungsdruck"), world.open("Rechnungsdruck bricht ab"));
        world.act("ticket_duplicate", second, json!({ "of": first, "merge": false }));
        assert_eq!(world.case(first)["links"][0]["kind"], "has_duplicate");
        assert_eq!(world.case(second)["links"][0]["kind"], "duplicate_of");
        world.undo().unwrap();
        assert_eq!((&world.case(first)["links"], &world.case(second)["links"]), (&json!([]), &json!([])));
        assert_eq!(world.case(second)["ticket"]["status"], "open");
    }
);

journey!(
    /// Two cases become one: what was said shows in both, time goes over unless a statement holds it, nobody is asked
    /// who pays for what has no work left; and all of it is taken back at once.
    a_case_becomes_part_of_another(world) {
        let (first, second, third) = (world.open("Rechnungsdruck"), world.open("Druck bricht ab"), world.open("Druckt nicht"));
        let entry = |cid: i64, minutes: i64| json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-20",
            "text": "Telefonat", "minutes": minutes });
        world.call("entry_add", entry(second, 20));
        world.call("entry_add", entry(first, 5));
        let note = json!({ "cid": second, "direction": "internal", "channel": "phone", "contact": null,
            "text": "Treiber ist der alte." });
        world.call("note_add", note);
        world.act("ticket_duplicate", second, json!({ "of": first, "merge": true }));

        let case = world.case(first);
        assert_eq!(case["worked"], 25);
        assert_eq!(case["merged"][0]["subject"], "Druck bricht ab");
        let of_second: Vec<&Value> = case["timeline"].as_array().unwrap().iter()
            .filter(|moment| moment["origin"] == json!(second)).map(|moment| &moment["happening"]["what"]).collect();
        assert_eq!(of_second, ["opened", "note"]);
        let gone = world.case(second);
        assert_eq!((&gone["worked"], &gone["ticket"]["status"]), (&json!(0), &json!("closed")));
        assert_eq!(world.call("ticket_counts", json!({}))["undecided"], 0);
        let page = json!({ "filter": {}, "order": {}, "offset": 0, "limit": 9 });
        let listed = world.call("ticket_list", page)["rows"].clone();
        let worked = |cid: i64| listed.as_array().unwrap().iter().find(|row| row["cid"] == json!(cid)).unwrap()["worked"].clone();
        assert_eq!((worked(first), worked(second)), (json!(25), json!(0)));

        // The old number leads on, and never round in a circle.
        world.act("ticket_duplicate", third, json!({ "of": second, "merge": true }));
        assert_eq!(world.case(third)["links"][0]["cid"], json!(first));
        assert_eq!(world.case(first)["merged"].as_array().unwrap().len(), 2);
        let found = world.call("search", json!({ "text": format!("CID {third}"), "most": 5 }));
        assert_eq!((&found["exact"]["cid"], &found["led_from"]), (&json!(first), &json!(third)));
        let body = world.on(first, json!({ "of": third, "merge": true }));
        world.refused("ticket_duplicate", body, Code::Invalid, "of");
        world.undo().unwrap();
        assert_eq!(world.case(third)["ticket"]["status"], "open");
    }
);

journey!(
    /// Taking a merge back brings the time back, too.
    a_merge_is_taken_back(world) {
        let (first, second) = (world.open("Rechnungsdruck"), world.open("Druck bricht ab"));
        let entry = |cid: i64, minutes: i64| json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-20",
            "text": "Telefonat", "minutes": minutes });
        world.call("entry_add", entry(second, 20));
        world.act("ticket_duplicate", second, json!({ "of": first, "merge": true }));
        world.undo().unwrap();
        let worked = |world: &mut callbuch_world::World, cid: i64| world.case(cid)["worked"].clone();
        assert_eq!((worked(world, first), worked(world, second)), (json!(0), json!(20)));
        let page = json!({ "filter": {}, "order": {}, "offset": 0, "limit": 9 });
        let rows = world.call("ticket_list", page)["rows"].clone();
        let sums: i64 = rows.as_array().unwrap().iter().map(|row| row["worked"].as_i64().unwrap()).sum();
        assert_eq!((sums, &world.case(second)["ticket"]["status"]), (20, &json!("open")));
        assert_eq!(world.case(first)["merged"], json!([]));
    }
);

journey!(
    /// A checklist keeps who did what and when, its order, and is taken back change by change.
    a_checklist_keeps_who_did_what(world) {
        let cid = world.open("Umzug");
        let items = |items: Value| json!({ "items": items });
        world.act("ticket_checklist", cid, items(json!([
            { "was": null, "text": " Sicherung  prüfen ", "done": false }, { "was": null, "text": "Rechner einrichten", "done": false },
        ])));
        world.act("ticket_checklist", cid, items(json!([
            { "was": 0, "text": "Sicherung prüfen", "done": true }, { "was": 1, "text": "Rechner einrichten", "done": false },
        ])));
        let done = world.case(cid)["ticket"]["facts"]["checklist"][0]["done"].clone();
        assert_eq!(done["by"], json!(world.known.krause));
        world.wait(5);
        world.act("ticket_checklist", cid, items(json!([
            { "was": 1, "text": "Rechner einrichten", "done": false }, { "was": 0, "text": "Sicherung prüfen", "done": true },
        ])));
        assert_eq!(world.case(cid)["ticket"]["facts"]["checklist"][1], json!({ "text": "Sicherung prüfen", "done": done }));
        assert_eq!(world.told(cid), ["opened"]);
        world.undo().unwrap();
        assert_eq!(world.case(cid)["ticket"]["facts"]["checklist"][0]["text"], "Sicherung prüfen");
        for (bad, code, field) in [
            (json!([{ "was": 0, "text": " ", "done": false }]), Code::Required, "text"),
            (json!([{ "was": 7, "text": "a", "done": false }]), Code::Invalid, "items"),
            (json!([{ "was": 0, "text": "a", "done": true }, { "was": 0, "text": "a", "done": true }]), Code::Invalid, "items"),
        ] {
            let body = world.on(cid, items(bad));
            world.refused("ticket_checklist", body, code, field);
        }
    }
);

journey!(
    /// Several cases change in one act; what one does not allow is named, and the act is taken back as one.
    several_cases_change_in_one_act(world) {
        let (open, closed, resting) = (world.open("Eins"), world.open("Zwei"), world.open("Drei"));
        world.act("ticket_withdraw", closed, json!({ "by": "Frau Brandt", "channel": "phone", "reason": "" }));
        let hold = json!({ "day": "2026-11-25", "time": null, "with": "Frau Brandt", "channel": "phone", "reason": "Rückruf" });
        world.act("ticket_hold", resting, hold);

        let krause = world.known.krause;
        let done = world.call("ticket_bulk", json!({ "cids": [open, closed, resting], "change": { "what": "responsible", "responsible": krause } }));
        assert_eq!(done["changed"], json!([open, closed, resting]));
        assert_eq!(world.case(open)["ticket"]["responsible"], json!(krause));
        world.undo().unwrap();
        assert_ne!(world.case(open)["ticket"]["responsible"], json!(krause));

        let before = world.case(open)["ticket"]["responsible"].clone();
        let done = world.call(
            "ticket_bulk",
            json!({ "cids": [open], "change": { "what": "responsible", "responsible": before } }),
        );
        assert_eq!((&done["changed"], &done["already"]), (&json!([]), &json!([open])));
        assert!(!world.can_undo());

        let rest = json!({ "what": "hold", "day": "2026-12-01", "time": null, "channel": "mail", "reason": "Update 12.4.3" });
        let done = world.call("ticket_bulk", json!({ "cids": [open, closed, resting, 999], "change": rest }));
        assert_eq!(done["changed"], json!([open, resting]));
        assert_eq!((&done["refused"][0]["cid"], &done["refused"][0]["why"]["code"]), (&json!(closed), &json!("not_allowed")));
        assert_eq!((&done["refused"][1]["cid"], &done["refused"][1]["why"]["code"]), (&json!(999), &json!("not_found")));
        let held = world.case(resting)["ticket"]["facts"]["hold"].clone();
        assert!(held["until"].as_str().unwrap().starts_with("2026-12-01"), "{held}");
        assert_eq!((&held["with"], &held["reason"]), (&json!("Frau Brandt"), &json!("Update 12.4.3")));
        assert_eq!(world.told(resting), ["opened", "held", "assigned", "undone", "resumed", "held"]);
        world.undo().unwrap();
        assert_eq!(world.case(open)["ticket"]["status"], "open");
        let held = world.case(resting)["ticket"]["facts"]["hold"].clone();
        assert!(held["until"].as_str().unwrap().starts_with("2026-11-25"), "{held}");
        assert_eq!(held["reason"], "Rückruf");

        let past = json!({ "what": "hold", "day": "2026-11-20", "time": null, "channel": "mail", "reason": "x" });
        world.refused("ticket_bulk", json!({ "cids": [open], "change": past }), Code::Past, "until");
        let nobody = json!({ "what": "responsible", "responsible": 999 });
        world.refused("ticket_bulk", json!({ "cids": [open], "change": nobody }), Code::NotFound, "responsible");
        world.refused("ticket_bulk", json!({ "cids": [], "change": { "what": "priority", "priority": "b" } }), Code::Required, "cids");
        world.call("ticket_bulk", json!({ "cids": [open], "change": { "what": "priority", "priority": "c" } }));
        assert_eq!(world.case(open)["ticket"]["priority"], "c");
    }
);
