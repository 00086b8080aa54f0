//! The root folder is a table of contents, not a notice board.

use std::collections::BTreeSet;

use super::Finding;
use super::source::Tree;

const MOST: usize = 30;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let entries: BTreeSet<&str> = tree.paths().filter_map(|path| path.split('/').next()).collect();
    if entries.len() <= MOST {
        return Vec::new();
    }
    let text = format!(
        "{} entries at the root, {MOST} are the most. Put the newest into the folder it belongs to",
        entries.len()
    );
    vec![Finding::new(".", text)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_thirty_entries() {
        for (count, fine) in [(1, true), (30, true), (31, false)] {
            let names: Vec<String> = (0..count).map(|n| format!("{n}.md")).collect();
            let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
            files.extend([("0.md/a", ""), ("0.md/b", "")]);
            assert_eq!(check(&Tree::of(&files)).is_empty(), fine, "{count} entries");
        }
    }
}
