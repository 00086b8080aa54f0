//! Files that were taken in, and what takes long just now. All of it ends with the program.

use super::Progress;
use crate::failure::{Answer, Code, Failure};
use callbuch_core::imports::Work;
use callbuch_documents::table::{self, Opened, Reading};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many files lie there at most.
const MOST_FILES: usize = 3;

/// See the module.
#[derive(Default)]
pub struct Shelf {
    files: Mutex<VecDeque<File>>,
    opened: Mutex<Option<Remembered>>,
    progress: Mutex<Option<Progress>>,
    stops: AtomicBool,
}

#[derive(Clone)]
struct File {
    id: String,
    name: String,
    bytes: Arc<[u8]>,
}

/// What was read last, and by which words.
struct Remembered {
    id: String,
    wanted: Reading,
    opened: Arc<Opened>,
}

impl Shelf {
    pub(super) fn put(&self, id: &str, name: &str, bytes: Vec<u8>) {
        let mut files = locked(&self.files);
        files.retain(|file| file.id != id);
        if files.len() == MOST_FILES {
            files.pop_front();
        }
        files.push_back(File {
            id: id.to_owned(),
            name: name.to_owned(),
            bytes: bytes.into(),
        });
    }

    pub(super) fn forget(&self, id: &str) {
        locked(&self.files).retain(|file| file.id != id);
    }

    /// A file's name and its cells; what was read last is not read again.
    pub(super) fn open(&self, id: &str, wanted: &Reading) -> Answer<(String, Arc<Opened>)> {
        let file = locked(&self.files).iter().find(|file| file.id == id).cloned();
        let file = file.ok_or_else(|| Failure::at("file", Code::FileGone))?;
        let mut last = locked(&self.opened);
        let known = last.as_ref().filter(|last| last.id == id && last.wanted == *wanted);
        if let Some(known) = known {
            return Ok((file.name, Arc::clone(&known.opened)));
        }
        let opened = Arc::new(table::read(&file.bytes, wanted)?);
        *last = Some(Remembered {
            id: id.to_owned(),
            wanted: wanted.clone(),
            opened: Arc::clone(&opened),
        });
        Ok((file.name, opened))
    }

    /// How far it is, if something is under way.
    pub(super) fn progress(&self) -> Option<Progress> {
        *locked(&self.progress)
    }

    pub(super) fn stop(&self) {
        self.stops.store(true, Ordering::Relaxed);
    }

    /// Begins what takes long: one at a time.
    ///
    /// # Errors
    /// [`Code::Busy`].
    pub(crate) fn begin(&self, work: Work, total: usize) -> Answer<Turn<'_>> {
        let mut progress = locked(&self.progress);
        if progress.is_some() {
            return Err(Failure::new(Code::ImportBusy));
        }
        *progress = Some(Progress { work, done: 0, total });
        self.stops.store(false, Ordering::Relaxed);
        Ok(Turn(self))
    }
}

/// What takes long, until it is dropped.
pub(crate) struct Turn<'s>(&'s Shelf);

impl Turn<'_> {
    /// Says how far it is; answers whether someone wants it stopped.
    pub(crate) fn says_stop(&self, done: usize) -> bool {
        if let Some(progress) = locked(&self.0.progress).as_mut() {
            progress.done = done;
        }
        self.0.stops.load(Ordering::Relaxed)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *locked(&self.0.progress) = None;
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
