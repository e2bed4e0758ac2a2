//! The system of record: conversations, accounts and what was done, in one SQLite file or in PostgreSQL, by the same statements. Knows nothing of answers, of HTTP or of
//! who may do what.

mod accounts;
mod approvals;
mod audit;
mod change;
mod checking;
mod checks;
mod conversations;
mod copies;
mod days;
mod desk;
mod erasing;
mod feedback;
mod letters;
mod messages;
mod moments;
mod notes;
mod passes;
mod sessions;
mod settings;
mod tables;
mod wire;

use std::borrow::Cow;
use std::fs::OpenOptions;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyPool, Executor};
use tokio::sync::Semaphore;

pub use accounts::{Account, AccountRole, Deed, Lock, NotARole};
pub use approvals::{Approval, Fate, Held};
pub use change::Change;
pub use checking::Checking;
pub use checks::{Bare, Check, Judgement, NewCheck, Standing as CheckState, Wanted, Why};
pub use conversations::{Conversation, Id, NotAnId, State};
pub use copies::{Copied, copied};
pub use days::Counted;
pub use desk::{Handover, Listed, Presence, Standing};
pub use erasing::Over;
pub use feedback::{Feedback, Reason};
pub use letters::{Letter, LetterFilter};
pub use messages::{Event, Message, NewMessage, Pending, Progress, Role, Same};
pub use moments::{Happening, Moment, NotAHappening, Opinion};
pub use notes::{Author, Filter, Mention, Note, Told, Translated, Word};
pub use sessions::Session;
pub use settings::Settings;
pub use tables::{Row, TABLES, Tally};
pub use wire::{Changed, Wire};

/// A handle on the database; cheap to copy.
#[derive(Clone)]
pub struct Store {
    pool: AnyPool,
    /// SQLite has one writer; those that wait for it wait here, in order, instead of asking again and again.
    writer: Option<Arc<Semaphore>>,
    /// Whether something was deleted of which the file may still hold bytes.
    remains: Arc<AtomicBool>,
    /// What tells other processes on the same server of changes.
    told: Option<wire::Told>,
}

/// Why something cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file cannot be made.
    #[error("the database {path} cannot be opened: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no database, or it is none.
    #[error("the database {place} cannot be opened: {source}")]
    Open {
        /// The file, or the setting that names the server.
        place: String,
        /// What the database said.
        source: sqlx::Error,
    },
    /// The database does not answer.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// A later release wrote it.
    #[error("the database was written by a later release of openwindow (it knows change {0}); use that release, or another data folder")]
    Later(i64),
    /// Its tables cannot be brought to the form of this release.
    #[error("the tables of the database {place} cannot be used: {source}")]
    Tables {
        /// The file, or the setting that names the server.
        place: String,
        /// What the database said.
        source: MigrateError,
    },
    /// Only a file can be copied so.
    #[error("the database is a PostgreSQL server: back it up with pg_dump, or write it out with `openwindow export database`")]
    Server,
    /// Something is kept already.
    #[error("the database is not empty: it holds {0}")]
    NotEmpty(&'static str),
    /// A row that does not belong where it is put.
    #[error("line {line}: {reason}")]
    Line {
        /// Its line, from 1.
        line: u64,
        /// Why.
        reason: String,
    },
    /// A row holds what nobody wrote.
    #[error("the database holds {what} that is none: {value:?}")]
    Damaged {
        /// What it should be.
        what: &'static str,
        /// What it is.
        value: String,
    },
}

/// The changes of the tables, in order. What is released is never edited; a new number is added.
const MIGRATIONS: [(i64, &str, &str); 9] = [
    (1, "conversations", include_str!("store/migrations/0001_conversations.sql")),
    (2, "feedback", include_str!("store/migrations/0002_feedback.sql")),
    (3, "passes", include_str!("store/migrations/0003_passes.sql")),
    (4, "accounts", include_str!("store/migrations/0004_accounts.sql")),
    (5, "desk", include_str!("store/migrations/0005_desk.sql")),
    (6, "persons", include_str!("store/migrations/0006_persons.sql")),
    (7, "checking", include_str!("store/migrations/0007_checking.sql")),
    (8, "overview", include_str!("store/migrations/0008_overview.sql")),
    (9, "translation", include_str!("store/migrations/0009_translation.sql")),
];

/// What each connection to SQLite is told: readers never wait for the writer, an acknowledged write survives the loss of power, what is
/// deleted is overwritten.
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON";

/// Seconds that something waits for a connection before it fails.
const PATIENCE: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the database, makes it if there is none, and brings its tables to the form of this release.
    pub async fn open(settings: &Settings, data: &Path) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let postgres = settings.is_postgres();
        let path = data.join(settings::FILE);
        // The address of a server may hold a password: it is named by its setting.
        let place = if postgres { "at store.url".to_owned() } else { path.display().to_string() };
        if !postgres {
            // Made here so that nobody else can read it, not even for a moment; SQLite gives its other files the same rights.
            let made = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
            made.map_err(|source| StoreError::File { path: path.clone(), source })?;
        }
        let refused = |source| StoreError::Open { place: place.clone(), source };
        let options: AnyConnectOptions = settings.address(&path).parse().map_err(refused)?;
        let mut pool = AnyPoolOptions::new().max_connections(settings.connections).acquire_timeout(PATIENCE);
        if !postgres {
            pool = pool.after_connect(|connection, _| Box::pin(async move { connection.execute(PRAGMAS).await.map(drop) }));
        }
        let pool = pool.connect_with(options).await.map_err(refused)?;
        let writer = (!postgres).then(|| Arc::new(Semaphore::new(1)));
        // What an earlier start deleted may not have been written over when it ended.
        let remains = Arc::new(AtomicBool::new(writer.is_some()));
        let told = postgres.then(|| wire::Told { address: settings.url.clone(), process: rand::random() });
        let store = Self { pool, writer, remains, told };
        store.migrate(place).await?;
        Ok(store)
    }

    async fn migrate(&self, place: String) -> Result<(), StoreError> {
        let migrations =
            MIGRATIONS.iter().map(|(number, name, sql)| Migration::new(*number, Cow::Borrowed(*name), MigrationType::Simple, Cow::Borrowed(*sql), false));
        let migrator = Migrator { migrations: migrations.collect(), ..Migrator::DEFAULT };
        migrator.run(&self.pool).await.map_err(|error| match error {
            MigrateError::VersionMissing(number) => StoreError::Later(number),
            source => StoreError::Tables { place, source },
        })
    }

    /// Ends all connections, once what they do is done.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
