//! The one command of the window: what the window itself can do is done here, everything else by `app`.

use crate::asked::Waiting;
use crate::clock;
use crate::desks::{Desks, Which};
use crate::{bytes, files, notices, programs, windows};
use callbuch_app::backups::{self, BackupFile};
use callbuch_app::desk::{Call, Outcome};
use callbuch_app::documents::Document;
use callbuch_app::failure::{Answer, Code, Failure};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use tauri::ipc::{Request, Response};
use tauri::{AppHandle, Emitter, Manager};

/// A command as the screens send it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    command: String,
    body: Value,
    request: String,
}

/// Runs a command for the screens. Failures cross as `{code, args, field, id}`. Bytes come and go as they are.
#[tauri::command]
pub async fn call(app: AppHandle, request: Request<'_>) -> Answer<Response> {
    let sent: Sent = match bytes::piece_of(&request)? {
        Some(piece) => return blocking(piece.upload.clone(), move || bytes::take(&app, &piece)).await,
        None => read(bytes::json_of(&request)?)?,
    };
    let id = sent.request.clone();
    blocking(id, move || match sent.command.as_str() {
        "desktop_bytes" => bytes::give(&app, read(sent.body)?),
        command => told(&run(&app, command, sent.body, &sent.request)?),
    })
    .await
}

async fn blocking(id: String, work: impl FnOnce() -> Answer<Response> + Send + 'static) -> Answer<Response> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|error| Err(Failure::new(Code::Internal).because(error)));
    done.map_err(|failure| {
        match failure.code {
            Code::Internal | Code::Damaged | Code::Full => tracing::error!(id, "{failure}"),
            _ => tracing::debug!(id, "{failure}"),
        }
        Failure { id, ..failure }
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Office {
    office: Which,
}

fn run(app: &AppHandle, command: &str, body: Value, request: &str) -> Answer<Outcome> {
    match command {
        "desktop_save" => answered(&files::save(app, &read(body)?)?),
        "desktop_open" => answered(&files::open(app, &read(body)?)?),
        "desktop_reveal" => answered(&files::reveal(app, &read(body)?)?),
        "desktop_save_all" => answered(&files::save_all(app, &read::<Vec<Document>>(body)?)?),
        "desktop_print" => answered(&files::print(app, &read::<Vec<Document>>(body)?)?),
        "desktop_folder" => answered(&files::pick_folder(app)?),
        "desktop_backup" => answered(&files::pick_backup(app)?),
        "desktop_table" => answered(&files::pick_table(app, request)?),
        "desktop_asked" => answered(&app.state::<Waiting>().take()),
        "desktop_notice" => answered(&notices::show(app, &read(body)?)),
        "desktop_link" => answered(&programs::open_link(&read(body)?)?),
        "desktop_remote" => programs::start_remote(app, body, request),
        "desktop_window" => answered(&windows::open_case(app, &read(body)?)?),
        "desktop_office" => {
            let wanted: Office = read(body)?;
            app.state::<Desks>().switch(wanted.office)?;
            answered(&())
        }
        _ => desk_call(app, command, body, request),
    }
}

/// Hands a call to `app` and tells every window what got stale.
pub fn desk_call(app: &AppHandle, command: &str, body: Value, request: &str) -> Answer<Outcome> {
    let desks = app.state::<Desks>();
    let desk = match desks.desk() {
        Ok(desk) => desk,
        Err(failure) => return without_desk(&desks.data(), failure, command, body, request),
    };
    let outcome = desk.call(&Call {
        command,
        body,
        request,
        now: clock::now(),
    })?;
    if !outcome.stale.is_empty() {
        // A window that is just closing hears nothing, and needs nothing.
        let _ = app.emit("stale", &outcome.stale);
    }
    Ok(outcome)
}

/// What can be done while the office cannot be opened: a backup takes the place of its database.
fn without_desk(data: &Path, failure: Failure, command: &str, body: Value, request: &str) -> Answer<Outcome> {
    let helps = matches!(failure.code, Code::Damaged | Code::Missing | Code::Foreign);
    match command {
        "backup_list" if helps => answered(&backups::of_folder(data, clock::now())),
        "backup_restore" if helps => {
            let wanted: BackupFile = read(body)?;
            let file = Path::new(&wanted.file);
            answered(&backups::restore_file(data, file, clock::now(), request)?)
        }
        _ => Err(failure),
    }
}

fn told(outcome: &Outcome) -> Answer<Response> {
    let text = serde_json::to_string(outcome).map_err(|error| Failure::new(Code::Internal).because(error))?;
    Ok(Response::new(text))
}

pub fn answered(answer: &impl Serialize) -> Answer<Outcome> {
    let answer = serde_json::to_value(answer).map_err(|error| Failure::new(Code::Internal).because(error))?;
    Ok(Outcome {
        answer,
        undo: None,
        stale: BTreeSet::new(),
    })
}

pub fn read<T: DeserializeOwned>(body: Value) -> Answer<T> {
    serde_json::from_value(body).map_err(|error| Failure::new(Code::BadRequest).because(error))
}
