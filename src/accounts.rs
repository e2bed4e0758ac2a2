//! Who works here: accounts, how they are opened, what each may do. Knows nothing of HTTP or of what is worked on.

mod change;
mod codes;
mod limits;
mod log;
mod passwords;
mod right;
mod settings;
mod setup;
mod signing;
mod vault;

use std::path::Path;
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

pub use crate::store::AccountRole as Role;
pub use crate::store::{Account, Session};
pub use change::{Change, New, told};
pub use codes::Offer;
pub use log::{Page, verify};
pub use right::{Administrator, Allowed, Auditor, By, Editor, Publisher, Reviewer, Right, SignedIn, Staff};
pub use settings::Settings;
pub use signing::{Attempt, Opened, Whence};
pub use vault::{Vault, VaultError};

use crate::clock::Clock;
use crate::store::{Store, StoreError};
use limits::Limits;
use passwords::Passwords;

/// Why something cannot be done with accounts.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The name or the password is wrong, or the account is closed; nobody is told which.
    #[error("the name or the password is wrong")]
    Wrong,
    /// The password is right and a one-time code is needed.
    #[error("a one-time code is needed")]
    CodeNeeded,
    /// Too many attempts; so many seconds until the next.
    #[error("too many attempts; the next in {0} s")]
    TooMany(u64),
    /// Too many at once.
    #[error("too many sign in at once")]
    Busy,
    /// The new password is too easy to guess, and why.
    #[error("this password cannot be taken: {0}")]
    Weak(String),
    /// What is no name.
    #[error("{0:?} is no name for an account: up to 64 small letters, digits, `.`, `_` and `-`")]
    Name(String),
    /// What is no name for people.
    #[error("the name that people read has at most 80 characters, all of which can be seen")]
    Display,
    /// The name is taken.
    #[error("there is an account {0} already")]
    Taken(String),
    /// No such account.
    #[error("there is no account {0}")]
    Unknown(String),
    /// Nobody could look after accounts any more.
    #[error("{0} is the last administrator; make another one first")]
    Last(String),
    /// The code of the first start is wrong.
    #[error("this is not the code that the server has printed")]
    SetupCode,
    /// There is an account already.
    #[error("the first account was made already")]
    SetUp,
    /// No one-time codes were offered, so none can be confirmed.
    #[error("no codes were offered")]
    NotOffered,
    /// The secrets of one-time codes cannot be read.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A password could not be hashed.
    #[error("a password could not be hashed: {0}")]
    Hash(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The accounts of a store.
pub struct Accounts {
    store: Store,
    settings: Settings,
    clock: Clock,
    passwords: Passwords,
    limits: Limits,
    vault: Vault,
    /// The hash of the code by which the first account may be made.
    setup: Mutex<Option<String>>,
}

impl Accounts {
    /// The accounts of a store; `data` is where a key is kept if the settings have none.
    pub fn new(store: Store, settings: Settings, clock: Clock, data: &Path) -> Result<Self, AccountsError> {
        let passwords = Passwords::new(&settings)?;
        let limits = Limits::new(&settings);
        let vault = Vault::new(&settings.key, data);
        Ok(Self { store, settings, clock, passwords, limits, vault, setup: Mutex::new(None) })
    }

    /// Where they are kept.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Minutes without use after which a session ends.
    pub fn idle_minutes(&self) -> u32 {
        self.settings.idle_min
    }

    /// The moment before which a session must have been used to be open still.
    fn unused_since(&self, now: Timestamp) -> Timestamp {
        now.checked_sub(SignedDuration::from_mins(i64::from(self.settings.idle_min))).unwrap_or(Timestamp::MIN)
    }
}

/// A name as it is kept: small letters, nothing around it.
fn folded(name: &str) -> String {
    name.trim().to_ascii_lowercase()
}
