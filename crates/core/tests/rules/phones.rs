//! Telephone numbers: what a telephone program hands over, and whose line it is.

use callbuch_core::typed::phone::{PhoneError, PhoneFit, fit, read};

fn check(caller: &str, written: &str, expected: Option<PhoneFit>) {
    let caller = read(caller).unwrap_or_else(|error| panic!("{caller:?}: {error}"));
    assert_eq!(fit(&caller, written), expected, "{caller:?} and {written:?}");
}

#[test]
fn every_spelling_of_a_line_is_the_same_line() {
    let spellings = [
        "+49 5121 4406-17",
        "+495121440617",
        "+49 (0)5121 4406-17",
        "+49 (0) 5121 / 4406 17",
        "+49 05121 440617",
        "0049 5121 4406-17",
        "05121/4406-17",
        "(05121) 44 06 17",
        "05121\u{a0}4406\u{2011}17",
        "05121.4406.17",
        "495121440617",
        "tel:+495121440617",
        "TEL:+49-5121-440617;phone-context=+49",
        "  05121 440617  ",
    ];
    for caller in spellings {
        for written in spellings.iter().take(11) {
            check(caller, written, Some(PhoneFit::Same));
        }
    }
}

#[test]
fn a_line_of_another_country_stays_there() {
    check("+43 1 5121440", "0043 1 5121440", Some(PhoneFit::Same));
    check("+43 (0)1 5121440", "+43 1 5121440", Some(PhoneFit::Same));
    check("+43 1 5121440", "01 5121440", None);
    check("+41 44 668 18 00", "044 668 18 00", None);
}

#[test]
fn another_line_of_the_same_house_is_the_house() {
    check("+49 5121 440623", "05121 4406-17", Some(PhoneFit::House));
    check("0512144060", "05121 4406-17", Some(PhoneFit::House));
    check("05121 4406-12345", "05121 4406-0", Some(PhoneFit::House));
    check("05121 4406-123456", "05121 4406-0", None);
    check("05121 4407-17", "05121 4406-17", None);
    check("05121 440617", "05121 4406", None);
    check("040 66969-0", "040 66969-12", Some(PhoneFit::House));
}

#[test]
fn a_hyphen_after_the_area_code_makes_no_house_of_a_town() {
    check("0451 88999", "0451-88907", None);
    check("040 12345", "040-66969", None);
    check("0171 2345679", "0171-2345678", None);
}

#[test]
fn a_number_of_the_town_is_found_by_its_end() {
    check("440617", "05121 4406-17", Some(PhoneFit::Same));
    check("+49 5121 440617", "4406-17", Some(PhoneFit::Same));
    check("0617", "05121 4406-17", None);
    check("110", "110", Some(PhoneFit::Same));
}

#[test]
fn words_and_several_numbers_may_stand_beside_each_other() {
    let written = "05121 4406-17 (Büro), mobil 0171 2345678";
    check("0171 2345678", written, Some(PhoneFit::Same));
    check("05121 440617", written, Some(PhoneFit::Same));
    check("05121 440618", written, Some(PhoneFit::House));
    check("0172 2345678", written, None);
    check("0171 2345678", "", None);
    check("0171 2345678", "keine", None);
}

#[test]
fn what_is_no_number_says_why() {
    let check = |typed: &str, expected: PhoneError| assert_eq!(read(typed), Err(expected), "{typed:?}");
    check("", PhoneError::Empty);
    check("  ", PhoneError::Empty);
    check("tel:", PhoneError::Empty);
    check("anonymous", PhoneError::BadCharacter { character: 'a' });
    check("0512x", PhoneError::BadCharacter { character: 'x' });
    check("05121+44", PhoneError::BadCharacter { character: '+' });
    check("٠٥١٢١", PhoneError::BadCharacter { character: '٠' });
    check("12", PhoneError::WrongLength { digits: 2 });
    check("+", PhoneError::WrongLength { digits: 0 });
    check(&"1".repeat(21), PhoneError::WrongLength { digits: 21 });
    check("tél:1", PhoneError::BadCharacter { character: 't' });
}
