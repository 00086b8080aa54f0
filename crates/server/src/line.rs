//! The command line's jobs.

use crate::arguments::{Arguments, Seed};
use crate::clock;
use callbuch_app::commands::LIST;
use callbuch_app::desk::Call;
use callbuch_app::failure::{Answer, Code, Failure};
use callbuch_app::{backups, documents, sample, seed, verify};
use serde_json::json;
use std::fs::File;
use std::io::{BufReader, Write};
use std::path::Path;

/// Lists the commands.
pub fn commands(as_json: bool) -> Answer<()> {
    if !as_json {
        let lines = LIST
            .iter()
            .map(|command| format!("{:24} {}\n", command.name, command.about));
        say(&lines.collect::<String>());
        return Ok(());
    }
    let cfg = ts_rs::Config::from_env();
    let list: Vec<_> = LIST
        .iter()
        .map(|command| {
            let (request, answer) = (command.types)(&cfg);
            json!({
                "name": command.name, "about": command.about, "writes": command.writes, "who": command.who,
                "topics": command.topics, "request": request, "answer": answer,
            })
        })
        .collect();
    print(&list)
}

/// Runs one command and prints its answer.
pub fn call(arguments: &Arguments, command: &str, body: &str, request: Option<&str>) -> Answer<()> {
    let body = serde_json::from_str(body).map_err(|error| Failure::new(Code::BadRequest).because(error))?;
    let fresh = clock::fresh_id();
    let request = request.unwrap_or(&fresh);
    let outcome = arguments.desk()?.call(&Call {
        command,
        body,
        request,
        now: clock::now(),
    })?;
    print(&outcome)
}

/// Makes a document and writes it to a file.
pub fn document(arguments: &Arguments, wanted: &str, to: Option<&Path>) -> Answer<()> {
    let wanted = serde_json::from_str(wanted).map_err(|error| Failure::new(Code::BadRequest).because(error))?;
    let made = documents::make(&arguments.desk()?, &wanted, clock::now())?;
    let file = to.unwrap_or(Path::new(&made.name));
    let unwritable = |error| {
        Failure::new(Code::FileUnwritable)
            .with("file", file.display())
            .because(error)
    };
    std::fs::write(file, &made.bytes).map_err(unwritable)?;
    say(&format!("{}\n", file.display()));
    Ok(())
}

/// Fills an empty database with the sample office.
pub fn sample(arguments: &Arguments) -> Answer<()> {
    sample::fill(&arguments.desk()?, clock::now())
}

/// Fills an empty database with many cases.
pub fn seed(arguments: &Arguments, wanted: &Seed) -> Answer<()> {
    let desk = arguments.desk()?;
    let mut told = |done: usize| {
        print!("\r{done} cases");
        let _ = std::io::stdout().flush();
    };
    match &wanted.from {
        Some(file) => {
            let unreadable = |error: std::io::Error| Failure::at("from", Code::NotFound).because(error);
            let lines = BufReader::new(File::open(file).map_err(unreadable)?);
            seed::from_lines(&desk, lines, clock::now(), &mut told)?;
        }
        None => seed::made_up(&desk, wanted.tickets, wanted.seed, clock::now(), &mut told)?,
    }
    println!();
    Ok(())
}

/// Checks the log's chain and the database's integrity.
pub fn verify(arguments: &Arguments) -> Answer<()> {
    let report = verify::verify(&arguments.desk()?, clock::now())?;
    print(&report)?;
    if report.is_sound() {
        Ok(())
    } else {
        Err(Failure::new(Code::Damaged))
    }
}

/// Makes a backup and names it.
pub fn backup(arguments: &Arguments, file: &Path) -> Answer<()> {
    let made = backups::back_up_file(arguments.embedded()?, file, clock::now())?;
    say(&format!("{}\n", made.display()));
    Ok(())
}

/// Puts a backup in the place of the database.
pub fn restore(arguments: &Arguments, file: &Path) -> Answer<()> {
    let restored = backups::restore_file(arguments.embedded()?, file, clock::now(), &clock::fresh_id())?;
    print(&restored)
}

fn print(answer: &impl serde::Serialize) -> Answer<()> {
    let text = serde_json::to_string_pretty(answer).map_err(unwritable)?;
    say(&format!("{text}\n"));
    Ok(())
}

/// Writes to standard output; whoever stopped reading, as `head` does, wants no more of it.
pub fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn unwritable(error: serde_json::Error) -> Failure {
    Failure::new(Code::Internal).because(error)
}
