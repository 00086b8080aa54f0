//! The head of each Rust file, and how modules are laid out.

use super::Finding;
use super::source::Tree;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.with_endings(&["rs"]) {
        if !text.trim_start().starts_with("//!") {
            findings.push(Finding::new(
                path,
                "opens without `//!`. Say in a sentence what this module is",
            ));
        }
        if path.ends_with("/mod.rs") {
            findings.push(Finding::new(
                path,
                "is a mod.rs. Name the file after its module, beside the folder",
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_says_what_it_is() {
        for (path, text, fine) in [
            ("crates/core/src/money.rs", "//! Money in cents.\n", true),
            ("crates/core/src/money.rs", "\n//! Money in cents.\n", true),
            ("crates/core/src/money.rs", "// Money in cents.\nuse x;", false),
            ("crates/core/src/money.rs", "", false),
            ("crates/core/src/money/mod.rs", "//! Money.", false),
            ("ui/src/money.ts", "export {};", true),
        ] {
            assert_eq!(check(&Tree::of(&[(path, text)])).is_empty(), fine, "{path}: {text:?}");
        }
    }
}
