//! What is printed for one entry: its lines in words, and how high they are.

use crate::canvas::style::Style;
use crate::canvas::text::wrap;
use crate::statement::explanation::{Explainer, needs_note};
use crate::statement::notes::Note;
use crate::statement::paper::Paper;
use callbuch_core::contracts::SurchargeTime;
use callbuch_core::statements::{Line, LineKind, People, StatementCase, StatementEntry};
use callbuch_i18n::{numbers, words};
use chrono::Datelike;

/// Under the last line of an entry.
const PAD: f64 = 1.5;

/// Between the lines of an entry.
const INNER_PAD: f64 = 0.2;

/// An entry higher than this cannot keep together on a page: it is divided.
const HIGHEST: f64 = 190.0;

/// Lines of text in a piece of a divided entry.
const PIECE: usize = 24;

/// What keeps together: an entry, or a piece of one that is higher than a page.
pub struct Block<'a> {
    /// Its entry.
    pub entry: &'a StatementEntry,
    /// Its rows.
    pub rows: Vec<Row<'a>>,
    /// The note its signs lead to.
    pub note: Option<Note>,
    /// Whether the entry is complete with it.
    pub ends_entry: bool,
}

/// A row of print: a line of the statement, or the rest of a divided one.
pub struct Row<'a> {
    /// The line; none for the rest of a divided one.
    pub line: Option<&'a Line>,
    /// The text, broken into the column.
    pub texts: Vec<String>,
    /// The person, broken into the column; only on an entry's first row.
    pub who: Vec<String>,
}

impl Row<'_> {
    fn leads(&self) -> usize {
        self.texts.len().max(self.who.len())
    }
}

impl Block<'_> {
    /// The height of a row, by its place in the block.
    pub fn row_height(&self, at: usize) -> f64 {
        let ends = self.ends_entry && at + 1 == self.rows.len();
        Style::Row.leading() * self.rows[at].leads() as f64 + if ends { PAD } else { INNER_PAD }
    }

    /// The whole height.
    pub fn height(&self) -> f64 {
        (0..self.rows.len()).map(|at| self.row_height(at)).sum()
    }
}

/// The blocks of a case, in order.
pub fn of_case<'a>(paper: &Paper, case: &'a StatementCase, explainer: &mut Explainer) -> Vec<Block<'a>> {
    let mut blocks = Vec::with_capacity(case.entries.len());
    for entry in &case.entries {
        let note = needs_note(entry).then(|| Note::new(explainer.sentence(entry), case.cid, entry.id));
        let rows = entry.lines.iter().map(|line| row(paper, entry, line)).collect();
        let block = Block {
            entry,
            rows,
            note,
            ends_entry: true,
        };
        if block.height() > HIGHEST {
            divide(&mut blocks, block);
        } else {
            blocks.push(block);
        }
    }
    blocks
}

/// Divides a block that no page can hold; the figures stay with the first piece.
fn divide<'a>(blocks: &mut Vec<Block<'a>>, block: Block<'a>) {
    let Block { entry, rows, note, .. } = block;
    let mut pieces = rows.into_iter().flat_map(|row| {
        let who = row.who;
        let mut head = Some((row.line, who));
        let texts: Vec<Vec<String>> = row.texts.chunks(PIECE).map(<[String]>::to_vec).collect();
        texts.into_iter().map(move |texts| {
            let (line, who) = head.take().unwrap_or_default();
            Row { line, texts, who }
        })
    });
    let first = blocks.len();
    let mut rows: Vec<Row> = Vec::new();
    for row in &mut pieces {
        let leads: usize = rows.iter().map(Row::leads).sum();
        if !rows.is_empty() && leads + row.leads() > PIECE {
            let rows = std::mem::take(&mut rows);
            blocks.push(Block {
                entry,
                rows,
                note: note.clone(),
                ends_entry: false,
            });
        }
        rows.push(row);
    }
    blocks.push(Block {
        entry,
        rows,
        note,
        ends_entry: true,
    });
    for block in &mut blocks[first..] {
        if block.rows.iter().all(|row| row.line.is_none()) {
            block.note = None;
        }
    }
}

