//! The list on paper: A4 landscape, margins for punching and for the pen.

use super::groups::{Group, groups};
use super::{Due, ListHead, ListScope, ListedTicket};
use crate::canvas::Sheets;
use crate::canvas::page::Page;
use crate::canvas::style::{Set, Style, line};
use crate::canvas::text::{clean, cut, wrap, wrap_at_most};
use callbuch_core::language::Language;
use callbuch_core::tickets::{Kind, Status};
use callbuch_i18n::catalogue::{Arg, Catalogue};
use callbuch_i18n::{dates, durations, numbers, words};

const LEFT: f64 = 20.0;
const RIGHT: f64 = 282.0;
const BOTTOM: f64 = 190.0;

/// Where the columns begin; worked hours end at theirs.
mod column {
    pub const SUBJECT: f64 = 35.0;
    pub const KIND: f64 = 112.0;
    pub const STATUS: f64 = 139.0;
    pub const REPORTED: f64 = 162.0;
    pub const WHO: f64 = 192.0;
    pub const DUE: f64 = 203.0;
    pub const WORKED: f64 = 240.0;
    pub const NOTE: f64 = 244.0;
}

/// From line to line of subject, facts and other text.
const SUBJECT_LEAD: f64 = 4.0;
const META_LEAD: f64 = 3.7;
const LEAD: f64 = 3.8;

/// A row is at least so high that one can write beside it.
const ROW: f64 = 11.0;

/// A group's head.
const GROUP: f64 = 6.4;

/// Lays the list out.
pub fn lay_out(head: &ListHead, rows: &[ListedTicket], language: Language) -> Sheets {
    let mut list = List {
        head,
        language,
        words: Catalogue::of(language),
        pages: Vec::new(),
        y: 0.0,
    };
    let groups = groups(head, rows, language);
    list.first_page(&groups);
    for group in &groups {
        list.group(group);
    }
    if rows.is_empty() {
        let y = list.y + 6.0;
        let text = list.word("list-empty");
        list.page().text(LEFT, y, Style::Row.left(), &text);
    }
    list.finish(rows);
    let title = list.word("list-title");
    Sheets {
        pages: list.pages,
        bookmarks: Vec::new(),
        title,
        author: head.firm.clone(),
        language,
        colour: head.colour,
        logo: None,
    }
}

/// "Krause Fördertechnik GmbH & Co. KG, Kundennummer 10217".
pub fn whose(head: &ListHead, language: Language) -> String {
    let words = Catalogue::of(language);
    match &head.scope {
        ListScope::Customer { name, number } if number.is_empty() => name.clone(),
        ListScope::Customer { name, number } => {
            words.text("list-customer", &[("customer", name.into()), ("number", number.into())])
        }
        ListScope::Internal { customer: Some(name) } => name.clone(),
        ListScope::Internal { customer: None } => words.word("list-all-customers"),
    }
}

/// A row, broken into lines.
struct Row {
    subject: Vec<String>,
    facts: Vec<String>,
    kind: Vec<String>,
    due: Vec<String>,
    is_overdue: bool,
}

impl Row {
    fn height(&self) -> f64 {
        let left = SUBJECT_LEAD * self.subject.len() as f64 + META_LEAD * self.facts.len() as f64 + 3.2;
        let right = LEAD * self.kind.len().max(self.due.len()) as f64 + 3.2;
        left.max(right).max(ROW)
    }
}

/// A list being laid out.
struct List<'a> {
    head: &'a ListHead,
    language: Language,
    words: &'static Catalogue,
    pages: Vec<Page>,
    y: f64,
}

