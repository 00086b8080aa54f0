//! Taking acts back: recorded, complete, and only while nothing has changed since.

use callbuch_app::failure::Code;
use callbuch_world::journey;
use serde_json::json;

journey!(
    /// Every act on a case can be taken back, to the letter.
    each_act_is_taken_back_to_the_letter(world) {
        let cid = world.open("Rechnungsdruck");
        let steps = [
            ("ticket_take", json!({})),
            ("ticket_hold", json!({ "day": "2026-11-30", "time": null, "with": "Frau Brandt", "channel": "phone", "reason": "Rückruf" })),
            ("ticket_resume", json!({})),
            ("ticket_classify", json!({ "kind": "assistance", "priority": null, "consent": null })),
            ("ticket_assign", json!({ "responsible": world.known.boehm })),
            ("ticket_deliver", json!({ "text": "geliefert" })),
            ("ticket_refuse", json!({ "by": "Frau Brandt", "channel": "phone", "reason": "nein" })),
            ("ticket_deliver", json!({ "text": "noch einmal geliefert" })),
            ("ticket_release", json!({ "by": "Frau Brandt", "channel": "mail" })),
            ("ticket_decide", json!({ "charge": "goodwill", "reason": "" })),
        ];
        for (command, more) in steps {
            let mut before = world.case(cid)["ticket"].clone();
            world.act(command, cid, more.clone());
            world.undo().unwrap_or_else(|failure| panic!("{command}: {failure}"));
            let mut after = world.case(cid)["ticket"].clone();
            for ticket in [&mut before, &mut after] {
                ticket["version"] = json!(null);
                ticket["changed"] = json!(null);
            }
            assert_eq!(before, after, "{command} taken back");
            world.wait(1);
            world.act(command, cid, more);
        }
        assert_eq!(world.case(cid)["ticket"]["status"], "closed");
    }
);

journey!(
    /// A change of a contract is taken back together with the promises it moved.
    a_contract_is_taken_back_with_its_promises(world) {
        let cid = world.open("Rechnungsdruck");
        let contract = |world: &mut callbuch_world::World| world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone();
        let (before, due) = (contract(world), world.case(cid)["due"].clone());
        let mut changed = before.clone();
        for target in changed["terms"][0]["targets"].as_object_mut().unwrap().values_mut() {
            target["response"] = json!(5);
            target["solution"] = json!(7);
        }
        changed["terms"][0]["activities"][0]["rate"] = json!(1);
        world.call("contract_change", changed.clone());
        assert_ne!(world.case(cid)["due"], due);
        world.undo().unwrap();
        assert_eq!((&contract(world)["terms"], &world.case(cid)["due"]), (&before["terms"], &due));
        changed["version"] = contract(world)["version"].clone();
        world.call("contract_change", changed);
        let again = contract(world);
        world.call("contract_change", again);
    }
);

journey!(
    /// What has changed since cannot be taken back, and says so.
    what_has_changed_since_stays(world) {
        let cid = world.open("Rechnungsdruck");
        let body = world.on(cid, json!({}));
        world.send("ticket_take", body, "first").unwrap();
        world.act("ticket_deliver", cid, json!({ "text": "geliefert" }));
        world.refused("undo", json!({ "request": "first" }), Code::CannotUndo, "");
        world.refused("undo", json!({ "request": "unknown" }), Code::CannotUndo, "");
        assert_eq!(world.case(cid)["ticket"]["status"], "delivered");
    }
);

journey!(
    /// A note and a time entry are taken back, and are found no longer.
    notes_and_entries_are_taken_back(world) {
        let cid = world.open("Rechnungsdruck");
        let note = json!({ "cid": cid, "direction": "internal", "channel": "phone", "contact": null, "text": "Zwergpinguin" });
        world.call("note_add", note);
        let found = |world: &mut callbuch_world::World| world.call("search", json!({ "text": "zwergpinguin", "most": 5 }))["cases"].as_array().unwrap().len();
        assert_eq!(found(world), 1);
        world.undo().unwrap();
        assert_eq!(found(world), 0);
        assert_eq!(world.told(cid), ["opened"]);
        world.call("entry_add", json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-23", "minutes": 20, "text": "Telefonat" }));
        world.undo().unwrap();
        assert_eq!(world.case(cid)["worked"], 0);
    }
);

journey!(
    /// A number once given stays given: opening cannot be taken back.
    a_number_once_given_stays_given(world) {
        let cid = world.open("Rechnungsdruck");
        assert!(!world.can_undo());
        assert_eq!(world.open("Noch einer"), cid + 1);
    }
);
