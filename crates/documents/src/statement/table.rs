//! The printed lines as a table: what its columns are and what stands in each cell.
//!
//! Columns hidden on paper are left out. The XLSX and the CSV write the same cells.

use crate::statement::blocks;
use crate::statement::explanation::Explainer;
use crate::statement::paper::Paper;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::sums::{SumPart, Sums};
use callbuch_core::statements::{Line, LineKind, People, StatementCase, StatementEntry};
use chrono::{NaiveDate, NaiveTime};

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The case.
    Cid,
    /// Its subject.
    Subject,
    /// The entry's day.
    Day,
    /// From the time of day.
    From,
    /// To the time of day.
    To,
    /// The person.
    Who,
    /// The activity.
    Activity,
    /// What was done.
    Text,
    /// Time, surcharge or journey.
    Line,
    /// The mark.
    Mark,
    /// Worked, as hours and minutes.
    Worked,
    /// Billed, as hours and minutes.
    Billed,
    /// Worked, in minutes.
    WorkedMinutes,
    /// Billed, in minutes.
    BilledMinutes,
    /// Euros an hour.
    Rate,
    /// The amount.
    Amount,
    /// What free work would have cost.
    Value,
    /// The sentence on rounding.
    Explanation,
    /// Minutes covered by the included hours.
    Covered,
    /// The contract's version.
    Version,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A duration.
    Duration(Minutes),
    /// Money.
    Money(Cents),
}

/// One printed line with where it belongs.
pub struct Row<'a> {
    case: &'a StatementCase,
    entry: &'a StatementEntry,
    line: &'a Line,
}

/// All printed lines, in the order of print.
pub fn rows(paper: &Paper) -> impl Iterator<Item = Row<'_>> {
    paper.statement.cases.iter().flat_map(|case| {
        case.entries
            .iter()
            .flat_map(move |entry| entry.lines.iter().map(move |line| Row { case, entry, line }))
    })
}

/// The columns that are shown, in their order.
///
/// A cancellation's hours are negative, which Excel cannot show as a duration: there they are whole minutes.
pub fn columns(paper: &Paper) -> Vec<Column> {
    use Column::*;
    let options = paper.statement.options;
    let is_shown = |column: &Column| match column {
        From | To => options.clocks,
        Who => options.people != People::Nobody,
        Rate | Amount => options.prices,
        Value => options.prices && options.free_value,
        Worked | Billed => !paper.is_cancellation(),
        WorkedMinutes => paper.is_cancellation(),
        _ => true,
    };
    let all = [
        Cid,
        Subject,
        Day,
        From,
        To,
        Who,
        Activity,
        Text,
        Line,
        Mark,
        Worked,
        Billed,
        WorkedMinutes,
        BilledMinutes,
        Rate,
        Amount,
        Value,
        Explanation,
        Covered,
        Version,
    ];
    all.into_iter().filter(is_shown).collect()
}

