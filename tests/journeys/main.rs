//! The product's days, told as tests through the desk's own door, each on both engines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod allowances;
mod attachments;
mod backups;
mod bad_input;
mod billing_limits;
mod customers;
mod day;
mod escalations;
mod figures;
mod growing;
mod holds;
mod imports;
mod intake;
mod lines;
mod lists;
mod logs;
mod office;
mod packages;
mod promises;
mod reasons;
mod reminders;
mod reports;
mod requests;
mod searches;
mod statements;
mod states;
mod times;
mod undoing;
mod views;
mod weeks;
