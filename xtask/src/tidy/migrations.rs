//! A migration that has left the house is never changed: some office has already run it.
//!
//! `crates/store/migrations/SHIPPED` lists them in the form of `sha256sum`, one line for each.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Finding;
use super::source::{Tree, at};

const FOLDER: &str = "crates/store/migrations";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let list = format!("{FOLDER}/SHIPPED");
    let mut findings = Vec::new();
    for (index, line) in tree.text(&list).unwrap_or_default().lines().enumerate() {
        let Some((hash, name)) = line.split_once("  ") else {
            findings.push(Finding::new(
                at(&list, index),
                "is not `<sha256>  <file>`, as sha256sum writes it",
            ));
            continue;
        };
        let path = format!("{FOLDER}/{name}");
        match tree.text(&path) {
            None => findings.push(Finding::new(path, "was shipped and is gone. Bring it back")),
            Some(text) if sha256(text) != hash => {
                findings.push(Finding::new(
                    path,
                    "was shipped and is changed. Undo that and add a new migration",
                ));
            }
            Some(_) => {}
        }
    }
    findings
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .fold(String::new(), |mut hash, byte| {
            let _ = write!(hash, "{byte:02x}");
            hash
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  0001_house.sql\n";

    #[test]
    fn a_shipped_migration_stays_as_it_is() {
        for (list, text, fine) in [
            (SHIPPED, Some("abc"), true),
            (SHIPPED, Some("abcd"), false),
            (SHIPPED, None, false),
            ("0001_house.sql\n", Some("abc"), false),
            ("", Some("anything"), true),
        ] {
            let mut files = vec![("crates/store/migrations/SHIPPED", list)];
            files.extend(text.map(|text| ("crates/store/migrations/0001_house.sql", text)));
            assert_eq!(check(&Tree::of(&files)).is_empty(), fine, "{list:?} over {text:?}");
        }
    }
}
