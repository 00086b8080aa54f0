//! How a file of text is laid out: which sign separates its columns, which row holds their names.

/// The signs that may separate columns, the likeliest in a German office first.
pub const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// How many records tell how a file is laid out.
const SAMPLE: usize = 50;
/// How many rows may stand above the names of the columns.
const ABOVE: usize = 10;

/// The sign that separates columns: the one that divides most records into the same number of cells.
#[must_use]
pub fn separator(text: &str) -> char {
    let mut best = (0, SEPARATORS[0]);
    for sign in SEPARATORS {
        let counts = counts(text, sign);
        let most = counts.iter().copied().filter(|count| *count > 0).max_by_key(|count| {
            let same = counts.iter().filter(|other| *other == count).count();
            (same, *count)
        });
        let Some(usual) = most else { continue };
        let same = counts.iter().filter(|other| **other == usual).count();
        // Records that agree count more than many cells: a description is full of commas, never of the same number.
        let score = same * same * 100 / counts.len().max(1) + usual.min(40);
        if score > best.0 {
            best = (score, sign);
        }
    }
    best.1
}

/// How often a sign stands outside of quotes in each of the first records.
fn counts(text: &str, sign: char) -> Vec<usize> {
    let (mut counts, mut here, mut quoted, mut empty) = (Vec::new(), 0, false, true);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                if !empty {
                    counts.push(here);
                }
                (here, empty) = (0, true);
                if counts.len() == SAMPLE {
                    return counts;
                }
                continue;
            }
            '\r' => continue,
            _ if c == sign && !quoted => here += 1,
            _ => {}
        }
        empty = false;
    }
    if !empty {
        counts.push(here);
    }
    counts
}

/// The number of the row that names the columns, from 1; 0 if none does. A title may stand above it.
#[must_use]
pub fn head(rows: &[Vec<&str>]) -> usize {
    let filled = |row: &Vec<&str>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let widest = rows.iter().take(2 * ABOVE).map(filled).max().unwrap_or(0);
    for (at, row) in rows.iter().take(ABOVE).enumerate() {
        let names = filled(row);
        if names == 0 || names * 2 < widest {
            continue;
        }
        return if row.iter().all(|cell| is_name(cell)) {
            at + 1
        } else {
            0
        };
    }
    0
}

/// Whether a cell could name a column: it is no figure, no date, no address, and short.
fn is_name(cell: &str) -> bool {
    let cell = cell.trim();
    let figures = cell.chars().filter(char::is_ascii_digit).count();
    cell.chars().count() <= 80 && !cell.contains('@') && (cell.is_empty() || figures * 2 < cell.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_sign_that_divides_evenly() {
        let check = |text: &str, sign| assert_eq!(separator(text), sign, "{text:?}");
        check("Nr;Name;Ort\n1;Müller, Söhne & Co;Kiel\n2;Nord;Ulm\n", ';');
        check("a,b,c\n1,\"x;y;z\",3\n", ',');
        check("a\tb\n1\tx, y, z\n", '\t');
        check("a|b|c\r\n1|2|3\r\n", '|');
        check("nur ein Wort\n", ';');
        check("", ';');
        check(
            "Summary,Text\n\"eins\",\"zwei\nZeilen; und; noch; mehr\"\n\"drei\",\"vier\"\n",
            ',',
        );
    }

    #[test]
    fn the_head_may_stand_below_a_title() {
        let check = |rows: &[&[&str]], row| {
            let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.to_vec()).collect();
            assert_eq!(head(&rows), row, "{rows:?}");
        };
        check(&[&["Nr", "Name"], &["1", "Müller"]], 1);
        check(
            &[
                &["Kundenliste 2026", "", ""],
                &[],
                &["Nr", "Name", "Ort"],
                &["1", "a", "b"],
            ],
            3,
        );
        check(&[&["1001", "Müller", "Kiel"], &["1002", "Nord", "Ulm"]], 0);
        check(&[&["a@b.de", "Müller"], &["c@d.de", "Nord"]], 0);
        check(&[], 0);
    }
}
