//! `cargo xtask bench`: measures the desk on databases of several sizes, side by side in one run.
//!
//! Nothing here passes or fails: figures depend on the machine, so each is printed beside what the machine can do.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::{Attempted, Failure, Outcome};
use crate::setup::{self, Need};
use crate::{process, project, ui};

/// Cases in each database, when no other numbers are given.
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const HEAD: &str = "median of many runs, in milliseconds if not said otherwise";
const PROGRAMS: [&str; 8] = [
    "--bin",
    "callbuch",
    "--bin",
    "callbuch-server",
    "--example",
    "bench",
    "--example",
    "bench_billing",
];
/// Customers of the month's end that is measured by itself, whatever the sizes.
const CUSTOMERS: u32 = 501;

pub fn run(words: &[String]) -> Outcome {
    let sizes = sizes(words)?;
    setup::ensure(Need::VirtualWindow)?;
    ui::build_if_changed()?;
    process::run(process::cargo(["build", "--release", "--workspace"]).args(PROGRAMS))?;
    let mut figures = Figures::default();
    for size in &sizes {
        let folder = seeded(*size)?;
        println!("bench: measuring {size} cases");
        figures.read(&measured("bench", &folder)?)?;
        let mut window = process::program("node", ["tests/desktop/measure.mjs"]);
        window.env(project::PROGRAMS, project::target().join("release"));
        figures.read(&process::answer(window.arg(&folder))?)?;
    }
    print!("{}", figures.table(&sizes));
    println!("bench: measuring month's end");
    let mut billing = Figures::default();
    billing.read(&measured("bench_billing", &project::target().join("bench/billing"))?)?;
    print!("{}", billing.table(&[CUSTOMERS]));
    Ok(())
}

/// What a measuring program prints about a folder.
fn measured(program: &str, folder: &Path) -> Outcome<String> {
    let program = project::target().join("release/examples").join(program);
    process::answer(process::program(&program.to_string_lossy(), []).arg(folder))
}

fn sizes(words: &[String]) -> Outcome<Vec<u32>> {
    if words.is_empty() {
        return Ok(SIZES.to_vec());
    }
    let number = |word: &String| {
        word.parse()
            .map_err(|_| Failure::new(format!("`{word}` is no number of cases")))
    };
    words.iter().map(number).collect()
}

/// The folder with a database of so many cases, which is filled once and kept.
fn seeded(size: u32) -> Outcome<PathBuf> {
    let folder = project::target().join(format!("bench/{size}"));
    if folder.is_dir() {
        return Ok(folder);
    }
    println!("bench: filling a database with {size} cases");
    // Under another name until it is whole.
    let unfinished = folder.with_extension("unfinished");
    let _ = fs::remove_dir_all(&unfinished);
    let server = project::target().join("release/callbuch-server");
    let mut seed = process::program(&server.to_string_lossy(), ["seed", "--tickets", &size.to_string()]);
    process::run(seed.arg("--data").arg(&unfinished))?;
    fs::rename(&unfinished, &folder).attempted("rename", &unfinished)?;
    Ok(folder)
}

/// Medians in milliseconds, in the order in which they were measured.
#[derive(Default)]
struct Figures {
    order: Vec<String>,
    /// One for each size.
    medians: BTreeMap<String, Vec<f64>>,
    /// What a figure should keep to, in words.
    aims: BTreeMap<String, String>,
}

impl Figures {
    /// Reads what the measuring program printed for one size: an object on each line.
    fn read(&mut self, printed: &str) -> Outcome {
        for line in printed.lines().filter(|line| line.starts_with('{')) {
            let figure: Value =
                serde_json::from_str(line).map_err(|reason| Failure::while_doing("cannot read a figure", reason))?;
            let what = figure["what"].as_str().unwrap_or_default();
            if !self.medians.contains_key(what) {
                self.order.push(what.to_owned());
            }
            let aim = figure["aim"].as_str().unwrap_or_default();
            self.aims.insert(what.to_owned(), aim.to_owned());
            self.medians
                .entry(what.to_owned())
                .or_default()
                .push(figure["median_ms"].as_f64().unwrap_or_default());
        }
        Ok(())
    }

    fn table(&self, sizes: &[u32]) -> String {
        let width = self
            .order
            .iter()
            .map(|what| what.chars().count())
            .max()
            .unwrap_or_default()
            .max(HEAD.len());
        let mut table = format!("\n{HEAD:width$}");
        for size in sizes {
            table.push_str(&format!(" {size:>10}"));
        }
        table.push_str("  aim");
        for what in &self.order {
            table.push_str(&format!("\n{what:width$}"));
            for median in &self.medians[what] {
                table.push_str(&format!(" {median:>10.2}"));
            }
            let aim = format!("  {}", self.aims[what]);
            table.push_str(aim.trim_end());
        }
        table.push('\n');
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_all_sizes_stand_side_by_side() {
        let mut figures = Figures::default();
        for median in ["1.5", "2.25"] {
            let printed = format!(
                "filling\n{{\"what\": \"open a case and its history, as the desk does\", \"aim\": \"≤ 2\", \"median_ms\": {median}}}\n"
            );
            figures.read(&printed).expect("this is what the program prints");
        }
        let expected = "\nmedian of many runs, in milliseconds if not said otherwise       1000      10000  aim\n\
                        open a case and its history, as the desk does                    1.50       2.25  ≤ 2\n";
        assert_eq!(figures.table(&[1000, 10000]), expected);
    }
}
