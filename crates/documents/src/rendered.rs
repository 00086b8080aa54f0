//! What a document becomes, and why it could not.

use crate::logo::LogoError;

/// A finished document.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no face has and that are drawn as a square, each once, in order.
    pub missing: Vec<char>,
}

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The recipient's address does not fit into the window of the envelope.
    #[error(
        "the address needs {lines} lines, the window holds {}",
        crate::statement::ADDRESS_LINES
    )]
    AddressTooLong {
        /// How many lines it needs.
        lines: usize,
    },
    /// The sender's logo cannot be drawn.
    #[error("the logo cannot be drawn")]
    Logo(#[from] LogoError),
    /// A face could not be reduced to the glyphs used; no content causes it.
    #[error("could not make a subset of a font")]
    Font(#[from] subsetter::Error),
    /// The PDF's structure could not be finished; no content causes it.
    #[error("could not finish the PDF")]
    Pdf(#[from] lopdf::Error),
    /// The bytes could not be written; no content causes it.
    #[error("could not write the PDF's bytes")]
    Write(#[from] std::io::Error),
    /// A value could not be written as JSON; no content causes it.
    #[error("could not write JSON")]
    Json(#[from] serde_json::Error),
    /// The spreadsheet could not be written: more rows than a sheet holds, or no room for its scratch file.
    #[error("could not write the spreadsheet")]
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
}
