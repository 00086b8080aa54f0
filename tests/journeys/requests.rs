//! The same request is done once, whoever sends it again.

use callbuch_app::failure::Code;
use callbuch_world::journey;
use serde_json::json;

journey!(
    /// A repeat with the same id gets the first answer and does nothing.
    a_repeated_request_is_done_once(world) {
        let body = json!({
            "customer": world.known.mueller, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
            "subject": "Zweimal geschickt", "description": "",
        });
        let first = world.send("ticket_open", body.clone(), "same").unwrap();
        let second = world.send("ticket_open", body, "same").unwrap();
        assert_eq!(first, second);
        assert_eq!(world.call("ticket_counts", json!({}))["living"], 1);
    }
);

journey!(
    /// One id for two different acts is a mistake of the caller, and nothing is done.
    one_id_for_two_acts_is_refused(world) {
        let cid = world.open("Rechnungsdruck");
        let body = world.on(cid, json!({}));
        world.send("ticket_take", body, "same").unwrap();
        let body = world.on(cid, json!({}));
        let failure = world.send("ticket_hand_back", body, "same").unwrap_err();
        assert_eq!((failure.code, failure.id.as_str()), (Code::RequestReused, "same"));
        assert_eq!(world.case(cid)["ticket"]["status"], "working");
    }
);

journey!(
    /// A refused act leaves nothing, and its id may be used again.
    a_refused_act_leaves_nothing(world) {
        let cid = world.open("Rechnungsdruck");
        let entries = |world: &callbuch_world::World| callbuch_app::verify::verify(&world.desk, world.now).unwrap().log_entries;
        let before = entries(world);
        let body = world.on(cid, json!({ "text": " " }));
        world.send("ticket_deliver", body, "again").unwrap_err();
        assert_eq!(entries(world), before);
        let body = world.on(cid, json!({ "text": "geliefert" }));
        world.send("ticket_deliver", body, "again").unwrap();
    }
);

journey!(
    /// Unknown commands and requests of the wrong shape are told apart.
    nonsense_is_told_apart(world) {
        world.refused("drop_table", json!({}), Code::UnknownCommand, "");
        world.refused("ticket_get", json!({ "cid": "viele" }), Code::BadRequest, "");
        world.refused("ticket_get", json!({ "cid": 1, "sql": "select" }), Code::BadRequest, "");
        world.refused("ticket_get", json!({ "cid": 99 }), Code::NotFound, "cid");
        assert_eq!(world.send("note_add", json!({}), "").unwrap_err().code, Code::BadRequest, "a write needs an id");
    }
);
