//! The door's clock.

use chrono::{DateTime, Utc};

/// Now.
#[allow(
    clippy::disallowed_methods,
    reason = "a door reads the clock, everything below takes the time as a parameter"
)]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}
