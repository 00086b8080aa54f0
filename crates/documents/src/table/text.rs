//! Files of text.

use super::{Encoding, LARGEST_TEXT, LONGEST_CELL, Reading, Table, Unreadable};
use callbuch_core::imports::layout;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many letters tell what separates columns.
const SAMPLE: usize = 256 * 1024;

/// Reads a file of text and says how.
pub fn read(bytes: &[u8], wanted: &Reading) -> Result<(Table, Reading), Unreadable> {
    let (text, encoding) = decode(bytes, wanted.encoding);
    if text.len() as u64 > LARGEST_TEXT {
        return Err(Unreadable::TooLarge { most: LARGEST_TEXT });
    }
    if is_binary(&text) {
        return Err(Unreadable::NoTable);
    }
    let (text, said) = said_separator(&text);
    let end = (0..=SAMPLE.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    let guess = || said.unwrap_or_else(|| layout::separator(&text[..end.unwrap_or_default()]));
    let separator = wanted.separator.unwrap_or_else(guess);
    let reading = Reading {
        encoding: Some(encoding),
        separator: Some(separator),
        head: None,
        sheet: None,
    };
    Ok((cells(text, separator, usize::from(said.is_some()))?, reading))
}

fn decode(bytes: &[u8], wanted: Option<Encoding>) -> (String, Encoding) {
    let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = match wanted {
        Some(Encoding::Utf8) => UTF_8,
        Some(Encoding::Windows1252) => WINDOWS_1252,
        Some(Encoding::Utf16) if marked == Some(UTF_16BE) => UTF_16BE,
        Some(Encoding::Utf16) => UTF_16LE,
        None => marked.unwrap_or_else(|| guess(bytes)),
    };
    let known = match encoding {
        one if one == UTF_8 => Encoding::Utf8,
        one if one == UTF_16LE || one == UTF_16BE => Encoding::Utf16,
        _ => Encoding::Windows1252,
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    (text.into_owned(), known)
}

/// What is valid UTF-8 is UTF-8; where every second byte is none it is UTF-16; else a detector says, and what is not
/// Unicode is read as Windows wrote Western Europe: a person sees it and knows better.
fn guess(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return UTF_8;
    }
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    if zeros(1) * 3 > sample.len() && zeros(0) == 0 {
        return UTF_16LE;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let found = detector.guess(Some(b"de"), Utf8Detection::Allow);
    if found == UTF_8 { UTF_8 } else { WINDOWS_1252 }
}

/// Whether a text is none: it is full of signs that no one types.
fn is_binary(text: &str) -> bool {
    let (mut all, mut odd) = (0_usize, 0_usize);
    for c in text.chars().take(8192) {
        if c == '\0' {
            return true;
        }
        all += 1;
        odd += usize::from(c == char::REPLACEMENT_CHARACTER || c.is_control() && !"\t\r\n\u{b}\u{c}".contains(c));
    }
    odd * 50 > all
}

/// Excel takes a first line `sep=;` as a hint.
fn said_separator(text: &str) -> (&str, Option<char>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = first.trim().strip_prefix("sep=").and_then(|rest| rest.chars().next());
    match said.filter(|sign| layout::SEPARATORS.contains(sign)) {
        Some(sign) => (rest, Some(sign)),
        None => (text, None),
    }
}

/// The cells; `above` lines of the file stand before the text.
fn cells(text: &str, separator: char, above: usize) -> Result<Table, Unreadable> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b';'))
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    let mut record = csv::StringRecord::new();
    let mut number = above;
    loop {
        let more = reader
            .read_record(&mut record)
            .map_err(|error| Unreadable::Damaged(error.to_string()))?;
        if !more {
            return Ok(table);
        }
        number += 1;
        if record.iter().any(|cell| cell.len() > LONGEST_CELL) {
            return Err(Unreadable::LongCell { row: number });
        }
        table.push(number, record.iter())?;
    }
}
