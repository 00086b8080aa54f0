//! Names of backups: when they were made and how far numbers had gone, so that a name alone is a mark.

use chrono::{DateTime, NaiveDateTime, Utc};
use std::collections::BTreeMap;

/// The ending of every backup.
pub const ENDING: &str = "callbuch";
/// The ending while one is being made; a file that has it never counts.
pub const PART: &str = "part";
/// The counter of cases.
const CIDS: &str = "cid";
/// The counters of statements, one a year.
const STATEMENTS: &str = "statement-";
/// The moment in a name, in UTC.
const MOMENT: &str = "%Y-%m-%d-%H%M%SZ";

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// By the day, by hand, or before the schema changed.
    Regular,
    /// It is what a restore replaced.
    Replaced,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Regular, Self::Replaced];

    fn prefix(self) -> &'static str {
        match self {
            Self::Regular => "callbuch-",
            Self::Replaced => "before-restore-",
        }
    }
}

/// What a name says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Why it was made.
    pub kind: Kind,
    /// When, in whole seconds.
    pub at: DateTime<Utc>,
    /// The highest CID issued by then.
    pub cid: i64,
    /// The last year in which statements were issued and the highest number of it; none before the first.
    pub statement: Option<(i32, i64)>,
}

impl Label {
    /// The label of a database with these counters.
    pub fn new(kind: Kind, at: DateTime<Utc>, counters: &BTreeMap<String, i64>) -> Self {
        let statement = counters
            .iter()
            .filter_map(|(name, number)| Some((name.strip_prefix(STATEMENTS)?.parse().ok()?, *number)))
            .max();
        Self {
            kind,
            at,
            cid: counters.get(CIDS).copied().unwrap_or(0),
            statement,
        }
    }

    /// The name of a file: `callbuch-2026-11-24-081500Z-cid4711-zn2026-42.callbuch`.
    pub fn name(&self) -> String {
        let statement = self
            .statement
            .map_or_else(|| "zn0".to_owned(), |(year, number)| format!("zn{year}-{number}"));
        format!(
            "{}{}-cid{}-{statement}.{ENDING}",
            self.kind.prefix(),
            self.at.format(MOMENT),
            self.cid
        )
    }

    /// Reads a name; none if it is not one of ours.
    pub fn read(name: &str) -> Option<Self> {
        let stem = name.strip_suffix(ENDING)?.strip_suffix('.')?;
        let (kind, rest) = Kind::ALL
            .iter()
            .find_map(|kind| Some((*kind, stem.strip_prefix(kind.prefix())?)))?;
        let (moment, numbers) = rest.split_once("-cid")?;
        let at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?.and_utc();
        let (cid, statement) = numbers.split_once("-zn")?;
        let statement = match statement.split_once('-') {
            Some((year, number)) => Some((year.parse().ok()?, number.parse().ok()?)),
            None => None,
        };
        Some(Self {
            kind,
            at,
            cid: cid.parse().ok()?,
            statement,
        })
    }

    /// How far each counter had gone.
    pub fn counters(&self) -> impl Iterator<Item = (String, i64)> {
        let statement = self
            .statement
            .map(|(year, number)| (format!("{STATEMENTS}{year}"), number));
        std::iter::once((CIDS.to_owned(), self.cid)).chain(statement)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_when_and_how_far() {
        let counters = BTreeMap::from([
            ("cid".to_owned(), 4711),
            ("statement-2025".to_owned(), 99),
            ("statement-2026".to_owned(), 42),
        ]);
        let at = "2026-11-24T08:15:00Z".parse().unwrap();
        for (kind, counters, name) in [
            (
                Kind::Regular,
                &counters,
                "callbuch-2026-11-24-081500Z-cid4711-zn2026-42.callbuch",
            ),
            (
                Kind::Replaced,
                &BTreeMap::new(),
                "before-restore-2026-11-24-081500Z-cid0-zn0.callbuch",
            ),
        ] {
            let label = Label::new(kind, at, counters);
            assert_eq!(label.name(), name);
            assert_eq!(Label::read(name), Some(label));
        }
    }

    #[test]
    fn other_names_are_not_ours() {
        for name in [
            "",
            "callbuch.db",
            "callbuch-2026-11-24-081500Z.part",
            "callbuch-2026-11-24-081500Z-cid4711-zn0.callbuch.part",
            "callbuch-2026-13-24-081500Z-cid4711-zn0.callbuch",
            "callbuch-2026-11-24-081500Z-cidx-zn0.callbuch",
            "../callbuch-2026-11-24-081500Z-cid1-zn0.callbuch",
        ] {
            assert_eq!(Label::read(name), None, "{name}");
        }
    }
}
