//! An entry cut into runs of one surcharge, by the wall clock (RULES §3).

use crate::contracts::{SurchargeTime, SurchargeWindow, Surcharges};
use crate::entries::TimeEntry;
use crate::holidays;
use crate::lands::Land;
use crate::money::{Minutes, round_half_up};
use crate::wall;
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use std::collections::HashMap;

/// A run of an entry with one percentage.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) surcharge: Surcharge,
    /// From–to on the wall; none for entries by duration.
    pub(super) clock: Option<(NaiveTime, NaiveTime)>,
    pub(super) worked: Minutes,
    /// Set by rounding.
    pub(super) billed: Minutes,
    /// Set by covering; at most `billed`.
    pub(super) covered: Minutes,
}

/// A percentage and the windows it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Surcharge {
    pub(super) percent: i64,
    /// The window that is named; none without a percentage.
    pub(super) window: Option<SurchargeTime>,
    /// Further windows whose percentages are in it, where they stack.
    pub(super) also: Vec<SurchargeTime>,
}

/// The surcharges of one contract version over the axis; days once computed are remembered.
pub(super) struct WallRates<'a> {
    surcharges: &'a Surcharges,
    land: Option<Land>,
    zone: Tz,
    days: HashMap<NaiveDate, Vec<Run>>,
}

/// A stretch of the axis with one surcharge and an even wall clock, in seconds after 1970.
struct Run {
    from: i64,
    to: i64,
    /// What the wall clock shows more than the axis.
    ahead: i64,
    surcharge: Surcharge,
}

impl<'a> WallRates<'a> {
    pub(super) fn new(surcharges: &'a Surcharges, land: Option<Land>, zone: Tz) -> Self {
        Self {
            surcharges,
            land,
            zone,
            days: HashMap::new(),
        }
    }

    /// The parts of an entry in time; those of 0 minutes are dropped.
    pub(super) fn parts(&mut self, entry: &TimeEntry) -> Vec<Part> {
        let Some((start, end)) = entry.span else {
            let surcharge = entry
                .facts
                .surcharge
                .map_or_else(Surcharge::default, |picked| self.picked(picked));
            return vec![Part::new(surcharge, None, entry.minutes)];
        };
        let mut pieces = Pieces {
            parts: Vec::with_capacity(1),
            seconds: 0,
            left: entry.minutes,
        };
        self.each_run(start.timestamp(), end.timestamp(), |run, from, to| {
            pieces.push(run, from, to)
        });
        pieces.finish()
    }

    /// Visits the runs of a stretch in time, each with what of it lies in the stretch.
    fn each_run(&mut self, start: i64, end: i64, mut visit: impl FnMut(&Run, i64, i64)) {
        let (surcharges, land, zone) = (self.surcharges, self.land, self.zone);
        // A day and what a change of the clocks adds lie in four local days at most.
        for day in wall::day_of(wall::instant(start), zone).iter_days().take(4) {
            let runs = self
                .days
                .entry(day)
                .or_insert_with(|| runs_of_day(surcharges, day, land, zone));
            for run in runs.iter().filter(|run| run.from < end && run.to > start) {
                visit(run, run.from.max(start), run.to.min(end));
            }
            if runs.last().is_some_and(|last| last.to >= end) {
                break;
            }
        }
    }

    /// The surcharge a person picked for an entry without a clock: the highest of its windows.
    fn picked(&self, picked: SurchargeTime) -> Surcharge {
        let windows = self
            .surcharges
            .windows
            .iter()
            .filter(|window| window.when == picked && window.percent > 0);
        windows
            .max_by_key(|window| window.percent)
            .map_or_else(Surcharge::default, |window| Surcharge {
                percent: window.percent,
                window: Some(picked),
                also: Vec::new(),
            })
    }
}

/// Parts on their way from seconds to whole minutes: each is rounded half up, the last one takes what is left.
struct Pieces {
    parts: Vec<Part>,
    /// Of the last part.
    seconds: i64,
    left: Minutes,
}

