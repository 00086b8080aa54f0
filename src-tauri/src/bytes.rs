//! Bytes on their way between the screens and `app`: files come in pieces and go out whole, never as JSON.

use crate::clock;
use crate::desks::Desks;
use callbuch_app::attachments::{self, AttachmentRef, Piece};
use callbuch_app::failure::{Answer, Code, Failure};
use serde_json::Value;
use tauri::ipc::{InvokeBody, Request, Response};
use tauri::{AppHandle, Manager};

/// A piece of a file as the screens send it: its bytes as the body, the rest in headers.
pub struct Sent {
    /// The sender's name for the file on this way.
    pub upload: String,
    number: i64,
    size: i64,
    bytes: Vec<u8>,
}

/// The piece a request carries, if it carries one.
pub fn piece_of(request: &Request<'_>) -> Answer<Option<Sent>> {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let Some(upload) = header("x-upload") else {
        return Ok(None);
    };
    let figure = |name| header(name).and_then(|figure| figure.parse().ok());
    let (Some(number), Some(size)) = (figure("x-piece"), figure("x-size")) else {
        return Err(unreadable("a piece without its number and size"));
    };
    let bytes = match request.body() {
        InvokeBody::Raw(bytes) => bytes.clone(),
        // Where the web view cannot send bodies, Tauri sends their bytes as numbers.
        InvokeBody::Json(numbers) => serde_json::from_value(numbers.clone()).map_err(unreadable)?,
    };
    Ok(Some(Sent {
        upload: upload.to_owned(),
        number,
        size,
        bytes,
    }))
}

/// The JSON of a request that carries no bytes.
pub fn json_of(request: &Request<'_>) -> Answer<Value> {
    match request.body() {
        InvokeBody::Json(value) => Ok(value.clone()),
        InvokeBody::Raw(_) => Err(unreadable("bytes without a name")),
    }
}

/// Takes a piece of a file on its way.
pub fn take(app: &AppHandle, sent: &Sent) -> Answer<Response> {
    let piece = Piece {
        upload: &sent.upload,
        number: sent.number,
        size: sent.size,
        bytes: &sent.bytes,
    };
    attachments::put_piece(&*app.state::<Desks>().desk()?, &piece, clock::now())?;
    Ok(Response::new("null".to_owned()))
}

/// Gives a file that lies beside a case.
pub fn give(app: &AppHandle, wanted: AttachmentRef) -> Answer<Response> {
    let file = attachments::bytes(&*app.state::<Desks>().desk()?, wanted, clock::now())?;
    Ok(Response::new(file.bytes))
}

fn unreadable(error: impl ToString) -> Failure {
    Failure::new(Code::BadRequest).because(error)
}
