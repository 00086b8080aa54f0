//! The pages of a statement as they fill: where one stands, what fits, how a page ends and the next begins.

use crate::canvas::Bookmark;
use crate::canvas::page::{Kept, Mark, Page};
use crate::canvas::style::{Set, Style, line};
use crate::canvas::text::cut;
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::explanation::Explainer;
use crate::statement::letter;
use crate::statement::notes::{Note, Notes};
use crate::statement::paper::Paper;
use callbuch_core::statements::sums::Sums;
use callbuch_i18n::{durations, numbers};

/// Where the body of the first page ends.
const FIRST_BOTTOM: f64 = 258.0;

/// Where the body of every other page ends.
const NEXT_BOTTOM: f64 = 274.0;

/// Where the body of every other page begins: column heads, or the line of a closing part.
const NEXT_TOP: f64 = 26.2;

/// How high a sum's row is.
pub const SUM_ROW: f64 = 5.8;

/// Halves of a hair that rounding may cost.
const SLACK: f64 = 1e-6;

/// A statement being laid out.
pub struct Flow<'p> {
    /// What is laid out.
    pub paper: &'p Paper,
    /// The sentences of its notes.
    pub explainer: Explainer,
    /// The pages so far; never empty.
    pub pages: Vec<Page>,
    /// How far down the last page one stands.
    pub y: f64,
    /// Where a reader can jump to.
    pub bookmarks: Vec<Bookmark>,
    /// For each case the page it begins on, counted from 1.
    pub case_pages: Vec<usize>,
    /// Whether something of the body stands on the last page.
    pub has_body: bool,
    /// The page the sums stand on, counted from 1.
    pub totals_page: usize,
    notes: Notes,
    hint: Option<Kept>,
}

impl<'p> Flow<'p> {
    /// Begins with the letter's head; one stands where the body begins.
    pub fn new(paper: &'p Paper, has_logo: bool) -> Self {
        let explainer = Explainer::new(paper.language, paper.has_versions());
        let mut flow = Self {
            paper,
            explainer,
            pages: Vec::new(),
            y: 0.0,
            bookmarks: Vec::new(),
            case_pages: Vec::with_capacity(paper.statement.cases.len()),
            has_body: false,
            totals_page: 0,
            notes: Notes::default(),
            hint: None,
        };
        flow.new_page();
        flow.hint = letter::draw(paper, has_logo, flow.page());
        flow.y = letter::BODY;
        flow
    }

    /// The page one stands on.
    pub fn page(&mut self) -> &mut Page {
        self.pages.last_mut().expect("a flow has a page from its beginning")
    }

