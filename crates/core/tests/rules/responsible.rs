//! Who answers for a new case.

use crate::office::day;
use callbuch_core::ids::PersonId;
use callbuch_core::people::Person;
use callbuch_core::responsible::{Candidates, Found, Proposal, propose};
use proptest::prelude::*;

fn person(id: i64, absence: Option<(&str, &str)>, substitute: Option<i64>) -> Person {
    Person {
        id: PersonId(id),
        version: 1,
        name: format!("Person {id}"),
        initials: format!("P{id}"),
        mail: String::new(),
        phone: String::new(),
        role: String::new(),
        absence: absence.map(|(first, last)| (day(first), day(last))),
        substitute: substitute.map(PersonId),
        active: true,
    }
}

fn gone(id: i64, substitute: Option<i64>) -> Person {
    Person {
        active: false,
        ..person(id, None, substitute)
    }
}

const AWAY: Option<(&str, &str)> = Some(("2026-11-20", "2026-11-23"));

/// Candidates as "chosen standing duty default", "-" for nobody; expected as (person, found, instead of, away).
#[track_caller]
fn check(candidates: &str, people: &[Person], expected: (i64, Found, Option<i64>, bool)) {
    let ids: Vec<Option<PersonId>> = candidates.split(' ').map(|id| id.parse().ok().map(PersonId)).collect();
    let [chosen, standing, on_duty, Some(default)] = ids[..] else {
        panic!("four candidates, the last one set")
    };
    let (person, found, instead_of, away) = expected;
    let expected = Proposal {
        person: PersonId(person),
        found,
        instead_of: instead_of.map(PersonId),
        away,
    };
    let proposal = propose(
        &Candidates {
            chosen,
            standing,
            on_duty,
            default,
        },
        people,
        day("2026-11-23"),
    );
    assert_eq!(proposal, expected, "candidates {candidates}");
}

#[test]
fn the_first_candidate_who_is_here_answers() {
    let people: Vec<Person> = (1..=4).map(|id| person(id, None, None)).collect();
    check("1 2 3 4", &people, (1, Found::Chosen, None, false));
    check("- 2 3 4", &people, (2, Found::Standing, None, false));
    check("- - 3 4", &people, (3, Found::OnDuty, None, false));
    check("- - - 4", &people, (4, Found::Default, None, false));
}

#[test]
fn an_absent_person_is_represented() {
    let here = |id| person(id, None, None);
    let away = |id, substitute| person(id, AWAY, substitute);
    check(
        "- 2 3 4",
        &[away(2, Some(1)), here(1), here(3), here(4)],
        (1, Found::Standing, Some(2), false),
    );
    check(
        "1 2 3 4",
        &[away(1, Some(5)), here(2), here(5)],
        (5, Found::Chosen, Some(1), false),
    );
    check(
        "- 2 3 4",
        &[away(2, Some(5)), away(5, Some(6)), here(6)],
        (6, Found::Standing, Some(2), false),
    );
    check(
        "- 2 3 4",
        &[away(2, None), here(3), here(4)],
        (3, Found::OnDuty, None, false),
    );
    check(
        "- 2 3 4",
        &[away(2, Some(9)), here(3), here(4)],
        (3, Found::OnDuty, None, false),
    );
    check(
        "- - - 4",
        &[away(4, Some(1)), here(1)],
        (1, Found::Default, Some(4), false),
    );
}

#[test]
fn an_absence_covers_its_first_and_last_day() {
    let check_absence = |absence, expected| {
        let people = [person(2, Some(absence), None), person(4, None, None)];
        let found = if expected {
            (4, Found::Default, None, false)
        } else {
            (2, Found::Standing, None, false)
        };
        check("- 2 - 4", &people, found);
    };
    check_absence(("2026-11-23", "2026-11-23"), true);
    check_absence(("2026-11-23", "2026-12-01"), true);
    check_absence(("2026-11-01", "2026-11-23"), true);
    check_absence(("2026-11-24", "2026-12-01"), false);
    check_absence(("2026-11-01", "2026-11-22"), false);
}

#[test]
fn circles_of_substitutes_end() {
    let away = |id, substitute| person(id, AWAY, Some(substitute));
    check(
        "- 1 - 4",
        &[away(1, 2), away(2, 1), person(4, None, None)],
        (4, Found::Default, None, false),
    );
    check(
        "- 1 - 4",
        &[away(1, 1), person(4, None, None)],
        (4, Found::Default, None, false),
    );
    check(
        "- 1 - 4",
        &[away(1, 2), away(2, 4), away(4, 1)],
        (4, Found::Default, None, true),
    );
    check("- - - 4", &[], (4, Found::Default, None, true));
}

#[test]
fn who_left_answers_for_nothing_but_may_have_a_successor() {
    check(
        "- 2 - 4",
        &[gone(2, None), person(4, None, None)],
        (4, Found::Default, None, false),
    );
    check(
        "- 2 - 4",
        &[gone(2, Some(3)), person(3, None, None), person(4, None, None)],
        (3, Found::Standing, Some(2), false),
    );
    check(
        "2 - - 4",
        &[gone(2, None), person(4, None, None)],
        (4, Found::Default, None, false),
    );
}

#[test]
fn someone_chosen_stays_although_away_without_substitute() {
    check(
        "1 2 3 4",
        &[person(1, AWAY, None), person(2, None, None)],
        (1, Found::Chosen, None, true),
    );
}

proptest! {
    #[test]
    fn someone_is_always_found(
        staff in prop::collection::vec((any::<bool>(), any::<bool>(), prop::option::of(0_i64..8)), 0..8),
        chosen in prop::option::of(0_i64..9), standing in prop::option::of(0_i64..9), duty in prop::option::of(0_i64..9), default in 0_i64..9,
    ) {
        let people: Vec<Person> = staff.into_iter().enumerate().map(|(id, (active, away, substitute))| Person {
            active,
            ..person(i64::try_from(id).unwrap(), AWAY.filter(|_| away), substitute)
        }).collect();
        let candidates = Candidates {
            chosen: chosen.map(PersonId), standing: standing.map(PersonId), on_duty: duty.map(PersonId), default: PersonId(default),
        };
        let proposal = propose(&candidates, &people, day("2026-11-23"));
        let found = people.iter().find(|person| person.id == proposal.person);
        let here = found.is_some_and(|person| person.active && person.absence.is_none());
        prop_assert_eq!(proposal.away, !here, "whoever is proposed is here, or it says that they are not");
    }
}
