//! The canvas as PDF.
//!
//! printpdf builds the document: pages, embedded faces, pictures, and the operators for lines, shapes and the
//! watermark. The texts of a page are written by [`typesetting`]: there are a hundred times more of them than of
//! anything else, and a statement of 10,000 entries is to be ready at once.

use crate::canvas::Sheets;
use crate::canvas::archive;
use crate::canvas::face::Weight;
use crate::canvas::page::{Mark, Page};
use crate::canvas::style::{Ink, POINT, Style, line, line_colour};
use crate::canvas::typesetting::{self, FONTS, Glyphs, Used};
use crate::logo::Placed;
use crate::logo::picture::{Picture, Samples};
use crate::logo::shapes::Shape;
use crate::rendered::{DocumentError, Rendered};
use chrono::{DateTime, Utc};
use lopdf::{Object, ObjectId};
use printpdf::{
    Color, DictItem, ExternalStream, ExternalXObject, FontId, Greyscale, Line, LinePoint, Mm, Op, PaintMode,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Px, Rect, Rgb,
    TextItem, TextMatrix, WindingOrder, XObject, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

/// The document as a file; the same sheets and moment give the same bytes.
///
/// # Errors
/// When a library refuses, which no content causes.
pub fn write(sheets: &Sheets, created: DateTime<Utc>) -> Result<Rendered, DocumentError> {
    let used = Used::by(&sheets.pages);
    let mut document = PdfDocument::new(&sheets.title);
    let mut glyphs = Glyphs::default();
    for weight in Weight::ALL {
        let font = weight.face().subset(used.characters(weight))?;
        glyphs.set(weight, &font);
        document.resources.fonts.map.insert(font_id(weight), PdfFont::new(font));
    }
    if let Some(picture) = sheets.logo.as_ref().and_then(|logo| logo.picture()) {
        document
            .resources
            .xobjects
            .map
            .insert(logo_id(), XObject::External(image(picture)));
    }
    let pages = sheets.pages.iter().map(|page| {
        let ops = Pen::new(sheets, page).draw();
        PdfPage::new(Mm(page.width as f32), Mm(page.height as f32), ops)
    });
    document.with_pages(pages.chain([specimen(&used)]).collect());
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    drop(document);
    remove_last_page(&mut file)?;
    add_texts(&mut file, sheets, &glyphs)?;
    let bytes = archive::finish(file, sheets, created)?;
    Ok(Rendered {
        bytes,
        pages: sheets.pages.len(),
        missing: used.missing(),
    })
}

/// A page that shows each character once: printpdf embeds of a face only what its operators show.
fn specimen(used: &Used) -> PdfPage {
    let mut ops = vec![Op::StartTextSection];
    for weight in Weight::ALL {
        let text: String = used.characters(weight).iter().collect();
        let font = PdfFontHandle::External(font_id(weight));
        ops.push(Op::SetFont { font, size: Pt(9.0) });
        ops.push(Op::ShowText {
            items: vec![TextItem::Text(text)],
        });
    }
    ops.push(Op::EndTextSection);
    PdfPage::new(Mm(210.0), Mm(297.0), ops)
}

/// Takes the specimen away again.
fn remove_last_page(file: &mut lopdf::Document) -> Result<(), lopdf::Error> {
    let root = file.catalog()?.get(b"Pages")?.as_reference()?;
    let pages = file.get_object_mut(root)?.as_dict_mut()?;
    let kids = pages.get_mut(b"Kids")?.as_array_mut()?;
    let last = kids.pop();
    let count = kids.len() as i64;
    pages.set("Count", count);
    let Some(Object::Reference(page)) = last else {
        return Ok(());
    };
    let Some(Object::Dictionary(page)) = file.objects.remove(&page) else {
        return Ok(());
    };
    for part in [page.get(b"Contents"), page.get(b"Resources")].into_iter().flatten() {
        if let Object::Reference(part) = part {
            file.objects.remove(part);
        }
    }
    Ok(())
}

/// Adds to each page its texts, after what lies below them.
fn add_texts(file: &mut lopdf::Document, sheets: &Sheets, glyphs: &Glyphs) -> Result<(), lopdf::Error> {
    let ids: Vec<ObjectId> = file.page_iter().collect();
    for (id, page) in ids.into_iter().zip(&sheets.pages) {
        let content = file.get_dictionary(id)?.get(b"Contents")?.as_reference()?;
        let content = &mut file.get_object_mut(content)?.as_stream_mut()?.content;
        content.push(b'\n');
        content.extend(typesetting::section(page, glyphs));
    }
    Ok(())
}

fn font_id(weight: Weight) -> FontId {
    FontId(FONTS[weight as usize].to_owned())
}

fn logo_id() -> XObjectId {
    XObjectId("Logo".to_owned())
}

/// Draws what lies below the texts of a page; knows what is set already, so that nothing is set twice.
struct Pen<'a> {
    sheets: &'a Sheets,
    page: &'a Page,
    ops: Vec<Op>,
    fill: Option<Ink>,
    stroke: Option<Ink>,
    thick: Option<f64>,
}

