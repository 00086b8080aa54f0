//! Lists: what they show, in which order, and where a case stands in them.

use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn cids(world: &mut World, filter: Value, by: &str, descending: bool) -> Vec<i64> {
    let query = json!({ "filter": filter, "order": { "by": by, "descending": descending }, "offset": 0, "limit": 100 });
    let page = world.call("ticket_list", query);
    let rows = page["rows"].as_array().unwrap();
    assert_eq!(page["total"], rows.len(), "the count is that of the rows");
    rows.iter().map(|row| row["cid"].as_i64().unwrap()).collect()
}

fn open(world: &mut World, kind: &str, priority: Value, subject: &str, nordlicht: bool) -> i64 {
    let customer = if nordlicht {
        world.known.nordlicht
    } else {
        world.known.mueller
    };
    let body = json!({
        "customer": customer, "contact": null, "channel": "phone", "kind": kind, "priority": priority, "subject": subject,
        "description": "", "consent": { "by": "Frau Brandt", "channel": "phone" },
    });
    world.wait(1);
    world.call("ticket_open", body)["cid"].as_i64().unwrap()
}

const LIVING: [&str; 4] = ["open", "working", "hold", "delivered"];

journey!(
    /// The order work is done in: priority, then deadline, then number.
    work_is_listed_in_the_order_it_is_done_in(world) {
        let c = open(world, "error", json!("c"), "Zebra", false);
        let none = open(world, "extension", json!(null), "Äpfel", true);
        let a = open(world, "error", json!("a"), "öde", false);
        let b_late = open(world, "error", json!("b"), "Birnen", false);
        let b_later = open(world, "error", json!("b"), "Oliven", true);
        let living = json!({ "statuses": LIVING });
        assert_eq!(cids(world, living.clone(), "urgency", false), [a, b_late, b_later, c, none]);
        assert_eq!(cids(world, living.clone(), "urgency", true), [none, c, b_later, b_late, a]);
        assert_eq!(cids(world, living.clone(), "subject", false), [none, b_late, a, b_later, c], "Äpfel Birnen öde Oliven Zebra by DIN 5007");
        assert_eq!(cids(world, living.clone(), "customer", false), [c, a, b_late, none, b_later]);
        assert_eq!(cids(world, living.clone(), "age", false), [b_later, b_late, a, none, c], "the youngest first");
        assert_eq!(cids(world, json!({ "statuses": LIVING, "kinds": ["extension"] }), "cid", false), [none]);
        assert_eq!(cids(world, json!({ "statuses": LIVING, "priorities": ["b"], "customer": world.known.nordlicht }), "cid", false), [b_later]);
        assert_eq!(cids(world, json!({ "text": "oliv" }), "cid", false), [b_later]);
    }
);

journey!(
    /// Sorted by state, a list follows the path a case walks.
    states_sort_along_the_path(world) {
        let (hold, open, working) = (world.open("A"), world.open("B"), world.open("C"));
        world.act("ticket_hold", hold, json!({ "day": "2026-11-30", "time": null, "with": "F", "channel": "phone", "reason": "R" }));
        world.act("ticket_take", working, json!({}));
        assert_eq!(cids(world, json!({ "statuses": LIVING }), "status", false), [open, working, hold]);
    }
);

journey!(
    /// A page says where a case stands, so that the list can go there.
    a_page_says_where_a_case_stands(world) {
        let all: Vec<i64> = (0..7).map(|n| world.open(&format!("Fall {n}"))).collect();
        let mut located = |cid: i64| {
            let query = json!({ "filter": { "statuses": LIVING }, "order": { "by": "cid", "descending": true }, "offset": 2, "limit": 3, "locate": cid });
            world.call("ticket_list", query)
        };
        let page = located(all[1]);
        assert_eq!((page["located"].as_i64(), page["total"].as_i64(), page["rows"][0]["cid"].as_i64()), (Some(5), Some(7), Some(all[4])));
        assert!(located(999_999)["located"].is_null());
    }
);

journey!(
    /// Where a case stands is where the list shows it, whatever it is sorted by.
    where_a_case_stands_is_where_it_is_shown(world) {
        for subject in ["Zebra", "Äpfel", "oliven", "Zebra"] {
            world.open(subject);
        }
        let living = json!({ "statuses": LIVING });
        let keys = ["urgency", "due", "cid", "customer", "subject", "kind", "status", "responsible", "age", "worked", "changed"];
        for (by, descending) in keys.iter().flat_map(|by| [(by, false), (by, true)]) {
            for (index, cid) in cids(world, living.clone(), by, descending).into_iter().enumerate() {
                let query = json!({ "filter": living, "order": { "by": by, "descending": descending }, "offset": 0, "limit": 0, "locate": cid });
                assert_eq!(world.call("ticket_list", query)["located"], json!(index), "{by}, {descending}");
            }
        }
    }
);

journey!(
    /// What stands under the list: how many are late, how many due today.
    late_cases_are_counted(world) {
        world.open("A");
        let summary = |world: &mut World| {
            let sum = world.call("ticket_summary", json!({ "statuses": LIVING }));
            (sum["total"].as_i64().unwrap(), sum["overdue"].as_i64().unwrap(), sum["due_today"].as_i64().unwrap())
        };
        assert_eq!(summary(world), (1, 0, 1), "the response is due today, 14:00");
        world.now = "2026-11-23T13:00:01Z".parse().unwrap();
        assert_eq!(summary(world), (1, 1, 0));
    }
);
