//! What is to be done for a case, in its order; each item says who did it and when.

use super::acts::Changed;
use super::{change, seen};
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::fields;
use crate::timeline::Happening;
use callbuch_core::ids::Cid;
use callbuch_core::tickets::ticket::{CheckItem, Ticked};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most items of one case.
const MOST: usize = 100;

/// A checklist as it should be.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChecklistRequest {
    /// Of which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Every item, in the order wanted.
    pub items: Vec<ItemRequest>,
}

/// An item as it should be.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemRequest {
    /// Where it stood in the list that was seen, from 0; none for a new one.
    pub was: Option<usize>,
    /// What is to be done.
    pub text: String,
    /// Whether it is done; who and when stay as they were.
    pub done: bool,
}

/// Changes a case's checklist.
///
/// # Errors
/// [`Code::Required`] and [`Code::TooLong`] at `text`, [`Code::TooLong`] at `items` for more than 100;
/// [`Code::Invalid`] at `items` if one is named twice or was not there; [`Code::Conflict`].
pub fn set(ctx: &mut Writing<'_, '_>, wanted: ChecklistRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    if wanted.items.len() > MOST {
        return Err(Failure::at("items", Code::TooLong)
            .with("length", wanted.items.len())
            .with("most", MOST));
    }
    let now = Ticked {
        by: ctx.person()?,
        at: ctx.now,
    };
    let mut used = BTreeSet::new();
    let mut items = Vec::new();
    for item in wanted.items {
        let seen = match item.was {
            Some(place) if used.insert(place) => {
                let known = before.facts.checklist.get(place);
                known.ok_or_else(|| Failure::at("items", Code::Invalid))?.done
            }
            Some(_) => return Err(Failure::at("items", Code::Invalid)),
            None => None,
        };
        items.push(CheckItem {
            text: fields::line("text", &item.text, fields::LINE, true)?,
            done: item.done.then(|| seen.unwrap_or(now)),
        });
    }
    let mut after = before.clone();
    after.facts.checklist = items;
    ctx.undoable = true;
    change::save(ctx, &before, after, Happening::Checklist)
}
