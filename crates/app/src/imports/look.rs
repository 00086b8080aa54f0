//! Looking at a file: how it is laid out, what its columns and words most likely mean.

use super::known::Known;
use super::{ColumnLook, KeptPlan, Look, LookRequest, WordCount, Words, store};
use crate::desk::{Call, Desk, Reading};
use crate::failure::Answer;
use callbuch_core::fold;
use callbuch_core::imports::{Field, Origin, Plan, What, WorkedIn, columns, dates, foreign};
use callbuch_documents::table::{Opened, Table};
use std::collections::{BTreeMap, BTreeSet};

/// How many samples of a column are shown.
const SAMPLES: usize = 3;
/// How many dates tell in which order they are.
const DATES: usize = 2000;
/// More different words than these are not told apart by hand.
const MOST_WORDS: usize = 200;

/// Looks at a file and proposes a plan, or completes the one there is.
///
/// # Errors
/// [`crate::failure::Code::FileGone`]; [`crate::failure::Code::TableRefused`] with why.
pub fn look(desk: &Desk, call: &Call<'_>, wanted: LookRequest) -> Answer<Look> {
    let (name, opened) = desk.imports.open(&wanted.file, &wanted.reading)?;
    let names: Vec<&str> = opened.names.iter().map(String::as_str).collect();
    let headings = columns::headings(&names);
    desk.read(call.now, |ctx| {
        let origin = columns::origin(&names);
        let (mut plan, remembered) = plan(ctx, &wanted, &opened, &headings, &name)?;
        plan.columns.resize(names.len(), None);
        let known = Known::load(ctx, &plan)?;
        let words = words(&opened.table, &plan);
        complete(&mut plan, &words, &known);
        Ok(Look {
            rows: opened.table.len(),
            reading: opened.reading.clone(),
            sheets: opened.sheets.clone(),
            origin,
            columns: samples(&opened.table, headings.clone()),
            missing: missing(&plan),
            name: name.clone(),
            plan,
            remembered,
            words,
        })
    })
}

/// The plan so far, that of the last import from there, or a proposal; and whether it is remembered.
fn plan(
    ctx: &mut Reading<'_, '_>,
    wanted: &LookRequest,
    opened: &Opened,
    headings: &[String],
    file: &str,
) -> Answer<(Plan, bool)> {
    let names: Vec<&str> = opened.names.iter().map(String::as_str).collect();
    let origin = columns::origin(&names);
    let what = wanted.what.unwrap_or_else(|| columns::what(&names));
    if let Some(plan) = wanted
        .plan
        .clone()
        .filter(|plan| plan.what == what && plan.columns.len() == names.len())
    {
        return Ok((plan, false));
    }
    let source = match &wanted.plan {
        Some(plan) => plan.source.clone(),
        None => source(origin, file),
    };
    let last = store::latest(ctx.tx, &source, what.word())?;
    let last = last.and_then(|last| serde_json::from_str::<KeptPlan>(&last.plan).ok());
    let mut plan = proposal(what, &source, &names, &opened.table, origin);
    let Some(last) = last else {
        return Ok((plan, false));
    };
    for (column, heading) in plan.columns.iter_mut().zip(headings) {
        let then = last.headings.iter().position(|one| one == heading);
        *column = then
            .and_then(|at| last.plan.columns.get(at).copied())
            .unwrap_or(*column);
    }
    let plan = Plan {
        columns: plan.columns,
        ..last.plan
    };
    Ok((plan, true))
}

fn proposal(what: What, source: &str, names: &[&str], table: &Table, origin: Origin) -> Plan {
    let mut plan = Plan {
        what,
        source: source.to_owned(),
        columns: columns::propose(names, what),
        dates: callbuch_core::imports::DateOrder::DayFirst,
        worked_in: WorkedIn::Minutes,
        statuses: BTreeMap::new(),
        kinds: BTreeMap::new(),
        priorities: BTreeMap::new(),
        people: BTreeMap::new(),
    };
    let worked = plan.columns_of(Field::Worked).next();
    let heading = fold::search(worked.map_or("", |at| names[at]));
    plan.worked_in = match origin {
        Origin::Jira => WorkedIn::Seconds,
        _ if ["stunden", "hours"].iter().any(|word| heading.contains(word)) => WorkedIn::Hours,
        _ => WorkedIn::Minutes,
    };
    let dated = [Field::Received, Field::Changed, Field::Closed, Field::Resubmission];
    let at: Vec<usize> = dated
        .into_iter()
        .flat_map(|field| plan.columns_of(field).collect::<Vec<_>>())
        .collect();
    let rows: Vec<Vec<&str>> = (0..table.len().min(DATES)).map(|row| table.row(row)).collect();
    let cells = rows
        .iter()
        .flat_map(|row| at.iter().filter_map(|at| row.get(*at).copied()));
    let texts: Vec<&str> = cells.filter(|cell| !cell.trim().is_empty()).collect();
    plan.dates = dates::order(texts.into_iter());
    plan
}

