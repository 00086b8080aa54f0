//! "Übersicht der Fälle": one line a case, where there are many.

use crate::canvas::style::{Style, line};
use crate::canvas::text::cut;
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::flow::{Flow, SUM_ROW};
use callbuch_core::statements::StatementCase;
use callbuch_i18n::numbers;

/// More cases than this have an overview.
const FEW: usize = 10;

/// From line to line.
const LEADING: f64 = 4.6;

/// Where the subject begins: beside nine digits.
const SUBJECT: f64 = 41.2;

impl Flow<'_> {
    /// Sets the overview where there are many cases; its sum is the total.
    pub fn overview(&mut self) {
        let paper = self.paper;
        let cases = &paper.statement.cases;
        if cases.len() <= FEW {
            return;
        }
        self.keep(6.6 + LEADING * 2.0);
        self.overview_head("statement-overview");
        for (n, case) in cases.iter().enumerate() {
            // The last two lines keep with the sum.
            let left = cases.len() - n;
            let height = if left <= 2 {
                LEADING * left as f64 + SUM_ROW
            } else {
                LEADING
            };
            if !self.fits(height, std::iter::empty()) {
                self.next_page();
                self.overview_head("statement-overview-continued");
            }
            self.overview_line(case, self.case_pages[n]);
        }
        let (label, y) = (paper.word("statement-total"), self.y);
        self.page().line(LEFT, y + 0.5, RIGHT, line::THIN);
        self.page().text(LEFT, y + 4.4, Style::Sum.left(), &label);
        self.figures(y + 4.4, "", paper.statement.sums(), Style::Sum);
        self.y += SUM_ROW + 4.0;
    }

    fn overview_line(&mut self, case: &StatementCase, begins_on: usize) {
        let (paper, y) = (self.paper, self.y + 3.7);
        let subject = cut(&case.subject, Style::Row, paper.columns.text_end - SUBJECT);
        let begins_on = numbers::whole(paper.language, begins_on as i64);
        let page = self.page();
        page.text(LEFT, y, Style::Row.left(), &case.cid.to_string());
        page.text(SUBJECT, y, Style::Row.left(), &subject);
        self.figures(y, "", case.sums(), Style::Row);
        self.page().text(RIGHT, y, Style::Row.right(), &begins_on);
        self.y += LEADING;
    }

    fn overview_head(&mut self, title: &str) {
        let (paper, columns, y) = (self.paper, self.paper.columns, self.y);
        let page = self.page();
        page.line(LEFT, y, RIGHT, line::STRONG);
        page.text(LEFT, y + 5.0, Style::Heading.left(), &paper.word(title));
        let heads = [
            (Some(columns.worked), "worked"),
            (Some(columns.billed), "billed"),
            (columns.amount, "amount"),
            (Some(RIGHT), "page"),
        ];
        for (x, name) in heads {
            if let Some(x) = x {
                page.text(
                    x,
                    y + 5.0,
                    Style::Head.right().dark(),
                    &paper.word(&format!("statement-head-{name}")),
                );
            }
        }
        self.y += 6.6;
    }
}
