//! The runner of the Rust tests: the machine's own, or one that is built once into the cache.

use std::path::PathBuf;

use crate::cache;
use crate::failure::Outcome;
use crate::process;

const VERSION: &str = "0.9.143";

/// The program `cargo-nextest`.
pub fn program() -> Outcome<PathBuf> {
    if let Some(found) = process::find("cargo-nextest") {
        return Ok(found);
    }
    let folder = cache::folder(&format!("nextest-{VERSION}"))?;
    let program = folder.join("bin/cargo-nextest");
    if !program.is_file() {
        println!("setup: building cargo-nextest {VERSION}, once for all clones; this takes some minutes");
        // Its unoptimised build takes a third of the time and starts tests as fast. It does not update itself.
        let mut install = process::cargo(["install", "cargo-nextest", "--locked", "--version", VERSION, "--debug"]);
        install
            .args(["--no-default-features", "--features", "default-no-update", "--root"])
            .arg(&folder);
        install
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        process::run(&mut install)?;
        // What the build leaves is not needed again.
        let _ = std::fs::remove_dir_all(folder.join("target"));
    }
    Ok(program)
}
