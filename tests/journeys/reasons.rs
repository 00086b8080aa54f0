//! The office's own reasons for a charge decision.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

/// The settings with a change to their reasons, as a screen sends them.
fn with(world: &mut World, change: impl Fn(&mut Vec<Value>)) -> Value {
    let mut settings = world.call("office_get", json!({}));
    change(settings["office"]["reasons"].as_array_mut().unwrap());
    settings
}

fn own(charge: &str, de: &str, en: &str) -> Value {
    json!({ "id": 0, "charge": charge, "de": de, "en": en, "active": true })
}

journey!(
    /// A reason of one's own is added, chosen, shown in the case, at month's end and on paper, and bills like its charge.
    an_own_reason_names_a_decision(world) {
        let reasons = world.call("office_get", json!({}))["office"]["reasons"].clone();
        let charges: Vec<&str> = reasons.as_array().unwrap().iter().map(|one| one["charge"].as_str().unwrap()).collect();
        assert_eq!(charges, ["chargeable", "allowance", "included", "error_correction", "warranty", "goodwill", "fixed_price", "internal"]);
        let settings = with(world, |reasons| reasons.push(own("goodwill", " Messeaktion ", "Trade fair")));
        let kept = world.call("office_set", settings)["office"]["reasons"][8].clone();
        assert_eq!(kept, json!({ "id": 9, "charge": "goodwill", "de": "Messeaktion", "en": "Trade fair", "active": true }));

        let cid = world.open("Kasse");
        world.call("entry_add", json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-17", "minutes": 20, "text": "Telefonat" }));
        let version = world.case(cid)["ticket"]["version"].clone();
        let decide = |charge: &str, id: i64, reason: &str| json!({ "cid": cid, "version": version, "charge": charge, "reason_id": id, "reason": reason });
        world.refused("ticket_decide", decide("warranty", 9, ""), Code::Invalid, "charge");
        world.refused("ticket_decide", decide("goodwill", 77, ""), Code::Invalid, "charge");
        world.call("ticket_decide", decide("goodwill", 9, ""));
        let named = json!({ "id": 9, "de": "Messeaktion", "en": "Trade fair" });
        let view = world.case(cid);
        assert_eq!((&view["ticket"]["facts"]["decision"]["charge"], &view["ticket"]["facts"]["decision"]["named"]), (&json!("goodwill"), &named));
        let month = world.call("billing_list", json!({ "from": "2026-11-01", "to": "2026-11-30" }))["customers"][0]["cases"][0].clone();
        assert_eq!((&month["decision"], &month["named"], &month["sums"]["amount"]), (&json!("goodwill"), &named, &json!(0)));
        for (language, words) in [("de", "kostenlos · Messeaktion"), ("en", "free · Trade fair")] {
            let query = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": {}, "language": language });
            let pages = world.call("statement_preview", query)["svg"][0].as_str().unwrap().to_owned();
            assert!(pages.contains(&format!(">{words}<")) && pages.contains(">KU<"), "{words}");
        }

        // The same charge for another reason is another decision, and says why.
        let version = view["ticket"]["version"].clone();
        let body = |id: Value, reason: &str| json!({ "cid": cid, "version": version, "charge": "goodwill", "reason_id": id, "reason": reason });
        world.refused("ticket_decide", body(json!(null), ""), Code::ReasonRequired, "reason");
        world.call("ticket_decide", body(json!(null), "war keine Messe"));
        assert_eq!(world.case(cid)["ticket"]["facts"]["decision"]["named"], json!(null));
    }
);

journey!(
    /// A reason is renamed and rests, and never goes: what was decided keeps the name it was decided by.
    reasons_rest_and_never_go(world) {
        let settings = with(world, |reasons| {
            reasons.push(own("goodwill", "Messeaktion", ""));
            reasons[3]["de"] = json!("unser Fehler");
        });
        world.call("office_set", settings);
        let (first, second) = (world.open("Kasse"), world.open("Etiketten"));
        let decide = |world: &mut World, cid: i64, charge: &str, id: Option<i64>| {
            let version = world.case(cid)["ticket"]["version"].clone();
            json!({ "cid": cid, "version": version, "charge": charge, "reason_id": id, "reason": "" })
        };
        let body = decide(world, first, "goodwill", Some(9));
        world.call("ticket_decide", body);
        let body = decide(world, second, "error_correction", None);
        world.call("ticket_decide", body);
        assert_eq!(world.case(second)["ticket"]["facts"]["decision"]["named"]["de"], "unser Fehler", "a charge goes by the name the office gives it");

        let gone = with(world, |reasons| drop(reasons.pop()));
        world.refused("office_set", gone, Code::Invalid, "reasons");
        let other = with(world, |reasons| reasons[8]["charge"] = json!("chargeable"));
        world.refused("office_set", other, Code::Invalid, "reasons");
        let nameless = with(world, |reasons| reasons.push(own("chargeable", " ", "")));
        world.refused("office_set", nameless, Code::Required, "reasons.9.de");
        let endless = with(world, |reasons| reasons[8]["de"] = json!("Messe ".repeat(10)));
        world.refused("office_set", endless, Code::TooLong, "reasons.8.de");

        let resting = with(world, |reasons| {
            reasons[8]["de"] = json!("Hausmesse");
            reasons[8]["active"] = json!(false);
        });
        world.call("office_set", resting);
        let third = world.open("Lager");
        let body = decide(world, third, "goodwill", Some(9));
        world.refused("ticket_decide", body, Code::Invalid, "charge");
        assert_eq!(world.case(first)["ticket"]["facts"]["decision"]["named"]["de"], "Messeaktion");
        let body = decide(world, first, "goodwill", Some(9));
        world.call("ticket_decide", body);
        assert_eq!(world.case(first)["ticket"]["facts"]["decision"]["named"]["de"], "Messeaktion", "deciding the same again changes nothing");
    }
);

journey!(
    /// A change of the reasons is taken back; one that was new stays, for a decision may name it, but rests.
    a_change_of_reasons_can_be_taken_back(world) {
        let settings = with(world, |reasons| {
            reasons.push(own("warranty", "Nachbesserung", ""));
            reasons[7]["active"] = json!(false);
        });
        world.call("office_set", settings);
        world.undo().unwrap();
        let reasons = world.call("office_get", json!({}))["office"]["reasons"].clone();
        assert_eq!((&reasons[7]["active"], &reasons[8]["de"], &reasons[8]["active"]), (&json!(true), &json!("Nachbesserung"), &json!(false)));
        let settings = with(world, |reasons| reasons[8]["active"] = json!(true));
        world.call("office_set", settings);
        let settings = with(world, |reasons| reasons[8]["de"] = json!("Mangel"));
        world.call("office_set", settings);
        world.undo().unwrap();
        assert_eq!(world.call("office_get", json!({}))["office"]["reasons"][8]["de"], "Nachbesserung");
        // The settings as a whole come back, also the deadlines their hours moved.
        let cid = world.open("Kasse");
        let due = world.case(cid)["ticket"]["facts"]["solution"].clone();
        let mut settings = world.call("office_get", json!({}));
        let hours = settings["office"]["calendar"].clone();
        settings["office"]["calendar"]["closed_days"] = json!(["2026-11-23", "2026-11-24", "2026-11-25"]);
        world.call("office_set", settings);
        assert_ne!(world.case(cid)["ticket"]["facts"]["solution"], due);
        world.undo().unwrap();
        assert_eq!((&world.call("office_get", json!({}))["office"]["calendar"], &world.case(cid)["ticket"]["facts"]["solution"]), (&hours, &due));
    }
);