impl Column {
    /// The key of its head.
    pub fn head(self) -> &'static str {
        match self {
            Self::Cid => "sheet-cid",
            Self::Subject => "sheet-subject",
            Self::Day => "sheet-day",
            Self::From => "sheet-from",
            Self::To => "sheet-to",
            Self::Who => "sheet-who",
            Self::Activity => "sheet-activity",
            Self::Text => "sheet-text",
            Self::Line => "sheet-line",
            Self::Mark => "sheet-mark",
            Self::Worked => "sheet-worked",
            Self::Billed => "sheet-billed",
            Self::WorkedMinutes => "sheet-worked-minutes",
            Self::BilledMinutes => "sheet-billed-minutes",
            Self::Rate => "sheet-rate",
            Self::Amount => "sheet-amount",
            Self::Value => "sheet-free-value",
            Self::Explanation => "sheet-explanation",
            Self::Covered => "sheet-covered-minutes",
            Self::Version => "sheet-version",
        }
    }

    /// Whether it holds numbers, days or times, which stand right.
    pub fn is_figure(self) -> bool {
        !matches!(
            self,
            Self::Subject | Self::Who | Self::Activity | Self::Text | Self::Line | Self::Mark | Self::Explanation
        )
    }

    /// The sum of the column; none where a sum says nothing.
    pub fn sum(self, sums: Sums) -> Option<Cell> {
        match self {
            Self::Worked => Some(Cell::Duration(sums.worked)),
            Self::Billed => Some(Cell::Duration(sums.billed)),
            Self::WorkedMinutes => Some(Cell::Whole(sums.worked.0)),
            Self::BilledMinutes => Some(Cell::Whole(sums.billed.0)),
            Self::Amount => Some(Cell::Money(sums.amount)),
            Self::Value => Some(Cell::Money(sums.value)),
            Self::Covered => Some(Cell::Whole(sums.covered.0)),
            _ => None,
        }
    }

    /// What stands in it for a line.
    pub fn cell(self, paper: &Paper, row: &Row, explainer: &mut Explainer) -> Cell {
        let Row { case, entry, line } = row;
        let sums = paper.signed(line.sums());
        let is_time = matches!(
            line.kind,
            LineKind::Work | LineKind::Part { .. } | LineKind::OverAllowance
        );
        let figure = |cell| if is_time { cell } else { Cell::Empty };
        match self {
            Self::Cid => Cell::Whole(case.cid.0),
            Self::Subject => Cell::Text(case.subject.clone()),
            Self::Day => Cell::Day(entry.day),
            Self::From => line.clock.map_or(Cell::Empty, |(from, _)| Cell::Time(from)),
            Self::To => line.clock.map_or(Cell::Empty, |(_, to)| Cell::Time(to)),
            Self::Who => Cell::Text(match paper.statement.options.people {
                People::Names => entry.worker.name.clone(),
                People::Initials | People::Nobody => entry.worker.initials.clone(),
            }),
            Self::Activity => Cell::Text(entry.activity.clone()),
            Self::Text => Cell::Text(match line.kind {
                LineKind::Work => blocks::own_words(paper, entry),
                _ => blocks::says(paper, entry, &line.kind),
            }),
            Self::Line => Cell::Text(paper.word(match part(&line.kind) {
                SumPart::Work => "sheet-line-time",
                SumPart::Surcharges => "sheet-line-surcharge",
                SumPart::Journeys => "sheet-line-travel",
            })),
            Self::Mark => Cell::Text(line.mark.mark().to_owned()),
            Self::Worked => figure(Cell::Duration(sums.worked)),
            Self::Billed => figure(Cell::Duration(sums.billed)),
            Self::WorkedMinutes => figure(Cell::Whole(sums.worked.0)),
            Self::BilledMinutes => figure(Cell::Whole(sums.billed.0)),
            Self::Rate => line.rate.map_or(Cell::Empty, Cell::Money),
            Self::Amount => Cell::Money(sums.amount),
            Self::Value => {
                if sums.value.0 == 0 {
                    Cell::Empty
                } else {
                    Cell::Money(sums.value)
                }
            }
            Self::Explanation => Cell::Text(explainer.sentence(entry).text),
            Self::Covered => {
                if line.covered.0 == 0 {
                    Cell::Empty
                } else {
                    Cell::Whole(sums.covered.0)
                }
            }
            Self::Version => Cell::Day(entry.terms_from),
        }
    }
}

/// What a line is, whatever its mark.
pub fn part(kind: &LineKind) -> SumPart {
    match kind {
        LineKind::Work | LineKind::Part { .. } | LineKind::OverAllowance => SumPart::Work,
        LineKind::Surcharge { .. } => SumPart::Surcharges,
        LineKind::Kilometres { .. } | LineKind::FlatTravel | LineKind::TravelTime { .. } => SumPart::Journeys,
    }
}
