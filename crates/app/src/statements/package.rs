//! What is handed over of finalised statements: to whom, with which words, in which files.

use super::{archive, cover};
use crate::desk::Reading;
use crate::documents::{Document, FinishedFile, Format};
use crate::failure::{Answer, Code, Failure};
use callbuch_core::customers::Contact;
use callbuch_core::ids::{CustomerId, StatementId};
use callbuch_core::statements::finished::Finished;
use callbuch_store::customers;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use ts_rs::TS;

/// The most statements handed over at once.
const MOST: usize = 1_000;
/// The files of one package.
const FILES: [Format; 5] = [Format::Pdf, Format::Xlsx, Format::Csv, Format::Json, Format::Cover];

/// Statements to hand over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PackageRequest {
    /// Which, in the order of the list.
    pub statements: Vec<StatementId>,
}

/// What is handed over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Package {
    /// One part a statement.
    pub parts: Vec<PackagePart>,
    /// All files of all parts, in their order: what a door writes in one act.
    pub files: Vec<Document>,
}

/// What is handed over of one statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackagePart {
    /// The statement, with the version to mark it as sent by.
    pub statement: Finished,
    /// The customer's name today.
    pub customer_name: String,
    /// Who gets it: the contacts for bills, else those who see everything.
    pub to: Vec<Addressee>,
    /// What a mail would be headed with.
    pub subject: String,
    /// The cover text.
    pub text: String,
}

/// Someone who gets a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Addressee {
    /// Full name.
    pub name: String,
    /// Mail address; may be empty.
    pub mail: String,
}

/// What is handed over of statements.
///
/// # Errors
/// [`Code::NotFound`] at `statement`; [`Code::TooLong`] at `statements` for more than a thousand at once.
pub fn package(ctx: &mut Reading<'_, '_>, wanted: PackageRequest) -> Answer<Package> {
    if wanted.statements.len() > MOST {
        return Err(Failure::at("statements", Code::TooLong)
            .with("length", wanted.statements.len())
            .with("most", MOST));
    }
    let mut names: BTreeMap<CustomerId, (String, Vec<Contact>)> = BTreeMap::new();
    let (mut parts, mut files) = (Vec::new(), Vec::new());
    for statement in wanted.statements {
        let finished = archive::known(ctx, statement)?;
        let (name, contacts) = match names.entry(finished.customer) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let name = crate::customers::known(ctx, finished.customer)?.name;
                unknown.insert((name, customers::contacts(ctx.tx, finished.customer)?))
            }
        };
        parts.push(part(ctx, finished, name, contacts)?);
        files.extend(FILES.map(|format| Document::Finished(FinishedFile { statement, format })));
    }
    Ok(Package { parts, files })
}

fn part(ctx: &mut Reading<'_, '_>, finished: Finished, name: &str, contacts: &[Contact]) -> Answer<PackagePart> {
    let to = cover::addressees(contacts);
    let said = cover::of(&archive::frozen(ctx, finished.id)?, finished.language, &to);
    let addressee = |contact: &&Contact| Addressee {
        name: contact.name.clone(),
        mail: contact.mail.clone(),
    };
    Ok(PackagePart {
        customer_name: name.to_owned(),
        to: to.iter().map(addressee).collect(),
        subject: said.subject,
        text: said.text,
        statement: finished,
    })
}
