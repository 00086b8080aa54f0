//! The last good backup always restores, and nothing else does.

use super::{dump, is_sound, issue, live, moment, open, told};
use crate::backups::{self, names::PART, place};
use crate::database::{self, Database};
use crate::engine::Connection;
use crate::engine::sqlite::Sqlite;
use crate::error::{Refusal, StoreError};
use crate::migrations;
use chrono::TimeDelta;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

/// An office with a few cases, and a backup of it.
fn office() -> (TempDir, Database, PathBuf) {
    let data = tempdir().unwrap();
    let database = open(data.path()).unwrap();
    for _ in 0..4 {
        issue(&database);
    }
    let backup = database.back_up(moment(10)).unwrap().file;
    (data, database, backup)
}

/// Every bad file by its name, made from a good one.
fn bad_files(good: &Path, folder: &Path) -> Vec<(String, PathBuf)> {
    let whole = fs::read(good).unwrap();
    let mut files = Vec::new();
    let mut file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name.replace(' ', "-"));
        fs::write(&path, bytes).unwrap();
        files.push((name.to_owned(), path));
    };
    file("empty", &[]);
    file("one byte", b"S");
    file("only the magic", &whole[..16]);
    file("only the header", &whole[..100]);
    file("one page", &whole[..4096]);
    for part in [2, 3, 4, 5, 10, 50] {
        file(&format!("cut to one part of {part}"), &whole[..whole.len() / part]);
    }
    file("without its last page", &whole[..whole.len() - 4096]);
    file("without its last byte", &whole[..whole.len() - 1]);
    file("a letter", "Sehr geehrte Frau Brandt,\n".repeat(900).as_bytes());
    file("a zip archive", b"PK\x03\x04../../callbuch.db\0\0");
    file("zeros", &vec![0; whole.len()]);
    file("upside down", &whole.iter().rev().copied().collect::<Vec<_>>());
    for (n, seed) in (1_u64..=4).enumerate() {
        let random = std::iter::successors(Some(seed), |x| Some(x.wrapping_mul(6_364_136_223_846_793_005) + 1));
        let bytes: Vec<u8> = random.take(20_000).map(|x| x.to_be_bytes()[0]).collect();
        file(&format!("random {n}"), &bytes);
    }
    // A page that is zeroed, and sixteen bytes that change within the stored bytes, which no structure notices.
    for page in [0, 1, 2, 5, 9] {
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0);
        file(&format!("page {page} zeroed"), &bytes);
    }
    let mut bytes = whole.clone();
    let within = whole.windows(64).rposition(|bytes| bytes == [2; 64]).unwrap();
    bytes[within..within + 16].fill(9);
    file("sixteen bytes of an attachment changed", &bytes);
    let mut bytes = whole.clone();
    let within = whole.windows(9).rposition(|bytes| bytes == b"{\"cid\":3}").unwrap();
    bytes[within + 7] = b'7';
    file("a figure of the log changed", &bytes);
    for (name, sql) in CHANGED_BY_SQL {
        let path = folder.join(name.replace(' ', "-"));
        fs::write(&path, &whole).unwrap();
        let mut connection = Sqlite::open(&path, false).unwrap();
        connection.batch(sql).unwrap();
        connection.settle().unwrap();
        files.push(((*name).to_owned(), path));
    }
    files
}

const CHANGED_BY_SQL: &[(&str, &str)] = &[
    (
        "a trigger of its own",
        "create trigger evil after insert on person begin delete from log_payload; end",
    ),
    ("a view of its own", "create view office as select * from person"),
    ("a table of its own", "create table extra (x)"),
    (
        "another trigger under our name",
        "drop trigger search_text_update; create trigger search_text_update after update on search_text begin delete from log_payload; end",
    ),
    ("a missing table", "drop table draft"),
    ("a missing trigger", "drop trigger search_text_insert"),
    ("a missing index", "drop index note_ticket"),
    (
        "a reference to nobody",
        "pragma foreign_keys = off; insert into draft (person, name, saved_at, body) values (99, '', 0, '')",
    ),
    (
        "a newer schema",
        "insert into schema_step (n, name, hash) values (99, 'later', ''), (98, 'later', ''), (97, 'later', '')",
    ),
    ("another schema", "update schema_step set hash = 'x' where n = 1"),
    ("no schema", "drop table schema_step"),
    ("a log without its head", "delete from log_head"),
];

