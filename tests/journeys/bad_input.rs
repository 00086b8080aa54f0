//! Hostile and impossible input: a sentence at the right place, nothing written, nothing executed.

use callbuch_app::failure::Code;
use callbuch_world::journey;
use serde_json::{Value, json};

journey!(
    /// Texts without end are refused with their length; the limit itself is taken.
    endless_text_is_refused_with_its_length(world) {
        let open = |world: &callbuch_world::World, subject: String, description: String| -> Value {
            json!({
                "customer": world.known.mueller, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
                "subject": subject, "description": description,
            })
        };
        let body = open(world, "x".repeat(201), String::new());
        let failure = world.refused("ticket_open", body, Code::TooLong, "subject");
        assert_eq!((failure.args["length"].as_str(), failure.args["most"].as_str()), ("201", "200"));
        let body = open(world, "Lang".to_owned(), "ä".repeat(1 << 20));
        world.refused("ticket_open", body, Code::TooLong, "description");
        let body = open(world, "ß".repeat(200), "Wort ".repeat(20_000).trim().to_owned());
        world.call("ticket_open", body);
        let one_word = open(world, "Ein Wort".to_owned(), "w".repeat(100_000));
        world.call("ticket_open", one_word);
        for subject in ["", "   ", "\u{200b}\u{202e}", "\n\t"] {
            let body = open(world, subject.to_owned(), String::new());
            world.refused("ticket_open", body, Code::Required, "subject");
        }
    }
);

journey!(
    /// Formulas, markup, quotes and direction marks are text, and come back as text.
    hostile_text_is_only_text(world) {
        for (typed, kept) in [
            ("=HYPERLINK(\"https://evil.example\";\"klick\")", "=HYPERLINK(\"https://evil.example\";\"klick\")"),
            ("'; drop table ticket; --", "'; drop table ticket; --"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("harmlos\u{202e}gpj.exe", "harmlosgpj.exe"),
            ("zwei\r\nZeilen", "zwei Zeilen"),
            ("{{7*7}} $1 %s", "{{7*7}} $1 %s"),
        ] {
            let cid = world.open(typed);
            assert_eq!(world.case(cid)["ticket"]["subject"], kept);
        }
    }
);

journey!(
    /// A customer with a hostile name is a customer like any other.
    a_hostile_name_is_a_name(world) {
        let mut card = world.call("customer_get", json!({ "customer": world.known.nordlicht }))["customer"].clone();
        card["name"] = json!("Robert'); drop table customer; --");
        world.call("customer_change", card);
        let found = world.call("customer_find", json!({ "text": "robert drop" }));
        assert_eq!(found[0]["name"], "Robert'); drop table customer; --");
    }
);

journey!(
    /// What people type where only one thing is meant, and where two could be.
    what_is_typed_is_understood_or_asked_about(world) {
        let date = |text: &str| json!({ "text": text, "purpose": "ahead", "language": "de" });
        assert_eq!(world.call("understand_date", date("fr 8:00"))["value"], json!({ "day": "2026-11-27", "time": "08:00:00" }));
        assert_eq!(world.call("understand_date", date("20.11.2026"))["problem"]["code"], "past");
        assert_eq!(world.call("understand_date", date("31.2."))["problem"]["code"], "no_such_day");
        assert_eq!(world.call("understand_duration", json!({ "text": "1,25" }))["value"], 75);
        assert_eq!(world.call("understand_duration", json!({ "text": "7" }))["problem"]["code"], "ask_minutes_or_hours");
        assert_eq!(world.call("understand_clock", json!({ "text": "0830" }))["value"], "08:30:00");
    }
);
