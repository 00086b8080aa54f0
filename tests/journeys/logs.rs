//! The log: a chain that shows every break.

use callbuch_app::verify::verify;
use callbuch_world::{World, journey};
use serde_json::json;

journey!(
    /// After a day's work the chain, the references and the tallies are sound.
    the_chain_is_sound_after_a_days_work(world) {
        for n in 0..5 {
            let cid = world.open(&format!("Fall {n}"));
            world.act("ticket_take", cid, json!({}));
            world.act("ticket_deliver", cid, json!({ "text": "geliefert" }));
        }
        let report = verify(&world.desk, world.now).unwrap();
        assert!(report.is_sound(), "{report:?}");
        assert!(report.log_entries > 15);
    }
);

journey!(
    /// Acts of many at once are all done, each number once, and the chain stays one chain.
    many_at_once_keep_one_chain(world) {
        let (desk, now, customer) = (&world.desk, world.now, world.known.mueller);
        let open = |thread: usize| {
            (0..8).map(move |n| {
                let body = json!({
                    "customer": customer, "contact": null, "channel": "phone", "kind": "assistance", "priority": null,
                    "subject": format!("Fall {thread}.{n}"), "description": "",
                });
                let request = format!("race-{thread}-{n}");
                let call = callbuch_app::desk::Call { command: "ticket_open", body, request: &request, now };
                desk.call(&call).unwrap().answer["cid"].as_i64().unwrap()
            })
        };
        let mut cids: Vec<i64> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|thread| scope.spawn(move || open(thread).collect::<Vec<_>>())).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        cids.sort_unstable();
        assert_eq!(cids, (4711..4711 + 32).collect::<Vec<i64>>(), "each number once, none left out");
        assert!(verify(desk, now).unwrap().is_sound());
    }
);

#[test]
fn a_database_of_a_later_program_is_refused_untouched() {
    let world = World::embedded();
    let world = world.restarted();
    assert!(verify(&world.desk, world.now).unwrap().is_sound());
}
