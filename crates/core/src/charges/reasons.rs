//! The reasons an office names in its charge decisions: its own words for the eight charges, and further ones.
//!
//! The charge alone carries the arithmetic. A reason is renamed or rests; it never goes, and never means another charge.

use crate::charges::Charge;
use crate::ids::ReasonId;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A reason to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChargeReason {
    /// Its number; 0 for one that is new.
    pub id: ReasonId,
    /// What it means for the bill.
    pub charge: Charge,
    /// Its German name; empty for the charge's own word.
    pub de: String,
    /// Its English name; empty for the German one.
    pub en: String,
    /// Whether it can be chosen.
    pub active: bool,
}

/// A reason as it was called when it was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedReason {
    /// Which.
    pub id: ReasonId,
    /// Its German name.
    pub de: String,
    /// Its English name.
    pub en: String,
}

/// What is wrong with a list of reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonError {
    /// One that was there is not any more, or means another charge.
    Gone,
    /// One of the office's own, at this place, has no name.
    Nameless(usize),
}

impl ReasonId {
    /// The reason that stands for a charge as such.
    #[must_use]
    pub fn usual(charge: Charge) -> Self {
        let at = Charge::ALL.iter().position(|one| *one == charge).unwrap_or_default();
        Self(at as i64 + 1)
    }
}

impl ChargeReason {
    /// Its name for a decision; none while it goes by its charge's own word.
    #[must_use]
    pub fn named(&self) -> Option<NamedReason> {
        (!self.de.is_empty() || !self.en.is_empty()).then(|| NamedReason {
            id: self.id,
            de: self.de.clone(),
            en: self.en.clone(),
        })
    }
}

impl NamedReason {
    /// Its name; the other language's where this one has none.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        let (own, other) = match language {
            Language::De => (&self.de, &self.en),
            Language::En => (&self.en, &self.de),
        };
        if own.is_empty() { other } else { own }
    }
}

/// One reason for each charge, by the charge's own word: what every office begins with.
#[must_use]
pub fn usual() -> Vec<ChargeReason> {
    let reason = |charge: &Charge| ChargeReason {
        id: ReasonId::usual(*charge),
        charge: *charge,
        de: String::new(),
        en: String::new(),
        active: true,
    };
    Charge::ALL.iter().map(reason).collect()
}

/// The list as it becomes: new ones get their numbers.
///
/// # Errors
/// Where a reason went, changed its charge, or has no name.
pub fn become_list(before: &[ChargeReason], mut wanted: Vec<ChargeReason>) -> Result<Vec<ChargeReason>, ReasonError> {
    let stays = |one: &ChargeReason| {
        let mut same = wanted.iter().filter(|other| other.id == one.id);
        same.next().is_some_and(|other| other.charge == one.charge) && same.next().is_none()
    };
    let is_known = |one: &ChargeReason| one.id == ReasonId(0) || before.iter().any(|other| other.id == one.id);
    if !before.iter().all(stays) || !wanted.iter().all(is_known) {
        return Err(ReasonError::Gone);
    }
    let is_nameless = |one: &ChargeReason| one.named().is_none() && one.id != ReasonId::usual(one.charge);
    if let Some(place) = wanted.iter().position(is_nameless) {
        return Err(ReasonError::Nameless(place));
    }
    let mut last = before.iter().map(|one| one.id.0).max().unwrap_or_default();
    for one in wanted.iter_mut().filter(|one| one.id == ReasonId(0)) {
        last += 1;
        one.id = ReasonId(last);
    }
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(id: i64, charge: Charge, de: &str) -> ChargeReason {
        let (de, en) = (de.to_owned(), String::new());
        let id = ReasonId(id);
        ChargeReason {
            id,
            charge,
            de,
            en,
            active: true,
        }
    }

    #[test]
    fn reasons_are_added_renamed_and_rest_but_never_go() {
        let usual = usual();
        assert_eq!(usual.len(), Charge::ALL.len());
        let mut wanted = usual.clone();
        wanted.push(own(0, Charge::Goodwill, "Messeaktion"));
        wanted[0].de = "nach Aufwand".into();
        wanted[7].active = false;
        let list = become_list(&usual, wanted).expect("nothing went");
        assert_eq!(list[8].id, ReasonId(9), "a new one gets the next number");
        let name = list[8].named().map(|named| named.name(Language::En).to_owned());
        assert_eq!(name.as_deref(), Some("Messeaktion"), "one name is enough");
        assert_eq!(list[1].named(), None, "the others keep their charge's own word");
        let check = |change: fn(&mut Vec<ChargeReason>), error| {
            let mut wanted = list.clone();
            change(&mut wanted);
            assert_eq!(become_list(&list, wanted), Err(error));
        };
        check(|list| drop(list.pop()), ReasonError::Gone);
        check(|list| drop(list.remove(2)), ReasonError::Gone);
        check(|list| list[8].charge = Charge::Warranty, ReasonError::Gone);
        check(|list| list.push(own(12, Charge::Goodwill, "x")), ReasonError::Gone);
        check(|list| list.push(own(9, Charge::Goodwill, "x")), ReasonError::Gone);
        check(|list| list[8].de.clear(), ReasonError::Nameless(8));
        check(|list| list.push(own(0, Charge::Goodwill, "")), ReasonError::Nameless(9));
    }
}
