//! The rules of `core`, tested through its public door.
#![allow(clippy::unwrap_used)]

mod allowance_states;
mod allowances;
mod attachments;
mod billing;
mod billing_properties;
mod calendars;
mod deadlines;
mod desk;
mod entries;
mod example;
mod fold;
mod holidays;
mod late_work;
mod office;
mod phones;
mod responsible;
mod tickets;
mod typed;
mod typed_dates;
mod views;
mod wall;
mod worked_examples;
