//! The command line.

use crate::clock;
use callbuch_app::desk::Desk;
use callbuch_app::failure::{Answer, Code, Failure};
use clap::{Args, Parser, Subcommand};
use std::path::{Path, PathBuf};

/// Callbuch without a window: serves the office, answers single calls, checks the data.
#[derive(Parser)]
#[command(name = "callbuch-server", version)]
pub struct Arguments {
    /// The folder with the embedded database.
    #[arg(long, global = true, conflicts_with = "postgres", default_value = "callbuch-data")]
    pub data: PathBuf,
    /// The URL of a PostgreSQL database instead.
    #[arg(long, global = true, value_name = "URL")]
    pub postgres: Option<String>,
    /// What to do.
    #[command(subcommand)]
    pub job: Job,
}

/// What the server can be asked for.
#[derive(Subcommand)]
pub enum Job {
    /// Serves the staff's interface in a browser, on this computer only.
    Serve(Serve),
    /// Runs one command and prints its answer as JSON; a failure goes to standard error, with exit code 1.
    Call {
        /// The command's name.
        command: String,
        /// Its request as JSON.
        #[arg(default_value = "{}")]
        body: String,
        /// The id of the act: the same id is answered the same way and done only once.
        #[arg(long)]
        request: Option<String>,
    },
    /// Makes a document and writes it to a file.
    Document {
        /// Which document, as JSON: {"document": "statement_pdf", "request": {…}}.
        wanted: String,
        /// The file to write; without one it is named in the present folder.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Writes the files of finalised statements into a folder: PDF, XLSX, CSV, JSON and a cover text of each.
    Package {
        /// The ids of the statements.
        #[arg(required = true)]
        statements: Vec<i64>,
        /// The folder; it is made if there is none. Files that are there already are kept.
        #[arg(long, value_name = "FOLDER")]
        to: PathBuf,
        /// Marks the statements as sent once all files are written.
        #[arg(long)]
        sent: bool,
    },
    /// Lists the commands.
    Commands {
        /// With request and answer types, as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Fills an empty database with the sample office.
    Sample,
    /// Fills an empty database with many cases.
    Seed(Seed),
    /// Checks the log's chain and the database's integrity.
    Verify,
    /// Makes a backup of the embedded database and checks it; also while another program serves it.
    Backup {
        /// The file to write; in a folder it gets a name that says when it was made.
        file: PathBuf,
    },
    /// Puts a backup in the place of the embedded database; what was there is kept beside it.
    Restore {
        /// The backup.
        file: PathBuf,
    },
}

/// How to serve.
#[derive(Args)]
pub struct Serve {
    /// The port; 0 takes a free one. The address with the token is printed.
    #[arg(long, default_value_t = 4711)]
    pub port: u16,
    /// The token callers need; without one a new one is made at each start.
    #[arg(long, env = "CALLBUCH_TOKEN", hide_env_values = true)]
    pub token: Option<String>,
}

/// What to seed.
#[derive(Args)]
pub struct Seed {
    /// How many cases to make up.
    #[arg(long, default_value_t = 1000)]
    pub tickets: u32,
    /// The seed of the made-up cases: the same seed makes the same cases.
    #[arg(long, default_value_t = 20_261_123)]
    pub seed: u64,
    /// A file of cases, one JSON object a line, instead of made-up ones.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
}

impl Arguments {
    /// Opens the database the arguments name.
    pub fn desk(&self) -> Answer<Desk> {
        match &self.postgres {
            Some(url) => Desk::connect(url),
            None => Desk::open(&self.data, clock::now()),
        }
    }

    /// The folder of the embedded database.
    pub fn embedded(&self) -> Answer<&Path> {
        match self.postgres {
            Some(_) => Err(Failure::new(Code::OnServer)),
            None => Ok(&self.data),
        }
    }
}
