//! P1: what was acknowledged is there after the program was killed at any moment; no number is used twice.
//!
//! `CALLBUCH_SOAK=3000` runs as many cycles (`cargo xtask soak`), `CALLBUCH_SEED` other ones.

use super::serving::{Serving, ask, furnish, run};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::tempdir;

/// Kills in an ordinary run.
const CYCLES: u32 = 60;
/// How many write at once.
const HANDS: usize = 2;

/// What one hand knows when the program is gone.
#[derive(Default)]
struct Known {
    /// The subject of every case that was acknowledged.
    cases: BTreeMap<i64, String>,
    /// The text of every note that was acknowledged, with its case.
    notes: Vec<(i64, String)>,
    /// What was sent and never answered: it may be there or not, but not twice.
    open: Option<(Value, String)>,
}

#[test]
fn what_was_acknowledged_survives_every_kill() {
    let number = |name: &str, usual| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(usual)
    };
    let (cycles, seed) = (
        number("CALLBUCH_SOAK", u64::from(CYCLES)),
        number("CALLBUCH_SEED", 20_261_124),
    );
    let data = tempdir().unwrap();
    let customer = furnish(data.path());
    let mut chance = fastrand::Rng::with_seed(seed);
    let mut all = Known::default();
    let mut unanswered = Vec::new();
    let begun = Instant::now();
    for cycle in 0..cycles {
        let serving = Serving::begin(data.path());
        check(serving.address(), &mut all, std::mem::take(&mut unanswered));
        let hands: Vec<_> = (0..HANDS)
            .map(|hand| {
                write(
                    serving.address().to_owned(),
                    customer.clone(),
                    format!("{cycle}-{hand}"),
                )
            })
            .collect();
        if cycle % 7 == 3 {
            back_up(serving.address().to_owned());
        }
        let patience = Duration::from_micros(chance.u64(0..40_000));
        wait(&hands[0].0, chance.usize(0..6), patience);
        serving.kill();
        for (_, hand) in hands {
            let known = hand.join().unwrap();
            for (cid, subject) in known.cases {
                let twice = all.cases.insert(cid, subject.clone());
                assert!(twice.is_none(), "CID {cid} was given twice: {subject}, {twice:?}");
            }
            all.notes.extend(known.notes);
            unanswered.extend(known.open);
        }
    }
    settle(data.path(), &mut all, unanswered);
    println!(
        "{cycles} kills, seed {seed}: {} cases and {} notes acknowledged, none lost, none twice, in {:?}",
        all.cases.len(),
        all.notes.len(),
        begun.elapsed()
    );
}

/// Writes as fast as answers come, until none comes.
fn write(address: String, customer: Value, name: String) -> (Receiver<()>, thread::JoinHandle<Known>) {
    let (tell, told) = mpsc::channel();
    let hand = thread::spawn(move || {
        let mut known = Known::default();
        for n in 0.. {
            let subject = format!("Fall {name}.{n}");
            let body = json!({
                "customer": customer, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
                "subject": subject, "description": "Die Liste druckt nicht.",
            });
            let Some(answer) = ask(&address, "ticket_open", &body, &subject) else {
                known.open = Some((body, subject));
                break;
            };
            let cid = answer.unwrap()["cid"].as_i64().unwrap();
            known.cases.insert(cid, subject.clone());
            let _ = tell.send(());
            let note = json!({
                "cid": cid, "direction": "internal", "channel": "phone", "contact": null,
                "text": format!("Notiz zu {subject}"),
            });
            match ask(&address, "note_add", &note, &format!("note {subject}")) {
                None => break,
                Some(answer) => {
                    answer.unwrap();
                    known.notes.push((cid, format!("Notiz zu {subject}")));
                }
            }
        }
        known
    });
    (told, hand)
}

/// A backup is under way when the kill comes.
fn back_up(address: String) {
    thread::spawn(move || ask(&address, "backup_make", &json!({}), "backup"));
}

/// Lets so many be acknowledged, and then a moment pass.
fn wait(told: &Receiver<()>, acknowledged: usize, patience: Duration) {
    for _ in 0..acknowledged {
        told.recv().unwrap();
    }
    let until = Instant::now() + patience;
    while let Some(left) = until.checked_duration_since(Instant::now()) {
        if told.recv_timeout(left).is_err() {
            break;
        }
    }
}

/// The last ones of every cycle are there, and what was not answered is done once when it is asked for again.
fn check(address: &str, all: &mut Known, unanswered: Vec<(Value, String)>) {
    for (body, subject) in unanswered {
        let answer = ask(address, "ticket_open", &body, &subject).unwrap().unwrap();
        all.cases.insert(answer["cid"].as_i64().unwrap(), subject);
    }
    for (cid, subject) in all.cases.iter().rev().take(20) {
        let case = ask(address, "ticket_get", &json!({ "cid": cid }), "look")
            .unwrap()
            .unwrap();
        assert_eq!(case["ticket"]["subject"], json!(subject), "CID {cid}");
    }
}

/// At the end everything is there once, the chain is whole, and every backup that counts is sound.
fn settle(data: &Path, all: &mut Known, unanswered: Vec<(Value, String)>) {
    let serving = Serving::begin(data);
    check(serving.address(), all, unanswered);
    let mut seen = BTreeSet::new();
    for (cid, subject) in &all.cases {
        let case = ask(serving.address(), "ticket_get", &json!({ "cid": cid }), "look")
            .unwrap()
            .unwrap();
        assert_eq!(case["ticket"]["subject"], json!(subject), "CID {cid}");
        assert!(seen.insert(subject), "{subject} was done twice");
        let text = case.to_string();
        for (_, note) in all.notes.iter().filter(|(of, _)| of == cid) {
            assert!(text.contains(note.as_str()), "{note} is lost");
        }
    }
    let counts = ask(serving.address(), "ticket_counts", &json!({}), "look")
        .unwrap()
        .unwrap();
    assert_eq!(
        counts["states"]["open"],
        json!(all.cases.len()),
        "no case is there that nobody asked for"
    );
    let backups = ask(serving.address(), "backup_list", &json!({}), "look")
        .unwrap()
        .unwrap();
    serving.kill();
    let verified = run(data, &["verify"]);
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stdout)
    );
    for backup in backups["rows"].as_array().unwrap().iter().take(5) {
        let fresh = tempdir().unwrap();
        let restored = run(fresh.path(), &["restore", backup["file"].as_str().unwrap()]);
        assert!(
            restored.status.success(),
            "{backup}: {}",
            String::from_utf8_lossy(&restored.stderr)
        );
    }
}
