//! # core
//!
//! **Is:** the values of the support desk and the rules over them: what a case is, which way it may go,
//! what work costs and why, when a promise is due, how people type things.
//!
//! **May not contain:** async, SQL, files, network, a clock, randomness, sentences.
//!
//! Everything here is a function of its arguments; time comes in as a parameter.
//! "RULES §4" in a doc comment names the section of `docs/rules.md` that the item implements to the letter.

pub mod allowance;
pub mod attachments;
pub mod billing;
pub mod calendars;
pub mod charges;
pub mod contracts;
pub mod customers;
pub mod deadlines;
pub mod entries;
pub mod fold;
pub mod holidays;
pub mod ids;
pub mod imports;
pub mod lands;
pub mod language;
pub mod likeness;
pub mod money;
pub mod notes;
pub mod office;
pub mod people;
pub mod reminders;
pub mod reports;
pub mod responsible;
pub mod statements;
pub mod tickets;
pub mod timers;
pub mod typed;
pub mod views;
pub mod wall;
