//! Dates as other programs write them: German, ISO, American, with words for months, with zones.

use super::DateOrder;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A moment as a cell says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// What the clock showed; midnight when no time was said.
    pub local: NaiveDateTime,
    /// Whether a time was said.
    pub timed: bool,
    /// How far that clock was ahead of UTC, in minutes; none for the office's own.
    pub ahead: Option<i32>,
}

impl Said {
    /// The moment, on a clock of the office's zone where the cell names none.
    #[must_use]
    pub fn instant(self, zone: Tz) -> DateTime<Utc> {
        match self.ahead {
            Some(ahead) => (self.local - TimeDelta::minutes(ahead.into())).and_utc(),
            None => crate::wall::moment(self.local.date(), self.local.time(), zone),
        }
    }
}

/// Reads a date, perhaps with a time; none if it is neither.
///
/// A year first is ISO, a month in words stands where it stands; only two numbers before the year are read by `order`.
/// A year of two digits lies in this century, or in the last one from 70 on.
#[must_use]
pub fn read(text: &str, order: DateOrder) -> Option<Said> {
    let text = text.trim();
    // A date is short, and a hostile cell is not.
    if text.len() > 60 {
        return None;
    }
    let tidy = text.replace([',', '\u{a0}', '\u{202f}'], " ");
    let tidy = apart(&tidy);
    let mut words = tidy.split_whitespace().filter(|word| !is_weekday(word)).peekable();
    let first = words.next()?;
    let mut day = numbered(first, order);
    if day.is_none() {
        let (second, third) = (words.next()?, words.next()?);
        day = spelled(first, second, third);
    }
    let day = day?;
    let rest: Vec<&str> = words.collect();
    let (time, ahead) = clock(&rest)?;
    Some(Said {
        local: day.and_time(time.unwrap_or_default()),
        timed: time.is_some(),
        ahead,
    })
}

/// ISO writes a `T` between day and time; the one of "UTC" or "Oct" stays.
fn apart(text: &str) -> String {
    let is_between = |at: usize| {
        let around = [at.checked_sub(1), at.checked_add(1)].map(|at| text.as_bytes().get(at?).copied());
        around.iter().all(|byte| byte.is_some_and(|byte| byte.is_ascii_digit()))
    };
    let letters = text.char_indices();
    letters
        .map(|(at, c)| if c == 'T' && is_between(at) { ' ' } else { c })
        .collect()
}

/// Which order these dates are in: the one that reads all of them; the day first where both do, unless they have an
/// American clock.
#[must_use]
pub fn order<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> DateOrder {
    let unread = |order| texts.clone().filter(|text| read(text, order).is_none()).count();
    let (day, month) = (unread(DateOrder::DayFirst), unread(DateOrder::MonthFirst));
    let american = || {
        texts.clone().any(|text| {
            let lower = text.trim_end().to_lowercase();
            let bare = lower.strip_suffix("am").or(lower.strip_suffix("pm"));
            bare.is_some_and(|bare| bare.contains('/') && !bare.contains(char::is_alphabetic))
        })
    };
    if month < day || month == day && american() {
        DateOrder::MonthFirst
    } else {
        DateOrder::DayFirst
    }
}

/// `23.11.2026`, `2026-11-23`, `11/23/26`, `12/Mar/24`, `20261123`.
fn numbered(word: &str, order: DateOrder) -> Option<NaiveDate> {
    if word.len() == 8 && word.bytes().all(|b| b.is_ascii_digit()) {
        return date(
            word[..4].parse().ok()?,
            word[4..6].parse().ok()?,
            word[6..].parse().ok()?,
        );
    }
    let parts: Vec<&str> = word.split(['.', '-', '/']).collect();
    let [one, two, three] = parts[..] else { return None };
    let number = |part: &str| {
        let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse::<u32>().ok()).flatten()
    };
    if let Some(month) = month(two) {
        return date(year(three)?, month, number(one)?);
    }
    let (a, b) = (number(one)?, number(two)?);
    if one.len() == 4 {
        return date(i32::try_from(a).ok()?, b, number(three)?);
    }
    // Points are never written between American numbers.
    let month_first = order == DateOrder::MonthFirst && !word.contains('.');
    let (day, month) = if month_first { (b, a) } else { (a, b) };
    date(year(three)?, month, day)
}

/// `23. November 2026`, `Nov 23 2026`.
fn spelled(one: &str, two: &str, three: &str) -> Option<NaiveDate> {
    let number = |word: &str| {
        word.trim_end_matches(['.', 't', 'h', 's', 'n', 'd', 'r'])
            .parse::<u32>()
            .ok()
    };
    let (day, month) = match (month(one), month(two)) {
        (Some(month), _) => (number(two)?, month),
        (None, Some(month)) => (number(one)?, month),
        _ => return None,
    };
    date(year(three)?, month, day)
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|_| crate::typed::date::YEARS.contains(&year))
}

