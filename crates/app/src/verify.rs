//! Whether the data is what was written.

use crate::desk::Desk;
use crate::failure::Answer;
use callbuch_core::ids::AttachmentId;
use callbuch_core::tickets::Status;
use callbuch_store::{attachments, blobs, integrity, log, tallies, tickets};
use chrono::{DateTime, Utc};
use serde::Serialize;

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many entries the log has.
    pub log_entries: i64,
    /// The log's head, in hex.
    pub log_head: String,
    /// The first entry that does not fit into the chain.
    pub broken_at: Option<i64>,
    /// What the database's structure lacks.
    pub faults: Vec<String>,
    /// The first address whose bytes are not those that were stored there.
    pub broken_bytes: Option<String>,
    /// The first file beside a case whose bytes are not all there.
    pub missing_file: Option<AttachmentId>,
    /// States whose kept figure differs from what is there.
    pub wrong_tallies: Vec<Status>,
}

impl Report {
    /// Whether everything is as it was written.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let bytes_are_whole = self.broken_bytes.is_none() && self.missing_file.is_none();
        self.broken_at.is_none() && self.faults.is_empty() && bytes_are_whole && self.wrong_tallies.is_empty()
    }
}

/// Walks the log's chain, the database's structure and all bytes.
///
/// # Errors
/// What the database says; a damaged one may not even be readable.
pub fn verify(desk: &Desk, now: DateTime<Utc>) -> Answer<Report> {
    desk.read(now, |ctx| {
        let head = log::head(ctx.tx)?;
        let kept = tallies::all(ctx.tx)?;
        let counted = tickets::count_by_status(ctx.tx)?;
        let figure = |of: &std::collections::BTreeMap<Status, i64>, status| of.get(status).copied().unwrap_or(0);
        let wrong = Status::ALL
            .iter()
            .filter(|status| figure(&kept, status) != figure(&counted, status));
        Ok(Report {
            log_entries: head.seq,
            log_head: log::hex(&head.hash),
            broken_at: log::first_break(ctx.tx)?,
            broken_bytes: blobs::first_broken(ctx.tx)?,
            missing_file: attachments::first_missing(ctx.tx)?,
            faults: integrity::faults(ctx.tx)?,
            wrong_tallies: wrong.copied().collect(),
        })
    })
}
