//! The footnotes of one page.

use crate::canvas::page::{Kept, Page};
use crate::canvas::style::{Style, line};
use crate::canvas::text::{superscript, wrap};
use crate::statement::columns::{LEFT, RIGHT};
use crate::statement::explanation::{Explainer, Sentence};
use callbuch_core::contracts::Scope;
use callbuch_core::ids::{Cid, EntryId};

/// More notes than this on a page are gathered by their rules.
const MOST: usize = 14;

/// Where a note's words begin.
const INDENT: f64 = 3.8;

/// A note, and the group of entries it explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The case, where the group lies within one.
    case: Option<Cid>,
    /// The entry, where the group is one.
    entry: Option<EntryId>,
    /// What it says.
    sentence: Sentence,
    /// How many lines it takes.
    lines: usize,
}

impl Note {
    /// The note of an entry of a case.
    pub fn new(sentence: Sentence, case: Cid, entry: EntryId) -> Self {
        Self {
            case: (sentence.scope != Scope::Statement).then_some(case),
            entry: (sentence.scope == Scope::Entry).then_some(entry),
            lines: wrapped(&sentence.text).len(),
            sentence,
        }
    }
}

/// The notes of one page, with the signs that lead to them.
#[derive(Default)]
pub struct Notes {
    notes: Vec<Note>,
    signs: Vec<Sign>,
}

/// A place for the number of a note.
struct Sign {
    kept: Kept,
    x: f64,
    y: f64,
    note: usize,
}

impl Notes {
    /// Takes a note in and answers its place; the note of a group that is explained already is the same one.
    pub fn add(&mut self, note: &Note) -> usize {
        self.notes.iter().position(|other| other == note).unwrap_or_else(|| {
            self.notes.push(note.clone());
            self.notes.len() - 1
        })
    }

    /// Keeps a place for the sign of a note; its number is known when the page is full.
    pub fn sign(&mut self, page: &mut Page, x: f64, y: f64, note: usize) {
        self.signs.push(Sign {
            kept: page.keep(),
            x,
            y,
            note,
        });
    }

    /// How high the area would be with these notes added.
    ///
    /// A gathered note is shorter than those it stands for: it is taken to need as many lines as the longest.
    pub fn height_with<'n>(&self, more: impl Iterator<Item = &'n Note>) -> f64 {
        let mut all: Vec<&Note> = self.notes.iter().collect();
        for note in more {
            if !all.contains(&note) {
                all.push(note);
            }
        }
        let lines: usize = if all.len() <= MOST {
            all.iter().map(|note| note.lines).sum()
        } else {
            groups(&all)
                .iter()
                .map(|group| group.iter().map(|n| all[*n].lines).max().unwrap_or_default())
                .sum()
        };
        height(lines)
    }

    /// Sets the notes at the foot of a page's body that ends at `bottom`, numbers the signs, and begins anew.
    pub fn close(&mut self, page: &mut Page, bottom: f64, explainer: &Explainer) {
        let Self { notes, signs } = std::mem::take(self);
        if notes.is_empty() {
            return;
        }
        let all: Vec<&Note> = notes.iter().collect();
        let groups = if all.len() <= MOST {
            (0..all.len()).map(|n| vec![n]).collect()
        } else {
            groups(&all)
        };
        for Sign { kept, x, y, note } in signs {
            let number = groups
                .iter()
                .position(|group| group.contains(&note))
                .unwrap_or_default()
                + 1;
            page.fill(kept, x, y, Style::Row.left(), &superscript(number));
        }
        let texts: Vec<Vec<String>> = groups
            .iter()
            .map(|group| match group.as_slice() {
                [note] => wrapped(&all[*note].sentence.text),
                several => wrapped(&explainer.gathered(all[several[0]].sentence.reason, several.len())),
            })
            .collect();
        let mut y = bottom - height(texts.iter().map(Vec::len).sum()) + 1.6;
        page.line(LEFT, y, LEFT + 30.0, line::HAIR);
        y += 3.6;
        for (n, text) in texts.iter().enumerate() {
            page.text(LEFT, y, Style::Note.left(), &superscript(n + 1));
            for line in text {
                page.text(LEFT + INDENT, y, Style::Note.left(), line);
                y += Style::Note.leading();
            }
        }
    }
}

/// The area's height, from its rule to the end of the body.
fn height(lines: usize) -> f64 {
    if lines == 0 {
        0.0
    } else {
        4.0 + Style::Note.leading() * lines as f64
    }
}

/// Notes with the same reason together, by their places, in the order they first appear.
fn groups(notes: &[&Note]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (n, note) in notes.iter().enumerate() {
        match groups
            .iter_mut()
            .find(|group| notes[group[0]].sentence.reason == note.sentence.reason)
        {
            Some(group) => group.push(n),
            None => groups.push(vec![n]),
        }
    }
    groups
}

fn wrapped(text: &str) -> Vec<String> {
    wrap(text, Style::Note, RIGHT - LEFT - INDENT)
}
