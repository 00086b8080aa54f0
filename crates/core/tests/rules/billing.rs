//! Billing beyond single examples: versions, decisions, late work, what it refuses, how it explains.

use crate::desk::{Desk, people, printed, work};
use crate::office::{at, day};
use callbuch_core::billing::{BillingError, explain};
use callbuch_core::charges::{Charge, charge_of, proposed};
use callbuch_core::contracts::SurchargeTime;
use callbuch_core::ids::{Cid, ContractId, EntryId, PersonId};
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::{Line, LineKind};
use callbuch_core::tickets::Kind;
use std::collections::BTreeMap;

const UP: &str = "Hotline 9500 15 up case_day 0";

fn lines(desk: &Desk) -> Vec<String> {
    desk.printed().lines().map(str::to_owned).collect()
}

#[test]
fn the_version_of_the_entrys_own_day_counts() {
    let work = "
        4711 2026-10-14 4
        4711 2026-10-15 4
        4711 2026-10-16 4";
    let desk = Desk::new("Hotline 9500 15 up case 0", work).then("2026-10-15", "Hotline 12000 30 up case 0");
    assert_eq!(lines(&desk), ["4 > 15 23,75 B*", "4 > 4 8,00 B", "4 > 26 52,00 B*"]);
    let versions: Vec<_> = desk.entries().iter().map(|entry| entry.terms_from).collect();
    assert_eq!(versions, [day("2026-01-01"), day("2026-10-15"), day("2026-10-15")]);
    let rules = desk.bill().unwrap().rules;
    assert_eq!(
        rules.iter().map(|sheet| sheet.activities[0].rate).collect::<Vec<_>>(),
        [Cents(9500), Cents(12000)]
    );
}

#[test]
fn the_charge_is_the_entrys_own_else_the_cases_else_the_proposed_one() {
    let coverage = BTreeMap::from([
        (Kind::Assistance, Charge::Included),
        (Kind::Extension, Charge::FixedPrice),
    ]);
    let check = |own, decided, kind, expected| assert_eq!(charge_of(own, decided, kind, &coverage), expected);
    check(
        Some(Charge::Goodwill),
        Some(Charge::Chargeable),
        Kind::Error,
        Charge::Goodwill,
    );
    check(None, Some(Charge::Chargeable), Kind::Error, Charge::Chargeable);
    check(None, None, Kind::Assistance, Charge::Included);
    check(None, None, Kind::Extension, Charge::FixedPrice);
    check(None, None, Kind::Error, Charge::ErrorCorrection);
    check(None, None, Kind::Suggestion, Charge::Chargeable);
    let silent = BTreeMap::new();
    for kind in Kind::ALL.iter().copied() {
        let expected = if kind == Kind::Error {
            Charge::ErrorCorrection
        } else {
            Charge::Chargeable
        };
        assert_eq!(
            proposed(kind, &silent),
            expected,
            "{kind:?} where the contract is silent"
        );
    }
    let desk = Desk::new(UP, "4711 2026-10-05 20\n4711 2026-10-06 20 Hotline chargeable").decided(Charge::Warranty);
    assert_eq!(lines(&desk), ["20 > 0 0,00 G (47,50)", "20 > 30 47,50 B*"]);
}

#[test]
fn the_minimum_decides_only_where_rounding_gives_less() {
    let check = |minutes: &str, expected| {
        let entries = Desk::new("Hotline 9500 15 up case_day 60", &format!("4711 2026-10-05 {minutes}")).entries();
        let explanation = &entries[0].explanation;
        assert_eq!(
            (explanation.billed.0, explanation.by_minimum),
            expected,
            "{minutes} minutes, at least 60"
        );
    };
    check("44", (60, true));
    check("45", (60, true));
    check("46", (60, false));
    check("60", (60, false));
    check("61", (75, false));
}

