//! Accounts of those who work here: kept, read, changed with a record of it. Knows nothing of passwords but their hashes, or of who may what.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use sqlx::{Any, Row, Transaction};
use tokio::sync::OwnedSemaphorePermit;

use super::conversations::{column, column_or_none, kept};
use super::{Store, StoreError, audit};
use crate::audit::Entry;

/// What an account is for; one each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AccountRole {
    /// Answers people.
    Staff,
    /// Writes guides.
    Editor,
    /// Writes and publishes them.
    Publisher,
    /// Does all of it, and looks after accounts.
    Administrator,
    /// Reads the log of what was done.
    Auditor,
}

/// Text that names no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no role: there are staff, editor, publisher, administrator and auditor")]
pub struct NotARole(String);

impl AccountRole {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Staff, Self::Editor, Self::Publisher, Self::Administrator, Self::Auditor];

    /// The name in the database, in the API and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Editor => "editor",
            Self::Publisher => "publisher",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }
}

impl fmt::Display for AccountRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for AccountRole {
    type Err = NotARole;

    fn from_str(text: &str) -> Result<Self, NotARole> {
        Self::ALL.into_iter().find(|role| role.name() == text).ok_or_else(|| NotARole(text.to_owned()))
    }
}

/// An account without its secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its name for ever.
    pub id: String,
    /// The name that is typed in, in lower case.
    pub name: String,
    /// The name that people read.
    pub display: String,
    /// What it is for.
    pub role: AccountRole,
    /// Whether its password was made for the first sign-in and must be changed first.
    pub must_change: bool,
    /// When it was closed.
    pub disabled: Option<Timestamp>,
    /// Whether one-time codes are asked for.
    pub codes: bool,
    /// When it was made.
    pub created: Timestamp,
}

/// What an account is opened with.
#[derive(Clone)]
pub struct Lock {
    /// The hash of its password, with the parameters.
    pub password: String,
    /// When it was set.
    pub password_set: Timestamp,
    /// The secret of its one-time codes, encrypted.
    pub totp: Option<String>,
    /// The same, not confirmed yet.
    pub totp_pending: Option<String>,
    /// The last time step whose code was used.
    pub totp_step: i64,
}

impl Account {
    pub(super) fn of(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            display: row.try_get("display")?,
            role: column(row, "role", "a role")?,
            must_change: row.try_get::<i64, _>("must_change")? != 0,
            disabled: column_or_none(row, "disabled", "a time")?,
            codes: row.try_get::<Option<String>, _>("totp")?.is_some(),
            created: column(row, "created", "a time")?,
        })
    }
}

impl Lock {
    fn of(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            password: row.try_get("password")?,
            password_set: column(row, "password_set", "a time")?,
            totp: row.try_get("totp")?,
            totp_pending: row.try_get("totp_pending")?,
            totp_step: row.try_get("totp_step")?,
        })
    }
}

impl Store {
    /// All accounts, by name.
    pub async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let rows = sqlx::query("SELECT * FROM accounts ORDER BY name").fetch_all(&self.pool).await?;
        rows.iter().map(Account::of).collect()
    }

    /// Whether there is any account.
    pub async fn has_accounts(&self) -> Result<bool, StoreError> {
        Ok(sqlx::query("SELECT id FROM accounts LIMIT 1").fetch_optional(&self.pool).await?.is_some())
    }

    /// An account by its name, with what opens it.
    pub async fn account(&self, name: &str) -> Result<Option<(Account, Lock)>, StoreError> {
        let row = sqlx::query("SELECT * FROM accounts WHERE name = $1").bind(name.to_owned()).fetch_optional(&self.pool).await?;
        row.as_ref().map(|row| Ok((Account::of(row)?, Lock::of(row)?))).transpose()
    }

    /// Begins to change accounts. Nobody else changes any meanwhile.
    pub async fn deed(&self, at: Timestamp) -> Result<Deed, StoreError> {
        let turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        // A write first, on the row that every deed ends with: what is read next stays true.
        sqlx::query("UPDATE audit_head SET number = number WHERE id = 1").execute(&mut *transaction).await?;
        Ok(Deed { transaction, at, _turn: turn })
    }
}

/// A change of accounts or sessions with the record of it. Dropped without [`save`](Self::save) it never happened.
pub struct Deed {
    pub(super) transaction: Transaction<'static, Any>,
    pub(super) at: Timestamp,
    _turn: Option<OwnedSemaphorePermit>,
}

