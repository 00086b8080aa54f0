//! Trying a plan, and carrying it out: in transactions of a few hundred rows, so that others go on working meanwhile.

use super::decide::{Row, decide};
use super::known::Known;
use super::look::missing;
use super::write::{Hands, Trial};
use super::{
    ImportCounts, ImportRequest, ImportRow, KeptPlan, MOST_PROBLEMS, Problem, SHOWN, ShownRow, Tried, problem, row,
    store,
};
use crate::desk::{Call, Desk, Writing};
use crate::failure::{Answer, Code, Failure};
use crate::fields;
use callbuch_core::ids::PersonId;
use callbuch_core::imports::{Fate, Plan, State, Work, columns, records};
use callbuch_documents::table::{Opened, Table};

/// How many rows are one transaction.
const AT_ONCE: usize = 400;
/// The longest name of a source, in characters.
const SOURCE: usize = 60;

/// Tries a plan on every row. Nothing is written.
///
/// # Errors
/// [`Code::FileGone`], [`Code::TableRefused`]; [`Code::Required`] at the field that has no column; [`Code::ImportBusy`];
/// [`Code::ImportStopped`].
pub fn check(desk: &Desk, call: &Call<'_>, wanted: ImportRequest) -> Answer<Tried> {
    let (_, opened) = desk.imports.open(&wanted.file, &wanted.reading)?;
    let plan = checked(&wanted.plan, &opened)?;
    let headings = headings(&opened);
    let turn = desk.imports.begin(Work::Check, opened.table.len())?;
    desk.read(call.now, |ctx| {
        let mut known = Known::load(ctx, &plan)?;
        let (mut counts, mut problems, mut more, mut shown) = (ImportCounts::default(), Vec::new(), 0, Vec::new());
        let mut hand = Trial {
            ctx,
            counts: ImportCounts::default(),
            made: 0,
        };
        for at in 0..opened.table.len() {
            if at % 100 == 0 && turn.says_stop(at) {
                return Err(Failure::new(Code::ImportStopped));
            }
            let mut row = read(&plan, &opened.table, at);
            let fate = decide(&mut hand, &mut known, &mut row)?;
            counts.count(fate);
            if shown.len() < SHOWN {
                shown.push(show(opened.table.number(at), &row, fate));
            }
            for finding in row.findings {
                if problems.len() < MOST_PROBLEMS {
                    problems.push(problem(opened.table.number(at), &headings, &plan, finding));
                } else {
                    more += 1;
                }
            }
        }
        counts.customers = hand.counts.customers;
        // What leaves a row out is read first; rows stay in their order.
        problems.sort_by_key(|one: &Problem| !one.leaves_out);
        Ok(Tried {
            counts,
            problems,
            more,
            shown,
        })
    })
}

/// Takes a file over. The same request is done once; if it broke off, another one goes on where it stopped.
///
/// # Errors
/// Those of [`check`]; what was taken over until then stays, and can be taken back.
pub fn run(desk: &Desk, call: &Call<'_>, wanted: ImportRequest) -> Answer<ImportRow> {
    if let Some(before) = desk.read(call.now, |ctx| Ok(store::of_request(ctx.tx, call.request)?))? {
        return row(&before);
    }
    let (name, opened) = desk.imports.open(&wanted.file, &wanted.reading)?;
    let plan = checked(&wanted.plan, &opened)?;
    let turn = desk.imports.begin(Work::Run, opened.table.len())?;
    let (import, person) = desk.act(call.now, call.request, |ctx| {
        begin(ctx, &plan, &headings(&opened), &name)
    })?;
    let mut known = desk.read(call.now, |ctx| Known::load(ctx, &plan))?;
    let (mut counts, mut at, mut state) = (ImportCounts::default(), 0, State::Done);
    while at < opened.table.len() {
        if turn.says_stop(at) {
            state = State::Stopped;
            break;
        }
        let rows = at..opened.table.len().min(at + AT_ONCE);
        let part = Part {
            plan: &plan,
            table: &opened.table,
            import,
            person,
        };
        let before = counts;
        let written = desk.act(call.now, call.request, |ctx| {
            known.forget();
            part.write(ctx, &mut known, rows.clone(), before)
        });
        match written {
            Ok(now) => counts = now,
            Err(failure) => {
                // What is there is counted, and can be taken back; the failure itself is what is told.
                let _ = desk.act(call.now, call.request, |ctx| end(ctx, import, State::Stopped, counts));
                return Err(failure);
            }
        }
        known.keep();
        at = rows.end;
    }
    desk.act(call.now, call.request, |ctx| end(ctx, import, state, counts))
}

