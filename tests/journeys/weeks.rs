//! A person's week, and how far entries come on their way to the customer.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn book(world: &mut World, cid: i64, day: &str, more: Value) -> Value {
    let mut entry = json!({ "cid": cid, "activity": "Hotline", "day": day, "text": "Telefonat" });
    entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    world.call("entry_add", entry)["entry"].clone()
}

fn clock(from: &str, to: &str) -> Value {
    json!({ "from": format!("{from}:00"), "to": format!("{to}:00") })
}

fn gaps(day: &Value) -> Vec<(i64, i64)> {
    let frames = day["gaps"].as_array().unwrap().iter();
    frames
        .map(|gap| (gap["from"].as_i64().unwrap() / 60, gap["to"].as_i64().unwrap() / 60))
        .collect()
}

journey!(
    /// Seven days from Monday on: what was booked, what is missing within the office's hours, what each came to.
    a_week_shows_its_gaps(world) {
        let cid = world.open("Kasse");
        book(world, cid, "2026-11-17", clock("08:00", "11:00"));
        book(world, cid, "2026-11-17", clock("13:00", "17:00"));
        book(world, cid, "2026-11-18", json!({ "minutes": 90 }));
        // Over midnight: it belongs to Thursday whole, and takes Friday's first hour all the same.
        book(world, cid, "2026-11-19", clock("23:30", "09:00"));
        let week = world.call("week_sheet", json!({ "day": "2026-11-19" }));
        assert_eq!((&week["from"], &week["to"], &week["today"]), (&json!("2026-11-16"), &json!("2026-11-22"), &json!("2026-11-23")));
        let days = week["days"].as_array().unwrap();
        let found: Vec<_> = days.iter().map(gaps).collect();
        assert_eq!(found, [vec![(8, 17)], vec![(11, 13)], vec![(8, 17)], vec![(8, 17)], vec![(9, 17)], vec![], vec![]]);
        let worked: Vec<i64> = days.iter().map(|day| day["worked"].as_i64().unwrap()).collect();
        assert_eq!(worked, [0, 420, 90, 570, 0, 0, 0]);
        assert_eq!((&week["worked"], &week["by_duration"], &week["gaps"]), (&json!(1080), &json!(90), &json!((9 + 2 + 9 + 9 + 8) * 60)));
        assert_eq!(days[5]["closed"]["why"], "weekday");
        world.refused("week_sheet", json!({ "day": "+262142-12-31" }), Code::Invalid, "day");
        let first = &days[1]["entries"][0];
        assert_eq!((&first["customer"], &first["subject"], &first["late"], &first["frame"]), (&json!("Müller Metallbau GmbH"), &json!("Kasse"), &json!(true), &json!({ "from": 480, "to": 660 })));
        assert_eq!((&days[3]["entries"][0]["frame"], &days[2]["entries"][0]["frame"]), (&json!({ "from": 1410, "to": 1440 }), &Value::Null));
    }
);

journey!(
    /// Today has gaps only up to now, the running timer fills its own, and what is to come has none.
    the_running_week_ends_now(world) {
        let cid = world.open("Kasse");
        world.call("timer_start", json!({ "cid": cid }));
        world.wait(60);
        let week = world.call("week_sheet", json!({}));
        assert_eq!(gaps(&week["days"][0]), [(8, 10)], "the timer began at ten");
        assert_eq!(gaps(&week["days"][1]), []);
        let other = world.call("week_sheet", json!({ "person": world.known.boehm }));
        assert_eq!(gaps(&other["days"][0]), [(8, 11)], "it is not his timer");
    }
);

journey!(
    /// Open, checked, released, in a statement, billed: told in the case, in the week and where time is looked over.
    entries_come_their_way(world) {
        let mut settings = world.call("office_get", json!({}));
        settings["office"]["review"] = json!("one");
        world.call("office_set", settings);
        let cid = world.open("Kasse");
        let entry = book(world, cid, "2026-11-17", json!({ "minutes": 20 }));
        let state = |world: &mut World| {
            let case = world.case(cid)["entry_states"][0].clone();
            let week = world.call("week_sheet", json!({ "day": "2026-11-17" }))["days"][1]["entries"][0]["state"].clone();
            assert_eq!(case, week);
            case.as_str().unwrap().to_owned()
        };
        assert_eq!(state(world), "open");
        for (version, looked) in [(1, "texts"), (2, "times")] {
            world.call("entry_checked", json!({ "entries": [[entry["id"], version]], "looked": looked, "right": true }));
        }
        assert_eq!(state(world), "checked");
        let period = json!({ "from": "2026-11-01", "to": "2026-11-30" });
        assert_eq!(world.call("entry_review", json!({ "period": period }))[0]["state"], "checked");
        world.act("ticket_decide", cid, json!({ "charge": "chargeable", "reason": "" }));
        assert_eq!(state(world), "released");
        let options = json!({ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true });
        let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": "de", "leave_out": false });
        let statement = world.call("statement_finalise", body)["statement"]["id"].clone();
        assert_eq!(state(world), "stated");
        world.call("statement_billed", json!({ "statements": [[statement, 1]], "number": "RE-1", "day": "2026-12-02" }));
        assert_eq!(state(world), "billed");
    }
);

