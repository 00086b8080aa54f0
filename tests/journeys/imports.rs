//! Old data taken over: from each program's real format, again and again, and back as one act.

mod exports;
mod files;

use callbuch_app::attachments::{self, Piece};
use callbuch_app::failure::{Code, Failure};
use callbuch_app::imports;
use callbuch_app::verify;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

/// Takes a file in; answers the name it has now.
fn put(world: &mut World, name: &str, bytes: Vec<u8>) -> Result<String, Failure> {
    let id = format!("file-{name}");
    imports::take_in(&world.desk, name, bytes, &id, world.now).map(|taken| taken.file)
}

/// The file with the plan that is proposed for it, and what was seen.
fn look(world: &mut World, name: &str, bytes: Vec<u8>, what: &str) -> (Value, Value) {
    let file = put(world, name, bytes).unwrap();
    let wanted = json!({ "file": file, "reading": {}, "what": what, "plan": null });
    let seen = world.call("import_look", wanted);
    let request = json!({ "file": file, "reading": seen["reading"], "plan": seen["plan"] });
    (request, seen)
}

/// What the rows came to: new, changed, same, kept, left out.
fn counts(of: &Value) -> [i64; 5] {
    ["added", "changed", "same", "kept", "left_out"].map(|one| of["counts"][one].as_i64().unwrap())
}

fn cases(world: &mut World) -> i64 {
    let counts = world.call("ticket_counts", json!({}));
    counts["states"]
        .as_object()
        .unwrap()
        .values()
        .map(|one| one.as_i64().unwrap())
        .sum()
}

fn sound(world: &World) {
    let report = verify::verify(&world.desk, world.now).unwrap();
    assert!(report.is_sound(), "{report:?}");
}

/// Each program's file: recognised, tried without a fault, taken over, again without doubling anything, and back.
fn comes_and_goes(world: &mut World, name: &str, origin: &str, bytes: &[u8], rows: i64, found: &str) {
    let (request, seen) = look(world, name, bytes.to_vec(), "cases");
    assert_eq!(
        (&seen["origin"], &seen["rows"]),
        (&json!(origin), &json!(rows)),
        "{seen}"
    );
    assert_eq!(seen["missing"], json!([]), "{}", seen["columns"]);
    let tried = world.call("import_check", request.clone());
    assert_eq!(counts(&tried), [rows, 0, 0, 0, 0], "{}", tried["problems"]);
    assert_eq!(cases(world), 0, "a trial writes nothing");
    let done = world.call("import_run", request.clone());
    assert_eq!((counts(&done), &done["state"]), ([rows, 0, 0, 0, 0], &json!("done")));
    assert_eq!(cases(world), rows);

    let hits = world.call("search", json!({ "text": found, "most": 5 }));
    let hit = &hits["exact"];
    let case = world.case(hit["cid"].as_i64().unwrap());
    assert_eq!(case["foreign"][0]["number"], json!(found));
    assert!(
        world
            .told(hit["cid"].as_i64().unwrap())
            .contains(&"imported".to_owned())
    );

    let again = world.call("import_run", request);
    assert_eq!(counts(&again), [0, 0, rows, 0, 0], "nothing is doubled");
    let november = json!({ "from": "2026-11-01", "to": "2026-11-30" });
    let billing = world.call("billing_list", november);
    assert_eq!(
        billing["customers"],
        json!([]),
        "time of another program is never billed"
    );
    assert_eq!(world.call("ticket_counts", json!({}))["undecided"], json!(0));
    sound(world);

    let list = world.call("import_list", json!({}));
    let seen = |at: usize| json!({ "import": list[at]["id"], "version": list[at]["version"] });
    world.call("import_take_back", seen(0));
    world.call("import_take_back", seen(1));
    assert_eq!(cases(world), 0);
    let gone = world.call("search", json!({ "text": found, "most": 5 }));
    assert_eq!((&gone["exact"], &gone["cases"]), (&json!(null), &json!([])));
    sound(world);
}

/// How many rows a file has; a debug build on a server takes its time.
fn many(world: &World) -> usize {
    if world.desk.database().is_embedded() {
        10_000
    } else {
        1_000
    }
}

journey!(
    /// Jira: UTF-8 with a mark, commas, columns of the same name, descriptions of several lines, its own dates.
    jira_comes_and_goes(world) {
        let rows = many(world);
        let bytes = files::jira(rows);
        comes_and_goes(world, "jira.csv", "jira", &bytes, rows as i64, "SUP-17");
    }
);

journey!(
    /// Zammad: a workbook with German heads.
    zammad_comes_and_goes(world) {
        let rows = many(world);
        let bytes = files::zammad(rows);
        comes_and_goes(world, "zammad.xlsx", "zammad", &bytes, rows as i64, "20017");
    }
);