/// Some rows of an import.
struct Part<'p> {
    plan: &'p Plan,
    table: &'p Table,
    import: i64,
    person: PersonId,
}

impl Part<'_> {
    fn write(
        &self,
        ctx: &mut Writing<'_, '_>,
        known: &mut Known,
        rows: std::ops::Range<usize>,
        mut counts: ImportCounts,
    ) -> Answer<ImportCounts> {
        let mut hand = Hands {
            ctx,
            counts: ImportCounts::default(),
            import: self.import,
            source: &self.plan.source,
            person: self.person,
        };
        for at in rows {
            let mut row = read(self.plan, self.table, at);
            counts.count(decide(&mut hand, known, &mut row)?);
        }
        counts.customers += hand.counts.customers;
        let import = self.import;
        store::say(ctx.tx, import, State::Running.word(), &text(&counts)?)?;
        Ok(counts)
    }
}

fn read<'p>(plan: &'p Plan, table: &Table, at: usize) -> Row<'p> {
    let (record, findings) = records::read(plan, &table.row(at));
    Row {
        plan,
        customer: record.customer.clone(),
        record,
        findings,
        case: None,
    }
}

fn show(number: usize, row: &Row<'_>, fate: Fate) -> ShownRow {
    let case = row.case.as_ref();
    ShownRow {
        row: number,
        number: row.record.number.clone(),
        name: row.record.name.clone(),
        customer: row.customer.clone(),
        status: case.map(|case| case.status),
        kind: case.map(|case| case.kind),
        priority: case.and_then(|case| case.priority),
        received: case.map(|case| case.received),
        responsible: case.map(|case| case.responsible),
        fate,
    }
}

fn headings(opened: &Opened) -> Vec<String> {
    let names: Vec<&str> = opened.names.iter().map(String::as_str).collect();
    columns::headings(&names)
}

/// A plan that can be carried out on this file.
fn checked(plan: &Plan, opened: &Opened) -> Answer<Plan> {
    if plan.columns.len() != opened.names.len() {
        return Err(Failure::at("columns", Code::Invalid));
    }
    if let Some(field) = missing(plan).first() {
        return Err(Failure::at("columns", Code::ColumnMissing).with("field", field.word()));
    }
    Ok(Plan {
        source: fields::line("source", &plan.source, SOURCE, true)?,
        ..plan.clone()
    })
}

fn begin(ctx: &mut Writing<'_, '_>, plan: &Plan, headings: &[String], file: &str) -> Answer<(i64, PersonId)> {
    let person = ctx.seated()?;
    let kept = KeptPlan {
        headings: headings.to_vec(),
        plan: plan.clone(),
    };
    let one = store::Import {
        id: 0,
        version: 1,
        at: ctx.now,
        person,
        request: ctx.request.clone(),
        what: plan.what.word().to_owned(),
        source: plan.source.clone(),
        file: file.to_owned(),
        state: State::Running.word().to_owned(),
        plan: text(&kept)?,
        counts: text(&ImportCounts::default())?,
    };
    let id = store::begin(ctx.tx, &one)?;
    ctx.log("import", id, "begun", &kept)?;
    Ok((id, person))
}

fn end(ctx: &mut Writing<'_, '_>, import: i64, state: State, counts: ImportCounts) -> Answer<ImportRow> {
    store::say(ctx.tx, import, state.word(), &text(&counts)?)?;
    ctx.log("import", import, state.word(), &counts)?;
    let ended = store::get(ctx.tx, import)?.ok_or_else(|| Failure::new(Code::NotFound))?;
    row(&ended)
}

fn text(value: &impl serde::Serialize) -> Answer<String> {
    serde_json::to_string(value).map_err(|error| Failure::new(Code::Internal).because(error))
}
