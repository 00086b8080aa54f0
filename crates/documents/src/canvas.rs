//! The canvas every document is drawn on: pages of marks in millimetres, with two backs, PDF and SVG.
//!
//! A layout says once what stands where; [`pdf`] and [`svg`] turn the same marks into bytes, so that the preview
//! is the paper. All measures are millimetres from the sheet's upper left corner; a text hangs on its baseline.
//! Text is set glyph by glyph, without kerning and ligatures.

pub mod archive;
pub mod face;
#[cfg(test)]
pub mod inspection;
pub mod page;
pub mod pdf;
pub mod style;
pub mod svg;
pub mod text;
pub mod typesetting;

use crate::logo::Logo;
use callbuch_core::language::Language;
use page::Page;

/// A whole document, laid out.
pub struct Sheets {
    /// The pages in order; never empty.
    pub pages: Vec<Page>,
    /// Where a reader can jump to.
    pub bookmarks: Vec<Bookmark>,
    /// The document's title.
    pub title: String,
    /// The firm that made it out.
    pub author: String,
    /// The language of its words.
    pub language: Language,
    /// The firm's colour, 0xRRGGBB.
    pub colour: u32,
    /// What [`page::Mark::Logo`] shows.
    pub logo: Option<Logo>,
}

/// A place in a document.
pub struct Bookmark {
    /// Its words.
    pub title: String,
    /// The page, counted from 0.
    pub page: usize,
    /// How far down the page, in millimetres.
    pub y: f64,
}
