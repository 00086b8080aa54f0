//! Hold: agreed, with a Wiedervorlage that cannot get lost, while the promise rests.

use callbuch_app::failure::Code;
use callbuch_app::jobs;
use callbuch_world::journey;
use chrono::TimeDelta;
use serde_json::json;

journey!(
    /// The solution target rests on Hold and goes on with what was left.
    the_promise_rests_while_the_case_does(world) {
        // Monday, 10:00; 480 service minutes of Mo–Fr 8–17: due Tuesday, 9:00.
        let cid = world.open("Import läuft nicht an");
        assert_eq!(world.case(cid)["due"], "2026-11-23T13:00:00Z", "the response is due first: 240 minutes");
        world.act("ticket_take", cid, json!({}));
        assert_eq!(world.case(cid)["due"], "2026-11-24T08:00:00Z");
        world.wait(60);
        world.act("ticket_hold", cid, json!({ "day": "2026-11-26", "time": "11:00:00", "with": "Frau Brandt", "channel": "phone", "reason": "Datei kommt Donnerstag" }));
        let case = world.case(cid);
        assert_eq!((&case["due"], &case["due_in"]), (&json!(null), &json!(420)), "one hour of eight was used");
        // Thursday, 11:00: the date comes by itself.
        world.now = "2026-11-26T10:00:30Z".parse().unwrap();
        assert_eq!(jobs::wake(&world.desk, world.now).unwrap().len(), 1);
        let case = world.case(cid);
        assert_eq!((case["ticket"]["status"].as_str(), case["due"].as_str()), (Some("open"), Some("2026-11-27T08:00:30Z")), "seven hours from Thursday 11:00");
    }
);

journey!(
    /// What came due stays on the first page until someone takes the case or names a new date.
    a_due_resubmission_stays_until_it_is_handled(world) {
        let cid = world.open("Zertifikat");
        world.act("ticket_assign", cid, json!({ "responsible": world.known.krause }));
        world.act("ticket_hold", cid, json!({ "day": "2026-11-24", "time": null, "with": "Frau Brandt", "channel": "mail", "reason": "neues Zertifikat" }));
        let shown = |world: &mut callbuch_world::World| world.call("today_get", json!({}))["resubmissions"]["rows"].as_array().unwrap().len();
        assert_eq!(shown(world), 0, "not before its day");
        world.now = "2026-11-24T07:00:01Z".parse().unwrap();
        assert_eq!(shown(world), 1, "on its day, even before it woke");
        let first = world.call("today_get", json!({}))["resubmissions"]["rows"][0].clone();
        assert_eq!((&first["cid"], &first["waits_for"], &first["timed"]), (&json!(cid), &json!("neues Zertifikat"), &json!(false)));
        jobs::wake(&world.desk, world.now).unwrap();
        world.now += TimeDelta::days(2);
        assert_eq!(shown(world), 1, "and on every day after");
        world.act("ticket_take", cid, json!({}));
        assert_eq!(shown(world), 0);
        assert_eq!(jobs::wake(&world.desk, world.now).unwrap().len(), 0, "nothing wakes twice");
    }
);

journey!(
    /// A day the office is closed moves to the next open one and says so.
    a_closed_day_moves_to_the_next_open_one(world) {
        let cid = world.open("Schnittstelle");
        let preview = world.call("ticket_hold_preview", json!({ "cid": cid, "day": "2026-11-28", "time": "09:30:00" }));
        assert_eq!((&preview["moved"], &preview["until"]), (&json!(true), &json!("2026-11-30T08:30:00Z")), "Saturday becomes Monday");
        let past = json!({ "cid": cid, "day": "2026-11-20", "time": null });
        world.refused("ticket_hold_preview", past, Code::Past, "until");
    }
);

journey!(
    /// An agreement names with whom and why.
    an_agreement_names_with_whom_and_why(world) {
        let cid = world.open("Waage");
        let hold = |with: &str, reason: &str| json!({ "day": "2026-11-30", "time": null, "with": with, "channel": "phone", "reason": reason });
        let body = world.on(cid, hold("", "Rückruf"));
        world.refused("ticket_hold", body, Code::Required, "with");
        let body = world.on(cid, hold("Frau Brandt", "  "));
        world.refused("ticket_hold", body, Code::Required, "reason");
    }
);
