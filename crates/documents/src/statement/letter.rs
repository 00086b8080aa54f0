//! The first page down to its column heads: a letter by DIN 5008, form B.

use crate::canvas::page::{Kept, Mark, Page};
use crate::canvas::style::{Set, Style, line};
use crate::canvas::text::{cut, wrap, wrap_at_most};
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::paper::Paper;
use callbuch_core::statements::Edition;
use callbuch_core::statements::letter::Sender;
use callbuch_core::statements::sums::Sums;
use callbuch_i18n::{durations, numbers};

/// Where the body's column heads stand.
pub const BODY: f64 = 136.8;

/// The hint line's baseline.
pub const HINT: f64 = 113.8;

/// How many lines the address field holds.
pub const ADDRESS_LINES: usize = 6;

/// How many lines the info block holds above the title.
const INFO_LINES: usize = 10;

/// How wide a line of the address may be.
const ADDRESS_WIDTH: f64 = 78.0;

/// Draws the letter's head and answers where the hint goes, which depends on the number of pages.
pub fn draw(paper: &Paper, has_logo: bool, page: &mut Page) -> Option<Kept> {
    for (y, length) in [(105.0, 2.5), (148.5, 4.0), (210.0, 2.5)] {
        page.line(5.0, y, 5.0 + length, line::MARK);
    }
    if paper.statement.options.letterhead {
        letterhead(&paper.statement.sender, has_logo, page);
    }
    address_field(paper, page);
    info_block(paper, page);
    // Only a cancellation's title takes two lines; it has neither period nor hint below.
    let lines = if paper.is_cancellation() { 2 } else { 1 };
    for (n, text) in wrap_at_most(&paper.title, Style::Title, RIGHT - LEFT, lines)
        .iter()
        .enumerate()
    {
        page.text(
            LEFT,
            102.8 + Style::Title.leading() * n as f64,
            Style::Title.left(),
            text,
        );
    }
    let hint = if paper.is_cancellation() {
        None
    } else {
        let [from, to] = [paper.statement.from, paper.statement.to].map(|day| paper.day(day));
        let period = paper.text("statement-period", &[("from", from.into()), ("to", to.into())]);
        page.text(LEFT, 109.2, Style::Period.left(), &period);
        Some(page.keep())
    };
    strip(paper, page);
    hint
}

fn letterhead(sender: &Sender, has_logo: bool, page: &mut Page) {
    if has_logo {
        page.marks.push(Mark::Logo {
            x: LEFT,
            y: 14.0,
            w: 60.0,
            h: 14.0,
        });
    } else {
        page.text(
            LEFT,
            22.5,
            Style::Firm.left(),
            &cut(&sender.name, Style::Firm, RIGHT - LEFT),
        );
    }
    page.firm_line(LEFT, 33.0, RIGHT);
}

/// Draws the company data at the foot, which is read after all that stands above.
pub fn draw_company(paper: &Paper, page: &mut Page) {
    if !paper.statement.options.letterhead {
        return;
    }
    page.hairline(LEFT, 270.5, RIGHT);
    let columns = [LEFT, 69.0, 113.0, 161.0];
    let ends = [67.0, 111.0, 159.0, RIGHT];
    for ((x, end), lines) in columns.into_iter().zip(ends).zip(&paper.statement.sender.company) {
        for (n, text) in lines.iter().take(3).enumerate() {
            let y = 274.8 + Style::Small.leading() * n as f64;
            page.text(x, y, Style::Small.left().dark(), &cut(text, Style::Small, end - x));
        }
    }
}

/// The lines of the address as they are printed: long ones broken.
pub fn address_lines(address: &[String]) -> Vec<String> {
    address
        .iter()
        .flat_map(|line| wrap(line, Style::Address, ADDRESS_WIDTH))
        .collect()
}

fn address_field(paper: &Paper, page: &mut Page) {
    let (recipient, sender) = (&paper.statement.recipient, &paper.statement.sender);
    let endorsements = &recipient.endorsements[..recipient.endorsements.len().min(2)];
    let leading = Style::Small.leading();
    let raised = leading * endorsements.len() as f64;
    let back = return_line(sender);
    let end = page.text(LEFT, 60.6 - raised, Style::Small.left().dark(), &back);
    if !back.is_empty() {
        page.hairline(LEFT, 61.7 - raised, end);
    }
    for (n, text) in endorsements.iter().enumerate() {
        let y = 60.6 - raised + leading * (n + 1) as f64;
        page.text(LEFT, y, Style::Small.left(), &cut(text, Style::Small, ADDRESS_WIDTH));
    }
    for (n, text) in address_lines(&recipient.address).iter().take(ADDRESS_LINES).enumerate() {
        page.text(
            LEFT,
            66.2 + Style::Address.leading() * n as f64,
            Style::Address.left(),
            text,
        );
    }
}

/// "Name · Street · Town", or without the street where that is too long.
fn return_line(sender: &Sender) -> String {
    let join = |parts: &[&String]| {
        let parts: Vec<&str> = parts
            .iter()
            .map(|part| part.as_str())
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(" · ")
    };
    let whole = join(&[&sender.name, &sender.street, &sender.town]);
    if Style::Small.width(&whole) <= ADDRESS_WIDTH {
        return whole;
    }
    cut(&join(&[&sender.name, &sender.town]), Style::Small, ADDRESS_WIDTH).into_owned()
}

