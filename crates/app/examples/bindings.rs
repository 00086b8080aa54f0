//! Writes the TypeScript side of the list of commands: `cargo run -p callbuch-app --example bindings -- FILE`.

use callbuch_app::commands::{self, LIST};
use callbuch_app::documents::Document;
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

fn main() -> std::io::Result<()> {
    let file = std::env::args().nth(1).expect("the file to write is named");
    std::fs::write(file, bindings())
}

fn bindings() -> String {
    let cfg = Config::from_env();
    let mut types = Types {
        cfg: &cfg,
        seen: BTreeSet::new(),
        declarations: BTreeMap::new(),
    };
    commands::visit_types(&mut types);
    types.visit::<Document>();
    let mut out = String::from(
        "// Generated from the list of commands by `cargo xtask codegen`; changes here are lost.\n/* eslint-disable */\n\n",
    );
    for declaration in types.declarations.values() {
        let _ = writeln!(out, "{declaration}\n");
    }
    out.push_str("/** Every command: what it takes and what it answers. */\nexport type Commands = {\n");
    for command in LIST {
        let (request, answer) = (command.types)(&cfg);
        let _ = writeln!(
            out,
            "  /** {} */\n  {}: {{ request: {request}; answer: {answer} }};",
            command.about, command.name
        );
    }
    out.push_str("};\n\n/** Whether a command changes something. Only reads may be queried, only writes acted. */\nexport const KIND = {\n");
    for command in LIST {
        let _ = writeln!(
            out,
            "  {}: \"{}\",",
            command.name,
            if command.writes { "write" } else { "read" }
        );
    }
    out.push_str("} as const satisfies Record<keyof Commands, \"read\" | \"write\">;\n\n");
    out.push_str("/** For a read the topics that make its answer stale, for a write the topics it makes stale. */\n");
    out.push_str("export const STALE: Readonly<Record<keyof Commands, readonly Topic[]>> = {\n");
    for command in LIST {
        let topics = serde_json::to_string(command.topics).expect("topics are words");
        let _ = writeln!(out, "  {}: {topics},", command.name);
    }
    out.push_str("};\n");
    out.lines()
        .map(str::trim_end)
        .fold(String::new(), |text, line| text + line + "\n")
}

/// Collects the declarations of types by name.
struct Types<'c> {
    cfg: &'c Config,
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}", T::decl(self.cfg));
            let name = T::ident(self.cfg);
            let other = self.declarations.insert(name.clone(), declaration.clone());
            assert!(
                other.is_none_or(|other| other == declaration),
                "two types are called {name}"
            );
        }
    }
}
