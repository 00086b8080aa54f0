//! What someone who searches takes for the same, and what is taken out of typed text.

use callbuch_core::fold::{LONGEST_TERM, MOST_TERMS, clean_line, clean_text, search, sort_key, terms};
use proptest::prelude::*;

#[test]
fn spellings_of_one_word_are_found_alike() {
    let check = |spellings: &[&str], expected: &str| {
        for spelling in spellings {
            assert_eq!(
                search(spelling),
                expected,
                "{spelling:?} is another spelling of {expected:?}"
            );
        }
    };
    check(
        &[
            "Prüfung",
            "pruefung",
            "prufung",
            "PRÜFUNG",
            "Pru\u{308}fung",
            "PRUEFUNG",
            "Prü\u{ad}fung",
        ],
        "prufung",
    );
    check(&["Müller", "Mueller", "Muller", "MU\u{308}LLER"], "muller");
    check(&["Straße", "STRASSE", "strasse", "STRAẞE"], "strasse");
    check(&["Größe", "Groesse", "grosse", "GRÖSSE"], "grosse");
    check(&["Gebäude", "Gebaeude", "Gebaude"], "gebaude");
    check(&["Bäuerin", "Baeuerin", "Bauerin"], "bauerin");
    check(&["neue", "NEUE"], "neue");
    check(&["Quelle", "quelle"], "quelle");
    check(&["aktuell", "Aktuell"], "aktull");
    check(&["Müesli", "Mu\u{308}esli"], "muesli");
    check(&["Steuer", "steuer"], "steuer");
    check(&["Łódź", "Lodz", "ło\u{301}dz"], "lodz");
    check(&["Søren", "Soeren", "Soren", "Sören"], "soren");
    check(&["Ærø", "Aeroe", "Aro"], "aro");
    check(&["đakovo", "Ðakovo", "Dakovo"], "dakovo");
    check(&["IŞIK", "ışık", "isik", "İşik"], "isik");
    check(&["Michaël", "Michael", "Michäl"], "michal");
    check(&["Çelik", "celik"], "celik");
    check(&["þór", "Thor"], "thor");
    check(&["ﬁnden", "finden"], "finden");
    check(&["４７１１", "4711"], "4711");
    check(&["Ελλάδα", "ΕΛΛΑΔΑ", "ελλαδα"], "ελλαδα");
    check(&["ΟΔΟΣ", "οδός", "οδοσ"], "οδοσ");
    check(&["Чайник", "чаи\u{306}ник"], "чаиник");
    check(&["がく", "か\u{3099}く"], "がく");
    check(&["한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"], "한국");
    check(&["हिन्दी"], "हिन्दी");
}

#[test]
fn signs_become_one_space_and_hidden_characters_nothing() {
    let check = |text: &str, expected: &str| assert_eq!(search(text), expected, "fold of {text:?}");
    check("  Rechnung -- Nr. 4711/B!  ", "rechnung nr 4711 b");
    check("a\r\n\tb", "a b");
    check("Ab\u{202e}lage\u{200b}n\u{0}", "ablagen");
    check("\u{feff}Text", "text");
    check("…", "");
    check("", "");
    check("E-Mail: jens.woelk@krause.example", "e mail jens wolk krause example");
    check("💥 Absturz 💥", "absturz");
    check("x²", "x2");
    check("☎\u{fe0f} 0511", "0511");
}

#[test]
fn names_sort_as_in_a_german_telephone_list_by_words() {
    let check = |sorted: &[&str]| {
        let mut by_key = sorted.to_vec();
        by_key.sort_by_key(|name| sort_key(name));
        assert_eq!(by_key, sorted, "DIN 5007-1: ä is a, ß is ss, case does not matter");
    };
    check(&["Aachen", "Ärger", "Arlt", "Äsop", "Zeta"]);
    check(&["Müller", "müller & Co. KG", "Müllerei", "Mundt"]);
    check(&["Goethe", "Göthe", "Gotik", "Gött"]);
    check(&["Masse", "Maßstab", "Mast"]);
    check(&["3M", "8.4 einspielen", "abc"]);
    check(&["Łódź", "Lund", "Öhler", "Ørsted", "Otto"]);
    assert_eq!(
        sort_key("ÄPFEL & Birnen"),
        sort_key("äpfel  birnen"),
        "case and signs make no difference"
    );
}

