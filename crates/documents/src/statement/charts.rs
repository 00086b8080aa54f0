//! Effort by case and by month as bars, each with its figures beside it; an option of the paper.
//!
//! What is paid for is filled and what is free is an outline, so that a copy in black and white tells as much.
//! A chart is never parted.

use crate::canvas::page::Page;
use crate::canvas::style::{Ink, Style, line};
use crate::canvas::text::{cut, wrap};
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::flow::{Flow, SUM_ROW};
use crate::statement::paper::Paper;
use callbuch_core::money::Minutes;
use callbuch_core::statements::effort::Effort;
use callbuch_i18n::{dates, durations, numbers};

/// More cases than this are told as the largest and the rest.
const MOST: usize = 12;

/// From row to row.
const LEADING: f64 = 4.6;

/// Heading and column heads.
const HEAD: f64 = 6.6;

/// Under a chart.
const AFTER: f64 = 4.0;

/// Where the subject of a case begins: beside nine digits.
const SUBJECT: f64 = 41.2;

/// Where bars begin: beside a subject, beside the name of a month.
const BESIDE_SUBJECT: f64 = 98.0;
const BESIDE_MONTH: f64 = 56.0;

/// Where the longest bar ends.
const BARS_END: f64 = 130.0;

/// How high a bar is.
const BAR: f64 = 2.6;

/// Right edges of the figures: paid for, free, both.
const FIGURES: [f64; 3] = [153.0, 172.0, RIGHT];

/// A chart, ready to be drawn.
struct Chart {
    title: String,
    /// Where its bars begin.
    from: f64,
    bars: Vec<Bar>,
    /// What its bars leave out, with its label.
    rest: Option<(String, Effort)>,
    sum: String,
    note: Vec<String>,
}

/// One bar with its label.
struct Bar {
    cid: String,
    label: String,
    effort: Effort,
}

impl Flow<'_> {
    /// Sets the charts a customer wants.
    pub fn charts(&mut self) {
        let paper = self.paper;
        if !paper.statement.options.charts || paper.is_cancellation() {
            return;
        }
        let mut charts: Vec<Chart> = [by_case(paper), by_month(paper)].into_iter().flatten().collect();
        if let Some(last) = charts.last_mut() {
            last.note = wrap(&paper.word("statement-effort-note"), Style::Small, RIGHT - LEFT);
        }
        for chart in charts {
            self.chart(&chart);
        }
    }

    fn chart(&mut self, chart: &Chart) {
        self.keep(chart.height());
        let (paper, y) = (self.paper, self.y);
        let page = self.page();
        page.line(LEFT, y, RIGHT, line::STRONG);
        page.text(LEFT, y + 5.0, Style::Heading.left(), &chart.title);
        heads(paper, page, y + 5.0);
        let most = chart.bars.iter().map(|bar| bar.effort.all()).max().unwrap_or_default();
        let mut y = y + HEAD;
        for bar in &chart.bars {
            let base = y + 3.7;
            page.text(LEFT, base, Style::Row.left(), &bar.cid);
            let from = if bar.cid.is_empty() { LEFT } else { SUBJECT };
            page.text(
                from,
                base,
                Style::Row.left(),
                &cut(&bar.label, Style::Row, chart.from - from - 3.0),
            );
            draw(page, [chart.from, base], bar.effort, most);
            figures(page, base, bar.effort, Style::Row);
            y += LEADING;
        }
        if let Some((label, effort)) = &chart.rest {
            page.text(SUBJECT, y + 3.7, Style::Row.left().dark(), label);
            figures(page, y + 3.7, *effort, Style::Row);
            y += LEADING;
        }
        page.line(LEFT, y + 0.5, RIGHT, line::THIN);
        page.text(LEFT, y + 4.4, Style::Sum.left(), &chart.sum);
        figures(page, y + 4.4, chart.effort(), Style::Sum);
        y += SUM_ROW;
        page.lines(
            LEFT,
            y + 3.2,
            Style::Small.leading(),
            Style::Small.left().dark(),
            &chart.note,
        );
        self.y = y + Style::Small.leading() * chart.note.len() as f64 + AFTER;
    }
}

