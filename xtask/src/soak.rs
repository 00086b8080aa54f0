//! `cargo xtask soak [CYCLES]`: the trials of kills and faults at full length, for the night.

use std::env;

use crate::failure::{Failure, Outcome};
use crate::{process, setup, ui};

/// Three thousand kills without a loss bound its rate to one in a thousand.
const CYCLES: &str = "3000";

/// Kills the real program so often, and lets every single write of its work fail once.
pub fn run(words: &[String]) -> Outcome {
    let cycles = match words {
        [] => CYCLES,
        [cycles] if cycles.parse::<u32>().is_ok() => cycles,
        _ => return Err(Failure::new("takes a number of kills")),
    };
    setup::ensure(setup::Need::Tests)?;
    ui::build_if_changed()?;
    let mut trials = process::cargo([
        "test",
        "--release",
        "--workspace",
        "--test",
        "programs",
        "--",
        "--nocapture",
    ]);
    trials.env("CALLBUCH_SOAK", cycles);
    if let Some(seed) = env::var_os("CALLBUCH_SEED") {
        trials.env("CALLBUCH_SEED", seed);
    }
    process::run(&mut trials)
}
