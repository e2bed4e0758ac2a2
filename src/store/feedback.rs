//! What people think of answers, as it is kept and read. Knows nothing of what was answered.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;
use utoipa::ToSchema;

use super::conversations::column_or_none;
use super::{Change, Id, Store, StoreError};

/// Why an answer did not do, in the words of those who chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It answers another question.
    OffTopic,
    /// Something is missing.
    Incomplete,
    /// It is hard to understand.
    Unclear,
    /// Something in it is wrong or out of date.
    Wrong,
    /// It does not fit the person's situation.
    NotMyCase,
    /// Something else.
    Other,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::OffTopic, Self::Incomplete, Self::Unclear, Self::Wrong, Self::NotMyCase, Self::Other];

    /// The name in the database and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::OffTopic => "off_topic",
            Self::Incomplete => "incomplete",
            Self::Unclear => "unclear",
            Self::Wrong => "wrong",
            Self::NotMyCase => "not_my_case",
            Self::Other => "other",
        }
    }
}

/// Text that is no reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no reason of this name")]
pub struct NotAReason;

impl FromStr for Reason {
    type Err = NotAReason;

    fn from_str(text: &str) -> Result<Self, NotAReason> {
        Self::ALL.into_iter().find(|reason| reason.name() == text).ok_or(NotAReason)
    }
}

/// What somebody thinks of an answer; what was not said is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feedback {
    /// The answer's number.
    pub message: i64,
    /// Whether it helped.
    pub helpful: Option<bool>,
    /// Whether it was understood.
    pub understood: Option<bool>,
    /// Whether the person can act on it.
    pub actionable: Option<bool>,
    /// Whether the person trusts it.
    pub trusted: Option<bool>,
    /// Why not.
    pub reason: Option<Reason>,
    /// Why, without personal data.
    pub comment: Option<String>,
}

impl Feedback {
    /// Whether somebody thinks ill of an answer.
    pub fn is_ill(&self) -> bool {
        self.helpful == Some(false) || self.trusted == Some(false) || self.reason == Some(Reason::Wrong)
    }

    fn of(row: &AnyRow) -> Result<Self, StoreError> {
        let told = |name: &str| Ok::<_, StoreError>(row.try_get::<Option<i64>, _>(name)?.map(|value| value == 1));
        Ok(Self {
            message: row.try_get("message")?,
            helpful: told("helpful")?,
            understood: told("understood")?,
            actionable: told("actionable")?,
            trusted: told("trusted")?,
            reason: column_or_none(row, "reason", "a reason")?,
            comment: row.try_get("comment")?,
        })
    }
}

impl Store {
    /// What was thought of the answers of a conversation.
    pub async fn feedback(&self, id: Id) -> Result<Vec<Feedback>, StoreError> {
        let rows =
            sqlx::query("SELECT message, helpful, understood, actionable, trusted, reason, comment FROM feedback WHERE conversation = $1 ORDER BY message")
                .bind(id.to_string())
                .fetch_all(&self.pool)
                .await?;
        rows.iter().map(Feedback::of).collect()
    }
}

impl Change {
    /// Keeps what somebody thinks of an answer, in place of what they thought before. False if there is no such answer.
    pub async fn rate(&mut self, feedback: &Feedback) -> Result<bool, StoreError> {
        let answer = sqlx::query("SELECT number FROM messages WHERE conversation = $1 AND number = $2 AND role = 'assistant'")
            .bind(self.id())
            .bind(feedback.message)
            .fetch_optional(&mut *self.transaction)
            .await?;
        if answer.is_none() {
            return Ok(false);
        }
        self.touch().await?;
        sqlx::query(
            "INSERT INTO feedback (conversation, message, helpful, understood, actionable, trusted, reason, comment, given) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
             ON CONFLICT (conversation, message) DO UPDATE SET helpful = excluded.helpful, understood = excluded.understood, \
             actionable = excluded.actionable, trusted = excluded.trusted, reason = excluded.reason, comment = excluded.comment, given = excluded.given",
        )
        .bind(self.id())
        .bind(feedback.message)
        .bind(feedback.helpful.map(i64::from))
        .bind(feedback.understood.map(i64::from))
        .bind(feedback.actionable.map(i64::from))
        .bind(feedback.trusted.map(i64::from))
        .bind(feedback.reason.map(|reason| reason.name().to_owned()))
        .bind(feedback.comment.clone())
        .bind(self.at.clone())
        .execute(&mut *self.transaction)
        .await?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_has_one_name_everywhere() {
        for reason in Reason::ALL {
            assert_eq!(serde_json::to_value(reason).expect("JSON"), reason.name());
            assert_eq!(reason.name().parse(), Ok(reason));
        }
        assert_eq!("because".parse::<Reason>(), Err(NotAReason));
    }
}
