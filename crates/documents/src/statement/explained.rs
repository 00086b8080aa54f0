//! The words of every line for the screen: the same as on paper and in the tables.

use crate::statement::blocks;
use crate::statement::explanation::Explainer;
use crate::statement::paper::Paper;
use callbuch_core::language::Language;
use callbuch_core::statements::Statement;

/// The words of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// How its minutes became billed minutes, in one sentence that names the contract's version.
    pub sentence: String,
    /// What each of its lines says, in their order.
    pub says: Vec<String>,
}

/// The words of every entry, also of those that are not printed, in the order of cases and entries.
///
/// The version is always named: whoever asks about one figure sees no rules beside it.
pub fn of(statement: &Statement, language: Language) -> Vec<Explained> {
    let paper = Paper::whole(statement, language);
    let mut explainer = Explainer::new(language, true);
    let entries = paper.statement.cases.iter().flat_map(|case| &case.entries);
    entries
        .map(|entry| Explained {
            sentence: explainer.sentence(entry).text,
            says: entry
                .lines
                .iter()
                .map(|line| blocks::says(&paper, entry, &line.kind))
                .collect(),
        })
        .collect()
}
