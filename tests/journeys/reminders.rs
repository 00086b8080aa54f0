//! Reminders: a Wiedervorlage that came and a deadline that is near, for who is responsible, until it is seen to.

use callbuch_app::jobs;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn reminded(world: &mut World) -> Vec<(i64, String, String)> {
    let found = world.call("reminder_list", json!({}));
    let text = |one: &Value, field: &str| one[field].as_str().unwrap().to_owned();
    let found = found.as_array().unwrap().iter();
    found
        .map(|one| (one["cid"].as_i64().unwrap(), text(one, "reason"), text(one, "at")))
        .collect()
}

fn mine(world: &mut World, cid: i64) {
    let me = world.known.krause;
    world.act("ticket_assign", cid, json!({ "responsible": me }));
}

journey!(
    /// Half an hour before a deadline, and not after it, nor for someone else's case.
    a_near_deadline_reminds_who_is_responsible(world) {
        let cid = world.open("Rechnungsdruck");
        mine(world, cid);
        let due = world.case(cid)["due"].clone();
        assert_eq!(reminded(world), []);
        world.now = "2026-11-23T12:30:00Z".parse().unwrap();
        let near = vec![(cid, "deadline".to_owned(), "2026-11-23T13:00:00Z".to_owned())];
        assert_eq!(reminded(world), near, "the response is due at 14:00 in Berlin: {due}");
        world.wait(29);
        assert_eq!(reminded(world), near, "the same reminder");
        let boehm = world.known.boehm;
        world.call("seat_take", json!({ "person": boehm }));
        assert_eq!(reminded(world), []);
        let krause = world.known.krause;
        world.call("seat_take", json!({ "person": krause }));
        world.wait(1);
        assert_eq!(reminded(world), [], "what is broken stands in red on the first page");
    }
);

journey!(
    /// A Wiedervorlage reminds from its moment on, until the case is taken or rests anew.
    a_wiedervorlage_that_came_reminds(world) {
        let cid = world.open("Rechnungsdruck");
        mine(world, cid);
        let hold = |day: &str| json!({ "day": day, "time": "09:00:00", "with": "Frau Brandt", "channel": "phone", "reason": "Rückruf" });
        world.act("ticket_hold", cid, hold("2026-11-25"));
        world.now = "2026-11-25T07:59:00Z".parse().unwrap();
        assert_eq!(reminded(world), []);
        world.wait(1);
        let come = vec![(cid, "resubmission".to_owned(), "2026-11-25T08:00:00Z".to_owned())];
        assert_eq!(reminded(world), come, "9:00 in Berlin");
        assert_eq!(jobs::wake(&world.desk, world.now).unwrap().len(), 1);
        assert!(reminded(world).contains(&come[0]), "the same one after the case woke");
        world.act("ticket_hold", cid, hold("2026-11-26"));
        assert_eq!(reminded(world), []);
    }
);
