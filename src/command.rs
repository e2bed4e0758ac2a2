//! The commands of the program. Results go to standard output, everything else to standard error.
//! Knows nothing of how any of them is carried out.

mod account;
mod ask;
mod audit;
mod backup;
mod check;
mod evaluate;
mod export;
mod index;
mod moving;
mod progress;
mod serve;
mod sums;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};

use crate::app::{App, AppError};
use crate::config::{self, Config, ConfigError, Overrides};
use crate::index::Index;

/// A service counter that answers foreign residents' questions from dated guidance, in their language.
#[derive(Parser)]
#[command(name = "openwindow", version, about, long_about = None)]
pub struct CommandLine {
    /// Folder for everything that is written; default: the user's data folder.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A configuration file; `openwindow config` prints one.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve pages and API (also without a sub-command).
    Serve(serve::Arguments),
    /// Publish the knowledge folder, or import sections from a JSONL file.
    Index(index::Arguments),
    /// Answer one question.
    Ask(ask::AskArguments),
    /// Find sections.
    Search(ask::SearchArguments),
    /// Check the knowledge folder and list every fault.
    Check(check::Arguments),
    /// Measure answers on a question set, or retrieval on a data set in BEIR's layout.
    Evaluate(Box<evaluate::Arguments>),
    /// Those who work here, and keys with quotas for programs that ask.
    Account(account::Arguments),
    /// Whether the log of what was done is as it was written.
    Audit(audit::Arguments),
    /// Print what is kept, one JSON object a line.
    Export(export::Arguments),
    /// Take in what `export database` wrote, into an empty store: so a database moves from SQLite to PostgreSQL, or back.
    Import(moving::ImportArguments),
    /// Copy what cannot be made again into a new folder, while a server serves.
    Backup(backup::BackupArguments),
    /// Put a backup into an empty data folder.
    Restore(backup::RestoreArguments),
    /// Print the settings with their defaults and explanations.
    Config,
    /// Print the HTTP interface's description.
    Openapi,
}

/// Why a command failed; told to a person.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The settings cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The service cannot be built or run.
    #[error(transparent)]
    App(#[from] AppError),
    /// The server that has the data folder open answered with a failure.
    #[error("the server that has this data folder open says: {0}")]
    Server(String),
    /// An argument cannot be used.
    #[error("{0}")]
    Argument(String),
    /// Files could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The command did its work and the result is bad; it is printed already.
    #[error("{0}")]
    Failed(String),
}

impl From<io::Error> for CommandError {
    fn from(source: io::Error) -> Self {
        Self::File { path: "standard output".to_owned(), source }
    }
}

/// Runs a command and gives the exit status: 0 done, 1 failed, 2 misused.
pub fn run(line: CommandLine) -> ExitCode {
    let listen = match &line.command {
        Some(Command::Serve(arguments)) => arguments.listen,
        _ => None,
    };
    match read_config(&line, listen).and_then(|config| dispatch(line.command, config)) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader went away (`openwindow search … | head`): not our failure.
        Err(CommandError::File { source, .. }) if source.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "openwindow: {error}");
            match error {
                CommandError::Config(_) | CommandError::Argument(_) => ExitCode::from(2),
                _ => ExitCode::FAILURE,
            }
        }
    }
}

fn read_config(line: &CommandLine, listen: Option<SocketAddr>) -> Result<Config, CommandError> {
    Ok(config::read(&Overrides { file: line.config.clone(), listen, data: line.data.clone() })?)
}

fn dispatch(command: Option<Command>, config: Config) -> Result<(), CommandError> {
    match command.unwrap_or(Command::Serve(serve::Arguments::default())) {
        Command::Serve(_) => {
            logged(&config);
            serve::share_heaps();
            runtime()?.block_on(serve::serve(config))
        }
        Command::Index(arguments) => runtime()?.block_on(index::index(config, arguments)),
        Command::Ask(arguments) => runtime()?.block_on(ask::ask(config, arguments)),
        Command::Search(arguments) => runtime()?.block_on(ask::search(config, arguments)),
        Command::Check(arguments) => check::check(&config, &arguments),
        Command::Evaluate(arguments) => runtime()?.block_on(evaluate::evaluate(config, *arguments)),
        Command::Account(arguments) => runtime()?.block_on(account::account(&config, arguments)),
        Command::Audit(arguments) => runtime()?.block_on(audit::audit(&config, arguments)),
        Command::Export(arguments) => runtime()?.block_on(export::export(config, arguments)),
        Command::Import(arguments) => runtime()?.block_on(moving::import(&config, arguments)),
        Command::Backup(arguments) => runtime()?.block_on(backup::backup(&config, arguments)),
        Command::Restore(arguments) => runtime()?.block_on(backup::restore(&config, arguments)),
        Command::Config => print(config::DEFAULTS),
        Command::Openapi => {
            let document = <crate::http::Interface as utoipa::OpenApi>::openapi().to_pretty_json();
            print(&document.map_err(|error| CommandError::Failed(error.to_string()))?)
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, CommandError> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(CommandError::from)
}

fn logged(config: &Config) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_new(&config.log.level).unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    if config.log.json {
        builder.json().init();
    } else {
        builder.init();
    }
}

/// Writes a result to standard output.
fn print(text: &str) -> Result<(), CommandError> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// Tells something that is not the result.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// The application with the knowledge folder published, and its index, for commands without a server.
async fn opened(config: Config) -> Result<(App, Arc<Index>), CommandError> {
    let app = App::open(config)?;
    let bar = progress::Bar::new("embedding");
    let published = app.publish(&|done, all| bar.show(done, all)).await?;
    drop(bar);
    for fault in &published.faults {
        tell(&format!("left out: {fault}"));
    }
    let index = app.index().ok_or_else(|| CommandError::Failed("nothing is published".to_owned()))?;
    Ok((app, index))
}
