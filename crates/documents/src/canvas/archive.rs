//! Finishes a PDF for the archive: PDF 1.7, PDF/A-2u intended.
//!
//! Adds what printpdf does not write: metadata, the sRGB output intent, the language, bookmarks, an identity derived
//! from the content. Streams are compressed here, on all cores.

use crate::canvas::{Bookmark, Sheets};
use crate::rendered::DocumentError;
use callbuch_core::language::Language;
use chrono::{DateTime, SecondsFormat, Utc};
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

/// "sRGB-v2-magic" of the Compact ICC Profiles by Clinton Ingram, CC0 1.0.
const SRGB: &[u8] = include_bytes!("../../icc/sRGB-v2-magic.icc");

/// How hard streams are compressed: nearly as small as the slowest level.
const LEVEL: u32 = 6;

/// What makes the file.
const PRODUCER: &str = "Callbuch";

/// Finishes the file and answers its bytes.
///
/// # Errors
/// When the file's structure is not what printpdf promises.
pub fn finish(mut file: Document, sheets: &Sheets, created: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    file.version = "1.7".into();
    set_information(&mut file, sheets, created)?;
    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(sheets, created).into_bytes(),
    );
    let metadata = file.add_object(metadata.with_compression(false));
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let outlines = add_bookmarks(&mut file, &sheets.bookmarks);
    let catalog = file.catalog_mut()?;
    catalog.set("Metadata", metadata);
    catalog.set(
        "OutputIntents",
        vec![Object::Dictionary(dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"),
            "DestOutputProfile" => profile,
        })],
    );
    catalog.set("Lang", Object::string_literal(locale(sheets.language)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }
    compress(&mut file)?;
    let no_identity = Object::String(vec![0; 16], StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![no_identity.clone(), no_identity]);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    set_identity(&mut bytes);
    Ok(bytes)
}

/// Puts an identity derived from the content into the trailer, where zeros hold its place.
fn set_identity(bytes: &mut [u8]) {
    let identity: String = Sha256::digest(&*bytes)[..16]
        .iter()
        .map(|byte| format!("{byte:02X}"))
        .collect();
    let zeros = [b'0'; 32];
    let trailer = bytes
        .windows(7)
        .rposition(|window| window == b"trailer")
        .unwrap_or_default();
    let mut at = trailer;
    while let Some(place) = bytes[at..].windows(zeros.len()).position(|window| window == zeros) {
        at += place;
        bytes[at..at + zeros.len()].copy_from_slice(identity.as_bytes());
    }
}

fn locale(language: Language) -> &'static str {
    match language {
        Language::De => "de-DE",
        Language::En => "en-GB",
    }
}

fn set_information(file: &mut Document, sheets: &Sheets, created: DateTime<Utc>) -> Result<(), DocumentError> {
    let id = file.trailer.get(b"Info")?.as_reference()?;
    let date = Object::string_literal(created.format("D:%Y%m%d%H%M%SZ").to_string());
    let mut information = dictionary! {
        "Title" => utf16(&sheets.title),
        "Author" => utf16(&sheets.author),
        "Creator" => utf16(PRODUCER),
        "Producer" => utf16(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if sheets.author.is_empty() {
        information.remove(b"Author");
    }
    *file.get_object_mut(id)?.as_dict_mut()? = information;
    Ok(())
}

/// A text string in UTF-16 with its mark, as PDF wants it.
fn utf16(text: &str) -> Object {
    let bytes = [0xfeff]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The metadata packet; it says the same as the information dictionary.
fn xmp(sheets: &Sheets, created: DateTime<Utc>) -> String {
    let title = escape(&sheets.title);
    let date = created.to_rfc3339_opts(SecondsFormat::Secs, true);
    let language = locale(sheets.language);
    let author = match sheets.author.as_str() {
        "" => String::new(),
        author => format!(
            "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
            escape(author)
        ),
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}',
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Writes the bookmarks as a flat list, in the order given.
fn add_bookmarks(file: &mut Document, bookmarks: &[Bookmark]) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let heights: Vec<f32> = pages.iter().map(|page| height(file, *page)).collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    for (n, bookmark) in bookmarks.iter().enumerate() {
        let top = heights[bookmark.page] - (bookmark.y * 72.0 / 25.4).round() as f32;
        let place = vec![
            pages[bookmark.page].into(),
            "XYZ".into(),
            Object::Null,
            top.into(),
            Object::Null,
        ];
        let mut entry = dictionary! { "Title" => utf16(&bookmark.title), "Parent" => root, "Dest" => place };
        if n > 0 {
            entry.set("Prev", ids[n - 1]);
        }
        if let Some(next) = ids.get(n + 1) {
            entry.set("Next", *next);
        }
        file.set_object(ids[n], entry);
    }
    let list = dictionary! {
        "Type" => "Outlines",
        "First" => ids[0],
        "Last" => ids[ids.len() - 1],
        "Count" => ids.len() as i64,
    };
    file.set_object(root, list);
    Some(root)
}

/// The height of a page in points.
fn height(file: &Document, page: ObjectId) -> f32 {
    let media_box = file
        .get_dictionary(page)
        .and_then(|page| page.get(b"MediaBox"))
        .and_then(Object::as_array);
    media_box
        .ok()
        .and_then(|corners| corners.get(3)?.as_float().ok())
        .unwrap_or_default()
}

/// Compresses every stream that is not compressed yet, on all cores.
fn compress(file: &mut Document) -> std::io::Result<()> {
    let mut streams: Vec<&mut Stream> = file
        .objects
        .values_mut()
        .filter_map(|object| object.as_stream_mut().ok())
        .filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter"))
        .collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = streams.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = streams
            .chunks_mut(share)
            .map(|part| scope.spawn(|| compress_all(part)))
            .collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn compress_all(streams: &mut [&mut Stream]) -> std::io::Result<()> {
    let mut compressor = Compress::new(Compression::new(LEVEL), true);
    for stream in streams {
        let length = stream.content.len();
        // There is room for as many bytes as before: what does not get smaller stays as it is.
        let mut content = Vec::with_capacity(length);
        compressor.reset();
        let status = compressor.compress_vec(&stream.content, &mut content, FlushCompress::Finish)?;
        if status == Status::StreamEnd {
            stream.dict.set("Filter", "FlateDecode");
            content.shrink_to_fit();
            stream.set_content(content);
        }
    }
    Ok(())
}
