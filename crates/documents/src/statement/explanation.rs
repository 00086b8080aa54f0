//! How minutes became billed minutes, in one sentence: the footnote on paper, the column "Erklärung" in the table.

use callbuch_core::contracts::{Rounding, Scope};
use callbuch_core::language::Language;
use callbuch_core::money::Minutes;
use callbuch_core::statements::{Explanation, LineKind, StatementEntry};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::{dates, durations, words};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Makes the sentences of one statement.
pub struct Explainer {
    language: Language,
    /// Whether a sentence names the version of its contract.
    names_version: bool,
    /// Rules said before: a statement has few.
    rules: HashMap<RuleKey, String>,
    /// Everything but the minutes, each once.
    reasons: Vec<Reason>,
    /// Where a reason stands, by its words.
    reason_by_words: HashMap<String, ReasonId>,
}

/// What a rule's words depend on.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct RuleKey {
    increment: Minutes,
    rounding: u8,
    scope: u8,
    minimum: Option<Minutes>,
    version: Option<NaiveDate>,
}

/// Which reason a sentence gives.
pub type ReasonId = usize;

/// Why minutes are what they are; entries with the same reason can be told together.
struct Reason {
    activity: String,
    scope: Scope,
    /// "je angefangene 5 Minuten, je Fall und Tag".
    rule: String,
    /// What else is to be said, with its sign before: "; Kontingent verbraucht".
    also: String,
}

/// The sentence of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Which reason it gives.
    pub reason: ReasonId,
    /// What its groups are.
    pub scope: Scope,
    /// Its words.
    pub text: String,
}

impl Explainer {
    /// For a statement in this language; the version is named where several counted.
    pub fn new(language: Language, names_version: bool) -> Self {
        let (rules, reason_by_words) = (HashMap::new(), HashMap::new());
        Self {
            language,
            names_version,
            rules,
            reasons: Vec::new(),
            reason_by_words,
        }
    }

    /// The sentence for an entry.
    pub fn sentence(&mut self, entry: &StatementEntry) -> Sentence {
        let words = Catalogue::of(self.language);
        let explanation = &entry.explanation;
        let is_billed = entry.charge.is_billed();
        let rule = match is_billed {
            true => self.rule(explanation, entry.terms_from),
            false => words::charge_meaning(self.language, entry.charge),
        };
        let also = if is_billed {
            self.also(explanation)
        } else {
            String::new()
        };
        let (worked, billed) = (
            durations::clock(explanation.worked),
            durations::clock(explanation.billed),
        );
        let common = [
            ("what", self.what(explanation).into()),
            ("worked", worked.into()),
            ("billed", billed.into()),
        ];
        let text = match is_billed {
            true => {
                let [what, worked, billed] = common;
                words.text(
                    "statement-note",
                    &[what, worked, billed, ("rule", (&rule).into()), ("also", (&also).into())],
                )
            }
            false => {
                let [what, worked, billed] = common;
                words.text(
                    "statement-note-free",
                    &[what, worked, billed, ("meaning", (&rule).into())],
                )
            }
        };
        let reason = self.reason(explanation, rule, also);
        Sentence {
            reason,
            scope: explanation.scope,
            text,
        }
    }

    /// The sentence for several groups with the same reason.
    pub fn gathered(&self, reason: ReasonId, groups: usize) -> String {
        let words = Catalogue::of(self.language);
        let Reason {
            activity,
            scope,
            rule,
            also,
        } = &self.reasons[reason];
        let key = match scope {
            Scope::Entry | Scope::Statement => "statement-note-many-entries",
            Scope::CaseDay => "statement-note-many-days",
            Scope::Case => "statement-note-many-cases",
        };
        let groups = i64::try_from(groups).unwrap_or(i64::MAX);
        let what = words.text(key, &[("activity", activity.into()), ("count", groups.into())]);
        let args = [("what", what.into()), ("rule", rule.into()), ("also", also.into())];
        words.text("statement-note-gathered", &args)
    }

