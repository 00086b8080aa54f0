//! Layouts and habits of a person, and what they have typed and not yet sent.

use crate::commands::{Done, Nothing};
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use callbuch_store::{drafts, settings};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The longest preference, in bytes.
const LONGEST: usize = 64 * 1024;
/// The longest draft, in bytes: a form with more is not kept, but nothing of it is lost on the screen.
const LONGEST_DRAFT: usize = 4 * 1024 * 1024;

/// All preferences by name, each a JSON text the screens understand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// By name.
    pub values: BTreeMap<String, String>,
}

/// One preference.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Preference {
    /// Its name.
    pub name: String,
    /// A JSON text.
    pub value: String,
}

/// A form.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftName {
    /// Its name, "intake" or "note-4711".
    pub name: String,
}

/// What was typed into a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The form's name.
    pub name: String,
    /// A JSON text the form understands; empty to forget it.
    pub body: String,
}

/// The preferences of who sits here.
///
/// # Errors
/// [`Code::NobodySeated`].
pub fn get(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Preferences> {
    let person = ctx.seated()?;
    Ok(Preferences {
        values: settings::preferences(ctx.tx, person)?.into_iter().collect(),
    })
}

/// Keeps a preference.
///
/// # Errors
/// [`Code::TooLong`], [`Code::NobodySeated`].
pub fn set(ctx: &mut Writing<'_, '_>, wanted: Preference) -> Answer<Done> {
    bounded("name", &wanted.name, 100)?;
    bounded("value", &wanted.value, LONGEST)?;
    let person = ctx.person()?;
    settings::prefer(ctx.tx, person, &wanted.name, &wanted.value)?;
    Ok(Done {})
}

/// A kept draft; its body is empty if there is none.
///
/// # Errors
/// [`Code::NobodySeated`].
pub fn draft(ctx: &mut Reading<'_, '_>, wanted: DraftName) -> Answer<Draft> {
    let person = ctx.seated()?;
    let body = drafts::get(ctx.tx, person, &wanted.name)?.unwrap_or_default();
    Ok(Draft {
        name: wanted.name,
        body,
    })
}

/// Keeps a draft, or forgets it when its body is empty.
///
/// # Errors
/// [`Code::TooLong`], [`Code::NobodySeated`].
pub fn keep_draft(ctx: &mut Writing<'_, '_>, draft: Draft) -> Answer<Done> {
    bounded("name", &draft.name, 100)?;
    bounded("body", &draft.body, LONGEST_DRAFT)?;
    let (person, now) = (ctx.person()?, ctx.now);
    if draft.body.is_empty() {
        drafts::forget(ctx.tx, person, &draft.name)?;
    } else {
        drafts::keep(ctx.tx, person, &draft.name, now, &draft.body)?;
    }
    Ok(Done {})
}

fn bounded(field: &str, text: &str, most: usize) -> Answer<()> {
    if text.len() > most {
        return Err(Failure::at(field, Code::TooLong)
            .with("length", text.len())
            .with("most", most));
    }
    Ok(())
}
