//! The cover text of a finalised statement: to whom, what it is, what it comes to.

use callbuch_core::customers::{Contact, Role};
use callbuch_core::language::Language;
use callbuch_core::statements::letter::Sender;
use callbuch_core::statements::sums::Sums;
use callbuch_core::statements::{Edition, Statement};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::{dates, durations, numbers};

/// The parts of a cover text.
pub(crate) struct Cover {
    /// What a mail would be headed with.
    pub(crate) subject: String,
    /// The text, lines ended by a line feed.
    pub(crate) text: String,
}

/// The people of a customer who get the statements: those for the bills, else those who see everything.
pub(crate) fn addressees(contacts: &[Contact]) -> Vec<&Contact> {
    let with = |role: Role| -> Vec<&Contact> {
        let found = contacts.iter().filter(|one| one.active && one.roles.contains(&role));
        found.collect()
    };
    let billing = with(Role::Billing);
    if billing.is_empty() { with(Role::Key) } else { billing }
}

/// The cover text of a statement with a number.
pub(crate) fn of(statement: &Statement, language: Language, to: &[&Contact]) -> Cover {
    let words = Catalogue::of(language);
    let [from, until] = [statement.from, statement.to].map(|day| dates::day(language, day));
    let period = dates::period(language, statement.from, statement.to);
    let (subject, body, sums) = match &statement.edition {
        Edition::Cancellation { number, of, .. } => {
            let named = [("number", number.into()), ("of", of.into())];
            let subject = words.text("cover-subject-cancellation", &named);
            let [number, of] = named;
            let args = [number, of, ("from", from.into()), ("to", until.into())];
            (subject, words.text("cover-body-cancellation", &args), -statement.sums())
        }
        Edition::Final { number } => {
            let subject = words.text("cover-subject", &[("number", number.into()), ("period", period.into())]);
            let args = [("number", number.into()), ("from", from.into()), ("to", until.into())];
            (subject, words.text("cover-body", &args), statement.sums())
        }
        Edition::Draft => (String::new(), String::new(), statement.sums()),
    };
    let mut paragraphs = vec![greetings(words, to), body, figures(statement, words, sums)];
    paragraphs.push(closing(statement, words));
    paragraphs.push(signature(&statement.sender, words));
    Cover {
        subject,
        text: paragraphs.join("\n\n") + "\n",
    }
}

fn greetings(words: &Catalogue, to: &[&Contact]) -> String {
    let greeting = |contact: &&Contact| {
        let key = match contact.salutation.as_str() {
            "Frau" | "Ms" | "Mrs" => "cover-greeting-ms",
            "Herr" | "Mr" => "cover-greeting-mr",
            _ => return words.text("cover-greeting-name", &[("name", (&contact.name).into())]),
        };
        words.text(key, &[("name", addressed(&contact.name).into())])
    };
    if to.is_empty() {
        return words.word("cover-greeting-all");
    }
    to.iter().map(greeting).collect::<Vec<_>>().join("\n")
}

/// Without first names, with the highest title and what belongs to the family's name: "Dr. von Donnersmarck".
fn addressed(name: &str) -> String {
    let parts: Vec<&str> = name.split_whitespace().collect();
    let is_title = |part: &&&str| part.ends_with('.') && part.chars().count() > 2;
    let titles = parts.iter().take_while(is_title).count();
    let particle = |part: &&str| part.starts_with(char::is_lowercase);
    let last = parts.len().saturating_sub(1);
    let family = parts
        .iter()
        .skip(titles)
        .position(particle)
        .map_or(last, |at| at + titles);
    let said: Vec<&str> = parts
        .iter()
        .take(titles.min(family).min(1))
        .chain(&parts[family..])
        .copied()
        .collect();
    said.join(" ")
}

/// What it comes to; without prices no amount.
fn figures(statement: &Statement, words: &Catalogue, sums: Sums) -> String {
    let hours = |key: &str, minutes| words.text(key, &[("hours", durations::clock(minutes).into())]);
    let mut lines = vec![hours("cover-worked", sums.worked), hours("cover-billed", sums.billed)];
    if statement.options.prices {
        let amount = numbers::money(words.language(), sums.amount);
        lines.push(words.text("cover-amount", &[("amount", amount.into())]));
    }
    lines.join("\n")
}

fn closing(statement: &Statement, words: &Catalogue) -> String {
    let mut said = words.word("cover-no-invoice");
    let days = statement.sender.objection_days;
    if days > 0 && matches!(statement.edition, Edition::Final { .. }) {
        said.push(' ');
        said.push_str(&words.text("cover-objections", &[("days", days.into())]));
    }
    said
}

fn signature(sender: &Sender, words: &Catalogue) -> String {
    let reach: Vec<&str> = [&sender.phone, &sender.mail]
        .into_iter()
        .map(String::as_str)
        .filter(|one| !one.is_empty())
        .collect();
    let lines = [
        words.word("cover-regards"),
        sender.contact.clone(),
        sender.name.clone(),
        reach.join(" · "),
    ];
    lines
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::addressed;

    #[test]
    fn people_are_addressed_by_their_family_name() {
        for (name, said) in [
            ("Ilse Brandt", "Brandt"),
            ("Dr. Ilse Brandt", "Dr. Brandt"),
            ("Prof. Dr.-Ing. Wilhelmine von Donnersmarck", "Prof. von Donnersmarck"),
            ("Karl-Heinz van der Veen", "van der Veen"),
            ("J. R. Weiß", "Weiß"),
            ("Brandt", "Brandt"),
            ("Dr.", "Dr."),
            ("", ""),
        ] {
            assert_eq!(addressed(name), said, "{name}");
        }
    }
}
