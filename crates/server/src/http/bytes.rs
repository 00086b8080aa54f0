//! The door for bytes beside the commands: files come in pieces and go out whole, never as JSON.

use super::{Office, blocking};
use crate::clock;
use crate::failures::Refused;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use callbuch_app::attachments::{self, AttachmentRef, Piece};
use callbuch_app::documents::MadeFile;
use serde::Deserialize;
use std::sync::Arc;

/// Which piece of which file a body is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    upload: String,
    piece: i64,
    size: i64,
}

/// Takes a piece of a file on its way.
pub async fn take(State(office): State<Office>, Query(part): Query<Part>, body: Bytes) -> Result<StatusCode, Refused> {
    let desk = Arc::clone(&office.desk);
    blocking(move || {
        let piece = Piece {
            upload: &part.upload,
            number: part.piece,
            size: part.size,
            bytes: &body,
        };
        attachments::put_piece(&desk, &piece, clock::now())
    })
    .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives a file that lies beside a case.
pub async fn give(State(office): State<Office>, Query(wanted): Query<AttachmentRef>) -> Result<Response, Refused> {
    let desk = Arc::clone(&office.desk);
    let file = blocking(move || attachments::bytes(&desk, wanted, clock::now())).await?;
    Ok(answered(file))
}

/// A file as an answer that is saved and never shown, whatever it holds.
pub fn answered(file: MadeFile) -> Response {
    let plain: String = file
        .name
        .chars()
        .map(|c| if c.is_ascii_graphic() && c != '"' { c } else { '_' })
        .collect();
    let encoded: String = file.name.bytes().map(encode).collect();
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    let headers = [
        (header::CONTENT_TYPE, file.mime.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file.bytes).into_response()
}

/// A byte of a file name as RFC 5987 wants it.
fn encode(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
