//! What other programs' words for state, kind and priority come to here: proposals, by what stands in the word.

use crate::fold;
use crate::lands::Land;
use crate::tickets::{Kind, Priority, Status};

/// Beginnings of folded words, and what they mean; the first that stands in the text counts.
type Table<T> = &'static [(T, &'static [&'static str])];

const STATUSES: Table<Status> = &[
    (
        Status::Hold,
        &[
            "pending",
            "wait",
            "wart",
            "hold",
            "zuruckgestellt",
            "wiedervorlage",
            "block",
            "ruht",
            "paus",
            "deferred",
        ],
    ),
    (
        Status::Delivered,
        &[
            "delivered",
            "geliefert",
            "ausgeliefert",
            "abnahme",
            "review",
            "test",
            "uat",
        ],
    ),
    (Status::Open, &["unresolved", "ungelost", "nicht", "reopen", "wieder"]),
    (
        Status::Closed,
        &[
            "closed",
            "close",
            "geschlossen",
            "abgeschlossen",
            "done",
            "fertig",
            "erledigt",
            "resolved",
            "gelost",
            "solved",
            "merged",
            "zusammengefasst",
            "removed",
            "archiv",
            "cancel",
            "abgebrochen",
            "storniert",
            "declined",
            "rejected",
            "abgelehnt",
            "behoben",
            "beendet",
            "completed",
            "finished",
        ],
    ),
    (
        Status::Working,
        &[
            "progress",
            "arbeit",
            "bearbeitung",
            "working",
            "assigned",
            "zugewiesen",
            "started",
            "doing",
            "laufend",
        ],
    ),
];

const KINDS: Table<Kind> = &[
    (
        Kind::Suggestion,
        &[
            "improve",
            "verbesser",
            "vorschlag",
            "suggest",
            "wunsch",
            "idea",
            "idee",
            "wish",
        ],
    ),
    (
        Kind::Error,
        &[
            "bug", "error", "fehler", "storung", "incident", "defe", "fault", "problem", "crash", "absturz", "ausfall",
        ],
    ),
    (
        Kind::Extension,
        &[
            "feature",
            "extension",
            "erweiterung",
            "change",
            "anderung",
            "story",
            "epic",
            "enhance",
            "anpassung",
            "entwicklung",
            "development",
            "neu",
        ],
    ),
];

const PRIORITIES: Table<Option<Priority>> = &[
    (
        Some(Priority::A),
        &[
            "highest",
            "blocker",
            "critical",
            "kritisch",
            "very high",
            "sehr hoch",
            "emergency",
            "notfall",
            "urgent",
            "dringend",
            "sofort",
            "a",
            "1",
            "p1",
            "prio a",
            "prioritat a",
        ],
    ),
    (
        Some(Priority::C),
        &[
            "lowest", "low", "niedrig", "gering", "minor", "trivial", "c", "3", "p3", "4", "5", "p4",
        ],
    ),
    (Some(Priority::B), &["high", "hoch", "major", "wichtig", "b", "2", "p2"]),
    (
        Some(Priority::C),
        &["normal", "medium", "mittel", "standard", "normale"],
    ),
];

/// Where a case stands; Open where the word says nothing.
#[must_use]
pub fn status(word: &str) -> Status {
    found(STATUSES, word).unwrap_or(Status::Open)
}

/// What a case is; help where the word says nothing.
#[must_use]
pub fn kind(word: &str) -> Kind {
    found(KINDS, word).unwrap_or(Kind::Assistance)
}

/// How urgent a case is; no priority where the word says nothing. "3 normal" is normal: words count before figures.
#[must_use]
pub fn priority(word: &str) -> Option<Priority> {
    let folded = fold::search(word);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|one| !one.bytes().all(|b| b.is_ascii_digit()))
        .collect();
    let worded = words.join(" ");
    if worded.is_empty() {
        exact(&folded)
    } else {
        exact(&worded)
    }
}

fn exact(folded: &str) -> Option<Priority> {
    let means = |names: &[&str]| {
        names.iter().any(|name| {
            folded == *name || name.len() > 3 && (folded.starts_with(name) || folded.ends_with(&format!(" {name}")))
        })
    };
    let row = PRIORITIES.iter().find(|(_, names)| means(names));
    row.and_then(|(meaning, _)| *meaning)
}

