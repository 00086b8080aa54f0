//! Files beside cases: they come in pieces, keep a safe name, are taken away with a reason, and are in every check.

use callbuch_app::attachments::{self, AttachmentRef, Piece};
use callbuch_app::failure::{Answer, Code, Failure};
use callbuch_app::verify;
use callbuch_core::attachments::{LARGEST, PIECE};
use callbuch_core::ids::AttachmentId;
use callbuch_world::{World, journey};
use chrono::TimeDelta;
use serde_json::{Value, json};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n not really a picture";

/// Sends a file as a door does.
fn send(world: &World, upload: &str, bytes: &[u8]) {
    for (number, part) in bytes.chunks(PIECE).enumerate() {
        put(world, upload, number as i64, bytes.len() as i64, part).unwrap();
    }
}

fn put(world: &World, upload: &str, number: i64, size: i64, bytes: &[u8]) -> Answer<()> {
    let piece = Piece {
        upload,
        number,
        size,
        bytes,
    };
    attachments::put_piece(&world.desk, &piece, world.now)
}

fn attach(world: &mut World, cid: i64, name: &str, bytes: &[u8]) -> Value {
    send(world, "way", bytes);
    world.call(
        "attachment_add",
        json!({ "cid": cid, "upload": "way", "name": name, "size": bytes.len() }),
    )
}

fn got(world: &World, file: &Value) -> Result<(String, &'static str, Vec<u8>), Failure> {
    let attachment = AttachmentId(file["id"].as_i64().unwrap());
    attachments::bytes(&world.desk, AttachmentRef { attachment }, world.now)
        .map(|file| (file.name, file.mime, file.bytes))
}

journey!(
    /// A file of several pieces comes back byte by byte, is named in the timeline and found by its name.
    a_file_comes_back_as_it_came(world) {
        let cid = world.open("Rechnungsdruck");
        let bytes: Vec<u8> = (0..PIECE * 2 + 17).map(|n| (n % 251) as u8).collect();
        let file = attach(world, cid, "Protokoll Zwergpinguin.log", &bytes);
        assert_eq!(got(world, &file).unwrap(), ("Protokoll Zwergpinguin.log".to_owned(), "application/octet-stream", bytes));
        assert_eq!(world.told(cid), ["opened", "attached"]);
        assert_eq!(world.case(cid)["attachments"][0]["name"], "Protokoll Zwergpinguin.log");
        let found = world.call("search", json!({ "text": "zwergpinguin", "most": 5 }));
        assert_eq!(found["cases"][0]["cid"], json!(cid));
        assert!(verify::verify(&world.desk, world.now).unwrap().is_sound());
    }
);

journey!(
    /// What a file is, is said by its bytes, and its name is made harmless.
    names_are_harmless_and_kinds_are_true(world) {
        let cid = world.open("Rechnungsdruck");
        let picture = attach(world, cid, "..\\..\\\u{202e}bild.exe", PNG);
        assert_eq!((&picture["name"], &picture["kind"]), (&json!("bild.exe.png"), &json!("png")));
        let page = attach(world, cid, "angebot.png", b"<html><script>alert(1)</script>");
        assert_eq!((&page["name"], &page["kind"]), (&json!("angebot.png"), &json!("other")));
        assert_eq!(got(world, &page).unwrap().1, "application/octet-stream");
        let unnamed = attach(world, cid, " ... ", b"x");
        assert_eq!(unnamed["name"], "callbuch");
    }
);

journey!(
    /// A file is taken away only with a reason, which stays; both its coming and its going can be taken back.
    a_file_goes_with_a_reason_and_comes_back(world) {
        let cid = world.open("Rechnungsdruck");
        let file = attach(world, cid, "Bild.png", PNG);
        let id = file["id"].clone();
        world.refused("attachment_remove", json!({ "attachment": id, "reason": "  " }), Code::ReasonRequired, "reason");
        world.wait(1);
        world.call("attachment_remove", json!({ "attachment": id, "reason": "Falscher Kunde" }));
        assert_eq!(world.case(cid)["attachments"], json!([]));
        let timeline = world.case(cid)["timeline"].clone();
        assert_eq!(timeline[2]["happening"], json!({ "what": "attachment_removed", "name": "Bild.png", "text": "Falscher Kunde" }));
        assert_eq!(got(world, &file).unwrap_err().code, Code::NotFound);
        world.refused("attachment_remove", json!({ "attachment": id, "reason": "noch einmal" }), Code::NotFound, "attachment");
        world.undo().unwrap();
        assert_eq!(got(world, &file).unwrap().2, PNG);
        assert_eq!(world.told(cid), ["opened", "attached"]);

        world.wait(1);
        attach(world, cid, "Versehen.png", PNG);
        world.undo().unwrap();
        let timeline = world.case(cid)["timeline"].clone();
        assert_eq!((&timeline[2]["happening"]["name"], &timeline[2]["undone"]), (&json!("Versehen.png"), &json!(true)));
        assert_eq!(world.case(cid)["attachments"].as_array().unwrap().len(), 1);
    }
);

journey!(
    /// What is too large, empty or did not come whole is refused, and nothing of it stays.
    what_did_not_come_whole_is_refused(world) {
        let cid = world.open("Rechnungsdruck");
        let body = |size: i64| json!({ "cid": cid, "upload": "way", "name": "a.txt", "size": size });
        world.refused("attachment_add", body(3), Code::FileIncomplete, "file");
        world.refused("attachment_add", body(0), Code::Required, "file");
        put(world, "way", 1, 3, b"abc").unwrap();
        world.refused("attachment_add", body(3), Code::FileIncomplete, "file");
        put(world, "way", 0, 6, b"def").unwrap();
        put(world, "way", 0, 6, b"XYZ").unwrap();
        world.refused("attachment_add", body(5), Code::FileIncomplete, "file");
        let unknown = json!({ "cid": 999, "upload": "way", "name": "a.txt", "size": 6 });
        world.refused("attachment_add", unknown, Code::NotFound, "cid");
        let file = world.call("attachment_add", body(6));
        assert_eq!(got(world, &file).unwrap().2, b"defabc");

        let large = LARGEST as i64 + 1;
        assert_eq!(put(world, "large", 0, large, b"a").unwrap_err().code, Code::TooLong);
        assert_eq!(put(world, "large", 50, 1, b"a").unwrap_err().code, Code::TooLong);
        assert_eq!(put(world, "large", 0, 1, &vec![0; PIECE + 1]).unwrap_err().code, Code::TooLong);
        for upload in ["", "a/b", "ä"] {
            assert_eq!(put(world, upload, 0, 1, b"a").unwrap_err().code, Code::BadRequest, "{upload}");
        }
    }
);

journey!(
    /// What was sent and never put beside a case is thrown away after a day.
    what_nobody_waits_for_is_thrown_away(world) {
        let cid = world.open("Rechnungsdruck");
        send(world, "way", b"abc");
        assert!(!attachments::clear_stranded(&world.desk, world.now + TimeDelta::hours(23)).unwrap());
        assert!(attachments::clear_stranded(&world.desk, world.now + TimeDelta::hours(25)).unwrap());
        let body = json!({ "cid": cid, "upload": "way", "name": "a.txt", "size": 3 });
        world.refused("attachment_add", body, Code::FileIncomplete, "file");
    }
);
