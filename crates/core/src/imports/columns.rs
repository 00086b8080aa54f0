//! What the columns of a table are called, which program calls them so, and what they hold.

mod names;

use super::{Field, Origin, What, fields};
use crate::fold;
use names::{NAMES, TELLING, each};
use std::collections::BTreeMap;

/// The columns' names as people tell them apart: one that comes again is numbered, one without a name is called by
/// its place.
#[must_use]
pub fn headings(names: &[&str]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let one = |(at, name): (usize, &&str)| {
        let name = fold::clean_line(name);
        let name = if name.is_empty() { letters(at) } else { name };
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name} ({times})") }
    };
    names.iter().enumerate().map(one).collect()
}

/// A column's letters, as spreadsheets call it: A, B, … Z, AA.
#[must_use]
pub fn letters(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8).to_string();
    if at < 26 { last } else { letters(at / 26 - 1) + &last }
}

/// Which program calls its columns so.
#[must_use]
pub fn origin(names: &[&str]) -> Origin {
    let folded: Vec<String> = names.iter().map(|name| folded(name)).collect();
    let told = TELLING.iter().find(|(_, least, telling)| {
        each(telling)
            .filter(|name| folded.contains(&fold::search(name)))
            .count()
            >= *least
    });
    told.map_or(Origin::List, |(origin, ..)| *origin)
}

/// What rows with such columns are.
#[must_use]
pub fn what(names: &[&str]) -> What {
    let has = |field: Field| names.iter().any(|name| is_called(field, name));
    let case = [Field::Subject, Field::Status, Field::Priority, Field::Received];
    let person = [
        Field::FirstName,
        Field::LastName,
        Field::Salutation,
        Field::RemoteId,
        Field::Role,
    ];
    if case.into_iter().filter(|field| has(*field)).count() >= 2 {
        What::Cases
    } else if person.into_iter().any(has) || has(Field::Name) && has(Field::Customer) {
        What::Contacts
    } else {
        What::Customers
    }
}

/// What each column holds, by its name: each field once, but any number of notes. Where a field has several names, the
/// earlier one counts more: in Zammad the organisation is the customer, and what is called customer is a person there.
#[must_use]
pub fn propose(names: &[&str], what: What) -> Vec<Option<Field>> {
    let folded: Vec<String> = names.iter().map(|name| folded(name)).collect();
    let mut columns = vec![None; names.len()];
    for field in fields(what) {
        let aliases = aliases(*field, what);
        for alias in aliases {
            let alias = fold::search(alias);
            let held = folded.iter().enumerate().filter(|(_, name)| **name == alias);
            let free = held
                .map(|(at, _)| at)
                .filter(|at| columns[*at].is_none())
                .collect::<Vec<_>>();
            let several = *field == Field::Note;
            for at in free.iter().take(if several { free.len() } else { 1 }) {
                columns[*at] = Some(*field);
            }
            if !free.is_empty() && !several {
                break;
            }
        }
    }
    columns
}

fn aliases(field: Field, what: What) -> Vec<&'static str> {
    let of = |field: Field| {
        let rows = NAMES.iter().filter(|(one, _)| *one == field);
        rows.flat_map(|(_, names)| each(names)).collect::<Vec<_>>()
    };
    match (what, field) {
        // A list of customers calls its own name "Firma" or "Kunde", and its number as others call a customer's.
        (What::Customers, Field::Name) => [of(Field::Name), of(Field::Customer)].concat(),
        (What::Customers, Field::Number) => [of(Field::CustomerNumber), of(Field::Number)].concat(),
        _ => of(field),
    }
}

fn is_called(field: Field, name: &str) -> bool {
    let folded = folded(name);
    let rows = NAMES.iter().filter(|(one, _)| *one == field);
    let mut names = rows.flat_map(|(_, names)| each(names));
    names.any(|name| fold::search(name) == folded)
}

/// Names compared as people read them: "Ticket#", "E-Mail-Adresse:", "Straße".
fn folded(name: &str) -> String {
    let folded = fold::search(name);
    if folded.is_empty() && name.trim() == "#" {
        "nummer".to_owned()
    } else {
        folded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &str, origin_is: Origin, what_is: What, expected: &str) {
        let names: Vec<&str> = names.split(',').collect();
        assert_eq!((origin(&names), what(&names)), (origin_is, what_is), "{names:?}");
        let fields = propose(&names, what_is).into_iter();
        let words: Vec<&str> = fields.map(|one| one.map_or("-", Field::word)).collect();
        assert_eq!(words.join(" "), expected, "{names:?}");
    }

    #[test]
    fn known_programs_are_recognised_and_mapped() {
        check(
            "Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Reporter,Created,Updated,Resolved,Due date,\
             Labels,Labels,Description,Time Spent,Custom field (Organizations),Comment,Comment",
            Origin::Jira,
            What::Cases,
            "subject number - kind status priority responsible contact received changed closed resubmission - - \
             description worked customer note note",
        );
        check(
            "#,Titel,Status,Priorität,Gruppe,Besitzer,Kunde,Organisation,Kanal,Zeiteinheiten insgesamt,Erstellt am,\
             Geschlossen am",
            Origin::Zammad,
            What::Cases,
            "number subject status priority - responsible contact customer - worked received closed",
        );
        check(
            "Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,\
             Last Updated,SLA Due Date,Due Date,Closed Date,Agent Assigned",
            Origin::OsTicket,
            What::Cases,
            "number received subject contact contact_mail priority - - - status changed - resubmission closed \
             responsible",
        );
        check(
            "Ticket#,Age,Created,Closed,State,Priority,Queue,Lock,Owner,CustomerID,CustomerName,From,Subject,\
             AccountedTime",
            Origin::Otrs,
            What::Cases,
            "number - received closed status priority - - responsible customer_number customer contact subject worked",
        );
        let customers = "Kd.-Nr.,Firma,Straße,PLZ,Ort,Telefon,E-Mail";
        let expected = "number name street postcode city phone mail";
        check(customers, Origin::List, What::Customers, expected);
        let contacts = "Vorname,Nachname,Firma,E-Mail-Adresse,Abteilung";
        let expected = "first_name last_name customer mail role";
        check(contacts, Origin::List, What::Contacts, expected);
    }

    #[test]
    fn columns_that_are_called_the_same_are_told_apart() {
        assert_eq!(
            headings(&["Labels", "Labels", "", "Labels"]),
            ["Labels", "Labels (2)", "C", "Labels (3)"]
        );
        assert_eq!(letters(27), "AB");
    }
}
