//! The real program: killed while it works, and asked on its command line.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod faults;
mod kills;
mod line;
mod serving;
