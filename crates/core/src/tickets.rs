//! What a support case is: its kind, its priority, its five states.

pub mod checks;
pub mod query;
pub mod ticket;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// All of them, in the order people list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in code, database and catalogues.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The one with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What the customer asks for.
    Kind {
        /// Fehler.
        Error = "error",
        /// Hilfestellung.
        Assistance = "assistance",
        /// Erweiterung.
        Extension = "extension",
        /// Verbesserungsvorschlag.
        Suggestion = "suggestion",
    }
}

words! {
    /// The priority of the maintenance contract; A comes first.
    Priority {
        /// Work stands still.
        A = "a",
        /// Work is hindered.
        B = "b",
        /// A nuisance.
        C = "c",
    }
}

words! {
    /// Where a case stands. The order is the path it walks.
    Status {
        /// Received, nobody works on it yet.
        Open = "open",
        /// Someone is on it.
        Working = "working",
        /// Rests until an agreed date.
        Hold = "hold",
        /// The solution was handed over and waits for the customer's release.
        Delivered = "delivered",
        /// Released, withdrawn or a duplicate.
        Closed = "closed",
    }
}

words! {
    /// By which way a person told us something.
    Channel {
        /// On the telephone.
        Phone = "phone",
        /// By e-mail.
        Mail = "mail",
        /// In the customer portal.
        Online = "online",
        /// Face to face.
        InPerson = "in_person",
        /// In a remote session.
        Remote = "remote",
    }
}

words! {
    /// What may be done with a case's state (RULES §8).
    Act {
        /// Someone begins to work on it.
        Take = "take",
        /// Work ends without a result.
        HandBack = "hand_back",
        /// It rests until an agreed date.
        Hold = "hold",
        /// A person ends the rest.
        Resume = "resume",
        /// The agreed date ends the rest.
        Wake = "wake",
        /// The solution is handed over.
        Deliver = "deliver",
        /// The customer releases the work.
        Release = "release",
        /// The contract's term for objections runs out.
        Lapse = "lapse",
        /// The customer refuses the work.
        Refuse = "refuse",
        /// The customer takes the request back.
        Withdraw = "withdraw",
        /// It turns out to be the same as another case.
        Duplicate = "duplicate",
        /// A closed case is worked on again.
        Reopen = "reopen",
    }
}

impl Act {
    /// Whether it happens by the clock and is never a person's choice.
    #[must_use]
    pub fn is_by_itself(self) -> bool {
        matches!(self, Self::Wake | Self::Lapse)
    }
}

/// Where an act leads, by the table of states (RULES §8); none where it is illegal.
///
/// What an act needs besides the right state is checked in [`checks`].
#[must_use]
pub fn leads_to(from: Status, act: Act) -> Option<Status> {
    match (from, act) {
        (Status::Open, Act::Take) | (Status::Hold, Act::Resume) => Some(Status::Working),
        (Status::Delivered, Act::Refuse) | (Status::Closed, Act::Reopen) => Some(Status::Working),
        (Status::Working, Act::HandBack) | (Status::Hold, Act::Wake) => Some(Status::Open),
        (Status::Open | Status::Working | Status::Delivered, Act::Hold) => Some(Status::Hold),
        (Status::Open | Status::Working, Act::Deliver) => Some(Status::Delivered),
        (Status::Delivered, Act::Release | Act::Lapse) => Some(Status::Closed),
        (Status::Open | Status::Working | Status::Hold, Act::Withdraw | Act::Duplicate) => Some(Status::Closed),
        _ => None,
    }
}

/// The acts that the table allows from a state, in the order people list them.
#[must_use]
pub fn allowed(from: Status) -> Vec<Act> {
    Act::ALL
        .iter()
        .copied()
        .filter(|act| leads_to(from, *act).is_some())
        .collect()
}