#[test]
fn a_group_without_minutes_bills_nothing() {
    let mut desk = Desk::new("Hotline 9500 15 up case_day 60", "4711 2026-10-05 10:00-10:20");
    desk.cases[0].entries[0].minutes = Minutes(0);
    assert_eq!(lines(&desk), ["0 > 0 0,00 B"], "not even the minimum");
    assert_eq!(desk.entries()[0].explanation.billed, Minutes(0));
}

#[test]
fn parts_are_whole_minutes_cut_at_the_edge() {
    let night = "Hotline 6000 1 none entry 0; night 18:00-06:00 50";
    let check = |from: &str, to: &str, expected: &[&str]| {
        let mut desk = Desk::new(night, "4711 2026-10-05 10");
        let entry = &mut desk.cases[0].entries[0];
        let span = (at(&format!("2026-10-05 {from}")), at(&format!("2026-10-05 {to}")));
        entry.span = Some(span);
        entry.minutes = callbuch_core::entries::worked::between(span.0, span.1).unwrap();
        let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(lines(&desk), expected, "{from} to {to}, a minute is one euro");
    };
    check(
        "17:50:20",
        "18:10:00",
        &["10 > 10 10,00 B", "+ 10 > 10 10,00 B", "50% of 10 5,00 B"],
    );
    check("17:59:40", "18:10:00", &["10 > 10 10,00 B", "50% of 10 5,00 B"]);
    check(
        "17:59:29",
        "18:10:00",
        &["1 > 1 1,00 B", "+ 10 > 10 10,00 B", "50% of 10 5,00 B"],
    );
    check("17:50:00", "18:00:29", &["10 > 10 10,00 B"]);
    check("17:50:30", "18:00:20", &["10 > 10 10,00 B"]);
    check("17:59:45", "18:00:05", &["1 > 1 1,00 B", "50% of 1 0,50 B"]);
}

#[test]
fn stacked_windows_are_all_named() {
    let stacked = "Hotline 6000 1 none entry 0; saturday 25; night 20:00-06:00 50; holiday 100; stack";
    let entries = Desk::new(stacked, "4711 2026-10-31 19:30-20:30").entries();
    let kinds: Vec<&LineKind> = entries[0].lines.iter().map(|line| &line.kind).collect();
    let night = SurchargeTime::Night { from: 1200, to: 360 };
    let (holiday, saturday) = (SurchargeTime::Holiday, SurchargeTime::Saturday);
    let first = LineKind::Surcharge {
        window: holiday,
        percent: 125,
        on: Minutes(30),
        also: vec![saturday],
    };
    let second = LineKind::Surcharge {
        window: holiday,
        percent: 175,
        on: Minutes(30),
        also: vec![night, saturday],
    };
    assert_eq!(
        kinds,
        [
            &LineKind::Work,
            &first,
            &LineKind::Part { window: Some(holiday) },
            &second
        ]
    );
}

#[test]
fn what_cannot_be_billed_is_named() {
    let check = |desk: &Desk, expected| assert_eq!(desk.bill(), Err(expected));
    let cid = Cid(4711);
    let fax = Desk::new(UP, "4711 2026-10-05 20 Fax");
    let (entry, activity) = (EntryId(1), "Fax".to_owned());
    check(
        &fax,
        BillingError::NoActivity {
            cid,
            entry,
            activity,
            terms_from: day("2026-01-01"),
        },
    );
    let stranger = Desk::new(UP, "4711 2026-10-05 20 Hotline by=9");
    check(&stranger, BillingError::NoWorker { cid, entry });
    let later = Desk::new(UP, "4711 2026-11-01 20");
    check(
        &later,
        BillingError::AfterPeriod {
            cid,
            entry,
            day: day("2026-11-01"),
        },
    );
    let mut elsewhere = Desk::new(UP, "4711 2026-10-05 20");
    elsewhere.cases[0].contract = ContractId(2);
    check(&elsewhere, BillingError::NoContract { cid });
    let mut bare = Desk::new(UP, "4711 2026-10-05 20");
    bare.contract.contract.terms.clear();
    check(&bare, BillingError::NoContract { cid });
    let internal = Desk::new(UP, "4711 2026-10-05 20 Fax internal");
    assert_eq!(
        internal.bill().unwrap().cases,
        [],
        "internal work needs no price and leaves no case"
    );
}

