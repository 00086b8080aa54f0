//! Which keys the code asks for: literals that are a key, and literals that become one when a hole is filled.

use std::collections::BTreeSet;

const QUOTES: [char; 3] = ['"', '\'', '`'];

/// All that the code asks for.
#[derive(Default)]
pub struct Uses {
    keys: BTreeSet<String>,
    /// The pieces between the holes of a literal such as `status-{}-meaning` or `status-${status}-meaning`.
    patterns: BTreeSet<Vec<String>>,
}

impl Uses {
    /// Reads one file of code. Every quote is taken for the beginning of a literal: what is none is no key either.
    pub fn read(&mut self, code: &str) {
        for (start, quote) in code.match_indices(QUOTES) {
            let Some(pieces) = pieces(&code[start + 1..], quote) else {
                continue;
            };
            match pieces.as_slice() {
                [key] => drop(self.keys.insert(key.clone())),
                // Without a beginning of its own a pattern would ask for every key.
                [first, ..] if first.is_empty() => {}
                _ => drop(self.patterns.insert(pieces)),
            }
        }
    }

    pub fn ask_for(&self, key: &str) -> bool {
        self.keys.contains(key) || self.patterns.iter().any(|pieces| fits(key, pieces))
    }
}

/// The pieces of a literal between its holes, if it holds nothing but holes and what a key is made of.
fn pieces(literal: &str, quote: &str) -> Option<Vec<String>> {
    let mut pieces = vec![String::new()];
    let mut rest = literal;
    loop {
        if rest.starts_with(quote) {
            return Some(pieces);
        }
        if let Some(hole) = rest.strip_prefix("${").or_else(|| rest.strip_prefix('{')) {
            rest = &hole[hole.find('}')? + 1..];
            pieces.push(String::new());
            continue;
        }
        let next = rest
            .chars()
            .next()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))?;
        pieces.last_mut()?.push(next);
        rest = &rest[next.len_utf8()..];
    }
}

/// Whether the key is the pieces with something in each hole.
fn fits(key: &str, pieces: &[String]) -> bool {
    let [first, middle @ .., last] = pieces else {
        return false;
    };
    let Some(mut rest) = key.strip_prefix(first.as_str()) else {
        return false;
    };
    for piece in middle {
        let Some(found) = rest.get(1..).and_then(|after| after.find(piece.as_str())) else {
            return false;
        };
        rest = &rest[1 + found + piece.len()..];
    }
    rest.len() > last.len() && rest.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_patterns_ask_for_keys() {
        let key = "status-open-meaning";
        for (code, asks) in [
            (r#"t("status-open-meaning")"#, true),
            (r"t('status-open-meaning')", true),
            (r#"format!("status-{}-meaning", status.word())"#, true),
            (r#"format!("status-{word}")"#, true),
            ("t(`status-${status}-meaning`)", true),
            ("t(`${room}-${status}-meaning`)", false),
            ("t(`status-${status}-short`)", false),
            (r#"format!("status-open-meaning-{}")"#, false),
            (r#""status-open""#, false),
            (r#"format!("{}", word)"#, false),
            ("// it's a status-open-meaning", false),
        ] {
            let mut uses = Uses::default();
            uses.read(code);
            assert_eq!(uses.ask_for(key), asks, "{code}");
        }
    }
}
