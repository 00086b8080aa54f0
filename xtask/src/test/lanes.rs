//! Runs the stages: two lanes beside each other, each in the table's order, none before all it needs has passed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use super::counts;
use super::ground::Ground;
use super::report::{End, Report};
use super::stages::{Lane, Stage};
use crate::failure::{Attempted, Outcome};
use crate::{process, project};

/// The last lines of a failed stage's output; the whole stands in its file.
const LINES_SHOWN: usize = 300;

/// Runs all stages that can be run, and prints a line for each as it ends.
pub fn run(stages: &[&'static Stage], ground: &Ground) -> Vec<Report> {
    let board = Board::default();
    thread::scope(|scope| {
        for lane in [Lane::Npm, Lane::Cargo] {
            let board = &board;
            scope.spawn(move || {
                for stage in stages.iter().filter(|stage| stage.lane == lane) {
                    board.wait_for(stage.needs);
                    let report = finish(stage, ground, board);
                    board.put(report);
                }
            });
        }
    });
    let ended = board.reports();
    stages
        .iter()
        .filter_map(|stage| ended.get(stage.name).cloned())
        .collect()
}

fn finish(stage: &'static Stage, ground: &Ground, board: &Board) -> Report {
    let begun = Instant::now();
    let end = match board.first_not_passed(stage.needs) {
        Some(need) => End::NotRun(need),
        None => match work(stage, ground) {
            Ok(tests) => End::Passed(tests),
            Err(failure) => End::Failed(failure.to_string()),
        },
    };
    let subject = stage.tests.map(|(subject, _)| subject);
    Report {
        stage: stage.name,
        subject,
        end,
        took: begun.elapsed(),
    }
}

fn work(stage: &Stage, ground: &Ground) -> Outcome<Option<counts::Tests>> {
    let path = log(stage.name);
    let file = File::create(&path).attempted("write", &path)?;
    for mut command in (stage.commands)(ground) {
        process::run_into(&mut command, &file)?;
    }
    let Some((_, runner)) = stage.tests else {
        return Ok(None);
    };
    counts::tests(runner, &text(stage.name)).map(Some)
}

/// Where a stage's output lies.
fn log(stage: &str) -> PathBuf {
    project::target().join(format!("test/{stage}.log"))
}

fn text(stage: &str) -> String {
    fs::read(log(stage))
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default()
}

fn print(report: &Report) {
    println!("{}", report.line());
    if let End::Failed(failure) = &report.end {
        let text = text(report.stage);
        let lines: Vec<&str> = text.lines().collect();
        let shown = &lines[lines.len().saturating_sub(LINES_SHOWN)..];
        for line in shown {
            println!("    {line}");
        }
        println!("    {failure}\n    the whole output: {}", log(report.stage).display());
    }
}

/// Where each lane writes what has ended, and waits for the other one.
#[derive(Default)]
struct Board {
    ended: Mutex<BTreeMap<&'static str, Report>>,
    news: Condvar,
}

impl Board {
    fn reports(&self) -> MutexGuard<'_, BTreeMap<&'static str, Report>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_for(&self, needs: &[&str]) {
        let mut ended = self.reports();
        while !needs.iter().all(|need| ended.contains_key(need)) {
            ended = self.news.wait(ended).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn first_not_passed(&self, needs: &[&'static str]) -> Option<&'static str> {
        let ended = self.reports();
        needs
            .iter()
            .copied()
            .find(|need| !ended.get(need).is_some_and(Report::is_passed))
    }

    /// Printed while the board is held, so that two stages never print into each other.
    fn put(&self, report: Report) {
        let mut ended = self.reports();
        print(&report);
        ended.insert(report.stage, report);
        self.news.notify_all();
    }
}
