//! Escalation: the management is asked to see to a case, and the case stands first until they have answered.

use super::acts::Changed;
use super::{change, seen};
use crate::desk::Writing;
use crate::failure::{Answer, Code, Failure};
use crate::timeline::Happening;
use crate::{fields, office};
use callbuch_core::ids::Cid;
use callbuch_core::tickets::checks::Refusal;
use callbuch_core::tickets::ticket::Escalation;
use callbuch_core::wall;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whom to ask, why and by when.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EscalateRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// One of the office's management, by name.
    pub to: String,
    /// Why.
    pub reason: String,
    /// The local day by which an answer is needed.
    pub day: NaiveDate,
    /// The time of day, if one was named.
    pub time: Option<NaiveTime>,
}

/// What the management said.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EscalationAnswerRequest {
    /// Which case.
    pub cid: Cid,
    /// The version the caller saw.
    pub version: i64,
    /// Who answered.
    pub by: String,
    /// What.
    pub text: String,
}

/// The management is asked to see to a case, whatever its state.
///
/// # Errors
/// [`Code::EscalatedAlready`]; [`Code::Required`] at `to` and `reason`; [`Code::Invalid`] at `to` if the office does
/// not name them; [`Code::Past`] at `until`; [`Code::Conflict`].
pub fn escalate(ctx: &mut Writing<'_, '_>, wanted: EscalateRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    let office = ctx.office()?;
    let name = fields::line("to", &wanted.to, fields::LINE, true)?;
    let to = office.management.iter().find(|one| one.name == name).cloned();
    let last = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default();
    let escalation = Escalation {
        to: to.ok_or_else(|| Failure::at("to", Code::Invalid))?,
        reason: fields::text("reason", &wanted.reason, true)?,
        until: wall::moment(wanted.day, wanted.time.unwrap_or(last), office::zone(&office)),
        timed: wanted.time.is_some(),
        at: ctx.now,
        by: ctx.person()?,
    };
    escalation.check(&before)?;
    let happening = Happening::Escalated {
        to: escalation.to.name.clone(),
        until: escalation.until,
        timed: escalation.timed,
        text: escalation.reason.clone(),
    };
    let mut after = before.clone();
    after.facts.escalation = Some(escalation);
    ctx.undoable = true;
    change::save(ctx, &before, after, happening)
}

/// The management answered: the case takes its place among the others again.
///
/// # Errors
/// [`Code::NotEscalated`]; [`Code::Required`] at `by` and `text`; [`Code::Conflict`].
pub fn answer(ctx: &mut Writing<'_, '_>, wanted: EscalationAnswerRequest) -> Answer<Changed> {
    let before = seen(ctx, wanted.cid, wanted.version)?;
    if before.facts.escalation.is_none() {
        return Err(Refusal::NotEscalated.into());
    }
    let happening = Happening::EscalationAnswered {
        by: fields::line("by", &wanted.by, fields::LINE, true)?,
        text: fields::text("text", &wanted.text, true)?,
    };
    let mut after = before.clone();
    after.facts.escalation = None;
    ctx.undoable = true;
    change::save(ctx, &before, after, happening)
}
