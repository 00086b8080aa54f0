//! Cargo's picture of the workspace: which package asks for which other one.

use serde_json::Value;

use crate::failure::{Failure, Outcome};

/// Why a package asks for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// For the product itself, or to build it.
    Product,
    Tests,
}

#[derive(Debug)]
pub struct Package {
    pub name: String,
    pub asks_for: Vec<(String, Purpose)>,
}

#[derive(Debug)]
pub struct Workspace {
    pub packages: Vec<Package>,
}

impl Workspace {
    /// Reads what `cargo metadata --no-deps` prints.
    pub fn read(metadata: &str) -> Outcome<Self> {
        let metadata: Value = serde_json::from_str(metadata)
            .map_err(|reason| Failure::while_doing("cannot read cargo metadata", reason))?;
        let packages = list(&metadata, "packages").iter().map(package).collect();
        Ok(Self { packages })
    }

    #[cfg(test)]
    pub fn of(packages: &[(&str, &[(&str, Purpose)])]) -> Self {
        let owned = |(name, asks_for): &(&str, &[(&str, Purpose)])| Package {
            name: (*name).to_owned(),
            asks_for: asks_for
                .iter()
                .map(|(name, purpose)| ((*name).to_owned(), *purpose))
                .collect(),
        };
        Self {
            packages: packages.iter().map(owned).collect(),
        }
    }

    pub fn has(&self, name: &str) -> bool {
        self.packages.iter().any(|package| package.name == name)
    }
}

fn package(value: &Value) -> Package {
    Package {
        name: text(value, "name"),
        asks_for: list(value, "dependencies").iter().map(dependency).collect(),
    }
}

fn dependency(value: &Value) -> (String, Purpose) {
    let purpose = if text(value, "kind") == "dev" {
        Purpose::Tests
    } else {
        Purpose::Product
    };
    (text(value, "name"), purpose)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_tells_the_purpose_of_each_dependency() {
        let metadata = r#"{"packages": [{"name": "callbuch-app", "dependencies": [
            {"name": "callbuch-core", "kind": null}, {"name": "insta", "kind": "dev"}, {"name": "cc", "kind": "build"}
        ]}]}"#;
        let workspace = Workspace::read(metadata).expect("this is what cargo prints");
        let expected = [
            ("callbuch-core", Purpose::Product),
            ("insta", Purpose::Tests),
            ("cc", Purpose::Product),
        ];
        assert_eq!(
            workspace.packages[0].asks_for,
            expected.map(|(name, purpose)| (name.to_owned(), purpose))
        );
    }
}
