//! Customers and the people there.

use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Row;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::fold;
use callbuch_core::ids::{ContactId, CustomerId, PersonId};
use callbuch_core::lands::Land;

/// Every customer, by name.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Customer>> {
    tx.list(
        "select id, version, number, name, short_name, street, postcode, city, land, phone, mail, order_number,
         reference, note, standing_contact, active, habits
         from customer order by name_sort, id",
        &[],
        customer,
    )
}

/// One customer.
pub fn get(tx: &mut Tx<'_>, id: CustomerId) -> Result<Option<Customer>> {
    tx.first(
        "select id, version, number, name, short_name, street, postcode, city, land, phone, mail, order_number,
         reference, note, standing_contact, active, habits
         from customer where id = $1",
        params![id.0],
        customer,
    )
}

/// Adds a customer; its id and version are given here.
pub fn add(tx: &mut Tx<'_>, one: &Customer) -> Result<CustomerId> {
    let id = tx.number(
        "insert into customer (version, number, name, short_name, name_sort, street, postcode, city, land, phone, mail,
         order_number, reference, note, standing_contact, active, habits)
         values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id",
        params![
            &one.number,
            &one.name,
            &one.short_name,
            fold::sort_key(&one.name),
            &one.street,
            &one.postcode,
            &one.city,
            one.land.map(Land::word),
            &one.phone,
            &one.mail,
            &one.order_number,
            &one.reference,
            &one.note,
            one.standing_contact.map(|person| person.0),
            one.active,
            serde_json::to_string(&one.habits)?
        ],
    )?;
    Ok(CustomerId(id))
}

/// Changes a customer seen at its version. Answers false if it has changed since.
pub fn change(tx: &mut Tx<'_>, one: &Customer) -> Result<bool> {
    let sort = fold::sort_key(&one.name);
    let done = tx.exec(
        "update customer set version = version + 1, number = $3, name = $4, short_name = $5, name_sort = $6,
         street = $7, postcode = $8, city = $9, land = $10, phone = $11, mail = $12, order_number = $13,
         reference = $14, note = $15, standing_contact = $16, active = $17, habits = $18
         where id = $1 and version = $2",
        params![
            one.id.0,
            one.version,
            &one.number,
            &one.name,
            &one.short_name,
            &sort,
            &one.street,
            &one.postcode,
            &one.city,
            one.land.map(Land::word),
            &one.phone,
            &one.mail,
            &one.order_number,
            &one.reference,
            &one.note,
            one.standing_contact.map(|person| person.0),
            one.active,
            serde_json::to_string(&one.habits)?
        ],
    )?;
    if done == 1 {
        tx.exec(
            "update ticket set customer_sort = $2 where customer = $1 and customer_sort <> $2",
            params![one.id.0, &sort],
        )?;
    }
    Ok(done == 1)
}

/// Everyone at every customer, by name.
pub fn all_contacts(tx: &mut Tx<'_>) -> Result<Vec<Contact>> {
    tx.list(
        "select id, version, customer, name, salutation, role, phone, mail, remote_id, may_order_a, active, roles
         from contact order by customer, name_sort, id",
        &[],
        contact,
    )
}

/// Everyone at one customer, by name.
pub fn contacts(tx: &mut Tx<'_>, customer: CustomerId) -> Result<Vec<Contact>> {
    tx.list(
        "select id, version, customer, name, salutation, role, phone, mail, remote_id, may_order_a, active, roles
         from contact where customer = $1 order by name_sort, id",
        params![customer.0],
        contact,
    )
}

/// One contact.
pub fn get_contact(tx: &mut Tx<'_>, id: ContactId) -> Result<Option<Contact>> {
    tx.first(
        "select id, version, customer, name, salutation, role, phone, mail, remote_id, may_order_a, active, roles
         from contact where id = $1",
        params![id.0],
        contact,
    )
}

/// Adds a contact; its id and version are given here.
pub fn add_contact(tx: &mut Tx<'_>, one: &Contact) -> Result<ContactId> {
    let id = tx.number(
        "insert into contact (version, customer, name, name_sort, salutation, role, phone, mail, remote_id, may_order_a, active, roles)
         values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id",
        params![
            one.customer.0,
            &one.name,
            fold::sort_key(&one.name),
            &one.salutation,
            &one.role,
            &one.phone,
            &one.mail,
            &one.remote_id,
            one.may_order_a,
            one.active,
            serde_json::to_string(&one.roles)?
        ],
    )?;
    Ok(ContactId(id))
}

/// Changes a contact seen at its version. Answers false if it has changed since.
pub fn change_contact(tx: &mut Tx<'_>, one: &Contact) -> Result<bool> {
    let done = tx.exec(
        "update contact set version = version + 1, name = $3, name_sort = $4, salutation = $5, role = $6, phone = $7,
         mail = $8, remote_id = $9, may_order_a = $10, active = $11, roles = $12
         where id = $1 and version = $2",
        params![
            one.id.0,
            one.version,
            &one.name,
            fold::sort_key(&one.name),
            &one.salutation,
            &one.role,
            &one.phone,
            &one.mail,
            &one.remote_id,
            one.may_order_a,
            one.active,
            serde_json::to_string(&one.roles)?
        ],
    )?;
    Ok(done == 1)
}

fn customer(row: &Row) -> Result<Customer> {
    Ok(Customer {
        id: CustomerId(row.int(0)?),
        version: row.int(1)?,
        number: row.text(2)?,
        name: row.text(3)?,
        short_name: row.text(4)?,
        street: row.text(5)?,
        postcode: row.text(6)?,
        city: row.text(7)?,
        land: row.opt_word(8, Land::from_word)?,
        phone: row.text(9)?,
        mail: row.text(10)?,
        order_number: row.text(11)?,
        reference: row.text(12)?,
        note: row.text(13)?,
        standing_contact: row.opt_int(14)?.map(PersonId),
        active: row.flag(15)?,
        habits: row.json(16)?,
    })
}

fn contact(row: &Row) -> Result<Contact> {
    Ok(Contact {
        id: ContactId(row.int(0)?),
        version: row.int(1)?,
        customer: CustomerId(row.int(2)?),
        name: row.text(3)?,
        salutation: row.text(4)?,
        role: row.text(5)?,
        phone: row.text(6)?,
        mail: row.text(7)?,
        remote_id: row.text(8)?,
        may_order_a: row.flag(9)?,
        active: row.flag(10)?,
        roles: row.json(11)?,
    })
}
