//! What the program can be started with.

use serde::Serialize;
use std::path::PathBuf;

/// The longest case or caller handed to the screens, in characters.
const LONGEST: usize = 100;

/// The command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--data DIR`: where the offices lie, instead of the user's data folder.
    pub data: Option<PathBuf>,
    /// `--cid` or `--phone`: what the window is to show; the last one counts.
    pub asked: Option<Asked>,
}

/// A case or a caller, as another program said it. Whether it means anything is the desk's to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// `--cid 4711`.
    Cid(String),
    /// `--phone +49 5121 440617`.
    Phone(String),
}

impl Arguments {
    /// Reads the command line. What is not understood is left alone: a window system may add its own.
    pub fn read(words: impl Iterator<Item = String>) -> Self {
        let mut arguments = Self::default();
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            match (name, value) {
                ("--data", None) => arguments.data = words.next().map(PathBuf::from),
                ("--cid", value) => arguments.asked = Some(Asked::Cid(value_of(value, &mut words))),
                ("--phone", value) => arguments.asked = Some(Asked::Phone(value_of(value, &mut words))),
                _ => {}
            }
        }
        arguments
    }
}

/// The value after a name, up to the next name: telephone programs rarely quote a number with spaces.
fn value_of(given: Option<String>, words: &mut std::iter::Peekable<impl Iterator<Item = String>>) -> String {
    let mut parts: Vec<String> = given.into_iter().collect();
    while let Some(word) = words.next_if(|word| !word.starts_with("--")) {
        parts.push(word);
    }
    parts.join(" ").trim().chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Arguments {
        Arguments::read(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn the_data_folder_can_be_named() {
        assert_eq!(read(&["--data", "/tmp/x"]).data, Some("/tmp/x".into()));
        assert_eq!(
            read(&["--sync", "--data"]).data,
            None,
            "a missing folder is the usual one"
        );
    }

    #[test]
    fn a_case_or_a_caller_can_be_asked_for() {
        let cid = |text: &str| Some(Asked::Cid(text.to_owned()));
        let phone = |text: &str| Some(Asked::Phone(text.to_owned()));
        for (words, expected) in [
            (&["--cid", "4711"][..], cid("4711")),
            (&["--cid=4711"], cid("4711")),
            (&["--cid", "CID#4711", "--data", "/x"], cid("CID#4711")),
            (&["--phone", "+49 5121 4406-17"], phone("+49 5121 4406-17")),
            (&["--phone", "+49", "5121", "4406-17"], phone("+49 5121 4406-17")),
            (&["--phone=0512", "14406"], phone("0512 14406")),
            (&["--phone"], phone("")),
            (&["--phone", "--cid", "1"], cid("1")),
            (&["4711"], None),
            (&["--unknown", "--cidre", "4711"], None),
        ] {
            assert_eq!(read(words).asked, expected, "{words:?}");
        }
        assert_eq!(read(&["--cid", &"1".repeat(500)]).asked, cid(&"1".repeat(100)));
        let both = read(&["--phone", "110", "--data", "/x"]);
        assert_eq!((both.data, both.asked), (Some("/x".into()), phone("110")));
    }
}
