//! What happens by itself.

use crate::desk::{Desk, Reading, Writing};
use crate::failure::Answer;
use crate::tickets::acts::{self, On};
use crate::tickets::endings;
use crate::timeline::Happening;
use crate::{attachments, backups, customers, deadlines, office, tickets};
use callbuch_core::ids::Cid;
use callbuch_core::tickets::query::{Filter, Order};
use callbuch_core::tickets::{Act, Status};
use callbuch_core::wall;
use callbuch_store::tickets as store;
use chrono::{DateTime, Utc};

/// Everything that is due now; answers whether anything changed.
///
/// # Errors
/// What the database says; the next round tries again. A backup is made last, so that nothing else waits for its disk.
pub fn round(desk: &Desk, now: DateTime<Utc>) -> Answer<bool> {
    let (woken, closed) = (wake(desk, now)?, lapse(desk, now)?);
    attachments::clear_stranded(desk, now)?;
    let backed_up = backups::daily(desk, now)?;
    Ok(backed_up || !woken.is_empty() || !closed.is_empty())
}

/// Wakes the cases on Hold whose Wiedervorlage has come; answers which.
///
/// # Errors
/// What the database says; then none of the rest was woken, and the next call tries again.
pub fn wake(desk: &Desk, now: DateTime<Utc>) -> Answer<Vec<Cid>> {
    let due = desk.read(now, |ctx| Ok(store::due_holds(ctx.tx, ctx.now)?))?;
    for cid in &due {
        desk.act(now, &format!("wake-{cid}-{}", now.timestamp_millis()), |ctx| {
            wake_one(ctx, *cid)
        })?;
    }
    Ok(due)
}

/// Closes the delivered cases whose contract lets a term run out, when it has; answers which.
///
/// It is recorded as lapse of time, never as a release.
///
/// # Errors
/// What the database says; then none of the rest was closed, and the next call tries again.
pub fn lapse(desk: &Desk, now: DateTime<Utc>) -> Answer<Vec<Cid>> {
    let due = desk.read(now, lapsed)?;
    for cid in &due {
        desk.act(now, &format!("lapse-{cid}-{}", now.timestamp_millis()), |ctx| {
            if lapsed(ctx)?.contains(cid) {
                endings::lapse(ctx, *cid)
            } else {
                Ok(())
            }
        })?;
    }
    Ok(due)
}

/// The delivered cases whose term has run out.
fn lapsed(ctx: &mut Reading<'_, '_>) -> Answer<Vec<Cid>> {
    if office::load(ctx.tx)?.is_none() {
        return Ok(Vec::new());
    }
    let delivered = Filter {
        statuses: vec![Status::Delivered],
        ..Filter::default()
    };
    let mut due = Vec::new();
    for row in store::list::page(ctx.tx, &delivered, Order::default(), 0, i64::MAX)? {
        let contract = customers::contract_or_price_list(ctx, row.contract)?;
        let office = ctx.office()?;
        let Some(delivered) = row.delivered else { continue };
        let day = wall::day_of(delivered, office::zone(&office));
        let Some(days) = contract.terms_on(day).lapse_days else {
            continue;
        };
        if deadlines::working_days_after(&office.calendar, day, days)? < ctx.today()? {
            due.push(row.cid);
        }
    }
    Ok(due)
}

pub(crate) fn wake_one(ctx: &mut Writing<'_, '_>, cid: Cid) -> Answer<()> {
    let ticket = tickets::known(ctx, cid)?;
    let still_due =
        ticket.status == Status::Hold && ticket.facts.hold.as_ref().is_some_and(|hold| hold.until <= ctx.now);
    if !still_due {
        return Ok(());
    }
    let hold = ticket.facts.hold.clone();
    acts::act(
        ctx,
        On {
            cid,
            version: ticket.version,
        },
        Act::Wake,
        |after, _| {
            after.facts.hold = hold.map(|hold| callbuch_core::tickets::ticket::Hold { due: true, ..hold });
            Ok(Happening::Woke)
        },
    )?;
    Ok(())
}
