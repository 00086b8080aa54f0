//! The offices on this computer: the user's own and the sample, each in its own folder; one of them is open.

use crate::clock;
use callbuch_app::desk::Desk;
use callbuch_app::failure::{Answer, Failure};
use callbuch_app::sample;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Which office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The sample, until the user begins an own one.
    #[default]
    Sample,
    /// The user's own.
    Own,
}

/// The offices of a folder.
pub struct Desks {
    folder: PathBuf,
    open: Mutex<Open>,
}

struct Open {
    which: Which,
    desk: Answer<Arc<Desk>>,
}

/// The file that remembers which office was open.
const REMEMBERED: &str = "office.json";

impl Desks {
    /// Opens the office that was open last. One that cannot be opened says why at every call, and is tried again.
    pub fn open(folder: PathBuf) -> Self {
        let remembered = std::fs::read(folder.join(REMEMBERED)).ok();
        let which = remembered
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let desk = open(&folder, which);
        Self {
            folder,
            open: Mutex::new(Open { which, desk }),
        }
    }

    /// The open office.
    pub fn desk(&self) -> Answer<Arc<Desk>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.desk.is_err() {
            open.desk = self::open(&self.folder, open.which);
        }
        open.desk.clone()
    }

    /// The data folder of the office that is open or cannot be opened.
    pub fn data(&self) -> PathBuf {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        data(&self.folder, open.which)
    }

    /// Closes the open office and opens another, which the next start opens as well.
    pub fn switch(&self, which: Which) -> Answer<()> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.which != which {
            let desk = self::open(&self.folder, which)?;
            *open = Open { which, desk: Ok(desk) };
        }
        let remembered = serde_json::to_vec(&which).unwrap_or_default();
        // A choice that cannot be remembered is asked for again, nothing more.
        if let Err(error) = std::fs::write(self.folder.join(REMEMBERED), remembered) {
            tracing::warn!("remembering which office is open: {error}");
        }
        Ok(())
    }
}

fn data(folder: &Path, which: Which) -> PathBuf {
    folder.join(match which {
        Which::Own => "office",
        Which::Sample => "sample",
    })
}

fn open(folder: &Path, which: Which) -> Answer<Arc<Desk>> {
    let desk = Desk::open(&data(folder, which), clock::now())?;
    match which {
        Which::Own => Ok(Arc::new(desk)),
        Which::Sample => match sample::fill(&desk, clock::now()) {
            Err(Failure {
                code: callbuch_app::failure::Code::AlreadySetUp,
                ..
            })
            | Ok(()) => Ok(Arc::new(desk)),
            Err(failure) => Err(failure),
        },
    }
}
