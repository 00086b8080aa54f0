//! Old data from other programs: what a table's columns, words and dates mean here.
//!
//! Everything here is guessing and reading of text that lies in cells already; how cells come out of a file is told
//! elsewhere, and so is what becomes of a record in the database. A guess is a proposal: a person sees and changes it.

pub mod columns;
pub mod dates;
pub mod durations;
pub mod foreign;
pub mod layout;
pub mod records;

use crate::ids::PersonId;
use crate::tickets::{Kind, Priority, Status, words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

words! {
    /// What the rows of a table are.
    What {
        /// Firms.
        Customers = "customers",
        /// The people there.
        Contacts = "contacts",
        /// Cases.
        Cases = "cases",
    }
}

words! {
    /// A program whose files are known.
    Origin {
        /// A list of one's own.
        List = "list",
        /// Jira's "Export CSV (all fields)".
        Jira = "jira",
        /// Zammad's exports.
        Zammad = "zammad",
        /// osTicket's queue export.
        OsTicket = "osticket",
        /// The search result of OTRS or Znuny.
        Otrs = "otrs",
        /// What this program exports itself.
        Callbuch = "callbuch",
    }
}

words! {
    /// What a column holds.
    Field {
        /// The number it has over there.
        Number = "number",
        /// The customer's number over there, or ours.
        CustomerNumber = "customer_number",
        /// The customer's name.
        Customer = "customer",
        /// Its own name.
        Name = "name",
        /// A first name; goes before the last one.
        FirstName = "first_name",
        /// A last name.
        LastName = "last_name",
        /// The name in narrow lists.
        ShortName = "short_name",
        /// Street and house number.
        Street = "street",
        /// Post code.
        Postcode = "postcode",
        /// Town.
        City = "city",
        /// The Land whose holidays count.
        Land = "land",
        /// Telephone.
        Phone = "phone",
        /// Mail address.
        Mail = "mail",
        /// The customer's order number.
        OrderNumber = "order_number",
        /// The customer's reference for bills.
        Reference = "reference",
        /// What stays among us; several columns are several notes.
        Note = "note",
        /// "Frau", "Herr".
        Salutation = "salutation",
        /// What a contact does there.
        Role = "role",
        /// The ID of a remote-control program.
        RemoteId = "remote_id",
        /// A case in one line.
        Subject = "subject",
        /// A case in the customer's words.
        Description = "description",
        /// What is asked for.
        Kind = "kind",
        /// How urgent it is.
        Priority = "priority",
        /// Where it stands.
        Status = "status",
        /// Who answers for it here.
        Responsible = "responsible",
        /// Who asked, by name.
        Contact = "contact",
        /// Who asked, by mail address.
        ContactMail = "contact_mail",
        /// When it was received.
        Received = "received",
        /// When it last changed.
        Changed = "changed",
        /// When it was closed.
        Closed = "closed",
        /// The Wiedervorlage.
        Resubmission = "resubmission",
        /// Time worked on it, all in all.
        Worked = "worked",
    }
}

words! {
    /// Which of the two numbers before the year is the day, where a date could be read both ways.
    DateOrder {
        /// 03/04/2024 is the third of April.
        DayFirst = "day_first",
        /// 03/04/2024 is the fourth of March.
        MonthFirst = "month_first",
    }
}

words! {
    /// What a bare number of worked time counts.
    WorkedIn {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Seconds.
        Seconds = "seconds",
    }
}

words! {
    /// What becomes of a row.
    Fate {
        /// It is new here.
        New = "new",
        /// It is here, and changes.
        Changed = "changed",
        /// It is here, and as it is there.
        Same = "same",
        /// It is here and was worked on: it stays as it is.
        Kept = "kept",
        /// Something is wrong with it.
        LeftOut = "left_out",
    }
}

words! {
    /// How an import ended.
    State {
        /// It is under way.
        Running = "running",
        /// Everything was taken over.
        Done = "done",
        /// Someone stopped it, or it broke off; what was taken over until then is there.
        Stopped = "stopped",
        /// It was taken back.
        TakenBack = "taken_back",
    }
}

words! {
    /// What can take long.
    Work {
        /// Trying an import.
        Check = "check",
        /// Importing.
        Run = "run",
        /// Writing everything into a file.
        Export = "export",
    }
}

/// The fields a kind of rows can have, in the order people are asked for them.
#[must_use]
pub fn fields(what: What) -> &'static [Field] {
    use Field as F;
    match what {
        What::Customers => &[
            F::Number,
            F::Name,
            F::ShortName,
            F::Street,
            F::Postcode,
            F::City,
            F::Land,
            F::Phone,
            F::Mail,
            F::OrderNumber,
            F::Reference,
            F::Note,
        ],
        What::Contacts => &[
            F::Number,
            F::Name,
            F::FirstName,
            F::LastName,
            F::CustomerNumber,
            F::Customer,
            F::Salutation,
            F::Role,
            F::Phone,
            F::Mail,
            F::RemoteId,
        ],
        What::Cases => &[
            F::Number,
            F::Subject,
            F::Customer,
            F::CustomerNumber,
            F::Contact,
            F::ContactMail,
            F::Description,
            F::Kind,
            F::Priority,
            F::Status,
            F::Responsible,
            F::Received,
            F::Changed,
            F::Closed,
            F::Resubmission,
            F::Worked,
            F::OrderNumber,
            F::Note,
        ],
    }
}

/// How a table is taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What its rows are.
    pub what: What,
    /// The name of where it comes from; foreign numbers are told apart by it.
    pub source: String,
    /// What each column holds, from the left; none for what is left behind.
    pub columns: Vec<Option<Field>>,
    /// How dates are read.
    pub dates: DateOrder,
    /// What numbers of worked time count.
    pub worked_in: WorkedIn,
    /// What their words of state mean here.
    pub statuses: BTreeMap<String, Status>,
    /// What their words of kind mean here.
    pub kinds: BTreeMap<String, Kind>,
    /// What their words of priority mean here; none for no priority.
    pub priorities: BTreeMap<String, Option<Priority>>,
    /// Who their people are here; none for whom the office names when nobody is named.
    pub people: BTreeMap<String, Option<PersonId>>,
}

impl Plan {
    /// The columns that hold a field, from the left.
    pub fn columns_of(&self, field: Field) -> impl Iterator<Item = usize> {
        let held = move |held: &&Option<Field>| **held == Some(field);
        let all = self.columns.iter().enumerate();
        all.filter(move |(_, one)| held(one)).map(|(at, _)| at)
    }
}
