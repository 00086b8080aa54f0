//! One page: the marks on it, in reading order.

use crate::canvas::style::{Ink, Set, Style, line};

/// A page of paper.
#[derive(Clone, Debug)]
pub struct Page {
    /// Width of the sheet.
    pub width: f64,
    /// Height of the sheet.
    pub height: f64,
    /// What stands on it, in reading order; what is drawn first lies under the rest.
    pub marks: Vec<Mark>,
    /// Where figures align: the decimal sign of the document's language.
    decimal_sign: char,
}

/// One mark on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A text, already clean; `x` is its left end.
    Text {
        /// Left end.
        x: f64,
        /// Baseline.
        y: f64,
        /// Style.
        style: Style,
        /// Ink.
        ink: Ink,
        /// What it says.
        text: Box<str>,
    },
    /// A horizontal line.
    Line {
        /// Left end.
        x: f64,
        /// Its middle.
        y: f64,
        /// Right end.
        to: f64,
        /// How thick.
        thick: f64,
        /// Ink.
        ink: Ink,
    },
    /// A rectangle.
    Rect {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        w: f64,
        /// Height.
        h: f64,
        /// What fills it.
        fill: Option<Ink>,
        /// Whether a thin black line surrounds it.
        outline: bool,
    },
    /// A word across the sheet, under everything.
    Watermark(Box<str>),
    /// The document's logo, scaled to fit into this box, at its upper left corner.
    Logo {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width of the box.
        w: f64,
        /// Height of the box.
        h: f64,
    },
}

/// A place kept in the reading order for a text that is known later.
#[derive(Clone, Copy, Debug)]
pub struct Kept(usize);

impl Page {
    /// An empty sheet.
    pub fn new(width: f64, height: f64, decimal_sign: char) -> Self {
        Self {
            width,
            height,
            marks: Vec::new(),
            decimal_sign,
        }
    }

    /// A4 upright.
    pub fn upright(decimal_sign: char) -> Self {
        Self::new(210.0, 297.0, decimal_sign)
    }

    /// A4 landscape.
    pub fn landscape(decimal_sign: char) -> Self {
        Self::new(297.0, 210.0, decimal_sign)
    }

    /// Sets a text and answers where it ends on the right.
    pub fn text(&mut self, x: f64, y: f64, set: Set, text: &str) -> f64 {
        let width = set.style.width(text);
        let x = if set.right { x - width } else { x };
        if !text.is_empty() {
            self.marks.push(Mark::Text {
                x,
                y,
                style: set.style,
                ink: set.ink,
                text: text.into(),
            });
        }
        x + width
    }

    /// Sets lines of text one under the other, so far apart.
    pub fn lines(&mut self, x: f64, y: f64, lead: f64, set: Set, lines: &[String]) {
        for (n, line) in lines.iter().enumerate() {
            self.text(x, y + lead * n as f64, set, line);
        }
    }

    /// Sets a figure whose right end in the regular face would be `x`, and answers where it ends.
    ///
    /// The faces differ in width, so other styles hang on the same decimal sign or colon.
    pub fn number(&mut self, x: f64, y: f64, set: Set, text: &str) -> f64 {
        let tail = text.rfind([self.decimal_sign, ':']).map_or("", |at| &text[at..]);
        let x = x - Style::Row.width(tail) + set.style.width(tail);
        self.text(x, y, Set { right: true, ..set }, text)
    }

    /// Sets an amount in brackets whose figures align like [`Self::number`].
    pub fn bracketed(&mut self, x: f64, y: f64, set: Set, text: &str) -> f64 {
        let start = x - set.style.width(text) - set.style.width("(");
        self.text(start, y, Set { right: false, ..set }, &format!("({text})"))
    }

    /// Keeps a place in the reading order.
    pub fn keep(&mut self) -> Kept {
        self.marks.push(Mark::Text {
            x: 0.0,
            y: 0.0,
            style: Style::Row,
            ink: Ink::Black,
            text: "".into(),
        });
        Kept(self.marks.len() - 1)
    }

    /// Sets the text a place was kept for.
    pub fn fill(&mut self, place: Kept, x: f64, y: f64, set: Set, text: &str) {
        let x = if set.right { x - set.style.width(text) } else { x };
        self.marks[place.0] = Mark::Text {
            x,
            y,
            style: set.style,
            ink: set.ink,
            text: text.into(),
        };
    }

    /// Draws a horizontal line.
    pub fn line(&mut self, x: f64, y: f64, to: f64, thick: f64) {
        self.marks.push(Mark::Line {
            x,
            y,
            to,
            thick,
            ink: Ink::Black,
        });
    }

    /// Draws a grey hairline.
    pub fn hairline(&mut self, x: f64, y: f64, to: f64) {
        self.marks.push(Mark::Line {
            x,
            y,
            to,
            thick: line::HAIR,
            ink: Ink::Hair,
        });
    }

    /// Draws the line in the firm's colour.
    pub fn firm_line(&mut self, x: f64, y: f64, to: f64) {
        self.marks.push(Mark::Line {
            x,
            y,
            to,
            thick: line::FIRM,
            ink: Ink::Firm,
        });
    }

    /// Draws a rectangle.
    pub fn rect(&mut self, [x, y, w, h]: [f64; 4], fill: Option<Ink>, outline: bool) {
        self.marks.push(Mark::Rect {
            x,
            y,
            w,
            h,
            fill,
            outline,
        });
    }

    /// Takes over the marks of a slip drawn from 0 downward, so much further down.
    pub fn place(&mut self, slip: Page, down: f64) {
        self.marks.extend(slip.marks.into_iter().map(|mut mark| {
            match &mut mark {
                Mark::Text { y, .. } | Mark::Line { y, .. } | Mark::Rect { y, .. } | Mark::Logo { y, .. } => *y += down,
                Mark::Watermark(_) => {}
            }
            mark
        }));
    }
}
