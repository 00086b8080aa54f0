//! "Summen nach Kennzeichen", which is also the legend of the marks; the grand total; the notice.

use crate::canvas::style::{Style, line};
use crate::canvas::text::wrap;
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::flow::Flow;
use crate::statement::paper::Paper;
use callbuch_core::charges::Charge;
use callbuch_core::language::Language;
use callbuch_core::statements::Statement;
use callbuch_core::statements::sums::{MarkSums, SumPart, Sums};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::{durations, numbers, words};

/// How high a row is.
const ROW: f64 = 4.9;

/// Where the meaning of a mark begins.
const MEANING: f64 = LEFT + 8.0;

impl Flow<'_> {
    /// Sets the sums by mark, the total and the notice, together.
    pub fn totals(&mut self) {
        let paper = self.paper;
        let rows = rows(&paper.statement);
        let notice = Notice::of(paper);
        self.keep(totals_height(rows.len(), &notice));
        self.bookmark(paper.word("sheet-sums"));
        self.totals_page = self.pages.len();
        let (columns, y) = (paper.columns, self.y);
        let shows_value = paper.shows_value() && paper.statement.sums().value.0 != 0;
        let page = self.page();
        page.line(LEFT, y, RIGHT, line::STRONG);
        let head = y + 5.0;
        page.text(LEFT, head, Style::Heading.left(), &paper.word("statement-marks"));
        let value_column = columns.rate.filter(|_| shows_value);
        let heads = [
            (Some(columns.worked), "worked"),
            (Some(columns.billed), "billed"),
            (value_column, "value"),
            (columns.amount, "amount"),
        ];
        for (x, name) in heads {
            if let Some(x) = x {
                page.text(
                    x,
                    head,
                    Style::Head.right().dark(),
                    &paper.word(&format!("statement-head-{name}")),
                );
            }
        }
        self.y = head + 1.6;
        for (n, row) in rows.iter().enumerate() {
            let begins = n == 0 || rows[n - 1].mark != row.mark;
            let ends = rows.get(n + 1).is_some_and(|next| next.mark != row.mark);
            self.mark_row(row, begins, value_column);
            if ends {
                let y = self.y + 0.1;
                self.page().hairline(LEFT, y, RIGHT);
            }
        }
        self.total(value_column);
        self.notice(&notice);
    }

    fn mark_row(&mut self, row: &MarkSums, begins: bool, value_column: Option<f64>) {
        let (paper, columns, y) = (self.paper, self.paper.columns, self.y + 3.7);
        let sums = paper.signed(row.sums);
        let page = self.page();
        if begins {
            page.text(LEFT, y, Style::Sum.left(), row.mark.mark());
        }
        page.text(MEANING, y, Style::Row.left(), &meaning(paper.language, row));
        if row.part == SumPart::Work {
            page.number(columns.worked, y, Style::Row.left(), &durations::clock(sums.worked));
            page.number(columns.billed, y, Style::Row.left(), &durations::clock(sums.billed));
        }
        if let Some(x) = value_column.filter(|_| sums.value.0 != 0) {
            page.bracketed(x, y, Style::Row.left().dark(), &paper.amount(sums.value));
        }
        if let Some(x) = columns.amount {
            page.number(x, y, Style::Row.left(), &paper.amount(sums.amount));
        }
        self.y += ROW;
    }

    fn total(&mut self, value_column: Option<f64>) {
        let (paper, columns, top) = (self.paper, self.paper.columns, self.y);
        let y = top + 5.8;
        let sums = paper.signed(paper.statement.sums());
        let label = paper.word(if paper.statement.options.prices {
            "statement-total-net"
        } else {
            "statement-total"
        });
        let page = self.page();
        page.line(LEFT, top + 0.5, RIGHT, line::STRONG);
        page.text(LEFT, y, Style::Total.left(), &label);
        page.number(columns.worked, y, Style::Sum.left(), &durations::clock(sums.worked));
        page.number(columns.billed, y, Style::Sum.left(), &durations::clock(sums.billed));
        // The sign of the currency stands before the amount or behind it.
        let (amount, behind) = match paper.language {
            Language::De => (paper.amount(sums.amount), "\u{a0}€"),
            Language::En => (numbers::money(paper.language, sums.amount), ""),
        };
        if let Some(x) = value_column.filter(|_| sums.value.0 != 0) {
            // A million in the style of the total reaches into the column of values, which then has no sum here.
            let room = columns.amount.map_or(x, |x| x - Style::Total.width(&amount));
            if x < room {
                page.bracketed(x, y, Style::Row.left().dark(), &paper.amount(sums.value));
            }
        }
        if let Some(x) = columns.amount {
            let end = page.number(x, y, Style::Total.left(), &amount);
            page.text(end + 0.35, y, Style::Total.left(), behind);
        }
        self.y += 10.8;
    }

    fn notice(&mut self, notice: &Notice) {
        let y = self.y;
        let page = self.page();
        let mut end = LEFT;
        for (n, text) in notice.first.iter().enumerate() {
            end = page.text(LEFT, y + Style::Sum.leading() * n as f64, Style::Sum.left(), text);
        }
        let mut y = y + Style::Sum.leading() * (notice.first.len() - 1) as f64;
        if let Some(text) = &notice.beside {
            page.text(end + 1.2, y, Style::Small.left(), text);
        }
        for text in &notice.below {
            y += Style::Small.leading();
            page.text(LEFT, y, Style::Small.left(), text);
        }
        self.y = y + 4.6;
    }
}

