//! What happened to a case, in one line of time: from the log, the notes and the time entries.

mod beside;

use crate::desk::Reading;
use crate::failure::Answer;
use crate::tickets::change::Payload;
use callbuch_core::charges::Charge;
use callbuch_core::charges::reasons::NamedReason;
use callbuch_core::ids::{Cid, EntryId, NoteId, PersonId};
use callbuch_core::money::Minutes;
use callbuch_core::notes::Direction;
use callbuch_core::tickets::ticket::LinkKind;
use callbuch_core::tickets::{Act, Channel, Kind, Priority};
use callbuch_store::log;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// One moment of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// When.
    pub at: DateTime<Utc>,
    /// Who; none for the program itself.
    pub person: Option<PersonId>,
    /// What happened.
    pub happening: Happening,
    /// Whether it was taken back afterwards.
    pub undone: bool,
    /// The case on which it happened, if that has become part of this one.
    pub origin: Option<Cid>,
}

/// What can happen to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum Happening {
    /// It was received.
    Opened {
        /// By which way.
        channel: Channel,
        /// Who asked.
        contact: String,
    },
    /// Someone agreed to what priority A costs.
    Consented {
        /// Who.
        by: String,
        /// By which way.
        channel: Channel,
    },
    /// Someone began to work on it.
    Taken,
    /// It went back to Open.
    HandedBack,
    /// It rests.
    Held {
        /// Until when.
        until: DateTime<Utc>,
        /// Whether a time of day was named.
        timed: bool,
        /// With whom it was agreed.
        with: String,
        /// By which way.
        channel: Channel,
        /// What we wait for.
        reason: String,
    },
    /// A person ended the rest.
    Resumed,
    /// The agreed date ended the rest.
    Woke,
    /// The solution was handed over.
    Delivered {
        /// What.
        text: String,
    },
    /// The customer released the work.
    Released {
        /// Who.
        by: String,
        /// By which way.
        channel: Channel,
    },
    /// The contract's term ran out.
    Lapsed,
    /// The customer refused the work.
    Refused {
        /// Who.
        by: String,
        /// By which way.
        channel: Channel,
        /// Why.
        text: String,
    },
    /// The customer took the request back.
    Withdrawn {
        /// Who.
        by: String,
        /// By which way.
        channel: Channel,
        /// Why.
        text: String,
    },
    /// It is the same as another.
    Duplicate {
        /// Which.
        of: Cid,
    },
    /// It has become part of another.
    Merged {
        /// Which.
        into: Cid,
    },
    /// It is worked on again.
    Reopened {
        /// Why.
        text: String,
    },
    /// The management was asked to see to it.
    Escalated {
        /// Whom.
        to: String,
        /// By when.
        until: DateTime<Utc>,
        /// Whether a time of day was named.
        timed: bool,
        /// Why.
        text: String,
    },
    /// The management answered.
    EscalationAnswered {
        /// Who.
        by: String,
        /// What.
        text: String,
    },
    /// Someone else answers for it.
    Assigned {
        /// Who did.
        from: PersonId,
        /// Who does.
        to: PersonId,
    },
    /// Kind or priority changed, or a proposed kind was confirmed.
    Classified {
        /// What it was.
        from: Kind,
        /// What it is.
        to: Kind,
        /// The priority before.
        from_priority: Option<Priority>,
        /// The priority now.
        to_priority: Option<Priority>,
    },
    /// Subject, description or other facts changed.
    Edited {
        /// Which fields.
        fields: Vec<String>,
        /// What the short ones among them were and are.
        #[serde(default)]
        lines: Vec<FieldChange>,
    },
    /// It was linked with another case.
    Linked {
        /// What it is to the other.
        kind: LinkKind,
        /// The other.
        other: Cid,
    },
    /// It has nothing to do with another case any more.
    Unlinked {
        /// What it was to the other.
        kind: LinkKind,
        /// The other.
        other: Cid,
    },
    /// Its checklist changed.
    Checklist,
    /// It was decided who pays.
    Decided {
        /// Who pays.
        charge: Charge,
        /// The reason's name where the office has one of its own for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        named: Option<NamedReason>,
        /// What was decided before.
        before: Option<Charge>,
        /// The earlier reason's name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        before_named: Option<NamedReason>,
        /// Why.
        text: String,
    },
    /// Promises were computed again, because the contract or the calendar changed.
    Recomputed,
    /// It was taken over from another program.
    Imported {
        /// From where.
        source: String,
        /// Its number there.
        number: String,
        /// The word for its state there.
        word: String,
    },
    /// It changed over there, and was taken over again.
    ImportedAgain {
        /// From where.
        source: String,
    },
    /// The response promise was kept by a note.
    Answered,
    /// An act was taken back.
    Undone {
        /// Which act.
        action: String,
    },
    /// Something was said.
    Note {
        /// Which note.
        note: NoteId,
        /// Between whom.
        direction: Direction,
        /// By which way.
        channel: Channel,
        /// Who at the customer; empty if unknown or internal.
        contact: String,
        /// What.
        text: String,
    },
    /// Someone worked on it.
    Worked {
        /// Which entry.
        entry: EntryId,
        /// How long.
        minutes: Minutes,
        /// What kind of work.
        activity: String,
        /// What was done.
        text: String,
        /// What stays among us.
        internal_text: String,
    },
    /// A file was put beside it.
    Attached {
        /// What it is called.
        name: String,
        /// How large, in bytes.
        size: i64,
    },
    /// A file was taken away.
    AttachmentRemoved {
        /// What it was called.
        name: String,
        /// Why.
        text: String,
    },
    /// A remote session was started with the customer's consent.
    Remote {
        /// Who agreed.
        by: String,
        /// By which way.
        channel: Channel,
        /// With which remote ID.
        remote_id: String,
    },
    /// The remote program could not be started.
    RemoteFailed {
        /// Why.
        reason: String,
    },
}

