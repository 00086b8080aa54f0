//! The catalogues in `i18n/`: both languages say the same things, and everything they say is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::source::{Tree, at};
use sentences::Sentence;
use uses::Uses;

mod sentences;
mod uses;

const GERMAN: &str = "i18n/de/";
const ENGLISH: &str = "i18n/en/";
const ASKING: &[&str] = &["rs", "ts", "js", "svelte", "html", "j2"];
/// Lists all keys, and so asks for none.
const KEYS: &str = "ui/src/kit/keys.ts";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let german = read(tree, GERMAN);
    let english = read(tree, ENGLISH);
    let mut findings = said_twice(&german);
    findings.extend(said_twice(&english));
    findings.extend(said_in_one_only(&german, &english, ENGLISH));
    findings.extend(said_in_one_only(&english, &german, GERMAN));
    findings.extend(other_arguments(&german, &english));
    findings.extend(never_asked_for(tree, &german));
    findings
}

/// A sentence with the catalogue's file and the line it begins on.
struct Placed {
    /// The name of the file, which is the same in both languages.
    file: String,
    place: String,
    sentence: Sentence,
}

fn read(tree: &Tree, folder: &str) -> Vec<Placed> {
    let mut placed = Vec::new();
    for (path, text) in tree.below(folder).filter(|(path, _)| path.ends_with(".ftl")) {
        let file = path.trim_start_matches(folder).to_owned();
        placed.extend(sentences::read(text).into_iter().map(|sentence| Placed {
            file: file.clone(),
            place: at(path, sentence.line),
            sentence,
        }));
    }
    placed
}

fn said_twice(language: &[Placed]) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    language
        .iter()
        .filter(|placed| !seen.insert(&placed.sentence.key))
        .map(|placed| {
            Finding::new(
                &placed.place,
                format!("`{}` is said twice in this language. Keep one", placed.sentence.key),
            )
        })
        .collect()
}

fn said_in_one_only(has: &[Placed], lacks: &[Placed], folder: &str) -> Vec<Finding> {
    let known: BTreeSet<_> = lacks
        .iter()
        .map(|placed| (&placed.file, &placed.sentence.key))
        .collect();
    has.iter()
        .filter(|placed| !known.contains(&(&placed.file, &placed.sentence.key)))
        .map(|placed| {
            let text = format!(
                "`{}` is missing in {folder}{}. Say it there too",
                placed.sentence.key, placed.file
            );
            Finding::new(&placed.place, text)
        })
        .collect()
}

/// A language may leave out what it need not say, but names nothing that the other one does not know.
fn other_arguments(german: &[Placed], english: &[Placed]) -> Vec<Finding> {
    let english: BTreeMap<_, _> = english
        .iter()
        .map(|placed| (&placed.sentence.key, &placed.sentence.arguments))
        .collect();
    let differ = |placed: &&Placed| {
        let german = &placed.sentence.arguments;
        english
            .get(&placed.sentence.key)
            .is_some_and(|english| !german.is_subset(english) && !english.is_subset(german))
    };
    german
        .iter()
        .filter(differ)
        .map(|placed| {
            let text = format!(
                "`{}` takes other arguments in English. Use the same in both",
                placed.sentence.key
            );
            Finding::new(&placed.place, text)
        })
        .collect()
}

fn never_asked_for(tree: &Tree, language: &[Placed]) -> Vec<Finding> {
    let mut uses = Uses::default();
    let code = tree
        .with_endings(ASKING)
        .filter(|(path, _)| *path != KEYS && is_product(path));
    code.for_each(|(_, text)| uses.read(text));
    let mentioned: BTreeSet<&String> = language.iter().flat_map(|placed| &placed.sentence.mentions).collect();
    language
        .iter()
        .filter(|placed| !mentioned.contains(&placed.sentence.key) && !uses.ask_for(&placed.sentence.key))
        .map(|placed| {
            let text = format!(
                "nothing asks for `{}`. Take it out of both languages",
                placed.sentence.key
            );
            Finding::new(&placed.place, text)
        })
        .collect()
}

/// Tests ask for sentences too, but nobody reads them there.
fn is_product(path: &str) -> bool {
    let inside = ["crates/", "src-tauri/", "ui/"]
        .iter()
        .any(|folder| path.starts_with(folder));
    inside && !path.contains("/tests/") && !path.contains(".test.") && !path.ends_with("/tests.rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_texts(german: &str, english: &str, code: &str, expected: &[&str]) {
        let tree = Tree::of(&[
            ("i18n/de/words.ftl", german),
            ("i18n/en/words.ftl", english),
            ("ui/src/kit/keys.ts", "\"greeting\": never;"),
            ("ui/src/frame/frame.ts", code),
        ]);
        let found: Vec<String> = check(&tree)
            .into_iter()
            .map(|finding| format!("{}: {}", finding.place, finding.text))
            .collect();
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, part) in found.iter().zip(expected) {
            assert!(found.contains(part), "{found} says {part}");
        }
    }

    #[test]
    fn both_languages_say_the_same_and_all_of_it_is_asked_for() {
        let greeting = "greeting = Guten Tag\n";
        check_texts(greeting, "greeting = Hello\n", r#"t("greeting")"#, &[]);
        check_texts(
            greeting,
            "",
            r#"t("greeting")"#,
            &["i18n/de/words.ftl:1: `greeting` is missing in i18n/en/words.ftl"],
        );
        check_texts("", greeting, r#"t("greeting")"#, &["is missing in i18n/de/words.ftl"]);
        check_texts(greeting, greeting, "", &["nothing asks for `greeting`"]);
        check_texts(
            "greeting = { $name }!",
            "greeting = Hello { $nmae }!",
            r#"t("greeting")"#,
            &["other arguments"],
        );
        check_texts(
            "greeting = { $salutation } { $name }!",
            "greeting = Hello { $name }!",
            r#"t("greeting")"#,
            &[],
        );
        check_texts(
            "greeting = a\ngreeting = b\n",
            greeting,
            r#"t("greeting")"#,
            &["i18n/de/words.ftl:2: `greeting` is said twice"],
        );
    }

    #[test]
    fn a_term_is_asked_for_by_the_sentence_that_mentions_it() {
        let text = "-brand = Callbuch\ngreeting = Willkommen bei { -brand }\n";
        check_texts(text, text, r#"t("greeting")"#, &[]);
    }
}
