//! The pages on the screen.

use super::samples::{draft, krause, of_entries};
use callbuch_core::language::Language::{De, En};
use callbuch_documents::statement;

#[test]
fn the_preview_has_the_pages_of_the_paper() {
    for made in [krause(), draft(), of_entries(60)] {
        let pages = statement::pdf(&made, De, super::samples::moment()).unwrap().pages;
        let preview = statement::preview(&made, De);
        assert_eq!(preview.pages(), pages);
        assert!(preview.svg(pages - 1).is_some() && preview.svg(pages).is_none());
        assert_eq!(statement::svg(&made, De).len(), pages);
    }
}

#[test]
fn a_page_is_sound_needs_no_style_and_brings_no_font() {
    for page in statement::svg(&krause(), En) {
        let document = usvg::roxmltree::Document::parse(&page).unwrap();
        for node in document.descendants().filter(|node| node.is_element()) {
            assert!(
                ["svg", "rect", "path", "text"].contains(&node.tag_name().name()),
                "{:?}",
                node.tag_name()
            );
            assert!(
                node.attribute("style").is_none(),
                "a strict security policy forbids inline styles"
            );
            if node.has_tag_name(("http://www.w3.org/2000/svg", "text")) && node.attribute("transform").is_none() {
                let letters = node.text().unwrap().chars().count();
                let places = node.attribute("x").unwrap().split(' ').count();
                assert_eq!(places, letters, "each letter stands where the PDF has it");
            }
        }
        // A name with a figure is no name without its quotes.
        assert_eq!(
            document.root_element().attribute("font-family"),
            Some("'Source Sans 3'")
        );
        assert!(page.len() < 200_000, "a page is light: {} bytes", page.len());
    }
}

#[test]
fn foreign_text_stays_text() {
    let mut made = krause();
    made.cases[0].subject = "<script>alert(1)</script> & \"mehr\"".into();
    let page = &statement::svg(&made, De)[0];
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"mehr\""));
    assert!(!page.contains("<script"));
}