/// The Land of its letters or its name.
#[must_use]
pub fn land(word: &str) -> Option<Land> {
    const NAMES: [(&str, Land); 16] = [
        ("Baden-Württemberg", Land::BadenWuerttemberg),
        ("Bayern", Land::Bayern),
        ("Berlin", Land::Berlin),
        ("Brandenburg", Land::Brandenburg),
        ("Bremen", Land::Bremen),
        ("Hamburg", Land::Hamburg),
        ("Hessen", Land::Hessen),
        ("Mecklenburg-Vorpommern", Land::MecklenburgVorpommern),
        ("Niedersachsen", Land::Niedersachsen),
        ("Nordrhein-Westfalen", Land::NordrheinWestfalen),
        ("Rheinland-Pfalz", Land::RheinlandPfalz),
        ("Saarland", Land::Saarland),
        ("Sachsen", Land::Sachsen),
        ("Sachsen-Anhalt", Land::SachsenAnhalt),
        ("Schleswig-Holstein", Land::SchleswigHolstein),
        ("Thüringen", Land::Thueringen),
    ];
    let letters = word.trim().trim_start_matches("DE-").to_uppercase();
    let folded = fold::search(word);
    let named = NAMES.iter().find(|(name, _)| fold::search(name) == folded);
    Land::from_word(&letters).or(named.map(|(_, land)| *land))
}

fn found<T: Copy>(table: Table<T>, word: &str) -> Option<T> {
    let folded = fold::search(word);
    let begins = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| fold::search(name)).collect();
        folded
            .split(' ')
            .any(|one| names.iter().any(|name| one.starts_with(name.as_str())))
    };
    table
        .iter()
        .find(|(_, names)| begins(names))
        .map(|(meaning, _)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_states_have_a_meaning_here() {
        let check = |word: &str, expected| assert_eq!(status(word), expected, "{word:?}");
        for word in [
            "new",
            "open",
            "To Do",
            "Neu",
            "Offen",
            "wieder geöffnet",
            "Reopened",
            "nicht erledigt",
            "",
        ] {
            check(word, Status::Open);
        }
        for word in [
            "closed",
            "closed successful",
            "erfolglos geschlossen",
            "Done",
            "Resolved",
            "gelöst",
            "merged",
            "Erledigt",
        ] {
            check(word, Status::Closed);
        }
        for word in [
            "pending reminder",
            "warten zur Erinnerung",
            "On Hold",
            "Waiting for customer",
        ] {
            check(word, Status::Hold);
        }
        for word in ["In Progress", "in Arbeit", "In Bearbeitung"] {
            check(word, Status::Working);
        }
        check("Abnahme durch Kunden", Status::Delivered);
    }

    #[test]
    fn foreign_kinds_and_priorities_have_a_meaning_here() {
        let check = |word: &str, expected| assert_eq!(kind(word), expected, "{word:?}");
        check("Bug", Kind::Error);
        check("Störung", Kind::Error);
        check("New Feature", Kind::Extension);
        check("Änderungswunsch", Kind::Extension);
        check("Improvement", Kind::Suggestion);
        check("Question", Kind::Assistance);
        let check = |word: &str, expected| assert_eq!(priority(word), expected, "{word:?}");
        check("Highest", Some(Priority::A));
        check("High", Some(Priority::B));
        check("Medium", Some(Priority::C));
        check("3 normal", Some(Priority::C));
        check("5 sehr hoch", Some(Priority::A));
        check("3 high", Some(Priority::B));
        check("1 low", Some(Priority::C));
        check("A", Some(Priority::A));
        check("2", Some(Priority::B));
        check("", None);
        check("irgendwie", None);
    }

    #[test]
    fn a_land_is_known_by_letters_and_name() {
        assert_eq!(land("DE-SH"), Some(Land::SchleswigHolstein));
        assert_eq!(land("Thueringen"), Some(Land::Thueringen));
        assert_eq!(land("Tirol"), None);
    }
}
