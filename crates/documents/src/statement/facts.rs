//! The facts of a case in one line: kind, priority, order, report, state, release.

use crate::statement::paper::Paper;
use callbuch_core::statements::{Release, StatementCase};
use callbuch_i18n::words;

/// "Fehler · Priorität A · gemeldet 05.10.2026, Sabine Ott · Closed (abgeschlossen), Freigabe 08.10.2026, …".
///
/// What is unknown is left out.
pub fn of_case(paper: &Paper, case: &StatementCase) -> String {
    let mut facts = vec![words::kind(paper.language, case.kind)];
    facts.extend(case.priority.map(|priority| words::priority(paper.language, priority)));
    if !case.order_number.is_empty() {
        facts.push(paper.text("statement-case-order", &[("number", (&case.order_number).into())]));
    }
    let day = ("day", paper.day(case.reported).into());
    facts.push(match case.reported_by.as_str() {
        "" => paper.text("statement-case-reported", &[day]),
        person => paper.text("statement-case-reported-by", &[day, ("person", person.into())]),
    });
    facts.push(state(paper, case));
    facts.join(" · ")
}

/// The state with its date, which gives way to the date of the release.
fn state(paper: &Paper, case: &StatementCase) -> String {
    let status = ("status", words::status(paper.language, case.status).into());
    let explained = ("explained", words::status_explained(paper.language, case.status).into());
    let plain = [status, explained];
    let since = || {
        let [status, explained] = plain.clone();
        let day = paper.day(case.status_since);
        paper.text("statement-case-status-since", &[status, explained, ("day", day.into())])
    };
    let plain_status = || paper.text("statement-case-status", &plain);
    match &case.release {
        Release::None => since(),
        Release::Pending => paper.text("statement-case-release-pending", &[("status", since().into())]),
        Release::Lapsed { on } => {
            let args = [("status", plain_status().into()), ("day", paper.day(*on).into())];
            paper.text("statement-case-release-lapsed", &args)
        }
        Release::Given { on, by } if by.is_empty() => {
            let args = [("status", plain_status().into()), ("day", paper.day(*on).into())];
            paper.text("statement-case-released", &args)
        }
        Release::Given { on, by } => {
            let args = [
                ("status", plain_status().into()),
                ("day", paper.day(*on).into()),
                ("person", by.into()),
            ];
            paper.text("statement-case-released-by", &args)
        }
    }
}
