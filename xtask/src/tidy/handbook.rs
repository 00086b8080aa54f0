//! The handbook has the same pages in both languages.

use std::collections::BTreeSet;

use super::Finding;
use super::source::Tree;

const LANGUAGES: [&str; 2] = ["de", "en"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let [german, english] = LANGUAGES.map(|language| pages(tree, language));
    let missing = |has: &BTreeSet<&str>, lacks: &BTreeSet<&str>, language: &str| -> Vec<Finding> {
        has.difference(lacks)
            .map(|page| {
                Finding::new(
                    format!("docs/handbook/{language}/{page}"),
                    "this page is missing in this language. Write it",
                )
            })
            .collect()
    };
    let mut findings = missing(&german, &english, "en");
    findings.extend(missing(&english, &german, "de"));
    findings
}

fn pages<'a>(tree: &'a Tree, language: &str) -> BTreeSet<&'a str> {
    let folder = format!("docs/handbook/{language}/");
    tree.paths()
        .filter(|path| path.ends_with(".md"))
        .filter_map(|path| path.strip_prefix(&folder))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_stands_in_both_languages() {
        let tree = Tree::of(&[
            ("docs/handbook/de/intake.md", "Ein Anruf"),
            ("docs/handbook/en/intake.md", "A call"),
            ("docs/handbook/de/list.md", "Die Liste"),
            ("docs/handbook/en/keys.md", "All keys"),
        ]);
        let places: Vec<String> = check(&tree).into_iter().map(|finding| finding.place).collect();
        assert_eq!(places, ["docs/handbook/en/list.md", "docs/handbook/de/keys.md"]);
    }
}
