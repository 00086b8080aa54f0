//! Included hours: what is covered, what is over, what is carried.

use super::check;

/// Included hours (RULES §5).
const ALLOWANCES: &str = "
# all covered
Hotline 9500 15 up case_day 0; allowance 480 month calendar none
  4711 2026-10-05 60 Hotline allowance
= 60 > 60 0,00 K
# covered in part: two lines, worked minutes up to the covered ones on the first
Hotline 9500 15 up case_day 0; allowance 40 month calendar none
  4711 2026-10-05 50 Hotline allowance
= 40 > 40 0,00 K* | over 10 > 20 31,67 B*
# worked minutes may all stand on the covered line
Hotline 9500 15 up case_day 0; allowance 50 month calendar none
  4711 2026-10-05 46 Hotline allowance
= 46 > 50 0,00 K* | over 0 > 10 15,83 B*
# without included hours everything is chargeable
Hotline 9500 15 up case_day 0
  4711 2026-10-05 50 Hotline allowance
= 50 > 60 95,00 B*
# it ends exactly
Hotline 9500 15 up case_day 0; allowance 60 month calendar none
  4711 2026-10-05 60 Hotline allowance
  4711 2026-10-06 15 Hotline allowance
= 60 > 60 0,00 K | 15 > 15 23,75 B
# a surcharge on covered minutes is charged
Hotline 9500 15 up case_day 0; allowance 480 month calendar none; saturday 25
  4711 2026-10-24 10:00-11:00 Hotline allowance
= 60 > 60 0,00 K | 25% of 60 23,75 B
# unless the contract includes it
Hotline 9500 15 up case_day 0; allowance 480 month calendar none; saturday 25; covered
  4711 2026-10-24 10:00-11:00 Hotline allowance
= 60 > 60 0,00 K
# covered in part with surcharges
Hotline 9500 15 up case_day 0; allowance 40 month calendar none; saturday 25
  4711 2026-10-24 10:00-11:00 Hotline allowance
= 40 > 40 0,00 K* | 25% of 40 15,83 B | over 20 > 20 31,67 B* | 25% of 20 7,92 B
# covered in part with included surcharges
Hotline 9500 15 up case_day 0; allowance 40 month calendar none; saturday 25; covered
  4711 2026-10-24 10:00-11:00 Hotline allowance
= 40 > 40 0,00 K* | over 20 > 20 31,67 B* | 25% of 20 7,92 B
# parts draw in order
Hotline 9500 15 up case_day 0; allowance 40 month calendar none; night 18:00-06:00 50
  4711 2026-10-05 17:30-18:30 Hotline allowance
= 30 > 30 0,00 K* | + 10 > 10 0,00 K* | 50% of 10 7,92 B | over 20 > 20 31,67 B* | 50% of 20 15,83 B
# the order in time goes over all cases
Hotline 9500 15 up case_day 0; allowance 60 month calendar none
  4712 2026-10-05 45 Hotline allowance
  4711 2026-10-06 30 Hotline allowance
= 15 > 15 0,00 K* | over 15 > 15 23,75 B* | 45 > 45 0,00 K
# chargeable work does not draw
Hotline 9500 15 up case_day 0; allowance 60 month calendar none
  4711 2026-10-05 45
  4711 2026-10-06 60 Hotline allowance
= 45 > 45 71,25 B | 60 > 60 0,00 K
# rounded down and covered is one line
Hotline 9500 15 nearest case_day 0; allowance 480 month calendar none
  4711 2026-10-05 22 Hotline allowance
= 22 > 15 0,00 K*
# rounded to nothing draws nothing
Hotline 9500 15 nearest case_day 0; allowance 480 month calendar none
  4711 2026-10-05 7 Hotline allowance
= 7 > 0 0,00 K*
# each month has its own hours
Hotline 9500 15 up case_day 0; allowance 60 month calendar none
  4711 2026-09-30 60 Hotline allowance
  4711 2026-10-01 60 Hotline allowance
= 60 > 60 0,00 K | 60 > 60 0,00 K
# a quarter has its hours once
Hotline 9500 15 up case_day 0; allowance 60 quarter calendar none
  4711 2026-10-01 60 Hotline allowance
  4711 2026-10-31 60 Hotline allowance
= 60 > 60 0,00 K | 60 > 60 95,00 B
# a limited carry-over
Hotline 9500 5 up case_day 0; allowance 60 month calendar 20
  4711 2026-10-05 90 Hotline allowance
= 80 > 80 0,00 K* | over 10 > 10 15,83 B*
# an unlimited carry-over, ten months of the year
Hotline 9500 5 up case_day 0; allowance 60 month calendar unlimited
  4711 2026-10-05 620 Hotline allowance
= 600 > 600 0,00 K* | over 20 > 20 31,67 B*
# no carry-over
Hotline 9500 5 up case_day 0; allowance 60 month calendar none
  4711 2026-10-05 90 Hotline allowance
= 60 > 60 0,00 K* | over 30 > 30 47,50 B*
";

#[test]
fn included_hours_are_drawn_in_the_order_in_time() {
    check(ALLOWANCES);
}
