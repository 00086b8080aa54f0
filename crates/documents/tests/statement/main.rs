//! The statement through the door: what readers of its files find in them.

#![allow(clippy::unwrap_used)]

mod exports;
mod pages;
mod pdf;
mod samples;
mod xlsx;
