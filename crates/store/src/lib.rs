//! # store
//!
//! **Is:** all SQL, written once with `$n` and run by two engines; migrations, transactions, search,
//! the hash-chained log, blob bytes, backups.
//!
//! **May not contain:** business decisions; driver types outside `engine/`.
//!
//! Every function takes a [`transaction::Tx`] first and is one statement or a few that belong together.
//! Rows become core values in one place per table. A lookup answers with an `Option`; an edit that saw an old
//! version answers `false` and changes nothing.

pub mod attachments;
pub mod backups;
pub mod blobs;
pub mod contracts;
pub mod counters;
pub mod customers;
pub mod database;
pub mod drafts;
mod engine;
pub mod entries;
pub mod error;
mod examine;
mod folder;
pub mod imports;
pub mod integrity;
pub mod log;
mod marks;
mod migrations;
pub mod notes;
pub mod people;
pub mod remote;
pub mod reports;
pub mod requests;
pub mod search;
pub mod settings;
pub mod statements;
pub mod tallies;
pub mod tickets;
pub mod timers;
pub mod transaction;
pub mod value;
pub mod views;

#[cfg(test)]
mod trials;
