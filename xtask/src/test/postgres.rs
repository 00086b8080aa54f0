//! A PostgreSQL cluster for the tests alone: made in a temporary folder, on loopback, gone afterwards.
//!
//! It forgives nothing that a real one would not forgive, except a power cut: nothing is forced to the disk.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};
use std::{env, process::id, thread};

use crate::failure::{Attempted, Failure, Outcome};
use crate::process;

/// The variable in which the tests find the address.
pub const VARIABLE: &str = "CALLBUCH_TEST_POSTGRES";
const PREFIX: &str = "callbuch-postgres-";
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Cluster {
    folder: PathBuf,
    server: Child,
    port: u16,
}

impl Cluster {
    /// Starts a cluster and returns when it answers. It stops, and is removed, when the value is dropped.
    pub fn start() -> Outcome<Self> {
        remove_forgotten();
        let programs = programs()?;
        let folder = env::temp_dir().join(format!("{PREFIX}{}", id()));
        fs::create_dir_all(&folder).attempted("make the folder", &folder)?;
        if let Some(user) = other_user() {
            process::answer(process::program("chown", [user]).arg(&folder))?;
        }
        let data = folder.join("data");
        let mut init = as_allowed(&programs.join("initdb"));
        init.args([
            "--no-sync",
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "-D",
        ]);
        process::answer(init.arg(&data).current_dir(&folder))?;

        let port = free_port()?;
        let log = folder.join("postgres.log");
        let log = File::create(&log).attempted("write", &log)?;
        let mut serve = as_allowed(&programs.join("postgres"));
        serve
            .arg("-D")
            .arg(&data)
            .arg("-p")
            .arg(port.to_string())
            .arg("-k")
            .arg(&folder);
        for setting in SETTINGS {
            serve.args(["-c", setting]);
        }
        let error = log.try_clone().attempted("write", &folder)?;
        let server = serve.current_dir(&folder).stdout(log).stderr(error).spawn();
        let server = server.map_err(|reason| Failure::while_doing("PostgreSQL does not start", reason))?;
        let mut cluster = Self { folder, server, port };
        cluster.wait_until_it_answers()?;
        Ok(cluster)
    }

    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a port says nothing before it is open, so it is asked again and again"
    )]
    fn wait_until_it_answers(&mut self) -> Outcome {
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.server.try_wait().is_ok_and(|status| status.is_some());
            if ended || begun.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.folder.join("postgres.log")).unwrap_or_default();
                return Err(Failure::new(format!("the tests' PostgreSQL did not start:\n{log}")));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // An interrupt is PostgreSQL's word for: stop at once, in order.
        let _ = process::answer(&mut process::program("kill", ["-INT", &self.server.id().to_string()]));
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Many connections, because every test has its own, and nothing that waits for a disk.
const SETTINGS: &[&str] = &[
    "listen_addresses=127.0.0.1",
    "max_connections=300",
    "shared_buffers=128MB",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
];

/// The folder with PostgreSQL's programs, the newest where there are several.
fn programs() -> Outcome<PathBuf> {
    let base = Path::new("/usr/lib/postgresql");
    let versions = fs::read_dir(base).into_iter().flatten().flatten();
    let numbered = versions.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let newest = numbered
        .filter(|version| base.join(format!("{version}/bin/initdb")).is_file())
        .max();
    if let Some(version) = newest {
        return Ok(base.join(format!("{version}/bin")));
    }
    let found = process::find("initdb").and_then(|path| path.parent().map(Path::to_owned));
    found.ok_or_else(|| Failure::new("PostgreSQL is not on this machine: its program initdb is missing"))
}

/// PostgreSQL refuses to run as root; Debian's package brings a user for it.
fn other_user() -> Option<&'static str> {
    let user = process::answer(&mut process::program("id", ["-u"])).unwrap_or_default();
    (user == "0").then_some("postgres")
}

/// A program as the user it may run as, which ends when this one ends, however that happens.
fn as_allowed(program: &Path) -> Command {
    let mut words = vec!["--pdeathsig", "INT"];
    if let Some(user) = other_user() {
        words.extend(["--reuid", user, "--regid", user, "--init-groups"]);
    }
    let mut command = process::program("setpriv", words);
    command.arg(program);
    command
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    Ok(listener
        .map_err(|reason| Failure::while_doing("no free port", reason))?
        .port())
}

/// Removes what an earlier run left when it was killed.
fn remove_forgotten() {
    for entry in fs::read_dir(env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let owner = name.strip_prefix(PREFIX).and_then(|owner| owner.parse::<u32>().ok());
        if owner.is_some_and(|owner| !Path::new("/proc").join(owner.to_string()).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
