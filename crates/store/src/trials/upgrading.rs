//! Every old schema upgrades; whatever interrupts it leaves the old one or the new one.

use super::{dumped, is_sound, live, moment, open};
use crate::backups::{self, place};
use crate::database::Database;
use crate::engine::Connection;
use crate::engine::sqlite::Sqlite;
use crate::error::StoreError;
use crate::migrations::{self, KNOWN};
use crate::transaction::Tx;
use crate::{blobs, counters, log};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use tempfile::tempdir;

/// A database as the program left it when it knew so many steps.
fn old(data: &Path, steps: usize) {
    fs::create_dir_all(data).unwrap();
    let mut connection = Sqlite::open(&live(data), true).unwrap();
    migrations::upto(&mut connection, steps).unwrap();
    connection.begin(true).unwrap();
    let mut tx = Tx::new(&mut connection);
    counters::raise(&mut tx, "cid", 4711).unwrap();
    for n in 0..200_u8 {
        blobs::keep(&mut tx, &[n; 5000]).unwrap();
        let event = log::Event {
            at: moment(n.into()),
            person: None,
            request: format!("old-{n}"),
            entity: "ticket".to_owned(),
            id: n.into(),
            action: "opened".to_owned(),
            payload: "{}".to_owned(),
        };
        log::note(&mut tx, event);
    }
    tx.exec(
        "insert into person (version, name, name_sort, initials, mail, phone, role, active)
         values (1, 'Sabine Krause', 'krause', 'SK', '', '', '', 1)",
        &[],
    )
    .unwrap();
    tx.exec(
        "insert into customer (version, number, name, short_name, name_sort, street, postcode, city, phone, mail,
         order_number, reference, note, active) values (1, '1', 'Müller', '', 'mueller', '', '', '', '', '', '', '', '', 1)",
        &[],
    )
    .unwrap();
    tx.flush().unwrap();
    connection.commit().unwrap();
    connection.settle().unwrap();
}

fn steps(data: &Path) -> usize {
    migrations::known_steps(&mut Sqlite::open(&live(data), false).unwrap()).unwrap()
}

fn people(database: &Database) -> i64 {
    database
        .read(|tx| tx.number("select count(*) from person join customer on 1 = 1", &[]))
        .unwrap()
}

#[test]
fn every_old_schema_is_backed_up_and_upgraded() {
    for before in 1..KNOWN {
        let data = tempdir().unwrap();
        old(data.path(), before);
        let database = open(data.path()).unwrap();
        assert!(is_sound(&database));
        assert_eq!(people(&database), 1);
        assert_eq!(super::issue(&database), 4712, "no number is skipped by an upgrade");
        let kept = backups::list(&place::usual(data.path())).unwrap();
        assert_eq!(kept.len(), 1, "the old one is kept");
        let mut old = Sqlite::examine(&kept[0].file).unwrap();
        assert_eq!(migrations::known_steps(&mut old).unwrap(), before);
        old.begin(false).unwrap();
        assert!(dumped(&mut Tx::new(&mut old)).unwrap().contains("Sabine Krause"));
        drop(old);
        database.restore(&kept[0].file, moment(50), "restore").unwrap();
        assert_eq!(
            super::issue(&database),
            4713,
            "an old backup is brought up to date as well"
        );
    }
}

#[test]
fn a_schema_is_not_changed_without_a_backup() {
    let data = tempdir().unwrap();
    old(data.path(), 1);
    fs::write(place::usual(data.path()), b"a file where the folder should be").unwrap();
    assert!(matches!(open(data.path()), Err(StoreError::NoBackup { .. })));
    assert_eq!(steps(data.path()), 1);
}

#[test]
fn a_damaged_old_database_is_not_upgraded() {
    let data = tempdir().unwrap();
    old(data.path(), 1);
    let mut bytes = fs::read(live(data.path())).unwrap();
    let within = bytes.windows(64).rposition(|bytes| bytes == [77; 64]).unwrap();
    bytes[within] = 0;
    fs::write(live(data.path()), &bytes).unwrap();
    assert!(matches!(open(data.path()), Err(StoreError::Damaged(_))));
    assert_eq!(fs::read(live(data.path())).unwrap(), bytes, "nothing was written");
}

/// The folder the upgrade that is going to be killed works in.
const VICTIM: &str = "CALLBUCH_TRIAL_VICTIM";

/// Not a trial of its own: what [`an_upgrade_that_is_killed_leaves_the_old_or_the_new`] starts and kills.
#[test]
fn victim() {
    if let Some(data) = std::env::var_os(VICTIM) {
        println!("begun");
        drop(open(Path::new(&data)).unwrap());
    }
}

#[test]
fn an_upgrade_that_is_killed_leaves_the_old_or_the_new() {
    let fresh = tempdir().unwrap();
    old(fresh.path(), 1);
    let mut seen = [0, 0];
    for point in 0..50 {
        let data = tempdir().unwrap();
        fs::copy(live(fresh.path()), live(data.path())).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["trials::upgrading::victim", "--exact", "--nocapture"])
            .env(VICTIM, data.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = std::io::BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("begun") {
            line.clear();
            assert!(std::io::BufRead::read_line(&mut output, &mut line).unwrap() > 0);
        }
        // Waits for nobody: until the moment of the kill has come.
        let (_never, moment_of_kill) = mpsc::channel::<()>();
        let _ = moment_of_kill.recv_timeout(Duration::from_micros(point * 1500));
        let _ = child.kill();
        child.wait().unwrap();
        // Whatever is there is a schema from before or after, and opens.
        let found = steps(data.path());
        assert!(found == 1 || found == KNOWN, "{found}");
        seen[usize::from(found == KNOWN)] += 1;
        let database = open(data.path()).unwrap();
        assert!(is_sound(&database));
        assert_eq!(people(&database), 1);
        drop(database);
        let kept = backups::list(&place::usual(data.path())).unwrap();
        assert!(!kept.is_empty(), "the old one was kept before anything changed");
    }
    println!("old {}, new {}", seen[0], seen[1]);
}
