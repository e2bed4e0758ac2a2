//! One change of a check: judged, confirmed, given back. Knows nothing of when which is right.

use jiff::Timestamp;
use sqlx::{Any, Transaction};

use super::audit;
use super::checks::{JUDGED, judgement, place};
use super::conversations::kept;
use super::{Check, CheckState, Judgement, Store, StoreError, Why};
use crate::audit::{Entry, written};
use crate::day::Day;

/// A change of one check, kept whole or not at all. Dropped without [`save`](Self::save) it never happened.
pub struct Checking {
    transaction: Transaction<'static, Any>,
    /// The check as it is; nobody else changes it meanwhile.
    pub check: Check,
    at: Timestamp,
    _turn: Option<tokio::sync::OwnedSemaphorePermit>,
}

impl Checking {
    /// What was said of it in this round.
    pub async fn judgements(&mut self) -> Result<Vec<Judgement>, StoreError> {
        let rows = sqlx::query(JUDGED).bind(self.check.id.clone()).bind(self.check.round).fetch_all(&mut *self.transaction).await?;
        rows.iter().map(judgement).collect()
    }

    /// Keeps what somebody says of it.
    pub async fn judge(&mut self, said: &Judgement) -> Result<(), StoreError> {
        let key = (self.check.id.clone(), self.check.round, said.account.clone());
        sqlx::query("INSERT INTO judgements (check_id, round, account, language, sentences, verdict, faithful, given) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
            .bind(key.0.clone())
            .bind(key.1)
            .bind(key.2.clone())
            .bind(self.check.language.to_string())
            .bind(serde_json::json!(said.sentences).to_string())
            .bind(said.verdict.clone())
            .bind(said.faithful.map(i64::from))
            .bind(kept(self.at))
            .execute(&mut *self.transaction)
            .await?;
        sqlx::query("INSERT INTO judgement_texts (check_id, round, account, display, should_say, comment) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(key.0)
            .bind(key.1)
            .bind(key.2)
            .bind(said.display.clone())
            .bind(said.should_say.clone())
            .bind(said.comment.clone())
            .execute(&mut *self.transaction)
            .await?;
        self.check.judged += 1;
        Ok(())
    }

    /// Confirms the answer on a day, with the hashes of its sections, and parts it from its conversation.
    pub async fn confirm(&mut self, sections: &str, on: Day) -> Result<(), StoreError> {
        (self.check.state, self.check.sections, self.check.confirmed) = (CheckState::Confirmed, Some(sections.to_owned()), Some(on));
        (self.check.from, self.check.earlier) = (None, None);
        self.revised().await
    }

    /// The answer is judged, and not served, or not any more.
    pub async fn unconfirm(&mut self) -> Result<(), StoreError> {
        (self.check.state, self.check.sections, self.check.confirmed) = (CheckState::Judged, None, None);
        self.revised().await
    }

    /// The answer goes back to the queue, with what is answered now.
    pub async fn give_back(&mut self, reply: Option<String>) -> Result<(), StoreError> {
        let check = &mut self.check;
        if let Some(reply) = reply {
            check.earlier = Some(std::mem::replace(&mut check.reply, reply));
        }
        (check.state, check.why, check.sections, check.confirmed) = (CheckState::Waiting, Why::Returned, None, None);
        (check.is_open, check.judged, check.round, check.entered) = (true, 0, check.round + 1, self.at);
        self.revised().await
    }

    async fn revised(&mut self) -> Result<(), StoreError> {
        sqlx::query("UPDATE checked SET revision = revision + 1").execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Makes the change durable, with the record of it if somebody did it.
    pub async fn save(mut self, entry: Option<&Entry>) -> Result<(), StoreError> {
        let check = &self.check;
        let (conversation, message) = check.from.map(|(id, message)| (id.to_string(), message)).unzip();
        sqlx::query(
            "UPDATE checks SET conversation = $1, message = $2, state = $3, reason = $4, open = $5, round = $6, judged = $7, place = $8, reply = $9, \
             earlier = $10, sections = $11, confirmed = $12, entered = $13, language = $14 WHERE id = $15",
        )
        .bind(conversation)
        .bind(message)
        .bind(check.state.name())
        .bind(check.why.name())
        .bind(i64::from(check.is_open))
        .bind(check.round)
        .bind(check.judged)
        .bind(place(check.judged, check.why, &kept(check.entered), &check.id))
        .bind(check.reply.clone())
        .bind(check.earlier.clone())
        .bind(check.sections.clone())
        .bind(check.confirmed.map(|day| day.to_string()))
        .bind(kept(check.entered))
        .bind(check.language.to_string())
        .bind(check.id.clone())
        .execute(&mut *self.transaction)
        .await?;
        if let Some(entry) = entry {
            audit::append(&mut self.transaction, entry, written(self.at)).await?;
        }
        Ok(self.transaction.commit().await?)
    }
}

impl Store {
    /// Begins to change a check, if there is one of that name.
    pub async fn checking(&self, id: &str, at: Timestamp) -> Result<Option<Checking>, StoreError> {
        let turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        // A write first: it takes the lock, so that what is read next stays true.
        sqlx::query("UPDATE checks SET times = times WHERE id = $1").bind(id.to_owned()).execute(&mut *transaction).await?;
        let row = sqlx::query("SELECT * FROM checks WHERE id = $1").bind(id.to_owned()).fetch_optional(&mut *transaction).await?;
        let check = row.as_ref().map(Check::of).transpose()?;
        Ok(check.map(|check| Checking { transaction, check, at, _turn: turn }))
    }
}
