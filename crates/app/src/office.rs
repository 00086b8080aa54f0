//! The office's settings and who sits at this computer.

use crate::commands::Nothing;
use crate::desk::{Reading, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::{deadlines, people};
use callbuch_core::charges::reasons::{self, ChargeReason, ReasonError};
use callbuch_core::ids::{PersonId, ReasonId};
use callbuch_core::language::Language;
use callbuch_core::office::{Manager, Office};
use callbuch_core::people::Person;
use callbuch_store::settings;
use callbuch_store::transaction::Tx;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const OFFICE: &str = "office";
const SEAT: &str = "seat";
/// The longest line of a setting, in characters.
const LONGEST: usize = 200;
/// The longest name of a reason, in characters: it stands beside a case's subject on paper.
const LONGEST_REASON: usize = 40;

/// What this desk is; known before anyone says who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeskStatus {
    /// Whether an office was set up.
    pub set_up: bool,
    /// Whether it is the sample office.
    pub sample: bool,
    /// The firm's name.
    pub name: String,
    /// The language of the screens.
    pub language: Language,
    /// The zone times are shown in.
    pub zone: String,
    /// Who sits here.
    pub person: Option<Person>,
    /// Who could.
    pub people: Vec<Person>,
}

/// The settings with their version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// Counts the changes.
    pub version: i64,
    /// The settings.
    pub office: Office,
}

/// Who sits down.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Who.
    pub person: PersonId,
}

/// The settings with their version, if there are any.
pub(crate) fn load(tx: &mut Tx<'_>) -> Answer<Option<(i64, Office)>> {
    Ok(settings::get(tx, OFFICE)?)
}

/// Who sits here, if anyone said.
pub(crate) fn seat(tx: &mut Tx<'_>) -> Answer<Option<PersonId>> {
    Ok(settings::get(tx, SEAT)?.map(|(_, person)| person))
}

/// The zone of the office's calendar.
pub(crate) fn zone(office: &Office) -> Tz {
    office.calendar.zone.parse().unwrap_or(Tz::Europe__Berlin)
}