#[test]
fn a_query_has_a_bounded_number_of_distinct_words() {
    let check = |query: &str, expected: &[&str]| assert_eq!(terms(query), expected, "words of {query:?}");
    check("", &[]);
    check("  --  ", &[]);
    check("Drucker drucker DRUCKER", &["drucker"]);
    check("Prüfung pruefung 4711", &["prufung", "4711"]);
    check("a b c d e f g h i j", &["a", "b", "c", "d", "e", "f", "g", "h"]);
    let long = terms(&"ü".repeat(1_000_000));
    assert_eq!(
        long,
        ["u".repeat(LONGEST_TERM)],
        "a word is cut by characters, not by bytes"
    );
}

#[test]
fn a_line_is_clean_after_typing_and_pasting() {
    let check = |typed: &str, expected: &str| assert_eq!(clean_line(typed), expected, "line from {typed:?}");
    check("  Drucker\t druckt \r\n nicht ", "Drucker druckt nicht");
    check("harmlos\u{202e}gpj.exe", "harmlosgpj.exe");
    check("\u{2066}a\u{2069}\u{200b}b\u{200d}c\u{feff}", "abc");
    check("Name\u{0}\u{7}\u{9b}", "Name");
    check("Mu\u{308}ller", "Müller");
    check("30\u{a0}min", "30 min");
    check("'; drop table customers; --", "'; drop table customers; --");
    check("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")");
    check("\u{ffff}\u{fffe}x", "x");
    check("\u{200e} \u{200f}", "");
}

#[test]
fn a_text_keeps_its_lines() {
    let check = |typed: &str, expected: &str| assert_eq!(clean_text(typed), expected, "text from {typed:?}");
    check(
        "eins\r\nzwei\rdrei\nvier\u{2028}fünf\u{b}sechs",
        "eins\nzwei\ndrei\nvier\nfünf\nsechs",
    );
    check("\n\n  Spalte\tzwei   drei \n\n", "Spalte\tzwei   drei");
    check("a\u{202e}b\u{0}c", "abc");
    check("\r\n", "");
    check("u\u{308}", "ü");
}

proptest! {
    #[test]
    fn a_fold_never_panics_and_has_single_spaces(text in ".*") {
        let folded = search(&text);
        prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        prop_assert!(!folded.chars().any(char::is_uppercase));
        prop_assert!(terms(&text).len() <= MOST_TERMS);
        prop_assert_eq!(sort_key(&sort_key(&text)), sort_key(&text), "a sort key is its own sort key");
    }

    #[test]
    fn composed_and_decomposed_text_fold_alike(text in "[a-zA-ZäöüÄÖÜßéèâçñåøłđ ı-]{0,40}") {
        use unicode_normalization::UnicodeNormalization;
        let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
        prop_assert_eq!(search(&nfc), search(&nfd));
        prop_assert_eq!(sort_key(&nfc), sort_key(&nfd));
        prop_assert_eq!(clean_line(&nfc), clean_line(&nfd));
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in "\\PC*[\\x00-\\x20\u{202e}\u{ad}]?\\PC*") {
        let line = clean_line(&text);
        prop_assert_eq!(clean_line(&line), line.clone());
        let cleaned = clean_text(&text);
        prop_assert_eq!(clean_text(&cleaned), cleaned.clone());
        prop_assert!(!line.chars().any(|c| c.is_control() || c == '\u{202e}'), "{line:?} hides something");
    }
}
