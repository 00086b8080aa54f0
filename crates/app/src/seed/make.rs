//! Cases that read like German support, made of word lists.

use super::{SeedCase, SeedMessage, SeedTime};
use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};
use fastrand::Rng;

const CUSTOMERS: i64 = 200;
const OLDEST: i64 = 900 * 24 * 60;
const NAMES: &[&str] = &[
    "Albers", "Böhm", "Conrad", "Dierks", "Ehlers", "Färber", "Groß", "Hölzl", "Ihle", "Jäger", "Köhler", "Lüders",
    "Möller", "Nöth", "Ömer", "Pöschl", "Quast", "Rößler", "Schäfer", "Töpfer", "Ulrich", "Völkel", "Weiß", "Zäh",
];
const TRADES: &[&str] = &[
    "Bäckerei",
    "Brauerei",
    "Druckerei",
    "Fördertechnik",
    "Gärtnerei",
    "Großhandel",
    "Kältetechnik",
    "Logistik",
    "Metallbau",
    "Möbelhaus",
    "Reederei",
    "Sägewerk",
    "Steuerkanzlei",
    "Wäscherei",
];
const FORMS: &[&str] = &["GmbH", "GmbH & Co. KG", "KG", "e. K.", "AG", "OHG"];
/// As often as they occur among real cases.
const KINDS: &[&str] = &[
    "Störung",
    "Störung",
    "Störung",
    "Anfrage",
    "Anfrage",
    "Änderung",
    "Wartung",
];
const PRIORITIES: &[&str] = &["A", "B", "B", "B", "C", "C"];
const HANDLERS: &[&str] = &["a.lueders", "b.krueger", "j.boehm", "m.yildiz", "s.krause", "t.weiss"];
const OBJECTS: &[&str] = &[
    "Rechnung",
    "Lieferschein",
    "Mahnlauf",
    "Kassenbuch",
    "Artikelstamm",
    "Zollanmeldung",
    "Lohnlauf",
    "Inventur",
    "Bestellung",
    "Etikettendruck",
    "Kontenrahmen",
    "Buchungsstapel",
    "Auswertung",
    "Terminplan",
    "Preisliste",
    "Stückliste",
    "Datensicherung",
    "Anmeldung",
    "Schnittstelle",
    "Briefkopf",
    "Umsatzsteuer",
    "Währung",
    "Lagerplatz",
    "Seriennummer",
];
const TROUBLES: &[&str] = &[
    "bricht ab",
    "zeigt falsche Summen",
    "lässt sich nicht öffnen",
    "druckt leere Seiten",
    "ist sehr langsam",
    "fehlt nach dem Update",
    "rechnet doppelt",
    "wird nicht übertragen",
    "meldet einen Fehler",
    "verliert Einträge",
    "stimmt nicht überein",
    "ist gesperrt",
];
const SENTENCES: &[&str] = &[
    "Seit dem Update vom Freitag tritt das an allen Plätzen auf.",
    "Am Vormittag ging es noch, jetzt nicht mehr.",
    "Betroffen ist nur der Platz in der Buchhaltung.",
    "Wir brauchen die Unterlagen bis Monatsende.",
    "Bitte rufen Sie vor dem Eingriff kurz an.",
    "Ein Neustart hat nichts geändert.",
    "Die Kollegin hat die Meldung fotografiert.",
    "Im Protokoll steht nichts Auffälliges.",
    "Es wäre schön, wenn man die Spalte ausblenden könnte.",
    "Der Steuerberater wartet auf die Datei.",
    "Vielen Dank für die schnelle Rückmeldung.",
    "Wir haben es mit zwei Vorgängen geprüft, beide Male dasselbe.",
    "Die Größe der Datei hat sich gegenüber dem Vormonat verdoppelt.",
    "Vermutlich hängt es mit der neuen Währung zusammen.",
];
const MINUTES: &[i64] = &[5, 8, 10, 15, 20, 30, 45, 60, 90];

/// An endless row of cases, the oldest first within a wide range.
pub(super) struct Maker {
    rng: Rng,
    now: NaiveDateTime,
}

impl Maker {
    pub(super) fn new(seed: u64, now: DateTime<Utc>) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            now: now.naive_utc(),
        }
    }

    fn one_of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.rng.usize(..words.len())]
    }

    fn text(&mut self, sentences: usize) -> String {
        (0..sentences)
            .map(|_| self.one_of(SENTENCES))
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl Iterator for Maker {
    type Item = SeedCase;

    fn next(&mut self) -> Option<SeedCase> {
        let customer = self.rng.i64(1..=CUSTOMERS);
        let email = format!("kunde{customer:03}@firma.example");
        let handler = self.one_of(HANDLERS).to_owned();
        // Young cases are more frequent than old ones, as in a growing office.
        let age = (self.rng.f64().powf(1.3) * OLDEST as f64) as i64;
        let created = self.now - TimeDelta::minutes(age + 60);
        let status = if age < 20 * 24 * 60 || self.rng.u8(..100) < 15 {
            ["offen", "in Arbeit", "wartet"][self.rng.usize(..3)]
        } else {
            "erledigt"
        };
        let (words, count) = (self.rng.usize(2..9), self.rng.usize(1..4));
        let mut said = created;
        let messages = (0..count).map(|n| {
            said += TimeDelta::minutes(self.rng.i64(5..2880));
            let from = if n % 2 == 1 { email.clone() } else { handler.clone() };
            SeedMessage {
                at: said.min(self.now),
                from,
                internal: n == 2,
                body: self.text(3),
            }
        });
        let messages = messages.collect();
        let times = (0..2).map(|n| SeedTime {
            date: created.date() + Days::new(n),
            handler: handler.clone(),
            minutes: MINUTES[self.rng.usize(..MINUTES.len())],
            billable: self.rng.u8(..100) < 80,
            note: self.text(1),
        });
        let times = times.collect();
        let subject = format!("{} {}", self.one_of(OBJECTS), self.one_of(TROUBLES));
        let resting = status == "wartet" || self.rng.u8(..100) < 30;
        Some(SeedCase {
            customer,
            customer_name: name_of(customer),
            email,
            subject,
            description: self.text(words),
            kind: self.one_of(KINDS).to_owned(),
            priority: self.one_of(PRIORITIES).to_owned(),
            status: status.to_owned(),
            handler,
            created,
            wiedervorlage: (resting && status != "erledigt").then(|| self.now.date() + Days::new(self.rng.u64(1..60))),
            messages,
            times,
        })
    }
}

/// The same number is always the same customer.
fn name_of(customer: i64) -> String {
    let at = |index: i64, words: &[&'static str]| words[usize::try_from(index).unwrap_or(0) % words.len()];
    format!(
        "{} {} {}",
        at(customer * 7, NAMES),
        at(customer * 3 / 2, TRADES),
        at(customer, FORMS)
    )
}
