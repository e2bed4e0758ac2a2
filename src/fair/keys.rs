//! Keys of integrators: a name, a quota and the hash of a secret, in one file of the data folder. Knows nothing of who asks with them.
//!
//! The file is replaced whole, and read again when it has been: commands change it, and a running server sees that at its next request with
//! a key. A table of the store can take the file's place behind the same functions.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::buckets::Rate;

/// What every key begins with.
pub const PREFIX: &str = "owk_";
const FILE: &str = "keys.toml";
const LOCK: &str = "keys.lock";
/// Characters of a name at most.
const NAME: usize = 64;

/// The hash of a secret.
pub type Hash = [u8; 32];

/// A key, without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Whose it is.
    pub name: String,
    /// BLAKE3 of the secret, in hexadecimal digits.
    hash: String,
    /// Requests a minute.
    pub per_minute: u32,
    /// Requests a day of the city; any number if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_day: Option<u32>,
    /// When it was made.
    pub created: Timestamp,
    /// When it was taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Timestamp>,
}

impl Key {
    /// As a bucket.
    pub(super) fn rate(&self) -> Rate {
        Rate { per_minute: self.per_minute, burst: self.per_minute }
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    key: Vec<Key>,
}

/// Why keys cannot be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The file cannot be read or written.
    #[error("{path}: {source}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file holds something else.
    #[error("{path}: {reason}")]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// A name that cannot be one.
    #[error("{0:?} is no name for a key: up to 64 letters, digits, `.`, `_` and `-`")]
    Name(String),
    /// A quota of nothing.
    #[error("a quota is at least 1")]
    Quota,
    /// The name is taken.
    #[error("there is a key {0} already; revoke it first")]
    Taken(String),
    /// No such key is valid.
    #[error("there is no valid key {0}")]
    Unknown(String),
}

/// What tells one state of the file from another.
type Stamp = Option<(std::time::SystemTime, u64, u64)>;

#[derive(Default)]
struct Read {
    stamp: Stamp,
    valid: HashMap<Hash, Arc<Key>>,
}

/// The keys of a data folder.
pub struct Keys {
    folder: PathBuf,
    read: ArcSwap<Read>,
}

impl Keys {
    /// Reads the keys of a folder; a folder without the file has none.
    pub fn open(folder: &Path) -> Result<Self, KeysError> {
        let keys = Self { folder: folder.to_owned(), read: ArcSwap::default() };
        keys.read_again(keys.stamp())?;
        Ok(keys)
    }

    /// The valid key with this secret.
    pub fn of(&self, secret: &str) -> Option<(Hash, Arc<Key>)> {
        // One look at the file's date for each request with a key takes some microseconds, and a revoked key ends at once.
        let stamp = self.stamp();
        if self.read.load().stamp != stamp
            && let Err(error) = self.read_again(stamp)
        {
            tracing::error!(%error, "the keys stay as they were read last");
        }
        let hash = *blake3::hash(secret.as_bytes()).as_bytes();
        self.read.load().valid.get(&hash).map(|key| (hash, Arc::clone(key)))
    }

    /// All keys, the revoked ones too.
    pub fn list(&self) -> Result<Vec<Key>, KeysError> {
        let path = self.folder.join(FILE);
        match fs::read_to_string(&path) {
            Ok(text) => toml::from_str::<Written>(&text).map(|written| written.key).map_err(|error| KeysError::Form { path, reason: error.to_string() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(source) => Err(KeysError::Disk { path, source }),
        }
    }

    /// Makes a key and gives its secret, which is kept nowhere.
    pub fn create(&self, name: &str, per_minute: u32, per_day: Option<u32>, now: Timestamp) -> Result<String, KeysError> {
        if name.is_empty() || name.len() > NAME || !name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c)) {
            return Err(KeysError::Name(name.to_owned()));
        }
        if per_minute == 0 || per_day == Some(0) {
            return Err(KeysError::Quota);
        }
        let secret = rand::random::<[u8; 32]>().iter().fold(PREFIX.to_owned(), |secret, byte| format!("{secret}{byte:02x}"));
        self.change(|keys| {
            if keys.iter().any(|key| key.name == name && key.revoked.is_none()) {
                return Err(KeysError::Taken(name.to_owned()));
            }
            let hash = blake3::hash(secret.as_bytes()).to_hex().to_string();
            keys.push(Key { name: name.to_owned(), hash, per_minute, per_day, created: now, revoked: None });
            Ok(())
        })?;
        Ok(secret)
    }

    /// Takes a key back.
    pub fn revoke(&self, name: &str, now: Timestamp) -> Result<(), KeysError> {
        self.change(|keys| {
            let key = keys.iter_mut().find(|key| key.name == name && key.revoked.is_none()).ok_or_else(|| KeysError::Unknown(name.to_owned()))?;
            key.revoked = Some(now);
            Ok(())
        })
    }

