//! Durations as people read them: hours and minutes, "1:15".

use crate::catalogue::Catalogue;
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;

/// Hours and minutes, never decimal and without a leading zero: "0:05", "32:52", "−1:15".
#[must_use]
pub fn clock(Minutes(minutes): Minutes) -> String {
    let sign = if minutes < 0 { "\u{2212}" } else { "" };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{}:{:02}", minutes / 60, minutes % 60)
}

/// Hours and minutes with their unit: "1:15 Std.", "1:15 h".
#[must_use]
pub fn hours(language: Language, minutes: Minutes) -> String {
    Catalogue::of(language).text("hours", &[("hours", clock(minutes).into())])
}

/// Minutes with their unit: "30 min".
#[must_use]
pub fn minutes(language: Language, minutes: Minutes) -> String {
    Catalogue::of(language).text("minutes", &[("minutes", minutes.0.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_hours_and_minutes() {
        let check = |minutes, text: &str| assert_eq!(clock(Minutes(minutes)), text);
        check(0, "0:00");
        check(5, "0:05");
        check(75, "1:15");
        check(1972, "32:52");
        check(74_070, "1234:30");
        check(-75, "−1:15");
    }

    #[test]
    fn units_keep_with_their_number() {
        assert_eq!(hours(Language::De, Minutes(75)), "1:15\u{a0}Std.");
        assert_eq!(hours(Language::En, Minutes(75)), "1:15\u{a0}h");
        assert_eq!(minutes(Language::De, Minutes(30)), "30\u{a0}min");
    }
}
