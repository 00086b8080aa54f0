//! The project's own text files, as git knows them: committed ones and new ones that are not ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::failure::Outcome;
use crate::{process, project};

const TEXT: &[&str] = &[
    "rs", "ts", "js", "mjs", "svelte", "css", "html", "ftl", "sql", "md", "toml", "json", "j2", "txt", "SHIPPED",
];

/// All paths with `/` between folders, and the text of those that are text.
pub struct Tree {
    paths: BTreeSet<String>,
    texts: BTreeMap<String, String>,
}

impl Tree {
    pub fn of_the_project() -> Outcome<Self> {
        // A clone may belong to someone else, as on a build machine.
        let listed = [
            "-c",
            "safe.directory=*",
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ];
        let listed = process::answer(&mut process::program("git", listed))?;
        let root = project::root();
        let paths: BTreeSet<String> = listed
            .split('\0')
            .filter(|path| root.join(path).is_file())
            .map(str::to_owned)
            .collect();
        let texts = paths
            .iter()
            .filter(|path| TEXT.contains(&ending(path)))
            .filter_map(|path| Some((path.clone(), fs::read_to_string(root.join(path)).ok()?)))
            .collect();
        Ok(Self { paths, texts })
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self {
            paths: files.iter().map(|(path, _)| (*path).to_owned()).collect(),
            texts: files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
        }
    }

    pub fn len(&self) -> usize {
        self.paths.len()
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Whether a file or a folder of that name exists.
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.paths.contains(path)
            || self
                .paths
                .range(folder.clone()..)
                .next()
                .is_some_and(|next| next.starts_with(&folder))
    }

    /// Path and text of every file with one of these endings.
    pub fn with_endings<'a>(&'a self, endings: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .iter()
            .filter(|(path, _)| endings.contains(&ending(path)))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Path and text of every file below a folder, which is given with its last `/`.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .iter()
            .filter(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// What stands after the last dot of a path, or its last name when there is none.
pub fn ending(path: &str) -> &str {
    path.rsplit(['.', '/']).next().unwrap_or(path)
}

/// `path:line` for the line with this index.
pub fn at(path: &str, index: usize) -> String {
    format!("{path}:{}", index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_there_when_a_file_lies_in_it() {
        let tree = Tree::of(&[("crates/core/src/lib.rs", "//! Core.\n")]);
        for (path, there) in [
            ("crates/core", true),
            ("crates/core/", true),
            ("crates/core/src/lib.rs", true),
            ("crates/cor", false),
            ("crates/core/src/lib", false),
        ] {
            assert_eq!(tree.has(path), there, "{path}");
        }
    }
}
