//! `cargo xtask test`: everything that must hold, in stages, on both engines and in the real window.
//!
//! `cargo xtask test rust window` runs those stages and what they need.

use std::collections::BTreeSet;
use std::fs;
use std::time::Instant;

use crate::failure::{Attempted, Failure, Outcome};
use crate::project;
use crate::setup::{self, Need};
use ground::Ground;
use report::Report;
use stages::{STAGES, Stage};

mod counts;
mod ground;
mod lanes;
mod postgres;
mod report;
mod stages;

pub fn run(words: &[String]) -> Outcome {
    let stages = chosen(words)?;
    let begun = Instant::now();
    setup::ensure(Need::Tests)?;
    let ground = Ground::prepare(&stages)?;
    let logs = project::target().join("test");
    fs::create_dir_all(&logs).attempted("make the folder", &logs)?;
    println!("setup   {:17}", report::clock(begun.elapsed()));

    let reports = lanes::run(&stages, &ground);
    drop(ground);
    let summary = report::summary(&reports, begun.elapsed());
    println!("\nxtask test: {summary}");
    if reports.iter().all(Report::is_passed) {
        Ok(())
    } else {
        Err(Failure::silent())
    }
}

/// The stages that the words name, with all they need; every stage when there are no words.
fn chosen(words: &[String]) -> Outcome<Vec<&'static Stage>> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for word in words {
        let named: Vec<&str> = STAGES
            .iter()
            .filter(|stage| stage.name == word || stage.group == word)
            .map(|stage| stage.name)
            .collect();
        if named.is_empty() {
            let known: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
            return Err(Failure::new(format!(
                "knows no stage `{word}`, only {}",
                known.join(", ")
            )));
        }
        names.extend(named);
    }
    // A stage stands behind all it needs, so one look from the end finds everything.
    for stage in STAGES.iter().rev() {
        if names.contains(stage.name) {
            names.extend(stage.needs);
        }
    }
    Ok(STAGES
        .iter()
        .filter(|stage| words.is_empty() || names.contains(stage.name))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], expected: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let chosen = chosen(&words).map(|stages| stages.iter().map(|stage| stage.name).collect::<Vec<_>>());
        assert_eq!(chosen.unwrap_or_default(), expected, "{words:?}");
    }

    #[test]
    fn a_stage_brings_what_it_needs() {
        check(&["fmt"], &["fmt"]);
        check(&["rust"], &["pages", "build", "rust"]);
        check(&["ui"], &["pages", "types", "eslint", "prettier", "unit"]);
        check(&["no-such-stage"], &[]);
        check(&[], &STAGES.iter().map(|stage| stage.name).collect::<Vec<_>>());
    }

    #[test]
    fn a_stage_stands_behind_all_it_needs() {
        for (index, stage) in STAGES.iter().enumerate() {
            for need in stage.needs {
                assert!(
                    STAGES[..index].iter().any(|before| before.name == *need),
                    "{} needs {need}",
                    stage.name
                );
            }
        }
    }
}
