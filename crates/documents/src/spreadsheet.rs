//! What every spreadsheet of the house shares: formats, safe strings, the printed page.
//!
//! Texts are always written as strings, never as formulas; durations are day fractions, money and dates are numbers,
//! so that Excel can add, sort and filter them.

use callbuch_core::language::Language;
use callbuch_core::money::{Cents, Minutes};
use callbuch_i18n::catalogue::Catalogue;
use chrono::{DateTime, NaiveDateTime, Utc};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use std::borrow::Cow;

/// The most a cell holds, in UTF-16 units.
const CELL: usize = 32_767;

/// A4.
const A4: u8 = 9;

/// The formats of cells.
pub struct Formats {
    /// A title over a sheet.
    pub title: Format,
    /// A column's head.
    pub head: Format,
    /// A column's head over figures.
    pub head_right: Format,
    /// Text on one line.
    pub text: Format,
    /// Text that wraps.
    pub wrapped: Format,
    /// A whole number.
    pub whole: Format,
    /// A day.
    pub day: Format,
    /// A day with its time.
    pub moment: Format,
    /// A time of day.
    pub time: Format,
    /// Hours and minutes, beyond a day too.
    pub duration: Format,
    /// Two decimals.
    pub decimal: Format,
}

impl Formats {
    /// The formats of a language.
    pub fn of(language: Language) -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let number = |format: &str| plain.clone().set_num_format(format);
        // Texts are indented, so that they stay clear of figures left of them.
        let text = plain.clone().set_align(FormatAlign::Left).set_indent(1);
        let head = Format::new()
            .set_bold()
            .set_border_bottom(FormatBorder::Thin)
            .set_text_wrap()
            .set_align(FormatAlign::Bottom);
        let (day, moment) = match language {
            Language::De => ("dd.mm.yyyy", "dd.mm.yyyy hh:mm"),
            Language::En => ("yyyy-mm-dd", "yyyy-mm-dd hh:mm"),
        };
        Self {
            title: Format::new()
                .set_bold()
                .set_font_size(14)
                .set_align(FormatAlign::Left)
                .set_indent(1),
            head_right: head.clone().set_align(FormatAlign::Right),
            head: head.set_align(FormatAlign::Left).set_indent(1),
            wrapped: text.clone().set_text_wrap(),
            text,
            whole: number("0"),
            day: number(day),
            moment: number(moment),
            time: number("hh:mm"),
            duration: number("[h]:mm"),
            decimal: number("#,##0.00"),
        }
    }
}

/// The same format for a row of sums: bold, with a line above.
pub fn summed(format: &Format) -> Format {
    format.clone().set_bold().set_border_top(FormatBorder::Thin)
}

/// A text as a cell can hold it: without characters XML does not know, cut visibly where it is too long.
pub fn text(language: Language, text: &str) -> Cow<'_, str> {
    // Nearly every text is plain, which its bytes tell quickest: 0xc2 and 0xef may begin what XML does not know.
    let is_plain = text.bytes().all(|b| b >= b' ' && !matches!(b, 0x7f | 0xc2 | 0xef));
    let is_allowed =
        |c: char| matches!(c, '\t' | '\n') || c >= ' ' && !matches!(c, '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}');
    let text = match is_plain || text.chars().all(is_allowed) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.chars().filter(|c| is_allowed(*c)).collect()),
    };
    // No character takes more UTF-16 units than UTF-8 bytes.
    if text.len() <= CELL || text.encode_utf16().count() <= CELL {
        return text;
    }
    let sign = Catalogue::of(language).word("sheet-cut");
    let room = CELL - sign.encode_utf16().count();
    let mut used = 0;
    let end = text.char_indices().find(|(_, c)| {
        used += c.len_utf16();
        used > room
    });
    let end = end.map_or(text.len(), |(at, _)| at);
    Cow::Owned(format!("{}{sign}", &text[..end]))
}

/// A duration as the part of a day that Excel shows as hours.
pub fn days(Minutes(minutes): Minutes) -> f64 {
    minutes as f64 / 1440.0
}

