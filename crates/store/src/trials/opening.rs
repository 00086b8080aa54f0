//! A file that is not whole and ours is left as it is.

use super::{issue, live, open};
use crate::engine::Connection;
use crate::engine::sqlite::Sqlite;
use crate::error::StoreError;
use crate::marks;
use std::fs;
use std::path::Path;
use tempfile::tempdir;

fn check(what: &str, make: impl FnOnce(&Path), expected: fn(&StoreError) -> bool) {
    let data = tempdir().unwrap();
    make(data.path());
    let before = fs::read(live(data.path())).ok();
    let error = open(data.path()).err().unwrap_or_else(|| panic!("{what} was opened"));
    assert!(expected(&error), "{what}: {error:?}");
    assert_eq!(fs::read(live(data.path())).ok(), before, "{what} was written to");
}

/// A database with a case, closed in good order.
fn ours(data: &Path) {
    issue(&open(data).unwrap());
}

fn changed(data: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    ours(data);
    let mut bytes = fs::read(live(data)).unwrap();
    change(&mut bytes);
    fs::write(live(data), bytes).unwrap();
}

fn sql(data: &Path, sql: &str) {
    let mut connection = Sqlite::open(&live(data), true).unwrap();
    connection.batch(sql).unwrap();
}

#[test]
fn a_file_that_is_not_ours_is_left_as_it_is() {
    let is_foreign = |error: &StoreError| matches!(error, StoreError::Foreign);
    check(
        "a letter",
        |data| fs::write(live(data), "Sehr geehrte Frau Brandt,\n".repeat(900)).unwrap(),
        is_foreign,
    );
    check(
        "a picture",
        |data| fs::write(live(data), b"\x89PNG\r\n\x1a\n").unwrap(),
        is_foreign,
    );
    check("a folder", |data| fs::create_dir(live(data)).unwrap(), is_foreign);
    check(
        "another program's database",
        |data| {
            sql(
                data,
                "pragma journal_mode = delete; create table invoice (id integer primary key, amount real)",
            );
        },
        is_foreign,
    );
}

#[test]
fn a_damaged_file_is_left_as_it_is() {
    let is_damaged = |error: &StoreError| matches!(error, StoreError::Damaged(_));
    check(
        "half a file",
        |data| changed(data, |bytes| bytes.truncate(bytes.len() / 2)),
        is_damaged,
    );
    check("an empty file", |data| changed(data, Vec::clear), is_damaged);
    check(
        "a file of zeros",
        |data| changed(data, |bytes| bytes.fill(0)),
        is_damaged,
    );
    check(
        "a broken header",
        |data| changed(data, |bytes| bytes[3] = 0),
        is_damaged,
    );
    check(
        "a broken schema",
        |data| changed(data, |bytes| bytes[100..400].fill(0xff)),
        is_damaged,
    );
}

#[test]
fn a_newer_file_is_left_as_it_is() {
    for more in [1, 100] {
        check(
            "a newer database",
            |data| {
                ours(data);
                let known = crate::migrations::KNOWN as i64;
                for n in known + 1..=known + more {
                    sql(
                        data,
                        &format!("insert into schema_step (n, name, hash) values ({n}, 'later', '')"),
                    );
                }
                sql(data, "pragma wal_checkpoint(truncate); pragma journal_mode = delete");
            },
            |error| matches!(error, StoreError::Newer { .. }),
        );
    }
}

#[test]
fn a_database_that_is_gone_is_not_begun_anew() {
    check(
        "an empty folder that had a database",
        |data| {
            ours(data);
            fs::remove_file(live(data)).unwrap();
            assert!(marks::exist(data));
        },
        |error| matches!(error, StoreError::Missing(_)),
    );
}
