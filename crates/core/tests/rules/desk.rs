//! A desk for the examples of billing: contracts and work written as short text, printed lines read as short text.

use crate::office::{BERLIN, at, day, time};
use callbuch_core::allowance::Draw;
use callbuch_core::billing::{Basis, Billed, BillingContract, BillingError, WorkedCase, bill};
use callbuch_core::charges::Charge;
use callbuch_core::contracts::{
    Activity, Allowance, AllowancePeriod, AllowanceStart, Carry, Rounding, Scope, SurchargeTime, SurchargeWindow,
    Terms, Travel,
};
use callbuch_core::customers::Contract;
use callbuch_core::entries::worked::{between, day_of, from_clock};
use callbuch_core::entries::{EntryFacts, TimeEntry};
use callbuch_core::ids::{Cid, ContractId, EntryId, PersonId};
use callbuch_core::lands::Land;
use callbuch_core::money::{Cents, Minutes};
use callbuch_core::statements::{Line, LineKind, StatementEntry, Worker};
use callbuch_core::tickets::Kind;
use std::collections::BTreeMap;

/// Everything a statement of one customer with one contract is made of.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) contract: BillingContract,
    pub(crate) cases: Vec<WorkedCase>,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
}

impl Desk {
    /// A contract with one version, and work; see [`terms`] and [`work`] for the text.
    pub(crate) fn new(version: &str, entries: &str) -> Self {
        let contract = Contract {
            id: ContractId(1),
            version: 1,
            customer: None,
            number: "PV-2024-017".into(),
            name: "Pflege Plus".into(),
            product: String::new(),
            terms: vec![terms("2026-01-01", version)],
            active: true,
        };
        let (zone, land, stated_until) = (BERLIN, Some(Land::Niedersachsen), None);
        let contract = BillingContract {
            contract,
            zone,
            land,
            used: vec![],
            stated_until,
        };
        Self {
            contract,
            cases: work(entries),
            from: "2026-10-01",
            to: "2026-10-31",
        }
    }

    /// With a further version from a day on.
    pub(crate) fn then(mut self, valid_from: &str, version: &str) -> Self {
        self.contract.contract.terms.push(terms(valid_from, version));
        self
    }

    /// With minutes that earlier statements drew from the allowance.
    pub(crate) fn used(mut self, date: &str, minutes: i64) -> Self {
        self.contract.used.push(Draw {
            day: day(date),
            minutes: Minutes(minutes),
        });
        self
    }

    /// With everything up to a day stated already.
    pub(crate) fn stated(mut self, date: &str) -> Self {
        self.contract.stated_until = Some(day(date));
        self
    }

    /// With another period.
    pub(crate) fn period(mut self, from: &'static str, to: &'static str) -> Self {
        (self.from, self.to) = (from, to);
        self
    }

    /// With a decision on every case.
    pub(crate) fn decided(mut self, charge: Charge) -> Self {
        self.cases.iter_mut().for_each(|case| case.decision = Some(charge));
        self
    }

    pub(crate) fn bill(&self) -> Result<Billed, BillingError> {
        self.with_basis(bill)
    }

