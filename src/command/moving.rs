//! `openwindow export database` and `openwindow import`: the whole store as lines of JSON, from one database into another. Knows nothing of what the rows mean.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CommandError, tell};
use crate::clock::Clock;
use crate::config::Config;
use crate::socket;
use crate::store::{Row, Store, StoreError, Tally};

#[derive(Args)]
pub(super) struct ImportArguments {
    /// What `openwindow export database` wrote; `-` for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Bytes of a line at most.
const LINE: u64 = 64 << 20;

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Begin {
    /// The release that wrote it.
    openwindow: String,
    /// The last change of the tables.
    schema: i64,
    made: Timestamp,
}

/// The last line: a file without it was cut off.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    tables: Vec<Tally>,
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotEmpty(_) => Self::Argument(error.to_string()),
            other => Self::Failed(other.to_string()),
        }
    }
}

fn written(out: &mut impl Write, line: &impl Serialize) -> Result<(), CommandError> {
    serde_json::to_writer(&mut *out, line).map_err(|error| CommandError::from(io::Error::from(error)))?;
    Ok(out.write_all(b"\n")?)
}

/// Writes everything to standard output.
pub(super) async fn export(config: &Config) -> Result<(), CommandError> {
    if !config.store.is_there(&config.data) {
        return Err(CommandError::Argument(format!("{} holds no database", config.data.display())));
    }
    let made = Clock::of(&config.time_zone).map_err(|error| CommandError::Argument(error.to_string()))?.moment();
    let store = Store::open(&config.store, &config.data).await?;
    let mut out = BufWriter::new(io::stdout().lock());
    written(&mut out, &Begin { openwindow: env!("CARGO_PKG_VERSION").to_owned(), schema: Store::schema(), made })?;
    let tables = store.dump(|row| written(&mut out, &row)).await;
    store.close().await;
    let tables = tables?;
    tell(&format!("{} rows of {} tables", tables.iter().map(|tally| tally.rows).sum::<u64>(), tables.len()));
    written(&mut out, &End { tables })?;
    Ok(out.flush()?)
}

/// A file, line by line.
struct Lines<R> {
    from: R,
    name: String,
    number: u64,
}

/// What a line after the first is.
enum Read {
    Row(u64, Row),
    End(End),
}

impl<R: BufRead> Lines<R> {
    fn wrong(&self, reason: impl std::fmt::Display) -> CommandError {
        CommandError::Failed(format!("{}, line {}: {reason}", self.name, self.number))
    }

    /// The next line; what ends too early was cut off.
    fn line(&mut self) -> Result<String, CommandError> {
        self.number += 1;
        let mut bytes = Vec::new();
        let read = io::Read::take(&mut self.from, LINE).read_until(b'\n', &mut bytes);
        read.map_err(|source| CommandError::File { path: self.name.clone(), source })?;
        if bytes.pop() != Some(b'\n') {
            return Err(self.wrong("the file ends here, before its last line: it was cut off"));
        }
        String::from_utf8(bytes).map_err(|_| self.wrong("not UTF-8"))
    }

    fn begin(&mut self) -> Result<Begin, CommandError> {
        let line = self.line()?;
        serde_json::from_str(&line).map_err(|error| self.wrong(format_args!("not what `openwindow export database` writes: {error}")))
    }

    fn next(&mut self) -> Result<Read, CommandError> {
        let line = self.line()?;
        if line.starts_with("{\"tables\":") {
            return serde_json::from_str(&line).map(Read::End).map_err(|error| self.wrong(error));
        }
        serde_json::from_str(&line).map(|row| Read::Row(self.number, row)).map_err(|error| self.wrong(error))
    }
}

/// Takes everything in, all or nothing, into a store that is empty.
pub(super) async fn import(config: &Config, arguments: ImportArguments) -> Result<(), CommandError> {
    let ImportArguments { file } = arguments;
    if socket::is_open(&config.data).await {
        return Err(CommandError::Argument(format!("a server has the data folder {} open; stop it first", config.data.display())));
    }
    let name = file.display().to_string();
    let from: Box<dyn BufRead> = if name == "-" {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(File::open(&file).map_err(|source| CommandError::File { path: name.clone(), source })?))
    };
    let mut lines = Lines { from, name, number: 0 };
    let begin = lines.begin()?;
    if begin.schema != Store::schema() {
        let what = if begin.schema > Store::schema() {
            "use that release or a later one"
        } else {
            "open that database with this release first, and write it out again"
        };
        let (release, own) = (begin.openwindow, Store::schema());
        return Err(CommandError::Failed(format!("written by openwindow {release} (change {} of the tables; this release has {own}): {what}", begin.schema)));
    }
    std::fs::create_dir_all(&config.data).map_err(|source| CommandError::File { path: config.data.display().to_string(), source })?;
    let store = Store::open(&config.store, &config.data).await?;
    let end = std::cell::RefCell::new(None);
    let next = || match lines.next()? {
        Read::Row(number, row) => Ok(Some((number, row))),
        Read::End(told) => {
            *end.borrow_mut() = Some(told);
            Ok(None)
        }
    };
    let check = |found: &[Tally]| match &*end.borrow() {
        Some(End { tables }) if tables == found => Ok(()),
        Some(End { tables }) => {
            let other = found.iter().find(|tally| !tables.contains(tally)).map_or("its tables", |tally| tally.table.as_str());
            Err(CommandError::Failed(format!("{other}: what was read is not what was written; nothing was taken in")))
        }
        None => Err(CommandError::Failed("the file has no last line".to_owned())),
    };
    let tables = store.load(next, check).await;
    store.close().await;
    let tables = tables?;
    tell(&format!("{} rows of {} tables taken in, read again and found the same", tables.iter().map(|tally| tally.rows).sum::<u64>(), tables.len()));
    tell("One-time codes and messages for staff open only with the accounts.key of the old data folder (or OPENWINDOW_ACCOUNTS__KEY): copy it too.");
    Ok(())
}
