//! Search: the same hits on both engines, however a word is spelt.

use callbuch_world::{World, journey};
use serde_json::json;

fn found(world: &mut World, text: &str) -> Vec<i64> {
    let hits = world.call("search", json!({ "text": text, "most": 20 }));
    let exact = hits["exact"]["cid"].as_i64();
    exact
        .into_iter()
        .chain(
            hits["cases"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["cid"].as_i64().unwrap()),
        )
        .collect()
}

journey!(
    /// Umlauts, ß, parts of words, several words, fragments of numbers.
    words_are_found_however_they_are_spelt(world) {
        let pruefung = world.open("Prüfung der Größe fehlt");
        let other = world.open("Skonto bei Teilzahlung, Code 47110815");
        for text in ["Prüfung", "pruefung", "prufung", "PRÜFUNG", "ufung", "größe", "groesse", "prüf größ"] {
            assert_eq!(found(world, text), [pruefung], "{text:?}");
        }
        for text in ["teilzahl", "zahlung", "0815", "711081", "skonto teil", "ko co"] {
            let expected: &[i64] = if text == "ko co" { &[] } else { &[other] };
            assert_eq!(found(world, text), expected, "{text:?}");
        }
        assert!(found(world, "prüfung skonto").is_empty(), "all words must be there");
        assert!(found(world, "").is_empty());
    }
);

journey!(
    /// Notes, times, contacts and customers lead to the case as well.
    everything_said_leads_to_the_case(world) {
        let cid = world.open("Kasse");
        world.call("note_add", json!({ "cid": cid, "direction": "in", "channel": "mail", "contact": world.known.brandt, "text": "Der Bondrucker rattert" }));
        world.call("entry_add", json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-23", "minutes": 5, "text": "Firmware geprüft" }));
        for text in ["bondrucker", "firmware", "ilse", "metallbau"] {
            assert_eq!(found(world, text), [cid], "{text:?}");
        }
    }
);

journey!(
    /// A CID in any spelling leads straight to its case.
    a_number_leads_straight_to_its_case(world) {
        let cid = world.open("Kasse");
        for text in ["4711", "CID 4711", "cid#4711", "CID: 4711", "[CID#4711]", "CID-004711"] {
            assert_eq!(found(world, text)[0], cid, "{text:?}");
        }
        let understood = world.call("understand_cid", json!({ "text": "4712" }));
        assert_eq!((&understood["value"], &understood["exists"]), (&json!(4712), &json!(false)));
    }
);

journey!(
    /// What looks like a query language is only text.
    query_languages_are_only_text(world) {
        world.open("Kasse");
        for text in ["\"", "NEAR/2 \"*\"", "a OR b", "%", "_", "'; drop table ticket; --", "head : kasse", "kasse*", "(", "\\", "\u{202e}"] {
            let hits = found(world, text);
            assert!(hits.len() <= 1, "{text:?} is searched as words");
        }
        assert_eq!(found(world, "kasse*").len(), 1, "signs are passed over");
    }
);
