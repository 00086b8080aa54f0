//! One row as a record: its cells read by the plan, with everything about it that is wrong.

use super::dates::{self, Said};
use super::{Field, Plan, What, durations, foreign};
use crate::lands::Land;
use crate::money::Minutes;
use crate::tickets::{Kind, Priority, Status, words};
use crate::typed::remote_id;
use crate::{fold, tickets};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest line, in characters.
const LINE: usize = 200;
/// The longest text, in characters.
const TEXT: usize = 100_000;
/// What spreadsheets show where a formula failed.
const FORMULA_ERRORS: [&str; 8] = [
    "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#BEZUG!",
];

words! {
    /// What can be wrong with a row, or worth knowing.
    Fault {
        /// A field that must be there is empty.
        Missing = "missing",
        /// It is no date.
        NoDate = "no_date",
        /// It lies in the future, where only the past can be.
        Future = "future",
        /// It is no time worked.
        NoDuration = "no_duration",
        /// It is no remote ID.
        NoRemoteId = "no_remote_id",
        /// A formula of the spreadsheet failed.
        FormulaError = "formula_error",
        /// The number stands in an earlier row, too.
        Twice = "twice",
        /// There is no such customer.
        NoCustomer = "no_customer",
        /// It was cut, because it is too long.
        Cut = "cut",
        /// There is no such Land; it is left empty.
        NoLand = "no_land",
        /// Nobody here has this name; the office's default person is responsible.
        NoPerson = "no_person",
        /// The case was worked on since it was taken over; it stays as it is.
        WorkedOn = "worked_on",
        /// A case on Hold has no date to come back; it comes back in two weeks.
        NoResubmission = "no_resubmission",
        /// The row has more cells than the table has columns.
        Ragged = "ragged",
    }
}

impl Fault {
    /// Whether the row is left out; else it is taken over, and this is worth knowing.
    #[must_use]
    pub fn leaves_out(self) -> bool {
        !matches!(
            self,
            Self::Cut | Self::NoLand | Self::NoPerson | Self::WorkedOn | Self::NoResubmission | Self::Ragged
        )
    }
}

/// Something found in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// What.
    pub fault: Fault,
    /// The field it is about.
    pub field: Option<Field>,
    /// What the cell says, at most a line of it.
    pub value: String,
}

impl Finding {
    /// Something about a field.
    #[must_use]
    pub fn of(fault: Fault, field: Field, value: &str) -> Self {
        Self {
            fault,
            field: Some(field),
            value: fold::clean_line(&value.chars().take(80).collect::<String>()),
        }
    }
}

/// A row as it would be taken over. Whose and by whom are still words of the other program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The number it has over there.
    pub number: String,
    /// Its own name; a case's subject.
    pub name: String,
    /// The fields that are lines of text and nothing more, by their words.
    pub short_name: String,
    /// Street and house number.
    pub street: String,
    /// Post code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// The Land.
    pub land: Option<Land>,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub mail: String,
    /// The customer's order number.
    pub order_number: String,
    /// The customer's reference.
    pub reference: String,
    /// "Frau", "Herr".
    pub salutation: String,
    /// What a contact does there.
    pub role: String,
    /// A remote ID's digits.
    pub remote_id: String,
    /// The customer's number over there, or ours.
    pub customer_number: String,
    /// The customer's name.
    pub customer: String,
    /// Who asked, by name.
    pub contact: String,
    /// Who asked, by mail.
    pub contact_mail: String,
    /// A case in the customer's words.
    pub description: String,
    /// What is asked for.
    pub kind: Option<Kind>,
    /// How urgent.
    pub priority: Option<Priority>,
    /// Where it stands.
    pub status: Option<Status>,
    /// The word the other program has for that.
    pub status_word: String,
    /// Who answers for it, as the other program calls them.
    pub responsible: String,
    /// When it was received.
    pub received: Option<Said>,
    /// When it last changed.
    pub changed: Option<Said>,
    /// When it was closed.
    pub closed: Option<Said>,
    /// When it comes back.
    pub resubmission: Option<Said>,
    /// Time worked.
    pub worked: Minutes,
    /// What was said, each with its moment where the cell begins with one.
    pub notes: Vec<(Option<Said>, String)>,
}

/// Reads a row; what is wrong with it stands beside.
#[must_use]
pub fn read(plan: &Plan, cells: &[&str]) -> (Record, Vec<Finding>) {
    let mut reading = Reading {
        plan,
        cells,
        findings: Vec::new(),
    };
    let record = reading.record();
    if cells[plan.columns.len().min(cells.len())..]
        .iter()
        .any(|cell| !cell.trim().is_empty())
    {
        reading.findings.push(Finding {
            fault: Fault::Ragged,
            field: None,
            value: String::new(),
        });
    }
    (record, reading.findings)
}

struct Reading<'a> {
    plan: &'a Plan,
    cells: &'a [&'a str],
    findings: Vec<Finding>,
}

impl<'a> Reading<'a> {
    fn record(&mut self) -> Record {
        let mut record = Record {
            number: self.line(Field::Number),
            phone: self.line(Field::Phone),
            mail: self.line(Field::Mail),
            order_number: self.line(Field::OrderNumber),
            customer_number: self.line(Field::CustomerNumber),
            customer: self.line(Field::Customer),
            ..Record::default()
        };
        match self.plan.what {
            What::Customers => self.customer(&mut record),
            What::Contacts => self.contact(&mut record),
            What::Cases => self.case(&mut record),
        }
        record
    }

