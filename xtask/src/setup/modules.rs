//! The npm packages in `node_modules`, which are installed anew only when the lock file has changed.

use std::fs;

use crate::failure::{Attempted, Failure, Outcome};
use crate::{process, project};

/// A copy of the lock file from which the modules were installed.
const INSTALLED: &str = "node_modules/.installed-lock.json";
const OLDEST_NODE: u32 = 20;

pub fn install_if_changed() -> Outcome {
    let lock_path = project::root().join("package-lock.json");
    let lock = fs::read(&lock_path).attempted("read", &lock_path)?;
    let installed_path = project::root().join(INSTALLED);
    if fs::read(&installed_path).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    require_node()?;
    println!("setup: installing the npm packages of package-lock.json");
    process::run(&mut process::program(
        "npm",
        ["ci", "--no-audit", "--no-fund", "--prefer-offline"],
    ))?;
    fs::write(&installed_path, lock).attempted("write", &installed_path)
}

fn require_node() -> Outcome {
    let version = process::answer(&mut process::program("node", ["--version"])).unwrap_or_default();
    match major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        Some(_) => Err(Failure::new(format!(
            "Node.js {OLDEST_NODE} or newer is needed, and this is {version}"
        ))),
        None => Err(Failure::new(format!(
            "Node.js {OLDEST_NODE} or newer is needed: https://nodejs.org"
        ))),
    }
}

/// The first number of a version as node prints it: `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_version_begins_with_its_major_number() {
        for (version, expected) in [("v20.20.2", Some(20)), ("v9.0.0", Some(9)), ("", None), ("20", None)] {
            assert_eq!(major(version), expected, "{version:?}");
        }
    }
}
