//! A PNG or JPEG, as far as a document has to understand it.

use crate::logo::LogoError;
use std::io::Cursor;

/// More pixels a side are refused.
const MOST_PIXELS: u32 = 6000;

/// A picture that can be put into a document.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// The media type of the file.
    pub media: &'static str,
    /// The file as it was given.
    pub file: Vec<u8>,
    /// What a PDF holds.
    pub samples: Samples,
}

/// The picture's pixels as a PDF holds them.
#[derive(Clone, Debug)]
pub enum Samples {
    /// RGB, a byte each, put on white.
    Rgb(Vec<u8>),
    /// The JPEG file itself, RGB.
    JpegRgb,
    /// The JPEG file itself, grey.
    JpegGrey,
}

impl Picture {
    /// The picture in a file; none if the file is neither PNG nor JPEG.
    pub fn read(file: &[u8]) -> Option<Result<Self, LogoError>> {
        if file.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(read_png(file))
        } else if file.starts_with(b"\xff\xd8\xff") {
            Some(read_jpeg(file))
        } else {
            None
        }
    }
}

fn read_png(file: &[u8]) -> Result<Picture, LogoError> {
    let mut decoder = png::Decoder::new(Cursor::new(file));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|_| LogoError::Unreadable)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(LogoError::TooLarge);
    }
    let size = reader.output_buffer_size().ok_or(LogoError::TooLarge)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(|_| LogoError::Unreadable)?;
    let pixels = &pixels[..frame.buffer_size()];
    let on_white = |channel: u8, alpha: u8| {
        let (channel, alpha) = (u32::from(channel), u32::from(alpha));
        ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let rgb = match frame.color_type {
        png::ColorType::Rgb => pixels.to_vec(),
        png::ColorType::Rgba => pixels
            .chunks_exact(4)
            .flat_map(|p| [p[0], p[1], p[2]].map(|channel| on_white(channel, p[3])))
            .collect(),
        png::ColorType::Grayscale => pixels.iter().flat_map(|grey| [*grey; 3]).collect(),
        png::ColorType::GrayscaleAlpha => pixels.chunks_exact(2).flat_map(|p| [on_white(p[0], p[1]); 3]).collect(),
        png::ColorType::Indexed => return Err(LogoError::Unreadable),
    };
    Ok(Picture {
        width,
        height,
        media: "image/png",
        file: file.to_vec(),
        samples: Samples::Rgb(rgb),
    })
}

/// Reads the frame header of a JPEG; the rest is the viewer's work.
fn read_jpeg(file: &[u8]) -> Result<Picture, LogoError> {
    let mut at = 2;
    while let Some(&[0xff, marker, high, low]) = file.get(at..at + 4) {
        let is_frame = matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if is_frame {
            let Some(&[8, y1, y0, x1, x0, components]) = file.get(at + 4..at + 10) else {
                break;
            };
            let (width, height) = (u32::from_be_bytes([0, 0, x1, x0]), u32::from_be_bytes([0, 0, y1, y0]));
            if width == 0 || height == 0 {
                break;
            }
            if width > MOST_PIXELS || height > MOST_PIXELS {
                return Err(LogoError::TooLarge);
            }
            let samples = match components {
                1 => Samples::JpegGrey,
                3 => Samples::JpegRgb,
                _ => return Err(LogoError::Cmyk),
            };
            return Ok(Picture {
                width,
                height,
                media: "image/jpeg",
                file: file.to_vec(),
                samples,
            });
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
    Err(LogoError::Unreadable)
}
