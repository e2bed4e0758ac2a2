//! Messages and events as they are kept and read. Knows nothing of how an answer comes about.

use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::conversations::{column, column_or_none, kept};
use super::notes::Author;
use super::{Id, Store, StoreError};

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The visitor.
    Visitor,
    /// The counter.
    Assistant,
    /// A person of the staff.
    Staff,
}

impl Role {
    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Assistant => "assistant",
            Self::Staff => "staff",
        }
    }
}

/// How far a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Its answer is still to come.
    Pending,
    /// It is answered, or is an answer.
    Finished,
    /// It could not be answered.
    Failed,
}

impl Progress {
    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Finished => "finished",
            Self::Failed => "failed",
        }
    }
}

/// A visitor's message that is to be kept.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Without personal data.
    pub text: String,
    /// What is asked for beside the text, as JSON.
    pub request: String,
    /// Hashes of the idempotency key and of the whole body.
    pub key: Option<(String, String)>,
}

/// A message that came with an idempotency key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Same {
    /// Its number.
    pub number: i64,
    /// Hash of its body.
    pub fingerprint: Option<String>,
}

/// A message as it is kept.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its place in the conversation, from 1.
    pub number: i64,
    /// Who said it.
    pub role: Role,
    /// How far it is.
    pub state: Progress,
    /// The message that it answers.
    pub answers: Option<i64>,
    /// What was said, without personal data.
    pub text: String,
    /// What was asked for beside the text, as JSON.
    pub request: Option<String>,
    /// The answer, as JSON.
    pub reply: Option<String>,
    /// The person of the staff who said it.
    pub author: Option<Author>,
    /// When it was taken in.
    pub created: Timestamp,
    /// When it was answered.
    pub finished: Option<Timestamp>,
}

/// A message whose answer is to come.
#[derive(Debug, Clone)]
pub struct Pending {
    /// Its number.
    pub number: i64,
    /// What was said, without personal data.
    pub text: String,
    /// What was asked for beside the text, as JSON.
    pub request: Option<String>,
    /// How often work on it was begun after a start of the program found it waiting, and one more; 0 if none did.
    pub starts: i64,
    /// When it was taken in.
    pub created: Timestamp,
}

/// Something that the listeners of a conversation hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its place in the conversation, from 1.
    pub number: i64,
    /// What it is.
    pub kind: String,
    /// JSON on one line.
    pub data: String,
}

impl Event {
    fn of(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self { number: row.try_get("number")?, kind: row.try_get("kind")?, data: row.try_get("data")? })
    }
}

impl Message {
    fn of(row: &AnyRow) -> Result<Self, StoreError> {
        let role: String = row.try_get("role")?;
        let author = Author::of(row)?;
        // In the table people and the machine have one role: a rule of a table cannot be changed without making it anew.
        let role = match role.as_str() {
            "visitor" => Role::Visitor,
            "assistant" if author.is_some() => Role::Staff,
            "assistant" => Role::Assistant,
            _ => return Err(StoreError::Damaged { what: "a message's role", value: role }),
        };
        let state: String = row.try_get("state")?;
        let state = match state.as_str() {
            "pending" => Progress::Pending,
            "finished" => Progress::Finished,
            "failed" => Progress::Failed,
            _ => return Err(StoreError::Damaged { what: "a message's state", value: state }),
        };
        Ok(Self {
            number: row.try_get("number")?,
            role,
            state,
            answers: row.try_get("answers")?,
            text: row.try_get("text")?,
            request: row.try_get("request")?,
            reply: row.try_get("reply")?,
            author,
            created: column(row, "created", "a time")?,
            finished: column_or_none(row, "finished", "a time")?,
        })
    }
}

/// A message that is to be answered: its answer is neither there nor held until a person has looked at it.
const TO_ANSWER: &str = "state = 'pending' AND NOT EXISTS \
    (SELECT 1 FROM approvals a WHERE a.conversation = messages.conversation AND a.message = messages.number AND a.state = 'held')";

