//! Where the columns of a statement stand, by what is shown.

use crate::canvas::style::Style;
use callbuch_core::statements::{People, Statement};

/// Left edge of all text.
pub const LEFT: f64 = 25.0;

/// Right edge of all text.
pub const RIGHT: f64 = 190.0;

/// Between a person and the text.
const GAP: f64 = 1.6;

/// The widest initials the ordinary columns have room for.
const INITIALS: f64 = 4.8;

/// The columns of a statement. A "right" column ends at its x, the others begin there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    /// The day, left.
    pub day: f64,
    /// The time of day, left.
    pub clock: Option<f64>,
    /// The person, left, and how wide a name may be.
    pub who: Option<(f64, f64)>,
    /// Activity and text, left.
    pub text: f64,
    /// Where that column ends.
    pub text_end: f64,
    /// Worked hours, right.
    pub worked: f64,
    /// Billed hours, right.
    pub billed: f64,
    /// Cents an hour, right.
    pub rate: Option<f64>,
    /// The amount, right.
    pub amount: Option<f64>,
    /// The mark, left.
    pub mark: f64,
}

impl Columns {
    /// The columns for what a statement shows.
    pub fn of(statement: &Statement) -> Self {
        let options = statement.options;
        let person = if options.clocks { 58.6 } else { 41.2 };
        let text = if options.clocks { 65.0 } else { 48.0 };
        let (who, text) = match options.people {
            People::Initials => {
                let workers = statement
                    .cases
                    .iter()
                    .flat_map(|case| &case.entries)
                    .map(|entry| &entry.worker);
                let widest = workers
                    .map(|worker| Style::Row.width(&worker.initials))
                    .fold(INITIALS, f64::max);
                let room = widest.min(16.0);
                let text = if room > INITIALS {
                    text + room + GAP - (INITIALS + GAP)
                } else {
                    text
                };
                (Some((person, room)), text)
            }
            People::Names => (Some((person, 24.0 - GAP - 0.6)), text + 17.0),
            People::Nobody => (None, person),
        };
        let [text_end, worked, billed] = if options.prices {
            [123.5, 136.0, 150.5]
        } else {
            [152.0, 166.0, 180.5]
        };
        Self {
            day: LEFT,
            clock: options.clocks.then_some(41.2),
            who,
            text,
            text_end,
            worked,
            billed,
            rate: options.prices.then_some(165.0),
            amount: options.prices.then_some(182.5),
            mark: 185.5,
        }
    }

    /// How wide the text column is.
    pub fn text_width(&self) -> f64 {
        self.text_end - self.text
    }

    /// Where a label that is wider than the text column begins, so that it stays clear of the figures.
    pub fn label(&self, label: &str, style: Style) -> f64 {
        self.text.min(self.text_end - style.width(label))
    }
}
