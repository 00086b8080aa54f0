//! The papers at the root are true: a path they name exists.

use super::Finding;
use super::source::{Tree, at};

/// Folders whose paths are checked; what a build writes (`target/`, `ui/dist/`) is not among the project's files.
const FOLDERS: &[&str] = &[
    "crates/",
    "ui/src/",
    "src-tauri/",
    "i18n/",
    "icons/",
    "tests/",
    "xtask/",
    "docs/",
];
/// Signs of a pattern or a placeholder, which is no path.
const PATTERN: &[char] = &['*', '<', '{', '…', ' ', '$'];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let papers = tree
        .with_endings(&["md"])
        .filter(|(path, _)| !path.contains('/') && *path != "CHANGELOG.md");
    papers.flat_map(|(path, text)| wrong_paths(tree, path, text)).collect()
}

fn wrong_paths(tree: &Tree, paper: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in text.lines().enumerate() {
        // Every second piece between two backquotes is code.
        let named = line.split('`').skip(1).step_by(2);
        for path in
            named.filter(|code| FOLDERS.iter().any(|folder| code.starts_with(folder)) && !code.contains(PATTERN))
        {
            if !tree.has(path) {
                findings.push(Finding::new(
                    at(paper, index),
                    format!("names `{path}`, which does not exist. Correct the paper"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_name_what_exists() {
        for (line, fine) in [
            ("Rules live in `crates/core`.", true),
            ("Rules live in `crates/core/src/lib.rs` and `crates/kern`.", false),
            ("One file per mail: `crates/core/<mail>/`.", true),
            ("The build writes `target/demo/`.", true),
            ("Not code: crates/kern", true),
        ] {
            let tree = Tree::of(&[("crates/core/src/lib.rs", ""), ("ARCHITECTURE.md", line)]);
            assert_eq!(check(&tree).is_empty(), fine, "{line}");
        }
    }
}
