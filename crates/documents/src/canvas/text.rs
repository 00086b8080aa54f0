//! Making foreign text fit for paper: cleaning, breaking into lines, cutting.

use crate::canvas::face::Face;
use crate::canvas::style::Style;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text as one line of drawable characters: composed (NFC), white space and control characters as single spaces,
/// characters without a shape of their own (soft hyphens, direction marks, variation selectors) left out.
///
/// No-break spaces stay. Everything else stays, also what the faces cannot draw: that becomes a square.
pub fn clean(text: &str) -> Cow<'_, str> {
    let is_clean = text.bytes().all(|b| (0x20..0x7f).contains(&b)) || text.chars().all(is_plain) && is_nfc(text);
    if is_clean && !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ') {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for c in text.nfc().filter(|c| !is_shapeless(*c)) {
        match c {
            c if is_space(c) => {
                if !line.is_empty() && !line.ends_with(' ') {
                    line.push(' ');
                }
            }
            c => line.push(c),
        }
    }
    line.truncate(line.trim_end_matches(' ').len());
    Cow::Owned(line)
}

fn is_plain(c: char) -> bool {
    c == ' ' || !is_space(c) && !is_shapeless(c)
}

/// White space that may break, and control characters.
fn is_space(c: char) -> bool {
    c.is_control() || c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}'
}

/// Characters that only steer others: nothing is lost on paper without them.
fn is_shapeless(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Breaks a cleaned text into lines of at most `width` millimetres, at spaces.
///
/// A word wider than a line breaks after "-" or "/", else anywhere. There is always at least one line.
pub fn wrap(text: &str, style: Style, width: f64) -> Vec<String> {
    let face = style.weight().face();
    let fits = |units: u64| style.millimetres(units) <= width;
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split(' ') {
        let mut units = face.units(word);
        if !line.is_empty() {
            let joined = used + face.units(" ") + units;
            if fits(joined) {
                line.push(' ');
                units = joined;
            } else {
                lines.push(std::mem::take(&mut line));
            }
        }
        if fits(units) {
            line.push_str(word);
            used = units;
        } else {
            let mut pieces = break_word(word, face, fits);
            line = pieces.pop().unwrap_or_default().to_owned();
            used = face.units(&line);
            lines.extend(pieces.into_iter().map(str::to_owned));
        }
    }
    lines.push(line);
    lines
}

/// A word that is too wide, in pieces that fit; a piece has at least one character.
fn break_word<'a>(word: &'a str, face: &Face, fits: impl Fn(u64) -> bool) -> Vec<&'a str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut units = 0;
    // Where the piece may end after a sign, and its width up to there.
    let mut sign = (0, 0);
    for (at, c) in word.char_indices() {
        let advance = u64::from(face.advance_or_missing(c));
        if at > start && !fits(units + advance) {
            let (end, width) = if sign.0 > start { sign } else { (at, units) };
            pieces.push(&word[start..end]);
            start = end;
            units -= width;
        }
        units += advance;
        if matches!(c, '-' | '/') {
            sign = (at + c.len_utf8(), units);
        }
    }
    pieces.push(&word[start..]);
    pieces
}

/// A text that is at most `width` millimetres wide, cut with "…" where it is longer.
pub fn cut(text: &str, style: Style, width: f64) -> Cow<'_, str> {
    if style.width(text) <= width {
        return Cow::Borrowed(text);
    }
    let face = style.weight().face();
    let mut units = face.units("…");
    let mut end = 0;
    for (at, c) in text.char_indices() {
        units += u64::from(face.advance_or_missing(c));
        if style.millimetres(units) > width {
            break;
        }
        end = at + c.len_utf8();
    }
    Cow::Owned(format!("{}…", text[..end].trim_end()))
}

/// [`wrap`] with at most `most` lines; the last one is cut with "…" where the text goes on.
pub fn wrap_at_most(text: &str, style: Style, width: f64, most: usize) -> Vec<String> {
    let mut lines = wrap(text, style, width);
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(cut(&rest, style, width).into_owned());
    }
    lines
}

/// A number as superscript figures, for note marks.
pub fn superscript(number: usize) -> String {
    const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number
        .to_string()
        .bytes()
        .map(|digit| FIGURES[usize::from(digit - b'0')])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_becomes_one_drawable_line() {
        let check = |text: &str, line: &str| assert_eq!(clean(text), line);
        check("Drucker druckt nicht", "Drucker druckt nicht");
        check(
            "zwei  Leerzeichen\tund\r\nZeilen\u{2028}ende ",
            "zwei Leerzeichen und Zeilen ende",
        );
        check("  vorn", "vorn");
        check("u\u{308}ber", "über");
        check("\u{202d}040 66969\u{202c}", "040 66969");
        check("30\u{a0}min", "30\u{a0}min");
        check("Silben\u{ad}trennung", "Silbentrennung");
        check("日本 \u{0}\u{7}語", "日本 語");
        check("", "");
        check(" \n ", "");
    }

    #[test]
    fn lines_break_at_spaces_then_after_signs_then_anywhere() {
        let check = |text: &str, width: f64, lines: &[&str]| {
            let broken = wrap(text, Style::Row, width);
            assert_eq!(broken, lines);
            assert!(
                broken.iter().all(|line| Style::Row.width(line) <= width),
                "no line is wider than its column"
            );
        };
        check("", 20.0, &[""]);
        check("kurz", 20.0, &["kurz"]);
        check(
            "Ablauf und Termin abgestimmt",
            20.0,
            &["Ablauf und", "Termin", "abgestimmt"],
        );
        check("30\u{a0}min und mehr", 14.0, &["30\u{a0}min", "und mehr"]);
        check("Netzwerk-/Druckeradresse", 26.0, &["Netzwerk-/", "Druckeradresse"]);
        check("Rindfleischetikettierung", 20.0, &["Rindfleischetik", "ettierung"]);
        check(
            "an Rindfleischetikettierung",
            20.0,
            &["an", "Rindfleischetik", "ettierung"],
        );
    }

    #[test]
    fn a_column_narrower_than_a_letter_still_ends() {
        assert_eq!(wrap("MW", Style::Row, 0.5), ["M", "W"]);
    }

    #[test]
    fn long_text_is_cut_visibly() {
        let check = |text: &str, width: f64, cut_to: &str| assert_eq!(cut(text, Style::Row, width), cut_to);
        check("kurz", 20.0, "kurz");
        check("Umzug der Warenwirtschaft", 30.0, "Umzug der Warenwi…");
        check("Umzug der Warenwirtschaft", 17.5, "Umzug der…");
        let lines = wrap_at_most("eins zwei drei vier fünf sechs", Style::Row, 14.5, 2);
        assert_eq!(lines, ["eins zwei", "drei vier…"]);
    }

    #[test]
    fn note_marks_are_superscript() {
        assert_eq!(superscript(1), "¹");
        assert_eq!(superscript(10), "¹⁰");
        assert_eq!(superscript(23), "²³");
    }
}