#[test]
fn a_period_without_work_bills_nothing() {
    let billed = Desk::new(UP, "").bill().unwrap();
    assert!(billed.cases.is_empty() && billed.rules.is_empty() && billed.people.is_empty() && billed.draws.is_empty());
}

#[test]
fn a_case_is_explained_by_the_same_computation() {
    let text = "
        4711 2026-10-05 17:50-18:10 Hotline
        4711 2026-10-05 18 Hotline goodwill
        4711 2026-10-06 50 Hotline allowance";
    let version = "Hotline 9500 15 up case_day 0; night 18:00-06:00 50; allowance 40 month calendar none";
    let desk = Desk::new(version, text);
    let explained = explain(&desk.cases[0], &desk.contract, &people()).unwrap();
    assert_eq!(explained, desk.entries());
    let shown = &explain(&work("4711 2026-10-05 18")[0], &Desk::new(UP, "").contract, &people()).unwrap()[0];
    let explanation = &shown.explanation;
    assert_eq!(
        (explanation.worked, explanation.billed, explanation.changed),
        (Minutes(18), Minutes(30), true)
    );
    let nothing = explain(
        &callbuch_core::billing::WorkedCase {
            entries: vec![],
            ..desk.cases[0].clone()
        },
        &desk.contract,
        &people(),
    );
    assert_eq!(nothing, Ok(vec![]), "a case without work is explained by nothing");
}

#[test]
fn contracts_of_one_customer_are_rounded_and_ruled_apart() {
    let mut desk = Desk::new("Hotline 9500 15 up statement 0", "4711 2026-10-05 4\n4712 2026-10-05 4");
    desk.cases[1].contract = ContractId(2);
    let mut second = desk.contract.clone();
    second.contract.id = ContractId(2);
    second.contract.number = "PV-2020-001".into();
    let contracts = [desk.contract.clone(), second];
    let (from, to, people) = (day("2026-10-01"), day("2026-10-31"), people());
    let basis = callbuch_core::billing::Basis {
        from,
        to,
        cases: &desk.cases,
        contracts: &contracts,
        people: &people,
    };
    let billed = callbuch_core::billing::bill(&basis).unwrap();
    let lines: Vec<&Line> = billed
        .cases
        .iter()
        .flat_map(|case| &case.entries)
        .flat_map(|entry| &entry.lines)
        .collect();
    assert_eq!(
        lines.iter().map(|line| printed(line)).collect::<Vec<_>>(),
        ["4 > 15 23,75 B*", "4 > 15 23,75 B*"]
    );
    let numbers: Vec<&str> = billed.rules.iter().map(|sheet| sheet.contract.as_str()).collect();
    assert_eq!(numbers, ["PV-2020-001", "PV-2024-017"]);
}

#[test]
fn a_contract_without_number_goes_by_its_name() {
    let mut desk = Desk::new(UP, "4711 2026-10-05 4");
    desk.contract.contract.number.clear();
    assert_eq!(desk.bill().unwrap().rules[0].contract, "Pflege Plus");
}

#[test]
fn people_are_named_once_by_initials() {
    let desk = Desk::new(
        UP,
        "4711 2026-10-05 4 Hotline by=2\n4712 2026-10-05 4 Hotline by=1\n4711 2026-10-06 4 Hotline by=2",
    );
    let names: Vec<String> = desk
        .bill()
        .unwrap()
        .people
        .into_iter()
        .map(|worker| worker.initials)
        .collect();
    assert_eq!(names, ["JA", "MK"]);
    assert_eq!(people().get(&PersonId(3)).unwrap().initials, "TB");
}
