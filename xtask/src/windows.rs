//! `cargo xtask windows`: checks that the whole workspace compiles for Windows, without a Windows machine.
//!
//! It proves that the code for Windows is right Rust; it cannot show a window or make an installer.
//! The shipped program is built on Windows itself (`-msvc`), from the same sources.

use std::path::Path;
use std::process::Command;

use crate::failure::Outcome;
use crate::{process, project, setup, ui};

mod toolchain;

const TARGET: &str = "x86_64-pc-windows-gnu";

pub fn check() -> Outcome {
    let toolchain = match toolchain::get()? {
        toolchain::Answer::Ready(folder) => folder,
        toolchain::Answer::NotToBeHad(why) => {
            println!("windows: skipped. {why}");
            return Ok(());
        }
    };
    setup::modules::install_if_changed()?;
    ui::build_if_changed()?;
    process::run(&mut cargo_check(&toolchain))?;
    println!("windows: the workspace compiles for {TARGET}");
    Ok(())
}

/// Rustup has no standard library for this target next to the pinned compiler, so Debian's compiler builds it.
fn cargo_check(toolchain: &Path) -> Command {
    let mut command = process::cargo([
        "check",
        "--workspace",
        "--target",
        TARGET,
        "-Z",
        "build-std=std,panic_unwind,panic_abort",
    ]);
    let path = std::env::var("PATH").unwrap_or_default();
    command
        .env("RUSTC", toolchain.join("bin/windows-rustc"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("PATH", format!("{}:{path}", toolchain.join("bin").display()))
        .env("CARGO_TARGET_DIR", project::target().join("windows"))
        .env_remove("RUSTUP_TOOLCHAIN");
    command
}
