//! Which publication is current and which points it shows, durable in one small file. Knows nothing of engines.
//!
//! The file is written beside and renamed, then the folder is synced: after a crash there is the old state or the new one.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The current state of an index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The generation: model, prefixes, sectioning and lexical rules.
    pub generation: String,
    /// The publication inside the generation, counted from 1.
    pub publication: u64,
    /// Hash of the knowledge that it shows.
    pub content: String,
    /// The rules of the fact lock that found no fault in it; none if there were faults.
    #[serde(default)]
    pub lock: Option<u32>,
}

/// The file that holds the state.
#[derive(Debug, Clone)]
pub struct Ledger(PathBuf);

impl Ledger {
    /// The ledger of a data folder.
    pub fn of(data: &Path) -> Self {
        Self(data.join("publication.json"))
    }

    /// The last state; none before the first publication or when the file is unreadable (then publications count anew).
    pub fn read(&self) -> Option<State> {
        serde_json::from_slice(&fs::read(&self.0).ok()?).ok()
    }

    /// Makes a state current; durable when this returns.
    pub fn write(&self, state: &State) -> io::Result<()> {
        let beside = self.0.with_extension("part");
        let mut file = File::create(&beside)?;
        file.write_all(&serde_json::to_vec_pretty(state)?)?;
        file.sync_all()?;
        fs::rename(&beside, &self.0)?;
        self.0.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    }
}

/// Hash over all files of a folder, names and contents.
pub fn content_of(folder: &Path) -> io::Result<String> {
    let mut files = BTreeMap::new();
    gather(folder, folder, &mut files)?;
    let mut hasher = blake3::Hasher::new();
    for (name, path) in files {
        let bytes = fs::read(path)?;
        hasher.update(name.as_bytes());
        hasher.update(&[0]);
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(&bytes);
    }
    Ok(hasher.finalize().to_hex()[..32].to_owned())
}

/// Files with the vectors are made from the rest and do not count.
fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(root, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "toml" || end == "md") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.insert(name, path);
        }
    }
    Ok(())
}

/// Copies a knowledge folder so that a later start can fall back on it; the copy appears whole or not at all.
pub fn keep_copy(knowledge: &Path, copy: &Path) -> io::Result<()> {
    let beside = copy.with_extension("part");
    if beside.exists() {
        fs::remove_dir_all(&beside)?;
    }
    copy_folder(knowledge, &beside)?;
    let old = copy.with_extension("old");
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if copy.exists() {
        fs::rename(copy, &old)?;
    }
    fs::rename(&beside, copy)?;
    if old.exists() { fs::remove_dir_all(&old) } else { Ok(()) }
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else if path.is_file() {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_back_and_a_torn_one_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = Ledger::of(folder.path());
        assert_eq!(ledger.read(), None);
        let state = State { generation: "g".to_owned(), publication: 3, content: "c".to_owned(), lock: Some(1) };
        ledger.write(&state).expect("written");
        assert_eq!(ledger.read(), Some(state));
        fs::write(folder.path().join("publication.json"), b"{").expect("written");
        assert_eq!(ledger.read(), None);
    }
}
