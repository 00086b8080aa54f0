//! What people type into a field, read without guessing (RULES §7).
//!
//! Each reader returns a value, or an error that says precisely what is wrong or what has to be asked.
//! Errors cross to the screen as `{code, …}`; their sentences are in the catalogues.

pub mod cid;
pub mod clock;
pub mod date;
pub mod duration;
pub mod frames;
pub mod money;
pub mod phone;
pub mod remote_id;