    fn customer(&mut self, record: &mut Record) {
        record.name = self.required(Field::Name);
        record.short_name = self.line(Field::ShortName);
        record.street = self.line(Field::Street);
        record.postcode = self.line(Field::Postcode);
        record.city = self.line(Field::City);
        record.reference = self.line(Field::Reference);
        record.notes = self.notes();
        let land = self.line(Field::Land);
        record.land = foreign::land(&land);
        if record.land.is_none() && !land.is_empty() {
            self.found(Fault::NoLand, Field::Land, &land);
        }
    }

    fn contact(&mut self, record: &mut Record) {
        let parts = [self.line(Field::FirstName), self.line(Field::LastName)];
        let whole = self.line(Field::Name);
        record.name = if whole.is_empty() {
            parts.join(" ").trim().to_owned()
        } else {
            whole
        };
        if record.name.is_empty() {
            self.found(Fault::Missing, Field::Name, "");
        }
        record.salutation = self.line(Field::Salutation);
        record.role = self.line(Field::Role);
        let id = self.line(Field::RemoteId);
        if !id.is_empty() {
            match remote_id::read(&id) {
                Ok(read) => record.remote_id = read.digits().to_owned(),
                Err(_) => self.found(Fault::NoRemoteId, Field::RemoteId, &id),
            }
        }
    }

    fn case(&mut self, record: &mut Record) {
        if record.number.is_empty() {
            self.found(Fault::Missing, Field::Number, "");
        }
        record.name = self.required(Field::Subject);
        record.contact = self.line(Field::Contact);
        record.contact_mail = self.line(Field::ContactMail);
        record.description = self.text(Field::Description);
        record.responsible = self.line(Field::Responsible);
        let word = self.line(Field::Kind);
        record.kind = self.plan.kinds.get(&word).copied().or(known(&word, foreign::kind));
        let word = self.line(Field::Priority);
        record.priority = self
            .plan
            .priorities
            .get(&word)
            .copied()
            .unwrap_or_else(|| foreign::priority(&word));
        record.status_word = self.line(Field::Status);
        let meant = self.plan.statuses.get(&record.status_word).copied();
        record.status = meant.or(known(&record.status_word, foreign::status));
        record.received = self.date(Field::Received);
        record.changed = self.date(Field::Changed);
        record.closed = self.date(Field::Closed);
        record.resubmission = self.date(Field::Resubmission);
        if record.status.is_none() && record.closed.is_some() {
            record.status = Some(tickets::Status::Closed);
        }
        let worked = self.line(Field::Worked);
        match durations::read(&worked, self.plan.worked_in) {
            Some(minutes) => record.worked = minutes,
            None => self.found(Fault::NoDuration, Field::Worked, &worked),
        }
        record.notes = self.notes();
    }

    /// The first cell of a field that says something.
    fn cell(&mut self, field: Field) -> &'a str {
        let mut at = self
            .plan
            .columns_of(field)
            .filter_map(|column| self.cells.get(column).copied());
        let cell = at.find(|cell| !cell.trim().is_empty()).unwrap_or_default();
        if FORMULA_ERRORS.contains(&cell.trim()) {
            self.found(Fault::FormulaError, field, cell);
        }
        cell
    }

    fn line(&mut self, field: Field) -> String {
        let cell = self.cell(field);
        // A hostile cell is not cleaned to its end.
        let line = fold::clean_line(head(cell, 4 * LINE));
        self.cut(field, cell, line, LINE)
    }

    fn required(&mut self, field: Field) -> String {
        let line = self.line(field);
        if line.is_empty() {
            self.found(Fault::Missing, field, "");
        }
        line
    }

    fn text(&mut self, field: Field) -> String {
        let cell = self.cell(field);
        let text = fold::clean_text(head(cell, 2 * TEXT));
        self.cut(field, cell, text, TEXT)
    }

    fn cut(&mut self, field: Field, cell: &str, text: String, most: usize) -> String {
        if text.chars().count() <= most {
            return text;
        }
        self.found(Fault::Cut, field, cell);
        let kept: String = text.chars().take(most - 1).collect();
        kept.trim_end().to_owned() + "…"
    }

    fn date(&mut self, field: Field) -> Option<Said> {
        let cell = self.cell(field).trim();
        // Jira and Zammad write a sign or nothing where there is no date.
        if cell.is_empty() || ["-", "–", "0", "Unresolved", "None"].contains(&cell) {
            return None;
        }
        let said = dates::read(cell, self.plan.dates);
        if said.is_none() {
            self.found(Fault::NoDate, field, cell);
        }
        said
    }

    /// Each cell of a note; Jira writes "12/Mar/24 9:41 AM;krause;text" into it.
    fn notes(&mut self) -> Vec<(Option<Said>, String)> {
        let columns: Vec<usize> = self.plan.columns_of(Field::Note).collect();
        let mut notes = Vec::new();
        for cell in columns.into_iter().filter_map(|column| self.cells.get(column).copied()) {
            if cell.trim().is_empty() {
                continue;
            }
            let text = fold::clean_text(head(cell, 2 * TEXT));
            let text = self.cut(Field::Note, cell, text, TEXT);
            let mut parts = text.splitn(3, ';');
            let said = parts.next().and_then(|first| dates::read(first, self.plan.dates));
            let spoken = (said, parts.next(), parts.next());
            notes.push(match spoken {
                (Some(said), Some(by), Some(rest)) => (Some(said), format!("{}: {}", by.trim(), rest.trim())),
                _ => (None, text),
            });
        }
        notes
    }

    fn found(&mut self, fault: Fault, field: Field, value: &str) {
        self.findings.push(Finding::of(fault, field, value));
    }
}

fn known<T>(word: &str, means: impl Fn(&str) -> T) -> Option<T> {
    (!word.is_empty()).then(|| means(word))
}

/// At most so many bytes of a text, whole characters.
fn head(text: &str, most: usize) -> &str {
    if text.len() <= 4 * most {
        return text;
    }
    let end = (0..=4 * most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}
