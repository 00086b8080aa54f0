//! One field for everything: a CID in any spelling, cases by words and parts of words, customers by name.

use crate::customers::find::{self, FindQuery, Hit};
use crate::desk::Reading;
use crate::failure::Answer;
use crate::tickets::merging;
use callbuch_core::fold;
use callbuch_core::ids::Cid;
use callbuch_core::tickets::query::ListRow;
use callbuch_core::typed::cid;
use callbuch_store::{imports, search as store, tickets};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many cases and customers are shown at most.
const MOST: usize = 50;
const MOST_CUSTOMERS: usize = 5;

/// What was typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// As typed.
    pub text: String,
    /// How many cases are wanted, at most 50.
    pub most: usize,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchHits {
    /// The case whose number was typed, ours or the one it had in another program.
    pub exact: Option<ListRow>,
    /// The number that was typed, if its case has become part of `exact`.
    pub led_from: Option<Cid>,
    /// Cases with all words, the best first.
    pub cases: Vec<ListRow>,
    /// Customers, the likeliest first.
    pub customers: Vec<Hit>,
    /// The folded words that were looked for: what is marked in the hits.
    pub terms: Vec<String>,
}

/// Finds cases and customers.
///
/// # Errors
/// Only what the database says.
pub fn search(ctx: &mut Reading<'_, '_>, query: SearchQuery) -> Answer<SearchHits> {
    let terms = fold::terms(&query.text);
    let most = query.most.min(MOST);
    let exact = match cid::read(&query.text) {
        Ok(cid) => tickets::list::row(ctx.tx, cid)?,
        Err(_) => None,
    };
    let named = match exact {
        None => by_old_number(ctx, &query.text)?,
        found => found,
    };
    let exact = match &named {
        Some(row) => {
            let goes_on = merging::leads_to(ctx, row.cid)?;
            tickets::list::row(ctx.tx, goes_on.cid)?
        }
        None => None,
    };
    let led_from = named
        .map(|row| row.cid)
        .filter(|cid| exact.as_ref().is_some_and(|exact| exact.cid != *cid));
    let found = store::find(ctx.tx, &terms, most)?;
    let found = found
        .into_iter()
        .filter(|cid| exact.as_ref().is_none_or(|exact| exact.cid != *cid));
    let mut cases = Vec::new();
    for cid in found {
        cases.extend(tickets::list::row(ctx.tx, cid)?);
    }
    let mut customers = if terms.is_empty() {
        Vec::new()
    } else {
        find::find(ctx, FindQuery { text: query.text })?
    };
    customers.truncate(MOST_CUSTOMERS);
    Ok(SearchHits {
        exact,
        led_from,
        cases,
        customers,
        terms,
    })
}

/// The case that had this number in another program.
fn by_old_number(ctx: &mut Reading<'_, '_>, text: &str) -> Answer<Option<ListRow>> {
    let number = fold::clean_line(text);
    match imports::case_of_number(ctx.tx, &number)? {
        Some(cid) => Ok(tickets::list::row(ctx.tx, cid)?),
        None => Ok(None),
    }
}
