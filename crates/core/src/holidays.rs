//! Public holidays of the German Länder, by the law of each year (RULES §6).
//!
//! Right from 1995 to 2100 as the laws stand in 2026; other years are computed by the same rules.
//! Holidays that hold in a part of a Land only are choices: [`PartialHoliday`].

use crate::lands::Land;
use crate::tickets::words;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// A public holiday.
    Holiday {
        /// Neujahr, 1.1.
        NewYear = "new_year",
        /// Heilige Drei Könige, 6.1.
        Epiphany = "epiphany",
        /// Internationaler Frauentag, 8.3.
        WomensDay = "womens_day",
        /// Karfreitag.
        GoodFriday = "good_friday",
        /// Ostersonntag.
        EasterSunday = "easter_sunday",
        /// Ostermontag.
        EasterMonday = "easter_monday",
        /// Tag der Arbeit, 1.5.
        LabourDay = "labour_day",
        /// Tag der Befreiung, 8.5.
        LiberationDay = "liberation_day",
        /// Christi Himmelfahrt.
        Ascension = "ascension",
        /// Pfingstsonntag.
        WhitSunday = "whit_sunday",
        /// Pfingstmontag.
        WhitMonday = "whit_monday",
        /// Fronleichnam.
        CorpusChristi = "corpus_christi",
        /// Jahrestag des Volksaufstandes, 17.6.
        UprisingDay = "uprising_day",
        /// Augsburger Friedensfest, 8.8.
        PeaceFestival = "peace_festival",
        /// Mariä Himmelfahrt, 15.8.
        Assumption = "assumption",
        /// Weltkindertag, 20.9.
        ChildrensDay = "childrens_day",
        /// Tag der Deutschen Einheit, 3.10.
        UnityDay = "unity_day",
        /// Reformationstag, 31.10.
        Reformation = "reformation",
        /// Allerheiligen, 1.11.
        AllSaints = "all_saints",
        /// Buß- und Bettag, the Wednesday before 23.11.
        Repentance = "repentance",
        /// 1. Weihnachtstag, 25.12.
        Christmas = "christmas",
        /// 2. Weihnachtstag, 26.12.
        BoxingDay = "boxing_day",
    }
}

words! {
    /// A holiday that holds in a part of a Land; chosen per calendar.
    PartialHoliday {
        /// Friedensfest in the city of Augsburg.
        Augsburg = "augsburg",
        /// Mariä Himmelfahrt in Bavarian municipalities with a Catholic majority.
        AssumptionBavaria = "mariae_himmelfahrt_by",
        /// Fronleichnam in Catholic municipalities of the Sorbian part of Saxony.
        CorpusChristiSaxony = "fronleichnam_sn",
        /// Fronleichnam in the Eichsfeld and other Catholic parts of Thuringia.
        CorpusChristiThuringia = "fronleichnam_th",
    }
}

impl PartialHoliday {
    /// The holiday it adds.
    #[must_use]
    pub fn holiday(self) -> Holiday {
        match self {
            Self::Augsburg => Holiday::PeaceFestival,
            Self::AssumptionBavaria => Holiday::Assumption,
            Self::CorpusChristiSaxony | Self::CorpusChristiThuringia => Holiday::CorpusChristi,
        }
    }

    /// The Land it is offered for.
    #[must_use]
    pub fn land(self) -> Land {
        match self {
            Self::Augsburg | Self::AssumptionBavaria => Land::Bayern,
            Self::CorpusChristiSaxony => Land::Sachsen,
            Self::CorpusChristiThuringia => Land::Thueringen,
        }
    }
}

/// All holidays of a year in their order; two may fall on one day (1.5.2008). Without a Land only the partial ones.
#[must_use]
pub fn of_year(year: i32, land: Option<Land>, partial: &[PartialHoliday]) -> Vec<(NaiveDate, Holiday)> {
    let easter = easter_sunday(year);
    let kept = Holiday::ALL
        .iter()
        .copied()
        .filter(|holiday| is_kept(*holiday, year, land, partial));
    let mut days: Vec<_> = kept
        .filter_map(|holiday| Some((date(holiday, year, easter?)?, holiday)))
        .collect();
    days.sort_unstable();
    days
}

/// The holiday a day is, if any; the earlier in [`Holiday::ALL`] where two fall together.
#[must_use]
pub fn on(day: NaiveDate, land: Option<Land>, partial: &[PartialHoliday]) -> Option<Holiday> {
    if land.is_none() && partial.is_empty() {
        return None;
    }
    let year = day.year();
    let easter = easter_sunday(year)?;
    let today = Holiday::ALL
        .iter()
        .copied()
        .filter(|holiday| date(*holiday, year, easter) == Some(day));
    today.into_iter().find(|holiday| is_kept(*holiday, year, land, partial))
}

