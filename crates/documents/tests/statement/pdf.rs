//! The PDF as poppler, qpdf and lopdf read it.

use super::samples::{cancellation, charted, draft, file, krause, many_cases, moment, of_entries, read_with};
use callbuch_core::language::Language::{self, De, En};
use callbuch_core::statements::Statement;
use callbuch_documents::rendered::DocumentError;
use callbuch_documents::statement;
use lopdf::{Document, Object};

fn text_of(name: &str, made: &Statement, language: Language) -> String {
    let rendered = statement::pdf(made, language, moment()).unwrap();
    assert_eq!(
        rendered.missing,
        Vec::<char>::new(),
        "{name} is drawn with the faces' own glyphs"
    );
    let path = file(&format!("{name}.pdf"), &rendered.bytes);
    let path = path.to_str().unwrap();
    read_with("qpdf", &["--check", path]);
    let text = read_with("pdftotext", &["-layout", path, "-"]);
    assert_eq!(
        text.matches('\u{c}').count(),
        rendered.pages,
        "each page ends with a form feed"
    );
    squeezed(&text)
}

/// The text with gaps of one width: how wide a reader makes them says nothing.
fn squeezed(text: &str) -> String {
    let line = |line: &str| {
        let parts: Vec<&str> = line
            .split("  ")
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join("  ")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_word_can_be_read_back() {
    insta::assert_snapshot!("specimen_de", text_of("specimen-de", &krause(), De));
    insta::assert_snapshot!("specimen_en", text_of("specimen-en", &krause(), En));
    insta::assert_snapshot!("draft_de", text_of("draft-de", &draft(), De));
    insta::assert_snapshot!("cancellation_de", text_of("cancellation-de", &cancellation(), De));
    insta::assert_snapshot!("cancellation_en", text_of("cancellation-en", &cancellation(), En));
    insta::assert_snapshot!("many_cases_de", text_of("many-cases-de", &many_cases(), De));
    insta::assert_snapshot!("charted_de", text_of("charted-de", &charted(krause()), De));
    insta::assert_snapshot!("charted_en", text_of("charted-en", &charted(many_cases()), En));
}

#[test]
fn poppler_finds_words_where_the_layout_put_them() {
    let rendered = statement::pdf(&krause(), De, moment()).unwrap();
    let path = file("positions.pdf", &rendered.bytes);
    let boxes = read_with("pdftotext", &["-bbox", path.to_str().unwrap(), "-"]);
    let specimen: Vec<Vec<(f64, f64, String)>> = serde_json::from_str(include_str!("../fixtures/proof.json")).unwrap();
    let pages: Vec<&str> = boxes.split("<page ").skip(1).collect();
    assert_eq!(pages.len(), specimen.len());
    for (page, wanted) in pages.iter().zip(specimen) {
        let words: Vec<Word> = page.lines().filter_map(word).collect();
        // Every figure of the tables, where a reader of the file measures it.
        let is_figure = |text: &str| {
            text.len() > 2 && text.ends_with(|c: char| c.is_ascii_digit()) && !text.contains([' ', '\u{a0}'])
        };
        for (x, y, text) in wanted.iter().filter(|(_, _, text)| is_figure(text)) {
            let same: Vec<&Word> = words
                .iter()
                .filter(|word| word.text.trim_matches(['(', ')']) == text)
                .collect();
            let found = same.iter().any(|word| {
                // A figure in brackets begins with its bracket.
                let bracket = if word.text.starts_with('(') { 0.97 } else { 0.0 };
                (word.left + bracket - x).abs() < 0.2 && (word.baseline - y).abs() < 0.2
            });
            assert!(found, "{text} should stand at {x}/{y}, not {same:?}");
        }
    }
}

/// A word on a page, in millimetres.
#[derive(Debug)]
struct Word {
    left: f64,
    baseline: f64,
    text: String,
}

/// How much of a word's box lies below its baseline: the faces ascend by 1.024 em and descend by 0.4.
const DESCENT: f64 = 0.4 / 1.424;

/// A word of `pdftotext -bbox`.
fn word(line: &str) -> Option<Word> {
    let (head, text) = line
        .trim()
        .strip_prefix("<word ")?
        .strip_suffix("</word>")?
        .split_once('>')?;
    let number = |name: &str| {
        let (_, rest) = head.split_once(&format!("{name}=\""))?;
        Some(rest.split_once('"')?.0.parse::<f64>().ok()? * 25.4 / 72.0)
    };
    let (top, bottom) = (number("yMin")?, number("yMax")?);
    Some(Word {
        left: number("xMin")?,
        baseline: bottom - (bottom - top) * DESCENT,
        text: text.to_owned(),
    })
}

#[test]
fn fonts_are_embedded_as_subsets_with_their_characters() {
    for (name, statement) in [("specimen", krause()), ("draft", draft())] {
        let rendered = statement::pdf(&statement, De, moment()).unwrap();
        let path = file(&format!("fonts-{name}.pdf"), &rendered.bytes);
        let fonts = read_with("pdffonts", &[path.to_str().unwrap()]);
        let fonts: Vec<Vec<&str>> = fonts
            .lines()
            .skip(2)
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(fonts.len(), 2, "two faces: {fonts:?}");
        for font in fonts {
            assert!(font[0].starts_with("CALLBU+SourceSans3-"), "{font:?}");
            assert_eq!(
                font[4..7],
                ["yes", "yes", "yes"],
                "embedded, a subset, with Unicode: {font:?}"
            );
        }
    }
}

#[test]
fn the_file_is_made_for_the_archive() {
    let rendered = statement::pdf(&krause(), De, moment()).unwrap();
    let file = Document::load_mem(&rendered.bytes).unwrap();
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"de-DE");
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let intent = intents[0].as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let profile = file
        .get_object(intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap())
        .unwrap();
    let profile = profile.as_stream().unwrap().decompressed_content().unwrap();
    assert_eq!(&profile[36..40], b"acsp", "an ICC profile");
    assert_eq!(&profile[16..20], b"RGB ");
    let metadata = file
        .get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap())
        .unwrap();
    let metadata = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    for part in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>U</pdfaid:conformance>",
        ">Zeitnachweis Nr. ZN-2026-00042<",
        ">Hanse Kontor Software GmbH<",
        "<xmp:CreateDate>2026-11-04T09:30:00Z</xmp:CreateDate>",
    ] {
        assert!(metadata.contains(part), "{part} in {metadata}");
    }
    let information = file
        .get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap())
        .unwrap();
    assert_eq!(
        information.get(b"CreationDate").unwrap().as_str().unwrap(),
        b"D:20261104093000Z"
    );
    assert!(
        !information.has(b"GTS_PDFXVersion") && !information.has(b"Trapped"),
        "no other standard is claimed"
    );
    let id = file.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(id[0], id[1]);
    assert_ne!(id[0].as_str().unwrap(), [0; 16], "the identity comes from the content");
}