    /// Replaces the file, one process after another.
    fn change(&self, change: impl FnOnce(&mut Vec<Key>) -> Result<(), KeysError>) -> Result<(), KeysError> {
        let path = self.folder.join(FILE);
        let disk = |source| KeysError::Disk { path: path.clone(), source };
        let lock = File::create(self.folder.join(LOCK)).map_err(disk)?;
        lock.lock().map_err(disk)?;
        let mut written = Written { key: self.list()? };
        change(&mut written.key)?;
        let text = toml::to_string(&written).map_err(|error| KeysError::Form { path: path.clone(), reason: error.to_string() })?;
        // Readable by the owner alone, and on the disk before it takes its place.
        let mut beside = tempfile::NamedTempFile::new_in(&self.folder).map_err(disk)?;
        beside.write_all(text.as_bytes()).and_then(|()| beside.as_file().sync_all()).map_err(disk)?;
        beside.persist(&path).map_err(|error| disk(error.error))?;
        File::open(&self.folder).and_then(|folder| folder.sync_all()).map_err(disk)?;
        Ok(())
    }

    fn stamp(&self) -> Stamp {
        let metadata = fs::metadata(self.folder.join(FILE)).ok()?;
        Some((metadata.modified().ok()?, metadata.len(), metadata.ino()))
    }

    fn read_again(&self, stamp: Stamp) -> Result<(), KeysError> {
        let path = || self.folder.join(FILE);
        let mut valid = HashMap::new();
        for key in self.list()?.into_iter().filter(|key| key.revoked.is_none()) {
            let hash = blake3::Hash::from_hex(&key.hash).map_err(|error| KeysError::Form { path: path(), reason: format!("{}: {error}", key.name) })?;
            valid.insert(*hash.as_bytes(), Arc::new(key));
        }
        self.read.store(Arc::new(Read { stamp, valid }));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn a_key_holds_until_it_is_revoked_and_others_see_both() {
        let folder = tempfile::tempdir().expect("a folder");
        let server = Keys::open(folder.path()).expect("keys");
        let command = Keys::open(folder.path()).expect("keys");
        let secret = command.create("city-site", 600, Some(10_000), NOW).expect("a key");
        assert_eq!(secret.len(), PREFIX.len() + 64);
        let (_, key) = server.of(&secret).expect("seen without a restart");
        assert_eq!((key.name.as_str(), key.per_minute, key.per_day), ("city-site", 600, Some(10_000)));
        assert!(server.of(&secret.to_uppercase()).is_none() && server.of(PREFIX).is_none());
        command.revoke("city-site", NOW).expect("revoked");
        assert!(server.of(&secret).is_none());
        let again = command.create("city-site", 1, None, NOW).expect("the name is free again");
        assert!(again != secret && server.of(&again).is_some() && server.of(&secret).is_none());
        assert_eq!(command.list().expect("a list").len(), 2);
    }

    #[test]
    fn the_secret_is_kept_nowhere_and_the_file_is_the_owners() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let secret = Keys::open(folder.path()).expect("keys").create("a", 1, None, NOW).expect("a key");
        for entry in fs::read_dir(folder.path()).expect("a folder").flatten() {
            let text = fs::read_to_string(entry.path()).expect("a text");
            assert!(!text.contains(&secret) && !text.contains(&secret[PREFIX.len()..]));
        }
        assert_eq!(fs::metadata(folder.path().join(FILE)).expect("a file").permissions().mode() & 0o077, 0);
    }

    #[test]
    fn what_cannot_be_a_key_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = Keys::open(folder.path()).expect("keys");
        for name in ["", "two words", "../up", "ключ", &"a".repeat(65)] {
            assert!(matches!(keys.create(name, 1, None, NOW), Err(KeysError::Name(_))), "{name:?}");
        }
        assert!(matches!(keys.create("a", 0, None, NOW), Err(KeysError::Quota)));
        assert!(matches!(keys.create("a", 1, Some(0), NOW), Err(KeysError::Quota)));
        keys.create("a", 1, None, NOW).expect("a key");
        assert!(matches!(keys.create("a", 1, None, NOW), Err(KeysError::Taken(_))));
        assert!(matches!(keys.revoke("b", NOW), Err(KeysError::Unknown(_))));
    }

    #[test]
    fn a_damaged_file_changes_nothing_for_a_server_and_stops_a_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = Keys::open(folder.path()).expect("keys");
        let secret = keys.create("a", 1, None, NOW).expect("a key");
        assert!(keys.of(&secret).is_some());
        fs::write(folder.path().join(FILE), "[[key]]\nname = 7").expect("written");
        assert!(keys.of(&secret).is_some(), "the last good ones stay");
        assert!(Keys::open(folder.path()).is_err());
        assert!(keys.create("b", 1, None, NOW).is_err(), "and nothing is written over it");
    }

    #[test]
    fn many_hands_lose_no_key() {
        let folder = tempfile::tempdir().expect("a folder");
        std::thread::scope(|scope| {
            for hand in 0..8 {
                let path = folder.path();
                scope.spawn(move || {
                    let keys = Keys::open(path).expect("keys");
                    for number in 0..5 {
                        keys.create(&format!("k{hand}-{number}"), 1, None, NOW).expect("a key");
                    }
                });
            }
        });
        assert_eq!(Keys::open(folder.path()).expect("keys").list().expect("a list").len(), 40);
    }
}