#[test]
fn a_backup_is_one_file_that_needs_nothing_beside_it() {
    let (_data, _database, backup) = office();
    assert_eq!(fs::read(&backup).unwrap()[18..20], [1, 1], "it has no log");
    assert_eq!(fs::read_dir(backup.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn a_bad_file_is_refused_and_nothing_changes() {
    let (data, database, good) = office();
    let folder = tempdir().unwrap();
    issue(&database);
    let before = dump(&database);
    let mut files = bad_files(&good, folder.path());
    files.push(("nowhere".to_owned(), folder.path().join("nowhere")));
    files.push(("a folder".to_owned(), folder.path().to_owned()));
    files.push(("the database itself".to_owned(), live(data.path())));
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&good, &link).unwrap();
        files.push(("a link".to_owned(), link));
    }
    assert!(files.len() >= 40, "{}", files.len());
    for (name, file) in files {
        match database.restore(&file, moment(20), "restore") {
            Err(StoreError::Refused(_)) => {}
            other => panic!("{name}: {other:?}"),
        }
        assert_eq!(dump(&database), before, "{name}");
    }
    let left: Vec<_> = fs::read_dir(data.path())
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert!(
        !left.iter().any(|name| name.to_string_lossy().contains("part")),
        "{left:?}"
    );
    assert_eq!(issue(&database), 6);
    assert!(is_sound(&database) && told(&database).is_empty());
}

#[test]
fn a_refusal_says_what_is_wrong() {
    let (_data, database, good) = office();
    let folder = tempdir().unwrap();
    let files = bad_files(&good, folder.path());
    let refusal = |name: &str| {
        let (_, file) = files.iter().find(|(one, _)| one == name).unwrap();
        match database.restore(file, moment(20), "restore") {
            Err(StoreError::Refused(refusal)) => refusal,
            other => panic!("{name}: {other:?}"),
        }
    };
    for name in ["a letter", "a zip archive", "a trigger of its own", "no schema"] {
        assert_eq!(refusal(name), Refusal::Foreign, "{name}");
    }
    for name in [
        "cut to one part of 2",
        "page 5 zeroed",
        "a figure of the log changed",
        "a missing table",
    ] {
        assert!(matches!(refusal(name), Refusal::Damaged(_)), "{name}");
    }
    let known = migrations::KNOWN as i64;
    assert_eq!(
        refusal("a newer schema"),
        Refusal::Newer {
            found: known + 3,
            known
        }
    );
}

#[test]
fn a_backup_restores_to_the_same_values() {
    let (_data, database, _) = office();
    let other = tempdir().unwrap();
    for n in 0..20 {
        issue(&database);
        let backup = database.back_up(moment(100 + n)).unwrap();
        let backed_up = dump(&database);
        database::restore(other.path(), &backup.file, moment(200 + n), "restore").unwrap();
        let restored = open(other.path()).unwrap();
        assert!(is_sound(&restored));
        assert_eq!(told(&restored), ["restored"]);
        // All the lines that were there are there; the log has one entry more, and counters went on.
        let restored = dump(&restored);
        let lines = |dump: &str| -> Vec<String> {
            let own = ["counter:", "log_head:"];
            dump.lines()
                .filter(|line| !own.iter().any(|own| line.starts_with(own)))
                .map(str::to_owned)
                .collect()
        };
        let restored = lines(&restored);
        let missing: Vec<_> = lines(&backed_up)
            .into_iter()
            .filter(|line| !restored.contains(line))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert_eq!(restored.len(), lines(&backed_up).len() + 2, "an entry and its payload");
    }
}

#[test]
fn a_damaged_database_is_replaced_and_kept() {
    let (data, database, backup) = office();
    drop(database);
    let mut bytes = fs::read(live(data.path())).unwrap();
    bytes.truncate(5000);
    fs::write(live(data.path()), &bytes).unwrap();
    assert!(matches!(open(data.path()), Err(StoreError::Damaged(_))));
    let restored = database::restore(data.path(), &backup, moment(20), "restore").unwrap();
    assert_eq!(
        fs::read(restored.replaced.unwrap()).unwrap(),
        bytes,
        "even the damaged one may be wanted"
    );
    let database = open(data.path()).unwrap();
    assert_eq!(issue(&database), 5);
    assert!(is_sound(&database));
}

#[test]
fn a_backup_that_is_not_finished_never_counts() {
    let (data, database, _) = office();
    let folder = place::usual(data.path());
    fs::write(
        folder.join(format!("callbuch-2026-11-24-091500Z.{PART}")),
        b"SQLite format 3\0",
    )
    .unwrap();
    fs::write(folder.join("callbuch-2026-11-25-091500Z-cid99-zn0.callbuch"), b"").unwrap();
    fs::write(folder.join("Notizen.txt"), b"nicht anfassen").unwrap();
    assert_eq!(backups::list(&folder).unwrap().len(), 1);
    database.back_up(moment(60)).unwrap();
    assert_eq!(backups::list(&folder).unwrap().len(), 2);
    assert!(folder.join("Notizen.txt").exists());
    let parts = fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|e| e == PART));
    assert_eq!(parts.count(), 0, "what an earlier attempt left is gone");
}

