//! A printed line in JSON, and what it is as a line of an invoice by EN 16931.

use super::{Fields, SumsOut, decimal};
use crate::statement::blocks;
use crate::statement::paper::Paper;
use callbuch_core::money::{Cents, Minutes, round_half_up};
use callbuch_core::statements::{Line, LineKind, StatementCase, StatementEntry};
use chrono::NaiveTime;
use serde::Serialize;

/// A printed line.
#[derive(Serialize)]
pub struct LineOut {
    #[serde(flatten)]
    kind: serde_json::Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<NaiveTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<NaiveTime>,
    mark: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate_cents: Option<i64>,
    #[serde(flatten)]
    sums: SumsOut,
    en16931: Fields,
}

impl LineOut {
    /// The line with this running number.
    pub fn of(paper: &Paper, case: &StatementCase, entry: &StatementEntry, line: &Line, number: u64) -> Self {
        let options = paper.statement.options;
        let clock = line.clock.filter(|_| options.clocks);
        let mut kind = serde_json::to_value(&line.kind).unwrap_or_default();
        if let Some(price) = kind
            .as_object_mut()
            .and_then(|kind| kind.remove("each"))
            .filter(|_| options.prices)
        {
            kind["each_cents"] = price;
        }
        Self {
            kind,
            from: clock.map(|(from, _)| from),
            to: clock.map(|(_, to)| to),
            mark: line.mark.mark(),
            rate_cents: line.rate.filter(|_| options.prices).map(|rate| rate.0),
            sums: SumsOut::of(paper, line.sums()),
            en16931: fields(paper, case, entry, line, number),
        }
    }
}

fn fields(paper: &Paper, case: &StatementCase, entry: &StatementEntry, line: &Line, number: u64) -> Fields {
    let cid = case.cid.to_string();
    let name = paper.text(
        "statement-invoice-line",
        &[("cid", cid.as_str().into()), ("subject", (&case.subject).into())],
    );
    let (quantity, unit, price) = measure(line);
    let amount = paper.signed(line.sums()).amount;
    let quantity = if paper.is_cancellation() && amount.0 != 0 {
        format!("-{quantity}")
    } else {
        quantity
    };
    let mut fields = Fields::from([
        ("BT-126", number.to_string()),
        ("BT-128", cid),
        ("BT-129", quantity),
        ("BT-130", unit.to_owned()),
        ("BT-134", entry.day.to_string()),
        ("BT-135", entry.day.to_string()),
        ("BT-153", name),
        ("BT-154", blocks::says(paper, entry, &line.kind)),
    ]);
    if paper.statement.options.prices {
        fields.insert("BT-131", decimal(amount));
        fields.insert("BT-146", decimal(price));
    }
    fields
}

/// Quantity, unit (UN/ECE Recommendation 20) and net price of one unit.
///
/// Hours have four decimals; what is not the product of a quantity and a price is one piece. The net amount of a
/// line is what is printed, whatever quantity and price would give.
fn measure(line: &Line) -> (String, &'static str, Cents) {
    match &line.kind {
        LineKind::Work | LineKind::Part { .. } | LineKind::OverAllowance => {
            let minutes = if line.mark.is_billed() {
                line.billed
            } else {
                line.worked
            };
            (hours(minutes), "HUR", line.rate.unwrap_or_default())
        }
        LineKind::Kilometres { km, each } => (km.to_string(), "KMT", if line.amount.0 == 0 { Cents(0) } else { *each }),
        LineKind::Surcharge { .. } | LineKind::FlatTravel | LineKind::TravelTime { .. } => {
            ("1".to_owned(), "C62", line.amount)
        }
    }
}

/// Minutes as hours with four decimals: 20 minutes are "0.3333".
fn hours(Minutes(minutes): Minutes) -> String {
    let parts = round_half_up(i128::from(minutes) * 10_000, 60).unsigned_abs();
    format!("{}.{:04}", parts / 10_000, parts % 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_have_four_decimals() {
        let check = |minutes, text: &str| assert_eq!(hours(Minutes(minutes)), text);
        check(0, "0.0000");
        check(20, "0.3333");
        check(50, "0.8333");
        check(75, "1.2500");
    }
}
