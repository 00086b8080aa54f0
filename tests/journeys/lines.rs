//! The lines of a statement on the screen: their sums, and how each figure came about.

use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn november(world: &World, language: &str) -> Value {
    json!({
        "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "language": language,
        "options": { "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": false, "allowance": true, "signature": true, "letterhead": true },
    })
}

fn worked(world: &mut World, subject: &str, charge: &str, when: Value) -> i64 {
    let cid = world.open(subject);
    let mut entry = json!({ "cid": cid, "activity": "Hotline", "text": "Telefonat" });
    entry.as_object_mut().unwrap().extend(when.as_object().unwrap().clone());
    world.call("entry_add", entry);
    world.act("ticket_decide", cid, json!({ "charge": charge, "reason": "" }));
    cid
}

fn sum(lines: &[&Value], figure: &str) -> i64 {
    lines.iter().map(|line| line[figure].as_i64().unwrap()).sum()
}

journey!(
    /// Every line is there, also what is not printed: they add up to the sums of the preview.
    lines_add_up_to_the_preview(world) {
        worked(world, "Lieferschein", "chargeable", json!({ "day": "2026-11-10", "minutes": 18 }));
        worked(world, "Mahnlauf", "goodwill", json!({ "day": "2026-11-11", "minutes": 25 }));
        let query = november(world, "de");
        let preview = world.call("statement_preview", query.clone());
        let answer = world.call("statement_lines", query);
        let cases = answer["cases"].as_array().unwrap();
        assert_eq!(cases.len(), 2);
        let entries = cases.iter().flat_map(|case| case["entries"].as_array().unwrap());
        let lines: Vec<&Value> = entries.flat_map(|one| one["entry"]["lines"].as_array().unwrap()).collect();
        for figure in ["worked", "billed", "covered", "amount", "value"] {
            assert_eq!(json!(sum(&lines, figure)), preview["sums"][figure], "{figure}");
        }
    }
);

journey!(
    /// A rounded figure says what was worked and billed, by which rule and by which version of the contract.
    a_rounded_figure_is_explained(world) {
        let cid = worked(world, "Lieferschein", "chargeable", json!({ "day": "2026-11-10", "minutes": 18 }));
        for (language, words) in [
            ("de", ["0:18 geleistet", "0:30 berechnet", "je angefangene 15 Minuten, je Fall und Tag", "01.01.2024"]),
            ("en", ["0:18", "0:30", "15 minutes", "2024"]),
        ] {
            let query = november(world, language);
            let case = world.call("statement_lines", query)["cases"][0].clone();
            assert_eq!((&case["cid"], &case["decision"], &case["sums"]["billed"]), (&json!(cid), &json!("chargeable"), &json!(30)));
            let sentence = case["entries"][0]["explanation"].as_str().unwrap().replace('\u{a0}', " ");
            assert!(words.iter().all(|word| sentence.contains(word)), "{sentence}");
        }
    }
);

journey!(
    /// Time that the clock splits says on each part what it is, and names its surcharge.
    a_split_by_the_clock_is_explained(world) {
        let view = world.call("customer_get", json!({ "customer": world.known.mueller }));
        let mut contract = view["contracts"][0].clone();
        contract["terms"][0]["surcharges"] = json!({ "windows": [{ "when": { "night": { "from": 1200, "to": 360 } }, "percent": 50 }] });
        world.call("contract_change", contract);
        worked(world, "Server steht", "chargeable", json!({ "day": "2026-11-10", "from": "19:30:00", "to": "20:30:00" }));
        let query = november(world, "de");
        let one = world.call("statement_lines", query)["cases"][0]["entries"][0].clone();
        let says: Vec<&str> = one["says"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        assert_eq!(says.len(), one["entry"]["lines"].as_array().unwrap().len());
        assert!(says.iter().any(|word| word.starts_with("Zuschlag Nacht 50")), "{says:?}");
        assert!(one["explanation"].as_str().unwrap().contains("1:00 geleistet"), "{one}");
    }
);
