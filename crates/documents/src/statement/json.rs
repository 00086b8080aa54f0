//! The statement as JSON for other programs, with the field numbers of EN 16931 beside the house's own names.
//!
//! The format is described in `docs/statement-json.md`; its version changes when a field changes its meaning.
//! Money is in cents, time in minutes; within the EN 16931 fields amounts and quantities are decimal numbers as texts.
//! What is hidden on paper is left out.

mod lines;

use crate::statement::explanation::Explainer;
use crate::statement::paper::Paper;
use callbuch_core::charges::Charge;
use callbuch_core::language::Language;
use callbuch_core::money::Cents;
use callbuch_core::statements::sums::{SumPart, Sums};
use callbuch_core::statements::{
    AllowanceAccount, Edition, People, Release, RuleSheet, Statement, StatementCase, StatementEntry, Worker,
};
use callbuch_core::tickets::{Kind, Priority, Status};
use chrono::NaiveDate;
use lines::LineOut;
use serde::Serialize;
use std::collections::BTreeMap;

/// The format's name and version.
const FORMAT: &str = "callbuch-statement/1";

/// The statement as JSON in UTF-8, indented.
pub fn write(statement: &Statement, language: Language) -> Vec<u8> {
    let paper = Paper::as_it_stands(statement, language);
    let mut explainer = Explainer::new(language, paper.has_versions());
    let out = StatementOut::of(&paper, &mut explainer);
    // Every field is a text, a number, a list or a map with texts as keys.
    serde_json::to_vec_pretty(&out).unwrap_or_default()
}

/// Field numbers of EN 16931 with their values.
type Fields = BTreeMap<&'static str, String>;

#[derive(Serialize)]
struct StatementOut<'a> {
    format: &'static str,
    language: Language,
    title: &'a str,
    #[serde(flatten)]
    edition: &'a Edition,
    issued: NaiveDate,
    from: NaiveDate,
    to: NaiveDate,
    currency: &'static str,
    log_head: &'a Option<String>,
    sender: &'a str,
    recipient: RecipientOut<'a>,
    en16931: Fields,
    cases: Vec<CaseOut<'a>>,
    sums_by_mark: Vec<MarkSumOut>,
    sums: SumsOut,
    allowances: Vec<AllowanceAccount>,
    rules: Vec<RulesOut<'a>>,
    #[serde(skip_serializing_if = "<[Worker]>::is_empty")]
    people: &'a [Worker],
}

#[derive(Serialize)]
struct RecipientOut<'a> {
    name: &'a str,
    address: &'a [String],
    number: &'a str,
}

#[derive(Serialize)]
struct CaseOut<'a> {
    cid: i64,
    subject: &'a str,
    kind: Kind,
    priority: Option<Priority>,
    order_number: &'a str,
    reported: NaiveDate,
    reported_by: &'a str,
    status: Status,
    status_since: NaiveDate,
    #[serde(flatten)]
    release: ReleaseOut<'a>,
    decision: Option<Charge>,
    entries: Vec<EntryOut<'a>>,
    sums: SumsOut,
}

/// The release under names of its own, as it lies beside the case's other fields.
#[derive(Serialize)]
struct ReleaseOut<'a> {
    release: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    released: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    released_by: Option<&'a str>,
}

#[derive(Serialize)]
struct EntryOut<'a> {
    id: i64,
    day: NaiveDate,
    by_duration: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    worker: Option<&'a str>,
    activity: &'a str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_for: Option<NaiveDate>,
    charge: Charge,
    terms_from: NaiveDate,
    explanation: String,
    lines: Vec<LineOut>,
}

#[derive(Serialize)]
struct MarkSumOut {
    mark: &'static str,
    charge: Charge,
    part: SumPart,
    #[serde(flatten)]
    sums: SumsOut,
}

#[derive(Serialize)]
struct SumsOut {
    worked_minutes: i64,
    billed_minutes: i64,
    covered_minutes: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_cents: Option<i64>,
}

#[derive(Serialize)]
struct RulesOut<'a> {
    contract: &'a str,
    terms_from: NaiveDate,
    activities: Vec<ActivityOut<'a>>,
    surcharges: &'a callbuch_core::contracts::Surcharges,
    land: Option<callbuch_core::lands::Land>,
}

#[derive(Serialize)]
struct ActivityOut<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate_cents: Option<i64>,
    increment_minutes: i64,
    rounding: callbuch_core::contracts::Rounding,
    scope: callbuch_core::contracts::Scope,
    minimum_minutes: i64,
}