fn row<'a>(paper: &Paper, entry: &StatementEntry, line: &'a Line) -> Row<'a> {
    let text = says(paper, entry, &line.kind);
    let who = match (&line.kind, paper.columns.who, paper.statement.options.people) {
        (LineKind::Work, Some((_, width)), People::Initials) => wrap(&entry.worker.initials, Style::Row, width),
        (LineKind::Work, Some((_, width)), People::Names) => wrap(&entry.worker.name, Style::Row, width),
        _ => Vec::new(),
    };
    Row {
        line: Some(line),
        texts: wrap(&text, Style::Row, paper.columns.text_width()),
        who,
    }
}

/// What a line says in the text column.
pub fn says(paper: &Paper, entry: &StatementEntry, kind: &LineKind) -> String {
    let prices = paper.statement.options.prices;
    match kind {
        LineKind::Work => match own_words(paper, entry) {
            words if words.is_empty() => entry.activity.clone(),
            words => format!("{}: {words}", entry.activity),
        },
        LineKind::Part { window } => paper.word(match window {
            Some(SurchargeTime::Night { .. }) => "statement-part-night",
            Some(SurchargeTime::Saturday) => "statement-part-saturday",
            Some(SurchargeTime::Sunday) => "statement-part-sunday",
            Some(SurchargeTime::Holiday) => "statement-part-holiday",
            None => "statement-part-normal",
        }),
        LineKind::Surcharge {
            window,
            percent,
            on,
            also,
        } => {
            let windows = also.iter().fold(window_name(paper, *window), |first, next| {
                let second = window_name(paper, *next);
                paper.text(
                    "statement-window-and",
                    &[("first", first.into()), ("second", second.into())],
                )
            });
            let percent = numbers::percent(paper.language, *percent);
            let args = [
                ("windows", windows.into()),
                ("percent", percent.into()),
                ("hours", paper.hours(*on).into()),
            ];
            paper.text("statement-surcharge", &args)
        }
        LineKind::OverAllowance => paper.word("statement-over-allowance"),
        LineKind::Kilometres { km, each } => {
            let km = ("km", numbers::whole(paper.language, *km).into());
            if prices {
                let each = numbers::money(paper.language, *each);
                paper.text("statement-travel-kilometres", &[km, ("each", each.into())])
            } else {
                paper.text("statement-travel-kilometres-only", &[km])
            }
        }
        LineKind::FlatTravel => paper.word("statement-travel-flat"),
        LineKind::TravelTime { minutes, share } => {
            let hours = ("hours", paper.hours(*minutes).into());
            if prices {
                let percent = numbers::percent(paper.language, *share);
                paper.text("statement-travel-time", &[hours, ("percent", percent.into())])
            } else {
                paper.text("statement-travel-time-only", &[hours])
            }
        }
    }
}

/// The entry's text, with the month it belongs to where it comes late.
pub fn own_words(paper: &Paper, entry: &StatementEntry) -> String {
    let Some(late_for) = entry.late_for else {
        return entry.text.clone();
    };
    let month = words::month(paper.language, late_for.month());
    let is_other_year = late_for.year() != paper.statement.from.year();
    let month = if is_other_year {
        format!("{month} {}", late_for.year())
    } else {
        month
    };
    paper.text(
        "statement-late",
        &[("month", month.into()), ("text", (&entry.text).into())],
    )
}

fn window_name(paper: &Paper, window: SurchargeTime) -> String {
    paper.word(match window {
        SurchargeTime::Night { .. } => "statement-window-night",
        SurchargeTime::Saturday => "statement-window-saturday",
        SurchargeTime::Sunday => "statement-window-sunday",
        SurchargeTime::Holiday => "statement-window-holiday",
    })
}
