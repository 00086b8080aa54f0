//! Month's end: what is stated, finalised, taken back and billed.

use callbuch_app::documents::{self, Document};
use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn options() -> Value {
    json!({ "prices": true, "clocks": true, "people": "initials", "free_value": true, "free_lines": true, "allowance": true, "signature": true, "letterhead": true })
}

fn november(world: &World, more: Value) -> Value {
    let mut body = json!({
        "customer": world.known.mueller, "from": "2026-11-01", "to": "2026-11-30", "options": options(), "language": "de", "leave_out": false,
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

/// A case with twenty minutes on a day, decided or not.
fn worked(world: &mut World, subject: &str, day: &str, charge: Option<&str>) -> i64 {
    let cid = world.open(subject);
    let entry = json!({ "cid": cid, "activity": "Hotline", "day": day, "minutes": 20, "text": "Telefonat" });
    world.call("entry_add", entry);
    if let Some(charge) = charge {
        world.act("ticket_decide", cid, json!({ "charge": charge, "reason": "" }));
    }
    cid
}

fn bytes(world: &World, statement: &Value, format: &str) -> Vec<u8> {
    let wanted = json!({ "document": "finished", "request": { "statement": statement["id"], "format": format } });
    let wanted: Document = serde_json::from_value(wanted).unwrap();
    documents::make(&world.desk, &wanted, world.now).unwrap().bytes
}

journey!(
    /// Finalising numbers, freezes and locks; printing again gives the same bytes.
    finalising_numbers_freezes_and_locks(world) {
        let cid = worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let body = november(world, json!({}));
        let done = world.call("statement_finalise", body)["statement"].clone();
        assert_eq!((&done["number"], &done["worked"], &done["billed"], &done["amount"]), (&json!("ZN-2026-00001"), &json!(20), &json!(30), &json!(4750)));
        let (pdf, xlsx) = (bytes(world, &done, "pdf"), bytes(world, &done, "xlsx"));
        let entry = world.case(cid)["entries"][0].clone();
        let change = json!({ "entry": entry["id"], "version": entry["version"], "reason": "x", "becomes": { "cid": cid, "activity": "Hotline", "day": "2026-11-10", "minutes": 5, "text": "t" } });
        world.refused("entry_change", change, Code::Locked, "");
        // A new name of the customer does not reach what is frozen.
        let mut card = world.call("customer_get", json!({ "customer": world.known.mueller }))["customer"].clone();
        card["name"] = json!("Anders AG");
        world.call("customer_change", card);
        world.wait(60 * 24 * 30);
        assert_eq!((bytes(world, &done, "pdf"), bytes(world, &done, "xlsx")), (pdf, xlsx));
        assert_eq!(world.call("billing_list", json!({ "from": "2026-11-01", "to": "2026-11-30" }))["customers"], json!([]), "nothing is billed twice");
    }
);

journey!(
    /// Undecided cases stop a statement by name, or are left out by name; later they come as late work.
    undecided_cases_are_named_and_come_later(world) {
        worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let undecided = worked(world, "Etiketten", "2026-11-12", None);
        let body = november(world, json!({}));
        let failure = world.refused("statement_finalise", body, Code::Undecided, "");
        assert_eq!(failure.args["cids"], undecided.to_string());
        let body = november(world, json!({ "leave_out": true }));
        let done = world.call("statement_finalise", body);
        assert_eq!((&done["statement"]["worked"], &done["left_out"][0]["cid"]), (&json!(20), &json!(undecided)));
        world.act("ticket_decide", undecided, json!({ "charge": "chargeable", "reason": "" }));
        world.now = "2026-12-31T09:00:00Z".parse().unwrap();
        let body = november(world, json!({ "from": "2026-12-01", "to": "2026-12-31" }));
        let december = world.call("statement_finalise", body)["statement"].clone();
        assert_eq!((&december["number"], &december["worked"]), (&json!("ZN-2026-00002"), &json!(20)));
        let paper: Value = serde_json::from_slice(&bytes(world, &december, "json")).unwrap();
        assert!(paper.to_string().contains("Telefonat"));
    }
);

journey!(
    /// Of two cases that become one, what a statement holds stays where it is; only what is open goes along.
    a_merge_leaves_what_is_stated(world) {
        let stated = worked(world, "Druck bricht ab", "2026-11-10", Some("chargeable"));
        let body = november(world, json!({}));
        world.call("statement_finalise", body);
        let open = json!({ "cid": stated, "activity": "Hotline", "day": "2026-11-20", "minutes": 7, "text": "Nachfrage" });
        world.call("entry_add", open);
        let goes_on = world.open("Rechnungsdruck");
        world.act("ticket_duplicate", stated, json!({ "of": goes_on, "merge": true }));
        assert_eq!((&world.case(stated)["worked"], &world.case(goes_on)["worked"]), (&json!(20), &json!(7)));
        world.undo().unwrap();
        assert_eq!((&world.case(stated)["worked"], &world.case(goes_on)["worked"]), (&json!(27), &json!(0)));
    }
);

journey!(
    /// Periods follow one another; what is decided later goes into a second statement of its period, as late work.
    periods_follow_one_another(world) {
        let body = november(world, json!({}));
        world.refused("statement_finalise", body, Code::NothingToState, "");
        worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let body = november(world, json!({}));
        world.call("statement_finalise", body.clone());
        world.refused("statement_finalise", body.clone(), Code::NothingToState, "");
        let october = november(world, json!({ "from": "2026-10-01", "to": "2026-10-31" }));
        world.refused("statement_finalise", october, Code::PeriodStated, "from");
        let reversed = november(world, json!({ "from": "2026-12-31", "to": "2026-12-01" }));
        world.refused("statement_finalise", reversed, Code::Invalid, "to");
        worked(world, "Mahnlauf", "2026-11-11", Some("chargeable"));
        assert_eq!(world.call("statement_finalise", body)["statement"]["number"], "ZN-2026-00002", "no refused attempt used a number");
    }
);

journey!(
    /// A cancellation has its own number, takes everything back, and sets the times free or keeps them.
    a_cancellation_takes_everything_back(world) {
        worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let body = november(world, json!({}));
        let done = world.call("statement_finalise", body)["statement"].clone();
        let cancel = |version: i64, reason: &str, again: bool| json!({ "statement": done["id"], "version": version, "reason": reason, "billed_again": again });
        world.refused("statement_cancel", cancel(1, " ", true), Code::ReasonRequired, "reason");
        let back = world.call("statement_cancel", cancel(1, "falscher Satz", true));
        assert_eq!((&back["number"], &back["amount"], &back["worked"]), (&json!("ZN-2026-00002"), &json!(-4750), &json!(-20)));
        world.refused("statement_cancel", cancel(2, "noch einmal", true), Code::AlreadyCancelled, "");
        let body = november(world, json!({}));
        let again = world.call("statement_finalise", body)["statement"].clone();
        assert_eq!((&again["number"], &again["amount"]), (&json!("ZN-2026-00003"), &json!(4750)));
        let never = json!({ "statement": again["id"], "version": 1, "reason": "Kulanz", "billed_again": false });
        world.call("statement_cancel", never);
        let body = november(world, json!({}));
        world.refused("statement_finalise", body, Code::NothingToState, "");
    }
);

journey!(
    /// A later statement must be cancelled first.
    a_later_statement_must_be_cancelled_first(world) {
        worked(world, "Lieferschein", "2026-10-10", Some("chargeable"));
        worked(world, "Mahnlauf", "2026-11-10", Some("chargeable"));
        let body = november(world, json!({ "from": "2026-10-01", "to": "2026-10-31" }));
        let october = world.call("statement_finalise", body)["statement"].clone();
        let body = november(world, json!({}));
        world.call("statement_finalise", body);
        let cancel = json!({ "statement": october["id"], "version": 1, "reason": "x", "billed_again": true });
        world.refused("statement_cancel", cancel, Code::LaterStatement, "");
    }
);

journey!(
    /// Raced from many connections, a statement is finalised once and no number is burnt.
    a_raced_statement_is_finalised_once(world) {
        worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let (desk, now, body) = (&world.desk, world.now, november(world, json!({})));
        let attempt = |n: usize| {
            let request = format!("race-{n}");
            let call = callbuch_app::desk::Call { command: "statement_finalise", body: body.clone(), request: &request, now };
            desk.call(&call).map(|_| ()).map_err(|failure| failure.code)
        };
        let results: Vec<Result<(), Code>> = std::thread::scope(|scope| {
            let attempt = &attempt;
            let threads: Vec<_> = (0..6).map(|n| scope.spawn(move || attempt(n))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(results.iter().filter(|done| done.is_ok()).count(), 1, "{results:?}");
        assert!(results.iter().all(|done| matches!(done, Ok(()) | Err(Code::NothingToState))), "{results:?}");
        let found = world.call("statement_list", json!({}));
        assert_eq!((found.as_array().unwrap().len(), &found[0]["statement"]["number"]), (1, &json!("ZN-2026-00001")));
    }
);

journey!(
    /// Statements are marked as sent and billed, many at once or none.
    statements_are_marked_as_sent_and_billed(world) {
        worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let body = november(world, json!({}));
        let id = world.call("statement_finalise", body)["statement"]["id"].clone();
        world.call("statement_sent", json!({ "statements": [[id, 1]], "sending": "sent" }));
        world.refused("statement_billed", json!({ "statements": [[id, 2]], "number": "RE-1", "day": null }), Code::Required, "day");
        world.refused("statement_billed", json!({ "statements": [[id, 1]], "number": "RE-1", "day": "2026-12-02" }), Code::Conflict, "");
        world.call("statement_billed", json!({ "statements": [[id, 2]], "number": "RE-1", "day": "2026-12-02" }));
        let row = world.call("statement_list", json!({}))[0]["statement"].clone();
        assert_eq!((&row["sending"], &row["invoice_number"], &row["version"]), (&json!("sent"), &json!("RE-1"), &json!(3)));
    }
);

journey!(
    /// Where the office wants two people, one cannot look over both texts and times.
    two_people_look_over_time_where_the_office_wants_it(world) {
        let cid = worked(world, "Lieferschein", "2026-11-10", Some("chargeable"));
        let mut settings = world.call("office_get", json!({}));
        settings["office"]["review"] = json!("two");
        world.call("office_set", settings);
        let body = november(world, json!({}));
        assert_eq!(world.refused("statement_finalise", body, Code::Unchecked, "").args["count"], "1");
        let entry = world.case(cid)["entries"][0]["id"].clone();
        let check = |version: i64, looked: &str| json!({ "entries": [[entry, version]], "looked": looked, "right": true });
        world.call("entry_checked", check(1, "texts"));
        world.refused("entry_checked", check(2, "times"), Code::SamePerson, "");
        world.call("seat_take", json!({ "person": world.known.boehm }));
        world.call("entry_checked", check(2, "times"));
        let body = november(world, json!({}));
        world.call("statement_finalise", body);
    }
);
