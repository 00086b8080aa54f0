//! Worked examples of billing, every amount computed by hand.
//!
//! An example says in "#" what it shows, then the terms, the entries, and after "=" the lines they print.
//! `18 > 30 47,50 B*` is 18 minutes worked, 30 billed, 47,50 €, chargeable, with its minutes changed; see `desk`.

mod included_hours;
mod surcharges;

use crate::desk::Desk;

/// Checks every example of a text.
fn check(examples: &str) {
    assert!(examples.contains("# "), "there are examples");
    for example in examples.split("# ").skip(1) {
        let (what, rest) = example.split_once('\n').unwrap();
        let (terms, rest) = rest.split_once('\n').unwrap();
        let (work, printed) = rest.split_once("= ").unwrap();
        let lines = Desk::new(terms, work).printed().replace('\n', " | ");
        assert_eq!(lines, printed.trim_end(), "{what}: {terms}\n{work}");
    }
}

/// Increments, scopes and minima (RULES §2). 95,00 € an hour: 15 min are 23,75 €, a minute is 1,58 €.
const INCREMENTS_SCOPES_AND_MINIMA: &str = "
# each entry is rounded by itself
Hotline 9500 15 up entry 0
  4711 2026-10-05 4
  4711 2026-10-05 6
  4711 2026-10-05 8
= 4 > 15 23,75 B* | 6 > 15 23,75 B* | 8 > 15 23,75 B*
# a case's day is rounded once, the last entry takes what is added
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4
  4711 2026-10-05 6
  4711 2026-10-05 8
= 4 > 4 6,33 B | 6 > 6 9,50 B | 8 > 20 31,67 B*
# the minimum counts for each entry
Hotline 9500 15 up entry 60
  4711 2026-10-05 4
  4711 2026-10-05 6
  4711 2026-10-05 8
= 4 > 60 95,00 B* | 6 > 60 95,00 B* | 8 > 60 95,00 B*
# the minimum counts once for a case's day
Hotline 9500 15 up case_day 60
  4711 2026-10-05 4
  4711 2026-10-05 6
  4711 2026-10-05 8
= 4 > 4 6,33 B | 6 > 6 9,50 B | 8 > 50 79,17 B*
# under a half is nothing, a half is up
Hotline 9500 15 nearest entry 0
  4711 2026-10-05 7
  4711 2026-10-05 8
= 7 > 0 0,00 B* | 8 > 15 23,75 B*
# 7 and 8 are 15 together
Hotline 9500 15 nearest case_day 0
  4711 2026-10-05 7
  4711 2026-10-05 8
= 7 > 7 11,08 B | 8 > 8 12,67 B
# 22 is nearest to 15
Hotline 9500 15 nearest entry 0
  4711 2026-10-05 22
= 22 > 15 23,75 B*
# 23 is nearest to 30
Hotline 9500 15 nearest entry 0
  4711 2026-10-05 23
= 23 > 30 47,50 B*
# each started 5 minutes
Hotline 9500 5 up entry 0
  4711 2026-10-05 61
= 61 > 65 102,92 B*
# to the minute
Hotline 9500 30 none entry 0
  4711 2026-10-05 18
= 18 > 18 28,50 B
# each started half hour
Hotline 9500 30 up entry 0
  4711 2026-10-05 18
= 18 > 30 47,50 B*
# each started minute
Hotline 9500 1 up entry 0
  4711 2026-10-05 17
= 17 > 17 26,92 B
# each started 6 minutes
Hotline 9500 6 up entry 0
  4711 2026-10-05 13
= 13 > 18 28,50 B*
# each started 10 minutes
Hotline 9500 10 up entry 0
  4711 2026-10-05 41
= 41 > 50 79,17 B*
# each started hour
Hotline 9500 60 up entry 0
  4711 2026-10-05 61
= 61 > 120 190,00 B*
# half an hour is nearest to a whole one
Hotline 9500 60 nearest entry 0
  4711 2026-10-05 30
= 30 > 60 95,00 B*
# 29 minutes are nearest to none
Hotline 9500 60 nearest entry 0
  4711 2026-10-05 29
= 29 > 0 0,00 B*
# 5 minutes, to the nearest, down and up
Hotline 9500 5 nearest entry 0
  4711 2026-10-05 62
  4711 2026-10-05 63
= 62 > 60 95,00 B* | 63 > 65 102,92 B*
# a whole increment stays
Hotline 9500 15 up entry 0
  4711 2026-10-05 45
= 45 > 45 71,25 B
# the minimum helps what would round to nothing
Hotline 9500 15 nearest entry 30
  4711 2026-10-05 7
= 7 > 30 47,50 B*
# the minimum need be no increment
Hotline 9500 15 none entry 10
  4711 2026-10-05 4
= 4 > 10 15,83 B*
# a minimum below the increment does nothing
Hotline 9500 15 up entry 10
  4711 2026-10-05 4
= 4 > 15 23,75 B*
# a case is rounded over its days
Hotline 9500 15 up case 0
  4711 2026-10-05 4
  4711 2026-10-06 6
= 4 > 4 6,33 B | 6 > 11 17,42 B*
# days of a case are rounded apart
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4
  4711 2026-10-06 6
= 4 > 15 23,75 B* | 6 > 15 23,75 B*
# cases of a day are rounded apart
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4
  4712 2026-10-05 6
= 4 > 15 23,75 B* | 6 > 15 23,75 B*
# a statement is rounded over its cases
Hotline 9500 15 up statement 0
  4711 2026-10-05 4
  4712 2026-10-06 6