impl Deed {
    /// An account by its name, with what opens it.
    pub async fn account(&mut self, name: &str) -> Result<Option<(Account, Lock)>, StoreError> {
        let row = sqlx::query("SELECT * FROM accounts WHERE name = $1").bind(name.to_owned()).fetch_optional(&mut *self.transaction).await?;
        row.as_ref().map(|row| Ok((Account::of(row)?, Lock::of(row)?))).transpose()
    }

    /// How many accounts there are at all.
    pub async fn accounts(&mut self) -> Result<i64, StoreError> {
        Ok(sqlx::query("SELECT COUNT(*) FROM accounts").fetch_one(&mut *self.transaction).await?.try_get(0)?)
    }

    /// How many administrators can sign in.
    pub async fn administrators(&mut self) -> Result<i64, StoreError> {
        let statement = "SELECT COUNT(*) FROM accounts WHERE role = 'administrator' AND disabled IS NULL";
        Ok(sqlx::query(statement).fetch_one(&mut *self.transaction).await?.try_get(0)?)
    }

    /// Keeps a new account with the hash of its password.
    pub async fn create(&mut self, account: &Account, password: &str) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO accounts (id, name, display, role, password, password_set, must_change, disabled, totp, totp_pending, totp_step, created) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL, NULL, 0, $6)",
        )
        .bind(account.id.clone())
        .bind(account.name.clone())
        .bind(account.display.clone())
        .bind(account.role.name())
        .bind(password.to_owned())
        .bind(kept(self.at))
        .bind(i64::from(account.must_change))
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }

    async fn set(&mut self, statement: &'static str, account: &str, value: Option<String>) -> Result<(), StoreError> {
        sqlx::query(statement).bind(account.to_owned()).bind(value).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Gives an account another role.
    pub async fn role(&mut self, account: &str, role: AccountRole) -> Result<(), StoreError> {
        self.set("UPDATE accounts SET role = $2 WHERE id = $1", account, Some(role.name().to_owned())).await
    }

    /// Gives an account another name for people.
    pub async fn display(&mut self, account: &str, display: &str) -> Result<(), StoreError> {
        self.set("UPDATE accounts SET display = $2 WHERE id = $1", account, Some(display.to_owned())).await
    }

    /// Closes an account, or opens it again.
    pub async fn disable(&mut self, account: &str, disabled: bool) -> Result<(), StoreError> {
        let at = disabled.then(|| kept(self.at));
        self.set("UPDATE accounts SET disabled = $2 WHERE id = $1", account, at).await
    }

    /// Sets the hash of a password; `must_change` if it was made for the first sign-in.
    pub async fn password(&mut self, account: &str, hash: &str, must_change: bool) -> Result<(), StoreError> {
        let at = kept(self.at);
        self.set("UPDATE accounts SET password = $2 WHERE id = $1", account, Some(hash.to_owned())).await?;
        self.set("UPDATE accounts SET password_set = $2 WHERE id = $1", account, Some(at)).await?;
        sqlx::query("UPDATE accounts SET must_change = $2 WHERE id = $1")
            .bind(account.to_owned())
            .bind(i64::from(must_change))
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }

    /// The same password with other parameters.
    pub async fn rehash(&mut self, account: &str, hash: &str) -> Result<(), StoreError> {
        self.set("UPDATE accounts SET password = $2 WHERE id = $1", account, Some(hash.to_owned())).await
    }

    /// Keeps a secret of one-time codes that no code has confirmed yet.
    pub async fn offer_codes(&mut self, account: &str, secret: &str) -> Result<(), StoreError> {
        self.set("UPDATE accounts SET totp_pending = $2 WHERE id = $1", account, Some(secret.to_owned())).await
    }

    /// Asks for one-time codes of a secret from now on, or for none.
    pub async fn codes(&mut self, account: &str, secret: Option<String>) -> Result<(), StoreError> {
        self.set("UPDATE accounts SET totp = $2, totp_pending = NULL, totp_step = 0 WHERE id = $1", account, secret).await
    }

    /// Uses the code of a time step up. False if it or a later one was used before.
    pub async fn use_code(&mut self, account: &str, step: i64) -> Result<bool, StoreError> {
        let done = sqlx::query("UPDATE accounts SET totp_step = $2 WHERE id = $1 AND totp_step < $2")
            .bind(account.to_owned())
            .bind(step)
            .execute(&mut *self.transaction)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Records what is done.
    pub async fn record(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let at = kept(self.at);
        audit::append(&mut self.transaction, entry, at).await.map(drop)
    }

    /// Makes the change durable.
    pub async fn save(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}
