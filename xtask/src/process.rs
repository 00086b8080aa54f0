//! Starting the programs that do the work: cargo, npm, apt and the like, always in the project's root.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Attempted, Failure, Outcome};
use crate::project;

/// A program with its arguments, to be started in the project's root.
pub fn program<'a>(name: &str, arguments: impl IntoIterator<Item = &'a str>) -> Command {
    // On Windows npm and npx are scripts, and only their full name starts them.
    let name = if cfg!(windows) && matches!(name, "npm" | "npx") {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    };
    let mut command = Command::new(name);
    command.args(arguments).current_dir(project::root());
    command
}

/// Cargo as it was called, so that a chosen toolchain stays chosen.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    program(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), arguments)
}

/// Runs a program whose output goes to the terminal.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|reason| not_started(command, &reason))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` failed ({status})", spoken(command))))
    }
}

/// Runs a program whose whole output goes to a file.
pub fn run_into(command: &mut Command, log: &File) -> Outcome {
    let here = Path::new("the log");
    command
        .stdout(log.try_clone().attempted("write", here)?)
        .stderr(log.try_clone().attempted("write", here)?);
    run(command)
}

/// What a program printed, without the last line break.
pub fn answer(command: &mut Command) -> Outcome<String> {
    let output = command.output().map_err(|reason| not_started(command, &reason))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!(
            "`{}` failed: {}",
            spoken(command),
            complaint.trim()
        )))
    }
}

/// Where a program lies that can be started by its name.
pub fn find(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn not_started(command: &Command, reason: &std::io::Error) -> Failure {
    Failure::new(format!("`{}` does not start: {reason}", spoken(command)))
}

/// The command as one would type it.
fn spoken(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    words.join(" ")
}
