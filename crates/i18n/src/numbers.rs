//! Numbers and money as people read them.
//!
//! German: `1.234,50 €`; English: `€1,234.50`. A minus is U+2212; between number and unit stands a no-break space.

use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes, round_half_up};

/// The minus of printed numbers.
pub const MINUS: char = '\u{2212}';

/// The sign before the decimals.
#[must_use]
pub fn decimal_sign(language: Language) -> char {
    match language {
        Language::De => ',',
        Language::En => '.',
    }
}

/// A whole number, grouped by thousands: "1.234".
#[must_use]
pub fn whole(language: Language, number: i64) -> String {
    let mut text = String::with_capacity(16);
    if number < 0 {
        text.push(MINUS);
    }
    push_grouped(&mut text, language, number.unsigned_abs());
    text
}

/// An amount without its currency: "1.234,50".
#[must_use]
pub fn amount(language: Language, Cents(cents): Cents) -> String {
    let mut text = String::with_capacity(16);
    if cents < 0 {
        text.push(MINUS);
    }
    push_hundredths(&mut text, language, cents.unsigned_abs());
    text
}

/// An amount with its currency: "1.234,50 €", "€1,234.50".
#[must_use]
pub fn money(language: Language, cents: Cents) -> String {
    match language {
        Language::De => format!("{}\u{a0}€", amount(language, cents)),
        Language::En if cents.0 < 0 => amount(language, cents).replacen(MINUS, "−€", 1),
        Language::En => format!("€{}", amount(language, cents)),
    }
}

/// A whole percentage: "50 %", "50%".
#[must_use]
pub fn percent(language: Language, percent: i64) -> String {
    match language {
        Language::De => format!("{}\u{a0}%", whole(language, percent)),
        Language::En => format!("{}%", whole(language, percent)),
    }
}

/// Hours with two decimals, a half rounded up: 75 minutes are "1,25", 20 minutes are "0,33".
#[must_use]
pub fn decimal_hours(language: Language, Minutes(minutes): Minutes) -> String {
    amount(language, Cents(round_half_up(i128::from(minutes) * 100, 60)))
}

fn push_grouped(text: &mut String, language: Language, number: u64) {
    let digits = number.to_string();
    let group = match language {
        Language::De => '.',
        Language::En => ',',
    };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
}

fn push_hundredths(text: &mut String, language: Language, hundredths: u64) {
    push_grouped(text, language, hundredths / 100);
    text.push(decimal_sign(language));
    let rest = hundredths % 100;
    if rest < 10 {
        text.push('0');
    }
    text.push_str(&rest.to_string());
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{De, En};

    #[test]
    fn money_is_written_as_each_language_writes_it() {
        let check = |cents, german: &str, english: &str| {
            assert_eq!(money(De, Cents(cents)), german);
            assert_eq!(money(En, Cents(cents)), english);
        };
        check(123_450, "1.234,50\u{a0}€", "€1,234.50");
        check(0, "0,00\u{a0}€", "€0.00");
        check(5, "0,05\u{a0}€", "€0.05");
        check(99_999_999, "999.999,99\u{a0}€", "€999,999.99");
        check(-361_634, "−3.616,34\u{a0}€", "−€3,616.34");
        check(
            i64::MIN,
            "−92.233.720.368.547.758,08\u{a0}€",
            "−€92,233,720,368,547,758.08",
        );
    }

    #[test]
    fn whole_numbers_are_grouped_by_thousands() {
        let check = |number, german: &str| assert_eq!(whole(De, number), german);
        check(7, "7");
        check(999, "999");
        check(1_000, "1.000");
        check(-1_234_567, "−1.234.567");
        assert_eq!(whole(En, 1_234_567), "1,234,567");
    }

    #[test]
    fn percentages_keep_their_sign_with_the_number() {
        assert_eq!(percent(De, 50), "50\u{a0}%");
        assert_eq!(percent(En, 50), "50%");
    }

    #[test]
    fn decimal_hours_have_two_decimals() {
        let check = |minutes, german: &str| assert_eq!(decimal_hours(De, Minutes(minutes)), german);
        check(75, "1,25");
        check(20, "0,33");
        check(50, "0,83");
        check(0, "0,00");
        check(-90, "−1,50");
        assert_eq!(decimal_hours(En, Minutes(60_015)), "1,000.25");
    }
}