#[test]
fn bookmarks_lead_to_each_case_and_to_the_sums() {
    let rendered = statement::pdf(&krause(), De, moment()).unwrap();
    let file = Document::load_mem(&rendered.bytes).unwrap();
    let outlines = file
        .catalog()
        .unwrap()
        .get(b"Outlines")
        .unwrap()
        .as_reference()
        .unwrap();
    let pages: Vec<_> = file.page_iter().collect();
    let mut next = file.get_dictionary(outlines).unwrap().get(b"First").ok().cloned();
    let mut bookmarks = Vec::new();
    while let Some(Object::Reference(id)) = next {
        let entry = file.get_dictionary(id).unwrap();
        let title = entry.get(b"Title").unwrap().as_str().unwrap();
        let units: Vec<u16> = title[2..]
            .chunks(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect();
        let target = entry.get(b"Dest").unwrap().as_array().unwrap()[0]
            .as_reference()
            .unwrap();
        let page = pages.iter().position(|page| *page == target).unwrap() + 1;
        bookmarks.push(format!("{page} {}", String::from_utf16(&units).unwrap()));
        next = entry.get(b"Next").ok().cloned();
    }
    insta::assert_snapshot!(bookmarks.join("\n"));
}

#[test]
fn the_same_values_and_moment_give_the_same_bytes() {
    for statement in [krause(), draft(), cancellation()] {
        let [first, second] = [0, 1].map(|_| statement::pdf(&statement, De, moment()).unwrap().bytes);
        assert!(first == second, "nothing random, no clock");
        let later = statement::pdf(&statement, De, moment() + chrono::Days::new(1))
            .unwrap()
            .bytes;
        assert!(first != later, "the moment stands in the file");
    }
}

#[test]
fn characters_without_a_glyph_are_drawn_as_squares_and_named() {
    let mut statement = krause();
    statement.cases[0].entries[0].text = "Kunde 日本 meldet 😀".into();
    let rendered = statement::pdf(&statement, De, moment()).unwrap();
    assert_eq!(rendered.missing, ['日', '本', '😀']);
    let path = file("missing.pdf", &rendered.bytes);
    assert!(read_with("pdftotext", &[path.to_str().unwrap(), "-"]).contains("Kunde □□ meldet □"));
}

#[test]
fn an_address_the_window_cannot_show_is_refused_when_numbered() {
    let mut statement = krause();
    statement.recipient.address = (1..=7).map(|n| format!("Zeile {n}")).collect();
    assert_eq!(statement::address_lines(&statement), 7);
    let refused = statement::pdf(&statement, De, moment());
    assert!(
        matches!(refused, Err(DocumentError::AddressTooLong { lines: 7 })),
        "a customer would not get it"
    );
    statement.edition = draft().edition;
    assert!(
        statement::pdf(&statement, De, moment()).is_ok(),
        "a draft shows what fits"
    );
    statement.recipient.address = vec!["Sehr langer Name einer Gesellschaft ".repeat(8), "Ort".into()];
    assert!(
        statement::address_lines(&statement) > 6,
        "long lines are broken and count"
    );
}

#[test]
fn every_kind_of_logo_is_drawn_and_a_broken_one_refused() {
    let pictures = |logo: &[u8]| {
        let mut statement = krause();
        statement.sender.logo = logo.to_vec();
        let rendered = statement::pdf(&statement, De, moment())?;
        let path = file(&format!("logo-{}.pdf", logo.len()), &rendered.bytes);
        read_with("qpdf", &["--check", path.to_str().unwrap()]);
        Ok::<usize, DocumentError>(
            read_with("pdfimages", &["-list", path.to_str().unwrap()])
                .lines()
                .count()
                - 2,
        )
    };
    assert_eq!(
        pictures(include_bytes!("../fixtures/logo.svg")).unwrap(),
        0,
        "shapes, not pixels"
    );
    assert_eq!(pictures(include_bytes!("../fixtures/logo.png")).unwrap(), 1);
    assert_eq!(pictures(include_bytes!("../fixtures/logo.jpg")).unwrap(), 1);
    assert!(matches!(pictures(b"no logo"), Err(DocumentError::Logo(_))));
    assert!(matches!(
        pictures(include_bytes!("../fixtures/logo-cmyk.jpg")),
        Err(DocumentError::Logo(_))
    ));
    let mut statement = krause();
    statement.sender.logo = b"no logo".to_vec();
    assert!(
        statement::svg(&statement, De)[0].contains(">Hanse Kontor Software GmbH<"),
        "a preview shows the name"
    );
}

#[test]
fn a_thousand_entries_print_in_order() {
    let made = of_entries(1_000);
    let rendered = statement::pdf(&made, De, moment()).unwrap();
    let path = file("thousand.pdf", &rendered.bytes);
    let text = read_with("pdftotext", &["-layout", path.to_str().unwrap(), "-"]);
    let printed = text
        .lines()
        .filter(|line| line.as_bytes().get(2) == Some(&b'.') && line.contains(".2026 "))
        .count();
    assert!(printed >= 1_000, "{printed} entries are printed");
    assert!(
        text.contains(&format!("Seite {0} von {0}", rendered.pages)),
        "the last page knows its number"
    );
}
