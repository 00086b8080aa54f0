//! Debian's packages, in one call of apt.

use std::collections::BTreeSet;

use super::Need;
use crate::failure::{Failure, Outcome};
use crate::process;

const WINDOW: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libayatana-appindicator3-1",
];
/// A display without a screen, with fonts and pictures as an office has them, and the hand that drives the window.
const VIRTUAL_WINDOW: &[&str] = &[
    "adwaita-icon-theme",
    "dbus-x11",
    "fonts-noto-core",
    "librsvg2-common",
    "openbox",
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];
/// Readers of what the program prints, the second database engine and a browser.
const TESTS: &[&str] = &[
    "chromium",
    "imagemagick",
    "libreoffice-calc-nogui",
    "poppler-utils",
    "postgresql",
    "qpdf",
    "strace",
];
const POSTGRESQL: &str = "postgresql";

/// Debian makes and starts a cluster with its PostgreSQL unless such a file says no.
const NO_CLUSTER: &str = "/etc/postgresql-common/createcluster.d/callbuch-setup.conf";

pub fn install_missing(need: Need) -> Outcome {
    if process::find("dpkg-query").is_none() {
        // Neither Debian nor Ubuntu: the build itself will say what it lacks.
        return Ok(());
    }
    let missing = missing(&wanted(need), &installed()?);
    if missing.is_empty() {
        return Ok(());
    }
    println!("setup: installing {}", missing.join(" "));
    let install = format!("apt-get install --yes --no-install-recommends {}", missing.join(" "));
    let Some(may_install) = may_install() else {
        return Err(Failure::new(format!(
            "packages are missing. Please type:\n  sudo {install}"
        )));
    };
    let mut script = format!("apt-get update && {install}");
    if missing.contains(&POSTGRESQL) {
        script = without_cluster(&script);
    }
    let mut command = process::program(may_install[0], may_install[1..].iter().copied());
    process::run(command.args(["sh", "-c", &script]))
}

fn wanted(need: Need) -> Vec<&'static str> {
    match need {
        Need::Window => WINDOW.to_vec(),
        Need::VirtualWindow => [WINDOW, VIRTUAL_WINDOW].concat(),
        Need::Tests => [WINDOW, VIRTUAL_WINDOW, TESTS].concat(),
    }
}

fn installed() -> Outcome<BTreeSet<String>> {
    let listed = process::answer(&mut process::program(
        "dpkg-query",
        ["-W", "-f", "${db:Status-Status} ${Package}\n"],
    ))?;
    Ok(listed
        .lines()
        .filter_map(|line| line.strip_prefix("installed "))
        .map(str::to_owned)
        .collect())
}

fn missing<'a>(wanted: &[&'a str], installed: &BTreeSet<String>) -> Vec<&'a str> {
    wanted
        .iter()
        .copied()
        .filter(|package| !installed.contains(*package))
        .collect()
}

/// The words before a command that may change the system, if there are any that need no password.
fn may_install() -> Option<&'static [&'static str]> {
    let silent = |words: &[&'static str]| process::answer(&mut process::program(words[0], words[1..].iter().copied()));
    if silent(&["id", "-u"]).is_ok_and(|user| user == "0") {
        return Some(&["env", "DEBIAN_FRONTEND=noninteractive"]);
    }
    let sudo = process::find("sudo").is_some() && silent(&["sudo", "-n", "true"]).is_ok();
    sudo.then_some(&["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"])
}

/// The script with the file around it that keeps Debian from making a cluster. The tests make one of their own.
fn without_cluster(script: &str) -> String {
    let folder = NO_CLUSTER.rsplit_once('/').map_or("/", |(folder, _)| folder);
    format!(
        "mkdir -p {folder} && echo 'create_main_cluster = false' > {NO_CLUSTER}; {script}; ended=$?; rm -f {NO_CLUSTER}; exit $ended"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_installed_is_missing() {
        let installed: BTreeSet<String> = ["xvfb", "openbox"].map(str::to_owned).into();
        assert_eq!(
            missing(&["xvfb", "qpdf", "openbox", "chromium"], &installed),
            ["qpdf", "chromium"]
        );
        assert_eq!(
            missing(&["xvfb"], &installed),
            [""; 0],
            "a second start installs nothing"
        );
    }

    #[test]
    fn the_window_needs_the_least() {
        assert!(
            !wanted(Need::Window).contains(&"xvfb"),
            "who has a screen needs no virtual one"
        );
        assert!(
            wanted(Need::Tests).contains(&"libwebkit2gtk-4.1-dev"),
            "tests build the program too"
        );
    }

    #[test]
    fn the_file_against_a_cluster_is_gone_afterwards_whatever_apt_says() {
        let script = without_cluster("false");
        assert!(
            script.ends_with(&format!("false; ended=$?; rm -f {NO_CLUSTER}; exit $ended")),
            "{script}"
        );
    }
}
