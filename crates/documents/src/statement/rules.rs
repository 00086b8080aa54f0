//! "So wurde gerechnet": what each activity costs, how its minutes were rounded, which surcharges hold, who is who.

use crate::canvas::style::Style;
use crate::canvas::text::wrap;
use crate::statement::columns::RIGHT;
use crate::statement::explanation;
use crate::statement::panels::Slip;
use crate::statement::paper::Paper;
use callbuch_core::contracts::{Activity, Rounding, SurchargeTime, SurchargeWindow};
use callbuch_core::money::Minutes;
use callbuch_core::statements::{People, RuleSheet};
use callbuch_i18n::{dates, durations, numbers, words};
use chrono::NaiveTime;

/// From an activity's name to its rule.
const RULE: f64 = 26.0;

/// From a rule to the right edge: room for a rate.
const RATE: f64 = 19.0;

/// Within a paragraph of small type.
const LEADING: f64 = 3.6;

/// The slips of the panel, from `x` to the right edge.
pub fn slips(paper: &Paper, x: f64) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (n, sheet) in paper.statement.rules.iter().enumerate() {
        slips.push(heading(paper, x, sheet, n == 0));
        slips.extend(
            sheet
                .activities
                .iter()
                .map(|activity| activity_slip(paper, x, activity)),
        );
        slips.extend(surcharges(paper, sheet).map(|text| paragraph(paper, x, 1.0, &text)));
    }
    slips.extend(people(paper, x, slips.is_empty()));
    slips
}

/// The heading of a panel that goes on from the page before.
pub fn continued(paper: &Paper, x: f64) -> Slip {
    let mut slip = Slip::new(paper);
    let heading = paper.word("statement-rules-continued");
    slip.page.text(x, 5.0, Style::Heading.left(), &heading);
    slip.height = 6.0;
    slip
}

fn heading(paper: &Paper, x: f64, sheet: &RuleSheet, is_first: bool) -> Slip {
    let mut slip = Slip::new(paper);
    let mut y = 1.6;
    if is_first {
        y = 5.0;
        slip.page
            .text(x, y, Style::Heading.left(), &paper.word("statement-rules"));
        if paper.statement.options.prices {
            slip.page
                .text(RIGHT, y, Style::Head.right().dark(), &paper.word("statement-head-rate"));
        }
    }
    let day = paper.day(sheet.terms_from);
    let contract = paper.text(
        "statement-rules-contract",
        &[("contract", (&sheet.contract).into()), ("day", day.into())],
    );
    y += 0.4;
    for text in wrap(&contract, Style::Small, RIGHT - x) {
        y += LEADING;
        slip.page.text(x, y, Style::Small.left().dark(), &text);
    }
    slip.height = y + 0.8;
    slip
}

fn activity_slip(paper: &Paper, x: f64, activity: &Activity) -> Slip {
    let mut slip = Slip::new(paper);
    let y = 4.3;
    let names = wrap(&activity.name, Style::Row, RULE - 1.5);
    for (n, text) in names.iter().enumerate() {
        slip.page.text(x, y + LEADING * n as f64, Style::Row.left(), text);
    }
    let rules = wrap(&rule(paper, activity), Style::Meta, RIGHT - RATE - x - RULE);
    for (n, text) in rules.iter().enumerate() {
        slip.page
            .text(x + RULE, y + LEADING * n as f64, Style::Meta.left(), text);
    }
    if paper.statement.options.prices {
        slip.page
            .number(RIGHT, y, Style::Row.left(), &paper.amount(activity.rate));
    }
    slip.height = y + LEADING * (names.len().max(rules.len()) - 1) as f64;
    slip
}

/// "je angefangene 15 min, mindestens 1:00, je Fall und Tag".
pub fn rule(paper: &Paper, activity: &Activity) -> String {
    let increment = durations::minutes(paper.language, activity.increment);
    let increment = ("increment", increment.into());
    let how = match activity.rounding {
        Rounding::Up => paper.text("statement-rules-up", &[increment]),
        Rounding::Nearest => paper.text("statement-rules-nearest", &[increment]),
        Rounding::None => paper.word("statement-rules-none"),
    };
    let minimum = (activity.minimum > Minutes(0)).then(|| {
        let hours = durations::clock(activity.minimum);
        paper.text("statement-rules-minimum", &[("hours", hours.into())])
    });
    let scope = explanation::scope(paper.language, activity.scope);
    [Some(how), minimum, Some(scope)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// The sentence on surcharges; none where there are none.
fn surcharges(paper: &Paper, sheet: &RuleSheet) -> Option<String> {
    let windows = &sheet.surcharges.windows;
    let one = |surcharge: &SurchargeWindow| {
        let percent = numbers::percent(paper.language, surcharge.percent);
        format!("{} {percent}", window(paper, sheet, surcharge.when))
    };
    let all: Vec<String> = windows.iter().map(one).collect();
    let key = match all.len() {
        0 => return None,
        1 => "statement-rules-surcharges",
        _ if sheet.surcharges.stack => "statement-rules-added",
        _ => "statement-rules-highest",
    };
    Some(paper.text(key, &[("windows", all.join(", ").into())]))
}

/// "Nacht 20:00–06:00 Uhr".
pub fn window(paper: &Paper, sheet: &RuleSheet, when: SurchargeTime) -> String {
    match when {
        SurchargeTime::Night { from, to } => {
            let [from, to] = [from, to].map(|minute| dates::time(minute_of_day(minute)));
            paper.text("statement-rules-night", &[("from", from.into()), ("to", to.into())])
        }
        SurchargeTime::Saturday => paper.word("statement-rules-saturday"),
        SurchargeTime::Sunday => paper.word("statement-rules-sunday"),
        SurchargeTime::Holiday => match sheet.land {
            Some(land) => {
                let land = words::land(paper.language, land);
                paper.text("statement-rules-holiday-land", &[("land", land.into())])
            }
            None => paper.word("statement-rules-holiday"),
        },
    }
}

fn minute_of_day(minute: u16) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute % 1440) * 60, 0).unwrap_or_default()
}

fn paragraph(paper: &Paper, x: f64, above: f64, text: &str) -> Slip {
    let mut slip = Slip::new(paper);
    let mut y = above;
    for line in wrap(text, Style::Small, RIGHT - x) {
        y += LEADING;
        slip.page.text(x, y, Style::Small.left(), &line);
    }
    slip.height = y;
    slip
}

/// Who stands behind the initials; none where they are not used.
fn people(paper: &Paper, x: f64, is_first: bool) -> Option<Slip> {
    let people = &paper.statement.people;
    if paper.statement.options.people != People::Initials || people.is_empty() {
        return None;
    }
    let mut slip = Slip::new(paper);
    let mut y = if is_first { 5.0 } else { 3.9 };
    let begin = slip
        .page
        .text(x, y, Style::Small.left().dark(), &paper.word("statement-rules-people"))
        + 1.6;
    let mut at = begin;
    for worker in people {
        let width = Style::SmallBold.width(&worker.initials) + 1.2 + Style::Small.width(&worker.name);
        if at > begin && at + width > RIGHT {
            at = begin;
            y += LEADING;
        }
        at = slip.page.text(at, y, Style::SmallBold.left(), &worker.initials) + 1.2;
        let name = crate::canvas::text::cut(&worker.name, Style::Small, RIGHT - at);
        at = slip.page.text(at, y, Style::Small.left(), &name) + 4.0;
    }
    slip.height = y;
    Some(slip)
}
