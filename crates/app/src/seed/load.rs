//! Writes seed cases through the store, with their notes, times, log entries and search words.

use super::{SeedCase, SeedMessage, SeedTime};
use crate::commands::Nothing;
use crate::desk::{Desk, Writing};
use crate::failure::Answer;
use crate::intake::CIDS;
use crate::setup::{self, Setup};
use crate::tickets::change::Payload;
use crate::timeline::Happening;
use crate::{customers, deadlines, office, people};
use callbuch_core::charges::Charge;
use callbuch_core::customers::Customer;
use callbuch_core::entries::{EntryFacts, TimeEntry};
use callbuch_core::ids::{Cid, CustomerId, EntryId, NoteId, PersonId};
use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::notes::{Direction, Note};
use callbuch_core::people::Person;
use callbuch_core::statements::finished::Habits;
use callbuch_core::tickets::ticket::{ClosedBy, Closing, Decision, Delivery, Facts, Hold, Pause, Ticket};
use callbuch_core::tickets::{Channel, Kind, Priority, Status};
use callbuch_core::wall;
use callbuch_store::{counters, entries, notes, search, tickets};
use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Where the file's names lead in the database.
pub(super) struct Loader {
    people: BTreeMap<String, PersonId>,
    customers: BTreeMap<i64, CustomerId>,
    zone: Tz,
    /// How many loads there were: each is one act with an id of its own.
    loads: u32,
}

impl Loader {
    /// Sets up an office for the cases.
    pub(super) fn set_up(desk: &Desk, now: DateTime<Utc>) -> Answer<Self> {
        let wanted = Setup {
            name: "Messbüro GmbH".to_owned(),
            street: "Messweg 1".to_owned(),
            town: "20095 Hamburg".to_owned(),
            phone: String::new(),
            mail: "support@messbuero.example".to_owned(),
            land: None,
            first_cid: 1,
            person: "Sabine Krause".to_owned(),
            initials: "SK".to_owned(),
            management: Vec::new(),
            language: Language::De,
            rate: Cents(9500),
            logo: None,
        };
        let first = desk.act(now, "seed-office", |ctx| setup::begin(ctx, wanted.clone()))?;
        let me = first.person.map(|person| person.id).unwrap_or(PersonId(1));
        let office = desk.read(now, |ctx| office::get(ctx, Nothing {}))?.office;
        let people = BTreeMap::from([("s.krause".to_owned(), me)]);
        Ok(Self {
            people,
            customers: BTreeMap::new(),
            zone: office::zone(&office),
            loads: 0,
        })
    }

    /// Writes some cases in one transaction.
    pub(super) fn load(&mut self, desk: &Desk, cases: &[SeedCase], now: DateTime<Utc>) -> Answer<()> {
        self.loads += 1;
        let request = format!("seed-{}", self.loads);
        desk.act(now, &request, |ctx| {
            for case in cases {
                ctx.now = now;
                self.case(ctx, case, now)?;
            }
            Ok(())
        })
    }

    fn case(&mut self, ctx: &mut Writing<'_, '_>, case: &SeedCase, now: DateTime<Utc>) -> Answer<()> {
        let (customer, person) = (self.customer(ctx, case)?, self.person(ctx, &case.handler)?);
        let ticket = self.ticket(case, customer, person, now);
        ctx.person = Some(person);
        let mut ticket = deadlines::promised(ctx, &ticket)?;
        ticket.cid = Cid(counters::next(ctx.tx, CIDS)?);
        tickets::add(ctx.tx, &ticket)?;
        ctx.now = ticket.received;
        told(
            ctx,
            ticket.cid,
            Happening::Opened {
                channel: ticket.channel,
                contact: String::new(),
            },
        )?;
        if let Some(delivery) = &ticket.facts.delivery {
            ctx.now = delivery.at;
            told(
                ctx,
                ticket.cid,
                Happening::Delivered {
                    text: delivery.what.clone(),
                },
            )?;
            told(
                ctx,
                ticket.cid,
                Happening::Released {
                    by: case.customer_name.clone(),
                    channel: Channel::Mail,
                },
            )?;
        }
        let mut body = ticket.description.clone();
        for message in &case.messages {
            self.note(ctx, ticket.cid, person, message)?;
            body.push('\n');
            body.push_str(&message.body);
        }
        for time in &case.times {
            self.time(ctx, ticket.cid, person, time, now)?;
        }
        tickets::sum_time(ctx.tx, ticket.cid)?;
        search::put(
            ctx.tx,
            ticket.cid,
            &format!("{} {} {}", ticket.cid, ticket.subject, case.customer_name),
            &body,
        )?;
        Ok(())
    }

    fn customer(&mut self, ctx: &mut Writing<'_, '_>, case: &SeedCase) -> Answer<CustomerId> {
        if let Some(known) = self.customers.get(&case.customer) {
            return Ok(*known);
        }
        let customer = Customer {
            id: CustomerId(0),
            version: 0,
            number: format!("K{:05}", case.customer),
            name: case.customer_name.clone(),
            short_name: String::new(),
            street: String::new(),
            postcode: String::new(),
            city: String::new(),
            land: None,
            phone: String::new(),
            mail: case.email.clone(),
            order_number: String::new(),
            reference: String::new(),
            note: String::new(),
            standing_contact: None,
            habits: Habits::default(),
            active: true,
        };
        let id = customers::add(ctx, customer)?.id;
        self.customers.insert(case.customer, id);
        Ok(id)
    }

