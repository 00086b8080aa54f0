//! How an allowance stands, and when that is worth a word.

use crate::desk::Desk;
use crate::office::day;
use callbuch_core::allowance::state::AllowanceWarning::{NineTenths, ThreeQuarters, UsedUp};
use callbuch_core::allowance::state::warning;
use callbuch_core::billing;
use callbuch_core::money::Minutes;
use proptest::prelude::*;

#[test]
fn warnings_come_at_75_90_and_100_percent() {
    for (whole, used, expected) in [
        (480, 0, None),
        (480, 359, None),
        (480, 360, Some(ThreeQuarters)),
        (480, 431, Some(ThreeQuarters)),
        (480, 432, Some(NineTenths)),
        (480, 479, Some(NineTenths)),
        (480, 480, Some(UsedUp)),
        (480, 900, Some(UsedUp)),
        (1, 1, Some(UsedUp)),
        (7, 5, None),
        (7, 6, Some(ThreeQuarters)),
        (0, 0, None),
        (0, 1, Some(UsedUp)),
        (480, -60, None),
        (i64::MAX, i64::MAX, Some(UsedUp)),
    ] {
        assert_eq!(warning(Minutes(whole), Minutes(used)), expected, "{used} of {whole}");
    }
    assert!(
        ThreeQuarters < NineTenths && NineTenths < UsedUp,
        "the gravest is the greatest"
    );
}

#[test]
fn stated_and_unstated_work_counts() {
    let version = "Hotline 9500 15 up case_day 0; allowance 120 month calendar 60";
    let desk = Desk::new(version, "4711 2026-10-05 50 Hotline allowance\n4711 2026-10-06 20").used("2026-10-01", 45);
    let states = desk.with_basis(|basis| billing::allowances(basis).unwrap());
    let state = states.into_values().next().unwrap();
    assert_eq!((state.from, state.to), (day("2026-10-01"), day("2026-10-31")));
    // Nine months of 120 with at most 60 carried: 180 in October; 45 stated before, 60 billed of the 50 worked.
    let figures = (state.granted, state.carried, state.used, state.left, state.warning);
    assert_eq!(figures, (Minutes(120), Minutes(60), Minutes(105), Minutes(75), None));
}

proptest! {
    #[test]
    fn a_warning_never_gets_milder_with_more_work(whole in 0_i64..100_000, used in 0_i64..100_000, more in 0_i64..1_000) {
        prop_assert!(warning(Minutes(whole), Minutes(used)) <= warning(Minutes(whole), Minutes(used + more)));
    }
}
