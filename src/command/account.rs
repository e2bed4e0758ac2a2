//! `openwindow account`: those who work here, and keys of integrators. Knows nothing of how either is kept.

mod key;
mod password;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;

use super::{CommandError, print, tell};
use crate::accounts::{self, Account, Accounts, AccountsError, By, Change, New, Role};
use crate::clock::Clock;
use crate::config::Config;
use crate::store::Store;

#[derive(Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    of: Of,
}

#[derive(Subcommand)]
enum Of {
    /// Make an account for the console. Its password is asked for on the terminal, or read from standard input.
    Create {
        /// The name that is typed in: small letters, digits, `.`, `_` and `-`.
        name: String,
        /// staff, editor, publisher, administrator or auditor.
        #[arg(long)]
        role: Role,
        /// The name that people read.
        #[arg(long, value_name = "TEXT", default_value = "")]
        display: String,
        /// A file whose first line is the password.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Print all accounts without their secrets.
    List,
    /// Give an account another role; its sessions end.
    Role {
        /// The account.
        name: String,
        /// staff, editor, publisher, administrator or auditor.
        role: Role,
    },
    /// Give an account a new password, printed once, that must be changed at the next sign-in; its sessions end, and no one-time codes are asked
    /// for any more.
    Reset {
        /// The account.
        name: String,
        /// A file whose first line is the password, instead; it need not be changed.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Close an account; its sessions end.
    Disable {
        /// The account.
        name: String,
    },
    /// Open an account again.
    Enable {
        /// The account.
        name: String,
    },
    /// Keys with quotas for programs that ask; a running server sees each change at once.
    #[command(subcommand)]
    Key(key::KeyCommand),
}

pub(super) async fn account(config: &Config, arguments: Arguments) -> Result<(), CommandError> {
    if let Of::Key(command) = arguments.of {
        return key::key(config, command);
    }
    std::fs::create_dir_all(&config.data).map_err(|source| CommandError::File { path: config.data.display().to_string(), source })?;
    let clock = Clock::of(&config.time_zone).map_err(|error| CommandError::Argument(error.to_string()))?;
    let store = Store::open(&config.store, &config.data).await.map_err(|error| CommandError::Failed(error.to_string()))?;
    let accounts = Accounts::new(store.clone(), config.accounts.clone(), clock, &config.data).map_err(|error| refused(&error))?;
    let done = carried_out(&accounts, arguments.of).await;
    store.close().await;
    done
}

async fn carried_out(accounts: &Accounts, command: Of) -> Result<(), CommandError> {
    let by = By::CommandLine;
    match command {
        Of::Create { name, role, display, password_file } => {
            let password = password::given(password_file.as_deref(), true)?;
            let (account, _) = accounts.create(by, New { name: &name, display: &display, role }, password.as_ref()).await.map_err(|error| refused(&error))?;
            print(&format!("{} is made: {}", account.name, account.role))
        }
        Of::List => {
            let seen = accounts.last_seen().await.map_err(|error| refused(&error))?.into_iter().collect();
            print(&table(&accounts.list().await.map_err(|error| refused(&error))?, &seen))
        }
        Of::Role { name, role } => {
            let account = accounts.change(by, &name, &Change { role: Some(role), ..Change::default() }).await.map_err(|error| refused(&error))?;
            print(&format!("{} is {}", account.name, account.role))
        }
        Of::Reset { name, password_file } => {
            let password = if password_file.is_some() { password::given(password_file.as_deref(), false)? } else { None };
            match accounts.reset(by, &name, password.as_ref()).await.map_err(|error| refused(&error))? {
                Some(start) => {
                    tell("This password is shown once. It must be changed at the next sign-in.");
                    print(accounts::told(&start))
                }
                None => print(&format!("{name} has the new password")),
            }
        }
        Of::Disable { name } => closed(accounts, &name, true).await,
        Of::Enable { name } => closed(accounts, &name, false).await,
        Of::Key(_) => Ok(()),
    }
}

async fn closed(accounts: &Accounts, name: &str, disabled: bool) -> Result<(), CommandError> {
    let account = accounts.change(By::CommandLine, name, &Change { disabled: Some(disabled), ..Change::default() }).await.map_err(|error| refused(&error))?;
    print(&format!("{} is {}", account.name, if disabled { "closed" } else { "open" }))
}

fn refused(error: &AccountsError) -> CommandError {
    match error {
        AccountsError::Store(_) | AccountsError::Vault(_) | AccountsError::Hash(_) | AccountsError::Busy => CommandError::Failed(error.to_string()),
        _ => CommandError::Argument(error.to_string()),
    }
}

fn table(accounts: &[Account], seen: &HashMap<String, Timestamp>) -> String {
    let width = accounts.iter().map(|account| account.name.len()).max().unwrap_or_default().max(4);
    let mut table = format!("{:<width$}  role           created               seen                  state   display\n", "name");
    for account in accounts {
        let seen = seen.get(&account.id).map(|at| format!("{at:.0}")).unwrap_or_default();
        let state = match account.disabled {
            Some(_) => "closed",
            None if account.must_change => "new",
            None => "open",
        };
        let role = account.role.name();
        let line = format!("{:<width$}  {role:<13}  {:.0}  {seen:<20}  {state:<6}  {}", account.name, account.created, account.display);
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}
