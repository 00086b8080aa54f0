//! The names of the domain's values in a language.

use crate::catalogue::Catalogue;
use callbuch_core::charges::Charge;
use callbuch_core::charges::reasons::NamedReason;
use callbuch_core::lands::Land;
use callbuch_core::language::Language;
use callbuch_core::tickets::{Channel, Kind, Priority, Status};
use chrono::Weekday;

/// The state's word, the same in every language: "Open".
#[must_use]
pub fn status(language: Language, status: Status) -> String {
    Catalogue::of(language).word(&format!("status-{}", status.word()))
}

/// The state in one word of the language: "offen".
#[must_use]
pub fn status_explained(language: Language, status: Status) -> String {
    Catalogue::of(language).word(&format!("status-{}-explained", status.word()))
}

/// What the state means to the customer: "ausgeliefert, Ihre Freigabe steht aus".
#[must_use]
pub fn status_meaning(language: Language, status: Status) -> String {
    Catalogue::of(language).word(&format!("status-{}-meaning", status.word()))
}

/// "Fehler".
#[must_use]
pub fn kind(language: Language, kind: Kind) -> String {
    Catalogue::of(language).word(&format!("kind-{}", kind.word()))
}

/// "Priorität A".
#[must_use]
pub fn priority(language: Language, priority: Priority) -> String {
    Catalogue::of(language).word(&format!("priority-{}", priority.word()))
}

/// "A".
#[must_use]
pub fn priority_short(language: Language, priority: Priority) -> String {
    Catalogue::of(language).word(&format!("priority-{}-short", priority.word()))
}

/// "Telefon".
#[must_use]
pub fn channel(language: Language, channel: Channel) -> String {
    Catalogue::of(language).word(&format!("channel-{}", channel.word()))
}

/// After a verb: "am Telefon".
#[must_use]
pub fn channel_by(language: Language, channel: Channel) -> String {
    Catalogue::of(language).word(&format!("channel-{}-by", channel.word()))
}

/// The charge in a list of choices: "Fehlerbehebung".
#[must_use]
pub fn charge(language: Language, charge: Charge) -> String {
    Catalogue::of(language).word(&format!("charge-{}", charge.word()))
}

/// The decision beside a case's head: "kostenlos · Fehlerbehebung".
#[must_use]
pub fn charge_decision(language: Language, charge: Charge) -> String {
    Catalogue::of(language).word(&format!("charge-{}-decision", charge.word()))
}

/// A decision with the name the office has for its reason: "kostenlos · Messeaktion".
#[must_use]
pub fn charge_named(language: Language, charge: Charge, named: Option<&NamedReason>) -> String {
    let Some(named) = named else {
        return charge_decision(language, charge);
    };
    let key = format!("charge-{}-named", charge.word());
    Catalogue::of(language).text(&key, &[("name", named.name(language).into())])
}

/// What the letters of a charge mean, in a legend: "kostenlos, Fehlerbehebung".
#[must_use]
pub fn charge_meaning(language: Language, charge: Charge) -> String {
    Catalogue::of(language).word(&format!("charge-{}-meaning", charge.word()))
}

/// "Montag".
#[must_use]
pub fn weekday(language: Language, day: Weekday) -> String {
    Catalogue::of(language).word(&format!("weekday-{}", day.number_from_monday()))
}

/// "Mo".
#[must_use]
pub fn weekday_short(language: Language, day: Weekday) -> String {
    Catalogue::of(language).word(&format!("weekday-{}-short", day.number_from_monday()))
}

/// "September"; months are 1 … 12.
#[must_use]
pub fn month(language: Language, month: u32) -> String {
    Catalogue::of(language).word(&format!("month-{month}"))
}

/// "Sept."; months are 1 … 12.
#[must_use]
pub fn month_short(language: Language, month: u32) -> String {
    Catalogue::of(language).word(&format!("month-{month}-short"))
}

/// "Niedersachsen".
#[must_use]
pub fn land(language: Language, land: Land) -> String {
    Catalogue::of(language).word(&format!("land-{}", land.word()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All names of one kind of value, in one language.
    fn names<T: Copy>(all: &[T], language: Language, forms: &[fn(Language, T) -> String]) -> Vec<String> {
        all.iter()
            .flat_map(|one| forms.iter().map(move |form| form(language, *one)))
            .collect()
    }

    #[test]
    fn every_value_has_its_words_in_both_languages() {
        // A missing key stops a test, so calling them all is the proof.
        let months: Vec<u32> = (1..=12).collect();
        for language in [Language::De, Language::En] {
            let all = [
                names(Status::ALL, language, &[status, status_explained, status_meaning]),
                names(Kind::ALL, language, &[kind]),
                names(Priority::ALL, language, &[priority, priority_short]),
                names(Channel::ALL, language, &[channel, channel_by]),
                names(Charge::ALL, language, &[charge, charge_decision, charge_meaning]),
                names(Land::ALL, language, &[land]),
                names(&months, language, &[month, month_short]),
            ];
            for word in all.concat() {
                assert!(!word.trim().is_empty(), "a word without letters in {language:?}");
            }
        }
    }

    #[test]
    fn words_are_the_ones_on_the_wall() {
        assert_eq!(status(Language::De, Status::Hold), "Hold");
        assert_eq!(status_explained(Language::De, Status::Hold), "zurückgestellt");
        assert_eq!(kind(Language::De, Kind::Suggestion), "Verbesserungsvorschlag");
        assert_eq!(
            charge_decision(Language::De, Charge::ErrorCorrection),
            "kostenlos · Fehlerbehebung"
        );
        assert_eq!(weekday(Language::De, Weekday::Sun), "Sonntag");
        assert_eq!(weekday_short(Language::En, Weekday::Mon), "Mon");
        assert_eq!(channel_by(Language::De, Channel::Phone), "am Telefon");
    }
}
