//! The wall clock of a zone over the one axis of instants.
//!
//! An hour that comes twice is twice on the axis, an hour that is missing is nowhere (RULES §3, §6).

use chrono::{DateTime, NaiveDate, NaiveTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

/// The zone with an IANA name, "Europe/Berlin".
#[must_use]
pub fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// The local day of an instant.
#[must_use]
pub fn day_of(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// What the wall clock shows, to the minute.
#[must_use]
pub fn time_of(at: DateTime<Utc>, zone: Tz) -> NaiveTime {
    let time = at.with_timezone(&zone).time();
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

/// The first instant of a day at which the wall clock shows this time; where the hour is missing, the moment it is skipped.
#[must_use]
pub fn moment(day: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let since_midnight = i64::from(time.num_seconds_from_midnight());
    let shown = segments(day, zone).find(|segment| segment.midnight + since_midnight < segment.to);
    let at = shown.map(|segment| (segment.midnight + since_midnight).max(segment.from));
    instant(at.unwrap_or_else(|| seconds_of(day) + since_midnight))
}

/// The stretches of the axis that a local day may touch, each with one offset from UTC: one, or two where clocks change.
pub(crate) fn segments(day: NaiveDate, zone: Tz) -> impl Iterator<Item = Segment> {
    let midnight = seconds_of(day);
    // No zone is farther from UTC than 16 hours, and none changes its clocks twice in such a span.
    let (from, to) = (midnight - 16 * 3600, midnight + 40 * 3600);
    let (before, after) = (offset(from, zone), offset(to, zone));
    let segment = |from, to, offset| Segment {
        from,
        to,
        ahead: offset,
        midnight: midnight - offset,
    };
    let changed = if before == after { to } else { change(from, to, zone) };
    let second = (changed < to).then(|| segment(changed, to, after));
    std::iter::once(segment(from, changed, before)).chain(second)
}

/// A stretch of the axis in which the wall clock runs evenly; seconds after 1970.
#[derive(Clone, Copy)]
pub(crate) struct Segment {
    from: i64,
    to: i64,
    ahead: i64,
    /// When the day would begin if this segment's offset held then.
    midnight: i64,
}

impl Segment {
    /// What the wall clock shows more than the axis, in seconds.
    pub(crate) fn ahead(self) -> i64 {
        self.ahead
    }

    /// The instants in it at which the wall clock shows `from` ≤ t < `to`, in minutes of the day.
    pub(crate) fn instants(self, from: u16, to: u16) -> Option<(i64, i64)> {
        let (from, to) = (self.midnight + 60 * i64::from(from), self.midnight + 60 * i64::from(to));
        let inside = (from.max(self.from), to.min(self.to));
        (inside.0 < inside.1).then_some(inside)
    }
}

/// The instant so many seconds after 1970; the end of chrono's time where that is beyond it.
pub(crate) fn instant(seconds: i64) -> DateTime<Utc> {
    let farthest = if seconds < 0 {
        DateTime::<Utc>::MIN_UTC
    } else {
        DateTime::<Utc>::MAX_UTC
    };
    DateTime::from_timestamp(seconds, 0).unwrap_or(farthest)
}

/// Midnight of a day as the wall clock counts: seconds after 1970 without any offset.
fn seconds_of(day: NaiveDate) -> i64 {
    day.signed_duration_since(NaiveDate::default()).num_seconds()
}

/// The first second after the offset at `from` ends; another one holds at `to`.
fn change(from: i64, to: i64, zone: Tz) -> i64 {
    let before = offset(from, zone);
    let (mut same, mut changed) = (from, to);
    while changed - same > 1 {
        let middle = same + (changed - same) / 2;
        if offset(middle, zone) == before {
            same = middle;
        } else {
            changed = middle;
        }
    }
    changed
}

fn offset(seconds: i64, zone: Tz) -> i64 {
    let offset = zone.offset_from_utc_datetime(&instant(seconds).naive_utc());
    i64::from(offset.fix().local_minus_utc())
}
