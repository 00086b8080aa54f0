//! What goes out at month's end: five files of a statement, with the words to send them by.

use callbuch_app::documents::{self, Document};
use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

/// November of a customer with one chargeable case, finalised.
fn stated(world: &mut World, language: &str) -> Value {
    let cid = world.open("Etiketten");
    world.call(
        "entry_add",
        json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-10", "minutes": 100, "text": "Telefonat" }),
    );
    world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));
    let options = json!({ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true });
    let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": language, "leave_out": false });
    world.call("statement_finalise", body)["statement"].clone()
}

/// Ilse Brandt gets the bills.
fn with_billing_contact(world: &mut World, name: &str) {
    let mut card = world.call("customer_get", json!({ "customer": world.known.mueller }))["contacts"][0].clone();
    (card["roles"], card["name"], card["mail"]) = (json!(["billing"]), json!(name), json!("brandt@mueller.example"));
    world.call("contact_change", card);
}

fn files(world: &World, package: &Value) -> Vec<(String, Vec<u8>)> {
    let wanted: Vec<Document> = serde_json::from_value(package["files"].clone()).unwrap();
    let made = wanted
        .iter()
        .map(|one| documents::make(&world.desk, one, world.now).unwrap());
    made.map(|file| (file.name, file.bytes)).collect()
}

journey!(
    /// One act names all files, who gets them and what is said; sent is only what a person confirms.
    a_package_has_five_files_and_its_words(world) {
        with_billing_contact(world, "Dr. Ilse Brandt");
        let statement = stated(world, "de");
        let package = world.call("statement_package", json!({ "statements": [statement["id"]] }));
        let part = &package["parts"][0];
        assert_eq!(part["to"], json!([{ "name": "Dr. Ilse Brandt", "mail": "brandt@mueller.example" }]));
        assert_eq!(part["subject"], "Zeitnachweis Nr. ZN-2026-00001, 01.11.–30.11.2026");
        assert_eq!(part["text"].as_str().unwrap(), "Sehr geehrte Frau Dr. Brandt,\n\n\
            anbei erhalten Sie unseren Zeitnachweis Nr. ZN-2026-00001 über die Supportleistungen vom 01.11.2026 bis 30.11.2026.\n\n\
            Geleistet: 1:40\u{a0}Std.\nBerechnet: 1:45\u{a0}Std.\nBetrag netto: 166,25\u{a0}€\n\n\
            Dies ist keine Rechnung. Einwendungen erbitten wir innerhalb von 14\u{a0}Tagen nach Zugang.\n\n\
            Mit freundlichen Grüßen\nSabine Krause\nHanse Kontor Software GmbH\n040 66969-0 · support@hansekontor.example\n");
        let made = files(world, &package);
        let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, [
            "ZN-2026-00001 Müller Metallbau GmbH.pdf", "ZN-2026-00001 Müller Metallbau GmbH.xlsx", "ZN-2026-00001 Müller Metallbau GmbH.csv",
            "ZN-2026-00001 Müller Metallbau GmbH.json", "ZN-2026-00001 Müller Metallbau GmbH Begleittext.txt",
        ]);
        let cover = String::from_utf8(made[4].1.clone()).unwrap();
        assert!(cover.starts_with("Zeitnachweis Nr. ZN-2026-00001, 01.11.–30.11.2026\r\n\r\nSehr geehrte Frau"), "{cover}");
        let listed = world.call("statement_list", json!({}))[0]["statement"].clone();
        assert_eq!((&listed["sending"], &listed["version"]), (&json!("unsent"), &json!(1)), "looking at it sends nothing");
        world.call("statement_sent", json!({ "statements": [[statement["id"], part["statement"]["version"]]], "sending": "sent" }));
    }
);

journey!(
    /// English words for an English paper; nobody named where nobody gets the bills; a cancellation says what it is.
    a_package_speaks_the_papers_language(world) {
        let statement = stated(world, "en");
        let cancel = json!({ "statement": statement["id"], "version": 1, "reason": "wrong rate", "billed_again": true });
        let cancellation = world.call("statement_cancel", cancel);
        let package = world.call("statement_package", json!({ "statements": [statement["id"], cancellation["id"]] }));
        let [first, second] = [0, 1].map(|part| package["parts"][part]["text"].as_str().unwrap().to_owned());
        assert!(first.starts_with("Dear Sir or Madam,\n\nPlease find enclosed our statement of time no. ZN-2026-00001"), "{first}");
        assert!(first.contains("Net amount: €166.25"), "{first}");
        assert!(second.contains("our cancellation no. ZN-2026-00002. It takes back statement of time no. ZN-2026-00001"), "{second}");
        assert!(!second.contains("objections"), "{second}");
        assert_eq!((package["files"].as_array().unwrap().len(), &package["parts"][0]["to"]), (10, &json!([])));
        world.refused("statement_package", json!({ "statements": [4711] }), Code::NotFound, "statement");
        let many: Vec<i64> = (0..1001).collect();
        world.refused("statement_package", json!({ "statements": many }), Code::TooLong, "statements");
    }
);

journey!(
    /// Without prices the words name no amount; a customer's own columns are the CSV's.
    a_package_keeps_what_is_hidden_hidden(world) {
        let mut card = world.call("customer_get", json!({ "customer": world.known.mueller }))["customer"].clone();
        card["habits"]["csv"] = json!(["day", "cid", "amount", "worked"]);
        let mut twice = card.clone();
        twice["habits"]["csv"] = json!(["day", "cid", "day"]);
        world.refused("customer_change", twice, Code::Invalid, "csv");
        world.call("customer_change", card);
        let statement = stated(world, "de");
        let package = world.call("statement_package", json!({ "statements": [statement["id"]] }));
        let csv = String::from_utf8(files(world, &package)[2].1.clone()).unwrap();
        assert_eq!(csv, "\u{feff}Datum;CID;Betrag €;geleistet min\r\n10.11.2026;4711;166,25;100\r\n");
        let hidden = json!({ "prices": false, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true });
        let cid = world.open("Kasse");
        world.call("entry_add", json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-11", "minutes": 10, "text": "t" }));
        world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));
        let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": hidden, "language": "de", "leave_out": false });
        let second = world.call("statement_finalise", body)["statement"].clone();
        let package = world.call("statement_package", json!({ "statements": [second["id"]] }));
        let text = package["parts"][0]["text"].as_str().unwrap();
        assert!(text.contains("Berechnet: 0:15") && !text.contains("€"), "{text}");
    }
);
