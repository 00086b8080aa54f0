//! Starting other programs: never by a shell, never with a text from the screens that was not checked.

use crate::call;
use callbuch_app::desk::Outcome;
use callbuch_app::failure::{Answer, Code, Failure};
use callbuch_app::remote::Launch;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tauri::AppHandle;

/// A web page, mail address or telephone number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    url: String,
}

/// What became of a remote session's start.
#[derive(Debug, Serialize)]
struct Started {
    started: bool,
    launch: Launch,
}

/// Opens a link with the program for it.
pub fn open_link(link: &Link) -> Answer<()> {
    let known = ["https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| link.url.starts_with(scheme));
    if !known || link.url.len() > 2000 || link.url.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(Failure::at("url", Code::Invalid));
    }
    let opened = tauri_plugin_opener::open_url(&link.url, None::<&str>);
    opened.map_err(|error| {
        Failure::new(Code::ProgramMissing)
            .with("file", &link.url)
            .because(error)
    })
}

/// Records the customer's consent, then starts the remote program with the address `app` made.
///
/// A program that is not there is no failure: the answer says so, with the ID to type by hand, and so does the log.
pub fn start_remote(app: &AppHandle, body: Value, request: &str) -> Answer<Outcome> {
    let cid = body.get("cid").cloned().unwrap_or_default();
    let mut outcome = call::desk_call(app, "remote_begin", body, request)?;
    let launch: Launch = call::read(outcome.answer)?;
    let problem = start(&launch.uri).err();
    if let Some(reason) = &problem {
        let told = json!({ "cid": cid, "reason": reason });
        call::desk_call(app, "remote_failed", told, &format!("{request}-failed"))?;
    }
    outcome.answer = call::answered(&Started {
        started: problem.is_none(),
        launch,
    })?
    .answer;
    Ok(outcome)
}

fn start(uri: &str) -> Result<(), String> {
    if !has_program(uri) {
        return Err("no program is registered for this address".to_owned());
    }
    tauri_plugin_opener::open_url(uri, None::<&str>).map_err(|error| error.to_string())
}

/// On Linux the opener cannot say whether a program took the address, so the desktop is asked first.
#[cfg(target_os = "linux")]
fn has_program(uri: &str) -> bool {
    let scheme = uri.split(':').next().unwrap_or_default();
    let asked = std::process::Command::new("xdg-mime")
        .args(["query", "default", &format!("x-scheme-handler/{scheme}")])
        .output();
    asked.is_ok_and(|answer| !answer.stdout.trim_ascii().is_empty())
}

#[cfg(not(target_os = "linux"))]
fn has_program(_: &str) -> bool {
    true
}
