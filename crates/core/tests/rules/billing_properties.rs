//! What holds for any work under any contract.

use crate::desk::Desk;
use crate::office::{BERLIN, at, day};
use callbuch_core::billing::WorkedCase;
use callbuch_core::charges::Charge;
use callbuch_core::contracts::{Rounding, Scope, SurchargeTime, SurchargeWindow, Surcharges, Terms, Travel};
use callbuch_core::entries::TimeEntry;
use callbuch_core::entries::worked::{between, day_of};
use callbuch_core::ids::{Cid, EntryId};
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::sums::{Sums, by_mark};
use callbuch_core::statements::{Line, LineKind, StatementEntry};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Work by a clock as (case, start in minutes of October, length, charge), or by duration.
#[derive(Clone, Debug)]
struct Spell {
    case: i64,
    start: i64,
    minutes: i64,
    timed: bool,
    charge: Option<Charge>,
}

fn any_spell() -> impl Strategy<Value = Spell> {
    let charge = prop::option::weighted(0.4, prop::sample::select(Charge::ALL));
    let (case, start, minutes) = (4711_i64..4714, 0_i64..3 * 1440, 1_i64..400);
    (case, start, minutes, prop::bool::weighted(0.8), charge).prop_map(|(case, start, minutes, timed, charge)| Spell {
        case,
        start,
        minutes,
        timed,
        charge,
    })
}

fn any_surcharges() -> impl Strategy<Value = Surcharges> {
    let night = (0_u16..1440, 0_u16..1440).prop_filter("a window has a length", |(from, to)| from != to);
    let when = prop_oneof![
        3 => night.prop_map(|(from, to)| SurchargeTime::Night { from, to }),
        1 => prop::sample::select(vec![SurchargeTime::Saturday, SurchargeTime::Sunday, SurchargeTime::Holiday]),
    ];
    let window = (when, 0_i64..=200).prop_map(|(when, percent)| SurchargeWindow { when, percent });
    (prop::collection::vec(window, 0..4), any::<bool>(), any::<bool>()).prop_map(
        |(windows, stack, covered_by_allowance)| Surcharges {
            windows,
            stack,
            covered_by_allowance,
            own_days: vec![day("2026-10-24")],
        },
    )
}

fn any_terms(scopes: Vec<Scope>) -> impl Strategy<Value = Terms> {
    let rounding = prop::sample::select(vec![Rounding::Up, Rounding::Nearest, Rounding::None]);
    let increment = prop::sample::select(vec![1_i64, 5, 6, 10, 15, 30, 60]);
    let rule = (
        prop::sample::select(scopes),
        rounding,
        increment,
        0_i64..90,
        0_i64..20_000,
    );
    let travel = prop::sample::select(vec![Travel::None, Travel::Kilometres(Cents(60)), Travel::Share(50)]);
    (rule, any_surcharges(), 0_i64..300, travel).prop_map(
        |((scope, rounding, increment, minimum, rate), surcharges, granted, travel)| {
            let text = format!(
                "Hotline {rate} {increment} up case_day {minimum}; allowance {granted} month calendar unlimited"
            );
            let mut terms = crate::desk::terms("2026-10-01", &text);
            (terms.activities[0].scope, terms.activities[0].rounding) = (scope, rounding);
            (terms.surcharges, terms.travel) = (surcharges, travel);
            terms
        },
    )
}

fn desk(terms: Terms, spells: &[Spell]) -> Desk {
    let mut desk = Desk::new("Hotline 1 1 none entry 0", "4711 2026-10-23 1");
    let template = desk.cases[0].clone();
    desk.contract.contract.terms = vec![terms];
    let mut cases: BTreeMap<i64, WorkedCase> = BTreeMap::new();
    for (number, spell) in (1..).zip(spells) {
        let case = cases.entry(spell.case).or_insert_with(|| WorkedCase {
            cid: Cid(spell.case),
            entries: vec![],
            ..template.clone()
        });
        case.entries.push(entry(&template.entries[0], number, spell));
    }
    desk.cases = cases.into_values().collect();
    desk
}

