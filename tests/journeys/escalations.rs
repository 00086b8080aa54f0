//! Escalation: first everywhere until the management has answered.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

/// The office names somebody to ask.
fn named(world: &mut World) {
    let settings = world.call("office_get", json!({}));
    let mut office = settings["office"].clone();
    office["management"] = json!([{ "name": "Dr. Ada Voss", "phone": "+49 30 1", "mail": "voss@example.test" }]);
    world.call(
        "office_set",
        json!({ "version": settings["version"], "office": office }),
    );
}

fn asked(reason: &str, day: &str) -> Value {
    json!({ "to": "Dr. Ada Voss", "reason": reason, "day": day, "time": null })
}

fn first(world: &mut World) -> Value {
    world.call(
        "ticket_list",
        json!({ "filter": {}, "order": {}, "offset": 0, "limit": 1 }),
    )["rows"][0]
        .clone()
}

journey!(
    /// An escalated case stands first until it is answered.
    an_escalated_case_stands_first_until_answered(world) {
        named(world);
        let other = world.open("Import läuft nicht an");
        let cid = world.open("Rechnung falsch");
        assert_eq!(first(world)["cid"], json!(other));
        world.act("ticket_escalate", cid, asked("Kunde droht mit Kündigung", "2026-11-24"));
        let row = first(world);
        assert_eq!((&row["cid"], &row["escalated"]), (&json!(cid), &json!(true)));
        let today = world.call("today_get", json!({}));
        assert_eq!(today["escalated"]["rows"][0]["cid"], json!(cid));
        assert_eq!(today["escalated"]["office"], json!(1));
        let body = world.on(cid, json!({ "by": "Dr. Ada Voss", "text": " " }));
        world.refused("ticket_escalation_answer", body, Code::Required, "text");
        world.act("ticket_escalation_answer", cid, json!({ "by": "Dr. Ada Voss", "text": "Ruft selbst an" }));
        assert_eq!(first(world)["cid"], json!(other));
        let told = world.case(cid)["timeline"].to_string();
        assert!(told.contains("escalation_answered") && told.contains("Ruft selbst an"), "{told}");
    }
);

journey!(
    /// An escalation says why, to whom and by when, and there is one at a time.
    an_escalation_says_why_to_whom_and_by_when(world) {
        named(world);
        let cid = world.open("Waage");
        let body = world.on(cid, asked(" ", "2026-11-24"));
        world.refused("ticket_escalate", body, Code::Required, "reason");
        let body = world.on(cid, asked("Stillstand", "2026-11-20"));
        world.refused("ticket_escalate", body, Code::Past, "until");
        let body = world.on(cid, json!({ "to": "Niemand", "reason": "Stillstand", "day": "2026-11-24", "time": null }));
        world.refused("ticket_escalate", body, Code::Invalid, "to");
        world.act("ticket_escalate", cid, asked("Stillstand", "2026-11-23"));
        let body = world.on(cid, asked("noch einmal", "2026-11-24"));
        world.refused("ticket_escalate", body, Code::EscalatedAlready, "");
    }
);
