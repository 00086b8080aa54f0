//! What a command could not do, as a sentence for the person at the terminal.

use std::fmt;
use std::io;

/// The answer of every command and stage.
pub type Outcome<T = ()> = Result<T, Failure>;

/// One or more lines that say what happened, where, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    text: String,
}

impl Failure {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// A failure that has been told already.
    pub fn silent() -> Self {
        Self::new("")
    }

    pub fn is_silent(&self) -> bool {
        self.text.is_empty()
    }

    /// Puts what was attempted before the reason.
    pub fn while_doing(attempt: &str, reason: impl fmt::Display) -> Self {
        Self::new(format!("{attempt}: {reason}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Failure {}

/// Adds to a file's error which file it was and what was wanted of it.
pub trait Attempted<T> {
    fn attempted(self, attempt: &str, path: &std::path::Path) -> Outcome<T>;
}

impl<T> Attempted<T> for io::Result<T> {
    fn attempted(self, attempt: &str, path: &std::path::Path) -> Outcome<T> {
        self.map_err(|reason| Failure::new(format!("cannot {attempt} {}: {reason}", path.display())))
    }
}