impl Pieces {
    /// Adds a run; neighbours of one percentage are one part.
    fn push(&mut self, run: &Run, from: i64, to: i64) {
        let ends = run.shown(to);
        match self
            .parts
            .last_mut()
            .filter(|last| last.surcharge.percent == run.surcharge.percent)
        {
            Some(last) => {
                last.clock = last.clock.map(|(begins, _)| (begins, ends));
                self.seconds += to - from;
            }
            None => {
                self.measure();
                self.parts.push(Part::new(
                    run.surcharge.clone(),
                    Some((run.shown(from), ends)),
                    Minutes(0),
                ));
                self.seconds = to - from;
            }
        }
    }

    /// Gives the last part its minutes.
    fn measure(&mut self) {
        if let Some(last) = self.parts.last_mut() {
            let minutes = Minutes(round_half_up(self.seconds.into(), 60)).min(self.left);
            (last.worked, last.billed) = (minutes, minutes);
            self.left = self.left - minutes;
        }
    }

    fn finish(mut self) -> Vec<Part> {
        let left = self.left;
        match self.parts.last_mut() {
            Some(last) => (last.worked, last.billed) = (left, left),
            None => self.parts.push(Part::new(Surcharge::default(), None, left)),
        }
        if self.parts.len() > 1 {
            self.parts.retain(|part| part.worked > Minutes(0));
        }
        self.parts
    }
}

impl Part {
    fn new(surcharge: Surcharge, clock: Option<(NaiveTime, NaiveTime)>, worked: Minutes) -> Self {
        Self {
            surcharge,
            clock,
            worked,
            billed: worked,
            covered: Minutes(0),
        }
    }
}

impl Run {
    /// What the wall clock shows at an instant, to the minute.
    fn shown(&self, seconds: i64) -> NaiveTime {
        let of_day = (seconds + self.ahead).rem_euclid(24 * 3600);
        let minutes = u32::try_from(of_day / 60).unwrap_or(0);
        NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
    }
}

/// The runs of a local day: the surcharge changes only at midnight and at the edges of night windows.
fn runs_of_day(surcharges: &Surcharges, day: NaiveDate, land: Option<Land>, zone: Tz) -> Vec<Run> {
    let is_holiday = surcharges.own_days.contains(&day) || holidays::on(day, land, &[]).is_some();
    let mut edges = vec![0, 1440];
    for window in &surcharges.windows {
        if let SurchargeTime::Night { from, to } = window.when {
            edges.extend([from.min(1440), to.min(1440)]);
        }
    }
    edges.sort_unstable();
    edges.dedup();
    let stretches: Vec<(u16, u16, Surcharge)> = edges
        .windows(2)
        .map(|edge| {
            (
                edge[0],
                edge[1],
                surcharge_at(surcharges, day.weekday(), is_holiday, edge[0]),
            )
        })
        .collect();
    let runs = wall::segments(day, zone).flat_map(|segment| {
        stretches.iter().filter_map(move |(from, to, surcharge)| {
            let (from, to) = segment.instants(*from, *to)?;
            Some(Run {
                from,
                to,
                ahead: segment.ahead(),
                surcharge: surcharge.clone(),
            })
        })
    });
    runs.collect()
}

/// The surcharge at a minute of a day: the highest window, or their sum where the contract says that they stack.
fn surcharge_at(surcharges: &Surcharges, weekday: Weekday, is_holiday: bool, minute: u16) -> Surcharge {
    let applies = |window: &&SurchargeWindow| match window.when {
        _ if window.percent <= 0 => false,
        SurchargeTime::Night { from, to } if from < to => from <= minute && minute < to,
        SurchargeTime::Night { from, to } => from <= minute || minute < to,
        SurchargeTime::Saturday => weekday == Weekday::Sat,
        SurchargeTime::Sunday => weekday == Weekday::Sun,
        SurchargeTime::Holiday => is_holiday,
    };
    let mut applying: Vec<&SurchargeWindow> = surcharges.windows.iter().filter(applies).collect();
    // Stable, so that of equal ones the contract's first is named.
    applying.sort_by_key(|window| std::cmp::Reverse(window.percent));
    let Some((highest, others)) = applying.split_first() else {
        return Surcharge::default();
    };
    let stacked: &[&SurchargeWindow] = if surcharges.stack { others } else { &[] };
    Surcharge {
        percent: stacked
            .iter()
            .fold(highest.percent, |sum, window| sum.saturating_add(window.percent)),
        window: Some(highest.when),
        also: stacked.iter().map(|window| window.when).collect(),
    }
}
