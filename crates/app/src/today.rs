//! The first page: what is due, what is mine, what waits, and what the day was spent on.

pub mod strip;
pub mod week;

use crate::commands::Nothing;
use crate::desk::Reading;
use crate::failure::Answer;
use crate::tickets::list::end_of_today;
use crate::{deadlines, office};
use callbuch_core::ids::{Cid, PersonId};
use callbuch_core::tickets::query::{Filter, ListRow, Order, SortKey};
use callbuch_core::tickets::{Priority, Status};
use callbuch_core::wall;
use callbuch_store::tickets;
use callbuch_store::tickets::list;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use strip::{DayQuery, DayStrip};
use ts_rs::TS;

/// How many rows a block of the page shows.
const SHOWN: i64 = 50;
/// How many marks the deadline bar draws for a day.
const MARKS: i64 = 24;
/// How many office days the deadline bar looks ahead, today included.
const DAYS: usize = 5;

/// The first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// Today at the office.
    pub day: NaiveDate,
    /// What the management was asked about and has not answered, whoever is responsible.
    pub escalated: Block,
    /// Wiedervorlagen of today and before.
    pub resubmissions: Block,
    /// What is due in the office, today and on the next open days.
    pub deadlines: DeadlineBar,
    /// My work in the order it is done in; cases on Hold and Delivered ones wait elsewhere.
    pub mine: Block,
    /// Delivered and waiting for the customer's release.
    pub awaiting: Block,
    /// Closed, and nobody decided who pays.
    pub undecided: Block,
    /// What the day was spent on.
    pub strip: DayStrip,
}

/// A block with my rows, at most 50, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Block {
    /// My rows.
    pub rows: Vec<TodayRow>,
    /// How many are mine.
    pub mine: i64,
    /// How many there are in the office.
    pub office: i64,
}

/// A case on the first page, with what a list does not tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayRow {
    /// The case.
    #[serde(flatten)]
    pub row: ListRow,
    /// What we wait for, or waited for until its date came; empty if it was never on Hold.
    pub waits_for: String,
    /// Whether its Wiedervorlage names a time of day.
    pub timed: bool,
    /// By when somebody has to decide who pays.
    pub decide_by: Option<NaiveDate>,
}

/// Deadlines as marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeadlineBar {
    /// Past their deadline.
    pub overdue: DeadlineStack,
    /// Today and the next open days.
    pub days: Vec<DeadlineStack>,
}

/// The deadlines of one day, or all that are past.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeadlineStack {
    /// The day; none for what is past.
    pub day: Option<NaiveDate>,
    /// Its cases, the most urgent first, at most 24.
    pub marks: Vec<Mark>,
    /// How many there are.
    pub count: i64,
}

/// One case in the bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mark {
    /// Which.
    pub cid: Cid,
    /// The customer's short name.
    pub customer: String,
    /// One line.
    pub subject: String,
    /// Its priority.
    pub priority: Option<Priority>,
    /// When it is due.
    pub due: DateTime<Utc>,
}

/// The first page of who sits here.
///
/// # Errors
/// [`crate::failure::Code::NobodySeated`].
pub fn get(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Today> {
    let me = ctx.seated()?;
    let ends = end_of_today(ctx)?;
    let mine = Filter {
        statuses: vec![Status::Open, Status::Working],
        responsible: Some(me),
        ..Filter::default()
    };
    let delivered = Filter {
        statuses: vec![Status::Delivered],
        ..Filter::default()
    };
    let undecided = Filter {
        statuses: vec![Status::Closed],
        undecided: true,
        ..Filter::default()
    };
    let longest = Order {
        by: SortKey::Cid,
        descending: false,
    };
    let asked = list::escalated(ctx.tx, SHOWN)?;
    let due = list::resubmissions(ctx.tx, me, ends, SHOWN)?;
    Ok(Today {
        day: ctx.today()?,
        escalated: Block {
            rows: told(ctx, asked)?,
            mine: list::count_escalated(ctx.tx, Some(me))?,
            office: list::count_escalated(ctx.tx, None)?,
        },
        resubmissions: Block {
            rows: told(ctx, due)?,
            mine: list::count_resubmissions(ctx.tx, Some(me), ends)?,
            office: list::count_resubmissions(ctx.tx, None, ends)?,
        },
        deadlines: deadline_bar(ctx)?,
        mine: block(ctx, me, &mine, Order::default())?,
        awaiting: block(ctx, me, &delivered, longest)?,
        undecided: block(ctx, me, &undecided, longest)?,
        strip: strip::day(
            ctx,
            DayQuery {
                day: None,
                person: None,
            },
        )?,
    })
}

fn block(ctx: &mut Reading<'_, '_>, me: PersonId, filter: &Filter, order: Order) -> Answer<Block> {
    let mine = Filter {
        responsible: Some(me),
        ..filter.clone()
    };
    let rows = list::page(ctx.tx, &mine, order, 0, SHOWN)?;
    Ok(Block {
        rows: told(ctx, rows)?,
        mine: list::count(ctx.tx, &mine)?,
        office: list::count(ctx.tx, filter)?,
    })
}

fn told(ctx: &mut Reading<'_, '_>, rows: Vec<ListRow>) -> Answer<Vec<TodayRow>> {
    let cids: Vec<Cid> = rows.iter().map(|row| row.cid).collect();
    let mut facts = tickets::facts(ctx.tx, &cids)?;
    let told = rows.into_iter().map(|row| {
        let facts = facts.remove(&row.cid).unwrap_or_default();
        let hold = facts.hold.as_ref();
        TodayRow {
            waits_for: hold.map(|hold| hold.reason.clone()).unwrap_or_default(),
            timed: hold.is_some_and(|hold| hold.timed),
            decide_by: facts.decision_due,
            row,
        }
    });
    Ok(told.collect())
}

fn deadline_bar(ctx: &mut Reading<'_, '_>) -> Answer<DeadlineBar> {
    let office = ctx.office()?;
    let zone = office::zone(&office);
    let midnight = |day: NaiveDate| wall::moment(day, NaiveTime::MIN, zone);
    let mut day = ctx.today()?;
    let now = ctx.now;
    let mut days = Vec::new();
    let mut from = now;
    while days.len() < DAYS {
        let until = midnight(day + Days::new(1));
        days.push(stack(ctx, Some(day), from, until)?);
        day = deadlines::working_days_after(&office.calendar, day, 1)?;
        from = midnight(day);
    }
    Ok(DeadlineBar {
        overdue: stack(ctx, None, DateTime::UNIX_EPOCH, now)?,
        days,
    })
}

fn stack(
    ctx: &mut Reading<'_, '_>,
    day: Option<NaiveDate>,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Answer<DeadlineStack> {
    let due = list::due_between(ctx.tx, from, until, MARKS)?;
    let marks = due.into_iter().map(|case| Mark {
        cid: case.cid,
        customer: case.customer,
        subject: case.subject,
        priority: case.priority,
        due: case.due,
    });
    Ok(DeadlineStack {
        day,
        marks: marks.collect(),
        count: list::count_due_between(ctx.tx, from, until)?,
    })
}
