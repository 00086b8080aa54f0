//! What may not be left in the code: tests that do not run, work that was put off, output for debugging.

use super::Finding;
use super::source::{Tree, at, ending};

struct Phrase {
    endings: &'static [&'static str],
    is_in: fn(&str) -> bool,
    complaint: &'static str,
}

const SCRIPTS: &[&str] = &["ts", "js", "mjs", "svelte"];
const CODE: &[&str] = &["rs", "ts", "js", "mjs", "svelte", "css", "sql"];

const PHRASES: &[Phrase] = &[
    Phrase {
        endings: &["rs"],
        is_in: |line| line.trim_start().starts_with("#[ignore"),
        complaint: "a test that does not run. Make it run, or assert the known fault as it is",
    },
    Phrase {
        endings: &["rs"],
        is_in: |line| {
            ["todo!(", "unimplemented!(", "dbg!("]
                .iter()
                .any(|left| starts_a_call(line, left))
        },
        complaint: "left over from writing. Finish it or take it out",
    },
    Phrase {
        endings: SCRIPTS,
        is_in: leaves_tests_out,
        complaint: "leaves tests out. Let all of them run",
    },
    Phrase {
        endings: CODE,
        is_in: puts_off,
        complaint: "put off without an issue. Write the issue's number behind it, as in `(#12)`, or do it now",
    },
];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree
        .with_endings(CODE)
        .filter(|(path, _)| *path != "xtask/src/tidy/phrases.rs")
    {
        let phrases: Vec<&Phrase> = PHRASES
            .iter()
            .filter(|phrase| phrase.endings.contains(&ending(path)))
            .collect();
        for (index, line) in text.lines().enumerate() {
            let found = phrases.iter().filter(|phrase| (phrase.is_in)(line));
            findings.extend(found.map(|phrase| Finding::new(at(path, index), phrase.complaint)));
        }
    }
    findings
}

fn starts_a_call(line: &str, call: &str) -> bool {
    line.match_indices(call)
        .any(|(start, _)| !line[..start].ends_with(|c: char| c == '_' || c.is_alphanumeric()))
}

fn leaves_tests_out(line: &str) -> bool {
    let suites = ["test", "it", "describe", "suite"];
    let ways = [".skip(", ".only(", ".fixme(", ".todo(", ".skipIf(", ".runIf("];
    suites
        .iter()
        .any(|suite| ways.iter().any(|way| starts_a_call(line, &format!("{suite}{way}"))))
}

fn puts_off(line: &str) -> bool {
    ["TODO", "FIXME", "XXX"].iter().any(|mark| {
        line.match_indices(mark).any(|(start, _)| {
            let alone = !line[..start].ends_with(char::is_alphanumeric);
            let rest = &line[start + mark.len()..];
            alone && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') && !rest.starts_with("(#")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_over() {
        for (path, line, fine) in [
            ("a.rs", "    #[ignore = \"slow\"]", false),
            ("a.rs", "    todo!()", false),
            ("a.rs", "let x = dbg!(y);", false),
            ("a.rs", "for row in rows.iter().skip(1) {", true),
            ("a.ts", "rows.skip(1)", true),
            ("a.test.ts", "it.only(\"adds\", () => {", false),
            ("a.spec.ts", "  test.skip(browser === \"x\");", false),
            ("a.spec.ts", "submit.skip(1)", true),
            ("a.rs", "// TODO: later", false),
            ("a.rs", "// TODO(#12): with the portal", true),
            ("a.rs", "const METHODOLOGY: u8 = 1;", true),
            ("a.md", "TODO", true),
        ] {
            assert_eq!(check(&Tree::of(&[(path, line)])).is_empty(), fine, "{path}: {line}");
        }
    }
}
