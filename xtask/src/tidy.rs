//! `cargo xtask tidy`: the fences of the house, run as code.
//!
//! Each fence looks at the project's own files or at cargo's picture of the workspace and reports findings.
//! It says what is wrong, where, and what to do; it changes nothing.

use crate::failure::{Failure, Outcome};
use crate::process;

mod allowances;
mod catalogues;
mod handbook;
mod imports;
mod length;
mod lockfile;
mod migrations;
mod modules;
mod packages;
mod papers;
mod phrases;
mod rooms;
mod root;
mod source;
mod workspace;

use source::Tree;
use workspace::Workspace;

/// One thing that is not as the house wants it.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// A path, with the line where one is known.
    pub place: String,
    /// What is wrong there, and what to do about it.
    pub text: String,
}

impl Finding {
    pub fn new(place: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            text: text.into(),
        }
    }
}

const FENCES_OF_FILES: &[fn(&Tree) -> Vec<Finding>] = &[
    catalogues::check,
    handbook::check,
    imports::check,
    length::check,
    lockfile::check,
    migrations::check,
    modules::check,
    papers::check,
    phrases::check,
    root::check,
];
const FENCES_OF_PACKAGES: &[fn(&Workspace) -> Vec<Finding>] = &[rooms::check, packages::check];

/// Runs every fence and prints all findings before it fails.
pub fn check() -> Outcome {
    let tree = Tree::of_the_project()?;
    let metadata = process::answer(&mut process::cargo(["metadata", "--format-version", "1", "--no-deps"]))?;
    let workspace = Workspace::read(&metadata)?;

    let mut findings: Vec<Finding> = FENCES_OF_FILES.iter().flat_map(|fence| fence(&tree)).collect();
    findings.extend(FENCES_OF_PACKAGES.iter().flat_map(|fence| fence(&workspace)));
    for finding in &findings {
        println!("{}: {}", finding.place, finding.text);
    }
    let fences = FENCES_OF_FILES.len() + FENCES_OF_PACKAGES.len();
    match findings.len() {
        0 => {
            println!("tidy: {fences} fences stand, {} files read", tree.len());
            Ok(())
        }
        1 => Err(Failure::new("1 finding")),
        many => Err(Failure::new(format!("{many} findings"))),
    }
}