= 4 > 4 6,33 B | 6 > 11 17,42 B*
# the last in time takes what is added, also in another case
Hotline 9500 15 up statement 0
  4712 2026-10-05 6
  4711 2026-10-06 4
= 4 > 9 14,25 B* | 6 > 6 9,50 B
# activities are rounded apart
Hotline 9500 15 up case_day 0; Fernwartung 10800 15 up case_day 0
  4711 2026-10-05 4
  4711 2026-10-05 6 Fernwartung
= 4 > 15 23,75 B* | 6 > 15 27,00 B*
# what is taken goes backwards in time
Hotline 9500 15 nearest case_day 0
  4711 2026-10-05 10:00-10:20
  4711 2026-10-05 11:00-11:02
= 20 > 15 23,75 B* | 2 > 0 0,00 B*
";

#[test]
fn minutes_are_rounded_by_increment_scope_and_minimum() {
    check(INCREMENTS_SCOPES_AND_MINIMA);
}

/// Charge classes: what is free is billed 0, and its value follows the same rules.
const CHARGES: &str = "
# free work is a group of its own
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4
  4711 2026-10-05 6 Hotline goodwill
= 4 > 15 23,75 B* | 6 > 0 0,00 KU (23,75)
# each free reason is a group of its own
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4 Hotline goodwill
  4711 2026-10-05 6 Hotline warranty
= 4 > 0 0,00 KU (23,75) | 6 > 0 0,00 G (23,75)
# included work is rounded together
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4 Hotline included
  4711 2026-10-05 6 Hotline included
= 4 > 0 0,00 V (6,33) | 6 > 0 0,00 V (17,42)
# chargeable and allowance work are one group
Hotline 9500 15 up case_day 0; allowance 480 month calendar none
  4711 2026-10-05 4 Hotline allowance
  4711 2026-10-05 6
= 4 > 4 0,00 K | 6 > 11 17,42 B*
# internal work never appears and rounds nothing
Hotline 9500 15 up case_day 0
  4711 2026-10-05 4
  4711 2026-10-05 6 Hotline internal
= 4 > 15 23,75 B*
# work at a fixed price has a value
Hotline 9500 15 up case_day 0
  4711 2026-10-05 20 Hotline fixed_price
= 20 > 0 0,00 P (47,50)
# the value knows the minimum
Hotline 9500 15 up case_day 60
  4711 2026-10-05 20 Hotline error_correction
= 20 > 0 0,00 F (95,00)
# the value knows the surcharge
Hotline 9500 15 up case_day 0; saturday 25
  4711 2026-10-24 10:00-10:20 Hotline goodwill
= 20 > 0 0,00 KU (59,38)
# parts of free work have their own values
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:50-18:10 Hotline warranty
= 10 > 0 0,00 G (31,67) | + 10 > 0 0,00 G (23,75)
";

#[test]
fn free_work_is_billed_nothing_and_has_a_value() {
    check(CHARGES);
}

/// Money (RULES §4): each line by itself, a half goes up.
const MONEY: &str = "
# 20 min at 95,00 €
Hotline 9500 1 none entry 0
  4711 2026-10-05 20
= 20 > 20 31,67 B
# 50 min at 95,00 €
Hotline 9500 1 none entry 0
  4711 2026-10-05 50
= 50 > 50 79,17 B
# 35 min at 118,50 € with 25 %
Hotline 11850 5 up case_day 0; saturday 25
  4711 2026-10-24 10:00-10:35
= 35 > 35 69,13 B | 25% of 35 17,28 B
# a minute
Hotline 9500 1 none entry 0
  4711 2026-10-05 1
= 1 > 1 1,58 B
# lines are rounded one by one
Hotline 9500 1 none entry 0
  4711 2026-10-05 20
  4711 2026-10-05 20
  4711 2026-10-05 20
= 20 > 20 31,67 B | 20 > 20 31,67 B | 20 > 20 31,67 B
# a rate of nothing
Hotline 0 15 up entry 0
  4711 2026-10-05 20
= 20 > 30 0,00 B*
# half a cent is a cent
Hotline 1 1 none entry 0
  4711 2026-10-05 29
  4711 2026-10-05 30
= 29 > 29 0,00 B | 30 > 30 0,01 B
# a very high rate
Hotline 1000000000 60 up entry 0
  4711 2026-10-05 1440
= 1440 > 1440 240000000,00 B
";

#[test]
fn money_is_rounded_line_by_line() {
    check(MONEY);
}

/// Day and order (RULES §1).
const ORDER_IN_TIME: &str = "
# an entry by duration stands at the end of its day
Hotline 9500 15 up case_day 0
  4711 2026-10-05 6
  4711 2026-10-05 17:00-17:04
= 4 > 4 6,33 B | 6 > 11 17,42 B*
# over midnight an entry belongs to the day of its start
Hotline 9500 15 up case_day 0
  4711 2026-10-05 23:50-00:10
  4711 2026-10-06 00:20-00:30
= 20 > 30 47,50 B* | 10 > 15 23,75 B*
# ties go by number
Hotline 9500 15 up case_day 0
  4711 2026-10-05 08:00-08:04
  4711 2026-10-05 08:00-08:06
= 4 > 4 6,33 B | 6 > 11 17,42 B*
# written in any order
Hotline 9500 15 up case_day 0
  4711 2026-10-05 11:00-11:08
  4711 2026-10-05 10:00-10:06
  4711 2026-10-05 09:00-09:04
= 4 > 4 6,33 B | 6 > 6 9,50 B | 8 > 20 31,67 B*
";

#[test]
fn entries_count_on_their_day_in_the_order_in_time() {
    check(ORDER_IN_TIME);
}
