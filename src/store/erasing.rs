//! What is deleted, for good: conversations that are asked back or whose time is over, and all else that is kept for a time. Knows nothing of how long
//! that is.
//!
//! Rows that hang on a conversation go with it, by the rules of the tables. SQLite overwrites what it deletes (`secure_delete`), but what it deletes
//! stands in its journal until that is emptied, and a page may hold an old copy of a row that was moved to another one: [`Store::scrub`] takes both.

use std::sync::atomic::Ordering;

use jiff::Timestamp;
use sqlx::Row;

use super::audit::append;
use super::conversations::kept;
use super::{Id, Store, StoreError};
use crate::audit::{Action, Entry, Head, written};
use crate::day::Day;

/// The moments before which things are over.
#[derive(Debug, Clone, Copy)]
pub struct Over {
    /// Now.
    pub now: Timestamp,
    /// Messages that were left.
    pub letters: Timestamp,
    /// Waits.
    pub waits: Timestamp,
    /// Days of counts.
    pub days: Day,
    /// Sessions that were not used since.
    pub sessions: Timestamp,
}

/// Bytes of a file that is written anew at once; a larger one is when few are about.
const SMALL: i64 = 64 << 20;

impl Store {
    /// Deletes a conversation and everything that hangs on it, with the record of that. False if there is none of that name.
    pub async fn erase(&self, id: Id, entry: &Entry, at: Timestamp) -> Result<bool, StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        let deleted = sqlx::query("DELETE FROM conversations WHERE id = $1").bind(id.to_string()).execute(&mut *transaction).await?.rows_affected();
        if deleted == 0 {
            return Ok(false);
        }
        // Those who look at the desk see it go, in other processes too.
        sqlx::query("UPDATE desk SET revision = revision + 1").execute(&mut *transaction).await?;
        append(&mut transaction, entry, written(at)).await?;
        transaction.commit().await?;
        self.remains.store(true, Ordering::Release);
        Ok(true)
    }

    /// Deletes all of the conversations in which nothing was said since a moment; gives them.
    pub async fn forget(&self, since: Timestamp) -> Result<Vec<Id>, StoreError> {
        let mut gone = Vec::new();
        loop {
            // A few at a time: others may write in between.
            let turn = self.turn().await;
            let rows =
                sqlx::query("DELETE FROM conversations WHERE id IN (SELECT id FROM conversations WHERE active < $1 ORDER BY active LIMIT 100) RETURNING id")
                    .bind(kept(since))
                    .fetch_all(&self.pool)
                    .await?;
            drop(turn);
            for row in &rows {
                gone.push(super::conversations::column(row, "id", "a conversation's name")?);
            }
            if rows.is_empty() {
                return Ok(gone);
            }
            self.remains.store(true, Ordering::Release);
        }
    }

    /// Deletes all else whose time is over; gives the number of messages that were left and go.
    pub async fn forget_rest(&self, over: &Over) -> Result<u64, StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        let letters = sqlx::query("DELETE FROM letters WHERE created < $1").bind(kept(over.letters)).execute(&mut *transaction).await?.rows_affected();
        let rest = [
            ("DELETE FROM passes WHERE expires <= $1", kept(over.now)),
            ("DELETE FROM waits WHERE ended < $1", kept(over.waits)),
            ("DELETE FROM days WHERE day < $1", over.days.to_string()),
            ("DELETE FROM sessions WHERE expires <= $1", kept(over.now)),
            ("DELETE FROM sessions WHERE touched <= $1", kept(over.sessions)),
        ];
        for (statement, moment) in rest {
            sqlx::query(statement).bind(moment).execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        if letters > 0 {
            self.remains.store(true, Ordering::Release);
        }
        Ok(letters)
    }

    /// Takes the rows of the log that are older than a moment off its beginning, and records that; gives their number. The chain goes on from the last of
    /// them, whose hash is kept.
    pub async fn shorten_log(&self, before: Timestamp, at: Timestamp) -> Result<u64, StoreError> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await?;
        // The end is held first, as by everybody who adds to the log.
        sqlx::query("UPDATE audit_head SET number = number WHERE id = 1").execute(&mut *transaction).await?;
        let last = sqlx::query("SELECT number, hash FROM audit WHERE at < $1 ORDER BY number DESC LIMIT 1")
            .bind(written(before))
            .fetch_optional(&mut *transaction)
            .await?;
        let Some(last) = last else { return Ok(0) };
        let (number, hash): (i64, String) = (last.try_get("number")?, last.try_get("hash")?);
        let gone = sqlx::query("DELETE FROM audit WHERE number <= $1").bind(number).execute(&mut *transaction).await?.rows_affected();
        sqlx::query("UPDATE audit_head SET begins = $1, before = $2 WHERE id = 1").bind(number).bind(hash).execute(&mut *transaction).await?;
        append(&mut transaction, &Entry::outside(Action::LogShortened, number.to_string()), written(at)).await?;
        transaction.commit().await?;
        Ok(gone)
    }

    /// Where the log begins: the last row that was taken off it.
    pub async fn audit_beginning(&self) -> Result<Head, StoreError> {
        let row = sqlx::query("SELECT begins, before FROM audit_head WHERE id = 1").fetch_one(&self.pool).await?;
        Ok(Head { number: row.try_get("begins")?, hash: row.try_get("before")? })
    }

    /// Whether something was deleted of which the file may still hold bytes.
    pub fn remains(&self) -> bool {
        self.remains.load(Ordering::Acquire)
    }

    /// Leaves no byte of what was deleted in the file or its journal. A large file is written anew only if `is_quiet`; else its journal alone is emptied.
    /// False if something is left to do. A server looks after its own files.
    pub async fn scrub(&self, is_quiet: bool) -> Result<bool, StoreError> {
        if self.writer.is_none() {
            self.remains.store(false, Ordering::Release);
            return Ok(true);
        }
        let _turn = self.turn().await;
        let pages: i64 = sqlx::query("PRAGMA page_count").fetch_one(&self.pool).await?.try_get(0)?;
        let bytes: i64 = sqlx::query("PRAGMA page_size").fetch_one(&self.pool).await?.try_get::<i64, _>(0)? * pages;
        let anew = is_quiet || bytes <= SMALL;
        // Nobody writes meanwhile: what is deleted from here on is another's to note.
        self.remains.store(false, Ordering::Release);
        let done = self.emptied(anew).await;
        if !matches!(done, Ok(true)) || !anew {
            self.remains.store(true, Ordering::Release);
        }
        Ok(done? && anew)
    }

    /// Writes the file anew if wished, then empties its journal. False if somebody still reads from that.
    async fn emptied(&self, anew: bool) -> Result<bool, StoreError> {
        if anew {
            sqlx::query("VACUUM").execute(&self.pool).await?;
        }
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&self.pool).await?;
        Ok(row.try_get::<i64, _>(0)? == 0)
    }
}
