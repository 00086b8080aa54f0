//! The settings that make "saved" true are read back on every connection, and a full disk undoes the whole act.

use super::{dump, is_sound, issue, open, try_issue};
use crate::database::Database;
use crate::error::{Result, StoreError};
use crate::transaction::Tx;
use tempfile::tempdir;

/// What a connection says of how it keeps its promises.
fn promises(tx: &mut Tx<'_>) -> Result<Vec<i64>> {
    ["synchronous", "foreign_keys", "trusted_schema", "cell_size_check"]
        .iter()
        .map(|name| tx.number(&format!("pragma {name}"), &[]))
        .collect()
}

/// Synced at every commit, references checked, schemas not trusted, cells checked.
const KEPT: [i64; 4] = [2, 1, 0, 1];

/// The promises of the writer and of three readers that are open at once.
fn all_promises(database: &Database) -> Vec<Vec<i64>> {
    let mut all = vec![database.write(promises).unwrap()];
    database
        .read(|first| {
            all.push(promises(first)?);
            database.read(|second| {
                all.push(promises(second)?);
                database.read(|third| {
                    all.push(promises(third)?);
                    Ok::<_, StoreError>(())
                })
            })
        })
        .unwrap();
    all
}

#[test]
fn every_connection_keeps_its_promises() {
    let data = tempdir().unwrap();
    let database = open(data.path()).unwrap();
    assert_eq!(all_promises(&database), [KEPT; 4]);
    let mode = |tx: &mut Tx<'_>| tx.first("pragma journal_mode", &[], |row| row.text(0));
    assert_eq!(database.read(mode).unwrap().as_deref(), Some("wal"));
    let backup = database.back_up(super::moment(10)).unwrap();
    database.restore(&backup.file, super::moment(20), "restore").unwrap();
    assert_eq!(all_promises(&database), [KEPT; 4], "also after a restore");
}

/// The check above would notice: each promise that is broken on one connection alone is found.
#[test]
fn a_broken_promise_is_noticed() {
    for planted in [
        "synchronous = normal",
        "synchronous = off",
        "foreign_keys = off",
        "trusted_schema = on",
    ] {
        let data = tempdir().unwrap();
        let database = open(data.path()).unwrap();
        // A setting changes only outside a transaction, so it is planted where the connection is at rest.
        database.plant(planted).unwrap();
        assert_ne!(all_promises(&database), [KEPT; 4], "{planted}");
    }
}

#[test]
fn a_full_disk_undoes_the_whole_act_and_nothing_more() {
    let data = tempdir().unwrap();
    let database = open(data.path()).unwrap();
    issue(&database);
    let pages = database.read(|tx| tx.number("pragma page_count", &[])).unwrap();
    let limit = |most: i64| database.plant(&format!("max_page_count = {most}")).unwrap();
    let mut refused = 0;
    for room in 0.. {
        let before = dump(&database);
        limit(pages + room);
        match try_issue(&database) {
            Ok(cid) => {
                assert_eq!(
                    cid, 2,
                    "numbers of acts that were undone are used by the first that is not"
                );
                break;
            }
            Err(StoreError::Full) => refused += 1,
            Err(other) => panic!("with room for {room} pages: {other:?}"),
        }
        assert_eq!(dump(&database), before, "with room for {room} pages");
    }
    assert!(refused > 50, "every page of the act was refused once: {refused}");
    limit(1_000_000_000);
    assert_eq!(issue(&database), 3, "with room again, work goes on without a restart");
    assert!(is_sound(&database));
}
