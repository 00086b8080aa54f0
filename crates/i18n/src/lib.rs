//! # i18n
//!
//! **Is:** the catalogues of sentences, and the only place that formats numbers, money, dates and durations.
//!
//! **May not contain:** rules, a database, a clock.
//!
//! A sentence lives in `i18n/{de,en}/<feature>.ftl` at the root; both languages have the same keys.
//! Sentences are asked for by key, words of the domain by their value: see [`catalogue`] and [`words`].

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod catalogue;
pub mod dates;
pub mod durations;
pub mod numbers;
pub mod words;
