//! The last panels: the accounts of the included hours at the left, how it was calculated at the right.
//!
//! Each column is a pile of slips. They keep together with the signature on one page; piles too high for that go on,
//! slip by slip, on the next page.

use crate::canvas::page::Page;
use crate::canvas::style::{Ink, Style, line};
use crate::canvas::text::wrap;
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::flow::Flow;
use crate::statement::paper::Paper;
use crate::statement::rules;
use callbuch_core::money::Minutes;
use callbuch_core::statements::AllowanceAccount;
use callbuch_i18n::{durations, numbers};
use std::collections::VecDeque;

/// Right edge of the accounts.
const ACCOUNT_END: f64 = 80.0;

/// Left edge of the rules beside the accounts.
const BESIDE: f64 = 92.0;

/// Under the panels.
const AFTER: f64 = 5.0;

/// The signature block.
const SIGNATURE: f64 = 24.5;

/// Something that keeps together in a column, drawn from 0 downward.
pub struct Slip {
    /// What is drawn.
    pub page: Page,
    /// How high it is.
    pub height: f64,
}

impl Slip {
    /// An empty slip for figures of this language.
    pub fn new(paper: &Paper) -> Self {
        Self {
            page: Page::upright(numbers::decimal_sign(paper.language)),
            height: 0.0,
        }
    }
}

impl Flow<'_> {
    /// Sets accounts, rules and signature.
    pub fn panels(&mut self) {
        let paper = self.paper;
        let accounts = if paper.statement.options.allowance {
            &paper.statement.allowances[..]
        } else {
            &[]
        };
        let left: Vec<Slip> = accounts
            .iter()
            .enumerate()
            .map(|(n, account)| slip(paper, account, n == 0))
            .collect();
        let x = if left.is_empty() { LEFT } else { BESIDE };
        let right = if paper.is_cancellation() {
            Vec::new()
        } else {
            rules::slips(paper, x)
        };
        if left.is_empty() && right.is_empty() {
            return;
        }
        let signs = paper.statement.options.signature && !paper.is_draft() && !paper.is_cancellation();
        let below = if signs { AFTER + SIGNATURE } else { 0.0 };
        let together = height(&left).max(height(&right)) + below;
        if !self.fits(together, std::iter::empty())
            && (Self::fits_fresh(together, 0.0, std::iter::empty()) || !self.fits(60.0, std::iter::empty()))
        {
            self.next_page();
        }
        self.pile(left, right, x, below);
        self.y += AFTER;
        if signs {
            self.signature();
        }
    }

    /// Sets the two piles side by side, on as many pages as they need; `below` keeps with their last slips.
    fn pile(&mut self, left: Vec<Slip>, right: Vec<Slip>, x: f64, below: f64) {
        let mut piles = [
            (LEFT, ACCOUNT_END, VecDeque::from(left)),
            (x, RIGHT, VecDeque::from(right)),
        ];
        loop {
            let top = self.y;
            let mut lowest = top;
            for (from, to, pile) in &mut piles {
                if !pile.is_empty() {
                    self.page().line(*from, top, *to, line::STRONG);
                }
                self.y = top;
                while let Some(slip) = pile.pop_front() {
                    let y = self.y;
                    self.page().place(slip.page, y);
                    self.y += slip.height;
                    lowest = lowest.max(self.y);
                    if pile
                        .front()
                        .is_some_and(|next| !self.fits(next.height + below, std::iter::empty()))
                    {
                        break;
                    }
                }
            }
            self.y = lowest;
            if piles.iter().all(|(.., pile)| pile.is_empty()) {
                return;
            }
            self.next_page();
            let [_, (.., rules)] = &mut piles;
            if !rules.is_empty() {
                rules.push_front(rules::continued(self.paper, x));
            }
        }
    }

    fn signature(&mut self) {
        let (paper, y) = (self.paper, self.y);
        let days = paper.statement.sender.objection_days;
        let page = self.page();
        page.line(LEFT, y, RIGHT, line::STRONG);
        page.text(LEFT, y + 5.0, Style::Heading.left(), &paper.word("statement-sign"));
        if days > 0 {
            let objections = paper.text("statement-objections", &[("days", days.into())]);
            page.text(RIGHT, y + 5.0, Style::Right.right(), &objections);
        }
        let y = y + 20.0;
        page.line(LEFT, y, 85.0, line::THIN);
        page.line(97.0, y, RIGHT, line::THIN);
        page.text(
            LEFT,
            y + 3.6,
            Style::Small.left().dark(),
            &paper.word("statement-sign-place"),
        );
        page.text(
            97.0,
            y + 3.6,
            Style::Small.left().dark(),
            &paper.word("statement-sign-name"),
        );
        self.y = y + 5.0;
    }
}

