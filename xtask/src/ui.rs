//! The pages in `ui/dist`, which the desktop program and the server carry in themselves.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::failure::{Attempted, Outcome};
use crate::{process, project, setup};

/// Everything the pages are made of; folders with all that is in them.
const SOURCES: &[&str] = &["ui", "i18n", "docs/handbook", "package.json", "package-lock.json"];

/// Installs what the build of the pages needs, and builds them if they have changed.
pub fn build() -> Outcome {
    setup::modules::install_if_changed()?;
    build_if_changed().map(drop)
}

/// Builds the pages unless they are as new as their sources. Says whether it built.
pub fn build_if_changed() -> Outcome<bool> {
    let root = project::root();
    let stamp = project::target().join("ui.stamp");
    let state = state(&root);
    if root.join("ui/dist/index.html").is_file() && fs::read_to_string(&stamp).is_ok_and(|built| built == state) {
        return Ok(false);
    }
    process::run(&mut process::program("npm", ["run", "--silent", "build"]))?;
    fs::create_dir_all(project::target()).attempted("make the folder", &project::target())?;
    fs::write(&stamp, state).attempted("write", &stamp)?;
    Ok(true)
}

/// One line for each source with its size and the time of its last change.
fn state(root: &Path) -> String {
    let mut files = Vec::new();
    for source in SOURCES {
        collect(&root.join(source), &mut files);
    }
    files.sort();
    let mut state = String::new();
    for path in files {
        let Ok(about) = path.metadata() else { continue };
        let changed = about
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let _ = writeln!(
            state,
            "{} {} {}",
            path.display(),
            about.len(),
            changed.map_or(0, |time| time.as_nanos())
        );
    }
    state
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    } else if !path.ends_with("ui/dist") && !path.ends_with("node_modules") {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            collect(&entry.path(), files);
        }
    }
}
