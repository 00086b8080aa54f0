//! # world
//!
//! A small office for tests: a desk over either engine, a clock that stands still until told otherwise, and calls
//! by name as a door makes them.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on fails"
)]

mod engines;
mod people;

use callbuch_app::commands::{LIST, Topic};
use callbuch_app::desk::{Call, Desk, Inverse, Outcome};
use callbuch_app::failure::{Code, Failure};
use chrono::{DateTime, TimeDelta, Utc};
use engines::Engine;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

pub use people::Known;

/// An office under test.
pub struct World {
    /// The desk itself, for what is no command.
    pub desk: Desk,
    /// The moment of the next call: Monday, 23.11.2026, 10:00 in Berlin at first.
    pub now: DateTime<Utc>,
    /// The customers and people of the office.
    pub known: Known,
    calls: u32,
    last_undo: Option<Inverse>,
    last_stale: BTreeSet<Topic>,
    engine: Engine,
}

/// Tells a story on both engines, each in a fresh office.
#[macro_export]
macro_rules! journey {
    ($(#[$doc:meta])* $name:ident($world:ident) $body:block) => {
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn told($world: &mut $crate::World) $body

            #[test]
            fn sqlite() {
                told(&mut $crate::World::embedded());
            }

            #[test]
            fn postgres() {
                told(&mut $crate::World::on_server());
            }
        }
    };
}

impl World {
    /// An office in a folder of its own.
    #[must_use]
    pub fn embedded() -> Self {
        Self::furnished(Engine::embedded())
    }

    /// An office in a database of its own on the server named by `CALLBUCH_TEST_POSTGRES`.
    #[must_use]
    pub fn on_server() -> Self {
        Self::furnished(Engine::on_server())
    }

    /// An empty desk in a folder of its own, before any set-up.
    #[must_use]
    pub fn empty() -> Self {
        Self::bare(Engine::embedded())
    }

    fn bare(engine: Engine) -> Self {
        let now = "2026-11-23T09:00:00Z".parse().unwrap();
        let desk = engine.open(now);
        Self {
            desk,
            now,
            known: Known::default(),
            calls: 0,
            last_undo: None,
            last_stale: BTreeSet::new(),
            engine,
        }
    }

    fn furnished(engine: Engine) -> Self {
        let mut world = Self::bare(engine);
        people::furnish(&mut world);
        world
    }

    /// Opens the same database again, as after a restart of the program.
    #[must_use]
    pub fn restarted(self) -> Self {
        let Self {
            desk,
            now,
            known,
            calls,
            engine,
            ..
        } = self;
        drop(desk);
        let desk = engine.open(now);
        Self {
            desk,
            now,
            known,
            calls,
            last_undo: None,
            last_stale: BTreeSet::new(),
            engine,
        }
    }

    /// The data folder of an embedded office.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.engine
            .folder()
            .expect("an embedded office has a folder")
            .to_owned()
    }

    /// Lets time pass.
    pub fn wait(&mut self, minutes: i64) {
        self.now += TimeDelta::minutes(minutes);
    }

    /// Makes a call that must succeed.
    #[track_caller]
    pub fn call(&mut self, command: &str, body: Value) -> Value {
        match self.attempt(command, body) {
            Ok(answer) => answer,
            Err(failure) => panic!("{command} was refused: {failure} {:?}", failure.args),
        }
    }

    /// Makes a call that must succeed, and reads its answer.
    #[track_caller]
    pub fn ask<T: DeserializeOwned>(&mut self, command: &str, body: Value) -> T {
        serde_json::from_value(self.call(command, body)).unwrap()
    }

    /// Makes a call that must be refused with this code, at this field ("" for none).
    #[track_caller]
    pub fn refused(&mut self, command: &str, body: Value, code: Code, field: &str) -> Failure {
        match self.attempt(command, body) {
            Ok(answer) => panic!("{command} should be refused with {code:?}, but answered {answer}"),
            Err(failure) => {
                assert_eq!(
                    (failure.code, failure.field.as_deref().unwrap_or("")),
                    (code, field),
                    "{failure}"
                );
                failure
            }
        }
    }

    /// Makes a call.
    pub fn attempt(&mut self, command: &str, body: Value) -> Result<Value, Failure> {
        self.calls += 1;
        let request = format!("call-{}", self.calls);
        let outcome = self.send(command, body, &request)?;
        let writes = LIST.iter().any(|one| one.name == command && one.writes);
        if writes {
            self.last_undo = outcome.undo;
            self.last_stale = outcome.stale;
        }
        Ok(outcome.answer)
    }

    /// Makes a call under a request id of the test's choice.
    pub fn send(&mut self, command: &str, body: Value, request: &str) -> Result<Outcome, Failure> {
        self.desk.call(&Call {
            command,
            body,
            request,
            now: self.now,
        })
    }

    /// Takes the last act back.
    #[track_caller]
    pub fn undo(&mut self) -> Result<Value, Failure> {
        let inverse = self.last_undo.take().expect("the last act can be taken back");
        self.attempt(&inverse.command, inverse.body)
    }

    /// The request that takes the last act back, for later.
    #[track_caller]
    pub fn way_back(&mut self) -> Value {
        self.last_undo.take().expect("the last act can be taken back").body
    }

    /// Whether the last act can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.last_undo.is_some()
    }

    /// What the last act made stale.
    #[must_use]
    pub fn stale(&self) -> &BTreeSet<Topic> {
        &self.last_stale
    }

    /// Opens an ordinary error of priority B; answers its CID.
    #[track_caller]
    pub fn open(&mut self, subject: &str) -> i64 {
        let body = json!({
            "customer": self.known.mueller, "contact": self.known.brandt, "channel": "phone", "kind": "error",
            "priority": "b", "subject": subject, "description": "",
        });
        self.call("ticket_open", body)["cid"].as_i64().unwrap()
    }

    /// A case as its page shows it.
    #[track_caller]
    pub fn case(&mut self, cid: i64) -> Value {
        self.call("ticket_get", json!({ "cid": cid }))
    }

    /// The case's number and present version, with more beside them: the body of most acts.
    #[track_caller]
    pub fn on(&mut self, cid: i64, more: Value) -> Value {
        let version = self.case(cid)["ticket"]["version"].clone();
        let mut body = json!({ "cid": cid, "version": version });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    }

    /// Does something to a case as it is now.
    #[track_caller]
    pub fn act(&mut self, command: &str, cid: i64, more: Value) -> Value {
        let body = self.on(cid, more);
        self.call(command, body)
    }

    /// The words of everything that happened to a case.
    #[track_caller]
    pub fn told(&mut self, cid: i64) -> Vec<String> {
        let timeline = self.case(cid)["timeline"].clone();
        let moments = timeline.as_array().unwrap().iter();
        moments
            .map(|moment| moment["happening"]["what"].as_str().unwrap().to_owned())
            .collect()
    }
}
