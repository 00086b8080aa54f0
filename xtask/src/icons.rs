//! `cargo xtask icons`: draws every picture in `icons/` from its SVG sources.
//!
//! The pictures are committed, so only whoever changes a drawing needs rsvg-convert.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::{Attempted, Failure, Outcome};
use crate::project;

mod container;

/// The tray's accent on light panels, which is also the product's.
const ACCENT: &str = "#0a6072";
/// The same accent as it is shown on dark ground.
const ACCENT_ON_DARK: &str = "#62c3d4";

/// The pictures that Tauri bundles, with their edge in pixels.
const PICTURES: [(&str, u32); 5] = [
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
];
const ICO_EDGES: [u32; 7] = [16, 20, 24, 32, 48, 64, 256];
/// Apple's entry types with the pixels each one holds; a type names a point size and a scale.
const ICNS_ENTRIES: [(&[u8; 4], u32); 10] = [
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
];
const TRAY_EDGE: u32 = 64;

pub fn draw() -> Outcome {
    let icons = project::root().join("icons");
    let mark = Mark {
        large: source(&icons.join("callbuch.svg"))?,
        small: source(&icons.join("callbuch-16.svg"))?,
    };
    for (name, edge) in PICTURES {
        save(&icons.join(name), &mark.at(edge)?)?;
    }
    let ico = ICO_EDGES
        .iter()
        .map(|&edge| Ok((edge, mark.at(edge)?)))
        .collect::<Outcome<Vec<_>>>()?;
    save(&icons.join("icon.ico"), &container::ico(&ico))?;
    let icns = ICNS_ENTRIES
        .iter()
        .map(|&(kind, edge)| Ok((kind, mark.at(edge)?)))
        .collect::<Outcome<Vec<_>>>()?;
    save(&icons.join("icon.icns"), &container::icns(&icns))?;

    let tray = source(&icons.join("tray.svg"))?;
    save(&icons.join("tray-light.png"), &raster(&tray, TRAY_EDGE)?)?;
    save(
        &icons.join("tray-dark.png"),
        &raster(&tray.replace(ACCENT, ACCENT_ON_DARK), TRAY_EDGE)?,
    )?;
    println!("icons: drawn from callbuch.svg, callbuch-16.svg and tray.svg");
    Ok(())
}

/// The product's mark in its two drawings.
struct Mark {
    large: String,
    small: String,
}

impl Mark {
    /// The drawing for a size: below 24 px the lines of the large one would melt into grey.
    fn at(&self, edge: u32) -> Outcome<Vec<u8>> {
        raster(if edge < 24 { &self.small } else { &self.large }, edge)
    }
}

fn source(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).attempted("read", path)
}

fn save(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).attempted("write", path)
}

fn raster(svg: &str, edge: u32) -> Outcome<Vec<u8>> {
    let edge = edge.to_string();
    let mut converter = Command::new("rsvg-convert")
        .args(["--width", &edge, "--height", &edge])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|reason| {
            Failure::new(format!(
                "rsvg-convert (Debian package librsvg2-bin) does not start: {reason}"
            ))
        })?;
    if let Some(mut input) = converter.stdin.take() {
        use std::io::Write;
        input
            .write_all(svg.as_bytes())
            .map_err(|reason| Failure::while_doing("cannot hand the drawing over", reason))?;
    }
    let output = converter
        .wait_with_output()
        .map_err(|reason| Failure::while_doing("rsvg-convert", reason))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(Failure::new("rsvg-convert refused the drawing"))
    }
}
