//! Work of days that are stated already, and the hours that statements draw from an allowance.

use crate::desk::{Desk, people, work};
use crate::office::day;
use callbuch_core::billing::explain;
use callbuch_core::money::Minutes;

const UP: &str = "Hotline 9500 15 up case_day 0";

fn lines(desk: &Desk) -> Vec<String> {
    desk.printed().lines().map(str::to_owned).collect()
}

#[test]
fn work_of_a_stated_day_is_late() {
    let work = "
        4711 2026-09-30 20
        4711 2026-10-01 20
        4711 2026-10-10 20
        4711 2026-10-11 20";
    let late = |desk: &Desk| -> Vec<_> { desk.entries().iter().map(|entry| entry.late_for).collect() };
    assert_eq!(late(&Desk::new(UP, work)), [Some(day("2026-09-30")), None, None, None]);
    let stated = late(&Desk::new(UP, work).stated("2026-10-10"));
    let expected = ["2026-09-30", "2026-10-01", "2026-10-10"].map(|date| Some(day(date)));
    assert_eq!(
        stated[..3],
        expected,
        "also what is written down for a period's last day"
    );
    assert_eq!(stated[3], None);
}

#[test]
fn late_work_draws_on_the_first_open_period_and_says_so() {
    let version = "Hotline 9500 15 up case_day 0; allowance 60 month calendar none";
    let text = "
        4711 2026-08-20 45 Hotline allowance
        4711 2026-10-05 30 Hotline allowance";
    let open = Desk::new(version, text);
    assert_eq!(
        lines(&open),
        ["45 > 45 0,00 K", "30 > 30 0,00 K"],
        "as long as August is not stated, it is August's"
    );
    assert_eq!(open.entries()[0].explanation.drawn_on, None);
    let stated = open.stated("2026-09-30");
    assert_eq!(
        lines(&stated),
        ["45 > 45 0,00 K", "15 > 15 0,00 K*", "over 15 > 15 23,75 B*"]
    );
    let drawn: Vec<_> = stated
        .entries()
        .iter()
        .map(|entry| entry.explanation.drawn_on)
        .collect();
    assert_eq!(drawn, [Some(day("2026-10-01")), None]);
    let used_up = Desk::new(
        version,
        "4711 2026-08-20 60 Hotline allowance\n4711 2026-08-21 30 Hotline allowance",
    );
    let drawn: Vec<_> = used_up
        .stated("2026-09-30")
        .entries()
        .iter()
        .map(|entry| entry.explanation.drawn_on)
        .collect();
    assert_eq!(
        drawn,
        [Some(day("2026-10-01")), None],
        "what got nothing drew on nothing"
    );
    let alone = explain(
        &work("4711 2026-08-20 45 Hotline allowance")[0],
        &stated.contract,
        &people(),
    )
    .unwrap();
    assert_eq!(
        alone[0].explanation.drawn_on,
        Some(day("2026-10-01")),
        "also when it is explained before the statement"
    );
    let quarter = "Hotline 9500 15 up case_day 0; allowance 60 quarter 2026-08-01 none";
    let late = Desk::new(quarter, "4711 2026-09-10 45 Hotline allowance").stated("2026-09-30");
    assert_eq!(
        late.entries()[0].explanation.drawn_on,
        None,
        "the quarter of August goes on until the end of October"
    );
}

#[test]
fn what_was_used_before_is_gone() {
    let version = "Hotline 9500 15 up case_day 0; allowance 60 month calendar unlimited";
    let desk = Desk::new(version, "4711 2026-10-05 60 Hotline allowance");
    let desk = desk.used("2026-09-03", 530).used("2026-10-02", 40);
    // Nine months grant 540 and leave 10; with October's 60 less 40 there are 30.
    assert_eq!(lines(&desk), ["30 > 30 0,00 K*", "over 30 > 30 47,50 B*"]);
    let billed = desk.bill().unwrap();
    let account = &billed.allowances[0];
    let figures = (
        account.granted,
        account.carried,
        account.used_before,
        account.used_here,
        account.left,
    );
    assert_eq!(
        figures,
        (Minutes(60), Minutes(10), Minutes(40), Minutes(30), Minutes(0))
    );
    let cancelled = desk.used("2026-10-02", -40);
    assert_eq!(lines(&cancelled), ["60 > 60 0,00 K"], "a cancellation books back");
}

#[test]
fn the_account_of_the_period_is_shown_also_when_nothing_was_drawn() {
    let version = "Hotline 9500 15 up case_day 0; allowance 60 month calendar none";
    let desk = Desk::new(version, "4711 2026-09-20 30 Hotline allowance\n4711 2026-10-05 20");
    let billed = desk.bill().unwrap();
    let accounts: Vec<_> = billed
        .allowances
        .iter()
        .map(|a| (a.from, a.to, a.used_here, a.left))
        .collect();
    let (september, october) = (
        (day("2026-09-01"), day("2026-09-30")),
        (day("2026-10-01"), day("2026-10-31")),
    );
    let expected = [
        (september.0, september.1, Minutes(30), Minutes(30)),
        (october.0, october.1, Minutes(0), Minutes(60)),
    ];
    assert_eq!(accounts, expected);
    assert_eq!(billed.draws.len(), 1, "only what was drawn is booked");
    assert_eq!(Desk::new(UP, "4711 2026-10-05 20").bill().unwrap().allowances, []);
}
