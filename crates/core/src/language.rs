//! The languages of the product.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of screens and documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// German, the first language.
    #[default]
    De,
    /// English.
    En,
}

impl Language {
    /// The word in code and database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::De, Self::En].into_iter().find(|one| one.word() == word)
    }
}
