//! Included hours as intake, case and month's end show them, before and after they are stated.

use callbuch_world::{World, journey};
use serde_json::{Value, json};

/// Four hours a month, and a case that draws on them.
fn four_hours(world: &mut World) -> i64 {
    let mut contract = world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone();
    contract["terms"][0]["allowance"] =
        json!({ "granted": 240, "period": "month", "starts": "calendar", "carry": "none" });
    world.call("contract_change", contract);
    let cid = world.open("Etiketten");
    world.act("ticket_decide", cid, json!({ "charge": "allowance", "reason": "" }));
    cid
}

fn book(world: &mut World, cid: i64, day: &str, minutes: i64) {
    world.call(
        "entry_add",
        json!({ "cid": cid, "activity": "Hotline", "day": day, "minutes": minutes, "text": "Telefonat" }),
    );
}

fn figures(state: &Value) -> (i64, i64, Option<&str>) {
    (
        state["used"].as_i64().unwrap(),
        state["left"].as_i64().unwrap(),
        state["warning"].as_str(),
    )
}

journey!(
    /// At 75, 90 and 100 % it is said, wherever somebody is about to work.
    warnings_are_answered_where_work_begins(world) {
        let cid = four_hours(world);
        for (day, minutes, used, left, warning) in [
            ("2026-11-09", 165, 165, 75, None),
            ("2026-11-10", 15, 180, 60, Some("three_quarters")),
            ("2026-11-11", 40, 225, 15, Some("nine_tenths")),
            ("2026-11-12", 60, 240, 0, Some("used_up")),
        ] {
            book(world, cid, day, minutes);
            let expected = (used, left, warning);
            assert_eq!(figures(&world.case(cid)["allowance"]), expected, "case");
            let card = world.call("intake_customer", json!({ "customer": world.known.mueller }));
            assert_eq!(figures(&card["offers"][0]["allowance"]), expected, "intake");
            let month = world.call("billing_list", json!({ "from": "2026-11-01", "to": "2026-11-30" }))["customers"][0].clone();
            assert_eq!(month["warning"].as_str(), warning, "month's end");
        }
        let options = json!({ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true });
        let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": "de", "leave_out": false });
        world.call("statement_finalise", body);
        assert_eq!(figures(&world.case(cid)["allowance"]), (240, 0, Some("used_up")), "stated work still counts");
        world.now = "2026-12-01T09:00:00Z".parse().unwrap();
        assert_eq!(figures(&world.case(cid)["allowance"]), (0, 240, None), "a new month");
    }
);

journey!(
    /// Without included hours there is nothing to show, and work that cannot be billed stops no call.
    nothing_is_shown_where_nothing_is_included(world) {
        let card = world.call("intake_customer", json!({ "customer": world.known.nordlicht }));
        assert_eq!(card["offers"][0]["allowance"], Value::Null);
        let cid = four_hours(world);
        book(world, cid, "2026-11-10", 60);
        let mut contract = world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone();
        contract["terms"][0]["activities"][0]["name"] = json!("Telefon");
        world.call("contract_change", contract);
        assert_eq!(figures(&world.case(cid)["allowance"]), (0, 240, None));
    }
);
