//! The names things go by inside Callbuch. An id is never a bare number.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// The call id of a support case: the number a customer quotes. 1 … 999,999,999.
    Cid
    /// A customer.
    CustomerId
    /// A person at a customer.
    ContactId
    /// A maintenance contract, all its versions together.
    ContractId
    /// A member of the office.
    PersonId
    /// A time entry.
    EntryId
    /// A note in a case's timeline.
    NoteId
    /// A timer, running or paused.
    TimerId
    /// A statement of time.
    StatementId
    /// A file beside a case.
    AttachmentId
    /// A list of cases kept under a name.
    ViewId
    /// A reason of a charge decision.
    ReasonId
}
