//! One change of a conversation, kept whole or not at all. Knows nothing of when which change is allowed.

use jiff::Timestamp;
use sqlx::{Any, Row, Transaction};
use tokio::sync::OwnedSemaphorePermit;

use super::conversations::kept;
use super::days;
use super::messages::{NewMessage, Progress, Same};
use super::wire::Told;
use super::{Changed, Conversation, Counted, Id, State, Store, StoreError};

/// A change of one conversation that nobody else can change meanwhile. Dropped without [`save`](Self::save) it never happened.
pub struct Change {
    pub(super) transaction: Transaction<'static, Any>,
    conversation: Conversation,
    pub(super) at: String,
    /// What is counted of it.
    pub(super) counted: Option<Counted>,
    /// Whether the desk looks otherwise by it.
    pub(super) at_desk: bool,
    /// The message that was said in it.
    pub(super) said: Option<i64>,
    told: Option<Told>,
    _turn: Option<OwnedSemaphorePermit>,
}

impl Store {
    /// Waits for the one writer that SQLite allows; others need not.
    pub(super) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        match &self.writer {
            // The semaphore is never closed.
            Some(writer) => writer.clone().acquire_owned().await.ok(),
            None => None,
        }
    }

    /// Begins to change a conversation, if there is one of that name.
    pub async fn change(&self, id: Id, at: Timestamp) -> Result<Option<Change>, StoreError> {
        let turn = self.turn().await;
        let at = kept(at);
        let mut transaction = self.pool.begin().await?;
        // A write first: it takes the lock on the row (PostgreSQL) or on the database (SQLite), so that what is read next stays true. It changes
        // nothing: whoever only looks at a conversation does not have it kept longer.
        sqlx::query("UPDATE conversations SET active = active WHERE id = $1").bind(id.to_string()).execute(&mut *transaction).await?;
        let conversation = Conversation::read(&mut *transaction, id).await?;
        Ok(conversation.map(|conversation| Change {
            transaction,
            conversation,
            at,
            counted: None,
            at_desk: false,
            said: None,
            told: self.told.clone(),
            _turn: turn,
        }))
    }
}

impl Change {
    /// The conversation as it is.
    pub fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    pub(super) fn id(&self) -> String {
        self.conversation.id.to_string()
    }

    async fn number(&mut self, statement: &'static str) -> Result<i64, StoreError> {
        let row = sqlx::query(statement).bind(self.id()).fetch_one(&mut *self.transaction).await?;
        Ok(row.try_get(0)?)
    }

    /// The last message's number; 0 before the first.
    pub async fn last_message(&mut self) -> Result<i64, StoreError> {
        self.number("SELECT COALESCE(MAX(number), 0) FROM messages WHERE conversation = $1").await
    }

    /// How many of its messages wait for an answer.
    pub async fn pending(&mut self) -> Result<i64, StoreError> {
        self.number("SELECT COUNT(*) FROM messages WHERE conversation = $1 AND state = 'pending'").await
    }

    /// The message that came with an idempotency key before.
    pub async fn same(&mut self, key: &str) -> Result<Option<Same>, StoreError> {
        let row = sqlx::query("SELECT number, fingerprint FROM messages WHERE conversation = $1 AND idempotency_key = $2")
            .bind(self.id())
            .bind(key.to_owned())
            .fetch_optional(&mut *self.transaction)
            .await?;
        row.map(|row| Ok(Same { number: row.try_get("number")?, fingerprint: row.try_get("fingerprint")? })).transpose()
    }

    /// Notes that something was said or wished for: from now on it is kept for its time.
    pub async fn touch(&mut self) -> Result<(), StoreError> {
        let at = self.at.clone();
        self.set("UPDATE conversations SET active = $1 WHERE id = $2", &at).await
    }

    /// Adds a visitor's message that waits for its answer; gives its number.
    pub async fn add(&mut self, new: &NewMessage) -> Result<i64, StoreError> {
        self.touch().await?;
        let number = self.last_message().await? + 1;
        sqlx::query(
            "INSERT INTO messages (conversation, number, role, state, text, request, idempotency_key, fingerprint, created) \
             VALUES ($1, $2, 'visitor', 'pending', $3, $4, $5, $6, $7)",
        )
        .bind(self.id())
        .bind(number)
        .bind(new.text.clone())
        .bind(new.request.clone())
        .bind(new.key.as_ref().map(|same| same.0.clone()))
        .bind(new.key.as_ref().map(|same| same.1.clone()))
        .bind(self.at.clone())
        .execute(&mut *self.transaction)
        .await?;
        Ok(number)
    }

