//! Saved views: lists under a name, one's own and everybody's.

use callbuch_app::failure::Code;
use callbuch_world::{World, journey};
use serde_json::{Value, json};

fn shown(more: Value) -> Value {
    let mut filter = json!({ "statuses": ["open", "working", "hold", "delivered"] });
    filter
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    json!({ "filter": filter, "due": null, "order": { "by": "age", "descending": true }, "columns": null })
}

fn keep(world: &mut World, name: &str, shared: bool) -> Value {
    let body = json!({ "name": name, "shared": shared, "shown": shown(json!({ "kinds": ["error"] })) });
    world.call("view_add", body)
}

fn names(world: &mut World) -> Vec<String> {
    let views = world.call("view_list", json!({}));
    let views = views.as_array().unwrap().iter();
    views.map(|view| view["name"].as_str().unwrap().to_owned()).collect()
}

fn change(view: &Value, more: Value) -> Value {
    let mut body = json!({
        "id": view["id"], "version": view["version"], "name": view["name"], "shared": view["owner"].is_null(),
        "shown": view["shown"],
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

journey!(
    /// One's own views are one's own; shared ones are everybody's, also to change.
    own_views_are_seen_by_their_owner_alone(world) {
        let own = keep(world, "Meine Fehler", false);
        let all = keep(world, "Äußerst wichtig", true);
        keep(world, "Zuletzt", false);
        assert_eq!(names(world), ["Meine Fehler", "Zuletzt", "Äußerst wichtig"], "the own ones first, each by name");
        world.call("seat_take", json!({ "person": world.known.boehm }));
        assert_eq!(names(world), ["Äußerst wichtig"]);
        world.refused("view_change", change(&own, json!({ "name": "Geklaut" })), Code::NotFound, "view");
        world.refused("view_delete", json!({ "id": own["id"], "version": 1 }), Code::NotFound, "view");
        world.call("view_change", change(&all, json!({ "name": "Wichtig" })));
        world.refused("view_change", change(&all, json!({ "name": "Dringend" })), Code::Conflict, "");
        keep(world, "Meine Fehler", false);
        world.call("seat_take", json!({ "person": world.known.krause }));
        assert_eq!(names(world), ["Meine Fehler", "Zuletzt", "Wichtig"]);
        assert!(callbuch_app::verify::verify(&world.desk, world.now).unwrap().is_sound());
    }
);

journey!(
    /// Keeping, renaming, overwriting, sharing and deleting are each taken back, one after the other.
    each_act_on_a_view_is_taken_back(world) {
        let first = keep(world, "Fehler", false);
        let mut undos = vec![world.way_back()];
        let acts = [
            json!({ "name": "Alle Fehler" }),
            json!({ "shown": shown(json!({ "kinds": ["error"], "priorities": ["a"] })) }),
            json!({ "shared": true }),
        ];
        let mut view = first;
        let mut seen = vec![world.call("view_list", json!({}))];
        for more in acts {
            view = world.call("view_change", change(&view, more));
            undos.push(world.way_back());
            seen.push(world.call("view_list", json!({})));
        }
        world.call("view_delete", json!({ "id": view["id"], "version": view["version"] }));
        undos.push(world.way_back());
        assert_eq!(names(world), Vec::<String>::new());
        let plain = |views: &Value| {
            let mut views = views.clone();
            views[0]["version"] = json!(null);
            views
        };
        while let Some(before) = seen.pop() {
            let undo = undos.pop().unwrap();
            world.call("undo", undo.clone());
            let now = world.call("view_list", json!({}));
            assert_eq!(plain(&now), plain(&before));
            world.refused("undo", undo, Code::CannotUndo, "");
        }
        world.call("undo", undos.pop().unwrap());
        assert_eq!(names(world), Vec::<String>::new());
    }
);

journey!(
    /// What was changed since, or whose name is taken by now, is not taken back.
    a_view_changed_since_is_not_taken_back(world) {
        let view = keep(world, "Fehler", false);
        let added = world.way_back();
        let view = world.call("view_change", change(&view, json!({ "name": "Alle Fehler" })));
        world.refused("undo", added, Code::CannotUndo, "");
        let renamed = world.way_back();
        keep(world, "Fehler", false);
        world.refused("undo", renamed, Code::CannotUndo, "");
        assert_eq!(names(world), ["Alle Fehler", "Fehler"]);
        assert_eq!(view["version"], 2);
    }
);

journey!(
    /// A view has a name of its own beside those it stands with, and shows what a list can show.
    a_view_is_checked_at_its_fields(world) {
        let mut refused = |body: Value, code: Code, field: &str| world.refused("view_add", body, code, field).args;
        let named = |name: &str| json!({ "name": name, "shared": false, "shown": shown(json!({})) });
        refused(named("  \u{200b}"), Code::Required, "name");
        refused(named(&"x".repeat(61)), Code::TooLong, "name");
        let showing = |shown: Value| json!({ "name": "Sicht", "shared": false, "shown": shown });
        let filtered = |more: Value| showing(shown(more));
        refused(filtered(json!({ "due_before": "2026-11-23T10:00:00Z" })), Code::Invalid, "due_before");
        refused(filtered(json!({ "text": "x".repeat(201) })), Code::TooLong, "text");
        refused(filtered(json!({ "customer": 9999 })), Code::NotFound, "customer");
        refused(filtered(json!({ "responsible": 9999 })), Code::NotFound, "person");
        refused(filtered(json!({ "colour": "red" })), Code::BadRequest, "");
        refused(filtered(json!({ "statuses": ["sleeping"] })), Code::BadRequest, "");
        let columns = |columns: Value| {
            let mut shown = shown(json!({}));
            shown["columns"] = columns;
            showing(shown)
        };
        refused(columns(json!([])), Code::Invalid, "columns");
        refused(columns(json!(["cid", "cid"])), Code::Invalid, "columns");
        refused(columns(json!(["salary"])), Code::BadRequest, "");
        let kept = world.call("view_add", columns(json!(["due", "cid"])));
        assert_eq!(kept["shown"]["columns"], json!(["cid", "due"]), "as they stand in the list");

        let taken = world.refused("view_add", named(" SICHT "), Code::NameTaken, "name");
        assert_eq!(taken.args["name"], "SICHT");
        let mut shared = named("Sicht");
        shared["shared"] = json!(true);
        let shared = world.call("view_add", shared);
        world.refused("view_change", change(&shared, json!({ "shared": false })), Code::NameTaken, "name");
        world.call("view_change", change(&shared, json!({ "name": "sicht" })));
    }
);

journey!(
    /// There are at most two hundred of one owner.
    there_are_at_most_two_hundred(world) {
        for n in 0..200 {
            keep(world, &format!("Sicht {n}"), false);
        }
        let body = |shared: bool| json!({ "name": "Eine mehr", "shared": shared, "shown": shown(json!({})) });
        let full = world.refused("view_add", body(false), Code::ViewsFull, "");
        assert_eq!(full.args["most"], "200");
        world.call("view_add", body(true));
    }
);