impl<'a> StatementOut<'a> {
    fn of(paper: &'a Paper, explainer: &mut Explainer) -> Self {
        let statement = &paper.statement;
        let mut number = 0;
        Self {
            format: FORMAT,
            language: paper.language,
            title: &paper.title,
            edition: &statement.edition,
            issued: statement.issued,
            from: statement.from,
            to: statement.to,
            currency: "EUR",
            log_head: &statement.log_head,
            sender: &statement.sender.name,
            recipient: RecipientOut {
                name: &statement.recipient.name,
                address: &statement.recipient.address,
                number: &statement.recipient.number,
            },
            en16931: fields(paper),
            cases: statement
                .cases
                .iter()
                .map(|case| CaseOut::of(paper, case, explainer, &mut number))
                .collect(),
            sums_by_mark: crate::statement::totals::rows(statement)
                .into_iter()
                .map(|row| MarkSumOut {
                    mark: row.mark.mark(),
                    charge: row.mark,
                    part: row.part,
                    sums: SumsOut::of(paper, row.sums),
                })
                .collect(),
            sums: SumsOut::of(paper, statement.sums()),
            allowances: statement
                .allowances
                .iter()
                .filter(|_| statement.options.allowance)
                .map(|account| paper.account(account))
                .collect(),
            rules: statement.rules.iter().map(|sheet| RulesOut::of(paper, sheet)).collect(),
            people: if statement.options.people == People::Nobody {
                &[]
            } else {
                &statement.people
            },
        }
    }
}

/// The fields of the whole document.
fn fields(paper: &Paper) -> Fields {
    let recipient = &paper.statement.recipient;
    let number = match &paper.statement.edition {
        Edition::Draft => "",
        Edition::Final { number } | Edition::Cancellation { number, .. } => number,
    };
    let all = [
        ("BT-5", "EUR"),
        ("BT-10", &recipient.reference),
        ("BT-12", &recipient.contract_number),
        ("BT-13", &recipient.order_number),
        ("BT-27", &paper.statement.sender.name),
        ("BT-44", &recipient.name),
        ("BT-46", &recipient.number),
        ("BT-73", &paper.statement.from.to_string()),
        ("BT-74", &paper.statement.to.to_string()),
        ("BT-122", number),
        ("BT-123", &paper.title),
    ];
    all.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| (field, value.to_owned()))
        .collect()
}

impl<'a> CaseOut<'a> {
    fn of(paper: &Paper, case: &'a StatementCase, explainer: &mut Explainer, number: &mut u64) -> Self {
        let (release, released, released_by) = match &case.release {
            Release::None => ("none", None, None),
            Release::Pending => ("pending", None, None),
            Release::Given { on, by } => ("given", Some(*on), Some(by.as_str())),
            Release::Lapsed { on } => ("lapsed", Some(*on), None),
        };
        Self {
            cid: case.cid.0,
            subject: &case.subject,
            kind: case.kind,
            priority: case.priority,
            order_number: &case.order_number,
            reported: case.reported,
            reported_by: &case.reported_by,
            status: case.status,
            status_since: case.status_since,
            release: ReleaseOut {
                release,
                released,
                released_by,
            },
            decision: case.decision,
            entries: case
                .entries
                .iter()
                .map(|entry| EntryOut::of(paper, case, entry, explainer, number))
                .collect(),
            sums: SumsOut::of(paper, case.sums()),
        }
    }
}

impl<'a> EntryOut<'a> {
    fn of(
        paper: &Paper,
        case: &StatementCase,
        entry: &'a StatementEntry,
        explainer: &mut Explainer,
        number: &mut u64,
    ) -> Self {
        Self {
            id: entry.id.0,
            day: entry.day,
            by_duration: entry.by_duration,
            worker: match paper.statement.options.people {
                People::Initials => Some(&entry.worker.initials),
                People::Names => Some(&entry.worker.name),
                People::Nobody => None,
            },
            activity: &entry.activity,
            text: &entry.text,
            late_for: entry.late_for,
            charge: entry.charge,
            terms_from: entry.terms_from,
            explanation: explainer.sentence(entry).text,
            lines: entry
                .lines
                .iter()
                .map(|line| {
                    *number += 1;
                    LineOut::of(paper, case, entry, line, *number)
                })
                .collect(),
        }
    }
}

impl SumsOut {
    fn of(paper: &Paper, sums: Sums) -> Self {
        let sums = paper.signed(sums);
        let prices = paper.statement.options.prices;
        Self {
            worked_minutes: sums.worked.0,
            billed_minutes: sums.billed.0,
            covered_minutes: sums.covered.0,
            amount_cents: prices.then_some(sums.amount.0),
            value_cents: paper.shows_value().then_some(sums.value.0),
        }
    }
}

impl<'a> RulesOut<'a> {
    fn of(paper: &Paper, sheet: &'a RuleSheet) -> Self {
        let prices = paper.statement.options.prices;
        let activities = sheet.activities.iter().map(|activity| ActivityOut {
            name: &activity.name,
            rate_cents: prices.then_some(activity.rate.0),
            increment_minutes: activity.increment.0,
            rounding: activity.rounding,
            scope: activity.scope,
            minimum_minutes: activity.minimum.0,
        });
        Self {
            contract: &sheet.contract,
            terms_from: sheet.terms_from,
            activities: activities.collect(),
            surcharges: &sheet.surcharges,
            land: sheet.land,
        }
    }
}

/// Cents as a decimal number: "-12.05".
fn decimal(Cents(cents): Cents) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
