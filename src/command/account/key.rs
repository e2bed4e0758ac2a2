//! `openwindow account key`: keys of integrators. Knows nothing of how they are kept.

use std::fmt::Write as _;

use clap::Subcommand;

use super::super::{CommandError, print, tell};
use crate::clock::Clock;
use crate::config::Config;
use crate::fair::{Key, Keys, KeysError};

#[derive(Subcommand)]
pub(super) enum KeyCommand {
    /// Make a key and print it, once: only its hash is kept.
    Create {
        /// Whose it is.
        name: String,
        /// Requests a minute.
        #[arg(long, default_value_t = 600, value_name = "N")]
        per_minute: u32,
        /// Requests a day of the city; any number if left out.
        #[arg(long, value_name = "N")]
        per_day: Option<u32>,
    },
    /// Print all keys without their secrets.
    List,
    /// Take a key back.
    Revoke {
        /// Whose it is.
        name: String,
    },
}

pub(super) fn key(config: &Config, command: KeyCommand) -> Result<(), CommandError> {
    std::fs::create_dir_all(&config.data).map_err(|source| CommandError::File { path: config.data.display().to_string(), source })?;
    let keys = Keys::open(&config.data).map_err(refused)?;
    let now = Clock::of(&config.time_zone).map_err(|error| CommandError::Argument(error.to_string()))?.moment();
    match command {
        KeyCommand::Create { name, per_minute, per_day } => {
            let secret = keys.create(&name, per_minute, per_day, now).map_err(refused)?;
            tell("This key is shown once. It is sent as `Authorization: Bearer KEY`.");
            print(&secret)
        }
        KeyCommand::List => print(&table(&keys.list().map_err(refused)?)),
        KeyCommand::Revoke { name } => {
            keys.revoke(&name, now).map_err(refused)?;
            print(&format!("{name} is revoked"))
        }
    }
}

fn refused(error: KeysError) -> CommandError {
    match error {
        KeysError::Disk { path, source } => CommandError::File { path: path.display().to_string(), source },
        KeysError::Form { .. } => CommandError::Failed(error.to_string()),
        _ => CommandError::Argument(error.to_string()),
    }
}

fn table(keys: &[Key]) -> String {
    let width = keys.iter().map(|key| key.name.len()).max().unwrap_or_default().max(4);
    let mut table = format!("{:<width$}  per minute  per day  created               revoked\n", "name");
    for key in keys {
        let per_day = key.per_day.map_or_else(|| "any".to_owned(), |number| number.to_string());
        let revoked = key.revoked.map(|at| format!("{at:.0}")).unwrap_or_default();
        let line = format!("{:<width$}  {:>10}  {per_day:>7}  {:.0}  {revoked}", key.name, key.per_minute, key.created);
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}