/// From Friday, 23.10.2026, over the longer night; a spell's minutes are counted on the axis.
fn entry(template: &TimeEntry, number: i64, spell: &Spell) -> TimeEntry {
    let begin: DateTime<Utc> = "2026-10-23T00:00:00Z".parse().unwrap();
    let start = begin + TimeDelta::minutes(spell.start);
    let mut entry = template.clone();
    (entry.id, entry.cid) = (EntryId(number), Cid(spell.case));
    entry.day = day_of(start, BERLIN);
    entry.span = spell.timed.then(|| (start, start + TimeDelta::minutes(spell.minutes)));
    (entry.minutes, entry.charge) = (Minutes(spell.minutes), spell.charge);
    (entry.facts.km, entry.facts.travel_minutes) = (spell.minutes % 7, Minutes(spell.minutes % 11));
    entry
}

fn all_lines(entries: &[StatementEntry]) -> Vec<&Line> {
    entries.iter().flat_map(|entry| &entry.lines).collect()
}

/// Billed minutes of each case and day, by class: what cutting and reordering must not change.
fn billed_by_group(desk: &Desk) -> BTreeMap<(Cid, NaiveDate, bool), Minutes> {
    let mut groups: BTreeMap<_, Minutes> = BTreeMap::new();
    for case in desk.bill().unwrap().cases {
        for entry in &case.entries {
            *groups
                .entry((case.cid, entry.day, entry.charge.is_billed()))
                .or_insert(Minutes(0)) += entry.sums().billed;
        }
    }
    groups
}

/// What every printed entry keeps.
fn assert_sound(entries: &[StatementEntry]) {
    for entry in entries {
        assert!(!entry.lines.is_empty(), "an entry has a line");
        for line in &entry.lines {
            assert!(
                line.worked.0 >= 0 && line.billed.0 >= 0 && line.amount.0 >= 0 && line.value.0 >= 0,
                "{line:?}"
            );
            assert!(line.covered <= line.billed, "no more is covered than billed: {line:?}");
            let is_beside = !matches!(
                line.kind,
                LineKind::Work | LineKind::Part { .. } | LineKind::OverAllowance
            );
            assert!(
                !is_beside || (line.worked.0 == 0 && line.billed.0 == 0),
                "no minutes beside the work: {line:?}"
            );
            assert_ne!(line.mark, Charge::Internal, "internal work is never printed");
        }
    }
}

