//! Names of files from anywhere, and what files really are.

use callbuch_core::attachments::{FileKind, LONGEST_NAME, file_name};

#[test]
fn a_hostile_name_becomes_one_that_every_system_takes() {
    let check = |wanted: &str, expected: &str| assert_eq!(file_name(wanted).as_deref(), Some(expected), "{wanted:?}");
    check("Rechnung 4711.pdf", "Rechnung 4711.pdf");
    check("Übersicht Gößweinstein.xlsx", "Übersicht Gößweinstein.xlsx");
    check("../../etc/passwd", "passwd");
    check("C:\\Users\\x\\bild.png", "bild.png");
    check("..\\..\\x", "x");
    check("x.pdf:exe", "x.pdf-exe");
    check("a<b>|c?.txt", "a-b--c-.txt");
    check("\u{202e}fdp.exe", "fdp.exe");
    check("\u{200b}.htaccess", "htaccess");
    check("CON", "_CON");
    check("con.txt", "_con.txt");
    check("Com1.log", "_Com1.log");
    check("LPT¹", "_LPT¹");
    check("Konto.txt", "Konto.txt");
    check("punkt. . .", "punkt");
    check("  zeile\r\nzwei.txt ", "zeile zwei.txt");
    check("a\0b.txt", "ab.txt");
}

#[test]
fn a_name_of_nothing_is_none() {
    for wanted in ["", " ", "...", "a/", "\u{200b}\u{202e}", "\\"] {
        assert_eq!(file_name(wanted), None, "{wanted:?}");
    }
}

#[test]
fn a_long_name_keeps_its_ending() {
    let name = file_name(&format!("{}.docx", "ä".repeat(400))).unwrap_or_default();
    assert_eq!(name.chars().count(), LONGEST_NAME);
    assert!(name.ends_with("ä.docx"), "{name}");
    let name = file_name(&"x".repeat(400)).unwrap_or_default();
    assert_eq!(name.chars().count(), LONGEST_NAME);
}

#[test]
fn a_file_is_what_its_bytes_say() {
    let check = |bytes: &[u8], expected| assert_eq!(FileKind::of(bytes), expected, "{bytes:?}");
    check(b"\x89PNG\r\n\x1a\n....", FileKind::Png);
    check(b"\xff\xd8\xff\xe0", FileKind::Jpeg);
    check(b"GIF89a", FileKind::Gif);
    check(b"RIFF....WEBPVP8 ", FileKind::Webp);
    check(b"RIFF....WAVE", FileKind::Other);
    check(b"%PDF-1.7", FileKind::Pdf);
    check(b"<svg xmlns='http://www.w3.org/2000/svg'/>", FileKind::Other);
    check(b"<!doctype html>", FileKind::Other);
    check(b"", FileKind::Other);
}

#[test]
fn a_name_says_what_the_file_is() {
    let check = |kind: FileKind, name: &str, expected: &str| assert_eq!(kind.named_truly(name.to_owned()), expected);
    check(FileKind::Png, "Bild.PNG", "Bild.PNG");
    check(FileKind::Jpeg, "Bild.jpeg", "Bild.jpeg");
    check(FileKind::Jpeg, "Bild", "Bild.jpg");
    check(FileKind::Png, "Bild.png.exe", "Bild.png.exe.png");
    check(FileKind::Pdf, "Angebot.html", "Angebot.html.pdf");
    check(FileKind::Other, "Bild.png", "Bild.png");
}
