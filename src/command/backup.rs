//! `openwindow backup` and `openwindow restore`: what cannot be made again, copied while it is served, and put back. Knows nothing of what stands in it.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sums::{self, of_file};
use super::{CommandError, tell};
use crate::clock::Clock;
use crate::config::Config;
use crate::store::{Store, StoreError, Tally, copied};

#[derive(Args)]
pub(super) struct BackupArguments {
    /// The folder to be made. What lies in it then is readable by its owner alone.
    #[arg(value_name = "DIR")]
    into: PathBuf,
    /// The key by which one-time codes and messages for staff are encrypted too. Whoever has both can read them.
    #[arg(long)]
    with_key: bool,
}

#[derive(Args)]
pub(super) struct RestoreArguments {
    /// A folder that `openwindow backup` made.
    #[arg(value_name = "DIR")]
    from: PathBuf,
}

const DATABASE: &str = "openwindow.db";
const KEY: &str = "accounts.key";
const ABOUT: &str = "backup.json";
/// Files beside the database that cannot be made again: keys of integrators, as hashes, and what was used of their day.
const BESIDE: [&str; 2] = ["keys.toml", "keys-used"];
/// All files that a backup can have.
const KNOWN: [&str; 5] = [DATABASE, KEY, ABOUT, BESIDE[0], BESIDE[1]];

/// What a backup says of itself.
#[derive(Serialize, Deserialize)]
struct About {
    /// The release that made it.
    openwindow: String,
    /// The last change of the tables.
    schema: i64,
    made: Timestamp,
    tables: Vec<Tally>,
}

fn failed(error: &StoreError) -> CommandError {
    CommandError::Failed(error.to_string())
}

fn rows(tables: &[Tally]) -> u64 {
    tables.iter().map(|tally| tally.rows).sum()
}

