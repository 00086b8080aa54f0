//! The program's windows.

use callbuch_app::failure::{Answer, Code, Failure};
use serde::Deserialize;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// A route of the screens, "fall/4711".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    route: String,
}

const MAIN: &str = "main";

/// Opens the main window.
pub fn open_main(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    build(app, MAIN, "index.html")
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 640.0)
        .build()
}

/// Brings the main window to the front.
pub fn raise(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Opens a case in a window of its own, or raises the one it has.
pub fn open_case(app: &AppHandle, wanted: &Route) -> Answer<()> {
    let cid = wanted
        .route
        .strip_prefix("fall/")
        .filter(|cid| !cid.is_empty() && cid.len() <= 9);
    let cid = cid.filter(|cid| cid.bytes().all(|byte| byte.is_ascii_digit()));
    let cid = cid.ok_or_else(|| Failure::at("route", Code::Invalid))?;
    let label = format!("case-{cid}");
    let shown = match app.get_webview_window(&label) {
        Some(window) => window.set_focus(),
        None => build(app, &label, &format!("index.html?window#/fall/{cid}"))
            .inner_size(960.0, 800.0)
            .min_inner_size(640.0, 480.0)
            .build()
            .map(drop),
    };
    shown.map_err(|error| Failure::new(Code::Internal).because(error))
}

/// A window that stays on our own pages: it follows no link and opens no other window.
fn build<'a>(app: &'a AppHandle, label: &str, page: &str) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
    WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()))
        .title("Callbuch")
        // The screens take dropped files themselves, as they do in a browser.
        .disable_drag_drop_handler()
        .on_navigation(|url| matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost"))
}
