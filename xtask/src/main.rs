//! The build's own commands: `cargo xtask <command>`.

use std::env;
use std::process::ExitCode;

use failure::{Failure, Outcome};

mod bench;
mod cache;
mod codegen;
mod failure;
mod icons;
mod package;
mod process;
mod project;
mod run;
mod seed;
mod setup;
mod soak;
mod test;
mod tidy;
mod ui;
mod windows;

/// A command's name, what it does, and how.
type Task = (&'static str, &'static str, Work);

enum Work {
    Alone(fn() -> Outcome),
    /// With the words behind the command's name.
    With(fn(&[String]) -> Outcome),
}

#[rustfmt::skip]
const TASKS: &[Task] = &[
    ("run", "opens the desk on sample data, installing what is missing", Work::With(run::run)),
    ("test", "checks everything, or the stages that are named", Work::With(test::run)),
    ("seed", "fills a database: --data DIR or --postgres URL, --tickets N, --seed N, --from FILE", Work::With(seed::run)),
    ("bench", "measures databases of 1000, 10000 and 100000 cases, or of the sizes that are named", Work::With(bench::run)),
    ("soak", "kills the program 3000 times, or so often as is said, and lets every single write fail once", Work::With(soak::run)),
    ("codegen", "writes the generated files; --check only compares them", Work::With(codegen::run)),
    ("tidy", "checks the fences between the rooms, and the rules that a machine can check", Work::Alone(tidy::check)),
    ("windows", "checks that everything compiles for Windows, too", Work::Alone(windows::check)),
    ("package", "makes the Debian package, unpacks it and starts it", Work::Alone(package::check)),
    ("pages", "builds the pages in ui/dist, if they have changed", Work::Alone(ui::build)),
    ("icons", "draws the pictures in icons/ from their SVG sources", Work::Alone(icons::draw)),
];

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let Some((name, words)) = words.split_first() else {
        return explain();
    };
    let Some((_, _, work)) = TASKS.iter().find(|(known, _, _)| known == name) else {
        return explain();
    };
    let outcome = match work {
        Work::Alone(_) if !words.is_empty() => Err(Failure::new("takes no further words")),
        Work::Alone(work) => work(),
        Work::With(work) => work(words),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_silent() {
                eprintln!("xtask {name}: {failure}");
            }
            ExitCode::FAILURE
        }
    }
}

fn explain() -> ExitCode {
    eprintln!("cargo xtask <command>\n");
    for (name, does, _) in TASKS {
        eprintln!("  {name:8}  {does}");
    }
    ExitCode::from(2)
}