/// Makes the folder beside its place and moves it there when it is whole: what has the name is a backup.
pub(super) async fn backup(config: &Config, arguments: BackupArguments) -> Result<(), CommandError> {
    let into = arguments.into;
    if into.symlink_metadata().is_ok() {
        return Err(CommandError::Argument(format!("{} is there already; name a folder that is not", into.display())));
    }
    if !config.store.is_there(&config.data) {
        return Err(CommandError::Argument(format!("{} holds nothing to be backed up", config.data.display())));
    }
    let clock = Clock::of(&config.time_zone).map_err(|error| CommandError::Argument(error.to_string()))?;
    let name = into.file_name().ok_or_else(|| CommandError::Argument(format!("{} is no folder's name", into.display())))?;
    let part = into.with_file_name(format!(".{}.part-{}", name.to_string_lossy(), std::process::id()));
    DirBuilder::new().mode(0o700).create(&part).map_err(of_file(&part))?;
    let made = gathered(config, &part, arguments.with_key, clock.moment()).await;
    let made = made.and_then(|about| fs::rename(&part, &into).map_err(of_file(&into)).map(|()| about));
    let about = made.inspect_err(|_| {
        let _ = fs::remove_dir_all(&part);
    })?;
    sums::settle(into.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")))?;
    tell(&format!("{} rows of {} tables, read again and found whole: {}", rows(&about.tables), about.tables.len(), into.display()));
    if !arguments.with_key && config.data.join(KEY).exists() {
        tell(&format!("{KEY} is left out (--with-key takes it along): without it one-time codes and messages for staff cannot be read after a restore"));
    }
    Ok(())
}

async fn gathered(config: &Config, part: &Path, with_key: bool, made: Timestamp) -> Result<About, CommandError> {
    let (store, copy) = (Store::open(&config.store, &config.data).await.map_err(|error| failed(&error))?, part.join(DATABASE));
    let written = store.copy_to(&copy).await;
    store.close().await;
    written.map_err(|error| failed(&error))?;
    fs::File::open(&copy).and_then(|file| file.sync_all()).map_err(of_file(&copy))?;
    let found = copied(&copy).await.map_err(|error| failed(&error))?;
    let mut names = vec![DATABASE];
    for name in BESIDE.into_iter().chain(with_key.then_some(KEY)).filter(|name| config.data.join(name).exists()) {
        sums::copy(&config.data.join(name), &part.join(name))?;
        names.push(name);
    }
    let about = About { openwindow: env!("CARGO_PKG_VERSION").to_owned(), schema: found.schema, made, tables: found.tallies };
    let text = serde_json::to_vec_pretty(&about).map_err(|error| CommandError::Failed(error.to_string()))?;
    sums::write(&part.join(ABOUT), &text)?;
    names.push(ABOUT);
    sums::seal(part, &names)?;
    sums::settle(part)?;
    Ok(about)
}

/// Puts a backup into an empty data folder, all of it or nothing.
pub(super) async fn restore(config: &Config, arguments: RestoreArguments) -> Result<(), CommandError> {
    let (from, data) = (arguments.from, &config.data);
    if config.store.is_postgres() {
        return Err(CommandError::Argument(
            "the settings name a PostgreSQL server (store.url): put its own backup back there, or use `openwindow import`".to_owned(),
        ));
    }
    if fs::read_dir(data).is_ok_and(|mut files| files.next().is_some()) {
        return Err(CommandError::Argument(format!("{} is not empty; name an empty folder with --data", data.display())));
    }
    let names = sums::sealed(&from, &KNOWN)?;
    let path = from.join(ABOUT);
    let text = fs::read(&path).map_err(of_file(&path))?;
    let about: About = serde_json::from_slice(&text).map_err(|error| CommandError::Failed(format!("{}: {error}", path.display())))?;
    if about.schema > Store::schema() {
        return Err(CommandError::Failed(format!(
            "the backup was made by openwindow {} (change {} of the tables; this release knows {}): use that release or a later one",
            about.openwindow,
            about.schema,
            Store::schema()
        )));
    }
    if !names.iter().any(|name| name == DATABASE) {
        return Err(CommandError::Failed(format!("{} holds no {DATABASE}", from.display())));
    }
    let found = copied(&from.join(DATABASE)).await.map_err(|error| failed(&error))?;
    if !found.tallies.is_empty() && found.tallies != about.tables {
        return Err(CommandError::Failed(format!("{} does not hold what {ABOUT} says", from.join(DATABASE).display())));
    }
    fs::create_dir_all(data).map_err(of_file(data))?;
    let put = put(config, &from, &names, &about).await;
    if put.is_err() {
        for name in KNOWN.into_iter().chain(["openwindow.db-wal", "openwindow.db-shm"]) {
            let _ = fs::remove_file(data.join(name));
        }
    }
    put
}

async fn put(config: &Config, from: &Path, names: &[String], about: &About) -> Result<(), CommandError> {
    let data = &config.data;
    // The database last: a folder without it is no data folder yet.
    let (database, beside): (Vec<_>, Vec<_>) = names.iter().filter(|name| *name != ABOUT).partition(|name| *name == DATABASE);
    for name in beside.into_iter().chain(database) {
        sums::copy(&from.join(name), &data.join(name))?;
    }
    sums::settle(data)?;
    let store = Store::open(&config.store, data).await.map_err(|error| failed(&error))?;
    let kept = store.dump(|_| Ok::<_, StoreError>(())).await;
    store.close().await;
    let kept = kept.map_err(|error| failed(&error))?;
    let is_same = about.schema < Store::schema() || kept == about.tables;
    if !is_same {
        return Err(CommandError::Failed(format!("{} does not hold what was put there", data.display())));
    }
    tell(&format!("{} rows of {} tables are back in {}, as of {}", rows(&kept), kept.len(), data.display(), about.made));
    tell("What was erased since then is back too: erase it again (the log of the old folder names the conversations).");
    if !data.join(KEY).exists() {
        tell(&format!(
            "There is no {KEY}: one-time codes and messages for staff can be read only with the one of the old folder, or OPENWINDOW_ACCOUNTS__KEY."
        ));
    }
    Ok(())
}