    /// Hands what is to be billed to `ask`.
    pub(crate) fn with_basis<T>(&self, ask: impl FnOnce(&Basis<'_>) -> T) -> T {
        let people = people();
        let contracts = std::slice::from_ref(&self.contract);
        ask(&Basis {
            from: day(self.from),
            to: day(self.to),
            cases: &self.cases,
            contracts,
            people: &people,
        })
    }

    /// All printed lines as text, one a line, cases in the order of their numbers.
    pub(crate) fn printed(&self) -> String {
        let billed = self.bill().unwrap();
        let lines = billed
            .cases
            .iter()
            .flat_map(|case| &case.entries)
            .flat_map(|entry| &entry.lines);
        lines.map(printed).collect::<Vec<_>>().join("\n")
    }

    /// The entries in the order of print.
    pub(crate) fn entries(&self) -> Vec<StatementEntry> {
        self.bill()
            .unwrap()
            .cases
            .into_iter()
            .flat_map(|case| case.entries)
            .collect()
    }
}

/// The people of the examples.
pub(crate) fn people() -> BTreeMap<PersonId, Worker> {
    let names = [("JA", "Jana Arndt"), ("MK", "Mehmet Kaya"), ("TB", "Tomasz Bąk")];
    let worker = |(initials, name): (&str, &str)| Worker {
        initials: initials.into(),
        name: name.into(),
    };
    (1..).map(PersonId).zip(names.map(worker)).collect()
}

/// Terms from parts parted by ";", the first an activity: `Hotline 9500 15 up case_day 0`, `night 20:00-06:00 50`,
/// `saturday 25`, `sunday 50`, `holiday 100`, `stack`, `covered`, `own 2026-10-12`, `km 60`, `flat 4500`, `share 50`,
/// `allowance 480 quarter 2026-08-01 unlimited`.
pub(crate) fn terms(valid_from: &str, text: &str) -> Terms {
    let bare = serde_json::json!({ "valid_from": valid_from, "activities": [], "targets": {} });
    let mut terms: Terms = serde_json::from_value(bare).unwrap();
    for part in text.split(';') {
        let words: Vec<&str> = part.split_whitespace().collect();
        let number = |index: usize| words[index].parse::<i64>().unwrap();
        let mut window = |when, percent| terms.surcharges.windows.push(SurchargeWindow { when, percent });
        match words[0] {
            "night" => {
                let (from, to) = words[1].split_once('-').unwrap();
                window(
                    SurchargeTime::Night {
                        from: minute(from),
                        to: minute(to),
                    },
                    number(2),
                );
            }
            "saturday" => window(SurchargeTime::Saturday, number(1)),
            "sunday" => window(SurchargeTime::Sunday, number(1)),
            "holiday" => window(SurchargeTime::Holiday, number(1)),
            "stack" => terms.surcharges.stack = true,
            "covered" => terms.surcharges.covered_by_allowance = true,
            "own" => terms.surcharges.own_days.push(day(words[1])),
            "km" => terms.travel = Travel::Kilometres(Cents(number(1))),
            "flat" => terms.travel = Travel::Flat(Cents(number(1))),
            "share" => terms.travel = Travel::Share(number(1)),
            "allowance" => terms.allowance = Some(allowance(&words)),
            name => terms.activities.push(Activity {
                name: name.into(),
                rate: Cents(number(1)),
                increment: Minutes(number(2)),
                rounding: serde_json::from_value::<Rounding>(words[3].into()).unwrap(),
                scope: serde_json::from_value::<Scope>(words[4].into()).unwrap(),
                minimum: Minutes(number(5)),
            }),
        }
    }
    terms
}

fn allowance(words: &[&str]) -> Allowance {
    Allowance {
        granted: Minutes(words[1].parse().unwrap()),
        period: serde_json::from_value::<AllowancePeriod>(words[2].into()).unwrap(),
        starts: if words[3] == "calendar" {
            AllowanceStart::Calendar
        } else {
            AllowanceStart::From(day(words[3]))
        },
        carry: match words[4] {
            "none" => Carry::None,
            "unlimited" => Carry::Unlimited,
            most => Carry::Limited(Minutes(most.parse().unwrap())),
        },
    }
}

/// Entries, one a line: `4711 2026-10-05 08:12-08:26 Hotline` or with minutes for the clock, then in any order
/// `goodwill` (or another charge), `km=84`, `flat`, `way=80`, `pick=saturday`, `by=2`, `#text to the end`.
pub(crate) fn work(text: &str) -> Vec<WorkedCase> {
    let mut cases: Vec<WorkedCase> = Vec::new();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    for (number, line) in (1..).zip(lines) {
        let entry = entry(number, line);
        match cases.iter_mut().find(|case| case.cid == entry.cid) {
            Some(case) => case.entries.push(entry),
            None => cases.push(WorkedCase {
                cid: entry.cid,
                kind: Kind::Assistance,
                decision: None,
                contract: ContractId(1),
                entries: vec![entry],
            }),
        }
    }
    cases
}

fn entry(number: i64, line: &str) -> TimeEntry {
    let (line, text) = line.split_once('#').unwrap_or((line, ""));
    let words: Vec<&str> = line.split_whitespace().collect();
    let span = words[2]
        .split_once('-')
        .map(|(from, to)| from_clock(day(words[1]), time(from), time(to), BERLIN));
    let minutes = span.map_or_else(
        || Minutes(words[2].parse().unwrap()),
        |(start, end)| between(start, end).unwrap(),
    );
    let mut entry = TimeEntry {
        id: EntryId(number),
        version: 1,
        cid: Cid(words[0].parse().unwrap()),
        person: PersonId(1),
        activity: words.get(3).copied().unwrap_or("Hotline").into(),
        day: span.map_or_else(|| day(words[1]), |(start, _)| day_of(start, BERLIN)),
        span,
        minutes,
        text: text.into(),
        internal_text: String::new(),
        charge: None,
        facts: EntryFacts::default(),
        created: at("2026-11-01 09:00"),
        statement: None,
    };
    for word in words.iter().skip(4) {
        match word.split_once('=') {
            Some(("km", km)) => entry.facts.km = km.parse().unwrap(),
            Some(("way", minutes)) => entry.facts.travel_minutes = Minutes(minutes.parse().unwrap()),
            Some(("pick", when)) => entry.facts.surcharge = Some(serde_json::from_value(when.into()).unwrap()),
            Some(("by", person)) => entry.person = PersonId(person.parse().unwrap()),
            _ if *word == "flat" => entry.facts.flat_travel = true,
            _ => entry.charge = Some(serde_json::from_value((*word).into()).unwrap()),
        }
    }
    entry
}

fn minute(text: &str) -> u16 {
    let (hour, minute) = text.split_once(':').unwrap();
    hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap()
}

/// A printed line as text: `18 > 30 31,67 B`, before it "+" for a further part, `50% of 98` for a surcharge, "over" beyond
/// the allowance; behind it the value of free work in brackets and "*" where the minutes were changed.
pub(crate) fn printed(line: &Line) -> String {
    let minutes = format!("{} > {}", line.worked.0, line.billed.0);
    let what = match &line.kind {
        LineKind::Work => minutes,
        LineKind::Part { .. } => format!("+ {minutes}"),
        LineKind::OverAllowance => format!("over {minutes}"),
        LineKind::Surcharge { percent, on, .. } => format!("{percent}% of {}", on.0),
        LineKind::Kilometres { km, each } => format!("{km} km at {}", each.0),
        LineKind::FlatTravel => "flat".into(),
        LineKind::TravelTime { minutes, share } => format!("way {} at {share}%", minutes.0),
    };
    let value = if line.value.0 == 0 {
        String::new()
    } else {
        format!(" ({})", euros(line.value))
    };
    let changed = if line.changed { "*" } else { "" };
    format!("{what} {} {}{value}{changed}", euros(line.amount), line.mark.mark())
}

fn euros(cents: Cents) -> String {
    format!("{},{:02}", cents.0 / 100, cents.0 % 100)
}
