//! The table of stages, in the order in which they are worth waiting for.
//!
//! Cargo and npm work beside each other until the programs stand; what drives a browser or a window runs alone.

use std::process::Command;

use super::counts::Runner;
use super::ground::Ground;

/// Stages of one lane run one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    Cargo,
    Npm,
}

pub struct Stage {
    pub name: &'static str,
    /// Another word that chooses it together with others.
    pub group: &'static str,
    pub lane: Lane,
    pub needs: &'static [&'static str],
    pub asks_for_postgres: bool,
    /// What its tests are called in the summary, and whose output counts them.
    pub tests: Option<(&'static str, Runner)>,
    /// Run one after the other, until one fails.
    pub commands: fn(&Ground) -> Vec<Command>,
}

/// Everything is built once, with the features that all rooms and tests ask for together.
const WHOLE: [&str; 2] = ["--workspace", "--all-targets"];

pub const STAGES: &[Stage] = &[
    stage("fmt", &[], |on| vec![on.cargo(&["fmt", "--all", "--check"])]),
    stage("tidy", &[], |on| vec![on.xtask(&["tidy"])]),
    stage("pages", &[], |on| vec![on.xtask(&["pages"])]).of_ui(),
    stage("types", &[], |on| vec![on.npm("check")]).of_ui(),
    stage("eslint", &[], |on| vec![on.npm("lint")]).of_ui(),
    stage("prettier", &[], |on| vec![on.npm("format:check")]).of_ui(),
    stage("unit", &[], |on| vec![on.npm("unit")])
        .of_ui()
        .counting("ui", Runner::Vitest),
    stage("clippy", &["pages"], |on| {
        vec![on.cargo(&[&["clippy"], &WHOLE[..], &["--", "-D", "warnings"]].concat())]
    }),
    stage("build", &["pages"], |on| {
        vec![on.cargo(&[&["build"], &WHOLE[..]].concat())]
    }),
    stage("codegen", &["build"], |on| vec![on.xtask(&["codegen", "--check"])]),
    stage("rust", &["build"], |on| vec![on.nextest(&["run", "--workspace"])])
        .with_postgres()
        .counting("rust", Runner::Nextest),
    stage("doc", &["build"], |on| {
        vec![on.cargo(&["test", "--workspace", "--doc", "--quiet"])]
    }),
    stage("browser", &["build"], |on| {
        vec![on.program("npx", &["playwright", "test", "-c", "tests/e2e", "--reporter=list"])]
    })
    .with_postgres()
    .counting("browser", Runner::Playwright),
    stage("window", &["build"], |on| vec![on.node_tests("tests/desktop")]).counting("window", Runner::Node),
    stage("package", &["build"], |on| vec![on.xtask(&["package"])]),
];

const fn stage(name: &'static str, needs: &'static [&'static str], commands: fn(&Ground) -> Vec<Command>) -> Stage {
    Stage {
        name,
        group: name,
        lane: Lane::Cargo,
        needs,
        asks_for_postgres: false,
        tests: None,
        commands,
    }
}

impl Stage {
    const fn of_ui(mut self) -> Self {
        self.group = "ui";
        self.lane = Lane::Npm;
        self
    }

    const fn with_postgres(mut self) -> Self {
        self.asks_for_postgres = true;
        self
    }

    const fn counting(mut self, subject: &'static str, runner: Runner) -> Self {
        self.tests = Some((subject, runner));
        self
    }
}
