//! What a saved view may show, and who sees it.

use callbuch_core::ids::{PersonId, ViewId};
use callbuch_core::tickets::query::Filter;
use callbuch_core::tickets::{Kind, Status};
use callbuch_core::views::{SavedView, ViewColumn, ViewShown, Wrong, is_seen, same_name};

#[test]
fn two_that_show_the_same_are_equal() {
    let shown = |statuses: &[Status], columns: &[ViewColumn], text: &str| ViewShown {
        filter: Filter {
            statuses: statuses.to_vec(),
            kinds: vec![Kind::Error, Kind::Error],
            text: text.to_owned(),
            ..Filter::default()
        },
        columns: Some(columns.to_vec()),
        ..ViewShown::default()
    };
    let one = shown(
        &[Status::Hold, Status::Open],
        &[ViewColumn::Due, ViewColumn::Cid],
        "  Druck ",
    )
    .settled();
    let other = shown(
        &[Status::Open, Status::Hold, Status::Open],
        &[ViewColumn::Cid, ViewColumn::Due],
        "Druck",
    );
    assert_eq!(one, other.settled());
}

#[test]
fn a_view_that_means_nothing_tomorrow_is_refused() {
    let check = |change: &dyn Fn(&mut ViewShown), expected: Wrong| {
        let mut shown = ViewShown::default();
        change(&mut shown);
        assert_eq!(shown.settled(), Err(expected));
    };
    check(
        &|shown| shown.filter.due_before = "2026-11-23T10:00:00Z".parse().ok(),
        Wrong::Moment,
    );
    check(&|shown| shown.columns = Some(vec![]), Wrong::Columns);
    check(
        &|shown| shown.columns = Some(vec![ViewColumn::Cid, ViewColumn::Cid]),
        Wrong::Columns,
    );
    check(
        &|shown| shown.filter.text = "ä".repeat(201),
        Wrong::Words { length: 201 },
    );
}

#[test]
fn own_views_are_seen_by_their_owner_and_shared_ones_by_everyone() {
    let view = |owner: Option<i64>| SavedView {
        id: ViewId(1),
        version: 1,
        owner: owner.map(PersonId),
        name: String::new(),
        shown: ViewShown::default(),
    };
    assert!(is_seen(&view(Some(1)), PersonId(1)));
    assert!(!is_seen(&view(Some(1)), PersonId(2)));
    assert!(is_seen(&view(None), PersonId(2)));
}

#[test]
fn names_that_read_alike_are_one() {
    assert!(same_name("Äußerst wichtig", "ÄUßERST Wichtig"));
    assert!(!same_name("A+", "A-"), "signs make another name");
}
