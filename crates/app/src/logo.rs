//! The office's logo: on screens, on paper, in mails.

use crate::commands::Nothing;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::office::{self, Settings};
use callbuch_store::blobs;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest logo, in bytes.
const LARGEST: usize = 2 * 1024 * 1024;

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Logo {
    /// PNG or JPEG; empty for none.
    pub bytes: Vec<u8>,
}

/// The logo from now on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewLogo {
    /// The version of the settings the caller saw.
    pub version: i64,
    /// PNG or JPEG; empty for the name in type.
    pub bytes: Vec<u8>,
}

/// The office's logo.
///
/// # Errors
/// [`Code::NotSetUp`].
pub fn get(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Logo> {
    let address = ctx.office()?.logo;
    let bytes = if address.is_empty() {
        None
    } else {
        blobs::get(ctx.tx, &address)?
    };
    Ok(Logo {
        bytes: bytes.unwrap_or_default(),
    })
}

/// Changes the logo, or takes it away.
///
/// # Errors
/// [`Code::Conflict`] if the settings have changed since; [`Code::TooLong`], [`Code::Invalid`] at `logo`.
pub fn set(ctx: &mut Writing<'_, '_>, wanted: NewLogo) -> Answer<Settings> {
    let before = office::get(ctx, Nothing {})?;
    let mut office = before.office.clone();
    office.logo = keep(ctx, Some(&wanted.bytes))?;
    office::save(ctx, wanted.version, &office)?;
    ctx.log("office", 1, "set", &(&before.office, &office))?;
    Ok(Settings {
        version: wanted.version + 1,
        office,
    })
}

/// Keeps a logo; answers its address, which is empty for none.
pub(crate) fn keep(ctx: &mut Writing<'_, '_>, bytes: Option<&[u8]>) -> Answer<String> {
    let Some(bytes) = bytes.filter(|bytes| !bytes.is_empty()) else {
        return Ok(String::new());
    };
    if bytes.len() > LARGEST {
        return Err(Failure::at("logo", Code::TooLong)
            .with("length", bytes.len())
            .with("most", LARGEST));
    }
    let is_picture = bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.starts_with(b"\xff\xd8\xff");
    if !is_picture {
        return Err(Failure::at("logo", Code::Invalid));
    }
    Ok(blobs::keep(ctx.tx, bytes)?)
}
