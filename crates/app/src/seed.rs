//! Fills an empty database with many cases: made up, or from a file. For measuring, never for an office's own data.

mod load;
mod make;

use crate::desk::Desk;
use crate::failure::{Answer, Code, Failure};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use std::io::BufRead;

/// How many cases are written in one transaction.
const AT_ONCE: usize = 1000;

/// A case as a file gives it, one JSON object a line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeedCase {
    /// The customer's number in the file.
    pub customer: i64,
    /// The customer's name.
    pub customer_name: String,
    /// The customer's mail address.
    pub email: String,
    /// One line.
    pub subject: String,
    /// In the customer's words.
    pub description: String,
    /// "Störung", "Anfrage", "Änderung" or "Wartung".
    pub kind: String,
    /// "A", "B" or "C".
    pub priority: String,
    /// "offen", "in Arbeit", "wartet" or "erledigt".
    pub status: String,
    /// Who works on it, "a.jaeger".
    pub handler: String,
    /// When it was received, local time.
    pub created: NaiveDateTime,
    /// When it comes back, if it rests.
    pub wiedervorlage: Option<NaiveDate>,
    /// What was said.
    pub messages: Vec<SeedMessage>,
    /// What was worked.
    pub times: Vec<SeedTime>,
}

/// Something that was said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeedMessage {
    /// When, local time.
    pub at: NaiveDateTime,
    /// A handler, or the customer's mail address.
    pub from: String,
    /// Whether it stays among us.
    pub internal: bool,
    /// What.
    pub body: String,
}

/// Something that was worked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeedTime {
    /// On which day.
    pub date: NaiveDate,
    /// By whom.
    pub handler: String,
    /// How long.
    pub minutes: i64,
    /// Whether it is chargeable.
    pub billable: bool,
    /// What was done.
    pub note: String,
}

/// Loads a file of cases; `told` hears how many are done.
///
/// # Errors
/// [`Code::AlreadySetUp`]; [`Code::BadRequest`] with the line that cannot be read; what was written before it stays.
pub fn from_lines(desk: &Desk, lines: impl BufRead, now: DateTime<Utc>, told: &mut dyn FnMut(usize)) -> Answer<()> {
    let cases = lines.lines().enumerate().map(|(number, line)| {
        let unreadable = |detail: String| Failure::new(Code::BadRequest).with("line", number + 1).because(detail);
        let line = line.map_err(|error| unreadable(error.to_string()))?;
        serde_json::from_str(&line).map_err(|error| unreadable(error.to_string()))
    });
    load_all(desk, cases, now, told)
}

/// Makes up cases; the same seed makes the same ones. `told` hears how many are done.
///
/// # Errors
/// [`Code::AlreadySetUp`].
pub fn made_up(desk: &Desk, count: u32, seed: u64, now: DateTime<Utc>, told: &mut dyn FnMut(usize)) -> Answer<()> {
    load_all(
        desk,
        make::Maker::new(seed, now).take(count as usize).map(Ok),
        now,
        told,
    )
}

fn load_all(
    desk: &Desk,
    cases: impl Iterator<Item = Answer<SeedCase>>,
    now: DateTime<Utc>,
    told: &mut dyn FnMut(usize),
) -> Answer<()> {
    let mut office = load::Loader::set_up(desk, now)?;
    let mut waiting = Vec::with_capacity(AT_ONCE);
    let mut done = 0;
    for case in cases {
        waiting.push(case?);
        if waiting.len() == AT_ONCE {
            office.load(desk, &waiting, now)?;
            done += waiting.len();
            told(done);
            waiting.clear();
        }
    }
    office.load(desk, &waiting, now)?;
    told(done + waiting.len());
    Ok(())
}
