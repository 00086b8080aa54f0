//! # documents
//!
//! **Is:** pure functions from values and a language to the bytes of a document: the statement of time
//! ([`statement`]) and the list of open cases, as PDF, SVG pages, XLSX, CSV and JSON; everything at once as XLSX and
//! JSON ([`everything`]). And the way back: the bytes of other programs' tables to their cells ([`table`]).
//!
//! **May not contain:** a database, a network, files of its own, a clock, deciding what is on the page.
//!
//! The same values, language and moment give the same bytes.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod canvas;
pub mod everything;
pub mod logo;
pub mod rendered;
pub mod report;
mod spreadsheet;
pub mod statement;
pub mod table;
pub mod ticket_list;
