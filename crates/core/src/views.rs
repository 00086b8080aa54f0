//! Saved views: a list of cases under a name, with what it shows, its columns and its order.

use crate::fold;
use crate::ids::{PersonId, ViewId};
use crate::tickets::query::{Filter, Order};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most views of one person, and the most that are shared.
pub const MOST: usize = 200;
/// The longest name, in characters: it must be read at the left of the window.
pub const LONGEST_NAME: usize = 60;
/// The most characters looked for.
pub const LONGEST_WORDS: usize = 200;

/// A deadline as it is meant again every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ViewDue {
    /// Past it.
    Overdue,
    /// Past it before today ends.
    Today,
}

/// What can stand in a column of a list of cases, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ViewColumn {
    /// The priority.
    Priority,
    /// The number.
    Cid,
    /// The customer's short name.
    Brief,
    /// The customer's name.
    Customer,
    /// The subject.
    Subject,
    /// The kind.
    Kind,
    /// The state.
    Status,
    /// Who answers for it, by initials.
    Initials,
    /// Who answers for it, by name.
    Responsible,
    /// The Wiedervorlage.
    Until,
    /// The next deadline.
    Due,
    /// When it was closed.
    Closed,
    /// How long ago it was received.
    Age,
    /// Worked minutes.
    Worked,
}

/// What a view shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewShown {
    /// Which cases; the moment of a deadline is never kept, only its meaning below.
    pub filter: Filter,
    /// With a deadline past or of today.
    #[serde(default)]
    pub due: Option<ViewDue>,
    /// In which order.
    pub order: Order,
    /// The columns chosen by hand; none lets the width of the window decide.
    #[serde(default)]
    pub columns: Option<Vec<ViewColumn>>,
}

/// A saved view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// Which.
    pub id: ViewId,
    /// Counts the changes.
    pub version: i64,
    /// Whose; nobody's if the whole office shares it.
    pub owner: Option<PersonId>,
    /// Its name.
    pub name: String,
    /// What it shows.
    pub shown: ViewShown,
}

/// Why a view cannot be as wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Its filter names one moment, which would be past tomorrow.
    Moment,
    /// No column, or one twice.
    Columns,
    /// More words to look for than a list takes.
    Words {
        /// How many characters there are.
        length: usize,
    },
}

impl ViewShown {
    /// The same written one way only, so that two that show the same are equal.
    ///
    /// # Errors
    /// [`Wrong`] if it means nothing, or will mean nothing tomorrow.
    pub fn settled(mut self) -> Result<Self, Wrong> {
        if self.filter.due_before.is_some() {
            return Err(Wrong::Moment);
        }
        self.filter.text = fold::clean_line(&self.filter.text);
        let length = self.filter.text.chars().count();
        if length > LONGEST_WORDS {
            return Err(Wrong::Words { length });
        }
        ordered(&mut self.filter.statuses);
        ordered(&mut self.filter.kinds);
        ordered(&mut self.filter.priorities);
        if let Some(columns) = &mut self.columns {
            let wanted = columns.len();
            ordered(columns);
            if columns.is_empty() || columns.len() < wanted {
                return Err(Wrong::Columns);
            }
        }
        Ok(self)
    }
}

/// Whether a person may see and change a view: the own ones and the shared ones.
#[must_use]
pub fn is_seen(view: &SavedView, by: PersonId) -> bool {
    view.owner.is_none_or(|owner| owner == by)
}

/// Whether two cleaned names are one to a reader.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn ordered<T: Ord + Copy>(values: &mut Vec<T>) {
    let set: BTreeSet<T> = values.iter().copied().collect();
    *values = set.into_iter().collect();
}
