//! Names that may be written only in certain folders: the database drivers and Tauri's script interface.

use super::Finding;
use super::source::{Tree, at};

const ENGINE: &[&str] = &["crates/store/src/engine/", "crates/store/src/engine.rs"];
const BACKEND: &[&str] = &["ui/src/backend/"];
/// Everything below `ui/src/`, without the folder that may.
const PAGES: &str = "ui/src/";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let drivers = tree
        .with_endings(&["rs"])
        .filter(|(path, _)| !path.starts_with("xtask/") && !inside(path, ENGINE));
    let pages = tree.below(PAGES).filter(|(path, _)| !inside(path, BACKEND));
    let mut findings = Vec::new();
    for (path, text) in drivers {
        findings.extend(lines_that(
            path,
            text,
            names_a_driver,
            "names a database driver: only crates/store/src/engine/ may. Use the store's own types",
        ));
    }
    for (path, text) in pages {
        findings.extend(lines_that(
            path,
            text,
            names_tauri,
            "names Tauri: only ui/src/backend/ may. Ask the backend for it",
        ));
    }
    findings
}

fn inside(path: &str, folders: &[&str]) -> bool {
    folders.iter().any(|folder| path.starts_with(folder))
}

fn lines_that(path: &str, text: &str, are: fn(&str) -> bool, complaint: &str) -> Vec<Finding> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| are(line))
        .map(|(index, _)| Finding::new(at(path, index), complaint))
        .collect()
}

/// `rusqlite::` or `postgres::` as the first part of a path; `engine::postgres::` is a module of ours.
fn names_a_driver(line: &str) -> bool {
    let code = line.trim_start();
    if code.starts_with("//") {
        return false;
    }
    ["rusqlite::", "postgres::"].iter().any(|driver| {
        code.match_indices(driver)
            .any(|(start, _)| !code[..start].ends_with(|c: char| c == ':' || c == '_' || c.is_alphanumeric()))
    })
}

fn names_tauri(line: &str) -> bool {
    line.contains("@tauri-apps") || line.contains("__TAURI")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drivers_and_tauri_stay_behind_their_walls() {
        for (path, line, fine) in [
            ("crates/store/src/engine/sqlite.rs", "use rusqlite::Connection;", true),
            ("crates/store/src/tickets.rs", "use rusqlite::Connection;", false),
            ("crates/app/src/office.rs", "    let client: postgres::Client;", false),
            (
                "crates/store/src/database.rs",
                "use crate::engine::postgres::Pool;",
                true,
            ),
            ("crates/store/src/database.rs", "// As rusqlite::Connection does.", true),
            (
                "ui/src/backend/desktop.ts",
                r#"import { invoke } from "@tauri-apps/api/core";"#,
                true,
            ),
            (
                "ui/src/tickets/list.ts",
                r#"import { invoke } from "@tauri-apps/api/core";"#,
                false,
            ),
            ("ui/src/frame/Frame.svelte", "window.__TAURI_INTERNALS__", false),
        ] {
            assert_eq!(check(&Tree::of(&[(path, line)])).is_empty(), fine, "{path}: {line}");
        }
    }
}
