//! A Rust compiler with the library's sources and a C compiler for Windows, from Debian's packages, unpacked beside
//! the system and not installed: the packages would stand in rustup's way.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cache;
use crate::failure::{Attempted, Outcome};
use crate::process;

pub enum Answer {
    /// The folder with the unpacked toolchain.
    Ready(PathBuf),
    /// Why there is none on this machine, as a sentence.
    NotToBeHad(String),
}

const C_COMPILER: &[&str] = &[
    "gcc-mingw-w64-x86-64-win32",
    "gcc-mingw-w64-base",
    "gcc-mingw-w64-x86-64-win32-runtime",
    "binutils-mingw-w64-x86-64",
    "mingw-w64-x86-64-dev",
    "mingw-w64-common",
];
const PREFIX: &str = "x86_64-w64-mingw32-";

pub fn get() -> Outcome<Answer> {
    let folder = cache::folder("windows")?;
    if folder.join("bin/windows-rustc").is_file() {
        return Ok(Answer::Ready(folder));
    }
    for tool in ["apt-get", "apt-cache", "dpkg"] {
        if process::find(tool).is_none() {
            return Ok(Answer::NotToBeHad(format!(
                "It needs Debian's packages, and {tool} is not on this machine."
            )));
        }
    }
    let Some(library) = newest_library()? else {
        let why = "Debian's rustc-web packages are not to be had; `apt-get update` may help.";
        return Ok(Answer::NotToBeHad(why.to_owned()));
    };
    println!(
        "windows: fetching {library} and a C compiler from Debian, about 200 MB, into {}",
        folder.display()
    );
    if let Err(failure) = fetch(&folder, &library) {
        return Ok(Answer::NotToBeHad(format!(
            "Debian's packages could not be fetched: {failure}"
        )));
    }
    prepare(&folder)?;
    Ok(Answer::Ready(folder))
}

/// The package with the newest standard library; its name carries the version.
fn newest_library() -> Outcome<Option<String>> {
    let found = process::answer(&mut process::program(
        "apt-cache",
        ["search", "--names-only", "^libstd-rust-web-[0-9.]+$"],
    ))?;
    let names = found.lines().filter_map(|line| line.split_whitespace().next());
    Ok(names.max_by_key(|name| version(name)).map(str::to_owned))
}

/// The numbers at the end of a package's name, in their order.
fn version(name: &str) -> Vec<u32> {
    let numbers = name.rsplit('-').next().unwrap_or_default();
    numbers.split('.').filter_map(|number| number.parse().ok()).collect()
}

fn fetch(folder: &Path, library: &str) -> Outcome {
    let depends = process::answer(&mut process::program("apt-cache", ["depends", library]))?;
    let llvm = depends
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Depends: "))
        .find(|name| name.starts_with("libllvm"));
    let packages = folder.join("packages");
    fs::create_dir_all(&packages).attempted("make the folder", &packages)?;
    let mut download = process::program(
        "apt-get",
        ["download", "rustc-web", library, "libstd-rust-web-dev", "rust-web-src"],
    );
    process::run(download.args(llvm).args(C_COMPILER).current_dir(&packages))?;
    for package in fs::read_dir(&packages).attempted("read", &packages)?.flatten() {
        process::run(process::program("dpkg", ["-x"]).arg(package.path()).arg(folder))?;
    }
    fs::remove_dir_all(&packages).attempted("remove", &packages)
}

/// Puts the C compiler under its plain names into `bin`, and a wrapper that gives the Rust compiler its own LLVM
/// and keeps it away from every other program.
fn prepare(folder: &Path) -> Outcome {
    let bin = folder.join("bin");
    fs::create_dir_all(&bin).attempted("make the folder", &bin)?;
    let unpacked = folder.join("usr/bin");
    for tool in fs::read_dir(&unpacked).attempted("read", &unpacked)?.flatten() {
        let name = tool.file_name().to_string_lossy().into_owned();
        if name.starts_with(PREFIX) {
            link(&tool.path(), &bin.join(name.trim_end_matches("-win32")))?;
        }
    }
    let libraries = folder.join("usr/lib");
    let llvm = fs::read_dir(&libraries)
        .attempted("read", &libraries)?
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("llvm-"))
        .map_or_else(|| libraries.clone(), |entry| entry.path().join("lib"));
    let text = format!(
        "#!/bin/sh\nLD_LIBRARY_PATH={}:{} exec {} \"$@\"\n",
        libraries.join("x86_64-linux-gnu").display(),
        llvm.display(),
        unpacked.join("rustc").display()
    );
    // Written last: its presence says that the toolchain is whole.
    let wrapper = bin.join("windows-rustc");
    fs::write(&wrapper, text).attempted("write", &wrapper)?;
    process::run(process::program("chmod", ["+x"]).arg(&wrapper))
}

fn link(from: &Path, to: &Path) -> Outcome {
    process::run(process::program("ln", ["-sf"]).arg(from).arg(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_library_is_the_one_with_the_highest_number() {
        let newest = |names: [&'static str; 3]| names.into_iter().max_by_key(|name| version(name));
        assert_eq!(
            newest(["libstd-rust-web-1.85", "libstd-rust-web-1.100", "libstd-rust-web-1.96"]),
            Some("libstd-rust-web-1.100")
        );
    }
}
