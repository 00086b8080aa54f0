//! A number is never used twice, whatever happens to the database file.

use super::{copy_all, dump, finalise, is_sound, issue, live, moment, open, told};
use crate::marks;
use std::fs;
use std::path::Path;
use tempfile::tempdir;

#[test]
fn a_program_that_ends_or_is_killed_leaves_no_gap() {
    let (data, killed) = (tempdir().unwrap(), tempdir().unwrap());
    let database = open(data.path()).unwrap();
    for expected in 1..=3 {
        assert_eq!(issue(&database), expected);
    }
    copy_all(data.path(), killed.path());
    drop(database);
    for folder in [data.path(), killed.path()] {
        let database = open(folder).unwrap();
        assert_eq!(issue(&database), 4);
        assert!(told(&database).is_empty(), "nothing was skipped, nothing is said");
    }
}

#[test]
fn a_file_put_back_by_hand_goes_on_above_what_was_issued() {
    let (data, old) = (tempdir().unwrap(), tempdir().unwrap());
    let database = open(data.path()).unwrap();
    issue(&database);
    finalise(&database);
    drop(database);
    copy_all(data.path(), old.path());
    let database = open(data.path()).unwrap();
    for _ in 0..200 {
        issue(&database);
    }
    finalise(&database);
    drop(database);
    fs::copy(live(old.path()), live(data.path())).unwrap();
    let database = open(data.path()).unwrap();
    assert_eq!(
        issue(&database),
        202,
        "201 were issued, and the program ended in good order"
    );
    assert_eq!(finalise(&database), 3);
    assert_eq!(told(&database), ["numbers_skipped"]);
    assert!(is_sound(&database));
}

#[test]
fn a_file_put_back_after_a_kill_skips_at_most_what_was_set_aside() {
    let (data, old, killed) = (tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap());
    let database = open(data.path()).unwrap();
    issue(&database);
    drop(database);
    copy_all(data.path(), old.path());
    let database = open(data.path()).unwrap();
    for _ in 0..70 {
        issue(&database);
    }
    copy_all(data.path(), killed.path());
    fs::remove_file(killed.path().join("callbuch.db-wal")).unwrap();
    fs::copy(live(old.path()), live(killed.path())).unwrap();
    let database = open(killed.path()).unwrap();
    let next = issue(&database);
    assert!((72..=72 + marks::AHEAD).contains(&next), "{next}");
}

#[test]
fn without_its_side_file_a_database_skips_a_hundred() {
    let spoil_missing = |file: &Path| fs::remove_file(file).unwrap();
    let spoil_garbage = |file: &Path| fs::write(file, [0x5a; 9000]).unwrap();
    let spoil_empty = |file: &Path| fs::write(file, []).unwrap();
    for (n, spoil) in [&spoil_missing as &dyn Fn(&Path), &spoil_garbage, &spoil_empty]
        .into_iter()
        .enumerate()
    {
        let data = tempdir().unwrap();
        let database = open(data.path()).unwrap();
        issue(&database);
        drop(database);
        spoil(&data.path().join(marks::FILE));
        let database = open(data.path()).unwrap();
        assert_eq!(issue(&database), 102, "{n}");
        assert_eq!(told(&database), ["numbers_skipped"]);
        drop(database);
        assert_eq!(issue(&open(data.path()).unwrap()), 103, "once is enough");
    }
}

#[test]
fn one_torn_place_of_the_side_file_does_no_harm() {
    for torn in 0..3 {
        let (data, killed) = (tempdir().unwrap(), tempdir().unwrap());
        let database = open(data.path()).unwrap();
        for _ in 0..130 {
            issue(&database);
        }
        copy_all(data.path(), killed.path());
        let side = killed.path().join(marks::FILE);
        let mut bytes = fs::read(&side).unwrap();
        bytes[torn * 4096..torn * 4096 + 512].fill(0);
        fs::write(&side, bytes).unwrap();
        let database = open(killed.path()).unwrap();
        assert_eq!(issue(&database), 131, "place {torn}");
    }
}

/// What is not synced is lost, the program starts and ends without a new case, and then an old backup is restored.
#[test]
fn a_power_cut_does_not_hide_what_the_database_issued() {
    let (data, cut) = (tempdir().unwrap(), tempdir().unwrap());
    let database = open(data.path()).unwrap();
    issue(&database);
    let backup = database.back_up(moment(10)).unwrap();
    for _ in 0..29 {
        issue(&database);
    }
    copy_all(data.path(), cut.path());
    let side = cut.path().join(marks::FILE);
    let mut bytes = fs::read(&side).unwrap();
    bytes[2 * 4096..].fill(0);
    fs::write(&side, bytes).unwrap();
    drop(open(cut.path()).unwrap());
    crate::database::restore(cut.path(), &backup.file, moment(20), "restore").unwrap();
    assert_eq!(issue(&open(cut.path()).unwrap()), 31);
}

#[test]
fn restoring_and_taking_it_back_never_repeat_a_number() {
    let data = tempdir().unwrap();
    let database = open(data.path()).unwrap();
    for _ in 0..3 {
        issue(&database);
    }
    finalise(&database);
    let backup = database.back_up(moment(10)).unwrap();
    assert!(
        backup
            .file
            .ends_with("backups/callbuch-2026-11-24-081510Z-cid3-zn2026-1.callbuch"),
        "{backup:?}"
    );
    let backed_up = dump(&database);
    issue(&database);
    finalise(&database);
    let restored = database.restore(&backup.file, moment(20), "restore-1").unwrap();
    assert_eq!(restored.gaps.len(), 2, "{restored:?}");
    assert_eq!(
        issue(&database),
        5,
        "4 was issued, though the database no longer knows it"
    );
    assert_eq!(finalise(&database), 3);
    assert_eq!(told(&database), ["restored"]);
    let replaced = restored.replaced.unwrap();
    assert!(
        replaced.ends_with("before-restore-2026-11-24-081520Z-cid4-zn2026-2.callbuch"),
        "{replaced:?}"
    );
    database.restore(&replaced, moment(30), "restore-2").unwrap();
    assert_eq!(issue(&database), 6);
    assert_eq!(finalise(&database), 4);
    assert!(
        dump(&database).contains("issue-4"),
        "what the restore took away is there again"
    );
    assert!(dump(&database).len() > backed_up.len());
    assert!(is_sound(&database));
    drop(database);
    assert_eq!(issue(&open(data.path()).unwrap()), 7);
}

#[test]
fn a_backup_on_a_new_computer_skips_a_hundred() {
    let (data, other) = (tempdir().unwrap(), tempdir().unwrap());
    let database = open(data.path()).unwrap();
    issue(&database);
    let backup = database.back_up(moment(10)).unwrap();
    crate::database::restore(other.path(), &backup.file, moment(20), "restore").unwrap();
    let database = open(other.path()).unwrap();
    assert_eq!(
        issue(&database),
        102,
        "nobody here knows how far the other computer has gone"
    );
}

#[test]
fn names_of_later_backups_count_when_an_earlier_one_is_restored() {
    let data = tempdir().unwrap();
    let database = open(data.path()).unwrap();
    issue(&database);
    let first = database.back_up(moment(10)).unwrap();
    for _ in 0..9 {
        issue(&database);
    }
    database.back_up(moment(20)).unwrap();
    drop(database);
    fs::remove_file(data.path().join(marks::FILE)).unwrap();
    crate::database::restore(data.path(), &first.file, moment(30), "restore").unwrap();
    assert_eq!(
        issue(&open(data.path()).unwrap()),
        111,
        "10 by the name of the later one, and 100 for the side file"
    );
}
