//! Which room may know which other one: the table of ARCHITECTURE.md.

use super::Finding;
use super::workspace::{Package, Purpose, Workspace};

/// Each package of ours and what it may ask for among ours.
const ROOMS: &[(&str, &[&str])] = &[
    ("callbuch-core", &[]),
    ("callbuch-i18n", &["callbuch-core"]),
    ("callbuch-store", &["callbuch-core"]),
    ("callbuch-documents", &["callbuch-core", "callbuch-i18n"]),
    ("callbuch-mail", &["callbuch-core", "callbuch-i18n"]),
    ("callbuch-remote", &["callbuch-core"]),
    (
        "callbuch-app",
        &[
            "callbuch-core",
            "callbuch-i18n",
            "callbuch-store",
            "callbuch-documents",
            "callbuch-mail",
            "callbuch-remote",
        ],
    ),
    ("callbuch", &["callbuch-app", "callbuch-core", "callbuch-i18n"]),
    ("callbuch-server", &["callbuch-app", "callbuch-core", "callbuch-i18n"]),
    (
        "callbuch-world",
        &[
            "callbuch-app",
            "callbuch-core",
            "callbuch-i18n",
            "callbuch-store",
            "callbuch-documents",
        ],
    ),
    (
        "callbuch-journeys",
        &[
            "callbuch-app",
            "callbuch-core",
            "callbuch-i18n",
            "callbuch-store",
            "callbuch-documents",
            "callbuch-world",
        ],
    ),
    ("xtask", &[]),
];

/// What tests of the rooms above the store may ask for besides.
const WORLD: &str = "callbuch-world";
const WITHOUT_WORLD: &[&str] = &[
    "callbuch-core",
    "callbuch-i18n",
    "callbuch-store",
    "callbuch-documents",
    "callbuch-mail",
    "callbuch-remote",
];

pub fn check(workspace: &Workspace) -> Vec<Finding> {
    workspace
        .packages
        .iter()
        .flat_map(|package| check_package(package, workspace))
        .collect()
}

fn check_package(package: &Package, workspace: &Workspace) -> Vec<Finding> {
    let Some((_, may_know)) = ROOMS.iter().find(|(name, _)| *name == package.name) else {
        let text = "this package is in no room. A crate exists only to keep a dependency out: \
                    make it a module, or add it to the table in xtask/src/tidy/rooms.rs with a decision record";
        return vec![Finding::new(&package.name, text)];
    };
    package
        .asks_for
        .iter()
        .filter(|(name, _)| workspace.has(name) && !may_know.contains(&name.as_str()))
        .filter(|(name, purpose)| !for_tests_only(&package.name, name, *purpose))
        .map(|(name, _)| Finding::new(&package.name, forbidden(name, may_know)))
        .collect()
}

fn for_tests_only(package: &str, asked: &str, purpose: Purpose) -> bool {
    purpose == Purpose::Tests && asked == WORLD && !WITHOUT_WORLD.contains(&package)
}

fn forbidden(asked: &str, may_know: &[&str]) -> String {
    let known = if may_know.is_empty() {
        "no other room".to_owned()
    } else {
        may_know.join(", ")
    };
    format!("may not know {asked}, only {known}. Move the code to the room that may, or pass the value in")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_edges(edges: &[(&str, &str, Purpose)], expected: &[&str]) {
        let asks: Vec<Vec<(&str, Purpose)>> = edges.iter().map(|(_, to, purpose)| vec![(*to, *purpose)]).collect();
        let mut packages: Vec<(&str, &[(&str, Purpose)])> = edges
            .iter()
            .zip(&asks)
            .map(|((from, _, _), asks)| (*from, asks.as_slice()))
            .collect();
        let others: Vec<_> = edges
            .iter()
            .map(|(_, to, _)| (*to, [].as_slice()))
            .filter(|(to, _)| to.starts_with("callbuch"))
            .collect();
        packages.extend(others);
        let found = check(&Workspace::of(&packages));
        let places: Vec<&str> = found.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(places, expected, "{edges:?}: {found:?}");
    }

    #[test]
    fn an_edge_outside_the_table_is_a_finding() {
        use Purpose::{Product, Tests};
        check_edges(&[("callbuch-app", "callbuch-store", Product)], &[]);
        check_edges(&[("callbuch-core", "callbuch-store", Product)], &["callbuch-core"]);
        check_edges(&[("callbuch-server", "callbuch-store", Product)], &["callbuch-server"]);
        check_edges(&[("callbuch", "callbuch-store", Tests)], &["callbuch"]);
        check_edges(&[("callbuch-app", "callbuch-world", Tests)], &[]);
        check_edges(&[("callbuch-app", "callbuch-world", Product)], &["callbuch-app"]);
        check_edges(&[("callbuch-core", "callbuch-world", Tests)], &["callbuch-core"]);
        check_edges(&[("callbuch-core", "chrono", Product)], &[]);
    }

    #[test]
    fn a_new_package_needs_a_row() {
        check_edges(&[("callbuch-common", "chrono", Purpose::Product)], &["callbuch-common"]);
    }
}
