//! # app
//!
//! **Is:** one function per use-case: check, load, decide by `core`, save, answer; the one list of commands
//! ([`commands`]); the views screens are made of; error codes; the jobs that run by themselves.
//!
//! **May not contain:** SQL text, HTML, Tauri, HTTP, async, a clock.
//!
//! Both doors hand a [`desk::Call`] to [`desk::Desk::call`]. A read sees a still picture, a write is one
//! transaction: its rows, its log entries, its answer under the request's id. Nothing happens outside the database.

pub mod attachments;
pub mod backups;
pub mod calendars;
pub mod commands;
pub mod customers;
pub mod deadlines;
pub mod desk;
pub mod documents;
pub mod entries;
pub mod failure;
pub mod fields;
pub mod imports;
pub mod intake;
pub mod jobs;
pub mod logo;
pub mod notes;
pub mod office;
pub mod people;
pub mod preferences;
pub mod reminders;
pub mod remote;
pub mod reports;
pub mod sample;
pub mod search;
pub mod seed;
pub mod setup;
pub mod statements;
pub mod tickets;
pub mod timeline;
pub mod timers;
pub mod today;
pub mod understand;
pub mod undo;
pub mod verify;
pub mod views;