    fn reason(&mut self, explanation: &Explanation, rule: String, also: String) -> ReasonId {
        let activity = &explanation.activity;
        let words = format!("{activity}\n{rule}\n{also}");
        *self.reason_by_words.entry(words).or_insert_with(|| {
            self.reasons.push(Reason {
                activity: activity.clone(),
                scope: explanation.scope,
                rule,
                also,
            });
            self.reasons.len() - 1
        })
    }

    fn what(&self, explanation: &Explanation) -> String {
        let words = Catalogue::of(self.language);
        let activity = ("activity", (&explanation.activity).into());
        match explanation.scope {
            Scope::Entry | Scope::CaseDay => {
                let day = dates::day(self.language, explanation.day);
                words.text("statement-note-on-day", &[activity, ("day", day.into())])
            }
            Scope::Case | Scope::Statement => words.text(
                "statement-note-entries",
                &[activity, ("count", explanation.entries.into())],
            ),
        }
    }

    fn rule(&mut self, explanation: &Explanation, version: NaiveDate) -> String {
        let key = RuleKey {
            increment: explanation.increment,
            rounding: explanation.rounding as u8,
            scope: explanation.scope as u8,
            minimum: explanation.by_minimum.then_some(explanation.minimum),
            version: self.names_version.then_some(version),
        };
        let language = self.language;
        self.rules
            .entry(key)
            .or_insert_with(|| say_rule(language, explanation, key.version))
            .clone()
    }

    fn also(&self, explanation: &Explanation) -> String {
        let words = Catalogue::of(self.language);
        let mut also = String::new();
        if explanation.several_percentages {
            also.push_str(&words.word("statement-note-lowest"));
        }
        if explanation.allowance_empty {
            also.push_str(&words.word("statement-note-empty"));
        } else if explanation.over_allowance > Minutes(0) {
            let hours = durations::clock(explanation.over_allowance);
            also.push_str(&words.text("statement-note-over", &[("hours", hours.into())]));
        }
        if let Some(day) = explanation.drawn_on {
            let day = dates::day(self.language, day);
            also.push_str(&words.text("statement-note-drawn-on", &[("day", day.into())]));
        }
        also
    }
}

fn say_rule(language: Language, explanation: &Explanation, version: Option<NaiveDate>) -> String {
    let words = Catalogue::of(language);
    let increment = ("increment", explanation.increment.0.into());
    let how = match explanation.rounding {
        _ if explanation.by_minimum => {
            let hours = durations::hours(language, explanation.minimum);
            words.text("statement-note-minimum", &[("hours", hours.into())])
        }
        Rounding::Up => words.text("statement-note-up", &[increment]),
        Rounding::Nearest => words.text("statement-note-nearest", &[increment]),
        Rounding::None => words.word("statement-note-none"),
    };
    let version = version.map(|day| dates::day(language, day));
    let version = version.map_or(String::new(), |day| {
        words.text("statement-note-version", &[("day", day.into())])
    });
    format!("{how}, {}{version}", scope(language, explanation.scope))
}

/// "je Fall und Tag".
pub fn scope(language: Language, scope: Scope) -> String {
    Catalogue::of(language).word(match scope {
        Scope::Entry => "statement-per-entry",
        Scope::CaseDay => "statement-per-case-day",
        Scope::Case => "statement-per-case",
        Scope::Statement => "statement-per-statement",
    })
}

/// Whether paper explains an entry: its minutes were changed, or the allowance ends in it.
pub fn needs_note(entry: &StatementEntry) -> bool {
    entry.charge.is_billed() && (entry.explanation.changed || ends_allowance(entry))
}

/// Whether the allowance covers the entry in part.
pub fn ends_allowance(entry: &StatementEntry) -> bool {
    entry.lines.iter().any(|line| line.kind == LineKind::OverAllowance)
}
