//! Failures on their way out.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use callbuch_app::failure::{Code, Failure};
use callbuch_core::language::Language;

/// A failure as JSON text.
pub fn json(failure: &Failure) -> String {
    serde_json::to_string(failure).unwrap_or_else(|_| "{\"code\":\"internal\"}".to_owned())
}

/// A failure on standard error: a sentence for a person at a terminal, JSON for a program that reads along.
pub fn told(failure: &Failure, is_person: bool) -> String {
    if is_person {
        failure.sentence(spoken())
    } else {
        json(failure)
    }
}

/// The language of the terminal: German, unless it is set to English.
fn spoken() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(std::env::var_os);
    let is_english = set.is_some_and(|locale| locale.to_string_lossy().starts_with("en"));
    if is_english { Language::En } else { Language::De }
}

/// A failure as an HTTP answer. What a developer needs goes to the log, once, here.
pub struct Refused(pub Failure);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = status(self.0.code);
        if status.is_server_error() {
            tracing::error!(id = self.0.id, "{}", self.0);
        } else {
            tracing::debug!(id = self.0.id, "{}", self.0);
        }
        (status, Json(self.0)).into_response()
    }
}

fn status(code: Code) -> StatusCode {
    match code {
        Code::NotFound | Code::UnknownCommand => StatusCode::NOT_FOUND,
        Code::Conflict | Code::CannotUndo | Code::RequestReused | Code::AlreadySetUp => StatusCode::CONFLICT,
        Code::NobodySeated | Code::NotSetUp => StatusCode::FORBIDDEN,
        Code::Busy | Code::Unreachable | Code::Held => StatusCode::SERVICE_UNAVAILABLE,
        Code::ReadOnly
        | Code::Full
        | Code::Damaged
        | Code::Missing
        | Code::BackupUnwritable
        | Code::BackupFull
        | Code::Foreign
        | Code::Newer
        | Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_reads_a_sentence_and_a_program_json() {
        let failure = Failure::new(Code::Held)
            .with("folder", "/büro")
            .with("holder", "callbuch 7 on k2");
        let sentence = told(&failure, true);
        assert!(
            sentence.contains("/büro") && sentence.contains("callbuch 7 on k2"),
            "{sentence}"
        );
        assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
        let read: Failure = serde_json::from_str(&told(&failure, false)).unwrap();
        assert_eq!(read.code, Code::Held);
    }
}