impl<'a> Pen<'a> {
    fn new(sheets: &'a Sheets, page: &'a Page) -> Self {
        Self {
            sheets,
            page,
            ops: Vec::new(),
            fill: None,
            stroke: None,
            thick: None,
        }
    }

    fn draw(mut self) -> Vec<Op> {
        for mark in &self.page.marks {
            match mark {
                Mark::Text { .. } => {}
                Mark::Line { x, y, to, thick, ink } => self.line([*x, *y, *to], *thick, *ink),
                Mark::Rect {
                    x,
                    y,
                    w,
                    h,
                    fill,
                    outline,
                } => self.rect([*x, *y, *w, *h], *fill, *outline),
                Mark::Watermark(word) => self.watermark(word),
                Mark::Logo { x, y, w, h } => self.logo([*x, *y, *w, *h]),
            }
        }
        self.ops
    }

    /// Hundredths of a point from the lower left corner.
    fn at(&self, x: f64, y: f64) -> [i64; 2] {
        [hundredths(x), hundredths(self.page.height - y)]
    }

    fn set_fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: self.colour(ink) });
        }
    }

    fn set_stroke(&mut self, ink: Ink, thick: f64) {
        if self.stroke != Some(ink) {
            self.stroke = Some(ink);
            self.ops.push(Op::SetOutlineColor { col: self.colour(ink) });
        }
        if self.thick != Some(thick) {
            self.thick = Some(thick);
            self.ops.push(Op::SetOutlineThickness {
                pt: points(hundredths(thick)),
            });
        }
    }

    fn colour(&self, ink: Ink) -> Color {
        match ink.grey() {
            Some(grey) => Color::Greyscale(Greyscale::new(part(grey), None)),
            None => {
                let [_, r, g, b] = line_colour(self.sheets.colour).to_be_bytes();
                if [r, g, b] == [0; 3] {
                    Color::Greyscale(Greyscale::new(0.0, None))
                } else {
                    rgb([r, g, b])
                }
            }
        }
    }

    fn line(&mut self, [x, y, to]: [f64; 3], thick: f64, ink: Ink) {
        self.set_stroke(ink, thick);
        let points = [self.at(x, y), self.at(to, y)].map(|[x, y]| corner(x, y)).to_vec();
        self.ops.push(Op::DrawLine {
            line: Line {
                points,
                is_closed: false,
            },
        });
    }

    fn rect(&mut self, [x, y, w, h]: [f64; 4], fill: Option<Ink>, outline: bool) {
        let mode = match (fill, outline) {
            (Some(_), true) => PaintMode::FillStroke,
            (Some(_), false) => PaintMode::Fill,
            (None, true) => PaintMode::Stroke,
            (None, false) => return,
        };
        if let Some(ink) = fill {
            self.set_fill(ink);
        }
        if outline {
            self.set_stroke(Ink::Black, line::THIN);
        }
        let [left, bottom] = self.at(x, y + h);
        let rectangle = Rect {
            x: points(left),
            y: points(bottom),
            width: points(hundredths(w)),
            height: points(hundredths(h)),
            mode: Some(mode),
            winding_order: Some(WindingOrder::NonZero),
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn watermark(&mut self, word: &str) {
        let style = Style::Watermark;
        let (sin, cos) = 52_f64.to_radians().sin_cos();
        let half = style.width(word) / 2.0;
        let [x, y] = self.at(self.page.width / 2.0 - half * cos, self.page.height / 1.8 + half * sin);
        self.set_fill(Ink::Pale);
        let [sin, cos] = [sin, cos].map(|value| ((value * 10_000.0).round() / 10_000.0) as f32);
        let matrix = TextMatrix::Raw([cos, sin, -sin, cos, points(x).0, points(y).0]);
        let font = PdfFontHandle::External(font_id(style.weight()));
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont {
                font,
                size: Pt(style.points() as f32),
            },
            Op::SetTextMatrix { matrix },
            Op::ShowText {
                items: vec![TextItem::Text(typesetting::drawn(style.weight(), word).collect())],
            },
            Op::EndTextSection,
        ]);
    }

    fn logo(&mut self, [x, y, w, h]: [f64; 4]) {
        let sheets = self.sheets;
        let Some(logo) = &sheets.logo else { return };
        match logo.fit(x, y, w, h) {
            Placed::Shapes(shapes) => shapes.iter().for_each(|shape| self.shape(shape)),
            Placed::Picture { x, y, w, h, .. } => {
                let [left, bottom] = self.at(x, y + h);
                let transform = XObjectTransform {
                    translate_x: Some(points(left)),
                    translate_y: Some(points(bottom)),
                    scale_x: Some(points(hundredths(w)).0),
                    scale_y: Some(points(hundredths(h)).0),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                };
                self.ops.push(Op::UseXobject {
                    id: logo_id(),
                    transform,
                });
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        self.fill = None;
        self.ops.push(Op::SetFillColor { col: rgb(shape.rgb) });
        let rings = shape.rings.iter().map(|ring| PolygonRing {
            points: ring
                .iter()
                .map(|knot| {
                    let [x, y] = self.at(knot.x, knot.y);
                    LinePoint {
                        bezier: knot.handle,
                        ..corner(x, y)
                    }
                })
                .collect(),
        });
        let winding_order = if shape.even_odd {
            WindingOrder::EvenOdd
        } else {
            WindingOrder::NonZero
        };
        let polygon = Polygon {
            rings: rings.collect(),
            mode: PaintMode::Fill,
            winding_order,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }
}

/// Millimetres in hundredths of a point: exact to 0.002 mm, and short in the file.
pub fn hundredths(millimetres: f64) -> i64 {
    (millimetres / POINT * 100.0).round() as i64
}

fn points(hundredths: i64) -> Pt {
    Pt((hundredths as f64 / 100.0) as f32)
}

fn corner(x: i64, y: i64) -> LinePoint {
    LinePoint {
        p: Point {
            x: points(x),
            y: points(y),
        },
        bezier: false,
    }
}

/// A byte as a part of one, in three decimals.
fn part(byte: u8) -> f32 {
    ((f64::from(byte) / 255.0 * 1000.0).round() / 1000.0) as f32
}

fn rgb([r, g, b]: [u8; 3]) -> Color {
    Color::Rgb(Rgb {
        r: part(r),
        g: part(g),
        b: part(b),
        icc_profile: None,
    })
}

fn image(picture: &Picture) -> ExternalXObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let (space, content) = match &picture.samples {
        Samples::Rgb(samples) => ("DeviceRGB", samples.clone()),
        Samples::JpegRgb => ("DeviceRGB", picture.file.clone()),
        Samples::JpegGrey => ("DeviceGray", picture.file.clone()),
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(i64::from(picture.width))),
        ("Height".to_owned(), DictItem::Int(i64::from(picture.height))),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    if !matches!(picture.samples, Samples::Rgb(_)) {
        dict.insert("Filter".to_owned(), name("DCTDecode"));
    }
    ExternalXObject {
        stream: ExternalStream {
            dict,
            content,
            compress: true,
        },
        width: Some(Px(picture.width as usize)),
        height: Some(Px(picture.height as usize)),
        dpi: None,
    }
}