/// What a source is called until a person says otherwise.
fn source(origin: Origin, file: &str) -> String {
    match origin {
        Origin::Jira => "Jira".to_owned(),
        Origin::Zammad => "Zammad".to_owned(),
        Origin::OsTicket => "osTicket".to_owned(),
        Origin::Otrs => "OTRS/Znuny".to_owned(),
        Origin::Callbuch => "Callbuch".to_owned(),
        Origin::List => {
            let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
            fold::clean_line(&stem.chars().take(60).collect::<String>())
        }
    }
}

fn samples(table: &Table, headings: Vec<String>) -> Vec<ColumnLook> {
    let mut seen: Vec<Vec<String>> = vec![Vec::new(); headings.len()];
    for row in 0..table.len().min(500) {
        for (at, cell) in table.row(row).into_iter().enumerate() {
            let sample: String = fold::clean_line(&cell.chars().take(60).collect::<String>());
            let Some(here) = seen.get_mut(at) else { break };
            if here.len() < SAMPLES && !sample.is_empty() && !here.contains(&sample) {
                here.push(sample);
            }
        }
    }
    let pairs = headings.into_iter().zip(seen);
    pairs
        .map(|(heading, samples)| ColumnLook { heading, samples })
        .collect()
}

/// The fields without which nothing can be taken over.
pub(super) fn missing(plan: &Plan) -> Vec<Field> {
    let has = |field: Field| plan.columns_of(field).next().is_some();
    let is_met = |any: &[Field]| any.iter().any(|field| has(*field));
    let needs: &[&[Field]] = match plan.what {
        What::Customers => &[&[Field::Name]],
        What::Contacts => &[
            &[Field::Name, Field::LastName, Field::FirstName],
            &[Field::Customer, Field::CustomerNumber, Field::Mail],
        ],
        What::Cases => &[
            &[Field::Number],
            &[Field::Subject],
            &[
                Field::Customer,
                Field::CustomerNumber,
                Field::Contact,
                Field::ContactMail,
            ],
        ],
    };
    needs.iter().filter(|any| !is_met(any)).map(|any| any[0]).collect()
}

fn words(table: &Table, plan: &Plan) -> Words {
    if plan.what != What::Cases {
        return Words::default();
    }
    let of = |field: Field| {
        let Some(at) = plan.columns_of(field).next() else {
            return Vec::new();
        };
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for row in 0..table.len() {
            let cells = table.row(row);
            let cell = cells.get(at).copied().unwrap_or_default();
            let word = fold::clean_line(&cell.chars().take(200).collect::<String>());
            if counts.len() < MOST_WORDS || counts.contains_key(&word) {
                *counts.entry(word).or_default() += 1;
            }
        }
        let mut words: Vec<WordCount> = counts
            .into_iter()
            .map(|(word, rows)| WordCount { word, rows })
            .collect();
        words.sort_by(|one, other| (other.rows, &one.word).cmp(&(one.rows, &other.word)));
        words
    };
    Words {
        statuses: of(Field::Status),
        kinds: of(Field::Kind),
        priorities: of(Field::Priority),
        people: of(Field::Responsible),
    }
}

/// Proposes a meaning for every word that has none yet.
fn complete(plan: &mut Plan, words: &Words, known: &Known) {
    let new = |words: &[WordCount]| words.iter().map(|one| one.word.clone()).collect::<BTreeSet<_>>();
    for word in new(&words.statuses) {
        plan.statuses
            .entry(word.clone())
            .or_insert_with(|| foreign::status(&word));
    }
    for word in new(&words.kinds) {
        plan.kinds.entry(word.clone()).or_insert_with(|| foreign::kind(&word));
    }
    for word in new(&words.priorities) {
        plan.priorities
            .entry(word.clone())
            .or_insert_with(|| foreign::priority(&word));
    }
    for word in new(&words.people) {
        plan.people.entry(word.clone()).or_insert_with(|| known.person(&word));
    }
}
