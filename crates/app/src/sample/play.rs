//! Plays the sample through the use-cases, event by event in the order of time, as one transaction.

use super::clock::Clock;
use super::{Happens, Sample, SampleCase, SampleEvent};
use crate::desk::Writing;
use crate::entries::EntryRequest;
use crate::failure::{Answer, Code, Failure};
use crate::intake::{self, ConsentRequest, OpenTicket};
use crate::notes::{self, NoteRequest};
use crate::remote::{self, RemoteRequest};
use crate::tickets::acts::{self, DeliverRequest, HoldRequest, On};
use crate::tickets::edits::{self, AssignRequest, ClassifyRequest};
use crate::tickets::endings::{self, DecideRequest, DuplicateRequest, ReasonRequest, RefuseRequest, ReleaseRequest};
use crate::timers::{self, StartRequest};
use crate::{entries, jobs, office, tickets};
use callbuch_core::entries::EntryFacts;
use callbuch_core::ids::{Cid, ContactId, CustomerId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::notes::Direction;
use callbuch_core::tickets::Status;
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_store::tickets as store;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// Who is who in the sample, by key.
#[derive(Default)]
pub(super) struct Cast {
    pub(super) people: BTreeMap<String, PersonId>,
    pub(super) customers: BTreeMap<String, CustomerId>,
    pub(super) contacts: BTreeMap<String, (ContactId, String)>,
}

/// Something to play: an opening, or the n-th event of a case.
struct Step {
    at: DateTime<Utc>,
    case: usize,
    event: Option<usize>,
}

/// Sets up the office and plays all its cases.
pub(super) fn play(ctx: &mut Writing<'_, '_>, sample: &Sample) -> Answer<()> {
    let made = ctx.now;
    let cast = super::cast::gather(ctx, sample)?;
    let clock = Clock::new(&ctx.office()?.calendar, made)?;
    let mut cids: BTreeMap<usize, Cid> = BTreeMap::new();
    for (number, step) in steps(sample, &clock)?.into_iter().enumerate() {
        let case = &sample.cases[step.case];
        ctx.now = step.at.min(made);
        ctx.request = format!("sample-{number}");
        match step.event {
            None => {
                cids.insert(step.case, open(ctx, &cast, case)?);
            }
            Some(event) => happen(ctx, &cast, &clock, &cids, step.case, &case.then[event])?,
        }
    }
    ctx.now = made;
    ctx.request = "sample-end".to_owned();
    ctx.person = None;
    for cid in store::due_holds(ctx.tx, made)? {
        jobs::wake_one(ctx, cid)?;
    }
    let me = cast.person(&sample.office.default_responsible)?;
    office::sit(ctx.tx, me)?;
    start_timers(ctx, me, clock.end())?;
    ctx.now = made;
    Ok(())
}

/// Everything in the order of time; work counts when it ends.
fn steps(sample: &Sample, clock: &Clock) -> Answer<Vec<Step>> {
    let mut steps = Vec::new();
    for (case, told) in sample.cases.iter().enumerate() {
        steps.push(Step {
            at: clock.at(told.at)?,
            case,
            event: None,
        });
        for (event, told) in told.then.iter().enumerate() {
            let at = match &told.happens {
                Happens::Work {
                    minutes, clock: true, ..
                } => clock.work(told.at, *minutes)?.1,
                _ => clock.at(told.at)?,
            };
            steps.push(Step {
                at,
                case,
                event: Some(event),
            });
        }
    }
    steps.sort_by_key(|step| (step.at, step.case, step.event));
    Ok(steps)
}

fn open(ctx: &mut Writing<'_, '_>, cast: &Cast, case: &SampleCase) -> Answer<Cid> {
    ctx.person = Some(cast.person(&case.taken_by)?);
    let consent = match &case.consent {
        Some(consent) => Some(ConsentRequest {
            by: cast.contact(&consent.by)?.1,
            channel: consent.channel,
            at: None,
        }),
        None => None,
    };
    let request = OpenTicket {
        customer: cast.customer(&case.customer)?,
        contact: Some(cast.contact(&case.contact)?.0),
        new_contact: None,
        contract: None,
        channel: case.channel,
        kind: case.kind,
        priority: case.priority,
        consent,
        subject: case.subject.clone(),
        description: case.description.clone(),
        responsible: Some(cast.person(&case.responsible)?),
        order_number: case.order_number.clone(),
        timer: None,
        solved: None,
    };
    Ok(intake::open(ctx, request)?.cid)
}

fn happen(
    ctx: &mut Writing<'_, '_>,
    cast: &Cast,
    clock: &Clock,
    cids: &BTreeMap<usize, Cid>,
    case: usize,
    told: &SampleEvent,
) -> Answer<()> {
    let cid = *cids.get(&case).ok_or_else(|| unknown("case", case))?;
    let ticket = tickets::known(ctx, cid)?;
    let version = ticket.version;
    ctx.person = Some(cast.person(&told.by)?);
    match &told.happens {
        Happens::Take => acts::take(ctx, On { cid, version }).map(drop),
        Happens::HandBack => acts::hand_back(ctx, On { cid, version }).map(drop),
        Happens::Resume => acts::resume(ctx, On { cid, version }).map(drop),
        Happens::Assign { to } => edits::assign(
            ctx,
            AssignRequest {
                cid,
                version,
                responsible: cast.person(to)?,
            },
        )
        .map(drop),
        Happens::Note { text, internal } => {
            let direction = if *internal { Direction::Internal } else { Direction::Out };
            note(ctx, cid, direction, callbuch_core::tickets::Channel::Phone, None, text)
        }
        Happens::Answer { channel, text } => note(ctx, cid, Direction::Out, *channel, ticket.contact, text),
        Happens::Received { contact, channel, text } => {
            note(ctx, cid, Direction::In, *channel, Some(cast.contact(contact)?.0), text)
        }
        Happens::Attach { file } => super::growing::attach(ctx, cid, file),
        Happens::Edit { particulars } => super::growing::edit(ctx, &ticket, particulars),
        Happens::Link { kind, case } => {
            let other = *cids.get(case).ok_or_else(|| unknown("case", case))?;
            super::growing::link(ctx, &ticket, *kind, other)
        }
        Happens::Checklist { items } => super::growing::checklist(ctx, &ticket, items),
        Happens::Work { .. } => work(ctx, clock, cid, told),
        Happens::Remote { contact, channel } => {
            let (contact, by) = cast.contact(contact)?;
            let known = callbuch_store::customers::get_contact(ctx.tx, contact)?.map(|one| one.remote_id);
            let remote_id = known
                .filter(|id| !id.is_empty())
                .unwrap_or_else(|| "1234567890".to_owned());
            let request = RemoteRequest {
                cid,
                contact: Some(contact),
                remote_id,
                keep: false,
                by,
                channel: *channel,
            };
            remote::begin(ctx, request).map(drop)
        }
        Happens::Hold {
            until,
            with,
            channel,
            reason,
        } => {
            let (day, time) = clock.local(*until)?;
            let with = cast.contact(with)?.1;
            let (channel, reason) = (*channel, reason.clone());
            acts::hold(
                ctx,
                HoldRequest {
                    cid,
                    version,
                    day,
                    time: Some(time),
                    with,
                    channel,
                    reason,
                },
            )
            .map(drop)
        }
        Happens::Deliver { text } => acts::deliver(
            ctx,
            DeliverRequest {
                cid,
                version,
                text: text.clone(),
                delivered_in: None,
            },
        )
        .map(drop),
        Happens::Release { contact, channel } => endings::release(
            ctx,
            ReleaseRequest {
                cid,
                version,
                by: cast.contact(contact)?.1,
                channel: *channel,
            },
        )
        .map(drop),
        Happens::Refuse { contact, channel, text } => {
            endings::refuse(ctx, refusal(cast, cid, version, contact, *channel, text)?).map(drop)
        }
        Happens::Withdraw { contact, channel, text } => {
            endings::withdraw(ctx, refusal(cast, cid, version, contact, *channel, text)?).map(drop)
        }
        Happens::Charge { charge, text } => endings::decide(
            ctx,
            DecideRequest {
                cid,
                version,
                charge: *charge,
                reason_id: None,
                reason: text.clone(),
            },
        )
        .map(drop),
        Happens::DuplicateOf { case } => {
            let of = *cids.get(case).ok_or_else(|| unknown("case", case))?;
            endings::duplicate(
                ctx,
                DuplicateRequest {
                    cid,
                    version,
                    of,
                    merge: false,
                },
            )
            .map(drop)
        }
        Happens::Reopen { text } => endings::reopen(
            ctx,
            ReasonRequest {
                cid,
                version,
                reason: text.clone(),
            },
        )
        .map(drop),
        Happens::Priority { to, text } => {
            let request = ClassifyRequest {
                cid,
                version,
                kind: ticket.kind,
                priority: Some(*to),
                consent: None,
            };
            edits::classify(ctx, request)?;
            note(
                ctx,
                cid,
                Direction::Internal,
                callbuch_core::tickets::Channel::Phone,
                None,
                text,
            )
        }
    }
}

fn note(
    ctx: &mut Writing<'_, '_>,
    cid: Cid,
    direction: Direction,
    channel: callbuch_core::tickets::Channel,
    contact: Option<ContactId>,
    text: &str,
) -> Answer<()> {
    notes::add(
        ctx,
        NoteRequest {
            cid,
            direction,
            channel,
            contact,
            text: text.to_owned(),
        },
    )
    .map(drop)
}

fn refusal(
    cast: &Cast,
    cid: Cid,
    version: i64,
    contact: &str,
    channel: callbuch_core::tickets::Channel,
    text: &str,
) -> Answer<RefuseRequest> {
    Ok(RefuseRequest {
        cid,
        version,
        by: cast.contact(contact)?.1,
        channel,
        reason: text.to_owned(),
    })
}

fn work(ctx: &mut Writing<'_, '_>, clock: &Clock, cid: Cid, told: &SampleEvent) -> Answer<()> {
    let Happens::Work {
        activity,
        minutes,
        clock: timed,
        text,
        internal,
    } = &told.happens
    else {
        return Ok(());
    };
    let zone = ctx.zone()?;
    let (start, end) = clock.work(told.at, *minutes)?;
    let time = |at: DateTime<Utc>| callbuch_core::wall::time_of(at, zone);
    let request = EntryRequest {
        cid,
        person: ctx.person,
        activity: activity.clone(),
        day: callbuch_core::wall::day_of(start, zone),
        from: timed.then(|| time(start)),
        to: timed.then(|| time(end)),
        minutes: (!timed).then_some(Minutes(*minutes)),
        text: text.clone(),
        internal_text: internal.clone(),
        charge: None,
        facts: EntryFacts::default(),
        timer: None,
    };
    entries::add(ctx, request).map(drop)
}

/// One paused and one running timer on the cases in hand.
fn start_timers(ctx: &mut Writing<'_, '_>, me: PersonId, end: DateTime<Utc>) -> Answer<()> {
    let working = Filter {
        statuses: vec![Status::Working],
        responsible: Some(me),
        ..Filter::default()
    };
    let mut rows = store::list::page(ctx.tx, &working, Order::default(), 0, 2)?;
    rows.reverse();
    ctx.person = Some(me);
    for (row, ago) in rows.iter().zip([16, 8]) {
        ctx.now = end - TimeDelta::minutes(ago);
        timers::start(
            ctx,
            StartRequest {
                cid: Some(row.cid),
                label: String::new(),
            },
        )?;
    }
    Ok(())
}

impl Cast {
    pub(super) fn person(&self, key: &str) -> Answer<PersonId> {
        self.people.get(key).copied().ok_or_else(|| unknown("person", key))
    }

    fn customer(&self, key: &str) -> Answer<CustomerId> {
        self.customers.get(key).copied().ok_or_else(|| unknown("customer", key))
    }

    fn contact(&self, key: &str) -> Answer<(ContactId, String)> {
        self.contacts.get(key).cloned().ok_or_else(|| unknown("contact", key))
    }
}

fn unknown(what: &str, key: impl std::fmt::Display) -> Failure {
    Failure::new(Code::Internal).because(format!("the sample names a {what} {key} that it does not have"))
}
