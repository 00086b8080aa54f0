//! `cargo xtask run`: opens the desk on sample data, from nothing to the window in one command.
//!
//! It builds without optimising: the first window stands in a third of the time, and the parts whose slowness one
//! would feel (SQLite, hashing, PDF, Excel) are optimised in every build.

use std::env;
use std::process::Command;

use crate::failure::Outcome;
use crate::setup::{self, Need};
use crate::{process, project, ui};

pub fn run(words: &[String]) -> Outcome {
    let screen = has_screen();
    setup::ensure(if screen { Need::Window } else { Need::VirtualWindow })?;
    ui::build_if_changed()?;
    build()?;
    if screen {
        process::run(window().args(words))
    } else {
        demonstrate()
    }
}

fn build() -> Outcome {
    if !project::programs().join("callbuch").exists() {
        println!("run: building; the first time this takes some minutes");
    }
    // The example asks for the features of the tests, too: so tests and program stand on the same build.
    process::run(&mut process::cargo([
        "build",
        "--workspace",
        "--bin",
        "callbuch",
        "--example",
        "bindings",
    ]))
}

/// The window on data in a folder of its own, which `cargo clean` takes away.
fn window() -> Command {
    let mut command = Command::new(project::programs().join("callbuch"));
    command.arg("--data").arg(project::target().join("desk"));
    command
}

/// Opens the same window on a virtual display and leaves what came of it in `target/demo`.
fn demonstrate() -> Outcome {
    println!("run: there is no display here, so the window opens on a virtual one; what it leaves is named below");
    let mut demo = process::program("node", ["tests/desktop/demo.mjs"]);
    process::run(
        demo.env(project::PROGRAMS, project::programs())
            .arg(project::target().join("demo")),
    )
}

fn has_screen() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