    /// Ends a message that waits, as answered or as failed. False if it did not wait any more: somebody else was faster.
    pub async fn end(&mut self, message: i64, state: Progress) -> Result<bool, StoreError> {
        let done = sqlx::query("UPDATE messages SET state = $1, finished = $2 WHERE conversation = $3 AND number = $4 AND state = 'pending'")
            .bind(state.name())
            .bind(self.at.clone())
            .bind(self.id())
            .bind(message)
            .execute(&mut *self.transaction)
            .await?;
        self.said = Some(message);
        Ok(done.rows_affected() == 1)
    }

    /// Adds the answer to a message; gives its number. `asked`: what was asked, where sections answer.
    pub async fn answer(&mut self, message: i64, text: &str, reply: &str, asked: Option<&str>) -> Result<i64, StoreError> {
        self.touch().await?;
        let number = self.last_message().await? + 1;
        sqlx::query(
            "INSERT INTO messages (conversation, number, role, state, answers, text, reply, created, finished, asked) \
             VALUES ($1, $2, 'assistant', 'finished', $3, $4, $5, $6, $6, $7)",
        )
        .bind(self.id())
        .bind(number)
        .bind(message)
        .bind(text.to_owned())
        .bind(reply.to_owned())
        .bind(self.at.clone())
        .bind(asked.map(str::to_owned))
        .execute(&mut *self.transaction)
        .await?;
        Ok(number)
    }

    /// The last answer of the machine, as JSON.
    pub async fn last_reply(&mut self) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT reply FROM messages WHERE conversation = $1 AND reply IS NOT NULL ORDER BY number DESC LIMIT 1")
            .bind(self.id())
            .fetch_optional(&mut *self.transaction)
            .await?;
        row.map(|row| Ok(row.try_get("reply")?)).transpose()
    }

    /// Adds an event for the listeners; gives its number.
    pub async fn tell(&mut self, kind: &str, data: &str) -> Result<i64, StoreError> {
        let number = self.number("SELECT COALESCE(MAX(number), 0) FROM events WHERE conversation = $1").await? + 1;
        sqlx::query("INSERT INTO events (conversation, number, kind, data) VALUES ($1, $2, $3, $4)")
            .bind(self.id())
            .bind(number)
            .bind(kind.to_owned())
            .bind(data.to_owned())
            .execute(&mut *self.transaction)
            .await?;
        Ok(number)
    }

    /// Whether an event of a kind was told already.
    pub async fn told(&mut self, kind: &str) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT COUNT(*) FROM events WHERE conversation = $1 AND kind = $2")
            .bind(self.id())
            .bind(kind.to_owned())
            .fetch_one(&mut *self.transaction)
            .await?;
        Ok(row.try_get::<i64, _>(0)? > 0)
    }

    /// Keeps what later questions may refer to.
    pub async fn remember(&mut self, memory: &str) -> Result<(), StoreError> {
        self.set("UPDATE conversations SET memory = $1 WHERE id = $2", memory).await?;
        self.conversation.memory = Some(memory.to_owned());
        Ok(())
    }

    /// Opens or closes the conversation.
    pub async fn state(&mut self, state: State) -> Result<(), StoreError> {
        self.set("UPDATE conversations SET state = $1 WHERE id = $2", state.name()).await?;
        self.conversation.state = state;
        Ok(())
    }

    async fn set(&mut self, statement: &'static str, value: &str) -> Result<(), StoreError> {
        sqlx::query(statement).bind(value.to_owned()).bind(self.id()).execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Makes the change durable, and tells other processes of it.
    pub async fn save(mut self) -> Result<(), StoreError> {
        if let Some(counted) = self.counted.take() {
            days::add(counted, &mut self.transaction).await?;
        }
        if let Some(told) = &self.told {
            let changed = Changed::Conversation { id: self.conversation.id, at_desk: self.at_desk, said: self.said };
            told.tell(&mut self.transaction, changed).await?;
        }
        Ok(self.transaction.commit().await?)
    }
}
