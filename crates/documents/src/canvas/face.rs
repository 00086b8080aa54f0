//! The two faces of Source Sans 3: which characters they have and how wide those are.

use printpdf::ParsedFont;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use subsetter::GlyphRemapper;

/// Stands for a character the face cannot draw.
pub const MISSING: char = '\u{25a1}';

/// Characters below this are looked up in a table; the others are rare on paper.
const TABLE: usize = 0x2600;

/// In the table: the face has no such character.
const NONE: u16 = u16::MAX;

static REGULAR: LazyLock<Face> = LazyLock::new(|| {
    Face::read(
        include_bytes!("../../fonts/SourceSans3_400Regular.ttf"),
        "SourceSans3-Regular",
    )
});
static SEMI_BOLD: LazyLock<Face> = LazyLock::new(|| {
    Face::read(
        include_bytes!("../../fonts/SourceSans3_600SemiBold.ttf"),
        "SourceSans3-SemiBold",
    )
});

/// How heavy the type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600, for heads and sums.
    SemiBold,
}

impl Weight {
    /// Both, in the order of the fonts in a document.
    pub const ALL: [Self; 2] = [Self::Regular, Self::SemiBold];

    /// Its face.
    pub fn face(self) -> &'static Face {
        match self {
            Self::Regular => &REGULAR,
            Self::SemiBold => &SEMI_BOLD,
        }
    }
}

/// One face, parsed once.
pub struct Face {
    font: ParsedFont,
    name: &'static str,
    advances: Vec<u16>,
    missing: u16,
}

impl Face {
    fn read(bytes: &[u8], name: &'static str) -> Self {
        let font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).expect("the vendored face is a TrueType font");
        let mut face = Self {
            font,
            name,
            advances: Vec::new(),
            missing: 0,
        };
        face.missing = face.look_up(MISSING).expect("the vendored face has a white square");
        face.advances = (0..TABLE as u32)
            .map(|code| char::from_u32(code).and_then(|c| face.look_up(c)).unwrap_or(NONE))
            .collect();
        face
    }

    fn look_up(&self, c: char) -> Option<u16> {
        let glyph = self.font.lookup_glyph_index(u32::from(c)).filter(|glyph| *glyph != 0)?;
        self.font.get_glyph_width(glyph)
    }

    /// How far the character moves the pen, in thousandths of an em; none if the face cannot draw it.
    pub fn advance(&self, c: char) -> Option<u16> {
        match self.advances.get(c as usize) {
            Some(&NONE) => None,
            Some(advance) => Some(*advance),
            None => self.look_up(c),
        }
    }

    /// [`Self::advance`] of what is drawn for the character: itself or [`MISSING`].
    pub fn advance_or_missing(&self, c: char) -> u16 {
        self.advance(c).unwrap_or(self.missing)
    }

    /// The width of a text in thousandths of an em; what cannot be drawn counts as [`MISSING`].
    pub fn units(&self, text: &str) -> u64 {
        text.chars().map(|c| u64::from(self.advance_or_missing(c))).sum()
    }

    /// The face with only the glyphs of these characters, ready to be embedded.
    ///
    /// # Errors
    /// When the subset cannot be made, which no document can cause.
    pub fn subset(&self, used: &BTreeSet<char>) -> Result<ParsedFont, subsetter::Error> {
        let by_char: BTreeMap<u32, u16> = used
            .iter()
            .filter_map(|c| Some((u32::from(*c), self.font.lookup_glyph_index(u32::from(*c))?)))
            .collect();
        let glyphs: BTreeSet<u16> = by_char.values().copied().collect();
        let glyphs: Vec<u16> = glyphs.into_iter().collect();
        let map = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
        let bytes = subsetter::subset(&self.font.original_bytes, 0, &map)?;
        Ok(ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: Some(format!("CALLBU+{}", self.name)),
            codepoint_to_glyph: by_char
                .into_iter()
                .filter_map(|(c, glyph)| Some((c, map.get(glyph)?)))
                .collect(),
            glyph_widths: glyphs
                .iter()
                .filter_map(|glyph| Some((map.get(*glyph)?, self.font.get_glyph_width(*glyph)?)))
                .collect(),
            units_per_em: self.font.units_per_em,
            font_metrics: self.font.font_metrics.clone(),
            font_type: self.font.font_type,
            pdf_font_metrics: self.font.pdf_font_metrics.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_tabular_in_both_faces() {
        let check = |weight: Weight, units| {
            for figure in '0'..='9' {
                assert_eq!(
                    weight.face().advance(figure),
                    Some(units),
                    "{figure} must stand under {figure}"
                );
            }
        };
        check(Weight::Regular, 497);
        check(Weight::SemiBold, 513);
    }

    #[test]
    fn european_scripts_are_covered_and_others_are_known_to_be_missing() {
        for weight in Weight::ALL {
            let face = weight.face();
            for c in "ÄÖÜäöüßẞŁódźĄąĘęČčŘřŐőŞşȚțĠġ Ελλάδα Жук ЇїЄє €–−…„“‚‘·²³¹⁰⁴⁹□".chars()
            {
                assert!(face.advance(c).is_some(), "{c:?} is printed in the EU");
            }
            for c in "日本語😀".chars() {
                assert_eq!(face.advance(c), None, "{c:?} has no glyph");
            }
            assert_eq!(
                face.units("語"),
                600,
                "what is missing is as wide as the square drawn for it"
            );
        }
    }
}