/// What a field was and is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldChange {
    /// Which field.
    pub field: String,
    /// What it was; may be empty.
    pub from: String,
    /// What it is; may be empty.
    pub to: String,
}

impl Happening {
    /// The word the log knows it by.
    #[must_use]
    pub fn action(&self) -> String {
        let value = serde_json::to_value(self).ok();
        let word = value.as_ref().and_then(|value| value.get("what")?.as_str());
        word.unwrap_or_default().to_owned()
    }

    /// What happens when a state changes and nothing more is to be said.
    #[must_use]
    pub fn of(act: Act) -> Self {
        match act {
            Act::HandBack => Self::HandedBack,
            Act::Resume => Self::Resumed,
            Act::Wake => Self::Woke,
            Act::Lapse => Self::Lapsed,
            _ => Self::Taken,
        }
    }

    /// Whether it is told in a case's timeline; the rest is in the log only. A checklist tells its own story.
    fn is_told(&self) -> bool {
        !matches!(self, Self::Answered | Self::Recomputed | Self::Checklist)
    }
}

/// Everything that happened to a case, the earliest first.
///
/// # Errors
/// Only what the database says.
pub fn of(ctx: &mut Reading<'_, '_>, cid: Cid) -> Answer<Vec<Moment>> {
    let logged = log::of(ctx.tx, "ticket", cid.0)?;
    let told: Vec<(String, Option<Payload>, &log::Logged)> = logged
        .iter()
        .map(|one| {
            (
                one.event.request.clone(),
                serde_json::from_str(&one.event.payload).ok(),
                one,
            )
        })
        .collect();
    let undone: BTreeSet<&str> = told
        .iter()
        .filter_map(|(_, payload, _)| payload.as_ref()?.undoes.as_deref())
        .collect();
    let mut moments = Vec::new();
    for (request, payload, one) in &told {
        let Some(payload) = payload.as_ref().filter(|payload| payload.happening.is_told()) else {
            continue;
        };
        moments.push(Moment {
            at: one.event.at,
            person: one.event.person,
            happening: payload.happening.clone(),
            undone: undone.contains(request.as_str()),
            origin: None,
        });
    }
    moments.extend(beside::notes(ctx, cid)?);
    moments.extend(beside::work(ctx, cid)?);
    moments.extend(beside::files(ctx, cid)?);
    moments.sort_by_key(|moment| moment.at);
    Ok(moments)
}