fn year(digits: &str) -> Option<i32> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        2 if year >= 70 => Some(1900 + year),
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["jan", "jän"],
        &["feb"],
        &["mar", "mär", "mrz"],
        &["apr"],
        &["may", "mai"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["oct", "okt"],
        &["nov"],
        &["dec", "dez"],
    ];
    let lower = word.to_lowercase();
    if !lower.chars().next()?.is_alphabetic() {
        return None;
    }
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| lower.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 14] = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so",
    ];
    let lower = word.trim_end_matches('.').to_lowercase();
    DAYS.contains(&lower.as_str()) || lower.ends_with("day") || (lower.ends_with("tag") && lower.len() > 5)
}

/// What stands after the day: a time of day, `AM` or `PM`, a zone. None if it is something else.
fn clock(words: &[&str]) -> Option<(Option<NaiveTime>, Option<i32>)> {
    let Some((first, rest)) = words.split_first() else {
        return Some((None, None));
    };
    let (mut text, mut ahead) = (first.to_lowercase(), None);
    if let Some(local) = text.strip_suffix('z') {
        (text, ahead) = (local.to_owned(), Some(0));
    } else if let Some(at) = text.find(['+', '-']) {
        ahead = Some(offset(&text[at..])?);
        text.truncate(at);
    }
    let mut half = None;
    for (ending, after_noon) in [("am", false), ("pm", true)] {
        if let Some(bare) = text.strip_suffix(ending) {
            half = Some(after_noon);
            text = bare.to_owned();
        }
    }
    for word in rest {
        match word.to_lowercase().as_str() {
            "am" => half = Some(false),
            "pm" => half = Some(true),
            "uhr" => {}
            "utc" | "gmt" | "z" => ahead = Some(0),
            "cet" | "mez" => ahead = Some(60),
            "cest" | "mesz" => ahead = Some(120),
            other => ahead = Some(offset(other)?),
        }
    }
    Some((Some(time(&text, half)?), ahead))
}

fn time(text: &str, half: Option<bool>) -> Option<NaiveTime> {
    let whole = text.split('.').next().filter(|_| text.contains(':')).unwrap_or(text);
    let mut parts = whole.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next().unwrap_or(Some(0))?);
    let second = parts.next().unwrap_or(Some(0))?;
    let hour = match half {
        None => hour,
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(after_noon) => hour % 12 + if after_noon { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, second.min(59))
}

/// `+01:00`, `+0100`, `-5`.
fn offset(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, text.strip_prefix('-')?),
    };
    let digits = digits.replace(':', "");
    let number: i32 = digits
        .parse()
        .ok()
        .filter(|_| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let minutes = if digits.len() > 2 {
        number / 100 * 60 + number % 100
    } else {
        number * 60
    };
    (minutes <= 14 * 60).then_some(sign * minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        let check = |text: &str, order, expected: &str| {
            let said = read(text, order).map(|said| {
                let zone = said.ahead.map(|ahead| format!(" {ahead:+}")).unwrap_or_default();
                format!("{}{zone}", said.local.format("%Y-%m-%d %H:%M"))
            });
            assert_eq!(said.as_deref().unwrap_or("nothing"), expected, "{text:?}");
        };
        let (day, month) = (DateOrder::DayFirst, DateOrder::MonthFirst);
        check("23.11.2026", day, "2026-11-23 00:00");
        check("3.4.26, 9:05 Uhr", day, "2026-04-03 09:05");
        check("Mo, 23.11.2026 14:30", day, "2026-11-23 14:30");
        check("03.04.2026", month, "2026-04-03 00:00");
        check("2026-11-23", month, "2026-11-23 00:00");
        check("2026-11-23T08:15:30Z", day, "2026-11-23 08:15 +0");
        check("2026-11-23 08:15:30 UTC", day, "2026-11-23 08:15 +0");
        check("2026-11-23T08:15:30.000+0100", day, "2026-11-23 08:15 +60");
        check("11/23/2026 4:05 PM", month, "2026-11-23 16:05");
        check("3/4/2026", month, "2026-03-04 00:00");
        check("3/4/2026", day, "2026-04-03 00:00");
        check("12/Mar/24 9:41 AM", day, "2024-03-12 09:41");
        check("01/Dez/23 12:00 AM", day, "2023-12-01 00:00");
        check("23. November 2026", day, "2026-11-23 00:00");
        check("Nov 23, 2026 12:10 PM", month, "2026-11-23 12:10");
        check("20261123", day, "2026-11-23 00:00");
        check("31.02.2026", day, "nothing");
        check("13/13/2026", month, "nothing");
        check("gestern", day, "nothing");
        check("23.11.2026 25:00", day, "nothing");
        check("", day, "nothing");
        check("99.99.99999", day, "nothing");
    }

    #[test]
    fn a_column_tells_its_order() {
        let check = |texts: &[&str], expected| assert_eq!(order(texts.iter().copied()), expected, "{texts:?}");
        check(&["03/04/2024", "23/04/2024"], DateOrder::DayFirst);
        check(&["03/04/2024", "04/23/2024"], DateOrder::MonthFirst);
        check(&["03/04/2024 9:41 AM"], DateOrder::MonthFirst);
        check(&["03/04/2024"], DateOrder::DayFirst);
        check(&["2024-04-03"], DateOrder::DayFirst);
        check(&[], DateOrder::DayFirst);
    }
}
