//! The hands of an import: one only pretends, the other writes. What is decided is the same for both.

use super::ImportCounts;
use crate::customers;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::intake::CIDS;
use crate::tickets::change::{self, Payload};
use crate::tickets::index;
use crate::timeline::Happening;
use callbuch_core::charges::Charge;
use callbuch_core::customers::{Contact, Customer};
use callbuch_core::entries::{EntryFacts, TimeEntry};
use callbuch_core::ids::{Cid, ContactId, CustomerId, EntryId, NoteId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::notes::{Direction, Note};
use callbuch_core::tickets::Channel;
use callbuch_core::tickets::ticket::Ticket;
use callbuch_store::{counters, entries, imports, notes, search, tickets};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::BTreeMap;

/// The most minutes of one entry.
const DAY: i64 = 1440;

/// What a case brings besides itself.
pub(super) struct Beside {
    /// Its number over there.
    pub number: String,
    /// The word for its state over there.
    pub word: String,
    /// The customer's name, for the search.
    pub customer: String,
    /// Who asked, for the search.
    pub contact: String,
    /// What was said, and when.
    pub notes: Vec<(DateTime<Utc>, String)>,
    /// What was worked.
    pub worked: Minutes,
    /// On which day that counts.
    pub day: NaiveDate,
    /// What the entry of it says.
    pub worked_text: String,
}

/// Does what was decided, or pretends to.
pub(super) trait Hand<'r, 'c: 'r> {
    /// What is there.
    fn see(&mut self) -> &mut Reading<'r, 'c>;
    /// ImportCounts what comes besides the rows themselves.
    fn counts(&mut self) -> &mut ImportCounts;
    /// A new customer, by its number over there.
    fn add_customer(&mut self, one: Customer, number: &str) -> Answer<CustomerId>;
    /// A new contact, by its number over there.
    fn add_contact(&mut self, one: Contact, number: &str) -> Answer<ContactId>;
    /// A new case.
    fn add_case(&mut self, one: Ticket, beside: &Beside) -> Answer<Cid>;
    /// A customer as it is there now.
    fn change_customer(&mut self, after: Customer) -> Answer<()>;
    /// A contact as it is there now.
    fn change_contact(&mut self, after: Contact) -> Answer<()>;
    /// A case as it is there now, with what is new of it.
    fn change_case(&mut self, before: &Ticket, after: Ticket, beside: &Beside) -> Answer<()>;
    /// Something here turns out to be this one over there.
    fn recognise(&mut self, entity: &str, id: i64, number: &str) -> Answer<()>;
}

/// Only looks.
pub(super) struct Trial<'t, 'r, 'c> {
    pub ctx: &'t mut Reading<'r, 'c>,
    pub counts: ImportCounts,
    /// The last made-up id: below any real one.
    pub made: i64,
}

/// Writes.
pub(super) struct Hands<'t, 'r, 'c> {
    pub ctx: &'t mut Writing<'r, 'c>,
    pub counts: ImportCounts,
    pub import: i64,
    pub source: &'t str,
    pub person: PersonId,
}

impl<'r, 'c: 'r> Hand<'r, 'c> for Trial<'_, 'r, 'c> {
    fn see(&mut self) -> &mut Reading<'r, 'c> {
        self.ctx
    }

    fn counts(&mut self) -> &mut ImportCounts {
        &mut self.counts
    }

    fn add_customer(&mut self, _: Customer, _: &str) -> Answer<CustomerId> {
        self.made -= 1;
        Ok(CustomerId(self.made))
    }

    fn add_contact(&mut self, _: Contact, _: &str) -> Answer<ContactId> {
        self.made -= 1;
        Ok(ContactId(self.made))
    }

    fn add_case(&mut self, _: Ticket, _: &Beside) -> Answer<Cid> {
        self.made -= 1;
        Ok(Cid(self.made))
    }

    fn change_customer(&mut self, _: Customer) -> Answer<()> {
        Ok(())
    }

    fn change_contact(&mut self, _: Contact) -> Answer<()> {
        Ok(())
    }

    fn change_case(&mut self, _: &Ticket, _: Ticket, _: &Beside) -> Answer<()> {
        Ok(())
    }

    fn recognise(&mut self, _: &str, _: i64, _: &str) -> Answer<()> {
        Ok(())
    }
}

impl<'r, 'c: 'r> Hand<'r, 'c> for Hands<'_, 'r, 'c> {
    fn see(&mut self) -> &mut Reading<'r, 'c> {
        self.ctx
    }

    fn counts(&mut self) -> &mut ImportCounts {
        &mut self.counts
    }

    fn add_customer(&mut self, one: Customer, number: &str) -> Answer<CustomerId> {
        let id = customers::add(self.ctx, one)?.id;
        self.note("customer", id.0, number, true)?;
        Ok(id)
    }