/// What this desk is.
///
/// # Errors
/// Only what the database says.
pub fn status(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<DeskStatus> {
    let office = load(ctx.tx)?.map(|(_, office)| office);
    let people = people::list(ctx, Nothing {})?;
    let seat = seat(ctx.tx)?;
    let person = people.iter().find(|one| Some(one.id) == seat).cloned();
    Ok(DeskStatus {
        set_up: office.is_some(),
        sample: office.as_ref().is_some_and(|office| office.sample),
        name: office.as_ref().map(|office| office.name.clone()).unwrap_or_default(),
        language: office.as_ref().map_or(Language::De, |office| office.language),
        zone: office.map_or("Europe/Berlin".to_owned(), |office| zone(&office).name().to_owned()),
        people: people.into_iter().filter(|one| one.active).collect(),
        person,
    })
}

/// The office's settings.
///
/// # Errors
/// [`Code::NotSetUp`].
pub fn get(ctx: &mut Reading<'_, '_>, _: Nothing) -> Answer<Settings> {
    let (version, office) = load(ctx.tx)?.ok_or_else(|| Failure::new(Code::NotSetUp))?;
    Ok(Settings { version, office })
}

/// Changes the office's settings, all but the logo, the price list, and whether it is the sample.
///
/// # Errors
/// [`Code::Conflict`] if they have changed since; [`Code::Required`], [`Code::TooLong`], [`Code::Invalid`],
/// [`Code::NotFound`] at a field.
pub fn set(ctx: &mut Writing<'_, '_>, wanted: Settings) -> Answer<Settings> {
    let before = get(ctx, Nothing {})?;
    let mut office = Office {
        sample: before.office.sample,
        price_list: before.office.price_list,
        logo: before.office.logo.clone(),
        ..wanted.office
    };
    check(&mut office)?;
    check_people(ctx, &before.office, &office)?;
    office.reasons = reasons_of(&before.office, office.reasons)?;
    save(ctx, wanted.version, &office)?;
    ctx.log("office", 1, "set", &(&before.office, &office))?;
    ctx.undoable = true;
    if before.office.calendar != office.calendar {
        deadlines::recompute_all(ctx)?;
    }
    Ok(Settings {
        version: wanted.version + 1,
        office,
    })
}

/// The settings are as they were before they were set; reasons that were new rest, for a decision may name them.
/// The deadlines a calendar moved come back by the cases' own log.
///
/// # Errors
/// [`Code::CannotUndo`] if they were set anew since.
pub(crate) fn unset(ctx: &mut Writing<'_, '_>, before: Office, after: &Office) -> Answer<()> {
    let Settings { version, office } = get(ctx, Nothing {})?;
    if office != *after {
        return Err(Failure::new(Code::CannotUndo));
    }
    let added = after.reasons[before.reasons.len().min(after.reasons.len())..].iter();
    let resting = added.map(|one| ChargeReason {
        active: false,
        ..one.clone()
    });
    let reasons = before.reasons.iter().cloned().chain(resting).collect();
    let again = Office { reasons, ..before };
    save(ctx, version, &again)?;
    ctx.log("office", 1, "taken_back", &(after, &again))
}

/// Says who sits here.
///
/// # Errors
/// [`Code::NotFound`] if there is no such person or they no longer work here.
pub fn take_seat(ctx: &mut Writing<'_, '_>, seat: Seat) -> Answer<DeskStatus> {
    let person = callbuch_store::people::get(ctx.tx, seat.person)?.filter(|person| person.active);
    let person = person.ok_or_else(|| Failure::at("person", Code::NotFound))?;
    sit(ctx.tx, person.id)?;
    status(ctx, Nothing {})
}

pub(crate) fn sit(tx: &mut Tx<'_>, person: PersonId) -> Answer<()> {
    let version = settings::get::<PersonId>(tx, SEAT)?.map_or(0, |(version, _)| version);
    settings::set(tx, SEAT, version, &person)?;
    Ok(())
}

pub(crate) fn save(ctx: &mut Writing<'_, '_>, version: i64, office: &Office) -> Answer<()> {
    if settings::set(ctx.tx, OFFICE, version, office)? {
        Ok(())
    } else {
        Err(Failure::new(Code::Conflict))
    }
}

/// Cleans the settings' lines and checks what must be there.
pub(crate) fn check(office: &mut Office) -> Answer<()> {
    let lines = [
        ("name", &mut office.name, true),
        ("street", &mut office.street, false),
        ("town", &mut office.town, false),
        ("phone", &mut office.phone, false),
        ("mail", &mut office.mail, false),
        ("web", &mut office.web, false),
        ("directors", &mut office.directors, false),
        ("register", &mut office.register, false),
        ("vat_id", &mut office.vat_id, false),
    ];
    for (field, line, required) in lines {
        *line = crate::fields::line(field, line, LONGEST, required)?;
    }
    let is_blank = |manager: &Manager| {
        let lines = [&manager.name, &manager.phone, &manager.mail];
        lines.iter().all(|line| line.trim().is_empty())
    };
    for (place, manager) in office
        .management
        .iter_mut()
        .enumerate()
        .filter(|(_, one)| !is_blank(one))
    {
        let lines = [
            ("name", &mut manager.name, true),
            ("phone", &mut manager.phone, false),
            ("mail", &mut manager.mail, false),
        ];
        for (part, line, required) in lines {
            *line = crate::fields::line(&format!("management.{place}.{part}"), line, LONGEST, required)?;
        }
    }
    office.management.retain(|manager| !is_blank(manager));
    office
        .calendar
        .check()
        .map_err(|error| Failure::at("calendar", Code::Invalid).because(error))?;
    if office.colour > 0x00ff_ffff {
        return Err(Failure::at("colour", Code::Invalid));
    }
    if !(0..=365).contains(&office.objection_days) {
        return Err(Failure::at("objection_days", Code::Invalid));
    }
    Ok(())
}

/// The reasons as they become, cleaned; those the office has stand first, in their order.
fn reasons_of(before: &Office, mut wanted: Vec<ChargeReason>) -> Answer<Vec<ChargeReason>> {
    for (place, reason) in wanted.iter_mut().enumerate() {
        for (part, name) in [("de", &mut reason.de), ("en", &mut reason.en)] {
            *name = crate::fields::line(&format!("reasons.{place}.{part}"), name, LONGEST_REASON, false)?;
        }
    }
    wanted.sort_by_key(|one| if one.id == ReasonId(0) { i64::MAX } else { one.id.0 });
    reasons::become_list(&before.reasons, wanted).map_err(|error| match error {
        ReasonError::Gone => Failure::at("reasons", Code::Invalid),
        ReasonError::Nameless(place) => Failure::at(&format!("reasons.{place}.de"), Code::Required),
    })
}

/// Whoever stands in the settings anew must work here; who left stays named until someone else is.
fn check_people(ctx: &mut Writing<'_, '_>, before: &Office, office: &Office) -> Answer<()> {
    if office.default_responsible != before.default_responsible {
        people::active(ctx, "default_responsible", office.default_responsible)?;
    }
    match office.statement_contact {
        Some(person) if office.statement_contact != before.statement_contact => {
            people::active(ctx, "statement_contact", person).map(drop)
        }
        _ => Ok(()),
    }
}
