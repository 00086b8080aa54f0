//! The styles of type, the inks and the lines of paper.

use crate::canvas::face::Weight;

/// Millimetres in one point.
pub const POINT: f64 = 25.4 / 72.0;

/// A style of type. 8 pt is the smallest size on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Document title, first page only.
    Title,
    /// The line under the title, and running text of a letter.
    Period,
    /// The recipient.
    Address,
    /// Values of the info block.
    Info,
    /// The number in the info block.
    InfoBold,
    /// Figures at a glance.
    Figure,
    /// Figures at a glance that are part of another.
    FigureRegular,
    /// Heads of the closing parts.
    Heading,
    /// CID and subject.
    Case,
    /// What stands right of a head.
    Right,
    /// Facts of a case.
    Meta,
    /// Table text and figures.
    Row,
    /// Sums.
    Sum,
    /// The grand total.
    Total,
    /// Column heads.
    Head,
    /// Footnotes.
    Note,
    /// Labels and footers.
    Small,
    /// Running head.
    SmallBold,
    /// The firm's name where there is no logo.
    Firm,
    /// The word across a draft.
    Watermark,
}

impl Style {
    /// Weight, size in points and leading in millimetres.
    const fn spec(self) -> (Weight, f64, f64) {
        use Weight::{Regular, SemiBold};
        match self {
            Self::Title => (SemiBold, 16.0, 7.0),
            Self::Period => (Regular, 10.5, 5.0),
            Self::Address => (Regular, 10.5, 4.55),
            Self::Info => (Regular, 9.0, 4.4),
            Self::InfoBold => (SemiBold, 9.0, 4.4),
            Self::Figure => (SemiBold, 12.0, 5.0),
            Self::FigureRegular => (Regular, 12.0, 5.0),
            Self::Heading => (SemiBold, 10.5, 5.0),
            Self::Case => (SemiBold, 10.0, 4.4),
            Self::Right => (Regular, 9.0, 4.4),
            Self::Meta => (Regular, 8.5, 3.9),
            Self::Row => (Regular, 9.0, 3.8),
            Self::Sum => (SemiBold, 9.0, 3.8),
            Self::Total => (SemiBold, 11.0, 5.0),
            Self::Head | Self::Note => (Regular, 8.0, 3.4),
            Self::Small => (Regular, 8.0, 3.6),
            Self::SmallBold => (SemiBold, 8.0, 3.6),
            Self::Firm => (SemiBold, 17.0, 7.0),
            Self::Watermark => (SemiBold, 110.0, 0.0),
        }
    }

    /// How heavy it is.
    pub const fn weight(self) -> Weight {
        self.spec().0
    }

    /// Its size in points.
    pub const fn points(self) -> f64 {
        self.spec().1
    }

    /// Whether glyphs of both styles look the same.
    pub fn is_like(self, other: Self) -> bool {
        self.weight() == other.weight() && self.points() == other.points()
    }

    /// From baseline to baseline, in millimetres.
    pub const fn leading(self) -> f64 {
        self.spec().2
    }

    /// The width of a text in millimetres.
    pub fn width(self, text: &str) -> f64 {
        self.millimetres(self.weight().face().units(text))
    }

    /// Thousandths of an em of this style in millimetres.
    pub fn millimetres(self, units: u64) -> f64 {
        units as f64 / 1000.0 * self.points() * POINT
    }

    /// Black, from the left.
    pub const fn left(self) -> Set {
        Set {
            style: self,
            ink: Ink::Black,
            right: false,
        }
    }

    /// Black, up to the right.
    pub const fn right(self) -> Set {
        Set {
            style: self,
            ink: Ink::Black,
            right: true,
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// Its style.
    pub style: Style,
    /// Its ink.
    pub ink: Ink,
    /// Whether the x given is its right end.
    pub right: bool,
}

impl Set {
    /// The same in #404040: labels, column heads, facts.
    pub const fn dark(self) -> Self {
        Self { ink: Ink::Dark, ..self }
    }
}

/// What a mark is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// #000000.
    Black,
    /// #404040: 10.4 : 1 on white.
    Dark,
    /// #a6a6a6: hairlines.
    Hair,
    /// #b3b3b3: the part of a bar that was there before.
    Bar,
    /// #e6e6e6: the watermark.
    Pale,
    /// #ffffff.
    White,
    /// The firm's colour.
    Firm,
}

impl Ink {
    /// The grey, 0 black … 255 white; none for the firm's colour.
    pub const fn grey(self) -> Option<u8> {
        match self {
            Self::Black => Some(0x00),
            Self::Dark => Some(0x40),
            Self::Hair => Some(0xa6),
            Self::Bar => Some(0xb3),
            Self::Pale => Some(0xe6),
            Self::White => Some(0xff),
            Self::Firm => None,
        }
    }
}

/// The firm's colour for a line: black where its contrast to white is under 3 : 1.
pub fn line_colour(colour: u32) -> u32 {
    let channel = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
    if 1.05 / (luminance + 0.05) < 3.0 {
        0
    } else {
        colour & 0xff_ffff
    }
}

/// Thicknesses of lines, in millimetres.
pub mod line {
    /// Under the letterhead and the running head, in the firm's colour.
    pub const FIRM: f64 = 0.5;
    /// Over a case, over a closing part, over the total.
    pub const STRONG: f64 = 0.35;
    /// Over sums, around the strip, for the signature, around a swatch.
    pub const THIN: f64 = 0.15;
    /// Between entries, over the company data, over footnotes.
    pub const HAIR: f64 = 0.1;
    /// Fold and hole marks.
    pub const MARK: f64 = 0.09;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_firm_colour_is_drawn_black() {
        let check = |colour, drawn| assert_eq!(line_colour(colour), drawn, "{colour:06x}");
        check(0x0b_5c6b, 0x0b_5c6b);
        check(0xff_ff00, 0);
        check(0xff_ffff, 0);
        check(0x00_0000, 0);
        check(0xe0_0000, 0xe0_0000);
    }

    #[test]
    fn widths_are_those_of_the_specimen() {
        let check = |style: Style, text: &str, millimetres: f64| {
            assert!(
                (style.width(text) - millimetres).abs() < 0.05,
                "{text} is {} wide",
                style.width(text)
            );
        };
        check(Style::Row, "05.10.2026", 14.2);
        check(Style::Row, "08:12–08:26", 15.7);
        check(Style::Row, "MK", 4.1);
        check(Style::Row, "KU", 3.9);
    }

    #[test]
    fn nothing_is_smaller_than_eight_points() {
        use Style::*;
        for style in [
            Title, Period, Address, Info, Figure, Heading, Case, Right, Meta, Row, Sum, Total, Head, Note, Small,
        ] {
            assert!(style.points() >= 8.0, "{style:?}");
        }
    }
}
