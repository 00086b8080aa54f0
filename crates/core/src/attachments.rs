//! Files beside a case: how large they may be, under which name they are kept, and what they really are.
//!
//! Deliberately no list of forbidden endings: nothing is opened by itself, and what is shown is decided by the bytes.

use crate::fold;
use crate::ids::{AttachmentId, Cid, PersonId};
use crate::tickets::words;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest file, in bytes.
pub const LARGEST: usize = 50 * 1024 * 1024;
/// How large the pieces are in which a file comes, in bytes; only the last one may be shorter.
pub const PIECE: usize = 1024 * 1024;
/// The longest name, in characters: every file system takes it.
pub const LONGEST_NAME: usize = 120;
/// The longest ending that is kept when a name is cut, in characters.
const LONGEST_ENDING: usize = 16;

words! {
    /// What a file is, by its first bytes; only what cannot act by itself is named.
    FileKind {
        /// A picture.
        Png = "png",
        /// A picture.
        Jpeg = "jpeg",
        /// A picture.
        Gif = "gif",
        /// A picture.
        Webp = "webp",
        /// A page.
        Pdf = "pdf",
        /// Anything else, whatever its name says.
        Other = "other",
    }
}

impl FileKind {
    /// What these bytes are.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Self::Png
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Self::Jpeg
        } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
            Self::Gif
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Self::Webp
        } else if bytes.starts_with(b"%PDF-") {
            Self::Pdf
        } else {
            Self::Other
        }
    }

    /// Its MIME type; what could act in a browser is bytes and nothing more.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Other => "application/octet-stream",
        }
    }

    /// A name whose ending says what the file is: a picture called "bild.png.exe" would be opened as a program.
    #[must_use]
    pub fn named_truly(self, name: String) -> String {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        let endings: &[&str] = match self {
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Gif => &["gif"],
            Self::Webp => &["webp"],
            Self::Pdf => &["pdf"],
            Self::Other => return name,
        };
        match (ending, endings) {
            (Some(ending), _) if endings.contains(&ending.as_str()) => name,
            (_, [usual, ..]) => format!("{name}.{usual}"),
            (_, []) => name,
        }
    }
}

/// A file beside a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attachment {
    /// Which.
    pub id: AttachmentId,
    /// Beside which case.
    pub cid: Cid,
    /// When it was put there.
    pub at: DateTime<Utc>,
    /// Who put it there.
    pub person: PersonId,
    /// A name that every system takes.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// How large, in bytes.
    pub size: i64,
    /// The address of its bytes: their SHA-256 in hex.
    pub sha256: String,
    /// That it was taken away; its bytes stay.
    pub removed: Option<Removal>,
}

/// A file was taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Removal {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: PersonId,
    /// Why; empty when putting it there was taken back.
    pub reason: String,
}

/// A name every system takes: of a path the last part, without what cannot be seen, signs with a meaning or device
/// names, and not too long. None when nothing is left.
#[must_use]
pub fn file_name(wanted: &str) -> Option<String> {
    // Cleaned first: what is hidden must not stand between a dot and the end.
    let line = fold::clean_line(wanted);
    let last = line.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = |c: char| if "<>:\"|?*".contains(c) { '-' } else { c };
    let name: String = last.chars().map(plain).collect();
    let name = name.trim_matches([' ', '.']);
    if name.is_empty() {
        return None;
    }
    let name = if is_device(name) {
        format!("_{name}")
    } else {
        name.to_owned()
    };
    Some(shortened(&name))
}

/// Whether Windows means a device by it, whatever its ending.
fn is_device(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_ascii_uppercase();
    let numbered = |stem: &str| {
        let number = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
        let mut number = number.unwrap_or_default().chars();
        matches!(number.next(), Some('0'..='9' | '¹' | '²' | '³')) && number.next().is_none()
    };
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str()) || numbered(&stem)
}

/// Cut in the middle of its stem, so that its ending stays.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kept = ending.chars().count();
    if kept == 0 || kept > LONGEST_ENDING {
        return name.chars().take(LONGEST_NAME).collect();
    }
    let stem: String = name.chars().take(LONGEST_NAME - kept - 1).collect();
    format!("{}.{ending}", stem.trim_end_matches([' ', '.']))
}
