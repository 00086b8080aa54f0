//! Customers: found while the telephone rings, changed without surprises.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn first(world: &mut World, text: &str) -> (String, String) {
    let hits = world.call("customer_find", json!({ "text": text }));
    let word = |name: &str| hits[0][name].as_str().unwrap_or("").to_owned();
    (word("name"), word("contact_name"))
}

fn callers(world: &mut World, number: &str) -> (bool, Vec<(String, String)>) {
    let found = world.call("caller_find", json!({ "number": number }));
    let text = |hit: &Value, field: &str| hit[field].as_str().unwrap().to_owned();
    let hits = found["hits"].as_array().unwrap().iter();
    let hits = hits.map(|hit| (text(hit, "name"), text(hit, "contact_name"))).collect();
    (found["same"].as_bool().unwrap(), hits)
}

journey!(
    /// Who calls is found by the number in any spelling; another line of a house is its firm.
    who_calls_is_found_by_the_number(world) {
        let (mueller, nobody) = ("Müller Metallbau GmbH".to_owned(), String::new());
        let brandt = (mueller.clone(), "Ilse Brandt".to_owned());
        for number in ["+49 5121 440617", "00495121440617", "05121/4406-17", "tel:+495121440617", "440617"] {
            assert_eq!(callers(world, number), (true, vec![brandt.clone()]), "{number}");
        }
        assert_eq!(callers(world, "+49 5121 4406 99"), (false, vec![(mueller.clone(), nobody.clone())]));
        assert_eq!(callers(world, "030 9999999"), (false, vec![]));

        // A second person with the same number: it may be either, or anyone there.
        let contact = json!({
            "id": 0, "version": 0, "customer": world.known.mueller, "name": "Uwe Lang", "salutation": "Herr", "role": "",
            "phone": "+49 (0)5121 4406-17", "mail": "", "remote_id": "", "may_order_a": false, "active": true,
        });
        let lang = world.call("contact_add", contact);
        let found = callers(world, "05121 440617").1;
        assert_eq!(found, [brandt.clone(), (mueller.clone(), "Uwe Lang".to_owned()), (mueller, nobody)]);

        // Who has left does not call.
        let mut gone = lang;
        gone["active"] = json!(false);
        world.call("contact_change", gone);
        assert_eq!(callers(world, "05121 440617"), (true, vec![brandt]));
        let refused = world.refused("caller_find", json!({ "number": "anonymous" }), Code::Invalid, "phone");
        assert_eq!(refused.args["number"], "anonymous");
        world.refused("caller_find", json!({ "number": "12" }), Code::Invalid, "phone");
    }
);

journey!(
    /// Three letters of the name, a contact, a telephone number, a city, and misspellings.
    a_caller_is_found_by_anything(world) {
        for (text, name, contact) in [
            ("mül", "Müller Metallbau GmbH", ""),
            ("muel", "Müller Metallbau GmbH", ""),
            ("metalbau", "Müller Metallbau GmbH", ""),
            ("hildes", "Müller Metallbau GmbH", ""),
            ("brandt", "Müller Metallbau GmbH", "Ilse Brandt"),
            ("4406-17", "Müller Metallbau GmbH", "Ilse Brandt"),
            ("+49 451 88907", "Nordlicht Reederei GmbH & Co. KG", "Wiebke Petersen"),
            ("petersn", "Nordlicht Reederei GmbH & Co. KG", "Wiebke Petersen"),
            ("lübeck", "Nordlicht Reederei GmbH & Co. KG", ""),
        ] {
            assert_eq!(first(world, text), (name.to_owned(), contact.to_owned()), "{text:?}");
        }
        assert_eq!(world.call("customer_find", json!({ "text": "xyzzy" })), json!([]));
        assert_eq!(world.call("customer_find", json!({ "text": "" })).as_array().unwrap().len(), 2, "all of them, before anything is typed");
    }
);

journey!(
    /// A new name reaches lists and search at once.
    a_new_name_reaches_lists_and_search(world) {
        let cid = world.open("Kasse");
        let mut card = world.call("customer_get", json!({ "customer": world.known.mueller }))["customer"].clone();
        card["name"] = json!("Zimmermann Stahlbau GmbH");
        world.call("customer_change", card.clone());
        assert_eq!(world.case(cid)["customer"]["name"], "Zimmermann Stahlbau GmbH");
        let hits = world.call("search", json!({ "text": "stahlbau", "most": 5 }));
        assert_eq!(hits["cases"][0]["cid"], cid);
        world.refused("customer_change", card, Code::Conflict, "");
    }
);

