//! `cargo xtask package`: makes the Debian package as it is shipped, unpacks it and starts what is in it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Attempted, Failure, Outcome};
use crate::setup::{self, Need};
use crate::{process, project};

/// What the package must ask the system for.
const DEPENDS: &[&str] = &["libwebkit2gtk-4.1-0", "libgtk-3-0"];
/// What must lie in it.
const HOLDS: &[&str] = &[
    "usr/bin/callbuch",
    "usr/share/applications",
    "usr/share/icons/hicolor/128x128/apps",
];

pub fn check() -> Outcome {
    setup::ensure(Need::Tests)?;
    let package = make()?;
    let depends = process::answer(process::program("dpkg-deb", ["--field"]).arg(&package).arg("Depends"))?;
    if let Some(lacking) = DEPENDS.iter().find(|name| !depends.contains(**name)) {
        return Err(Failure::new(format!(
            "the package does not ask for {lacking}, only for {depends}"
        )));
    }
    let unpacked = project::target().join("package");
    let _ = fs::remove_dir_all(&unpacked);
    process::run(process::program("dpkg-deb", ["--extract"]).arg(&package).arg(&unpacked))?;
    if let Some(lacking) = HOLDS.iter().find(|path| !unpacked.join(path).exists()) {
        return Err(Failure::new(format!("the package does not hold {lacking}")));
    }
    process::run(process::program("node", ["tests/desktop/start.mjs"]).arg(unpacked.join(HOLDS[0])))?;
    println!("package: {} starts", package.display());
    Ok(())
}

/// Builds the package with the features that everything else is built with, so that only the program is linked anew.
fn make() -> Outcome<PathBuf> {
    let folder = project::target().join("debug/bundle/deb");
    let _ = fs::remove_dir_all(&folder);
    let build = [
        "tauri",
        "build",
        "--debug",
        "--bundles",
        "deb",
        "--ci",
        "--",
        "--workspace",
        "--all-targets",
    ];
    process::run(&mut process::program("npx", build))?;
    the_package_in(&folder)
}

fn the_package_in(folder: &Path) -> Outcome<PathBuf> {
    let files = fs::read_dir(folder)
        .attempted("read", folder)?
        .flatten()
        .map(|entry| entry.path());
    let package = files
        .into_iter()
        .find(|path| path.extension().is_some_and(|ending| ending == "deb"));
    package.ok_or_else(|| Failure::new(format!("no package in {}", folder.display())))
}
