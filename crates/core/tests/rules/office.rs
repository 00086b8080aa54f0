//! Calendars and moments the other tests share.

use callbuch_core::calendars::hours::OpenHours;
use callbuch_core::calendars::{Frame, ServiceCalendar};
use callbuch_core::lands::Land;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The zone of every example.
pub(crate) const BERLIN: Tz = chrono_tz::Europe::Berlin;

/// "2026-11-23".
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// "14:30".
pub(crate) fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// "2026-11-23 14:30" on Berlin's wall, the earlier one where the hour comes twice.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    let format = if text.len() > 16 {
        "%Y-%m-%d %H:%M:%S"
    } else {
        "%Y-%m-%d %H:%M"
    };
    let wall = chrono::NaiveDateTime::parse_from_str(text, format).unwrap();
    BERLIN.from_local_datetime(&wall).earliest().unwrap().to_utc()
}

/// "2026-11-23T13:30:00Z".
pub(crate) fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Frames such as "8-12 13-17" for Monday to Friday.
pub(crate) fn weekdays(frames: &str) -> ServiceCalendar {
    let frames = frames_of(frames);
    let week = std::array::from_fn(|weekday| if weekday < 5 { frames.clone() } else { Vec::new() });
    calendar(week)
}

/// The same frames every day.
pub(crate) fn daily(frames: &str) -> ServiceCalendar {
    let frames = frames_of(frames);
    calendar(std::array::from_fn(|_| frames.clone()))
}

/// With the holidays of a Land.
pub(crate) fn in_land(land: Land, calendar: ServiceCalendar) -> ServiceCalendar {
    ServiceCalendar {
        land: Some(land),
        ..calendar
    }
}

/// Ready for counting.
pub(crate) fn hours(calendar: &ServiceCalendar) -> OpenHours {
    calendar.hours().unwrap()
}

fn calendar(week: [Vec<Frame>; 7]) -> ServiceCalendar {
    ServiceCalendar {
        zone: "Europe/Berlin".into(),
        week,
        land: None,
        partial_holidays: vec![],
        closed_days: vec![],
    }
}

fn frames_of(text: &str) -> Vec<Frame> {
    let minutes = |time: &str| {
        let (hour, minute) = time.split_once(':').unwrap_or((time, "0"));
        hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap()
    };
    let frame = |frame: &str| {
        frame.split_once('-').map(|(from, to)| Frame {
            from: minutes(from),
            to: minutes(to),
        })
    };
    text.split_whitespace().map(|text| frame(text).unwrap()).collect()
}
