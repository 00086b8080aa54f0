//! The printed lines of an entry, in the order of print (RULES §3–§5, `zeitnachweis` §6).

use crate::billing::groups::Group;
use crate::billing::items::Item;
use crate::billing::parts::Part;
use crate::charges::Charge;
use crate::contracts::Travel;
use crate::money::{Cents, Minutes, round_half_up};
use crate::statements::{Explanation, Line, LineKind, StatementEntry};

const NO_MINUTES: Minutes = Minutes(0);
const NOTHING: Cents = Cents(0);

/// An entry with its lines and the explanation of its group.
pub(super) fn entry(item: &Item<'_>, group: &Group) -> StatementEntry {
    let entry = item.entry;
    let activity = item.activity();
    StatementEntry {
        id: entry.id,
        day: entry.day,
        by_duration: entry.span.is_none(),
        worker: item.worker.clone(),
        activity: activity.name.clone(),
        text: entry.text.clone(),
        late_for: item.is_late.then_some(entry.day),
        charge: item.charge,
        terms_from: item.terms.valid_from,
        explanation: explanation(item, group),
        lines: lines(item),
    }
}

fn explanation(item: &Item<'_>, group: &Group) -> Explanation {
    let activity = item.activity();
    let is_billed = item.charge.is_billed();
    let sum = |minutes: fn(&Part) -> Minutes| item.parts.iter().map(minutes).sum::<Minutes>();
    let (billed, covered) = (sum(|part| part.billed), sum(|part| part.covered));
    let from_allowance = item.charge == Charge::Allowance && billed > NO_MINUTES;
    Explanation {
        activity: activity.name.clone(),
        day: group.day,
        entries: group.entries,
        worked: group.worked,
        billed: if is_billed { group.billed } else { NO_MINUTES },
        increment: activity.increment,
        rounding: activity.rounding,
        scope: activity.scope,
        minimum: activity.minimum,
        by_minimum: group.by_minimum,
        several_percentages: group.has_several_percentages,
        over_allowance: if from_allowance && covered > NO_MINUTES {
            billed - covered
        } else {
            NO_MINUTES
        },
        allowance_empty: from_allowance && covered == NO_MINUTES,
        drawn_on: item.drawn_on,
        changed: is_billed && item.parts.iter().any(|part| part.billed != part.worked),
    }
}

fn lines(item: &Item<'_>) -> Vec<Line> {
    let mut lines = Vec::with_capacity(item.parts.len());
    let is_split = item.charge == Charge::Allowance && item.parts.iter().any(Part::is_split);
    for (index, part) in item.parts.iter().enumerate() {
        let kind = if index == 0 {
            LineKind::Work
        } else {
            LineKind::Part {
                window: part.surcharge.window,
            }
        };
        let line = Line {
            changed: is_split || part.billed != part.worked,
            ..blank(kind, part, item.charge)
        };
        match item.charge {
            Charge::Chargeable => charged(
                item,
                part,
                Line {
                    billed: part.billed,
                    ..line
                },
                &mut lines,
            ),
            Charge::Allowance => allowed(item, part, line, &mut lines),
            _ => {
                let value = amount(item, part.billed) + surcharge(item, part, part.billed);
                lines.push(Line {
                    value,
                    changed: false,
                    ..line
                });
            }
        }
    }
    lines.extend(journey(item));
    lines
}

/// The line of a part with its worked minutes, before anything is billed.
fn blank(kind: LineKind, part: &Part, mark: Charge) -> Line {
    Line {
        kind,
        clock: part.clock,
        worked: part.worked,
        billed: NO_MINUTES,
        covered: NO_MINUTES,
        rate: None,
        amount: NOTHING,
        value: NOTHING,
        mark,
        changed: false,
    }
}

/// A chargeable line and the surcharge on it.
fn charged(item: &Item<'_>, part: &Part, line: Line, lines: &mut Vec<Line>) {
    let billed = line.billed;
    let (rate, mark) = (Some(item.activity().rate), Charge::Chargeable);
    lines.push(Line {
        amount: amount(item, billed),
        rate,
        mark,
        ..line
    });
    lines.extend(surcharge_line(item, part, billed));
}

