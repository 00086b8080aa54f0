//! The members of the office.

use crate::commands::Nothing;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::fields;
use callbuch_core::ids::PersonId;
use callbuch_core::people::Person;
use callbuch_store::people as store;

/// Everyone who ever worked here, by name.
///
/// # Errors
/// Only what the database says.
pub fn list(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Vec<Person>> {
    Ok(store::all(ctx.tx)?)
}

/// Someone who still works here.
pub(crate) fn active(ctx: &mut Reading<'_, '_>, field: &str, id: PersonId) -> Answer<Person> {
    let person = store::get(ctx.tx, id)?.filter(|person| person.active);
    person.ok_or_else(|| Failure::at(field, Code::NotFound))
}

/// Adds a person; the id and version of the request are ignored.
///
/// # Errors
/// [`Code::Required`], [`Code::TooLong`], [`Code::Invalid`] at a field.
pub fn add(ctx: &mut Writing<'_, '_>, wanted: Person) -> Answer<Person> {
    let mut person = checked(ctx, wanted)?;
    person.id = store::add(ctx.tx, &person)?;
    person.version = 1;
    ctx.log("person", person.id.0, "added", &person)?;
    Ok(person)
}

/// Changes a person.
///
/// # Errors
/// [`Code::NotFound`], [`Code::Conflict`], and those of [`add`]. Whoever answers for cases when nobody else does
/// stays active.
pub fn change(ctx: &mut Writing<'_, '_>, wanted: Person) -> Answer<Person> {
    let before = store::get(ctx.tx, wanted.id)?.ok_or_else(|| Failure::new(Code::NotFound))?;
    let mut person = checked(ctx, wanted)?;
    if !person.active && ctx.office()?.default_responsible == person.id {
        return Err(Failure::at("active", Code::Invalid).with("name", &person.name));
    }
    if !store::change(ctx.tx, &person)? {
        return Err(Failure::new(Code::Conflict));
    }
    person.version += 1;
    ctx.log("person", person.id.0, "changed", &(before, &person))?;
    ctx.undoable = true;
    Ok(person)
}

fn checked(ctx: &mut Writing<'_, '_>, wanted: Person) -> Answer<Person> {
    let person = Person {
        name: fields::line("name", &wanted.name, fields::LINE, true)?,
        initials: fields::line("initials", &wanted.initials, 4, true)?,
        mail: fields::line("mail", &wanted.mail, fields::LINE, false)?,
        phone: fields::line("phone", &wanted.phone, fields::LINE, false)?,
        role: fields::line("role", &wanted.role, fields::LINE, false)?,
        ..wanted
    };
    if person.absence.is_some_and(|(from, to)| to < from) {
        return Err(Failure::at("absence", Code::Invalid));
    }
    if let Some(substitute) = person.substitute {
        active(ctx, "substitute", substitute)?;
        if substitute == person.id {
            return Err(Failure::at("substitute", Code::Invalid));
        }
    }
    Ok(person)
}