    /// Where the body of this page ends, less its notes and those to come.
    pub fn bottom<'n>(&self, notes: impl Iterator<Item = &'n Note>) -> f64 {
        self.end() - self.notes.height_with(notes)
    }

    /// Whether something of this height fits, with the notes it brings.
    pub fn fits<'n>(&self, height: f64, notes: impl Iterator<Item = &'n Note>) -> bool {
        self.bottom(notes) - self.y + SLACK >= height
    }

    /// Whether it would fit on a fresh page that begins with `above`.
    pub fn fits_fresh<'n>(height: f64, above: f64, notes: impl Iterator<Item = &'n Note>) -> bool {
        let empty = Notes::default();
        let area = empty.height_with(notes);
        NEXT_BOTTOM - area - NEXT_TOP - above + SLACK >= height
    }

    /// Goes to the next page unless something of this height fits here.
    pub fn keep(&mut self, height: f64) {
        if !self.fits(height, std::iter::empty()) {
            self.next_page();
        }
    }

    /// Ends this page and begins the next with its running head.
    pub fn next_page(&mut self) {
        self.close_notes();
        self.new_page();
        let paper = self.paper;
        let page = self.page();
        let end = page.text(LEFT, 17.5, Style::SmallBold.left(), &paper.title);
        let right = running(paper, RIGHT - end - 6.0);
        page.text(RIGHT, 17.5, Style::Small.right().dark(), &right);
        page.firm_line(LEFT, 20.0, RIGHT);
        self.y = NEXT_TOP;
    }

    /// Sets the column heads and stands where the first case's line is.
    pub fn column_heads(&mut self) {
        let (paper, y) = (self.paper, self.y);
        let columns = paper.columns;
        let heads = [
            (Some(columns.day), "day", false),
            (columns.clock, "clock", false),
            (columns.who.map(|(x, _)| x), "who", false),
            (Some(columns.text), "text", false),
            (Some(columns.worked), "worked", true),
            (Some(columns.billed), "billed", true),
            (columns.rate, "rate", true),
            (columns.amount, "amount", true),
            (Some(columns.mark), "mark", false),
        ];
        for (x, name, right) in heads {
            if let Some(x) = x {
                let set = Set {
                    right,
                    ..Style::Head.left().dark()
                };
                let word = paper.word(&format!("statement-head-{name}"));
                // "Code" is wider than the letters under it.
                let x = if right {
                    x
                } else {
                    x.min(RIGHT - Style::Head.width(&word))
                };
                self.page().text(x, y, set, &word);
            }
        }
        self.y += 1.8;
    }

    /// A row of sums with its label: worked, billed, amount.
    pub fn figures(&mut self, y: f64, label: &str, sums: Sums, style: Style) {
        let (paper, columns) = (self.paper, self.paper.columns);
        let page = self.page();
        page.text(columns.label(label, style), y, style.left(), label);
        page.number(columns.worked, y, style.left(), &durations::clock(sums.worked));
        page.number(columns.billed, y, style.left(), &durations::clock(sums.billed));
        if let Some(x) = columns.amount {
            page.number(x, y, style.left(), &paper.amount(sums.amount));
        }
    }

    /// [`Self::figures`] as a row of its own, with the line above it.
    pub fn sum_row(&mut self, label: &str, sums: Sums, style: Style) {
        let (x, y) = (self.paper.columns.text, self.y);
        self.page().line(x, y + 0.3, RIGHT, line::THIN);
        self.figures(y + 4.2, label, sums, style);
        self.y += SUM_ROW;
    }

    /// Takes a note in and answers its place among the notes of this page.
    pub fn add_note(&mut self, note: &Note) -> usize {
        self.notes.add(note)
    }

    /// Sets the sign of a note at this place.
    pub fn sign(&mut self, x: f64, y: f64, note: usize) {
        let Self { notes, pages, .. } = self;
        if let Some(page) = pages.last_mut() {
            notes.sign(page, x, y, note);
        }
    }

    /// Whether all cases stand on the first page but the closing part runs over to the second: it is better whole.
    pub fn divides_short_closing(&self) -> bool {
        !self.paper.is_cancellation() && self.totals_page == 1 && self.pages.len() == 2
    }

    /// Remembers this place for readers.
    pub fn bookmark(&mut self, title: String) {
        self.bookmarks.push(Bookmark {
            title,
            page: self.pages.len() - 1,
            y: self.y,
        });
    }

    /// Ends the last page; page numbers, log head and hint are known now.
    pub fn finish(mut self) -> (Vec<Page>, Vec<Bookmark>) {
        self.close_notes();
        let paper = self.paper;
        let pages = self.pages.len();
        let log = log_head(paper.statement.log_head.as_deref());
        let log = paper.text("statement-log", &[("head", log.into())]);
        for (n, page) in self.pages.iter_mut().enumerate() {
            let y = if n == 0 { 266.5 } else { 284.5 };
            let [number, all] = [n + 1, pages].map(|number| numbers::whole(paper.language, number as i64));
            let number = paper.text("statement-page", &[("page", number.into()), ("pages", all.into())]);
            page.text(LEFT, y, Style::Small.left().dark(), &log);
            page.text(RIGHT, y, Style::Small.right(), &number);
        }
        letter::draw_company(paper, &mut self.pages[0]);
        if let Some(hint) = self.hint {
            let key = if pages == 1 {
                "statement-hint-short"
            } else {
                "statement-hint"
            };
            self.pages[0].fill(hint, LEFT, letter::HINT, Style::Meta.left().dark(), &paper.word(key));
        }
        (self.pages, self.bookmarks)
    }

    fn end(&self) -> f64 {
        if self.pages.len() == 1 {
            FIRST_BOTTOM
        } else {
            NEXT_BOTTOM
        }
    }

    fn new_page(&mut self) {
        let mut page = Page::upright(numbers::decimal_sign(self.paper.language));
        if self.paper.is_draft() {
            page.marks
                .push(Mark::Watermark(self.paper.word("statement-draft").into()));
        }
        self.pages.push(page);
        self.has_body = false;
    }

    fn close_notes(&mut self) {
        let end = self.end();
        let Self {
            notes,
            pages,
            explainer,
            ..
        } = self;
        if let Some(page) = pages.last_mut() {
            notes.close(page, end, explainer);
        }
    }
}

/// "customer · Kundennummer n · period"; the customer's name is cut where the whole is wider than this.
fn running(paper: &Paper, width: f64) -> String {
    let recipient = &paper.statement.recipient;
    let say = |customer: &str| {
        let key = if recipient.number.is_empty() {
            "statement-running-without-number"
        } else {
            "statement-running"
        };
        let number = ("number", (&recipient.number).into());
        let args = [("customer", customer.into()), number, ("period", paper.period().into())];
        paper.text(key, &args)
    };
    let rest = Style::Small.width(&say(""));
    say(&cut(&recipient.name, Style::Small, width - rest))
}

/// Sixteen digits in fours, or a dash where there are none.
fn log_head(head: Option<&str>) -> String {
    match head {
        None | Some("") => "–".to_owned(),
        Some(head) => {
            let digits: Vec<char> = head.chars().collect();
            digits
                .chunks(4)
                .map(|four| four.iter().collect::<String>())
                .collect::<Vec<_>>()
                .join(" ")
        }
    }
}
