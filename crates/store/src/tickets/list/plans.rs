//! Lists are read through an index made for them, also by a database that never counted its rows.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::{DUE_BETWEEN, Where, order_by};
use crate::database::Database;
use crate::transaction::Tx;
use crate::value::Val;
use callbuch_core::ids::PersonId;
use callbuch_core::tickets::Status;
use callbuch_core::tickets::query::{Filter, Order, SortKey};
use chrono::{DateTime, Utc};

/// How SQLite finds the first page.
fn plan(filter: &Filter, by: SortKey, descending: bool) -> String {
    explained(|tx| {
        let wanted = Where::of(filter, tx);
        let order = order_by(Order { by, descending }, "");
        let sql = format!("select cid from ticket where {} order by {order} limit 50", wanted.sql);
        (sql, wanted.params)
    })
}

fn explained(query: impl Fn(&Tx<'_>) -> (String, Vec<Val>)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::open(folder.path(), DateTime::<Utc>::UNIX_EPOCH).unwrap();
    let steps = database.read(|tx| {
        let (sql, params) = query(tx);
        tx.list(&format!("explain query plan {sql}"), &params, |row| row.text(3))
    });
    steps.unwrap().join("; ")
}

fn closed() -> Filter {
    Filter {
        statuses: vec![Status::Closed],
        ..Filter::default()
    }
}

#[test]
fn what_was_closed_last_needs_no_sorting() {
    let plan = plan(&closed(), SortKey::Closed, true);
    assert!(plan.contains("ticket_closed") && !plan.contains("TEMP"), "{plan}");
}

#[test]
fn what_nobody_decided_is_not_looked_for_among_all_that_is_closed() {
    let office = Filter {
        undecided: true,
        ..closed()
    };
    let mine = Filter {
        responsible: Some(PersonId(1)),
        ..office.clone()
    };
    for filter in [office, mine] {
        let plan = plan(&filter, SortKey::Cid, false);
        assert!(plan.contains("ticket_undecided") && !plan.contains("TEMP"), "{plan}");
    }
}

#[test]
fn what_is_urgent_comes_in_its_order() {
    for by in [SortKey::Urgency, SortKey::Due, SortKey::Subject, SortKey::Customer] {
        let plan = plan(&Filter::living(), by, false);
        assert!(plan.contains("ticket_living") && !plan.contains("TEMP"), "{plan}");
    }
}

#[test]
fn what_is_late_is_looked_for_among_living_cases() {
    let late = Filter {
        due_before: Some(DateTime::<Utc>::UNIX_EPOCH),
        ..Filter::default()
    };
    let mine = Filter {
        responsible: Some(PersonId(1)),
        ..late.clone()
    };
    assert!(plan(&late, SortKey::Due, false).contains("ticket_living_due (due_at<?)"));
    assert!(plan(&mine, SortKey::Due, false).contains("ticket_mine_due (responsible=? AND due_at<?)"));
}

#[test]
fn the_most_urgent_of_many_late_ones_need_no_sorting() {
    let plan = explained(|_| {
        let values = [0, 0, i64::MAX, 24].map(Val::Int).to_vec();
        (DUE_BETWEEN.to_owned(), values)
    });
    assert!(
        plan.contains("ticket_living (priority_sort=? AND due_at>? AND due_at<?)"),
        "{plan}"
    );
    assert!(!plan.contains("TEMP"), "{plan}");
}
