//! What other programs asked the window to show: a case, a caller. It waits until the screens take it, because the
//! first start asks before there is anyone to hear.

use crate::arguments::Asked;
use crate::windows;
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter, Manager};

/// So many wait; a telephone that rings on without a window is not answered by the oldest call.
const MOST: usize = 5;

/// What waits, the oldest first.
#[derive(Default)]
pub struct Waiting(Mutex<Vec<Asked>>);

impl Waiting {
    /// Puts something behind what waits.
    pub fn put(&self, asked: Asked) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(asked);
        let more = waiting.len().saturating_sub(MOST);
        waiting.drain(..more);
    }

    /// Takes all that waits.
    pub fn take(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The program was started once more: the first window comes to the front and shows what that start asked for.
pub fn started_again(app: &AppHandle, asked: Option<Asked>) {
    windows::raise(app);
    if let Some(asked) = asked {
        app.state::<Waiting>().put(asked);
        // A window without a page yet looks by itself once it has one.
        let _ = app.emit("asked", ());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_taken_once_and_the_newest_stay() {
        let waiting = Waiting::default();
        for number in 0..7 {
            waiting.put(Asked::Cid(number.to_string()));
        }
        let taken: Vec<Asked> = (2..7).map(|number| Asked::Cid(number.to_string())).collect();
        assert_eq!(waiting.take(), taken);
        assert_eq!(waiting.take(), []);
    }
}
