//! The texts of a page as a PDF content stream.
//!
//! Texts on one baseline in one style are shown by one operator that moves the pen between them: a row of a table is
//! one line of the stream.

use crate::canvas::face::{MISSING, Weight};
use crate::canvas::page::{Mark, Page};
use crate::canvas::pdf::hundredths;
use crate::canvas::style::{Ink, Style};
use printpdf::ParsedFont;
use std::collections::BTreeSet;
use std::io::Write;

/// The names of the two faces in a page's resources.
pub const FONTS: [&str; 2] = ["R", "S"];

/// What is drawn for a text: characters that share a glyph with a plainer one become that one, so that searching and
/// copying finds them; what the face does not have becomes a square.
pub fn drawn(weight: Weight, text: &str) -> impl Iterator<Item = char> {
    let face = weight.face();
    text.chars().map(move |c| match c {
        '\u{a0}' => ' ',
        '\u{2011}' => '-',
        c if face.advance(c).is_some() => c,
        _ => MISSING,
    })
}

/// Which characters a document draws, by weight, and which it could not.
pub struct Used {
    characters: [BTreeSet<char>; 2],
    missing: BTreeSet<char>,
}

impl Used {
    /// What these pages draw.
    pub fn by(pages: &[Page]) -> Self {
        let mut used = Self {
            characters: Default::default(),
            missing: BTreeSet::new(),
        };
        // Most texts bring nothing new: characters met are noted in a table first.
        let mut met = [vec![false; 0x3000], vec![false; 0x3000]];
        for mark in pages.iter().flat_map(|page| &page.marks) {
            let (weight, text) = match mark {
                Mark::Text { style, text, .. } => (style.weight(), text),
                Mark::Watermark(word) => (Style::Watermark.weight(), word),
                Mark::Line { .. } | Mark::Rect { .. } | Mark::Logo { .. } => continue,
            };
            for c in text.chars() {
                match met[weight as usize].get_mut(c as usize) {
                    Some(true) => {}
                    Some(met) => {
                        *met = true;
                        used.add(weight, c);
                    }
                    None => used.add(weight, c),
                }
            }
        }
        used
    }

    fn add(&mut self, weight: Weight, c: char) {
        if weight.face().advance(c).is_none() {
            self.missing.insert(c);
        }
        let mut buffer = [0; 4];
        self.characters[weight as usize].extend(drawn(weight, c.encode_utf8(&mut buffer)));
    }

    /// The characters drawn in this weight.
    pub fn characters(&self, weight: Weight) -> &BTreeSet<char> {
        &self.characters[weight as usize]
    }

    /// The characters drawn as a square.
    pub fn missing(self) -> Vec<char> {
        self.missing.into_iter().collect()
    }
}

/// The glyphs of the embedded faces, by character.
#[derive(Default)]
pub struct Glyphs {
    by_code: [Vec<u16>; 2],
}

impl Glyphs {
    /// Takes in the glyphs of an embedded face.
    pub fn set(&mut self, weight: Weight, font: &ParsedFont) {
        let table = &mut self.by_code[weight as usize];
        let last = font.codepoint_to_glyph.keys().next_back().copied().unwrap_or_default();
        table.resize(last as usize + 1, 0);
        for (code, glyph) in &font.codepoint_to_glyph {
            table[*code as usize] = *glyph;
        }
    }

    fn glyph(&self, weight: Weight, c: char) -> u16 {
        self.by_code[weight as usize]
            .get(c as usize)
            .copied()
            .unwrap_or_default()
    }
}