/// A moment as the number of days since 30 December 1899, as Excel counts them.
pub fn moment(at: NaiveDateTime) -> f64 {
    // From there to the first day of 1970 are 25,569 days.
    25_569.0 + at.and_utc().timestamp() as f64 / 86_400.0
}

/// An amount as Excel holds it; cents are exact up to 90 billion euros.
pub fn euros(Cents(cents): Cents) -> f64 {
    cents as f64 / 100.0
}

/// Room for heads of two lines, in points.
pub const HEAD_HEIGHT: f64 = 31.0;

/// The height of a row whose texts wrap, in points: for the longest of these texts in columns so many characters wide,
/// up to so many lines. None for one line, which is every row's height.
///
/// Excel measures by itself only rows it changes, other programs none, so the height is estimated: a line holds about
/// as many characters as its column is wide.
pub fn row_height(texts: &[(&str, f64)], most: usize) -> Option<f64> {
    const LINE: f64 = 15.0;
    let lines = |(text, width): &(&str, f64)| -> usize {
        text.split('\n')
            .map(|part| (part.chars().count() as f64 / width).ceil().max(1.0) as usize)
            .sum()
    };
    let lines = texts.iter().map(lines).max().unwrap_or(1).min(most);
    (lines > 1).then_some(LINE * lines as f64 + 2.0)
}

/// Sets a sheet up for paper and screen: A4 landscape, one page wide, without grid lines, with head and foot.
///
/// # Errors
/// When the heads are not in the sheet, which no content causes.
pub fn set_up(sheet: &mut Worksheet, name: &str, title: &str, language: Language, heads: u32) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_screen_gridlines(false);
    sheet.set_margins(0.5, 0.5, 0.75, 0.75, 0.3, 0.3);
    // In a header "&" begins a command.
    sheet.set_header(format!("&L{}", cut_header(title).replace('&', "&&")));
    sheet.set_footer(format!("&R{}", Catalogue::of(language).word("sheet-page")));
    sheet.set_repeat_rows(heads, heads)?;
    Ok(())
}

/// Excel takes 255 characters in a header.
fn cut_header(title: &str) -> String {
    title.chars().filter(|c| !c.is_control()).take(100).collect()
}

/// Title, author and moment of a workbook.
pub fn describe(book: &mut Workbook, title: &str, author: &str, created: DateTime<Utc>) {
    let clean = |text: &str| text.chars().filter(|c| !c.is_control()).take(255).collect::<String>();
    let properties = DocProperties::new()
        .set_title(clean(title))
        .set_author(clean(author))
        .set_creation_datetime(&created);
    book.set_properties(&properties);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_what_xml_can_hold() {
        let check = |input: &str, cell: &str| assert_eq!(text(Language::De, input), cell);
        check("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")");
        check("Zeile\nzwei\tTab", "Zeile\nzwei\tTab");
        check("a\u{0}b\u{1b}c\u{85}d\u{ffff}e", "abcde");
        check("Łódź 日本 😀", "Łódź 日本 😀");
    }

    #[test]
    fn rows_are_as_high_as_their_longest_text() {
        let check = |texts: &[(&str, f64)], height| assert_eq!(row_height(texts, 3), height);
        check(&[("kurz", 48.0), ("", 60.0)], None);
        check(&[("kurz", 48.0), (&"x".repeat(61), 60.0)], Some(32.0));
        check(&[("zwei\nZeilen", 48.0)], Some(32.0));
        check(&[(&"x".repeat(10_000), 60.0)], Some(47.0));
    }

    #[test]
    fn moments_are_counted_as_excel_counts_them() {
        let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 23)
            .unwrap()
            .and_hms_opt(12, 0, 0)
            .unwrap();
        assert!((moment(at) - 46_349.5).abs() < 1e-9);
    }

    #[test]
    fn long_cells_are_cut_visibly() {
        let cut = text(Language::De, &"😀".repeat(20_000)).into_owned();
        assert!(cut.encode_utf16().count() <= CELL);
        assert!(
            cut.ends_with("😀… (gekürzt)"),
            "whoever reads it sees that something is missing"
        );
        let whole = "ä".repeat(CELL);
        assert_eq!(text(Language::De, &whole), whole, "what just fits is whole");
    }
}
