//! Why an act did not happen, as codes: the sentence is made in `i18n`, under `error-<code>`.

use callbuch_core::language::Language;
use callbuch_i18n::catalogue::{Arg, Catalogue};
use callbuch_store::error::{Refusal, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What a door treats differently, or a person reads a different sentence for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// There is no such command.
    UnknownCommand,
    /// The request cannot be read.
    BadRequest,
    /// The thing does not exist.
    NotFound,
    /// Someone else changed it in the meantime.
    Conflict,
    /// The state of the case does not allow this act.
    NotAllowed,
    /// A field needs a value.
    Required,
    /// A text is too long.
    TooLong,
    /// A value does not mean anything here.
    Invalid,
    /// A value could mean two things.
    Ambiguous,
    /// An error needs a priority.
    PriorityRequired,
    /// Priority A needs the customer's consent to its cost.
    ConsentRequired,
    /// The kind is only proposed; a person must confirm it first.
    KindUnconfirmed,
    /// An escalation of the case is not answered yet.
    EscalatedAlready,
    /// The case has no escalation to answer.
    NotEscalated,
    /// The two cases are linked already.
    LinkedAlready,
    /// The two cases run under different contracts.
    OtherContract,
    /// Another one beside it has this name.
    NameTaken,
    /// There are as many saved views as there may be.
    ViewsFull,
    /// The date lies in the past.
    Past,
    /// The date lies in the future.
    Future,
    /// The entry was billed and is locked.
    Locked,
    /// Cases with time are not decided yet.
    Undecided,
    /// Entries were not looked over yet.
    Unchecked,
    /// One person cannot look over both texts and times.
    SamePerson,
    /// There is nothing to state in this period.
    NothingToState,
    /// The office makes no reports person by person.
    ByPersonOff,
    /// A later period is stated already.
    PeriodStated,
    /// A later statement must be cancelled first.
    LaterStatement,
    /// The statement is a cancellation, or was cancelled.
    AlreadyCancelled,
    /// The reason is missing.
    ReasonRequired,
    /// The office is not set up yet.
    NotSetUp,
    /// The office is already set up.
    AlreadySetUp,
    /// Nobody is seated at this computer.
    NobodySeated,
    /// What was done has already changed again, or left the house.
    CannotUndo,
    /// A request id was used for two different acts.
    RequestReused,
    /// The database is busy.
    Busy,
    /// Another program holds the data folder.
    Held,
    /// The database server cannot be reached.
    Unreachable,
    /// The database or a file cannot be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The database is damaged.
    Damaged,
    /// The file is not Callbuch's.
    Foreign,
    /// A later version of the program made the data.
    Newer,
    /// The data folder had a database, and now there is none.
    Missing,
    /// A file cannot be restored; `why` says what is wrong with it.
    BackupRefused,
    /// A backup cannot be written where backups go.
    BackupUnwritable,
    /// No space is left where backups go.
    BackupFull,
    /// The data lies on a server, which is backed up by its own means.
    OnServer,
    /// A file cannot be written where a person wanted it.
    FileUnwritable,
    /// No space is left where a file was to be written.
    FileFull,
    /// A file is no table that can be read; `why` says what is wrong with it.
    TableRefused,
    /// A file that was taken in is no longer there.
    FileGone,
    /// A field that must be there has no column.
    ColumnMissing,
    /// Another import or export is under way.
    ImportBusy,
    /// Someone stopped it.
    ImportStopped,
    /// Something of an import was worked on since.
    ImportTouched,
    /// Not all of a file arrived.
    FileIncomplete,
    /// The bytes of a file are not those that were stored.
    FileDamaged,
    /// No program opens this file or address.
    ProgramMissing,
    /// Something a program error caused.
    Internal,
}

/// A failed call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// What kind.
    pub code: Code,
    /// What the sentence names.
    #[serde(default)]
    pub args: BTreeMap<String, String>,
    /// The field of the request it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// The number to quote: the request's id.
    #[serde(default)]
    pub id: String,
    /// What a developer needs; goes to the log file, never to a person.
    #[serde(skip)]
    #[ts(skip)]
    pub detail: String,
}

impl Failure {
    /// A failure without more to say.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
            field: None,
            id: String::new(),
            detail: String::new(),
        }
    }

    /// A failure at a field.
    #[must_use]
    pub fn at(field: &str, code: Code) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::new(code)
        }
    }

    /// Names something in the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// What happened, what is safe, what to do: the sentence under `error-<code>`.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let args: Vec<(&str, Arg<'_>)> = self
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), Arg::from(value.as_str())))
            .collect();
        let catalogue = Catalogue::of(language);
        let key = serde_json::to_value(self.code).unwrap_or_default();
        let key = format!("error-{}", key.as_str().unwrap_or_default());
        catalogue
            .try_text(&key, &args)
            .unwrap_or_else(|| catalogue.word("error-internal"))
    }

    /// Adds what a developer needs.
    #[must_use]
    pub fn because(mut self, detail: impl ToString) -> Self {
        self.detail = detail.to_string();
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.code)?;
        if let Some(field) = &self.field {
            write!(f, " at {field}")?;
        }
        if !self.detail.is_empty() {
            write!(f, ": {}", self.detail)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Busy => Code::Busy,
            StoreError::Held { .. } => Code::Held,
            StoreError::Unreachable(_) => Code::Unreachable,
            StoreError::ReadOnly => Code::ReadOnly,
            StoreError::Full => Code::Full,
            StoreError::Damaged(_) => Code::Damaged,
            StoreError::Foreign => Code::Foreign,
            StoreError::Newer { .. } => Code::Newer,
            StoreError::Missing(_) => Code::Missing,
            StoreError::Refused(_) => Code::BackupRefused,
            StoreError::NoBackup { full: true, .. } => Code::BackupFull,
            StoreError::NoBackup { .. } => Code::BackupUnwritable,
            StoreError::OnServer => Code::OnServer,
            StoreError::InUse => Code::CannotUndo,
            StoreError::Unreadable(_) | StoreError::Other(_) => Code::Internal,
        };
        let failure = Self::new(code).because(&error);
        match error {
            StoreError::Held { folder, holder } => failure.with("folder", folder.display()).with("holder", holder),
            StoreError::Newer { found, known } => failure.with("found", found).with("known", known),
            StoreError::Missing(folder) | StoreError::NoBackup { folder, .. } => {
                failure.with("folder", folder.display())
            }
            StoreError::Refused(refusal) => refused(failure, &refusal),
            _ => failure,
        }
    }
}

/// Names what is wrong with a file that was to be restored.
fn refused(failure: Failure, refusal: &Refusal) -> Failure {
    match refusal {
        Refusal::Missing => failure.with("why", "missing"),
        Refusal::NoFile => failure.with("why", "no_file"),
        Refusal::InUse => failure.with("why", "in_use"),
        Refusal::Foreign => failure.with("why", "foreign"),
        Refusal::Newer { found, known } => failure.with("why", "newer").with("found", found).with("known", known),
        Refusal::Damaged(_) => failure.with("why", "damaged"),
    }
}

/// The result of a use-case.
pub type Answer<T> = Result<T, Failure>;
