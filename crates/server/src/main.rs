//! # server
//!
//! **Is:** the office door: the staff's interface over HTTP with live events, and the command line.
//!
//! **May not contain:** rules, SQL, a permission logic of its own. Every call goes to `app`.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod arguments;
mod clock;
mod failures;
mod http;
mod line;
mod package;

use arguments::{Arguments, Job};
use clap::Parser;
use std::io::IsTerminal;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(log_filter())
        .init();
    let done = match arguments.job {
        Job::Commands { json } => line::commands(json),
        Job::Serve(ref serve) => http::serve(&arguments, serve),
        Job::Call {
            ref command,
            ref body,
            ref request,
        } => line::call(&arguments, command, body, request.as_deref()),
        Job::Document { ref wanted, ref to } => line::document(&arguments, wanted, to.as_deref()),
        Job::Package {
            ref statements,
            ref to,
            sent,
        } => package::package(&arguments, statements, to, sent),
        Job::Sample => line::sample(&arguments),
        Job::Seed(ref seed) => line::seed(&arguments, seed),
        Job::Verify => line::verify(&arguments),
        Job::Backup { ref file } => line::backup(&arguments, file),
        Job::Restore { ref file } => line::restore(&arguments, file),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failures::told(&failure, std::io::stderr().is_terminal()));
            ExitCode::FAILURE
        }
    }
}

fn log_filter() -> tracing_subscriber::EnvFilter {
    tracing_subscriber::EnvFilter::try_from_env("CALLBUCH_LOG").unwrap_or_else(|_| "info".into())
}