const ALL_SCOPES: [Scope; 4] = [Scope::Entry, Scope::CaseDay, Scope::Case, Scope::Statement];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn lines_are_sound_and_add_up(terms in any_terms(ALL_SCOPES.to_vec()), spells in prop::collection::vec(any_spell(), 0..12)) {
        let desk = desk(terms, &spells);
        let entries = desk.entries();
        assert_sound(&entries);
        let printed: Minutes = entries.iter().map(|entry| entry.sums().worked).sum();
        let internal = |spell: &&Spell| spell.charge != Some(Charge::Internal);
        let worked: i64 = spells.iter().filter(internal).map(|spell| spell.minutes).sum();
        prop_assert_eq!(printed, Minutes(worked), "worked minutes are facts and stay");
        let lines = all_lines(&entries);
        let rows: Sums = by_mark(lines.iter().copied()).iter().map(|row| row.sums).sum();
        prop_assert_eq!(rows, lines.iter().map(|line| line.sums()).sum::<Sums>(), "rows by mark are all lines");
    }

    #[test]
    fn a_groups_explanation_is_the_sum_of_its_lines(terms in any_terms(ALL_SCOPES.to_vec()), spells in prop::collection::vec(any_spell(), 1..12)) {
        let scope = terms.activities[0].scope;
        let desk = desk(terms, &spells);
        let mut groups: BTreeMap<_, (Minutes, Minutes)> = BTreeMap::new();
        for case in desk.bill().unwrap().cases {
            for entry in case.entries.iter().filter(|entry| entry.charge.is_billed()) {
                let key = (
                    (scope == Scope::Entry).then_some(entry.id),
                    matches!(scope, Scope::Case | Scope::CaseDay).then_some(case.cid),
                    (scope == Scope::CaseDay).then_some(entry.day),
                );
                let group = groups.entry(key).or_insert((entry.explanation.billed, Minutes(0)));
                prop_assert_eq!(group.0, entry.explanation.billed, "one group, one explanation");
                group.1 += entry.sums().billed;
            }
        }
        for (explained, printed) in groups.into_values() {
            prop_assert_eq!(explained, printed);
        }
    }

    #[test]
    fn money_is_within_half_a_cent_of_the_exact_amount(terms in any_terms(ALL_SCOPES.to_vec()), spells in prop::collection::vec(any_spell(), 0..12)) {
        let rate = i128::from(terms.activities[0].rate.0);
        for line in all_lines(&desk(terms, &spells).entries()) {
            // Sixtieths of a hundredth of a cent.
            let exact = match &line.kind {
                LineKind::Surcharge { percent, on, .. } => i128::from(on.0) * rate * i128::from(*percent),
                LineKind::TravelTime { minutes, share } if line.mark == Charge::Chargeable => {
                    i128::from(minutes.0) * rate * i128::from(*share)
                }
                LineKind::Kilometres { km, each } if line.mark == Charge::Chargeable => i128::from(km * each.0) * 6000,
                _ if line.rate.is_some() => i128::from(line.billed.0) * rate * 100,
                _ => 0,
            };
            let printed = i128::from(line.amount.0) * 6000;
            prop_assert!((printed - exact).abs() <= 3000, "{:?}", line);
        }
    }

    #[test]
    fn reordering_changes_no_billed_minutes(terms in any_terms(vec![Scope::CaseDay]), spells in prop::collection::vec(any_spell(), 0..12).prop_shuffle()) {
        let straight = billed_by_group(&desk(terms.clone(), &spells));
        let mut turned = spells.clone();
        turned.reverse();
        prop_assert_eq!(straight, billed_by_group(&desk(terms, &turned)));
    }

    #[test]
    fn cutting_at_a_whole_minute_changes_no_billed_minutes(
        terms in any_terms(vec![Scope::CaseDay]), spells in prop::collection::vec(any_spell(), 1..8), which in any::<prop::sample::Index>(), at in 1_i64..400,
    ) {
        let whole = desk(terms.clone(), &spells);
        let index = which.index(spells.len());
        let spell = spells[index].clone();
        prop_assume!(at < spell.minutes);
        let mut cut = spells.clone();
        let rest = if spell.timed { spell.start + at } else { spell.start };
        cut[index].minutes = at;
        cut.push(Spell { start: rest, minutes: spell.minutes - at, ..spell });
        let cut = desk(terms, &cut);
        let days: Vec<_> = cut.cases.iter().flat_map(|case| &case.entries).map(|entry| entry.day).collect();
        let before: Vec<_> = whole.cases.iter().flat_map(|case| &case.entries).map(|entry| entry.day).collect();
        prop_assume!(days.iter().all(|day| before.contains(day)));
        let same_day = cut.cases.iter().flat_map(|case| &case.entries).find(|entry| entry.id.0 == i64::try_from(spells.len()).unwrap() + 1);
        let own_day = whole.cases.iter().flat_map(|case| &case.entries).find(|entry| entry.id.0 == i64::try_from(index).unwrap() + 1);
        prop_assume!(same_day.map(|entry| entry.day) == own_day.map(|entry| entry.day));
        prop_assert_eq!(billed_by_group(&whole), billed_by_group(&cut));
    }

    #[test]
    fn no_increment_goes_below_or_far_above_what_was_worked(terms in any_terms(vec![Scope::CaseDay]), spells in prop::collection::vec(any_spell(), 1..8)) {
        let (activity, desk) = (terms.activities[0].clone(), desk(terms, &spells));
        for entry in desk.entries().iter().filter(|entry| entry.charge.is_billed()) {
            let (worked, billed) = (entry.explanation.worked, entry.explanation.billed);
            prop_assert!(billed.0 <= (worked.0 + activity.increment.0).max(activity.minimum.0));
            prop_assert!(activity.rounding != Rounding::Up || billed >= worked);
            prop_assert!(billed >= activity.minimum);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn extreme_input_is_billed_without_panic(
        offset in 0_u64..47_847, seconds in 1_i64..=86_400, rate in 0_i64..=1_000_000_000, percent in 0_i64..=100_000, from in 0_u16..1440, to in 0_u16..1440,
        zone in prop::sample::select(vec!["Europe/Berlin", "Pacific/Apia", "America/St_Johns", "Africa/Monrovia", "Asia/Kolkata"]), charge in prop::sample::select(Charge::ALL),
    ) {
        let text = format!("Hotline {rate} 60 up case_day 1440; share 1000; allowance 999999999 year calendar unlimited; saturday {percent}; holiday {percent}; stack");
        let mut desk = Desk::new(&text, "4711 2026-10-05 1");
        let terms = &mut desk.contract.contract.terms[0];
        terms.valid_from = day("1970-01-01");
        terms.surcharges.windows.push(SurchargeWindow { when: SurchargeTime::Night { from, to }, percent });
        desk.contract.zone = zone.parse().unwrap();
        let start = (day("1970-01-01") + Days::new(offset)).and_hms_opt(0, 0, 0).unwrap().and_utc() + TimeDelta::seconds(seconds / 2);
        let end = start + TimeDelta::seconds(seconds);
        let entry = &mut desk.cases[0].entries[0];
        (entry.span, entry.minutes, entry.day) = (Some((start, end)), between(start, end).unwrap(), day_of(start, desk.contract.zone));
        (entry.charge, entry.facts.travel_minutes) = (Some(charge), Minutes(1440));
        let desk = desk.period("1970-01-01", "2101-12-31");
        assert_sound(&desk.entries());
    }
}

#[test]
fn a_statement_of_ten_thousand_entries_adds_up() {
    let version = "Hotline 9500 5 up case_day 0; Fernwartung 10800 15 up case_day 0; night 20:00-06:00 50; saturday 25; \
        allowance 480 month calendar unlimited";
    let mut desk = Desk::new(version, "4711 2026-10-01 08:00-08:20");
    let template = desk.cases[0].clone();
    desk.cases = (0..1000).map(|case| ten_entries(&template, case)).collect();
    let entries = desk.entries();
    assert_eq!(entries.len(), 10_000);
    let worked: Minutes = desk
        .cases
        .iter()
        .flat_map(|case| &case.entries)
        .map(|entry| entry.minutes)
        .sum();
    assert_eq!(entries.iter().map(|entry| entry.sums().worked).sum::<Minutes>(), worked);
}

fn ten_entries(template: &WorkedCase, number: i64) -> WorkedCase {
    let mut case = template.clone();
    case.cid = Cid(4000 + number);
    case.entries = (0..10)
        .map(|index| {
            let mut entry = template.entries[0].clone();
            let start = at("2026-10-01 00:07") + TimeDelta::minutes((number * 61 + index * 1_973) % 44_000);
            entry.span = Some((start, start + TimeDelta::minutes(5 + (number + index) % 90)));
            (entry.id, entry.cid) = (EntryId(number * 10 + index), case.cid);
            entry.minutes = Minutes(5 + (number + index) % 90);
            entry.day = day_of(start, BERLIN);
            entry.charge = (index == 3).then_some(Charge::Allowance);
            entry.activity = if index % 2 == 0 {
                "Hotline".into()
            } else {
                "Fernwartung".into()
            };
            entry
        })
        .collect();
    case
}