fn height(pile: &[Slip]) -> f64 {
    pile.iter().map(|slip| slip.height).sum()
}

/// One line of an account.
struct Entry {
    sign: &'static str,
    label: &'static str,
    minutes: Minutes,
    swatch: Option<Ink>,
}

/// One account; the first carries the panel's heading.
fn slip(paper: &Paper, account: &AllowanceAccount, is_first: bool) -> Slip {
    let account = &paper.account(account);
    let mut slip = Slip::new(paper);
    let page = &mut slip.page;
    let mut y = if is_first { 5.0 } else { 1.2 };
    if is_first {
        page.text(LEFT, y, Style::Heading.left(), &paper.word("statement-allowance"));
    }
    let [from, to] = [account.from, account.to].map(|day| paper.day(day));
    let args = [
        ("contract", (&account.contract_number).into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    let several = paper.statement.allowances.len() > 1;
    let period = paper.text(
        if several {
            "statement-allowance-contract"
        } else {
            "statement-allowance-period"
        },
        &args,
    );
    y += 0.4;
    for text in wrap(&period, Style::Small, ACCOUNT_END - LEFT) {
        y += Style::Small.leading();
        page.text(LEFT, y, Style::Small.left().dark(), &text);
    }
    y += 0.8;
    for entry in entries(paper, account) {
        y += 4.3;
        let is_left = entry.label == "left";
        let style = if is_left { Style::Sum } else { Style::Row };
        if is_left {
            page.line(LEFT, y - 3.5, ACCOUNT_END, line::THIN);
            y += 0.5;
        }
        page.text(LEFT, y, style.left(), entry.sign);
        page.text(
            LEFT + 3.6,
            y,
            style.left(),
            &paper.word(&format!("statement-allowance-{}", entry.label)),
        );
        if let Some(ink) = entry.swatch {
            page.rect([64.5, y - 2.0, 2.0, 2.0], Some(ink), true);
        }
        page.number(ACCOUNT_END, y, style.left(), &durations::clock(entry.minutes));
    }
    y += 2.4;
    bar(page, y, account);
    slip.height = y + 2.4 + if is_first && !several { 0.0 } else { 4.0 };
    slip
}

fn entries(paper: &Paper, account: &AllowanceAccount) -> Vec<Entry> {
    let entry = |sign, label, minutes, swatch| Entry {
        sign,
        label,
        minutes,
        swatch,
    };
    let mut entries = vec![entry("", "granted", account.granted, None)];
    if account.carried.0 != 0 {
        entries.push(entry("+", "carried", account.carried, None));
    }
    entries.push(entry("−", "before", account.used_before, Some(Ink::Bar)));
    entries.push(match paper.is_cancellation() {
        true => entry("+", "back", -account.used_here, None),
        false => entry("−", "here", account.used_here, Some(Ink::Dark)),
    });
    entries.push(entry("=", "left", account.left, Some(Ink::White)));
    entries
}

/// The account as a bar: used before, used here, left. What is given back is left.
fn bar(page: &mut Page, y: f64, account: &AllowanceAccount) {
    let whole = (account.granted + account.carried).0;
    if whole <= 0 {
        return;
    }
    let scale = (ACCOUNT_END - LEFT) / whole as f64;
    let before = account.used_before + account.used_here.min(Minutes(0));
    let here = account.used_here;
    let [before, here] = [before, here].map(|minutes| minutes.0.clamp(0, whole) as f64 * scale);
    let here = here.min(ACCOUNT_END - LEFT - before);
    if before > 0.0 {
        page.rect([LEFT, y, before, 2.4], Some(Ink::Bar), false);
    }
    if here > 0.0 {
        page.rect([LEFT + before, y, here, 2.4], Some(Ink::Dark), false);
    }
    page.rect([LEFT, y, ACCOUNT_END - LEFT, 2.4], None, true);
}
