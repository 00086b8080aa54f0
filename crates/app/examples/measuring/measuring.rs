//! How the measuring programs measure and tell it.

use serde_json::json;
use std::time::Instant;

/// Once to warm up, then so many times; what can happen only once is measured in the warm-up. `aim` is what the median
/// should keep to, in words; empty where nothing is aimed at.
pub fn measure(what: &str, aim: &str, runs: usize, mut work: impl FnMut()) {
    let mut timed = || {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64() * 1000.0
    };
    let first = timed();
    let mut times: Vec<f64> = (0..runs).map(|_| timed()).collect();
    if times.is_empty() {
        times.push(first);
    }
    times.sort_by(f64::total_cmp);
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "{}",
        json!({ "what": what, "aim": aim, "median_ms": median, "slowest_ms": slowest, "runs": times.len() })
    );
}
