//! Copies of the file, made while it is written to, and read again to see whether they are whole. Knows nothing of where they are kept.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, Connection, Row};

use super::settings::address;
use super::tables::{Tally, tallied};
use super::{Store, StoreError};

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The last change of the tables that it has.
    pub schema: i64,
    /// Its tables; none where they have another form than this release's.
    pub tallies: Vec<Tally>,
}

impl Store {
    /// Copies the file as it is at one moment. Nobody who writes is held up, and nothing that was deleted comes along.
    pub async fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        if self.writer.is_none() {
            return Err(StoreError::Server);
        }
        // Made here so that nobody else can read it, not even for a moment.
        let made = OpenOptions::new().create_new(true).write(true).mode(0o600).open(path);
        made.map_err(|source| StoreError::File { path: path.to_owned(), source })?;
        sqlx::query("VACUUM INTO $1").bind(path.display().to_string()).execute(&self.pool).await?;
        Ok(())
    }
}

/// Reads a copy through without changing it: whether its pages fit together, which release wrote it, and what it holds.
pub async fn copied(path: &Path) -> Result<Copied, StoreError> {
    sqlx::any::install_default_drivers();
    let refused = |source| StoreError::Open { place: path.display().to_string(), source };
    let options: AnyConnectOptions = format!("{}?mode=ro&immutable=1", address(path)).parse().map_err(refused)?;
    let mut copy = AnyConnection::connect_with(&options).await.map_err(refused)?;
    let told: String = sqlx::query("PRAGMA integrity_check(1)").fetch_one(&mut copy).await.map_err(refused)?.try_get(0)?;
    if told != "ok" {
        return Err(StoreError::Damaged { what: "a whole database", value: told });
    }
    let schema: i64 = sqlx::query("SELECT MAX(version) FROM _sqlx_migrations").fetch_one(&mut copy).await.map_err(refused)?.try_get(0)?;
    let tallies = if schema == Store::schema() { tallied(&mut copy.begin().await?).await? } else { Vec::new() };
    copy.close().await?;
    if schema > Store::schema() { Err(StoreError::Later(schema)) } else { Ok(Copied { schema, tallies }) }
}
