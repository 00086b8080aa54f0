//! Surcharges by the clock, and journeys.

use super::check;

/// Surcharges by the clock (RULES §3). 5.10.2026 is a Monday, 24.10. a Saturday, 25.10. the longer night.
const SURCHARGES: &str = "
# worked 10 + 20, billed 30
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:50-18:20
= 10 > 10 15,83 B | + 20 > 20 31,67 B | 50% of 20 15,83 B
# worked 10 + 10, what is added goes to the part without surcharge
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:50-18:10
= 10 > 20 31,67 B* | + 10 > 10 15,83 B | 50% of 10 7,92 B
# all within the window
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 20:00-20:20
= 20 > 30 47,50 B* | 50% of 30 23,75 B
# the window's first minute is in, its last is out
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 18:00-18:15
  4711 2026-10-06 06:00-06:15
= 15 > 15 23,75 B | 50% of 15 11,88 B | 15 > 15 23,75 B
# it begins inside the window
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 05:50-06:20
= 10 > 10 15,83 B | 50% of 10 7,92 B | + 20 > 20 31,67 B
# over midnight the night is one part
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 23:00-01:00
= 120 > 120 190,00 B | 50% of 120 95,00 B
# through the whole night and out of it
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:00-07:00
= 60 > 60 95,00 B | + 720 > 720 1140,00 B | 50% of 720 570,00 B | + 60 > 60 95,00 B
# without a clock there is no surcharge
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 20
= 20 > 30 47,50 B*
# without a clock a person picks the window
Hotline 9500 15 up case_day 0; saturday 25
  4711 2026-10-05 20 Hotline pick=saturday
= 20 > 30 47,50 B* | 25% of 30 11,88 B
# a window the contract does not have adds nothing
Hotline 9500 15 up case_day 0; saturday 25
  4711 2026-10-05 20 Hotline pick=sunday
= 20 > 30 47,50 B*
# from Friday into Saturday
Hotline 9500 15 up case_day 0; saturday 25
  4711 2026-10-23 23:30-00:30
= 30 > 30 47,50 B | + 30 > 30 47,50 B | 25% of 30 11,88 B
# of two windows the highest counts
Hotline 9500 15 up case_day 0; saturday 25; night 20:00-06:00 50
  4711 2026-10-24 21:00-22:00
= 60 > 60 95,00 B | 50% of 60 47,50 B
# where they stack they are added
Hotline 9500 15 up case_day 0; saturday 25; night 20:00-06:00 50; stack
  4711 2026-10-24 21:00-22:00
= 60 > 60 95,00 B | 75% of 60 71,25 B
# Saturday becomes night
Hotline 9500 15 up case_day 0; saturday 25; night 20:00-06:00 50
  4711 2026-10-24 19:30-20:30
= 30 > 30 47,50 B | 25% of 30 11,88 B | + 30 > 30 47,50 B | 50% of 30 23,75 B
# neighbours of one percentage are one part
Hotline 9500 15 up case_day 0; saturday 50; night 20:00-06:00 50
  4711 2026-10-24 19:00-21:00
= 120 > 120 190,00 B | 50% of 120 95,00 B
# two night windows
Hotline 9500 15 up case_day 0; night 18:00-22:00 25; night 22:00-06:00 50
  4711 2026-10-05 21:00-23:00
= 60 > 60 95,00 B | 25% of 60 23,75 B | + 60 > 60 95,00 B | 50% of 60 47,50 B
# a holiday of the customer's Land
Hotline 9500 15 up case_day 0; saturday 25; holiday 100
  4711 2026-10-31 10:00-11:00
= 60 > 60 95,00 B | 100% of 60 95,00 B
# a holiday of another Land only
Hotline 9500 15 up case_day 0; holiday 100
  4711 2026-06-04 10:00-11:00
= 60 > 60 95,00 B
# a day of the surcharge's own
Hotline 9500 15 up case_day 0; holiday 100; own 2026-10-12
  4711 2026-10-12 10:00-11:00
= 60 > 60 95,00 B | 100% of 60 95,00 B
# Sunday
Hotline 9500 15 up case_day 0; sunday 50
  4711 2026-10-18 10:00-11:00
