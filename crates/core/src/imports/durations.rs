//! Worked time as other programs write it: a number of something, or hours and minutes.

use super::WorkedIn;
use crate::money::Minutes;

/// Reads worked time in whole minutes, half a minute up; none if it is no time. Nothing is 0.
///
/// `1:15` and `1h 15m` say themselves what they count, a bare number counts what `unit` says.
#[must_use]
pub fn read(text: &str, unit: WorkedIn) -> Option<Minutes> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Some(Minutes(0));
    }
    if text.len() > 40 {
        return None;
    }
    if let Some((hours, rest)) = text.split_once(':') {
        let minutes = rest.split(':').next()?;
        return whole(hours.trim().parse::<i64>().ok()?, minutes.trim().parse().ok()?);
    }
    if text.contains(['h', 'm', 'd', 's']) {
        return units(&text);
    }
    let thousandths = decimal(&text)?;
    minutes(match unit {
        WorkedIn::Minutes => thousandths * 60,
        WorkedIn::Hours => thousandths * 3600,
        WorkedIn::Seconds => thousandths,
    })
}

fn whole(hours: i64, rest: i64) -> Option<Minutes> {
    ((0..=100_000).contains(&hours) && (0..60).contains(&rest)).then_some(Minutes(hours * 60 + rest))
}

/// Thousandths of seconds as minutes.
fn minutes(thousandths: i64) -> Option<Minutes> {
    let whole = (thousandths + 30_000) / 60_000;
    (0..=6_000_000).contains(&whole).then_some(Minutes(whole))
}

/// `1d 2h 15m`, `1,5 Std.`, `90 min`; a day is eight hours, as Jira counts.
fn units(text: &str) -> Option<Minutes> {
    let (mut total, mut number) = (0_i64, String::new());
    let mut unit = String::new();
    let spaced = format!("{text} ");
    for c in spaced.chars() {
        if c.is_ascii_digit() || c == ',' || c == '.' && unit.is_empty() {
            if !unit.is_empty() {
                total = total.checked_add(counted(&number, &unit)?)?;
                number.clear();
                unit.clear();
            }
            number.push(c);
        } else if c.is_alphabetic() {
            unit.push(c);
        }
    }
    total = total.checked_add(counted(&number, &unit)?)?;
    minutes(total)
}

fn counted(number: &str, unit: &str) -> Option<i64> {
    let seconds = match unit.chars().next()? {
        'd' => 8 * 3600,
        'h' => 3600,
        'm' => 60,
        's' if unit.starts_with("st") => 3600,
        's' => 1,
        _ => return None,
    };
    decimal(number)?.checked_mul(seconds)
}

/// A number with a comma or a point, in thousandths.
fn decimal(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || !digits(whole) || !digits(part) {
        return None;
    }
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    Some(whole.parse::<i64>().ok()? * 1000 + part.parse::<i64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worked_time_is_read_in_minutes() {
        let check = |text: &str, unit, expected: Option<i64>| {
            assert_eq!(read(text, unit), expected.map(Minutes), "{text:?}");
        };
        check("75", WorkedIn::Minutes, Some(75));
        check("1,25", WorkedIn::Hours, Some(75));
        check("4500", WorkedIn::Seconds, Some(75));
        check("1:15", WorkedIn::Hours, Some(75));
        check("1:15:30", WorkedIn::Minutes, Some(75));
        check("1h 15m", WorkedIn::Minutes, Some(75));
        check("1d 2h", WorkedIn::Minutes, Some(600));
        check("1,5 Std.", WorkedIn::Minutes, Some(90));
        check("90 min", WorkedIn::Hours, Some(90));
        check("", WorkedIn::Hours, Some(0));
        check("0.5", WorkedIn::Minutes, Some(1));
        check("-5", WorkedIn::Minutes, None);
        check("viel", WorkedIn::Minutes, None);
        check("99999999999999999999", WorkedIn::Hours, None);
    }
}
