//! Answers that wait for a person before they are sent, as they are kept and read. Knows nothing of which wait.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::conversations::{column, column_or_none, kept};
use super::{Change, Id, Store, StoreError};
use crate::language::Language;

/// What became of an answer that waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It waits.
    Held,
    /// It was sent as it was.
    Approved,
    /// A person wrote another.
    Changed,
    /// It was not sent, and a person was called.
    Refused,
    /// A person took the conversation over.
    Passed,
    /// Nobody looked at it in time.
    Lapsed,
}

impl Fate {
    const ALL: [Self; 6] = [Self::Held, Self::Approved, Self::Changed, Self::Refused, Self::Passed, Self::Lapsed];

    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Approved => "approved",
            Self::Changed => "changed",
            Self::Refused => "refused",
            Self::Passed => "passed",
            Self::Lapsed => "lapsed",
        }
    }
}

/// An answer that is to wait.
#[derive(Debug, Clone)]
pub struct Held {
    /// The visitor's message.
    pub message: i64,
    /// The topic for which it waits.
    pub topic: Option<String>,
    /// JSON.
    pub reply: String,
    /// What was asked, as JSON.
    pub asked: Option<String>,
    /// Until when.
    pub until: Timestamp,
}

/// An answer that waits or waited.
#[derive(Debug, Clone)]
pub struct Approval {
    /// The conversation.
    pub conversation: Id,
    /// The visitor's message.
    pub message: i64,
    /// What became of it.
    pub fate: Fate,
    /// The topic for which it waits.
    pub topic: Option<String>,
    /// The answer as JSON, while it waits.
    pub reply: Option<String>,
    /// What was asked, as JSON, while it waits.
    pub asked: Option<String>,
    /// Since when.
    pub held: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// The name of who decided.
    pub display: Option<String>,
    /// The visitor's question.
    pub question: String,
    /// The language of the conversation's interface.
    pub language: Option<Language>,
}

const READ: &str = "SELECT a.*, m.text AS question, c.language AS language FROM approvals a \
    JOIN messages m ON m.conversation = a.conversation AND m.number = a.message JOIN conversations c ON c.id = a.conversation ";

impl Approval {
    fn of(row: &AnyRow) -> Result<Self, StoreError> {
        let state: String = row.try_get("state")?;
        Ok(Self {
            conversation: column(row, "conversation", "a conversation's name")?,
            message: row.try_get("message")?,
            fate: Fate::ALL.into_iter().find(|fate| fate.name() == state).ok_or(StoreError::Damaged { what: "an approval's state", value: state })?,
            topic: row.try_get("topic")?,
            reply: row.try_get("reply")?,
            asked: row.try_get("asked")?,
            held: column(row, "held", "a time")?,
            until: column(row, "until", "a time")?,
            display: row.try_get("display")?,
            question: row.try_get("question")?,
            language: column_or_none(row, "language", "a language")?,
        })
    }
}

impl Change {
    /// Has an answer wait. False if the message was answered meanwhile.
    pub async fn hold(&mut self, held: &Held) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO approvals (conversation, message, state, topic, reply, asked, held, until) SELECT m.conversation, m.number, 'held', $3, $4, $5, $6, $7 \
             FROM messages m WHERE m.conversation = $1 AND m.number = $2 AND m.state = 'pending' ON CONFLICT (conversation, message) DO NOTHING",
        )
        .bind(self.id())
        .bind(held.message)
        .bind(held.topic.clone())
        .bind(held.reply.clone())
        .bind(held.asked.clone())
        .bind(self.at.clone())
        .bind(kept(held.until))
        .execute(&mut *self.transaction)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The answer to a message that waits or waited. It stays so until this change ends.
    pub async fn approval(&mut self, message: i64) -> Result<Option<Approval>, StoreError> {
        let row = sqlx::query(&format!("{READ} WHERE a.conversation = $1 AND a.message = $2"))
            .bind(self.id())
            .bind(message)
            .fetch_optional(&mut *self.transaction)
            .await?;
        row.as_ref().map(Approval::of).transpose()
    }

    /// The messages of this conversation whose answers wait, in order.
    pub async fn held(&mut self) -> Result<Vec<i64>, StoreError> {
        let rows = sqlx::query("SELECT message FROM approvals WHERE conversation = $1 AND state = 'held' ORDER BY message")
            .bind(self.id())
            .fetch_all(&mut *self.transaction)
            .await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// Keeps what became of an answer that waits, and by whom; its text is kept here no longer. False if it does not wait any more.
    pub async fn settle(&mut self, message: i64, fate: Fate, by: Option<(&str, &str)>) -> Result<bool, StoreError> {
        let (account, display) = by.map(|(account, display)| (account.to_owned(), display.to_owned())).unzip();
        let done = sqlx::query(
            "UPDATE approvals SET state = $1, account = $2, display = $3, decided = $4, reply = NULL, asked = NULL \
             WHERE conversation = $5 AND message = $6 AND state = 'held'",
        )
        .bind(fate.name())
        .bind(account)
        .bind(display)
        .bind(self.at.clone())
        .bind(self.id())
        .bind(message)
        .execute(&mut *self.transaction)
        .await?;
        Ok(done.rows_affected() == 1)
    }
}

impl Store {
    /// Answers that wait, those first whose time is over first, at most so many.
    pub async fn to_approve(&self, most: i64) -> Result<Vec<Approval>, StoreError> {
        let rows = sqlx::query(&format!("{READ} WHERE a.state = 'held' ORDER BY a.until, a.conversation, a.message LIMIT $1"))
            .bind(most)
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(Approval::of).collect()
    }

    /// Answers of a conversation that wait.
    pub async fn held(&self, id: Id) -> Result<Vec<Approval>, StoreError> {
        let rows = sqlx::query(&format!("{READ} WHERE a.conversation = $1 AND a.state = 'held' ORDER BY a.message"))
            .bind(id.to_string())
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(Approval::of).collect()
    }

    /// Answers whose time to wait is over, at most so many.
    pub async fn lapsed(&self, now: Timestamp, most: i64) -> Result<Vec<(Id, i64)>, StoreError> {
        let rows =
            sqlx::query("SELECT conversation, message FROM approvals WHERE state = 'held' AND until <= $1 ORDER BY until, conversation, message LIMIT $2")
                .bind(kept(now))
                .bind(most)
                .fetch_all(&self.pool)
                .await?;
        rows.iter().map(|row| Ok((column(row, "conversation", "a conversation's name")?, row.try_get("message")?))).collect()
    }
}