= 60 > 60 95,00 B | 50% of 60 47,50 B
# the longer night has 180 minutes between 1:30 and 3:30
Hotline 9500 15 up case_day 0; sunday 50
  4711 2026-10-25 01:30-03:30
= 180 > 180 285,00 B | 50% of 180 142,50 B
# the hour that comes twice counts twice
Hotline 9500 15 up case_day 0; night 02:00-03:00 50
  4711 2026-10-25 01:30-03:30
= 30 > 30 47,50 B | + 120 > 120 190,00 B | 50% of 120 95,00 B | + 30 > 30 47,50 B
# a window within that hour counts twice as well
Hotline 9500 5 up case_day 0; night 02:15-02:45 50
  4711 2026-10-25 02:00-03:00
= 15 > 15 23,75 B | + 30 > 30 47,50 B | 50% of 30 23,75 B | + 30 > 30 47,50 B | + 30 > 30 47,50 B | 50% of 30 23,75 B | + 15 > 15 23,75 B
# the shorter night has 60 minutes between 1:30 and 3:30, none of them in the missing hour
Hotline 9500 15 up case_day 0; night 02:00-03:00 50
  4711 2026-03-29 01:30-03:30
= 60 > 60 95,00 B
# what is taken comes from the part without surcharge
Hotline 9500 15 nearest case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:50-18:12
= 10 > 3 4,75 B* | + 12 > 12 19,00 B | 50% of 12 9,50 B
# and then from the next higher percentage
Hotline 9500 15 nearest case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:56-18:18
= 4 > 0 0,00 B* | + 18 > 15 23,75 B* | 50% of 15 11,88 B
# rounded to nothing there is nothing to charge a surcharge on
Hotline 9500 15 nearest case_day 0; night 18:00-06:00 50
  4711 2026-10-05 18:00-18:07
= 7 > 0 0,00 B*
# a group's lowest percentage takes what is added, also in an earlier entry
Hotline 9500 15 up case_day 0; night 18:00-06:00 50
  4711 2026-10-05 17:00-17:10
  4711 2026-10-05 20:00-20:04
= 10 > 11 17,42 B* | 4 > 4 6,33 B | 50% of 4 3,17 B
";

#[test]
fn surcharges_follow_the_wall_clock() {
    check(SURCHARGES);
}

/// Journeys (RULES §4): never rounded, never with a surcharge, never from the allowance.
const JOURNEYS: &str = "
# kilometres
Hotline 9500 15 up case_day 0; km 60
  4711 2026-10-05 60 Hotline km=84
= 60 > 60 95,00 B | 84 km at 60 50,40 B
# a flat sum
Hotline 9500 15 up case_day 0; flat 4500
  4711 2026-10-05 60 Hotline flat
= 60 > 60 95,00 B | flat 45,00 B
# time at a share
Hotline 9500 15 up case_day 0; share 50
  4711 2026-10-05 60 Hotline way=80
= 60 > 60 95,00 B | way 80 at 50% 63,33 B
# free when the entry is free
Hotline 9500 15 up case_day 0; km 60
  4711 2026-10-05 60 Hotline goodwill km=84
= 60 > 0 0,00 KU (95,00) | 84 km at 60 0,00 KU
# no line where the contract charges none
Hotline 9500 15 up case_day 0
  4711 2026-10-05 60 Hotline km=84 flat way=80
= 60 > 60 95,00 B
# only what the contract charges
Hotline 9500 15 up case_day 0; flat 4500
  4711 2026-10-05 60 Hotline km=84
= 60 > 60 95,00 B
# charged beside covered work
Hotline 9500 15 up case_day 0; km 60; allowance 480 month calendar none
  4711 2026-10-05 60 Hotline allowance km=84
= 60 > 60 0,00 K | 84 km at 60 50,40 B
# no surcharge on a Saturday's journey
Hotline 9500 15 up case_day 0; km 60; saturday 25
  4711 2026-10-24 10:00-11:00 Hotline km=10
= 60 > 60 95,00 B | 25% of 60 23,75 B | 10 km at 60 6,00 B
";

#[test]
fn journeys_are_lines_of_their_own() {
    check(JOURNEYS);
}
