//! Time: entries, timers, the day.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn entry(cid: i64, more: Value) -> Value {
    let mut body = json!({ "cid": cid, "activity": "Hotline", "day": "2026-11-23", "text": "Telefonat" });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

journey!(
    /// From–to, over midnight, and by duration; the worked minutes are a fact.
    entries_by_clock_and_by_duration(world) {
        let cid = world.open("Inventur");
        let minutes = |world: &mut World, more: Value| world.call("entry_add", entry(cid, more))["entry"]["minutes"].clone();
        assert_eq!(minutes(world, json!({ "from": "08:00:00", "to": "08:14:00" })), 14);
        assert_eq!(minutes(world, json!({ "day": "2026-11-22", "from": "23:30:00", "to": "00:15:00" })), 45);
        assert_eq!(minutes(world, json!({ "minutes": 75 })), 75);
        assert_eq!(world.case(cid)["worked"], 134);
        // The night of 25.10.2026 has an hour twice.
        assert_eq!(minutes(world, json!({ "day": "2026-10-25", "from": "01:30:00", "to": "03:30:00" })), 180);
    }
);

journey!(
    /// Impossible times are refused at their field.
    impossible_times_are_refused(world) {
        let cid = world.open("Inventur");
        for (more, code, field) in [
            (json!({ "minutes": 0 }), Code::Invalid, "minutes"),
            (json!({ "minutes": -30 }), Code::Invalid, "minutes"),
            (json!({ "minutes": 25 * 60 }), Code::Invalid, "minutes"),
            (json!({}), Code::Required, "minutes"),
            (json!({ "from": "08:00:00" }), Code::Required, "to"),
            (json!({ "to": "08:00:00" }), Code::Required, "from"),
            (json!({ "from": "08:00:00", "to": "08:00:00" }), Code::Invalid, "to"),
            (json!({ "day": "2026-11-24", "minutes": 5 }), Code::Future, "day"),
            (json!({ "from": "09:30:00", "to": "11:30:00" }), Code::Future, "to"),
            (json!({ "minutes": 5, "text": "  " }), Code::Required, "text"),
            (json!({ "minutes": 5, "activity": "Zauberei" }), Code::Invalid, "activity"),
        ] {
            world.refused("entry_add", entry(cid, more), code, field);
        }
        assert_eq!(world.case(cid)["worked"], 0);
    }
);

journey!(
    /// Overlapping time is booked, and said.
    overlapping_time_is_warned_of(world) {
        let (one, other) = (world.open("A"), world.open("B"));
        world.call("entry_add", entry(one, json!({ "from": "08:00:00", "to": "09:00:00" })));
        let checked = world.call("entry_check", json!({ "becomes": entry(other, json!({ "from": "08:30:00", "to": "08:45:00" })) }));
        assert_eq!((&checked["minutes"], &checked["warnings"][0]["warning"], &checked["warnings"][0]["cid"]), (&json!(15), &json!("overlap"), &json!(one)));
        let touching = world.call("entry_check", json!({ "becomes": entry(other, json!({ "from": "09:00:00", "to": "09:15:00" })) }));
        assert_eq!(touching["warnings"], json!([]));
        let booked = world.call("entry_add", entry(other, json!({ "from": "09:00:00", "to": "09:15:00" })))["entry"]["id"].clone();
        let longer = json!({ "becomes": entry(other, json!({ "from": "09:00:00", "to": "09:30:00" })), "entry": booked });
        assert_eq!(world.call("entry_check", longer)["warnings"], json!([]), "an entry does not overlap with itself");
    }
);

journey!(
    /// Work that ends before it begins by the clock went on over midnight: said before it is saved.
    an_end_on_the_next_day_is_said(world) {
        let cid = world.open("A");
        let check = |world: &mut World, from: &str, to: &str| {
            let becomes = entry(cid, json!({ "day": "2026-11-22", "from": from, "to": to }));
            world.call("entry_check", json!({ "becomes": becomes }))["warnings"].clone()
        };
        let next_day = json!([{ "warning": "next_day", "to": "2026-11-22T23:30:00Z" }]);
        assert_eq!(check(world, "23:45:00", "00:30:00"), next_day);
        assert_eq!(check(world, "23:00:00", "23:59:00"), json!([]));
    }
);

journey!(
    /// A correction needs a reason; the old values stay in the log and can come back.
    corrections_need_a_reason_and_can_be_taken_back(world) {
        let cid = world.open("Lager");
        let booked = world.call("entry_add", entry(cid, json!({ "minutes": 45 })))["entry"].clone();
        let change = |reason: &str| json!({ "entry": booked["id"], "version": 1, "becomes": entry(cid, json!({ "minutes": 30 })), "reason": reason });
        world.refused("entry_change", change(" "), Code::ReasonRequired, "reason");
        world.call("entry_change", change("Zahlendreher"));
        assert_eq!(world.case(cid)["worked"], 30);
        world.refused("entry_change", change("noch einmal"), Code::Conflict, "");
        world.call("entry_delete", json!({ "entry": booked["id"], "version": 2, "reason": "doppelt erfasst" }));
        assert_eq!(world.case(cid)["worked"], 0);
        world.undo().unwrap();
        assert_eq!(world.case(cid)["worked"], 30, "a deleted entry is marked, not gone");
    }
);

