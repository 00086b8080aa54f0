//! What the build needs on the machine: finds what is missing and installs it, saying what, asking nothing when it may.
//!
//! When all is there this takes a fraction of a second.

use crate::failure::Outcome;

pub mod modules;
pub mod nextest;
mod packages;

/// What is going to be done, and so what must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Building the program and opening its window.
    Window,
    /// Opening the window on a virtual display and driving it.
    VirtualWindow,
    Tests,
}

/// Installs what is missing for the need.
pub fn ensure(need: Need) -> Outcome {
    packages::install_missing(need)?;
    modules::install_if_changed()
}
