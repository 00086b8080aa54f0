//! A row of another program as a case of ours: in a state it can stand in by the table (RULES §8).

use super::known::Known;
use crate::desk::Reading;
use crate::failure::Answer;
use crate::{deadlines, office};
use callbuch_core::ids::{Cid, ContactId, CustomerId, PersonId};
use callbuch_core::imports::dates::Said;
use callbuch_core::imports::records::{Fault, Finding, Record};
use callbuch_core::imports::{Field, Plan};
use callbuch_core::language::Language;
use callbuch_core::tickets::ticket::{ClosedBy, Closing, Delivery, Facts, Hold, Pause, Ticket};
use callbuch_core::tickets::{Channel, Kind, Status, checks};
use callbuch_core::wall;
use callbuch_i18n::catalogue::Catalogue;
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// After how many days a case on Hold comes back that says no day itself.
const BACK_AFTER: u64 = 14;

/// Whose a row is.
#[derive(Clone, Copy)]
pub(super) struct Whose<'w> {
    pub customer: CustomerId,
    pub customer_name: &'w str,
    pub contact: Option<ContactId>,
}

/// The moments of a row, none of them in the future.
struct Moments {
    received: DateTime<Utc>,
    changed: DateTime<Utc>,
    closed: DateTime<Utc>,
}

/// Builds the case.
pub(super) fn build(
    ctx: &mut Reading<'_, '_>,
    known: &Known,
    plan: &Plan,
    record: &Record,
    whose: Whose<'_>,
    findings: &mut Vec<Finding>,
) -> Answer<Ticket> {
    let office = ctx.office()?;
    let zone = office::zone(&office);
    let at = moments(record, zone, ctx.now, findings);
    let responsible = responsible(known, plan, record, findings);
    let kind = record.kind.unwrap_or(Kind::Assistance);
    let status = record.status.unwrap_or(Status::Open);
    let facts = Facts {
        reached: BTreeMap::from([(Status::Open, at.received), (status, at.changed)]),
        ..Facts::default()
    };
    let stand = Stand {
        status,
        at: &at,
        by: responsible,
        zone,
        language: office.language,
        source: &plan.source,
    };
    let facts = stand.facts(facts, record, whose.customer_name, ctx.now, findings);
    let ticket = Ticket {
        cid: Cid(0),
        version: 1,
        customer: whose.customer,
        contact: whose.contact,
        contract: known.contracts.get(&whose.customer).copied(),
        channel: Channel::Mail,
        kind,
        kind_confirmed: checks::classified(kind, true, record.priority).is_ok(),
        priority: record.priority,
        status,
        subject: record.name.clone(),
        description: record.description.clone(),
        responsible,
        taken_by: responsible,
        received: at.received,
        changed: at.changed.max(at.received),
        order_number: record.order_number.clone(),
        facts,
    };
    // What was closed elsewhere was promised elsewhere.
    if status == Status::Closed {
        return Ok(ticket);
    }
    deadlines::promised(ctx, &ticket)
}

/// Where a case stands, and what goes with that.
struct Stand<'s> {
    status: Status,
    at: &'s Moments,
    by: PersonId,
    zone: Tz,
    language: Language,
    source: &'s str,
}

impl Stand<'_> {
    fn facts(
        &self,
        mut facts: Facts,
        record: &Record,
        customer: &str,
        now: DateTime<Utc>,
        findings: &mut Vec<Finding>,
    ) -> Facts {
        let words = Catalogue::of(self.language);
        let taken_over = |key: &str| {
            let args = [("source", self.source.into()), ("word", (&record.status_word).into())];
            words.text(key, &args)
        };
        match self.status {
            Status::Open | Status::Working => {}
            Status::Hold => {
                facts.hold = Some(Hold {
                    until: back(record, self.zone, now, findings),
                    timed: record.resubmission.is_some_and(|said| said.timed),
                    with: or(&record.contact, customer),
                    channel: Channel::Mail,
                    reason: taken_over("import-hold-reason"),
                    by: self.by,
                    due: false,
                });
            }
            // Counted from today: a term for objections that nobody told the customer of may not have run out already.
            Status::Delivered => {
                facts.delivery = Some(Delivery {
                    what: taken_over("import-delivered"),
                    at: now,
                    by: self.by,
                });
            }
            Status::Closed => {
                facts.reached.insert(Status::Closed, self.at.closed);
                let how = ClosedBy::Imported {
                    source: self.source.to_owned(),
                    word: record.status_word.clone(),
                };
                facts.closing = Some(Closing {
                    how,
                    at: self.at.closed,
                    by: self.by,
                });
            }
        }
        if matches!(self.status, Status::Hold | Status::Delivered | Status::Closed) {
            let from = if self.status == Status::Closed {
                self.at.closed
            } else {
                self.at.changed
            };
            facts.pauses = vec![Pause { from, to: None }];
        }
        facts
    }
}

fn moments(record: &Record, zone: Tz, now: DateTime<Utc>, findings: &mut Vec<Finding>) -> Moments {
    let mut past = |field: Field, said: Option<Said>| {
        let at = said?.instant(zone);
        // Clocks differ, and zones are often not told.
        if at > now + TimeDelta::days(1) {
            let day = at.with_timezone(&zone).date_naive().to_string();
            findings.push(Finding::of(Fault::Future, field, &day));
        }
        Some(at.min(now))
    };
    let received = past(Field::Received, record.received);
    let changed = past(Field::Changed, record.changed);
    let closed = past(Field::Closed, record.closed);
    let received = received.or(changed).or(closed).unwrap_or(now);
    let closed = closed.or(changed).unwrap_or(received).max(received);
    Moments {
        received,
        changed: changed.unwrap_or(received).max(received),
        closed,
    }
}

fn back(record: &Record, zone: Tz, now: DateTime<Utc>, findings: &mut Vec<Finding>) -> DateTime<Utc> {
    let morning = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
    match record.resubmission {
        Some(said) if said.timed => said.instant(zone),
        Some(said) => wall::moment(said.local.date(), morning, zone),
        None => {
            findings.push(Finding::of(
                Fault::NoResubmission,
                Field::Resubmission,
                &record.status_word,
            ));
            wall::moment(wall::day_of(now, zone) + Days::new(BACK_AFTER), morning, zone)
        }
    }
}

fn responsible(known: &Known, plan: &Plan, record: &Record, findings: &mut Vec<Finding>) -> PersonId {
    let word = &record.responsible;
    let person = match plan.people.get(word) {
        Some(chosen) => *chosen,
        None => {
            let person = known.person(word);
            if person.is_none() && !word.is_empty() {
                findings.push(Finding::of(Fault::NoPerson, Field::Responsible, word));
            }
            person
        }
    };
    person.unwrap_or(known.default_person)
}

fn or(text: &str, other: &str) -> String {
    let text = if text.is_empty() { other } else { text };
    text.to_owned()
}
