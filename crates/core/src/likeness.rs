//! How alike two words or texts are, spelling mistakes forgiven.
//!
//! Everything here takes folded text ([`crate::fold::search`]).

/// The score of a perfect fit.
pub const PERFECT: u32 = 100;
/// Words shorter than this must fit to the letter.
const FORGIVEN_FROM: usize = 4;

/// How well typed terms fit a text, 1 … [`PERFECT`]; none if one of them fits nowhere.
///
/// A term that begins a word fits best, one inside a word less, one that only sounds like a word's beginning least:
/// one mistake from four letters on, two from eight.
#[must_use]
pub fn score(terms: &[String], text: &str) -> Option<u32> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let scores: Option<Vec<u32>> = terms
        .iter()
        .map(|term| words.iter().map(|word| fit(term, word)).max().filter(|best| *best > 0))
        .collect();
    let scores = scores?;
    let count = u32::try_from(scores.len()).ok()?;
    scores.iter().sum::<u32>().checked_div(count)
}

/// How many of one text's words also stand in another, in percent of the shorter one; words of one or two letters
/// do not count.
#[must_use]
pub fn overlap(one: &str, other: &str) -> u32 {
    let telling = |text: &'_ str| {
        text.split(' ')
            .filter(|word| word.chars().count() > 2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (one, other) = (telling(one), telling(other));
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let shared = short
        .iter()
        .filter(|word| long.iter().any(|candidate| fit(word, candidate) >= 60))
        .count();
    let percent = (shared * 100).checked_div(short.len()).unwrap_or(0);
    u32::try_from(percent).unwrap_or(0)
}

fn fit(term: &str, word: &str) -> u32 {
    if word == term {
        return PERFECT;
    }
    if word.starts_with(term) {
        return 90;
    }
    let length = term.chars().count();
    if length >= 3 && word.contains(term) {
        return 70;
    }
    let allowed = if length >= 2 * FORGIVEN_FROM {
        2
    } else {
        usize::from(length >= FORGIVEN_FROM)
    };
    let mistakes = mistakes(term, word, allowed);
    mistakes.map_or(0, |mistakes| if mistakes == 1 { 60 } else { 50 })
}

/// How many mistakes turn `term` into the beginning of `word`: a letter wrong, missing, too many, or two swapped.
/// None if it takes more than `allowed`.
fn mistakes(term: &str, word: &str, allowed: usize) -> Option<usize> {
    if allowed == 0 {
        return None;
    }
    let term: Vec<char> = term.chars().collect();
    let word: Vec<char> = word.chars().take(term.len() + allowed).collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for (row, letter) in term.iter().enumerate() {
        let mut now = vec![row + 1];
        for (column, other) in word.iter().enumerate() {
            let wrong = last[column] + usize::from(letter != other);
            let mut cost = wrong.min(last[column + 1] + 1).min(now[column] + 1);
            let swapped = row > 0 && column > 0 && term[row - 1] == *other && *letter == word[column - 1];
            if swapped {
                cost = cost.min(before_last[column - 1] + 1);
            }
            now.push(cost);
        }
        before_last = std::mem::replace(&mut last, now);
    }
    last.into_iter().min().filter(|cost| *cost <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, text: &str, fits: bool) {
        let terms = crate::fold::terms(typed);
        let score = score(&terms, &crate::fold::search(text));
        assert_eq!(score.is_some(), fits, "{typed:?} against {text:?} gives {score:?}");
    }

    #[test]
    fn a_name_is_found_however_it_is_spelt() {
        check("müll", "Müller Metallbau GmbH", true);
        check("mueller metal", "Müller Metallbau GmbH", true);
        check("mülelr", "Müller Metallbau GmbH", true);
        check("metalbau", "Müller Metallbau GmbH", true);
        check("nordlciht", "Nordlicht Reederei", true);
        check("reedrei", "Nordlicht Reederei", true);
        check("görltz", "Stadtwerke Görlitz", true);
        check("xyz", "Müller Metallbau GmbH", false);
        check("mül nord", "Müller Metallbau GmbH", false);
        check("abc", "abd", false);
    }

    #[test]
    fn the_better_fit_comes_first() {
        let fits = |typed: &str, text: &str| score(&crate::fold::terms(typed), &crate::fold::search(text)).unwrap_or(0);
        assert!(
            fits("bau", "Bau AG") > fits("bau", "Bauer KG"),
            "a whole word before a beginning"
        );
        assert!(
            fits("bau", "Bauer KG") > fits("bau", "Metallbau GmbH"),
            "a beginning before an inside"
        );
        assert!(
            fits("metal", "Metallbau") > fits("metla", "Metallbau"),
            "right before wrong"
        );
    }

    #[test]
    fn similar_subjects_share_their_telling_words() {
        let of = |one: &str, other: &str| overlap(&crate::fold::search(one), &crate::fold::search(other));
        assert!(of("Rechnungsdruck bricht ab", "Rechnungsdruck bricht ab Seite 2 ab") >= 90);
        assert_eq!(of("Skonto fehlt", "Pfandsaldo stimmt nicht"), 0);
        assert_eq!(of("", "Pfandsaldo"), 0, "nothing is like nothing");
    }
}
