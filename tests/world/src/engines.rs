//! Fresh databases: a folder that goes away, or a database on the test server that is dropped.

use callbuch_app::desk::Desk;
use chrono::{DateTime, Utc};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// Where a world's data lies.
pub enum Engine {
    Embedded(TempDir),
    Server(Dropped),
}

impl Engine {
    pub fn embedded() -> Self {
        Self::Embedded(tempfile::tempdir().unwrap())
    }

    pub fn on_server() -> Self {
        Self::Server(Dropped::create())
    }

    pub fn open(&self, now: DateTime<Utc>) -> Desk {
        match self {
            Self::Embedded(folder) => Desk::open(folder.path(), now).unwrap(),
            Self::Server(database) => Desk::connect(&database.url).unwrap(),
        }
    }
}

impl Engine {
    /// The data folder, where there is one.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Embedded(folder) => Some(folder.path()),
            Self::Server(_) => None,
        }
    }
}

/// A database that is dropped with its world.
pub struct Dropped {
    server: String,
    name: String,
    url: String,
}

/// The database every world is copied from.
const TEMPLATE: &str = "callbuch_world";

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Dropped {
    fn create() -> Self {
        let server = std::env::var("CALLBUCH_TEST_POSTGRES");
        let server =
            server.expect("CALLBUCH_TEST_POSTGRES names a PostgreSQL server; `cargo xtask test rust` starts one");
        let name = format!(
            "world_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let copy = format!("create database {name} template {TEMPLATE}");
        if !psql(&server, &copy) {
            make_template(&server, &name);
            assert!(psql(&server, &copy), "a database is copied");
        }
        Self {
            url: url_of(&server, &name),
            server,
            name,
        }
    }
}

/// Makes an empty database with today's schema, which every world copies: faster than building it each time.
fn make_template(server: &str, name: &str) {
    let fresh = format!("{name}_template");
    assert!(
        psql(
            server,
            &format!("create database {fresh} template template0 encoding 'UTF8'")
        ),
        "a database is made"
    );
    drop(Desk::connect(&url_of(server, &fresh)).unwrap());
    // Another test may have been faster: then this one is not needed.
    if !psql(server, &format!("alter database {fresh} rename to {TEMPLATE}")) {
        psql(server, &format!("drop database {fresh}"));
    }
}

/// The server's address with another database in it.
fn url_of(server: &str, name: &str) -> String {
    let (address, query) = server.split_once('?').unwrap_or((server, ""));
    let address = address.rsplit_once('/').map_or(address, |(before, _)| before);
    if query.is_empty() {
        format!("{address}/{name}")
    } else {
        format!("{address}/{name}?{query}")
    }
}

impl Drop for Dropped {
    fn drop(&mut self) {
        // A test that failed leaves connections behind; they end with the database.
        psql(
            &self.server,
            &format!("drop database if exists {} with (force)", self.name),
        );
    }
}

/// PostgreSQL's own client, since the driver belongs to `store` alone. Answers whether it worked.
fn psql(server: &str, sql: &str) -> bool {
    let mut client = Command::new("psql");
    client
        .args([
            "--no-psqlrc",
            "--quiet",
            "--set=ON_ERROR_STOP=1",
            "--command",
            sql,
            server,
        ])
        .stderr(Stdio::null());
    client.status().is_ok_and(|status| status.success())
}
