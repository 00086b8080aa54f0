//! The door's clock and its source of ids: the only ones on this side of the house.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Now.
#[allow(
    clippy::disallowed_methods,
    reason = "a door reads the clock, everything below takes the time as a parameter"
)]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// A new id for an act.
#[allow(
    clippy::disallowed_methods,
    reason = "a door makes ids, everything below takes them as parameters"
)]
pub fn fresh_id() -> String {
    Uuid::now_v7().to_string()
}

/// A secret nobody can guess.
#[allow(
    clippy::disallowed_methods,
    reason = "a door makes ids, everything below takes them as parameters"
)]
pub fn fresh_token() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}