impl List<'_> {
    fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(key, args)
    }

    fn page(&mut self) -> &mut Page {
        self.pages.last_mut().expect("a list has a page from its beginning")
    }

    fn as_of(&self) -> String {
        let moment = dates::moment(self.language, self.head.as_of);
        let as_of = self.text("list-as-of", &[("moment", moment.into())]);
        match self.head.scope {
            ListScope::Customer { .. } => as_of,
            ListScope::Internal { .. } => format!("{} · {as_of}", self.word("list-internal")),
        }
    }

    fn first_page(&mut self, groups: &[Group]) {
        let (title, as_of, counts) = (self.word("list-title"), self.as_of(), self.counts(groups));
        let whose = clean(&whose(self.head, self.language)).into_owned();
        self.new_page();
        let page = self.page();
        page.text(LEFT, 17.5, Style::Title.left(), &title);
        page.text(RIGHT, 17.5, Style::Right.right(), &as_of);
        let room = RIGHT - LEFT - Style::Right.width(&counts) - 6.0;
        page.text(LEFT, 23.4, Style::Right.left(), &cut(&whose, Style::Right, room));
        page.text(RIGHT, 23.4, Style::Right.right(), &counts);
        self.y = 26.4;
        self.column_heads();
    }

    /// "10 Fälle: 2 Priorität A · 4 Priorität B · 1 überfällig".
    fn counts(&self, groups: &[Group]) -> String {
        let tickets = || groups.iter().flat_map(|group| &group.tickets);
        let count = |number: usize| ("count", Arg::from(number as i64));
        let cases = self.text("list-count", &[count(tickets().count())]);
        let mut parts: Vec<String> = groups
            .iter()
            .map(|group| {
                self.text(
                    "list-group-count",
                    &[count(group.tickets.len()), ("group", (&group.short_name).into())],
                )
            })
            .collect();
        let overdue = tickets()
            .filter(|ticket| ticket.due.is_overdue(self.head.as_of))
            .count();
        if overdue > 0 {
            parts.push(self.text("list-overdue-count", &[count(overdue)]));
        }
        if parts.is_empty() {
            return cases;
        }
        self.text(
            "list-counts",
            &[("cases", cases.into()), ("groups", parts.join(" · ").into())],
        )
    }

    fn next_page(&mut self) {
        let title = self.word("list-title");
        let whose = clean(&whose(self.head, self.language)).into_owned();
        let as_of = self.as_of();
        self.new_page();
        let end = self.page().text(LEFT, 17.5, Style::SmallBold.left(), &title);
        let rest = Style::Small.width(" · ") + Style::Small.width(&as_of);
        let whose = cut(&whose, Style::Small, RIGHT - end - 6.0 - rest);
        self.page()
            .text(RIGHT, 17.5, Style::Small.right(), &format!("{whose} · {as_of}"));
        self.y = 20.0;
        self.column_heads();
    }

    fn new_page(&mut self) {
        self.pages.push(Page::landscape(numbers::decimal_sign(self.language)));
    }

    /// The firm's line and the column heads under it.
    fn column_heads(&mut self) {
        let y = self.y;
        self.page().firm_line(LEFT, y, RIGHT);
        let y = y + 6.0;
        let heads = [
            (LEFT, "cid"),
            (column::SUBJECT, "subject"),
            (column::KIND, "kind"),
            (column::STATUS, "status"),
            (column::REPORTED, "reported"),
            (column::WHO, "who"),
            (column::DUE, "due"),
            (column::WORKED, "worked"),
            (column::NOTE, "note"),
        ];
        for (x, name) in heads {
            let is_worked = x == column::WORKED;
            if is_worked && !self.head.shows_worked {
                continue;
            }
            let set = Set {
                right: is_worked,
                ..Style::Head.left().dark()
            };
            let word = self.word(&format!("list-head-{name}"));
            self.page().text(x, y, set, &word);
        }
        self.y = y + 1.8;
    }

    fn group(&mut self, group: &Group) {
        let rows: Vec<Row> = group.tickets.iter().map(|ticket| self.row(ticket)).collect();
        for (n, (ticket, row)) in group.tickets.iter().zip(&rows).enumerate() {
            // A head keeps with two rows.
            let with = if n == 0 {
                GROUP + rows.get(1).map_or(0.0, Row::height)
            } else {
                0.0
            };
            let breaks = self.y + with + row.height() > BOTTOM;
            if breaks {
                self.next_page();
            }
            if n == 0 || breaks {
                self.group_head(group, n > 0);
            }
            self.draw(ticket, row);
        }
        self.y += 3.0;
    }

    fn group_head(&mut self, group: &Group, continued: bool) {
        let name = match continued {
            true => self.text("list-group-continued", &[("group", (&group.name).into())]),
            false => group.name.clone(),
        };
        let count = self.text("list-count", &[("count", (group.tickets.len() as i64).into())]);
        let y = self.y;
        let page = self.page();
        page.line(LEFT, y, RIGHT, line::STRONG);
        page.text(LEFT, y + 4.8, Style::Case.left(), &name);
        page.text(RIGHT, y + 4.8, Style::Right.right(), &count);
        self.y += GROUP;
    }

    fn row(&self, ticket: &ListedTicket) -> Row {
        let width = column::KIND - column::SUBJECT - 4.0;
        let mut facts = Vec::new();
        if let ListScope::Internal { customer } = &self.head.scope {
            let customer = if customer.is_none() { ticket.customer } else { "" };
            let who: Vec<&str> = [customer, ticket.responsible]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            facts.push(cut(&clean(&who.join(" · ")), Style::Meta, width).into_owned());
        }
        facts.extend(wrap_at_most(&clean(ticket.next_step), Style::Meta, width, 2));
        facts.retain(|fact| !fact.is_empty());
        let kind = match ticket.kind {
            Kind::Suggestion => self.word("list-kind-suggestion"),
            kind => words::kind(self.language, kind),
        };
        let is_overdue = ticket.due.is_overdue(self.head.as_of);
        let style = if is_overdue { Style::Sum } else { Style::Row };
        let room = match self.head.shows_worked {
            true => column::WORKED - Style::Row.width(&durations::clock(ticket.worked)) - 1.5 - column::DUE,
            false => column::WORKED - column::DUE,
        };
        let mut due = wrap(&self.due(ticket.due), style, room);
        if is_overdue {
            due.push(self.word("list-overdue"));
        }
        Row {
            subject: wrap_at_most(&clean(ticket.subject), Style::Sum, width, 2),
            facts,
            kind: wrap(&kind, Style::Row, column::STATUS - column::KIND - 2.0),
            due,
            is_overdue,
        }
    }

    /// "Frist 24.11., 11:00".
    fn due(&self, due: Due) -> String {
        let day = |day| ("day", Arg::from(dates::short_day(self.language, day)));
        match due {
            Due::Nothing => "–".to_owned(),
            Due::Deadline(at) => self.text(
                "list-deadline",
                &[day(at.date()), ("time", dates::time(at.time()).into())],
            ),
            Due::Resubmission(on) => self.text("list-resubmission", &[day(on)]),
            Due::ReleaseBy(on) => self.text("list-release-by", &[day(on)]),
            Due::Release => self.word("list-release-pending"),
        }
    }

    fn draw(&mut self, ticket: &ListedTicket, row: &Row) {
        let (language, top) = (self.language, self.y);
        let status = words::status(language, ticket.status);
        let received = dates::day(language, ticket.received.date());
        let (by, initials) = (clean(ticket.reported_by), clean(ticket.initials));
        let by = cut(&by, Style::Meta, column::WHO - column::REPORTED - 2.0);
        let initials = cut(&initials, Style::Row, column::DUE - column::WHO - 1.5);
        let page = self.page();
        page.hairline(LEFT, top, RIGHT);
        let y = top + 4.4;
        page.text(LEFT, y, Style::Sum.left(), &ticket.cid.to_string());
        page.lines(column::SUBJECT, y, SUBJECT_LEAD, Style::Sum.left(), &row.subject);
        let below = y + SUBJECT_LEAD * row.subject.len() as f64 - 0.2;
        page.lines(column::SUBJECT, below, META_LEAD, Style::Meta.left().dark(), &row.facts);
        page.lines(column::KIND, y, LEAD, Style::Row.left(), &row.kind);
        page.text(column::STATUS, y, Style::Row.left(), &status);
        page.text(column::REPORTED, y, Style::Row.left(), &received);
        page.text(column::REPORTED, y + LEAD, Style::Meta.left().dark(), &by);
        page.text(column::WHO, y, Style::Row.left(), &initials);
        let style = if row.is_overdue { Style::Sum } else { Style::Row };
        page.lines(column::DUE, y, LEAD, style.left(), &row.due);
        if self.head.shows_worked {
            let worked = durations::clock(ticket.worked);
            self.page().number(column::WORKED, y, Style::Row.left(), &worked);
        }
        self.y += row.height();
    }

    /// The legend on the last page; firm, who stands behind the initials, and page number on all.
    fn finish(&mut self, rows: &[ListedTicket]) {
        let mut legend: Vec<(String, String)> = Status::ALL
            .iter()
            .filter(|status| **status != Status::Closed)
            .map(|status| {
                (
                    words::status(self.language, *status),
                    words::status_meaning(self.language, *status),
                )
            })
            .collect();
        legend.push((self.word("list-deadline-name"), self.word("list-deadline-meaning")));
        let mut x = LEFT;
        for (name, meaning) in legend {
            x = self.page().text(x, 194.0, Style::SmallBold.left(), &name) + 1.2;
            x = self.page().text(x, 194.0, Style::Small.left().dark(), &meaning) + 5.0;
        }
        let is_named = |initials: &str| rows.iter().any(|ticket| ticket.initials == initials);
        let people = self.head.people.iter().filter(|one| is_named(&one.initials));
        let people: Vec<String> = people.map(|one| format!("{} {}", one.initials, one.name)).collect();
        let firm = match people.is_empty() {
            true => self.head.firm.clone(),
            false => self.text(
                "list-people",
                &[("firm", (&self.head.firm).into()), ("people", people.join(", ").into())],
            ),
        };
        let firm = clean(&firm).into_owned();
        let pages = self.pages.len();
        for n in 0..pages {
            let [number, all] = [n + 1, pages].map(|number| numbers::whole(self.language, number as i64));
            let number = self.text("statement-page", &[("page", number.into()), ("pages", all.into())]);
            let room = RIGHT - LEFT - Style::Small.width(&number) - 6.0;
            self.pages[n].text(LEFT, 200.5, Style::Small.left().dark(), &cut(&firm, Style::Small, room));
            self.pages[n].text(RIGHT, 200.5, Style::Small.right(), &number);
        }
    }
}
