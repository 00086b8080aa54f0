//! The table of states, through the door.

use callbuch_app::failure::Code;
use callbuch_world::journey;
use serde_json::{Value, json};

fn hold() -> Value {
    json!({ "day": "2026-11-30", "time": null, "with": "Frau Brandt", "channel": "phone", "reason": "Rückruf" })
}

journey!(
    /// What the table does not allow is refused with the state and the act, and changes nothing.
    what_the_table_forbids_is_refused_and_changes_nothing(world) {
        let cid = world.open("Etikettendruck");
        for (command, more) in [
            ("ticket_hand_back", json!({})),
            ("ticket_resume", json!({})),
            ("ticket_release", json!({ "by": "Frau Brandt", "channel": "phone" })),
            ("ticket_refuse", json!({ "by": "Frau Brandt", "channel": "phone", "reason": "geht nicht" })),
            ("ticket_reopen", json!({ "reason": "doch nicht" })),
        ] {
            let body = world.on(cid, more);
            let failure = world.refused(command, body, Code::NotAllowed, "");
            assert_eq!(failure.args["status"], "open", "{command}");
        }
        assert_eq!(world.case(cid)["ticket"]["version"], 1, "no refused act leaves a trace on the case");
        assert_eq!(world.told(cid), ["opened"]);
    }
);

journey!(
    /// A case is closed only by release, withdrawal or as a duplicate.
    only_the_customer_closes_a_case(world) {
        let (released, withdrawn, same) = (world.open("A"), world.open("B"), world.open("C"));
        world.act("ticket_deliver", released, json!({ "text": "geliefert" }));
        world.act("ticket_release", released, json!({ "by": "Frau Brandt", "channel": "mail" }));
        world.act("ticket_withdraw", withdrawn, json!({ "by": "Frau Brandt", "channel": "phone", "reason": "" }));
        world.act("ticket_duplicate", same, json!({ "of": released, "merge": false }));
        for cid in [released, withdrawn, same] {
            assert_eq!(world.case(cid)["ticket"]["status"], "closed");
        }
        let body = world.on(released, json!({ "reason": "" }));
        world.refused("ticket_reopen", body, Code::ReasonRequired, "reason");
        world.act("ticket_reopen", released, json!({ "reason": "Seite 3 fehlt doch" }));
        assert_eq!(world.case(released)["ticket"]["status"], "working");
    }
);

journey!(
    /// A refusal sends the case back to Working and keeps its reason.
    a_refused_delivery_goes_back_to_working(world) {
        let cid = world.open("Kassenabschluss");
        world.act("ticket_deliver", cid, json!({ "text": "korrigiert" }));
        let body = world.on(cid, json!({ "by": "Frau Brandt", "channel": "phone", "reason": " " }));
        world.refused("ticket_refuse", body, Code::ReasonRequired, "reason");
        world.act("ticket_refuse", cid, json!({ "by": "Frau Brandt", "channel": "phone", "reason": "weiter 0,02 € Differenz" }));
        let case = world.case(cid);
        assert_eq!(case["ticket"]["status"], "working");
        assert_eq!(case["timeline"][2]["happening"]["text"], "weiter 0,02 € Differenz");
    }
);

journey!(
    /// Two people who saw the same version: the second is told, and nothing of theirs is written.
    the_second_of_two_editors_is_told(world) {
        let cid = world.open("Skonto fehlt");
        let seen = world.on(cid, json!({}));
        world.call("ticket_take", seen.clone());
        world.refused("ticket_hand_back", seen, Code::Conflict, "");
        assert_eq!(world.case(cid)["ticket"]["status"], "working");
    }
);

journey!(
    /// The figures of the navigation follow every step.
    the_tallies_follow_every_step(world) {
        let cid = world.open("Mahnlauf");
        let count = |world: &mut callbuch_world::World, status: &str| world.call("ticket_counts", json!({}))["states"][status].as_i64().unwrap_or(0);
        assert_eq!(count(world, "open"), 1);
        world.act("ticket_hold", cid, hold());
        assert_eq!((count(world, "open"), count(world, "hold")), (0, 1));
        world.act("ticket_resume", cid, json!({}));
        world.act("ticket_deliver", cid, json!({ "text": "geliefert" }));
        world.act("ticket_release", cid, json!({ "by": "Frau Brandt", "channel": "mail" }));
        assert_eq!((count(world, "delivered"), count(world, "closed")), (0, 1));
        assert_eq!(world.call("ticket_counts", json!({}))["undecided"], 1, "closed without a decision is counted");
        world.act("ticket_decide", cid, json!({ "charge": "error_correction", "reason": "" }));
        assert_eq!(world.call("ticket_counts", json!({}))["undecided"], 0);
    }
);

journey!(
    /// Changing a decision later needs a reason and stays visible.
    a_changed_decision_needs_a_reason(world) {
        let cid = world.open("Pfandsaldo");
        world.act("ticket_decide", cid, json!({ "charge": "error_correction", "reason": "" }));
        let body = world.on(cid, json!({ "charge": "chargeable", "reason": "" }));
        world.refused("ticket_decide", body, Code::ReasonRequired, "reason");
        world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "Bedienfehler, mit Frau Brandt geklärt" }));
        let told = world.case(cid)["timeline"].clone();
        let last = &told.as_array().unwrap().last().unwrap()["happening"];
        assert_eq!((&last["before"], &last["charge"]), (&json!("error_correction"), &json!("chargeable")));
    }
);
