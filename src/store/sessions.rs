//! Sessions of accounts: begun, found, touched, ended. Knows nothing of how long they last or how they are shown.

use jiff::Timestamp;
use sqlx::Row;

use super::conversations::{column, kept};
use super::{Account, Deed, Store, StoreError};

/// A session as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of its token.
    pub hash: String,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was last used, to the minute or so.
    pub touched: Timestamp,
    /// When it ends, whatever is done in it.
    pub expires: Timestamp,
}

impl Store {
    /// A session and its account, whether it is over or not.
    pub async fn session(&self, hash: &str) -> Result<Option<(Session, Account)>, StoreError> {
        let row = sqlx::query("SELECT a.*, s.created AS begun, s.touched, s.expires FROM sessions s JOIN accounts a ON a.id = s.account WHERE s.hash = $1")
            .bind(hash.to_owned())
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let session = Session {
            hash: hash.to_owned(),
            created: column(&row, "begun", "a time")?,
            touched: column(&row, "touched", "a time")?,
            expires: column(&row, "expires", "a time")?,
        };
        Ok(Some((session, Account::of(&row)?)))
    }

    /// Notes that a session is in use.
    pub async fn touch(&self, hash: &str, at: Timestamp) -> Result<(), StoreError> {
        let _turn = self.turn().await;
        sqlx::query("UPDATE sessions SET touched = $2 WHERE hash = $1").bind(hash.to_owned()).bind(kept(at)).execute(&self.pool).await?;
        Ok(())
    }

    /// When each account's sessions were last used, by account.
    pub async fn last_seen(&self) -> Result<Vec<(String, Timestamp)>, StoreError> {
        let rows = sqlx::query("SELECT account, MAX(touched) AS touched FROM sessions GROUP BY account").fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok((row.try_get("account")?, column(row, "touched", "a time")?))).collect()
    }
}

impl Deed {
    /// Begins a session of an account.
    pub async fn begin_session(&mut self, account: &str, session: &Session) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO sessions (hash, account, created, touched, expires) VALUES ($1, $2, $3, $4, $5)")
            .bind(session.hash.clone())
            .bind(account.to_owned())
            .bind(kept(session.created))
            .bind(kept(session.touched))
            .bind(kept(session.expires))
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }

    /// Ends one session. False if there was none.
    pub async fn end_session(&mut self, hash: &str) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM sessions WHERE hash = $1").bind(hash.to_owned()).execute(&mut *self.transaction).await?;
        Ok(done.rows_affected() == 1)
    }

    /// Ends all sessions of an account.
    pub async fn end_sessions(&mut self, account: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE account = $1").bind(account.to_owned()).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Forgets sessions that are over: past their end, or not used since a moment.
    pub async fn forget_sessions(&mut self, unused_since: Timestamp) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE expires <= $1 OR touched <= $2")
            .bind(kept(self.at))
            .bind(kept(unused_since))
            .execute(&mut *self.transaction)
            .await?;
        Ok(())
    }
}
