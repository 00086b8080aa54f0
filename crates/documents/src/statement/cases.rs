//! The cases: head, printed lines, sum; and where they may break.

use crate::canvas::style::{Style, line};
use crate::canvas::text::{cut, wrap_at_most};
use crate::statement::blocks::{self, Block};
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::explanation::ends_allowance;
use crate::statement::facts;
use crate::statement::flow::{Flow, SUM_ROW};
use crate::statement::notes::Note;
use callbuch_core::statements::sums::Sums;
use callbuch_core::statements::{LineKind, StatementCase};
use callbuch_i18n::{dates, durations, words};

/// Room for "Zwischensumme", kept while a case goes on.
const SUBTOTAL: f64 = 6.0;

/// The row "Wert der Leistung ohne Berechnung".
const VALUE_ROW: f64 = 4.2;

/// Under a case.
const AFTER: f64 = 4.0;

/// A case of so many entries is never broken.
const WHOLE: usize = 4;

/// Column heads take so much of a fresh page.
const HEADS: f64 = 1.8;

/// A longer subject is cut; the whole stands in the table.
const SUBJECT_LINES: usize = 6;

/// Room for the decision beside the subject.
const DECISION_ROOM: f64 = 80.0;

/// Longer facts are cut.
const META_LINES: usize = 4;

/// A case's head, broken into lines.
struct Head {
    cid: String,
    subject: Vec<String>,
    decision: String,
    meta: Vec<String>,
}

impl Head {
    fn height(&self) -> f64 {
        let more = self.subject.len().saturating_sub(1) as f64;
        5.0 + Style::Case.leading() * more + Style::Meta.leading() * self.meta.len() as f64 + 1.4
    }
}

