//! P3: every single write, sync and rename of a backup, and of an act that issues a number, fails once; nothing that
//! counts is ever half there.
//!
//! The faults are made by `strace`, which lets one chosen system call of the real program fail.

use super::serving::{call, command, furnish, run};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::tempdir;

/// System calls that make something durable, each with what a disk answers.
const FAULTS: &[(&str, &str)] = &[
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("write", "ENOSPC"),
    ("fdatasync", "EIO"),
    ("fsync", "EIO"),
    ("ftruncate", "EIO"),
    ("rename", "EIO"),
    ("unlink", "EIO"),
];

/// Lets the n-th of these system calls fail; none when this system has no `strace`.
fn with_fault(data: &Path, words: &[&str], fault: (&str, &str), n: u32) -> Option<Output> {
    let program = command(data, words);
    let mut traced = Command::new("strace");
    traced
        .args([
            "--quiet=all",
            "-f",
            "-o",
            "/dev/null",
            "-e",
            &format!("trace={}", fault.0),
        ])
        .arg("-e")
        .arg(format!("inject={}:error={}:when={n}", fault.0, fault.1))
        .arg(program.get_program())
        .args(program.get_args())
        .env("CALLBUCH_LOG", "off");
    traced.output().ok()
}

/// How many of the n-th calls are tried: all in a soak, the first and every so many in an ordinary run.
fn points() -> impl Iterator<Item = u32> {
    let step = if std::env::var_os("CALLBUCH_SOAK").is_some() {
        1
    } else {
        9
    };
    (1..).step_by(step)
}

#[test]
fn a_backup_is_whole_or_not_there() {
    let data = tempdir().unwrap();
    furnish(data.path());
    let mut refused = 0;
    for fault in FAULTS {
        for n in points() {
            let target = tempdir().unwrap();
            let file = target.path().join("Sicherung.callbuch");
            let Some(output) = with_fault(data.path(), &["backup", file.to_str().unwrap()], *fault, n) else {
                return;
            };
            if output.status.success() {
                let fresh = tempdir().unwrap();
                let restored = run(fresh.path(), &["restore", file.to_str().unwrap()]);
                assert!(restored.status.success(), "{fault:?} {n}: {restored:?}");
                break;
            }
            refused += 1;
            assert!(
                !file.exists() || fault.0 == "fsync",
                "{fault:?} {n}: only the folder's sync comes after the name"
            );
        }
    }
    println!("{refused} faults of a backup");
    assert!(refused > 5, "{refused}");
}

#[test]
fn a_case_is_whole_or_not_there_and_its_number_is_never_used_twice() {
    let data = tempdir().unwrap();
    let customer = furnish(data.path());
    let mut given = std::collections::BTreeSet::new();
    let body = |subject: &str| {
        json!({
            "customer": customer, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
            "subject": subject, "description": "",
        })
        .to_string()
    };
    let mut refused = 0;
    for fault in FAULTS {
        for n in points() {
            let body = body(&format!("{fault:?} {n}"));
            let Some(output) = with_fault(data.path(), &["call", "ticket_open", &body], *fault, n) else {
                return;
            };
            // An answer that could not be printed was none.
            let answer = serde_json::from_slice::<Value>(&output.stdout).ok();
            if let Some(answer) = answer.filter(|_| output.status.success()) {
                let cid = answer["answer"]["cid"].as_i64().unwrap();
                assert!(given.insert(cid), "{cid} was given twice");
                let case = call(data.path(), "ticket_get", &json!({ "cid": cid }));
                assert_eq!(
                    case["ticket"]["subject"],
                    format!("{fault:?} {n}"),
                    "acknowledged and there"
                );
                break;
            }
            refused += 1;
        }
    }
    println!("{refused} faults of an act, {} acknowledged", given.len());
    let verified = run(data.path(), &["verify"]);
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stdout)
    );
}