impl Chart {
    fn height(&self) -> f64 {
        let rows = self.bars.len() + usize::from(self.rest.is_some());
        HEAD + LEADING * rows as f64 + SUM_ROW + Style::Small.leading() * self.note.len() as f64
    }

    fn effort(&self) -> Effort {
        let rest = self.rest.iter().map(|(_, effort)| *effort);
        self.bars.iter().map(|bar| bar.effort).chain(rest).sum()
    }
}

/// The cases with the most work first; none for a single case, which the sums tell.
fn by_case(paper: &Paper) -> Option<Chart> {
    let mut bars: Vec<Bar> = paper
        .statement
        .cases
        .iter()
        .map(|case| Bar {
            cid: case.cid.to_string(),
            label: case.subject.clone(),
            effort: case.effort(),
        })
        .collect();
    if bars.len() < 2 {
        return None;
    }
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.effort.all()));
    let rest = if bars.len() > MOST {
        bars.split_off(MOST - 1)
    } else {
        Vec::new()
    };
    let count = numbers::whole(paper.language, rest.len() as i64);
    let label = paper.text("statement-effort-rest", &[("count", count.into())]);
    Some(Chart {
        title: paper.word("statement-effort-cases"),
        from: BESIDE_SUBJECT,
        bars,
        rest: (!rest.is_empty()).then(|| (label, rest.iter().map(|bar| bar.effort).sum())),
        sum: paper.word("statement-total"),
        note: Vec::new(),
    })
}

/// The months up to the period's end; none where nothing was worked.
fn by_month(paper: &Paper) -> Option<Chart> {
    let months = &paper.statement.months;
    if months.iter().all(|one| one.effort.all() == Minutes(0)) {
        return None;
    }
    let bar = |one: &callbuch_core::statements::effort::MonthOfWork| Bar {
        cid: String::new(),
        label: dates::month(paper.language, one.month),
        effort: one.effort,
    };
    Some(Chart {
        title: paper.word("statement-effort-months"),
        from: BESIDE_MONTH,
        bars: months.iter().map(bar).collect(),
        rest: None,
        sum: paper.word("statement-effort-twelve"),
        note: Vec::new(),
    })
}

/// The heads of the figures, the first two with their swatches.
fn heads(paper: &Paper, page: &mut Page, y: f64) {
    let inks = [Some(Ink::Dark), Some(Ink::White), None];
    for ((x, name), ink) in FIGURES.into_iter().zip(["paid", "free", "all"]).zip(inks) {
        let word = paper.word(&format!("statement-effort-{name}"));
        if let Some(ink) = ink {
            page.rect([x - Style::Head.width(&word) - 3.0, y - 2.0, 2.0, 2.0], Some(ink), true);
        }
        page.text(x, y, Style::Head.right().dark(), &word);
    }
}

/// What is paid for filled, what is free as an outline behind it.
fn draw(page: &mut Page, [from, base]: [f64; 2], effort: Effort, most: Minutes) {
    let long = |minutes: Minutes| minutes.0.max(0) as f64 / most.0.max(1) as f64 * (BARS_END - from);
    let (paid, free) = (long(effort.paid), long(effort.free));
    if paid > 0.0 {
        page.rect([from, base - BAR + 0.2, paid, BAR], Some(Ink::Dark), true);
    }
    if free > 0.0 {
        page.rect([from + paid, base - BAR + 0.2, free, BAR], Some(Ink::White), true);
    }
}

fn figures(page: &mut Page, y: f64, effort: Effort, style: Style) {
    for (x, minutes) in FIGURES.into_iter().zip([effort.paid, effort.free, effort.all()]) {
        if minutes.0 == 0 {
            page.text(x, y, style.right().dark(), "–");
        } else {
            page.number(x, y, style.left(), &durations::clock(minutes));
        }
    }
}
