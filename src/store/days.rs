//! Answers counted by day: what stays of conversations when they go. Knows nothing of what was asked or by whom.

use sqlx::Row;

use super::{Change, Store, StoreError};
use crate::day::Day;

/// How many answers of a kind a day had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// A day of the city.
    pub day: Day,
    /// The language of the question; empty where none is known.
    pub language: String,
    /// The topic of the guide that answered; empty where none did.
    pub topic: String,
    /// How they ended.
    pub outcome: String,
    /// How many.
    pub answers: i64,
}

impl Change {
    /// Counts one answer. The last thing before the change is saved: others who count the same wait for it.
    pub async fn count(&mut self, day: Day, language: &str, topic: &str, outcome: &str) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO days (day, language, topic, outcome, answers) VALUES ($1, $2, $3, $4, 1) \
             ON CONFLICT (day, language, topic, outcome) DO UPDATE SET answers = days.answers + 1",
        )
        .bind(day.to_string())
        .bind(language.to_owned())
        .bind(topic.to_owned())
        .bind(outcome.to_owned())
        .execute(&mut *self.transaction)
        .await?;
        Ok(())
    }
}

impl Store {
    /// What was counted from one day to another, both included, in the order of the days.
    pub async fn days(&self, from: Day, until: Day) -> Result<Vec<Counted>, StoreError> {
        let rows = sqlx::query("SELECT * FROM days WHERE day >= $1 AND day <= $2 ORDER BY day, language, topic, outcome")
            .bind(from.to_string())
            .bind(until.to_string())
            .fetch_all(&self.pool)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(Counted {
                    day: super::conversations::column(row, "day", "a day")?,
                    language: row.try_get("language")?,
                    topic: row.try_get("topic")?,
                    outcome: row.try_get("outcome")?,
                    answers: row.try_get("answers")?,
                })
            })
            .collect()
    }
}
