//! Reads as much of a Fluent file as the fences need: keys, arguments and mentions.

use std::collections::BTreeSet;

/// A message or a term of a catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Sentence {
    /// With the hyphen that a term begins with.
    pub key: String,
    /// Counted from 0.
    pub line: usize,
    pub arguments: BTreeSet<String>,
    /// Other messages and terms that this one puts in.
    pub mentions: BTreeSet<String>,
}

pub fn read(text: &str) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    for (line, content) in text.lines().enumerate() {
        if content.starts_with('#') {
            continue;
        }
        let pattern = match head(content) {
            Some((key, pattern)) => {
                let (arguments, mentions) = (BTreeSet::new(), BTreeSet::new());
                sentences.push(Sentence {
                    key: key.to_owned(),
                    line,
                    arguments,
                    mentions,
                });
                pattern
            }
            None => content,
        };
        if let Some(sentence) = sentences.last_mut() {
            sentence.read(pattern);
        }
    }
    sentences
}

impl Sentence {
    fn read(&mut self, pattern: &str) {
        self.arguments
            .extend(pattern.split('$').skip(1).map(|rest| name(rest).to_owned()));
        let inside = pattern.split('{').skip(1).map(str::trim_start);
        self.mentions
            .extend(inside.map(mention).filter(|name| !name.is_empty()).map(str::to_owned));
    }
}

/// Key and pattern of a line that begins a message or a term.
fn head(line: &str) -> Option<(&str, &str)> {
    let (key, pattern) = line.split_once('=')?;
    let key = key.trim_end();
    let bare = key.strip_prefix('-').unwrap_or(key);
    let begins = bare.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && name(bare) == bare).then_some((key, pattern))
}

/// The name at the beginning of a text, up to the first character that cannot stand in one.
fn name(text: &str) -> &str {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .next()
        .unwrap_or_default()
}

/// What a placeable mentions: nothing when it holds an argument, a literal or a function.
fn mention(placeable: &str) -> &str {
    let mentioned = name(placeable);
    let bare = mentioned.strip_prefix('-').unwrap_or(mentioned);
    if bare.starts_with(|c: char| c.is_ascii_lowercase()) {
        mentioned
    } else {
        ""
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_arguments_and_mentions_are_read() {
        let text = "# Not = a sentence\n\
                    -brand = Callbuch\n\
                    open-cases =\n    { $count ->\n        [one] ein Fall\n       *[other] { NUMBER($count) } Fälle bei { $name }\n    }\n\
                    title = { -brand }: { open-cases } a = b\n";
        let read = read(text);
        let names = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(" ");
        let seen: Vec<_> = read
            .iter()
            .map(|s| (s.key.as_str(), s.line, names(&s.arguments), names(&s.mentions)))
            .collect();
        let expected = [
            ("-brand", 1, String::new(), String::new()),
            ("open-cases", 2, "count name".to_owned(), String::new()),
            ("title", 7, String::new(), "-brand open-cases".to_owned()),
        ];
        assert_eq!(seen, expected);
    }
}
