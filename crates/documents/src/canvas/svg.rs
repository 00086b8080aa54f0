//! The canvas as SVG, for the preview on the screen.
//!
//! One user unit is 1/100 mm. Each glyph has its own x, so the page looks like the PDF whatever the web view does
//! with kerning and ligatures, and even before the font has arrived; the text stays selectable. Only presentation
//! attributes are used, no style sheet and no script, so that a strict content security policy lets it through.
//! The page embeds no font: whoever shows it serves the two faces as "Source Sans 3".

use crate::canvas::Sheets;
use crate::canvas::face::{MISSING, Weight};
use crate::canvas::page::{Mark, Page};
use crate::canvas::style::{Ink, POINT, Style, line, line_colour};
use crate::logo::Placed;
use std::fmt::Write;

/// One page of the document, counted from 0; none where there is no such page.
pub fn page(sheets: &Sheets, number: usize) -> Option<String> {
    let page = sheets.pages.get(number)?;
    let mut out = String::with_capacity(256 * page.marks.len());
    let (w, h) = (unit(page.width), unit(page.height));
    let _ = write!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="paper" viewBox="0 0 {w} {h}" lang="{}" font-family="'Source Sans 3'" text-rendering="geometricPrecision">"#,
        match sheets.language {
            callbuch_core::language::Language::De => "de",
            callbuch_core::language::Language::En => "en",
        }
    );
    let _ = write!(out, r##"<rect width="{w}" height="{h}" fill="#fff"/>"##);
    for mark in &page.marks {
        push_mark(&mut out, sheets, page, mark);
    }
    out.push_str("</svg>");
    Some(out)
}

fn push_mark(out: &mut String, sheets: &Sheets, page: &Page, mark: &Mark) {
    match mark {
        Mark::Text { text, .. } if text.is_empty() => {}
        Mark::Text { x, y, style, ink, text } => push_text(out, sheets, [*x, *y], *style, *ink, text),
        Mark::Line { x, y, to, thick, ink } => {
            let (x, y, to) = (unit(*x), unit(*y), unit(*to));
            let _ = write!(
                out,
                r#"<path d="M{x} {y}H{to}" stroke="{}" stroke-width="{}"/>"#,
                colour(sheets, *ink),
                unit(*thick)
            );
        }
        Mark::Rect {
            x,
            y,
            w,
            h,
            fill,
            outline,
        } => {
            let (x, y, w, h) = (unit(*x), unit(*y), unit(*w), unit(*h));
            let fill = fill.map_or("none".to_owned(), |ink| colour(sheets, ink));
            let _ = write!(out, r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}""#);
            if *outline {
                let _ = write!(out, r##" stroke="#000" stroke-width="{}""##, unit(line::THIN));
            }
            out.push_str("/>");
        }
        Mark::Watermark(word) => {
            let style = Style::Watermark;
            let _ = write!(
                out,
                r#"<text transform="translate({} {}) rotate(-52)" x="{}" font-size="{}" font-weight="600" fill="{}" aria-hidden="true">{}</text>"#,
                unit(page.width / 2.0),
                unit(page.height / 1.8),
                unit(-style.width(word) / 2.0),
                unit(style.points() * POINT),
                colour(sheets, Ink::Pale),
                escape(word),
            );
        }
        Mark::Logo { x, y, w, h } => {
            if let Some(logo) = &sheets.logo {
                push_logo(out, &logo.fit(*x, *y, *w, *h));
            }
        }
    }
}

fn push_text(out: &mut String, sheets: &Sheets, [x, y]: [f64; 2], style: Style, ink: Ink, text: &str) {
    let face = style.weight().face();
    out.push_str("<text x=\"");
    let mut units = 0;
    for (n, c) in text.chars().enumerate() {
        if n > 0 {
            out.push(' ');
        }
        push_unit(out, x + style.millimetres(units));
        units += u64::from(face.advance_or_missing(c));
    }
    out.push_str("\" y=\"");
    push_unit(out, y);
    out.push_str("\" font-size=\"");
    push_unit(out, style.points() * POINT);
    out.push('"');
    if style.weight() == Weight::SemiBold {
        out.push_str(" font-weight=\"600\"");
    }
    if ink != Ink::Black {
        let _ = write!(out, " fill=\"{}\"", colour(sheets, ink));
    }
    out.push('>');
    for c in text.chars() {
        push_escaped(out, if face.advance(c).is_some() { c } else { MISSING });
    }
    out.push_str("</text>");
}

fn push_logo(out: &mut String, placed: &Placed) {
    match placed {
        Placed::Shapes(shapes) => {
            for shape in shapes {
                let [r, g, b] = shape.rgb;
                let rule = if shape.even_odd { " fill-rule=\"evenodd\"" } else { "" };
                let _ = write!(out, "<path fill=\"#{r:02x}{g:02x}{b:02x}\"{rule} d=\"");
                for ring in &shape.rings {
                    for (n, point) in ring.iter().enumerate() {
                        match (n, point.handle) {
                            (0, _) => out.push('M'),
                            (_, false) if !ring[n - 1].handle => out.push('L'),
                            (_, true) if !ring[n - 1].handle => out.push('C'),
                            _ => out.push(' '),
                        }
                        push_unit(out, point.x);
                        out.push(' ');
                        push_unit(out, point.y);
                    }
                    out.push('Z');
                }
                out.push_str("\"/>");
            }
        }
        Placed::Picture {
            x,
            y,
            w,
            h,
            media,
            bytes,
        } => {
            use base64::{Engine, engine::general_purpose::STANDARD};
            let (x, y, w, h) = (unit(*x), unit(*y), unit(*w), unit(*h));
            let _ = write!(
                out,
                r#"<image x="{x}" y="{y}" width="{w}" height="{h}" href="data:{media};base64,{}"/>"#,
                STANDARD.encode(bytes)
            );
        }
    }
}

fn colour(sheets: &Sheets, ink: Ink) -> String {
    match ink.grey() {
        Some(grey) => format!("#{grey:02x}{grey:02x}{grey:02x}"),
        None => format!("#{:06x}", line_colour(sheets.colour)),
    }
}

/// Millimetres in user units, exact to a tenth of one: a thousandth of a millimetre.
fn unit(millimetres: f64) -> String {
    let mut text = String::new();
    push_unit(&mut text, millimetres);
    text
}

fn push_unit(out: &mut String, millimetres: f64) {
    let tenths = (millimetres * 1000.0).round() as i64;
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs();
    let _ = write!(out, "{}", tenths / 10);
    if !tenths.is_multiple_of(10) {
        let _ = write!(out, ".{}", tenths % 10);
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push_escaped(&mut out, c);
    }
    out
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        c => out.push(c),
    }
}
