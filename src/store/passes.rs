//! One-time passes to conversations: kept, used up, forgotten. Knows nothing of who shows one.

use jiff::Timestamp;
use sqlx::Row;

use super::conversations::kept;
use super::{Id, Store, StoreError};

impl Store {
    /// Keeps the hash of a pass to a conversation, in place of the one before. What has expired goes too.
    pub async fn issue(&self, conversation: Id, hash: &str, now: Timestamp, expires: Timestamp) -> Result<(), StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        sqlx::query("DELETE FROM passes WHERE conversation = $1 OR expires <= $2")
            .bind(conversation.to_string())
            .bind(kept(now))
            .execute(&mut *transaction)
            .await?;
        sqlx::query("INSERT INTO passes (hash, conversation, expires) VALUES ($1, $2, $3)")
            .bind(hash.to_owned())
            .bind(conversation.to_string())
            .bind(kept(expires))
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Uses a pass up; gives the conversation that it opens. None if there is none of that hash, or its time is over.
    pub async fn redeem(&self, hash: &str, now: Timestamp) -> Result<Option<Id>, StoreError> {
        let _turn = self.turn().await;
        // One statement: of two who show the same pass at once, one finds it.
        let row = sqlx::query("DELETE FROM passes WHERE hash = $1 AND expires > $2 RETURNING conversation")
            .bind(hash.to_owned())
            .bind(kept(now))
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let name: String = row.try_get("conversation")?;
        name.parse().map(Some).map_err(|_| StoreError::Damaged { what: "a conversation's name", value: name })
    }
}
