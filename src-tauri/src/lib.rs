//! # src-tauri
//!
//! **Is:** the desktop door: one Tauri command that hands calls to `app` on the blocking pool, and what only a
//! desktop can do: windows, native dialogs, starting other programs.
//!
//! **May not contain:** rules, SQL, formatting, a second command.

mod arguments;
mod asked;
mod bytes;
mod call;
mod clock;
mod desks;
mod files;
mod notices;
mod programs;
mod rounds;
mod windows;

use arguments::Arguments;
use asked::Waiting;
use desks::Desks;
use files::SavedFiles;
use tauri::Manager;

/// Runs the program until its last window is closed.
///
/// # Panics
/// When the system has no web view: without it there is no window to say so in.
pub fn run() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("CALLBUCH_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(filter)
        .init();
    let arguments = Arguments::read(
        std::env::args_os()
            .skip(1)
            .map(|word| word.to_string_lossy().into_owned()),
    );
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, words, _| {
            asked::started_again(app, Arguments::read(words.into_iter().skip(1)).asked);
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .setup(move |app| {
            let folder = match arguments.data.clone() {
                Some(folder) => folder,
                None => app.path().app_data_dir()?,
            };
            app.manage(Desks::open(folder));
            app.manage(SavedFiles::default());
            let waiting = Waiting::default();
            if let Some(asked) = arguments.asked.clone() {
                waiting.put(asked);
            }
            app.manage(waiting);
            rounds::begin(app.handle().clone());
            windows::open_main(app.handle())?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![call::call])
        .run(tauri::generate_context!())
        .expect("the system has a web view");
}
