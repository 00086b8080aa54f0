//! A firm's logo, read from an SVG text or from PNG or JPEG bytes.
//!
//! An SVG becomes filled shapes, so that it stays sharp on paper and brings no foreign markup into a preview.
//! What cannot be told by plain filled shapes (gradients, pictures, text without outlines …) is refused with its
//! reason instead of being drawn wrong; such a logo is given as PNG.

pub mod picture;
pub mod shapes;

use picture::Picture;
use shapes::{Knot, Shape};

/// Larger files are refused: a logo on a letterhead does not need more.
const MOST_BYTES: usize = 4 << 20;

/// A logo that can be drawn.
#[derive(Clone, Debug)]
pub struct Logo {
    width: f64,
    height: f64,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Shapes(Vec<Shape>),
    Picture(Picture),
}

/// Why a logo cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// Neither SVG nor PNG nor JPEG, or damaged.
    #[error("the logo is neither a sound SVG nor PNG nor JPEG")]
    Unreadable,
    /// More than 4 MiB or more than 6000 pixels a side.
    #[error("the logo is too large")]
    TooLarge,
    /// An SVG with text: its fonts are not here. Text must be turned into outlines.
    #[error("the SVG contains text that is not turned into outlines")]
    Text,
    /// An SVG with gradients, patterns, masks, clips, filters, blending or pictures.
    #[error("the SVG contains more than plain filled shapes")]
    Effects,
    /// A CMYK picture, which a document for the screen cannot hold.
    #[error("the JPEG is in CMYK")]
    Cmyk,
    /// Nothing to see.
    #[error("the logo shows nothing")]
    Empty,
}

/// A logo, scaled and moved to its place on a sheet, in millimetres.
#[derive(Debug)]
pub enum Placed<'a> {
    /// Filled shapes, in the order they are drawn.
    Shapes(Vec<Shape>),
    /// A picture.
    Picture {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        w: f64,
        /// Height.
        h: f64,
        /// Its media type.
        media: &'static str,
        /// The file as it was given.
        bytes: &'a [u8],
    },
}

impl Logo {
    /// Reads a logo.
    ///
    /// # Errors
    /// With the reason why it cannot be drawn as it was meant.
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.len() > MOST_BYTES {
            return Err(LogoError::TooLarge);
        }
        if let Some(picture) = Picture::read(bytes) {
            let picture = picture?;
            let (width, height) = (f64::from(picture.width), f64::from(picture.height));
            return Ok(Self {
                width,
                height,
                content: Content::Picture(picture),
            });
        }
        let text = std::str::from_utf8(bytes).map_err(|_| LogoError::Unreadable)?;
        let (width, height, shapes) = shapes::read(text)?;
        Ok(Self {
            width,
            height,
            content: Content::Shapes(shapes),
        })
    }

    /// The logo in a box, as large as it fits, at the upper left corner.
    pub(crate) fn fit(&self, x: f64, y: f64, w: f64, h: f64) -> Placed<'_> {
        let scale = (w / self.width).min(h / self.height);
        match &self.content {
            Content::Shapes(shapes) => Placed::Shapes(
                shapes
                    .iter()
                    .map(|shape| {
                        shape.map(|knot| Knot {
                            x: x + knot.x * scale,
                            y: y + knot.y * scale,
                            ..knot
                        })
                    })
                    .collect(),
            ),
            Content::Picture(picture) => Placed::Picture {
                x,
                y,
                w: self.width * scale,
                h: self.height * scale,
                media: picture.media,
                bytes: &picture.file,
            },
        }
    }

    /// The picture behind a [`Placed::Picture`].
    pub(crate) fn picture(&self) -> Option<&Picture> {
        match &self.content {
            Content::Picture(picture) => Some(picture),
            Content::Shapes(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
        <rect width="10" height="10" fill="#0b5c6b"/>
        <path d="M2 2v6M2 5h3M5 2v6" stroke="#fff" stroke-width="1" fill="none"/>
        <circle cx="15" cy="5" r="3" fill="#0b5c6b" opacity=".5"/></svg>"##;

    #[test]
    fn an_svg_becomes_shapes_that_fill_their_box() {
        let logo = Logo::read(MARK.as_bytes()).unwrap();
        let Placed::Shapes(shapes) = logo.fit(25.0, 14.0, 60.0, 14.0) else {
            panic!("an SVG is made of shapes")
        };
        assert_eq!(shapes.len(), 3, "the stroke is a filled outline of its own");
        let knots: Vec<_> = shapes[0].rings.iter().flatten().collect();
        let right = knots.iter().map(|knot| knot.x).fold(0.0, f64::max);
        assert!(
            (right - 39.0).abs() < 0.01,
            "14 high is 28 wide, half of it the square: {right}"
        );
        assert_eq!(shapes[2].rgb, [0x85, 0xae, 0xb5], "half transparent on white paper");
    }

    #[test]
    fn what_cannot_be_drawn_rightly_is_refused_with_its_reason() {
        let check = |content: &str, error| {
            let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">{content}</svg>"#);
            assert_eq!(Logo::read(svg.as_bytes()).unwrap_err(), error);
        };
        check("<text x='1' y='5'>Hanse</text>", LogoError::Text);
        check(
            "<g style='filter:blur(2px)'><rect width='5' height='5'/></g>",
            LogoError::Effects,
        );
        check(
            "<linearGradient id='a'><stop offset='0'/><stop offset='1' stop-color='red'/></linearGradient>
             <rect width='5' height='5' fill='url(#a)'/>",
            LogoError::Effects,
        );
        check(
            "<clipPath id='c'><circle r='3'/></clipPath><rect width='5' height='5' clip-path='url(#c)'/>",
            LogoError::Effects,
        );
        check("", LogoError::Empty);
        check("<script>alert(1)</script>", LogoError::Empty);
        assert_eq!(Logo::read(b"GIF89a").unwrap_err(), LogoError::Unreadable);
        assert_eq!(Logo::read(b"").unwrap_err(), LogoError::Unreadable);
        assert_eq!(
            Logo::read(b"\x89PNG\r\n\x1a\n broken").unwrap_err(),
            LogoError::Unreadable
        );
        assert_eq!(
            Logo::read(&vec![b' '; MOST_BYTES + 1]).unwrap_err(),
            LogoError::TooLarge
        );
    }

    #[test]
    fn a_clip_around_the_whole_drawing_changes_nothing() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
            <clipPath id="c"><rect width="20" height="10"/></clipPath>
            <g clip-path="url(#c)"><rect x="1" y="1" width="5" height="5"/></g></svg>"#;
        assert!(
            Logo::read(svg.as_bytes()).is_ok(),
            "drawing programs put such a clip around everything"
        );
    }

    #[test]
    fn a_picture_keeps_its_proportions() {
        let logo = Logo::read(include_bytes!("../tests/fixtures/logo.png")).unwrap();
        let Placed::Picture { w, h, media, .. } = logo.fit(25.0, 14.0, 60.0, 14.0) else {
            panic!("a PNG is a picture")
        };
        assert_eq!(media, "image/png");
        assert!((w - 28.0).abs() < 0.01 && (h - 14.0).abs() < 0.01, "{w} × {h}");
    }
}
