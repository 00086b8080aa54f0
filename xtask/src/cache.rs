//! The folder for what is fetched or built once and serves every clone.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::failure::{Attempted, Outcome};
use crate::project;

/// A folder of this name below the user's cache, made if it is not there.
pub fn folder(name: &str) -> Outcome<PathBuf> {
    let home = env::var_os("HOME")
        .or_else(|| env::var_os("USERPROFILE"))
        .map(|home| PathBuf::from(home).join(".cache"));
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or(home)
        .unwrap_or_else(|| project::target().join("cache"));
    let folder = base.join("callbuch").join(name);
    fs::create_dir_all(&folder).attempted("make the folder", &folder)?;
    Ok(folder)
}
