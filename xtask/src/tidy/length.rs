//! Long files and long functions: there is a second subject in one of them.
//!
//! Rows of a table do not count: a table may be long.

use super::Finding;
use super::allowances::LONG;
use super::source::{Tree, at, ending};

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;
const CODE: &[&str] = &["rs", "ts", "js", "mjs", "svelte", "css"];
/// Written by `cargo xtask codegen`.
const GENERATED: &[&str] = &["ui/src/bindings/", "ui/src/kit/keys.ts"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    check_with(tree, LONG)
}

fn check_with(tree: &Tree, allowed: &[(&str, &str)]) -> Vec<Finding> {
    let own = |path: &str| !GENERATED.iter().any(|generated| path.starts_with(generated));
    let long: Vec<Long> = tree
        .with_endings(CODE)
        .filter(|(path, _)| own(path))
        .flat_map(|(path, text)| long_in(path, text))
        .collect();
    let mut findings: Vec<Finding> = long
        .iter()
        .filter(|long| !allowed.iter().any(|(name, _)| *name == long.name))
        .map(|long| Finding::new(&long.place, long.complaint()))
        .collect();
    let unused = allowed
        .iter()
        .filter(|(name, _)| !long.iter().any(|long| long.name == *name));
    findings.extend(unused.map(|(name, _)| {
        Finding::new(
            "xtask/src/tidy/allowances.rs",
            format!("allows `{name}`, which is not long. Take it out"),
        )
    }));
    findings
}

/// A file or function that is longer than the house likes.
struct Long {
    name: String,
    place: String,
    lines: usize,
    most: usize,
}

impl Long {
    fn complaint(&self) -> String {
        let Self { name, lines, most, .. } = self;
        format!(
            "`{name}` has {lines} lines, {most} are the most. Look for its second subject; a table goes into xtask/src/tidy/allowances.rs"
        )
    }
}

fn long_in(path: &str, text: &str) -> Vec<Long> {
    let lines: Vec<&str> = text.lines().collect();
    // Each line belongs to the innermost function around it: a function is not long by the functions in it.
    let mut functions: Vec<(usize, &str)> = Vec::new();
    let mut owners: Vec<Option<usize>> = vec![None; lines.len()];
    for (start, line) in lines.iter().enumerate() {
        if let Some(name) = function_name(line, ending(path)) {
            owners[start..start + length_of(&lines[start..])].fill(Some(functions.len()));
            functions.push((start, name));
        }
    }
    let counted = |owner: Option<usize>| {
        let own = lines
            .iter()
            .zip(&owners)
            .filter(|(_, of)| owner.is_none() || **of == owner);
        own.filter(|(line, _)| !is_row(line.trim())).count()
    };
    let whole = Long {
        name: path.to_owned(),
        place: path.to_owned(),
        lines: counted(None),
        most: FILE_LINES,
    };
    let each = functions.iter().enumerate().map(|(index, (start, name))| Long {
        name: format!("{path}::{name}"),
        place: at(path, *start),
        lines: counted(Some(index)),
        most: FUNCTION_LINES,
    });
    std::iter::once(whole)
        .chain(each)
        .filter(|piece| piece.lines > piece.most)
        .collect()
}

/// The name of the function that begins on this line.
fn function_name<'a>(line: &'a str, ending: &str) -> Option<&'a str> {
    let mut words = line.trim_start();
    let (keyword, before): (_, &[&str]) = match ending {
        "rs" => (
            "fn ",
            &["pub ", "pub(crate) ", "pub(super) ", "const ", "async ", "unsafe "],
        ),
        "ts" | "js" | "mjs" | "svelte" => ("function ", &["export ", "default ", "async "]),
        _ => return None,
    };
    while let Some(rest) = before.iter().find_map(|word| words.strip_prefix(word)) {
        words = rest;
    }
    let name = words.strip_prefix(keyword)?;
    name.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .next()
        .filter(|name| !name.is_empty())
}

/// Lines up to the closing brace at the function's own indentation, which formatters make reliable.
/// A function without a body, as in a trait, ends with its semicolon.
fn length_of(lines: &[&str]) -> usize {
    let indentation = lines[0].len() - lines[0].trim_start().len();
    let ends = |line: &str| {
        line.len() - line.trim_start().len() == indentation
            && (line.trim_start().starts_with('}') || line.ends_with(';'))
    };
    if lines[0].ends_with(['}', ';']) {
        return 1;
    }
    lines
        .iter()
        .skip(1)
        .position(|line| ends(line))
        .map_or(1, |after| after + 2)
}

/// A tuple in a list of cases, or one case handed to the subject's `check`.
fn is_row(line: &str) -> bool {
    (line.starts_with('(') && line.ends_with("),")) || (line.starts_with("check") && line.ends_with(");"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn function(head: &str, lines: usize) -> String {
        format!("    {head} {{\n{}    }}\n", "        step();\n".repeat(lines - 2))
    }

    #[test]
    fn long_functions_and_files_are_found() {
        for (path, text, place) in [
            ("a.rs", function("pub fn add()", 60), None),
            ("a.rs", function("pub fn add()", 61), Some("a.rs:1")),
            ("a.rs", function("async fn add()", 61), Some("a.rs:1")),
            ("a.ts", function("export async function add()", 61), Some("a.ts:1")),
            ("a.ts", function("export async function add()", 60), None),
            (
                "a.rs",
                function("fn add()", 60).replacen("step();", "(1, 2),\n        (3, 4),", 1),
                None,
            ),
            (
                "a.ts",
                format!(
                    "function outer() {{\n{}{}}}\n",
                    function("function a()", 40),
                    function("function b()", 40)
                ),
                None,
            ),
            ("a.rs", "// line\n".repeat(400), None),
            ("a.rs", "// line\n".repeat(401), Some("a.rs")),
            ("a.rs", format!("    fn short();\n{}", function("fn other()", 60)), None),
            ("ui/src/bindings/index.ts", "// line\n".repeat(401), None),
            ("a.md", "line\n".repeat(401), None),
        ] {
            let findings = check_with(&Tree::of(&[(path, &text)]), &[]);
            assert_eq!(
                findings.first().map(|finding| finding.place.as_str()),
                place,
                "{path} of {} lines",
                text.lines().count()
            );
        }
    }

    #[test]
    fn an_allowance_holds_for_what_is_long_and_for_nothing_else() {
        let text = function("fn table()", 61);
        let tree = Tree::of(&[("a.rs", &text)]);
        assert_eq!(check_with(&tree, &[("a.rs::table", "a table")]), []);
        let stale = check_with(&tree, &[("a.rs::table", "a table"), ("b.rs", "gone")]);
        assert_eq!(
            stale.len(),
            1,
            "an allowance that is not needed is a finding: {stale:?}"
        );
    }
}