journey!(
    /// osTicket: semicolons where the decimal sign is a comma, German dates with a year of two digits.
    osticket_comes_and_goes(world) {
        let rows = many(world);
        let bytes = files::osticket(rows);
        comes_and_goes(world, "tickets.csv", "osticket", &bytes, rows as i64, "700017");
    }
);

journey!(
    /// OTRS and Znuny: as Windows wrote it, every cell in quotes, German states.
    otrs_comes_and_goes(world) {
        let rows = many(world);
        let bytes = files::otrs(rows);
        comes_and_goes(world, "search.csv", "otrs", &bytes, rows as i64, "2026112310000017");
    }
);

journey!(
    /// What the columns say arrives: moments, states by the table, time that stays unbilled, notes.
    a_case_arrives_as_it_was(world) {
        let (request, _) = look(world, "jira.csv", files::jira(4), "cases");
        world.call("import_run", request);
        let find = |world: &mut World, number: &str| {
            let hits = world.call("search", json!({ "text": number, "most": 5 }));
            world.case(hits["exact"]["cid"].as_i64().unwrap())
        };
        let closed = find(world, "SUP-1");
        let ticket = &closed["ticket"];
        assert_eq!((&ticket["status"], &ticket["kind"], &ticket["priority"]), (&json!("closed"), &json!("error"), &json!("b")));
        assert_eq!(ticket["received"], json!("2026-03-12T08:41:00Z"), "9:41 AM in Berlin");
        assert_eq!(ticket["facts"]["closing"]["how"], json!({ "right": "imported", "source": "Jira", "word": "Done" }));
        assert_eq!(closed["worked"], json!(75));
        assert_eq!(closed["customer"]["name"], json!("Müller & Söhne GmbH"));
        assert_eq!(ticket["description"], json!("Zeile eins; mit \"Zeichen\",\nZeile zwei"));
        let told: Vec<String> = world.told(ticket["cid"].as_i64().unwrap());
        assert_eq!(told.iter().filter(|one| *one == "note").count(), 2, "two columns of comments: {told:?}");
        let held = find(world, "SUP-3");
        assert_eq!(held["ticket"]["status"], json!("hold"));
        assert!(held["ticket"]["facts"]["hold"]["until"].as_str().unwrap() > "2026-11-23");
        world.act("ticket_resume", held["ticket"]["cid"].as_i64().unwrap(), json!({}));
    }
);

journey!(
    /// A second import changes what changed over there, leaves alone what was worked on here, and adds what is new.
    an_import_again_only_updates(world) {
        let file = |rows: &[&str]| format!("Nr;Betreff;Kunde;Status\n{}\n", rows.join("\n")).into_bytes();
        let (request, _) = look(world, "alt.csv", file(&["1;Druck;Müller;offen", "2;Maske;Müller;offen", "3;Netz;Nord;offen"]), "cases");
        world.call("import_run", request);
        let cid = |world: &mut World, text: &str| world.call("search", json!({ "text": text, "most": 5 }))["cases"][0]["cid"].as_i64().unwrap();
        let (one, two) = (cid(world, "Druck"), cid(world, "Maske"));
        world.act("ticket_take", two, json!({}));
        let (request, seen) = look(world, "alt.csv", file(&["1;Druck;Müller;erledigt", "2;Maske klemmt;Müller;offen", "3;Netz;Nord;offen", "4;Neu;Ost;offen"]), "cases");
        assert_eq!(seen["remembered"], json!(true));
        let tried = world.call("import_check", request.clone());
        assert_eq!(counts(&tried), [1, 1, 1, 1, 0], "{}", tried["problems"]);
        assert_eq!(tried["problems"][0]["fault"], json!("worked_on"));
        let done = world.call("import_run", request);
        assert_eq!(counts(&done), [1, 1, 1, 1, 0]);
        assert_eq!(world.case(one)["ticket"]["status"], json!("closed"));
        assert_eq!(world.case(two)["ticket"]["subject"], json!("Maske"));

        let list = world.call("import_list", json!({}));
        let seen = |at: usize| json!({ "import": list[at]["id"], "version": list[at]["version"] });
        world.refused("import_take_back", seen(1), Code::ImportTouched, "");
        world.call("import_take_back", seen(0));
        assert_eq!(world.case(one)["ticket"]["status"], json!("open"), "what it changed is as it was");
        assert_eq!(cases(world), 3);
        sound(world);
    }
);

