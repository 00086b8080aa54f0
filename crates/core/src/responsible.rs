//! Who answers for a new case: a proposal that always finds someone (RULES §8).

use crate::ids::PersonId;
use crate::people::Person;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who could answer for a case, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidates {
    /// Whom a person chose at intake.
    pub chosen: Option<PersonId>,
    /// The customer's standing contact with us.
    pub standing: Option<PersonId>,
    /// Who is on duty today.
    pub on_duty: Option<PersonId>,
    /// The office's default; a setting that cannot be empty.
    pub default: PersonId,
}

/// Who is proposed, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposal {
    /// The person.
    pub person: PersonId,
    /// As what they, or the one they stand in for, were found.
    pub found: Found,
    /// For whom they stand in.
    pub instead_of: Option<PersonId>,
    /// Whether even this person is away, because nobody who is here could be found.
    pub away: bool,
}

/// As what someone was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// A person chose them.
    Chosen,
    /// The customer's standing contact.
    Standing,
    /// On duty.
    OnDuty,
    /// The office's default.
    Default,
}

/// Proposes who answers for a case received on a day.
///
/// An absent person is represented by the substitute, whose substitute counts in turn; a circle or a chain that leads to
/// nobody here goes on to the next candidate. Someone chosen stays, also when away without a substitute: a person decided.
#[must_use]
pub fn propose(candidates: &Candidates, people: &[Person], today: NaiveDate) -> Proposal {
    let asked = [
        (candidates.chosen, Found::Chosen),
        (candidates.standing, Found::Standing),
        (candidates.on_duty, Found::OnDuty),
        (Some(candidates.default), Found::Default),
    ];
    for (candidate, found) in asked {
        let Some(wanted) = candidate else { continue };
        if let Some(person) = here(wanted, people, today) {
            return Proposal {
                person,
                found,
                instead_of: (person != wanted).then_some(wanted),
                away: false,
            };
        }
        if found == Found::Chosen && works_here(wanted, people) {
            return Proposal {
                person: wanted,
                found,
                instead_of: None,
                away: true,
            };
        }
    }
    Proposal {
        person: candidates.default,
        found: Found::Default,
        instead_of: None,
        away: true,
    }
}

/// The first of a person and their substitutes who is here.
fn here(wanted: PersonId, people: &[Person], today: NaiveDate) -> Option<PersonId> {
    let mut next = Some(wanted);
    // A chain longer than there are people goes in a circle.
    for _ in people {
        let person = find(next?, people)?;
        if person.active && !is_absent(person, today) {
            return Some(person.id);
        }
        next = person.substitute;
    }
    None
}

fn is_absent(person: &Person, today: NaiveDate) -> bool {
    person
        .absence
        .is_some_and(|(first, last)| first <= today && today <= last)
}

fn works_here(id: PersonId, people: &[Person]) -> bool {
    find(id, people).is_some_and(|person| person.active)
}

fn find(id: PersonId, people: &[Person]) -> Option<&Person> {
    people.iter().find(|person| person.id == id)
}