    fn person(&mut self, ctx: &mut Writing<'_, '_>, handler: &str) -> Answer<PersonId> {
        if let Some(known) = self.people.get(handler) {
            return Ok(*known);
        }
        let words = handler.split('.').map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect::<String>())
                .unwrap_or_default()
        });
        let name = words.collect::<Vec<_>>().join(" ");
        let initials = name.split(' ').filter_map(|word| word.chars().next()).take(4).collect();
        let person = Person {
            id: PersonId(0),
            version: 0,
            name,
            initials,
            mail: String::new(),
            phone: String::new(),
            role: String::new(),
            absence: None,
            substitute: None,
            active: true,
        };
        let id = people::add(ctx, person)?.id;
        self.people.insert(handler.to_owned(), id);
        Ok(id)
    }

    fn ticket(&self, case: &SeedCase, customer: CustomerId, person: PersonId, now: DateTime<Utc>) -> Ticket {
        let received = self.instant(case.created);
        let last = case
            .messages
            .last()
            .map_or(received, |message| self.instant(message.at))
            .min(now);
        let (kind, status) = (kind(&case.kind), status(&case.status));
        let mut facts = Facts {
            reached: BTreeMap::from([(Status::Open, received), (status, last)]),
            ..Facts::default()
        };
        if matches!(status, Status::Hold | Status::Closed) {
            facts.pauses = vec![Pause { from: last, to: None }];
        }
        match status {
            Status::Hold => facts.hold = Some(self.hold(case, person, now)),
            Status::Closed => ended(&mut facts, case, kind, person, last),
            _ => {}
        }
        Ticket {
            cid: Cid(0),
            version: 1,
            customer,
            contact: None,
            contract: None,
            channel: Channel::Mail,
            kind,
            kind_confirmed: true,
            priority: Priority::from_word(&case.priority.to_lowercase()),
            status,
            subject: case.subject.clone(),
            description: case.description.clone(),
            responsible: person,
            taken_by: person,
            received,
            changed: last,
            order_number: String::new(),
            facts,
        }
    }

    fn hold(&self, case: &SeedCase, by: PersonId, now: DateTime<Utc>) -> Hold {
        let day = case
            .wiedervorlage
            .unwrap_or(wall::day_of(now, self.zone) + Days::new(14));
        Hold {
            until: wall::moment(day, NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default(), self.zone),
            timed: false,
            with: case.customer_name.clone(),
            channel: Channel::Phone,
            reason: "Rückmeldung des Kunden".to_owned(),
            by,
            due: false,
        }
    }

    fn note(&self, ctx: &mut Writing<'_, '_>, cid: Cid, person: PersonId, message: &SeedMessage) -> Answer<()> {
        let direction = match (message.internal, message.from.contains('@')) {
            (true, _) => Direction::Internal,
            (false, true) => Direction::In,
            (false, false) => Direction::Out,
        };
        let at = self.instant(message.at);
        let text = message.body.clone();
        let note = Note {
            id: NoteId(0),
            cid,
            at,
            person,
            contact: None,
            direction,
            channel: Channel::Mail,
            text,
        };
        notes::add(ctx.tx, &note)?;
        Ok(())
    }

    fn time(
        &self,
        ctx: &mut Writing<'_, '_>,
        cid: Cid,
        person: PersonId,
        time: &SeedTime,
        now: DateTime<Utc>,
    ) -> Answer<()> {
        let entry = TimeEntry {
            id: EntryId(0),
            version: 1,
            cid,
            person,
            activity: "Hotline".to_owned(),
            day: time.date.min(wall::day_of(now, self.zone)),
            span: None,
            minutes: Minutes(time.minutes.clamp(1, 1440)),
            text: time.note.clone(),
            internal_text: String::new(),
            charge: (!time.billable).then_some(Charge::Goodwill),
            facts: EntryFacts::default(),
            created: now,
            statement: None,
        };
        entries::add(ctx.tx, &entry)?;
        Ok(())
    }

    fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        wall::moment(local.date(), local.time(), self.zone)
    }
}

fn told(ctx: &mut Writing<'_, '_>, cid: Cid, happening: Happening) -> Answer<()> {
    let action = happening.action();
    ctx.log(
        "ticket",
        cid.0,
        &action,
        &Payload {
            happening,
            changes: BTreeMap::new(),
            undoes: None,
        },
    )
}

/// Delivered, released and decided, all at one moment.
fn ended(facts: &mut Facts, case: &SeedCase, kind: Kind, by: PersonId, at: DateTime<Utc>) {
    facts.delivery = Some(Delivery {
        what: case.subject.clone(),
        at,
        by,
    });
    let how = ClosedBy::Release {
        by: case.customer_name.clone(),
        channel: Channel::Mail,
    };
    facts.closing = Some(Closing { how, at, by });
    let charge = match kind {
        Kind::Error => Charge::ErrorCorrection,
        _ => Charge::Chargeable,
    };
    facts.decision = Some(Decision {
        charge,
        named: None,
        reason: String::new(),
        by,
        at,
    });
}

fn kind(word: &str) -> Kind {
    match word {
        "Störung" => Kind::Error,
        "Änderung" => Kind::Extension,
        "Wartung" => Kind::Suggestion,
        _ => Kind::Assistance,
    }
}

fn status(word: &str) -> Status {
    match word {
        "in Arbeit" => Status::Working,
        "wartet" => Status::Hold,
        "erledigt" => Status::Closed,
        _ => Status::Open,
    }
}
