//! Lists of cases, page by page.

use crate::commands::Nothing;
use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use crate::office;
use callbuch_core::ids::Cid;
use callbuch_core::tickets::Status;
use callbuch_core::tickets::query::{Filter, ListRow, Order};
use callbuch_core::wall;
use callbuch_store::{tallies, tickets};
use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The largest page.
const LARGEST: i64 = 1000;

/// Which rows of which list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TicketQuery {
    /// Which cases.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// The first row, from 0.
    pub offset: i64,
    /// How many rows, at most 1000.
    pub limit: i64,
    /// A case to look for: the answer says at which row it stands.
    #[serde(default)]
    pub locate: Option<Cid>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TicketPage {
    /// How many rows the whole list has.
    pub total: i64,
    /// The rows asked for.
    pub rows: Vec<ListRow>,
    /// The row of the case looked for, from 0.
    pub located: Option<i64>,
}

/// What stands under a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Summary {
    /// How many cases.
    pub total: i64,
    /// How many are past a deadline.
    pub overdue: i64,
    /// How many more are due today.
    pub due_today: i64,
    /// The moment today ends: the filter of the figure above.
    pub today_ends: DateTime<Utc>,
}

/// The figures of the navigation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counts {
    /// How many cases stand in each state.
    pub states: BTreeMap<Status, i64>,
    /// Everything that is not closed.
    pub living: i64,
    /// Closed without a charge decision.
    pub undecided: i64,
    /// What calls for me today: Wiedervorlagen that came due and deadlines past or of today.
    pub today: i64,
}

/// A page of a list.
///
/// # Errors
/// [`Code::BadRequest`] for a page that cannot be.
pub fn page(ctx: &mut Reading<'_, '_>, query: TicketQuery) -> Answer<TicketPage> {
    if query.offset < 0 || !(0..=LARGEST).contains(&query.limit) {
        return Err(Failure::at("limit", Code::BadRequest));
    }
    let located = match query.locate {
        Some(cid) => tickets::list::position(ctx.tx, &query.filter, query.order, cid)?,
        None => None,
    };
    Ok(TicketPage {
        total: total(ctx, &query.filter)?,
        rows: tickets::list::page(ctx.tx, &query.filter, query.order, query.offset, query.limit)?,
        located,
    })
}

/// How many cases a filter shows; those of whole states are never counted one by one.
fn total(ctx: &mut Reading<'_, '_>, filter: &Filter) -> Answer<i64> {
    let only_states = Filter {
        statuses: filter.statuses.clone(),
        ..Filter::default()
    };
    if *filter == only_states {
        let tallies = tallies::all(ctx.tx)?;
        let wanted = |status: &&Status| filter.statuses.is_empty() || filter.statuses.contains(status);
        return Ok(Status::ALL
            .iter()
            .filter(wanted)
            .filter_map(|status| tallies.get(status))
            .sum());
    }
    Ok(tickets::list::count(ctx.tx, filter)?)
}

/// What stands under a list.
///
/// # Errors
/// Only what the database says.
pub fn summary(ctx: &mut Reading<'_, '_>, filter: Filter) -> Answer<Summary> {
    let today_ends = end_of_today(ctx)?;
    let now = ctx.now;
    let mut due = |before: DateTime<Utc>| -> Answer<i64> {
        let earliest = filter.due_before.map_or(before, |own| own.min(before));
        Ok(tickets::list::count(
            ctx.tx,
            &Filter {
                due_before: Some(earliest),
                ..filter.clone()
            },
        )?)
    };
    let (overdue, today) = (due(now)?, due(today_ends)?);
    Ok(Summary {
        total: total(ctx, &filter)?,
        overdue,
        due_today: today - overdue,
        today_ends,
    })
}

/// The figures of the navigation.
///
/// # Errors
/// Only what the database says.
pub fn counts(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Counts> {
    let states = tallies::all(ctx.tx)?;
    let me = ctx.seated()?;
    let ends = end_of_today(ctx)?;
    let undecided = Filter {
        statuses: vec![Status::Closed],
        undecided: true,
        ..Filter::default()
    };
    let mine_due = Filter {
        responsible: Some(me),
        due_before: Some(ends),
        ..Filter::living()
    };
    Ok(Counts {
        living: states
            .iter()
            .filter(|(status, _)| **status != Status::Closed)
            .map(|(_, cases)| cases)
            .sum(),
        undecided: tickets::list::count(ctx.tx, &undecided)?,
        today: tickets::list::count(ctx.tx, &mine_due)? + tickets::list::count_resubmissions(ctx.tx, Some(me), ends)?,
        states,
    })
}

/// The moment today ends at the office.
pub(crate) fn end_of_today(ctx: &mut Reading<'_, '_>) -> Answer<DateTime<Utc>> {
    let office = ctx.office()?;
    let zone = office::zone(&office);
    let tomorrow = wall::day_of(ctx.now, zone) + chrono::Days::new(1);
    Ok(wall::moment(tomorrow, NaiveTime::MIN, zone))
}