/// The lines of a part that draws on the allowance: covered, over it, or one of each.
fn allowed(item: &Item<'_>, part: &Part, line: Line, lines: &mut Vec<Line>) {
    let (covered, over) = (part.covered, part.billed - part.covered);
    if covered == NO_MINUTES && over > NO_MINUTES {
        return charged(item, part, Line { billed: over, ..line }, lines);
    }
    let worked = if part.is_split() {
        part.worked.min(covered)
    } else {
        part.worked
    };
    let changed = line.changed;
    lines.push(Line {
        worked,
        billed: covered,
        covered,
        ..line
    });
    if !item.terms.surcharges.covered_by_allowance {
        lines.extend(surcharge_line(item, part, covered));
    }
    if part.is_split() {
        let rest = blank(LineKind::OverAllowance, part, Charge::Chargeable);
        let rest = Line {
            clock: None,
            worked: part.worked - worked,
            billed: over,
            changed,
            ..rest
        };
        charged(item, part, rest, lines);
    }
}

impl Part {
    /// Whether the allowance ends within it.
    fn is_split(&self) -> bool {
        self.covered > NO_MINUTES && self.covered < self.billed
    }
}

/// The surcharge on a line's billed minutes; none where there is nothing to charge on.
fn surcharge_line(item: &Item<'_>, part: &Part, on: Minutes) -> Option<Line> {
    let window = part.surcharge.window?;
    let (percent, also) = (part.surcharge.percent, part.surcharge.also.clone());
    (on > NO_MINUTES).then(|| Line {
        amount: surcharge(item, part, on),
        ..beside(
            LineKind::Surcharge {
                window,
                percent,
                on,
                also,
            },
            Charge::Chargeable,
        )
    })
}

/// The journey of an entry, as the contract charges it; free when its entry is, never taken from an allowance.
fn journey(item: &Item<'_>) -> Option<Line> {
    let facts = &item.entry.facts;
    let (kind, price) = match item.terms.travel {
        Travel::Kilometres(each) if facts.km > 0 => {
            let price = i128::from(facts.km) * i128::from(each.0);
            (
                LineKind::Kilometres { km: facts.km, each },
                Cents(round_half_up(price, 1)),
            )
        }
        Travel::Flat(price) if facts.flat_travel => (LineKind::FlatTravel, price),
        Travel::Share(share) if facts.travel_minutes > NO_MINUTES => {
            let minutes = facts.travel_minutes;
            (
                LineKind::TravelTime { minutes, share },
                part_of_rate(item, minutes, share),
            )
        }
        _ => return None,
    };
    Some(if item.charge.is_billed() {
        Line {
            amount: price,
            ..beside(kind, Charge::Chargeable)
        }
    } else {
        beside(kind, item.charge)
    })
}

/// A line beside the working time, without minutes of its own.
fn beside(kind: LineKind, mark: Charge) -> Line {
    Line {
        kind,
        clock: None,
        worked: NO_MINUTES,
        billed: NO_MINUTES,
        covered: NO_MINUTES,
        rate: None,
        amount: NOTHING,
        value: NOTHING,
        mark,
        changed: false,
    }
}

fn amount(item: &Item<'_>, billed: Minutes) -> Cents {
    Cents(round_half_up(
        i128::from(billed.0) * i128::from(item.activity().rate.0),
        60,
    ))
}

fn surcharge(item: &Item<'_>, part: &Part, billed: Minutes) -> Cents {
    part_of_rate(item, billed, part.surcharge.percent)
}

fn part_of_rate(item: &Item<'_>, minutes: Minutes, percent: i64) -> Cents {
    let exact = i128::from(minutes.0) * i128::from(item.activity().rate.0) * i128::from(percent);
    Cents(round_half_up(exact, 6000))
}
