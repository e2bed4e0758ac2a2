//! The log of what was done: added to and read, never changed. Knows nothing of what is worth recording.

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{Any, Row, Transaction};

use super::{Change, Store, StoreError};
use crate::audit::{Entry, Head, Record, written};

const COLUMNS: &str = "number, at, account, action, subject, detail, hash";

fn record(row: &AnyRow) -> Result<Record, StoreError> {
    Ok(Record {
        number: row.try_get("number")?,
        at: row.try_get("at")?,
        account: row.try_get("account")?,
        action: row.try_get("action")?,
        subject: row.try_get("subject")?,
        detail: row.try_get("detail")?,
        hash: row.try_get("hash")?,
    })
}

/// Adds a row at the end of the log. Whoever does so holds the end until the transaction is over: it comes last in one.
pub(super) async fn append(transaction: &mut Transaction<'_, Any>, entry: &Entry, at: String) -> Result<i64, StoreError> {
    let row = sqlx::query("UPDATE audit_head SET number = number + 1 WHERE id = 1 RETURNING number, hash").fetch_one(&mut **transaction).await?;
    let record = Record::of(row.try_get("number")?, at, entry, &row.try_get::<String, _>("hash")?);
    sqlx::query("INSERT INTO audit (number, at, account, action, subject, detail, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(record.number)
        .bind(record.at)
        .bind(record.account)
        .bind(record.action)
        .bind(record.subject)
        .bind(record.detail)
        .bind(record.hash.clone())
        .execute(&mut **transaction)
        .await?;
    sqlx::query("UPDATE audit_head SET hash = $1 WHERE id = 1").bind(record.hash).execute(&mut **transaction).await?;
    Ok(record.number)
}

impl Change {
    /// Records what is done to the conversation, with the change or not at all. The last thing before it is saved.
    pub async fn record(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let at = self.at.clone();
        append(&mut self.transaction, entry, at).await.map(drop)
    }
}

impl Store {
    /// Records something that changes nothing else.
    pub async fn record(&self, entry: &Entry, at: Timestamp) -> Result<(), StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        append(&mut transaction, entry, written(at)).await?;
        Ok(transaction.commit().await?)
    }

    /// Rows after a number, in order, at most so many.
    pub async fn records_after(&self, number: i64, most: i64) -> Result<Vec<Record>, StoreError> {
        let statement = format!("SELECT {COLUMNS} FROM audit WHERE number > $1 ORDER BY number LIMIT $2");
        let rows = sqlx::query(&statement).bind(number).bind(most).fetch_all(&self.pool).await?;
        rows.iter().map(record).collect()
    }

    /// Rows before a number, the last first, at most so many.
    pub async fn records_before(&self, number: i64, most: i64) -> Result<Vec<Record>, StoreError> {
        let statement = format!("SELECT {COLUMNS} FROM audit WHERE number < $1 ORDER BY number DESC LIMIT $2");
        let rows = sqlx::query(&statement).bind(number).bind(most).fetch_all(&self.pool).await?;
        rows.iter().map(record).collect()
    }

    /// Where the log ends.
    pub async fn audit_head(&self) -> Result<Head, StoreError> {
        let row = sqlx::query("SELECT number, hash FROM audit_head WHERE id = 1").fetch_optional(&self.pool).await?;
        let Some(row) = row else { return Err(StoreError::Damaged { what: "the end of the audit log", value: "nothing".to_owned() }) };
        Ok(Head { number: row.try_get("number")?, hash: row.try_get("hash")? })
    }
}