/// The notice, broken into lines.
pub struct Notice {
    /// The sentence that cannot be left out, in the style of sums.
    first: Vec<String>,
    /// What follows on its last line.
    beside: Option<String>,
    /// What follows below.
    below: Vec<String>,
}

impl Notice {
    /// The notice of a statement: the fixed words or the office's own after "Dies ist keine Rechnung.".
    pub fn of(paper: &Paper) -> Self {
        let options = paper.statement.options;
        let own = paper.statement.sender.notice.as_str();
        let fixed = paper.word(if own.is_empty() {
            "statement-notice"
        } else {
            "statement-notice-own"
        });
        let first = wrap(&fixed, Style::Sum, RIGHT - LEFT);
        let net = if options.prices {
            paper.word("statement-notice-net")
        } else {
            String::new()
        };
        let more = if own.is_empty() { net } else { own.to_owned() };
        let used = first.last().map_or(0.0, |last| Style::Sum.width(last)) + 1.2;
        let fits = Style::Small.width(&more) <= RIGHT - LEFT - used;
        let mut below = Vec::new();
        if !more.is_empty() && !fits {
            below.extend(wrap(&more, Style::Small, RIGHT - LEFT));
        }
        if paper.shows_value() && paper.statement.sums().value.0 != 0 {
            below.extend(wrap(&paper.word("statement-notice-value"), Style::Small, RIGHT - LEFT));
        }
        Self {
            first,
            beside: Some(more).filter(|more| !more.is_empty() && fits),
            below,
        }
    }
}

/// The rows of the sums by mark; without prices surcharges and journeys say nothing and have none.
pub fn rows(statement: &Statement) -> Vec<MarkSums> {
    let mut rows = statement.sums_by_mark();
    rows.retain(|row| statement.options.prices || row.part == SumPart::Work);
    rows
}

/// What a row of the sums by mark means.
pub fn meaning(language: Language, row: &MarkSums) -> String {
    let words = Catalogue::of(language);
    match (row.mark, row.part) {
        (Charge::Chargeable, SumPart::Work) => words.word("statement-marks-work"),
        (Charge::Chargeable, SumPart::Surcharges) => words.word("statement-marks-surcharges"),
        (Charge::Chargeable, SumPart::Journeys) => words.word("statement-marks-travel"),
        (mark, _) => words::charge_meaning(language, mark),
    }
}

/// The height that keeps together: head, rows, total and notice.
pub fn totals_height(rows: usize, notice: &Notice) -> f64 {
    let lines =
        Style::Sum.leading() * (notice.first.len() - 1) as f64 + Style::Small.leading() * notice.below.len() as f64;
    5.0 + 1.6 + ROW * rows as f64 + 10.8 + lines + 1.0
}

impl Paper {
    /// Sums as they are printed: a cancellation takes everything back.
    pub fn signed(&self, sums: Sums) -> Sums {
        if self.is_cancellation() { -sums } else { sums }
    }
}
