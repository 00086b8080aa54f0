//! Where the project lies.

use std::env;
use std::path::PathBuf;

/// The project's root folder.
///
/// Cargo names it at run time, so that a binary in a shared target folder never works on another clone.
pub fn root() -> PathBuf {
    let manifest =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or(manifest.clone(), PathBuf::from)
}

/// The variable in which scripts and stages find the folder of [`programs`], already built.
pub const PROGRAMS: &str = "CALLBUCH_PROGRAMS";

/// Where the build puts `callbuch` and `callbuch-server`.
pub fn programs() -> PathBuf {
    target().join("debug")
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    let root = root();
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |given| root.join(given))
}
