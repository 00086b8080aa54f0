//! Messages of the system, beside the window: a click on one brings its case to the front.

use crate::arguments::Asked;
use crate::asked;
use notify_rust::{Notification, NotificationResponse};
use serde::Deserialize;
use std::thread;
use tauri::AppHandle;

/// What is said; the screens have the words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    title: String,
    text: String,
    /// The case it is about.
    cid: Option<u32>,
}

/// The longest title or text, in characters.
const LONGEST: usize = 300;

/// Says it; answers whether the system took it. A system without messages is no failure.
pub fn show(app: &AppHandle, notice: &Notice) -> bool {
    let mut message = Notification::new();
    message.appname("Callbuch").summary(&cut(&notice.title));
    dress(&mut message, app, &cut(&notice.text));
    let shown = match message.show() {
        Ok(shown) => shown,
        Err(error) => {
            tracing::debug!("the system takes no messages: {error}");
            return false;
        }
    };
    let (app, cid) = (app.clone(), notice.cid);
    // It may stand there for hours; whoever waits for the click does nothing else.
    thread::spawn(move || {
        let clicked = |response: &NotificationResponse| {
            if *response == NotificationResponse::Default {
                asked::started_again(&app, cid.map(|cid| Asked::Cid(cid.to_string())));
            }
        };
        if let Err(error) = shown.wait_for_response(clicked) {
            tracing::debug!("waiting for a click on a message: {error}");
        }
    });
    true
}

/// Windows shows messages under the name the program was installed with, and a click needs no button.
#[cfg(windows)]
fn dress(message: &mut Notification, app: &AppHandle, text: &str) {
    message.app_id(&app.config().identifier).body(text);
}

/// A click is an act of the name `default`. Many desktops read a text as markup, where a customer's < must stay one.
#[cfg(not(windows))]
fn dress(message: &mut Notification, _: &AppHandle, text: &str) {
    let reads_markup = notify_rust::get_capabilities().is_ok_and(|all| all.iter().any(|one| one == "body-markup"));
    let text = if reads_markup { escaped(text) } else { text.to_owned() };
    message.action("default", "Callbuch").body(&text);
}

#[cfg(not(windows))]
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

#[cfg(all(test, not(windows)))]
mod tests {
    #[test]
    fn what_a_customer_wrote_is_no_markup() {
        assert_eq!(super::escaped("<b>A & B</b>"), "&lt;b&gt;A &amp; B&lt;/b&gt;");
        assert_eq!(super::cut(&"ä".repeat(400)).chars().count(), 300);
    }
}
