//! Looks at pages as a reader does: what stands where, texts over texts, texts beyond the margins.

use crate::canvas::page::{Mark, Page};
use crate::canvas::style::{POINT, Style};

/// A text on a page.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Left end.
    pub x: f64,
    /// Baseline.
    pub y: f64,
    /// Style.
    pub style: Style,
    /// What it says.
    pub words: &'a str,
}

impl Text<'_> {
    /// Right end.
    pub fn end(&self) -> f64 {
        self.x + self.style.width(self.words)
    }
}

/// Reads the texts of a page.
pub struct Reader<'a> {
    page: &'a Page,
}

impl<'a> Reader<'a> {
    /// Of this page.
    pub fn new(page: &'a Page) -> Self {
        Self { page }
    }

    /// All texts, in reading order.
    pub fn texts(&self) -> impl Iterator<Item = Text<'a>> + use<'a> {
        self.page.marks.iter().filter_map(|mark| match mark {
            Mark::Text { x, y, style, text, .. } if !text.is_empty() => Some(Text {
                x: *x,
                y: *y,
                style: *style,
                words: text,
            }),
            _ => None,
        })
    }

    /// Whether a text stands on the page.
    pub fn has(&self, words: &str) -> bool {
        self.texts().any(|text| text.words == words)
    }

    /// The words of all texts.
    pub fn all(&self) -> Vec<String> {
        self.texts().map(|text| text.words.to_owned()).collect()
    }
}

/// Every fault of a page whose texts must stay between `left` and `right`.
pub fn faults(page: &Page, left: f64, right: f64) -> Vec<String> {
    let mut faults = Vec::new();
    let mut boxes: Vec<([f64; 4], &str)> = Vec::new();
    for text in Reader::new(page).texts() {
        let size = text.style.points() * POINT;
        let Text { x, y, words, .. } = text;
        let end = text.end();
        if x < left - 0.05 || end > right + 0.6 {
            faults.push(format!("outside {left}–{right}: {words:?} stands at {x:.2}–{end:.2}"));
        }
        if y > page.height - 5.0 || y < 5.0 {
            faults.push(format!("off the sheet: {words:?} at {y:.2}"));
        }
        let this = [x, y - 0.70 * size, end, y + 0.2 * size];
        for (other, others) in &boxes {
            let apart = this[2] <= other[0] + 0.01
                || other[2] <= this[0] + 0.01
                || this[3] <= other[1] + 0.01
                || other[3] <= this[1] + 0.01;
            if !apart {
                faults.push(format!("{words:?} lies over {others:?} at {x:.1}/{y:.1}"));
            }
        }
        boxes.push((this, words));
    }
    faults
}