journey!(
    /// One timer runs, any number pause, and a restart changes nothing.
    one_timer_runs_and_any_number_pause(world) {
        let (one, other) = (world.open("A"), world.open("B"));
        world.call("timer_start", json!({ "cid": one }));
        world.wait(10);
        world.call("timer_start", json!({ "cid": other }));
        world.wait(5);
        let timers = world.call("timer_list", json!({}));
        let shown = |at: usize| (timers[at]["timer"]["cid"].as_i64().unwrap(), timers[at]["seconds"].as_i64().unwrap(), timers[at]["timer"]["running_since"].is_null());
        assert_eq!((shown(0), shown(1)), ((other, 300, false), (one, 600, true)));
        assert_eq!((&timers[0]["minutes"], &timers[1]["minutes"]), (&json!(5), &json!(10)), "what they would book");
        assert_eq!((&timers[0]["stretch"], &timers[1]["stretch"]), (&json!(["2026-11-23T09:10:00Z", "2026-11-23T09:15:00Z"]), &json!(null)), "only one that never rested has a clock");
        let paused = timers[1]["timer"]["id"].clone();
        world.call("timer_resume", json!({ "timer": paused }));
        world.wait(1);
        let timers = world.call("timer_list", json!({}));
        assert_eq!((&timers[0]["timer"]["cid"], &timers[0]["seconds"]), (&json!(one), &json!(660)));
        let booked = entry(one, json!({ "minutes": 11, "timer": paused }));
        world.call("entry_add", booked);
        assert_eq!(world.call("timer_list", json!({})).as_array().unwrap().len(), 1, "a booked timer ends");
        world.wait(3);
        world.undo().unwrap();
        assert_eq!((world.case(one)["worked"].as_i64(), world.call("timer_list", json!({}))[0]["seconds"].as_i64()), (Some(0), Some(660)), "nothing was booked, and the timer rests with what it had counted");
        let other = world.call("timer_list", json!({}))[1]["timer"]["id"].clone();
        world.call("timer_discard", json!({ "timer": other }));
        world.undo().unwrap();
        assert_eq!(world.call("timer_list", json!({})).as_array().unwrap().len(), 2, "a timer thrown away comes back");
    }
);

journey!(
    /// A timer that ran while nobody knew for what goes on for a case, and is added to the one the case has.
    a_call_turns_out_to_belong_to_a_case(world) {
        let cid = world.open("Inventur");
        let first = world.call("timer_start", json!({ "cid": null }))["timer"]["id"].clone();
        world.wait(3);
        let bound = world.call("timer_assign", json!({ "timer": first, "cid": cid }));
        assert_eq!((&bound["timer"]["cid"], &bound["seconds"]), (&json!(cid), &json!(180)));
        world.refused("timer_assign", json!({ "timer": first, "cid": cid }), Code::Invalid, "timer");
        let second = world.call("timer_start", json!({ "cid": null }))["timer"]["id"].clone();
        world.wait(2);
        let sum = world.call("timer_assign", json!({ "timer": second, "cid": cid }));
        assert_eq!((&sum["timer"]["id"], &sum["seconds"]), (&first, &json!(300)), "one timer a case");
        assert!(!sum["timer"]["running_since"].is_null(), "the call goes on");
        assert_eq!(world.call("timer_list", json!({})).as_array().unwrap().len(), 1);
    }
);

#[test]
fn timers_survive_a_restart() {
    let mut world = World::embedded();
    let cid = world.open("A");
    world.call("timer_start", json!({ "cid": cid }));
    world.wait(20);
    let mut world = world.restarted();
    world.wait(1);
    assert_eq!(world.call("timer_list", json!({}))[0]["seconds"], 21 * 60);
}

journey!(
    /// The day as a strip: what was booked, what is missing up to now.
    the_day_shows_its_gaps(world) {
        let cid = world.open("A");
        world.call("entry_add", entry(cid, json!({ "from": "08:20:00", "to": "09:30:00" })));
        let day = world.call("day_strip", json!({}));
        let gaps: Vec<(i64, i64)> = day["gaps"].as_array().unwrap().iter().map(|gap| (gap["from"].as_i64().unwrap(), gap["to"].as_i64().unwrap())).collect();
        assert_eq!(gaps, [(480, 500), (570, 600)], "8:00–8:20 and 9:30–10:00");
        assert_eq!((&day["worked"], &day["now"]), (&json!(70), &json!(600)));
    }
);
