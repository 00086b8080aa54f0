//! The whole day: intake, work, Hold, Delivered, released, decided, and what the month comes to.

use callbuch_world::journey;
use serde_json::json;

journey!(
    /// Every step of a case's life in the order of an ordinary day.
    a_case_walks_from_the_telephone_to_the_statement(world) {
        let cid = world.open("Rechnungsdruck bricht ab Seite 2 ab");
        assert_eq!(cid, 4711, "the first CID is the one the office chose");
        world.act("ticket_take", cid, json!({}));
        world.call("note_add", json!({ "cid": cid, "direction": "internal", "channel": "phone", "contact": null, "text": "Absturz im Seitenumbruch." }));
        world.call("remote_begin", json!({ "cid": cid, "contact": world.known.brandt, "remote_id": "1 204 887 310", "keep": false, "by": "Ilse Brandt", "channel": "phone" }));
        let entry = json!({
            "cid": cid, "activity": "Fernwartung", "day": "2026-11-23", "from": "08:00:00", "to": "08:18:00",
            "text": "Fehler nachgestellt",
        });
        assert_eq!(world.call("entry_add", entry)["entry"]["minutes"], 18);
        world.act("ticket_hold", cid, json!({ "day": "2026-11-25", "time": null, "with": "Ilse Brandt", "channel": "phone", "reason": "Neue Fassung" }));
        world.act("ticket_resume", cid, json!({}));
        world.act("ticket_deliver", cid, json!({ "text": "Fassung 12.4.2 eingespielt" }));
        world.act("ticket_release", cid, json!({ "by": "Ilse Brandt", "channel": "mail" }));
        world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));

        let told = world.told(cid);
        let expected = ["worked", "opened", "taken", "note", "remote", "held", "resumed", "delivered", "released", "decided"];
        assert_eq!({ let mut sorted = told.clone(); sorted.sort(); sorted }, { let mut sorted = expected.map(str::to_owned).to_vec(); sorted.sort(); sorted });

        let month = world.call("billing_list", json!({ "from": "2026-11-01", "to": "2026-11-30" }));
        let sums = &month["customers"][0]["sums"];
        assert_eq!((&sums["worked"], &sums["billed"], &sums["amount"]), (&json!(18), &json!(30), &json!(5400)), "18 minutes by 15 at 108,00 €");
        let preview = world.call("statement_preview", json!({
            "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "language": "de",
            "options": { "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true },
        }));
        assert_eq!(preview["pages"], 1);
        assert!(preview["svg"][0].as_str().unwrap().contains("Rechnungsdruck bricht ab Seite 2 ab"));
    }
);

journey!(
    /// A case solved on the telephone is closed at once, with every step in the log.
    solved_at_once_is_closed_with_every_step_told(world) {
        let opened = world.call("ticket_open", json!({
            "customer": world.known.mueller, "contact": world.known.brandt, "channel": "phone", "kind": "assistance",
            "priority": null, "subject": "Zweiter Lieferort", "description": "",
            "solved": { "text": "Am Telefon erklärt", "minutes": 12, "activity": "Hotline", "by": "Ilse Brandt", "channel": "phone", "charge": "chargeable" },
        }));
        assert_eq!(opened["status"], "closed");
        let cid = opened["cid"].as_i64().unwrap();
        let mut told = world.told(cid);
        told.sort();
        assert_eq!(told, ["decided", "delivered", "opened", "released", "taken", "worked"]);
        assert_eq!(world.case(cid)["worked"], 12);
    }
);