    fn add_contact(&mut self, one: Contact, number: &str) -> Answer<ContactId> {
        let id = customers::add_contact(self.ctx, one)?.id;
        self.note("contact", id.0, number, true)?;
        Ok(id)
    }

    fn add_case(&mut self, mut one: Ticket, beside: &Beside) -> Answer<Cid> {
        one.cid = Cid(counters::next(self.ctx.tx, CIDS)?);
        tickets::add(self.ctx.tx, &one)?;
        self.log_case(&one, beside)?;
        self.note("ticket", one.cid.0, &beside.number, true)?;
        let mut body = one.description.clone();
        for note in &beside.notes {
            self.say(&one, note)?;
            body.push('\n');
            body.push_str(&note.1);
        }
        if beside.worked > Minutes(0) {
            self.book(&one, beside.worked, beside)?;
            tickets::sum_time(self.ctx.tx, one.cid)?;
        }
        let head = format!(
            "{} {} {} {} {} {}",
            one.cid, one.subject, beside.customer, beside.contact, one.order_number, beside.number
        );
        search::put(self.ctx.tx, one.cid, &head, &body)?;
        Ok(one.cid)
    }

    fn change_customer(&mut self, after: Customer) -> Answer<()> {
        customers::change(self.ctx, after).map(drop)
    }

    fn change_contact(&mut self, after: Contact) -> Answer<()> {
        customers::change_contact(self.ctx, after).map(drop)
    }

    fn change_case(&mut self, before: &Ticket, after: Ticket, beside: &Beside) -> Answer<()> {
        if *before != after {
            let happening = Happening::ImportedAgain {
                source: self.source.to_owned(),
            };
            change::save(self.ctx, before, after.clone(), happening)?;
        }
        for note in &beside.notes {
            self.say(&after, note)?;
        }
        if beside.worked > Minutes(0) {
            self.book(&after, beside.worked, beside)?;
            tickets::sum_time(self.ctx.tx, after.cid)?;
        }
        index::ticket(self.ctx, after.cid)
    }

    fn recognise(&mut self, entity: &str, id: i64, number: &str) -> Answer<()> {
        self.note(entity, id, number, false)
    }
}

impl Hands<'_, '_, '_> {
    fn note(&mut self, entity: &str, id: i64, number: &str, made: bool) -> Answer<()> {
        let one = imports::Imported {
            import: self.import,
            entity: entity.to_owned(),
            id,
            source: self.source.to_owned(),
            number: number.to_owned(),
            made,
        };
        Ok(imports::note(self.ctx.tx, &one)?)
    }

    fn log_case(&mut self, one: &Ticket, beside: &Beside) -> Answer<()> {
        let happening = Happening::Imported {
            source: self.source.to_owned(),
            number: beside.number.clone(),
            word: beside.word.clone(),
        };
        let whole = serde_json::to_value(one).map_err(|error| Failure::new(Code::Internal).because(error))?;
        let action = happening.action();
        let payload = Payload {
            happening,
            changes: BTreeMap::from([("ticket".to_owned(), (serde_json::Value::Null, whole))]),
            undoes: None,
        };
        self.ctx.log("ticket", one.cid.0, &action, &payload)
    }

    fn say(&mut self, case: &Ticket, (at, text): &(DateTime<Utc>, String)) -> Answer<()> {
        let note = Note {
            id: NoteId(0),
            cid: case.cid,
            at: *at,
            person: self.person,
            contact: None,
            // Whether a customer was to read it is not known, so none does.
            direction: Direction::Internal,
            channel: Channel::Mail,
            text: text.clone(),
        };
        let id = notes::add(self.ctx.tx, &note)?;
        imports::mark_written(self.ctx.tx, self.import, &[id.0], &[])?;
        Ok(())
    }

    /// Work of another program: never billed, in entries of a day at most.
    fn book(&mut self, case: &Ticket, Minutes(worked): Minutes, beside: &Beside) -> Answer<()> {
        let mut left = worked;
        let mut day = beside.day;
        while left > 0 {
            let entry = TimeEntry {
                id: EntryId(0),
                version: 1,
                cid: case.cid,
                person: case.responsible,
                activity: String::new(),
                day,
                span: None,
                minutes: Minutes(left.min(DAY)),
                text: beside.worked_text.clone(),
                internal_text: String::new(),
                charge: Some(Charge::Internal),
                facts: EntryFacts::default(),
                created: self.ctx.now,
                statement: None,
            };
            let id = entries::add(self.ctx.tx, &entry)?;
            imports::mark_written(self.ctx.tx, self.import, &[], &[id.0])?;
            left -= DAY;
            day -= TimeDelta::days(1);
        }
        Ok(())
    }
}