impl Store {
    /// All messages of a conversation, in order.
    pub async fn messages(&self, id: Id) -> Result<Vec<Message>, StoreError> {
        let rows = sqlx::query("SELECT * FROM messages WHERE conversation = $1 ORDER BY number").bind(id.to_string()).fetch_all(&self.pool).await?;
        rows.iter().map(Message::of).collect()
    }

    /// The answer to a message, or the message itself while there is none.
    pub async fn message_or_answer(&self, id: Id, number: i64) -> Result<Option<Message>, StoreError> {
        let row = sqlx::query("SELECT * FROM messages WHERE conversation = $1 AND (number = $2 OR answers = $2) ORDER BY number DESC LIMIT 1")
            .bind(id.to_string())
            .bind(number)
            .fetch_optional(&self.pool)
            .await?;
        row.as_ref().map(Message::of).transpose()
    }

    /// The first message of a conversation that waits for its answer.
    pub async fn next_pending(&self, id: Id) -> Result<Option<Pending>, StoreError> {
        let row = sqlx::query(&format!(
            "SELECT number, text, request, starts, created FROM messages WHERE conversation = $1 AND {TO_ANSWER} ORDER BY number LIMIT 1"
        ))
        .bind(id.to_string())
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Pending {
            number: row.try_get("number")?,
            text: row.try_get("text")?,
            request: row.try_get("request")?,
            starts: row.try_get("starts")?,
            created: column(&row, "created", "a time")?,
        }))
    }

    /// The conversations in which a message waits for its answer, the oldest first. Each such message counts as found by a start from now on.
    pub async fn unfinished(&self) -> Result<Vec<Id>, StoreError> {
        let turn = self.turn().await;
        sqlx::query(&format!("UPDATE messages SET starts = 1 WHERE {TO_ANSWER} AND starts = 0")).execute(&self.pool).await?;
        drop(turn);
        let rows = sqlx::query(&format!("SELECT DISTINCT conversation FROM messages WHERE {TO_ANSWER} ORDER BY conversation")).fetch_all(&self.pool).await?;
        rows.iter().map(|row| column(row, "conversation", "a conversation's name")).collect()
    }

    /// The conversations in which a message has waited for its answer since a moment or longer, the oldest first.
    pub async fn waiting_since(&self, moment: Timestamp) -> Result<Vec<Id>, StoreError> {
        let statement = format!("SELECT DISTINCT conversation FROM messages WHERE {TO_ANSWER} AND created <= $1 ORDER BY conversation");
        let rows = sqlx::query(&statement).bind(kept(moment)).fetch_all(&self.pool).await?;
        rows.iter().map(|row| column(row, "conversation", "a conversation's name")).collect()
    }

    /// Counts that work begins on a message that a start found waiting.
    pub async fn begin_again(&self, id: Id, number: i64) -> Result<(), StoreError> {
        let _turn = self.turn().await;
        sqlx::query("UPDATE messages SET starts = starts + 1 WHERE conversation = $1 AND number = $2")
            .bind(id.to_string())
            .bind(number)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Events after a number, in order, at most so many.
    pub async fn events_after(&self, id: Id, number: i64, most: i64) -> Result<Vec<Event>, StoreError> {
        let rows = sqlx::query("SELECT number, kind, data FROM events WHERE conversation = $1 AND number > $2 ORDER BY number LIMIT $3")
            .bind(id.to_string())
            .bind(number)
            .bind(most)
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(Event::of).collect()
    }

    /// The last event of a conversation.
    pub async fn last_event(&self, id: Id) -> Result<Option<Event>, StoreError> {
        let row = sqlx::query("SELECT number, kind, data FROM events WHERE conversation = $1 ORDER BY number DESC LIMIT 1")
            .bind(id.to_string())
            .fetch_optional(&self.pool)
            .await?;
        row.as_ref().map(Event::of).transpose()
    }
}
