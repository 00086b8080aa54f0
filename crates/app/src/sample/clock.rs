//! The sample's calendar: its moments are counted from the day it is made on.

use super::Moment;
use crate::deadlines;
use crate::failure::{Answer, Code, Failure};
use callbuch_core::calendars::ServiceCalendar;
use callbuch_core::calendars::hours::OpenHours;
use callbuch_core::wall;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// How far back the sample's last day reaches, in minutes.
const LAST_DAY: i64 = 345;
/// The least of it that can be told, in minutes; earlier in the day the sample ends on the working day before.
const LEAST: i64 = 120;

/// Turns the sample's moments into instants.
pub(super) struct Clock {
    hours: OpenHours,
    /// The sample's last working day.
    base: NaiveDate,
    /// The moment "0 minutes ago".
    end: DateTime<Utc>,
    /// So many minutes of the last day really passed.
    told: i64,
}

impl Clock {
    pub(super) fn new(calendar: &ServiceCalendar, now: DateTime<Utc>) -> Answer<Self> {
        let hours = deadlines::hours(calendar)?;
        let today = wall::day_of(now, hours.zone());
        let opened = wall::moment(today, eight(), hours.zone());
        let passed = (now - opened).num_minutes();
        let closing = TimeDelta::minutes(9 * 60);
        if hours.closed(today).is_none() && passed >= LEAST && now <= opened + closing {
            return Ok(Self {
                base: today,
                end: now,
                told: passed.min(LAST_DAY),
                hours,
            });
        }
        let base = if hours.closed(today).is_none() && passed > LEAST {
            today
        } else {
            before(&hours, today)?
        };
        let end = wall::moment(base, eight(), hours.zone()) + closing - TimeDelta::minutes(20);
        Ok(Self {
            base,
            end: end.min(now),
            told: LAST_DAY,
            hours,
        })
    }

    /// When something happened, or will.
    pub(super) fn at(&self, moment: Moment) -> Answer<DateTime<Utc>> {
        match moment {
            Moment::Ago { ago } => Ok(self.end - TimeDelta::minutes(self.squeezed(ago))),
            Moment::Day { day, time } => Ok(wall::moment(self.day(day)?, time, self.hours.zone())),
        }
    }

    /// When a piece of work of so many minutes began and ended.
    pub(super) fn work(&self, moment: Moment, minutes: i64) -> Answer<(DateTime<Utc>, DateTime<Utc>)> {
        let start = self.at(moment)?;
        let end = match moment {
            Moment::Ago { ago } => self.end - TimeDelta::minutes(self.squeezed(ago - minutes)),
            Moment::Day { .. } => start + TimeDelta::minutes(minutes),
        };
        Ok((start, end))
    }

    /// The day so many working days away, and the time of day.
    pub(super) fn local(&self, moment: Moment) -> Answer<(NaiveDate, NaiveTime)> {
        let at = self.at(moment)?;
        Ok((
            wall::day_of(at, self.hours.zone()),
            wall::time_of(at, self.hours.zone()),
        ))
    }

    pub(super) fn end(&self) -> DateTime<Utc> {
        self.end
    }

    /// Started before noon, the last day is told in the time that really passed.
    fn squeezed(&self, ago: i64) -> i64 {
        ago * self.told / LAST_DAY
    }

    fn day(&self, count: i64) -> Answer<NaiveDate> {
        let mut day = self.base;
        for _ in 0..count.abs() {
            day = if count < 0 {
                before(&self.hours, day)?
            } else {
                self.hours.next_open_day(day + Days::new(1)).ok_or_else(never)?
            };
        }
        Ok(day)
    }
}

fn before(hours: &OpenHours, day: NaiveDate) -> Answer<NaiveDate> {
    let earlier = (1..=30).map(|days| day - Days::new(days));
    earlier
        .into_iter()
        .find(|day| hours.closed(*day).is_none())
        .ok_or_else(never)
}

fn eight() -> NaiveTime {
    NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default()
}

fn never() -> Failure {
    Failure::at("calendar", Code::Invalid)
}
