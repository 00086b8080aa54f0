//! The lock files name versions and hashes, and no address they must come from, so that any mirror serves.

use super::Finding;
use super::source::{Tree, at};

const LOCK: &str = "package-lock.json";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let complaint = "names an address. Write the file anew with the .npmrc of this folder";
    let lines = tree.text(LOCK).unwrap_or_default().lines().enumerate();
    lines
        .filter(|(_, line)| line.trim_start().starts_with("\"resolved\": \"http"))
        .map(|(index, _)| Finding::new(at(LOCK, index), complaint))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_file_names_no_address() {
        for (line, fine) in [
            (r#"      "integrity": "sha512-abc","#, true),
            (r#"      "resolved": "https://mirror.example/svelte.tgz","#, false),
        ] {
            assert_eq!(check(&Tree::of(&[(LOCK, line)])).is_empty(), fine, "{line}");
        }
    }
}