impl Flow<'_> {
    /// Sets one case with all its entries.
    pub fn case(&mut self, case: &StatementCase) {
        let paper = self.paper;
        let blocks = blocks::of_case(paper, case, &mut self.explainer);
        let heights: Vec<f64> = blocks.iter().map(Block::height).collect();
        let sums = case.sums();
        let has_value = paper.shows_value() && sums.value.0 != 0;
        let sum_height = SUM_ROW + if has_value { VALUE_ROW } else { 0.0 };
        let head = self.head(case, false);
        self.begin(&head, &blocks, &heights, sum_height);
        let cid = paper.text("statement-cid", &[("cid", case.cid.to_string().into())]);
        self.bookmark(format!("{} {}", cid.replace('\u{a0}', " "), case.subject));
        self.case_pages.push(self.pages.len());
        self.draw_head(&head);
        let mut printed = Sums::default();
        let mut page_begins_at = 0;
        for at in 0..blocks.len() {
            // The last two entries keep with the sum, any other with the room for a subtotal.
            let left = blocks.len() - at;
            let (together, below) = if left <= 2 { (left, sum_height) } else { (1, SUBTOTAL) };
            let height = heights[at..at + together].iter().sum::<f64>() + below;
            if at > page_begins_at && !self.fits(height, notes(&blocks[at..at + together])) {
                self.carry_over(case, printed);
                page_begins_at = at;
            }
            self.draw_block(&blocks[at], at + 1 == blocks.len());
            blocks[at]
                .rows
                .iter()
                .filter_map(|row| row.line)
                .for_each(|line| printed += line.sums());
        }
        let label = paper.text("statement-sum", &[("cid", case.cid.to_string().into())]);
        self.sum_row(&label, sums, Style::Sum);
        if has_value {
            self.value_row(sums);
        }
        self.y += AFTER;
    }

    /// Goes to the next page unless the case can begin here, and sets the column heads where they are missing.
    fn begin(&mut self, head: &Head, blocks: &[Block], heights: &[f64], sum_height: f64) {
        let need = |first: usize| {
            let below = if first == blocks.len() { sum_height } else { SUBTOTAL };
            head.height() + heights[..first].iter().sum::<f64>() + below
        };
        let few = blocks.len().min(2);
        let first = if blocks.len() <= WHOLE { blocks.len() } else { few };
        let above = if self.has_body { 0.0 } else { HEADS };
        let fits_here = |first: usize| self.fits(above + need(first), notes(&blocks[..first]));
        // What is taller than a page, or than the first one when that is still empty, is broken after all.
        let is_taller = !Self::fits_fresh(need(first), HEADS, notes(&blocks[..first]));
        let may_break = blocks.len() >= WHOLE && (is_taller || !self.has_body && self.pages.len() == 1);
        let begins_here = fits_here(first) || may_break && fits_here(few);
        if !begins_here && (self.has_body || self.pages.len() == 1) {
            self.next_page();
        }
        if !self.has_body {
            self.column_heads();
            self.has_body = true;
        }
    }

    /// Closes the page in the middle of a case and goes on with it on the next.
    fn carry_over(&mut self, case: &StatementCase, printed: Sums) {
        let paper = self.paper;
        let page = |number: usize| callbuch_i18n::numbers::whole(paper.language, number as i64);
        let next = paper.text("statement-subtotal", &[("page", page(self.pages.len() + 1).into())]);
        self.sum_row(&next, printed, Style::Row);
        self.next_page();
        self.column_heads();
        self.has_body = true;
        let head = self.head(case, true);
        self.draw_head(&head);
        let carried = paper.text("statement-carried", &[("page", page(self.pages.len() - 1).into())]);
        self.figures(self.y + Style::Row.leading(), &carried, printed, Style::Row);
        self.y += 5.5;
        let (x, y) = (paper.columns.text, self.y + 0.15);
        self.page().hairline(x, y, RIGHT);
    }

    fn head(&self, case: &StatementCase, continued: bool) -> Head {
        let paper = self.paper;
        let cid = paper.text("statement-cid", &[("cid", case.cid.to_string().into())]);
        let decision = case
            .decision
            .map(|charge| words::charge_named(paper.language, charge, case.named.as_ref()))
            .unwrap_or_default();
        let decision = cut(&decision, Style::Right, DECISION_ROOM).into_owned();
        let subject_at = Style::Case.width(&cid) + 2.6;
        let room = RIGHT - LEFT - Style::Right.width(&decision) - 6.0 - subject_at;
        let subject = match continued {
            true => paper.text("statement-continued", &[("subject", (&case.subject).into())]),
            false => case.subject.clone(),
        };
        let meta = match continued {
            true => Vec::new(),
            false => wrap_at_most(&facts::of_case(paper, case), Style::Meta, RIGHT - LEFT, META_LINES),
        };
        Head {
            cid,
            subject: wrap_at_most(&subject, Style::Case, room, SUBJECT_LINES),
            decision,
            meta,
        }
    }

    fn draw_head(&mut self, head: &Head) {
        let y = self.y;
        let page = self.page();
        page.line(LEFT, y, RIGHT, line::STRONG);
        let subject_at = page.text(LEFT, y + 5.0, Style::Case.left(), &head.cid) + 2.6;
        for (n, text) in head.subject.iter().enumerate() {
            page.text(
                subject_at,
                y + 5.0 + Style::Case.leading() * n as f64,
                Style::Case.left(),
                text,
            );
            if n == 0 {
                page.text(RIGHT, y + 5.0, Style::Right.right(), &head.decision);
            }
        }
        let above = 5.0 + Style::Case.leading() * head.subject.len().saturating_sub(1) as f64;
        for (n, text) in head.meta.iter().enumerate() {
            let y = y + above + Style::Meta.leading() * (n + 1) as f64;
            page.text(LEFT, y, Style::Meta.left().dark(), text);
        }
        self.y += head.height();
    }

    fn draw_block(&mut self, block: &Block, is_last: bool) {
        let note = block.note.as_ref().map(|note| self.add_note(note));
        let all_signed = ends_allowance(block.entry);
        for at in 0..block.rows.len() {
            let signed = block.rows[at]
                .line
                .is_some_and(|line| line.changed || all_signed && is_time(&line.kind));
            self.draw_row(block, at, note.filter(|_| signed));
            self.y += block.row_height(at);
        }
        if !is_last && block.ends_entry {
            let (x, y) = (self.paper.columns.text, self.y + 0.15);
            self.page().hairline(x, y, RIGHT);
        }
    }

    fn draw_row(&mut self, block: &Block, at: usize, note: Option<usize>) {
        let (paper, columns, entry) = (self.paper, self.paper.columns, block.entry);
        let row = &block.rows[at];
        let y = self.y + Style::Row.leading();
        let page = self.page();
        let is_first = row.line.is_some_and(|line| line.kind == LineKind::Work);
        if is_first {
            page.text(columns.day, y, Style::Row.left(), &paper.day(entry.day));
        }
        if let (Some(x), Some(line)) = (columns.clock, row.line) {
            if let Some((from, to)) = line.clock {
                let clock = format!("{}–{}", dates::time(from), dates::time(to));
                page.text(x, y, Style::Row.left(), &clock);
            } else if is_first && entry.by_duration {
                page.text(x, y, Style::Row.left().dark(), &paper.word("statement-by-duration"));
            }
        }
        let lead = |n: usize| y + Style::Row.leading() * n as f64;
        if let Some((x, _)) = columns.who {
            for (n, text) in row.who.iter().enumerate() {
                page.text(x, lead(n), Style::Row.left(), text);
            }
        }
        for (n, text) in row.texts.iter().enumerate() {
            page.text(columns.text, lead(n), Style::Row.left(), text);
        }
        let Some(line) = row.line else { return };
        if is_time(&line.kind) {
            page.number(columns.worked, y, Style::Row.left(), &durations::clock(line.worked));
            let end = page.number(columns.billed, y, Style::Row.left(), &durations::clock(line.billed));
            if let Some(note) = note {
                self.sign(end + 0.35, y, note);
            }
            match (columns.rate, line.rate) {
                (None, _) => {}
                (Some(x), Some(rate)) => _ = self.page().number(x, y, Style::Row.left(), &paper.amount(rate)),
                (Some(x), None) => _ = self.page().text(x, y, Style::Row.right().dark(), "–"),
            }
        }
        if let Some(x) = columns.amount {
            self.page().number(x, y, Style::Row.left(), &paper.amount(line.amount));
        }
        self.page().text(columns.mark, y, Style::Row.left(), line.mark.mark());
    }

    fn value_row(&mut self, sums: Sums) {
        let (paper, columns) = (self.paper, self.paper.columns);
        let y = self.y + 2.6;
        let label = paper.word("statement-free-value");
        let page = self.page();
        page.text(columns.label(&label, Style::Row), y, Style::Row.left().dark(), &label);
        if let Some(x) = columns.amount {
            page.bracketed(x, y, Style::Row.left().dark(), &paper.amount(sums.value));
        }
        self.y += VALUE_ROW;
    }
}

fn is_time(kind: &LineKind) -> bool {
    matches!(kind, LineKind::Work | LineKind::Part { .. } | LineKind::OverAllowance)
}

fn notes<'a>(blocks: &'a [Block]) -> impl Iterator<Item = &'a Note> {
    blocks.iter().filter_map(|block| block.note.as_ref())
}
