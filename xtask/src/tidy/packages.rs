//! Which foreign package may be asked for by which room: the dependency a crate exists to keep in.

use super::Finding;
use super::workspace::{Package, Purpose, Workspace};

/// Foreign packages with a home. A name that ends in `-` stands for all that begin so.
const HOMES: &[(&str, &[&str])] = &[
    ("tauri", &["callbuch"]),
    ("tauri-", &["callbuch"]),
    ("rusqlite", &["callbuch-store"]),
    ("libsqlite3-sys", &["callbuch-store"]),
    ("postgres", &["callbuch-store"]),
    ("tokio-postgres", &["callbuch-store"]),
    ("axum", &["callbuch-server"]),
    ("axum-", &["callbuch-server"]),
    ("tower", &["callbuch-server"]),
    ("tower-", &["callbuch-server"]),
    ("hyper", &["callbuch-server"]),
    ("tokio", &["callbuch-server", "callbuch-mail", "callbuch-remote"]),
    ("printpdf", &["callbuch-documents"]),
    ("lopdf", &["callbuch-documents"]),
    ("subsetter", &["callbuch-documents"]),
    ("usvg", &["callbuch-documents"]),
    ("rust_xlsxwriter", &["callbuch-documents"]),
    ("fluent-", &["callbuch-i18n"]),
    ("lettre", &["callbuch-mail"]),
    ("async-imap", &["callbuch-mail"]),
    ("mail-parser", &["callbuch-mail"]),
    ("ammonia", &["callbuch-mail"]),
    ("ureq", &["callbuch", "callbuch-remote", "callbuch-mail"]),
];

/// All that the pure domain may ask for.
const CORE: &str = "callbuch-core";
const CORE_ASKS_FOR: &[&str] = &[
    "chrono",
    "chrono-tz",
    "serde",
    "thiserror",
    "ts-rs",
    "unicode-normalization",
];

/// Tests may read with anything what the product wrote; only these two stay where they are also in tests.
const NOT_EVEN_IN_TESTS: &[&str] = &["rusqlite", "postgres"];

pub fn check(workspace: &Workspace) -> Vec<Finding> {
    workspace.packages.iter().flat_map(check_package).collect()
}

fn check_package(package: &Package) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (asked, purpose) in &package.asks_for {
        if *purpose == Purpose::Tests && !NOT_EVEN_IN_TESTS.contains(&asked.as_str()) {
            continue;
        }
        if let Some(homes) = homes(asked).filter(|homes| !homes.contains(&package.name.as_str())) {
            let text = format!(
                "may not ask for {asked}, which belongs to {}. Call that room instead",
                homes.join(", ")
            );
            findings.push(Finding::new(&package.name, text));
        } else if package.name == CORE && *purpose == Purpose::Product && !CORE_ASKS_FOR.contains(&asked.as_str()) {
            let text = format!(
                "may not ask for {asked}: core holds values and rules only. \
                 If {asked} is as pure, add it in xtask/src/tidy/packages.rs with a decision record"
            );
            findings.push(Finding::new(&package.name, text));
        }
    }
    findings
}

fn homes(asked: &str) -> Option<&'static [&'static str]> {
    HOMES
        .iter()
        .find(|(name, _)| *name == asked || (name.ends_with('-') && asked.starts_with(name)))
        .map(|(_, homes)| *homes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_foreign_package_stays_in_its_room() {
        use Purpose::{Product, Tests};
        for (package, asked, purpose, fine) in [
            ("callbuch-store", "rusqlite", Product, true),
            ("callbuch-app", "rusqlite", Product, false),
            ("callbuch-journeys", "postgres", Tests, false),
            ("callbuch-app", "tauri-plugin-dialog", Product, false),
            ("callbuch", "tauri-plugin-dialog", Product, true),
            ("callbuch-journeys", "lopdf", Tests, true),
            ("callbuch-core", "serde", Product, true),
            ("callbuch-core", "uuid", Product, false),
            ("callbuch-core", "proptest", Tests, true),
        ] {
            let workspace = Workspace::of(&[(package, &[(asked, purpose)])]);
            assert_eq!(
                check(&workspace).is_empty(),
                fine,
                "{package} asks for {asked} ({purpose:?})"
            );
        }
    }
}
