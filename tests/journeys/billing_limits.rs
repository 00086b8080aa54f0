//! Contracts, work and disks as they should not be: clear words, nothing lost, no number burnt.

use callbuch_app::failure::{Code, Failure};
use callbuch_world::{World, journey};
use serde_json::{Value, json};

const OPTIONS: &str = r#"{ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true }"#;

fn finalise(customer: i64) -> Value {
    let options: Value = serde_json::from_str(OPTIONS).unwrap();
    json!({ "customer": customer, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": "de", "leave_out": false })
}

fn contract(world: &mut World) -> Value {
    world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone()
}

/// A chargeable case with work by duration on these days.
fn worked(world: &mut World, days: &[(&str, i64)]) -> i64 {
    let cid = world.open("Lieferschein");
    for (day, minutes) in days {
        let entry = json!({ "cid": cid, "activity": "Hotline", "day": day, "minutes": minutes, "text": "Telefonat" });
        world.call("entry_add", entry);
    }
    world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));
    cid
}

journey!(
    /// Versions of a contract follow one another: two from the same day are refused, whatever their order.
    versions_that_overlap_are_refused(world) {
        let mut changed = contract(world);
        let mut second = changed["terms"][0].clone();
        second["activities"][0]["rate"] = json!(9900);
        changed["terms"] = json!([second.clone(), changed["terms"][0]]);
        world.refused("contract_change", changed.clone(), Code::Invalid, "valid_from");
        second["valid_from"] = json!("2026-12-01");
        changed["terms"] = json!([second, changed["terms"][1]]);
        let kept = world.call("contract_change", changed);
        let days: Vec<&str> = kept["terms"].as_array().unwrap().iter().map(|one| one["valid_from"].as_str().unwrap()).collect();
        assert_eq!(days, ["2024-01-01", "2026-12-01"], "the earliest stands first");
    }
);

journey!(
    /// A rate of nothing is a price; a rate beyond reason is none.
    rates_have_bounds(world) {
        let mut changed = contract(world);
        for rate in [-1, 1_000_000_000] {
            changed["terms"][0]["activities"][0]["rate"] = json!(rate);
            world.refused("contract_change", changed.clone(), Code::Invalid, "activities.0.rate");
        }
        changed["terms"][0]["activities"][0]["rate"] = json!(0);
        world.call("contract_change", changed);
        worked(world, &[("2026-11-10", 20)]);
        let done = world.call("statement_finalise", finalise(world.known.mueller))["statement"].clone();
        assert_eq!((&done["billed"], &done["amount"]), (&json!(30), &json!(0)));
    }
);

journey!(
    /// A new increment in mid-month counts from its own day on: 20 min → 30 min (47,50 €), then 20 min → 20 min (31,67 €).
    an_increment_changes_in_mid_month(world) {
        let mut changed = contract(world);
        let mut second = changed["terms"][0].clone();
        second["valid_from"] = json!("2026-11-16");
        second["activities"][0]["increment"] = json!(5);
        changed["terms"].as_array_mut().unwrap().push(second);
        world.call("contract_change", changed);
        worked(world, &[("2026-11-13", 20), ("2026-11-16", 20)]);
        let done = world.call("statement_finalise", finalise(world.known.mueller))["statement"].clone();
        assert_eq!((&done["worked"], &done["billed"], &done["amount"]), (&json!(40), &json!(50), &json!(7917)));
    }
);

journey!(
    /// Work for a customer without a contract is billed by the price list: 120,00 € an hour.
    work_without_a_contract_goes_by_the_price_list(world) {
        let nordlicht = world.known.nordlicht;
        let body = json!({
            "customer": nordlicht, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
            "subject": "Etiketten", "description": "",
        });
        let cid = world.call("ticket_open", body)["cid"].as_i64().unwrap();
        let activity = world.case(cid)["activities"][0].clone();
        world.call("entry_add", json!({ "cid": cid, "activity": activity, "day": "2026-11-10", "minutes": 60, "text": "Telefonat" }));
        world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));
        let done = world.call("statement_finalise", finalise(nordlicht))["statement"].clone();
        assert_eq!((&done["billed"], &done["amount"]), (&json!(60), &json!(12000)));
        // What the price list counted for is named before it changes, by the version of the work's day.
        worked(world, &[("2026-11-10", 20)]);
        world.call("statement_finalise", finalise(world.known.mueller));
        let mut prices = world.call("price_list", json!({}));
        let first_day = prices["terms"][0]["valid_from"].clone();
        let stated = json!({ "contract": prices["id"] });
        assert_eq!(world.call("contract_stated", stated.clone()), json!([{ "valid_from": first_day, "numbers": [done["number"]] }]));
        let mut second = prices["terms"][0].clone();
        second["valid_from"] = json!("2026-11-05");
        prices["terms"].as_array_mut().unwrap().push(second);
        world.call("contract_change", prices);
        assert_eq!(world.call("contract_stated", stated.clone())[0]["valid_from"], "2026-11-05");
        let cancel = json!({ "statement": done["id"], "version": done["version"], "reason": "x", "billed_again": true });
        world.call("statement_cancel", cancel);
        assert_eq!(world.call("contract_stated", stated), json!([]));
    }
);

