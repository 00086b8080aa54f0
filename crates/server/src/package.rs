//! `callbuch-server package`: the files of finalised statements, all of them or none.

use crate::arguments::Arguments;
use crate::clock;
use crate::line::say;
use callbuch_app::desk::{Call, Desk};
use callbuch_app::documents;
use callbuch_app::failure::{Answer, Code, Failure};
use callbuch_app::statements::package::Package;
use serde_json::{Value, json};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes the files of statements into a folder and says their names; if one fails, none of them stays.
pub fn package(arguments: &Arguments, statements: &[i64], folder: &Path, sent: bool) -> Answer<()> {
    let desk = arguments.desk()?;
    let answer = call(&desk, "statement_package", json!({ "statements": statements }))?;
    let package: Package =
        serde_json::from_value(answer).map_err(|error| Failure::new(Code::Internal).because(error))?;
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    let mut written = Vec::new();
    let done = write_all(&desk, &package, folder, &mut written);
    if let Err(failure) = done {
        for path in written {
            let _ = fs::remove_file(path);
        }
        return Err(failure);
    }
    if sent {
        let seen: Vec<_> = package
            .parts
            .iter()
            .map(|part| (part.statement.id, part.statement.version))
            .collect();
        call(
            &desk,
            "statement_sent",
            json!({ "statements": seen, "sending": "sent" }),
        )?;
    }
    for path in written {
        say(&format!("{}\n", path.display()));
    }
    Ok(())
}

fn call(desk: &Desk, command: &str, body: Value) -> Answer<Value> {
    let outcome = desk.call(&Call {
        command,
        body,
        request: &clock::fresh_id(),
        now: clock::now(),
    });
    Ok(outcome?.answer)
}

fn write_all(desk: &Desk, package: &Package, folder: &Path, written: &mut Vec<PathBuf>) -> Answer<()> {
    for wanted in &package.files {
        let file = documents::make(desk, wanted, clock::now())?;
        let path = folder.join(&file.name);
        // Never over a file that is there: it may be the one that was sent.
        let mut made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(|error| unwritable(&path, &error))?;
        written.push(path.clone());
        made.write_all(&file.bytes)
            .and_then(|()| made.sync_all())
            .map_err(|error| unwritable(&path, &error))?;
    }
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::FileFull,
        _ => Code::FileUnwritable,
    };
    Failure::new(code).with("file", path.display()).because(error)
}