/// The operators that show a page's texts.
pub fn section(page: &Page, glyphs: &Glyphs) -> Vec<u8> {
    let mut setter = Setter {
        glyphs,
        out: Vec::with_capacity(16_384),
        cursor: [0, 0],
        style: None,
        ink: None,
    };
    setter.out.extend_from_slice(b"BT");
    let mut run: Option<Run> = None;
    for mark in &page.marks {
        let Mark::Text { x, y, style, ink, text } = mark else {
            continue;
        };
        if text.is_empty() {
            continue;
        }
        let at = [hundredths(*x), hundredths(page.height - y)];
        if !run.as_ref().is_some_and(|run| run.takes(at, *style, *ink)) {
            setter.end(run.take());
            setter.begin(at, *style, *ink);
        }
        let run = run.get_or_insert(Run {
            at,
            style: *style,
            ink: *ink,
            pen: 0,
        });
        setter.show(run, at[0], text);
    }
    setter.end(run);
    setter.out.extend_from_slice(b"\nET");
    setter.out
}

/// Texts on one baseline in one style.
struct Run {
    /// Where it begins, in hundredths of a point from the lower left corner.
    at: [i64; 2],
    style: Style,
    ink: Ink,
    /// Where the pen stands, in thousandths of an em from its beginning.
    pen: i64,
}

impl Run {
    fn takes(&self, at: [i64; 2], style: Style, ink: Ink) -> bool {
        self.at[1] == at[1] && self.style.is_like(style) && self.ink == ink
    }
}

/// Writes operators; knows what is set already.
struct Setter<'a> {
    glyphs: &'a Glyphs,
    out: Vec<u8>,
    cursor: [i64; 2],
    style: Option<Style>,
    ink: Option<Ink>,
}

impl Setter<'_> {
    fn begin(&mut self, at: [i64; 2], style: Style, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            // Texts are never in the firm's colour.
            let grey = i64::from(ink.grey().unwrap_or_default());
            self.out.push(b'\n');
            self.number((grey * 1000 + 127) / 255, 3);
            self.out.extend_from_slice(b" g");
        }
        if !self.style.is_some_and(|set| set.is_like(style)) {
            self.style = Some(style);
            self.out.extend_from_slice(b"\n/");
            self.out.extend_from_slice(FONTS[style.weight() as usize].as_bytes());
            self.out.push(b' ');
            self.number((style.points() * 100.0).round() as i64, 2);
            self.out.extend_from_slice(b" Tf");
        }
        self.out.push(b'\n');
        self.number(at[0] - self.cursor[0], 2);
        self.out.push(b' ');
        self.number(at[1] - self.cursor[1], 2);
        self.out.extend_from_slice(b" Td[");
        self.cursor = at;
    }

    /// Shows a text that begins at `x`, in hundredths of a point.
    fn show(&mut self, run: &mut Run, x: i64, text: &str) {
        let begin = ((x - run.at[0]) as f64 * 10.0 / run.style.points()).round() as i64;
        if begin != run.pen {
            self.number(run.pen - begin, 0);
        }
        let weight = run.style.weight();
        let face = weight.face();
        let mut units = 0;
        self.out.push(b'<');
        for c in drawn(weight, text) {
            units += i64::from(face.advance_or_missing(c));
            const FIGURES: &[u8; 16] = b"0123456789abcdef";
            let glyph = self.glyphs.glyph(weight, c);
            let code = [12, 8, 4, 0].map(|shift| FIGURES[usize::from(glyph >> shift & 15)]);
            self.out.extend_from_slice(&code);
        }
        self.out.push(b'>');
        run.pen = begin + units;
    }

    fn end(&mut self, run: Option<Run>) {
        if run.is_some() {
            self.out.extend_from_slice(b"]TJ");
        }
    }

    /// A number with up to so many decimals, as short as it can be written.
    fn number(&mut self, value: i64, decimals: u32) {
        if value < 0 {
            self.out.push(b'-');
        }
        let scale = 10_u64.pow(decimals);
        let value = value.unsigned_abs();
        let (whole, mut rest) = (value / scale, value % scale);
        // Writing to a vector cannot fail.
        let _ = write!(self.out, "{whole}");
        if rest > 0 {
            let mut width = decimals as usize;
            while rest.is_multiple_of(10) {
                rest /= 10;
                width -= 1;
            }
            let _ = write!(self.out, ".{rest:0width$}");
        }
    }
}
