//! Who is in the office: enough to tell a story with.

use crate::World;
use serde_json::{Value, json};

/// The ids of people, customers, contacts and contracts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// Sabine Krause; she sits here and is responsible when nobody else is.
    pub krause: i64,
    /// Jörg Böhm.
    pub boehm: i64,
    /// Müller Metallbau GmbH, with a contract; Böhm is its standing contact.
    pub mueller: i64,
    /// Ilse Brandt at Müller; may order priority A; has a remote ID.
    pub brandt: i64,
    /// The contract of Müller: 95,00 €, each started 15 minutes per case and day.
    pub plus: i64,
    /// Nordlicht Reederei, without a contract.
    pub nordlicht: i64,
    /// Wiebke Petersen at Nordlicht.
    pub petersen: i64,
}

pub fn furnish(world: &mut World) {
    let office = json!({
        "name": "Hanse Kontor Software GmbH", "street": "Kontorweg 14", "town": "20457 Hamburg", "phone": "040 66969-0",
        "mail": "support@hansekontor.example", "land": "HH", "first_cid": 4711, "person": "Sabine Krause",
        "initials": "SK", "management": [], "language": "de", "rate": 12000,
    });
    let status = world.call("setup_office", office);
    world.known.krause = id(&status["person"]["id"]);
    world.known.boehm = id(&world.call("person_add", person("Jörg Böhm", "JB"))["id"]);
    let boehm = world.known.boehm;
    world.known.mueller = id(&world.call(
        "customer_add",
        customer("Müller Metallbau GmbH", "Hildesheim", Some(boehm)),
    )["id"]);
    let mueller = world.known.mueller;
    let brandt = contact(mueller, "Ilse Brandt", "05121 4406-17", "1204887310", true);
    world.known.brandt = id(&world.call("contact_add", brandt)["id"]);
    world.known.plus = id(&world.call("contract_add", contract(mueller))["id"]);
    let nordlicht = customer("Nordlicht Reederei GmbH & Co. KG", "Lübeck", None);
    world.known.nordlicht = id(&world.call("customer_add", nordlicht)["id"]);
    let petersen = contact(world.known.nordlicht, "Wiebke Petersen", "0451 88907-24", "", false);
    world.known.petersen = id(&world.call("contact_add", petersen)["id"]);
}

fn id(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

/// A person's card.
pub fn person(name: &str, initials: &str) -> Value {
    json!({
        "id": 0, "version": 0, "name": name, "initials": initials, "mail": "", "phone": "", "role": "", "absence": null,
        "substitute": null, "active": true,
    })
}

fn customer(name: &str, city: &str, standing: Option<i64>) -> Value {
    json!({
        "id": 0, "version": 0, "number": "10217", "name": name, "short_name": "", "street": "Amselweg 3",
        "postcode": "31134", "city": city, "land": "NI", "phone": "", "mail": "", "order_number": "", "reference": "",
        "note": "", "standing_contact": standing, "active": true,
    })
}

fn contact(customer: i64, name: &str, phone: &str, remote_id: &str, may_order_a: bool) -> Value {
    json!({
        "id": 0, "version": 0, "customer": customer, "name": name, "salutation": "Frau", "role": "Buchhaltung",
        "phone": phone, "mail": "", "remote_id": remote_id, "may_order_a": may_order_a, "active": true,
    })
}

fn contract(customer: i64) -> Value {
    let activity = |name: &str, rate: i64| json!({ "name": name, "rate": rate, "increment": 15, "rounding": "up", "scope": "case_day", "minimum": 0 });
    json!({
        "id": 0, "version": 0, "customer": customer, "number": "PV-2024-017", "name": "Pflege Plus",
        "product": "Kontor Finanz", "active": true,
        "terms": [{
            "valid_from": "2024-01-01",
            "activities": [activity("Hotline", 9500), activity("Fernwartung", 10800)],
            "targets": {
                "a": { "response": 60, "solution": 240, "cost_words": "A kostet 50 % Zuschlag." },
                "b": { "response": 240, "solution": 480, "cost_words": "" },
                "c": { "response": 480, "solution": 2400, "cost_words": "" },
            },
            "coverage": { "error": "error_correction", "assistance": "chargeable" },
        }],
    })
}
