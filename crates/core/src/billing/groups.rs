//! Rounding groups: what is summed, how the sum becomes billed minutes, where the difference goes (RULES §2).

use crate::billing::items::Item;
use crate::charges::Charge;
use crate::contracts::{Activity, Rounding, Scope};
use crate::ids::{Cid, EntryId};
use crate::money::Minutes;
use chrono::NaiveDate;
use std::collections::HashMap;

/// What became of a group.
pub(super) struct Group {
    /// The day of its first entry.
    pub(super) day: NaiveDate,
    pub(super) entries: i64,
    pub(super) worked: Minutes,
    /// Billed minutes; for free work what they would be.
    pub(super) billed: Minutes,
    /// Whether the minimum decided.
    pub(super) by_minimum: bool,
    /// Whether several percentages met.
    pub(super) has_several_percentages: bool,
}

/// Rounds all items, which are in the order in time: sets the billed minutes of their parts and their group.
pub(super) fn round(items: &mut [Item<'_>]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<Key, usize> = HashMap::with_capacity(items.len());
    for item in items.iter_mut() {
        item.group = *known.entry(Key::of(item)).or_insert(groups.len());
        if item.group == groups.len() {
            groups.push(Group::new(item.entry.day));
        }
        let group = &mut groups[item.group];
        group.entries += 1;
        group.worked += item.parts.iter().map(|part| part.worked).sum();
    }
    // By group, and within a group in the order in time.
    let mut by_group: Vec<(usize, usize)> = items
        .iter()
        .enumerate()
        .map(|(index, item)| (item.group, index))
        .collect();
    by_group.sort_unstable();
    let mut live = Vec::new();
    for members in by_group.chunk_by(|one, other| one.0 == other.0) {
        live.clear();
        for (_, index) in members {
            let parts = items[*index]
                .parts
                .iter()
                .enumerate()
                .filter(|(_, part)| part.worked.0 > 0);
            live.extend(parts.map(|(part, value)| (value.surcharge.percent, *index, part)));
        }
        let (number, first) = members[0];
        let group = &mut groups[number];
        group.bill(items[first].activity(), &live);
        spread(group.billed - group.worked, &mut live, items);
    }
    groups
}

/// What makes entries one group: one class, one contract version with one activity and its rate, one scope.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    class: Charge,
    version: usize,
    activity: usize,
    within: Within,
}

#[derive(PartialEq, Eq, Hash)]
enum Within {
    Entry(EntryId),
    CaseDay(Cid, NaiveDate),
    Case(Cid),
    Statement,
}

impl Key {
    fn of(item: &Item<'_>) -> Self {
        Self {
            class: if item.charge == Charge::Allowance {
                Charge::Chargeable
            } else {
                item.charge
            },
            version: item.version,
            activity: item.activity,
            within: match item.activity().scope {
                Scope::Entry => Within::Entry(item.entry.id),
                Scope::CaseDay => Within::CaseDay(item.cid, item.entry.day),
                Scope::Case => Within::Case(item.cid),
                Scope::Statement => Within::Statement,
            },
        }
    }
}

impl Group {
    fn new(day: NaiveDate) -> Self {
        let none = Minutes(0);
        Self {
            day,
            entries: 0,
            worked: none,
            billed: none,
            by_minimum: false,
            has_several_percentages: false,
        }
    }

    /// The minimum counts once; a group without minutes bills nothing.
    fn bill(&mut self, activity: &Activity, live: &[Live]) {
        let rounded = rounded(self.worked, activity);
        let minimum = if self.worked.0 > 0 {
            activity.minimum
        } else {
            Minutes(0)
        };
        self.billed = rounded.max(minimum);
        self.by_minimum = minimum > rounded;
        self.has_several_percentages = live.iter().any(|part| part.0 != live[0].0);
    }
}

/// A part of a group: its percentage, its item and its place among the item's parts. In the order in time.
type Live = (i64, usize, usize);

fn spread(difference: Minutes, live: &mut [Live], items: &mut [Item<'_>]) {
    match difference.0 {
        1.. => add(difference, live, items),
        0 => {}
        _ => take(-difference, live, items),
    }
}

/// What is added goes to the last part in time among those with the lowest percentage.
fn add(difference: Minutes, live: &[Live], items: &mut [Item<'_>]) {
    // Of equal ones, `min_by_key` finds the first: from behind, the last in time.
    if let Some((_, item, part)) = live.iter().rev().min_by_key(|part| part.0) {
        items[*item].parts[*part].billed += difference;
    }
}

/// What is taken is taken from the same part, then backwards in time, then from the next higher percentage; no part
/// falls below 0.
fn take(difference: Minutes, live: &mut [Live], items: &mut [Item<'_>]) {
    live.reverse();
    live.sort_by_key(|part| part.0);
    let mut left = difference;
    for (_, item, part) in live {
        let billed = &mut items[*item].parts[*part].billed;
        let taken = left.min(*billed);
        *billed = *billed - taken;
        left = left - taken;
    }
}

/// The sum rounded to the activity's increment.
fn rounded(worked: Minutes, activity: &Activity) -> Minutes {
    let increment = activity.increment.0.max(1);
    let increments = match activity.rounding {
        Rounding::None => return worked,
        Rounding::Up => (worked.0 + increment - 1) / increment,
        Rounding::Nearest => (2 * worked.0 + increment) / (2 * increment),
    };
    Minutes(increments * increment)
}
