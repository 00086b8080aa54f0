//! Full text: every case has one row of folded text, and each engine its own indexes over it.
//!
//! A case is found by a word when that word begins one of its words, or, from three letters on, stands anywhere in
//! its text. Both engines give the same hits for the same text.

use crate::engine::Kind;
use crate::error::Result;
use crate::params;
use crate::transaction::Tx;
use crate::value::Val;
use callbuch_core::fold;
use callbuch_core::ids::Cid;

/// The longest run of letters that is indexed as one word.
const LONGEST_WORD: usize = 64;
/// How much text of one case is indexed, in bytes.
const LONGEST_TEXT: usize = 400_000;
/// Words shorter than this are found only as beginnings.
const SHORTEST_PART: usize = 3;

/// Keeps a case's text: `head` is its number, subject and people, `body` everything else.
pub fn put(tx: &mut Tx<'_>, cid: Cid, head: &str, body: &str) -> Result<()> {
    tx.exec(
        "insert into search_text (cid, head, body) values ($1, $2, $3)
         on conflict (cid) do update set head = excluded.head, body = excluded.body
         where search_text.head <> excluded.head or search_text.body <> excluded.body",
        params![cid.0, indexable(head), indexable(body)],
    )
    .map(drop)
}

/// Adds text to a case's body.
pub fn append(tx: &mut Tx<'_>, cid: Cid, text: &str) -> Result<()> {
    let text = indexable(text);
    if text.is_empty() {
        return Ok(());
    }
    tx.exec(
        "update search_text set body = trim(body || ' ' || $2) where cid = $1 and length(body) + length($2) < $3",
        params![cid.0, text, LONGEST_TEXT as i64],
    )
    .map(drop)
}

/// The cases with all terms, the best first: in the head, then as words anywhere, then as parts of words; the newest
/// first within each.
pub fn find(tx: &mut Tx<'_>, terms: &[String], most: usize) -> Result<Vec<Cid>> {
    let mut found: Vec<Cid> = Vec::new();
    if terms.is_empty() {
        return Ok(found);
    }
    for tier in [words_in_head as Tier, words_anywhere, parts] {
        if found.len() >= most {
            break;
        }
        let mut params = Vec::new();
        let condition = tier(tx.kind(), terms, &mut params);
        params.push(Val::Int((most + found.len()) as i64));
        let sql = format!(
            "select cid from ticket where {condition} order by cid desc limit ${}",
            params.len()
        );
        for cid in tx.list(&sql, &params, |row| Ok(Cid(row.int(0)?)))? {
            if found.len() < most && !found.contains(&cid) {
                found.push(cid);
            }
        }
    }
    Ok(found)
}

/// A condition on `ticket.cid` that all terms are found; its values are appended to `params`.
pub(crate) fn condition(kind: Kind, terms: &[String], params: &mut Vec<Val>) -> String {
    let words = words_anywhere(kind, terms, params);
    let parts = parts(kind, terms, params);
    format!("({words} or {parts})")
}

type Tier = fn(Kind, &[String], &mut Vec<Val>) -> String;

fn words_in_head(kind: Kind, terms: &[String], params: &mut Vec<Val>) -> String {
    match kind {
        Kind::Sqlite => fts(terms, "head : ", params),
        Kind::Postgres => tsquery(terms, "head_words", params),
    }
}

fn words_anywhere(kind: Kind, terms: &[String], params: &mut Vec<Val>) -> String {
    match kind {
        Kind::Sqlite => fts(terms, "", params),
        Kind::Postgres => tsquery(terms, "all_words", params),
    }
}

/// Long terms anywhere in the text, short ones as beginnings of words.
fn parts(kind: Kind, terms: &[String], params: &mut Vec<Val>) -> String {
    let (long, short): (Vec<_>, Vec<_>) = terms
        .iter()
        .cloned()
        .partition(|term| term.chars().count() >= SHORTEST_PART);
    let (table, key) = match kind {
        Kind::Sqlite => ("search_part", "rowid"),
        Kind::Postgres => ("search_text", "cid"),
    };
    let mut all = Vec::new();
    for term in long {
        params.push(Val::Text(format!("%{term}%")));
        let n = params.len();
        all.push(format!(
            "cid in (select {key} from {table} where head like ${n} union all select {key} from {table} where body like ${n})"
        ));
    }
    if !short.is_empty() {
        all.push(words_anywhere(kind, &short, params));
    }
    all.join(" and ")
}

/// Folded terms hold letters and digits only, so that quoting them is safe.
fn fts(terms: &[String], columns: &str, params: &mut Vec<Val>) -> String {
    let query = terms
        .iter()
        .map(|term| format!("{columns}\"{term}\" *"))
        .collect::<Vec<_>>()
        .join(" and ");
    params.push(Val::Text(query.replace(" and ", " AND ")));
    format!(
        "cid in (select rowid from search_word where search_word match ${})",
        params.len()
    )
}

fn tsquery(terms: &[String], column: &str, params: &mut Vec<Val>) -> String {
    let query = terms
        .iter()
        .map(|term| format!("'{term}':*"))
        .collect::<Vec<_>>()
        .join(" & ");
    params.push(Val::Text(query));
    format!(
        "cid in (select cid from search_text where {column} @@ cast(cast(${} as text) as tsquery))",
        params.len()
    )
}

/// Folded text whose words are not longer than an index takes.
fn indexable(text: &str) -> String {
    let mut out = String::new();
    for word in fold::search(text).split(' ').filter(|word| !word.is_empty()) {
        let letters: Vec<char> = word.chars().collect();
        for piece in letters.chunks(LONGEST_WORD) {
            if out.len() + LONGEST_WORD * 4 > LONGEST_TEXT {
                return out;
            }
            if !out.is_empty() {
                out.push(' ');
            }
            out.extend(piece);
        }
    }
    out
}
