//! Secrets that must be read again, encrypted by a key that the database does not hold. Knows nothing of what they open.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret, SecretString};

const FILE: &str = "accounts.key";
/// Bytes of a nonce.
const NONCE: usize = 24;
/// What the key is for; another purpose has another key.
const OF_CODES: &str = "openwindow 2026 secrets of one-time codes";
const OF_LETTERS: &str = "openwindow 2026 messages that visitors left";

/// Why a secret cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The key file cannot be made or read.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It holds something else.
    #[error("{0} holds no key")]
    Form(PathBuf),
    /// The secret was encrypted by another key, or is somebody else's, or was changed.
    #[error("a secret does not open with this key ({FILE} in the data folder, or accounts.key)")]
    Other,
}

/// Encrypts and decrypts.
pub struct Vault {
    set: SecretString,
    path: PathBuf,
    purpose: &'static str,
}

impl Vault {
    pub(super) fn new(set: &SecretString, data: &Path) -> Self {
        Self { set: set.clone(), path: data.join(FILE), purpose: OF_CODES }
    }

    /// For messages that visitors left, by a key of their own.
    pub fn of_letters(set: &SecretString, data: &Path) -> Self {
        Self { purpose: OF_LETTERS, ..Self::new(set, data) }
    }

    /// The key: from the settings, or from the file, which is made when it is first needed.
    fn key(&self) -> Result<XChaCha20Poly1305, VaultError> {
        let file = |source| VaultError::File { path: self.path.clone(), source };
        let set = self.set.expose_secret();
        let text: SecretString = if set.is_empty() {
            match fs::read_to_string(&self.path) {
                Ok(text) => text.into(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => self.made().map_err(file)?,
                Err(error) => return Err(file(error)),
            }
        } else {
            self.set.clone()
        };
        let text = text.expose_secret().trim();
        if text.len() < 32 {
            return Err(VaultError::Form(self.path.clone()));
        }
        Ok(XChaCha20Poly1305::new(&blake3::derive_key(self.purpose, text.as_bytes()).into()))
    }

    /// Makes the file, whole or not at all, readable by its owner alone. Of two who make it at once, one is first.
    fn made(&self) -> io::Result<SecretString> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let text = rand::random::<[u8; 32]>().iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        // The library makes files for their owner alone.
        let mut beside = tempfile::NamedTempFile::new_in(folder)?;
        writeln!(beside, "{text}")?;
        beside.as_file().sync_all()?;
        match beside.persist_noclobber(&self.path) {
            Ok(_) => OpenOptions::new().read(true).custom_flags(libc::O_DIRECTORY).open(folder)?.sync_all()?,
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.error),
        }
        fs::read_to_string(&self.path).map(SecretString::from)
    }

    /// Encrypts a secret of an account or a conversation, in hexadecimal.
    pub fn close(&self, account: &str, secret: &[u8]) -> Result<String, VaultError> {
        let nonce = rand::random::<[u8; NONCE]>();
        let closed = self.key()?.encrypt(XNonce::from_slice(&nonce), Payload { msg: secret, aad: account.as_bytes() }).map_err(|_| VaultError::Other)?;
        Ok(nonce.iter().chain(&closed).fold(String::new(), |text, byte| format!("{text}{byte:02x}")))
    }

    /// Decrypts it again.
    pub fn open(&self, account: &str, closed: &str) -> Result<Vec<u8>, VaultError> {
        let bytes: Option<Vec<u8>> = (0..closed.len() / 2).map(|at| u8::from_str_radix(closed.get(at * 2..at * 2 + 2)?, 16).ok()).collect();
        let bytes = bytes.filter(|bytes| bytes.len() > NONCE).ok_or(VaultError::Other)?;
        let (nonce, closed) = bytes.split_at(NONCE);
        self.key()?.decrypt(XNonce::from_slice(nonce), Payload { msg: closed, aad: account.as_bytes() }).map_err(|_| VaultError::Other)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_secret_opens_for_its_account_with_its_key_alone() {
        let (data, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let vault = Vault::new(&String::new().into(), data.path());
        let closed = vault.close("a", b"secret").expect("closed");
        assert_ne!(closed, vault.close("a", b"secret").expect("closed"), "never the same twice");
        assert_eq!(Vault::new(&String::new().into(), data.path()).open("a", &closed).expect("open"), b"secret", "after a restart");
        assert!(vault.open("b", &closed).is_err() && vault.open("a", "").is_err() && vault.open("a", "zz").is_err() && vault.open("a", "é").is_err());
        assert!(vault.open("a", &closed.replace(&closed[60..62], if &closed[60..62] == "00" { "01" } else { "00" })).is_err());
        assert!(Vault::new(&String::new().into(), elsewhere.path()).open("a", &closed).is_err());
        let rights = fs::metadata(data.path().join(FILE)).expect("a file").permissions().mode();
        assert_eq!(rights & 0o777, 0o600);
        let set: SecretString = "a secret of the settings, long enough".into();
        let closed = Vault::new(&set, data.path()).close("a", b"x").expect("closed");
        assert_eq!(Vault::new(&set, elsewhere.path()).open("a", &closed).expect("open"), b"x", "on another machine");
    }

    #[test]
    fn a_damaged_key_is_told_and_never_replaced() {
        let data = tempfile::tempdir().expect("a folder");
        fs::write(data.path().join(FILE), "short").expect("written");
        let vault = Vault::new(&String::new().into(), data.path());
        assert!(matches!(vault.close("a", b"x"), Err(VaultError::Form(_))));
        assert_eq!(fs::read_to_string(data.path().join(FILE)).expect("a file"), "short");
    }
}