journey!(
    /// An activity that a later version of the contract no longer knows is named at month's end, and bills nothing.
    an_activity_gone_from_the_contract_is_named(world) {
        worked(world, &[("2026-11-10", 20)]);
        let mut changed = contract(world);
        changed["terms"][0]["activities"][0]["name"] = json!("Telefon");
        world.call("contract_change", changed);
        let month = world.call("billing_list", json!({ "from": "2026-11-01", "to": "2026-11-30" }))["customers"][0].clone();
        assert_eq!((&month["fault"]["code"], &month["fault"]["activity"]), (&json!("no_activity"), &json!("Hotline")));
        world.refused("statement_finalise", finalise(world.known.mueller), Code::Invalid, "customer");
    }
);

journey!(
    /// What a version of a contract counted for can be asked before it changes; cancelled statements do not count.
    statements_of_a_version_are_named(world) {
        worked(world, &[("2026-11-10", 20)]);
        let contract = contract(world)["id"].clone();
        let stated = |world: &mut World| world.call("contract_stated", json!({ "contract": contract }));
        assert_eq!(stated(world), json!([]));
        let done = world.call("statement_finalise", finalise(world.known.mueller))["statement"].clone();
        assert_eq!(stated(world), json!([{ "valid_from": "2024-01-01", "numbers": [done["number"]] }]));
        let cancel = json!({ "statement": done["id"], "version": done["version"], "reason": "x", "billed_again": true });
        world.call("statement_cancel", cancel);
        assert_eq!(stated(world), json!([]));
    }
);

journey!(
    /// An old window cannot change, delete or look over what a statement has locked in the meantime.
    an_old_window_cannot_touch_what_is_locked(world) {
        let cid = worked(world, &[("2026-11-10", 20)]);
        let seen = world.case(cid)["entries"][0].clone();
        world.call("statement_finalise", finalise(world.known.mueller));
        let becomes = json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-10", "minutes": 5, "text": "t" });
        let (entry, version) = (&seen["id"], &seen["version"]);
        world.refused("entry_change", json!({ "entry": entry, "version": version, "becomes": becomes, "reason": "x" }), Code::Locked, "");
        world.refused("entry_delete", json!({ "entry": entry, "version": version, "reason": "x" }), Code::Locked, "");
        world.refused("entry_checked", json!({ "entries": [[entry, version]], "looked": "texts", "right": true }), Code::Locked, "");
        assert_eq!(world.case(cid)["entries"][0]["minutes"], 20);
    }
);

/// On a full disk nothing is finalised, nothing is lost, and no number is burnt: once there is room, the same act
/// gets the first number.
#[test]
fn a_full_disk_while_finalising_loses_nothing() {
    let mut world = World::embedded();
    let cid = worked(&mut world, &[("2026-11-10", 20)]);
    let bound = |world: &World, pages: i64| {
        world
            .desk
            .database()
            .write(|tx| callbuch_store::integrity::bound(tx, pages).map_err(Failure::from))
            .unwrap()
    };
    assert!(bound(&world, 1));
    world.refused("statement_finalise", finalise(world.known.mueller), Code::Full, "");
    assert_eq!(world.call("statement_list", json!({})), json!([]));
    assert_eq!(
        world.case(cid)["entries"][0]["statement"],
        Value::Null,
        "the entries are free"
    );
    // Reading and what fits go on; with room again it is done as if nothing had happened.
    bound(&world, 1_000);
    let done = world.call("statement_finalise", finalise(world.known.mueller))["statement"].clone();
    assert_eq!(done["number"], "ZN-2026-00001");
    let report = callbuch_app::verify::verify(&world.desk, world.now).unwrap();
    assert!(report.is_sound(), "{report:?}");
}
