//! Backup and restore as an administrator's script calls them.

use super::serving::{Serving, call, furnish, run};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::tempdir;

fn open(data: &Path, customer: &Value) -> i64 {
    let case = json!({
        "customer": customer, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
        "subject": "Rechnung druckt nicht", "description": "",
    });
    call(data, "ticket_open", &case)["cid"].as_i64().unwrap()
}

fn failure(data: &Path, words: &[&str]) -> Value {
    let output = run(data, words);
    assert!(!output.status.success(), "{words:?} should fail");
    serde_json::from_slice(&output.stderr).unwrap()
}

#[test]
fn a_backup_goes_where_it_is_wanted_and_comes_back() {
    let (data, elsewhere) = (tempdir().unwrap(), tempdir().unwrap());
    let customer = furnish(data.path());
    assert_eq!(open(data.path(), &customer), 4711);
    let file = elsewhere.path().join("Sicherung.callbuch");
    let file = file.to_str().unwrap();
    let made = run(data.path(), &["backup", file]);
    assert_eq!(String::from_utf8_lossy(&made.stdout).trim(), file);
    assert_eq!(open(data.path(), &customer), 4712);
    let restored: Value = serde_json::from_slice(&run(data.path(), &["restore", file]).stdout).unwrap();
    assert_eq!(restored["next_cid"], 4713);
    let replaced = restored["replaced"].as_str().unwrap();
    assert!(
        replaced.contains("before-restore-") && replaced.ends_with("-cid4712-zn0.callbuch"),
        "{replaced}"
    );
    let gone = failure(data.path(), &["call", "ticket_get", "{\"cid\":4712}"]);
    assert_eq!(gone["code"], "not_found");
    assert_eq!(open(data.path(), &customer), 4713, "4712 was given before");
    assert!(run(data.path(), &["verify"]).status.success());
    run(data.path(), &["restore", replaced]);
    assert_eq!(
        call(data.path(), "ticket_get", &json!({ "cid": 4712 }))["ticket"]["cid"],
        4712
    );
    assert_eq!(open(data.path(), &customer), 4714);
}

#[test]
fn a_backup_is_made_beside_a_server_at_work() {
    let (data, elsewhere) = (tempdir().unwrap(), tempdir().unwrap());
    furnish(data.path());
    let serving = Serving::begin(data.path());
    let made = run(data.path(), &["backup", elsewhere.path().to_str().unwrap()]);
    let file = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    assert!(made.status.success() && file.contains("callbuch-"), "{made:?}");
    let held = failure(data.path(), &["restore", &file]);
    assert_eq!(
        held["code"], "held",
        "a database at work is not replaced under its program"
    );
    serving.kill();
    assert!(run(data.path(), &["restore", &file]).status.success());
}

#[test]
fn what_cannot_be_restored_is_refused_with_a_reason() {
    let data = tempdir().unwrap();
    furnish(data.path());
    let letter = data.path().join("Brief.txt");
    fs::write(&letter, "Sehr geehrte Frau Brandt").unwrap();
    for (file, why) in [(letter.to_str().unwrap(), "foreign"), ("/nowhere.callbuch", "missing")] {
        let refused = failure(data.path(), &["restore", file]);
        assert_eq!(
            (refused["code"].as_str(), refused["args"]["why"].as_str()),
            (Some("backup_refused"), Some(why))
        );
    }
    let unwritable = failure(data.path(), &["backup", letter.join("x").to_str().unwrap()]);
    assert_eq!(unwritable["code"], "backup_unwritable");
    let mut server = std::process::Command::new(env!("CARGO_BIN_EXE_callbuch-server"));
    let server = server
        .args(["--postgres", "postgres://nowhere", "backup", "x"])
        .output()
        .unwrap();
    let server: Value = serde_json::from_slice(&server.stderr).unwrap();
    assert_eq!(server["code"], "on_server");
}
