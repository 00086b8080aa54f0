//! What happens by itself while the program runs.

use crate::clock;
use crate::desks::Desks;
use callbuch_app::commands::Topic;
use callbuch_app::jobs;
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager};

/// How often the desk looks for what is due.
const ROUND: Duration = Duration::from_secs(30);

/// Begins the rounds; they end with the program.
#[expect(
    clippy::disallowed_methods,
    reason = "a door's own clockwork: here it is time that must pass"
)]
pub fn begin(app: AppHandle) {
    thread::spawn(move || {
        loop {
            let changed = app
                .state::<Desks>()
                .desk()
                .and_then(|desk| jobs::round(&desk, clock::now()));
            match changed {
                Ok(false) => {}
                Ok(true) => {
                    let _ = app.emit("stale", [Topic::Tickets, Topic::Backups]);
                }
                Err(failure) => tracing::warn!("what happens by itself did not: {failure}"),
            }
            thread::sleep(ROUND);
        }
    });
}
