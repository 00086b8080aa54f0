//! The screens, built into the program.

use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use rust_embed::Embed;

/// The built UI. A debug build reads it from the disk, so that a change needs no new program.
#[derive(Embed)]
#[folder = "../../ui/dist"]
#[allow_missing = true]
struct Pages;

/// A file of the UI; every other path is the UI's one page.
pub async fn page(uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let Some(file) = Pages::get(path) else {
        return (StatusCode::NOT_FOUND, "Callbuch has no such page.").into_response();
    };
    let kept = if path.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let mime = file.metadata.mimetype().to_owned();
    (
        [(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, kept.to_owned())],
        file.data,
    )
        .into_response()
}
