//! Messages that visitors left for staff, as they are kept: encrypted. Knows nothing of what they say or by which key.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::audit::append;
use super::conversations::{column, column_or_none, kept};
use super::{Change, Id, Store, StoreError};
use crate::audit::{Entry, written};
use crate::language::Language;

/// A message that was left.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The conversation in which it was left.
    pub conversation: Id,
    /// The visitor's language.
    pub language: Option<Language>,
    /// What it says, encrypted.
    pub sealed: String,
    /// When it was left.
    pub created: Timestamp,
    /// When somebody of the staff first read it.
    pub opened: Option<Timestamp>,
    /// When it was done with.
    pub done: Option<Timestamp>,
    /// The name of whoever did the last of these.
    pub display: Option<String>,
}

/// Which of them a list shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct LetterFilter {
    /// Those that are done with, the latest first; else those that are to be done, the oldest first.
    pub is_done: bool,
    /// Only what comes after this one in the list.
    pub after: Option<(Timestamp, Id)>,
}

impl Letter {
    fn of(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            conversation: column(row, "conversation", "a conversation's name")?,
            language: column_or_none(row, "language", "a language")?,
            sealed: row.try_get("sealed")?,
            created: column(row, "created", "a time")?,
            opened: column_or_none(row, "opened", "a time")?,
            done: column_or_none(row, "done", "a time")?,
            display: row.try_get("display")?,
        })
    }
}

impl Change {
    /// Keeps the message that is left, in place of the one before.
    pub async fn leave(&mut self, sealed: &str, language: Option<Language>) -> Result<(), StoreError> {
        self.touch().await?;
        sqlx::query(
            "INSERT INTO letters (conversation, language, sealed, created) VALUES ($1, $2, $3, $4) ON CONFLICT (conversation) DO UPDATE SET \
             language = excluded.language, sealed = excluded.sealed, created = excluded.created, opened = NULL, done = NULL, account = NULL, display = NULL",
        )
        .bind(self.id())
        .bind(language.map(|language| language.to_string()))
        .bind(sealed.to_owned())
        .bind(self.at.clone())
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }

    /// Takes the message back. False if there is none.
    pub async fn take_back(&mut self) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM letters WHERE conversation = $1").bind(self.id()).execute(&mut *self.transaction).await?;
        Ok(done.rows_affected() == 1)
    }
}

impl Store {
    /// The message that was left in a conversation.
    pub async fn letter(&self, id: Id) -> Result<Option<Letter>, StoreError> {
        let row = sqlx::query("SELECT * FROM letters WHERE conversation = $1").bind(id.to_string()).fetch_optional(&self.pool).await?;
        row.as_ref().map(Letter::of).transpose()
    }

    /// How many are to be done.
    pub async fn letters_open(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query("SELECT COUNT(*) FROM letters WHERE done IS NULL").fetch_one(&self.pool).await?.try_get(0)?)
    }

    /// Messages that were left, at most so many.
    pub async fn letters(&self, filter: &LetterFilter, most: i64) -> Result<Vec<Letter>, StoreError> {
        // A moment before all, or after all.
        let (statement, edge) = if filter.is_done {
            (
                "SELECT * FROM letters WHERE done IS NOT NULL AND (created < $1 OR (created = $1 AND conversation < $2)) ORDER BY created DESC, conversation DESC LIMIT $3",
                "9999",
            )
        } else {
            ("SELECT * FROM letters WHERE done IS NULL AND (created > $1 OR (created = $1 AND conversation > $2)) ORDER BY created, conversation LIMIT $3", "")
        };
        let (created, id) = filter.after.map_or((edge.to_owned(), String::new()), |(created, id)| (kept(created), id.to_string()));
        let rows = sqlx::query(statement).bind(created).bind(id).bind(most).fetch_all(&self.pool).await?;
        rows.iter().map(Letter::of).collect()
    }

    /// Notes that somebody of the staff read a message, and records it; gives the message. What cannot be recorded is not read.
    pub async fn open_letter(&self, id: Id, display: &str, entry: &Entry, at: Timestamp) -> Result<Option<Letter>, StoreError> {
        self.marked(id, "UPDATE letters SET opened = COALESCE(opened, $2), account = $3, display = $4 WHERE conversation = $1 RETURNING *", display, entry, at)
            .await
    }

    /// Notes that a message is done with, and records it. None if there is none, or it was done with before.
    pub async fn letter_done(&self, id: Id, display: &str, entry: &Entry, at: Timestamp) -> Result<Option<Letter>, StoreError> {
        let statement = "UPDATE letters SET done = $2, account = $3, display = $4 WHERE conversation = $1 AND done IS NULL RETURNING *";
        self.marked(id, statement, display, entry, at).await
    }

    async fn marked(&self, id: Id, statement: &'static str, display: &str, entry: &Entry, at: Timestamp) -> Result<Option<Letter>, StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        let row = sqlx::query(statement)
            .bind(id.to_string())
            .bind(kept(at))
            .bind(entry.account.clone())
            .bind(display.to_owned())
            .fetch_optional(&mut *transaction)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let letter = Letter::of(&row)?;
        append(&mut transaction, entry, written(at)).await?;
        transaction.commit().await?;
        Ok(Some(letter))
    }
}
