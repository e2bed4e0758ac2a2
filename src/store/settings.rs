//! Where things are kept. Knows nothing of what is kept.

use std::fmt::Write;
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// The store's settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// A PostgreSQL database; a SQLite file in the data folder if empty. It may hold a password.
    pub url: SecretString,
    /// Connections to it at most.
    pub connections: u32,
}

/// The name of the SQLite file in the data folder.
pub(super) const FILE: &str = "openwindow.db";

impl Settings {
    /// Whether a PostgreSQL server keeps the data.
    pub fn is_postgres(&self) -> bool {
        !self.url.expose_secret().is_empty()
    }

    /// Whether anything was kept before; a server is taken to have been used.
    pub fn is_there(&self, data: &Path) -> bool {
        self.is_postgres() || data.join(FILE).exists()
    }

    /// The first field that cannot be used, and why.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        let url = self.url.expose_secret();
        let postgres = ["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
        if !url.is_empty() && !postgres {
            return Some(("store.url", "must begin with postgres:// or postgresql://, or be empty for a file in the data folder".to_owned()));
        }
        if self.connections == 0 {
            return Some(("store.connections", "must be at least 1".to_owned()));
        }
        None
    }

    /// The address of the database in the form that the driver reads; `file` is where it is without a server.
    pub(super) fn address(&self, file: &Path) -> String {
        if self.is_postgres() {
            return self.url.expose_secret().to_owned();
        }
        address(file)
    }
}

/// The address of a file.
pub(super) fn address(file: &Path) -> String {
    // In an address every byte beside letters and digits is safest as its number.
    let mut address = "sqlite://".to_owned();
    for byte in file.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => address.push(char::from(*byte)),
            // Writing to a string does not fail.
            other => {
                let _ = write!(address, "%{other:02X}");
            }
        }
    }
    address
}