journey!(
    /// Time of another program is never billed, whatever is decided about its case; what is worked here is.
    only_time_worked_here_is_billed(world) {
        let text = "Nr;Betreff;Kunde;Erstellt;Stunden\n1;Ofen kalt;Müller;10.11.2026;1,5\n";
        let (request, _) = look(world, "alt.csv", text.as_bytes().to_vec(), "cases");
        world.call("import_run", request);
        let hits = world.call("search", json!({ "text": "Ofen", "most": 5 }));
        let cid = hits["cases"][0]["cid"].as_i64().unwrap();
        assert_eq!(world.case(cid)["ticket"]["cid"], json!(cid));
        world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));
        let november = json!({ "from": "2026-11-01", "to": "2026-11-30" });
        assert_eq!(world.call("billing_list", november.clone())["customers"], json!([]));
        world.call("entry_add", json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-20", "minutes": 30, "text": "Telefonat" }));
        let months = world.call("billing_list", november)["customers"].clone();
        assert_eq!((months.as_array().unwrap().len(), &months[0]["sums"]["worked"]), (1, &json!(30)));
    }
);

journey!(
    /// A file put beside a case is work on it: the import stays whole, and comes again without touching the case.
    a_file_beside_a_case_keeps_its_import(world) {
        let text = "Nr;Betreff;Kunde;Erstellt\n1;Ofen kalt;Müller;23.11.2026\n";
        let (request, _) = look(world, "alt.csv", text.as_bytes().to_vec(), "cases");
        world.call("import_run", request);
        let hits = world.call("search", json!({ "text": "Ofen", "most": 5 }));
        let cid = hits["cases"][0]["cid"].as_i64().unwrap();
        let piece = Piece { upload: "way", number: 0, size: 3, bytes: b"log" };
        attachments::put_piece(&world.desk, &piece, world.now).unwrap();
        world.call("attachment_add", json!({ "cid": cid, "upload": "way", "name": "log.txt", "size": 3 }));

        let list = world.call("import_list", json!({}));
        let seen = json!({ "import": list[0]["id"], "version": list[0]["version"] });
        let failure = world.refused("import_take_back", seen, Code::ImportTouched, "");
        assert_eq!(failure.args["count"], "1");
        assert_eq!(world.case(cid)["attachments"].as_array().unwrap().len(), 1);

        let text = "Nr;Betreff;Kunde;Erstellt\n1;Ofen warm;Müller;23.11.2026\n";
        let (request, _) = look(world, "alt.csv", text.as_bytes().to_vec(), "cases");
        assert_eq!(counts(&world.call("import_run", request)), [0, 0, 0, 1, 0]);
        assert_eq!(world.case(cid)["ticket"]["subject"], json!("Ofen kalt"));
        sound(world);
    }
);

journey!(
    /// Customers and contacts first: cases find them by number, name and mail; those that are here are recognised.
    customers_and_contacts_are_found_again(world) {
        let text = "Kd.-Nr.;Firma;Straße;PLZ;Ort;Bundesland\n4711;Bäckerei Zäh;Markt 1;24103;Kiel;Schleswig-Holstein\n;Nordlicht Reederei GmbH & Co. KG;;;;\n";
        let (request, seen) = look(world, "Kunden.csv", text.as_bytes().to_vec(), "customers");
        assert_eq!((&seen["plan"]["source"], &seen["plan"]["what"]), (&json!("Kunden"), &json!("customers")));
        let before = world.call("customer_list", json!({})).as_array().unwrap().len();
        let done = world.call("import_run", request);
        assert_eq!(counts(&done), [1, 0, 1, 0, 0], "a customer with this name is here already");
        assert_eq!(world.call("customer_list", json!({})).as_array().unwrap().len(), before + 1);

        let text = "Anrede,Vorname,Nachname,Kundennummer,E-Mail,TeamViewer-ID\nFrau,Ilse,Zäh,4711,ilse@zaeh.example,123 456 789\nHerr,Max,Ohne,999,max@x.example,\n,,,4711,,\n";
        let (request, _) = look(world, "Kontakte.csv", text.as_bytes().to_vec(), "contacts");
        let done = world.call("import_run", request);
        assert_eq!(counts(&done), [2, 0, 0, 0, 1], "a name is missing");

        let text = "Ticket Number;Date Created;Subject;From;From Email;Current Status;Agent Assigned\n5;23.11.26 08:00;Ofen kalt;Zäh, Ilse;ilse@zaeh.example;Open;niemand\n";
        let (request, _) = look(world, "ost.csv", text.as_bytes().to_vec(), "cases");
        let done = world.call("import_run", request);
        assert_eq!(done["counts"]["customers"], json!(0));
        let hits = world.call("search", json!({ "text": "Ofen", "most": 5 }));
        let case = world.case(hits["cases"][0]["cid"].as_i64().unwrap());
        assert_eq!((&case["customer"]["number"], &case["contact"]["name"]), (&json!("4711"), &json!("Ilse Zäh")));
        assert_eq!(case["customer"]["land"], json!("SH"));
    }
);