#[test]
fn a_damaged_database_gives_no_backup() {
    let data = tempdir().unwrap();
    let database = open(data.path()).unwrap();
    issue(&database);
    let good = database.back_up(moment(10)).unwrap();
    let spoil = |tx: &mut crate::transaction::Tx<'_>| tx.exec("update blob set bytes = x'00'", &[]);
    database.write(spoil).unwrap();
    assert!(matches!(database.back_up(moment(20)), Err(StoreError::Damaged(_))));
    let folder = place::usual(data.path());
    assert_eq!(backups::list(&folder).unwrap(), [good], "the good one stays");
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
}

#[test]
fn backups_go_where_the_office_wants_them() {
    let (data, database, _) = office();
    let chosen = tempdir().unwrap();
    place::choose(data.path(), Some(&chosen.path().join("NAS"))).unwrap();
    let made = database.back_up(moment(20)).unwrap();
    assert!(made.file.starts_with(chosen.path()));
    for (n, bad) in [Path::new("relative"), &made.file.join("below-a-file")]
        .into_iter()
        .enumerate()
    {
        let refused = place::choose(data.path(), Some(bad));
        assert!(matches!(refused, Err(StoreError::NoBackup { .. })), "{n}: {refused:?}");
    }
    assert_eq!(place::now(data.path()), chosen.path().join("NAS"), "the choice stays");
    fs::remove_dir_all(chosen.path().join("NAS")).unwrap();
    fs::write(chosen.path().join("NAS"), b"").unwrap();
    assert!(matches!(database.back_up(moment(30)), Err(StoreError::NoBackup { .. })));
    place::choose(data.path(), None).unwrap();
    database.back_up(moment(40)).unwrap();
}

#[test]
fn the_last_backup_survives_thinning_out() {
    let (data, database, backup) = office();
    let folder = place::usual(data.path());
    let later = moment(0) + TimeDelta::days(4000);
    assert_eq!(backups::thin_out(&folder, later).unwrap(), 0);
    for day in 1..40 {
        fs::copy(
            &backup,
            folder.join(format!("callbuch-20{}-01-01-000000Z-cid4-zn0.callbuch", 30 + day)),
        )
        .unwrap();
    }
    assert_eq!(
        backups::thin_out(&folder, later + TimeDelta::days(30_000)).unwrap(),
        40 - 14
    );
    drop(database);
}
