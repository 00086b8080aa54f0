//! Backups: made by the day, listed, put back, and that taken back.

use callbuch_app::backups;
use callbuch_app::failure::Code;
use callbuch_app::jobs;
use callbuch_world::{World, journey};
use serde_json::json;

/// An office loses a day by mistake, and gets it back.
#[test]
fn a_day_that_was_lost_comes_back() {
    let mut world = World::embedded();
    let first = world.open("Rechnung druckt nicht");
    let made = world.call("backup_make", json!({}));
    assert_eq!(
        (made["cid"].as_i64(), made["replaced"].as_bool()),
        (Some(first), Some(false))
    );
    let lost = world.open("Liste ist leer");
    let restored = world.call("backup_restore", json!({ "file": made["file"] }));
    assert_eq!(restored["next_cid"], lost + 1, "the customer knows that number already");
    assert!(world.stale().len() > 7, "everything on the screen is stale");
    world.refused("ticket_get", json!({ "cid": lost }), Code::NotFound, "cid");
    let next = world.open("Noch ein Fall");
    assert_eq!(next, lost + 1);
    world.wait(1);
    world.call("backup_restore", json!({ "file": restored["replaced"] }));
    assert_eq!(world.case(lost)["ticket"]["subject"], "Liste ist leer");
    assert_eq!(world.open("Und weiter"), next + 1, "neither is that number given again");
    let rows = world.call("backup_list", json!({}))["rows"].clone();
    let replaced = rows.as_array().unwrap().iter().filter(|row| row["replaced"] == true);
    assert_eq!(replaced.count(), 2, "{rows}");
}

/// The same request is done once, also when its answer was lost.
#[test]
fn a_restore_that_is_asked_for_twice_is_done_once() {
    let mut world = World::embedded();
    let made = world.call("backup_make", json!({}));
    let body = json!({ "file": made["file"] });
    world.send("backup_restore", body.clone(), "restore").unwrap();
    let cid = world.open("Danach");
    world.send("backup_restore", body, "restore").unwrap();
    assert_eq!(world.case(cid)["ticket"]["cid"], cid, "what came after the first stays");
}

/// Every day by itself, and the office hears of it when none was made for days.
#[test]
fn a_backup_is_made_every_day() {
    let mut world = World::embedded();
    let count = |world: &mut World| world.call("backup_list", json!({}))["rows"].as_array().unwrap().len();
    assert!(jobs::round(&world.desk, world.now).unwrap());
    assert!(!jobs::round(&world.desk, world.now).unwrap(), "once a day");
    world.wait(23 * 60);
    assert!(!backups::daily(&world.desk, world.now).unwrap());
    world.wait(2 * 60);
    assert!(backups::daily(&world.desk, world.now).unwrap());
    assert_eq!(count(&mut world), 2);
    assert_eq!(world.call("backup_list", json!({}))["is_late"], false);
    world.wait(4 * 24 * 60);
    assert_eq!(world.call("backup_list", json!({}))["is_late"], true);
    let usual = world.folder().join("backups");
    std::fs::remove_dir_all(&usual).unwrap();
    std::fs::write(&usual, b"").unwrap();
    let failed = backups::daily(&world.desk, world.now).unwrap_err();
    assert_eq!(failed.code, Code::BackupUnwritable);
    assert!(
        !backups::daily(&world.desk, world.now).unwrap(),
        "not tried again at once"
    );
    std::fs::remove_file(&usual).unwrap();
    world.wait(61);
    assert!(backups::daily(&world.desk, world.now).unwrap());
    assert_eq!(world.call("backup_list", json!({}))["is_late"], false);
}

/// The office chooses where they go; a place that cannot be written is refused.
#[test]
fn a_folder_is_chosen() {
    let mut world = World::embedded();
    let elsewhere = world.folder().join("NAS");
    let chosen = world.call("backup_folder", json!({ "folder": elsewhere }));
    assert_eq!(
        (chosen["folder"].clone(), chosen["is_usual"].clone()),
        (json!(elsewhere), json!(false))
    );
    let made = world.call("backup_make", json!({}));
    assert!(made["file"].as_str().unwrap().starts_with(elsewhere.to_str().unwrap()));
    world.refused(
        "backup_folder",
        json!({ "folder": "backups" }),
        Code::BackupUnwritable,
        "",
    );
    let back = world.call("backup_folder", json!({ "folder": null }));
    assert_eq!(back["is_usual"], true);
}

/// What is no backup is refused with its reason.
#[test]
fn what_is_no_backup_is_refused() {
    let mut world = World::embedded();
    let letter = world.folder().join("Brief.txt");
    std::fs::write(&letter, "Sehr geehrte Frau Brandt").unwrap();
    let live = world.folder().join("callbuch.db");
    for (file, why) in [(letter, "foreign"), (live, "in_use"), ("/nowhere".into(), "missing")] {
        let refused = world.refused("backup_restore", json!({ "file": file }), Code::BackupRefused, "");
        assert_eq!(refused.args["why"], why);
    }
    world.open("Es geht weiter");
}

journey!(
    /// On a server the desk says who makes the backups; elsewhere it makes them.
    backups_are_made_where_the_data_lies(world) {
        let list = world.call("backup_list", json!({}));
        if list["on_server"] == true {
            world.refused("backup_make", json!({}), Code::OnServer, "");
            world.refused("backup_restore", json!({ "file": "x" }), Code::OnServer, "");
            assert!(!backups::daily(&world.desk, world.now).unwrap());
        } else {
            world.call("backup_make", json!({}));
        }
    }
);
