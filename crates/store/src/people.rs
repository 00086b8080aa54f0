//! The members of the office.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::fold;
use callbuch_core::ids::PersonId;
use callbuch_core::people::Person;

/// Everyone who ever worked here, by name.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Person>> {
    tx.list(
        "select id, version, name, initials, mail, phone, role, absent_from, absent_to, substitute, active
         from person order by name_sort, id",
        &[],
        person,
    )
}

/// One person.
pub fn get(tx: &mut Tx<'_>, id: PersonId) -> Result<Option<Person>> {
    tx.first(
        "select id, version, name, initials, mail, phone, role, absent_from, absent_to, substitute, active
         from person where id = $1",
        params![id.0],
        person,
    )
}

/// Adds a person; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, person: &Person) -> Result<PersonId> {
    let id = tx.number(
        "insert into person (version, name, name_sort, initials, mail, phone, role, absent_from, absent_to, substitute, active)
         values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id",
        params![
            &person.name,
            fold::sort_key(&person.name),
            &person.initials,
            &person.mail,
            &person.phone,
            &person.role,
            person.absence.map(|(from, _)| from),
            person.absence.map(|(_, to)| to),
            person.substitute.map(|one| one.0),
            person.active
        ],
    )?;
    Ok(PersonId(id))
}

/// Changes a person seen at its version. Answers false if it has changed since.
pub fn change(tx: &mut Tx<'_>, person: &Person) -> Result<bool> {
    let sort = fold::sort_key(&person.name);
    let done = tx.exec(
        "update person set version = version + 1, name = $3, name_sort = $4, initials = $5, mail = $6, phone = $7,
         role = $8, absent_from = $9, absent_to = $10, substitute = $11, active = $12
         where id = $1 and version = $2",
        params![
            person.id.0,
            person.version,
            &person.name,
            &sort,
            &person.initials,
            &person.mail,
            &person.phone,
            &person.role,
            person.absence.map(|(from, _)| from),
            person.absence.map(|(_, to)| to),
            person.substitute.map(|one| one.0),
            person.active
        ],
    )?;
    if done == 1 {
        tx.exec(
            "update ticket set responsible_sort = $2 where responsible = $1 and responsible_sort <> $2",
            params![person.id.0, &sort],
        )?;
    }
    Ok(done == 1)
}

fn person(row: &Row) -> Result<Person> {
    Ok(Person {
        id: PersonId(row.int(0)?),
        version: row.int(1)?,
        name: row.text(2)?,
        initials: row.text(3)?,
        mail: row.text(4)?,
        phone: row.text(5)?,
        role: row.text(6)?,
        absence: row.opt_day(7)?.zip(row.opt_day(8)?),
        substitute: row.opt_int(9)?.map(PersonId),
        active: row.flag(10)?,
    })
}
