//! What a calendar's choices come to: the holidays of a Land, shown while the Land is chosen.

use crate::desk::Reading;
use crate::failure::{Answer, Code, Failure};
use callbuch_core::holidays::{self, Holiday, PartialHoliday};
use callbuch_core::lands::Land;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose holidays, and when.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HolidayQuery {
    /// The Land; none for no public holidays.
    pub land: Option<Land>,
    /// The partial ones that hold as well.
    #[serde(default)]
    pub partial: Vec<PartialHoliday>,
    /// The year, 1995 … 2100.
    pub year: i32,
}

/// Holidays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayList {
    /// Those of the year, in their order.
    pub days: Vec<HolidayDay>,
    /// Those that hold in a part of the Land and can be chosen.
    pub choices: Vec<PartialHoliday>,
}

/// A holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayDay {
    /// When.
    pub day: NaiveDate,
    /// Which.
    pub holiday: Holiday,
}

/// The public holidays of a Land in a year.
///
/// # Errors
/// [`Code::Invalid`] at the year.
pub fn holidays(_: &mut Reading<'_, '_>, wanted: HolidayQuery) -> Answer<HolidayList> {
    if !(1995..=2100).contains(&wanted.year) {
        return Err(Failure::at("year", Code::Invalid));
    }
    let of_land = |one: &PartialHoliday| Some(one.land()) == wanted.land;
    let partial: Vec<_> = wanted.partial.iter().copied().filter(of_land).collect();
    let days = holidays::of_year(wanted.year, wanted.land, &partial);
    Ok(HolidayList {
        days: days
            .into_iter()
            .map(|(day, holiday)| HolidayDay { day, holiday })
            .collect(),
        choices: PartialHoliday::ALL.iter().copied().filter(of_land).collect(),
    })
}
