//! Files people save, open and print. The screens name documents, never paths of their own making.

use crate::clock;
use crate::desks::Desks;
use callbuch_app::backups::{self, BackupRow};
use callbuch_app::documents::{self, Document, MadeFile};
use callbuch_app::failure::{Answer, Code, Failure};
use callbuch_app::imports::{self, TakenIn};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// The files this program wrote since it was started: only these are opened or shown on request.
#[derive(Default)]
pub struct SavedFiles(Mutex<BTreeSet<PathBuf>>);

/// A file that was written.
#[derive(Debug, Serialize)]
pub struct Saved {
    name: String,
    path: PathBuf,
}

/// A file that was written before.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    path: PathBuf,
}

/// Makes a document, asks where to save it and writes it there; none if the person thought better of it.
pub fn save(app: &AppHandle, wanted: &Document) -> Answer<Option<Saved>> {
    let file = make(app, wanted)?;
    let extension = Path::new(&file.name)
        .extension()
        .and_then(|one| one.to_str())
        .unwrap_or_default()
        .to_owned();
    let mut dialog = app.dialog().file().set_file_name(&file.name);
    if !extension.is_empty() {
        dialog = dialog.add_filter(extension.to_uppercase(), &[extension.as_str()]);
    }
    let Some(chosen) = dialog.blocking_save_file() else {
        return Ok(None);
    };
    let path = chosen
        .into_path()
        .map_err(|error| Failure::new(Code::Invalid).because(error))?;
    let path = if path.extension().is_none() {
        path.with_extension(&extension)
    } else {
        path
    };
    write(&path, &file.bytes)?;
    remember(app, &path);
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(Some(Saved { name, path }))
}

/// Makes documents and writes them into a folder of the person's choice; none if the person thought better of it.
///
/// Files of the same name that are there already are kept: the new ones get a number. If one fails, none stays.
pub fn save_all(app: &AppHandle, wanted: &[Document]) -> Answer<Option<Vec<Saved>>> {
    let Some(chosen) = app.dialog().file().blocking_pick_folder() else {
        return Ok(None);
    };
    let folder = chosen
        .into_path()
        .map_err(|error| Failure::new(Code::Invalid).because(error))?;
    let mut saved: Vec<Saved> = Vec::new();
    for document in wanted {
        match save_in(app, &folder, document) {
            Ok(one) => saved.push(one),
            Err(failure) => {
                // Half a package looks like a whole one.
                for one in saved {
                    let _ = std::fs::remove_file(one.path);
                }
                return Err(failure);
            }
        }
    }
    for one in &saved {
        remember(app, &one.path);
    }
    Ok(Some(saved))
}

fn save_in(app: &AppHandle, folder: &Path, document: &Document) -> Answer<Saved> {
    let file = make(app, document)?;
    let path = unused(folder, &file.name);
    write(&path, &file.bytes)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(Saved { name, path })
}

/// Asks for a folder; none if the person thought better of it.
pub fn pick_folder(app: &AppHandle) -> Answer<Option<PathBuf>> {
    let chosen = app.dialog().file().blocking_pick_folder();
    chosen.map(into_path).transpose()
}

/// Asks for a backup; none if the person thought better of it.
pub fn pick_backup(app: &AppHandle) -> Answer<Option<BackupRow>> {
    let dialog = app.dialog().file().add_filter("Callbuch", &["callbuch", "db"]);
    let chosen = dialog.blocking_pick_file().map(into_path).transpose()?;
    chosen.map(|file| backups::row_of(&file)).transpose()
}

/// Asks for a table of another program and takes it in; none if the person thought better of it.
pub fn pick_table(app: &AppHandle, request: &str) -> Answer<Option<TakenIn>> {
    let dialog = app
        .dialog()
        .file()
        .add_filter("CSV, XLSX", &["csv", "txt", "tsv", "xlsx", "xlsm"]);
    let Some(path) = dialog.blocking_pick_file().map(into_path).transpose()? else {
        return Ok(None);
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let unreadable = |error: std::io::Error| Failure::at("file", Code::FileGone).because(error);
    let size = std::fs::metadata(&path).map_err(unreadable)?.len();
    if size > imports::LARGEST_FILE as u64 {
        return Err(imports::too_large());
    }
    let bytes = std::fs::read(&path).map_err(unreadable)?;
    let desk = app.state::<Desks>().desk()?;
    imports::take_in(&desk, &name.unwrap_or_default(), bytes, request, clock::now()).map(Some)
}

fn into_path(chosen: FilePath) -> Answer<PathBuf> {
    chosen
        .into_path()
        .map_err(|error| Failure::new(Code::Invalid).because(error))
}

/// The name itself, or with the first number that is free.
fn unused(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| folder.join(format!("{stem} ({number}).{ending}")));
    let mut names = std::iter::once(folder.join(name)).chain(numbered);
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(name))
}

/// Hands documents to the system's viewer, where they are printed from.
pub fn print(app: &AppHandle, wanted: &[Document]) -> Answer<()> {
    let folder = app
        .path()
        .app_cache_dir()
        .map_err(|error| Failure::new(Code::ReadOnly).because(error))?
        .join("print");
    std::fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    for document in wanted {
        let file = make(app, document)?;
        let path = folder.join(&file.name);
        write(&path, &file.bytes)?;
        start(&path)?;
    }
    Ok(())
}

/// Opens a saved file with its program.
pub fn open(app: &AppHandle, file: &Written) -> Answer<()> {
    start(&known(app, file)?)
}

/// Shows a saved file in its folder.
pub fn reveal(app: &AppHandle, file: &Written) -> Answer<()> {
    let path = known(app, file)?;
    tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|error| unopened(&path, error))
}

fn make(app: &AppHandle, wanted: &Document) -> Answer<MadeFile> {
    documents::make(&*app.state::<Desks>().desk()?, wanted, clock::now())
}

fn start(path: &Path) -> Answer<()> {
    tauri_plugin_opener::open_path(path, None::<&str>).map_err(|error| unopened(path, error))
}

fn remember(app: &AppHandle, path: &Path) {
    let files = app.state::<SavedFiles>();
    files
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(path.to_owned());
}

fn known(app: &AppHandle, file: &Written) -> Answer<PathBuf> {
    let files = app.state::<SavedFiles>();
    let known = files
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .contains(&file.path);
    if known && file.path.is_file() {
        Ok(file.path.clone())
    } else {
        Err(Failure::new(Code::NotFound).with("name", file.path.display()))
    }
}

/// Writes beside the target first, so that an older file there stays whole until the new one is.
fn write(path: &Path, bytes: &[u8]) -> Answer<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let beside = folder.join(format!(".{name}.part"));
    let written = std::fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| std::fs::rename(&beside, path)).map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        unwritable(path, &error)
    })
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::FileFull,
        _ => Code::FileUnwritable,
    };
    Failure::new(code).with("file", path.display()).because(error)
}

fn unopened(path: &Path, error: impl std::fmt::Display) -> Failure {
    Failure::new(Code::ProgramMissing)
        .with("file", path.display())
        .because(error)
}
