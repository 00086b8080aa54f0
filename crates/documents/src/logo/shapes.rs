//! The filled shapes of an SVG.

use crate::logo::LogoError;
use usvg::tiny_skia_path::{PathSegment, Point};
use usvg::{BlendMode, ClipPath, FillRule, Group, Node, Options, Paint, PaintOrder, Path, Tree, roxmltree};

/// A filled shape.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its colour.
    pub rgb: [u8; 3],
    /// Whether overlapping rings leave holes by the even-odd rule.
    pub even_odd: bool,
    /// Closed outlines.
    pub rings: Vec<Vec<Knot>>,
}

/// A point of an outline.
#[derive(Clone, Copy, Debug)]
pub struct Knot {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
    /// Whether it is a handle of a cubic curve: two of them stand before the curve's end.
    pub handle: bool,
}

impl Shape {
    /// The shape with each knot moved.
    pub fn map(&self, to: impl Fn(Knot) -> Knot) -> Self {
        let rings = self
            .rings
            .iter()
            .map(|ring| ring.iter().map(|knot| to(*knot)).collect())
            .collect();
        Self { rings, ..*self }
    }
}

/// Width, height and shapes of an SVG.
pub fn read(text: &str) -> Result<(f64, f64, Vec<Shape>), LogoError> {
    let document = roxmltree::Document::parse(text).map_err(|_| LogoError::Unreadable)?;
    if document
        .descendants()
        .any(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")))
    {
        return Err(LogoError::Text);
    }
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|_| LogoError::Unreadable)?;
    let mut shapes = Vec::new();
    add_group(&mut shapes, tree.root(), 1.0)?;
    if shapes.is_empty() {
        return Err(LogoError::Empty);
    }
    Ok((f64::from(tree.size().width()), f64::from(tree.size().height()), shapes))
}

fn add_group(shapes: &mut Vec<Shape>, group: &Group, opacity: f32) -> Result<(), LogoError> {
    let is_clipped = group.clip_path().is_some_and(|clip| !surrounds(clip, group));
    if is_clipped || group.mask().is_some() || !group.filters().is_empty() || group.blend_mode() != BlendMode::Normal {
        return Err(LogoError::Effects);
    }
    let opacity = opacity * group.opacity().get();
    for node in group.children() {
        match node {
            Node::Group(inner) => add_group(shapes, inner, opacity)?,
            Node::Path(path) if path.is_visible() => add_path(shapes, path, opacity)?,
            Node::Path(_) => {}
            Node::Image(_) => return Err(LogoError::Effects),
            Node::Text(_) => return Err(LogoError::Text),
        }
    }
    Ok(())
}

/// Whether a clip is one upright rectangle around all that it clips.
fn surrounds(clip: &ClipPath, group: &Group) -> bool {
    let [Node::Path(path)] = clip.root().children() else {
        return false;
    };
    let is_rectangle = clip.clip_path().is_none()
        && path.data().segments().count() <= 6
        && path.data().segments().all(|segment| match segment {
            PathSegment::MoveTo(_) | PathSegment::LineTo(_) | PathSegment::Close => true,
            PathSegment::QuadTo(..) | PathSegment::CubicTo(..) => false,
        });
    let (frame, content) = (path.abs_bounding_box(), group.abs_bounding_box());
    let slack = 0.01;
    is_rectangle
        && frame.left() <= content.left() + slack
        && frame.top() <= content.top() + slack
        && frame.right() >= content.right() - slack
        && frame.bottom() >= content.bottom() - slack
}

fn add_path(shapes: &mut Vec<Shape>, path: &Path, opacity: f32) -> Result<(), LogoError> {
    let fill = match path.fill() {
        Some(fill) => {
            let rgb = flat(fill.paint(), opacity * fill.opacity().get())?;
            Some(outline(
                path,
                path.data().clone(),
                rgb,
                fill.rule() == FillRule::EvenOdd,
            ))
        }
        None => None,
    };
    let stroke = match path.stroke() {
        Some(stroke) => {
            let rgb = flat(stroke.paint(), opacity * stroke.opacity().get())?;
            path.data()
                .stroke(&stroke.to_tiny_skia(), 10.0)
                .map(|around| outline(path, around, rgb, false))
        }
        None => None,
    };
    match path.paint_order() {
        PaintOrder::FillAndStroke => shapes.extend(fill.into_iter().chain(stroke)),
        PaintOrder::StrokeAndFill => shapes.extend(stroke.into_iter().chain(fill)),
    }
    Ok(())
}

/// A plain colour as it looks on white paper.
fn flat(paint: &Paint, opacity: f32) -> Result<[u8; 3], LogoError> {
    let Paint::Color(colour) = paint else {
        return Err(LogoError::Effects);
    };
    let on_white = |channel: u8| (255.0 - (255.0 - f32::from(channel)) * opacity).round() as u8;
    Ok([on_white(colour.red), on_white(colour.green), on_white(colour.blue)])
}

fn outline(path: &Path, data: usvg::tiny_skia_path::Path, rgb: [u8; 3], even_odd: bool) -> Shape {
    let transform = path.abs_transform();
    let knot = |mut point: Point, handle| {
        transform.map_point(&mut point);
        Knot {
            x: f64::from(point.x),
            y: f64::from(point.y),
            handle,
        }
    };
    let mut rings: Vec<Vec<Knot>> = Vec::new();
    let mut at = Point::zero();
    for segment in data.segments() {
        if let PathSegment::MoveTo(point) = segment {
            rings.push(vec![knot(point, false)]);
            at = point;
            continue;
        }
        let Some(ring) = rings.last_mut() else { continue };
        match segment {
            PathSegment::MoveTo(_) | PathSegment::Close => {}
            PathSegment::LineTo(to) => {
                ring.push(knot(to, false));
                at = to;
            }
            PathSegment::QuadTo(handle, to) => {
                let third = |from: Point| {
                    Point::from_xy(
                        from.x + (handle.x - from.x) * 2.0 / 3.0,
                        from.y + (handle.y - from.y) * 2.0 / 3.0,
                    )
                };
                ring.extend([knot(third(at), true), knot(third(to), true), knot(to, false)]);
                at = to;
            }
            PathSegment::CubicTo(first, second, to) => {
                ring.extend([knot(first, true), knot(second, true), knot(to, false)]);
                at = to;
            }
        }
    }
    rings.retain(|ring| ring.len() > 2);
    Shape { rgb, even_odd, rings }
}
