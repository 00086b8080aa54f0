//! `cargo xtask codegen`: writes what the pages know of the program: its types and commands, and the catalogues' keys.
//!
//! The files are committed. `--check` says whether they are as the code would write them, and changes nothing.

use std::env;
use std::fs;
use std::path::Path;

use crate::failure::{Attempted, Failure, Outcome};
use crate::{process, project, setup};

const BINDINGS: &str = "ui/src/bindings/index.ts";
const KEYS: &str = "ui/scripts/keys.js";

pub fn run(words: &[String]) -> Outcome {
    setup::modules::install_if_changed()?;
    // Whoever names the folder with the programs has built them.
    if env::var_os(project::PROGRAMS).is_none() {
        // All of it, as everything else is built: a part alone has other features, and all packages are compiled anew.
        process::run(&mut process::cargo([
            "build",
            "--quiet",
            "--workspace",
            "--all-targets",
        ]))?;
    }
    match words {
        [] => write(),
        [word] if word == "--check" => check(),
        _ => Err(Failure::new("takes nothing, or --check")),
    }
}

fn write() -> Outcome {
    write_bindings(&project::root().join(BINDINGS))?;
    process::run(&mut process::program("node", [KEYS]))
}

fn check() -> Outcome {
    let fresh = env::temp_dir().join(format!("callbuch-bindings-{}.ts", std::process::id()));
    write_bindings(&fresh)?;
    let same = fs::read(&fresh).ok() == fs::read(project::root().join(BINDINGS)).ok();
    fs::remove_file(&fresh).attempted("remove", &fresh)?;
    if !same {
        return Err(Failure::new(format!(
            "{BINDINGS} is not what the commands say. Run `cargo xtask codegen`"
        )));
    }
    process::run(&mut process::program("node", [KEYS, "--check"]))
}

fn write_bindings(file: &Path) -> Outcome {
    let writer = project::programs().join("examples/bindings");
    let mut writing = process::program(&writer.to_string_lossy(), []);
    // As cargo would set it: every figure on the wire fits into a number of the pages.
    writing.env("TS_RS_LARGE_INT", "number");
    process::run(writing.arg(file))
}