journey!(
    /// Every fault is told with its row and column, and nothing of such a row arrives.
    a_trial_names_each_fault(world) {
        let text = "Ticket#;Titel;Kunde;Erstellt;Status;Stunden;Bearbeiter\n1;Gut;Müller;23.11.2026;offen;1,5;\n2;;Müller;23.11.2026;offen;;\n3;Datum;Müller;31.02.2026;offen;;\n1;Doppelt;Müller;23.11.2026;offen;;\n4;Zukunft;Müller;01.01.2031;offen;;\n5;Zeit;Müller;1.1.2026;offen;viel;\n6;Formel;#REF!;1.1.2026;offen;;\n7;Fremd;Müller;1.1.2026;offen;;Unbekannt\n";
        let (request, _) = look(world, "alt.csv", text.as_bytes().to_vec(), "cases");
        let tried = world.call("import_check", request);
        let told: Vec<String> = tried["problems"].as_array().unwrap().iter().map(|one| {
            format!("{} {} {}", one["row"], one["column"].as_str().unwrap(), one["fault"].as_str().unwrap())
        }).collect();
        let expected = ["3 Titel missing", "4 Erstellt no_date", "5 Ticket# twice", "6 Erstellt future", "7 Stunden no_duration", "8 Kunde formula_error"];
        assert_eq!(told, expected);
        assert_eq!(counts(&tried), [2, 0, 0, 0, 6]);
    }
);

journey!(
    /// A file that is no table is refused with a sentence, and what is no longer there is named.
    what_is_no_table_is_refused(world) {
        let why = |world: &mut World, bytes: &[u8]| {
            let failure = put(world, "x", bytes.to_vec()).unwrap_err();
            assert_eq!((failure.code, failure.field.as_deref()), (Code::TableRefused, Some("file")));
            failure.args["why"].clone()
        };
        assert_eq!(why(world, b""), "empty");
        assert_eq!(why(world, b"\x7fELF\0\0\x01\x02\0\0\0"), "no_table");
        assert_eq!(why(world, b"PK\x03\x04nothing"), "damaged");
        assert_eq!(why(world, b"\xd0\xcf\x11\xe0"), "old_workbook");
        let gone = json!({ "file": "file-x", "reading": {}, "what": null, "plan": null });
        world.refused("import_look", gone, Code::FileGone, "file");
        let (mut request, _) = look(world, "k.csv", b"Nr;Name\n1;M\xfcller\n".to_vec(), "customers");
        request["plan"]["columns"] = json!(["number", null]);
        world.refused("import_check", request, Code::ColumnMissing, "columns");
    }
);

journey!(
    /// An act that was done is not done again under the same request, and nothing runs twice at once.
    the_same_import_is_done_once(world) {
        let (request, _) = look(world, "k.csv", b"Nr;Name\n1;Ost\n".to_vec(), "customers");
        let one = world.send("import_run", request.clone(), "same").unwrap();
        let other = world.send("import_run", request, "same").unwrap();
        assert_eq!(one.answer, other.answer);
        assert_eq!(world.call("import_list", json!({})).as_array().unwrap().len(), 1);
        assert_eq!(world.call("import_progress", json!({})), json!(null));
    }
);

journey!(
    /// An import that is stopped keeps what it had; the same file goes on from there.
    an_import_is_stopped_and_goes_on(world) {
        let rows = many(world) as i64;
        let (request, _) = look(world, "jira.csv", files::jira(rows as usize), "cases");
        let call = |command: &str, body: &Value| {
            let now = world.now;
            world.desk.call(&callbuch_app::desk::Call { command, body: body.clone(), request: command, now })
        };
        let stopped = std::thread::scope(|scope| {
            let running = scope.spawn(|| call("import_run", &request));
            loop {
                let progress = call("import_progress", &json!({})).unwrap().answer;
                if progress["done"].as_i64().unwrap_or(0) > 0 {
                    let other = call("import_check", &request).unwrap_err();
                    assert!(matches!(other.code, Code::ImportBusy), "one at a time: {other}");
                    call("import_stop", &json!({})).unwrap();
                    break;
                }
                std::thread::yield_now();
            }
            running.join().unwrap().unwrap().answer
        });
        let added = stopped["counts"]["added"].as_i64().unwrap();
        assert_eq!((&stopped["state"], cases(world)), (&json!("stopped"), added));
        assert!(0 < added && added < rows);
        let done = world.call("import_run", request);
        assert_eq!(counts(&done), [rows - added, 0, added, 0, 0]);
        sound(world);
    }
);