fn info_block(paper: &Paper, page: &mut Page) {
    let statement = &paper.statement;
    let (recipient, sender) = (&statement.recipient, &statement.sender);
    let number = match &statement.edition {
        Edition::Draft => ("number", paper.word("statement-draft")),
        Edition::Final { number } => ("number", number.clone()),
        Edition::Cancellation { number, .. } => ("cancellation", number.clone()),
    };
    let ours = [
        number,
        ("issued", paper.day(statement.issued)),
        ("period", paper.period()),
        ("customer", recipient.number.clone()),
        ("contract", recipient.contract_number.clone()),
        ("order", recipient.order_number.clone()),
        ("reference", recipient.reference.clone()),
    ];
    let contact = [
        ("contact", sender.contact.clone()),
        ("phone", sender.phone.clone()),
        ("mail", sender.mail.clone()),
    ];
    let is_given = |(_, value): &&(&str, String)| !value.is_empty();
    let given = ours.iter().chain(&contact).filter(is_given).count();
    let mut info = Info {
        y: 53.2,
        spare: INFO_LINES.saturating_sub(given),
    };
    for (n, (name, value)) in ours.iter().enumerate() {
        let style = if n == 0 { Style::InfoBold } else { Style::Info };
        info.line(paper, page, style, name, value);
    }
    info.y += 2.2;
    for (name, value) in &contact {
        info.line(paper, page, Style::Info, name, value);
    }
}

/// The info block as it grows.
struct Info {
    y: f64,
    /// Lines left for values that need more than one.
    spare: usize,
}

impl Info {
    /// One label with its value, which wraps as long as there is room above the title, and is cut else.
    fn line(&mut self, paper: &Paper, page: &mut Page, style: Style, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        page.text(
            125.0,
            self.y,
            Style::Small.left().dark(),
            &paper.word(&format!("statement-info-{name}")),
        );
        let lines = wrap_at_most(value, style, RIGHT - 147.0, 1 + self.spare);
        self.spare -= lines.len() - 1;
        for text in lines {
            page.text(147.0, self.y, style.left(), &text);
            self.y += style.leading();
        }
    }
}

/// One figure at a glance.
struct Figure {
    label: String,
    value: String,
    style: Style,
}

fn strip(paper: &Paper, page: &mut Page) {
    let figures = if paper.is_cancellation() {
        cancelled_figures(paper)
    } else {
        figures(paper)
    };
    let places = if paper.is_cancellation() {
        [LEFT, 50.0, 95.0, 123.0, RIGHT]
    } else {
        [LEFT, 52.0, 91.0, 118.0, RIGHT]
    };
    page.line(LEFT, 117.6, RIGHT, line::THIN);
    for (figure, x) in figures.into_iter().zip(places) {
        let Some(Figure { label, value, style }) = figure else {
            continue;
        };
        let right = x == RIGHT;
        page.text(
            x,
            121.8,
            Set {
                right,
                ..Style::Small.left().dark()
            },
            &label,
        );
        page.text(x, 127.4, Set { right, ..style.left() }, &value);
    }
    page.line(LEFT, 130.1, RIGHT, line::THIN);
}

/// Only figures that are parts of one another stand side by side, so that nobody adds what cannot be added.
fn figures(paper: &Paper) -> [Option<Figure>; 5] {
    let glance = paper.statement.glance();
    let all = glance.all;
    let figure = |key: &str, value, style| {
        Some(Figure {
            label: paper.word(&format!("statement-strip-{key}")),
            value,
            style,
        })
    };
    let prices = paper.statement.options.prices;
    let has_allowance = !paper.statement.allowances.is_empty() || all.covered.0 != 0;
    [
        figure("worked", paper.hours(all.worked), Style::Figure),
        figure("free", paper.hours(glance.free), Style::FigureRegular),
        figure("billed", paper.hours(all.billed), Style::Figure),
        match (has_allowance, prices) {
            (true, _) => figure("allowance", paper.hours(all.covered), Style::FigureRegular),
            (false, true) => figure(
                "of-which-chargeable",
                paper.hours(glance.chargeable),
                Style::FigureRegular,
            ),
            (false, false) => None,
        },
        if prices {
            figure("amount", numbers::money(paper.language, all.amount), Style::Figure)
        } else {
            figure("chargeable", paper.hours(glance.chargeable), Style::Figure)
        },
    ]
}

/// What a cancellation takes back: the other statement's day, period, hours and amount.
fn cancelled_figures(paper: &Paper) -> [Option<Figure>; 5] {
    let Edition::Cancellation { of_issued, .. } = &paper.statement.edition else {
        return [const { None }; 5];
    };
    let Sums {
        worked, billed, amount, ..
    } = -paper.statement.sums();
    let hours = |minutes| paper.text("hours", &[("hours", durations::clock(minutes).into())]);
    let regular = Style::FigureRegular;
    let prices = paper.statement.options.prices;
    let figure = |key: &str, value, style| {
        Some(Figure {
            label: paper.word(key),
            value,
            style,
        })
    };
    [
        figure("statement-info-issued", paper.day(*of_issued), regular),
        figure("statement-info-period", paper.period(), regular),
        figure("statement-strip-worked", hours(worked), regular),
        figure(
            "statement-strip-billed",
            hours(billed),
            if prices { regular } else { Style::Figure },
        ),
        prices
            .then(|| numbers::money(paper.language, amount))
            .and_then(|amount| figure("statement-strip-amount", amount, Style::Figure)),
    ]
}
