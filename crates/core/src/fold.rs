//! Text made comparable: the search fold, the sort key, and what is taken out of typed text.
//!
//! "Prüfung", "pruefung", "PRUFUNG" and "Pru\u{308}fung" are one word to someone who searches.
//! Deliberately no stemming and no guessing: a fold is the same for a query and for what is searched.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, is_nfc_quick};

/// The most words of a query that count.
pub const MOST_TERMS: usize = 8;

/// The most characters of a word that count.
pub const LONGEST_TERM: usize = 64;

/// The fold for searching: lower case, no diacritics, ß is ss, ä and ae are a, ö and oe are o, ü and ue are u.
///
/// "ue" stays after a vowel or q (`neue`, `Quelle`), by the rules of Lucene's `GermanNormalizationFilter`.
/// NFC and NFD, full-width and plain letters come out alike; what cannot be seen is dropped;
/// anything that is neither letter nor digit becomes one space, none at the ends.
/// Fold a text once: a folded text folded again may lose one more e ("Müesli").
#[must_use]
pub fn search(text: &str) -> String {
    let mut folded = Words::new(text.len());
    let mut state = State::Ordinary;
    for_each_letter(text, |letter| match letter {
        Letter::Diaeresis => {
            if state == State::Umlaut {
                state = State::Vowel;
            }
        }
        Letter::Gap => {
            folded.gap();
            state = State::Ordinary;
        }
        Letter::Mark(mark) => folded.push(mark),
        Letter::Plain('e') if state == State::Umlaut => state = State::Vowel,
        Letter::Plain(plain) => {
            folded.push(plain);
            state = state.after(plain);
        }
    });
    folded.finish()
}

/// The key for sorting by DIN 5007-1: ä as a, ß as ss, no matter the case, figures as they stand.
///
/// Keys are compared byte by byte. Signs count as one space, so "Müller & Co" stands before "Müllerei".
#[must_use]
pub fn sort_key(text: &str) -> String {
    let mut folded = Words::new(text.len());
    for_each_letter(text, |letter| match letter {
        Letter::Diaeresis => {}
        Letter::Gap => folded.gap(),
        Letter::Mark(letter) | Letter::Plain(letter) => folded.push(letter),
    });
    folded.finish()
}

/// The distinct folded words of a query in their order: at most [`MOST_TERMS`], each cut at [`LONGEST_TERM`] characters.
#[must_use]
pub fn terms(query: &str) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    for word in search(query).split(' ').filter(|word| !word.is_empty()) {
        let term: String = word.chars().take(LONGEST_TERM).collect();
        if !terms.contains(&term) {
            terms.push(term);
        }
        if terms.len() == MOST_TERMS {
            break;
        }
    }
    terms
}

/// Typed text as one line: what cannot be seen is out, white space runs are one space, none at the ends, NFC.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let seen = text.chars().filter(|c| c.is_whitespace() || !is_hidden(*c));
    for c in seen {
        if !c.is_whitespace() {
            line.push(c);
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line.truncate(line.trim_end().len());
    composed(line)
}

/// Typed text of several lines: what cannot be seen is out, every kind of line end is `\n`, tabs and spaces stay, NFC.
///
/// White space at both ends of the whole text is cut.
#[must_use]
pub fn clean_text(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\n' | '\t' => clean.push(c),
            hidden if is_hidden(hidden) => {}
            seen => clean.push(seen),
        }
    }
    let ends = clean.trim_end().len();
    clean.truncate(ends);
    let begins = clean.len() - clean.trim_start().len();
    clean.drain(..begins);
    composed(clean)
}

/// What the fold sees of a text, one letter after the other, decomposed and in lower case.
enum Letter {
    /// A letter without diacritics, or a digit.
    Plain(char),
    /// A mark that makes a different letter, as in Hindi or Japanese.
    Mark(char),
    /// The two dots on the letter before.
    Diaeresis,
    /// Anything else that can be seen.
    Gap,
}

/// Plain stretches need no decomposition, and nothing is reordered across their ends.
fn for_each_letter(text: &str, mut visit: impl FnMut(Letter)) {
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (plain, other) = rest.split_at(plain);
        plain.chars().for_each(|c| letters_of(c, &mut visit));
        let other_ends = other.find(|c: char| c.is_ascii()).unwrap_or(other.len());
        let (other, after) = other.split_at(other_ends);
        other.nfkd().for_each(|c| letters_of(c, &mut visit));
        rest = after;
    }
}

