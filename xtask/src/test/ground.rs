//! What the stages stand on: the programs and services that are found or started once.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::postgres::{self, Cluster};
use super::stages::Stage;
use crate::failure::{Failure, Outcome};
use crate::{process, project, setup};

pub struct Ground {
    /// This program. Its file is replaced when everything is built, so the path is taken before.
    xtask: PathBuf,
    nextest: PathBuf,
    /// The address of a PostgreSQL for the tests, when a chosen stage asks for one.
    postgres: Option<String>,
    /// Stops with this value.
    _cluster: Option<Cluster>,
}

impl Ground {
    pub fn prepare(stages: &[&Stage]) -> Outcome<Self> {
        let xtask = env::current_exe().map_err(|reason| Failure::while_doing("cannot find this program", reason))?;
        let nextest = if stages.iter().any(|stage| stage.name == "rust") {
            setup::nextest::program()?
        } else {
            PathBuf::new()
        };
        let given = env::var(postgres::VARIABLE).ok();
        let wanted = given.is_none() && stages.iter().any(|stage| stage.asks_for_postgres);
        let cluster = if wanted { Some(Cluster::start()?) } else { None };
        let postgres = given.or_else(|| cluster.as_ref().map(Cluster::url));
        Ok(Self {
            xtask,
            nextest,
            postgres,
            _cluster: cluster,
        })
    }

    pub fn cargo(&self, arguments: &[&str]) -> Command {
        self.prepared(process::cargo(arguments.iter().copied()))
    }

    pub fn nextest(&self, arguments: &[&str]) -> Command {
        self.program(&self.nextest.to_string_lossy(), &[&["nextest"], arguments].concat())
    }

    pub fn npm(&self, script: &str) -> Command {
        self.program("npm", &["run", "--silent", script])
    }

    /// Node's own runner over the files of a folder that end in `.test.mjs`, one after the other.
    pub fn node_tests(&self, folder: &str) -> Command {
        let files = fs::read_dir(project::root().join(folder))
            .into_iter()
            .flatten()
            .flatten();
        let names = files.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut tests: Vec<_> = names
            .filter(|name| name.ends_with(".test.mjs"))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        tests.sort();
        let mut command = self.program("node", &["--test", "--test-concurrency=1", "--test-reporter=spec"]);
        // Without a file the runner would look for some everywhere.
        command.args(if tests.is_empty() {
            vec![folder.to_owned()]
        } else {
            tests
        });
        command
    }

    pub fn xtask(&self, arguments: &[&str]) -> Command {
        self.program(&self.xtask.to_string_lossy(), arguments)
    }

    pub fn program(&self, name: &str, arguments: &[&str]) -> Command {
        self.prepared(process::program(name, arguments.iter().copied()))
    }

    /// No colours, because the output is read; no snapshot is written, and no `.only` is forgiven.
    fn prepared(&self, mut command: Command) -> Command {
        command
            .env("CI", "true")
            .env("NO_COLOR", "1")
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("FORCE_COLOR");
        command.env(project::PROGRAMS, project::programs());
        if let Some(url) = &self.postgres {
            command.env(postgres::VARIABLE, url);
        }
        command
    }
}
