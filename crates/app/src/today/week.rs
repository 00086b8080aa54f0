//! A week of one person, day by day: what was booked, what is missing within the office's hours.

use super::strip::{self, Piece};
use crate::desk::Reading;
use crate::failure::Answer;
use crate::{deadlines, fields, office};
use callbuch_core::calendars::Frame;
use callbuch_core::calendars::hours::{Closed, OpenHours};
use callbuch_core::charges::Charge;
use callbuch_core::entries::state::EntryState;
use callbuch_core::ids::{Cid, EntryId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::office::Review;
use callbuch_core::wall;
use callbuch_store::entries::{self, ToldEntry};
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use ts_rs::TS;

/// Which week.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WeekQuery {
    /// Any day of it; none for this week.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// Whose; none for who sits here.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// A week from Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekSheet {
    /// Whose.
    pub person: PersonId,
    /// Its Monday.
    pub from: NaiveDate,
    /// Its Sunday.
    pub to: NaiveDate,
    /// Today at the office.
    pub today: NaiveDate,
    /// Seven days.
    pub days: Vec<DaySheet>,
    /// Booked in all.
    pub worked: Minutes,
    /// Of that, entered by duration: it fills no gap, because nobody knows when it was.
    pub by_duration: Minutes,
    /// Gaps in all.
    pub gaps: Minutes,
}

/// A day of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DaySheet {
    /// The day.
    pub day: NaiveDate,
    /// Why the office is closed on it, if it is.
    pub closed: Option<Closed>,
    /// The office's hours on it, in minutes of the day.
    pub frames: Vec<Frame>,
    /// What was booked, in the order of the day; without a clock last.
    pub entries: Vec<SheetEntry>,
    /// What is neither booked nor a break, up to now.
    pub gaps: Vec<Frame>,
    /// Booked in all.
    pub worked: Minutes,
}

/// An entry on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetEntry {
    /// Which.
    pub id: EntryId,
    /// On which case.
    pub cid: Cid,
    /// The customer's short name.
    pub customer: String,
    /// The case's subject.
    pub subject: String,
    /// The activity.
    pub activity: String,
    /// The customer's text.
    pub text: String,
    /// When, in minutes of the day; none without a clock.
    pub frame: Option<Frame>,
    /// Worked minutes.
    pub minutes: Minutes,
    /// Who pays; none while nobody decided.
    pub charge: Option<Charge>,
    /// How far it has come.
    pub state: EntryState,
    /// Whether it was written down on a later day than its own.
    pub late: bool,
}

/// A week of one person.
///
/// # Errors
/// [`crate::failure::Code::NobodySeated`]; [`crate::failure::Code::Invalid`] at `day` for a year out of reach.
pub fn week(ctx: &mut Reading<'_, '_>, wanted: WeekQuery) -> Answer<WeekSheet> {
    let office = ctx.office()?;
    let (zone, today) = (office::zone(&office), ctx.today()?);
    let person = match wanted.person {
        Some(person) => person,
        None => ctx.seated()?,
    };
    let day = fields::year("day", wanted.day.unwrap_or(today))?;
    let from = day.week(chrono::Weekday::Mon).first_day();
    let to = from + Days::new(6);
    // What began on Sunday may reach into Monday.
    let booked = entries::told(ctx.tx, person, from - Days::new(1), to)?;
    let running = if (from..=to).contains(&today) {
        strip::running(ctx, person, zone)?
    } else {
        None
    };
    let hours = deadlines::hours(&office.calendar)?;
    let picture = Picture {
        booked: &booked,
        running: running.map(|piece: Piece| piece.frame),
        week: &office.calendar.week,
        hours: &hours,
        review: office.review,
        today,
        now: strip::minute_of(ctx.now, zone),
        zone,
    };
    let days: Vec<DaySheet> = from.iter_days().take(7).map(|day| picture.day(day)).collect();
    let of_week = booked.iter().filter(|told| told.entry.day >= from);
    let by_duration = of_week.filter(|told| told.entry.span.is_none());
    Ok(WeekSheet {
        person,
        from,
        to,
        today,
        worked: days.iter().map(|day| day.worked).sum(),
        by_duration: by_duration.map(|told| told.entry.minutes).sum(),
        gaps: days.iter().flat_map(|day| &day.gaps).map(length).sum(),
        days,
    })
}

/// What all days of a week are made of.
struct Picture<'a> {
    booked: &'a [ToldEntry],
    /// What the running timer takes of today.
    running: Option<Frame>,
    week: &'a [Vec<Frame>; 7],
    hours: &'a OpenHours,
    review: Review,
    today: NaiveDate,
    /// Now, in minutes of today.
    now: u16,
    zone: Tz,
}

impl Picture<'_> {
    fn day(&self, day: NaiveDate) -> DaySheet {
        let own: Vec<&ToldEntry> = self.booked.iter().filter(|told| told.entry.day == day).collect();
        let closed = self.hours.closed(day);
        let frames = match closed {
            None => Frame::merged(&self.week[day.weekday().num_days_from_monday() as usize]),
            Some(_) => Vec::new(),
        };
        let mut taken: Vec<Frame> = self
            .booked
            .iter()
            .filter_map(|told| taken_of(told, day, self.zone))
            .collect();
        let until = match day.cmp(&self.today) {
            Ordering::Less => 1440,
            Ordering::Equal => {
                taken.extend(self.running);
                self.now
            }
            Ordering::Greater => 0,
        };
        DaySheet {
            day,
            closed,
            gaps: strip::gaps(&frames, &taken, until),
            frames,
            worked: own.iter().map(|told| told.entry.minutes).sum(),
            entries: own
                .iter()
                .map(|told| sheet_entry(told, self.review, self.zone))
                .collect(),
        }
    }
}

fn length(frame: &Frame) -> Minutes {
    Minutes(i64::from(frame.to) - i64::from(frame.from))
}

/// What an entry takes of a day, also of the one after midnight.
fn taken_of(told: &ToldEntry, day: NaiveDate, zone: Tz) -> Option<Frame> {
    let (start, end) = told.entry.span?;
    let frame = frame_on(start, end, day, zone);
    (frame.from < frame.to).then_some(frame)
}

fn frame_on(start: DateTime<Utc>, end: DateTime<Utc>, day: NaiveDate, zone: Tz) -> Frame {
    let minute = |at: DateTime<Utc>| match wall::day_of(at, zone).cmp(&day) {
        Ordering::Less => 0,
        Ordering::Equal => strip::minute_of(at, zone),
        Ordering::Greater => 1440,
    };
    Frame {
        from: minute(start),
        to: minute(end),
    }
}

fn sheet_entry(told: &ToldEntry, review: Review, zone: Tz) -> SheetEntry {
    let entry = &told.entry;
    SheetEntry {
        id: entry.id,
        cid: entry.cid,
        customer: told.customer.clone(),
        subject: told.subject.clone(),
        activity: entry.activity.clone(),
        text: entry.text.clone(),
        frame: entry.span.map(|(start, end)| frame_on(start, end, entry.day, zone)),
        minutes: entry.minutes,
        charge: entry.charge.or(told.decision),
        state: entry.state(review, told.decision.is_some(), told.is_invoiced),
        late: wall::day_of(entry.created, zone) > entry.day,
    }
}
