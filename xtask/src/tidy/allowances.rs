//! The files and functions that may be longer than the house likes, each with its reason: lists and tables, mostly.

/// Path, or path and function with `::` between; and why.
#[rustfmt::skip]
pub const LONG: &[(&str, &str)] = &[
    ("crates/app/src/sample/play.rs::happen", "one arm for each kind of event in the sample office"),
];
