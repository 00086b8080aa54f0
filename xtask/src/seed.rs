//! `cargo xtask seed`: fills an empty database with many cases, by the server's own command of that name.

use crate::failure::Outcome;
use crate::{process, project, setup, ui};

/// Hands all words to `callbuch-server seed`, optimised, because a hundred thousand cases are worth it.
pub fn run(words: &[String]) -> Outcome {
    setup::ensure(setup::Need::Window)?;
    ui::build_if_changed()?;
    process::run(&mut process::cargo([
        "build",
        "--quiet",
        "--release",
        "--workspace",
        "--bin",
        "callbuch-server",
    ]))?;
    let server = project::target().join("release/callbuch-server");
    // Paths in the words are meant from where they were typed.
    process::run(std::process::Command::new(server).arg("seed").args(words))
}