journey!(
    /// Every change of a customer, a contact or a person is taken back until the next one, and told from what to what.
    a_customers_changes_are_told_and_taken_back(world) {
        let page = |world: &mut World| world.call("customer_get", json!({ "customer": world.known.mueller }));
        let before = page(world);
        let mut card = before["customer"].clone();
        card["phone"] = json!("05121 99-0");
        card["name"] = json!("Müller Stahlbau GmbH");
        world.call("customer_change", card);
        let mut contact = before["contacts"][0].clone();
        contact["role"] = json!("Lager");
        contact["may_order_a"] = json!(true);
        world.call("contact_change", contact.clone());
        world.undo().unwrap();
        assert_eq!(page(world)["contacts"][0]["role"], before["contacts"][0]["role"]);
        world.refused("contact_change", contact.clone(), Code::Conflict, "");

        let told = world.call("customer_history", json!({ "customer": world.known.mueller }));
        let shape: Vec<(&str, &str)> = told.as_array().unwrap().iter()
            .map(|one| (one["of"].as_str().unwrap(), one["action"].as_str().unwrap())).collect();
        assert_eq!(shape.iter().filter(|one| one.1 != "added").collect::<Vec<_>>(),
            [&("customer", "changed"), &("contact", "changed"), &("contact", "taken_back")]);
        let firm = told.as_array().unwrap().iter().find(|one| one["of"] == "customer" && one["action"] == "changed").unwrap();
        let fields: Vec<&str> = firm["fields"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
        assert_eq!(fields, ["name", "phone"]);
        assert_eq!(firm["fields"][1]["to"], "05121 99-0");

        let mut person = world.call("people_list", json!({}))[0].clone();
        person["name"] = json!("Sabine Krause-Voss");
        world.call("person_change", person);
        world.undo().unwrap();
        assert_ne!(world.call("people_list", json!({}))[0]["name"], "Sabine Krause-Voss");
        assert_eq!(world.attempt("undo", json!({ "request": "unknown" })).unwrap_err().code, Code::CannotUndo);

        // Whoever answers for cases when nobody else does stays active by this door, too.
        let settings = world.call("office_get", json!({}));
        let krause = settings["office"]["default_responsible"].clone();
        let other = world.call("people_list", json!({})).as_array().unwrap().iter()
            .find(|one| one["id"] != krause).unwrap().clone();
        let with = |active: bool, one: &Value| { let mut one = one.clone(); one["active"] = json!(active); one };
        let left = world.call("person_change", with(false, &other));
        world.send("person_change", with(true, &left), "back again").unwrap();
        let mut settings = world.call("office_get", json!({}));
        settings["office"]["default_responsible"] = other["id"].clone();
        world.call("office_set", settings);
        let refused = world.attempt("undo", json!({ "request": "back again" })).unwrap_err();
        assert_eq!(refused.code, Code::CannotUndo);
    }
);

journey!(
    /// A remote ID is digits, stored without what people type between them.
    a_remote_id_is_digits(world) {
        let mut card = world.call("customer_get", json!({ "customer": world.known.mueller }))["contacts"][0].clone();
        for typed in ["12345", "1234567890123", "12345678a", "123456789 --play \\\\server\\x", "１２３４５６７８９", "123 456 789;"] {
            card["remote_id"] = json!(typed);
            world.refused("contact_change", card.clone(), Code::Invalid, "remote_id");
        }
        card["remote_id"] = json!(" 1 204\u{a0}887-310 ");
        assert_eq!(world.call("contact_change", card)["remote_id"], "1204887310");
    }
);

journey!(
    /// Other targets in the contract move the deadlines of its open cases.
    a_changed_contract_moves_open_deadlines(world) {
        let cid = world.open("Kasse");
        assert_eq!(world.case(cid)["due"], "2026-11-23T13:00:00Z");
        let mut contract = world.call("customer_get", json!({ "customer": world.known.mueller }))["contracts"][0].clone();
        contract["terms"][0]["targets"]["b"]["response"] = json!(60);
        world.call("contract_change", contract.clone());
        assert_eq!(world.case(cid)["due"], "2026-11-23T10:00:00Z");
        contract["version"] = json!(2);
        contract["terms"][0]["activities"][0]["increment"] = json!(7);
        world.refused("contract_change", contract, Code::Invalid, "activities.0.increment");
    }
);

journey!(
    /// Consent comes first: it is told before the program is started, and the address is made of digits only.
    remote_sessions_need_consent_first(world) {
        let cid = world.open("Kasse");
        let wanted = |id: &str, by: &str| json!({ "cid": cid, "contact": world_contact(), "remote_id": id, "keep": true, "by": by, "channel": "phone" });
        fn world_contact() -> serde_json::Value { json!(null) }
        world.refused("remote_begin", wanted("1204887310", " "), Code::Required, "by");
        world.refused("remote_begin", wanted("12 --play", "Ilse Brandt"), Code::Invalid, "remote_id");
        assert_eq!(world.told(cid), ["opened"]);
        let launch = world.call("remote_begin", wanted("1 204 887 310", "Ilse Brandt"));
        assert_eq!(launch["uri"], "teamviewer10://control?device=1204887310");
        assert_eq!(world.told(cid), ["opened", "remote"]);
    }
);
