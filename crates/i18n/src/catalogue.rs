//! One catalogue of sentences per language, read once.

use callbuch_core::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// The files of one language, in the order they are read.
type Files = [&'static str; 6];

const DE: Files = [
    include_str!("../../../i18n/de/words.ftl"),
    include_str!("../../../i18n/de/documents.ftl"),
    include_str!("../../../i18n/de/packages.ftl"),
    include_str!("../../../i18n/de/exports.ftl"),
    include_str!("../../../i18n/de/errors.ftl"),
    include_str!("../../../i18n/de/reports.ftl"),
];
const EN: Files = [
    include_str!("../../../i18n/en/words.ftl"),
    include_str!("../../../i18n/en/documents.ftl"),
    include_str!("../../../i18n/en/packages.ftl"),
    include_str!("../../../i18n/en/exports.ftl"),
    include_str!("../../../i18n/en/errors.ftl"),
    include_str!("../../../i18n/en/reports.ftl"),
];

static GERMAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::De, "de-DE", &DE));
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::En, "en-GB", &EN));

/// All sentences of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What is put into a sentence: a text that is already formatted, or a count that may choose a plural form.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A text, put in as it is.
    Text(Cow<'a, str>),
    /// A whole number, printed without grouping.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl Catalogue {
    /// The catalogue of a language; read at the first call.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::De => &GERMAN,
            Language::En => &ENGLISH,
        }
    }

    /// Whose sentences these are.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence with this key and its arguments put in.
    ///
    /// A key or an argument that is missing shows as `⟦key⟧` in the shipped program and stops a debug build,
    /// so that every test sees it.
    #[must_use]
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let found = self.try_text(key, args);
        debug_assert!(
            found.is_some(),
            "the {:?} catalogue cannot say {key:?} with {args:?}",
            self.language
        );
        found.unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The sentence with this key, which takes no arguments.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.text(key, &[])
    }

    /// The sentence, or none if the key or an argument is missing: for keys that come from outside.
    #[must_use]
    pub fn try_text(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_ref()),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        errors.is_empty().then_some(text)
    }

    fn read(language: Language, locale: &str, files: &Files) -> Self {
        let locale: LanguageIdentifier = locale.parse().expect("the locale of a catalogue is well-formed");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for file in files {
            // A catalogue with an error is used as far as it can be read; the tests below refuse it.
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Every key of a file with the names of its arguments.
    fn keys(file: &str) -> BTreeMap<String, Vec<String>> {
        let mut keys = BTreeMap::new();
        for line in file
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            let (key, value) = line.split_once(" = ").expect("a message stands on one line");
            let mut args: Vec<String> = value
                .split("{ $")
                .skip(1)
                .map(|rest| {
                    rest.chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                        .collect()
                })
                .collect();
            args.sort();
            args.dedup();
            assert!(
                keys.insert(key.to_owned(), args).is_none(),
                "{key} stands twice in one file"
            );
        }
        keys
    }

    #[test]
    fn both_languages_have_the_same_keys() {
        for (german, english) in DE.iter().zip(EN) {
            let (german, english) = (keys(german), keys(english));
            let only = |a: &BTreeMap<String, Vec<String>>, b: &BTreeMap<String, Vec<String>>| {
                a.keys()
                    .filter(|key| !b.contains_key(*key))
                    .cloned()
                    .collect::<Vec<_>>()
            };
            assert_eq!(
                only(&german, &english),
                Vec::<String>::new(),
                "keys that only the German catalogue has"
            );
            assert_eq!(
                only(&english, &german),
                Vec::<String>::new(),
                "keys that only the English catalogue has"
            );
        }
    }

    #[test]
    fn every_file_is_sound_and_no_key_stands_twice() {
        for files in [DE, EN] {
            let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
            for file in files {
                let resource = FluentResource::try_new(file.to_owned()).map_err(|(_, errors)| errors);
                let added = bundle.add_resource(resource.expect("the catalogue is valid Fluent"));
                assert!(added.is_ok(), "a key stands in two files: {added:?}");
            }
        }
    }

    #[test]
    fn every_sentence_can_be_said_with_its_arguments() {
        for (language, files) in [(Language::De, DE), (Language::En, EN)] {
            for (key, args) in files.into_iter().flat_map(keys) {
                let args: Vec<_> = args.iter().map(|name| (name.as_str(), Arg::from(2))).collect();
                assert!(
                    Catalogue::of(language).try_text(&key, &args).is_some(),
                    "{language:?} {key}"
                );
            }
        }
    }

    #[test]
    fn arguments_are_put_in_without_marks() {
        let text = Catalogue::of(Language::De).text("hours", &[("hours", "1:15".into())]);
        assert_eq!(text, "1:15\u{a0}Std.", "isolation marks would show as boxes on paper");
    }

    #[test]
    fn a_missing_key_or_argument_is_no_sentence() {
        let german = Catalogue::of(Language::De);
        assert_eq!(german.try_text("no-such-key", &[]), None);
        assert_eq!(german.try_text("hours", &[]), None, "a sentence with a hole is none");
    }

    #[test]
    #[should_panic(expected = "no-such-key")]
    fn a_missing_key_stops_a_test() {
        let _ = Catalogue::of(Language::De).word("no-such-key");
    }
}