fn letters_of(c: char, visit: &mut impl FnMut(Letter)) {
    if c.is_ascii_alphanumeric() {
        return visit(Letter::Plain(c.to_ascii_lowercase()));
    }
    if c == '\u{308}' {
        return visit(Letter::Diaeresis);
    }
    if is_diacritic(c) || (!c.is_whitespace() && (is_hidden(c) || is_selector(c))) {
        return;
    }
    if is_combining_mark(c) {
        return visit(Letter::Mark(c));
    }
    if !c.is_alphanumeric() {
        return visit(Letter::Gap);
    }
    for lower in c.to_lowercase() {
        match spelled_out(lower) {
            "" if lower == '\u{308}' => visit(Letter::Diaeresis),
            "" if is_diacritic(lower) => {}
            "" => visit(Letter::Plain(lower)),
            letters => letters.chars().for_each(|letter| visit(Letter::Plain(letter))),
        }
    }
}

/// Latin letters that do not decompose, and the final sigma; empty for every other letter.
fn spelled_out(letter: char) -> &'static str {
    match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' | 'ɔ' | 'ɵ' => "o",
        'ı' | 'ɨ' | 'ɩ' => "i",
        'ł' | 'ƚ' | 'ⱡ' | 'ɫ' => "l",
        'đ' | 'ð' | 'ɖ' | 'ɗ' | 'ƌ' => "d",
        'ħ' | 'ⱨ' => "h",
        'ŧ' | 'ⱦ' | 'ƭ' | 'ʈ' => "t",
        'ŋ' | 'ɲ' | 'ƞ' => "n",
        'ĸ' | 'ƙ' | 'ⱪ' => "k",
        'ɓ' | 'ƀ' | 'ƃ' => "b",
        'ƈ' | 'ȼ' => "c",
        'ɛ' | 'ɇ' | 'ǝ' | 'ə' => "e",
        'ƒ' => "f",
        'ɠ' | 'ǥ' | 'ɡ' => "g",
        'ɉ' | 'ȷ' => "j",
        'ƥ' | 'ᵽ' => "p",
        'ɋ' | 'ʠ' => "q",
        'ɍ' | 'ɽ' => "r",
        'ȿ' | 'ʂ' => "s",
        'ʉ' | 'ʊ' => "u",
        'ʋ' => "v",
        'ⱳ' => "w",
        'ɏ' | 'ƴ' => "y",
        'ƶ' | 'ȥ' | 'ɀ' | 'ⱬ' => "z",
        'ⱥ' => "a",
        'ς' => "σ",
        _ => "",
    }
}

/// The states of Lucene's German filter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// An e after this stays, a u after this may be an ü.
    Ordinary,
    /// A u after this is no ü.
    Vowel,
    /// An e after this makes the umlaut.
    Umlaut,
}

impl State {
    fn after(self, letter: char) -> Self {
        match letter {
            'a' | 'o' => Self::Umlaut,
            'u' if self == Self::Ordinary => Self::Umlaut,
            'u' | 'e' | 'i' | 'q' | 'y' => Self::Vowel,
            _ => Self::Ordinary,
        }
    }
}

/// Words with one space between them.
struct Words {
    text: String,
    gap: bool,
    ascii: bool,
}

impl Words {
    fn new(length: usize) -> Self {
        Self {
            text: String::with_capacity(length),
            gap: false,
            ascii: true,
        }
    }

    fn gap(&mut self) {
        self.gap = true;
    }

    fn push(&mut self, letter: char) {
        if self.gap && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.gap = false;
        self.ascii &= letter.is_ascii();
        self.text.push(letter);
    }

    fn finish(self) -> String {
        if self.ascii { self.text } else { composed(self.text) }
    }
}

fn composed(text: String) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text
    } else {
        text.nfc().collect()
    }
}

/// Marks that sit on Latin, Greek and Cyrillic letters.
fn is_diacritic(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// Choosers of a glyph's look; text keeps them, a search does not.
fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// What nobody sees and only mischief or accident puts into a text: control characters, direction marks,
/// zero-width characters, soft hyphens, fillers, tags and code points that are no characters.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || u32::from(c) & 0xfffe == 0xfffe
}
