//! Promises explain themselves, and a term that runs out is said as such.

use callbuch_app::failure::Code;
use callbuch_app::jobs;
use callbuch_world::journey;
use serde_json::json;

journey!(
    /// A deadline shows the stretches it was counted in.
    a_deadline_shows_how_it_was_counted(world) {
        let cid = world.open("Import läuft nicht an");
        world.act("ticket_take", cid, json!({}));
        let told = world.call("deadline_explain", json!({ "cid": cid }));
        let strip: Vec<(String, i64)> = told["solution"]["strip"].as_array().unwrap().iter().map(|piece| {
            let at = |name: &str| piece[name].as_str().unwrap().parse::<chrono::DateTime<chrono::Utc>>().unwrap();
            (piece["time"].as_str().unwrap().to_owned(), (at("to") - at("from")).num_minutes())
        }).collect();
        let expected = [("counted", 420), ("closed", 15 * 60), ("counted", 60)];
        assert_eq!(strip, expected.map(|(time, minutes)| (time.to_owned(), minutes)), "Monday 10–17, the night, Tuesday 8–9");
        assert_eq!(told["solution"]["at_risk"], "2026-11-23T15:00:00Z", "three quarters of eight hours");
    }
);

journey!(
    /// What is closed is never late, also when nobody had answered before it was withdrawn.
    a_closed_case_is_never_late(world) {
        let cid = world.open("Import läuft nicht an");
        world.act("ticket_withdraw", cid, json!({ "by": "Frau Brandt", "channel": "phone", "reason": "" }));
        world.wait(60 * 24 * 30);
        assert_eq!(world.case(cid)["due"], json!(null));
        let closed = world.call("ticket_summary", json!({ "statuses": ["closed"] }));
        assert_eq!(closed["overdue"], 0);
    }
);

journey!(
    /// Where the contract lets a term run out, a delivered case is closed by lapse of time, never as released.
    a_term_that_runs_out_closes_a_delivered_case(world) {
        let (cid, refused) = (world.open("Etikettendruck"), world.open("Waage"));
        let mut contract = world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone();
        contract["terms"][0]["lapse_days"] = json!(5);
        world.call("contract_change", contract);
        for case in [cid, refused] {
            world.act("ticket_deliver", case, json!({ "text": "geliefert" }));
        }
        world.act("ticket_refuse", refused, json!({ "by": "Frau Brandt", "channel": "phone", "reason": "geht nicht" }));
        world.now = "2026-11-30T22:00:00Z".parse().unwrap();
        assert!(jobs::lapse(&world.desk, world.now).unwrap().is_empty(), "the fifth working day is still the customer's");
        world.now = "2026-12-01T06:00:00Z".parse().unwrap();
        assert_eq!(jobs::lapse(&world.desk, world.now).unwrap().len(), 1);
        let case = world.case(cid);
        assert_eq!((&case["ticket"]["status"], &case["ticket"]["facts"]["closing"]["how"]["right"]), (&json!("closed"), &json!("lapse")));
        assert_eq!(world.case(refused)["ticket"]["status"], "working");
    }
);

journey!(
    /// After a pause nobody noticed, a person says what of it was work.
    a_timer_is_set_to_what_was_work(world) {
        let timer = world.call("timer_start", json!({ "cid": null }))["timer"]["id"].clone();
        world.wait(90);
        world.refused("timer_adjust", json!({ "timer": timer, "seconds": 90 * 60 + 1 }), Code::Invalid, "seconds");
        world.refused("timer_adjust", json!({ "timer": timer, "seconds": -1 }), Code::Invalid, "seconds");
        world.call("timer_adjust", json!({ "timer": timer, "seconds": 600 }));
        world.wait(1);
        let timers = world.call("timer_list", json!({}));
        assert_eq!(timers[0]["seconds"], 660);
    }
);
