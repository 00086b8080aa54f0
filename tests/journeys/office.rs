//! The office: set up once, changed with care, and what its fields understand.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn setup(more: Value) -> Value {
    let mut body = json!({
        "name": "Hanse Kontor Software GmbH", "street": "", "town": "", "phone": "", "mail": "", "land": "HH",
        "first_cid": 1, "person": "Sabine Krause", "initials": "SK", "management": [], "language": "de", "rate": 12000,
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

/// What is missing or impossible at the set-up is refused at its field, and nothing is set up.
#[test]
fn a_set_up_is_refused_at_the_field() {
    let mut world = World::empty();
    let management =
        |name: &str| json!([{ "name": "", "phone": " ", "mail": "" }, { "name": name, "phone": "040 1", "mail": "" }]);
    for (more, code, field) in [
        (json!({ "name": " " }), Code::Required, "name"),
        (json!({ "person": "" }), Code::Required, "person"),
        (json!({ "first_cid": 0 }), Code::Invalid, "first_cid"),
        (json!({ "first_cid": 900_000_001 }), Code::Invalid, "first_cid"),
        (json!({ "rate": -1 }), Code::Invalid, "rate"),
        (json!({ "logo": [71, 73, 70, 56] }), Code::Invalid, "logo"),
        (
            json!({ "management": management("") }),
            Code::Required,
            "management.1.name",
        ),
    ] {
        world.refused("setup_office", setup(more), code, field);
        assert_eq!(world.call("desk_status", json!({}))["set_up"], false);
    }
    world.call(
        "setup_office",
        setup(json!({ "management": management("Dr. Heike Voss") })),
    );
    let office = world.call("office_get", json!({}))["office"].clone();
    assert_eq!(
        office["management"],
        json!([{ "name": "Dr. Heike Voss", "phone": "040 1", "mail": "" }])
    );
    world.refused("setup_office", setup(json!({})), Code::AlreadySetUp, "");
}

journey!(
    /// Settings that nobody could work with are refused at their field.
    impossible_settings_are_refused(world) {
        let settings = world.call("office_get", json!({}));
        let closed: [Value; 7] = std::array::from_fn(|_| json!([]));
        for (name, value, code) in [
            ("name", json!(""), Code::Required),
            ("objection_days", json!(-1), Code::Invalid),
            ("default_responsible", json!(9999), Code::NotFound),
            ("statement_contact", json!(9999), Code::NotFound),
        ] {
            let mut wanted = settings.clone();
            wanted["office"][name] = value;
            world.refused("office_set", wanted, code, name);
        }
        let mut wanted = settings.clone();
        wanted["office"]["calendar"]["week"] = json!(closed);
        world.refused("office_set", wanted, Code::Invalid, "calendar");
        assert_eq!(world.call("office_get", json!({})), settings);
    }
);

journey!(
    /// Two people change the settings at once: the second is told, and nothing of the first is lost.
    settings_changed_by_two_are_not_lost(world) {
        let seen = world.call("office_get", json!({}));
        let mut first = seen.clone();
        first["office"]["phone"] = json!("040 1234");
        world.call("office_set", first);
        let mut second = seen;
        second["office"]["web"] = json!("www.hansekontor.example");
        world.refused("office_set", second, Code::Conflict, "");
        assert_eq!(world.call("office_get", json!({}))["office"]["phone"], "040 1234");
    }
);

journey!(
    /// A logo is a picture, shown as it was given, and not lost by other settings.
    a_logo_is_a_picture(world) {
        let picture = b"\x89PNG\r\n\x1a\n...".to_vec();
        let settings = world.call("office_get", json!({}));
        let new = |bytes: &[u8]| json!({ "version": settings["version"], "bytes": bytes });
        world.refused("logo_set", new(b"GIF89a"), Code::Invalid, "logo");
        world.refused("logo_set", new(&[0xff; 2 * 1024 * 1024 + 1]), Code::TooLong, "logo");
        let mut changed = world.call("logo_set", new(&picture));
        world.refused("logo_set", new(&picture), Code::Conflict, "");
        assert_eq!(world.call("logo_get", json!({}))["bytes"], json!(picture));
        changed["office"]["logo"] = json!("");
        let changed = world.call("office_set", changed);
        assert_eq!(world.call("logo_get", json!({}))["bytes"], json!(picture), "settings do not touch it");
        world.call("logo_set", json!({ "version": changed["version"], "bytes": [] }));
        assert_eq!(world.call("logo_get", json!({}))["bytes"], json!([]));
    }
);

journey!(
    /// What people type into prices, promises and open hours.
    prices_promises_and_hours_are_understood(world) {
        let money = |text: &str, language: &str| json!({ "text": text, "language": language });
        assert_eq!(world.call("understand_money", money("1.234,5", "de")), json!({ "value": 123_450, "problem": null }));
        assert_eq!(world.call("understand_money", money("95.00", "de"))["problem"], json!({ "code": "ask_signs", "meant": 9500 }));
        assert_eq!(world.call("understand_money", money("95.00", "en"))["value"], 9500);
        assert_eq!(world.call("understand_hours", json!({ "text": "80" }))["value"], 4800);
        assert_eq!(world.call("understand_hours", json!({ "text": "bald" }))["problem"]["code"], "not_a_duration");
        let frames = json!([{ "from": 480, "to": 720 }, { "from": 780, "to": 1020 }]);
        assert_eq!(world.call("understand_frames", json!({ "text": "8-12, 13-17" })), json!({ "value": frames, "problem": null }));
        assert_eq!(world.call("understand_frames", json!({ "text": "17-8" }))["problem"], json!({ "code": "backwards", "part": "17-8" }));
    }
);

journey!(
    /// The holidays of a Land, and those one may add.
    holidays_are_shown_for_a_land(world) {
        let list = world.call("holiday_list", json!({ "land": "BY", "partial": ["augsburg"], "year": 2026 }));
        assert_eq!(list["choices"], json!(["augsburg", "mariae_himmelfahrt_by"]));
        let days: Vec<_> = list["days"].as_array().unwrap().iter().map(|one| one["holiday"].clone()).collect();
        assert!(days.contains(&json!("peace_festival")) && days.contains(&json!("epiphany")));
        assert!(!days.contains(&json!("assumption")));
        let none = json!({ "days": [], "choices": [] });
        assert_eq!(world.call("holiday_list", json!({ "land": null, "partial": ["augsburg"], "year": 2026 })), none);
    }
);
