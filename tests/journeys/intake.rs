//! Intake: who is asked for what, and what every new case gets.

use callbuch_app::failure::Code;
use callbuch_world::journey;
use serde_json::{Value, json};

fn wanted(world: &callbuch_world::World, more: Value) -> Value {
    let mut body = json!({
        "customer": world.known.mueller, "contact": world.known.brandt, "channel": "phone", "kind": "error",
        "priority": "b", "subject": "Rechnungsdruck", "description": "",
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

journey!(
    /// Every case has a responsible person: chosen, else the standing contact, else the office's own.
    every_case_finds_someone_who_answers_for_it(world) {
        let body = wanted(world, json!({}));
        assert_eq!(world.call("ticket_open", body)["responsible"], world.known.boehm, "the customer's standing contact");
        let body = wanted(world, json!({ "responsible": world.known.krause }));
        assert_eq!(world.call("ticket_open", body)["responsible"], world.known.krause, "the chosen one");
        let body = wanted(world, json!({ "customer": world.known.nordlicht, "contact": world.known.petersen }));
        assert_eq!(world.call("ticket_open", body)["responsible"], world.known.krause, "the office's own");
    }
);

journey!(
    /// An absent standing contact is represented by the substitute.
    an_absent_person_is_represented(world) {
        let boehm = world.known.boehm;
        let people = world.call("people_list", json!({}));
        let mut card = people.as_array().unwrap().iter().find(|one| one["id"] == boehm).unwrap().clone();
        card["absence"] = json!(["2026-11-20", "2026-11-27"]);
        card["substitute"] = json!(world.known.krause);
        world.call("person_change", card);
        let body = wanted(world, json!({}));
        assert_eq!(world.call("ticket_open", body)["responsible"], world.known.krause);
    }
);

journey!(
    /// The card beside intake says what a contract means today: its terms, and who would pay for each kind of case.
    the_card_says_what_a_contract_means_today(world) {
        let card = world.call("intake_customer", json!({ "customer": world.known.mueller }));
        let offer = &card["offers"][0];
        assert_eq!(offer["contract"]["customer"], world.known.mueller);
        assert!(!offer["terms"]["activities"].as_array().unwrap().is_empty());
        assert_eq!(offer["charges"]["error"], "error_correction");
        assert_eq!(offer["charges"].as_object().unwrap().len(), 4, "each kind has a proposal");
    }
);

journey!(
    /// An error without a priority is refused at its field.
    an_error_needs_a_priority(world) {
        let body = wanted(world, json!({ "priority": null }));
        world.refused("ticket_open", body, Code::PriorityRequired, "priority");
        let body = wanted(world, json!({ "kind": "assistance", "priority": null }));
        world.call("ticket_open", body);
    }
);

journey!(
    /// Priority A needs a name at the customer who agreed to what it costs; who, how and when stay with the case.
    priority_a_needs_consent_to_its_cost(world) {
        let body = wanted(world, json!({ "priority": "a" }));
        world.refused("ticket_open", body, Code::ConsentRequired, "consent");
        let body = wanted(world, json!({ "priority": "a", "consent": { "by": " ", "channel": "phone" } }));
        world.refused("ticket_open", body, Code::Required, "consent");
        let body = wanted(world, json!({ "priority": "a", "consent": { "by": "Ilse Brandt", "channel": "phone" } }));
        let cid = world.call("ticket_open", body)["cid"].as_i64().unwrap();
        let consent = world.case(cid)["ticket"]["facts"]["consent"].clone();
        assert_eq!(consent, json!({ "by": "Ilse Brandt", "channel": "phone", "at": "2026-11-23T09:00:00Z" }));
        assert_eq!(world.told(cid), ["opened", "consented"]);
    }
);

journey!(
    /// An unknown caller is taken down with the case.
    an_unknown_caller_is_taken_down_with_the_case(world) {
        let body = wanted(world, json!({ "contact": null, "new_contact": { "name": "Tim Neu", "phone": "0170 5" } }));
        let cid = world.call("ticket_open", body)["cid"].as_i64().unwrap();
        assert_eq!(world.case(cid)["contact"]["name"], "Tim Neu");
        let body = wanted(world, json!({ "contact": world.known.petersen }));
        world.refused("ticket_open", body, Code::NotFound, "contact");
    }
);

journey!(
    /// Similar cases of this customer show while the subject is typed.
    similar_cases_show_while_typing(world) {
        let cid = world.open("Rechnungsdruck bricht ab Seite 2 ab");
        world.open("Skonto fehlt bei Teilzahlung");
        let similar = |world: &mut callbuch_world::World, customer: i64, text: &str| {
            let found = world.call("intake_similar", json!({ "customer": customer, "text": text }));
            found.as_array().unwrap().iter().map(|one| one["cid"].as_i64().unwrap()).collect::<Vec<_>>()
        };
        let (mueller, nordlicht) = (world.known.mueller, world.known.nordlicht);
        assert_eq!(similar(world, mueller, "Rechnungsdruk bricht schon wieder ab"), [cid]);
        assert!(similar(world, nordlicht, "Rechnungsdruck bricht ab").is_empty(), "never another customer's");
        assert!(similar(world, mueller, "").is_empty());
    }
);

journey!(
    /// The timer of the call goes on for the case.
    the_timer_of_the_call_goes_on_for_the_case(world) {
        let timer = world.call("timer_start", json!({ "cid": null, "label": "Neuer Fall" }))["timer"]["id"].clone();
        world.wait(3);
        let body = wanted(world, json!({ "timer": timer }));
        let cid = world.call("ticket_open", body)["cid"].clone();
        let timers = world.call("timer_list", json!({}));
        assert_eq!((&timers[0]["timer"]["cid"], &timers[0]["seconds"]), (&cid, &json!(180)));
    }
);
