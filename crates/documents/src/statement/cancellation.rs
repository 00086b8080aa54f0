//! The body of a cancellation: which statement is taken back, why, by whom, and what becomes of its times.

use crate::canvas::style::Style;
use crate::canvas::text::wrap;
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::flow::Flow;
use callbuch_core::statements::Edition;

impl Flow<'_> {
    /// Sets the cancellation's sentences.
    pub fn cancellation(&mut self) {
        let paper = self.paper;
        let Edition::Cancellation {
            of,
            of_issued,
            reason,
            by,
            billed_again,
            ..
        } = &paper.statement.edition
        else {
            return;
        };
        let day = paper.day(*of_issued);
        let mut sentences = vec![
            paper.text("statement-cancelled", &[("number", of.into()), ("day", day.into())]),
            paper.text(
                "statement-cancelled-reason",
                &[("reason", with_full_stop(reason).into())],
            ),
        ];
        let day = paper.day(paper.statement.issued);
        sentences.push(paper.text("statement-cancelled-by", &[("person", by.into()), ("day", day.into())]));
        sentences.push(paper.word(match billed_again {
            true => "statement-cancelled-again",
            false => "statement-cancelled-for-good",
        }));
        self.y += 1.2;
        for text in wrap(&sentences.join(" "), Style::Period, RIGHT - LEFT) {
            if !self.fits(Style::Period.leading(), std::iter::empty()) {
                self.next_page();
                self.y += 5.0;
            }
            let y = self.y;
            self.page().text(LEFT, y, Style::Period.left(), &text);
            self.y += Style::Period.leading();
        }
        self.y += 5.0;
    }
}

/// People end a reason with a full stop or without.
fn with_full_stop(reason: &str) -> String {
    if reason.ends_with(['.', '!', '?', '…']) {
        reason.to_owned()
    } else {
        format!("{reason}.")
    }
}