journey!(
    /// Where nobody looks anything over, a decision alone releases.
    without_review_a_decision_releases(world) {
        let cid = world.open("Kasse");
        book(world, cid, "2026-11-17", json!({ "minutes": 20 }));
        assert_eq!(world.case(cid)["entry_states"], json!(["open"]));
        world.act("ticket_decide", cid, json!({ "charge": "goodwill", "reason": "" }));
        assert_eq!(world.case(cid)["entry_states"], json!(["released"]));
    }
);

journey!(
    /// Twelve months of a customer: paid, free and undecided work, and what its statements came to.
    twelve_months_of_work_are_told(world) {
        let paid = world.open("Kasse");
        book(world, paid, "2026-11-10", json!({ "minutes": 20 }));
        world.act("ticket_decide", paid, json!({ "charge": "chargeable", "reason": "" }));
        book(world, paid, "2026-11-11", json!({ "minutes": 7, "charge": "goodwill" }));
        let undecided = world.open("Etiketten");
        book(world, undecided, "2026-09-30", json!({ "minutes": 45 }));
        book(world, undecided, "2025-11-30", json!({ "minutes": 480 }));
        let options = json!({ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true });
        let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": "de", "leave_out": false });
        world.call("statement_finalise", body);
        let effort = world.call("effort_list", json!({}));
        let months = effort[0]["months"].as_array().unwrap();
        assert_eq!((effort.as_array().unwrap().len(), months.len(), &months[0]["month"]), (1, 12, &json!("2025-12-01")));
        assert_eq!(months[11], json!({ "month": "2026-11-01", "paid": 20, "free": 7, "undecided": 0, "billed": 30, "amount": 4750 }));
        assert_eq!(months[9], json!({ "month": "2026-09-01", "paid": 0, "free": 0, "undecided": 45, "billed": 0, "amount": 0 }));
        assert_eq!(months[8]["undecided"], 0);
        let earlier = world.call("effort_list", json!({ "customer": world.known.mueller, "until": "2025-12-24" }));
        assert_eq!(earlier[0]["months"][10]["undecided"], 480);
        assert_eq!(world.call("effort_list", json!({ "customer": world.known.nordlicht })), json!([]));
    }
);

journey!(
    /// On paper, for customers who want it: bars of decided work, never of what is internal or open.
    charts_are_printed_where_a_customer_wants_them(world) {
        for (name, day, minutes, charge) in [
            ("Kasse", "2026-11-10", 20, Some("chargeable")),
            ("Etiketten", "2026-11-11", 7, Some("goodwill")),
            ("Lager", "2026-09-30", 45, Some("included")),
            ("Eigenes", "2026-08-12", 487, Some("internal")),
            ("Offenes", "2026-07-13", 377, None),
        ] {
            let cid = world.open(name);
            book(world, cid, day, json!({ "minutes": minutes }));
            if let Some(charge) = charge {
                world.act("ticket_decide", cid, json!({ "charge": charge, "reason": "" }));
            }
        }
        let query = |options: Value| json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options, "language": "de" });
        let (plain, drawn, paid_only) = (query(json!({})), query(json!({ "charts": true })), query(json!({ "charts": true, "free_lines": false })));
        let mut pages = |query: Value| {
            let preview = world.call("statement_preview", query);
            let pages: Vec<String> = serde_json::from_value(preview["svg"].clone()).unwrap();
            pages.concat()
        };
        let plain = pages(plain);
        assert!(plain.contains(">Summen nach Kennzeichen<"), "what is not said is as usual");
        assert!(!plain.contains("Aufwand nach"), "off unless a customer wants it");
        let drawn = pages(drawn);
        for words in ["Aufwand nach Supportfall", "Aufwand nach Monat", "Dezember 2025", "November 2026", "0:27", "0:45", "1:12"] {
            assert!(drawn.contains(&format!(">{words}<")), "{words}");
        }
        for hidden in ["8:07", "6:17"] {
            assert!(!drawn.contains(hidden), "internal and undecided work is nobody's business: {hidden}");
        }
        let paid_only = pages(paid_only);
        assert!(paid_only.contains(">Aufwand nach Monat<") && !paid_only.contains(">0:45<") && !paid_only.contains(">0:07<"));
        let body = json!({ "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": { "charts": true }, "language": "de", "leave_out": true });
        let done = world.call("statement_finalise", body);
        world.call("statement_cancel", json!({ "statement": done["statement"]["id"], "version": done["statement"]["version"], "reason": "falsch", "billed_again": true }));
    }
);
