//! A statement made ready for paper: free of what is not printed and of what cannot be drawn.

use crate::canvas::text::clean;
use crate::statement::columns::Columns;
use callbuch_core::charges::Charge;
use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::{AllowanceAccount, Edition, Statement};
use callbuch_i18n::catalogue::{Arg, Catalogue};
use callbuch_i18n::{dates, durations, numbers};
use chrono::NaiveDate;

/// A statement with its words and columns.
pub struct Paper {
    /// The statement, cleaned.
    pub statement: Statement,
    /// Whose words and formats.
    pub language: Language,
    /// Where figures stand.
    pub columns: Columns,
    /// Its title.
    pub title: String,
}

impl Paper {
    /// Makes a statement ready to be drawn.
    pub fn new(statement: &Statement, language: Language) -> Self {
        let mut statement = printed(statement);
        clean_all(&mut statement);
        Self::with(statement, language)
    }

    /// Makes a statement ready for tables, which hold every text as it was typed.
    pub fn as_it_stands(statement: &Statement, language: Language) -> Self {
        Self::with(printed(statement), language)
    }

    /// Makes all of a statement ready, also what is not printed.
    pub fn whole(statement: &Statement, language: Language) -> Self {
        Self::with(statement.clone(), language)
    }

    fn with(statement: Statement, language: Language) -> Self {
        let columns = Columns::of(&statement);
        let title = title(&statement, language);
        Self {
            statement,
            language,
            columns,
            title,
        }
    }

    /// A fixed word.
    pub fn word(&self, key: &str) -> String {
        Catalogue::of(self.language).word(key)
    }

    /// A sentence with its arguments.
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        Catalogue::of(self.language).text(key, args)
    }

    /// A day.
    pub fn day(&self, day: NaiveDate) -> String {
        dates::day(self.language, day)
    }

    /// An amount without currency.
    pub fn amount(&self, cents: Cents) -> String {
        numbers::amount(self.language, cents)
    }

    /// Hours with their unit.
    pub fn hours(&self, minutes: Minutes) -> String {
        durations::hours(self.language, minutes)
    }

    /// The period, short.
    pub fn period(&self) -> String {
        dates::period(self.language, self.statement.from, self.statement.to)
    }

    /// Whether it is a draft.
    pub fn is_draft(&self) -> bool {
        self.statement.edition == Edition::Draft
    }

    /// Whether it takes back another statement.
    pub fn is_cancellation(&self) -> bool {
        matches!(self.statement.edition, Edition::Cancellation { .. })
    }

    /// An account of included hours as this paper leaves it: a cancellation gives back what its original used.
    ///
    /// No later statement of the contract can stand when one is cancelled, so nothing else was used since.
    pub fn account(&self, account: &AllowanceAccount) -> AllowanceAccount {
        let mut account = account.clone();
        if self.is_cancellation() {
            account.used_before += account.used_here;
            account.left += account.used_here;
            account.used_here = -account.used_here;
        }
        account
    }

    /// Whether the value of free work is printed.
    pub fn shows_value(&self) -> bool {
        self.statement.options.prices && self.statement.options.free_value
    }

    /// Whether more than one version of a contract counted, so that notes name theirs.
    pub fn has_versions(&self) -> bool {
        let rules = &self.statement.rules;
        rules
            .iter()
            .enumerate()
            .any(|(n, sheet)| rules[..n].iter().any(|other| other.contract == sheet.contract))
    }
}

/// The statement's title.
pub fn title(statement: &Statement, language: Language) -> String {
    let words = Catalogue::of(language);
    match &statement.edition {
        Edition::Draft => words.word("statement-title-draft"),
        Edition::Final { number } => words.text("statement-title", &[("number", number.into())]),
        Edition::Cancellation { number, of, .. } => words.text(
            "statement-title-cancellation",
            &[("number", number.into()), ("of", of.into())],
        ),
    }
}

/// The statement as it is printed: without internal work, and without free work where it is not to be shown.
pub fn printed(statement: &Statement) -> Statement {
    let mut statement = statement.clone();
    let shows_free = statement.options.free_lines;
    for case in &mut statement.cases {
        case.entries
            .retain(|entry| entry.charge != Charge::Internal && (shows_free || entry.charge.is_billed()));
    }
    statement.cases.retain(|case| !case.entries.is_empty());
    statement
}

fn clean_all(statement: &mut Statement) {
    clean_heads(statement);
    for case in &mut statement.cases {
        clean_each([&mut case.subject, &mut case.order_number, &mut case.reported_by]);
        clean_each(case.named.iter_mut().flat_map(|named| [&mut named.de, &mut named.en]));
        for entry in &mut case.entries {
            let worker = &mut entry.worker;
            clean_each([
                &mut worker.initials,
                &mut worker.name,
                &mut entry.activity,
                &mut entry.text,
            ]);
            clean_text(&mut entry.explanation.activity);
        }
    }
    clean_each(
        statement
            .allowances
            .iter_mut()
            .map(|account| &mut account.contract_number),
    );
    for sheet in &mut statement.rules {
        clean_text(&mut sheet.contract);
        clean_each(sheet.activities.iter_mut().map(|activity| &mut activity.name));
    }
    for worker in &mut statement.people {
        clean_each([&mut worker.initials, &mut worker.name]);
    }
}

/// Cleans what stands on the first page.
fn clean_heads(statement: &mut Statement) {
    let to = &mut statement.recipient;
    clean_each([
        &mut to.name,
        &mut to.number,
        &mut to.contract_number,
        &mut to.order_number,
        &mut to.reference,
    ]);
    clean_each(to.address.iter_mut().chain(&mut to.endorsements));
    to.address.retain(|line| !line.is_empty());
    to.endorsements.retain(|line| !line.is_empty());
    let from = &mut statement.sender;
    clean_each([&mut from.name, &mut from.street, &mut from.town, &mut from.notice]);
    clean_each([&mut from.contact, &mut from.phone, &mut from.mail]);
    clean_each(from.company.iter_mut().flatten());
    match &mut statement.edition {
        Edition::Draft => {}
        Edition::Final { number } => clean_text(number),
        Edition::Cancellation {
            number, of, reason, by, ..
        } => clean_each([number, of, reason, by]),
    }
}

fn clean_each<'a>(texts: impl IntoIterator<Item = &'a mut String>) {
    texts.into_iter().for_each(clean_text);
}

fn clean_text(text: &mut String) {
    if let std::borrow::Cow::Owned(cleaned) = clean(text) {
        *text = cleaned;
    }
}