/// Easter Sunday of the Gregorian calendar (the "anonymous" computation); none outside of the years chrono knows.
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (century, in_century) = (year.div_euclid(100), year.rem_euclid(100));
    let golden = year.rem_euclid(19);
    let correction = (century + 8).div_euclid(25);
    let moon = (century - correction + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (in_century / 4) - epact - in_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let month_and_day = epact + weekday - 7 * late + 114;
    let (month, day) = (month_and_day / 31, month_and_day % 31 + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

fn date(holiday: Holiday, year: i32, easter: NaiveDate) -> Option<NaiveDate> {
    let fixed = |day, month| NaiveDate::from_ymd_opt(year, month, day);
    let after_easter = |days| easter.checked_add_days(Days::new(days));
    match holiday {
        Holiday::NewYear => fixed(1, 1),
        Holiday::Epiphany => fixed(6, 1),
        Holiday::WomensDay => fixed(8, 3),
        Holiday::GoodFriday => easter.checked_sub_days(Days::new(2)),
        Holiday::EasterSunday => Some(easter),
        Holiday::EasterMonday => after_easter(1),
        Holiday::LabourDay => fixed(1, 5),
        Holiday::LiberationDay => fixed(8, 5),
        Holiday::Ascension => after_easter(39),
        Holiday::WhitSunday => after_easter(49),
        Holiday::WhitMonday => after_easter(50),
        Holiday::CorpusChristi => after_easter(60),
        Holiday::UprisingDay => fixed(17, 6),
        Holiday::PeaceFestival => fixed(8, 8),
        Holiday::Assumption => fixed(15, 8),
        Holiday::ChildrensDay => fixed(20, 9),
        Holiday::UnityDay => fixed(3, 10),
        Holiday::Reformation => fixed(31, 10),
        Holiday::AllSaints => fixed(1, 11),
        Holiday::Repentance => {
            let last_possible = fixed(22, 11)?;
            let past_wednesday = (last_possible.weekday().num_days_from_monday() + 5) % 7;
            last_possible.checked_sub_days(Days::new(past_wednesday.into()))
        }
        Holiday::Christmas => fixed(25, 12),
        Holiday::BoxingDay => fixed(26, 12),
    }
}

fn is_kept(holiday: Holiday, year: i32, land: Option<Land>, partial: &[PartialHoliday]) -> bool {
    land.is_some_and(|land| is_law(holiday, land, year)) || partial.iter().any(|part| part.holiday() == holiday)
}

/// Whether a holiday holds in the whole Land in that year.
fn is_law(holiday: Holiday, land: Land, year: i32) -> bool {
    use Land::{
        BadenWuerttemberg, Bayern, Berlin, Brandenburg, Bremen, Hamburg, Hessen, MecklenburgVorpommern, Niedersachsen,
        NordrheinWestfalen, RheinlandPfalz, Saarland, Sachsen, SachsenAnhalt, SchleswigHolstein, Thueringen,
    };
    match holiday {
        Holiday::NewYear | Holiday::GoodFriday | Holiday::EasterMonday | Holiday::LabourDay | Holiday::Ascension => {
            true
        }
        Holiday::WhitMonday | Holiday::UnityDay | Holiday::Christmas | Holiday::BoxingDay => true,
        Holiday::Epiphany => matches!(land, BadenWuerttemberg | Bayern | SachsenAnhalt),
        Holiday::WomensDay => match land {
            Berlin => year >= 2019,
            MecklenburgVorpommern => year >= 2023,
            _ => false,
        },
        Holiday::EasterSunday | Holiday::WhitSunday => land == Brandenburg,
        Holiday::LiberationDay => land == Berlin && matches!(year, 2020 | 2025),
        Holiday::UprisingDay => land == Berlin && year == 2028,
        Holiday::CorpusChristi => matches!(
            land,
            BadenWuerttemberg | Bayern | Hessen | NordrheinWestfalen | RheinlandPfalz | Saarland
        ),
        Holiday::PeaceFestival => false,
        Holiday::Assumption => land == Saarland,
        Holiday::ChildrensDay => land == Thueringen && year >= 2019,
        Holiday::Reformation => match land {
            Brandenburg | MecklenburgVorpommern | Sachsen | SachsenAnhalt | Thueringen => true,
            Bremen | Hamburg | Niedersachsen | SchleswigHolstein => year >= 2017,
            _ => year == 2017,
        },
        Holiday::AllSaints => {
            matches!(
                land,
                BadenWuerttemberg | Bayern | NordrheinWestfalen | RheinlandPfalz | Saarland
            )
        }
        Holiday::Repentance => land == Sachsen,
    }
}
